//! Runs SPIR-V compute shaders on a CPU: planes of 32 units in step, cooperative matrices of a plane
//! (`SPV_KHR_cooperative_matrix`, and of `SPV_NV_cooperative_matrix2` what changes and converts them), as much of
//! the rest as CubeCL makes of our kernels. What a GPU would leave undefined is an error: accesses out of bounds,
//! races in shared memory, barriers and matrices that not all units of a plane come to.

mod access;
mod arithmetic;
mod cube;
mod function;
mod matrices;
mod memory;
mod numbers;
mod plane;
mod program;
mod value;

pub use cube::dispatch;
pub use program::Program;
