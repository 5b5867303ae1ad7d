//! A row of the result.

use serde::Serialize;

use crate::published::Published;

/// What was measured of one tier, or of Burn's matmul, on one shape. `null` is what was not measured.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Record {
    /// `forward`, `training` (forward and backward), or `matmul` (`[seq_q, head_dim] x [head_dim, seq_k]`) by Burn.
    pub(crate) op: &'static str,
    pub(crate) tier: String,
    pub(crate) device: String,
    pub(crate) dtype: String,
    pub(crate) batch: usize,
    pub(crate) heads_q: usize,
    pub(crate) heads_kv: usize,
    pub(crate) seq_q: usize,
    pub(crate) seq_k: usize,
    pub(crate) head_dim: usize,
    pub(crate) causal: bool,
    /// Options beyond these, in words.
    pub(crate) options: String,
    pub(crate) ms: f64,
    pub(crate) tflops: f64,
    pub(crate) peak_bytes: Option<u64>,
    pub(crate) max_err: Option<f64>,
    pub(crate) stock_ms: Option<f64>,
    pub(crate) stock_tflops: Option<f64>,
    pub(crate) stock_peak_bytes: Option<u64>,
    pub(crate) stock_max_err: Option<f64>,
    /// `stock_ms / ms`: above 1, ours is faster.
    pub(crate) ratio: Option<f64>,
    /// Rate as a part of Burn's matmul in the same dtype, where the preset measures it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) of_matmul: Option<f64>,
    /// What mtlflashattn publishes for the shape, where it does: its own figure, on its own machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) theirs: Option<Published>,
    /// The largest error allowed.
    #[serde(skip)]
    pub(crate) tolerance: f64,
}

impl Record {
    /// Whether an error keeps the contract. NaN does not.
    pub(crate) fn keeps_contract(&self, max_err: Option<f64>) -> bool {
        max_err.is_none_or(|error| error <= self.tolerance)
    }

    /// Plain square attention, which the charts draw over the length.
    pub(crate) fn is_plain(&self) -> bool {
        self.op == "forward" && self.options.is_empty() && self.seq_q == self.seq_k
    }
}

/// JSON has no infinity: an output that is not a number counts as the largest number.
pub(crate) fn finite(error: f64) -> f64 {
    if error.is_finite() { error } else { f64::MAX }
}
