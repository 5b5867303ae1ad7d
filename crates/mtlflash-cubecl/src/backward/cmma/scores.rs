//! A chunk of scores: its products, its probabilities and gradients, and their products with the
//! walked rows. Between the two the chunk passes through shared memory, where any option can look at
//! it element by element.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::state::{CmmaBackwardConfig, Rows, Tiles};
use crate::backward::arguments::STATS;
use crate::backward::place::At;
use crate::dropout::{dropped, factor, kept_of_four};
use crate::forward::cmma::state::{F4, Lane, operand, zeros};
use crate::forward::scoring::{Geometry, ScoreTensors, placed, tanh, visible};

/// The products of row fragment `f` with the walked rows of chunk `c`, stored as rows of `scores`
/// from vector `to` on.
#[cube]
#[expect(clippy::too_many_arguments, reason = "where operands lie")]
fn products<F: Float>(
    walked: &Shared<[F4<F>]>,
    scores: &mut Shared<[F4<f32>]>,
    own: &Sequence<cmma::Matrix<F>>,
    c: u32,
    to: u32,
    #[comptime] from: u32,
    #[comptime] pitch: u32,
    #[comptime] steps: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaBackwardConfig,
) {
    let shape = comptime!(config.base.tile.shape);
    let end = scores.len();
    #[unroll]
    for n in 0..comptime!(config.base.tile.chunk / shape.n) {
        let s = zeros::<f32>(comptime!(config.base));
        let row = c * comptime!(config.base.tile.chunk) + comptime!(n * shape.n);
        #[unroll]
        for d in 0..steps {
            let right = operand::<F>(
                walked,
                from + row * comptime!(pitch / 4) + comptime!(d * shape.k / 4),
                pitch,
                cmma::MatrixIdent::B,
                cmma::MatrixLayout::ColMajor,
                comptime!(config.base),
            );
            cmma::execute(&own[comptime!((f * steps + d) as usize)], &right, &s, &s);
        }
        cmma::store(
            &mut scores[(to + comptime!(n * shape.n / 4)) as usize..end],
            &s,
            comptime!(config.base.pitch_scores()),
            cmma::MatrixLayout::RowMajor,
        );
    }
}

/// `sums += weights * walked` for chunk `c` and row fragment `f`; the weights are rows of `weights`
/// from vector `weights_at` on.
#[cube]
#[expect(clippy::too_many_arguments, reason = "where operands lie")]
fn add<F: Float>(
    walked: &Shared<[F4<F>]>,
    weights: &Shared<[F4<F>]>,
    sums: &Sequence<cmma::Matrix<f32>>,
    c: u32,
    weights_at: u32,
    #[comptime] from: u32,
    #[comptime] pitch: u32,
    #[comptime] steps: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaBackwardConfig,
) {
    let shape = comptime!(config.base.tile.shape);
    #[unroll]
    for step in 0..comptime!(config.base.tile.chunk / shape.k) {
        let left = operand::<F>(
            weights,
            weights_at + comptime!(step * shape.k / 4),
            comptime!(config.base.pitch_weights()),
            cmma::MatrixIdent::A,
            cmma::MatrixLayout::RowMajor,
            comptime!(config.base),
        );
        let row = c * comptime!(config.base.tile.chunk) + comptime!(step * shape.k);
        #[unroll]
        for d in 0..steps {
            let right = operand::<F>(
                walked,
                from + row * comptime!(pitch / 4) + comptime!(d * shape.n / 4),
                pitch,
                cmma::MatrixIdent::B,
                cmma::MatrixLayout::RowMajor,
                comptime!(config.base),
            );
            let at = comptime!((f * steps + d) as usize);
            cmma::execute(&left, &right, &sums[at], &sums[at]);
        }
    }
}

/// One block of walked rows from `next` on. `full` says that no pair in it is hidden.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn block<F: Float, M: Int, B: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    at: &At,
    next: u32,
    full: bool,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaBackwardConfig,
) {
    let planes = comptime!(config.base.tile.planes);
    let scores_at = lane.plane * comptime!(config.scores_vectors());
    let gradients_at = scores_at + comptime!(planes * config.scores_vectors());
    let weights_at = lane.plane * comptime!(config.weights_vectors());
    let slopes_at = weights_at + comptime!(planes * config.weights_vectors());
    #[unroll]
    for f in 0..comptime!(config.fragments()) {
        for c in 0..comptime!(config.base.tile.keys / config.base.tile.chunk) {
            products::<F>(
                &tiles.walked,
                &mut tiles.scores,
                &rows.own,
                c,
                scores_at,
                0u32,
                comptime!(config.base.pitch_k()),
                comptime!(config.base.steps_qk()),
                f,
                config,
            );
            if config.differentiates() {
                products::<F>(
                    &tiles.walked,
                    &mut tiles.scores,
                    &rows.own_values,
                    c,
                    gradients_at,
                    comptime!(config.base.v_at()),
                    comptime!(config.base.pitch_v()),
                    comptime!(config.base.steps_v()),
                    f,
                    config,
                );
            }
            sync_plane();
            weigh::<F, M, B>(tiles, rows, lane, at, next, c, full, tensors, g, f, config);
            sync_plane();
            if config.values {
                add::<F>(
                    &tiles.walked,
                    &tiles.weights,
                    &rows.sums_values,
                    c,
                    weights_at,
                    comptime!(config.base.v_at()),
                    comptime!(config.base.pitch_v()),
                    comptime!(config.base.steps_v()),
                    f,
                    config,
                );
            }
            if config.vectors {
                add::<F>(
                    &tiles.walked,
                    &tiles.weights,
                    &rows.sums,
                    c,
                    slopes_at,
                    0u32,
                    comptime!(config.base.pitch_k()),
                    comptime!(config.base.steps_qk()),
                    f,
                    config,
                );
            }
            sync_plane();
        }
    }
}

/// The probabilities and gradients of a unit's scores of chunk `c`.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
fn weigh<F: Float, M: Int, B: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    at: &At,
    next: u32,
    c: u32,
    full: bool,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] f: u32,
    #[comptime] config: CmmaBackwardConfig,
) {
    let planes = comptime!(config.base.tile.planes);
    let shape = comptime!(config.base.tile.shape);
    let features = comptime!(config.base.features);
    let quads = comptime!(config.share() / 4);
    let scores_at = lane.plane * comptime!(config.scores_vectors())
        + lane.row * comptime!(config.base.pitch_scores() / 4)
        + lane.part * quads;
    let gradients_at = scores_at + comptime!(planes * config.scores_vectors());
    let weights_at = lane.plane * comptime!(config.weights_vectors())
        + lane.row * comptime!(config.base.pitch_weights() / 4)
        + lane.part * quads;
    let slopes_at = weights_at + comptime!(planes * config.weights_vectors());
    // Own rows past the last are computed like it and not stored.
    let own =
        at.first + (lane.plane * comptime!(config.fragments()) + f) * comptime!(shape.m) + lane.row;
    let mine = min(own, at.last);
    #[unroll]
    for quad in 0..quads {
        let products = tiles.scores[(scores_at + quad) as usize];
        let mut gradients = F4::<f32>::new(0.0);
        if config.differentiates() {
            gradients = tiles.scores[(gradients_at + quad) as usize];
        }
        let mut weights = F4::<F>::new(F::new(0.0));
        let mut slopes = F4::<F>::new(F::new(0.0));
        // Bits of four neighbouring keys, which are the walked rows or hold the own one.
        let mut kept = 0u32;
        if comptime!(features.dropout && !config.keys_own()) {
            let four = next
                + c * comptime!(config.base.tile.chunk)
                + lane.part * comptime!(config.share())
                + comptime!(quad * 4);
            kept = kept_of_four(&at.place, mine, four / 4, &g.drop);
        }
        #[unroll]
        for e in 0..4u32 {
            let inside = c * comptime!(config.base.tile.chunk)
                + lane.part * comptime!(config.share())
                + comptime!(quad * 4 + e);
            let other = next + inside;
            let element = comptime!(e as usize);
            let (i, j) = if config.keys_own() {
                (other, mine)
            } else {
                (mine, other)
            };
            if full
                || (own <= at.last
                    && i < g.seq_q
                    && visible::<M, B>(&at.place, i, j, tensors, g, features))
            {
                let (lse, delta, norm) = if config.keys_own() {
                    let keys = comptime!(config.base.tile.keys);
                    (
                        tiles.stats[inside as usize],
                        tiles.stats[(inside + keys) as usize],
                        tiles.stats[(inside + comptime!(2 * keys)) as usize],
                    )
                } else {
                    (
                        rows.stats[comptime!((f * STATS) as usize)],
                        rows.stats[comptime!((f * STATS + 1) as usize)],
                        rows.stats[comptime!((f * STATS + 2) as usize)],
                    )
                };
                let mut capped = products.extract(element) * g.scale;
                if comptime!(features.dropout && config.keys_own()) {
                    kept = kept_of_four(&at.place, i, j / 4, &g.drop);
                }
                let mut slope = gradients.extract(element);
                if features.dropout {
                    slope *= factor(kept, j % 4, &g.drop);
                }
                slope -= delta;
                if features.softcap {
                    let t = tanh(capped);
                    capped = g.softcap * t;
                    slope *= 1.0 - t * t;
                }
                let s = placed::<M, B>(capped, &at.place, i, j, tensors, g, features);
                let mut weight = (s - lse).exp();
                if config.measures {
                    rows.seen[f as usize] += weight;
                } else {
                    weight *= norm;
                }
                slopes.insert(element, F::cast_from(weight * slope));
                if comptime!(features.dropout && config.values) {
                    weight = dropped(weight, kept, j % 4);
                }
                // The product is not finite where delta is not: so a NaN in dO reaches dV too.
                weights.insert(element, F::cast_from(weight + 0.0 * delta));
            }
        }
        if config.values {
            tiles.weights[(weights_at + quad) as usize] = weights;
        }
        if config.vectors {
            tiles.weights[(slopes_at + quad) as usize] = slopes;
        }
    }
}
