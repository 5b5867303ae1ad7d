//! dQ, or dK and dV, on cooperative matrices: a plane owns whole rows and keeps their sums in
//! fragments while the other side is walked.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::fragments::fragment_block;
use super::scores::block;
use super::state::{CmmaBackwardConfig, Tiles, rows, tiles};
use crate::backward::arguments::{STATS, Sides};
use crate::backward::place::{At, at, touched};
use crate::backward::split::{Exponents, Units, is_split, results, units};
use crate::forward::cmma::own_rows::{OwnRows, bring_rows};
use crate::forward::cmma::staging::{Block, fetch};
use crate::forward::cmma::state::{F4, Lane, lane, row_sum};
use crate::forward::scoring::{Geometry, ScoreTensors, is_zero, whole};
use crate::forward::store::store4;

/// Cubes: `x` own heads, `y` blocks of own rows, `z` batch. Writes dQ to `vectors`, or dK to
/// `vectors` and dV to `values`.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(super) fn cmma_backward<E: Float, F: Float, B: Float, M: Int, O: Float, N: Size, W: Size>(
    own: &[Vector<E, N>],
    own_values: &[Vector<E, N>],
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    stats: &mut [f32],
    vectors: &mut [Vector<O, W>],
    values: &mut [Vector<O, W>],
    tensors: &ScoreTensors<M, B>,
    sides: &Sides,
    g: &Geometry,
    exponents: &ComptimeOption<Exponents>,
    #[comptime] config: CmmaBackwardConfig,
    #[define(E, F, B, M, O)] _types: [ElemType; 5],
) {
    // The heads of a group have the same keys, so any of them says where the own rows are.
    let head_own = if config.keys_own() {
        CUBE_POS_X * g.group
    } else {
        CUBE_POS_X
    };
    if exponents.is_some() {
        // Another kernel has the gradients of groups that are not split.
        if !is_split(exponents, CUBE_POS_Z, head_own / g.group, g) {
            terminate!();
        }
    }
    let keys = comptime!(config.base.tile.keys);
    let features = comptime!(config.base.features);
    let rows_of_cube = comptime!(config.base.tile.rows());
    let own_len = if config.keys_own() { g.seq_k } else { g.seq_q };
    // The longest work starts first: with a causal limit that is the first keys and the last rows.
    let cube = if comptime!(features.hi && !config.keys_own()) {
        (own_len - 1) / rows_of_cube - CUBE_POS_Y
    } else {
        CUBE_POS_Y
    };
    let first = cube * rows_of_cube;
    let lane = lane(comptime!(config.base));
    let mut tiles = tiles::<F>(config);
    let mut rows = rows::<F>(config);

    let block_k = comptime!(config.base.block(keys, config.base.side_qk()));
    let block_v = comptime!(config.base.block(keys, config.base.side_v()));
    let mut held = Array::<F4<F>>::new(comptime!(block_k.share() as usize));
    let mut held_values = Array::<F4<F>>::new(comptime!(block_v.share() as usize));
    let home = at(
        CUBE_POS_Z,
        head_own,
        first,
        sides,
        g,
        rows_of_cube,
        comptime!(config.owner),
    );
    let from = OwnRows {
        base: home.own,
        first: home.first,
        len: home.own_len,
    };
    bring_rows::<E, N, F>(
        own,
        &from,
        &sides.own,
        &lane,
        &mut tiles.walked,
        &mut rows.own,
        comptime!(config.base.side_qk()),
        comptime!(config.base),
    );
    if config.differentiates() {
        let from = OwnRows {
            base: home.own_values,
            first: home.first,
            len: home.own_len,
        };
        bring_rows::<E, N, F>(
            own_values,
            &from,
            &sides.own_values,
            &lane,
            &mut tiles.walked,
            &mut rows.own_values,
            comptime!(config.base.side_v()),
            comptime!(config.base),
        );
    }
    if !config.keys_own() {
        if config.base.in_fragments {
            let i = min(first + UNIT_POS, home.last);
            let from = (home.stats + i as usize) * comptime!(STATS as usize);
            if UNIT_POS < rows_of_cube {
                let units = units(
                    exponents,
                    CUBE_POS_Z,
                    head_own,
                    g,
                    comptime!(config.owner),
                    comptime!(config.base.head_dim_v),
                );
                put_stats(stats, from, UNIT_POS, &mut tiles.stats, &units, config);
            }
        } else {
            #[unroll]
            for f in 0..comptime!(config.fragments()) {
                let i = min(own_row(&home, &lane, f, config), home.last);
                #[unroll]
                for n in 0..STATS {
                    rows.stats[comptime!((f * STATS + n) as usize)] =
                        stats[(home.stats + i as usize) * comptime!(STATS as usize)
                            + comptime!(n as usize)];
                }
            }
        }
    }
    let members = if config.keys_own() {
        g.group
    } else {
        u32::new(1)
    };
    for member in 0..members {
        let head_q = head_own + member;
        let at = at(
            CUBE_POS_Z,
            head_q,
            first,
            sides,
            g,
            rows_of_cube,
            comptime!(config.owner),
        );
        let units = units(
            exponents,
            CUBE_POS_Z,
            head_q,
            g,
            comptime!(config.owner),
            comptime!(config.base.head_dim_v),
        );
        let blocks = touched(&at, g, keys, features, comptime!(config.owner));
        if blocks.begin < blocks.end {
            let last = at.walked_len - 1;
            let start = blocks.begin * keys;
            fetch::<E, N, F>(
                walked,
                at.walked,
                start,
                last,
                &sides.walked,
                &mut held,
                block_k,
            );
            fetch::<E, N, F>(
                walked_values,
                at.walked_values,
                start,
                last,
                &sides.walked_values,
                &mut held_values,
                block_v,
            );
            for block_at in blocks.begin..blocks.end {
                let next = block_at * keys;
                let full = !comptime!(features.mask)
                    && block_at >= blocks.full_begin
                    && block_at < blocks.full_end;
                sync_cube();
                put::<F>(&held, &mut tiles.walked, full, 0u32, block_k, config);
                put::<F>(
                    &held_values,
                    &mut tiles.walked,
                    full,
                    comptime!(config.base.v_at()),
                    block_v,
                    config,
                );
                if config.keys_own() {
                    if UNIT_POS < keys {
                        let i = min(next + UNIT_POS, last);
                        let from = (at.stats + i as usize) * comptime!(STATS as usize);
                        put_stats(stats, from, UNIT_POS, &mut tiles.stats, &units, config);
                    }
                }
                sync_cube();
                // The next block is on its way while this one is worked on.
                let ahead = next + keys;
                fetch::<E, N, F>(
                    walked,
                    at.walked,
                    ahead,
                    last,
                    &sides.walked,
                    &mut held,
                    block_k,
                );
                fetch::<E, N, F>(
                    walked_values,
                    at.walked_values,
                    ahead,
                    last,
                    &sides.walked_values,
                    &mut held_values,
                    block_v,
                );
                if config.base.in_fragments {
                    if full {
                        fragment_block::<F, M, B>(
                            &mut tiles, &mut rows, &lane, &at, next, tensors, g, &units, true,
                            config,
                        );
                    } else {
                        fragment_block::<F, M, B>(
                            &mut tiles, &mut rows, &lane, &at, next, tensors, g, &units, false,
                            config,
                        );
                    }
                } else {
                    block::<F, M, B>(
                        &mut tiles, &mut rows, &lane, &at, next, full, tensors, g, config,
                    );
                }
            }
        }
    }

    let head_flat =
        (CUBE_POS_Z as usize * CUBE_COUNT_X as usize + CUBE_POS_X as usize) * own_len as usize;
    let mut scale = g.scale;
    if features.softcap {
        // There it was divided by the softcap.
        scale *= g.softcap;
    }
    let results = results(
        exponents,
        CUBE_POS_Z,
        head_own,
        g,
        comptime!(config.owner),
        comptime!(config.base.head_dim_v),
    );
    let (scale, whole) = if config.base.tile.split {
        (scale * results.vectors, results.values)
    } else {
        (scale, whole(g, features))
    };
    #[unroll]
    for f in 0..comptime!(config.fragments()) {
        let row = first
            + (lane.plane * comptime!(config.fragments()) + f)
                * comptime!(config.base.tile.shape.m)
            + lane.row;
        let mut norm = 1.0f32;
        if config.measures {
            let sum = row_sum(rows.seen[f as usize], comptime!(config.base));
            // A row that saw nothing has a sum of 0; a NaN must stay one.
            norm = select(is_zero(sum), 1.0, 1.0 / sum);
            if row < own_len && lane.part == 0 {
                stats[(head_flat + row as usize) * comptime!(STATS as usize) + 2] = norm;
            }
        }
        if config.vectors {
            store_rows::<O, F, W>(
                vectors,
                &rows.sums,
                &mut tiles,
                &lane,
                head_flat,
                row,
                own_len,
                scale * norm,
                comptime!(config.base.head_dim),
                comptime!(config.base.steps_qk()),
                f,
                config,
            );
        }
        if config.values {
            store_rows::<O, F, W>(
                values,
                &rows.sums_values,
                &mut tiles,
                &lane,
                head_flat,
                row,
                own_len,
                whole,
                comptime!(config.base.head_dim_v),
                comptime!(config.base.steps_v()),
                f,
                config,
            );
        }
    }
}

/// What is known of a query, to its `place` in shared memory. In fragments the norm is left out, which
/// 16 bits do not show, and what the products start with stands in its place.
#[cube]
fn put_stats(
    stats: &mut [f32],
    from: usize,
    place: u32,
    to: &mut Shared<[f32]>,
    units: &Units,
    #[comptime] config: CmmaBackwardConfig,
) {
    let queries = comptime!(config.queries());
    let (lse, delta) = if config.base.tile.split {
        (stats[from] - units.lift, stats[from + 1] * units.products)
    } else {
        (stats[from], stats[from + 1])
    };
    to[place as usize] = lse;
    to[(place + queries) as usize] = delta;
    let last = (place + comptime!(2 * queries)) as usize;
    if config.base.in_fragments {
        to[last] = -lse / units.scale;
    } else {
        to[last] = stats[from + 2];
    }
}

/// A unit's own row of fragment `f`.
#[cube]
fn own_row(
    at: &At,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] config: CmmaBackwardConfig,
) -> u32 {
    at.first
        + (lane.plane * comptime!(config.fragments()) + f) * comptime!(config.base.tile.shape.m)
        + lane.row
}

/// What `fetch` brought, to shared memory at `to`. In a block with hidden pairs what is not finite
/// becomes 0: the rows that see it have a log-sum-exp or a delta that is not finite either, and in
/// the products of those that do not it must not stand.
#[cube]
fn put<F: Float>(
    held: &Array<F4<F>>,
    tile: &mut Shared<[F4<F>]>,
    full: bool,
    #[comptime] to: u32,
    #[comptime] block: Block,
    #[comptime] config: CmmaBackwardConfig,
) {
    #[unroll]
    for n in 0..comptime!(block.share()) {
        let at = UNIT_POS + n * block.units;
        let place = to
            + at / comptime!(block.vectors()) * comptime!(block.pitch / 4)
            + at % comptime!(block.vectors());
        let mut value = held[n as usize];
        // In what is split everything is.
        if comptime!(!config.base.tile.split) && !full {
            #[unroll]
            for e in 0..4usize {
                let finite = f32::cast_from(value.extract(e)).abs() <= f32::new(f32::MAX);
                value.insert(e, select(finite, value.extract(e), F::new(0.0)));
            }
        }
        if comptime!(block.whole(n)) || at < comptime!(block.rows * block.vectors()) {
            tile[place as usize] = value;
        }
    }
}

/// The own rows of fragment `f` of a gradient.
#[cube]
#[expect(clippy::too_many_arguments, reason = "a gradient and a place in it")]
fn store_rows<O: Float, F: Float, W: Size>(
    to: &mut [Vector<O, W>],
    sums: &Sequence<cmma::Matrix<f32>>,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    head_flat: usize,
    row: u32,
    len: u32,
    scale: f32,
    #[comptime] dim: u32,
    #[comptime] steps: u32,
    #[comptime] f: u32,
    #[comptime] config: CmmaBackwardConfig,
) {
    let shape = comptime!(config.base.tile.shape);
    let share = comptime!(config.base.columns_of_unit());
    let plane_at = lane.plane * comptime!(config.scores_vectors());
    let row_at = head_flat + row as usize;
    #[unroll]
    for d in 0..steps {
        let end = tiles.scores.len();
        cmma::store(
            &mut tiles.scores[plane_at as usize..end],
            &sums[comptime!((f * steps + d) as usize)],
            comptime!(config.base.pitch_scores()),
            cmma::MatrixLayout::RowMajor,
        );
        sync_plane();
        let from =
            plane_at * 4 + lane.row * comptime!(config.base.pitch_scores()) + lane.part * share;
        if row < len {
            let many = comptime!(share.min(4));
            #[unroll]
            for n in 0..comptime!(share / many) {
                let read = tiles.scores[(from / 4 + n) as usize];
                let mut four = read;
                // With 2 columns a unit, two units read the same vector.
                if comptime!(share == 2) {
                    if lane.part % 2 == 1 {
                        four.insert(0usize, read.extract(2usize));
                        four.insert(1usize, read.extract(3usize));
                    }
                }
                let col = comptime!(d * shape.n + n * many) + lane.part * share;
                store4::<O, W>(to, row_at, col, four * Vector::new(scale), many, dim);
            }
        }
        sync_plane();
    }
}
