//! A CubeCL device that runs nothing: what is launched on it is compiled as for a Mac's GPU, or as for one of
//! NVIDIA's through Vulkan, and written down.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cubecl::client::Client;
use cubecl::ir::TargetProperties;
use cubecl::server::{
    BufferBinding, CopyDescriptor, CubeCount, IoError, KernelArguments, KernelResource,
    ProfileError, ProfilingToken, ServerCommunication, ServerError, ServerStorage, ServerUtilities,
};
use cubecl_common::bytes::Bytes;
use cubecl_common::device::{DeviceId, DeviceService, ServerUtilitiesHandle, ServiceId};
use cubecl_common::profile::ProfileDuration;
use cubecl_environment::backtrace::BackTrace;
use cubecl_environment::future::DynFut;
use cubecl_environment::stream::StreamId;
use cubecl_server::allocator::ContiguousMemoryLayoutPolicy;
use cubecl_server::dry_run::LaunchMode;
use cubecl_server::id::KernelId;
use cubecl_server::kernel::CubeKernel;
use cubecl_server::logging::ServerLogger;
use cubecl_server::memory_management::{
    ManagedMemoryHandle, ManagedMemoryId, MemoryAllocationMode, StreamMemoryReport,
};
use cubecl_server::server::Server;
use cubecl_server::storage::{BytesStorage, ComputeStorage, ManagedResource};
use rspirv::dr::Module;

use crate::target::{Compiled, Target};

/// A launch, as the device would have got it.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Name of the kernel function.
    pub entry: String,
    /// Metal Shading Language, or a listing of `module`.
    pub source: String,
    /// SPIR-V, where that is what the device takes.
    pub module: Option<Arc<Module>>,
    /// Threadgroups of the grid.
    pub threadgroups: [u32; 3],
    /// Threads of a threadgroup.
    pub threads: [u32; 3],
    /// The memory of `[[buffer(0)]]`, `[[buffer(1)]]`, ..., or of the pointers in the push constants
    pub buffers: Vec<ManagedMemoryId>,
    /// Their bytes.
    pub sizes: Vec<usize>,
    /// The bytes of the buffer after them: scalars and lengths.
    pub info: Vec<u8>,
}

type Launches = Arc<Mutex<Vec<Result<Launch, String>>>>;

/// The device, and what was launched on it.
pub struct Recorder {
    pub target: Target,
    pub client: Client,
    launches: Launches,
}

impl Recorder {
    /// Opens one that compiles for `target`.
    pub fn new(target: Target) -> Self {
        // CubeCL keeps one client for each device, and each recorder is to have its own.
        static NEXT: AtomicU16 = AtomicU16::new(0);
        let launches = Launches::default();
        let device = DeviceId {
            type_id: 0,
            index_id: NEXT.fetch_add(1, Ordering::Relaxed),
        };
        let server = RecordingServer::new(device, target, launches.clone());
        Self {
            target,
            client: Client::init(device, server),
            launches,
        }
    }

    /// What was launched since the last call.
    pub fn take(&self) -> Result<Vec<Launch>, String> {
        self.take_each()?.into_iter().collect()
    }

    /// The same where some launches may not compile for the device.
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
    target: Target,
    /// What was compiled before.
    compiled: HashMap<KernelId, Compiled>,
    launches: Launches,
    utilities: Arc<ServerUtilities>,
}

impl RecordingServer {
    fn new(device: DeviceId, target: Target, launches: Launches) -> Self {
        let properties = target.properties();
        let alignment = usize::try_from(properties.memory.alignment).unwrap_or(256);
        let (utilities, _) = ServerUtilities::init(
            ServiceId::of::<Self>(device),
            target.runtime(),
            properties,
            TargetProperties {
                mma: Default::default(),
            },
            Arc::new(ServerLogger::default()),
            ContiguousMemoryLayoutPolicy::new(alignment),
        );
        Self {
            target,
            compiled: HashMap::new(),
            launches,
            utilities: Arc::new(utilities),
        }
    }

    fn launched(
        &mut self,
        kernel: &dyn CubeKernel,
        count: &CubeCount,
        arguments: &KernelArguments,
    ) -> Result<Launch, String> {
        let CubeCount::Static(x, y, z) = *count else {
            return Err("got a grid from a buffer, expected a static one".to_owned());
        };
        let id = kernel.id();
        let compiled = match self.compiled.get(&id) {
            Some(compiled) => compiled,
            None => {
                let definition = cubecl_server::kernel::define_kernel(kernel)
                    .map_err(|error| error.to_string())?;
                let compiled = self.target.compile(kernel, definition)?;
                self.compiled.entry(id).or_insert(compiled)
            }
        };
        let units = compiled.cube_dim;
        let buffers = arguments.resources.iter().map(|resource| match resource {
            KernelResource::Buffer(binding) => {
                let size = usize::try_from(binding.size_in_used());
                match binding.offset_start.unwrap_or(0) {
                    0 => Ok((
                        binding.memory.id(),
                        size.map_err(|error| error.to_string())?,
                    )),
                    other => Err(format!(
                        "got a buffer from byte {other} on, expected all of it"
                    )),
                }
            }
            KernelResource::TensorMap(_) => {
                Err("got a tensor map, expected buffers only".to_owned())
            }
        });
        let buffers = buffers.collect::<Result<Vec<_>, _>>()?;
        let (buffers, sizes) = buffers.into_iter().unzip();
        let words = arguments.info.data.iter();
        Ok(Launch {
            entry: compiled.entry.clone(),
            source: compiled.source.clone(),
            module: compiled.module.clone(),
            threadgroups: [x, y, z],
            threads: [units.x, units.y, units.z],
            buffers,
            sizes,
            info: words.flat_map(|word| word.to_le_bytes()).collect(),
        })
    }
}

impl DeviceService for RecordingServer {
    fn init(device: DeviceId) -> Self {
        Self::new(device, Target::Metal, Launches::default())
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
        let launch = self.launched(&*kernel, &count, &bindings);
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
