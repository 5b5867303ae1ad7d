//! Flash attention for [Burn](https://burn.dev): exact, with O(L * D) memory, on every backend.
//!
//! ```
//! use burn::tensor::{Device, Distribution, Tensor};
//! use burn_mtlflash::{Causal, FlashAttentionOptions, flash_attention};
//!
//! let device = Device::flex();
//! let [q, k, v] = [(); 3].map(|()| Tensor::<4>::random([1, 4, 32, 16], Distribution::Default, &device));
//! let options = FlashAttentionOptions::new().causal(Causal::BottomRight).softcap(30.0);
//! let out = flash_attention(q, k, v, options)?;
//! assert_eq!(out.dims(), [1, 4, 32, 16]);
//! # Ok::<(), burn_mtlflash::Error>(())
//! ```
//!
//! [`module::attention`] has the signature of `burn::tensor::module::attention`, so existing code
//! changes one `use` line.
//!
//! [`flash_attn`](mod@flash_attn) has FlashAttention's functions by name, packed tensors and ragged
//! batches included.
//!
//! [`install`] as the first line of `main` sends attention of unchanged programs on CubeCL devices
//! through this crate: `burn::tensor::module::attention`, and in inference the attention that
//! `burn::nn`'s `MultiHeadAttention`, `CrossAttention` and transformers do in parts. With
//! `MTLFLASHATTN_TRACE=1` a program lists at its end what ran.
//!
//! # What is computed
//!
//! For query `i` and key `j`, in f32 whatever the type of the tensors:
//!
//! ```text
//! s = scale * <q_i, k_j>                      scale defaults to 1 / sqrt(D)
//! s = softcap * tanh(s / softcap)             if a softcap is given
//! s = s - slope_h * |i + Lk - Lq - j|         ALiBi
//! s = s + bias[b, h, i, j]
//! hidden by the causal limit, the window or the mask (true hides)
//! out_i = sum_j softmax(s)_ij v_j
//! ```
//!
//! A query that sees no key gets zeros. What is hidden never reaches a result: rows of `k` and `v`
//! behind a mask may hold NaN.
//!
//! # Functions of your own
//!
//! [`ScoreFunctions`] compiles a few lines of CubeCL into the kernels: a [`ScoreFunction`] changes scores, a
//! [`MaskFunction`] hides keys, and a block mask built once on the device skips what is hidden.
//!
//! # Dropout
//!
//! [`FlashAttentionOptions::dropout()`] drops attention weights in training: `out_i` becomes
//! `sum_j m_ij softmax(s)_ij v_j / (1 - p)` with `m_ij` 0 for a share `p` of the weights. The mask is a
//! function of a seed and of the weight's place ([`Dropout`]), so that the backward pass makes it again
//! and nothing is stored. Another seed for every step and layer, none in inference:
//!
//! ```
//! use burn::tensor::{Device, Distribution, Tensor};
//! use burn_mtlflash::{FlashAttentionOptions, flash_attention};
//!
//! let device = Device::flex().autodiff();
//! let q = Tensor::<4>::random([2, 4, 32, 16], Distribution::Default, &device).require_grad();
//! let (step, layer) = (1_000, 3);
//! let options = FlashAttentionOptions::new().dropout(0.1, (step << 8) | layer);
//! let out = flash_attention(q.clone(), q.clone(), q.clone(), options)?;
//! let gradients = out.sum().backward();
//! assert_eq!(q.grad(&gradients).unwrap().dims(), [2, 4, 32, 16]);
//! # Ok::<(), burn_mtlflash::Error>(())
//! ```
//!
//! # Tiers
//!
//! | tier | runs on | what it is |
//! |---|---|---|
//! | `v2r` | an M5 under macOS 26.2, f16 and bf16 | hand-written Metal, TensorOps on fragments in registers |
//! | `v2` | an M5 under macOS 26 | hand-written Metal, TensorOps on tensors |
//! | `v1` | CubeCL devices with matrix units | FlashAttention-2 on cooperative matrices; hand-written on an Apple GPU |
//! | `tiled` | any CubeCL device | register-blocked, no matrix units |
//! | `v0` | any CubeCL device | one unit per query row: exact, simple, for comparison |
//! | `chunked` | every backend | the backend's own tensor operations, a chunk of queries at a time |
//!
//! The best tier that can do exactly what was asked is taken; [`explain`] says which, and why not a
//! better one. `MTLFLASHATTN_KERNEL` (or [`Knobs`], through [`flash_attention_with_knobs`]) forces a
//! tier, and a forced tier that cannot do it is an error with the reason, never something else
//! silently (after [`install`] Burn computes the call, and a warning is logged). `MTLFLASHATTN_TORCH_CHUNK` sets the rows of a chunk.
//!
//! The hand-written Metal kernels run on the device that [`metal_device`] opened. Their launch is type-checked
//! only: it has not run on Apple hardware yet.
//!
//! # Gradients
//!
//! On an autodiff device the forward kernel stores the log-sum-exp too, and the gradients of `q`, `k`, `v` and
//! bias come from `v2r`, `v1` or `tiled`. Nothing of the size of the scores is kept, with either checkpointing
//! strategy, and two runs give the same bits.
//!
//! - The hand-written Metal kernels (`v2r` up to a head dim of 128, `v1`) have no gradient of a bias and no dropout;
//!   CubeCL's `v1` or `tiled` take such calls.
//! - Backends without kernels recompute chunk by chunk in `chunked`, and so do gradients of ALiBi slopes on any device.
//! - The log-sum-exp has gradients too.
//! - A forced tier computes the output, and the gradients if it can; else the best tier that can does, and
//!   [`explain`] names both.
//!
//! Gradients of gradients are refused with a panic.
//!
//! With Burn's fusion the calls stay lazy like Burn's own operations.
//!
//! # Refusals
//!
//! Every problem with the tensors or options is an [`Error`] that says what was got and what was
//! expected: shapes that do not fit together, `Hkv` not dividing `Hq`, element types other than f32,
//! f16 and bf16, tensors on different devices, a softcap that is negative or by which the scale divides into no
//! normal f32, a window below -1, a
//! probability of dropout outside `0..1`. So is a device
//! whose backend this crate was not built with.
//!
//! # Cargo features
//!
//! `flex`, `metal`, `vulkan`, `webgpu`, `wgpu`, `cuda`, `rocm`, `cpu`, `ndarray`, `tch`, `remote`: the
//! same names as Burn's. Turn on here what is turned on there.

mod attention;
mod backend;
mod chunked;
mod device;
pub mod flash_attn;
mod functions;
mod inputs;
mod install;
mod metal;
pub mod module;
mod sinks;
mod trace;
mod varlen;

pub use attention::{
    explain, flash_attention, flash_attention_with_knobs, flash_attention_with_lse,
    flash_attention_with_lse_and_knobs,
};
pub use device::device_profile;
pub use functions::ScoreFunctions;
pub use inputs::ScoreInputs;
pub use install::{InstallError, Installed, install, installed, uninstall};
pub use metal::metal_device;
#[cfg(all(target_os = "macos", feature = "metal"))]
pub use metal::metal_device_with_setup;
pub use mtlflash_core::{
    BackwardPlan, Causal, DeviceProfile, Dropout, Error, Explanation, FlashAttentionOptions,
    InstallGates, Kernel, Knobs, Plan, Preuse, Reason, Refusal, Result, Speculation, Tier,
};
pub use mtlflash_cubecl::{Captured, MaskFunction, Position, ScoreFunction};
pub use sinks::flash_attention_with_sinks;
pub use trace::trace_summary;
