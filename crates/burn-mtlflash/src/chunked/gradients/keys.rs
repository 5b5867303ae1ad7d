//! What the backward needs of a block of keys, and the sums that the block owns.

use std::ops::Range;

use burn::backend::Backend;
use burn::backend::TensorMetadata;
use burn::backend::tensor::FloatTensor;
use burn::tensor::Slice;

use super::pass::Pass;
use crate::chunked::blocking::{Group, Tile};
use crate::chunked::operands::{fill_rows, in_f32, matrices_of, rows_of};

/// A block of keys of a group of heads, in f32.
pub(super) struct KeyBlock<B: Backend> {
    /// Its place among the keys.
    pub(super) keys: Range<usize>,
    /// `[batch, key heads, keys, D]`.
    pub(super) k: FloatTensor<B>,
    /// `[batch, key heads, D, keys]`.
    pub(super) k_columns: FloatTensor<B>,
    /// `[batch, key heads, Dv, keys]`.
    pub(super) v_columns: FloatTensor<B>,
    /// NaN for each row of K that was set to zero, else 0: `[batch, key heads, keys, 1]`.
    pub(super) bad: Option<FloatTensor<B>>,
    /// Whether rows of V may have been set to zero.
    pub(super) bad_values: bool,
    /// Gradient of K without the scale.
    pub(super) dk: Sum<B>,
    /// Gradient of V.
    pub(super) dv: Sum<B>,
    /// Gradient of the bias' columns.
    pub(super) dbias: Sum<B>,
}

impl<B: Backend> KeyBlock<B> {
    /// The keys of a tile as counted from the block's first.
    pub(super) fn local(&self, tile: &Tile) -> Range<usize> {
        tile.keys.start - self.keys.start..tile.keys.end - self.keys.start
    }
}

/// A sum of blocks of a tensor.
pub(super) struct Sum<B: Backend> {
    shape: [usize; 4],
    /// Nothing was added where there is none.
    value: Option<FloatTensor<B>>,
}

impl<B: Backend> Sum<B> {
    pub(super) fn new(shape: [usize; 4]) -> Self {
        Self { shape, value: None }
    }

    /// Adds to the block at `rows` and `columns`.
    pub(super) fn add(
        &mut self,
        rows: Range<usize>,
        columns: Range<usize>,
        part: FloatTensor<B>,
        pass: &Pass<'_, B>,
    ) {
        let [batch, heads, all_rows, all_columns] = self.shape;
        let whole = (rows.len(), columns.len()) == (all_rows, all_columns);
        let place = [0..batch, 0..heads, rows, columns].map(Slice::from);
        self.value = Some(match self.value.take() {
            None if whole => part,
            Some(sum) if whole => B::float_add(sum, part),
            None => {
                let zeros = pass.operands.filled(self.shape, 0.0);
                B::float_slice_assign(zeros, &place, part)
            }
            Some(sum) => {
                let part = B::float_add(B::float_slice(sum.clone(), &place), part);
                B::float_slice_assign(sum, &place, part)
            }
        });
    }

    pub(super) fn total(self, pass: &Pass<'_, B>) -> FloatTensor<B> {
        let zeros = || pass.operands.filled(self.shape, 0.0);
        self.value.unwrap_or_else(zeros)
    }
}

/// The blocks of a group; `dbias` are the sums that earlier groups of the same part of the bias left.
pub(super) fn key_blocks<B: Backend>(
    pass: &Pass<'_, B>,
    group: &Group,
    dbias: Vec<Sum<B>>,
) -> Vec<KeyBlock<B>> {
    let operands = pass.operands;
    let part = |tensor| in_f32::<B>(matrices_of::<B>(tensor, &group.batch, &group.heads_kv));
    let (k, v) = (part(&operands.k), part(&operands.v));
    let (k, bad) = pass.guarded(k);
    // Who sees a value that is not a number has an output that is none, and so a delta.
    let (v, bad_values) = match operands.hides.then(|| pass.bad_rows(&v)).flatten() {
        Some(bad) => (fill_rows::<B>(v, &bad, 0.0), true),
        None => (v, false),
    };
    let [batch, heads, _, width] = k.shape().dims::<4>();
    let [.., width_v] = v.shape().dims::<4>();
    pass.key_ranges()
        .into_iter()
        .zip(dbias)
        .map(|(keys, dbias)| {
            let part = |tensor: &FloatTensor<B>| rows_of::<B>(tensor, &keys);
            KeyBlock {
                k: part(&k),
                k_columns: operands.transposed(part(&k)),
                v_columns: operands.transposed(part(&v)),
                bad: bad.as_ref().map(part),
                bad_values,
                dk: Sum::new([batch, heads, keys.len(), width]),
                dv: Sum::new([batch, heads, keys.len(), width_v]),
                dbias,
                keys,
            }
        })
        .collect()
}
