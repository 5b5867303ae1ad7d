//! Made-up devices in the shape of real ones, so that plans can be tested where no GPU is.

use super::{AppleGpu, DeviceProfile, Engine, MatrixShape, MetalGates};
use crate::dtype::DType::{self, BF16, F16, F32};

const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
/// What wgpu asks of every graphics API.
const MAX_CUBES: u32 = 65_535;

/// Every device of the fleet.
pub fn all() -> Vec<DeviceProfile> {
    vec![
        m1(),
        m4_pro(),
        m5(),
        m5_old_macos(),
        m5_other_layout(),
        m5_not_opened(),
        h100(),
        rdna(),
        wgpu_no_subgroups(),
        llvmpipe(),
        no_gpu(),
    ]
}

/// Apple M1, Metal.
pub fn m1() -> DeviceProfile {
    apple("Apple M1", 7, (15, 5), 5 * GIB)
}

/// Apple M4 Pro, Metal.
pub fn m4_pro() -> DeviceProfile {
    apple("Apple M4 Pro", 9, (26, 1), 18 * GIB)
}

/// Apple M5 with a macOS that has TensorOps fragments, Metal.
pub fn m5() -> DeviceProfile {
    apple("Apple M5", 10, (26, 2), 18 * GIB)
}

/// Apple M5 with a macOS before TensorOps fragments, Metal.
pub fn m5_old_macos() -> DeviceProfile {
    apple("Apple M5, macOS 26.1", 10, (26, 1), 18 * GIB)
}

/// Apple M5 whose fragments lie otherwise than expected, Metal.
pub fn m5_other_layout() -> DeviceProfile {
    let mut device = apple("Apple M5, other fragments", 10, (26, 4), 18 * GIB);
    device.metal = Some(MetalGates {
        layout: Err("half half, left operand, lane 1, slot 0: got 1, expected 4".to_owned()),
        ..MetalGates::passed()
    });
    device
}

/// Apple M5 that was not opened for hand-written kernels, Metal.
pub fn m5_not_opened() -> DeviceProfile {
    let mut device = apple("Apple M5, not opened by us", 10, (26, 2), 18 * GIB);
    device.metal = None;
    device
}

/// NVIDIA H100, Vulkan.
pub fn h100() -> DeviceProfile {
    DeviceProfile {
        name: "NVIDIA H100 (Vulkan)".to_owned(),
        engine: Engine::CubeCl,
        types: vec![F32, F16, BF16],
        plane_size: Some((32, 32)),
        matrix: vec![
            shape([16, 16, 16], F16, F32),
            shape([16, 16, 16], F16, F16),
            shape([16, 8, 16], F16, F32),
            shape([16, 8, 16], F16, F16),
            shape([16, 8, 8], F16, F32),
            shape([16, 8, 8], F16, F16),
            shape([16, 16, 16], BF16, F32),
        ],
        fragment_ops: true,
        // The driver keeps 8 KiB of it for cube-scope matrices, which no kernel here has.
        shared_memory: 48 * 1024,
        max_units: 1024,
        max_cubes: MAX_CUBES,
        max_binding_bytes: u64::from(u32::MAX),
        max_iterations: None,
        in_software: false,
        address64: false,
        apple: None,
        metal: None,
    }
}

/// AMD RDNA 3, Vulkan.
pub fn rdna() -> DeviceProfile {
    DeviceProfile {
        name: "AMD RDNA 3 (Vulkan)".to_owned(),
        engine: Engine::CubeCl,
        types: vec![F32, F16],
        plane_size: Some((32, 64)),
        matrix: vec![shape([16, 16, 16], F16, F32), shape([16, 16, 16], F16, F16)],
        fragment_ops: false,
        shared_memory: 64 * 1024,
        max_units: 1024,
        max_cubes: MAX_CUBES,
        max_binding_bytes: u64::from(u32::MAX),
        max_iterations: None,
        in_software: false,
        address64: false,
        apple: None,
        metal: None,
    }
}

/// Any GPU through WGSL with nothing beyond WebGPU's defaults.
pub fn wgpu_no_subgroups() -> DeviceProfile {
    DeviceProfile {
        name: "WebGPU without subgroups".to_owned(),
        engine: Engine::CubeCl,
        types: vec![F32],
        plane_size: None,
        matrix: Vec::new(),
        fragment_ops: false,
        shared_memory: 16 * 1024,
        max_units: 256,
        max_cubes: MAX_CUBES,
        max_binding_bytes: 128 * MIB,
        max_iterations: None,
        in_software: false,
        address64: false,
        apple: None,
        metal: None,
    }
}

/// Mesa's software Vulkan driver.
pub fn llvmpipe() -> DeviceProfile {
    DeviceProfile {
        name: "llvmpipe (Vulkan)".to_owned(),
        engine: Engine::CubeCl,
        types: vec![F32, F16],
        plane_size: Some((8, 8)),
        matrix: Vec::new(),
        fragment_ops: false,
        shared_memory: 32 * 1024,
        max_units: 1024,
        max_cubes: MAX_CUBES,
        max_binding_bytes: 128 * MIB,
        max_iterations: Some(65_535),
        in_software: true,
        address64: false,
        apple: None,
        metal: None,
    }
}

/// A machine without a GPU: Burn's CPU backends.
pub fn no_gpu() -> DeviceProfile {
    DeviceProfile {
        name: "no GPU (Flex)".to_owned(),
        engine: Engine::Host,
        types: vec![F32, F16, BF16],
        plane_size: None,
        matrix: Vec::new(),
        fragment_ops: false,
        shared_memory: 0,
        max_units: 1,
        max_cubes: u32::MAX,
        max_binding_bytes: u64::MAX,
        max_iterations: None,
        in_software: false,
        address64: true,
        apple: None,
        metal: None,
    }
}

fn apple(name: &str, family: u32, macos: (u32, u32), max_binding_bytes: u64) -> DeviceProfile {
    DeviceProfile {
        name: format!("{name} (Metal)"),
        engine: Engine::CubeCl,
        types: vec![F32, F16, BF16],
        plane_size: Some((32, 32)),
        // What CubeCL 0.11.3 registers for Metal: no bf16 product with an f32 accumulator.
        matrix: vec![
            shape([8, 8, 8], F16, F16),
            shape([8, 8, 8], F16, F32),
            shape([8, 8, 8], BF16, BF16),
            shape([8, 8, 8], F32, F32),
        ],
        fragment_ops: false,
        shared_memory: 32 * 1024,
        max_units: 1024,
        max_cubes: MAX_CUBES,
        max_binding_bytes,
        max_iterations: None,
        in_software: false,
        address64: true,
        apple: Some(AppleGpu { family, macos }),
        metal: Some(gates(family, macos)),
    }
}

/// As such a GPU would fare: older ones do not compile TensorOps.
fn gates(family: u32, macos: (u32, u32)) -> MetalGates {
    if family >= 10 && macos >= (26, 0) {
        return MetalGates::passed();
    }
    let none = || Err("no such thing as matmul2d".to_owned());
    MetalGates {
        simdgroup: Ok(()),
        simdgroup_gradients: Ok(()),
        tensor_ops: none(),
        fragment_gradients: none(),
        by_copies: false,
        fragments: none(),
        layout: none(),
        products: DType::ALL.map(|dtype| (dtype, none())).to_vec(),
        fragment_products: DType::ALL.map(|dtype| (dtype, none())).to_vec(),
    }
}

fn shape([m, n, k]: [u32; 3], ab: DType, acc: DType) -> MatrixShape {
    MatrixShape { m, n, k, ab, acc }
}
