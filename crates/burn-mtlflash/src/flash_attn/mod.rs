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
//! # What is refused
//!
//! Dropout and `return_attn_probs`, each by an error that says so.

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
