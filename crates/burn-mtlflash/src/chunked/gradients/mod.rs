//! Gradients out of a backend's own tensor operations, in `O(L * D)` memory: the scores are
//! recomputed chunk by chunk, none are kept.
//!
//! Per chunk of rows `i` and block of keys `j`, in f32, with `lse` and `O` from the forward:
//!
//! ```text
//! delta = rowsum(dO * O) - dlse                      or rowsum(P * dO V^T) - dlse, if j are all keys
//! P   = exp(S - lse) / norm                          norm = rowsum(exp(S - lse)), 1 but for rounding
//! dV += P^T dO
//! dS  = P * (dO V^T - delta)                         dbias: summed over the dims it broadcasts over
//! dS *= 1 - tanh(..)^2                               dslope = -sum(dS * distance), before this
//! dQ += scale dS K,  dK += scale dS^T Q
//! ```
//!
//! With [`dropout`](mtlflash_core::dropout) `P` in `dV` and `dO V^T` are multiplied with its factors.
//!
//! Rows are walked in order, and each block of keys keeps its own sums: the order of every sum is
//! fixed, however many threads there are. Heads that add to the same part of a bias' gradient take
//! turns, so that it is held once.

mod bias;
mod block;
mod keys;
mod pass;
mod rows;

use burn::backend::Backend;
use burn::backend::tensor::FloatTensor;
use burn::tensor::Shape;
use mtlflash_core::{AlibiShape, DType, Wanted};

use super::Schedule;
use super::blocking::Blocking;
use super::operands::{Operands, in_dtype};
use crate::backend::{
    AttentionGradients, AttentionInputs, BackwardCall, OptionalFloat, SavedForward,
};
pub(crate) use bias::row_bias_gradient;
use pass::Pass;

/// Gradients by tensor operations; see the module's description.
pub(crate) fn gradients<B: Backend>(
    inputs: AttentionInputs<B>,
    saved: SavedForward<B>,
    call: &BackwardCall,
    schedule: Schedule,
) -> AttentionGradients<B> {
    let (problem, wanted) = (call.problem(), call.wanted());
    let blocking = Blocking::new(problem, call.chunk_rows(), schedule);
    let operands = Operands::new(inputs, problem, &blocking, schedule);
    let row_bias = row_bias_gradient(&saved, call);
    let by_keys = problem.bias.is_some_and(|(shape, _)| shape[3] != 1);
    let pass = Pass {
        operands: &operands,
        blocking: &blocking,
        saved: &saved,
        wanted: Wanted {
            bias: wanted.bias && by_keys,
            ..wanted
        },
    };
    let found = pass.run();
    let given = |wanted: bool, found: Option<FloatTensor<B>>, shape: [usize; 4], dtype: DType| {
        let gradient = wanted
            .then(|| found.unwrap_or_else(|| in_dtype::<B>(operands.filled(shape, 0.0), dtype)));
        OptionalFloat::from_option(gradient)
    };
    let (bias_shape, bias_dtype) = problem.bias.unwrap_or(([0; 4], DType::F32));
    let alibi_shape = [problem.batch, problem.heads_q, 1, 1];
    AttentionGradients {
        q: given(wanted.q, found.q, problem.q_shape(), problem.dtype),
        k: given(wanted.k, found.k, problem.k_shape(), problem.dtype),
        v: given(wanted.v, found.v, problem.v_shape(), problem.dtype),
        bias: given(wanted.bias, found.bias.or(row_bias), bias_shape, bias_dtype),
        alibi: match given(wanted.alibi, found.alibi, alibi_shape, DType::F32) {
            OptionalFloat::Given(slopes) => OptionalFloat::Given(of_slopes::<B>(slopes, problem)),
            OptionalFloat::Absent => OptionalFloat::Absent,
        },
    }
}

/// `[B, Hq, 1, 1]` in the shape of the slopes.
fn of_slopes<B: Backend>(
    gradient: FloatTensor<B>,
    problem: &mtlflash_core::Problem,
) -> FloatTensor<B> {
    let (gradient, batch) = match problem.alibi {
        Some(AlibiShape::PerBatchHead) => (gradient, problem.batch),
        Some(AlibiShape::PerHead) | None => (B::float_sum_dim(gradient, 0), 1),
    };
    B::float_reshape(gradient, Shape::new([batch, problem.heads_q]))
}
