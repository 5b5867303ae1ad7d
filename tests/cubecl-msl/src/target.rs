//! The devices that kernels are compiled for.

use std::sync::Arc;

use cubecl::WgpuCompilationOptions;
use cubecl::ir::features::{CubeMmaConfig, MmaConfig, Plane, TypeUsage};
use cubecl::ir::{
    AddressType, DeviceIdentity, DeviceProperties, ElemType, FloatKind, HardwareProperties,
    IntKind, MemoryDeviceProperties, UIntKind,
};
use cubecl::prelude::{CubeDim, KernelDefinition};
use cubecl_common::profile::TimingMethod;
use cubecl_cpp::MslCompiler;
use cubecl_cpp::metal::{arch::MetalArchitecture, supported_cmma_combinations_metal};
use cubecl_cpp::shared::{CompilationOptions, register_wmma_features};
use cubecl_server::kernel::{CompiledKernel, CubeKernel};
use cubecl_spirv::SpirvCompiler;
use rspirv::dr::Module;

/// A device that kernels are compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Apple's GPUs through wgpu's Metal.
    Metal,
    /// NVIDIA's with matrix units through Vulkan.
    Vulkan,
}

impl Target {
    /// What CubeCL calls its runtime there.
    pub fn runtime(self) -> &'static str {
        match self {
            Self::Metal => "wgpu<msl>",
            Self::Vulkan => "wgpu<spirv>",
        }
    }

    pub fn properties(self) -> DeviceProperties {
        match self {
            Self::Metal => metal_properties(),
            Self::Vulkan => vulkan_properties(),
        }
    }

    pub fn compile(
        self,
        kernel: &dyn CubeKernel,
        definition: KernelDefinition,
    ) -> Result<Compiled, String> {
        match self {
            Self::Metal => {
                let options = CompilationOptions::default();
                let mut compiler = MslCompiler::default();
                let compiled = CompiledKernel::compile(kernel, definition, &mut compiler, &options)
                    .map_err(|error| error.to_string())?;
                Ok(Compiled {
                    entry: compiled.entrypoint_name,
                    source: compiled.source,
                    module: None,
                    cube_dim: compiled.cube_dim,
                })
            }
            Self::Vulkan => {
                let options = vulkan_options();
                let compiled =
                    CompiledKernel::compile(kernel, definition, &mut SpirvCompiler, &options)
                        .map_err(|error| error.to_string())?;
                Ok(Compiled {
                    entry: compiled.entrypoint_name,
                    source: compiled.source,
                    module: compiled.repr.and_then(|kernel| kernel.module),
                    cube_dim: compiled.cube_dim,
                })
            }
        }
    }
}

/// A compiled kernel.
#[derive(Debug)]
pub struct Compiled {
    pub entry: String,
    pub source: String,
    pub module: Option<Arc<Module>>,
    pub cube_dim: CubeDim,
}

/// What NVIDIA's driver takes.
fn vulkan_options() -> WgpuCompilationOptions {
    let mut options = WgpuCompilationOptions {
        supports_vulkan_compiler: true,
        supports_u64: true,
        ..WgpuCompilationOptions::default()
    };
    options.vulkan.max_spirv_version = (1, 6);
    options.vulkan.max_vector_size = 4;
    options.vulkan.push_constant_size = 256;
    options.vulkan.supports_explicit_smem = true;
    options
}

/// What CubeCL's wgpu runtime registers for a Metal device that takes MSL.
fn metal_properties() -> DeviceProperties {
    let hardware = HardwareProperties {
        load_width: 128,
        vector_register_count: None,
        plane_size_min: 32,
        plane_size_max: 32,
        max_bindings: 31,
        max_shared_memory_size: 32 * 1024,
        max_cube_count: (65_535, 65_535, 65_535),
        max_units_per_cube: 1024,
        max_cube_dim: (1024, 1024, 1024),
        num_streaming_multiprocessors: None,
        num_tensor_cores: None,
        min_tensor_cores_dim: None,
        num_cpu_cores: None,
        last_level_cache_size: None,
        max_vector_size: 4,
        cube_mma_reserved_shared_memory: 0,
    };
    let mut properties = DeviceProperties::new(
        Default::default(),
        MemoryDeviceProperties::new(1 << 32, 256),
        hardware,
        TimingMethod::System,
        DeviceIdentity {
            name: "Apple GPU, recorded".to_owned(),
            fingerprint: "msl_recorded".to_owned(),
            physical: None,
        },
    );
    properties.register_address_type(AddressType::U32);
    properties.register_address_type(AddressType::U64);
    for elem in [
        ElemType::Index,
        ElemType::UInt(UIntKind::U8),
        ElemType::UInt(UIntKind::U16),
        ElemType::UInt(UIntKind::U32),
        ElemType::UInt(UIntKind::U64),
        ElemType::Int(IntKind::I8),
        ElemType::Int(IntKind::I16),
        ElemType::Int(IntKind::I32),
        ElemType::Int(IntKind::I64),
        ElemType::Float(FloatKind::F16),
        ElemType::Float(FloatKind::BF16),
        ElemType::Float(FloatKind::F32),
        ElemType::Bool,
    ] {
        properties.register_type_usage(elem, TypeUsage::all());
    }
    let combinations = supported_cmma_combinations_metal(&MetalArchitecture::Metal3);
    register_wmma_features(combinations, &mut properties);
    properties.features.alignment = true;
    properties.features.device_memory_scope = true;
    properties.features.plane.insert(Plane::Ops);
    properties.features.plane.insert(Plane::Sync);
    properties
}

/// What it registers for an H100 with NVIDIA's driver, as far as our kernels look: of its matrices those of f16.
fn vulkan_properties() -> DeviceProperties {
    let mut properties = metal_properties();
    properties.identity.name = "NVIDIA GPU, recorded".to_owned();
    properties.hardware.max_bindings = 64;
    properties.hardware.max_shared_memory_size = 48 * 1024;
    properties.features.matmul.cmma.clear();
    let f16 = ElemType::Float(FloatKind::F16);
    let f32 = ElemType::Float(FloatKind::F32);
    for n in [16, 8] {
        for accumulator in [f32, f16] {
            properties.features.matmul.cmma.insert(MmaConfig {
                a_type: f16,
                b_type: f16,
                cd_type: accumulator,
                m: 16,
                n,
                k: 16,
            });
        }
    }
    properties.features.matmul.cube_mma.insert(CubeMmaConfig {
        a_type: f16,
        b_type: f16,
        cd_type: f32,
        m_granularity: 16,
        m_max: 256,
        n_granularity: 16,
        n_max: 256,
        k_granularity: 16,
        k_max: 256,
        units_per_block: Some(128),
    });
    properties
}
