//! What a call may ask for beyond its tensors, and what it returns.

use burn::tensor::Tensor;
use mtlflash_core::{Causal, Dropout, Error, FlashAttentionOptions, Knobs, Result};

use crate::attention::knobs;

/// FlashAttention's options with the defaults of the CUDA package.
///
/// ```
/// use burn_mtlflash::flash_attn::FlashAttnOptions;
///
/// let options = FlashAttnOptions::new().causal().window_size(128, 0).softcap(30.0);
/// assert_eq!(options.dropout_p, 0.0);
/// assert_eq!(options.softmax_scale, None);
/// ```
#[derive(Clone, Debug)]
pub struct FlashAttnOptions {
    /// Probability that an attention weight is dropped, in `0..1`; those that are kept are divided by
    /// `1 - dropout_p`. Above 0 it needs a [`dropout_seed`](Self::dropout_seed). For training only: pass
    /// 0 otherwise.
    pub dropout_p: f64,
    /// Which weights are dropped: the same seed drops the same ones, so a new step needs a new seed.
    pub dropout_seed: Option<u64>,
    /// Factor on the dot products; `None` means `1 / sqrt(D)`.
    pub softmax_scale: Option<f64>,
    /// Whether keys after a query are hidden: `j > i + Lk - Lq`.
    pub causal: bool,
    /// Keys visible before and after the query's own position `i + Lk - Lq`; -1 means all.
    pub window_size: (i64, i64),
    /// Scores become `softcap * tanh(score / softcap)`; 0 means they stay.
    pub softcap: f64,
    /// Subtracts `slope * |i + Lk - Lq - j|` from the score of query `i` and key `j`.
    pub alibi_slopes: Option<AlibiSlopes>,
    /// A logit per head, `[Hq]`, that stands in the denominator of each row's softmax and has no value,
    /// as in gpt-oss. It counts in the log-sum-exp.
    pub sinks: Option<Tensor<1>>,
    /// The CUDA package's choice of a slower backward with the same result every time. Ours gives the
    /// same result every time, so this changes nothing.
    pub deterministic: bool,
    /// Whether the probabilities are returned; not supported, since they are never held.
    pub return_attn_probs: bool,
    /// Whether the log-sum-exp of each row is returned.
    pub return_softmax_lse: bool,
    /// Settings of the call; `None` means those of the process.
    pub knobs: Option<Knobs>,
}

/// ALiBi slopes, `[Hq]` or `[B, Hq]`; the batch entries of packed sequences are the sequences.
#[derive(Clone, Debug)]
pub struct AlibiSlopes(Tensor<2>);

/// What a call returns: `[B, Lq, Hq, Dv]` and `[B, Hq, Lq]`, or where the sequences are packed
/// `[total_q, Hq, Dv]` and `[Hq, total_q]`.
#[derive(Clone, Debug)]
pub struct FlashAttnOutput<const D: usize, const L: usize> {
    /// The output in the element type of `q`; zeros in rows that see no key.
    pub out: Tensor<D>,
    /// The natural log-sum-exp of each row's scores in f32, where it was asked for; `-inf` where a row
    /// sees no key.
    pub softmax_lse: Option<Tensor<L>>,
}

impl Default for FlashAttnOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl FlashAttnOptions {
    /// Plain attention: default scale, nothing hidden, no softcap, no slopes, the output only.
    pub const fn new() -> Self {
        Self {
            dropout_p: 0.0,
            dropout_seed: None,
            softmax_scale: None,
            causal: false,
            window_size: (-1, -1),
            softcap: 0.0,
            alibi_slopes: None,
            sinks: None,
            deterministic: false,
            return_attn_probs: false,
            return_softmax_lse: false,
            knobs: None,
        }
    }

    /// Drops attention weights with probability `p`, in `0..1`; the same `seed` drops the same ones.
    #[must_use]
    pub const fn dropout(mut self, p: f64, seed: u64) -> Self {
        self.dropout_p = p;
        self.dropout_seed = Some(seed);
        self
    }

    /// Sets the factor on the dot products.
    #[must_use]
    pub const fn softmax_scale(mut self, scale: f64) -> Self {
        self.softmax_scale = Some(scale);
        self
    }

    /// Hides the keys after a query; the last query sees the last key.
    #[must_use]
    pub const fn causal(mut self) -> Self {
        self.causal = true;
        self
    }

    /// Sets how many keys before and after its own position a query sees; -1 means all.
    #[must_use]
    pub const fn window_size(mut self, left: i64, right: i64) -> Self {
        self.window_size = (left, right);
        self
    }

    /// Sets the softcap; 0 means none.
    #[must_use]
    pub const fn softcap(mut self, softcap: f64) -> Self {
        self.softcap = softcap;
        self
    }

    /// Sets the ALiBi slopes: a tensor `[Hq]` or `[B, Hq]`.
    #[must_use]
    pub fn alibi_slopes(mut self, slopes: impl Into<AlibiSlopes>) -> Self {
        self.alibi_slopes = Some(slopes.into());
        self
    }

    /// Sets a sink per head, `[Hq]`; gradients reach it.
    #[must_use]
    pub fn sinks(mut self, sinks: Tensor<1>) -> Self {
        self.sinks = Some(sinks);
        self
    }

    /// Asks for the log-sum-exp of each row.
    #[must_use]
    pub const fn return_softmax_lse(mut self) -> Self {
        self.return_softmax_lse = true;
        self
    }

    /// Sets settings of the call's own; the environment is not read.
    #[must_use]
    pub const fn knobs(mut self, knobs: Knobs) -> Self {
        self.knobs = Some(knobs);
        self
    }

    /// The options that are plain numbers.
    ///
    /// # Errors
    /// A probability of dropout that is none or has no seed, and probabilities to be returned.
    pub(super) fn numbers(&self) -> Result<FlashAttentionOptions> {
        Dropout::check(self.dropout_p, "dropout_p")?;
        let dropout = match self.dropout_seed {
            Some(seed) => Some(Dropout::new(self.dropout_p, seed)),
            None if self.dropout_p > 0.0 => {
                return Err(Error::Value {
                    argument: "dropout_seed",
                    got: "none".to_owned(),
                    expected: "a seed, since dropout_p is above 0: the backward pass makes the mask \
                               again from it",
                });
            }
            None => None,
        };
        if self.return_attn_probs {
            return Err(Error::Value {
                argument: "return_attn_probs",
                got: "true".to_owned(),
                expected: "false: the probabilities are never held; return_softmax_lse gives what \
                           they are normalised by",
            });
        }
        let (left, right) = self.window_size;
        Ok(FlashAttentionOptions {
            scale: self.softmax_scale,
            causal: if self.causal {
                Causal::BottomRight
            } else {
                Causal::None
            },
            window_left: left,
            window_right: right,
            softcap: self.softcap,
            dropout,
        })
    }

    /// The call's settings, or the process's.
    pub(super) fn settings(&self) -> Result<Knobs> {
        self.knobs.map_or_else(|| knobs().copied(), Ok)
    }

    pub(super) fn slopes(&self) -> Option<Tensor<2>> {
        self.alibi_slopes.as_ref().map(|slopes| slopes.0.clone())
    }
}

impl From<Tensor<1>> for AlibiSlopes {
    fn from(slopes: Tensor<1>) -> Self {
        Self(slopes.unsqueeze())
    }
}

impl From<Tensor<2>> for AlibiSlopes {
    fn from(slopes: Tensor<2>) -> Self {
        Self(slopes)
    }
}
