//! A key block the long way: scores and probabilities pass through shared memory, a chunk of keys
//! at a time. It does everything: masks, rows that have seen nothing yet, maxima that rise, values
//! that are not finite. Devices without fragment operations do every block this way.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::config::CmmaConfig;
use super::halves::{add_product_of_half, push_left};
use super::state::{F4, Lane, Rows, Tiles, operand, row_max, zeros};
use crate::dropout::{dropped, kept_of_four};
use crate::forward::scoring::{
    Geometry, NO_SCORE, Place, ScoreTensors, is_no_score, is_zero, score, visible,
};
use crate::functions::{FunctionArgs, MaskFunction, ScoreFunction, changed, shown};

/// A maximum is left as it is until a score exceeds it by more than this (8 in base 2): until then
/// probabilities stay below 256 and the output need not be rescaled.
const SLACK: f32 = 5.545_177;

/// One block of keys from `key` on for all row fragments of a plane.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn careful_block<F: Float, M: Int, B: Float, S: ScoreFunction, V: MaskFunction>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    place: &Place,
    first: u32,
    key: u32,
    full: bool,
    wild: bool,
    tensors: &ScoreTensors<M, B>,
    functions: &ComptimeOption<FunctionArgs>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let chunk = comptime!(config.tile.chunk);
    let share = comptime!(config.tile.chunk / config.parts());
    let scores_at = lane.plane * comptime!(config.scores_len());
    let weights_at = lane.plane * comptime!(config.weights_len() / 4);
    let scores_end = comptime!((config.tile.planes * config.scores_len()) as usize);

    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        for c in 0..comptime!(config.tile.keys / config.tile.chunk) {
            #[unroll]
            for n in 0..comptime!(chunk / shape.n) {
                let s = zeros::<f32>(config);
                let from = (c * chunk + comptime!(n * shape.n)) * comptime!(config.pitch_k() / 4);
                #[unroll]
                for d in 0..comptime!(config.steps_qk()) {
                    #[unroll]
                    for half in 0..comptime!(config.halves()) {
                        let k = operand::<F>(
                            &tiles.kv,
                            from + comptime!(d * shape.k / 4 + half * config.lower_k()),
                            comptime!(config.pitch_k()),
                            cmma::MatrixIdent::B,
                            cmma::MatrixLayout::ColMajor,
                            config,
                        );
                        let first = comptime!(config.q_at(f, d, 0));
                        add_product_of_half::<F>(&rows.q, first, &k, half, &s, config);
                    }
                }
                cmma::store(
                    &mut tiles.scores[(scores_at + comptime!(n * shape.n)) as usize..scores_end],
                    &s,
                    comptime!(config.pitch_scores()),
                    cmma::MatrixLayout::RowMajor,
                );
            }
            sync_plane();

            let i = first
                + (lane.plane * comptime!(config.tile.row_fragments) + f) * shape.m
                + lane.row;
            let mut s = Array::<f32>::new(comptime!(share as usize));
            let mut top = f32::new(NO_SCORE);
            #[unroll]
            for e in 0..share {
                let col = lane.part * share + e;
                let j = key + c * chunk + col;
                let dot = tiles.scores
                    [(scores_at + lane.row * comptime!(config.pitch_scores()) + col) as usize];
                let mut value = f32::new(NO_SCORE);
                if full
                    || (visible::<M, B>(place, i, j, tensors, g, config.features)
                        && shown::<V>(functions, place, i, j, g, config.features))
                {
                    let before = score::<M, B>(
                        dot,
                        place,
                        min(i, g.seq_q - 1),
                        j,
                        tensors,
                        g,
                        config.features,
                    );
                    value = changed::<S>(before, functions, place, i, j, g, config.features);
                }
                s[e as usize] = value;
                top = max(top, value);
            }
            top = row_max(top, config);

            let before = rows.m[f as usize];
            let m = select(top > before + f32::new(SLACK), top, before);
            let keep = (before - m).exp();
            // Nothing to rescale before a row's first key.
            let rises = m != before && before != f32::new(NO_SCORE);
            sync_plane();
            if plane_any(rises) {
                rescale(tiles, rows, lane, keep, f, config);
            }
            rows.m[f as usize] = m;

            let mut sum = 0.0f32;
            #[unroll]
            for four in 0..comptime!(share / 4) {
                let mut kept = 0u32;
                if config.features.dropout {
                    let at = (key + c * chunk + lane.part * share) / 4 + four;
                    kept = kept_of_four(place, i, at, &g.drop);
                }
                let mut weights = F4::<F>::new(F::new(0.0));
                #[unroll]
                for e in 0..4u32 {
                    let value = s[comptime!((four * 4 + e) as usize)];
                    // A hidden key weighs nothing even where the row has seen no key yet.
                    let weight = select(is_no_score(value), 0.0, (value - m).exp());
                    sum += weight;
                    if config.tile.split {
                        let to = scores_at
                            + lane.row * comptime!(config.pitch_scores())
                            + lane.part * share
                            + comptime!(four * 4 + e);
                        tiles.scores[to as usize] = weight;
                    } else if config.features.dropout {
                        weights.insert(
                            comptime!(e as usize),
                            F::cast_from(dropped(weight, kept, e)),
                        );
                    } else {
                        weights.insert(comptime!(e as usize), F::cast_from(weight));
                    }
                }
                if !config.tile.split {
                    let at = weights_at
                        + lane.row * comptime!(config.pitch_weights() / 4)
                        + lane.part * comptime!(share / 4)
                        + four;
                    tiles.weights[at as usize] = weights;
                }
            }
            rows.l[f as usize] = rows.l[f as usize] * keep + sum;
            rows.exact[f as usize] = rows.exact[f as usize] * keep + sum;
            sync_plane();

            if config.tile.split {
                // Everything in it is finite.
                add_product(tiles, rows, lane, c, f, config);
            } else if wild && !full {
                add_by_hand(tiles, rows, lane, c, f, config);
            } else {
                add_product(tiles, rows, lane, c, f, config);
            }
            sync_plane();
        }
    }
}

/// Passes the output through shared memory, unchanged, so that it comes back to the registers where blocks in
/// fragments left it: otherwise NVIDIA's compiler moves much of it there and back in every one of those
/// (H200, D=128, L=4096: 0.77 instead of 0.85 ms).
#[cube]
pub(super) fn settle<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) {
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        #[unroll]
        for d in 0..comptime!(config.steps_v()) {
            open(tiles, rows, lane, d, f, config);
            close(tiles, rows, lane, d, f, config);
        }
    }
}

/// `O += P V` for one chunk of probabilities; those that are split stand where the scores stood.
#[cube]
fn add_product<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    c: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let of_plane = comptime!(match config.tile.split {
        true => config.scores_len(),
        false => config.weights_len() / 4,
    });
    let from_plane = lane.plane * of_plane;
    let end = comptime!((config.tile.planes * of_plane) as usize);
    #[unroll]
    for step in 0..comptime!(config.tile.chunk / shape.k) {
        let mut p = Sequence::<cmma::Matrix<F>>::new();
        if config.tile.split {
            let mut fragment = zeros::<f32>(config);
            cmma::load_with_layout(
                &mut fragment,
                &tiles.scores[(from_plane + comptime!(step * shape.k)) as usize..end],
                comptime!(config.pitch_scores()),
                cmma::MatrixLayout::RowMajor,
            );
            push_left::<F>(&mut p, &fragment, config);
        } else {
            // SAFETY: loaded right below.
            let mut left = unsafe {
                cmma::Matrix::<F>::uninitialized(
                    cmma::MatrixIdent::A,
                    comptime!(shape.m as usize),
                    comptime!(shape.n as usize),
                    comptime!(shape.k as usize),
                    cmma::MatrixLayout::RowMajor,
                )
            };
            cmma::load(
                &mut left,
                &tiles.weights[(from_plane + comptime!(step * shape.k / 4)) as usize..end],
                comptime!(config.pitch_weights()),
            );
            p.push(left);
        }
        let from = comptime!(config.v_at())
            + (c * config.tile.chunk + comptime!(step * shape.k)) * comptime!(config.pitch_v() / 4);
        #[unroll]
        for d in 0..comptime!(config.steps_v()) {
            let at = comptime!((f * config.steps_v() + d) as usize);
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                let v = operand::<F>(
                    &tiles.kv,
                    from + comptime!(d * shape.n / 4 + half * config.lower_v()),
                    comptime!(config.pitch_v()),
                    cmma::MatrixIdent::B,
                    cmma::MatrixLayout::RowMajor,
                    config,
                );
                add_product_of_half::<F>(&p, 0usize, &v, half, &rows.out[at], config);
            }
        }
    }
}

/// Multiplies each row of the output by its unit's `keep`.
#[cube]
fn rescale<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    keep: f32,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    let share = comptime!(config.columns_of_unit());
    #[unroll]
    for d in 0..comptime!(config.steps_v()) {
        open(tiles, rows, lane, d, f, config);
        let at = own(lane, config);
        #[unroll]
        for e in 0..share {
            tiles.scores[(at + e) as usize] *= keep;
        }
        close(tiles, rows, lane, d, f, config);
    }
}

/// `O += P V` for one chunk without touching the values of hidden keys: `0 * NaN` is NaN.
#[cube]
fn add_by_hand<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    c: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    let share = comptime!(config.columns_of_unit());
    let weights_at = lane.plane * comptime!(config.weights_len() / 4)
        + lane.row * comptime!(config.pitch_weights() / 4);
    #[unroll]
    for d in 0..comptime!(config.steps_v()) {
        open(tiles, rows, lane, d, f, config);
        let at = own(lane, config);
        for j in 0..comptime!(config.tile.chunk) {
            let weight = weight_of::<F>(tiles.weights[(weights_at + j / 4) as usize], j % 4);
            if !is_zero(weight) {
                let v_at = comptime!(config.v_at() + d * config.tile.shape.n / 4)
                    + (c * config.tile.chunk + j) * comptime!(config.pitch_v() / 4)
                    + lane.part * comptime!(share / 4);
                #[unroll]
                for quad in 0..comptime!(share.div_ceil(4)) {
                    // With fewer than 4 columns a unit, two units read the same vector.
                    let values = if comptime!(share < 4) {
                        tiles.kv[(v_at + lane.part * share / 4) as usize]
                    } else {
                        tiles.kv[(v_at + quad) as usize]
                    };
                    #[unroll]
                    for e in 0..comptime!(share.min(4)) {
                        let mut value = f32::cast_from(values.extract(comptime!(e as usize)));
                        if comptime!(share < 4) {
                            if lane.part % 2 == 1 {
                                value =
                                    f32::cast_from(values.extract(comptime!((e + share) as usize)));
                            }
                        }
                        let to = (at + comptime!(quad * 4 + e)) as usize;
                        tiles.scores[to] += weight * value;
                    }
                }
            }
        }
        close(tiles, rows, lane, d, f, config);
    }
}

/// Element `e` of four weights.
#[cube]
fn weight_of<F: Float>(weights: F4<F>, e: u32) -> f32 {
    let mut weight = f32::cast_from(weights.extract(0usize));
    #[unroll]
    for n in 1..4u32 {
        if e == n {
            weight = f32::cast_from(weights.extract(comptime!(n as usize)));
        }
    }
    weight
}

/// Brings fragment `d` of the output where units can reach its elements.
#[cube]
pub(super) fn open<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    #[comptime] d: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    let at = comptime!((f * config.steps_v() + d) as usize);
    open_matrix::<F>(tiles, &rows.out[at], lane, config);
}

/// Brings a matrix of a plane to its part of shared memory, where its units can read it.
#[cube]
pub(super) fn open_matrix<F: Float>(
    tiles: &mut Tiles<F>,
    matrix: &cmma::Matrix<f32>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) {
    let end = comptime!((config.tile.planes * config.scores_len()) as usize);
    cmma::store(
        &mut tiles.scores[(lane.plane * comptime!(config.scores_len())) as usize..end],
        matrix,
        comptime!(config.pitch_scores()),
        cmma::MatrixLayout::RowMajor,
    );
    sync_plane();
}

/// The first of a unit's own elements of an opened fragment.
#[cube]
pub(super) fn own(lane: &Lane, #[comptime] config: CmmaConfig) -> u32 {
    lane.plane * comptime!(config.scores_len())
        + lane.row * comptime!(config.pitch_scores())
        + lane.part * comptime!(config.columns_of_unit())
}

/// Takes fragment `d` back into registers.
#[cube]
fn close<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    #[comptime] d: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    sync_plane();
    let end = comptime!((config.tile.planes * config.scores_len()) as usize);
    cmma::load_with_layout(
        &mut rows.out[comptime!((f * config.steps_v() + d) as usize)],
        &tiles.scores[(lane.plane * comptime!(config.scores_len())) as usize..end],
        comptime!(config.pitch_scores()),
        cmma::MatrixLayout::RowMajor,
    );
    sync_plane();
}
