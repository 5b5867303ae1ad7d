//! Burn's own signature, so that a `use` line swaps this crate in.

use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Bool, Tensor};
use mtlflash_core::{Causal, FlashAttentionOptions};

use crate::attention::flash_attention;
use crate::inputs::ScoreInputs;

/// `burn::tensor::module::attention` of Burn 0.22.1 with the same signature and meaning.
///
/// `query [B, H, Lq, D]`, `key [B, Hkv, Lk, D]`, `value [B, Hkv, Lk, Dv]`; `mask` (true hides) and
/// `attn_bias` are `[B, H, Lq, Lk]` with any dim 1 instead. Scale, then softcap, then bias, then
/// what is hidden; the causal limit is bottom-right.
///
/// ```
/// use burn::tensor::ops::AttentionModuleOptions;
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::module::attention; // was: burn::tensor::module::attention
///
/// let q = Tensor::<4>::random([1, 2, 8, 16], Distribution::Default, &Device::flex());
/// let options = AttentionModuleOptions { is_causal: true, ..Default::default() };
/// let out = attention(q.clone(), q.clone(), q, None, None, options);
/// assert_eq!(out.dims(), [1, 2, 8, 16]);
/// ```
///
/// # Panics
/// Where [`flash_attention`] returns an error, with its message: the signature has no room for one.
/// A softcap that is given must be positive, as in Burn.
pub fn attention(
    query: Tensor<4>,
    key: Tensor<4>,
    value: Tensor<4>,
    mask: Option<Tensor<4, Bool>>,
    attn_bias: Option<Tensor<4>>,
    options: AttentionModuleOptions,
) -> Tensor<4> {
    if let Some(softcap) = options.softcap {
        assert!(
            softcap > 0.0,
            "softcap: got {softcap}, expected a positive value"
        );
    }
    let causal = if options.is_causal {
        Causal::BottomRight
    } else {
        Causal::None
    };
    let inputs = ScoreInputs {
        options: FlashAttentionOptions {
            scale: options.scale,
            softcap: options.softcap.unwrap_or(0.0),
            ..FlashAttentionOptions::new().causal(causal)
        },
        mask,
        bias: attn_bias,
        alibi_slopes: None,
        functions: None,
    };
    flash_attention(query, key, value, inputs).unwrap_or_else(|error| panic!("{error}"))
}
