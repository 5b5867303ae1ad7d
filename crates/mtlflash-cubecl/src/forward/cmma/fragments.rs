//! A key block without leaving fragments, on devices that can change and convert them in registers
//! (`VK_NV_cooperative_matrix2`).
//!
//! The accumulator of `S` starts at `-m / scale` (plus bias and mask, if there are any), so that
//! `exp(scale * s)` is the probability relative to `m`; behind a softcap `-m` comes as a product with
//! ones instead. `m` is 0 before a row's first key and then stays for as long as it serves: row sums
//! (a product of the probabilities with ones) say whether it is too small or too large, before the
//! output was touched, and then the block is done again the long way.

#![allow(
    clippy::neg_cmp_op_on_partial_ord,
    reason = "a NaN is neither below nor above, and must count as too large"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::careful::own;
use super::convert::to_left;
use super::kernel::{CmmaConfig, Seed};
use super::state::{Lane, Rows, Tiles, operand, row_sum, zeros};
use crate::forward::scoring::{Geometry, NO_SCORE, Place, ScoreTensors, slope};

/// The largest row sum of a block that is taken as it is: below it every probability is exact in
/// f16, whose largest number is 65504. A NaN exceeds it.
const MOST: f32 = 60000.0;

/// The smallest row sum of a row's first block at `m = 0`: above it the largest probability of any
/// block in use has all the bits of an f16.
const LEAST: f32 = 0.0625;

/// `x` rounded to the 11 bits of an f16, on its bits: compilers fold arithmetic that does the same,
/// and casts there and back.
#[cube]
fn upper(x: f32) -> f32 {
    f32::reinterpret((u32::reinterpret(x) + 0x1000u32) & 0xffff_e000u32)
}

/// `tanh` to the accuracy of an f16 score, without a division.
#[cube]
fn quick_tanh(x: f32) -> f32 {
    let r = ((2.0 * x).exp() + 1.0).inverse_sqrt();
    1.0 - 2.0 * r * r
}

/// One block of keys from `key` on for all row fragments of a plane; false if it has to be done the
/// long way, with nothing changed.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn fragment_block<F: Float, M: Int, B: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    place: &Place,
    first: u32,
    key: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] full: bool,
    #[comptime] config: CmmaConfig,
) -> bool {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let key_steps = comptime!(config.tile.keys / shape.n);
    let features = comptime!(config.features);

    let row0 = first + lane.plane * comptime!(fragments * shape.m);
    let mut s = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for f in 0..fragments {
        #[unroll]
        for n in 0..key_steps {
            let mut start = zeros(config);
            if comptime!(config.seed == Seed::Accumulator) {
                let end = tiles.seeds.len();
                // Every column is the row's seed: the columns lie 0 elements apart.
                cmma::load_with_layout(
                    &mut start,
                    &tiles.seeds[((lane.plane * fragments + f) * shape.m) as usize..end],
                    0,
                    cmma::MatrixLayout::ColMajor,
                );
            }
            if comptime!(config.seed == Seed::Tile) {
                let at = (lane.plane * fragments + f) * comptime!(shape.m * config.pitch_added())
                    + comptime!(n * shape.n);
                let end = tiles.added.len();
                cmma::load_with_layout(
                    &mut start,
                    &tiles.added[(at / 4) as usize..end],
                    comptime!(config.pitch_added()),
                    cmma::MatrixLayout::RowMajor,
                );
            }
            s.push(start);
        }
    }
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for d in 0..comptime!(config.steps_qk()) {
            let k = operand::<F>(
                &tiles.kv,
                comptime!(n * shape.n * config.pitch_k() / 4 + d * shape.k / 4),
                comptime!(config.pitch_k()),
                cmma::MatrixIdent::B,
                cmma::MatrixLayout::ColMajor,
                config,
            );
            #[unroll]
            for f in 0..fragments {
                let at = comptime!((f * key_steps + n) as usize);
                let q = &rows.q[comptime!((f * config.steps_qk() + d) as usize)];
                cmma::execute(q, &k, &s[at], &s[at]);
            }
        }
    }

    let ones = cmma::Matrix::<F>::from_value(
        cmma::MatrixIdent::B,
        comptime!(shape.m as usize),
        comptime!(shape.n as usize),
        comptime!(shape.k as usize),
        cmma::MatrixLayout::RowMajor,
        F::new(1.0),
    );
    let scale = g.scale;
    let softcap = g.softcap;
    // The scale that is left when -m has been added.
    let after = if features.softcap {
        f32::new(1.0)
    } else {
        g.scale
    };
    let alibi = if comptime!(features.alibi && features.softcap) {
        slope::<M, B>(place, tensors, g)
    } else {
        f32::new(0.0)
    };
    let mut p = Sequence::<cmma::Matrix<F>>::new();
    let mut sums = Array::<f32>::new(comptime!(fragments as usize));
    let mut exact = Array::<f32>::new(comptime!(fragments as usize));
    #[unroll]
    for f in 0..fragments {
        exact[f as usize] = 0.0;
    }
    #[unroll]
    for f in 0..fragments {
        #[unroll]
        for n in 0..key_steps {
            let s = &s[comptime!((f * key_steps + n) as usize)];
            // Key j and row i of element (row, col): j - i = offset + col - row.
            let offset =
                (key + comptime!(n * shape.n)) as i32 - (row0 + comptime!(f * shape.m)) as i32;
            if features.softcap {
                cmma::execute_elementwise_op(s, s, |_row, _col, x| softcap * quick_tanh(x * scale));
            }
            if comptime!(config.seed == Seed::Product) {
                cmma::execute(&rows.seeds[comptime!(f as usize)], &ones, s, s);
            }
            if comptime!(features.alibi && features.softcap) {
                let origin = g.diagonal - offset;
                cmma::execute_elementwise_op(s, s, |row, col, x| {
                    let away = f32::cast_from(origin - (col as i32 - row as i32)).abs();
                    (x - alibi * away).exp()
                });
            } else {
                cmma::execute_elementwise_op(s, s, |_row, _col, x| (x * after).exp());
            }
            if !full {
                hide(s, offset, key + comptime!(n * shape.n), g, config);
            }
            if features.lse {
                exact[comptime!(f as usize)] += sum_of(tiles, s, lane, config);
            }
            let low: cmma::Matrix<F> = cmma::cast(s);
            p.push(to_left(&low));
        }
    }

    let scores_at = lane.plane * comptime!(config.scores_len());
    let scores_end = comptime!((config.tile.planes * config.scores_len()) as usize);
    let mut unfit = false;
    #[unroll]
    for f in 0..fragments {
        let summed = zeros(config);
        #[unroll]
        for n in 0..key_steps {
            cmma::execute(
                &p[comptime!((f * key_steps + n) as usize)],
                &ones,
                &summed,
                &summed,
            );
        }
        cmma::store(
            &mut tiles.scores[scores_at as usize..scores_end],
            &summed,
            comptime!(config.pitch_scores()),
            cmma::MatrixLayout::RowMajor,
        );
        sync_plane();
        sums[f as usize] =
            tiles.scores[(scores_at + lane.row * comptime!(config.pitch_scores())) as usize];
        sync_plane();
        let sum = sums[f as usize];
        let fresh = rows.m[f as usize] == f32::new(NO_SCORE);
        unfit = unfit || !(sum <= f32::new(MOST)) || (fresh && sum < f32::new(LEAST));
    }
    let again = plane_any(unfit);

    if !again {
        #[unroll]
        for f in 0..fragments {
            if rows.m[f as usize] == f32::new(NO_SCORE) {
                rows.m[f as usize] = 0.0;
            }
            // The units of a row add their parts up at the end, so only one may take the sum.
            rows.l[f as usize] += select(lane.part == 0, sums[f as usize], 0.0);
            rows.exact[f as usize] += select(lane.part == 0, exact[f as usize], 0.0);
        }
        #[unroll]
        for n in 0..key_steps {
            #[unroll]
            for d in 0..comptime!(config.steps_v()) {
                let v = operand::<F>(
                    &tiles.kv,
                    comptime!(config.v_at() + n * shape.k * config.pitch_v() / 4 + d * shape.n / 4),
                    comptime!(config.pitch_v()),
                    cmma::MatrixIdent::B,
                    cmma::MatrixLayout::RowMajor,
                    config,
                );
                #[unroll]
                for f in 0..fragments {
                    let at = comptime!((f * config.steps_v() + d) as usize);
                    cmma::execute(
                        &p[comptime!((f * key_steps + n) as usize)],
                        &v,
                        &rows.out[at],
                        &rows.out[at],
                    );
                }
            }
        }
    }
    !again
}

/// Zeroes the probabilities of hidden keys. Most fragments of a partly hidden block are wholly
/// visible or wholly hidden, and only the rest is looked at element by element.
#[cube]
fn hide(
    p: &cmma::Matrix<f32>,
    offset: i32,
    key: u32,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let features = comptime!(config.features);
    let rows = comptime!(config.tile.shape.m as i32);
    let cols = comptime!(config.tile.shape.n as i32);
    let keys_left = g.seq_k as i32 - key as i32;
    // col - row of a visible element lies in lo..=hi; that of any element in 1 - rows..=cols - 1.
    let lo = if features.lo {
        g.band_lo - offset
    } else {
        i32::new(-0x4000_0000)
    };
    let hi = if features.hi {
        g.band_hi - offset
    } else {
        i32::new(0x4000_0000)
    };
    let whole = keys_left >= cols && lo <= 1 - rows && hi >= cols - 1;
    let none = keys_left <= 0 || lo > cols - 1 || hi < 1 - rows;
    if none {
        cmma::execute_elementwise_op(p, p, |_row, _col, _x| f32::new(0.0));
    } else if !whole {
        cmma::execute_elementwise_op(p, p, |row, col, x| {
            let away = col as i32 - row as i32;
            let seen = (col as i32) < keys_left && away >= lo && away <= hi;
            select(seen, x, 0.0)
        });
    }
}

/// The sums of a fragment's rows.
#[cube]
fn sum_of<F: Float>(
    tiles: &mut Tiles<F>,
    p: &cmma::Matrix<f32>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> f32 {
    let end = comptime!((config.tile.planes * config.scores_len()) as usize);
    cmma::store(
        &mut tiles.scores[(lane.plane * comptime!(config.scores_len())) as usize..end],
        p,
        comptime!(config.pitch_scores()),
        cmma::MatrixLayout::RowMajor,
    );
    sync_plane();
    let at = own(lane, config);
    let mut sum = 0.0f32;
    #[unroll]
    for e in 0..comptime!(config.tile.shape.n / config.parts()) {
        sum += tiles.scores[(at + e) as usize];
    }
    sync_plane();
    row_sum(sum, config)
}

/// Writes the seeds of the maxima that the rows have now.
#[cube]
pub(super) fn write_seeds<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        let fresh = rows.m[f as usize] == f32::new(NO_SCORE);
        let m = select(fresh, 0.0, rows.m[f as usize]);
        let seed = if config.features.softcap {
            -m
        } else {
            -m / g.scale
        };
        if comptime!(config.seed != Seed::Product) {
            let at = (lane.plane * config.tile.row_fragments + f) * shape.m + lane.row;
            if lane.part == 0 {
                tiles.seeds[at as usize] = seed;
            }
            sync_plane();
        } else {
            // Three numbers of 11 bits add up to the seed; the columns behind them are 0.
            let at = lane.plane * comptime!(config.weights_len())
                + lane.row * comptime!(config.pitch_weights());
            let share = comptime!(shape.k / config.parts());
            #[unroll]
            for e in 0..share {
                tiles.weights[(at + lane.part * share + e) as usize] = F::new(0.0);
            }
            if lane.part == 0 {
                let high = upper(seed);
                let middle = upper(seed - high);
                tiles.weights[at as usize] = F::cast_from(high);
                tiles.weights[(at + 1) as usize] = F::cast_from(middle);
                tiles.weights[(at + 2) as usize] = F::cast_from(seed - high - middle);
            }
            sync_plane();
            let end = comptime!((config.tile.planes * config.weights_len()) as usize);
            cmma::load(
                &mut rows.seeds[comptime!(f as usize)],
                &tiles.weights[(lane.plane * comptime!(config.weights_len())) as usize..end],
                comptime!(config.pitch_weights()),
            );
            sync_plane();
        }
    }
}
