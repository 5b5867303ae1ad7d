//! Runs SPIR-V compute shaders on a CPU: planes of 32 units in step, cooperative matrices of a plane
//! (`SPV_KHR_cooperative_matrix`, and of `SPV_NV_cooperative_matrix2` what changes and converts them), as much of
//! the rest as CubeCL makes of our kernels. Errors are: accesses out of the bounds of a buffer or of a variable in
//! shared memory, reads of what nobody wrote, races in shared memory, barriers and matrices that not all units of a
//! plane come to, what is decorated as uniform and differs within a plane, and, unless it is said which unit owns which
//! element, what functions of elements capture and differs. Not looked at: races between cubes and
//! in buffers, and the alignment of matrices.

mod access;
mod arithmetic;
mod cube;
mod function;
mod matrices;
mod memory;
mod numbers;
mod owners;
mod plane;
mod program;
mod value;

pub use cube::dispatch;
pub use owners::Owners;
pub use program::Program;
