//! Kernels compiled with the language version set, on buffers of our own: inputs are copied in and
//! outputs out on Burn's queue. Three command buffers in one submit, because wgpu's encoder records
//! either wgpu's commands or raw ones.

use objc2::rc::autoreleasepool;
use wgpu::hal::api::Metal;
use wgpu::hal::metal;

use super::Launcher;
use super::objc::{Buffer, Device, State, encoded};
use super::scoped::scoped;
use crate::call::{Access, Call, padded};
use crate::language::Language;
use crate::launch::{LaunchError, Slice};

/// A compiled kernel.
#[derive(Debug)]
pub(super) struct Pipeline(State);

impl Pipeline {
    /// # Errors
    /// What the compiler said.
    pub(super) fn compiled(
        device: &Device,
        language: Language,
        call: &Call<'_>,
    ) -> Result<Self, String> {
        device.compiled(language, call).map(Self)
    }
}

/// A tensor's stand-in: the same buffer as Metal and as wgpu knows it.
struct Stand {
    raw: Buffer,
    buffer: wgpu::Buffer,
    bytes: u64,
}

/// Copies, encodes and submits, with a pool for what wgpu leaves autoreleased.
///
/// # Errors
/// [`LaunchError::Device`].
pub(super) fn submit(
    launcher: &Launcher,
    pipeline: &Pipeline,
    call: &Call<'_>,
    tensors: &[Slice<'_, wgpu::Buffer>],
) -> Result<(), LaunchError> {
    autoreleasepool(|_| submitted(launcher, pipeline, call, tensors))
}

fn submitted(
    launcher: &Launcher,
    pipeline: &Pipeline,
    call: &Call<'_>,
    tensors: &[Slice<'_, wgpu::Buffer>],
) -> Result<(), LaunchError> {
    let device = &launcher.device;
    let done = scoped(device, || {
        let stands = call
            .tensors
            .iter()
            .map(|argument| stand(launcher, argument.access, padded(argument.bytes)))
            .collect::<Result<Vec<_>, _>>()?;
        let mut before = encoder(device, call);
        let mut kernel = encoder(device, call);
        let mut after = encoder(device, call);
        for ((argument, slice), stand) in call.tensors.iter().zip(tensors).zip(&stands) {
            let (own, bytes) = (&stand.buffer, stand.bytes);
            match argument.access {
                Access::Read => {
                    before.copy_buffer_to_buffer(slice.buffer, slice.offset, own, 0, bytes);
                }
                Access::Write => {
                    after.copy_buffer_to_buffer(own, 0, slice.buffer, slice.offset, bytes);
                }
            }
        }
        let raw: Vec<_> = stands.iter().map(|stand| stand.raw.clone()).collect();
        // SAFETY: the raw command buffer is neither ended nor destroyed, and wgpu's encoder records
        // nothing else.
        unsafe {
            kernel.as_hal_mut::<Metal, _, _>(|encoder| {
                let commands = encoder.and_then(|encoder| encoder.raw_command_buffer());
                let commands = commands.ok_or("wgpu gave no Metal command buffer")?;
                encoded(commands, &pipeline.0, call, &raw)
            })
        }?;
        // wgpu holds every stand-in, which some copy uses, until the submit is done.
        let commands = [before, kernel, after].map(wgpu::CommandEncoder::finish);
        launcher.queue.submit(commands);
        Ok::<_, String>(())
    });
    done.and_then(std::convert::identity)
        .map_err(LaunchError::Device)
}

fn encoder(device: &wgpu::Device, call: &Call<'_>) -> wgpu::CommandEncoder {
    device.create_command_encoder(&wgpu::CommandEncoderDescriptor {
        label: Some(call.entry),
    })
}

/// # Errors
/// No memory, or more of it than can be addressed.
fn stand(launcher: &Launcher, access: Access, bytes: u64) -> Result<Stand, String> {
    let length = usize::try_from(bytes).map_err(|error| error.to_string())?;
    let raw = launcher.raw.buffer(length);
    let raw = raw.ok_or_else(|| format!("Metal gave no buffer of {bytes} bytes"))?;
    // SAFETY: the buffer has that many bytes.
    let hal = unsafe { metal::Device::buffer_from_raw(raw.clone(), bytes) };
    let descriptor = wgpu::BufferDescriptor {
        label: None,
        size: bytes,
        usage: match access {
            Access::Read => wgpu::BufferUsages::COPY_DST,
            Access::Write => wgpu::BufferUsages::COPY_SRC,
        },
        mapped_at_creation: false,
    };
    // SAFETY: it is a buffer of this very device, of that size and not of zero bytes, private as
    // the usage wants it; it is written, by a copy or by the kernel, before it is read.
    let buffer = unsafe {
        launcher
            .device
            .create_buffer_from_hal::<Metal>(hal, &descriptor)
    };
    Ok(Stand { raw, buffer, bytes })
}
