//! `v1`: gradients on cooperative matrices.

mod delta;
mod fragments;
mod kernel;
mod scores;
mod state;

use cubecl::prelude::*;
use mtlflash_core::plan::CmmaBackwardTiles;
use mtlflash_core::tile::CmmaTile;

use super::arguments::BackwardArguments;
use super::place::Owner;
use super::tiled;
use crate::device::elem_type;
use crate::error::LaunchError;
use crate::forward::cmma::cap::Cap;
use crate::forward::cmma::kernel::{CmmaConfig, Seed};
use kernel::cmma_backward;
use state::CmmaBackwardConfig;

pub(super) fn launch(
    arguments: &BackwardArguments<'_>,
    tiles: CmmaBackwardTiles,
) -> Result<(), LaunchError> {
    let wanted = arguments.gradients;
    let queries = config(arguments, tiles.queries, Owner::Queries)?;
    delta::launch(arguments, queries.base)?;
    let measures = !queries.base.in_fragments;
    if wanted.dq.is_some() || measures {
        // First, for the norms.
        run(
            arguments,
            CmmaBackwardConfig {
                vectors: wanted.dq.is_some(),
                measures,
                ..queries
            },
        )?;
    }
    let keys = config(arguments, tiles.keys, Owner::Keys)?;
    let keys = |vectors, values| CmmaBackwardConfig {
        vectors,
        values,
        ..keys
    };
    let (dk, dv) = (wanted.dk.is_some(), wanted.dv.is_some());
    if dk && dv && tiles.apart {
        run(arguments, keys(true, false))?;
        run(arguments, keys(false, true))?;
    } else if dk || dv {
        run(arguments, keys(dk, dv))?;
    }
    tiled::of_bias(arguments, tiles.bias)
}

fn config(
    arguments: &BackwardArguments<'_>,
    tile: CmmaTile,
    owner: Owner,
) -> Result<CmmaBackwardConfig, LaunchError> {
    let forward = &arguments.forward;
    Ok(CmmaBackwardConfig {
        base: CmmaConfig {
            tile,
            in_fragments: tile.in_fragments,
            seed: Seed::Accumulator,
            quick_cap: Cap::Off,
            bias_vector: 1,
            bias_by_product: false,
            head_dim: forward.head_dim()?,
            head_dim_v: forward.head_dim_v()?,
            features: forward.features,
        },
        owner,
        vectors: false,
        values: false,
        measures: false,
    })
}

fn run(arguments: &BackwardArguments<'_>, config: CmmaBackwardConfig) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let wanted = arguments.gradients;
    let vector = arguments.vector;
    let tile = config.base.tile;
    let [element, bias, mask] = forward.types();
    let (q, k, v, dout) = (
        forward.q(vector),
        forward.k(vector),
        forward.v(vector),
        arguments.dout(),
    );
    let (cubes, sides, views, vectors) = match config.owner {
        Owner::Queries => (
            forward.cubes(tile.rows())?,
            arguments.sides_of_queries(),
            [q, dout, k, v],
            wanted.dq.as_ref(),
        ),
        Owner::Keys => (
            arguments.cubes_of_keys(tile.rows())?,
            arguments.sides_of_keys(),
            [k, v, q, dout],
            wanted.dk.as_ref().filter(|_| config.vectors),
        ),
    };
    let values = wanted.dv.as_ref().filter(|_| config.values);
    let [own, own_values, walked, walked_values] = views;
    // SAFETY: loads are guarded by the lengths and head dims, stores by the lengths, and the views
    // were validated against their shapes.
    unsafe {
        cmma_backward::launch_unchecked(
            forward.client,
            cubes,
            CubeDim::new_1d(tile.units()),
            forward.address,
            vector,
            own,
            own_values,
            walked,
            walked_values,
            arguments.stats(),
            arguments.gradient(vectors, element),
            arguments.gradient(values, element),
            forward.tensors(),
            sides,
            forward.geometry(vector)?,
            config,
            [element, elem_type(tile.shape.ab), bias, mask],
        );
    }
    Ok(())
}
