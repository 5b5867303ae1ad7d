//! Tiles of the hand-written Metal kernels for gradients.

use super::{MetalKernel, MetalTile, head_dim};
use crate::dtype::DType;
use crate::plan::Reason;
use crate::problem::Problem;

/// Tiles of the hand-written kernels for gradients. In each `rows` are those of the owner, `keys` those
/// of a block of the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MetalBackwardTiles {
    /// Of the kernel owned by queries.
    pub queries: MetalTile,
    /// Of the kernel owned by keys.
    pub keys: MetalTile,
    /// dK and dV are made one after the other, since the sums of both do not fit the registers.
    pub apart: bool,
}

/// The tiles of the gradients of a problem on `simdgroup_matrix`.
///
/// # Errors
/// The reason why there are none.
pub fn metal_backward(problem: &Problem) -> Result<MetalBackwardTiles, Reason> {
    let (d, dv) = head_dim(problem)?;
    let wide = problem.dtype == DType::F32;
    // (rows, keys) by the larger head dim, from what fits: a block of two tensors in 32 KiB of
    // threadgroup memory, the sums and own rows of a simdgroup in its registers. Not measured on Apple
    // hardware.
    let (rows, keys) = match d.max(dv) {
        ..=64 if !wide => (64, 32),
        ..=64 => (32, 32),
        ..=128 if !wide => (32, 32),
        ..=128 => (32, 16),
        _ if !wide => (32, 16),
        _ => (32, 8),
    };
    let queries = MetalTile {
        kernel: MetalKernel::Simdgroup,
        rows,
        keys,
        simdgroups: 4,
    };
    Ok(MetalBackwardTiles {
        queries,
        // Sums of two tensors, so half the rows.
        keys: MetalTile {
            rows: 32,
            ..queries
        },
        apart: d + dv > 256,
    })
}
