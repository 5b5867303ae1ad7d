//! Burn's own matmul, autotuned: the rate that a kernel on the same device is held against.

use std::time::{Duration, Instant};

use anyhow::Result;
use burn::tensor::{DType as BurnDType, Device, Distribution, Tensor};
use mtlflash_core::DType;

use crate::contestant::guarded;
use crate::measure::median;

/// Seconds of a square matmul of `side`, the median of a few samples.
pub(crate) fn matmul_seconds(device: &Device, dtype: DType, side: usize) -> Result<f64> {
    let dtype = match dtype {
        DType::F32 => BurnDType::F32,
        DType::F16 => BurnDType::F16,
        DType::BF16 => BurnDType::BF16,
    };
    let random = || {
        let normal = Distribution::Normal(0.0, 1.0);
        Tensor::<2>::random([side, side], normal, (device, dtype))
    };
    guarded(|| {
        let (a, b) = (random(), random());
        // The first call tunes.
        for _ in 0..2 {
            drop(a.clone().matmul(b.clone()));
            device.sync()?;
        }
        let mut seconds = Vec::new();
        let began = Instant::now();
        while seconds.len() < 3 || (seconds.len() < 9 && began.elapsed() < Duration::from_secs(2)) {
            let calls = 4;
            let start = Instant::now();
            for _ in 0..calls {
                drop(a.clone().matmul(b.clone()));
            }
            device.sync()?;
            seconds.push(start.elapsed().as_secs_f64() / f64::from(calls));
        }
        Ok(median(&mut seconds))
    })
}
