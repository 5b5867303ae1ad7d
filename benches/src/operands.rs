//! The tensors of a case: made on the host, so that the reference sees what the device sees.

use std::thread;

use burn::tensor::{Bool, DType as BurnDType, Device, Element, Tensor, TensorData, bf16, f16};
use burn_mtlflash::ScoreInputs;
use mtlflash_core::DType;

use crate::case::{Case, Extra, Pass};

/// Values a thread fills at a time; each piece has its own seed.
const PIECE: usize = 1 << 16;

/// Row-major values, rounded to the case's element type.
pub(crate) struct Operands {
    pub(crate) q: Vec<f32>,
    pub(crate) k: Vec<f32>,
    pub(crate) v: Vec<f32>,
    /// True hides.
    pub(crate) mask: Option<Vec<bool>>,
    pub(crate) bias: Option<Vec<f32>>,
    /// One slope a query head.
    pub(crate) slopes: Option<Vec<f32>>,
    /// Gradient of the output, where there is a backward.
    pub(crate) dout: Option<Vec<f32>>,
}

/// The same on a device.
pub(crate) struct Tensors {
    pub(crate) q: Tensor<4>,
    pub(crate) k: Tensor<4>,
    pub(crate) v: Tensor<4>,
    pub(crate) inputs: ScoreInputs,
    pub(crate) dout: Option<Tensor<4>>,
}

impl Operands {
    /// The same values on every machine.
    pub(crate) fn generate(case: &Case) -> Self {
        let kv = case.batch * case.heads_kv * case.seq_k * case.head_dim;
        let q = case.batch * case.heads_q * case.seq_q * case.head_dim;
        let count = |shape: [usize; 4]| shape.iter().product();
        Self {
            q: normal(1, q, case.dtype),
            k: normal(2, kv, case.dtype),
            v: normal(3, kv, case.dtype),
            mask: case.mask_shape().map(|shape| match case.extra {
                Extra::PaddingMask => (0..count(shape))
                    .map(|key| key % case.seq_k >= case.seq_k - case.seq_k / 8)
                    .collect(),
                // A normal variable is above 0.84 a fifth of the time.
                _ => normal(4, count(shape), DType::F32)
                    .iter()
                    .map(|&x| x > 0.84)
                    .collect(),
            }),
            bias: case
                .bias_shape()
                .map(|shape| normal(5, count(shape), case.dtype)),
            // The slopes of the ALiBi paper for a power of two of heads.
            slopes: (case.extra == Extra::Alibi).then(|| {
                (1..=case.heads_q)
                    .map(|head| (-8.0 * head as f32 / case.heads_q as f32).exp2())
                    .collect()
            }),
            dout: (case.pass == Pass::Training).then(|| normal(6, q, case.dtype)),
        }
    }

    pub(crate) fn upload(&self, case: &Case, device: &Device) -> Tensors {
        let kv = [case.batch, case.heads_kv, case.seq_k, case.head_dim];
        let q = [case.batch, case.heads_q, case.seq_q, case.head_dim];
        let float = |values, shape| tensor(values, shape, case.dtype, device);
        let mut inputs = ScoreInputs::from(case.options());
        if let (Some(mask), Some(shape)) = (&self.mask, case.mask_shape()) {
            let data = TensorData::new(mask.clone(), shape);
            inputs = inputs.mask(Tensor::<4, Bool>::from_data(data, device));
        }
        if let (Some(bias), Some(shape)) = (&self.bias, case.bias_shape()) {
            inputs = inputs.bias(float(bias, shape));
        }
        if let Some(slopes) = &self.slopes {
            let data = TensorData::new(slopes.clone(), [1, case.heads_q]);
            inputs = inputs.alibi_slopes(Tensor::from_data(data, (device, BurnDType::F32)));
        }
        Tensors {
            q: float(&self.q, q),
            k: float(&self.k, kv),
            v: float(&self.v, kv),
            dout: self.dout.as_ref().map(|dout| float(dout, q)),
            inputs,
        }
    }
}

pub(crate) fn tensor(
    values: &[f32],
    shape: [usize; 4],
    dtype: DType,
    device: &Device,
) -> Tensor<4> {
    match dtype {
        DType::F32 => upload(values.to_vec(), shape, device),
        DType::F16 => upload(
            values.iter().map(|&x| f16::from_f32(x)).collect(),
            shape,
            device,
        ),
        DType::BF16 => upload(
            values.iter().map(|&x| bf16::from_f32(x)).collect(),
            shape,
            device,
        ),
    }
}

fn upload<E: Element>(values: Vec<E>, shape: [usize; 4], device: &Device) -> Tensor<4> {
    Tensor::from_data(TensorData::new(values, shape), (device, E::dtype()))
}

/// About normal, mean 0 and deviation 1: the sum of four uniform variables.
pub(crate) fn normal(seed: u64, count: usize, dtype: DType) -> Vec<f32> {
    let mut values = vec![0.0; count];
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = count.div_ceil(threads).next_multiple_of(PIECE).max(PIECE);
    thread::scope(|scope| {
        for (thread, share_of) in values.chunks_mut(share).enumerate() {
            scope.spawn(move || {
                for (piece, values) in share_of.chunks_mut(PIECE).enumerate() {
                    let number = thread * (share / PIECE) + piece;
                    fill(values, (seed << 40) ^ number as u64, dtype);
                }
            });
        }
    });
    values
}

fn fill(values: &mut [f32], seed: u64, dtype: DType) {
    // SplitMix64.
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for value in values {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        let [a, b, c, d, e, f, g, h] = bits.to_le_bytes();
        let sum: f32 = [[a, b], [c, d], [e, f], [g, h]]
            .map(|pair| f32::from(u16::from_le_bytes(pair)) / 65536.0)
            .iter()
            .sum();
        let normal = (sum - 2.0) * 3f32.sqrt();
        *value = match dtype {
            DType::F32 => normal,
            DType::F16 => f16::from_f32(normal).to_f32(),
            DType::BF16 => bf16::from_f32(normal).to_f32(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_mean_0_and_deviation_1() {
        let values = normal(7, 3 * PIECE + 5, DType::F32);
        let count = values.len() as f32;
        let mean = values.iter().sum::<f32>() / count;
        let square = values.iter().map(|x| x * x).sum::<f32>() / count;
        assert!(mean.abs() < 0.02, "{mean}");
        assert!((square - 1.0).abs() < 0.02, "{square}");
    }
}
