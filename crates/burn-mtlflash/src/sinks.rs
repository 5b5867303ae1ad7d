//! Attention sinks: a learnable logit per head that takes a share of the weights and gives no value.
//!
//! With the log-sum-exp of a row's scores and the sink `z` of its head,
//!
//! ```text
//! sum_j exp(s_j) v_j / (exp(z) + sum_j exp(s_j)) = out * sigmoid(lse - z)
//! log(exp(z) + sum_j exp(s_j))                   = logaddexp(lse, z)
//! ```
//!
//! so a pass over the output is exact on every tier, and the gradients of all inputs and of the sinks
//! follow from those of the output and the log-sum-exp.

use burn::tensor::{FloatDType, Tensor};
use mtlflash_core::{Error, Result};

use crate::attention::{dtype, flash_attention_with_lse, same_device};
use crate::inputs::ScoreInputs;

/// [`flash_attention`](crate::flash_attention) with a sink per head, as in gpt-oss: `sinks [Hq]`, a
/// logit that stands in the denominator of each row's softmax and has no value. Returns the output
/// `[B, Hq, Lq, Dv]` and the log-sum-exp `[B, Hq, Lq]` in f32, the sink counted in.
///
/// Gradients reach the sinks too. A query that sees no key gives all weight to the sink: zeros, and the
/// sink as its log-sum-exp. The sinks are applied in a pass of Burn's operations over the output.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use burn_mtlflash::{ScoreInputs, flash_attention_with_sinks};
///
/// let device = Device::flex();
/// let q = Tensor::<4>::ones([1, 2, 3, 4], &device);
/// // All scores are 2. Weight e^z for a sink of 2 + ln 3 is that of three keys.
/// let sinks = Tensor::<1>::from_data([2.0 + 3f32.ln(), f32::MIN], &device);
/// let (out, _) = flash_attention_with_sinks(q.clone(), q.clone(), q, ScoreInputs::default(), sinks)?;
/// let out: Vec<f32> = out.into_data().try_into_vec().unwrap();
/// assert!((out[0] - 0.5).abs() < 1e-6 && (out[12] - 1.0).abs() < 1e-6);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attention`](crate::flash_attention), and sinks of another number than the heads of `q`.
pub fn flash_attention_with_sinks(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    inputs: impl Into<ScoreInputs>,
    sinks: Tensor<1>,
) -> Result<(Tensor<4>, Tensor<3>)> {
    let sinks = Sinks::new(sinks, &q)?;
    let (out, lse) = flash_attention_with_lse(q, k, v, inputs)?;
    Ok(sinks.of_heads_and_rows(out, lse))
}

/// Sinks that fit a call.
pub(crate) struct Sinks {
    /// `[Hq]` in f32.
    logits: Tensor<1>,
}

impl Sinks {
    /// Sinks for `q [B, Hq, Lq, D]`.
    pub(crate) fn new(sinks: Tensor<1>, q: &Tensor<4>) -> Result<Self> {
        Self::of_heads(sinks, q.dims()[1], q)
    }

    /// Sinks for the `heads` of a `q` of any layout.
    pub(crate) fn of_heads<const D: usize>(
        sinks: Tensor<1>,
        heads: usize,
        q: &Tensor<D>,
    ) -> Result<Self> {
        same_device("sinks", &sinks.device(), &q.device())?;
        dtype("sinks", sinks.dtype())?;
        if sinks.dims() != [heads] {
            return Err(Error::Elements {
                argument: "sinks",
                got: sinks.dims()[0],
                expected: heads,
            });
        }
        Ok(Self {
            logits: sinks.cast(FloatDType::F32),
        })
    }

    /// Applies them to `[B, Hq, Lq, Dv]` and `[B, Hq, Lq]`.
    pub(crate) fn of_heads_and_rows(
        self,
        out: Tensor<4>,
        lse: Tensor<3>,
    ) -> (Tensor<4>, Tensor<3>) {
        let heads = self.logits.dims()[0];
        let sinks = self.logits.reshape([1, heads, 1]);
        let kept = kept(lse.clone(), sinks.clone()).unsqueeze_dim(3);
        (scaled(out, kept), with_sink(lse, sinks))
    }

    /// Applies them to packed `[total, Hq, Dv]` and `[Hq, total]`.
    pub(crate) fn of_packed(self, out: Tensor<3>, lse: Tensor<2>) -> (Tensor<3>, Tensor<2>) {
        let heads = self.logits.dims()[0];
        let sinks = self.logits.reshape([heads, 1]);
        let kept = kept(lse.clone(), sinks.clone());
        let kept = kept.swap_dims(0, 1).unsqueeze_dim(2);
        (scaled(out, kept), with_sink(lse, sinks))
    }
}

/// `sigmoid(lse - sink)`, the share of the weights that is left to the keys. By `tanh`, whose gradient
/// is finite where a row sees nothing.
fn kept<const D: usize>(lse: Tensor<D>, sinks: Tensor<D>) -> Tensor<D> {
    let halved = (lse - sinks).div_scalar(2.0);
    halved.tanh().add_scalar(1.0).div_scalar(2.0)
}

/// `out * kept`, computed in f32.
fn scaled<const D: usize>(out: Tensor<D>, kept: Tensor<D>) -> Tensor<D> {
    let of = out.dtype();
    (out.cast(FloatDType::F32) * kept).cast(of)
}

/// `log(exp(lse) + exp(sink))`.
fn with_sink<const D: usize>(lse: Tensor<D>, sinks: Tensor<D>) -> Tensor<D> {
    let sinks = sinks.expand(lse.dims());
    let top = lse.clone().max_pair(sinks.clone()).detach();
    let sum = (lse - top.clone()).exp() + (sinks - top.clone()).exp();
    sum.log() + top
}
