//! The `chunked` tier: attention out of a backend's own tensor operations, on any Burn backend.
//!
//! Queries are taken a chunk at a time, so the score block is `chunk x Lk` and never `Lq x Lk`. Per
//! chunk, in f32 whatever the input type:
//!
//! ```text
//! S   = softcap(scale * Q_chunk K^T) - slope * |distance| + bias      only the band's keys
//! S   = -inf                                                          where hidden
//! P   = softmax(S),  O = (M * P) V,  lse = max S - log(max P)
//! ```
//!
//! `M` are the factors of dropout, if there is any. `max P` is `1 / sum exp(S - max S)`, which is why the log-sum-exp needs no second exponential. On
//! a CPU the keys are cut into blocks too, each a tile of its own that stays in a cache; the outputs
//! of the blocks are then averaged with weights `exp(lse_block - lse)`.
//!
//! Grouped heads share a key head by folding the group into the rows of `Q`, so K and V are never
//! repeated.
//!
//! A hidden key may hold NaN, and `0 * NaN` in `P V` would spread it. So where a mask or the band
//! hides part of a chunk, the rows of V that hold a NaN or an infinity are set to zero, and the same
//! rows of K are set to NaN: whoever sees such a key gets a NaN score and so a NaN row, whoever does
//! not has the score overwritten by -inf. That costs one pass over K and two over V, nothing per
//! score. Where the log-sum-exp (which does not depend on V) is wanted, K is left alone and a product
//! of the visible pairs with the column of bad keys finds the rows instead, at `1 / Dv` of the cost of
//! `P V`. Either way a non-finite value in V turns the whole of an output row that sees it into NaN.
//!
//! [`gradients()`] recomputes the scores chunk by chunk from the saved log-sum-exp, so that nothing of
//! the size of the scores is kept between forward and backward.

mod assembly;
mod blocking;
mod dropout;
mod gradients;
mod operands;
mod position;
mod tile;

use burn::backend::Backend;
use burn::tensor::Shape;

use crate::backend::{AttentionCall, AttentionInputs, AttentionOutputs};
use blocking::Blocking;
pub(crate) use gradients::{gradients, row_bias_gradient};
use operands::Operands;

/// The order in which chunks are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Schedule {
    /// One after the other, all heads at once: for devices that are asynchronous or parallel inside
    /// an operation.
    InOrder,
    /// One head's chunk per thread: for CPUs, whose operations are mostly single-threaded and whose
    /// caches hold one head's scores but not all.
    #[cfg(feature = "flex")]
    PerThread,
}

/// Attention by tensor operations; see the module's description.
pub(crate) fn attention<B: Backend>(
    inputs: AttentionInputs<B>,
    call: &AttentionCall,
    schedule: Schedule,
) -> AttentionOutputs<B> {
    let problem = call.problem();
    let blocking = Blocking::new(problem, call.chunk_rows(), schedule);
    let operands = Operands::new(inputs, problem, &blocking, schedule);
    let (out, lse) = match schedule {
        Schedule::InOrder => operands.concatenated(&blocking),
        #[cfg(feature = "flex")]
        Schedule::PerThread => operands.written(&blocking),
    };
    match lse {
        None => AttentionOutputs::Out(out),
        Some(lse) => AttentionOutputs::WithLse {
            out,
            lse: B::float_reshape(lse, Shape::new(problem.lse_shape())),
        },
    }
}
