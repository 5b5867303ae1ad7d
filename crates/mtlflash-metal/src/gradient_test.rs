//! A small backward pass with a known answer, by the very kernels that make gradients.
//!
//! Queries have numbers in the first half of the head dim and keys in the second, so every score is 0
//! and a row's probabilities are `1 / n` over the `n` keys that the causal limit lets it see. All
//! numbers given are small whole ones. What remains of the equations at the head of
//! [`backward()`](crate::backward()):
//!
//! ```text
//! P_ij = 1 / n_i    O_i = sum_j V_j / n_i    lse_i = ln n_i    delta_i = dO_i . O_i - dlse_i
//! dS_ij = (dO_i . V_j - delta_i) / n_i
//! dQ = scale dS K    dK = scale dS^T Q    dV = P^T dO
//! ```
//!
//! Two query heads share a key head, and no length is a multiple of a tile.

use half::f16;
use mtlflash_core::tile::{MetalKernel, metal_backward};
use mtlflash_core::{Causal, DType, Extent, FlashAttentionOptions, Problem, ProblemSpec, Wanted};

use crate::backward::{BackwardSpec, backward};
use crate::dispatch::{Dispatch, Role};
use crate::layouts::Layouts;
use crate::source::Files;

const HEADS: usize = 2;
const QUERIES: usize = 41;
const KEYS: usize = 70;
const DIM: usize = 64;
const SCALE: f64 = 0.125;

/// Of the largest element of a gradient. Results and, in fragments, the factors are rounded to 11 bits;
/// an element in the wrong place is off by its own size.
const TOLERANCE: f64 = 1.0 / 128.0;

/// The calls, what they are given, and what they must give.
#[derive(Clone, Debug)]
pub struct GradientTest {
    /// The calls, in the order in which they run.
    pub calls: Vec<Dispatch>,
    tensors: Tensors,
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
pub enum GradientTestError {
    /// A gradient was not written, or is not that long.
    #[error("{tensor}: got {got} bytes, expected {expected}")]
    Bytes {
        /// The gradient.
        tensor: &'static str,
        /// Bytes there are.
        got: usize,
        /// Bytes there must be.
        expected: usize,
    },
    /// A wrong number.
    #[error("{tensor}, row {row}, element {element}: got {got}, expected {expected}")]
    Number {
        /// The gradient.
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

impl GradientTest {
    /// The test of a kernel's gradients in f16.
    ///
    /// # Errors
    /// A kernel without any, or a text that does not fit together.
    pub fn new(kernel: MetalKernel, files: Files<'_>) -> Result<Self, String> {
        let problem = Problem::new(&ProblemSpec {
            q: [1, HEADS, QUERIES, DIM],
            k: [1, 1, KEYS, DIM],
            v: [1, 1, KEYS, DIM],
            dtypes: [DType::F16; 3],
            mask: None,
            bias: None,
            alibi: None,
            options: FlashAttentionOptions::new()
                .scale(SCALE)
                .causal(Causal::BottomRight),
            lse: true,
        })
        .map_err(|error| error.to_string())?;
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
            tensors: Tensors::new(),
        })
    }

    /// The bytes of a tensor that the calls read and do not write.
    pub fn given(&self, role: Role) -> Option<Vec<u8>> {
        let tensors = &self.tensors;
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
        match role {
            Role::Q => Some(half(&tensors.q)),
            Role::K => Some(half(&tensors.k)),
            Role::V => Some(half(&tensors.v)),
            Role::Out => Some(half(&tensors.out)),
            Role::Dout => Some(half(&tensors.dout)),
            Role::Lse => Some(single(&tensors.lse)),
            Role::Dlse => Some(single(&tensors.dlse)),
            _ => None,
        }
    }

    /// Whether what the calls wrote, by role, is right.
    ///
    /// # Errors
    /// [`GradientTestError`] for the first number that is not.
    pub fn check(&self, written: &[(Role, Vec<u8>)]) -> Result<(), GradientTestError> {
        let tensors = &self.tensors;
        for (role, expected) in [
            (Role::Dq, &tensors.dq),
            (Role::Dk, &tensors.dk),
            (Role::Dv, &tensors.dv),
        ] {
            let tensor = role.name();
            let found = written.iter().find(|(known, _)| *known == role);
            let bytes = found.map_or(&[][..], |(_, bytes)| bytes);
            let (numbers, rest) = bytes.as_chunks::<2>();
            if numbers.len() != expected.len() || !rest.is_empty() {
                return Err(GradientTestError::Bytes {
                    tensor,
                    got: bytes.len(),
                    expected: expected.len() * 2,
                });
            }
            let largest = expected.iter().fold(0.0, |top: f64, x| top.max(x.abs()));
            let got = numbers
                .iter()
                .map(|&bytes| f16::from_le_bytes(bytes).to_f64());
            for (at, (got, expected)) in got.zip(expected).enumerate() {
                // A NaN is not within it.
                let within = (got - expected).abs() <= largest * TOLERANCE;
                if !within {
                    return Err(GradientTestError::Number {
                        tensor,
                        row: at / DIM,
                        element: at % DIM,
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
    fn new() -> Self {
        let (first, second) = (0..DIM / 2, DIM / 2..DIM);
        let mut tensors = Self {
            q: filled(HEADS * QUERIES, |at, d| {
                if first.contains(&d) {
                    whole(at, d, 0)
                } else {
                    0.0
                }
            }),
            k: filled(KEYS, |at, d| {
                if second.contains(&d) {
                    whole(at, d, 1)
                } else {
                    0.0
                }
            }),
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
            tensors.differentiate(row);
        }
        tensors
    }

    /// The output of a query, and what it adds to the gradients.
    fn differentiate(&mut self, row: usize) {
        let seen = KEYS - QUERIES + row % QUERIES + 1;
        let of = |at: usize| at * DIM..(at + 1) * DIM;
        let n = number(seen);
        let (q, dout) = (&self.q[of(row)], &self.dout[of(row)]);
        let out = &mut self.out[of(row)];
        for key in 0..seen {
            add(out, 1.0 / n, &self.v[of(key)]);
        }
        self.lse.push(n.ln());
        let delta = dot(dout, out) - self.dlse[row];
        for key in 0..seen {
            let ds = SCALE * (dot(dout, &self.v[of(key)]) - delta) / n;
            add(&mut self.dq[of(row)], ds, &self.k[of(key)]);
            add(&mut self.dk[of(key)], ds, q);
            add(&mut self.dv[of(key)], 1.0 / n, dout);
        }
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
