//! The hand-written Metal kernels, run by msl-cpu as if it were a device.

pub mod command;
mod gradients;
mod launch;
mod memory;
mod personality;
mod plan;
mod report;

pub use launch::{MslCpu, call};
pub use personality::Personality;
