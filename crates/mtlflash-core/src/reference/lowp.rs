//! The straightforward attention in the problem's own precision: the yardstick of the accuracy rule
//! for f16 and bf16.

use super::Inputs;
use super::backward::backward;
use super::forward::forward;
use super::scores::Round;
use crate::dtype::DType;
use crate::problem::Problem;

/// The output of attention computed in `dtype`: scores, probabilities and output are each rounded
/// to it; sums inside a product or a softmax are not, as in a matrix product with a wide
/// accumulator.
///
/// # Panics
/// If a slice of `inputs` does not have the length the problem asks for.
pub fn lowp(problem: &Problem, inputs: &Inputs<'_>, dtype: DType) -> Vec<f64> {
    forward(problem, inputs, rounding(dtype)).out
}

/// The gradients of q, k and v computed in `dtype`, rounded as in [`lowp`].
///
/// # Panics
/// If a slice does not have the length the problem asks for.
pub fn lowp_backward(
    problem: &Problem,
    inputs: &Inputs<'_>,
    dout: &[f64],
    dtype: DType,
) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    backward(problem, inputs, dout, rounding(dtype))
}

/// The number of type `dtype` nearest to `value`, ties to even.
pub fn round_to(dtype: DType, value: f64) -> f64 {
    rounding(dtype)(value)
}

pub(super) fn rounding(dtype: DType) -> Round {
    match dtype {
        DType::F32 => round_f32,
        DType::F16 => |value| half::f16::from_f64(value).to_f64(),
        DType::BF16 => |value| half::bf16::from_f64(value).to_f64(),
    }
}

#[expect(clippy::cast_possible_truncation)]
fn round_f32(value: f64) -> f64 {
    f64::from(value as f32)
}
