//! Attention in f64, plainly: what every kernel is measured against.
//!
//! Inputs are contiguous and hold the values the kernel gets, that is, already rounded to the
//! problem's element type. Hidden keys are never read, so whatever lies behind a mask, NaN included,
//! cannot matter. A row whose scores are all hidden (or all `-inf` through the bias) gives zeros and
//! a log-sum-exp of `-inf`.
//!
//! The backward pass, per row `i`, with `P` the softmax, `O` the output and `dO` its gradient
//! (FlashAttention-2, arXiv 2307.08691, section 3.1):
//!
//! ```text
//! dV  = P^T dO
//! dP  = dO V^T
//! dS  = P * (dP - rowsum(dO * O))
//! dS *= 1 - tanh(s / softcap)^2        if softcap > 0
//! dQ  = scale * dS K
//! dK  = scale * dS^T Q                 dK and dV summed over the query heads of a group
//! ```
//!
//! [`dropout`](mod@crate::dropout) multiplies `P` in `O` and `dV`, and `dP`, by 0 or `1 / (1 - p)`.

mod backward;
mod bias;
mod dropout;
mod forward;
mod lowp;
mod parallel;
mod scores;
mod tolerance;
mod varlen;

#[cfg(test)]
mod tests;

use crate::error::{Error, Result};
use crate::problem::{AlibiShape, Problem};

pub use backward::attention_backward;
pub use bias::{bias_gradient, lowp_bias_gradient};
pub use forward::{Reference, attention};
pub use lowp::{lowp, lowp_backward, round_to};
pub use tolerance::{Bound, max_error, tolerance};
pub use varlen::{Bounds, attention_varlen, backward_varlen, lowp_varlen};

/// Inputs of the reference: contiguous, row-major, in the shapes the problem says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Inputs<'a> {
    /// Queries, `[B, Hq, Lq, D]`.
    pub q: &'a [f64],
    /// Keys, `[B, Hkv, Lk, D]`.
    pub k: &'a [f64],
    /// Values, `[B, Hkv, Lk, Dv]`.
    pub v: &'a [f64],
    /// Mask in the shape of [`Problem::mask`]; true hides.
    pub mask: Option<&'a [bool]>,
    /// Bias in the shape of [`Problem::bias`].
    pub bias: Option<&'a [f64]>,
    /// ALiBi slopes, `[Hq]` or `[B, Hq]` as [`Problem::alibi`] says.
    pub alibi: Option<&'a [f64]>,
}

impl Inputs<'_> {
    /// Whether every slice has the length its tensor's shape in `problem` asks for.
    ///
    /// # Errors
    /// [`Error::Elements`] for the first that has not. A missing slice counts as empty.
    pub fn check(&self, problem: &Problem) -> Result<()> {
        let elements = |shape: &[usize]| shape.iter().product();
        let alibi = match problem.alibi {
            None => 0,
            Some(AlibiShape::PerHead) => problem.heads_q,
            Some(AlibiShape::PerBatchHead) => problem.batch * problem.heads_q,
        };
        let bias = problem.bias.map_or(0, |(shape, _)| elements(&shape));
        let mask = problem.mask.map_or(0, |shape| elements(&shape));
        let checks = [
            ("q", self.q.len(), elements(&problem.q_shape())),
            ("k", self.k.len(), elements(&problem.k_shape())),
            ("v", self.v.len(), elements(&problem.v_shape())),
            ("mask", self.mask.map_or(0, <[bool]>::len), mask),
            ("bias", self.bias.map_or(0, <[f64]>::len), bias),
            ("alibi_slopes", self.alibi.map_or(0, <[f64]>::len), alibi),
        ];
        for (argument, got, expected) in checks {
            check_elements(argument, got, expected)?;
        }
        Ok(())
    }
}

fn check_elements(argument: &'static str, got: usize, expected: usize) -> Result<()> {
    if got == expected {
        return Ok(());
    }
    Err(Error::Elements {
        argument,
        got,
        expected,
    })
}

/// Ends a call whose slices do not fit the problem; the reference serves tests and tools, whose
/// arrays are their own.
fn expect_fitting(checked: Result<()>) {
    if let Err(error) = checked {
        panic!("{error}");
    }
}
