//! What a CubeCL device can do, in the words of a plan.

use cubecl::client::Client;
use cubecl::features::Plane;
use cubecl::ir::{AddressType, ElemType, FloatKind};
use mtlflash_core::{DType, DeviceProfile, Engine, MatrixShape};

/// Drivers that end a unit's loops after so many iterations in all and say nothing: Mesa's software
/// rasterizer (`LP_MAX_TGSI_LOOP_ITERATIONS`).
const LOOP_LIMITS: &[(&str, u64)] = &[("llvmpipe", 65_535)];

/// Software drivers that crash on kernels with shared memory, or compute them wrongly, when they come
/// as CubeCL's SPIR-V; with WGSL they are fine.
const NO_SPIRV_SHARED_MEMORY: &[&str] = &["llvmpipe", "SwiftShader"];

/// Drivers that run kernels on a CPU.
const CPU_DRIVERS: &[&str] = &["llvmpipe", "SwiftShader"];

/// The profile of a client's device.
pub fn device_profile(client: &Client) -> DeviceProfile {
    let properties = client.properties();
    let hardware = &properties.hardware;
    let matmul = &properties.features.matmul;
    let mut matrix: Vec<MatrixShape> = matmul
        .cmma
        .iter()
        .filter(|config| config.a_type == config.b_type)
        .filter_map(|config| {
            Some(MatrixShape {
                m: config.m,
                n: config.n,
                k: config.k,
                ab: dtype(config.a_type)?,
                acc: dtype(config.cd_type)?,
            })
        })
        .collect();
    matrix.sort_by_key(|shape| (shape.ab.name(), shape.acc.name(), shape.m, shape.n, shape.k));
    let types = DType::ALL
        .into_iter()
        .filter(|dtype| supports(client, *dtype))
        .collect();
    let most_cubes = hardware.max_cube_count;
    let has_planes = properties.features.plane.contains(Plane::Ops);
    let driver = &properties.identity.name;
    let broken = client.name() == "wgpu<spirv>"
        && NO_SPIRV_SHARED_MEMORY
            .iter()
            .any(|name| driver.contains(name));
    DeviceProfile {
        name: format!("{driver} ({})", client.name()),
        engine: Engine::CubeCl,
        types,
        plane_size: has_planes.then_some((hardware.plane_size_min, hardware.plane_size_max)),
        // CubeCL lists matrices of a whole cube only where the device has NVIDIA's second
        // cooperative-matrix extension, which is also what fragment operations need.
        fragment_ops: !matmul.cube_mma.is_empty(),
        matrix,
        shared_memory: if broken {
            0
        } else {
            u32::try_from(hardware.max_shared_memory_size).unwrap_or(u32::MAX)
        },
        max_units: hardware.max_units_per_cube,
        max_cubes: most_cubes.0.min(most_cubes.1).min(most_cubes.2),
        max_binding_bytes: properties.memory.max_page_size,
        max_iterations: LOOP_LIMITS
            .iter()
            .find(|(name, _)| driver.contains(name))
            .map(|(_, limit)| *limit),
        in_software: CPU_DRIVERS.iter().any(|name| driver.contains(name)),
        address64: properties.supports_address(AddressType::U64),
        apple: None,
        metal: None,
    }
}

fn dtype(elem: ElemType) -> Option<DType> {
    match elem {
        ElemType::Float(FloatKind::F32) => Some(DType::F32),
        ElemType::Float(FloatKind::F16) => Some(DType::F16),
        ElemType::Float(FloatKind::BF16) => Some(DType::BF16),
        _ => None,
    }
}

/// CubeCL's name of an element type.
pub(crate) fn elem_type(dtype: DType) -> ElemType {
    ElemType::Float(match dtype {
        DType::F32 => FloatKind::F32,
        DType::F16 => FloatKind::F16,
        DType::BF16 => FloatKind::BF16,
    })
}

fn supports(client: &Client, dtype: DType) -> bool {
    client.properties().supports_type(elem_type(dtype))
}
