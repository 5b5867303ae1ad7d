//! The backward pass.

use super::dropout::{dropped, factors};
use super::scores::{Round, Row, add_scaled, dot, softmax, vector, visible};
use super::{Inputs, check_elements, expect_fitting, parallel};
use crate::problem::Problem;

/// Gradients of q, k and v, in their shapes, given `dout`, the gradient of the output in its shape
/// `[B, Hq, Lq, Dv]`. Rows that see nothing contribute zeros.
///
/// # Panics
/// If a slice does not have the length the problem asks for.
pub fn attention_backward(
    problem: &Problem,
    inputs: &Inputs<'_>,
    dout: &[f64],
) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    backward(problem, inputs, dout, |exact| exact)
}

/// The gradients with every intermediate rounded by `round`.
pub(super) fn backward(
    problem: &Problem,
    inputs: &Inputs<'_>,
    dout: &[f64],
    round: Round,
) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    expect_fitting(inputs.check(problem));
    let outputs = problem.out_shape().iter().product();
    expect_fitting(check_elements("dout", dout.len(), outputs));
    let mut dq = vec![0.0; inputs.q.len()];
    let mut dk = vec![0.0; inputs.k.len()];
    let mut dv = vec![0.0; inputs.v.len()];
    if dq.is_empty() || dk.is_empty() {
        return (dq, dk, dv);
    }
    // Heads that share keys and values are neighbours, so each group owns a piece of all three.
    let group_rows = problem.group() * problem.seq_q;
    let groups = dq
        .chunks_exact_mut(group_rows * problem.head_dim)
        .zip(dk.chunks_exact_mut(problem.seq_k * problem.head_dim))
        .zip(dv.chunks_exact_mut(problem.seq_k * problem.head_dim_v))
        .enumerate();
    parallel::for_each(groups, |(number, ((dq, dk), dv))| {
        let mut gradients = GroupGradients {
            first_row: number * group_rows,
            first_key: number * problem.seq_k,
            dq,
            dk,
            dv,
        };
        for row in 0..group_rows {
            gradients.add_row(problem, inputs, dout, row, round);
        }
        gradients.round(round);
    });
    (dq, dk, dv)
}

/// Gradients of the query heads that share one key and value head.
struct GroupGradients<'a> {
    /// Place of the first row among the rows `[B, Hq, Lq]`.
    first_row: usize,
    /// Place of the first key among the keys `[B, Hkv, Lk]`.
    first_key: usize,
    dq: &'a mut [f64],
    dk: &'a mut [f64],
    dv: &'a mut [f64],
}

impl GroupGradients<'_> {
    fn add_row(
        &mut self,
        problem: &Problem,
        inputs: &Inputs<'_>,
        dout: &[f64],
        row: usize,
        round: Round,
    ) {
        let (d, dv) = (problem.head_dim, problem.head_dim_v);
        let index = self.first_row + row;
        let at = Row::at(problem, index);
        let keys = visible(problem, inputs, at, round);
        let factors = factors(problem, at, &keys);
        let p = softmax(&keys, round).p;
        let q = vector(inputs.q, index, d);
        let dout = vector(dout, index, dv);
        let dp: Vec<f64> = keys
            .iter()
            .map(|key| round(dot(dout, vector(inputs.v, key.key, dv))))
            .collect();
        let dp = dropped(dp, factors.as_deref(), round);
        // rowsum(dO * O), since O = P V, or (M * P) V / (1 - p).
        let delta = dot(&p, &dp);
        let dq = &mut self.dq[row * d..][..d];
        let scale = f64::from(problem.scale);
        let weights = dropped(p.clone(), factors.as_deref(), round);
        for (((key, p), dp), weight) in keys.iter().zip(p).zip(dp).zip(weights) {
            let ds = scale * round(round(p * (dp - delta)) * key.slope);
            let local = key.key - self.first_key;
            add_scaled(dq, ds, vector(inputs.k, key.key, d));
            add_scaled(&mut self.dk[local * d..][..d], ds, q);
            add_scaled(&mut self.dv[local * dv..][..dv], weight, dout);
        }
    }

    fn round(&mut self, round: Round) {
        let gradients = [&mut *self.dq, &mut *self.dk, &mut *self.dv];
        for x in gradients.into_iter().flatten() {
            *x = round(*x);
        }
    }
}
