//! f32 by halves: what splits the tensors, against numbers split on the host, and that the register-blocked
//! kernels behind it compute the heads that are not split and leave the others alone. The kernels on
//! matrix units between the two are not run: Metal's fragments cannot be changed in registers, so CubeCL
//! refuses to make text of them.

use std::ops::Range;

use anyhow::{Context, Result, anyhow, ensure};
use half::f16;
use msl_cpu::Buffer;
use mtlflash_core::device::fleet;
use mtlflash_core::reference::{self, Bound};
use mtlflash_core::{
    BackwardPlan, DType, DeviceProfile, Kernel, Knobs, Plan, Problem, Tier, Wanted,
};
use mtlflash_cubecl::{Gradients, Inputs, Outputs, Saved, TensorBinding, backward, forward};

use crate::memory::{Data, Memory, Runner, runners};
use crate::numbers::{decode, encode};
use crate::recorder::{Launch, Recorder};
use crate::tally::Tally;
use crate::words::Words;

/// Two key heads of two query heads each, rows that fill no block, columns that fill no fragment.
const PROBLEM: &str = "t=f32 h=4 hkv=2 lq=37 lk=70 d=20 dv=12 lse=1";

/// What nobody has written.
const UNTOUCHED: f64 = 7.0;

/// A change of random data, what it is called, and which query heads are split in the forward and which
/// groups in the backward.
struct Case {
    name: &'static str,
    change: fn(&mut Data),
    heads: [bool; 4],
    groups: [bool; 2],
}

/// Elements of a head of Q, K and V, and the output's gradient.
const Q: usize = 37 * 20;
const K: usize = 70 * 20;
const V: usize = 70 * 12;
const DOUT: usize = 37 * 12;

const CASES: &[Case] = &[
    Case {
        name: "as they are",
        change: |_| {},
        heads: [true; 4],
        groups: [true; 2],
    },
    Case {
        name: "NaN in a key, infinity in a query",
        change: |data| {
            data.k[K + 3] = f64::NAN;
            data.q[Q - 1] = f64::INFINITY;
        },
        heads: [false, true, false, false],
        groups: [false, false],
    },
    Case {
        name: "the largest and the smallest that are split",
        change: |data| {
            times(&mut data.q, 0..Q, 2.0_f64.powi(22));
            times(&mut data.k, 0..K, 2.0_f64.powi(-24));
            times(&mut data.v, V..2 * V, 2.0_f64.powi(46));
            times(&mut data.dout, 2 * DOUT..3 * DOUT, 2.0_f64.powi(-48));
        },
        heads: [true; 4],
        groups: [true; 2],
    },
    Case {
        name: "larger queries, smaller values",
        change: |data| {
            times(&mut data.q, 0..Q, 2.0_f64.powi(27));
            times(&mut data.k, 0..K, 2.0_f64.powi(-22));
            times(&mut data.v, V..2 * V, 2.0_f64.powi(-50));
        },
        heads: [false, true, false, false],
        groups: [false, false],
    },
    Case {
        name: "rows far apart, rows of zeros",
        change: |data| {
            data.k[..5 * 20].fill(0.0);
            times(&mut data.k, K..K + 20, 2.0_f64.powi(-30));
        },
        heads: [true, true, false, false],
        groups: [true, false],
    },
    Case {
        name: "heads of zeros",
        change: |data| {
            data.q[..Q].fill(0.0);
            data.v[V..].fill(0.0);
            data.dout.fill(0.0);
        },
        heads: [true; 4],
        groups: [true; 2],
    },
    Case {
        name: "large log-sum-exps",
        change: |data| times(&mut data.q, 0..Q, 100.0),
        heads: [true; 4],
        groups: [false, true],
    },
];

fn times(values: &mut [f64], part: Range<usize>, factor: f64) {
    values[part].iter_mut().for_each(|value| *value *= factor);
}

/// Runs every case in both passes.
pub fn check(recorder: &Recorder, tally: &mut Tally) {
    for case in CASES {
        for (how, runner) in &runners(recorder.target) {
            for (pass, run) in [
                ("forward", split_forward as fn(&_, &_, &_) -> Result<()>),
                ("backward", split_backward),
            ] {
                let what = format_args!("halves, {pass}, {how}: {}", case.name);
                tally.note(what, run(recorder, case, runner));
            }
        }
    }
}

/// A device that splits f32, with no more shared memory than a Mac's.
fn device() -> DeviceProfile {
    DeviceProfile {
        shared_memory: 32 << 10,
        ..fleet::h100()
    }
}

fn knobs() -> Knobs {
    Knobs {
        tier: Some(Tier::V1),
        ..Knobs::default()
    }
}

/// A problem's tensors where launches find them.
struct Tensors<'a> {
    recorder: &'a Recorder,
    memory: Memory,
}

impl Tensors<'_> {
    fn tensor(&mut self, shape: [usize; 4], values: &[f64]) -> TensorBinding {
        let buffer = Buffer::from_bytes(encode(values, DType::F32));
        self.memory.tensor(&self.recorder.client, shape, buffer)
    }

    fn untouched(&mut self, shape: [usize; 4]) -> TensorBinding {
        self.tensor(shape, &vec![UNTOUCHED; shape.iter().product()])
    }

    fn inputs(&mut self, problem: &Problem, data: &Data) -> Inputs {
        Inputs {
            q: self.tensor(problem.q_shape(), &data.q),
            k: self.tensor(problem.k_shape(), &data.k),
            v: self.tensor(problem.v_shape(), &data.v),
            mask: None,
            bias: None,
            alibi: None,
        }
    }

    /// Runs what was launched: first two kernels for each of `tensors`, which are checked, and all others
    /// but `on_matrix_units`, that are not made.
    fn run(
        &mut self,
        tensors: &[(&str, [usize; 4], &[f64], i32)],
        on_matrix_units: usize,
        runner: &Runner,
    ) -> Result<()> {
        let launches = self.recorder.take_each().map_err(|error| anyhow!(error))?;
        let made: Vec<Launch> = launches
            .iter()
            .filter_map(|launch| launch.clone().ok())
            .collect();
        let refused = launches.len() - made.len();
        ensure!(
            refused == on_matrix_units,
            "got {refused} launches that are not made for Metal, expected {on_matrix_units}: {:?}",
            launches
                .iter()
                .filter_map(|launch| launch.as_ref().err())
                .next()
        );
        let (splitting, others) = made
            .split_at_checked(2 * tensors.len())
            .context("got fewer launches than split the tensors")?;
        for ([measure, halve], &(name, shape, values, reach)) in
            splitting.as_chunks::<2>().0.iter().zip(tensors)
        {
            let [batch, heads, rows, columns] = shape;
            let wide = 2 * columns.next_multiple_of(16);
            let sizes = [
                (1, batch * heads * rows.div_ceil(32) * 8),
                (2, batch * heads * rows * wide * 2),
                (3, batch * heads * 4),
            ];
            for (at, bytes) in sizes {
                let buffer = Buffer::uninitialised(bytes.max(16));
                self.memory.reserve(&halve.buffers[at], buffer);
            }
            self.memory.run(measure, runner)?;
            self.memory.run(halve, runner)?;
            let halves = decode(self.memory.at(&halve.buffers[2]).bytes(), DType::F16);
            let exponents = self.memory.at(&halve.buffers[3]).bytes();
            check_halves(shape, values, reach, &halves, exponents).context(name.to_owned())?;
        }
        others
            .iter()
            .try_for_each(|launch| self.memory.run(launch, runner))
    }

    fn numbers(&self, binding: &TensorBinding) -> Vec<f64> {
        decode(self.memory.of(&binding.handle).bytes(), DType::F32)
    }
}

/// The exponent that a head is split by, if it is.
fn exponent(head: &[f64], columns: usize, reach: i32) -> Option<i32> {
    let largest = |values: &[f64]| {
        values
            .iter()
            .fold(0.0_f64, |top, value| top.max(value.abs()))
    };
    if head.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let rows: Vec<f64> = head
        .chunks(columns)
        .map(largest)
        .filter(|&top| top > 0.0)
        .collect();
    let Some(least) = rows.iter().copied().reduce(f64::min) else {
        // The least that any head is split by.
        return Some(-reach - 14);
    };
    #[expect(clippy::cast_possible_truncation, reason = "the exponent of an f32")]
    let power = |value: f64| value.log2().floor() as i32;
    let (top, bottom) = (power(largest(head)), power(least));
    (top.abs() <= reach && bottom >= top - 20).then_some(top - 14)
}

/// Whether halves and exponents are those of the tensor.
fn check_halves(
    [batch, heads, rows, columns]: [usize; 4],
    values: &[f64],
    reach: i32,
    halves: &[f64],
    exponents: &[u8],
) -> Result<()> {
    let filled = columns.next_multiple_of(16);
    for head in 0..batch * heads {
        let of_head = &values[head * rows * columns..][..rows * columns];
        let expected = exponent(of_head, columns, reach);
        let bytes = exponents.as_chunks::<4>().0[head];
        let got = Some(i32::from_le_bytes(bytes)).filter(|&exponent| exponent != i32::MAX);
        ensure!(
            got == expected,
            "head {head}: got exponent {got:?}, expected {expected:?}"
        );
        let Some(exponent) = expected else { continue };
        let of_halves = &halves[head * rows * 2 * filled..][..rows * 2 * filled];
        for (row, (values, halves)) in of_head
            .chunks(columns)
            .zip(of_halves.chunks(2 * filled))
            .enumerate()
        {
            let (upper, lower) = halves.split_at(filled);
            for column in 0..filled {
                let value = values
                    .get(column)
                    .map_or(0.0, |value| value * 2.0_f64.powi(-exponent));
                let (upper, lower) = (upper[column], lower[column]);
                #[expect(clippy::cast_possible_truncation, reason = "an f32, scaled")]
                let bits = (value as f32).to_bits() & 0xffff_e000;
                let expected_upper = f16::from_f32(f32::from_bits(bits)).to_f64();
                let left = (value - upper - lower).abs();
                ensure!(
                    upper == expected_upper
                        && left <= value.abs() * 2.0_f64.powi(-21) + 2.0_f64.powi(-24),
                    "head {head}, row {row}, column {column} of {value}: got {upper} and {lower}, \
                     expected {expected_upper} and the rest to 2^-21"
                );
            }
        }
    }
    Ok(())
}

/// Whether the heads of `got` that are not split are the reference's, and the others untouched.
fn check_heads(
    name: &str,
    got: &[f64],
    expected: &[f64],
    split: &[bool],
    limit: f64,
) -> Result<()> {
    let head_len = got.len() / split.len();
    for (head, &split) in split.iter().enumerate() {
        let got = &got[head * head_len..][..head_len];
        if split {
            ensure!(
                got.iter().all(|&value| value == UNTOUCHED),
                "{name}, head {head}: written, expected to be left to the kernel by halves"
            );
        } else {
            let error = reference::max_error(got, &expected[head * head_len..][..head_len]);
            ensure!(
                error <= limit,
                "{name}, head {head}: error {error:.1e}, at most {limit:.1e}"
            );
        }
    }
    Ok(())
}

fn split_forward(recorder: &Recorder, case: &Case, runner: &Runner) -> Result<()> {
    let problem = Words::new(PROBLEM).problem();
    let mut data = Data::new(&problem, 0);
    (case.change)(&mut data);
    let expected = reference::attention(&problem, &data.inputs());
    let plan = Plan::decide(&problem, &device(), &knobs())?;
    ensure!(
        matches!(plan.kernel, Kernel::Split { .. }),
        "the plan is {plan:?}"
    );
    let mut tensors = Tensors {
        recorder,
        memory: Memory::default(),
    };
    let inputs = tensors.inputs(&problem, &data);
    let out = tensors.untouched(problem.out_shape());
    let [batch, heads, rows] = problem.lse_shape();
    let lse = tensors.untouched([batch, heads, rows, 1]);
    let outputs = Outputs {
        out: out.handle.clone(),
        lse: Some(lse.handle.clone()),
    };
    forward(&recorder.client, &plan, &problem, &inputs, &outputs)?;
    let split = [
        ("q", problem.q_shape(), &data.q[..], 24),
        ("k", problem.k_shape(), &data.k, 24),
        ("v", problem.v_shape(), &data.v, 48),
    ];
    tensors.run(&split, 1, runner)?;
    for (name, made, expected) in [("out", &out, &expected.out), ("lse", &lse, &expected.lse)] {
        let limit = Bound::OUTPUT.tolerance(DType::F32, expected, &[]);
        check_heads(name, &tensors.numbers(made), expected, &case.heads, limit)?;
    }
    Ok(())
}

fn split_backward(recorder: &Recorder, case: &Case, runner: &Runner) -> Result<()> {
    let problem = Words::new(PROBLEM).problem();
    let mut data = Data::new(&problem, 0);
    (case.change)(&mut data);
    let known = reference::attention(&problem, &data.inputs());
    let expected = reference::attention_backward(&problem, &data.inputs(), &data.dout);
    let plan = BackwardPlan::decide(&problem, Wanted::INPUTS, &device(), &knobs());
    ensure!(
        matches!(plan.kernel, mtlflash_core::BackwardKernel::Split(_)),
        "the plan is {plan:?}"
    );
    let mut tensors = Tensors {
        recorder,
        memory: Memory::default(),
    };
    let inputs = tensors.inputs(&problem, &data);
    let dout = tensors.tensor(problem.out_shape(), &data.dout);
    let out = tensors.tensor(problem.out_shape(), &known.out);
    let [batch, heads, rows] = problem.lse_shape();
    let lse = tensors.tensor([batch, heads, rows, 1], &known.lse);
    let gradients = [problem.q_shape(), problem.k_shape(), problem.v_shape()]
        .map(|shape| tensors.untouched(shape));
    let saved = Saved {
        out: out.handle,
        lse: lse.handle,
        dout,
        dlse: None,
    };
    let [dq, dk, dv] = gradients.each_ref().map(|made| Some(made.handle.clone()));
    let made = Gradients {
        dq,
        dk,
        dv,
        dbias: None,
    };
    backward(&recorder.client, &plan, &problem, &inputs, &saved, &made)?;
    let split = [
        ("q", problem.q_shape(), &data.q[..], 24),
        ("k", problem.k_shape(), &data.k, 24),
        ("v", problem.v_shape(), &data.v, 48),
        ("dout", problem.out_shape(), &data.dout, 48),
    ];
    tensors.run(&split, 2, runner)?;
    let of_heads = case.groups.map(|split| [split; 2]).concat();
    for (name, made, expected, split) in [
        ("dq", &gradients[0], &expected.0, &of_heads[..]),
        ("dk", &gradients[1], &expected.1, &case.groups),
        ("dv", &gradients[2], &expected.2, &case.groups),
    ] {
        let limit = Bound::GRADIENT.tolerance(DType::F32, expected, &[]);
        check_heads(name, &tensors.numbers(made), expected, split, limit)?;
    }
    Ok(())
}
