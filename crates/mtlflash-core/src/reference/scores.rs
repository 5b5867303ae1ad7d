//! The scores of one row: what the contract says about a query and the keys it sees.

use super::Inputs;
use crate::problem::{AlibiShape, Problem};

/// Rounding after each operation of the straightforward computation.
pub(super) type Round = fn(f64) -> f64;

/// A query row.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) batch: usize,
    pub(super) head: usize,
    pub(super) query: usize,
}

impl Row {
    /// The row at `index` of the rows `[B, Hq, Lq]`.
    pub(super) fn at(problem: &Problem, index: usize) -> Self {
        let matrix = index / problem.seq_q;
        Self {
            batch: matrix / problem.heads_q,
            head: matrix % problem.heads_q,
            query: index % problem.seq_q,
        }
    }

    /// Its place among the rows `[B, Hq, Lq]`.
    pub(super) fn index(self, problem: &Problem) -> usize {
        (self.batch * problem.heads_q + self.head) * problem.seq_q + self.query
    }
}

/// A key that a row sees.
pub(super) struct Visible {
    /// Its place among the rows `[B, Hkv, Lk]` of k and v.
    pub(super) key: usize,
    pub(super) score: f64,
    /// Derivative of the score by `scale * <q, k>`.
    pub(super) slope: f64,
}

/// The softmax of a row.
pub(super) struct Softmax {
    /// Probability of each visible key, in their order.
    pub(super) p: Vec<f64>,
    /// Log-sum-exp; `-inf` if the row sees nothing.
    pub(super) lse: f64,
}

/// The visible keys of a row, with their scores.
pub(super) fn visible(
    problem: &Problem,
    inputs: &Inputs<'_>,
    row: Row,
    round: Round,
) -> Vec<Visible> {
    let Row { batch, head, query } = row;
    let head_dim = problem.head_dim;
    let first_key = (batch * problem.heads_kv + head / problem.group()) * problem.seq_k;
    let q = vector(inputs.q, row.index(problem), head_dim);
    let alibi_slope = alibi_slope(problem, inputs, row);
    problem
        .band
        .keys(query, problem.seq_k)
        .filter(|&j| !is_masked(problem, inputs, [batch, head, query, j]))
        .map(|j| {
            let key = first_key + j;
            let product = dot(q, vector(inputs.k, key, head_dim));
            let (mut score, slope) =
                softcapped(problem, round(f64::from(problem.scale) * product), round);
            if let Some(alibi_slope) = alibi_slope {
                score = round(score - round(alibi_slope * distance(problem, query, j)));
            }
            if let Some(bias) = bias(problem, inputs, [batch, head, query, j]) {
                score = round(score + bias);
            }
            Visible { key, score, slope }
        })
        .collect()
}

/// The softmax over the visible keys; zeros where every score is `-inf`.
pub(super) fn softmax(visible: &[Visible], round: Round) -> Softmax {
    if visible.iter().all(|key| key.score == f64::NEG_INFINITY) {
        return Softmax {
            p: vec![0.0; visible.len()],
            lse: f64::NEG_INFINITY,
        };
    }
    // A NaN score is lost in the maximum and comes back through its own exponential.
    let max = visible
        .iter()
        .map(|key| key.score)
        .fold(f64::NEG_INFINITY, f64::max);
    let numerators: Vec<f64> = visible.iter().map(|key| (key.score - max).exp()).collect();
    let sum: f64 = numerators.iter().sum();
    Softmax {
        p: numerators
            .iter()
            .map(|numerator| round(numerator / sum))
            .collect(),
        lse: max + sum.ln(),
    }
}

/// Vector `index` of a contiguous array of vectors.
pub(super) fn vector(array: &[f64], index: usize, len: usize) -> &[f64] {
    &array[index * len..][..len]
}

/// Inner product. Eight running sums let the compiler use vector instructions.
pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (a_blocks, a_rest) = a.as_chunks::<8>();
    let (b_blocks, b_rest) = b.as_chunks::<8>();
    let mut sums = [0.0; 8];
    for (x, y) in a_blocks.iter().zip(b_blocks) {
        for lane in 0..8 {
            sums[lane] += x[lane] * y[lane];
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(x, y)| x * y).sum();
    sums.iter().sum::<f64>() + rest
}

/// `sum += factor * vector`.
pub(super) fn add_scaled(sum: &mut [f64], factor: f64, vector: &[f64]) {
    for (sum, x) in sum.iter_mut().zip(vector) {
        *sum += factor * x;
    }
}

/// The score after the softcap, and its derivative by the score before.
fn softcapped(problem: &Problem, score: f64, round: Round) -> (f64, f64) {
    let Some(cap) = problem.softcap.map(f64::from) else {
        return (score, 1.0);
    };
    let tanh = round(round(score / cap).tanh());
    (round(cap * tanh), 1.0 - tanh * tanh)
}

/// `|i + Lk - Lq - j|`, which is `|(i + Lk) - (j + Lq)|`.
fn distance(problem: &Problem, query: usize, key: usize) -> f64 {
    (query + problem.seq_k).abs_diff(key + problem.seq_q) as f64
}

fn alibi_slope(problem: &Problem, inputs: &Inputs<'_>, row: Row) -> Option<f64> {
    let at = match problem.alibi? {
        AlibiShape::PerHead => row.head,
        AlibiShape::PerBatchHead => row.batch * problem.heads_q + row.head,
    };
    inputs.alibi.map(|slopes| slopes[at])
}

fn is_masked(problem: &Problem, inputs: &Inputs<'_>, at: [usize; 4]) -> bool {
    match (problem.mask, inputs.mask) {
        (Some(shape), Some(mask)) => mask[broadcast(shape, at)],
        _ => false,
    }
}

fn bias(problem: &Problem, inputs: &Inputs<'_>, at: [usize; 4]) -> Option<f64> {
    let (shape, _) = problem.bias?;
    inputs.bias.map(|bias| bias[broadcast(shape, at)])
}

/// Place of an element in a contiguous array that broadcasts over its dims of size 1.
pub(super) fn broadcast(shape: [usize; 4], at: [usize; 4]) -> usize {
    shape.into_iter().zip(at).fold(0, |place, (dim, at)| {
        place * dim + if dim == 1 { 0 } else { at }
    })
}
