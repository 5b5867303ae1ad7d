//! Made-up devices in the shape of real ones, so that plans can be tested where no GPU is.

use super::{AppleGpu, DeviceProfile, Engine, MatrixShape};
use crate::dtype::DType::{self, BF16, F16, F32};

const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;

/// Every device of the fleet.
pub fn all() -> Vec<DeviceProfile> {
    vec![
        m1(),
        m4_pro(),
        m5(),
        m5_old_macos(),
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
        // 48 KiB, of which the driver keeps 8 for cube-scope matrices.
        shared_memory: 40 * 1024,
        max_units: 1024,
        max_binding_bytes: u64::from(u32::MAX),
        max_iterations: None,
        address64: false,
        apple: None,
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
        max_binding_bytes: u64::from(u32::MAX),
        max_iterations: None,
        address64: false,
        apple: None,
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
        max_binding_bytes: 128 * MIB,
        max_iterations: None,
        address64: false,
        apple: None,
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
        max_binding_bytes: 128 * MIB,
        max_iterations: Some(65_535),
        address64: false,
        apple: None,
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
        max_binding_bytes: u64::MAX,
        max_iterations: None,
        address64: true,
        apple: None,
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
        max_binding_bytes,
        max_iterations: None,
        address64: true,
        apple: Some(AppleGpu { family, macos }),
    }
}

fn shape([m, n, k]: [u32; 3], ab: DType, acc: DType) -> MatrixShape {
    MatrixShape { m, n, k, ab, acc }
}
