//! A block of scores without leaving fragments, on devices that can change and convert them in
//! registers (`VK_NV_cooperative_matrix2`), for problems without mask and bias.
//!
//! The accumulator of the products starts at `-lse / scale`, so that `exp(scale * s)` is the
//! probability; behind a softcap the log-sum-exp is subtracted instead.

use cubecl::cmma;
use cubecl::prelude::*;

use super::state::{CmmaBackwardConfig, Rows, Tiles};
use crate::backward::place::At;
use crate::backward::split::Units;
use crate::forward::cmma::combine::{multiply, subtract};
use crate::forward::cmma::halves::{add_product_of_half, push_left};
use crate::forward::cmma::state::{F4, Lane, operand, zeros};
use crate::forward::scoring::{Geometry, ScoreTensors, slope, tanh};

/// `element(r, c)` is the number of the own row `r`, or of the walked row `c`, whichever is a query.
#[cube]
fn spread(
    numbers: &Shared<[f32]>,
    start: u32,
    #[comptime] config: CmmaBackwardConfig,
) -> cmma::Matrix<f32> {
    let mut matrix = zeros::<f32>(comptime!(config.base));
    let end = numbers.len();
    // Rows or columns lie 0 elements apart.
    cmma::load_with_layout(
        &mut matrix,
        &numbers[start as usize..end],
        0,
        comptime!(if config.keys_own() {
            cmma::MatrixLayout::RowMajor
        } else {
            cmma::MatrixLayout::ColMajor
        }),
    );
    matrix
}

/// A right operand from the rows of the walked tile.
#[cube]
fn right<F: Float>(
    walked: &Shared<[F4<F>]>,
    #[comptime] at: u32,
    #[comptime] pitch: u32,
    #[comptime] transposed: bool,
    #[comptime] config: CmmaBackwardConfig,
) -> cmma::Matrix<F> {
    operand::<F>(
        walked,
        at.runtime(),
        pitch,
        cmma::MatrixIdent::B,
        comptime!(if transposed {
            cmma::MatrixLayout::ColMajor
        } else {
            cmma::MatrixLayout::RowMajor
        }),
        comptime!(config.base),
    )
}

/// One block of walked rows from `next` on.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn fragment_block<F: Float, M: Int, B: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    at: &At,
    next: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    units: &Units,
    #[comptime] full: bool,
    #[comptime] config: CmmaBackwardConfig,
) {
    let shape = comptime!(config.base.tile.shape);
    let features = comptime!(config.base.features);
    let fragments = comptime!(config.fragments());
    let (pitch_k, pitch_v) = comptime!((config.base.pitch_k(), config.base.pitch_v()));
    let (steps_k, steps_v) = comptime!((config.base.steps_qk(), config.base.steps_v()));
    let queries = comptime!(config.queries());
    let (lower_k, lower_v) = comptime!((config.base.lower_k(), config.base.lower_v()));
    let scale = units.scale;
    let slopes_by = units.slopes;
    let softcap = g.softcap;
    let steep = if features.alibi {
        slope::<M, B>(&at.place, tensors, g)
    } else {
        f32::new(0.0)
    };
    #[unroll]
    for n in 0..comptime!(config.base.tile.keys / shape.n) {
        let row_k = comptime!(n * shape.n * pitch_k / 4);
        let row_v = comptime!(config.base.v_at() + n * shape.n * pitch_v / 4);
        let mut scores = Sequence::<cmma::Matrix<f32>>::new();
        let mut gradients = Sequence::<cmma::Matrix<f32>>::new();
        #[unroll]
        for f in 0..fragments {
            if features.softcap {
                scores.push(zeros::<f32>(comptime!(config.base)));
            } else {
                let from = query_at(lane, n, f, config);
                scores.push(spread(&tiles.stats, comptime!(2 * queries) + from, config));
            }
            gradients.push(zeros::<f32>(comptime!(config.base)));
        }
        products::<F>(
            &rows.own,
            &tiles.walked,
            &scores,
            row_k,
            pitch_k,
            lower_k,
            steps_k,
            config,
        );
        if config.differentiates() {
            products::<F>(
                &rows.own_values,
                &tiles.walked,
                &gradients,
                row_v,
                pitch_v,
                lower_v,
                steps_v,
                config,
            );
        }
        let mut weights = Sequence::<cmma::Matrix<F>>::new();
        let mut slopes = Sequence::<cmma::Matrix<F>>::new();
        #[unroll]
        for f in 0..fragments {
            let p = &scores[comptime!(f as usize)];
            let x = &gradients[comptime!(f as usize)];
            let from = query_at(lane, n, f, config);
            let own = at.first + (lane.plane * fragments + f) * shape.m;
            // Walked less own, of the first elements of both.
            let offset = (next + comptime!(n * shape.n)) as i32 - own as i32;
            if config.differentiates() {
                let delta = spread(&tiles.stats, queries + from, config);
                subtract(x, &delta);
            }
            if features.softcap {
                cmma::execute_elementwise_op(p, p, |_row, _col, s| tanh(s * scale));
                if config.differentiates() {
                    let bent = zeros::<f32>(comptime!(config.base));
                    cmma::execute_elementwise_op(p, &bent, |_row, _col, t| 1.0 - t * t);
                    multiply(x, &bent);
                }
                if features.alibi {
                    let origin = away_origin(offset, g, config);
                    cmma::execute_elementwise_op(p, p, |row, col, t| {
                        let away = f32::cast_from(origin + (col as i32 - row as i32)).abs();
                        softcap * t - steep * away
                    });
                } else {
                    cmma::execute_elementwise_op(p, p, |_row, _col, t| softcap * t);
                }
                let lse = spread(&tiles.stats, from, config);
                subtract(p, &lse);
                cmma::execute_elementwise_op(p, p, |_row, _col, s| s.exp());
            } else if features.alibi {
                let origin = away_origin(offset, g, config);
                cmma::execute_elementwise_op(p, p, |row, col, s| {
                    let away = f32::cast_from(origin + (col as i32 - row as i32)).abs();
                    (s * scale - steep * away).exp()
                });
            } else {
                cmma::execute_elementwise_op(p, p, |_row, _col, s| (s * scale).exp());
            }
            if !full {
                hide(p, offset, at, next + comptime!(n * shape.n), g, config);
            }
            if config.vectors {
                multiply(x, p);
                if comptime!(config.base.tile.split && config.keys_own()) {
                    cmma::execute_elementwise_op(x, x, |_row, _col, slope| slope * slopes_by);
                }
                if !full {
                    // A delta that is not finite must not stand where the pair is hidden.
                    hide(x, offset, at, next + comptime!(n * shape.n), g, config);
                }
                push_left::<F>(&mut slopes, x, comptime!(config.base));
            }
            if config.values {
                push_left::<F>(&mut weights, p, comptime!(config.base));
            }
        }
        if config.values {
            add_rows::<F>(
                &weights,
                &tiles.walked,
                &rows.sums_values,
                row_v,
                pitch_v,
                lower_v,
                steps_v,
                config,
            );
        }
        if config.vectors {
            add_rows::<F>(
                &slopes,
                &tiles.walked,
                &rows.sums,
                row_k,
                pitch_k,
                lower_k,
                steps_k,
                config,
            );
        }
    }
}

/// `sums += own * walked^T`, a fragment for each of the own rows.
#[cube]
#[expect(clippy::too_many_arguments, reason = "where operands lie")]
fn products<F: Float>(
    own: &Sequence<cmma::Matrix<F>>,
    walked: &Shared<[F4<F>]>,
    sums: &Sequence<cmma::Matrix<f32>>,
    #[comptime] row: u32,
    #[comptime] pitch: u32,
    #[comptime] lower: u32,
    #[comptime] steps: u32,
    #[comptime] config: CmmaBackwardConfig,
) {
    let shape = comptime!(config.base.tile.shape);
    #[unroll]
    for d in 0..steps {
        #[unroll]
        for half in 0..comptime!(config.base.halves()) {
            let at = comptime!(row + d * shape.k / 4 + half * lower);
            let b = right::<F>(walked, at, pitch, true, config);
            #[unroll]
            for f in 0..comptime!(config.fragments()) {
                let first = comptime!(config.base.left_at(f, d, 0, steps));
                let sums = &sums[comptime!(f as usize)];
                add_product_of_half::<F>(own, first, &b, half, sums, comptime!(config.base));
            }
        }
    }
}

/// `sums += left * walked`, the gradients of the own rows.
#[cube]
#[expect(clippy::too_many_arguments, reason = "where operands lie")]
fn add_rows<F: Float>(
    left: &Sequence<cmma::Matrix<F>>,
    walked: &Shared<[F4<F>]>,
    sums: &Sequence<cmma::Matrix<f32>>,
    #[comptime] row: u32,
    #[comptime] pitch: u32,
    #[comptime] lower: u32,
    #[comptime] steps: u32,
    #[comptime] config: CmmaBackwardConfig,
) {
    let shape = comptime!(config.base.tile.shape);
    #[unroll]
    for d in 0..steps {
        #[unroll]
        for half in 0..comptime!(config.base.halves()) {
            let at = comptime!(row + d * shape.n / 4 + half * lower);
            let b = right::<F>(walked, at, pitch, false, config);
            #[unroll]
            for f in 0..comptime!(config.fragments()) {
                let first = comptime!((f * config.base.halves()) as usize);
                let sums = &sums[comptime!((f * steps + d) as usize)];
                add_product_of_half::<F>(left, first, &b, half, sums, comptime!(config.base));
            }
        }
    }
}

/// Place of a fragment's first query among the queries whose numbers stand in shared memory.
#[cube]
fn query_at(
    lane: &Lane,
    #[comptime] n: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaBackwardConfig,
) -> u32 {
    let shape = comptime!(config.base.tile.shape);
    if config.keys_own() {
        comptime!(n * shape.n).runtime()
    } else {
        (lane.plane * comptime!(config.fragments()) + f) * comptime!(shape.m)
    }
}

/// What `col - row` is added to for the signed distance of ALiBi, of either sign.
#[cube]
fn away_origin(offset: i32, g: &Geometry, #[comptime] config: CmmaBackwardConfig) -> i32 {
    if config.keys_own() {
        offset + g.diagonal
    } else {
        offset - g.diagonal
    }
}

/// Zeroes what belongs to hidden pairs. Most fragments of a partly hidden block are wholly visible or
/// wholly hidden, and only the rest is looked at element by element.
#[cube]
fn hide(
    matrix: &cmma::Matrix<f32>,
    offset: i32,
    at: &At,
    walked: u32,
    g: &Geometry,
    #[comptime] config: CmmaBackwardConfig,
) {
    let features = comptime!(config.base.features);
    let rows = comptime!(config.base.tile.shape.m as i32);
    let cols = comptime!(config.base.tile.shape.n as i32);
    let left = at.walked_len as i32 - walked as i32;
    // col - row of a visible element lies in lo..=hi; that of any element in 1 - rows..=cols - 1.
    let mut lo = i32::new(-0x4000_0000);
    let mut hi = i32::new(0x4000_0000);
    if features.lo {
        if config.keys_own() {
            hi = -g.band_lo - offset;
        } else {
            lo = g.band_lo - offset;
        }
    }
    if features.hi {
        if config.keys_own() {
            lo = -g.band_hi - offset;
        } else {
            hi = g.band_hi - offset;
        }
    }
    let whole = left >= cols && lo <= 1 - rows && hi >= cols - 1;
    let none = left <= 0 || lo > cols - 1 || hi < 1 - rows;
    if none {
        cmma::execute_elementwise_op(matrix, matrix, |_row, _col, _x| f32::new(0.0));
    } else if !whole {
        cmma::execute_elementwise_op(matrix, matrix, |row, col, x| {
            let away = col as i32 - row as i32;
            let seen = (col as i32) < left && away >= lo && away <= hi;
            select(seen, x, 0.0)
        });
    }
}
