//! Which tier computes the gradients of a problem, and the tiles of its kernels.
//!
//! One kernel is owned by blocks of keys (dK, dV), one by blocks of queries (dQ), one by the bias
//! (dbias): none needs atomics, and each sums in an order that its tile fixes. The hand-written Metal
//! kernels have none of the bias, and leave a call that wants its gradient to CubeCL's.
//!
//! A forced tier names who computes the output. Where it cannot compute the gradients too, they come
//! from the best tier that can, and the plan says so: it is the first of the refusals.

use std::fmt;

use super::{Refusal, blocks, in_grid, launchable, metal, worth_splitting};
use crate::device::DeviceProfile;
use crate::dtype::DType;
use crate::error::Result;
use crate::extent::{Extent, IndexWidth, index_width};
use crate::knobs::Knobs;
use crate::plan::Reason;
use crate::problem::Problem;
use crate::tier::Tier;
use crate::tile::{
    self, Added, CmmaTile, DELTA_ROWS, LEAST_SCALE, MetalBackwardTiles, MetalKernel, TILED_COLUMNS,
    TiledTile, Tiling, first_fit, fitting, head_dim, holds_halves, iterations, matrix_shape, wide,
};

#[cfg(test)]
mod tests;

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
    /// The forced tier if it has no gradients of this problem, then the better tiers, best first. On an
    /// Apple GPU `v1` is two kernels: [`Reason::HandWritten`] is why it is not the first of them.
    pub refusals: Vec<Refusal>,
}

/// Inputs whose gradients are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// The queries.
    pub q: bool,
    /// The keys.
    pub k: bool,
    /// The values.
    pub v: bool,
    /// The bias.
    pub bias: bool,
    /// The ALiBi slopes.
    pub alibi: bool,
}

impl Wanted {
    /// Queries, keys and values: what every kernel for gradients computes.
    pub const INPUTS: Self = Self {
        q: true,
        k: true,
        v: true,
        bias: false,
        alibi: false,
    };
}

/// The kernels of a backward plan and their tile sizes.
#[derive(Clone, Debug, PartialEq)]
pub enum BackwardKernel {
    /// Register-blocked, without matrix units.
    Tiled(TiledTile),
    /// On matrix units.
    Cmma(CmmaBackwardTiles),
    /// f32 on the matrix units of f16, each number as the sum of two; heads with numbers that halves are not
    /// for, and calls with a gradient of the log-sum-exp, are left to the register-blocked kernels.
    Split(CmmaBackwardTiles),
    /// Hand-written Metal.
    Metal(MetalBackwardTiles),
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
    /// Of the kernels without matrix units: that owned by the bias, and those of heads that are not split.
    pub otherwise: TiledTile,
}

impl BackwardKernel {
    /// The fewest rows of a block that one of a tier's CubeCL kernels has a cube for.
    fn rows(&self) -> Option<u32> {
        match self {
            Self::Tiled(tile) => Some(tile.rows().min(DELTA_ROWS)),
            // What prepares short rows has cubes of one fragment.
            Self::Cmma(tiles) | Self::Split(tiles) => {
                Some(tiles.queries.shape.m.min(tiles.otherwise.rows()))
            }
            // Checked with its tiles; has no cubes.
            Self::Metal(_) | Self::Chunked => None,
        }
    }
}

impl BackwardPlan {
    /// Decides for contiguous tensors. There always is a plan: `chunked` refuses nothing.
    pub fn decide(
        problem: &Problem,
        wanted: Wanted,
        device: &DeviceProfile,
        knobs: &Knobs,
    ) -> Self {
        let views = problem.contiguous_extents();
        let asked = Asked {
            problem,
            wanted,
            views: &views,
            device,
            knobs,
        };
        let mut refusals = Vec::new();
        let others = Tier::ALL
            .into_iter()
            .filter(|tier| Some(*tier) != knobs.tier);
        for tier in knobs.tier.into_iter().chain(others) {
            let kernel = asked.kernel(tier, &mut refusals);
            match kernel.and_then(|kernel| asked.in_grid(kernel)) {
                Ok(kernel) => {
                    return Self {
                        tier,
                        kernel,
                        index: index_width(&views),
                        refusals,
                    };
                }
                Err(reason) => refusals.push(Refusal { tier, reason }),
            }
        }
        Self {
            tier: Tier::Chunked,
            kernel: BackwardKernel::Chunked,
            index: index_width(&views),
            refusals,
        }
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

/// What a plan is decided by.
struct Asked<'a> {
    problem: &'a Problem,
    wanted: Wanted,
    views: &'a [Extent],
    device: &'a DeviceProfile,
    knobs: &'a Knobs,
}

impl Asked<'_> {
    /// The kernels of a tier; of one that has two kinds the refusal of the better goes to `refusals`.
    fn kernel(&self, tier: Tier, refusals: &mut Vec<Refusal>) -> Result<BackwardKernel, Reason> {
        let (problem, device) = (self.problem, self.device);
        if problem.packed.is_some() && tier != Tier::Chunked {
            return Err(Reason::NoVarlen);
        }
        match tier {
            Tier::V2r => self.metal(MetalKernel::Fragments),
            Tier::V1 => {
                match self.metal(MetalKernel::Simdgroup) {
                    Ok(kernel) => return Ok(kernel),
                    // Elsewhere nobody expects it.
                    Err(reason) if device.apple.is_some() => refusals.push(Refusal {
                        tier,
                        reason: Reason::HandWritten(Box::new(reason)),
                    }),
                    Err(_) => {}
                }
                self.cubecl()?;
                match cmma(problem, self.wanted, device) {
                    Err(Reason::NoMatrixUnits { dtype: DType::F32 }) => {
                        let tiles = split(problem, device)?;
                        worth_splitting(problem, self.knobs)?;
                        Ok(BackwardKernel::Split(tiles))
                    }
                    tiles => tiles.map(BackwardKernel::Cmma),
                }
            }
            Tier::Tiled => {
                self.cubecl()?;
                tiled(problem, self.wanted, device).map(BackwardKernel::Tiled)
            }
            Tier::V2 | Tier::V0 => Err(Reason::NoBackward),
            Tier::Chunked => Ok(BackwardKernel::Chunked),
        }
    }

    /// The kernel, if its grids have room for the problem.
    fn in_grid(&self, kernel: BackwardKernel) -> Result<BackwardKernel, Reason> {
        if let Some(rows) = kernel.rows() {
            let problem = self.problem;
            let bias = problem.bias.filter(|_| self.wanted.bias);
            let matrices = bias.map_or(1, |(shape, _)| shape[0].saturating_mul(shape[1]));
            let cubes = [
                blocks(problem.seq_q, rows),
                blocks(problem.seq_k, rows),
                matrices,
            ];
            in_grid(cubes, self.device)?;
        }
        Ok(kernel)
    }

    fn metal(&self, kernel: MetalKernel) -> Result<BackwardKernel, Reason> {
        let (views, device) = (self.views, self.device);
        metal::backward(kernel, self.problem, self.wanted, views, device, self.knobs)
            .map(BackwardKernel::Metal)
    }

    /// What every CubeCL kernel asks.
    fn cubecl(&self) -> Result<(), Reason> {
        if self.wanted.alibi {
            return Err(Reason::NoSlopeGradients);
        }
        launchable(self.problem, self.views, self.device)
    }
}

/// The tiles of the kernels on matrix units.
fn cmma(
    problem: &Problem,
    wanted: Wanted,
    device: &DeviceProfile,
) -> Result<CmmaBackwardTiles, Reason> {
    let (d, dv) = head_dim(problem)?;
    let (shape, plane_size) = matrix_shape(problem, device)?;
    // What fragments do not do: mask, bias, dropout, and a division by a scale that is not above 0.
    let in_fragments = device.fragment_ops
        && shape.ab == DType::F16
        && problem.mask.is_none()
        && problem.bias.is_none()
        && problem.dropout.is_none()
        && problem.scale >= LEAST_SCALE;
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
        sum_columns: shape.n,
        plane_size,
        planes,
        row_fragments,
        keys,
        chunk,
        in_fragments,
        added: Added::Nothing,
        split: false,
        speculative: false,
    };
    let tile = first_fit(table.iter().map(tile), device, |tile| {
        (shared_bytes(tile, d, dv), tile.units())
    })?;
    Ok(CmmaBackwardTiles {
        queries: tile,
        keys: tile,
        apart: d + dv > 160,
        otherwise: tiled(problem, wanted, device)?,
    })
}

/// The tiles of the kernels on matrix units whose operands are split.
fn split(problem: &Problem, device: &DeviceProfile) -> Result<CmmaBackwardTiles, Reason> {
    let (d, dv) = head_dim(problem)?;
    let forward = tile::split(problem, device)?;
    // The gradient of the output has its shape.
    holds_halves(&[problem.out_shape()], device)?;
    if problem.mask.is_some() || problem.bias.is_some() {
        return Err(Reason::NotSplit {
            what: "gradients beside a mask or bias",
        });
    }
    // The first that fits, by keys, measured on an H200 through Vulkan (BENCHMARKS.md).
    const NARROW: &[u32] = &[32, 16];
    const WIDE: &[u32] = &[16];
    let table = if d.max(dv) <= 80 { NARROW } else { WIDE };
    let tile = |keys: &u32| CmmaTile {
        planes: 4,
        row_fragments: 1,
        keys: *keys,
        ..forward
    };
    let tile = first_fit(table.iter().map(tile), device, |tile| {
        (shared_bytes(tile, d, dv), tile.units())
    })?;
    Ok(CmmaBackwardTiles {
        queries: tile,
        keys: tile,
        apart: false,
        // A problem with a bias is not split.
        otherwise: tiled(problem, Wanted::INPUTS, device)?,
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
fn tiled(problem: &Problem, wanted: Wanted, device: &DeviceProfile) -> Result<TiledTile, Reason> {
    let (d, dv) = head_dim(problem)?;
    // A unit holds a row's gradients of both head dims in registers: fewer rows where they are wide.
    // On an H100, L=4096 and 16 heads, the backward takes 9.9 ms with 32 groups and 10.3 with 16 at D=64,
    // 21.1 and 20.8 at D=128.
    const NARROW: &[Tiling] = &[
        (32, 4, 4, 8, false),
        (16, 4, 4, 8, false),
        (8, 4, 4, 8, false),
        (8, 2, 4, 8, false),
    ];
    const WIDE: &[Tiling] = &[(16, 2, 4, 8, false), (8, 2, 4, 8, false)];
    let table = match d + dv {
        ..=128 => NARROW,
        129..=256 => &NARROW[1..],
        _ => WIDE,
    };
    let tile = fitting(table, device, TiledTile::backward_bytes)?;
    // Of a block: the slices of two products, two times as many groups of columns.
    let slices = |dim: u32| u64::from(dim.div_ceil(TILED_COLUMNS * 4));
    let per_slice = u64::from(TILED_COLUMNS + 1 + tile.keys() / 4);
    let block = (slices(d) + slices(dv)) * per_slice + 1;
    let by_keys = wide(problem.seq_k).div_ceil(u64::from(tile.keys()));
    let by_queries = wide(problem.seq_q)
        .div_ceil(u64::from(tile.keys()))
        .saturating_mul(wide(problem.group()));
    let bias = problem.bias.filter(|_| wanted.bias);
    let summed = bias.map_or(1, |(shape, _)| {
        let over = |dim: usize, all: usize| if dim == 1 { wide(all) } else { 1 };
        over(shape[0], problem.batch).saturating_mul(over(shape[1], problem.heads_q))
    });
    let blocks = by_keys.max(by_queries).saturating_mul(summed.max(1));
    iterations(device, blocks.saturating_add(1).saturating_mul(block))?;
    Ok(tile)
}
