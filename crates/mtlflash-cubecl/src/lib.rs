//! Flash attention kernels in CubeCL: they know CubeCL and the problem, not Burn.
//!
//! Four kernels keep the whole contract (mask and bias with any strides, causal both ways, window,
//! softcap, ALiBi, grouped heads, any head dim up to 256, values of another width) by compile-time
//! specialisation; options do not fork kernels:
//!
//! - `v0` ([`forward`]'s `unit`): one unit per query row;
//! - `tiled`: register-blocked, shared-memory tiles, no matrix units;
//! - `tiled` on drivers that run on a CPU (`rows`): whole rows, without shared memory;
//! - `v1` (`cmma`): cooperative matrices, the output accumulator in fragments.
//!
//! All follow the blocked online softmax of FlashAttention-2 (Dao,
//! [arXiv 2307.08691](https://arxiv.org/abs/2307.08691), algorithm 1); `v1` rescales its output only
//! when a maximum rises by more than a threshold, as FlashAttention-4 does. Scores are
//! in base e; in fragments the exponential is `2^x` (CubeCL's `SimplePowOp`, since CubeCL has no `exp2`), and the last
//! multiplication of a score brings it to base 2.
//!
//! [`backward()`] has the gradients, as `tiled` and `v1`, from the output and the log-sum-exp.
//!
//! [`mtlflash_core::dropout`] drops weights where they go into the product with V; the same words of a
//! counter-based generator are made again by the gradients' kernels.
//!
//! They are deterministic: no atomics, and the order of every sum is fixed by the tile.

mod backward;
mod binding;
mod device;
mod dropout;
mod error;
mod forward;
mod functions;

pub use backward::backward;
pub use binding::{Gradients, Inputs, MaskBinding, Outputs, Saved, Sequences, TensorBinding};
pub use device::device_profile;
pub use dropout::dropout_mask;
pub use error::LaunchError;
pub use forward::{forward, forward_varlen};
pub use functions::{
    BlockMaskBinding, Captured, CapturedBinding, FunctionInputs, Functions, MaskFunction, Position,
    ScoreFunction, block_mask_shape,
};
