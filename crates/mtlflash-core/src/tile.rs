//! The one table of tile choices: how large a part of the problem a cube of each kernel takes.

use crate::device::{DeviceProfile, MatrixShape};
use crate::dtype::DType;
use crate::plan::Reason;
use crate::problem::Problem;

mod cmma;
mod metal_backward;
mod split;

pub use cmma::{Added, BIAS_KEYS, CMMA_PAD, CmmaTile, LEAST_SCALE};
pub use metal_backward::{MAX_FRAGMENTS_HEAD_DIM, MetalBackwardTiles, metal_backward};
pub(crate) use split::holds_halves;
pub use split::{MAX_SPLIT_HEAD_DIM, SPLIT_COLUMNS, SPLIT_ROWS, split};

/// The largest head dim the kernels take.
pub const MAX_HEAD_DIM: usize = 256;

/// Units of the register-blocked kernels that share a query row, and vectors of 4 elements of the head
/// dim that are in shared memory at a time.
pub const TILED_COLUMNS: u32 = 8;

/// Rows of a cube that measures `delta` for the gradients, a unit each.
pub const DELTA_ROWS: u32 = 64;

/// Query rows of a block of a block mask.
pub const BLOCK_MASK_ROWS: u32 = 128;

/// Keys of a block of a block mask.
pub const BLOCK_MASK_KEYS: u32 = 64;

/// Whether blocks of a block mask are made of whole tiles.
const fn tiles_block_mask(rows: u32, keys: u32) -> bool {
    BLOCK_MASK_ROWS.is_multiple_of(rows) && BLOCK_MASK_KEYS.is_multiple_of(keys)
}

/// Tile of the kernel with one unit per query row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnitTile {
    /// Units of a cube, one query row each.
    pub units: u32,
}

/// Tile of the register-blocked kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TiledTile {
    /// Groups of [`TILED_COLUMNS`] units.
    pub row_groups: u32,
    /// Query rows of a group.
    pub rows_per_unit: u32,
    /// Keys of a unit in a key block, a multiple of 4.
    pub keys_per_unit: u32,
    /// Vectors of a slice whose products stand in one turn of the loop over them, a divisor of
    /// [`TILED_COLUMNS`].
    pub unroll: u32,
    /// In the forward the query rows stay in shared memory as a whole, rather than a slice at a time.
    pub resident: bool,
    /// Row maxima pass by plane shuffles rather than through shared memory.
    pub shuffles: bool,
}

impl TiledTile {
    /// Query rows of a cube.
    pub const fn rows(&self) -> u32 {
        self.row_groups * self.rows_per_unit
    }

    /// Keys of a block.
    pub const fn keys(&self) -> u32 {
        TILED_COLUMNS * self.keys_per_unit
    }

    /// Units of a cube.
    pub const fn units(&self) -> u32 {
        self.row_groups * TILED_COLUMNS
    }

    /// Shared memory of a cube of the backward: a slice of own rows, one of walked rows, and the weights,
    /// through which row sums pass too.
    pub const fn backward_bytes(&self) -> u32 {
        let slices = (self.rows() + self.keys()) * (TILED_COLUMNS + 1) * 16;
        slices + self.rows() * (self.keys() / 4 + 1) * 16
    }

    /// Shared memory of a cube: Q or a slice of it, a slice of K or V, the probabilities, and row maxima
    /// where planes cannot pass them.
    pub fn shared_bytes(&self, head_dim: u32) -> u32 {
        let slices = match self.resident {
            true => head_dim.div_ceil(TILED_COLUMNS * 4),
            false => 1,
        };
        let slices = self.rows() * (slices * TILED_COLUMNS + 1) * 16
            + self.keys() * (TILED_COLUMNS + 1) * 16;
        let weights = self.rows() * (self.keys() / 4 + 1) * 16;
        let maxima = if self.shuffles {
            1
        } else {
            self.rows() * TILED_COLUMNS
        };
        slices + weights + maxima * 4
    }
}

/// Tile of the kernel for drivers that run on a CPU, where a unit owns whole query rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RowsTile {
    /// Units of a cube.
    pub units: u32,
    /// Query rows of a unit.
    pub rows_per_unit: u32,
}

impl RowsTile {
    /// Query rows of a cube.
    pub const fn rows(&self) -> u32 {
        self.units * self.rows_per_unit
    }
}

/// The tile of the kernel with one unit per query row.
///
/// # Errors
/// The reason why there is none.
pub fn unit(problem: &Problem, device: &DeviceProfile) -> Result<UnitTile, Reason> {
    let (d, dv) = head_dim(problem)?;
    // The loops over the keys, and in each over the head dims.
    let loops = wide(problem.seq_k).saturating_mul(u64::from(d + dv + 1));
    iterations(device, loops.saturating_add(u64::from(d + 2 * dv)))?;
    Ok(UnitTile {
        units: device.max_units.min(64),
    })
}

/// The tile of the register-blocked kernel.
///
/// # Errors
/// The reason why there is none.
pub fn tiled(problem: &Problem, device: &DeviceProfile) -> Result<TiledTile, Reason> {
    let (d, dv) = head_dim(problem)?;
    let tile = fitting(TILED, device, |tile| tile.shared_bytes(d))?;
    // Of a block: its slices of the head dim and their vectors, groups of keys, row maxima.
    let slices = |dim: u32| u64::from(dim.div_ceil(TILED_COLUMNS * 4));
    let block = slices(d) * u64::from(TILED_COLUMNS + 1)
        + slices(dv) * u64::from(tile.keys() / 4)
        + u64::from(tile.rows_per_unit * TILED_COLUMNS)
        + 1;
    let blocks = wide(problem.seq_k).div_ceil(u64::from(tile.keys()));
    iterations(device, blocks.saturating_add(1).saturating_mul(block))?;
    Ok(tile)
}

/// (row_groups, rows_per_unit, keys_per_unit, unroll, resident) of a register-blocked kernel.
pub(crate) type Tiling = (u32, u32, u32, u32, bool);

/// The first that fits. On an H100, L=4096 and 16 heads, the first takes 3.15 ms at D=64 (3.41 without
/// resident rows, 3.54 the second), the second 5.94 ms at D=128, where the first would take 6.48.
const TILED: &[Tiling] = &[
    (16, 4, 8, 4, true),
    (16, 4, 4, 2, false),
    (8, 4, 4, 1, false),
    (8, 2, 4, 1, false),
];

/// The first of the tiles that a device has room for, of which `need` says the bytes.
pub(crate) fn fitting(
    table: &[Tiling],
    device: &DeviceProfile,
    need: impl Fn(&TiledTile) -> u32,
) -> Result<TiledTile, Reason> {
    let tile = |&(row_groups, rows_per_unit, keys_per_unit, unroll, resident): &Tiling| {
        TiledTile {
            row_groups,
            rows_per_unit,
            keys_per_unit,
            // Unrolled code takes llvmpipe longer to compile than it saves.
            unroll: if device.in_software { 1 } else { unroll },
            resident,
            shuffles: device
                .plane_size
                .is_some_and(|(min, max)| min == max && min % TILED_COLUMNS == 0),
        }
    };
    first_fit(table.iter().map(tile), device, |tile| {
        (need(tile), tile.units())
    })
}

/// The first of the tiles that a device has room for, by their bytes of shared memory and their units.
pub(crate) fn first_fit<T>(
    tiles: impl IntoIterator<Item = T>,
    device: &DeviceProfile,
    size: impl Fn(&T) -> (u32, u32),
) -> Result<T, Reason> {
    let mut need = 0;
    for tile in tiles {
        let (bytes, units) = size(&tile);
        if bytes <= device.shared_memory && units <= device.max_units {
            return Ok(tile);
        }
        need = bytes;
    }
    Err(Reason::NoSharedMemory {
        need,
        have: device.shared_memory,
    })
}

/// The tile of the kernel for drivers that run on a CPU; `None` where its code would be too long.
///
/// # Errors
/// The reason why there is none.
pub fn rows(problem: &Problem, device: &DeviceProfile) -> Result<Option<RowsTile>, Reason> {
    let (d, dv) = head_dim(problem)?;
    // The rows share what is loaded, which takes nearly all the time, and every element of theirs has code
    // of its own: at D=64 llvmpipe compiles 4 rows in 2.6 s and 8 in 7.7 s, which few short calls make up for.
    let rows_per_unit = match d.max(dv) {
        ..=64 if problem.seq_q >= 128 => 8,
        ..=128 => 4,
        _ => return Ok(None),
    };
    let tile = RowsTile {
        // A vector of the processor, and no more: a cube walks all keys that any of its rows sees.
        units: device.max_units.min(8),
        rows_per_unit,
    };
    iterations(device, wide(problem.seq_k).saturating_add(1))?;
    Ok(Some(tile))
}

/// Refuses loops that the driver would end early.
pub(crate) fn iterations(device: &DeviceProfile, need: u64) -> Result<(), Reason> {
    match device.max_iterations {
        Some(max) if need > max => Err(Reason::TooManyIterations { need, max }),
        _ => Ok(()),
    }
}

pub(crate) fn wide(size: usize) -> u64 {
    u64::try_from(size).unwrap_or(u64::MAX)
}

/// The units of a plane, where all planes have the same.
fn plane_size(device: &DeviceProfile) -> Result<u32, Reason> {
    match device.plane_size {
        Some((min, max)) if min == max => Ok(min),
        _ => Err(Reason::NoSubgroups),
    }
}

/// The matrix product for a problem and the units of a plane.
///
/// # Errors
/// The reason why there is none.
pub(crate) fn matrix_shape(
    problem: &Problem,
    device: &DeviceProfile,
) -> Result<(MatrixShape, u32), Reason> {
    let dtype = problem.dtype;
    let plane_size = plane_size(device)?;
    let shape = device
        .matrix
        .iter()
        .copied()
        .filter(|shape| shape.acc == DType::F32 && shape.m == shape.n && shape.n == shape.k)
        // bf16 widens to f32 fragments where it has none of its own.
        .find(|shape| shape.ab == dtype || (dtype == DType::BF16 && shape.ab == DType::F32))
        .ok_or(Reason::NoMatrixUnits { dtype })?;
    Ok((shape, plane_size))
}

/// The fewest columns of a product that differs from `shape` in nothing else.
fn fewest_columns(shape: MatrixShape, device: &DeviceProfile) -> u32 {
    let with_columns = |n| MatrixShape { n, ..shape };
    let offered = device.matrix.iter();
    let columns = offered.filter_map(|other| (*other == with_columns(other.n)).then_some(other.n));
    columns.min().unwrap_or(shape.n)
}

/// The tile of the kernel on matrix units.
///
/// # Errors
/// The reason why there is none.
pub fn cmma(problem: &Problem, device: &DeviceProfile) -> Result<CmmaTile, Reason> {
    let dims = head_dim(problem)?;
    let (shape, plane_size) = matrix_shape(problem, device)?;
    // Fragments drop no weights.
    let in_fragments = device.fragment_ops && shape.ab == DType::F16 && problem.dropout.is_none();
    let added = added(problem, shape.ab);
    // The first that fits: (planes, row_fragments, keys, chunk). Measured on an H200, with a plane's own
    // bias on an H100, through Vulkan (BENCHMARKS.md); without fragment operations a chunk is a whole
    // block.
    const NARROW: &[(u32, u32, u32, u32)] = &[(4, 2, 48, 16), (4, 2, 32, 16), (4, 1, 32, 16)];
    const NARROW_BIAS: &[(u32, u32, u32, u32)] = &[(4, 2, 32, 16), (4, 1, 32, 16)];
    const NARROW_ADDED: &[(u32, u32, u32, u32)] = &[(8, 1, 32, 16), (4, 1, 32, 16)];
    const MIDDLE: &[(u32, u32, u32, u32)] = &[(8, 1, 32, 16), (8, 1, 16, 16), (4, 1, 32, 16)];
    const WIDE: &[(u32, u32, u32, u32)] = &[(4, 1, 32, 16)];
    const SHARED: &[(u32, u32, u32, u32)] = &[(4, 1, 32, 32)];
    const LAST: &[(u32, u32, u32, u32)] = &[(4, 1, 16, 16), (2, 1, 16, 16)];
    let preferred = match dims.0.max(dims.1) {
        _ if !in_fragments => SHARED,
        ..=80 => match added {
            Added::Nothing => NARROW,
            Added::Bias => NARROW_BIAS,
            Added::Tile => NARROW_ADDED,
        },
        81..=128 => MIDDLE,
        _ => WIDE,
    };
    let tile = |&(planes, row_fragments, keys, chunk): &(u32, u32, u32, u32)| CmmaTile {
        shape,
        sum_columns: fewest_columns(shape, device),
        plane_size,
        planes,
        row_fragments,
        keys,
        chunk,
        in_fragments,
        added,
        split: false,
        speculative: false,
    };
    let block_mask = problem
        .functions
        .is_some_and(|functions| functions.block_mask);
    let tiles = preferred
        .iter()
        .chain(LAST)
        .map(tile)
        .filter(|tile| !block_mask || tiles_block_mask(tile.rows(), tile.keys));
    first_fit(tiles, device, |tile| {
        (tile.shared_bytes(dims.0, dims.1), tile.units())
    })
}

/// What a problem adds to its scores. Behind a softcap they are not kept in fragments.
fn added(problem: &Problem, fragments: DType) -> Added {
    match problem.bias {
        _ if problem.mask.is_some() || problem.alibi.is_some() => Added::Tile,
        Some((_, dtype)) if dtype == fragments && problem.softcap.is_none() => Added::Bias,
        Some(_) => Added::Tile,
        None => Added::Nothing,
    }
}

/// A hand-written Metal kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MetalKernel {
    /// `simdgroup_matrix`, scores and output in registers.
    Simdgroup,
    /// TensorOps on tensors, on any lane layout.
    Tensor,
    /// TensorOps on fragments in registers.
    Fragments,
}

/// Tile of a hand-written Metal kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MetalTile {
    /// The kernel.
    pub kernel: MetalKernel,
    /// Query rows of a threadgroup.
    pub rows: u32,
    /// Keys of a block.
    pub keys: u32,
    /// Simdgroups of a threadgroup, of 32 threads each.
    pub simdgroups: u32,
}

/// The tile of a hand-written Metal kernel.
///
/// # Errors
/// The reason why there is none.
pub fn metal(kernel: MetalKernel, problem: &Problem) -> Result<MetalTile, Reason> {
    let dims = head_dim(problem)?;
    let wide = problem.dtype == DType::F32;
    // (rows, keys, simdgroups) by the larger head dim, from what fits: K and V in 32 KiB of threadgroup
    // memory, the output of a simdgroup's rows in its registers (8 rows above D = 64, as in MLX's
    // kernels). Not measured on Apple hardware.
    let (rows, keys, simdgroups) = match (kernel, dims.0.max(dims.1)) {
        (MetalKernel::Simdgroup, ..=64) => (64, 32, 4),
        (MetalKernel::Simdgroup, ..=128) if !wide => (32, 32, 4),
        (MetalKernel::Simdgroup, _) if !wide => (32, 16, 4),
        (MetalKernel::Simdgroup, ..=160) => (32, 16, 4),
        (MetalKernel::Simdgroup, _) => (32, 8, 4),
        (MetalKernel::Tensor | MetalKernel::Fragments, ..=128) => (64, 32, 4),
        // Two simdgroups share rows: 256 columns of output would not fit the registers of one.
        (MetalKernel::Tensor | MetalKernel::Fragments, _) => (32, 32, 4),
    };
    Ok(MetalTile {
        kernel,
        rows,
        keys,
        simdgroups,
    })
}

/// Both head dims, where the kernels take them.
pub(crate) fn head_dim(problem: &Problem) -> Result<(u32, u32), Reason> {
    let too_large = |got| Reason::HeadDimTooLarge {
        got,
        max: MAX_HEAD_DIM,
    };
    let fits = |got: usize| match u32::try_from(got) {
        Ok(dim) if got <= MAX_HEAD_DIM => Ok(dim),
        _ => Err(too_large(got)),
    };
    Ok((fits(problem.head_dim)?, fits(problem.head_dim_v)?))
}
