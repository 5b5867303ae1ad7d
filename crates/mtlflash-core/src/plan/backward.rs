//! Which tier computes the gradients of a problem, and the tiles of its kernels.
//!
//! One kernel is owned by blocks of keys (dK, dV), one by blocks of queries (dQ), one by the bias
//! (dbias): none needs atomics, and each sums in an order that its tile fixes.

use std::fmt;

use super::{Refusal, launchable};
use crate::device::DeviceProfile;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::extent::{Extent, IndexWidth, index_width};
use crate::knobs::Knobs;
use crate::plan::Reason;
use crate::problem::Problem;
use crate::tier::Tier;
use crate::tile::{
    Added, CmmaTile, TILED_COLUMNS, TiledTile, head_dim, iterations, matrix_shape, wide,
};

/// The decision for the gradients of one problem on one device. Its `Display` is that of a
/// [`Plan`](super::Plan).
#[derive(Clone, Debug, PartialEq)]
pub struct BackwardPlan {
    /// The tier that runs.
    pub tier: Tier,
    /// What it is launched with.
    pub kernel: BackwardKernel,
    /// Width of the element offsets.
    pub index: IndexWidth,
    /// The better tiers, best first. Empty where the tier was forced.
    pub refusals: Vec<Refusal>,
}

/// The kernels of a backward plan and their tile sizes.
#[derive(Clone, Debug, PartialEq)]
pub enum BackwardKernel {
    /// Register-blocked, without matrix units.
    Tiled(TiledTile),
    /// On matrix units.
    Cmma(CmmaBackwardTiles),
    /// Recomputed by tensor operations over chunks of queries.
    Chunked,
}

/// Tiles of the kernels on matrix units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CmmaBackwardTiles {
    /// Of the kernel owned by queries.
    pub queries: CmmaTile,
    /// Of the kernels owned by keys.
    pub keys: CmmaTile,
    /// dK and dV are made by a kernel each, since the fragments of both do not fit the registers.
    pub apart: bool,
    /// Of the kernel owned by the bias, which has no matrix units.
    pub bias: TiledTile,
}

impl BackwardPlan {
    /// Decides for the views a launch will touch: inputs, mask, bias, output and gradients.
    ///
    /// # Errors
    /// [`Error::Refused`] if `knobs` force a tier that cannot compute the gradients. Without a
    /// forced tier a plan always exists: `chunked` refuses nothing.
    pub fn decide_views(
        problem: &Problem,
        views: &[Extent],
        device: &DeviceProfile,
        knobs: &Knobs,
    ) -> Result<Self> {
        let plan = |tier, kernel, refusals| Self {
            tier,
            kernel,
            index: index_width(views),
            refusals,
        };
        if let Some(tier) = knobs.tier {
            return match kernel(tier, problem, views, device) {
                Ok(kernel) => Ok(plan(tier, kernel, Vec::new())),
                Err(reason) => Err(Error::Refused { tier, reason }),
            };
        }
        let mut refusals = Vec::new();
        for tier in Tier::ALL {
            match kernel(tier, problem, views, device) {
                Ok(kernel) => return Ok(plan(tier, kernel, refusals)),
                Err(reason) => refusals.push(Refusal { tier, reason }),
            }
        }
        Ok(plan(Tier::Chunked, BackwardKernel::Chunked, refusals))
    }

    /// Decides for contiguous tensors.
    ///
    /// # Errors
    /// As [`BackwardPlan::decide_views`].
    pub fn decide(problem: &Problem, device: &DeviceProfile, knobs: &Knobs) -> Result<Self> {
        Self::decide_views(problem, &problem.contiguous_extents(), device, knobs)
    }
}

impl fmt::Display for BackwardPlan {
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

fn kernel(
    tier: Tier,
    problem: &Problem,
    views: &[Extent],
    device: &DeviceProfile,
) -> Result<BackwardKernel, Reason> {
    match tier {
        Tier::Tiled => {
            launchable(problem, views, device)?;
            tiled(problem, device).map(BackwardKernel::Tiled)
        }
        Tier::V1 => {
            launchable(problem, views, device)?;
            cmma(problem, device).map(BackwardKernel::Cmma)
        }
        Tier::V2r | Tier::V2 | Tier::V0 => Err(Reason::NoBackward),
        Tier::Chunked => Ok(BackwardKernel::Chunked),
    }
}

/// The tiles of the kernels on matrix units.
fn cmma(problem: &Problem, device: &DeviceProfile) -> Result<CmmaBackwardTiles, Reason> {
    let (d, dv) = head_dim(problem)?;
    let (shape, plane_size) = matrix_shape(problem, device)?;
    // What fragments do not do: mask, bias, and a division by a scale that is not above 0.
    let in_fragments = device.fragment_ops
        && shape.ab == DType::F16
        && problem.mask.is_none()
        && problem.bias.is_none()
        && problem.scale > 0.0;
    // The first that fits: (planes, row_fragments, keys, chunk), measured on an H100 through Vulkan.
    const NARROW: &[(u32, u32, u32, u32)] = &[(4, 1, 32, 16), (4, 1, 16, 16)];
    const MIDDLE: &[(u32, u32, u32, u32)] = &[(8, 1, 32, 16), (4, 1, 32, 16), (4, 1, 16, 16)];
    const SHARED: &[(u32, u32, u32, u32)] = &[
        (4, 1, 32, 32),
        (4, 1, 32, 16),
        (4, 1, 16, 16),
        (2, 1, 16, 16),
    ];
    let table = match d.max(dv) {
        _ if !in_fragments => SHARED,
        81..=128 => MIDDLE,
        _ => NARROW,
    };
    let tile = |&(planes, row_fragments, keys, chunk): &(u32, u32, u32, u32)| CmmaTile {
        shape,
        plane_size,
        planes,
        row_fragments,
        keys,
        chunk,
        in_fragments,
        added: Added::Nothing,
    };
    let need = |tile: &CmmaTile| shared_bytes(tile, d, dv);
    let tile = table
        .iter()
        .map(tile)
        .find(|tile| need(tile) <= device.shared_memory && tile.units() <= device.max_units)
        .ok_or_else(|| Reason::NoSharedMemory {
            need: table.last().map_or(0, |last| need(&tile(last))),
            have: device.shared_memory,
        })?;
    Ok(CmmaBackwardTiles {
        queries: tile,
        keys: tile,
        apart: d + dv > 160,
        bias: tiled(problem, device)?,
    })
}

/// Shared memory of a kernel on matrix units: blocks of both walked tensors, for each plane two chunks
/// of products and two of weights (in fragments one of products, for the results), and what is known
/// of the queries.
fn shared_bytes(tile: &CmmaTile, d: u32, dv: u32) -> u32 {
    let size = match tile.shape.ab {
        DType::F32 => 4,
        DType::F16 | DType::BF16 => 2,
    };
    let scores = tile.shape.m * tile.pitch_scores() * 4;
    let weights = tile.shape.m * tile.pitch_weights() * size;
    let chunks = match tile.in_fragments {
        true => scores,
        false => 2 * (scores + weights),
    };
    let stats = tile.keys.max(tile.rows()) * 12;
    tile.kv_elements(d, dv) * size + tile.planes * chunks + stats + 16
}

/// The tile of the register-blocked kernels.
fn tiled(problem: &Problem, device: &DeviceProfile) -> Result<TiledTile, Reason> {
    let (d, dv) = head_dim(problem)?;
    // A unit holds a row's gradients of both head dims in registers: fewer rows where they are wide.
    // On an H100, L=4096 and 16 heads, the backward takes 14.7 ms with 32 groups and 17.2 with 16 at
    // D=64, 32.0 and 41.2 at D=128.
    const NARROW: &[(u32, u32, u32)] = &[(32, 4, 4), (16, 4, 4), (8, 4, 4), (8, 2, 4)];
    const WIDE: &[(u32, u32, u32)] = &[(16, 2, 4), (8, 2, 4)];
    let table = if d + dv <= 256 { NARROW } else { WIDE };
    let tile = |&(row_groups, rows_per_unit, keys_per_unit): &(u32, u32, u32)| TiledTile {
        row_groups,
        rows_per_unit,
        keys_per_unit,
        shuffles: false,
    };
    let tile = table
        .iter()
        .map(tile)
        .find(|tile| {
            tile.shared_bytes() <= device.shared_memory && tile.units() <= device.max_units
        })
        .ok_or_else(|| Reason::NoSharedMemory {
            need: table.last().map_or(0, |last| tile(last).shared_bytes()),
            have: device.shared_memory,
        })?;
    // Of a block: the slices of two products, two times as many groups of columns.
    let slices = |dim: u32| u64::from(dim.div_ceil(TILED_COLUMNS * 4));
    let per_slice = u64::from(TILED_COLUMNS + 1 + tile.keys() / 4);
    let block = (slices(d) + slices(dv)) * per_slice + 1;
    let by_keys = wide(problem.seq_k).div_ceil(u64::from(tile.keys()));
    let by_queries = wide(problem.seq_q)
        .div_ceil(u64::from(tile.keys()))
        .saturating_mul(wide(problem.group()));
    let summed = problem.bias.map_or(1, |(shape, _)| {
        let over = |dim: usize, all: usize| if dim == 1 { wide(all) } else { 1 };
        over(shape[0], problem.batch).saturating_mul(over(shape[1], problem.heads_q))
    });
    let blocks = by_keys.max(by_queries).saturating_mul(summed.max(1));
    iterations(device, blocks.saturating_add(1).saturating_mul(block))?;
    Ok(tile)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::fleet;
    use crate::options::FlashAttentionOptions;
    use crate::problem::ProblemSpec;

    fn problem(dtype: DType, dims: [usize; 2], bias: Option<[usize; 4]>) -> Problem {
        let vectors = [1, 4, 4096, dims[0]];
        Problem::new(&ProblemSpec {
            q: vectors,
            k: vectors,
            v: [1, 4, 4096, dims[1]],
            dtypes: [dtype; 3],
            mask: None,
            bias: bias.map(|shape| (shape, DType::F32)),
            alibi: None,
            options: FlashAttentionOptions::new(),
            lse: true,
        })
        .expect("a valid problem")
    }

    fn forced(tier: Tier, problem: &Problem, device: &DeviceProfile) -> Result<BackwardPlan> {
        let knobs = Knobs {
            tier: Some(tier),
            ..Knobs::default()
        };
        BackwardPlan::decide(problem, device, &knobs)
    }

    #[test]
    fn tiles_fit_every_device_that_they_are_for() {
        for device in fleet::all() {
            for dtype in DType::ALL {
                for dims in [[64, 64], [128, 128], [256, 256], [1, 256], [129, 200]] {
                    let problem = problem(dtype, dims, None);
                    let plan = BackwardPlan::decide(&problem, &device, &Knobs::default())
                        .expect("nothing is forced");
                    let name = format!("{} {dtype} {dims:?}: {plan:?}", device.name);
                    let (bytes, units) = match plan.kernel {
                        BackwardKernel::Chunked => continue,
                        BackwardKernel::Tiled(tile) => (tile.shared_bytes(), tile.units()),
                        BackwardKernel::Cmma(tiles) => {
                            assert_eq!(tiles.queries.keys % tiles.queries.chunk, 0, "{name}");
                            let [d, dv] = dims.map(|dim| u32::try_from(dim).expect("small"));
                            (shared_bytes(&tiles.keys, d, dv), tiles.keys.units())
                        }
                    };
                    assert!(bytes <= device.shared_memory, "{name}");
                    assert!(units <= device.max_units, "{name}");
                }
            }
        }
    }

    #[test]
    fn matrix_units_are_taken_where_there_are_any() {
        let f16 = problem(DType::F16, [64, 64], None);
        let plan = BackwardPlan::decide(&f16, &fleet::h100(), &Knobs::default());
        assert_eq!(plan.expect("nothing is forced").tier, Tier::V1);
        let f32 = problem(DType::F32, [64, 64], None);
        let plan = BackwardPlan::decide(&f32, &fleet::h100(), &Knobs::default());
        let plan = plan.expect("nothing is forced");
        assert_eq!(plan.tier, Tier::Tiled);
        assert!(
            plan.to_string()
                .starts_with("tiled\n  not v2r: the tier has no kernels for gradients"),
            "{plan}"
        );
    }

    #[test]
    fn a_forced_tier_without_kernels_is_refused() {
        let problem = problem(DType::F32, [64, 64], None);
        for tier in [Tier::V0, Tier::V2, Tier::V2r] {
            let error = forced(tier, &problem, &fleet::h100()).expect_err("no such kernels");
            assert_eq!(
                error,
                Error::Refused {
                    tier,
                    reason: Reason::NoBackward
                }
            );
        }
        let plan = forced(Tier::Chunked, &problem, &fleet::h100()).expect("refuses nothing");
        assert_eq!(plan.kernel, BackwardKernel::Chunked);
    }

    #[test]
    fn loops_over_what_a_bias_is_summed_over_count() {
        let mut device = fleet::h100();
        device.max_iterations = Some(10_000);
        let plain = problem(DType::F32, [64, 64], None);
        assert!(forced(Tier::Tiled, &plain, &device).is_ok());
        let summed = problem(DType::F32, [64, 64], Some([1, 1, 1, 4096]));
        let error = forced(Tier::Tiled, &summed, &device).expect_err("four heads are summed");
        assert!(
            matches!(
                error,
                Error::Refused {
                    reason: Reason::TooManyIterations { .. },
                    ..
                }
            ),
            "{error}"
        );
    }
}
