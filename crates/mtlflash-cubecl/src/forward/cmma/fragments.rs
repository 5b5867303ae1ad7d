//! A key block without leaving fragments, on devices that can change and convert them in registers
//! (`VK_NV_cooperative_matrix2`).
//!
//! The accumulator of `S` starts at `-m / scale` (plus what is added to the scores), so that
//! `exp(scale * s)` is the probability relative to `m`; behind a softcap `-m` is added to the capped
//! score instead. `m` is 0 before a row's first key and then stays for as long as it serves: row sums
//! (products of the probabilities with ones) say whether it is too small or too large, before the
//! output was touched, and then the block is done again the long way.
//!
//! A bias that each plane holds is at first the product of a diagonal of `1 / scale` with it, on the matrix
//! units, while all `m` are 0. What is not finite in it becomes NaN in the whole fragment there, which the
//! row sums show; from then on the bias is added element by element.

#![allow(
    clippy::neg_cmp_op_on_partial_ord,
    reason = "a NaN is neither below nor above, and must count as too large"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::cap::{Cap, capped, polynomial, quick_tanh};
use super::careful::own;
use super::combine::add;
use super::config::{CmmaConfig, Seed};
use super::exp2::{LOG2_E, exp2};
use super::halves::{add_product_of_half, push_left};
use super::staging::{Held, Sides, fetch_block};
use super::state::{F4, Lane, Rows, Tiles, filled, operand, row_sum, zeros, zeros_of};
use crate::forward::scoring::{Geometry, NO_SCORE, Place, ScoreTensors, slope, tanh};
use crate::forward::sequence::Site;

/// The largest row sum of a block that is taken as it is: below it every probability is exact in
/// f16, whose largest number is 65504. A NaN exceeds it.
const MOST: f32 = 60000.0;

/// The smallest row sum of a row's first block at `m = 0`: above it the largest probability of any
/// block in use has all the bits of an f16.
pub(super) const LEAST: f32 = 0.0625;

/// The same of probabilities that are split: above it the lower halves, which end at 2^-25, have all the
/// bits that the f32 of the output needs.
const LEAST_SPLIT: f32 = 1.0;

/// Where the bias of a fragment of scores stands, in vectors.
#[cube]
fn bias_at(
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] n: u32,
    #[comptime] config: CmmaConfig,
) -> u32 {
    let shape = comptime!(config.tile.shape);
    lane.plane * comptime!(config.weights_len() / 4)
        + comptime!((f * shape.m * config.pitch_added() + n * shape.n) / 4)
}

/// The bias of a fragment of scores.
#[cube]
fn own_bias<F: Float>(
    weights: &Shared<[F4<F>]>,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] n: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<f32> {
    let mut bias = zeros::<F>(config);
    let at = bias_at(lane, f, n, config);
    let end = weights.len();
    cmma::load_with_layout(
        &mut bias,
        &weights[at as usize..end],
        comptime!(config.pitch_added()),
        cmma::MatrixLayout::RowMajor,
    );
    cmma::cast(&bias)
}

/// A right operand of ones in `width` columns from `first` on, and zeros elsewhere.
#[cube]
fn ones_in<F: Float>(
    #[comptime] first: u32,
    #[comptime] width: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<F> {
    let shape = comptime!(config.sum_shape());
    let ones = filled::<F>(
        F::new(1.0),
        cmma::MatrixIdent::B,
        cmma::MatrixLayout::RowMajor,
        shape,
    );
    if comptime!(width < shape.n) {
        cmma::execute_elementwise_op(&ones, &ones, |_row, col, one| {
            let inside = col >= first && col < comptime!(first + width);
            select(inside, one, F::new(0.0))
        });
    }
    ones
}

/// One block of keys from `key` on for all row fragments of a plane; false if it has to be done
/// another way, with nothing changed but that the block of keys from `next` on is on its way to `held`
/// where it is fetched late.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn fragment_block<E: Float, N: Size, F: Float, M: Int, B: Float>(
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    held: &mut Held<F>,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    site: &Site,
    place: &Place,
    first: u32,
    key: u32,
    next: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    #[comptime] full: bool,
    #[comptime] quick: bool,
    #[comptime] config: CmmaConfig,
) -> bool {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let start = comptime!(if quick && config.bias_by_product {
        Start::Bias
    } else {
        Start::Seeds
    });

    let s = products::<F>(tiles, rows, lane, start, config);
    if config.fetches_late() {
        fetch_block::<E, N, F, M, B>(k, v, held, site, place, lane, next, sides, tensors, config);
    }
    let mut sums = Array::<f32>::new(comptime!(fragments as usize));
    let mut exact = Array::<f32>::new(comptime!(fragments as usize));
    #[unroll]
    for f in 0..fragments {
        exact[f as usize] = 0.0;
    }
    let p = probabilities::<F, M, B>(
        &s, &mut exact, tiles, lane, site, place, first, key, tensors, full, quick, config,
    );

    let scores_at = lane.plane * comptime!(config.scores_len());
    let scores_end = comptime!((config.tile.planes * config.scores_len()) as usize);
    let width = comptime!(config.sum_width());
    let summed = zeros_of::<f32>(comptime!(config.sum_shape()));
    add_sums::<F>(&p, &summed, config);
    cmma::store(
        &mut tiles.scores[scores_at as usize..scores_end],
        &summed,
        comptime!(config.pitch_scores()),
        cmma::MatrixLayout::RowMajor,
    );
    sync_plane();
    // The columns of a fragment are the same, so each row is read in one that is in a bank of its own.
    let sums_at = scores_at
        + lane.row * comptime!(config.pitch_scores())
        + lane.row / comptime!(shape.m / width.min(shape.m / 2));
    let least = comptime!(match config.tile.split {
        true => LEAST_SPLIT,
        false => LEAST,
    });
    let mut unfit = false;
    #[unroll]
    for f in 0..fragments {
        let sum = tiles.scores[(sums_at + comptime!(f * width)) as usize];
        sums[f as usize] = sum;
        if config.tile.split {
            // Both halves are in it: nothing was rounded off that it had.
            exact[f as usize] = sum;
        }
        let fresh = rows.m[f as usize] == f32::new(NO_SCORE);
        unfit = unfit || !(sum <= f32::new(MOST)) || (fresh && sum < f32::new(least));
    }
    sync_plane();
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
        add_values::<F>(&p, tiles, rows, config);
    }
    !again
}

/// The probabilities of a block's products as left operands, key by key and in it row by row: what the
/// next product needs is there first. Adds the sums of the rows before rounding to `exact` where the
/// log-sum-exp is wanted.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn probabilities<F: Float, M: Int, B: Float>(
    s: &Sequence<cmma::Matrix<f32>>,
    exact: &mut Array<f32>,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    site: &Site,
    place: &Place,
    first: u32,
    key: u32,
    tensors: &ScoreTensors<M, B>,
    #[comptime] full: bool,
    #[comptime] quick: bool,
    #[comptime] config: CmmaConfig,
) -> Sequence<cmma::Matrix<F>> {
    let g = &site.g;
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let key_steps = comptime!(config.tile.keys / shape.n);
    let features = comptime!(config.features);
    let cap = comptime!(if quick {
        config.quick_cap
    } else {
        config.cap()
    });
    let by_product = comptime!(quick && config.bias_by_product);
    let row0 = first + lane.plane * comptime!(fragments * shape.m);
    let scale = g.scale;
    let softcap = g.softcap;
    let polynomial = polynomial(g);
    // What is left to multiply by when -m has been added; in base 2 from here on.
    let after = if features.softcap {
        f32::new(LOG2_E)
    } else {
        g.scale * f32::new(LOG2_E)
    };
    let alibi = if comptime!(features.alibi && features.softcap) {
        slope::<M, B>(place, tensors, g)
    } else {
        f32::new(0.0)
    };
    let mut p = Sequence::<cmma::Matrix<F>>::new();
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for f in 0..fragments {
            let s = &s[comptime!((n * fragments + f) as usize)];
            // Key j and row i of element (row, col): j - i = offset + col - row.
            let offset =
                (key + comptime!(n * shape.n)) as i32 - (row0 + comptime!(f * shape.m)) as i32;
            if comptime!(cap == Cap::Any) {
                if config.tile.split {
                    cmma::execute_elementwise_op(s, s, |_row, _col, x| softcap * tanh(x * scale));
                } else {
                    cmma::execute_elementwise_op(s, s, |_row, _col, x| {
                        softcap * quick_tanh(x * scale)
                    });
                }
                add(s, &seed::<F>(tiles, lane, f, config));
            }
            if comptime!(features.alibi && features.softcap) {
                let origin = g.diagonal - offset;
                cmma::execute_elementwise_op(s, s, |row, col, x| {
                    let away = f32::cast_from(origin - (col as i32 - row as i32)).abs();
                    exp2((x - alibi * away) * f32::new(LOG2_E))
                });
            } else if comptime!(config.own_bias() && !by_product) {
                let bias = own_bias::<F>(&tiles.weights, lane, f, n, config);
                cmma::execute_elementwise_op(s, s, |_row, _col, x| x * scale);
                add(s, &bias);
                cmma::execute_elementwise_op(s, s, |_row, _col, x| exp2(x * f32::new(LOG2_E)));
            } else if comptime!(cap == Cap::Near || cap == Cap::Large) {
                cmma::execute_elementwise_op(s, s, |_row, _col, x| {
                    exp2(capped(x, &polynomial, cap))
                });
            } else {
                cmma::execute_elementwise_op(s, s, |_row, _col, x| exp2(x * after));
            }
            if !full {
                hide(s, offset, key + comptime!(n * shape.n), g, config);
            }
            if comptime!(features.lse && !config.tile.split) {
                exact[comptime!(f as usize)] += sum_of(tiles, s, lane, config);
            }
            push_left::<F>(&mut p, s, config);
        }
    }
    p
}

/// Adds the row sums of a block's probabilities to those of all row fragments, which stand in one
/// accumulator, each in columns of its own.
#[cube]
pub(super) fn add_sums<F: Float>(
    p: &Sequence<cmma::Matrix<F>>,
    summed: &cmma::Matrix<f32>,
    #[comptime] config: CmmaConfig,
) {
    let width = comptime!(config.sum_width());
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        let ones = ones_in::<F>(comptime!(f * width), width, config);
        #[unroll]
        for n in 0..comptime!(config.tile.keys / config.tile.shape.n) {
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                cmma::execute(
                    &p[comptime!(config.p_at(f, n, half))],
                    &ones,
                    summed,
                    summed,
                );
            }
        }
    }
}

/// `O += P V` for a block.
#[cube]
pub(super) fn add_values<F: Float>(
    p: &Sequence<cmma::Matrix<F>>,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    #[unroll]
    for n in 0..comptime!(config.tile.keys / shape.n) {
        #[unroll]
        for d in 0..comptime!(config.steps_v()) {
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                let v = operand::<F>(
                    &tiles.kv,
                    comptime!(
                        config.v_at()
                            + n * shape.k * config.pitch_v() / 4
                            + d * shape.n / 4
                            + half * config.lower_v()
                    ),
                    comptime!(config.pitch_v()),
                    cmma::MatrixIdent::B,
                    cmma::MatrixLayout::RowMajor,
                    config,
                );
                #[unroll]
                for f in 0..comptime!(config.tile.row_fragments) {
                    let at = comptime!((f * config.steps_v() + d) as usize);
                    let first = comptime!(config.p_at(f, n, 0));
                    add_product_of_half::<F>(p, first, &v, half, &rows.out[at], config);
                }
            }
        }
    }
}

/// What the products of a block start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// What [`Seed`] says.
    Seeds,
    /// The bias, where all maxima are 0.
    Bias,
    /// Zeros: the same without a bias.
    Zeros,
}

/// The products of a block with what they start from, key by key and in it row by row.
#[cube]
pub(super) fn products<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    #[comptime] start: Start,
    #[comptime] config: CmmaConfig,
) -> Sequence<cmma::Matrix<f32>> {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let key_steps = comptime!(config.tile.keys / shape.n);
    let mut s = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for f in 0..fragments {
            if comptime!(start == Start::Zeros) {
                s.push(zeros::<f32>(config));
            } else if comptime!(start == Start::Bias) {
                let start = zeros::<f32>(config);
                let bias = operand::<F>(
                    &tiles.weights,
                    bias_at(lane, f, n, config),
                    comptime!(config.pitch_added()),
                    cmma::MatrixIdent::B,
                    cmma::MatrixLayout::RowMajor,
                    config,
                );
                cmma::execute(&rows.diagonal[0], &bias, &start, &start);
                s.push(start);
            } else if comptime!(config.seed == Seed::Accumulator) {
                s.push(seed::<F>(tiles, lane, f, config));
            } else if comptime!(config.seed == Seed::Tile) {
                let mut start = zeros::<f32>(config);
                let at = (lane.plane * fragments + f) * comptime!(shape.m * config.pitch_added())
                    + comptime!(n * shape.n);
                let end = tiles.added.len();
                cmma::load_with_layout(
                    &mut start,
                    &tiles.added[(at / 4) as usize..end],
                    comptime!(config.pitch_added()),
                    cmma::MatrixLayout::RowMajor,
                );
                s.push(start);
            } else {
                s.push(zeros::<f32>(config));
            }
        }
    }
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for d in 0..comptime!(config.steps_qk()) {
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                let k = operand::<F>(
                    &tiles.kv,
                    comptime!(
                        n * shape.n * config.pitch_k() / 4
                            + d * shape.k / 4
                            + half * config.lower_k()
                    ),
                    comptime!(config.pitch_k()),
                    cmma::MatrixIdent::B,
                    cmma::MatrixLayout::ColMajor,
                    config,
                );
                #[unroll]
                for f in 0..fragments {
                    let at = comptime!((n * fragments + f) as usize);
                    let first = comptime!(config.q_at(f, d, 0));
                    add_product_of_half::<F>(&rows.q, first, &k, half, &s[at], config);
                }
            }
        }
    }
    s
}

/// The seeds of a row fragment in an accumulator.
#[cube]
fn seed<F: Float>(
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<f32> {
    let mut seed = zeros::<f32>(config);
    let at = (lane.plane * config.tile.row_fragments + f) * config.tile.shape.m;
    let end = tiles.seeds.len();
    // Every column is the row's seed: the columns lie 0 elements apart.
    cmma::load_with_layout(
        &mut seed,
        &tiles.seeds[at as usize..end],
        0,
        cmma::MatrixLayout::ColMajor,
    );
    seed
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
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        let fresh = rows.m[f as usize] == f32::new(NO_SCORE);
        let m = select(fresh, 0.0, rows.m[f as usize]);
        let seed = if config.features.softcap {
            -m
        } else {
            -m / g.scale
        };
        let at = (lane.plane * config.tile.row_fragments + f) * config.tile.shape.m + lane.row;
        if lane.part == 0 {
            tiles.seeds[at as usize] = seed;
        }
        sync_plane();
    }
}
