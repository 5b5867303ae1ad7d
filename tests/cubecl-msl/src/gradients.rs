//! The backward kernels: what CubeCL makes of them for Metal, run by msl-cpu one after the other and
//! compared with the f64 reference. Their texts are not kept.

use std::collections::HashMap;

use anyhow::{Result, anyhow, bail, ensure};
use cubecl::server::Handle;
use msl_cpu::{Buffer, CompileOptions, Grid, Math, Mode, RunOptions};
use mtlflash_core::reference::{self, Bound, round_to};
use mtlflash_core::{BackwardPlan, Knobs, MaskStorage, Problem, Tier, Wanted};
use mtlflash_cubecl::{
    Gradients, Inputs, MaskBinding, Saved, TensorBinding, backward, device_profile,
};

use crate::numbers::{decode, encode};
use crate::recorder::{Launch, Recorder};
use crate::words::{Words, row_major};

/// Problems in the words of `crates/mtlflash-metal/tests/runner`, and who differentiates them. `data` is
/// where the random numbers begin.
const CASES: &[(Tier, &str)] = &[
    (Tier::V1, "t=f16 b=2 h=4 hkv=2 lq=37 lk=50 d=64 lse=1"),
    (
        Tier::V1,
        "t=f16 h=2 lq=50 lk=33 d=24 dv=40 causal=br mask=u32 lse=1",
    ),
    (
        Tier::V1,
        "t=bf16 lq=40 d=32 softcap=5 dropout=0.3 seed=7 lse=1",
    ),
    (Tier::V1, "t=f32 h=2 lq=33 lk=45 d=20 lo=9 hi=5 lse=1"),
    // Rows of few keys, with the data of which the output's rounding counts the most.
    (Tier::V1, "t=f16 lq=3 d=4 causal=br data=14 lse=1"),
    (Tier::V1, "t=f16 lq=40 lk=3 d=4 causal=br data=33 lse=1"),
    (
        Tier::V1,
        "t=bf16 lq=3 lk=6 d=4 causal=tl mask=u32 data=28 lse=1",
    ),
    (
        Tier::V1,
        "t=f16 b=2 h=4 hkv=2 lq=21 lk=19 d=20 dv=12 lo=2 hi=1 mask=u32 softcap=2 dropout=0.3 seed=7 lse=1",
    ),
    (
        Tier::Tiled,
        "t=f32 b=2 h=4 hkv=2 lq=70 lk=50 d=40 dv=20 lse=1",
    ),
    (
        Tier::Tiled,
        "t=f32 h=2 lq=40 lk=70 d=20 causal=br mask=u32 softcap=5 lse=1",
    ),
    (
        Tier::Tiled,
        "t=f16 lq=50 lk=40 d=36 causal=tl dropout=0.3 seed=7 lse=1",
    ),
    (Tier::Tiled, "t=f16 lq=3 d=4 causal=br data=14 lse=1"),
];

/// Runs every problem, as compiled safely with every access looked at, and under fast math. Prints a
/// line each, then the totals.
///
/// # Errors
/// A problem that failed.
pub fn check(recorder: &Recorder) -> Result<()> {
    let checked = CompileOptions {
        mode: Mode::Check,
        ..CompileOptions::default()
    };
    let fast = CompileOptions {
        math: Math::Fast,
        ..CompileOptions::default()
    };
    let (mut passed, mut failed) = (0, 0);
    for &(tier, text) in CASES {
        for (how, compile) in [("checked", &checked), ("fast math", &fast)] {
            match differentiated(recorder, tier, text, compile) {
                Ok(()) => {
                    println!("passed   gradients, {tier}, {how}: {text}");
                    passed += 1;
                }
                Err(error) => {
                    println!("FAILED   gradients, {tier}, {how}: {text}: {error:#}");
                    failed += 1;
                }
            }
        }
    }
    println!("{passed} passed, {failed} failed, 0 skipped");
    ensure!(failed == 0, "{failed} problems failed");
    Ok(())
}

/// The data of a problem, and what must come of it.
struct Data {
    q: Vec<f64>,
    k: Vec<f64>,
    v: Vec<f64>,
    dout: Vec<f64>,
    mask: Option<Vec<bool>>,
}

impl Data {
    fn new(problem: &Problem, data: u64) -> Self {
        let mut state = 12345 + 7919 * data;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as f64 / f64::from(1u32 << 31)
        };
        let mut fill = |shape: [usize; 4]| -> Vec<f64> {
            let values = (0..shape.iter().product()).map(|_| 4.0 * next() - 2.0);
            values.map(|value| round_to(problem.dtype, value)).collect()
        };
        Self {
            q: fill(problem.q_shape()),
            k: fill(problem.k_shape()),
            v: fill(problem.v_shape()),
            dout: fill(problem.out_shape()),
            mask: problem.mask.map(|shape| {
                let hides = (0..shape.iter().product::<usize>()).map(|at| at * 7 % 10 < 3);
                hides.collect()
            }),
        }
    }

    fn inputs(&self) -> reference::Inputs<'_> {
        reference::Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            mask: self.mask.as_deref(),
            ..reference::Inputs::default()
        }
    }
}

/// Handles of a launch's tensors, and what is in them.
#[derive(Default)]
struct Memory(HashMap<String, Buffer>);

impl Memory {
    fn key(handle: &Handle) -> String {
        format!("{:?}", handle.memory.descriptor().id)
    }

    fn put(&mut self, handle: &Handle, buffer: Buffer) {
        self.0.insert(Self::key(handle), buffer);
    }

    /// Runs a launch; what nobody put anything into has `scratch` bytes.
    fn run(&mut self, launch: &Launch, scratch: usize, compile: &CompileOptions) -> Result<()> {
        let library = msl_cpu::compile(&launch.source, compile).map_err(|error| anyhow!(error))?;
        let keys: Vec<String> = launch.buffers.iter().map(|id| format!("{id:?}")).collect();
        let held = |key| self.0.get(key).cloned();
        let buffers = keys
            .iter()
            .map(|key| held(key).unwrap_or_else(|| Buffer::uninitialised(scratch)));
        let info = Buffer::from_bytes(launch.info.clone());
        let mut buffers: Vec<Buffer> = buffers.chain([info]).collect();
        let grid = Grid {
            threadgroups: launch.threadgroups,
            threads: launch.threads,
        };
        library
            .dispatch(&launch.entry, &grid, &mut buffers, &RunOptions::default())
            .map_err(|error| anyhow!(error))?;
        for (key, buffer) in keys.iter().zip(buffers) {
            // What stands in for absent tensors is bound more than once, and written by nobody.
            if keys.iter().filter(|other| *other == key).count() == 1 {
                self.0.insert(key.clone(), buffer);
            }
        }
        Ok(())
    }
}

fn differentiated(
    recorder: &Recorder,
    tier: Tier,
    text: &str,
    compile: &CompileOptions,
) -> Result<()> {
    let words = Words::new(text);
    let problem = words.problem();
    let dtype = problem.dtype;
    let size = dtype.size_bytes();
    let data = Data::new(&problem, words.number("data", 0));
    let forward = reference::attention(&problem, &data.inputs());
    let exact = reference::attention_backward(&problem, &data.inputs(), &data.dout);
    let lowp = reference::lowp_backward(&problem, &data.inputs(), &data.dout, dtype);

    let client = &recorder.client;
    let mut memory = Memory::default();
    let mut bound = |shape: [usize; 4], buffer: Buffer, size: usize| {
        let binding = TensorBinding {
            handle: client.empty(shape.iter().product::<usize>() * size),
            shape,
            strides: row_major(shape),
        };
        memory.put(&binding.handle, buffer);
        binding
    };
    let mut given =
        |shape, values: &[f64]| bound(shape, Buffer::from_bytes(encode(values, dtype)), size);
    let q = given(problem.q_shape(), &data.q);
    let k = given(problem.k_shape(), &data.k);
    let v = given(problem.v_shape(), &data.v);
    let dout = given(problem.out_shape(), &data.dout);
    let out = given(problem.out_shape(), &forward.out);
    let mask = problem.mask.zip(data.mask.as_ref()).map(|(shape, mask)| {
        let words = mask.iter().map(|&hides| u32::from(hides).to_le_bytes());
        let buffer = Buffer::from_bytes(words.flatten().collect::<Vec<u8>>());
        MaskBinding {
            tensor: bound(shape, buffer, 4),
            storage: MaskStorage::U32,
        }
    });
    let [batch, heads, rows] = problem.lse_shape();
    let lse = encode(&forward.lse, mtlflash_core::DType::F32);
    let lse = bound([batch, heads, rows, 1], Buffer::from_bytes(lse), 4);
    let mut empty = |shape: [usize; 4]| {
        let bytes = shape.iter().product::<usize>() * size;
        bound(shape, Buffer::uninitialised(bytes), size)
    };
    let gradients = [problem.q_shape(), problem.k_shape(), problem.v_shape()].map(&mut empty);

    let knobs = Knobs {
        tier: Some(tier),
        ..Knobs::default()
    };
    let plan = BackwardPlan::decide(&problem, Wanted::INPUTS, &device_profile(client), &knobs);
    ensure!(plan.tier == tier, "the plan is {plan}");
    let inputs = Inputs {
        q,
        k,
        v,
        mask,
        bias: None,
        alibi: None,
    };
    let saved = Saved {
        out: out.handle,
        lse: lse.handle,
        dout,
        dlse: None,
    };
    let [dq, dk, dv] = gradients.each_ref().map(|made| Some(made.handle.clone()));
    let outputs = Gradients {
        dq,
        dk,
        dv,
        dbias: None,
    };
    backward(client, &plan, &problem, &inputs, &saved, &outputs)?;
    // What one kernel finds out about each row for the next.
    let scratch = batch * heads * rows * 12;
    for launch in recorder.take().map_err(|error| anyhow!(error))? {
        memory.run(&launch, scratch, compile)?;
    }
    let wanted = [
        ("dq", &exact.0, &lowp.0),
        ("dk", &exact.1, &lowp.1),
        ("dv", &exact.2, &lowp.2),
    ];
    for ((name, exact, lowp), made) in wanted.into_iter().zip(&gradients) {
        let buffer = &memory.0[&Memory::key(&made.handle)];
        if let Some(at) = buffer.first_unwritten() {
            bail!("{name}: byte {at} was not written");
        }
        let got = decode(buffer.bytes(), dtype);
        let limit = Bound::GRADIENT.tolerance(dtype, exact, lowp);
        let error = reference::max_error(&got, exact);
        ensure!(
            error <= limit,
            "{name}: error {error:.1e}, at most {limit:.1e}"
        );
    }
    Ok(())
}
