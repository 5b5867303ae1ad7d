//! `tiled`: the default where a device has no matrix units for the problem.

mod kernel;
pub(crate) mod products;

use cubecl::prelude::*;
use mtlflash_core::tile::TiledTile;

use super::arguments::{Arguments, size};
use super::split::Split;
use crate::error::LaunchError;
use crate::functions::{MaskFunction, ScoreFunction};
use kernel::{TiledConfig, tiled_forward};
use products::LANES;

/// All heads, or those that are not split.
pub(super) fn launch<S: ScoreFunction, V: MaskFunction>(
    arguments: &Arguments<'_>,
    tile: TiledTile,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let config = TiledConfig {
        tile,
        head_dim: arguments.head_dim()?,
        head_dim_v: arguments.head_dim_v()?,
        features: arguments.features,
    };
    let vector = arguments.vector;
    let width = arguments.stored_by(size(LANES));
    // SAFETY: loads are guarded by the lengths and head dims, stores by the lengths, and the views
    // were validated against their shapes.
    unsafe {
        tiled_forward::launch_unchecked::<S, V>(
            arguments.client,
            arguments.cubes(tile.rows())?,
            CubeDim::new_1d(tile.units()),
            arguments.address,
            vector,
            width,
            arguments.q(vector),
            arguments.k(vector),
            arguments.v(vector),
            arguments.out_in_vectors(width),
            arguments.lse(),
            arguments.tensors(),
            arguments.geometry(vector)?,
            arguments.sequences()?,
            arguments.functions()?,
            split.map_or(ComptimeOptionArgs::None, Split::exponents),
            config,
            arguments.types(),
        );
    }
    Ok(())
}
