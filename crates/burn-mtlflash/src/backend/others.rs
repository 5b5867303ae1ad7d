//! Backends that take the default: chunks, one after the other.

#[cfg(feature = "ndarray")]
#[expect(
    deprecated,
    reason = "Burn deprecates the backend, its users may still call us"
)]
impl super::FlashAttentionBackend for burn::backend::NdArray {}

#[cfg(feature = "tch")]
#[expect(
    deprecated,
    reason = "Burn deprecates the backend, its users may still call us"
)]
impl super::FlashAttentionBackend for burn::backend::LibTorch {}

#[cfg(feature = "remote")]
impl super::FlashAttentionBackend for burn::backend::Remote {}
