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

/// The largest head dim of the kernels on TensorOps fragments: a simdgroup's 16 rows of sums are in its
/// registers.
pub const MAX_FRAGMENTS_HEAD_DIM: usize = 128;

/// The tiles of the gradients of a problem with the kernels of `v1` or `v2r`.
///
/// # Errors
/// The reason why there are none: `v2` has none, `v2r` none in f32, which its matrix unit would cut to
/// 10 bits of mantissa, nor above [`MAX_FRAGMENTS_HEAD_DIM`].
pub fn metal_backward(
    kernel: MetalKernel,
    problem: &Problem,
) -> Result<MetalBackwardTiles, Reason> {
    let (d, dv) = head_dim(problem)?;
    let dtype = problem.dtype;
    match kernel {
        MetalKernel::Simdgroup => Ok(simdgroup(d, dv, dtype == DType::F32)),
        MetalKernel::Tensor => Err(Reason::NoBackward),
        MetalKernel::Fragments if dtype == DType::F32 => Err(Reason::NoMatrixUnits { dtype }),
        MetalKernel::Fragments => fragments(problem, d, dv),
    }
}

fn simdgroup(d: u32, dv: u32, wide: bool) -> MetalBackwardTiles {
    // (rows, keys) by the larger head dim, from what fits: a block of two tensors in 32 KiB of
    // threadgroup memory, the sums and own rows of a simdgroup in its registers. Not measured on Apple
    // hardware.
    let (rows, keys) = match (wide, d.max(dv)) {
        (false, ..=64) => (64, 32),
        (true, ..=64) | (false, ..=128) => (32, 32),
        (true, ..=128) | (false, _) => (32, 16),
        (true, _) => (32, 8),
    };
    let queries = MetalTile {
        kernel: MetalKernel::Simdgroup,
        rows,
        keys,
        simdgroups: 4,
    };
    MetalBackwardTiles {
        queries,
        // Sums of two tensors, so half the rows.
        keys: MetalTile {
            rows: 32,
            ..queries
        },
        apart: d + dv > 256,
    }
}

fn fragments(problem: &Problem, d: u32, dv: u32) -> Result<MetalBackwardTiles, Reason> {
    let got = problem.head_dim.max(problem.head_dim_v);
    if got > MAX_FRAGMENTS_HEAD_DIM {
        return Err(Reason::HeadDimTooLarge {
            got,
            max: MAX_FRAGMENTS_HEAD_DIM,
        });
    }
    // 16 rows a simdgroup, whose sums take half a register an element of a row. Not measured on Apple
    // hardware.
    let tile = MetalTile {
        kernel: MetalKernel::Fragments,
        rows: 64,
        keys: 32,
        simdgroups: 4,
    };
    Ok(MetalBackwardTiles {
        queries: tile,
        keys: tile,
        apart: d + dv > 128,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::FlashAttentionOptions;
    use crate::problem::ProblemSpec;

    fn problem(dtype: DType, dims: [usize; 2]) -> Problem {
        Problem::new(&ProblemSpec {
            q: [1, 1, 8, dims[0]],
            k: [1, 1, 8, dims[0]],
            v: [1, 1, 8, dims[1]],
            dtypes: [dtype; 3],
            mask: None,
            bias: None,
            alibi: None,
            options: FlashAttentionOptions::new(),
            lse: true,
        })
        .expect("valid")
    }

    #[test]
    fn blocks_of_both_tensors_fit_32_kib_and_simdgroups_own_whole_fragments() {
        for dtype in DType::ALL {
            for dims in [[1, 1], [64, 64], [128, 65], [129, 1], [256, 256]] {
                let tiles = metal_backward(MetalKernel::Simdgroup, &problem(dtype, dims));
                let tiles = tiles.expect("there are always tiles");
                for tile in [tiles.queries, tiles.keys] {
                    // Rows padded to 8 elements and by 16 bytes, and a flag a simdgroup.
                    let bytes = |dim: usize| dim.next_multiple_of(8) * dtype.size_bytes() + 16;
                    let rows = usize::try_from(tile.keys).expect("small");
                    assert!(
                        rows * (bytes(dims[0]) + bytes(dims[1])) + 16 <= 32768,
                        "{tiles:?}"
                    );
                    assert_eq!(tile.rows % (8 * tile.simdgroups), 0, "{tiles:?}");
                }
            }
        }
    }

    #[test]
    fn fragments_refuse_by_name_what_they_do_not_do() {
        let refused = |kernel, dtype, dims| {
            let tiles = metal_backward(kernel, &problem(dtype, dims));
            tiles.expect_err("refused").to_string()
        };
        assert_eq!(
            refused(MetalKernel::Fragments, DType::F32, [64, 64]),
            "the device has no matrix units for f32 with f32 accumulation"
        );
        assert_eq!(
            refused(MetalKernel::Fragments, DType::F16, [64, 136]),
            "head dim 136 is above the kernel's 128"
        );
        assert_eq!(
            refused(MetalKernel::Tensor, DType::F16, [64, 64]),
            "the tier has no kernels for gradients"
        );
    }
}
