//! The `chunked` tier: attention out of a backend's own tensor operations, on any Burn backend.
//!
//! Queries are taken a chunk at a time, so the score block is `chunk x Lk` and never `Lq x Lk`. Per
//! chunk, in f32 whatever the input type:
//!
//! ```text
//! S   = softcap(scale * Q_chunk K^T) - slope * |distance| + bias      only the band's keys
//! S   = -inf                                                          where hidden
//! P   = softmax(S),  O = P V,  lse = max S - log(max P)
//! ```
//!
//! `max P` is `1 / sum exp(S - max S)`, which is why the log-sum-exp needs no second exponential. On
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
//! score. Where the log-sum-exp (which does not depend on V) or gradients are wanted, K is left
//! alone and a product of the visible pairs with the column of bad keys finds the rows instead, at
//! `1 / Dv` of the cost of `P V`. Either way a non-finite value in V turns the whole of an output row
//! that sees it into NaN.

mod blocking;
mod operands;
mod position;
mod tile;

use std::ops::Range;

use burn::backend::Backend;
use burn::backend::tensor::FloatTensor;
use burn::tensor::Shape;

use crate::backend::{AttentionCall, AttentionInputs, AttentionOutputs};
use blocking::{Blocking, Group};
use operands::Operands;
use tile::TileOutput;

/// Whether the operations are recorded for a backward pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recording {
    /// Only the result is wanted.
    Off,
    /// The backend records every operation and differentiates it.
    On,
}

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

impl Schedule {
    fn map<I: Sync, O: Send>(self, items: &[I], compute: impl Fn(&I) -> O + Send + Sync) -> Vec<O> {
        match self {
            Self::InOrder => items.iter().map(compute).collect(),
            #[cfg(feature = "flex")]
            Self::PerThread => {
                use rayon::prelude::*;
                items.par_iter().map(compute).collect()
            }
        }
    }
}

/// Attention by tensor operations; see the module's description.
pub(crate) fn attention<B: Backend>(
    inputs: AttentionInputs<B>,
    call: &AttentionCall,
    recording: Recording,
    schedule: Schedule,
) -> AttentionOutputs<B> {
    let problem = call.problem();
    let blocking = Blocking::new(problem, call.chunk_rows(), schedule);
    let operands = Operands::new(inputs, problem, &blocking, recording, schedule);
    let groups = schedule.map(&blocking.groups, |group| {
        let tensors = operands.of_group(group);
        let tiles = schedule.map(&blocking.tiles, |tile| operands.compute(&tensors, tile));
        operands.stacked(group, tiles, &blocking.live)
    });
    let (out, lse): (Vec<_>, Vec<_>) = groups.into_iter().unzip();
    let lse: Vec<_> = lse.into_iter().flatten().collect();
    let [batch, heads, rows, width] = problem.out_shape();
    let out = joined::<B>(out, 0).unwrap_or_else(|| operands.filled([0, rows, width], 0.0));
    let out = B::float_reshape(out, Shape::new([batch, heads, rows, width]));
    let mut out = operands.in_input_dtype(out);
    if blocking.groups.is_empty() || blocking.tiles.is_empty() {
        out = operands.anchored(out);
    }
    if !problem.lse {
        return AttentionOutputs::Out(out);
    }
    let lse = joined::<B>(lse, 0).unwrap_or_else(|| operands.filled([0, rows, 1], 0.0));
    let lse = B::float_reshape(lse, Shape::new([batch, heads, rows]));
    AttentionOutputs::WithLse { out, lse }
}

impl<B: Backend> Operands<'_, B> {
    /// The tiles of a group, between the rows before and after that see no key:
    /// `[heads, Lq, Dv]` and, where it is asked for, `[heads, Lq, 1]`.
    fn stacked(
        &self,
        group: &Group,
        tiles: Vec<TileOutput<B>>,
        live: &Range<usize>,
    ) -> (FloatTensor<B>, Option<FloatTensor<B>>) {
        let heads = group.batch.len() * group.heads_kv.len() * self.problem.group();
        let flat = |tensor: FloatTensor<B>, rows, width| {
            B::float_reshape(tensor, Shape::new([heads, rows, width]))
        };
        let width = self.problem.head_dim_v;
        let (mut out, mut lse) = (Vec::new(), Vec::new());
        for tile in tiles {
            let rows = tile.rows.len();
            out.push(flat(tile.out, rows, width));
            lse.extend(tile.lse.map(|lse| flat(lse, rows, 1)));
        }
        let between_blanks = |tiles: Vec<FloatTensor<B>>, width, value| {
            let blank = |rows| self.filled([heads, rows, width], value);
            let after = self.problem.seq_q - live.end;
            let pieces = (live.start > 0)
                .then(|| blank(live.start))
                .into_iter()
                .chain(tiles)
                .chain((after > 0).then(|| blank(after)));
            joined::<B>(pieces.collect(), 1).unwrap_or_else(|| blank(0))
        };
        let lse = self
            .problem
            .lse
            .then(|| between_blanks(lse, 1, f32::NEG_INFINITY));
        (between_blanks(out, width, 0.0), lse)
    }
}

fn joined<B: Backend>(mut pieces: Vec<FloatTensor<B>>, dim: usize) -> Option<FloatTensor<B>> {
    match pieces.len() {
        0 => None,
        1 => pieces.pop(),
        _ => Some(B::float_cat(pieces, dim)),
    }
}
