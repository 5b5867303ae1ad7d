//! Which tier computes a problem on a device, and why not a better one.

use std::fmt;

use crate::device::{DeviceProfile, Engine};
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::extent::{Extent, IndexWidth, index_width};
use crate::knobs::{Knobs, Speculation};
use crate::problem::Problem;
use crate::tier::Tier;
use crate::tile::{self, CmmaTile, MetalKernel, MetalTile, RowsTile, TiledTile, UnitTile};

mod backward;
mod metal;
mod reason;
#[cfg(test)]
mod tests;

pub use backward::{BackwardKernel, BackwardPlan, CmmaBackwardTiles, Wanted};
pub use metal::{ROW_STATS, supported as metal_supported};
pub use reason::{Reason, Refusal};

/// The decision for one problem on one device. Its `Display` is the chosen tier, then a line for
/// each better tier with the reason it was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The tier that runs.
    pub tier: Tier,
    /// What it is launched with.
    pub kernel: Kernel,
    /// Width of the element offsets.
    pub index: IndexWidth,
    /// The better tiers, best first. Empty where the tier was forced.
    pub refusals: Vec<Refusal>,
}

/// The kernel of a plan and its tile sizes.
#[derive(Clone, Debug, PartialEq)]
pub enum Kernel {
    /// One unit per query row.
    Unit(UnitTile),
    /// Register-blocked, without matrix units.
    Tiled(TiledTile),
    /// Register-blocked by whole rows, for drivers that run on a CPU.
    Rows(RowsTile),
    /// On matrix units.
    Cmma(CmmaTile),
    /// On matrix units, first without a look at maxima. Blocks of rows whose sums then say that it was needed are computed
    /// again: with a shift of its own for each row, unless there is a softcap, and as by [`Kernel::Cmma`] where that does
    /// not serve, since sums leave an f32, something in V that is not finite is hidden, or units own other elements of a
    /// matrix than is expected.
    Speculative {
        /// The tile without a look at maxima.
        first: CmmaTile,
        /// That of the kernel behind it, whose cubes have the same rows.
        again: CmmaTile,
    },
    /// f32 on the matrix units of f16, each number as the sum of two.
    Split {
        /// The kernel's tile.
        products: CmmaTile,
        /// That of the register-blocked kernel, which computes heads with numbers that halves are not for.
        otherwise: TiledTile,
    },
    /// Hand-written Metal.
    Metal(MetalTile),
    /// Tensor operations over chunks of queries.
    Chunked {
        /// Query rows of a chunk, at least 1.
        rows: usize,
    },
}

impl Kernel {
    /// Blocks of rows that have a cube each, of CubeCL's kernel and of what is launched before it.
    fn row_blocks(&self, problem: &Problem) -> usize {
        let (queries, keys) = (problem.seq_q, problem.seq_k);
        match self {
            Self::Unit(tile) => blocks(queries, tile.units),
            Self::Tiled(tile) => blocks(queries, tile.rows()),
            Self::Rows(tile) => blocks(queries, tile.rows()),
            Self::Cmma(tile) | Self::Speculative { first: tile, .. } => {
                blocks(queries, tile.rows())
            }
            Self::Split {
                products,
                otherwise,
            } => blocks(queries, products.rows().min(otherwise.rows()))
                .max(blocks(queries.max(keys), tile::SPLIT_ROWS)),
            // Checked with its tile: CubeCL's kernel may have room where it has none.
            Self::Metal(_) | Self::Chunked { .. } => 0,
        }
    }
}

impl Plan {
    /// Decides for contiguous tensors. With views of other strides use [`Plan::decide_views`].
    ///
    /// # Errors
    /// [`Error::Refused`] if `knobs` force a tier that cannot compute the problem. Without a forced
    /// tier a plan always exists, since `chunked` refuses nothing but functions of the caller's own: these
    /// need a device with CubeCL kernels.
    pub fn decide(problem: &Problem, device: &DeviceProfile, knobs: &Knobs) -> Result<Self> {
        Self::decide_views(problem, &problem.contiguous_extents(), device, knobs)
    }

    /// Decides for the views a launch will touch: inputs, mask, bias and outputs.
    ///
    /// # Errors
    /// As [`Plan::decide`].
    pub fn decide_views(
        problem: &Problem,
        views: &[Extent],
        device: &DeviceProfile,
        knobs: &Knobs,
    ) -> Result<Self> {
        let kernel = |tier| {
            let kernel = kernel(tier, problem, views, device, knobs)?;
            in_grid([kernel.row_blocks(problem)], device)?;
            Ok(kernel)
        };
        let plan = |tier, kernel, refusals| Self {
            tier,
            kernel,
            index: index_width(views),
            refusals,
        };
        if let Some(tier) = knobs.tier {
            return match kernel(tier) {
                Ok(kernel) => Ok(plan(tier, kernel, Vec::new())),
                Err(reason) => Err(Error::Refused { tier, reason }),
            };
        }
        let mut refusals: Vec<Refusal> = Vec::new();
        for tier in Tier::ALL {
            match kernel(tier) {
                Ok(kernel) => return Ok(plan(tier, kernel, refusals)),
                // With v2r insisted on, v2 in its place would be something else silently.
                Err(Reason::InsistedElsewhere { tier, .. }) => {
                    let first = refusals.into_iter().find(|refusal| refusal.tier == tier);
                    let reason = first.map_or(Reason::NotApple, |refusal| refusal.reason);
                    return Err(Error::Refused { tier, reason });
                }
                Err(reason) => refusals.push(Refusal { tier, reason }),
            }
        }
        // Only functions leave no tier; `tiled` is the one that takes them on any GPU.
        let tier = Tier::Tiled;
        let refused = refusals.into_iter().find(|refusal| refusal.tier == tier);
        let reason = refused.map_or(Reason::NoFunctions, |refusal| refusal.reason);
        Err(Error::Refused { tier, reason })
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.tier)?;
        if self.index == IndexWidth::U64 {
            write!(f, " (64-bit offsets)")?;
        }
        for refusal in &self.refusals {
            write!(f, "\n  not {refusal}")?;
        }
        Ok(())
    }
}

/// The tier's kernel, as if a grid had room for any number of blocks.
fn kernel(
    tier: Tier,
    problem: &Problem,
    views: &[Extent],
    device: &DeviceProfile,
    knobs: &Knobs,
) -> Result<Kernel, Reason> {
    match tier {
        Tier::V2r => metal::kernel(MetalKernel::Fragments, problem, views, device, knobs),
        Tier::V2 => metal::kernel(MetalKernel::Tensor, problem, views, device, knobs),
        Tier::V1 => {
            if let Ok(kernel) = metal::kernel(MetalKernel::Simdgroup, problem, views, device, knobs)
            {
                return Ok(kernel);
            }
            launchable(problem, views, device)?;
            match tile::cmma(problem, device) {
                Err(Reason::NoMatrixUnits { dtype: DType::F32 }) => {
                    let products = tile::split(problem, device)?;
                    worth_splitting(problem, knobs)?;
                    Ok(Kernel::Split {
                        products,
                        otherwise: tile::tiled(problem, device)?,
                    })
                }
                tile => tile.map(|tile| match tile.without_maxima(problem, device) {
                    Some(first) if speculates(problem, knobs) => {
                        Kernel::Speculative { first, again: tile }
                    }
                    _ => Kernel::Cmma(tile),
                }),
            }
        }
        Tier::Tiled => {
            launchable(problem, views, device)?;
            if device.in_software
                && problem.functions.is_none()
                && let Some(tile) = tile::rows(problem, device)?
            {
                return Ok(Kernel::Rows(tile));
            }
            tile::tiled(problem, device).map(Kernel::Tiled)
        }
        Tier::V0 => {
            launchable(problem, views, device)?;
            without_functions(problem)?;
            tile::unit(problem, device).map(Kernel::Unit)
        }
        Tier::Chunked => without_functions(problem).map(|()| chunked(problem, knobs)),
    }
}

/// Operations of a forward from which on it is faster by halves: on an H200 (BENCHMARKS.md) what splits the
/// inputs takes some 0.1 ms whatever their size, a register-blocked forward of 2.1e9 takes 0.13 ms in all.
const WORTH_SPLITTING: f64 = 4.0e9;

/// Operations of a batch entry's forward from which on it is speculative: on an H200 (BENCHMARKS.md) the host takes
/// 0.02 ms for each launch behind the first, which hides behind a forward of 0.1 ms. Not of the whole batch, whose parts would
/// then differ from it in the last bits.
const WORTH_SPECULATING: f64 = 3.0e10;

/// Whether a problem that can be computed without a look at maxima first is.
fn speculates(problem: &Problem, knobs: &Knobs) -> bool {
    match knobs.speculation {
        Speculation::Auto => problem.flops() >= WORTH_SPECULATING * problem.batch as f64,
        Speculation::Force => true,
        Speculation::Off => false,
    }
}

/// Leaves short problems in f32 to kernels that need not split them, unless `v1` is forced.
fn worth_splitting(problem: &Problem, knobs: &Knobs) -> Result<(), Reason> {
    if knobs.tier != Some(Tier::V1) && problem.flops() < WORTH_SPLITTING {
        return Err(Reason::PreferredElsewhere {
            why: "splitting so little into halves takes longer than it saves",
        });
    }
    Ok(())
}

/// What tiers ask whose kernels take no functions of the caller's own.
fn without_functions(problem: &Problem) -> Result<(), Reason> {
    match problem.functions {
        None => Ok(()),
        Some(_) => Err(Reason::NoFunctions),
    }
}

fn chunked(problem: &Problem, knobs: &Knobs) -> Kernel {
    Kernel::Chunked {
        rows: knobs.chunk.min(problem.seq_q).max(1),
    }
}

/// What every CubeCL kernel asks of a device.
fn launchable(problem: &Problem, views: &[Extent], device: &DeviceProfile) -> Result<(), Reason> {
    if device.engine == Engine::Host {
        return Err(Reason::HostEngine);
    }
    in_grid([problem.batch, problem.heads_q], device)?;
    let bias = problem.bias.map(|(_, dtype)| dtype);
    for dtype in [Some(problem.dtype), bias].into_iter().flatten() {
        if !device.types.contains(&dtype) {
            return Err(Reason::NoDtype { dtype });
        }
    }
    bindable(views, device)?;
    if index_width(views) == IndexWidth::U64 && !device.address64 {
        return Err(Reason::TooManyElements {
            elements: views.iter().map(Extent::span).max().unwrap_or(0),
            max: u64::from(u32::MAX),
        });
    }
    Ok(())
}

/// Blocks of so many rows.
fn blocks(length: usize, rows: u32) -> usize {
    length.div_ceil(usize::try_from(rows).unwrap_or(usize::MAX))
}

/// Whether a grid has room for so many cubes along a dimension each.
fn in_grid(needs: impl IntoIterator<Item = usize>, device: &DeviceProfile) -> Result<(), Reason> {
    let have = usize::try_from(device.max_cubes).unwrap_or(usize::MAX);
    match needs.into_iter().find(|need| *need > have) {
        None => Ok(()),
        Some(need) => Err(Reason::GridTooLarge { need, have }),
    }
}

/// Whether every view fits a buffer that the device lets a kernel use.
pub(crate) fn bindable(views: &[Extent], device: &DeviceProfile) -> Result<(), Reason> {
    let bytes = views.iter().map(Extent::bytes).max().unwrap_or(0);
    if bytes > device.max_binding_bytes {
        return Err(Reason::BindingTooLarge {
            bytes,
            max: device.max_binding_bytes,
        });
    }
    Ok(())
}
