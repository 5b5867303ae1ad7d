//! Batches whose sequences all have one length.

use burn::tensor::Tensor;
use mtlflash_core::Result;

use super::options::{FlashAttnOptions, FlashAttnOutput};
use super::packed::parts;
use crate::attention::{flash_attention_with_knobs, flash_attention_with_lse_and_knobs};
use crate::inputs::ScoreInputs;
use crate::sinks::Sinks;

/// Attention of `q [B, Lq, Hq, D]`, `k [B, Lk, Hkv, D]` and `v [B, Lk, Hkv, Dv]`: FlashAttention's
/// `flash_attn_func`. Returns `[B, Lq, Hq, Dv]` and, where asked for, the log-sum-exp `[B, Hq, Lq]`.
///
/// ```
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_func};
///
/// let device = Device::flex();
/// let tensor = |shape: [usize; 4]| Tensor::<4>::random(shape, Distribution::Default, &device);
/// // 5 queries, 7 keys; 8 query heads share 2 key heads.
/// let (q, k, v) = (tensor([1, 5, 8, 16]), tensor([1, 7, 2, 16]), tensor([1, 7, 2, 16]));
/// let output = flash_attn_func(q, k, v, FlashAttnOptions::new().causal())?;
/// assert_eq!(output.out.dims(), [1, 5, 8, 16]);
/// assert!(output.softmax_lse.is_none());
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attention`](crate::flash_attention), and options that are not supported.
pub fn flash_attn_func(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    options: FlashAttnOptions,
) -> Result<FlashAttnOutput<4, 3>> {
    let knobs = options.settings()?;
    let inputs = ScoreInputs {
        options: options.numbers()?,
        mask: None,
        bias: None,
        alibi_slopes: options.slopes(),
        functions: None,
    };
    let [q, k, v] = [q, k, v].map(|tensor| tensor.swap_dims(1, 2));
    let sinks = options.sinks.map(|sinks| Sinks::new(sinks, &q));
    let (out, softmax_lse) = if let Some(sinks) = sinks.transpose()? {
        let (out, lse) = flash_attention_with_lse_and_knobs(q, k, v, inputs, &knobs)?;
        let (out, lse) = sinks.of_heads_and_rows(out, lse);
        (out, options.return_softmax_lse.then_some(lse))
    } else if options.return_softmax_lse {
        let (out, lse) = flash_attention_with_lse_and_knobs(q, k, v, inputs, &knobs)?;
        (out, Some(lse))
    } else {
        let out = flash_attention_with_knobs(q, k, v, inputs, &knobs)?;
        (out, None)
    };
    Ok(FlashAttnOutput {
        out: out.swap_dims(1, 2),
        softmax_lse,
    })
}

/// [`flash_attn_func`] of `q [B, Lq, Hq, D]` and `kv [B, Lk, 2, Hkv, D]`, which holds the keys and then
/// the values.
///
/// ```
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_kvpacked_func};
///
/// let device = Device::flex();
/// let q = Tensor::<4>::random([1, 5, 8, 16], Distribution::Default, &device);
/// let kv = Tensor::<5>::random([1, 7, 2, 2, 16], Distribution::Default, &device);
/// let output = flash_attn_kvpacked_func(q, kv, FlashAttnOptions::new())?;
/// assert_eq!(output.out.dims(), [1, 5, 8, 16]);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attn_func`], and a `kv` that does not hold two parts.
pub fn flash_attn_kvpacked_func(
    q: Tensor<4>,
    kv: Tensor<5>,
    options: FlashAttnOptions,
) -> Result<FlashAttnOutput<4, 3>> {
    let [k, v] = parts("kv", kv)?;
    flash_attn_func(q, k, v, options)
}

/// [`flash_attn_func`] of `qkv [B, L, 3, H, D]`, which holds the queries, the keys and the values.
///
/// ```
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_qkvpacked_func};
///
/// let qkv = Tensor::<5>::random([1, 7, 3, 4, 16], Distribution::Default, &Device::flex());
/// let output = flash_attn_qkvpacked_func(qkv, FlashAttnOptions::new().causal())?;
/// assert_eq!(output.out.dims(), [1, 7, 4, 16]);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attn_func`], and a `qkv` that does not hold three parts.
pub fn flash_attn_qkvpacked_func(
    qkv: Tensor<5>,
    options: FlashAttnOptions,
) -> Result<FlashAttnOutput<4, 3>> {
    let [q, k, v] = parts("qkv", qkv)?;
    flash_attn_func(q, k, v, options)
}
