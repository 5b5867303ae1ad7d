//! How a call's tensors lie in their buffers.

use mtlflash_core::{AlibiShape, MaskStorage, Problem};

/// Element strides of a call's inputs, 0 along what is broadcast. Outputs are row-major without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layouts {
    /// Of `[B, Hq, Lq, D]`; the last must be 1 where `D > 1`.
    pub q: [usize; 4],
    /// Of `[B, Hkv, Lk, D]`; the last must be 1 where `D > 1`.
    pub k: [usize; 4],
    /// Of `[B, Hkv, Lk, Dv]`; the last must be 1 where `Dv > 1`.
    pub v: [usize; 4],
    /// Of the mask, where the problem has one.
    pub mask: Option<MaskLayout>,
    /// Of the bias, where the problem has one.
    pub bias: Option<[usize; 4]>,
    /// Of the slopes over batch and heads, where the problem has them.
    pub alibi: Option<[usize; 2]>,
}

/// How a mask lies in its buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaskLayout {
    /// Element strides.
    pub strides: [usize; 4],
    /// How an element is stored.
    pub storage: MaskStorage,
}

impl Layouts {
    /// Tensors that are row-major without gaps, masks a byte an element.
    pub fn contiguous(problem: &Problem) -> Self {
        let heads = problem.heads_q;
        Self {
            q: row_major(problem.q_shape()),
            k: row_major(problem.k_shape()),
            v: row_major(problem.v_shape()),
            mask: problem.mask.map(|shape| MaskLayout {
                strides: broadcast(shape, row_major(shape)),
                storage: MaskStorage::U8,
            }),
            bias: problem
                .bias
                .map(|(shape, _)| broadcast(shape, row_major(shape))),
            alibi: problem.alibi.map(|shape| match shape {
                AlibiShape::PerHead => [0, 1],
                AlibiShape::PerBatchHead => [heads, 1],
            }),
        }
    }
}

/// Element strides of a row-major tensor.
fn row_major([_, s1, s2, s3]: [usize; 4]) -> [usize; 4] {
    [s1 * s2 * s3, s2 * s3, s3, 1]
}

/// Whether the elements of a vector of `head_dim` are neighbours in memory, as kernels read them. Other
/// views are copied before a launch.
pub const fn neighbours(head_dim: usize, strides: [usize; 4]) -> bool {
    head_dim <= 1 || strides[3] == 1
}

/// `strides` with 0 along dimensions of size 1.
pub fn broadcast(shape: [usize; 4], strides: [usize; 4]) -> [usize; 4] {
    std::array::from_fn(|dim| if shape[dim] == 1 { 0 } else { strides[dim] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_vectors_with_gaps_need_a_copy() {
        // Row-major, heads and rows swapped, sliced rows, one key for all.
        for strides in [
            [4096, 1024, 64, 1],
            [4096, 64, 512, 1],
            [9999, 999, 66, 1],
            [0, 0, 0, 1],
        ] {
            assert!(neighbours(64, strides));
        }
        assert!(!neighbours(64, [4096, 1024, 1, 16]));
        assert!(!neighbours(64, [4096, 1024, 128, 2]));
        assert!(!neighbours(64, [64, 64, 64, 0]));
        // There is nothing beside a single element.
        assert!(neighbours(1, [16, 16, 1, 16]));
    }
}
