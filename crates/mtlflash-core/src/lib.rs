//! The attention problem and the decision which kernel computes it, without a GPU and without Burn.
//!
//! For query `i` and key `j` of one batch entry and head, with `Lq` queries, `Lk` keys and
//! query head `h` reading key and value head `h / (Hq / Hkv)`:
//!
//! ```text
//! s_ij  = scale * <q_i, k_j>                    scale = 1 / sqrt(D) unless given
//! s_ij  = softcap * tanh(s_ij / softcap)        if softcap > 0
//! s_ij -= slope_h * |i + Lk - Lq - j|           ALiBi
//! s_ij += bias_ij
//! s_ij  = -inf                                  where key j is hidden from query i
//! p_ij  = exp(s_ij - lse_i)                     softmax over the keys
//! lse_i = log sum_j exp(s_ij)                   natural log; -inf if every key is hidden
//! out_i = sum_j p_ij v_j                        zero if every key is hidden
//! ```
//!
//! With [`dropout`](mod@dropout) some of the `p_ij` in the last line become 0 and the others `p_ij / (1 - p)`.
//!
//! A key is hidden by the [`Band`] (causal limit and sliding window) or by a mask. Kernels never
//! hold the whole of `s`: they walk blocks of keys and keep, per row, the running maximum `m`, the
//! running sum `l` and the unnormalised output, the *online softmax*
//!
//! ```text
//! m' = max(m, max_j s_j)
//! l' = l * exp(m - m') + sum_j exp(s_j - m')
//! o' = o * exp(m - m') + sum_j exp(s_j - m') v_j
//! out = o / l,   lse = m + log l
//! ```
//!
//! Sources: Milakov and Gimelshein, *Online normalizer calculation for softmax*
//! ([arXiv 1805.02867](https://arxiv.org/abs/1805.02867)); Dao, *FlashAttention-2*
//! ([arXiv 2307.08691](https://arxiv.org/abs/2307.08691)), for the blocked forward and backward.
//!
//! A call takes one way through this crate: [`ProblemSpec`] (what was asked), [`Problem`] (validated
//! once, here and nowhere else), [`Plan`] (the tier, and why not the better ones).
//!
//! This crate depends on no GPU library and not on Burn.

pub mod device;
pub mod dropout;
pub mod dtype;
pub mod error;
pub mod explanation;
pub mod extent;
pub mod knobs;
pub mod mask;
pub mod options;
pub mod plan;
pub mod problem;
#[cfg(feature = "reference")]
pub mod reference;
pub mod tier;
pub mod tile;
pub mod visibility;

pub use device::{AppleGpu, DeviceProfile, Engine, MatrixShape, MetalGates};
pub use dropout::Dropout;
pub use dtype::DType;
pub use error::{Error, Result};
pub use explanation::Explanation;
pub use extent::{Extent, IndexWidth, index_width};
pub use knobs::{InstallGates, Knobs, Preuse, Speculation};
pub use mask::MaskStorage;
pub use options::{Causal, FlashAttentionOptions};
pub use plan::{BackwardKernel, BackwardPlan, Kernel, Plan, Reason, Refusal, Wanted};
pub use problem::{AlibiShape, Packed, Problem, ProblemFunctions, ProblemSpec, VarlenSpec};
pub use tier::Tier;
pub use visibility::{Band, BlockRange, Limits};
