//! Attention recorded in parts, as `burn::nn`'s modules record it in inference:
//!
//! ```text
//! s = matmul(q, k^T)
//! s = s / c   or   s * c                     at most once
//! s = mask_fill(s, mask, value)              any number of times
//! m = max_dim(s)                             softmax
//! e = exp(s - m)
//! w = e / sum_dim(e)
//! out = matmul(w, v)
//! drop(w)                                    where a caller was given w
//! ```
//!
//! Other operations may stand between; what none of them may do is read `s`, `m`, `e` or `w`, since
//! those are not going to exist, or use up `q`, `k` or a mask before `out` is computed.

use burn_ir::{
    BaseOperationIr, FloatOperationIr, NumericOperationIr, OperationIr, ScalarIr, TensorId,
    TensorIr, TensorStatus,
};
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// Operations in between after which one stops waiting. `MultiHeadAttention` has about six between
/// `out` and the drop of the weights.
const PATIENCE: usize = 32;
/// The dimension of the keys.
const KEYS: usize = 3;

/// An attention in parts; tensors and scalars are those of the block, relative.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Unfused {
    /// Positions of the parts in the block; the last is that of the product with the values.
    pub(super) parts: Vec<usize>,
    /// `[B, H, Lq, D]`.
    pub(super) query: TensorIr,
    /// `[B, H, D, Lk]`.
    pub(super) keys: TensorIr,
    /// `[B, H, Lk, Dv]`.
    pub(super) value: TensorIr,
    pub(super) scale: Scale,
    /// Masks, true hides, and what hidden scores are set to.
    pub(super) masks: Vec<(TensorIr, ScalarIr)>,
    /// `[B, H, Lq, Dv]`.
    pub(super) out: TensorIr,
}

/// What the products are scaled with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) enum Scale {
    #[default]
    One,
    Times(ScalarIr),
    Over(ScalarIr),
}

/// What an operation did to a match.
pub(super) enum Progress {
    /// It is a part, or has nothing to do with it.
    Going,
    /// It rules the match out.
    Broken,
    /// It was all that was missing.
    Complete(Box<Unfused>),
}

/// A match that is under way.
#[derive(Clone, Debug)]
pub(super) struct Matcher {
    query: TensorIr,
    keys: TensorIr,
    scale: Option<Scale>,
    masks: Vec<(TensorIr, ScalarIr)>,
    parts: Vec<usize>,
    /// Tensors that will not exist.
    inner: Vec<TensorId>,
    stage: Stage,
    aside: usize,
}

/// What was seen last.
#[derive(Clone, Debug)]
enum Stage {
    /// The scores.
    Scores(TensorId),
    /// Their maxima.
    Maxima { scores: TensorId, maxima: TensorId },
    /// Scores less the maxima.
    Shifted(TensorId),
    /// The numerators of the softmax.
    Numerators(TensorId),
    /// Their sums.
    Sums {
        numerators: TensorId,
        sums: TensorId,
    },
    /// The weights.
    Weights(TensorId),
    /// The output, while somebody holds the weights.
    Held {
        weights: TensorId,
        found: Box<Unfused>,
    },
}

impl Matcher {
    /// A match that starts with `operation`, if that multiplies two tensors of rank 4.
    pub(super) fn start(operation: &OperationIr, position: usize) -> Option<Self> {
        let OperationIr::Float(_, FloatOperationIr::Matmul(product)) = operation else {
            return None;
        };
        let tensors = [&product.lhs, &product.rhs, &product.out];
        let alike = |tensor: &&TensorIr| {
            tensor.shape.rank() == 4 && tensor.dtype == product.out.dtype && tensor.dtype.is_float()
        };
        tensors.iter().all(alike).then(|| Self {
            query: product.lhs.clone(),
            keys: product.rhs.clone(),
            scale: None,
            masks: Vec::new(),
            parts: vec![position],
            inner: vec![product.out.id],
            stage: Stage::Scores(product.out.id),
            aside: 0,
        })
    }

    pub(super) fn next(&mut self, operation: &OperationIr, position: usize) -> Progress {
        if let Stage::Held { weights, found } = &self.stage
            && let OperationIr::Drop(dropped) = operation
            && dropped.id == *weights
        {
            return Progress::Complete(found.clone());
        }
        match self.part(operation) {
            Some(Part::Inner(stage, inner)) => {
                self.parts.push(position);
                self.inner.push(inner);
                self.stage = stage;
                Progress::Going
            }
            Some(Part::Output { value, out, held }) => {
                self.parts.push(position);
                let found = Box::new(Unfused {
                    parts: self.parts.clone(),
                    query: self.query.clone(),
                    keys: self.keys.clone(),
                    value: *value,
                    scale: self.scale.unwrap_or_default(),
                    masks: self.masks.clone(),
                    out: *out,
                });
                match held {
                    None => Progress::Complete(found),
                    Some(weights) => {
                        self.stage = Stage::Held { weights, found };
                        Progress::Going
                    }
                }
            }
            None => self.aside(operation),
        }
    }

    /// The next part, if `operation` is it.
    fn part(&mut self, operation: &OperationIr) -> Option<Part> {
        use {BaseOperationIr as Base, FloatOperationIr as Float, NumericOperationIr as Numeric};
        let inner = |stage: Stage, id| Some(Part::Inner(stage, id));
        match (&self.stage, operation) {
            (Stage::Scores(scores), OperationIr::NumericFloat(_, operation)) => match operation {
                Numeric::DivScalar(op) if self.may_scale() && used_up(&op.lhs, *scores) => {
                    self.scale = Some(Scale::Over(op.rhs));
                    inner(Stage::Scores(op.out.id), op.out.id)
                }
                Numeric::MulScalar(op) if self.may_scale() && used_up(&op.lhs, *scores) => {
                    self.scale = Some(Scale::Times(op.rhs));
                    inner(Stage::Scores(op.out.id), op.out.id)
                }
                Numeric::MaxDim(op) if op.input.id == *scores && op.axis == KEYS => inner(
                    Stage::Maxima {
                        scores: *scores,
                        maxima: op.out.id,
                    },
                    op.out.id,
                ),
                _ => None,
            },
            (Stage::Scores(scores), OperationIr::BaseFloat(Base::MaskFill(op)))
                if used_up(&op.tensor, *scores) && op.mask.shape.rank() == 4 =>
            {
                self.masks.push((op.mask.clone(), op.value));
                inner(Stage::Scores(op.out.id), op.out.id)
            }
            (Stage::Maxima { scores, maxima }, OperationIr::NumericFloat(_, Numeric::Sub(op)))
                if used_up(&op.lhs, *scores) && used_up(&op.rhs, *maxima) =>
            {
                inner(Stage::Shifted(op.out.id), op.out.id)
            }
            (Stage::Shifted(shifted), OperationIr::Float(_, Float::Exp(op)))
                if used_up(&op.input, *shifted) =>
            {
                inner(Stage::Numerators(op.out.id), op.out.id)
            }
            (Stage::Numerators(numerators), OperationIr::NumericFloat(_, Numeric::SumDim(op)))
                if op.input.id == *numerators && op.axis == KEYS =>
            {
                inner(
                    Stage::Sums {
                        numerators: *numerators,
                        sums: op.out.id,
                    },
                    op.out.id,
                )
            }
            (Stage::Sums { numerators, sums }, OperationIr::NumericFloat(_, Numeric::Div(op)))
                if used_up(&op.lhs, *numerators) && used_up(&op.rhs, *sums) =>
            {
                inner(Stage::Weights(op.out.id), op.out.id)
            }
            (Stage::Weights(weights), OperationIr::Float(_, Float::Matmul(op)))
                if op.lhs.id == *weights && op.rhs.id != *weights && op.rhs.shape.rank() == 4 =>
            {
                Some(Part::Output {
                    value: Box::new(op.rhs.clone()),
                    out: Box::new(op.out.clone()),
                    held: (!used_up(&op.lhs, *weights)).then_some(*weights),
                })
            }
            _ => None,
        }
    }

    /// The scale comes before the masks, and once.
    fn may_scale(&self) -> bool {
        self.scale.is_none() && self.masks.is_empty()
    }

    /// Whether an operation that is no part leaves the match as it is.
    fn aside(&mut self, operation: &OperationIr) -> Progress {
        self.aside += 1;
        let held = matches!(self.stage, Stage::Held { .. });
        let operands = [&self.query, &self.keys].into_iter();
        let operands = operands.chain(self.masks.iter().map(|(mask, _)| mask));
        let operands: Vec<TensorId> = operands.map(|tensor| tensor.id).collect();
        let disturbs = |tensor: &&TensorIr| {
            let uses_up = !held && tensor.status == TensorStatus::ReadWrite;
            self.inner.contains(&tensor.id) || uses_up && operands.contains(&tensor.id)
        };
        if self.aside > PATIENCE || operation.nodes().iter().any(disturbs) {
            return Progress::Broken;
        }
        Progress::Going
    }
}

enum Part {
    Inner(Stage, TensorId),
    Output {
        value: Box<TensorIr>,
        out: Box<TensorIr>,
        held: Option<TensorId>,
    },
}

/// Whether `tensor` is `expected`, read for the last time.
fn used_up(tensor: &TensorIr, expected: TensorId) -> bool {
    tensor.id == expected && tensor.status == TensorStatus::ReadWrite
}
