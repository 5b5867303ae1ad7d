//! One tile of rows and one block of keys.

use burn::backend::Backend;
use burn::backend::tensor::FloatTensor;

use super::bias::summed;
use super::keys::KeyBlock;
use super::pass::Pass;
use super::rows::TileRows;
use crate::chunked::blocking::{Group, Tile};
use crate::chunked::operands::rows_of;
use crate::chunked::tile::columns_of;

/// The probabilities of a block, but for the norm of each row.
pub(super) struct Weights<B: Backend> {
    /// `[batch, heads, rows, keys]`, 0 where hidden.
    pub(super) probabilities: FloatTensor<B>,
    /// Derivative of the softcap.
    slope: Option<FloatTensor<B>>,
    /// What dropout multiplies with.
    factors: Option<FloatTensor<B>>,
}

/// What a block adds to sums that it does not own.
pub(super) struct RowParts<B: Backend> {
    /// Gradient of Q without the scale, `[batch, heads, rows, D]`.
    pub(super) dq: Option<FloatTensor<B>>,
    /// Gradient of the slopes, `[batch, heads, 1, 1]`.
    pub(super) dalibi: Option<FloatTensor<B>>,
}

impl<B: Backend> Pass<'_, B> {
    /// The probabilities of `tile`, whose keys are of `block`.
    pub(super) fn weights(
        &self,
        (group, tile): (&Group, &Tile),
        rows: &TileRows<B>,
        block: &KeyBlock<B>,
    ) -> Weights<B> {
        let operands = self.operands;
        let local = block.local(tile);
        let k = columns_of::<B>(&block.k_columns, &local);
        let products = B::float_matmul(rows.q_scaled.clone(), k);
        let products = operands.capped(operands.unfold_group(products));
        let slope = operands.problem.softcap.map(|_| {
            let square = B::float_mul(products.clone(), products.clone());
            B::float_add_scalar(B::float_neg(square), 1f32.into())
        });
        let mut scores = operands.shifted(products, group, tile);
        if let Some(bad) = &rows.bad {
            scores = B::float_add(scores, bad.clone());
        }
        if let Some(bad) = &block.bad {
            let bad = operands.per_query_head(rows_of::<B>(bad, &local));
            scores = B::float_add(scores, bad);
        }
        let scores = operands.hidden(scores, group, tile, f32::NEG_INFINITY);
        Weights {
            probabilities: B::float_exp(B::float_sub(scores, rows.lse.clone())),
            slope,
            factors: operands.drop_factors(group, tile),
        }
    }

    /// Gradients of the probabilities, `[batch, heads, rows, keys]`; none where nothing that is wanted
    /// is made from them.
    pub(super) fn probability_gradients(
        &self,
        tile: &Tile,
        rows: &TileRows<B>,
        block: &KeyBlock<B>,
        weights: &Weights<B>,
    ) -> Option<FloatTensor<B>> {
        let wanted = self.wanted;
        if !(wanted.q || wanted.k || wanted.bias || wanted.alibi) {
            return None;
        }
        let v = columns_of::<B>(&block.v_columns, &block.local(tile));
        let dout = self.operands.fold_group(rows.dout.clone());
        let gradients = self.operands.unfold_group(B::float_matmul(dout, v));
        Some(dropped::<B>(gradients, weights.factors.as_ref()))
    }

    /// Adds to the sums of `block`, and returns what is added to the rows'.
    pub(super) fn add(
        &self,
        (group, tile): (&Group, &Tile),
        rows: &TileRows<B>,
        weights: Weights<B>,
        gradients: Option<FloatTensor<B>>,
        block: &mut KeyBlock<B>,
    ) -> RowParts<B> {
        let (operands, wanted) = (self.operands, self.wanted);
        let local = block.local(tile);
        let Weights {
            probabilities,
            slope,
            factors,
        } = weights;
        if wanted.v {
            let p = dropped::<B>(probabilities.clone(), factors.as_ref());
            let p = operands.fold_group(p);
            let dout = operands.fold_group(rows.dout.clone());
            let dv = B::float_matmul(B::float_swap_dims(p, 2, 3), dout);
            let width = operands.problem.head_dim_v;
            block.dv.add(local.clone(), 0..width, dv, self);
        }
        let mut parts = RowParts {
            dq: None,
            dalibi: None,
        };
        let Some(dp) = gradients else {
            return parts;
        };
        let mut ds = B::float_mul(probabilities, B::float_sub(dp, rows.delta.clone()));
        if self.may_spread(rows, block) {
            // A weight of 0 hides a number, not a NaN.
            ds = operands.hidden(ds, group, tile, 0.0);
        }
        if let Some((shape, _)) = operands.problem.bias.filter(|_| wanted.bias) {
            let rows = if shape[2] == 1 {
                0..1
            } else {
                tile.rows.clone()
            };
            let part = summed::<B>(ds.clone(), shape);
            block.dbias.add(rows, local.clone(), part, self);
        }
        if let Some(distance) = operands.positions.distance(tile).filter(|_| wanted.alibi) {
            let products = B::float_mul(ds.clone(), distance);
            let sum = B::float_sum_dim(B::float_sum_dim(products, 3), 2);
            parts.dalibi = Some(B::float_neg(sum));
        }
        if let Some(slope) = slope {
            ds = B::float_mul(ds, slope);
        }
        let ds = operands.fold_group(ds);
        if wanted.k {
            let dk = B::float_matmul(B::float_swap_dims(ds.clone(), 2, 3), rows.q.clone());
            let width = operands.problem.head_dim;
            block.dk.add(local.clone(), 0..width, dk, self);
        }
        if wanted.q {
            let dq = B::float_matmul(ds, rows_of::<B>(&block.k, &local));
            parts.dq = Some(operands.unfold_group(dq));
        }
        parts
    }

    /// Whether a row may hold a NaN that keys hidden from it would get.
    fn may_spread(&self, rows: &TileRows<B>, block: &KeyBlock<B>) -> bool {
        self.operands.hides && (rows.bad.is_some() || block.bad.is_some() || block.bad_values)
    }
}

/// The product with what dropout multiplies with.
fn dropped<B: Backend>(values: FloatTensor<B>, factors: Option<&FloatTensor<B>>) -> FloatTensor<B> {
    match factors {
        Some(factors) => B::float_mul(values, factors.clone()),
        None => values,
    }
}
