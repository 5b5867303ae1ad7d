//! A CubeCL device that runs nothing: what is launched on it is compiled as for a Mac's GPU and
//! written down.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cubecl::client::Client;
use cubecl::ir::features::{Plane, TypeUsage};
use cubecl::ir::{
    AddressType, DeviceIdentity, DeviceProperties, ElemType, FloatKind, HardwareProperties,
    IntKind, MemoryDeviceProperties, TargetProperties, UIntKind,
};
use cubecl::server::{
    BufferBinding, CopyDescriptor, CubeCount, IoError, KernelArguments, KernelResource,
    ProfileError, ProfilingToken, ServerCommunication, ServerError, ServerStorage, ServerUtilities,
};
use cubecl_common::bytes::Bytes;
use cubecl_common::device::{DeviceId, DeviceService, ServerUtilitiesHandle, ServiceId};
use cubecl_common::profile::{ProfileDuration, TimingMethod};
use cubecl_cpp::MslCompiler;
use cubecl_cpp::metal::{arch::MetalArchitecture, supported_cmma_combinations_metal};
use cubecl_cpp::shared::{CompilationOptions, register_wmma_features};
use cubecl_environment::backtrace::BackTrace;
use cubecl_environment::future::DynFut;
use cubecl_environment::stream::StreamId;
use cubecl_server::allocator::ContiguousMemoryLayoutPolicy;
use cubecl_server::dry_run::LaunchMode;
use cubecl_server::kernel::{CompiledKernel, CubeKernel};
use cubecl_server::logging::ServerLogger;
use cubecl_server::memory_management::{
    ManagedMemoryHandle, ManagedMemoryId, MemoryAllocationMode, StreamMemoryReport,
};
use cubecl_server::server::Server;
use cubecl_server::storage::{BytesStorage, ComputeStorage, ManagedResource};

/// A launch, as a Metal device would have got it.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Name of the kernel function.
    pub entry: String,
    /// Metal Shading Language.
    pub source: String,
    /// Threadgroups of the grid.
    pub threadgroups: [u32; 3],
    /// Threads of a threadgroup.
    pub threads: [u32; 3],
    /// The memory of `[[buffer(0)]]`, `[[buffer(1)]]`, ...
    pub buffers: Vec<ManagedMemoryId>,
    /// The bytes of the buffer after them: scalars and lengths.
    pub info: Vec<u8>,
}

type Launches = Arc<Mutex<Vec<Result<Launch, String>>>>;

/// The device, and what was launched on it.
pub struct Recorder {
    pub client: Client,
    launches: Launches,
}

impl Recorder {
    /// Opens it.
    pub fn new() -> Self {
        let launches = Launches::default();
        let device = DeviceId {
            type_id: 0,
            index_id: 0,
        };
        let server = RecordingServer::new(device, launches.clone());
        Self {
            client: Client::init(device, server),
            launches,
        }
    }

    /// What was launched since the last call.
    pub fn take(&self) -> Result<Vec<Launch>, String> {
        self.take_each()?.into_iter().collect()
    }

    /// The same where some launches may not compile for Metal.
    pub fn take_each(&self) -> Result<Vec<Result<Launch, String>>, String> {
        self.client.flush().map_err(|error| error.to_string())?;
        Ok(locked(&self.launches).drain(..).collect())
    }
}

/// A launch that panicked is on the list as an error, so the list stays whole.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Debug)]
struct RecordingServer {
    launches: Launches,
    utilities: Arc<ServerUtilities>,
}

impl RecordingServer {
    fn new(device: DeviceId, launches: Launches) -> Self {
        let properties = metal_properties();
        let alignment = usize::try_from(properties.memory.alignment).unwrap_or(256);
        let (utilities, _) = ServerUtilities::init(
            ServiceId::of::<Self>(device),
            "wgpu<msl>",
            properties,
            TargetProperties {
                mma: Default::default(),
            },
            Arc::new(ServerLogger::default()),
            ContiguousMemoryLayoutPolicy::new(alignment),
        );
        Self {
            launches,
            utilities: Arc::new(utilities),
        }
    }

    fn compiled(
        kernel: &dyn CubeKernel,
        count: &CubeCount,
        arguments: &KernelArguments,
    ) -> Result<Launch, String> {
        let CubeCount::Static(x, y, z) = *count else {
            return Err("got a grid from a buffer, expected a static one".to_owned());
        };
        let definition =
            cubecl_server::kernel::define_kernel(kernel).map_err(|error| error.to_string())?;
        let compiled = CompiledKernel::compile(
            kernel,
            definition,
            &mut MslCompiler::default(),
            &CompilationOptions::default(),
        )
        .map_err(|error| error.to_string())?;
        let buffers = arguments.resources.iter().map(|resource| match resource {
            KernelResource::Buffer(binding) => Ok(binding.memory.id()),
            KernelResource::TensorMap(_) => {
                Err("got a tensor map, expected buffers only".to_owned())
            }
        });
        let words = arguments.info.data.iter();
        Ok(Launch {
            entry: compiled.entrypoint_name,
            source: compiled.source,
            threadgroups: [x, y, z],
            threads: [
                compiled.cube_dim.x,
                compiled.cube_dim.y,
                compiled.cube_dim.z,
            ],
            buffers: buffers.collect::<Result<_, _>>()?,
            info: words.flat_map(|word| word.to_le_bytes()).collect(),
        })
    }
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

impl DeviceService for RecordingServer {
    fn init(device: DeviceId) -> Self {
        Self::new(device, Launches::default())
    }

    fn utilities(&self) -> ServerUtilitiesHandle {
        self.utilities.clone()
    }
}

impl ServerCommunication for RecordingServer {}

impl Server for RecordingServer {
    fn initialize_memory(
        &mut self,
        _memory: ManagedMemoryHandle,
        _size: u64,
        _stream: StreamId,
    ) -> Result<(), ServerError> {
        Ok(())
    }

    fn logger(&self) -> Arc<ServerLogger> {
        self.utilities.logger.clone()
    }

    fn utilities(&self) -> Arc<ServerUtilities> {
        self.utilities.clone()
    }

    fn read(
        &mut self,
        _descriptors: Vec<CopyDescriptor>,
        _stream: StreamId,
    ) -> DynFut<Result<Vec<Bytes>, ServerError>> {
        Box::pin(async { Err(holds_nothing()) })
    }

    fn write(&mut self, _descriptors: Vec<(CopyDescriptor, Bytes)>, _stream: StreamId) {}

    fn sync(
        &mut self,
        _handles: Vec<BufferBinding>,
        _stream: StreamId,
    ) -> DynFut<Result<(), ServerError>> {
        Box::pin(async { Ok(()) })
    }

    fn check(
        &mut self,
        _handles: Vec<BufferBinding>,
        _stream: StreamId,
    ) -> Result<(), ServerError> {
        Ok(())
    }

    unsafe fn launch(
        &mut self,
        kernel: Box<dyn CubeKernel>,
        count: CubeCount,
        bindings: KernelArguments,
        _stream: StreamId,
        _mode: LaunchMode,
    ) {
        let launch = Self::compiled(&*kernel, &count, &bindings);
        locked(&self.launches).push(launch);
    }

    fn flush(&mut self, _stream: StreamId) -> Result<(), ServerError> {
        Ok(())
    }

    fn memory_report(&mut self, _stream: StreamId) -> Option<StreamMemoryReport> {
        None
    }

    fn memory_cleanup(&mut self, _stream: StreamId) -> Result<(), ServerError> {
        Ok(())
    }

    fn start_profile(&mut self, _stream: StreamId) -> Result<ProfilingToken, ServerError> {
        Err(holds_nothing())
    }

    fn end_profile(
        &mut self,
        _stream: StreamId,
        _token: ProfilingToken,
    ) -> Result<ProfileDuration, ProfileError> {
        Err(ProfileError::NotRegistered {
            backtrace: BackTrace::capture(),
        })
    }

    fn allocation_mode(&mut self, _mode: MemoryAllocationMode, _stream: StreamId) {}
}

impl ServerStorage for RecordingServer {
    type Storage = BytesStorage;

    fn get_resource(
        &mut self,
        _binding: BufferBinding,
        _stream: StreamId,
    ) -> Result<ManagedResource<<BytesStorage as ComputeStorage>::Resource>, ServerError> {
        Err(holds_nothing())
    }
}

/// Buffers are names only.
fn holds_nothing() -> ServerError {
    IoError::UnsupportedIoOperation {
        backtrace: BackTrace::capture(),
    }
    .into()
}
