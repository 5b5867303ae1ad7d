//! Launches on the wgpu device and queue that Burn uses, in order with the rest of its work.
//!
//! Two ways. *In place*: wgpu compiles the text as a passthrough shader and binds Burn's own buffers.
//! wgpu sets no language version, so what version that is follows from the system and the SDK the
//! program was linked with. *By copies*, where that compile fails: we compile with the version set,
//! but wgpu gives no one the Metal buffers behind its own, so the kernel works on buffers of ours and
//! tensors are copied in and out, on the same queue.

mod copies;
mod in_place;
mod objc;
mod probe;
mod scoped;

use mtlflash_core::{AppleGpu, MetalGates};

use crate::call::Call;
use crate::dispatch::Dispatch;
use crate::gates::gates_of;
use crate::language::Language;
use crate::launch::{LaunchError, Slice};
use crate::pipelines::Pipelines;
pub use objc::system_gpu;

/// Burn's Metal device, opened for hand-written kernels.
///
/// ```no_run
/// # fn launch(device: wgpu::Device, queue: wgpu::Queue) -> Result<(), mtlflash_metal::LaunchError> {
/// let metal = mtlflash_metal::MetalDevice::open(device, queue)?;
/// println!("family {}, {:?}", metal.gpu().family, metal.gates().tensor_ops);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct MetalDevice {
    launcher: Launcher,
    gpu: AppleGpu,
    gates: MetalGates,
}

/// What compiles and runs kernels.
#[derive(Debug)]
struct Launcher {
    device: wgpu::Device,
    queue: wgpu::Queue,
    raw: objc::Device,
    language: Language,
    pipelines: Pipelines<Pipeline>,
    /// Of the last trial compile.
    by_copies: bool,
}

/// A compiled kernel.
#[derive(Debug)]
enum Pipeline {
    InPlace(in_place::Pipeline),
    ByCopies(copies::Pipeline),
}

impl MetalDevice {
    /// Puts the device to the test: trial compiles, small attention and gradients, and where the GPU and the
    /// system have TensorOps the layout probe and small products.
    ///
    /// # Errors
    /// [`LaunchError::NotMetal`]. Failed tests are no error but gates that stay closed.
    pub fn open(device: wgpu::Device, queue: wgpu::Queue) -> Result<Self, LaunchError> {
        let raw = objc::Device::of(&device).ok_or(LaunchError::NotMetal)?;
        let gpu = raw.gpu();
        let mut launcher = Launcher {
            device,
            queue,
            raw,
            language: Language::of_macos(gpu.macos),
            pipelines: Pipelines::new(),
            by_copies: false,
        };
        let gates = gates_of(gpu, &mut launcher);
        Ok(Self {
            launcher,
            gpu,
            gates,
        })
    }

    /// The GPU and the system.
    pub const fn gpu(&self) -> AppleGpu {
        self.gpu
    }

    /// What it showed.
    pub const fn gates(&self) -> &MetalGates {
        &self.gates
    }

    /// Submits a dispatch, in one submit, behind everything submitted to the queue before. `tensors`
    /// are the dispatch's buffers in their order, without the uniforms; two may share a buffer if no
    /// part that is written overlaps another. What is not yet submitted must be before this call.
    ///
    /// # Errors
    /// [`LaunchError`]; then nothing was launched.
    pub fn launch(
        &self,
        dispatch: &Dispatch,
        tensors: &[Slice<'_, wgpu::Buffer>],
    ) -> Result<(), LaunchError> {
        self.launcher.launch(&Call::of(dispatch), tensors)
    }
}

impl Launcher {
    fn launch(
        &self,
        call: &Call<'_>,
        tensors: &[Slice<'_, wgpu::Buffer>],
    ) -> Result<(), LaunchError> {
        let alignment = self.device.limits().min_storage_buffer_offset_alignment;
        call.accepts(tensors, u64::from(alignment))?;
        let pipeline = self.pipelines.get_or_make(call, || self.compiled(call))?;
        match &*pipeline {
            Pipeline::InPlace(pipeline) => {
                in_place::submit(&self.device, &self.queue, pipeline, call, tensors)
            }
            Pipeline::ByCopies(pipeline) => copies::submit(self, pipeline, call, tensors),
        }
    }

    /// In place if wgpu's way of compiling will do, else by copies.
    fn compiled(&self, call: &Call<'_>) -> Result<Pipeline, LaunchError> {
        let default = match in_place::Pipeline::compiled(&self.device, call) {
            Ok(pipeline) => return Ok(Pipeline::InPlace(pipeline)),
            Err(message) => message,
        };
        let explicit = copies::Pipeline::compiled(&self.raw, self.language, call);
        explicit
            .map(Pipeline::ByCopies)
            .map_err(|explicit| LaunchError::Compile {
                entry: call.entry.to_owned(),
                default,
                explicit,
                language: self.language.name(),
            })
    }
}
