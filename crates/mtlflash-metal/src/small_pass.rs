//! Small passes with a known answer, by the very kernels that make outputs and gradients: those at the
//! head of [`backward()`](crate::backward()), computed here in f64 from small whole numbers.
//!
//! Backward, queries have numbers in the first half of the head dim and keys in the second, so every
//! score is 0 and a row's probabilities are `1 / n` over the `n` keys that the causal limit lets it see:
//! what is wrong is then wrong in the gradients' own products. Forward every product counts, so scores
//! are within 4 of 0 and none is drowned.
//!
//! Two query heads share a key head, and no length is a multiple of a tile.

use std::ops::Range;

use half::f16;
use mtlflash_core::tile::{MetalKernel, metal, metal_backward};
use mtlflash_core::{Causal, DType, Extent, FlashAttentionOptions, Problem, ProblemSpec, Wanted};

use crate::backward::{BackwardSpec, backward};
use crate::dispatch::{Dispatch, Role, forward};
use crate::layouts::Layouts;
use crate::source::Files;

const HEADS: usize = 2;
const QUERIES: usize = 41;
const KEYS: usize = 70;
const DIM: usize = 64;
const SCALE: f64 = 0.125;
const FORWARD_SCALE: f64 = 1.0 / 64.0;

/// Of the largest element of a gradient. Results and, in fragments, the factors are rounded to 11 bits;
/// an element in the wrong place is off by its own size.
const TOLERANCE: f64 = 1.0 / 128.0;
/// The same of log-sum-exps, which stay in f32 and lie close together.
const LSE_TOLERANCE: f64 = 1.0 / 4096.0;

/// The calls, what they are given, and what they must give.
#[derive(Clone, Debug)]
pub struct SmallPass {
    /// The calls, in the order in which they run.
    pub calls: Vec<Dispatch>,
    tensors: Tensors,
    /// What the calls must write.
    checked: &'static [Role],
}

/// Row-major, over heads, rows and the head dim.
#[derive(Clone, Debug)]
struct Tensors {
    q: Vec<f64>,
    k: Vec<f64>,
    v: Vec<f64>,
    out: Vec<f64>,
    lse: Vec<f64>,
    dout: Vec<f64>,
    dlse: Vec<f64>,
    dq: Vec<f64>,
    dk: Vec<f64>,
    dv: Vec<f64>,
}

/// What a device's gradients have wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SmallPassError {
    /// A result was not written, or is not that long.
    #[error("{tensor}: got {got} bytes, expected {expected}")]
    Bytes {
        /// The result.
        tensor: &'static str,
        /// Bytes there are.
        got: usize,
        /// Bytes there must be.
        expected: usize,
    },
    /// A wrong number.
    #[error("{tensor}, row {row}, element {element}: got {got}, expected {expected}")]
    Number {
        /// The result.
        tensor: &'static str,
        /// The row, counted through the heads.
        row: usize,
        /// Which of its elements.
        element: usize,
        /// What came back, as text.
        got: String,
        /// The right number, as text.
        expected: String,
    },
}

impl SmallPass {
    /// The test of a kernel's gradients in f16.
    ///
    /// # Errors
    /// A kernel without any, or a text that does not fit together.
    pub fn new(kernel: MetalKernel, files: Files<'_>) -> Result<Self, String> {
        let problem = problem(SCALE)?;
        let tiles = metal_backward(kernel, &problem).map_err(|reason| reason.to_string())?;
        let spec = BackwardSpec {
            dout: Extent::contiguous(problem.out_shape(), 1).strides,
            dlse: true,
            wanted: Wanted::INPUTS,
        };
        let layouts = Layouts::contiguous(&problem);
        let calls = backward(&problem, &tiles, &layouts, &spec, files);
        Ok(Self {
            calls: calls.map_err(|error| error.to_string())?,
            tensors: Tensors::new(SCALE, 0..DIM / 2, DIM / 2..DIM),
            checked: &[Role::Dq, Role::Dk, Role::Dv],
        })
    }

    /// The test of a kernel's output and log-sum-exp in f16.
    ///
    /// # Errors
    /// A text that does not fit together.
    pub fn forward(kernel: MetalKernel, files: Files<'_>) -> Result<Self, String> {
        let problem = problem(FORWARD_SCALE)?;
        let tile = metal(kernel, &problem).map_err(|reason| reason.to_string())?;
        let call = forward(&problem, &tile, &Layouts::contiguous(&problem), files);
        Ok(Self {
            calls: vec![call.map_err(|error| error.to_string())?],
            tensors: Tensors::new(FORWARD_SCALE, 0..DIM, 0..DIM),
            checked: &[Role::Out, Role::Lse],
        })
    }

    /// The bytes of a tensor that the calls read and do not write.
    pub fn given(&self, role: Role) -> Option<Vec<u8>> {
        if self.checked.contains(&role) {
            return None;
        }
        self.encoded(role)
    }

    /// What the calls must write.
    #[cfg(test)]
    pub(crate) fn right(&self) -> Vec<(Role, Vec<u8>)> {
        let roles = self.checked.iter();
        roles
            .filter_map(|&role| Some((role, self.encoded(role)?)))
            .collect()
    }

    fn encoded(&self, role: Role) -> Option<Vec<u8>> {
        let half = |values: &[f64]| {
            let values = values.iter();
            values
                .flat_map(|&x| f16::from_f64(x).to_le_bytes())
                .collect()
        };
        let single = |values: &[f64]| {
            let values = values.iter();
            values.flat_map(|&x| to_f32(x).to_le_bytes()).collect()
        };
        let values = self.tensors.of(role)?;
        Some(if is_single(role) {
            single(values)
        } else {
            half(values)
        })
    }

    /// Whether what the calls wrote, by role, is right.
    ///
    /// # Errors
    /// [`SmallPassError`] for the first number that is not.
    pub fn check(&self, written: &[(Role, Vec<u8>)]) -> Result<(), SmallPassError> {
        for &role in self.checked {
            let tensor = role.name();
            let expected = self.tensors.of(role).unwrap_or_default();
            let found = written.iter().find(|(known, _)| *known == role);
            let bytes = found.map_or(&[][..], |(_, bytes)| bytes);
            let (width, columns, tolerance) = if is_single(role) {
                (4, 1, LSE_TOLERANCE)
            } else {
                (2, DIM, TOLERANCE)
            };
            if bytes.len() != expected.len() * width {
                return Err(SmallPassError::Bytes {
                    tensor,
                    got: bytes.len(),
                    expected: expected.len() * width,
                });
            }
            let largest = expected.iter().fold(0.0, |top: f64, x| top.max(x.abs()));
            let got = bytes.chunks(width).map(decoded);
            for (at, (got, expected)) in got.zip(expected).enumerate() {
                // A NaN is not within it.
                let within = (got - expected).abs() <= largest * tolerance;
                if !within {
                    return Err(SmallPassError::Number {
                        tensor,
                        row: at / columns,
                        element: at % columns,
                        got: got.to_string(),
                        expected: expected.to_string(),
                    });
                }
            }
        }
        Ok(())
    }
}

impl Tensors {
    /// Queries and keys are 0 but for some of their elements.
    fn new(scale: f64, of_queries: Range<usize>, of_keys: Range<usize>) -> Self {
        let within = |range: &Range<usize>, d, value| if range.contains(&d) { value } else { 0.0 };
        let mut tensors = Self {
            q: filled(HEADS * QUERIES, |at, d| {
                within(&of_queries, d, whole(at, d, 0))
            }),
            k: filled(KEYS, |at, d| within(&of_keys, d, whole(at, d, 1))),
            v: filled(KEYS, |at, d| whole(at, d, 2)),
            dout: filled(HEADS * QUERIES, |at, d| whole(at, d, 3)),
            dlse: (0..HEADS * QUERIES).map(|at| whole(at, 0, 4)).collect(),
            lse: Vec::new(),
            out: vec![0.0; HEADS * QUERIES * DIM],
            dq: vec![0.0; HEADS * QUERIES * DIM],
            dk: vec![0.0; KEYS * DIM],
            dv: vec![0.0; KEYS * DIM],
        };
        for row in 0..HEADS * QUERIES {
            tensors.differentiate(row, scale);
        }
        tensors
    }

    /// The output of a query, and what it adds to the gradients.
    fn differentiate(&mut self, row: usize, scale: f64) {
        let seen = KEYS - QUERIES + row % QUERIES + 1;
        let of = |at: usize| at * DIM..(at + 1) * DIM;
        let (q, dout) = (&self.q[of(row)], &self.dout[of(row)]);
        let out = &mut self.out[of(row)];
        let exponentials = (0..seen).map(|key| (scale * dot(q, &self.k[of(key)])).exp());
        let mut weights: Vec<f64> = exponentials.collect();
        let sum: f64 = weights.iter().sum();
        self.lse.push(sum.ln());
        weights.iter_mut().for_each(|weight| *weight /= sum);
        for (key, p) in weights.iter().enumerate() {
            add(out, *p, &self.v[of(key)]);
        }
        let delta = dot(dout, out) - self.dlse[row];
        for (key, p) in weights.iter().enumerate() {
            let ds = scale * (dot(dout, &self.v[of(key)]) - delta) * p;
            add(&mut self.dq[of(row)], ds, &self.k[of(key)]);
            add(&mut self.dk[of(key)], ds, q);
            add(&mut self.dv[of(key)], *p, dout);
        }
    }

    fn of(&self, role: Role) -> Option<&[f64]> {
        match role {
            Role::Q => Some(&self.q),
            Role::K => Some(&self.k),
            Role::V => Some(&self.v),
            Role::Out => Some(&self.out),
            Role::Lse => Some(&self.lse),
            Role::Dout => Some(&self.dout),
            Role::Dlse => Some(&self.dlse),
            Role::Dq => Some(&self.dq),
            Role::Dk => Some(&self.dk),
            Role::Dv => Some(&self.dv),
            _ => None,
        }
    }
}

fn problem(scale: f64) -> Result<Problem, String> {
    let problem = Problem::new(&ProblemSpec {
        q: [1, HEADS, QUERIES, DIM],
        k: [1, 1, KEYS, DIM],
        v: [1, 1, KEYS, DIM],
        dtypes: [DType::F16; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new()
            .scale(scale)
            .causal(Causal::BottomRight),
        lse: true,
    });
    problem.map_err(|error| error.to_string())
}

/// Whether a tensor is one of f32, a number for each row.
fn is_single(role: Role) -> bool {
    matches!(role, Role::Lse | Role::Dlse)
}

/// A number of two bytes or of four.
fn decoded(bytes: &[u8]) -> f64 {
    match *bytes {
        [a, b] => f16::from_le_bytes([a, b]).to_f64(),
        [a, b, c, d] => f64::from(f32::from_le_bytes([a, b, c, d])),
        _ => f64::NAN,
    }
}

fn filled(rows: usize, value: impl Fn(usize, usize) -> f64) -> Vec<f64> {
    (0..rows * DIM)
        .map(|at| value(at / DIM, at % DIM))
        .collect()
}

/// A whole number from -2 to 2. No row is a multiple of another.
fn whole(row: usize, element: usize, tensor: usize) -> f64 {
    number((row * row + 3 * element + row * element + tensor) % 5) - 2.0
}

fn number(small: usize) -> f64 {
    f64::from(u32::try_from(small).unwrap_or(u32::MAX))
}

fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

fn add(sums: &mut [f64], factor: f64, terms: &[f64]) {
    sums.iter_mut()
        .zip(terms)
        .for_each(|(sum, x)| *sum += factor * x);
}

#[expect(clippy::cast_possible_truncation, reason = "to the nearest")]
fn to_f32(value: f64) -> f32 {
    value as f32
}
