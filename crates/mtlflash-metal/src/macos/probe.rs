//! The device as a candidate that is put to the test.

use std::sync::{Arc, mpsc};

use wgpu::util::DeviceExt;

use super::scoped::scoped;
use super::{Launcher, Pipeline};
use crate::call::{Call, padded};
use crate::dispatch::{BufferSlot, Dispatch, Role};
use crate::gates::Candidate;
use crate::launch::Slice;
use crate::probe::Probe;
use crate::small_pass::SmallPass;

impl Candidate for Launcher {
    fn compiles(&mut self, source: &str, entry: &str) -> Result<(), String> {
        let source = Arc::from(source);
        // Without its buffers, so it is not kept.
        let trial = Call {
            entry,
            source: &source,
            threadgroups: [1; 3],
            threads: [32, 1, 1],
            tensors: Vec::new(),
            uniforms: None,
        };
        let compiled = self.compiled(&trial).map_err(|error| error.to_string())?;
        self.by_copies = matches!(compiled, Pipeline::ByCopies(_));
        Ok(())
    }

    fn by_copies(&self) -> bool {
        self.by_copies
    }

    fn run(&mut self, probe: &Probe) -> Result<Vec<u8>, String> {
        let call = Call::probe(probe);
        let output_bytes = u64::try_from(probe.output_bytes).map_err(|error| error.to_string())?;
        let input = probe.input.as_ref().map(|contents| self.filled(contents));
        let input = input.transpose()?;
        let output = self.empty(output_bytes, STORAGE)?;
        let host = self.empty(output_bytes, HOST)?;
        let buffers = input.iter().chain([&output]);
        let slices: Vec<_> = buffers
            .zip(&call.tensors)
            .map(|(buffer, argument)| Slice {
                buffer,
                offset: 0,
                bytes: argument.bytes,
            })
            .collect();
        self.launch(&call, &slices)
            .map_err(|error| error.to_string())?;
        self.read(&output, &host, output_bytes)
    }

    fn compute(&mut self, test: &SmallPass) -> Result<Vec<(Role, Vec<u8>)>, String> {
        // A buffer for each role, which is as long in each call.
        let mut tensors: Vec<Tensor> = Vec::new();
        for slot in test.calls.iter().flat_map(Dispatch::tensors) {
            match tensors.iter_mut().find(|tensor| tensor.role == slot.role) {
                Some(known) => known.written |= slot.written,
                None => tensors.push(self.tensor(slot, test.given(slot.role))?),
            }
        }
        for dispatch in &test.calls {
            let of = |role| tensors.iter().find(|tensor| tensor.role == role);
            let slices: Vec<_> = dispatch
                .tensors()
                .filter_map(|slot| of(slot.role))
                .map(|tensor| Slice {
                    buffer: &tensor.buffer,
                    offset: 0,
                    bytes: tensor.bytes,
                })
                .collect();
            self.launch(&Call::of(dispatch), &slices)
                .map_err(|error| error.to_string())?;
        }
        let written = tensors.iter().filter(|tensor| tensor.written);
        written
            .map(|tensor| {
                let host = self.empty(tensor.bytes, HOST)?;
                let bytes = self.read(&tensor.buffer, &host, tensor.bytes)?;
                Ok((tensor.role, bytes))
            })
            .collect()
    }
}

/// What kernels work on and copies reach.
const STORAGE: wgpu::BufferUsages = wgpu::BufferUsages::STORAGE
    .union(wgpu::BufferUsages::COPY_SRC)
    .union(wgpu::BufferUsages::COPY_DST);
/// What the host maps.
const HOST: wgpu::BufferUsages = wgpu::BufferUsages::MAP_READ.union(wgpu::BufferUsages::COPY_DST);

/// A tensor of a small pass.
struct Tensor {
    role: Role,
    buffer: wgpu::Buffer,
    bytes: u64,
    written: bool,
}

impl Launcher {
    /// # Errors
    /// No memory.
    fn tensor(&self, slot: &BufferSlot, given: Option<Vec<u8>>) -> Result<Tensor, String> {
        let bytes = padded(slot.bytes);
        let buffer = match given {
            Some(contents) => self.filled(&contents)?,
            None => self.empty(bytes, STORAGE)?,
        };
        Ok(Tensor {
            role: slot.role,
            buffer,
            bytes,
            written: slot.written,
        })
    }

    /// # Errors
    /// No memory.
    fn filled(&self, contents: &[u8]) -> Result<wgpu::Buffer, String> {
        scoped(&self.device, || {
            self.device
                .create_buffer_init(&wgpu::util::BufferInitDescriptor {
                    label: None,
                    contents,
                    usage: STORAGE,
                })
        })
    }

    /// # Errors
    /// No memory.
    fn empty(&self, bytes: u64, usage: wgpu::BufferUsages) -> Result<wgpu::Buffer, String> {
        scoped(&self.device, || {
            self.device.create_buffer(&wgpu::BufferDescriptor {
                label: None,
                size: bytes,
                usage,
                mapped_at_creation: false,
            })
        })
    }

    /// A buffer's bytes, through another that the host maps.
    fn read(
        &self,
        buffer: &wgpu::Buffer,
        host: &wgpu::Buffer,
        bytes: u64,
    ) -> Result<Vec<u8>, String> {
        let (tell, told) = mpsc::channel();
        scoped(&self.device, || {
            let mut encoder = self
                .device
                .create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
            encoder.copy_buffer_to_buffer(buffer, 0, host, 0, bytes);
            self.queue.submit([encoder.finish()]);
            host.slice(..)
                .map_async(wgpu::MapMode::Read, move |result| {
                    // The receiver is gone only if we gave up waiting.
                    let _ = tell.send(result);
                });
        })?;
        self.device
            .poll(wgpu::PollType::wait_indefinitely())
            .map_err(|error| error.to_string())?;
        told.try_recv()
            .map_err(|error| error.to_string())?
            .map_err(|error| error.to_string())?;
        let mapped = host.slice(..).get_mapped_range();
        let mapped = mapped.map_err(|error| error.to_string())?;
        Ok(mapped.to_vec())
    }
}
