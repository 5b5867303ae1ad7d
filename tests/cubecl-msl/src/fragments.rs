//! The forward kernels of `v1` whose softmax stays in fragments, as NVIDIA's GPUs get them: SPIR-V, run on a CPU and
//! compared with the f64 reference, with a look at maxima in every block and, where there is such a kernel,
//! speculatively.

use anyhow::{Context, Result, anyhow, ensure};
use msl_cpu::Buffer;
use mtlflash_core::reference::{self, Bound, Reference, round_to};
use mtlflash_core::{
    AlibiShape, DType, Kernel, Knobs, MaskStorage, Plan, Problem, Speculation, Tier,
};
use mtlflash_cubecl::{Inputs, MaskBinding, Outputs, TensorBinding, device_profile, forward};
use rspirv::spirv::Op;

use crate::memory::{Data, Memory, Runner};
use crate::numbers::{decode, encode};
use crate::recorder::{Launch, Recorder};
use crate::spirv::Owners;
use crate::tally::Tally;
use crate::words::Words;

/// Problems in the words of `crates/mtlflash-metal/tests/runner`. `loud` is what queries are multiplied by, `far`
/// is added to every bias, `peak` and in every other row `wild` to those of the last key, and `hole` is what keys and
/// values have that no query sees, those from the last query on. `again` says which cubes the speculative launches are
/// to leave, one after the other: all, some or none. `owners` says which unit owns which element of a matrix, where something
/// relies on that.
pub const CASES: &[&str] = &[
    "lq=40 lk=70 again=none",
    "lq=1 lk=1 again=none",
    "b=2 h=4 hkv=2 lq=150 lk=300 again=none",
    // Probabilities beyond f16, which need a shift for each row, and sums beyond f32. Which unit owns which row is to be
    // known then.
    "lq=33 lk=513 loud=6 owners=rows again=all,none",
    "lq=33 lk=70 loud=6 owners=columns again=all,all",
    "lq=1 lk=40 loud=30 owners=rows again=all,none",
    "lq=1 lk=40 loud=200 owners=rows again=all,all",
    "h=2 lq=130 lk=150 d=80 loud=6 causal=br owners=rows again=all,none",
    "lq=40 lk=300 d=128 loud=5 lo=70 hi=5 lse=1 owners=rows again=all,none",
    "b=2 h=4 hkv=2 lq=40 lk=150 d=37 dv=40 loud=6 owners=rows again=all,none",
    "lq=130 lk=70 causal=br loud=6 lse=1 owners=rows again=all,none",
    "lq=200 lk=300 causal=tl hole=NaN owners=rows again=some,some",
    "h=2 lq=200 lk=200 causal=tl bias=full peak=30 owners=rows again=some,none",
    "lq=130 lk=70 causal=br again=none",
    "lq=70 lk=300 causal=tl hole=NaN owners=rows again=all,all",
    // With the log-sum-exp.
    "b=2 h=4 hkv=2 lq=150 lk=300 lse=1 again=none",
    "lq=130 lk=70 causal=br lse=1 again=none",
    "lq=70 lk=140 softcap=30 lse=1 again=none",
    "h=2 lq=72 lk=136 bias=full lse=1 owners=rows again=none",
    "h=2 lq=100 lk=200 lo=30 hi=5 again=none",
    "lq=70 lk=140 softcap=5 again=all",
    "lq=70 lk=140 softcap=30 again=none",
    "lq=70 lk=140 softcap=30 loud=4 again=all",
    // Softcaps that multiply what their `tanh` is off by.
    "lq=70 lk=140 causal=br softcap=100000 again=none",
    "lq=70 lk=140 softcap=1000000 lse=1",
    "lq=50 lk=90 d=40 dv=24 again=none",
    "lq=50 lk=90 d=20 dv=12 again=none",
    "lq=50 lk=90 d=64 dv=20 again=none",
    // Rows of the output that are stored by two elements, and by one.
    "lq=50 lk=90 d=40 dv=10 again=none",
    "lq=50 lk=90 d=20 dv=7 lse=1 again=none",
    "lq=40 lk=300 d=37 dv=40 causal=tl hole=NaN owners=rows again=all,all",
    "lq=70 lk=140 d=128 again=none",
    // A bias stays in the registers of the units that own its elements. Where these own others nothing else changes.
    "h=2 lq=72 lk=136 bias=full owners=rows again=none",
    "lq=72 lk=136 bias=full owners=columns again=all,all",
    "lq=70 lk=140 causal=br owners=columns again=none",
    "lq=72 lk=136 bias=full far=-20 owners=rows again=all,none",
    "lq=72 lk=136 bias=full far=30 lse=1 owners=rows again=all,none",
    "lq=72 lk=136 bias=full far=-60 owners=rows again=all,all",
    "lq=72 lk=136 bias=full peak=14 owners=rows again=all,none",
    "lq=72 lk=136 bias=full wild=NaN owners=rows again=all,all",
    "lq=72 lk=136 bias=full wild=-inf owners=rows again=none",
    // Of which f16 holds no quotient by the scale.
    "lq=72 lk=136 bias=full far=-6 peak=6 scale=0.0001220703125 owners=rows again=all,none",
    "lq=70 lk=131 bias=full owners=rows again=none",
    "h=4 hkv=2 lq=40 lk=4 bias=full owners=rows again=none",
    "b=2 lq=40 lk=70 bias=rows owners=rows again=none",
    "h=2 lq=72 lk=136 causal=tl bias=full owners=rows again=none",
    "lq=70 lk=200 d=20 dv=12 bias=full scale=0.3 owners=rows again=none",
    "lq=64 lk=128 d=128 bias=full causal=br owners=rows again=none",
    "lq=40 lk=72 d=256 bias=full owners=rows again=none",
    // Not speculative, by their features.
    "h=2 lq=50 lk=70 mask=full alibi=h causal=br lse=1",
    "lq=50 lk=70 bias=f32 mask=u32 lse=1",
    // Just above the least scale of a softmax in fragments.
    "lq=50 lk=70 mask=full scale=2e-24",
    "lq=50 lk=70 softcap=5 alibi=bh",
    "t=f32 h=4 hkv=2 lq=37 lk=70 d=20 dv=12 lse=1",
    "t=f32 lq=70 lk=90 softcap=5 causal=br",
];

/// Runs a problem with a look at maxima and, where it can be, speculatively.
pub fn check(recorder: &Recorder, text: &str, tally: &mut Tally) {
    for (how, speculation) in [
        ("checked", Speculation::Off),
        ("speculative", Speculation::Force),
    ] {
        let what = format!("SPIR-V, {how}: {text}");
        match Attention::new(recorder, text).run(speculation) {
            // It can't be speculative.
            Ok(None) => {}
            Ok(Some(said)) => tally.pass(format_args!("{what}: {said}")),
            Err(error) => tally.note(what, Err(error)),
        }
    }
}

/// The data of a problem.
fn data(words: &Words<'_>, problem: &Problem) -> (Data, Option<Vec<f64>>, Option<Vec<f64>>) {
    let mut data = Data::new(problem, words.number("data", 0));
    let round = |value| round_to(problem.dtype, value);
    let loud = words.number("loud", 1.0);
    data.q
        .iter_mut()
        .for_each(|value| *value = round(*value * loud));
    if words.get("hole").is_some() {
        let hole = words.number("hole", 0.0);
        for (values, dim) in [
            (&mut data.k, problem.head_dim),
            (&mut data.v, problem.head_dim_v),
        ] {
            for head in values.chunks_mut(problem.seq_k * dim) {
                head[problem.seq_q * dim..].fill(hole);
            }
        }
    }
    let bias = problem.bias.map(|(shape, dtype)| {
        let far: f64 = words.number("far", 0.0);
        let peak: f64 = words.number("peak", 0.0);
        let wild: f64 = words.number("wild", 0.0);
        let of = |at: usize| {
            let (row, key) = (at / shape[3], at % shape[3]);
            let wave = (at as f64 * 0.7).sin() * 2.0 + far;
            let last = match (key == shape[3] - 1, row % 2) {
                (true, 0) => peak,
                (true, _) => peak + wild,
                (false, _) => 0.0,
            };
            round_to(dtype, wave + last)
        };
        (0..shape.iter().product()).map(of).collect()
    });
    let alibi = problem.alibi.map(|kind| {
        let slopes = match kind {
            AlibiShape::PerHead => problem.heads_q,
            AlibiShape::PerBatchHead => problem.batch * problem.heads_q,
        };
        (0..slopes).map(|at| 0.25 / (at + 1) as f64).collect()
    });
    (data, bias, alibi)
}

/// A problem whose tensors stand where launches find them.
pub struct Attention<'a> {
    recorder: &'a Recorder,
    problem: Problem,
    pub memory: Memory,
    inputs: Inputs,
    out: TensorBinding,
    lse: Option<TensorBinding>,
    expected: Reference,
    /// The output, computed in the problem's type.
    lowp: Vec<f64>,
    /// Which cubes are to be computed again.
    again: Option<&'a str>,
    /// Which unit owns which element of a matrix.
    pub owners: Owners,
}

impl<'a> Attention<'a> {
    pub fn new(recorder: &'a Recorder, text: &'a str) -> Self {
        let words = Words::new(text);
        let problem = words.problem();
        let dtype = problem.dtype;
        let (data, bias, alibi) = data(&words, &problem);
        let given = reference::Inputs {
            bias: bias.as_deref(),
            alibi: alibi.as_deref(),
            ..data.inputs()
        };
        let expected = reference::attention(&problem, &given);
        let lowp = reference::lowp(&problem, &given, dtype);

        let mut memory = Memory::default();
        let mut bound = |shape, bytes: Vec<u8>| {
            memory.tensor(&recorder.client, shape, Buffer::from_bytes(bytes))
        };
        let mask = problem.mask.zip(data.mask.as_ref()).map(|(shape, mask)| {
            let words = mask.iter().map(|&hides| u32::from(hides).to_le_bytes());
            MaskBinding {
                tensor: bound(shape, words.flatten().collect()),
                storage: MaskStorage::U32,
            }
        });
        let mut tensor = |shape, values: &[f64], dtype| bound(shape, encode(values, dtype));
        let bias = problem.bias.zip(bias.as_ref());
        let alibi = problem.alibi.zip(alibi.as_ref());
        let inputs = Inputs {
            q: tensor(problem.q_shape(), &data.q, dtype),
            k: tensor(problem.k_shape(), &data.k, dtype),
            v: tensor(problem.v_shape(), &data.v, dtype),
            mask,
            bias: bias.map(|((shape, dtype), bias)| tensor(shape, bias, dtype)),
            alibi: alibi.map(|(kind, slopes)| {
                let batch = match kind {
                    AlibiShape::PerHead => 1,
                    AlibiShape::PerBatchHead => problem.batch,
                };
                tensor([batch, problem.heads_q, 1, 1], slopes, DType::F32)
            }),
        };
        let mut unwritten = |shape: [usize; 4], dtype| {
            tensor(shape, &vec![UNWRITTEN; shape.iter().product()], dtype)
        };
        let out = unwritten(problem.out_shape(), dtype);
        let [batch, heads, rows] = problem.lse_shape();
        let lse = problem
            .lse
            .then(|| unwritten([batch, heads, rows, 1], DType::F32));
        Self {
            recorder,
            problem,
            memory,
            inputs,
            out,
            lse,
            expected,
            lowp,
            again: words.get("again"),
            owners: match words.get("owners") {
                None => Owners::Unknown,
                Some("rows") => Owners::Rows,
                Some("columns") => Owners::Columns,
                Some(other) => panic!("{text:?}: got owners={other}, expected rows or columns"),
            },
        }
    }

    /// What is launched for it, or nothing where it can't be speculative and shall be.
    pub fn launches(&self, speculation: Speculation) -> Result<Option<Vec<Launch>>> {
        let client = &self.recorder.client;
        let knobs = Knobs {
            tier: Some(Tier::V1),
            speculation,
            ..Knobs::default()
        };
        let plan = Plan::decide(&self.problem, &device_profile(client), &knobs)?;
        ensure!(plan.tier == Tier::V1, "the plan is {plan}");
        if speculation == Speculation::Force && !matches!(plan.kernel, Kernel::Speculative { .. }) {
            return Ok(None);
        }
        let outputs = Outputs {
            out: self.out.handle.clone(),
            lse: self.lse.as_ref().map(|lse| lse.handle.clone()),
        };
        forward(client, &plan, &self.problem, &self.inputs, &outputs)?;
        let launches = self.recorder.take().map_err(|error| anyhow!(error))?;
        Ok(Some(launches))
    }

    /// Runs it; what came out, or nothing where it can't be speculative and shall be.
    fn run(&mut self, speculation: Speculation) -> Result<Option<String>> {
        let Some(launches) = self.launches(speculation)? else {
            ensure!(self.again.is_none(), "it can't be speculative");
            return Ok(None);
        };
        let mut said = Vec::new();
        let mut left = Vec::new();
        for launch in &launches {
            self.memory.run(launch, &Runner::SpirV(self.owners))?;
            if launch.entry.starts_with("cmma") {
                let module = launch.module.as_ref().context("got no SPIR-V")?;
                let mut all = module.all_inst_iter();
                let changes = all.any(|it| it.class.opcode == Op::CooperativeMatrixPerElementOpNV);
                ensure!(changes, "{} changes nothing in fragments", launch.entry);
            }
            if launch.entry.starts_with("cmma_speculative") {
                let (again, cubes) = computed_again(launch, &self.memory);
                left.push(match again {
                    0 => "none",
                    again if again == cubes => "all",
                    _ => "some",
                });
                said.push(format!("{again} of {cubes} cubes again"));
            }
        }
        // A launch that has nothing to do leaves nothing.
        if left == ["none", "none"] {
            left.pop();
        }
        let left = left.join(",");
        ensure!(
            speculation == Speculation::Off || self.again.is_none_or(|expected| expected == left),
            "got {left:?} of the cubes again, expected {:?}",
            self.again
        );
        let made = [
            (
                "out",
                Some(&self.out),
                self.problem.dtype,
                &self.expected.out,
                &self.lowp[..],
            ),
            (
                "lse",
                self.lse.as_ref(),
                DType::F32,
                &self.expected.lse,
                &[],
            ),
        ];
        for (name, made, dtype, expected, lowp) in made {
            let Some(made) = made else { continue };
            let got = decode(self.memory.of(&made.handle).bytes(), dtype);
            let limit = Bound::OUTPUT.tolerance(dtype, expected, lowp);
            let error = reference::max_error(&got, expected);
            ensure!(
                error <= limit,
                "{name}: error {error:.1e}, at most {limit:.1e}"
            );
            said.push(format!("{name} {error:.1e} of {limit:.1e}"));
        }
        Ok(Some(said.join(", ")))
    }
}

/// How many cubes a speculative launch says to be computed again, and how many there are.
fn computed_again(launch: &Launch, memory: &Memory) -> (usize, usize) {
    let cubes = launch.threadgroups.iter().product::<u32>() as usize;
    let flags = memory.at(&launch.buffers[FLAGS]).bytes().as_chunks::<4>().0;
    let again = flags.iter().take(cubes).filter(|flag| flag[0] == 1);
    (again.count(), cubes)
}

/// What outputs hold before: no output of these problems.
const UNWRITTEN: f64 = 1.0e4;

/// Which buffer of a speculative kernel has a flag for each cube.
const FLAGS: usize = 5;
