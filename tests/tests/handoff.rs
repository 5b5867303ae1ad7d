//! What a launch on a Mac rests on and any wgpu device can show: foreign work on Burn's own device and
//! queue, submitted after `get_resource`, is in order with CubeCL's before and after it, and with foreign
//! work that was submitted before it and wrote what it reads. In place, two parts of one pool page bound
//! for writing, and by copies, three command buffers in one submit.

use burn::backend::DispatchDevice;
use burn::tensor::Device;
use burn::tensor::wgpu::wgpu;
use burn::tensor::wgpu::{WgpuBackend, WgpuSetup};
use cubecl::client::Client;
use cubecl::prelude::*;
use cubecl::server::Handle;
use cubecl::wgpu::{AutoCompiler, WgpuServer};

const ELEMENTS: usize = 64 * 300;
const BYTES: u64 = 4 * 64 * 300;
const ROUNDS: usize = 5;

/// The foreign kernel: twice what it reads.
const TWICE: &str = "
@group(0) @binding(0) var<storage, read_write> input: array<f32>;
@group(0) @binding(1) var<storage, read_write> output: array<f32>;
@compute @workgroup_size(64)
fn twice(@builtin(global_invocation_id) id: vec3<u32>) {
    output[id.x] = 2.0 * input[id.x];
}
";

/// CubeCL's kernel.
#[cube(launch_unchecked)]
fn plus_one(values: &mut [f32]) {
    values[ABSOLUTE_POS] += 1.0;
}

#[derive(Clone, Copy, Debug)]
enum Way {
    InPlace,
    ByCopies,
}

struct Foreign {
    setup: WgpuSetup,
    pipeline: wgpu::ComputePipeline,
}

#[test]
fn foreign_work_is_in_order_with_cubecls() {
    let Some((client, setup)) = opened() else {
        return;
    };
    let foreign = Foreign::new(setup);
    for way in [Way::InPlace, Way::ByCopies] {
        let zeros = vec![0u8; 4 * ELEMENTS];
        let (mut from, mut to) = (client.create_from_slice(&zeros), client.empty(4 * ELEMENTS));
        let between = client.empty(4 * ELEMENTS);
        let mut expected = 0.0;
        for _ in 0..ROUNDS {
            launch(&client, &from);
            // As a forward, one kernel.
            foreign.submit(&client, way, &[&from, &between]);
            launch(&client, &between);
            // As a backward, each of whose kernels reads what the one before it wrote.
            foreign.submit(&client, way, &[&between, &to, &from, &to]);
            launch(&client, &to);
            expected = 2.0 * (expected + 1.0) + 1.0;
            expected = 8.0 * expected + 1.0;
            std::mem::swap(&mut from, &mut to);
        }
        let bytes = client.read_one(from).expect("the kernels ran");
        let values = bytes.as_chunks::<4>().0.iter();
        let values: Vec<f32> = values.map(|&value| f32::from_le_bytes(value)).collect();
        assert_eq!(values.len(), ELEMENTS);
        let wrong = values.iter().position(|&value| value != expected);
        assert_eq!(wrong, None, "{way:?}: expected {expected} everywhere");
    }
}

/// A device opened by us, whose handles we therefore have.
fn opened() -> Option<(Client, WgpuSetup)> {
    // Without a GPU Burn's kernels run through OpenGL (see xtask's set-up).
    let apis = if cfg!(target_os = "macos") {
        [WgpuBackend::Metal, WgpuBackend::Auto]
    } else {
        [WgpuBackend::Gl, WgpuBackend::Auto]
    };
    for api in apis {
        let opened = Device::wgpu_options().graphics_api(api).init_with_setup();
        match opened {
            Ok((device, setup)) => match device.as_dispatch() {
                DispatchDevice::Cube(device) => return Some((device.client(), setup)),
                other => panic!("got {other:?}, expected a CubeCL device"),
            },
            Err(error) => eprintln!("not run on {api:?}: {error}"),
        }
    }
    None
}

/// Queued by CubeCL, which submits when it likes.
fn launch(client: &Client, values: &Handle) {
    // SAFETY: the handle has ELEMENTS elements, as many as the grid has units.
    unsafe {
        plus_one::launch_unchecked(
            client,
            CubeCount::Static(300, 1, 1),
            CubeDim::new_1d(64),
            BufferArg::from_raw_parts(values.clone(), ELEMENTS),
        );
    }
}

impl Foreign {
    fn new(setup: WgpuSetup) -> Self {
        let module = setup
            .device
            .create_shader_module(wgpu::ShaderModuleDescriptor {
                label: None,
                source: wgpu::ShaderSource::Wgsl(TWICE.into()),
            });
        let pipeline = setup
            .device
            .create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                label: None,
                layout: None,
                module: &module,
                entry_point: Some("twice"),
                compilation_options: wgpu::PipelineCompilationOptions::default(),
                cache: None,
            });
        Self { setup, pipeline }
    }

    /// As a launch on a Mac does: all resources first and held, then a submit for each kernel, from each
    /// tensor to the next.
    fn submit(&self, client: &Client, way: Way, tensors: &[&Handle]) {
        let resources: Vec<_> = tensors
            .iter()
            .map(|&handle| {
                client
                    .get_resource::<WgpuServer<AutoCompiler>>(handle.clone())
                    .expect("the handle is of this client")
            })
            .collect();
        for link in resources.windows(2) {
            let [input, output] = [0, 1].map(|index| link[index].resource());
            let parts = [input, output].map(|part| (&part.buffer, part.offset));
            let commands = match way {
                Way::InPlace => vec![self.kernel(parts).finish()],
                Way::ByCopies => {
                    let [own_input, own_output] = [self.own(), self.own()];
                    let [(input, input_offset), (output, output_offset)] = parts;
                    let mut before = self.encoder();
                    before.copy_buffer_to_buffer(input, input_offset, &own_input, 0, BYTES);
                    let kernel = self.kernel([(&own_input, 0), (&own_output, 0)]);
                    let mut after = self.encoder();
                    after.copy_buffer_to_buffer(&own_output, 0, output, output_offset, BYTES);
                    Vec::from([before, kernel, after].map(wgpu::CommandEncoder::finish))
                }
            };
            self.setup.queue.submit(commands);
        }
    }

    fn kernel(&self, parts: [(&wgpu::Buffer, u64); 2]) -> wgpu::CommandEncoder {
        let binding = |(buffer, offset)| {
            wgpu::BindingResource::Buffer(wgpu::BufferBinding {
                buffer,
                offset,
                size: std::num::NonZeroU64::new(BYTES),
            })
        };
        let [input, output] = parts.map(binding);
        let entries = [(0, input), (1, output)];
        let group = self
            .setup
            .device
            .create_bind_group(&wgpu::BindGroupDescriptor {
                label: None,
                layout: &self.pipeline.get_bind_group_layout(0),
                entries: &entries
                    .map(|(binding, resource)| wgpu::BindGroupEntry { binding, resource }),
            });
        let mut encoder = self.encoder();
        let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
        pass.set_pipeline(&self.pipeline);
        pass.set_bind_group(0, &group, &[]);
        pass.dispatch_workgroups(300, 1, 1);
        drop(pass);
        encoder
    }

    fn encoder(&self) -> wgpu::CommandEncoder {
        let descriptor = wgpu::CommandEncoderDescriptor::default();
        self.setup.device.create_command_encoder(&descriptor)
    }

    fn own(&self) -> wgpu::Buffer {
        self.setup.device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size: BYTES,
            usage: wgpu::BufferUsages::STORAGE
                | wgpu::BufferUsages::COPY_SRC
                | wgpu::BufferUsages::COPY_DST,
            mapped_at_creation: false,
        })
    }
}
