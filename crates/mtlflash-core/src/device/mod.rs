//! What a plan needs to know of a device. Filled from the runtime by the kernel crate, made up in
//! tests.

use crate::dtype::DType;

#[cfg(any(test, feature = "reference"))]
pub mod fleet;

/// A device as the plan sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceProfile {
    /// Name to show.
    pub name: String,
    /// What runs on it.
    pub engine: Engine,
    /// Element types that kernels can load, compute with and store.
    pub types: Vec<DType>,
    /// Least and greatest number of units in a plane (subgroup); `None` where there are none.
    pub plane_size: Option<(u32, u32)>,
    /// Shapes of the matrix products its matrix units do.
    pub matrix: Vec<MatrixShape>,
    /// Whether matrix fragments can be converted and changed element by element in registers
    /// (`VK_NV_cooperative_matrix2`).
    pub fragment_ops: bool,
    /// Shared memory a cube can use, in bytes.
    pub shared_memory: u32,
    /// Most units of a cube.
    pub max_units: u32,
    /// Most cubes along the dimension of a grid that has room for the fewest.
    pub max_cubes: u32,
    /// Largest buffer a kernel can be given, in bytes.
    pub max_binding_bytes: u64,
    /// Loop iterations after which the driver ends a unit's loops without a word; `None` where there
    /// is no such limit.
    pub max_iterations: Option<u64>,
    /// Whether the driver runs kernels on a CPU: units in vectors, no memory nearer than a cache.
    pub in_software: bool,
    /// Whether kernels can compute offsets of 64 bits.
    pub address64: bool,
    /// The Apple GPU it is, if it is one.
    pub apple: Option<AppleGpu>,
    /// How it did with hand-written Metal kernels; `None` where they cannot be launched on it.
    pub metal: Option<MetalGates>,
}

/// What runs on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    /// CubeCL kernels.
    CubeCl,
    /// Burn's own operations only: Flex, NdArray, LibTorch, a remote device.
    Host,
}

/// The product `C[m, n] += A[m, k] * B[k, n]` of a matrix unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MatrixShape {
    /// Rows of A and C.
    pub m: u32,
    /// Columns of B and C.
    pub n: u32,
    /// Columns of A, rows of B.
    pub k: u32,
    /// Element type of A and B.
    pub ab: DType,
    /// Element type of C.
    pub acc: DType,
}

/// What a Metal device showed when it was opened for hand-written kernels. An error is what the
/// device said or got wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetalGates {
    /// Whether the simdgroup kernel compiles and small attention comes out right.
    pub simdgroup: Result<(), String>,
    /// Whether its kernels for gradients compile and small gradients come out right.
    pub simdgroup_gradients: Result<(), String>,
    /// Whether a kernel with TensorOps compiles: language version 4.0 and its headers.
    pub tensor_ops: Result<(), String>,
    /// The same of the kernels for gradients on fragments.
    pub fragment_gradients: Result<(), String>,
    /// Whether tensors are copied for one of the kernels with TensorOps, because wgpu compiles in another language.
    pub by_copies: bool,
    /// Whether a kernel with TensorOps on fragments compiles.
    pub fragments: Result<(), String>,
    /// Whether fragments lie in lanes as the fragment kernel is written for.
    pub layout: Result<(), String>,
    /// Whether small products of tensors come out exact, for each element type tried.
    pub products: Vec<(DType, Result<(), String>)>,
    /// The same of fragments.
    pub fragment_products: Vec<(DType, Result<(), String>)>,
}

impl MetalGates {
    /// A device that passed everything.
    pub fn passed() -> Self {
        Self {
            simdgroup: Ok(()),
            simdgroup_gradients: Ok(()),
            tensor_ops: Ok(()),
            fragment_gradients: Ok(()),
            by_copies: false,
            fragments: Ok(()),
            layout: Ok(()),
            products: DType::ALL.map(|dtype| (dtype, Ok(()))).to_vec(),
            fragment_products: DType::ALL.map(|dtype| (dtype, Ok(()))).to_vec(),
        }
    }
}

/// An Apple GPU and the system it runs under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AppleGpu {
    /// `MTLGPUFamily`: 7 is M1, 8 is M2, 9 is M3 and M4, 10 is M5.
    pub family: u32,
    /// macOS version, major and minor.
    pub macos: (u32, u32),
}
