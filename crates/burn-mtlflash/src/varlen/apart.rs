//! One sequence after the other through the dense operation, gradients included: for backends without
//! kernels of ours and for calls that are recorded.

use std::ops::Range;

use burn::tensor::{Bool, FloatDType, Tensor};
use mtlflash_core::{AlibiShape, FlashAttentionOptions, Knobs, Problem, Result};

use super::bounds::Side;
use super::{Outputs, VarlenCall};
use crate::attention::{flash_attention_with_knobs, flash_attention_with_lse_and_knobs};
use crate::inputs::ScoreInputs;

/// A sequence's place among its batch and its rows.
struct Sequence {
    index: usize,
    queries: Range<usize>,
    keys: Range<usize>,
}

/// Attention within each sequence.
pub(super) fn attention(call: &VarlenCall, problem: &Problem, knobs: &Knobs) -> Result<Outputs> {
    let (total_q, total_k) = (call.q.dims()[0], call.k.dims()[0]);
    let bounds_q = Side::QUERIES.on_host(&call.seqlens[0], total_q)?;
    let bounds_k = Side::KEYS.on_host(&call.seqlens[1], total_k)?;
    let sequences = (0..problem.batch).map(|index| Sequence {
        index,
        queries: bounds_q[index]..bounds_q[index + 1],
        keys: bounds_k[index]..bounds_k[index + 1],
    });
    let mut pieces = Vec::new();
    // Whether some query sees some key, through which gradients reach every input.
    let mut sees = false;
    for sequence in sequences.filter(|sequence| !sequence.queries.is_empty()) {
        sees |= !sequence.keys.is_empty();
        pieces.push(call.sequence(&sequence, problem, knobs)?);
    }
    let last = bounds_q.last().copied().unwrap_or(0);
    if last < total_q {
        pieces.push(call.ownerless(total_q - last, problem));
    }
    if pieces.is_empty() {
        pieces.push(call.ownerless(0, problem));
    }
    let (outs, lses): (Vec<_>, Vec<_>) = pieces.into_iter().unzip();
    let lses: Option<Vec<_>> = lses.into_iter().collect();
    let mut out = Tensor::cat(outs, 0);
    if !sees && call.is_tracked() {
        out = call.anchored(out);
    }
    Ok((out, lses.map(|lses| Tensor::cat(lses, 1))))
}

impl VarlenCall {
    fn sequence(&self, at: &Sequence, problem: &Problem, knobs: &Knobs) -> Result<Outputs> {
        let rows = |tensor: &Tensor<3>, rows: &Range<usize>| {
            let [_, heads, width] = tensor.dims();
            if rows.is_empty() {
                // Burn's reshape takes a size of 0 for the size that was there.
                let like = (&tensor.device(), tensor.dtype());
                return Tensor::<4>::zeros([1, heads, 0, width], like);
            }
            let rows = tensor.clone().slice_dim(0, rows.clone());
            rows.swap_dims(0, 1).unsqueeze::<4>()
        };
        let (q, k, v) = (
            rows(&self.q, &at.queries),
            rows(&self.k, &at.keys),
            rows(&self.v, &at.keys),
        );
        let slopes = self.alibi_slopes.clone().filter(|_| problem.batch > 0);
        let dropout = self.options.dropout;
        let inputs = ScoreInputs {
            options: FlashAttentionOptions {
                dropout: dropout.map(|dropout| dropout.at_entry(at.index)),
                ..self.options
            },
            mask: None,
            bias: None,
            alibi_slopes: slopes.map(|slopes| match problem.alibi {
                Some(AlibiShape::PerBatchHead) => slopes.slice_dim(0, at.index..at.index + 1),
                _ => slopes,
            }),
            functions: None,
        };
        let [_, heads, _, width] = problem.out_shape();
        let flat = |out: Tensor<4>| {
            let out = out.swap_dims(1, 2);
            out.reshape([at.queries.len(), heads, width])
        };
        if self.lse {
            let (out, lse) = flash_attention_with_lse_and_knobs(q, k, v, inputs, knobs)?;
            return Ok((flat(out), Some(lse.reshape([heads, at.queries.len()]))));
        }
        let out = flash_attention_with_knobs(q, k, v, inputs, knobs)?;
        Ok((flat(out), None))
    }

    /// The output, tied to the inputs: their gradients are zeros then, not missing.
    fn anchored(&self, out: Tensor<3>) -> Tensor<3> {
        // Filled with zeros first, since an input may hold NaN.
        let nothing = |tensor: &Tensor<3>| {
            let all = Tensor::<3, Bool>::full(tensor.dims(), true, &tensor.device());
            tensor.clone().mask_fill(all, 0.0).sum()
        };
        let sum = nothing(&self.q) + nothing(&self.k) + nothing(&self.v);
        out + sum.reshape([1, 1, 1])
    }

    /// What rows of no sequence get.
    fn ownerless(&self, rows: usize, problem: &Problem) -> Outputs {
        let [_, heads, _, width] = problem.out_shape();
        let device = self.q.device();
        let out = Tensor::zeros([rows, heads, width], (&device, self.q.dtype()));
        let lse = self.lse.then(|| {
            let lse = Tensor::<2>::full([heads, rows], f32::NEG_INFINITY, &device);
            lse.cast(FloatDType::F32)
        });
        (out, lse)
    }
}
