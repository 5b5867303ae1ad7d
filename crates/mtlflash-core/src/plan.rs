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
#[cfg(test)]
mod tests;

pub use backward::{BackwardKernel, BackwardPlan, CmmaBackwardTiles, Wanted};
pub use metal::{ROW_STATS, supported as metal_supported};

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

/// A tier that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The tier.
    pub tier: Tier,
    /// Why not.
    pub reason: Reason,
}

/// Why a tier does not compute a problem on a device.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Reason {
    /// The Metal device was opened by someone else, and Burn gives its handles to who opens it only.
    #[error(
        "the device was not opened for hand-written Metal kernels; call burn_mtlflash::metal_device \
         before Burn's first use of it, and use the device that it returns"
    )]
    NotOpened,
    /// The device's compiler does not take the kernel, or the device computes small attention wrongly by it.
    #[error("a trial of the kernel failed: {message}")]
    Trial {
        /// What the compiler said, or the first wrong number.
        message: String,
    },
    /// Fragments lie in other lanes than the kernel is written for.
    #[error("fragments lie otherwise than the kernel expects: {message}")]
    FragmentLayout {
        /// The first element that lies elsewhere.
        message: String,
    },
    /// The device computed a small product wrongly.
    #[error("the self-test in {dtype} failed: {message}")]
    SelfTest {
        /// The element type.
        dtype: DType,
        /// The first wrong element.
        message: String,
    },
    /// The device computed small gradients wrongly, or not at all.
    #[error("the self-test of its gradients failed: {message}")]
    GradientTest {
        /// The first wrong element, or what the device said.
        message: String,
    },
    /// The kernel would compute in a lower precision, which nobody asked for.
    #[error("computes f32 as tf32, which MTLFLASHATTN_TF32 does not allow")]
    NoTf32,
    /// More threadgroups than a grid has.
    #[error("needs {need} threadgroups along a dimension, a grid has at most {have}")]
    GridTooLarge {
        /// Threadgroups it needs.
        need: usize,
        /// The most there can be.
        have: usize,
    },
    /// The tier has no kernels for gradients.
    #[error("the tier has no kernels for gradients")]
    NoBackward,
    /// The tier's kernels have no gradient of the bias.
    #[error("does not compute the gradient of a bias")]
    NoBiasGradient,
    /// No output or no keys.
    #[error("there is no output or no key, so nothing for a kernel to compute")]
    NothingToCompute,
    /// Of the two kernels of `v1` the hand-written one, in front of CubeCL's.
    #[error("hand-written in Metal: {0}")]
    HandWritten(Box<Reason>),
    /// The tier's kernels take no packed sequences.
    #[error("the tier's kernels take no packed sequences")]
    NoVarlen,
    /// The tier's kernels take no functions of the caller's own.
    #[error("the tier's kernels take no score or mask functions")]
    NoFunctions,
    /// The tier's kernels drop no weights.
    #[error("the tier's kernels have no dropout")]
    NoDropout,
    /// The tier's kernels have no gradient of the slopes.
    #[error("does not compute the gradients of ALiBi slopes")]
    NoSlopeGradients,
    /// Burn's own operations are all that runs on the device.
    #[error("the device runs no kernels of ours, only Burn's own operations")]
    HostEngine,
    /// Not an Apple GPU.
    #[error("needs an Apple GPU")]
    NotApple,
    /// An Apple GPU without neural accelerators.
    #[error("needs an Apple GPU of family 10 (M5) or later, got family {family}")]
    NotApple10 {
        /// The GPU's family.
        family: u32,
    },
    /// The system lacks TensorOps.
    #[error("needs macOS {}.{} or later, got {}.{}", need.0, need.1, got.0, got.1)]
    MacosTooOld {
        /// The device's macOS, major and minor.
        got: (u32, u32),
        /// The first macOS that will do.
        need: (u32, u32),
    },
    /// Kernels cannot use the element type.
    #[error("the device has no {dtype} in kernels")]
    NoDtype {
        /// The problem's element type.
        dtype: DType,
    },
    /// No planes.
    #[error("the device has no subgroups")]
    NoSubgroups,
    /// No matrix product of the problem's type with an f32 accumulator.
    #[error("the device has no matrix units for {dtype} with f32 accumulation")]
    NoMatrixUnits {
        /// The problem's element type.
        dtype: DType,
    },
    /// Products of halves are not for the problem.
    #[error("f32 is split into halves of f16 for the matrix units, which does not do {what}")]
    NotSplit {
        /// What is not done.
        what: &'static str,
    },
    /// The head dim is larger than the kernel takes.
    #[error("head dim {got} is above the kernel's {max}")]
    HeadDimTooLarge {
        /// The larger of `D` and `Dv`.
        got: usize,
        /// The most the kernel takes.
        max: usize,
    },
    /// A tile does not fit shared memory.
    #[error("needs {need} bytes of shared memory, the device has {have}")]
    NoSharedMemory {
        /// Bytes of the smallest tile.
        need: u32,
        /// Bytes a cube can use.
        have: u32,
    },
    /// A cube would need too many units.
    #[error("needs cubes of {need} units, the device allows {have}")]
    TooFewUnits {
        /// Units of the smallest cube.
        need: u32,
        /// Most units of a cube.
        have: u32,
    },
    /// The device's driver would end the kernel's loops early.
    #[error("a unit loops {need} times and the driver ends its loops after {max}")]
    TooManyIterations {
        /// Iterations of a unit's loops, summed up.
        need: u64,
        /// Iterations the driver does.
        max: u64,
    },
    /// A view needs offsets the device cannot compute.
    #[error(
        "a tensor spans {elements} elements and the device has no 64-bit offsets (limit {max})"
    )]
    TooManyElements {
        /// Elements from a view's first to its last.
        elements: u64,
        /// The most that 32-bit offsets reach.
        max: u64,
    },
    /// A view is larger than a buffer the device lets a kernel use.
    #[error("a tensor spans {bytes} bytes, the device binds at most {max}")]
    BindingTooLarge {
        /// Bytes from a view's first element to the end of its last.
        bytes: u64,
        /// The most the device binds.
        max: u64,
    },
    /// A setting leaves the tier out.
    #[error("{variable} leaves it out")]
    LeftOut {
        /// The setting's variable.
        variable: &'static str,
    },
    /// A setting insists on another tier.
    #[error("{variable} insists on {tier}")]
    InsistedElsewhere {
        /// The setting's variable.
        variable: &'static str,
        /// The tier it insists on.
        tier: Tier,
    },
    /// A setting keeps short f32 problems away.
    #[error("f32 of length {got} is below the {min} that {variable} asks for")]
    ShortF32 {
        /// The setting's variable.
        variable: &'static str,
        /// The longer of the two lengths.
        got: usize,
        /// The length from which it would be taken.
        min: usize,
    },
    /// It would run, but another tier is better for this problem.
    #[error("another tier is better here: {why}")]
    PreferredElsewhere {
        /// What makes it better.
        why: &'static str,
    },
}

impl Kernel {
    /// Blocks of rows that have a cube each, of the kernel and of what is launched before it; 0 where a host walks them.
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
            Self::Metal(tile) => blocks(queries, tile.rows),
            Self::Chunked { .. } => 0,
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
        let kernel = |tier| kernel(tier, problem, views, device, knobs);
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

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.tier, self.reason)
    }
}

fn kernel(
    tier: Tier,
    problem: &Problem,
    views: &[Extent],
    device: &DeviceProfile,
    knobs: &Knobs,
) -> Result<Kernel, Reason> {
    let kernel = kernel_of_any_length(tier, problem, views, device, knobs)?;
    in_grid([kernel.row_blocks(problem)], device)?;
    Ok(kernel)
}

fn kernel_of_any_length(
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
