//! Numbers as a buffer holds them.

use half::{bf16, f16};
use mtlflash_core::DType;

#[expect(
    clippy::cast_possible_truncation,
    reason = "exact: values are rounded already"
)]
pub(crate) fn encode(values: &[f64], dtype: DType) -> Vec<u8> {
    let mut bytes = Vec::new();
    for &value in values {
        match dtype {
            DType::F32 => bytes.extend((value as f32).to_le_bytes()),
            DType::F16 => bytes.extend(f16::from_f64(value).to_le_bytes()),
            DType::BF16 => bytes.extend(bf16::from_f64(value).to_le_bytes()),
        }
    }
    bytes
}

pub(crate) fn decode(bytes: &[u8], dtype: DType) -> Vec<f64> {
    let pairs = || bytes.as_chunks::<2>().0.iter();
    match dtype {
        DType::F32 => bytes
            .as_chunks::<4>()
            .0
            .iter()
            .map(|&bytes| f32::from_le_bytes(bytes).into())
            .collect(),
        DType::F16 => pairs().map(|&b| f16::from_le_bytes(b).to_f64()).collect(),
        DType::BF16 => pairs().map(|&b| bf16::from_le_bytes(b).to_f64()).collect(),
    }
}
