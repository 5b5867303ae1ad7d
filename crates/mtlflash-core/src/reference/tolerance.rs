//! How far from the reference a kernel may be.

use super::lowp::round_to;
use crate::dtype::DType;

/// The accuracy rule of FlashAttention's own tests. For f16 and bf16 the largest error may be
/// `lowp_factor` times that of the straightforward computation in the same type, plus the largest
/// error of rounding the reference to the type; for f32 it may be `f32_error` times the reference's
/// largest magnitude or 1, whichever is larger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// Multiple of the straightforward computation's largest error.
    pub lowp_factor: f64,
    /// Error of an f32 result, relative to the reference's magnitude.
    pub f32_error: f64,
}

impl Bound {
    /// For the output. The log-sum-exp is f32 whatever the inputs: `OUTPUT.tolerance(DType::F32, ..)`.
    pub const OUTPUT: Self = Self {
        lowp_factor: 2.0,
        f32_error: 1e-5,
    };

    /// For the output where f32 is computed as tf32: operands have 10 bits of mantissa, so a score is
    /// off by 2^-10 of its terms and a weight by as much as its score.
    pub const TF32: Self = Self {
        lowp_factor: 2.0,
        f32_error: 5e-3,
    };

    /// For the gradients.
    pub const GRADIENT: Self = Self {
        lowp_factor: 3.0,
        f32_error: 3e-5,
    };

    /// The largest error allowed. `lowp` is the straightforward result in `dtype`, unused for f32.
    /// What is not finite sets no tolerance.
    pub fn tolerance(&self, dtype: DType, reference: &[f64], lowp: &[f64]) -> f64 {
        if dtype == DType::F32 {
            let magnitudes = reference.iter().map(|x| x.abs());
            return self.f32_error * finite_max(magnitudes).max(1.0);
        }
        let lowp_errors = lowp.iter().zip(reference).map(|(x, y)| (x - y).abs());
        let floor = reference.iter().map(|&x| (round_to(dtype, x) - x).abs());
        self.lowp_factor * finite_max(lowp_errors) + finite_max(floor)
    }
}

/// The largest error of an output: [`Bound::OUTPUT`]'s tolerance.
pub fn tolerance(dtype: DType, reference: &[f64], lowp: &[f64]) -> f64 {
    Bound::OUTPUT.tolerance(dtype, reference, lowp)
}

/// The largest difference between two arrays. Equal infinities and two NaNs do not differ; a NaN and
/// a number, or arrays of different lengths, differ infinitely.
pub fn max_error(got: &[f64], reference: &[f64]) -> f64 {
    if got.len() != reference.len() {
        return f64::INFINITY;
    }
    got.iter()
        .zip(reference)
        .map(|(&x, &y)| error(x, y))
        .fold(0.0, f64::max)
}

fn error(x: f64, y: f64) -> f64 {
    if x == y || (x.is_nan() && y.is_nan()) {
        return 0.0;
    }
    let error = (x - y).abs();
    if error.is_nan() { f64::INFINITY } else { error }
}

fn finite_max(values: impl Iterator<Item = f64>) -> f64 {
    values.filter(|x| x.is_finite()).fold(0.0, f64::max)
}
