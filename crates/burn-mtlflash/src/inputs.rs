//! What goes into the scores beside `q` and `k`.

use burn::tensor::{Bool, Tensor};
use mtlflash_core::FlashAttentionOptions;

use crate::functions::ScoreFunctions;

/// Options of a call, and the tensors that change its scores.
///
/// ```
/// use burn::tensor::{Bool, Device, Tensor};
/// use burn_mtlflash::{Causal, FlashAttentionOptions, ScoreInputs};
///
/// let device = Device::flex();
/// // Hides the last two of five keys from every query of every head.
/// let padding = Tensor::<1, Bool>::from_data([false, false, false, true, true], &device);
/// let inputs = ScoreInputs::from(FlashAttentionOptions::new().causal(Causal::BottomRight))
///     .mask(padding.reshape([1, 1, 1, 5]));
/// assert!(inputs.bias.is_none());
/// ```
#[derive(Clone, Debug, Default)]
pub struct ScoreInputs {
    /// Options that are plain numbers.
    pub options: FlashAttentionOptions,
    /// `[B, Hq, Lq, Lk]` with any dim 1 instead; true hides the key from the query.
    pub mask: Option<Tensor<4, Bool>>,
    /// Added to the scores: `[B, Hq, Lq, Lk]` with any dim 1 instead, in f32 or the type of `q`.
    pub bias: Option<Tensor<4>>,
    /// ALiBi slopes, `[1, Hq]` or `[B, Hq]`; computed with in f32.
    pub alibi_slopes: Option<Tensor<2>>,
    /// Functions of the caller's own, compiled into the kernel.
    pub functions: Option<ScoreFunctions>,
}

impl From<FlashAttentionOptions> for ScoreInputs {
    fn from(options: FlashAttentionOptions) -> Self {
        Self {
            options,
            ..Self::default()
        }
    }
}

impl ScoreInputs {
    /// Whether one of the float tensors of a call, its q, k and v among them, is what is asked.
    pub(crate) fn any(
        &self,
        vectors: [&Tensor<4>; 3],
        tensor_is: impl Fn(&Tensor<4>) -> bool,
        slopes_are: impl Fn(&Tensor<2>) -> bool,
    ) -> bool {
        vectors.into_iter().chain(&self.bias).any(tensor_is)
            || self.alibi_slopes.as_ref().is_some_and(slopes_are)
    }

    /// Hides keys: `[B, Hq, Lq, Lk]` with any dim 1 instead, true hides.
    #[must_use]
    pub fn mask(mut self, mask: Tensor<4, Bool>) -> Self {
        self.mask = Some(mask);
        self
    }

    /// Adds to the scores: `[B, Hq, Lq, Lk]` with any dim 1 instead, in f32 or the type of `q`.
    /// `-inf` hides a key. Large negative values only leave it no weight: a row whose keys all have the lowest value of f32,
    /// say, gives zeros in some tiers and the mean of the values in others, so hide whole rows by `-inf` or [`mask`](Self::mask).
    #[must_use]
    pub fn bias(mut self, bias: Tensor<4>) -> Self {
        self.bias = Some(bias);
        self
    }

    /// Subtracts `slope * |i + Lk - Lq - j|` from the score of query `i` and key `j`: slopes of
    /// `[1, Hq]` or `[B, Hq]`.
    #[must_use]
    pub fn alibi_slopes(mut self, slopes: Tensor<2>) -> Self {
        self.alibi_slopes = Some(slopes);
        self
    }

    /// Changes scores and hides keys by functions of the caller's own, on CubeCL devices.
    #[must_use]
    pub fn functions(mut self, functions: ScoreFunctions) -> Self {
        self.functions = Some(functions);
        self
    }
}
