//! What a call costs the host: validation, plan, launch.
//!
//! - `plan`: validation and plan.
//! - `plan_and_launch`: until our CubeCL launch returns; the calling thread is free again.
//! - `plan_launch_and_finish`: with CubeCL's own thread and the device, a bound on all that is spent.
//! - `burn_call`: until the public function returns.
//! - `trace_off`, `trace_on`: the smallest call on Flex, finished, without and with
//!   `MTLFLASHATTN_TRACE`. Off costs a branch, which the difference of the two is an upper bound of.
//!
//! `cargo bench --workspace --profile dev --bench overhead`: with `--workspace` and the profile that
//! everything else uses, so that the Burn tree is not built again. Without a device that wgpu
//! reaches, only the plan is measured.

use std::hint::black_box;
use std::time::{Duration, Instant};

use burn::backend::DispatchDevice;
use burn::tensor::{Device, Distribution, Tensor};
use burn_mtlflash::{FlashAttentionOptions, flash_attention, flash_attention_with_knobs};
use criterion::{Criterion, criterion_group, criterion_main};
use cubecl::client::Client;
use mtlflash_core::{
    DType, DeviceProfile, Knobs, Plan, Problem, ProblemSpec, Result, device::fleet,
};
use mtlflash_cubecl::{Inputs, Outputs, TensorBinding};
use mtlflash_tests::devices::DeviceName;

/// `[B, H, L, D]`: as little work as the kernels take.
const SHAPE: [usize; 4] = [1, 1, 16, 16];
/// Launches between two synchronisations: fewer than CubeCL queues, so that none waits for the device.
const BATCH: u64 = 16;

/// Where a measurement ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Returned,
    Finished,
}

fn problem() -> Result<Problem> {
    Problem::new(&ProblemSpec {
        q: SHAPE,
        k: SHAPE,
        v: SHAPE,
        dtypes: [DType::F32; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: false,
    })
}

fn planned(device: &DeviceProfile) -> Result<(Problem, Plan)> {
    let problem = problem()?;
    let plan = Plan::decide(&problem, device, &Knobs::default())?;
    Ok((problem, plan))
}

fn overhead(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("overhead");
    let profile = fleet::h100();
    group.bench_function("plan", |bencher| {
        bencher.iter(|| black_box(planned(black_box(&profile))));
    });
    for (name, trace) in [("trace_off", false), ("trace_on", true)] {
        let knobs = Knobs {
            trace,
            ..Knobs::default()
        };
        let one = Tensor::<4>::ones([1, 1, 1, 1], &Device::flex());
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let [q, k, v] = [(); 3].map(|()| one.clone());
                let options = FlashAttentionOptions::new();
                black_box(flash_attention_with_knobs(q, k, v, options, &knobs))
            });
        });
    }
    match DeviceName::Wgpu.open() {
        Err(error) => println!("only the plan is measured: {error:#}"),
        Ok(opened) => {
            println!("launches go to {opened}");
            let device = opened.device;
            if let DispatchDevice::Cube(cube) = device.as_dispatch() {
                let launch = Launch::new(cube.client());
                for (name, end) in [
                    ("plan_and_launch", End::Returned),
                    ("plan_launch_and_finish", End::Finished),
                ] {
                    group.bench_function(name, |bencher| {
                        bencher.iter_custom(|calls| timed(calls, &device, end, || launch.run()));
                    });
                }
            }
            let tensor = Tensor::<4>::random(SHAPE, Distribution::Default, &device);
            group.bench_function("burn_call", |bencher| {
                bencher.iter_custom(|calls| {
                    timed(calls, &device, End::Returned, || {
                        let [q, k, v] = [(); 3].map(|()| tensor.clone());
                        let out = flash_attention(q, k, v, FlashAttentionOptions::new());
                        black_box(out.expect("a valid call"));
                    })
                });
            });
        }
    }
    group.finish();
}

/// Buffers of a call.
struct Launch {
    client: Client,
    profile: DeviceProfile,
    inputs: Inputs,
    outputs: Outputs,
}

impl Launch {
    fn new(client: Client) -> Self {
        let [_, _, rows, dim] = SHAPE;
        let zeros = vec![0u8; SHAPE.iter().product::<usize>() * 4];
        let tensor = || TensorBinding {
            handle: client.create_from_slice(&zeros),
            shape: SHAPE,
            strides: [rows * dim, rows * dim, dim, 1],
        };
        Self {
            inputs: Inputs {
                q: tensor(),
                k: tensor(),
                v: tensor(),
                mask: None,
                bias: None,
                alibi: None,
            },
            outputs: Outputs {
                out: client.empty(zeros.len()),
                lse: None,
            },
            profile: mtlflash_cubecl::device_profile(&client),
            client,
        }
    }

    fn run(&self) {
        let (problem, plan) = planned(&self.profile).expect("a valid problem");
        mtlflash_cubecl::forward(&self.client, &plan, &problem, &self.inputs, &self.outputs)
            .expect("a launch");
    }
}

/// Time of the calls, in batches.
fn timed(calls: u64, device: &Device, end: End, call: impl Fn()) -> Duration {
    let mut spent = Duration::ZERO;
    let mut left = calls;
    while left > 0 {
        let batch = left.min(BATCH);
        let start = Instant::now();
        for _ in 0..batch {
            call();
        }
        let returned = start.elapsed();
        device.sync().expect("the device works");
        spent += match end {
            End::Returned => returned,
            End::Finished => start.elapsed(),
        };
        left -= batch;
    }
    spent
}

criterion_group!(benches, overhead);
criterion_main!(benches);
