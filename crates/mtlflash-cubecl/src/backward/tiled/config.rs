//! What a backward kernel is compiled for, its shared memory, and which rows of it a unit owns.

use cubecl::prelude::*;
use mtlflash_core::tile::TiledTile;

use crate::backward::place::Owner;
use crate::forward::scoring::Features;
use crate::forward::tiled::products::{COLUMNS, F4, LANES, PITCH, SLICE, Stage};

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

    /// A slice of own rows in shared memory.
    pub(super) fn own(&self, dim: u32) -> Stage {
        Stage {
            rows: self.tile.rows(),
            cols: dim,
            wide: COLUMNS,
            units: self.tile.units(),
            interleave: false,
        }
    }

    /// A slice of walked rows in shared memory while own rows are multiplied with them.
    pub(super) fn multiplied(&self, dim: u32) -> Stage {
        Stage {
            rows: self.tile.keys(),
            interleave: true,
            ..self.own(dim)
        }
    }

    /// A slice of walked rows in shared memory while they are summed.
    pub(super) fn summed(&self, dim: u32) -> Stage {
        Stage {
            interleave: false,
            ..self.multiplied(dim)
        }
    }

    /// Vectors of walked rows that a unit loads ahead.
    pub(super) fn ahead(&self) -> u32 {
        self.multiplied(1).share()
    }

    /// Vectors between rows of weights.
    pub(super) fn pitch_weights(&self) -> u32 {
        self.tile.keys() / LANES + 1
    }

    /// Queries of a unit in a block, whose log-sum-exp and delta it holds.
    pub(super) fn queries(&self) -> u32 {
        match self.owner {
            Owner::Queries => self.tile.rows_per_unit,
            Owner::Keys => self.tile.keys_per_unit,
        }
    }
}

/// What the walked rows are loaded for while something else is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Next {
    /// Scores.
    Scores,
    /// Gradients of scores through the values.
    Slopes,
    /// Sums of vectors.
    Vectors,
    /// Sums of values.
    Values,
    /// Nothing is loaded.
    Nothing,
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
