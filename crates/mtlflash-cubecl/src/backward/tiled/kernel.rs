//! dQ, or dK and dV: the same loop with the roles of queries and keys swapped.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;
use mtlflash_core::tile::TiledTile;

use super::block::{add_rows, load, put_weights, score_gradients};
use super::config::{BackwardConfig, Next, row_local, tiles};
use crate::backward::arguments::{STATS, Sides};
use crate::backward::place::{at, touched};
use crate::backward::split::{Exponents, is_split};
use crate::forward::scoring::{Geometry, ScoreTensors, is_zero, whole};
use crate::forward::store::store4;
use crate::forward::tiled::products::{COLUMNS, F4, LANES, SLICE};

/// Cubes: `x` own heads, `y` blocks of own rows, `z` batch. Writes dQ to `vectors`, or dK to
/// `vectors` and dV to `values`.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(super) fn tiled_backward<E: Float, B: Float, M: Int, N: Size, W: Size>(
    own: &[Vector<E, N>],
    own_values: &[Vector<E, N>],
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    stats: &mut [f32],
    vectors: &mut [Vector<E, W>],
    values: &mut [Vector<E, W>],
    tensors: &ScoreTensors<M, B>,
    sides: &Sides,
    g: &Geometry,
    exponents: &ComptimeOption<Exponents>,
    #[comptime] config: BackwardConfig,
    #[define(E, B, M)] _types: [ElemType; 3],
) {
    if exponents.is_some() {
        // Another kernel has the gradients of groups that are split.
        let head_kv = if config.keys_own() {
            CUBE_POS_X
        } else {
            CUBE_POS_X / g.group
        };
        if is_split(exponents, CUBE_POS_Z, head_kv, g) {
            terminate!();
        }
    }
    let rpu = comptime!(config.tile.rows_per_unit);
    let slices = comptime!(if config.vectors { config.slices() } else { 0 });
    let slices_v = comptime!(if config.values { config.slices_v() } else { 0 });
    let batch = CUBE_POS_Z;
    let own_len = if config.keys_own() { g.seq_k } else { g.seq_q };
    // The longest work starts first: with a causal limit that is the first keys and the last rows.
    let cube = if comptime!(config.features.hi && !config.keys_own()) {
        (own_len - 1) / comptime!(config.tile.rows()) - CUBE_POS_Y
    } else {
        CUBE_POS_Y
    };
    let first = cube * comptime!(config.tile.rows());
    let mut tiles = tiles(config);
    let mut p = Array::<f32>::new(comptime!(config.share() as usize));
    let mut ds = Array::<f32>::new(comptime!(config.share() as usize));
    let mut ahead = Array::<F4>::new(comptime!(config.ahead() as usize));
    let mut seen = Array::<f32>::new(comptime!(rpu as usize));
    #[unroll]
    for r in 0..rpu {
        seen[r as usize] = 0.0;
    }
    let mut sums = Array::<F4>::new(comptime!((rpu * slices).max(1) as usize));
    let mut sums_v = Array::<F4>::new(comptime!((rpu * slices_v).max(1) as usize));
    #[unroll]
    for n in 0..comptime!(rpu * slices) {
        sums[n as usize] = F4::new(0.0);
    }
    #[unroll]
    for n in 0..comptime!(rpu * slices_v) {
        sums_v[n as usize] = F4::new(0.0);
    }

    let members = if config.keys_own() {
        g.group
    } else {
        u32::new(1)
    };
    for member in 0..members {
        let head_q = if config.keys_own() {
            CUBE_POS_X * g.group + member
        } else {
            CUBE_POS_X
        };
        let at = at(
            batch,
            head_q,
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
        load::<E, N>(
            walked,
            walked_values,
            sides,
            &at,
            blocks.begin * comptime!(config.tile.keys()),
            0,
            &mut ahead,
            Next::Scores,
            config,
        );
        for block in blocks.begin..blocks.end {
            let next = block * comptime!(config.tile.keys());
            let following = next + comptime!(config.tile.keys());
            let full = !comptime!(config.features.mask)
                && block >= blocks.full_begin
                && block < blocks.full_end;
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
                next,
                if comptime!(config.values || config.vectors) {
                    next
                } else {
                    following
                },
                full,
                &mut tiles,
                &mut ahead,
                &mut p,
                &mut ds,
                comptime!(if config.values {
                    Next::Values
                } else if config.vectors {
                    Next::Vectors
                } else {
                    Next::Scores
                }),
                config,
            );
            if config.measures {
                #[unroll]
                for r in 0..rpu {
                    #[unroll]
                    for n in 0..comptime!(config.tile.keys_per_unit) {
                        seen[r as usize] +=
                            p[comptime!((r * config.tile.keys_per_unit + n) as usize)];
                    }
                }
            }
            if config.values {
                put_weights(&p, &mut tiles, config);
                add_rows::<E, N>(
                    walked,
                    walked_values,
                    sides,
                    &at,
                    next,
                    if config.vectors { next } else { following },
                    full,
                    &mut tiles,
                    &mut ahead,
                    &mut sums_v,
                    comptime!(config.head_dim_v),
                    Next::Values,
                    comptime!(if config.vectors {
                        Next::Vectors
                    } else {
                        Next::Scores
                    }),
                    config,
                );
                sync_cube();
            }
            if config.vectors {
                put_weights(&ds, &mut tiles, config);
                add_rows::<E, N>(
                    walked,
                    walked_values,
                    sides,
                    &at,
                    next,
                    following,
                    full,
                    &mut tiles,
                    &mut ahead,
                    &mut sums,
                    comptime!(config.head_dim),
                    Next::Vectors,
                    Next::Scores,
                    config,
                );
            }
        }
    }

    let head_flat =
        (batch as usize * CUBE_COUNT_X as usize + CUBE_POS_X as usize) * own_len as usize;
    let row = first + row_local(config);
    let mut norms = Array::<f32>::new(comptime!(rpu as usize));
    #[unroll]
    for r in 0..rpu {
        norms[r as usize] = 1.0;
    }
    if config.measures {
        let column = UNIT_POS % COLUMNS;
        let pitch = comptime!(config.pitch_weights());
        sync_cube();
        #[unroll]
        for r in 0..rpu {
            let to = (row_local(config) + r) * pitch + column;
            tiles.weights[to as usize] = F4::new(seen[r as usize]);
        }
        sync_cube();
        #[unroll]
        for r in 0..rpu {
            let mut sum = 0.0f32;
            for c in 0..COLUMNS {
                let from = (row_local(config) + r) * pitch + c;
                sum += tiles.weights[from as usize].extract(0usize);
            }
            // A row that saw nothing has a sum of 0; a NaN must stay one.
            let norm = select(is_zero(sum), 1.0, 1.0 / sum);
            norms[r as usize] = norm;
            if row + r < own_len && column == 0 {
                let flat = head_flat + (row + r) as usize;
                stats[flat * comptime!(STATS as usize) + 2] = norm;
            }
        }
    }
    if config.vectors {
        let mut scale = g.scale;
        if config.features.softcap {
            // There it was divided by the softcap.
            scale *= g.softcap;
        }
        store_rows::<E, W>(
            vectors,
            &sums,
            &norms,
            head_flat,
            row,
            own_len,
            scale,
            comptime!(config.head_dim),
            config.tile,
        );
    }
    if config.values {
        store_rows::<E, W>(
            values,
            &sums_v,
            &norms,
            head_flat,
            row,
            own_len,
            whole(g, comptime!(config.features)),
            comptime!(config.head_dim_v),
            config.tile,
        );
    }
}

/// A unit's rows of a gradient.
#[cube]
#[expect(clippy::too_many_arguments, reason = "a gradient and a place in it")]
fn store_rows<E: Float, W: Size>(
    to: &mut [Vector<E, W>],
    sums: &Array<F4>,
    norms: &Array<f32>,
    head_flat: usize,
    row: u32,
    len: u32,
    scale: f32,
    #[comptime] dim: u32,
    #[comptime] tile: TiledTile,
) {
    let slices = comptime!(dim.div_ceil(SLICE));
    let column = UNIT_POS % COLUMNS;
    #[unroll]
    for r in 0..comptime!(tile.rows_per_unit) {
        if row + r < len {
            let factor = scale * norms[r as usize];
            let at = head_flat + (row + r) as usize;
            #[unroll]
            for slice in 0..slices {
                let value = sums[comptime!((r * slices + slice) as usize)];
                let col = comptime!(slice * SLICE) + column * LANES;
                store4::<E, W>(to, at, col, value * F4::new(factor), LANES, dim);
            }
        }
    }
}
