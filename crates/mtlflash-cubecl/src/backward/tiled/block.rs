//! What the kernels share: the probabilities of one block and the gradients of its scores, and the
//! product of either with rows of the other side.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;

use super::config::{BackwardConfig, Next, Tiles, row_local, walked_local};
use crate::backward::arguments::{STATS, Sides};
use crate::backward::place::{At, Owner};
use crate::dropout::{dropped, factor, kept_of_four};
use crate::forward::scoring::{Geometry, ScoreTensors, Strides, placed, tanh, visible};
use crate::forward::tiled::products::{
    COLUMNS, F4, LANES, PITCH, SLICE, add_weighted, fetch, multiply, put, stage,
};

/// Loads the slice of walked rows from `first` on that comes next.
#[cube]
#[expect(clippy::too_many_arguments, reason = "two views and a place in them")]
pub(super) fn load<E: Float, N: Size>(
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    sides: &Sides,
    at: &At,
    first: u32,
    slice: u32,
    ahead: &mut Array<F4>,
    #[comptime] next: Next,
    #[comptime] config: BackwardConfig,
) {
    let shape = comptime!(match next {
        Next::Scores => config.multiplied(config.head_dim),
        Next::Slopes => config.multiplied(config.head_dim_v),
        Next::Values => config.summed(config.head_dim_v),
        Next::Vectors | Next::Nothing => config.summed(config.head_dim),
    });
    if comptime!(next == Next::Scores || next == Next::Vectors) {
        fetch::<E, N>(
            walked,
            at.walked,
            first,
            at.walked_len,
            slice,
            &sides.walked,
            ahead,
            shape,
        );
    }
    if comptime!(next == Next::Slopes || next == Next::Values) {
        fetch::<E, N>(
            walked_values,
            at.walked_values,
            first,
            at.walked_len,
            slice,
            &sides.walked_values,
            ahead,
            shape,
        );
    }
}

/// `products[r, n] = own_r . walked_n` over the whole head dim, where `which` says of what. The first slice
/// of walked rows was loaded, and the first of what comes `then` is loaded here.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "four views, a place in them and the shared memory"
)]
fn products<E: Float, N: Size>(
    own: &[Vector<E, N>],
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    own_at: usize,
    own_view: &Strides,
    sides: &Sides,
    at: &At,
    next: u32,
    then_at: u32,
    tiles: &mut Tiles,
    ahead: &mut Array<F4>,
    products: &mut Array<f32>,
    #[comptime] dim: u32,
    #[comptime] which: Next,
    #[comptime] then: Next,
    #[comptime] config: BackwardConfig,
) {
    let slices = comptime!(dim.div_ceil(SLICE));
    #[unroll]
    for n in 0..comptime!(config.share()) {
        products[n as usize] = 0.0;
    }
    for slice in 0..slices {
        sync_cube();
        put(
            &*ahead,
            &mut tiles.walked,
            comptime!(config.multiplied(dim)),
        );
        stage::<E, N>(
            own,
            own_at,
            at.first,
            at.own_len,
            slice,
            own_view,
            &mut tiles.own,
            comptime!(config.own(dim)),
        );
        sync_cube();
        if slice + 1 < slices {
            load::<E, N>(
                walked,
                walked_values,
                sides,
                at,
                next,
                slice + 1,
                ahead,
                which,
                config,
            );
        } else {
            load::<E, N>(
                walked,
                walked_values,
                sides,
                at,
                then_at,
                0,
                ahead,
                then,
                config,
            );
        }
        multiply(
            &tiles.own,
            &tiles.walked,
            row_local(config),
            UNIT_POS % COLUMNS,
            u32::new(0),
            products,
            PITCH,
            config.tile,
        );
    }
}

/// The probabilities `p` of a unit's scores with the block of walked rows from `next` on, and the
/// gradients `ds` of the scores; both 0 where a key is hidden. `full` says that none is. Where `p` is for
/// dV, what falls by dropout is gone from it. The first slice of walked rows was loaded, and the first of
/// what comes `then` is loaded here.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "four views and what describes them"
)]
pub(super) fn score_gradients<E: Float, B: Float, M: Int, N: Size>(
    own: &[Vector<E, N>],
    own_values: &[Vector<E, N>],
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    stats: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    sides: &Sides,
    g: &Geometry,
    at: &At,
    next: u32,
    then_at: u32,
    full: bool,
    tiles: &mut Tiles,
    ahead: &mut Array<F4>,
    p: &mut Array<f32>,
    ds: &mut Array<f32>,
    #[comptime] then: Next,
    #[comptime] config: BackwardConfig,
) {
    let row = at.first + row_local(config);
    let mut lse = Array::<f32>::new(comptime!(config.queries() as usize));
    let mut delta = Array::<f32>::new(comptime!(config.queries() as usize));
    let mut norm = Array::<f32>::new(comptime!(config.queries() as usize));
    #[unroll]
    for n in 0..comptime!(config.queries()) {
        let i = if config.keys_own() {
            next + walked_local(n)
        } else {
            row + n
        };
        let flat = (at.stats + min(i, g.seq_q - 1) as usize) * comptime!(STATS as usize);
        lse[n as usize] = stats[flat];
        delta[n as usize] = stats[flat + 1];
        norm[n as usize] = stats[flat + 2];
    }
    products::<E, N>(
        own,
        walked,
        walked_values,
        at.own,
        &sides.own,
        sides,
        at,
        next,
        next,
        tiles,
        ahead,
        p,
        comptime!(config.head_dim),
        Next::Scores,
        Next::Slopes,
        config,
    );
    products::<E, N>(
        own_values,
        walked,
        walked_values,
        at.own_values,
        &sides.own_values,
        sides,
        at,
        next,
        then_at,
        tiles,
        ahead,
        ds,
        comptime!(config.head_dim_v),
        Next::Slopes,
        then,
        config,
    );

    let found = Found { lse, delta, norm };
    if full {
        weigh::<B, M>(&found, tensors, g, at, next, p, ds, false, config);
    } else {
        weigh::<B, M>(&found, tensors, g, at, next, p, ds, true, config);
    }
}

/// What is known of a unit's queries.
#[derive(CubeType)]
struct Found {
    lse: Array<f32>,
    delta: Array<f32>,
    norm: Array<f32>,
}

/// From products to probabilities and gradients of scores.
#[cube]
#[expect(clippy::too_many_arguments, reason = "what describes a block")]
fn weigh<B: Float, M: Int>(
    found: &Found,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    at: &At,
    next: u32,
    p: &mut Array<f32>,
    ds: &mut Array<f32>,
    #[comptime] hides: bool,
    #[comptime] config: BackwardConfig,
) {
    let rpu = comptime!(config.tile.rows_per_unit);
    let kpu = comptime!(config.tile.keys_per_unit);
    let features = comptime!(config.features);
    let row = at.first + row_local(config);
    // Bits of four neighbouring keys, which are a unit's own rows or four that it walks.
    let mut kept = Array::<u32>::new(comptime!(if features.dropout { kpu as usize } else { 1 }));
    #[unroll]
    for r in 0..rpu {
        #[unroll]
        for n in 0..kpu {
            let to = comptime!((r * kpu + n) as usize);
            let other = next + walked_local(n);
            // Own rows past the last are computed like it and not stored.
            let mine = min(row + r, at.last);
            let query = comptime!(match config.owner {
                Owner::Queries => r as usize,
                Owner::Keys => n as usize,
            });
            let (i, j) = if config.keys_own() {
                (other, mine)
            } else {
                (mine, other)
            };
            let four = comptime!(match config.owner {
                Owner::Queries => (n / LANES * LANES) as usize,
                Owner::Keys => n as usize,
            });
            if features.dropout {
                let place_in_four = comptime!(match config.owner {
                    Owner::Queries => n % LANES,
                    Owner::Keys => r % LANES,
                });
                if comptime!(place_in_four == 0) {
                    kept[four] = kept_of_four(&at.place, i, j / LANES, &g.drop);
                }
            }
            let mut weight = 0.0f32;
            let mut slope = 0.0f32;
            if !hides || (i < g.seq_q && visible::<M, B>(&at.place, i, j, tensors, g, features)) {
                let mut capped = p[to] * g.scale;
                slope = ds[to];
                if features.dropout {
                    slope *= factor(kept[four], j % LANES, &g.drop);
                }
                slope -= found.delta[query];
                if features.softcap {
                    let t = tanh(capped);
                    capped = g.softcap * t;
                    if config.through_softcap {
                        slope *= 1.0 - t * t;
                    }
                }
                let s = placed::<M, B>(capped, &at.place, i, j, tensors, g, features);
                weight = (s - found.lse[query]).exp();
                if !config.measures {
                    weight *= found.norm[query];
                }
                slope *= weight;
                if comptime!(features.dropout && config.values) {
                    weight = dropped(weight, kept[four], j % LANES);
                }
            }
            p[to] = weight;
            ds[to] = slope;
        }
    }
}

/// Puts a unit's scores' worth of weights where the units of its rows find them.
#[cube]
pub(super) fn put_weights(
    values: &Array<f32>,
    tiles: &mut Tiles,
    #[comptime] config: BackwardConfig,
) {
    let rpu = comptime!(config.tile.rows_per_unit);
    let kpu = comptime!(config.tile.keys_per_unit);
    let column = UNIT_POS % COLUMNS;
    #[unroll]
    for r in 0..rpu {
        #[unroll]
        for group in 0..comptime!(kpu / LANES) {
            let mut four = F4::new(0.0);
            #[unroll]
            for e in 0..LANES {
                let from = comptime!((r * kpu + group * LANES + e) as usize);
                four.insert(comptime!(e as usize), values[from]);
            }
            let to = (row_local(config) + r) * comptime!(config.pitch_weights())
                + comptime!(group * COLUMNS)
                + column;
            tiles.weights[to as usize] = four;
        }
    }
}

/// `sums[r] += sum_n weights[r, n] walked_n`, a slice of the head dim at a time, where `which` says of what.
/// The first slice of walked rows was loaded, and the first of what comes `then` is loaded here.
#[cube]
#[expect(clippy::too_many_arguments, reason = "two views and a place in them")]
pub(super) fn add_rows<E: Float, N: Size>(
    walked: &[Vector<E, N>],
    walked_values: &[Vector<E, N>],
    sides: &Sides,
    at: &At,
    next: u32,
    then_at: u32,
    full: bool,
    tiles: &mut Tiles,
    ahead: &mut Array<F4>,
    sums: &mut Array<F4>,
    #[comptime] dim: u32,
    #[comptime] which: Next,
    #[comptime] then: Next,
    #[comptime] config: BackwardConfig,
) {
    let slices = comptime!(dim.div_ceil(SLICE));
    #[unroll]
    for slice in 0..slices {
        sync_cube();
        put(&*ahead, &mut tiles.walked, comptime!(config.summed(dim)));
        sync_cube();
        if comptime!(slice + 1 < slices) {
            load::<E, N>(
                walked,
                walked_values,
                sides,
                at,
                next,
                comptime!(slice + 1).runtime(),
                ahead,
                which,
                config,
            );
        } else {
            load::<E, N>(
                walked,
                walked_values,
                sides,
                at,
                then_at,
                0,
                ahead,
                then,
                config,
            );
        }
        add_weighted(
            &tiles.weights,
            &tiles.walked,
            row_local(config),
            UNIT_POS % COLUMNS,
            full,
            sums,
            slice,
            slices,
            config.tile,
            config.features,
        );
    }
}
