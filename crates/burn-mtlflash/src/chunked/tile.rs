//! One tile: scores, softmax, output.

use std::ops::Range;

use burn::backend::Backend;
use burn::backend::TensorMetadata;
use burn::backend::tensor::{BoolTensor, FloatTensor};
use burn::tensor::{FloatDType, Shape, Slice};

use super::blocking::{Group, Tile};
use super::operands::{GroupOperands, Operands, in_f32, rows_of};

/// The part of the result that a tile computed, in f32.
pub(crate) struct TileOutput<B: Backend> {
    /// Query rows of the tile.
    pub(crate) rows: Range<usize>,
    /// `[batch, heads, rows, Dv]` of the tile's group.
    pub(crate) out: FloatTensor<B>,
    /// `[batch, heads, rows, 1]` of the tile's group, where it was asked for.
    pub(crate) lse: Option<FloatTensor<B>>,
}

/// Softmax of a tile's scores.
struct Weights<B: Backend> {
    /// The probabilities; NaN in a row that sees no key.
    probabilities: FloatTensor<B>,
    /// True for rows that see no key, `[batch, heads, rows, 1]`, where there can be such rows.
    dead: Option<BoolTensor<B>>,
    /// Log-sum-exp, where it was asked for.
    lse: Option<FloatTensor<B>>,
}

impl<B: Backend> Operands<'_, B> {
    /// Computes a tile of `group`.
    pub(crate) fn compute(&self, group: &GroupOperands<B>, tile: &Tile) -> TileOutput<B> {
        match tile.key_blocks(self.key_block).as_slice() {
            [whole] => self.block(group, whole, self.problem.lse),
            blocks => {
                let parts = blocks.iter().map(|block| self.block(group, block, true));
                self.combined(tile.rows.clone(), parts.collect())
            }
        }
    }

    /// Computes a tile over all of its keys at once.
    fn block(&self, group: &GroupOperands<B>, tile: &Tile, lse: bool) -> TileOutput<B> {
        let scores = self.scores(group, tile);
        let scores = self.hidden(scores, &group.group, tile, f32::NEG_INFINITY);
        let broken = self.rows_that_see_bad_values(&scores, group, tile);
        let weights = self.softmax(scores, lse);
        let kept = match self.drop_factors(&group.group, tile) {
            Some(factors) => B::float_mul(weights.probabilities, factors),
            None => weights.probabilities,
        };
        let folded = self.fold_group(kept);
        let out = B::float_matmul(folded, rows_of::<B>(&group.v, &tile.keys));
        let mut out = self.unfold_group(out);
        for (rows, value) in [(broken, f32::NAN), (weights.dead, 0.0)] {
            if let Some(rows) = rows {
                let rows = B::bool_expand(rows, out.shape());
                out = B::float_mask_fill(out, rows, value.into());
            }
        }
        TileOutput {
            rows: tile.rows.clone(),
            out,
            lse: weights.lse,
        }
    }

    /// The same rows over several blocks of keys: each block's output weighs as much as its sum of
    /// exponentials.
    fn combined(&self, rows: Range<usize>, parts: Vec<TileOutput<B>>) -> TileOutput<B> {
        let (outs, lses): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .filter_map(|part| part.lse.map(|lse| (part.out, lse)))
            .unzip();
        let lses = B::float_cat(lses, 3);
        let max = B::float_clamp_min(B::float_max_dim(lses.clone(), 3), f32::MIN.into());
        let weights = B::float_exp(B::float_sub(lses, max.clone()));
        let sum = B::float_sum_dim(weights.clone(), 3);
        let log_sum = self.problem.lse.then(|| B::float_log(sum.clone()));
        // The block with the largest exponential weighs 1, unless the row sees no key at all.
        let weights = B::float_div(weights, B::float_clamp_min(sum, 0.5f32.into()));
        let weighted = outs.into_iter().enumerate().map(|(block, out)| {
            let weight = columns_of::<B>(&weights, &(block..block + 1));
            B::float_mul(out, weight)
        });
        let out = weighted.reduce(B::float_add);
        let out = out.unwrap_or_else(|| self.filled([0; 4], 0.0));
        TileOutput {
            rows,
            out,
            lse: log_sum.map(|log_sum| B::float_add(log_sum, max)),
        }
    }

    /// Scores of `[batch, heads, rows, keys]`, nothing hidden yet.
    fn scores(&self, group: &GroupOperands<B>, tile: &Tile) -> FloatTensor<B> {
        // The factor goes into the small operand.
        let q = in_f32::<B>(rows_of::<B>(&group.q, &tile.rows));
        let q = B::float_mul_scalar(q, self.factor().into());
        let q = self.fold_group(q);
        let block = tile.keys.start / self.key_block;
        let first = block * self.key_block;
        let columns = tile.keys.start - first..tile.keys.end - first;
        let k = columns_of::<B>(&group.k_blocks[block], &columns);
        let products = self.capped(self.unfold_group(B::float_matmul(q, k)));
        self.shifted(products, &group.group, tile)
    }

    /// What the products of Q and K are multiplied with: a softcap's argument comes out.
    pub(super) fn factor(&self) -> f32 {
        self.problem.scale / self.problem.softcap.unwrap_or(1.0)
    }

    /// The hyperbolic tangent of scaled products, if there is a softcap.
    pub(super) fn capped(&self, products: FloatTensor<B>) -> FloatTensor<B> {
        match self.problem.softcap {
            Some(_) => B::float_tanh(products),
            None => products,
        }
    }

    /// The scores that [`Self::capped`] products give, nothing hidden yet.
    pub(super) fn shifted(
        &self,
        mut scores: FloatTensor<B>,
        group: &Group,
        tile: &Tile,
    ) -> FloatTensor<B> {
        if let Some(softcap) = self.problem.softcap {
            scores = B::float_mul_scalar(scores, softcap.into());
        }
        if let Some(alibi) = self.alibi(group, tile) {
            scores = B::float_sub(scores, alibi);
        }
        if let Some(bias) = self.bias(group, tile) {
            scores = B::float_add(scores, bias);
        }
        scores
    }

    /// The scores with `value` for what the band or the mask hides.
    pub(super) fn hidden(
        &self,
        mut scores: FloatTensor<B>,
        group: &Group,
        tile: &Tile,
        value: f32,
    ) -> FloatTensor<B> {
        for keys in self.partial_keys(tile) {
            let Some(hidden) = self.positions.hidden(tile, &keys) else {
                break;
            };
            if keys == tile.keys {
                scores = fill::<B>(scores, hidden, value);
                continue;
            }
            let [batch, heads, rows, _] = scores.shape().dims::<4>();
            let keys = keys.start - tile.keys.start..keys.end - tile.keys.start;
            let slices = [0..batch, 0..heads, 0..rows, keys].map(Slice::from);
            let part = fill::<B>(B::float_slice(scores.clone(), &slices), hidden, value);
            scores = B::float_slice_assign(scores, &slices, part);
        }
        match self.mask(group, tile) {
            Some(mask) => fill::<B>(scores, mask, value),
            None => scores,
        }
    }

    /// Ranges of keys that hold a pair hidden by the band.
    fn partial_keys(&self, tile: &Tile) -> Vec<Range<usize>> {
        if !tile.is_partial() {
            return Vec::new();
        }
        if tile.full_keys.is_empty() {
            return vec![tile.keys.clone()];
        }
        let sides = [
            tile.keys.start..tile.full_keys.start,
            tile.full_keys.end..tile.keys.end,
        ];
        sides.into_iter().filter(|side| !side.is_empty()).collect()
    }

    /// True for rows that see a key whose value is not finite, where K does not already say so.
    fn rows_that_see_bad_values(
        &self,
        scores: &FloatTensor<B>,
        group: &GroupOperands<B>,
        tile: &Tile,
    ) -> Option<BoolTensor<B>> {
        let bad = group.bad_v.as_ref()?;
        let hidden = f32::NEG_INFINITY.into();
        let visible = B::float_not_equal_elem(scores.clone(), hidden, self.bool_dtype);
        let visible = B::bool_into_float(visible, FloatDType::F32);
        let visible = self.fold_group(visible);
        let seen = B::float_matmul(visible, rows_of::<B>(bad, &tile.keys));
        let seen = self.unfold_group(seen);
        Some(B::float_greater_elem(seen, 0f32.into(), self.bool_dtype))
    }

    fn softmax(&self, scores: FloatTensor<B>, lse: bool) -> Weights<B> {
        let problem = self.problem;
        let may_be_dead = problem.mask.is_some() || problem.bias.is_some();
        let max = (may_be_dead || lse).then(|| B::float_max_dim(scores.clone(), 3));
        let probabilities = B::softmax(scores, 3);
        let Some(max) = max else {
            return Weights {
                probabilities,
                dead: None,
                lse: None,
            };
        };
        let dead = B::float_equal_elem(max.clone(), f32::NEG_INFINITY.into(), self.bool_dtype);
        let lse = lse.then(|| {
            // The greatest probability is one over the sum of exponentials.
            let sum = B::float_log(B::float_max_dim(probabilities.clone(), 3));
            fill::<B>(B::float_sub(max, sum), dead.clone(), f32::NEG_INFINITY)
        });
        Weights {
            probabilities,
            dead: Some(dead),
            lse,
        }
    }

    /// `[batch, heads, rows, width]` with the query heads of a key head as rows of it.
    pub(super) fn fold_group(&self, tensor: FloatTensor<B>) -> FloatTensor<B> {
        let group = self.problem.group();
        if group == 1 {
            return tensor;
        }
        let [batch, heads, rows, width] = tensor.shape().dims::<4>();
        B::float_reshape(
            tensor,
            Shape::new([batch, heads / group, group * rows, width]),
        )
    }

    /// The inverse of [`Self::fold_group`].
    pub(super) fn unfold_group(&self, tensor: FloatTensor<B>) -> FloatTensor<B> {
        let group = self.problem.group();
        if group == 1 {
            return tensor;
        }
        let [batch, heads, rows, width] = tensor.shape().dims::<4>();
        B::float_reshape(
            tensor,
            Shape::new([batch, heads * group, rows / group, width]),
        )
    }

    /// A value per key, `[batch, key heads, keys, 1]`, for each query head: `[batch, heads, 1, keys]`.
    pub(super) fn per_query_head(&self, tensor: FloatTensor<B>) -> FloatTensor<B> {
        let group = self.problem.group();
        let [batch, heads, keys, _] = tensor.shape().dims::<4>();
        let tensor = B::float_reshape(tensor, Shape::new([batch, heads, 1, keys]));
        let tensor = B::float_expand(tensor, Shape::new([batch, heads, group, keys]));
        B::float_reshape(tensor, Shape::new([batch, heads * group, 1, keys]))
    }
}

/// Columns of a 4D tensor.
pub(super) fn columns_of<B: Backend>(
    tensor: &FloatTensor<B>,
    columns: &Range<usize>,
) -> FloatTensor<B> {
    let [batch, heads, rows, _] = tensor.shape().dims::<4>();
    let ranges = [0..batch, 0..heads, 0..rows, columns.clone()];
    B::float_slice(tensor.clone(), &ranges.map(Slice::from))
}

/// `value` where `hidden`, which broadcasts to the scores.
pub(super) fn fill<B: Backend>(
    scores: FloatTensor<B>,
    hidden: BoolTensor<B>,
    value: f32,
) -> FloatTensor<B> {
    let hidden = B::bool_expand(hidden, scores.shape());
    B::float_mask_fill(scores, hidden, value.into())
}
