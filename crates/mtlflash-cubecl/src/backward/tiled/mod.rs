//! `tiled`: gradients without matrix units, on any device.

mod bias;
mod block;
mod config;
mod kernel;

use cubecl::prelude::*;
use mtlflash_core::tile::TiledTile;

use super::arguments::BackwardArguments;
use super::place::Owner;
use super::split::Split;
use super::{delta, zeros};
use crate::error::LaunchError;
use crate::forward::arguments::{counter, size};
use crate::forward::tiled::products::LANES;
use bias::{SummedLaunch, tiled_bias};
use config::BackwardConfig;
use kernel::tiled_backward;

/// All heads, or those of groups that are not split.
pub(super) fn launch(
    arguments: &BackwardArguments<'_>,
    tile: TiledTile,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let wanted = arguments.gradients;
    if split.is_none() {
        delta::launch(arguments)?;
    }
    // First, since it measures the norms.
    by_queries(arguments, tile, split)?;
    if wanted.dk.is_some() || wanted.dv.is_some() {
        by_keys(arguments, tile, split)?;
    }
    if wanted.dbias.is_some() {
        of_bias(arguments, tile)?;
    }
    Ok(())
}

fn config(
    arguments: &BackwardArguments<'_>,
    tile: TiledTile,
    owner: Owner,
) -> Result<BackwardConfig, LaunchError> {
    Ok(BackwardConfig {
        owner,
        tile,
        head_dim: arguments.forward.head_dim()?,
        head_dim_v: arguments.forward.head_dim_v()?,
        features: arguments.forward.features,
        vectors: false,
        values: false,
        through_softcap: true,
        measures: false,
    })
}

fn by_queries(
    arguments: &BackwardArguments<'_>,
    tile: TiledTile,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let vector = arguments.vector;
    let types = forward.types();
    let config = BackwardConfig {
        vectors: arguments.gradients.dq.is_some(),
        measures: true,
        ..config(arguments, tile, Owner::Queries)?
    };
    let width = arguments.stored_by(size(LANES), [arguments.gradients.dq.as_ref(), None]);
    // SAFETY: loads are guarded by the lengths and head dims, stores by the lengths, and the views
    // were validated against their shapes.
    unsafe {
        tiled_backward::launch_unchecked(
            forward.client,
            forward.cubes(tile.rows())?,
            CubeDim::new_1d(tile.units()),
            forward.address,
            vector,
            width,
            forward.q(vector),
            arguments.dout(),
            forward.k(vector),
            forward.v(vector),
            arguments.stats(),
            arguments.gradient(arguments.gradients.dq.as_ref(), types[0], width),
            arguments.gradient(None, types[0], width),
            forward.tensors(),
            arguments.sides(Owner::Queries),
            forward.geometry(vector)?,
            split.map_or(ComptimeOptionArgs::None, Split::exponents),
            config,
            types,
        );
    }
    Ok(())
}

fn by_keys(
    arguments: &BackwardArguments<'_>,
    tile: TiledTile,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let vector = arguments.vector;
    let types = forward.types();
    let wanted = arguments.gradients;
    let config = BackwardConfig {
        vectors: wanted.dk.is_some(),
        values: wanted.dv.is_some(),
        ..config(arguments, tile, Owner::Keys)?
    };
    let width = arguments.stored_by(size(LANES), [wanted.dk.as_ref(), wanted.dv.as_ref()]);
    // SAFETY: as for the queries.
    unsafe {
        tiled_backward::launch_unchecked(
            forward.client,
            arguments.cubes_of_keys(tile.rows())?,
            CubeDim::new_1d(tile.units()),
            forward.address,
            vector,
            width,
            forward.k(vector),
            forward.v(vector),
            forward.q(vector),
            arguments.dout(),
            arguments.stats(),
            arguments.gradient(wanted.dk.as_ref(), types[0], width),
            arguments.gradient(wanted.dv.as_ref(), types[0], width),
            forward.tensors(),
            arguments.sides(Owner::Keys),
            forward.geometry(vector)?,
            split.map_or(ComptimeOptionArgs::None, Split::exponents),
            config,
            types,
        );
    }
    Ok(())
}

/// dbias, on this kernel for every tier.
pub(super) fn of_bias(
    arguments: &BackwardArguments<'_>,
    tile: TiledTile,
) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let problem = forward.problem;
    let (Some(handle), Some((shape, _))) = (&arguments.gradients.dbias, problem.bias) else {
        return Ok(());
    };
    let types = forward.types();
    if shape[3] == 1 {
        // What is added to every score of a row changes no probability.
        return zeros::fill(arguments, handle, shape.iter().product(), types[1]);
    }
    let over = |dim: usize, all: usize| if shape[dim] == 1 { all } else { 1 };
    let summed = SummedLaunch::new(
        counter("batch", over(0, problem.batch), u32::MAX)?,
        counter("query heads", over(1, problem.heads_q), u32::MAX)?,
        counter("heads of the bias", shape[1], u32::MAX)?,
    );
    let owner = if shape[2] == 1 {
        Owner::Keys
    } else {
        Owner::Queries
    };
    let config = BackwardConfig {
        through_softcap: false,
        ..config(arguments, tile, owner)?
    };
    let vector = arguments.vector;
    let (rows, keys) = (size(tile.rows()), size(tile.keys()));
    let matrices = shape[0] * shape[1];
    let (q, k, v, dout) = (
        forward.q(vector),
        forward.k(vector),
        forward.v(vector),
        arguments.dout(),
    );
    let (cubes, sides, views) = match owner {
        Owner::Keys => (
            arguments.grid([problem.seq_k.div_ceil(rows), 1, matrices])?,
            arguments.sides(Owner::Keys),
            [k, v, q, dout],
        ),
        Owner::Queries => (
            arguments.grid([
                problem.seq_q.div_ceil(rows),
                problem.seq_k.div_ceil(keys),
                matrices,
            ])?,
            arguments.sides(Owner::Queries),
            [q, dout, k, v],
        ),
    };
    let [own, own_values, walked, walked_values] = views;
    // SAFETY: as for the queries.
    unsafe {
        tiled_bias::launch_unchecked(
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
            arguments.gradient(Some(handle), types[1], 1),
            forward.tensors(),
            sides,
            forward.geometry(vector)?,
            summed,
            config,
            types,
        );
    }
    Ok(())
}
