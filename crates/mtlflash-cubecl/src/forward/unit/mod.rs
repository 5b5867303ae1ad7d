//! `v0`: exact and simple, the debug baseline.

mod kernel;

use cubecl::prelude::*;
use mtlflash_core::tile::UnitTile;

use super::arguments::Arguments;
use crate::error::LaunchError;
use kernel::{UnitConfig, unit_forward};

pub(super) fn launch(arguments: &Arguments<'_>, tile: UnitTile) -> Result<(), LaunchError> {
    let config = UnitConfig {
        units: tile.units,
        head_dim: arguments.problem.head_dim,
        head_dim_v: arguments.problem.head_dim_v,
        features: arguments.features,
    };
    // SAFETY: rows past the last return at once, keys are below seq_k, and the views were
    // validated against their shapes.
    unsafe {
        unit_forward::launch_unchecked(
            arguments.client,
            arguments.cubes(tile.units)?,
            CubeDim::new_1d(tile.units),
            arguments.address,
            arguments.q(1),
            arguments.k(1),
            arguments.v(1),
            arguments.out(),
            arguments.lse(),
            arguments.tensors(),
            arguments.geometry(1)?,
            arguments.sequences()?,
            config,
            arguments.types(),
        );
    }
    Ok(())
}
