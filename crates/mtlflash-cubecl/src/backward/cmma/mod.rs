//! `v1`: gradients on cooperative matrices.

mod delta;
mod fragments;
mod kernel;
mod scores;
mod state;

use cubecl::prelude::*;
use mtlflash_core::DType;
use mtlflash_core::plan::CmmaBackwardTiles;
use mtlflash_core::tile::CmmaTile;

use super::arguments::BackwardArguments;
use super::place::Owner;
use super::split::Split;
use super::tiled;
use crate::device::elem_type;
use crate::error::LaunchError;
use crate::forward::arguments::size;
use crate::forward::cmma::cap::Cap;
use crate::forward::cmma::config::{CmmaConfig, Seed};
use crate::forward::cmma::shifts::Shift;
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
            None,
        )?;
    }
    by_keys(arguments, tiles, None)?;
    tiled::of_bias(arguments, tiles.otherwise)
}

/// Of groups that are split, where the deltas are known.
pub(super) fn launch_split(
    arguments: &BackwardArguments<'_>,
    tiles: CmmaBackwardTiles,
    split: &Split,
) -> Result<(), LaunchError> {
    if arguments.gradients.dq.is_some() {
        let queries = config(arguments, tiles.queries, Owner::Queries)?;
        run(
            arguments,
            CmmaBackwardConfig {
                vectors: true,
                ..queries
            },
            Some(split),
        )?;
    }
    by_keys(arguments, tiles, Some(split))
}

fn by_keys(
    arguments: &BackwardArguments<'_>,
    tiles: CmmaBackwardTiles,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let keys = config(arguments, tiles.keys, Owner::Keys)?;
    let keys = |vectors, values| CmmaBackwardConfig {
        vectors,
        values,
        ..keys
    };
    let wanted = arguments.gradients;
    let (dk, dv) = (wanted.dk.is_some(), wanted.dv.is_some());
    if dk && dv && tiles.apart {
        run(arguments, keys(true, false), split)?;
        run(arguments, keys(false, true), split)
    } else if dk || dv {
        run(arguments, keys(dk, dv), split)
    } else {
        Ok(())
    }
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
            cap: Cap::Off,
            quick_cap: Cap::Off,
            bias_vector: 1,
            bias_by_product: false,
            shift: Shift::Nothing,
            by_lines: false,
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

fn run(
    arguments: &BackwardArguments<'_>,
    config: CmmaBackwardConfig,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let wanted = arguments.gradients;
    let tile = config.base.tile;
    let [gradient, bias, mask] = forward.types();
    let (cubes, vectors) = match config.owner {
        Owner::Queries => (forward.cubes(tile.rows())?, wanted.dq.as_ref()),
        Owner::Keys => (
            arguments.cubes_of_keys(tile.rows())?,
            wanted.dk.as_ref().filter(|_| config.vectors),
        ),
    };
    let values = wanted.dv.as_ref().filter(|_| config.values);
    let (element, vector, views, sides) = match split {
        Some(split) => (
            elem_type(DType::F16),
            4,
            split.buffers(config.owner),
            split.views(config.owner),
        ),
        None => (
            gradient,
            arguments.vector,
            arguments.buffers(config.owner),
            arguments.sides(config.owner),
        ),
    };
    let width = arguments.stored_by(size(config.base.columns_of_unit()), [vectors, values]);
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
            width,
            own,
            own_values,
            walked,
            walked_values,
            arguments.stats(),
            arguments.gradient(vectors, gradient, width),
            arguments.gradient(values, gradient, width),
            forward.tensors(),
            sides,
            forward.geometry(vector)?,
            split.map_or(ComptimeOptionArgs::None, Split::exponents),
            config,
            [element, elem_type(tile.shape.ab), bias, mask, gradient],
        );
    }
    Ok(())
}
