//! The hand-written Metal kernels, run by msl-cpu as if it were a device.

mod launch;
mod memory;
mod personality;

pub use launch::{MslCpu, call};
pub use personality::Personality;
