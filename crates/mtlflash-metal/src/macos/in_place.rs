//! Kernels as wgpu's passthrough shaders, on Burn's own buffers.

use std::borrow::Cow;
use std::num::NonZeroU64;

use wgpu::util::DeviceExt;

use super::scoped::scoped;
use crate::call::{Call, padded};
use crate::launch::{LaunchError, Slice};

/// A compiled kernel and the layout of its buffers.
#[derive(Debug)]
pub(super) struct Pipeline {
    pipeline: wgpu::ComputePipeline,
    layout: wgpu::BindGroupLayout,
}

impl Pipeline {
    /// # Errors
    /// What the device said.
    pub(super) fn compiled(device: &wgpu::Device, call: &Call<'_>) -> Result<Self, String> {
        let [x, y, z] = call.threads;
        let module = scoped(device, || {
            let descriptor = wgpu::ShaderModuleDescriptorPassthrough {
                label: Some(call.entry),
                entry_points: Cow::Owned(vec![wgpu::PassthroughShaderEntryPoint {
                    name: call.entry.into(),
                    workgroup_size: (x, y, z),
                }]),
                msl: Some(Cow::Borrowed(call.source)),
                ..Default::default()
            };
            // SAFETY: the text is ours; its kernels stay within the buffers that `Call::accepts` checked.
            unsafe { device.create_shader_module_passthrough(descriptor) }
        })?;
        scoped(device, || {
            // Metal numbers buffers by their order in the layout. A passthrough shader has none of its own.
            let layout = device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
                label: Some(call.entry),
                entries: &entries(call),
            });
            let all = device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
                label: Some(call.entry),
                bind_group_layouts: &[Some(&layout)],
                immediate_size: 0,
            });
            let pipeline = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                label: Some(call.entry),
                layout: Some(&all),
                module: &module,
                entry_point: Some(call.entry),
                compilation_options: wgpu::PipelineCompilationOptions::default(),
                cache: None,
            });
            Self { pipeline, layout }
        })
    }
}

/// Tensors are bound for writing even where they are only read: two may lie in one buffer, and wgpu
/// takes a buffer for one use at a time.
fn entries(call: &Call<'_>) -> Vec<wgpu::BindGroupLayoutEntry> {
    let tensor = wgpu::BufferBindingType::Storage { read_only: false };
    let tensors = call.tensors.iter().map(|_| tensor);
    let uniforms = call.uniforms.map(|_| wgpu::BufferBindingType::Uniform);
    let entry = |(binding, ty)| wgpu::BindGroupLayoutEntry {
        binding,
        visibility: wgpu::ShaderStages::COMPUTE,
        ty: wgpu::BindingType::Buffer {
            ty,
            has_dynamic_offset: false,
            min_binding_size: None,
        },
        count: None,
    };
    (0..).zip(tensors.chain(uniforms)).map(entry).collect()
}

/// Binds and submits.
///
/// # Errors
/// [`LaunchError::Device`].
pub(super) fn submit(
    device: &wgpu::Device,
    queue: &wgpu::Queue,
    pipeline: &Pipeline,
    call: &Call<'_>,
    tensors: &[Slice<'_, wgpu::Buffer>],
) -> Result<(), LaunchError> {
    scoped(device, || {
        let uniforms = call.uniforms.map(|contents| {
            device.create_buffer_init(&wgpu::util::BufferInitDescriptor {
                label: Some(call.entry),
                contents,
                usage: wgpu::BufferUsages::UNIFORM,
            })
        });
        let tensors = tensors.iter().map(|slice| wgpu::BufferBinding {
            buffer: slice.buffer,
            offset: slice.offset,
            size: NonZeroU64::new(padded(slice.bytes)),
        });
        let uniforms = uniforms.iter().map(wgpu::Buffer::as_entire_buffer_binding);
        let entries: Vec<_> = (0..)
            .zip(tensors.chain(uniforms))
            .map(|(binding, buffer)| wgpu::BindGroupEntry {
                binding,
                resource: wgpu::BindingResource::Buffer(buffer),
            })
            .collect();
        let group = device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: Some(call.entry),
            layout: &pipeline.layout,
            entries: &entries,
        });
        let mut encoder = device.create_command_encoder(&wgpu::CommandEncoderDescriptor {
            label: Some(call.entry),
        });
        {
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
                label: Some(call.entry),
                timestamp_writes: None,
            });
            pass.set_pipeline(&pipeline.pipeline);
            pass.set_bind_group(0, &group, &[]);
            let [x, y, z] = call.threadgroups;
            pass.dispatch_workgroups(x, y, z);
        }
        queue.submit([encoder.finish()]);
    })
    .map_err(LaunchError::Device)
}
