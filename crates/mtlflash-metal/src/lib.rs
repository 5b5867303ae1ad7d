//! The hand-written Metal kernels: their text, specialised for a problem, and how each is called.
//!
//! A call takes one way: [`Problem`](mtlflash_core::Problem) and tile, [`Layouts`] (where its tensors
//! lie), [`Dispatch`] (text, grid, buffers, uniform bytes). A dispatch is plain data: it is launched
//! on a Mac and run by `msl-cpu` in tests, the same text either way.
//!
//! The text is Metal Shading Language 4.0 for `v2` and `v2r` and 3.1 for `v1`. It is specialised by
//! `#define` lines in front of it, because wgpu's passthrough shaders have neither function constants
//! nor threadgroup arguments.
//!
//! Nothing here has run on Apple hardware yet: what was shown was shown on `msl-cpu`.

mod dispatch;
mod gates;
mod layouts;
mod probe;
mod source;
mod specialisation;
mod uniforms;

pub use dispatch::{BufferSlot, Dispatch, DispatchError, Element, Role, forward};
pub use gates::{Candidate, gates};
pub use layouts::{Layouts, MaskLayout, broadcast};
pub use probe::{Probe, ProbeError, Way, check_layout, check_products, layout_probe, self_test};
pub use source::{Files, SourceError};
pub use specialisation::tier;
pub use uniforms::UNIFORM_BYTES;
