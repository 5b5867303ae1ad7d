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
use super::careful::open_matrix;
use super::combine::add;
use super::config::CmmaConfig;
use super::exp2::{LOG2_E, exp2};
use super::halves::push_left;
use super::products::{
    Start, add_sums, add_values, own_bias, products, put_seed, seed, stored_sum, sum_of,
};
use super::shifts::{Shift, Shifts, no_shifts};
use super::staging::{Held, Sides, fetch_block};
use super::state::{Lane, Rows, Tiles, zeros_of};
use super::unit_bias::reordered;
use super::units::of_row;
use crate::forward::scoring::{Geometry, NO_SCORE, Place, ScoreTensors, slope, tanh};
use crate::forward::sequence::Site;

/// The largest row sum of a block that is taken as it is: below it every probability is exact in
/// f16, whose largest number is 65504. A NaN exceeds it.
const MOST: f32 = 60000.0;

/// The smallest row sum of a row's first block at `m = 0`: above it the largest probability of any
/// block in use has all the bits of an f16.
const LEAST: f32 = 0.0625;

/// The same of probabilities that are split: above it the lower halves, which end at 2^-25, have all the
/// bits that the f32 of the output needs.
const LEAST_SPLIT: f32 = 1.0;

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
    let mut shifts = no_shifts(config);
    let p = probabilities::<F, M, B>(
        &s,
        &mut shifts,
        &mut exact,
        tiles,
        lane,
        site,
        place,
        first,
        key,
        tensors,
        Shift::Nothing,
        full,
        quick,
        config,
    );

    let summed = zeros_of::<f32>(comptime!(config.sum_shape()));
    add_sums::<F>(&p, &summed, config);
    open_matrix::<F>(tiles, &summed, lane, config);
    let least = comptime!(match config.tile.split {
        true => LEAST_SPLIT,
        false => LEAST,
    });
    let mut unfit = false;
    #[unroll]
    for f in 0..fragments {
        let sum = stored_sum(&tiles.scores, lane, f, config);
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
/// next product needs is there first. With a look at maxima adds the sums of the rows before rounding to
/// `exact` where the log-sum-exp is wanted.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn probabilities<F: Float, M: Int, B: Float>(
    s: &Sequence<cmma::Matrix<f32>>,
    shifts: &mut Shifts,
    exact: &mut Array<f32>,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    site: &Site,
    place: &Place,
    first: u32,
    key: u32,
    tensors: &ScoreTensors<M, B>,
    #[comptime] shift: Shift,
    #[comptime] full: bool,
    #[comptime] quick: bool,
    #[comptime] config: CmmaConfig,
) -> Sequence<cmma::Matrix<F>> {
    let g = &site.g;
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let key_steps = comptime!(config.tile.keys / shape.n);
    let features = comptime!(config.features);
    let cap = comptime!(if quick { config.quick_cap } else { config.cap });
    let by_product = comptime!(quick && config.bias_by_product);
    let row0 = first + lane.plane * comptime!(fragments * shape.m);
    let scale = g.scale;
    let softcap = g.softcap;
    let polynomial = polynomial(g);
    // What is left to multiply by when -m, if it is not a shift, has been added; in base 2 from here on.
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
            if comptime!(cap == Cap::Any || cap == Cap::Exact) {
                if comptime!(cap == Cap::Exact) {
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
            } else if comptime!(shift == Shift::OfRow) {
                let upper = shifts.of[comptime!((f * 2) as usize)];
                let lower = shifts.of[comptime!((f * 2 + 1) as usize)];
                cmma::execute_elementwise_op(s, s, |row, _col, x| {
                    exp2(fma(x, after, of_row(row, upper, lower)))
                });
            } else if comptime!(shift == Shift::Nothing) {
                cmma::execute_elementwise_op(s, s, |_row, _col, x| exp2(x * after));
            } else {
                cmma::execute_elementwise_op(s, s, |_row, _col, x| {
                    exp2(fma(x, after, f32::new(comptime!(shift.of_all()))))
                });
            }
            if !full {
                if comptime!(config.tile.speculative) {
                    hide_each(
                        s,
                        offset - comptime!((n * shape.n) as i32),
                        key,
                        n,
                        g,
                        config,
                    );
                } else {
                    hide(s, offset, key + comptime!(n * shape.n), g, config);
                }
            }
            if comptime!(features.lse && !config.tile.split && !config.tile.speculative) {
                exact[comptime!(f as usize)] += sum_of(tiles, s, lane, config);
            }
            push_left::<F>(&mut p, s, config);
        }
    }
    p
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
    let rows = comptime!(config.tile.shape.m as i32);
    let cols = comptime!(config.tile.shape.n as i32);
    let keys_left = g.seq_k as i32 - key as i32;
    // col - row of any element lies in 1 - rows..=cols - 1.
    let (lo, hi) = band(offset, g, config);
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

/// Column - row of what is visible, from the first to the second, where `offset` is the key of column 0 less row 0.
#[cube]
fn band(offset: i32, g: &Geometry, #[comptime] config: CmmaConfig) -> (i32, i32) {
    let features = comptime!(config.features);
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
    (lo, hi)
}

/// Zeroes the probabilities of hidden keys of step `n` of a block from `key` on, where `offset` is that key less the
/// fragment's first row. Without branches, which would be more code than the rest of the block.
#[cube]
fn hide_each(
    p: &cmma::Matrix<f32>,
    offset: i32,
    key: u32,
    #[comptime] n: u32,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let first = comptime!(n * config.tile.shape.n);
    let keys_left = g.seq_k as i32 - key as i32;
    let (lo, hi) = band(offset, g, config);
    cmma::execute_elementwise_op(p, p, |row, col, x| {
        let at = col + first;
        let key = if comptime!(config.unit_bias()) {
            reordered(at) as i32
        } else {
            at as i32
        };
        let away = key - row as i32;
        let seen = key < keys_left && away >= lo && away <= hi;
        select(seen, x, 0.0)
    });
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
        put_seed::<F>(tiles, lane, seed, f, config);
        sync_plane();
    }
}
