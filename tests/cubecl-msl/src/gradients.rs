//! The backward kernels: what CubeCL makes of them for Metal and for NVIDIA's GPUs, run one after the other and
//! compared with the f64 reference. Their texts are not kept.

use anyhow::{Result, anyhow, bail, ensure};
use msl_cpu::Buffer;
use mtlflash_core::reference::{self, Bound, round_to};
use mtlflash_core::{BackwardPlan, Knobs, MaskStorage, Tier, Wanted};
use mtlflash_cubecl::{Gradients, Inputs, MaskBinding, Saved, backward, device_profile};

use crate::memory::{Data, Memory, Runner, runners};
use crate::numbers::{decode, encode};
use crate::recorder::Recorder;
use crate::tally::Tally;
use crate::target::Target;
use crate::words::Words;

/// Problems in the words of `crates/mtlflash-metal/tests/runner`, and who differentiates them. `data` is
/// where the random numbers begin, `quiet` is what the output's gradient is multiplied by, and with `mute` the first head of
/// each group has none.
const CASES: &[(Tier, &str)] = &[
    (Tier::V1, "t=f16 b=2 h=4 hkv=2 lq=37 lk=50 d=64 lse=1"),
    (
        Tier::V1,
        "t=f16 h=2 lq=50 lk=33 d=24 dv=40 causal=br mask=u32 lse=1",
    ),
    (Tier::V1, "t=f16 h=2 lq=35 lk=33 d=10 dv=7 lse=1"),
    (
        Tier::V1,
        "t=bf16 lq=40 d=32 softcap=5 dropout=0.3 seed=7 lse=1",
    ),
    (Tier::V1, "t=f32 h=2 lq=33 lk=45 d=20 lo=9 hi=5 lse=1"),
    // A head without gradients must not set the units of the others of its group.
    (
        Tier::V1,
        "t=f32 b=2 h=4 hkv=2 lq=33 lk=45 d=20 mute=1 quiet=0.000001 lse=1",
    ),
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

/// Runs every problem that the device has the type of, in every way.
pub fn check(recorder: &Recorder, tally: &mut Tally) {
    for &(tier, text) in CASES {
        // There are no matrices of bf16, and the software drivers run what is not on matrix units.
        if recorder.target == Target::Vulkan && (tier != Tier::V1 || text.contains("t=bf16")) {
            continue;
        }
        for (how, runner) in &runners(recorder.target) {
            let result = differentiated(recorder, tier, text, runner);
            tally.note(format_args!("gradients, {tier}, {how}: {text}"), result);
        }
    }
}

fn differentiated(recorder: &Recorder, tier: Tier, text: &str, runner: &Runner) -> Result<()> {
    let words = Words::new(text);
    let problem = words.problem();
    let dtype = problem.dtype;
    let mut data = Data::new(&problem, words.number("data", 0));
    // Gradients are linear in that of the output, so what is small is compared as if it were not.
    let quiet = words.number("quiet", 1.0);
    data.dout
        .iter_mut()
        .for_each(|value| *value = round_to(dtype, *value * quiet));
    if words.get("mute").is_some() {
        let head = problem.seq_q * problem.head_dim_v;
        for group in data.dout.chunks_mut(problem.group() * head) {
            group[..head].fill(0.0);
        }
    }
    let forward = reference::attention(&problem, &data.inputs());
    let exact = reference::attention_backward(&problem, &data.inputs(), &data.dout);
    let lowp = reference::lowp_backward(&problem, &data.inputs(), &data.dout, dtype);

    let client = &recorder.client;
    let mut memory = Memory::default();
    let mut bound = |shape, buffer| memory.tensor(client, shape, buffer);
    let mut given = |shape, values: &[f64]| bound(shape, Buffer::from_bytes(encode(values, dtype)));
    let q = given(problem.q_shape(), &data.q);
    let k = given(problem.k_shape(), &data.k);
    let v = given(problem.v_shape(), &data.v);
    let dout = given(problem.out_shape(), &data.dout);
    let out = given(problem.out_shape(), &forward.out);
    let mask = problem.mask.zip(data.mask.as_ref()).map(|(shape, mask)| {
        let words = mask.iter().map(|&hides| u32::from(hides).to_le_bytes());
        let buffer = Buffer::from_bytes(words.flatten().collect::<Vec<u8>>());
        MaskBinding {
            tensor: bound(shape, buffer),
            storage: MaskStorage::U32,
        }
    });
    let [batch, heads, rows] = problem.lse_shape();
    let lse = encode(&forward.lse, mtlflash_core::DType::F32);
    let lse = bound([batch, heads, rows, 1], Buffer::from_bytes(lse));
    let mut empty = |shape: [usize; 4]| {
        let bytes = shape.iter().product::<usize>() * dtype.size_bytes();
        bound(shape, Buffer::uninitialised(bytes))
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
    for launch in recorder.take().map_err(|error| anyhow!(error))? {
        memory.run(&launch, runner)?;
    }
    let wanted = [
        ("dq", &exact.0, &lowp.0),
        ("dk", &exact.1, &lowp.1),
        ("dv", &exact.2, &lowp.2),
    ];
    for ((name, exact, lowp), made) in wanted.into_iter().zip(&gradients) {
        let buffer = memory.of(&made.handle);
        if let Some(at) = buffer.first_unwritten() {
            bail!("{name}: byte {at} was not written");
        }
        let loud = |values: &[f64]| values.iter().map(|value| value / quiet).collect::<Vec<_>>();
        let (got, exact, lowp) = (
            loud(&decode(buffer.bytes(), dtype)),
            loud(exact),
            loud(lowp),
        );
        let limit = Bound::GRADIENT.tolerance(dtype, &exact, &lowp);
        let error = reference::max_error(&got, &exact);
        ensure!(
            error <= limit,
            "{name}: error {error:.1e}, at most {limit:.1e}"
        );
    }
    Ok(())
}
