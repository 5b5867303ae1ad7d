//! FlashAttention's functions by their names: its layouts, its arguments with its meaning, its
//! defaults. Code written against the CUDA package `flash_attn` is moved over call by call.
//!
//! | function | tensors |
//! |---|---|
//! | [`flash_attn_func`] | `q [B, Lq, Hq, D]`, `k`, `v [B, Lk, Hkv, D]` |
//! | [`flash_attn_kvpacked_func`] | `q`, `kv [B, Lk, 2, Hkv, D]` |
//! | [`flash_attn_qkvpacked_func`] | `qkv [B, L, 3, H, D]` |
//! | [`flash_attn_varlen_func`] | `q [total_q, Hq, D]`, `k`, `v [total_k, Hkv, D]` and cumulative lengths |
//! | [`flash_attn_varlen_kvpacked_func`] | `q`, `kv [total_k, 2, Hkv, D]` and cumulative lengths |
//! | [`flash_attn_varlen_qkvpacked_func`] | `qkv [total, 3, H, D]` and cumulative lengths |
//!
//! All compute what [`flash_attention`](crate::flash_attention) computes, on the same tiers. Heads may
//! be grouped, values may have another width than keys, lengths may be zero. The causal limit is
//! bottom-right: the last query sees the last key.
//!
//! Packed tensors are read where they lie: their parts are views.
//!
//! # Sequences of different lengths
//!
//! The `varlen` functions take a whole ragged batch in one launch. Cumulative lengths
//! ([`CuSeqlens`]) live on the device or on the host; those on the device are read by the kernel and
//! by nobody else, so that nothing waits for it. Devices without kernels of ours, and calls whose
//! gradients are recorded, take the sequences one after the other and need the lengths on the host:
//! there, lengths on the device are read back.
//!
//! # Sinks
//!
//! Beyond the CUDA package, [`FlashAttnOptions::sinks()`] is a learnable logit per head that takes a share
//! of the weights, as in gpt-oss.
//!
//! # Dropout
//!
//! [`FlashAttnOptions::dropout()`] drops attention weights. The CUDA package takes its mask from the
//! process's generator; here a seed is given, and [`Dropout`](crate::Dropout) says which weights it
//! drops. Packed sequences count as batch entries.
//!
//! ```
//! use burn::tensor::{Device, Distribution, Tensor};
//! use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_func};
//!
//! let q = Tensor::<4>::random([1, 5, 4, 16], Distribution::Default, &Device::flex());
//! let step = |seed| flash_attn_func(q.clone(), q.clone(), q.clone(), FlashAttnOptions::new().dropout(0.1, seed));
//! let [first, again, other] = [step(7)?, step(7)?, step(8)?].map(|output| output.out.into_data());
//! assert_eq!(first, again);
//! assert_ne!(first, other);
//! # Ok::<(), burn_mtlflash::Error>(())
//! ```
//!
//! # What is refused
//!
//! `return_attn_probs`, by an error that says so.

pub(crate) mod cu_seqlens;
mod dense;
mod options;
mod packed;
mod varlen;

pub use cu_seqlens::CuSeqlens;
pub use dense::{flash_attn_func, flash_attn_kvpacked_func, flash_attn_qkvpacked_func};
pub use options::{AlibiSlopes, FlashAttnOptions, FlashAttnOutput};
pub use varlen::{
    flash_attn_varlen_func, flash_attn_varlen_kvpacked_func, flash_attn_varlen_qkvpacked_func,
};
