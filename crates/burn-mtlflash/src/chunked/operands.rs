//! The inputs of a call, prepared once for all tiles.

use std::ops::Range;

use burn::backend::tensor::{BoolTensor, Device, FloatTensor};
use burn::backend::{Backend, TensorMetadata, get_or_init_device_settings};
#[cfg(feature = "flex")]
use burn::tensor::try_read_sync;
use burn::tensor::{BoolDType, DType as BurnDType, FloatDType, Shape, Slice};
use mtlflash_core::{DType, Problem};

use super::Schedule;
use super::blocking::{Blocking, Group, Tile};
use super::position::Positions;
use crate::backend::AttentionInputs;

/// Keeps a sum of finite values finite: a row of 2^40 largest f32 would still not overflow.
const OVERFLOW_GUARD: f64 = 1.0 / (1u64 << 40) as f64;
/// Fewest query rows for which a transposed copy of K pays. Flex multiplies 128 rows with a
/// transposed view of 1024 keys of 64 at 27 GFLOP/s, with a copy at 90 (2-core Xeon, 2026-11).
#[cfg(feature = "flex")]
const TRANSPOSE_MIN_ROWS: usize = 16;

/// What all groups of heads share.
pub(crate) struct Operands<'a, B: Backend> {
    pub(crate) problem: &'a Problem,
    pub(crate) bool_dtype: BoolDType,
    pub(super) q: FloatTensor<B>,
    pub(super) k: FloatTensor<B>,
    pub(super) v: FloatTensor<B>,
    mask: Option<BoolTensor<B>>,
    bias: Option<FloatTensor<B>>,
    alibi: Option<FloatTensor<B>>,
    pub(crate) positions: Positions<B>,
    /// Most keys that are computed at once.
    pub(crate) key_block: usize,
    /// Whether a tile has hidden keys.
    pub(super) hides: bool,
    pub(super) schedule: Schedule,
    device: Device<B>,
}

/// The tensors of a group of heads.
pub(crate) struct GroupOperands<B: Backend> {
    /// The heads.
    pub(crate) group: Group,
    /// `[batch, heads, Lq, D]`.
    pub(crate) q: FloatTensor<B>,
    /// Blocks of keys as columns, each `[batch, key heads, D, keys]` in f32.
    pub(crate) k_blocks: Vec<FloatTensor<B>>,
    /// `[batch, key heads, Lk, Dv]` in f32.
    pub(crate) v: FloatTensor<B>,
    /// 1 for each row of V with a non-finite value, `[batch, key heads, Lk, 1]`, where those rows
    /// were set to zero and K does not tell of them.
    pub(crate) bad_v: Option<FloatTensor<B>>,
}

impl<'a, B: Backend> Operands<'a, B> {
    pub(crate) fn new(
        inputs: AttentionInputs<B>,
        problem: &'a Problem,
        blocking: &Blocking,
        schedule: Schedule,
    ) -> Self {
        let device = inputs.q.device();
        Self {
            problem,
            bool_dtype: get_or_init_device_settings::<B>(&device).bool_dtype,
            positions: Positions::new(problem, blocking, &device),
            q: inputs.q,
            k: inputs.k,
            v: inputs.v,
            mask: inputs.mask.into_option(),
            bias: inputs.bias.into_option(),
            alibi: inputs.alibi.into_option().map(slopes_in_4d::<B>),
            key_block: blocking.key_block,
            hides: problem.mask.is_some() || blocking.has_partial(),
            schedule,
            device,
        }
    }

    /// The tensors of `group`.
    pub(crate) fn of_group(&self, group: &Group) -> GroupOperands<B> {
        let (batch, heads_kv) = (&group.batch, &group.heads_kv);
        let heads_q = self.query_heads(group);
        let part = |tensor, heads| matrices_of::<B>(tensor, batch, heads);
        let mut operands = GroupOperands {
            group: group.clone(),
            q: part(&self.q, &heads_q),
            k_blocks: Vec::new(),
            v: in_f32::<B>(part(&self.v, heads_kv)),
            bad_v: None,
        };
        let mut k = in_f32::<B>(part(&self.k, heads_kv));
        if self.hides {
            k = self.guard_hidden_rows(&mut operands, k);
        }
        operands.k_blocks = (0..self.problem.seq_k)
            .step_by(self.key_block)
            .map(|start| {
                let end = self.problem.seq_k.min(start.saturating_add(self.key_block));
                self.transposed(rows_of::<B>(&k, &(start..end)))
            })
            .collect();
        operands
    }

    /// Makes sure that what a hidden row holds cannot reach the result.
    fn guard_hidden_rows(
        &self,
        operands: &mut GroupOperands<B>,
        k: FloatTensor<B>,
    ) -> FloatTensor<B> {
        let bad_v = self.bad_rows(&operands.v);
        #[cfg(feature = "flex")]
        if self.reads_at_once() && is_none_true::<B>(&bad_v) {
            return k;
        }
        operands.v = fill_rows::<B>(operands.v.clone(), &bad_v, 0.0);
        if !self.problem.lse {
            return fill_rows::<B>(k, &bad_v, f32::NAN);
        }
        operands.bad_v = Some(B::bool_into_float(bad_v, FloatDType::F32));
        k
    }

    /// True for each row that holds a NaN or an infinity.
    pub(super) fn bad_rows(&self, tensor: &FloatTensor<B>) -> BoolTensor<B> {
        let small = B::float_mul_scalar(tensor.clone(), OVERFLOW_GUARD.into());
        let sum = B::float_sum_dim(small, 3);
        B::bool_or(
            B::float_is_nan(sum.clone(), self.bool_dtype),
            B::float_is_inf(sum, self.bool_dtype),
        )
    }

    /// K, or V, with the keys as columns.
    pub(super) fn transposed(&self, k: FloatTensor<B>) -> FloatTensor<B> {
        let [batch, heads, keys, width] = k.shape().dims::<4>();
        let view = B::float_swap_dims(k, 2, 3);
        match self.schedule {
            Schedule::InOrder => view,
            #[cfg(feature = "flex")]
            Schedule::PerThread
                if self.problem.group() * self.problem.seq_q < TRANSPOSE_MIN_ROWS =>
            {
                view
            }
            #[cfg(feature = "flex")]
            Schedule::PerThread => {
                // Merging the dims of a transposed view is what makes a backend copy it.
                let flat = B::float_reshape(view, Shape::new([batch, heads, width * keys]));
                B::float_reshape(flat, Shape::new([batch, heads, width, keys]))
            }
        }
    }

    pub(crate) fn query_heads(&self, group: &Group) -> Range<usize> {
        let heads = self.problem.group();
        group.heads_kv.start * heads..group.heads_kv.end * heads
    }

    /// The part of the mask that a tile's scores need.
    pub(crate) fn mask(&self, group: &Group, tile: &Tile) -> Option<BoolTensor<B>> {
        let mask = self.mask.as_ref()?;
        let slices = self.of_scores(mask.shape(), group, tile);
        Some(B::bool_slice(mask.clone(), &slices))
    }

    /// The part of the bias that a tile's scores need, in f32.
    pub(crate) fn bias(&self, group: &Group, tile: &Tile) -> Option<FloatTensor<B>> {
        let bias = self.bias.as_ref()?;
        let slices = self.of_scores(bias.shape(), group, tile);
        Some(in_f32::<B>(B::float_slice(bias.clone(), &slices)))
    }

    /// What ALiBi takes from a tile's scores.
    pub(crate) fn alibi(&self, group: &Group, tile: &Tile) -> Option<FloatTensor<B>> {
        let slopes = self.alibi.as_ref()?;
        let slices = self.of_scores(slopes.shape(), group, tile);
        let slopes = B::float_slice(slopes.clone(), &slices);
        Some(B::float_mul(slopes, self.positions.distance(tile)?))
    }

    /// The slices of a tensor that broadcasts to the scores, for a tile's part of them.
    pub(super) fn of_scores(&self, shape: Shape, group: &Group, tile: &Tile) -> [Slice; 4] {
        let wanted = [
            group.batch.clone(),
            self.query_heads(group),
            tile.rows.clone(),
            tile.keys.clone(),
        ];
        let sizes = shape.dims::<4>();
        std::array::from_fn(|dim| match sizes[dim] {
            1 => Slice::from(0..1),
            _ => Slice::from(wanted[dim].clone()),
        })
    }

    /// The call's device.
    pub(super) fn device(&self) -> &Device<B> {
        &self.device
    }

    /// A tensor on the call's device, in f32.
    pub(crate) fn filled<const D: usize>(&self, shape: [usize; D], value: f32) -> FloatTensor<B> {
        let shape = Shape::new(shape);
        B::float_full(shape, value.into(), &self.device, FloatDType::F32)
    }

    /// A result in the element type of the inputs.
    pub(crate) fn in_input_dtype(&self, result: FloatTensor<B>) -> FloatTensor<B> {
        in_dtype::<B>(result, self.problem.dtype)
    }

    /// Whether the backend computes at once and reads without waiting, so that looking at a number
    /// costs nothing.
    #[cfg(feature = "flex")]
    pub(super) fn reads_at_once(&self) -> bool {
        self.schedule == Schedule::PerThread
    }
}

/// Whether no element is true, on a backend that computes at once and reads without waiting: it
/// spares copies of K and V where nothing is wrong with them.
#[cfg(feature = "flex")]
pub(super) fn is_none_true<B: Backend>(rows: &BoolTensor<B>) -> bool {
    match try_read_sync(B::bool_into_data(rows.clone())) {
        Some(Ok(rows)) => !rows.iter::<bool>().any(|row| row),
        _ => false,
    }
}

/// The tensor with `value` in `rows`.
pub(super) fn fill_rows<B: Backend>(
    tensor: FloatTensor<B>,
    rows: &BoolTensor<B>,
    value: f32,
) -> FloatTensor<B> {
    let rows = B::bool_expand(rows.clone(), tensor.shape());
    B::float_mask_fill(tensor, rows, value.into())
}

/// Matrices of a 4D tensor.
pub(super) fn matrices_of<B: Backend>(
    tensor: &FloatTensor<B>,
    batch: &Range<usize>,
    heads: &Range<usize>,
) -> FloatTensor<B> {
    let [.., rows, width] = tensor.shape().dims::<4>();
    let ranges = [batch.clone(), heads.clone(), 0..rows, 0..width];
    B::float_slice(tensor.clone(), &ranges.map(Slice::from))
}

/// Rows of a 4D tensor.
pub(crate) fn rows_of<B: Backend>(tensor: &FloatTensor<B>, rows: &Range<usize>) -> FloatTensor<B> {
    let [batch, heads, _, width] = tensor.shape().dims::<4>();
    let ranges = [0..batch, 0..heads, rows.clone(), 0..width];
    B::float_slice(tensor.clone(), &ranges.map(Slice::from))
}

pub(crate) fn in_f32<B: Backend>(tensor: FloatTensor<B>) -> FloatTensor<B> {
    if tensor.dtype() == BurnDType::F32 {
        return tensor;
    }
    B::float_cast(tensor, FloatDType::F32)
}

/// A tensor of f32 in another type.
pub(super) fn in_dtype<B: Backend>(tensor: FloatTensor<B>, dtype: DType) -> FloatTensor<B> {
    match dtype {
        DType::F32 => tensor,
        DType::F16 => B::float_cast(tensor, FloatDType::F16),
        DType::BF16 => B::float_cast(tensor, FloatDType::BF16),
    }
}

/// `[B or 1, Hq]` as a tensor that broadcasts to the scores.
fn slopes_in_4d<B: Backend>(slopes: FloatTensor<B>) -> FloatTensor<B> {
    let [batch, heads] = slopes.shape().dims::<2>();
    B::float_reshape(in_f32::<B>(slopes), Shape::new([batch, heads, 1, 1]))
}
