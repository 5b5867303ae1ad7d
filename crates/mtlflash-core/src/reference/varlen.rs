//! Packed sequences, one after the other.

use std::ops::Range;

use super::{
    Inputs, Reference, attention, attention_backward, expect_fitting, lowp, lowp_backward,
};
use crate::dtype::DType;
use crate::problem::{AlibiShape, Problem};

/// Cumulative lengths of the queries and of the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<'a> {
    /// First row of each sequence of queries, and the end of the last.
    pub q: &'a [usize],
    /// First row of each sequence of keys, and the end of the last.
    pub k: &'a [usize],
}

/// Attention over packed sequences in f64: `q [total_q, Hq, D]`, `k [total_k, Hkv, D]` and
/// `v [total_k, Hkv, Dv]` give `out [total_q, Hq, Dv]` and `lse [Hq, total_q]`. Rows of no sequence
/// give zeros and `-inf`.
///
/// # Panics
/// If a slice of `inputs` does not have the length the problem asks for, or the bounds do not fit.
pub fn attention_varlen(problem: &Problem, inputs: &Inputs<'_>, bounds: Bounds<'_>) -> Reference {
    let [_, heads, total, width] = problem.out_shape();
    let mut out = vec![0.0; heads * total * width];
    let mut lse = vec![f64::NEG_INFINITY; heads * total];
    for sequence in sequences(problem, inputs, bounds) {
        let reference = attention(&sequence.problem, &sequence.inputs());
        scatter(&reference.out, &mut out, &sequence.queries, [heads, width]);
        let rows = sequence.queries.clone();
        for (head, row) in reference.lse.chunks_exact(rows.len()).enumerate() {
            lse[head * total..][rows.clone()].copy_from_slice(row);
        }
    }
    Reference { out, lse }
}

/// [`lowp`] over packed sequences.
///
/// # Panics
/// As [`attention_varlen`].
pub fn lowp_varlen(
    problem: &Problem,
    inputs: &Inputs<'_>,
    bounds: Bounds<'_>,
    dtype: DType,
) -> Vec<f64> {
    let [_, heads, total, width] = problem.out_shape();
    let mut out = vec![0.0; heads * total * width];
    for sequence in sequences(problem, inputs, bounds) {
        let low = lowp(&sequence.problem, &sequence.inputs(), dtype);
        scatter(&low, &mut out, &sequence.queries, [heads, width]);
    }
    out
}

/// The gradients of q, k and v over packed sequences, in their shapes, for the gradient `dout` of the
/// output; with a type computed in it as in [`lowp_backward`].
///
/// # Panics
/// As [`attention_varlen`].
pub fn backward_varlen(
    problem: &Problem,
    inputs: &Inputs<'_>,
    bounds: Bounds<'_>,
    dout: &[f64],
    dtype: Option<DType>,
) -> [Vec<f64>; 3] {
    let heads = [problem.heads_q, problem.heads_kv, problem.heads_kv];
    let widths = [problem.head_dim, problem.head_dim, problem.head_dim_v];
    let mut gradients = [inputs.q, inputs.k, inputs.v].map(|data| vec![0.0; data.len()]);
    for sequence in sequences(problem, inputs, bounds) {
        let size = [problem.heads_q, problem.head_dim_v];
        let dout = gather(dout, &sequence.queries, size);
        let inputs = sequence.inputs();
        let (dq, dk, dv) = match dtype {
            None => attention_backward(&sequence.problem, &inputs, &dout),
            Some(dtype) => lowp_backward(&sequence.problem, &inputs, &dout, dtype),
        };
        let rows = [&sequence.queries, &sequence.keys, &sequence.keys];
        for (side, gradient) in [dq, dk, dv].iter().enumerate() {
            let size = [heads[side], widths[side]];
            scatter(gradient, &mut gradients[side], rows[side], size);
        }
    }
    gradients
}

/// One sequence, with its rows as a dense problem has them.
struct Sequence {
    problem: Problem,
    queries: Range<usize>,
    keys: Range<usize>,
    q: Vec<f64>,
    k: Vec<f64>,
    v: Vec<f64>,
    alibi: Option<Vec<f64>>,
}

impl Sequence {
    fn inputs(&self) -> Inputs<'_> {
        Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            mask: None,
            bias: None,
            alibi: self.alibi.as_deref(),
        }
    }
}

/// The sequences that have queries or keys.
fn sequences<'a>(
    problem: &'a Problem,
    inputs: &'a Inputs<'_>,
    bounds: Bounds<'a>,
) -> impl Iterator<Item = Sequence> {
    expect_fitting(inputs.check(problem));
    let [_, heads_q, total_q, head_dim] = problem.q_shape();
    let [_, heads_kv, total_k, _] = problem.k_shape();
    for (argument, bounds, total) in [
        ("cu_seqlens_q", bounds.q, total_q),
        ("cu_seqlens_k", bounds.k, total_k),
    ] {
        expect_fitting(Problem::check_cumulative(argument, bounds, total).map(|_| ()));
    }
    (0..problem.batch).filter_map(move |index| {
        let queries = bounds.q[index]..bounds.q[index + 1];
        let keys = bounds.k[index]..bounds.k[index + 1];
        if queries.is_empty() {
            return None;
        }
        let mut one = problem.sequence(queries.len(), keys.len());
        one.dropout = problem.dropout.map(|dropout| dropout.at_entry(index));
        Some(Sequence {
            problem: one,
            q: gather(inputs.q, &queries, [heads_q, head_dim]),
            k: gather(inputs.k, &keys, [heads_kv, head_dim]),
            v: gather(inputs.v, &keys, [heads_kv, problem.head_dim_v]),
            alibi: inputs.alibi.map(|slopes| match problem.alibi {
                Some(AlibiShape::PerBatchHead) => slopes[index * heads_q..][..heads_q].to_vec(),
                _ => slopes.to_vec(),
            }),
            queries,
            keys,
        })
    })
}

/// Rows of `[total, heads, width]` as `[heads, rows, width]`.
fn gather(data: &[f64], rows: &Range<usize>, [heads, width]: [usize; 2]) -> Vec<f64> {
    let vectors = (0..heads).flat_map(|head| rows.clone().map(move |row| row * heads + head));
    vectors
        .flat_map(|vector| &data[vector * width..][..width])
        .copied()
        .collect()
}

/// `[heads, rows, width]` to its rows of `[total, heads, width]`.
fn scatter(data: &[f64], to: &mut [f64], rows: &Range<usize>, [heads, width]: [usize; 2]) {
    for (vector, values) in data.chunks_exact(width).enumerate() {
        let (head, row) = (vector / rows.len(), rows.start + vector % rows.len());
        to[(row * heads + head) * width..][..width].copy_from_slice(values);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::{Causal, FlashAttentionOptions};
    use crate::problem::VarlenSpec;

    /// Two sequences, of which the first has one key of weight one and the second two equal ones.
    #[test]
    fn each_query_sees_its_own_sequence() {
        let problem = Problem::varlen(&VarlenSpec {
            q: [3, 1, 1],
            k: [4, 1, 1],
            v: [4, 1, 1],
            dtypes: [DType::F32; 3],
            cu_seqlens: [4, 4],
            max_seqlen: [1, 2],
            alibi: None,
            options: FlashAttentionOptions::new().causal(Causal::BottomRight),
            lse: true,
        })
        .expect("a valid call");
        let inputs = Inputs {
            q: &[0.0; 3],
            k: &[0.0; 4],
            v: &[1.0, 2.0, 4.0, f64::NAN],
            ..Inputs::default()
        };
        let bounds = Bounds {
            q: &[0, 1, 1, 2],
            k: &[0, 1, 1, 3],
        };
        let Reference { out, lse } = attention_varlen(&problem, &inputs, bounds);
        assert_eq!(out, [1.0, 3.0, 0.0]);
        assert_eq!(lse, [0.0, 2f64.ln(), f64::NEG_INFINITY]);
        let [dq, dk, dv] = backward_varlen(&problem, &inputs, bounds, &[1.0, 1.0, 9.0], None);
        assert_eq!(dv, [1.0, 0.5, 0.5, 0.0]);
        assert_eq!(dq, [0.0; 3]);
        assert_eq!(dk, [0.0; 4]);
    }
}
