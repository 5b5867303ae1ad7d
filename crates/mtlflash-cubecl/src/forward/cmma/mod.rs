//! `v1`: the kernel on cooperative matrices.

pub(crate) mod cap;
mod careful;
pub(crate) mod combine;
pub(crate) mod config;
pub(crate) mod convert;
mod exp2;
mod fragments;
pub(crate) mod halves;
pub(crate) mod kernel;
mod output;
pub(crate) mod own_rows;
mod products;
mod row_sums;
pub(crate) mod shifts;
pub(crate) mod speculative;
pub(crate) mod staging;
pub(crate) mod state;
mod unit_bias;
mod units;
mod walk;
mod words;

use cubecl::prelude::*;
use half::f16;
use mtlflash_core::tile::{Added, CmmaTile, LEAST_SCALE};

use super::arguments::{Arguments, Loaded, WIDEST, buffer, counter, size};
use super::split::Split;
use crate::device::elem_type;
use crate::error::LaunchError;
use crate::functions::{MaskFunction, ScoreFunction};
use cap::{Cap, LARGE_CAP, LARGEST_ROUGH_CAP};
use config::{CmmaConfig, Seed};
use kernel::cmma_forward;
use shifts::Shift;
use speculative::{Failed, FailedLaunch, cmma_speculative};
use words::RowsInWordsLaunch;

/// Below this scale by softcap a coefficient of the polynomials, which has its fifth power, could vanish.
const LEAST_SLOPE: f32 = 1.0e-6;

/// Whether an f16 holds `x` as it is.
fn is_exact(x: f32) -> bool {
    f16::from_f32(x).to_f32() == x
}

/// All heads, or those that are split.
pub(super) fn launch<S: ScoreFunction, V: MaskFunction>(
    arguments: &Arguments<'_>,
    tile: CmmaTile,
    split: Option<&Split>,
) -> Result<(), LaunchError> {
    let failed = ComptimeOptionArgs::None;
    launch_where::<S, V>(arguments, compiled(arguments, tile)?, split, failed)
}

/// All heads, `first` without a look at maxima where that serves, with a shift for each row where it does not, and `again`
/// where that does not either.
pub(super) fn launch_speculative<S: ScoreFunction, V: MaskFunction>(
    arguments: &Arguments<'_>,
    first: CmmaTile,
    again: CmmaTile,
) -> Result<(), LaunchError> {
    let config = compiled(arguments, first)?;
    let unshifted = config.shift == Shift::Nothing;
    let without_maxima = config.in_fragments && config.quick_cap.is_quick();
    if !without_maxima || !first.can_speculate(arguments.problem) {
        return launch::<S, V>(arguments, again, None);
    }
    let cubes: usize = arguments.grid(first.rows())?.map(size).iter().product();
    let failed = arguments.client.empty(4 * cubes);
    let loaded = arguments.loaded();
    let width = output_width(arguments, &config);
    let by_row = CmmaConfig {
        shift: Shift::OfRow,
        ..config
    };
    let configs = if unshifted {
        &[config][..]
    } else {
        &[config, by_row]
    };
    for &config in configs {
        let [q, k, v] = loaded.buffers();
        let words = arguments.rows_in_words();
        // SAFETY: as below; there is a flag for each cube, and rows that are loaded by 16 bytes are whole in those.
        unsafe {
            cmma_speculative::launch_unchecked(
                arguments.client,
                arguments.cubes(first.rows())?,
                CubeDim::new_1d(first.units()),
                arguments.address,
                loaded.vector,
                width,
                q,
                k,
                v,
                arguments.out_in_vectors(width),
                arguments.lse(),
                buffer(&failed, 4),
                words.map(|[k, v]| RowsInWordsLaunch::new(k, v)).into(),
                arguments.tensors_with_bias_by(config.bias_vector),
                arguments.geometry_of(&loaded)?,
                config,
                types(arguments, &loaded, first),
            );
        }
    }
    let failed = ComptimeOptionArgs::Some(FailedLaunch::new(buffer(&failed, 4)));
    launch_where::<S, V>(arguments, compiled(arguments, again)?, None, failed)
}

/// What the kernels are compiled for.
fn compiled(arguments: &Arguments<'_>, tile: CmmaTile) -> Result<CmmaConfig, LaunchError> {
    let features = arguments.features;
    // What the softmax in fragments does not do: bias or mask behind a softcap, a score function, and a
    // division by a scale that is not above 0 or nearly 0.
    let disturbed = (features.mask || features.bias) && features.softcap || features.score_function;
    let scale = arguments.problem.scale;
    let in_fragments = tile.in_fragments && !disturbed && scale >= LEAST_SCALE;
    let softcap = arguments.problem.softcap;
    let cap = match softcap {
        None => Cap::Off,
        Some(softcap) if tile.split || softcap > LARGEST_ROUGH_CAP => Cap::Exact,
        Some(_) => Cap::Any,
    };
    let mut config = CmmaConfig {
        tile,
        in_fragments,
        seed: match tile.added {
            _ if features.softcap => Seed::Late,
            Added::Tile => Seed::Tile,
            Added::Bias | Added::Nothing => Seed::Accumulator,
        },
        cap,
        quick_cap: match softcap {
            None => Cap::Off,
            // The polynomials are as accurate as an f16.
            Some(_) if tile.split => cap,
            // With ALiBi scores stay in base e.
            Some(_) if features.alibi => cap,
            Some(softcap) if scale / softcap < LEAST_SLOPE => cap,
            Some(softcap) if softcap >= LARGE_CAP => Cap::Large,
            Some(_) => Cap::Near,
        },
        bias_vector: match in_fragments {
            true => counter("vector of the bias", arguments.bias_vector(), u32::MAX)?,
            // Its scores read the bias element by element.
            false => 1,
        },
        bias_by_product: in_fragments
            && tile.added == Added::Bias
            && !tile.speculative
            && is_exact(1.0 / scale),
        shift: Shift::Nothing,
        by_lines: false,
        head_dim: arguments.head_dim()?,
        head_dim_v: arguments.head_dim_v()?,
        features,
    };
    config.shift = config.first_shift();
    config.by_lines = in_fragments
        && arguments.problem.dtype == tile.shape.ab
        && arguments.stored_by(WIDEST) == WIDEST
        && config.output_fits();
    Ok(config)
}

/// All cubes, or those that have `failed`.
fn launch_where<S: ScoreFunction, V: MaskFunction>(
    arguments: &Arguments<'_>,
    config: CmmaConfig,
    split: Option<&Split>,
    failed: ComptimeOptionArgs<Failed>,
) -> Result<(), LaunchError> {
    let tile = config.tile;
    let loaded = split.map_or_else(|| arguments.loaded(), Split::loaded);
    let [q, k, v] = loaded.buffers();
    let width = output_width(arguments, &config);
    // SAFETY: loads are guarded by the lengths and head dims, stores by the lengths, and the views
    // were validated against their shapes.
    unsafe {
        cmma_forward::launch_unchecked::<S, V>(
            arguments.client,
            arguments.cubes(tile.rows())?,
            CubeDim::new_1d(tile.units()),
            arguments.address,
            loaded.vector,
            width,
            q,
            k,
            v,
            arguments.out_in_vectors(width),
            arguments.lse(),
            arguments.tensors_with_bias_by(config.bias_vector),
            arguments.geometry_of(&loaded)?,
            arguments.sequences()?,
            arguments.functions()?,
            split.map_or(ComptimeOptionArgs::None, Split::exponents),
            failed,
            config,
            types(arguments, &loaded, tile),
        );
    }
    Ok(())
}

/// Neighbours of a row of the output that a unit stores at a time.
fn output_width(arguments: &Arguments<'_>, config: &CmmaConfig) -> usize {
    match config.by_lines {
        true => WIDEST,
        false => arguments.stored_by(size(config.columns_of_unit())),
    }
}

/// Elements that are loaded, of fragments, bias, mask and output.
fn types(arguments: &Arguments<'_>, loaded: &Loaded<'_>, tile: CmmaTile) -> [ElemType; 5] {
    let [output, bias, mask] = arguments.types();
    [
        elem_type(loaded.dtype),
        elem_type(tile.shape.ab),
        bias,
        mask,
        output,
    ]
}
