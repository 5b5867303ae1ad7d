//! What the backward needs of query rows.

use std::ops::Range;

use burn::backend::Backend;
use burn::backend::TensorMetadata;
use burn::backend::tensor::{BoolTensor, FloatTensor};
use burn::tensor::Shape;
#[cfg(feature = "flex")]
use burn::tensor::try_read_sync;

use super::pass::Pass;
use crate::chunked::blocking::Group;
use crate::chunked::operands::{fill_rows, in_f32, matrices_of, rows_of};
use crate::chunked::tile::fill;

/// Log-sum-exps up to which their rounding does not matter: 64 has an error of 4e-6, and so have the
/// probabilities made from it.
#[cfg(feature = "flex")]
const PRECISE: f32 = 64.0;

/// All rows of a group of heads, in f32.
pub(super) struct GroupRows<B: Backend> {
    q: FloatTensor<B>,
    dout: FloatTensor<B>,
    /// `[batch, heads, Lq, 1]`.
    delta: FloatTensor<B>,
    /// 0 for a row that sees nothing: `[batch, heads, Lq, 1]`.
    dlse: Option<FloatTensor<B>>,
    /// Log-sum-exp, and the largest number where a row sees nothing: `[batch, heads, Lq, 1]`.
    lse: FloatTensor<B>,
    /// NaN for each row of Q that was set to zero, else 0: `[batch, heads, Lq, 1]`.
    bad: Option<FloatTensor<B>>,
    /// Whether the log-sum-exps are exact enough as they are.
    pub(super) precise: bool,
}

/// The rows of a tile.
pub(super) struct TileRows<B: Backend> {
    /// `[batch, key heads, rows of the group, D]`.
    pub(super) q: FloatTensor<B>,
    /// The same with the factor of the scores.
    pub(super) q_scaled: FloatTensor<B>,
    /// `[batch, heads, rows, Dv]`.
    pub(super) dout: FloatTensor<B>,
    /// `[batch, heads, rows, 1]`.
    pub(super) delta: FloatTensor<B>,
    /// `[batch, heads, rows, 1]`.
    dlse: Option<FloatTensor<B>>,
    /// Sums of the rows' probabilities, 1 where there are none: `[batch, heads, rows, 1]`.
    sums: Option<FloatTensor<B>>,
    /// `[batch, heads, rows, 1]`.
    pub(super) lse: FloatTensor<B>,
    /// `[batch, heads, rows, 1]`.
    pub(super) bad: Option<FloatTensor<B>>,
}

impl<B: Backend> GroupRows<B> {
    pub(super) fn new(pass: &Pass<'_, B>, group: &Group) -> Self {
        let operands = pass.operands;
        let heads = operands.query_heads(group);
        let part =
            |tensor: &FloatTensor<B>| in_f32::<B>(matrices_of::<B>(tensor, &group.batch, &heads));
        let [batch, query_heads, rows] = operands.problem.lse_shape();
        let of_rows = |tensor: &FloatTensor<B>| {
            let shape = Shape::new([batch, query_heads, rows, 1]);
            part(&B::float_reshape(tensor.clone(), shape))
        };
        let lse = of_rows(&pass.saved.lse);
        let precise = pass.trusts(&lse);
        let dead = B::float_equal_elem(lse.clone(), f32::NEG_INFINITY.into(), operands.bool_dtype);
        // What the gradient of a row that sees nothing holds, a NaN maybe, must meet no weight of 0.
        let dout = fill_rows::<B>(part(&pass.saved.dout), &dead, 0.0);
        let products = B::float_mul(dout.clone(), part(&pass.saved.out));
        let mut delta = B::float_sum_dim(products, 3);
        let dlse = pass.saved.dlse.as_ref();
        let dlse = dlse.map(|dlse| fill::<B>(of_rows(dlse), dead.clone(), 0.0));
        if let Some(dlse) = &dlse {
            delta = B::float_sub(delta, dlse.clone());
        }
        let lse = fill::<B>(lse, dead, f32::MAX);
        let q = part(&operands.q);
        let (q, bad) = pass.guarded(q);
        Self {
            q,
            dout,
            delta,
            dlse,
            lse,
            bad,
            precise,
        }
    }

    pub(super) fn tile(&self, pass: &Pass<'_, B>, rows: &Range<usize>) -> TileRows<B> {
        let operands = pass.operands;
        let part = |tensor: &FloatTensor<B>| rows_of::<B>(tensor, rows);
        let q = operands.fold_group(part(&self.q));
        TileRows {
            q_scaled: B::float_mul_scalar(q.clone(), operands.factor().into()),
            q,
            dout: part(&self.dout),
            delta: part(&self.delta),
            dlse: self.dlse.as_ref().map(part),
            sums: None,
            lse: part(&self.lse),
            bad: self.bad.as_ref().map(part),
        }
    }
}

impl<B: Backend> TileRows<B> {
    /// The rows for probabilities that sum up to `sums` rather than 1: what they multiply is divided
    /// instead.
    pub(super) fn normalised(mut self, sums: FloatTensor<B>) -> Self {
        // A row that sees nothing has a sum of 0, and nothing to divide.
        let sums = B::float_clamp_min(sums, 0.5f32.into());
        self.dout = B::float_div(self.dout, sums.clone());
        self.delta = B::float_div(self.delta, sums.clone());
        self.sums = Some(sums);
        self
    }

    /// The rows with a delta from all of their probabilities and the gradients of those. That from the
    /// output carries the output's rounding, and is not exactly the gradient of an only key. A delta of `wild` rows, which saw
    /// what was set to zero since, stays.
    pub(super) fn centred(
        mut self,
        probabilities: FloatTensor<B>,
        gradients: FloatTensor<B>,
        wild: Option<BoolTensor<B>>,
    ) -> Self {
        let mut delta = B::float_sum_dim(B::float_mul(probabilities, gradients), 3);
        if let Some(dlse) = self.dlse.clone() {
            delta = B::float_sub(delta, dlse);
        }
        if let Some(sums) = self.sums.clone() {
            delta = B::float_div(delta, sums);
        }
        self.delta = match wild {
            Some(wild) => B::float_mask_where(delta, wild, self.delta),
            None => delta,
        };
        self
    }
}

impl<B: Backend> Pass<'_, B> {
    /// A tensor without the rows that hold a NaN or an infinity, where a tile has hidden keys: products
    /// with a weight of 0 would spread them. What is added to the scores of such rows says so.
    pub(super) fn guarded(
        &self,
        tensor: FloatTensor<B>,
    ) -> (FloatTensor<B>, Option<FloatTensor<B>>) {
        if !self.operands.hides {
            return (tensor, None);
        }
        let Some(bad) = self.bad_rows(&tensor) else {
            return (tensor, None);
        };
        let zeros = self.operands.filled(bad.shape().dims::<4>(), 0.0);
        let marks = fill::<B>(zeros, bad.clone(), f32::NAN);
        (fill_rows::<B>(tensor, &bad, 0.0), Some(marks))
    }

    /// True for rows that hold a NaN or an infinity; none where it is known that there are none.
    pub(super) fn bad_rows(&self, tensor: &FloatTensor<B>) -> Option<BoolTensor<B>> {
        let bad = self.operands.bad_rows(tensor);
        #[cfg(feature = "flex")]
        if self.operands.reads_at_once() && crate::chunked::operands::is_none_true::<B>(&bad) {
            return None;
        }
        Some(bad)
    }

    /// Whether the probabilities of all rows can be made from their log-sum-exps alone. A backend that
    /// cannot look has one block of keys, which brings its own sums.
    #[cfg(feature = "flex")]
    fn trusts(&self, lse: &FloatTensor<B>) -> bool {
        if !self.operands.reads_at_once() {
            return false;
        }
        let imprecise = |lse: f32| lse.is_finite() && lse.abs() > PRECISE;
        match try_read_sync(B::float_into_data(lse.clone())) {
            Some(Ok(lse)) => !lse.iter::<f32>().any(imprecise),
            _ => false,
        }
    }

    #[cfg(not(feature = "flex"))]
    fn trusts(&self, _lse: &FloatTensor<B>) -> bool {
        false
    }
}
