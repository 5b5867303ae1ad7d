//! The device as a candidate that is put to the test.

use std::sync::{Arc, mpsc};

use wgpu::util::DeviceExt;

use super::scoped::scoped;
use super::{Launcher, Pipeline};
use crate::call::Call;
use crate::gates::Candidate;
use crate::launch::Slice;
use crate::probe::Probe;

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
        let storage = wgpu::BufferUsages::STORAGE
            | wgpu::BufferUsages::COPY_SRC
            | wgpu::BufferUsages::COPY_DST;
        let bytes = |length: usize| u64::try_from(length).map_err(|error| error.to_string());
        let output_bytes = bytes(probe.output_bytes)?;
        let (input, output, host) = scoped(&self.device, || {
            let input = probe.input.as_ref().map(|contents| {
                let descriptor = wgpu::util::BufferInitDescriptor {
                    label: Some(probe.entry),
                    contents,
                    usage: storage,
                };
                self.device.create_buffer_init(&descriptor)
            });
            let empty = |usage| {
                self.device.create_buffer(&wgpu::BufferDescriptor {
                    label: Some(probe.entry),
                    size: output_bytes,
                    usage,
                    mapped_at_creation: false,
                })
            };
            let host = wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST;
            (input, empty(storage), empty(host))
        })?;
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
}

impl Launcher {
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
