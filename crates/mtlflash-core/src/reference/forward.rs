//! The forward pass.

use super::dropout::{dropped, factors};
use super::scores::{Round, Row, add_scaled, softmax, vector, visible};
use super::{Inputs, expect_fitting, parallel};
use crate::problem::Problem;

/// Fewest rows worth handing to another thread.
const MIN_PIECE: usize = 64;

/// What the reference computes.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Output, `[B, Hq, Lq, Dv]`.
    pub out: Vec<f64>,
    /// Natural log-sum-exp of each row, `[B, Hq, Lq]`; `-inf` where a row sees nothing.
    pub lse: Vec<f64>,
}

/// Attention in f64. The log-sum-exp is computed whether the problem asks for it or not.
///
/// # Panics
/// If a slice of `inputs` does not have the length the problem asks for.
pub fn attention(problem: &Problem, inputs: &Inputs<'_>) -> Reference {
    forward(problem, inputs, |exact| exact)
}

/// Attention with every intermediate rounded by `round`.
pub(super) fn forward(problem: &Problem, inputs: &Inputs<'_>, round: Round) -> Reference {
    expect_fitting(inputs.check(problem));
    let rows: usize = problem.lse_shape().iter().product();
    let mut out = vec![0.0; rows * problem.head_dim_v];
    let mut lse = vec![0.0; rows];
    // Several pieces a thread, since a causal limit makes late rows longer than early ones.
    let piece = rows.div_ceil(8 * parallel::threads()).max(MIN_PIECE);
    let pieces = out
        .chunks_mut(piece * problem.head_dim_v)
        .zip(lse.chunks_mut(piece))
        .enumerate();
    parallel::for_each(pieces, |(number, (out, lse))| {
        let outs = out.chunks_exact_mut(problem.head_dim_v);
        for (index, (out, lse)) in outs.zip(lse).enumerate() {
            let row = Row::at(problem, number * piece + index);
            let keys = visible(problem, inputs, row, round);
            let softmax = softmax(&keys, round);
            let factors = factors(problem, row, &keys);
            let weights = dropped(softmax.p, factors.as_deref(), round);
            for (key, p) in keys.iter().zip(weights) {
                add_scaled(out, p, vector(inputs.v, key.key, problem.head_dim_v));
            }
            out.iter_mut().for_each(|x| *x = round(*x));
            *lse = softmax.lse;
        }
    });
    Reference { out, lse }
}
