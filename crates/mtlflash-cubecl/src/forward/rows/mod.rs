//! `tiled` where units run one after another in vectors of a CPU, and memory is a cache: a unit owns
//! whole query rows, which stay in its registers, and reads the keys and values from where they are.
//!
//! Such a driver does a load one unit at a time, arithmetic all units at once. Without AVX-512 it puts each
//! unit's element into its vector through memory, some 30 cycles (`BENCHMARKS.md`).
//! So what counts is how often a loaded element is used, `rows_per_unit` times here, and nothing is
//! gained by shared memory, which is the same cache behind two barriers.

mod kernel;

use cubecl::prelude::*;
use mtlflash_core::tile::RowsTile;

use super::arguments::Arguments;
use crate::error::LaunchError;
use kernel::{RowsConfig, rows_forward};

pub(super) fn launch(arguments: &Arguments<'_>, tile: RowsTile) -> Result<(), LaunchError> {
    let config = RowsConfig {
        tile,
        head_dim: arguments.head_dim()?,
        head_dim_v: arguments.head_dim_v()?,
        features: arguments.features,
    };
    let vector = arguments.vector_with_out();
    // SAFETY: loads are guarded by the lengths and head dims, stores by the lengths, and the views
    // were validated against their shapes.
    unsafe {
        rows_forward::launch_unchecked(
            arguments.client,
            arguments.cubes(tile.rows())?,
            CubeDim::new_1d(tile.units),
            arguments.address,
            vector,
            arguments.q(vector),
            arguments.k(vector),
            arguments.v(vector),
            arguments.out_in_vectors(vector),
            arguments.lse(),
            arguments.tensors(),
            arguments.geometry(vector)?,
            arguments.sequences()?,
            config,
            arguments.types(),
        );
    }
    Ok(())
}
