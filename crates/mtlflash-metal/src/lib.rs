//! The hand-written Metal kernels: their text, specialised for a problem, and how each is called.
//!
//! [`forward()`] makes one call, [`backward()`] those of a backward pass, in the order in which they are
//! launched.
//!
//! A call takes one way: [`Problem`](mtlflash_core::Problem) and tile, [`Layouts`] (where its tensors
//! lie), [`Dispatch`] (text, grid, buffers, uniform bytes). A dispatch is plain data: it is launched
//! on a Mac and run by `msl-cpu` in tests, the same text either way.
//!
//! The text is Metal Shading Language 4.0 for `v2` and `v2r` and 3.1 for `v1`. It is specialised by
//! `#define` lines in front of it, because wgpu's passthrough shaders have neither function constants
//! nor threadgroup arguments.
//!
//! On macOS `MetalDevice` launches a dispatch on the wgpu device and queue that Burn uses, and runs the
//! gates of a device that is opened. That part is type-checked from Linux and has never run: nothing
//! here has run on Apple hardware, what was shown was shown on `msl-cpu`.

mod backward;
#[cfg(any(test, target_os = "macos"))]
mod call;
mod dispatch;
mod gates;
#[cfg(any(test, target_os = "macos"))]
mod language;
mod launch;
mod layouts;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(any(test, target_os = "macos"))]
mod pipelines;
mod probe;
mod small_pass;
mod source;
mod specialisation;
mod uniforms;

pub use backward::{BackwardSpec, backward};
pub use dispatch::{BufferSlot, Dispatch, DispatchError, Element, Role, forward};
pub use gates::{Candidate, gates, gates_of};
pub use launch::{LaunchError, Slice};
pub use layouts::{Layouts, MaskLayout, broadcast, neighbours};
#[cfg(target_os = "macos")]
pub use macos::{MetalDevice, system_gpu};
pub use probe::{Probe, ProbeError, Way, check_layout, check_products, layout_probe, self_test};
pub use small_pass::{SmallPass, SmallPassError};
pub use source::{Files, SourceError};
pub use specialisation::tier;
pub use uniforms::{BACKWARD_UNIFORM_BYTES, UNIFORM_BYTES};
