//! Sequences of different lengths, packed behind each other.

use burn::tensor::Tensor;
use mtlflash_core::Result;

use super::cu_seqlens::CuSeqlens;
use super::options::{FlashAttnOptions, FlashAttnOutput};
use super::packed::parts;
use crate::sinks::Sinks;
use crate::varlen::{self, VarlenCall};

/// Attention within each of several sequences, packed behind each other in `q [total_q, Hq, D]`,
/// `k [total_k, Hkv, D]` and `v [total_k, Hkv, Dv]`: FlashAttention's `flash_attn_varlen_func`.
/// Returns `[total_q, Hq, Dv]` and, where asked for, the log-sum-exp `[Hq, total_q]`.
///
/// `seqlens_q` and `seqlens_k` are FlashAttention's `cu_seqlens_q` with `max_seqlen_q` and
/// `cu_seqlens_k` with `max_seqlen_k`: a pair of a tensor on the device and the longest length, or the
/// cumulative lengths on the host alone. The causal limit, the window and ALiBi go by the lengths of
/// each sequence.
///
/// ```
/// use burn::tensor::{Device, Distribution, Int, Tensor};
/// use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_varlen_func};
///
/// let device = Device::flex();
/// let tensor = |shape: [usize; 3]| Tensor::<3>::random(shape, Distribution::Default, &device);
/// let (q, k, v) = (tensor([9, 4, 16]), tensor([12, 2, 16]), tensor([12, 2, 16]));
/// // 2, 0 and 7 queries; 5, 0 and 7 keys.
/// let cu_seqlens_q = Tensor::<1, Int>::from_data([0, 2, 2, 9], &device);
/// let cu_seqlens_k = Tensor::<1, Int>::from_data([0, 5, 5, 12], &device);
/// let options = FlashAttnOptions::new().causal().return_softmax_lse();
/// let output = flash_attn_varlen_func(q, k, v, (cu_seqlens_q, 7), (cu_seqlens_k, 7), options)?;
/// assert_eq!(output.out.dims(), [9, 4, 16]);
/// assert_eq!(output.softmax_lse.unwrap().dims(), [4, 9]);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attn_func`](super::flash_attn_func), and lengths that do not fit together, that are of
/// another integer type than i32, i64 and u32 or, on the host, that fall, that lead past the rows there
/// are, or that exceed the longest length that was given.
pub fn flash_attn_varlen_func(
    q: Tensor<3>,
    k: Tensor<3>,
    v: Tensor<3>,
    seqlens_q: impl Into<CuSeqlens>,
    seqlens_k: impl Into<CuSeqlens>,
    options: FlashAttnOptions,
) -> Result<FlashAttnOutput<3, 2>> {
    let sinks = options.sinks.clone();
    let sinks = sinks.map(|sinks| Sinks::of_heads(sinks, q.dims()[1], &q));
    let sinks = sinks.transpose()?;
    let call = VarlenCall {
        q,
        k,
        v,
        seqlens: [seqlens_q.into(), seqlens_k.into()],
        alibi_slopes: options.slopes(),
        options: options.numbers()?,
        lse: options.return_softmax_lse || sinks.is_some(),
    };
    let (out, lse) = varlen::attention(call, &options.settings()?)?;
    let (out, softmax_lse) = match (sinks, lse) {
        (Some(sinks), Some(lse)) => {
            let (out, lse) = sinks.of_packed(out, lse);
            (out, options.return_softmax_lse.then_some(lse))
        }
        (_, lse) => (out, lse),
    };
    Ok(FlashAttnOutput { out, softmax_lse })
}

/// [`flash_attn_varlen_func`] of `q [total_q, Hq, D]` and `kv [total_k, 2, Hkv, D]`, which holds the
/// keys and then the values.
///
/// ```
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_varlen_kvpacked_func};
///
/// let device = Device::flex();
/// let q = Tensor::<3>::random([9, 4, 16], Distribution::Default, &device);
/// let kv = Tensor::<4>::random([12, 2, 2, 16], Distribution::Default, &device);
/// let options = FlashAttnOptions::new();
/// let output = flash_attn_varlen_kvpacked_func(q, kv, [0, 2, 9], [0, 5, 12], options)?;
/// assert_eq!(output.out.dims(), [9, 4, 16]);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attn_varlen_func`], and a `kv` that does not hold two parts.
pub fn flash_attn_varlen_kvpacked_func(
    q: Tensor<3>,
    kv: Tensor<4>,
    seqlens_q: impl Into<CuSeqlens>,
    seqlens_k: impl Into<CuSeqlens>,
    options: FlashAttnOptions,
) -> Result<FlashAttnOutput<3, 2>> {
    let [k, v] = parts("kv", kv)?;
    flash_attn_varlen_func(q, k, v, seqlens_q, seqlens_k, options)
}

/// [`flash_attn_varlen_func`] of `qkv [total, 3, H, D]`, which holds the queries, the keys and the
/// values of the same sequences.
///
/// ```
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_varlen_qkvpacked_func};
///
/// let qkv = Tensor::<4>::random([9, 3, 4, 16], Distribution::Default, &Device::flex());
/// let output = flash_attn_varlen_qkvpacked_func(qkv, [0, 2, 9], FlashAttnOptions::new().causal())?;
/// assert_eq!(output.out.dims(), [9, 4, 16]);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attn_varlen_func`], and a `qkv` that does not hold three parts.
pub fn flash_attn_varlen_qkvpacked_func(
    qkv: Tensor<4>,
    seqlens: impl Into<CuSeqlens>,
    options: FlashAttnOptions,
) -> Result<FlashAttnOutput<3, 2>> {
    let [q, k, v] = parts("qkv", qkv)?;
    let seqlens = seqlens.into();
    flash_attn_varlen_func(q, k, v, seqlens.clone(), seqlens, options)
}
