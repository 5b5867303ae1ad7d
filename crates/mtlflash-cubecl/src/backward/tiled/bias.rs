//! dbias: the gradients of the scores, summed over the dims that the bias broadcasts over.
//!
//! A bias with a row for every query is owned tile by tile, each tile summed over batch entries and
//! heads where the bias has one for all. A bias with one row for all queries is owned by blocks of
//! keys and summed over the queries too.

use cubecl::prelude::*;

use super::block::{load, score_gradients};
use super::config::{BackwardConfig, Next, row_local, tiles, walked_local};
use crate::backward::arguments::Sides;
use crate::backward::place::{at, touched};
use crate::forward::scoring::{Geometry, ScoreTensors};
use crate::forward::tiled::products::{COLUMNS, F4};

/// Batch entries and heads that one element of the bias is for, and how many the bias has.
#[derive(CubeType, CubeLaunch, Clone, Copy)]
pub(super) struct Summed {
    pub(super) batches: u32,
    pub(super) heads: u32,
    pub(super) bias_heads: u32,
}

/// Cubes: `x` blocks of own rows; `y` blocks of walked keys where queries own, else 1; `z` batch
/// entries and heads of the bias.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(super) fn tiled_bias<E: Float, B: Float, M: Int, N: Size>(
    own: &[Vector<E, N>],
    own_values: &[Vector<E, N>],
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    stats: &mut [f32],
    dbias: &mut [B],
    tensors: &ScoreTensors<M, B>,
    sides: &Sides,
    g: &Geometry,
    over: &Summed,
    #[comptime] config: BackwardConfig,
    #[define(E, B, M)] _types: [ElemType; 3],
) {
    let rpu = comptime!(config.tile.rows_per_unit);
    let kpu = comptime!(config.tile.keys_per_unit);
    let keys = comptime!(config.tile.keys());
    let bias_batch = CUBE_POS_Z / over.bias_heads;
    let bias_head = CUBE_POS_Z % over.bias_heads;
    let first = CUBE_POS_X * comptime!(config.tile.rows());
    let mut tiles = tiles(config);
    let mut ahead = Array::<F4>::new(comptime!(config.ahead() as usize));
    let mut p = Array::<f32>::new(comptime!(config.share() as usize));
    let mut ds = Array::<f32>::new(comptime!(config.share() as usize));
    let mut sums = Array::<f32>::new(comptime!(config.share() as usize));
    #[unroll]
    for n in 0..comptime!(config.share()) {
        sums[n as usize] = 0.0;
    }

    for b in 0..over.batches {
        for h in 0..over.heads {
            // One of the two is 0: the bias has all batch entries or one for all, and so for heads.
            let at = at(
                bias_batch + b,
                bias_head + h,
                first,
                sides,
                g,
                comptime!(config.tile.rows()),
                comptime!(config.owner),
            );
            let blocks = touched(
                &at,
                g,
                comptime!(config.tile.keys()),
                comptime!(config.features),
                comptime!(config.owner),
            );
            let (begin, end) = if config.keys_own() {
                (blocks.begin, blocks.end)
            } else {
                (
                    max(blocks.begin, CUBE_POS_Y),
                    min(blocks.end, CUBE_POS_Y + 1),
                )
            };
            for block in begin..end {
                let full = !comptime!(config.features.mask)
                    && block >= blocks.full_begin
                    && block < blocks.full_end;
                load::<E, N>(
                    walked,
                    walked_values,
                    sides,
                    &at,
                    block * keys,
                    0,
                    &mut ahead,
                    Next::Scores,
                    config,
                );
                score_gradients::<E, B, M, N>(
                    own,
                    own_values,
                    walked,
                    walked_values,
                    stats,
                    tensors,
                    sides,
                    g,
                    &at,
                    block * keys,
                    block * keys,
                    full,
                    &mut tiles,
                    &mut ahead,
                    &mut p,
                    &mut ds,
                    Next::Nothing,
                    config,
                );
                #[unroll]
                for n in 0..comptime!(config.share()) {
                    sums[n as usize] += ds[n as usize];
                }
            }
        }
    }

    let matrix = bias_batch as usize * over.bias_heads as usize + bias_head as usize;
    let row = first + row_local(config);
    if config.keys_own() {
        let column = UNIT_POS % COLUMNS;
        #[unroll]
        for r in 0..rpu {
            let mut sum = 0.0f32;
            #[unroll]
            for n in 0..kpu {
                sum += sums[comptime!((r * kpu + n) as usize)];
            }
            let to = (row_local(config) + r) * comptime!(config.pitch_weights()) + column;
            tiles.weights[to as usize] = F4::new(sum);
        }
        sync_cube();
        if column == 0 {
            #[unroll]
            for r in 0..rpu {
                let mut sum = 0.0f32;
                for c in 0..COLUMNS {
                    let from = (row_local(config) + r) * comptime!(config.pitch_weights()) + c;
                    sum += tiles.weights[from as usize].extract(0usize);
                }
                if row + r < g.seq_k {
                    dbias[matrix * g.seq_k as usize + (row + r) as usize] = B::cast_from(sum);
                }
            }
        }
    } else {
        #[unroll]
        for r in 0..rpu {
            #[unroll]
            for n in 0..kpu {
                let j = CUBE_POS_Y * keys + walked_local(n);
                if row + r < g.seq_q && j < g.seq_k {
                    let flat = (matrix * g.seq_q as usize + (row + r) as usize) * g.seq_k as usize
                        + j as usize;
                    dbias[flat] = B::cast_from(sums[comptime!((r * kpu + n) as usize)]);
                }
            }
        }
    }
}
