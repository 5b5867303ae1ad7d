//! What the kernels share: the probabilities of one block and the gradients of its scores, and the
//! product of either with rows of the other side.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;
use mtlflash_core::tile::TiledTile;

use crate::backward::arguments::{STATS, Sides};
use crate::backward::place::{At, Owner};
use crate::dropout::{dropped, factor, kept_of_four};
use crate::forward::scoring::{
    Features, Geometry, ScoreTensors, Strides, is_zero, placed, tanh, visible,
};
use crate::forward::tiled::kernel::{COLUMNS, F4, LANES, PITCH, SLICE, stage};

/// What a kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct BackwardConfig {
    pub(super) owner: Owner,
    pub(super) tile: TiledTile,
    pub(super) head_dim: u32,
    pub(super) head_dim_v: u32,
    pub(super) features: Features,
    /// dQ or dK is wanted.
    pub(super) vectors: bool,
    /// dV is wanted.
    pub(super) values: bool,
    /// Gradients of scores are taken before the softcap, where `dQ` and `dK` need them, rather than
    /// behind it, where the bias does.
    pub(super) through_softcap: bool,
    /// The rows' norms are measured here rather than applied.
    pub(super) measures: bool,
}

impl BackwardConfig {
    pub(super) fn keys_own(&self) -> bool {
        self.owner.is_keys()
    }

    /// Scores of a unit in a block.
    pub(super) fn share(&self) -> u32 {
        self.tile.rows_per_unit * self.tile.keys_per_unit
    }

    pub(super) fn slices(&self) -> u32 {
        self.head_dim.div_ceil(SLICE)
    }

    pub(super) fn slices_v(&self) -> u32 {
        self.head_dim_v.div_ceil(SLICE)
    }

    /// Vectors between rows of weights.
    pub(super) fn pitch_weights(&self) -> u32 {
        self.tile.keys() / LANES + 1
    }

    /// Queries of a unit in a block, whose log-sum-exp and delta it holds.
    fn queries(&self) -> u32 {
        match self.owner {
            Owner::Queries => self.tile.rows_per_unit,
            Owner::Keys => self.tile.keys_per_unit,
        }
    }
}

/// Shared memory of a cube.
#[derive(CubeType)]
pub(super) struct Tiles {
    pub(super) own: Shared<[F4]>,
    pub(super) walked: Shared<[F4]>,
    pub(super) weights: Shared<[F4]>,
}

#[cube]
pub(super) fn tiles(#[comptime] config: BackwardConfig) -> Tiles {
    Tiles {
        own: Shared::new_slice(comptime!((config.tile.rows() * PITCH) as usize)),
        walked: Shared::new_slice(comptime!((config.tile.keys() * PITCH) as usize)),
        weights: Shared::new_slice(comptime!(
            (config.tile.rows() * config.pitch_weights()) as usize
        )),
    }
}

/// The unit's first own row in the block.
#[cube]
pub(super) fn row_local(#[comptime] config: BackwardConfig) -> u32 {
    UNIT_POS / COLUMNS * comptime!(config.tile.rows_per_unit)
}

/// Place of a unit's `n`th walked row in a block.
#[cube]
pub(super) fn walked_local(#[comptime] n: u32) -> u32 {
    comptime!(n / LANES * SLICE + n % LANES) + UNIT_POS % COLUMNS * LANES
}

/// `products[r, n] = own_r . walked_n` over the whole head dim.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "two views, their places and the shared memory"
)]
fn products<E: Float, N: Size>(
    own: &[Vector<E, N>],
    walked: &[Vector<E, N>],
    own_at: usize,
    walked_at: usize,
    own_view: &Strides,
    walked_view: &Strides,
    next: u32,
    at: &At,
    tiles: &mut Tiles,
    products: &mut Array<f32>,
    #[comptime] dim: u32,
    #[comptime] config: BackwardConfig,
) {
    let rpu = comptime!(config.tile.rows_per_unit);
    let kpu = comptime!(config.tile.keys_per_unit);
    let units = comptime!(config.tile.units());
    let column = UNIT_POS % COLUMNS;
    let row = row_local(config);
    #[unroll]
    for n in 0..comptime!(config.share()) {
        products[n as usize] = 0.0;
    }
    for slice in 0..comptime!(dim.div_ceil(SLICE)) {
        sync_cube();
        stage::<E, N>(
            own,
            own_at,
            at.first,
            at.own_len,
            slice,
            own_view,
            &mut tiles.own,
            comptime!(config.tile.rows()),
            dim,
            units,
            false,
        );
        stage::<E, N>(
            walked,
            walked_at,
            next,
            at.walked_len,
            slice,
            walked_view,
            &mut tiles.walked,
            comptime!(config.tile.keys()),
            dim,
            units,
            true,
        );
        sync_cube();
        for d in 0..COLUMNS {
            let mut others = Array::<F4>::new(comptime!(kpu as usize));
            #[unroll]
            for n in 0..kpu {
                others[n as usize] =
                    tiles.walked[((comptime!(n * COLUMNS) + column) * PITCH + d) as usize];
            }
            #[unroll]
            for r in 0..rpu {
                let mine = tiles.own[((row + r) * PITCH + d) as usize];
                #[unroll]
                for n in 0..kpu {
                    let to = comptime!((r * kpu + n) as usize);
                    #[unroll]
                    for e in 0..4usize {
                        products[to] =
                            fma(mine.extract(e), others[n as usize].extract(e), products[to]);
                    }
                }
            }
        }
    }
}

/// The probabilities `p` of a unit's scores with the block of walked rows from `next` on, and the
/// gradients `ds` of the scores; both 0 where a key is hidden. `full` says that none is. Where `p` is for
/// dV, what falls by dropout is gone from it.
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
    full: bool,
    tiles: &mut Tiles,
    p: &mut Array<f32>,
    ds: &mut Array<f32>,
    #[comptime] config: BackwardConfig,
) {
    let rpu = comptime!(config.tile.rows_per_unit);
    let kpu = comptime!(config.tile.keys_per_unit);
    let features = comptime!(config.features);
    products::<E, N>(
        own,
        walked,
        at.own,
        at.walked,
        &sides.own,
        &sides.walked,
        next,
        at,
        tiles,
        p,
        comptime!(config.head_dim),
        config,
    );
    products::<E, N>(
        own_values,
        walked_values,
        at.own_values,
        at.walked_values,
        &sides.own_values,
        &sides.walked_values,
        next,
        at,
        tiles,
        ds,
        comptime!(config.head_dim_v),
        config,
    );

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
            if full || (i < g.seq_q && visible::<M, B>(&at.place, i, j, tensors, g, features)) {
                let mut capped = p[to] * g.scale;
                slope = ds[to];
                if features.dropout {
                    slope *= factor(kept[four], j % LANES, &g.drop);
                }
                slope -= delta[query];
                if features.softcap {
                    let t = tanh(capped);
                    capped = g.softcap * t;
                    if config.through_softcap {
                        slope *= 1.0 - t * t;
                    }
                }
                let s = placed::<M, B>(capped, &at.place, i, j, tensors, g, features);
                weight = (s - lse[query]).exp();
                if !config.measures {
                    weight *= norm[query];
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

/// `sums[r] += sum_n weights[r, n] walked_n`, a slice of the head dim at a time.
#[cube]
#[expect(clippy::too_many_arguments, reason = "a view and what describes it")]
pub(super) fn add_rows<E: Float, N: Size>(
    walked: &[Vector<E, N>],
    walked_at: usize,
    view: &Strides,
    next: u32,
    at: &At,
    full: bool,
    tiles: &mut Tiles,
    sums: &mut Array<F4>,
    #[comptime] dim: u32,
    #[comptime] config: BackwardConfig,
) {
    let rpu = comptime!(config.tile.rows_per_unit);
    let slices = comptime!(dim.div_ceil(SLICE));
    let column = UNIT_POS % COLUMNS;
    #[unroll]
    for slice in 0..slices {
        sync_cube();
        stage::<E, N>(
            walked,
            walked_at,
            next,
            at.walked_len,
            slice,
            view,
            &mut tiles.walked,
            comptime!(config.tile.keys()),
            dim,
            comptime!(config.tile.units()),
            false,
        );
        sync_cube();
        for four in 0..comptime!(config.tile.keys() / LANES) {
            let mut rows = Array::<F4>::new(4usize);
            #[unroll]
            for e in 0..LANES {
                rows[e as usize] = tiles.walked[((four * LANES + e) * PITCH + column) as usize];
            }
            #[unroll]
            for r in 0..rpu {
                let to = comptime!((r * slices + slice) as usize);
                let from = (row_local(config) + r) * comptime!(config.pitch_weights()) + four;
                let weights = tiles.weights[from as usize];
                #[unroll]
                for e in 0..4usize {
                    let weight = weights.extract(e);
                    let risen = fma(F4::new(weight), rows[e], sums[to]);
                    if full {
                        sums[to] = risen;
                    } else {
                        // 0 * NaN is NaN: a row behind a hidden pair must not be touched.
                        sums[to] = select(is_zero(weight), sums[to], risen);
                    }
                }
            }
        }
    }
}
