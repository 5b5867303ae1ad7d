//! Results against what they must be.

use std::fmt;

use burn::tensor::Device;
use burn_mtlflash::Knobs;
use mtlflash_core::reference::{self, Bound};
use mtlflash_core::{BackwardPlan, DType, DeviceProfile, Plan, Result, Tier, Wanted};
use serde::Serialize;

use crate::case::Case;
use crate::run::{Differentiated, Outputs, RunError, computed, differentiated};

/// What a case must give, in f64, with what its bounds are computed from.
#[derive(Clone, Debug)]
pub struct Expected {
    /// `[B, Hq, Lq, Dv]`.
    pub out: Vec<f64>,
    /// `[B, Hq, Lq]`, natural logarithm.
    pub lse: Option<Vec<f64>>,
    /// The straightforward result in the problem's type; not used for f32.
    pub lowp: Vec<f64>,
    /// Gradients, where they are to be checked.
    pub gradients: Option<Gradients>,
}

/// An output gradient and what it must give.
#[derive(Clone, Debug)]
pub struct Gradients {
    /// `[B, Hq, Lq, Dv]`.
    pub dout: Vec<f64>,
    /// Gradients of q, k and v, in their shapes.
    pub inputs: [Vec<f64>; 3],
}

/// One compared quantity.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// `out`, `lse`, `dq`, `dk`, `dv` or `dbias`.
    pub quantity: &'static str,
    /// The largest error; infinite where a number met a NaN or a wrong infinity.
    #[serde(serialize_with = "finite_or_text")]
    pub error: f64,
    /// The largest error allowed.
    pub bound: f64,
    /// Where the largest error is, if it is above the bound.
    #[serde(skip)]
    pub mismatch: Option<Mismatch>,
}

/// An element that is wrong.
#[derive(Clone, Debug)]
pub struct Mismatch {
    /// Its index.
    pub index: Vec<usize>,
    /// What came back.
    pub got: f64,
    /// What should have.
    pub expected: f64,
}

impl Expected {
    /// From the f64 reference.
    pub fn from_reference(case: &Case) -> Self {
        let reference = reference::attention(&case.problem, &case.inputs());
        Self {
            lse: case.spec.lse.then_some(reference.lse),
            out: reference.out,
            lowp: Self::lowp(case),
            gradients: None,
        }
    }

    /// The straightforward result in the case's type, where its bound needs one.
    pub(crate) fn lowp(case: &Case) -> Vec<f64> {
        match case.problem.dtype {
            DType::F32 => Vec::new(),
            dtype => reference::lowp(&case.problem, &case.inputs(), dtype),
        }
    }
}

impl Check {
    /// Whether the error is within the bound.
    pub fn passed(&self) -> bool {
        self.error <= self.bound
    }
}

/// The tier that `knobs` give a case on a device.
///
/// # Errors
/// A forced tier that refuses.
pub fn tier_of(case: &Case, profile: &DeviceProfile, knobs: &Knobs) -> Result<Tier> {
    Plan::decide(&case.problem, profile, knobs).map(|plan| plan.tier)
}

/// The plan of a case's gradients: those of q, k, v and the bias.
pub fn backward_plan(case: &Case, profile: &DeviceProfile, knobs: &Knobs) -> BackwardPlan {
    let mut problem = case.problem.clone();
    problem.lse = true;
    let wanted = Wanted {
        bias: problem.bias.is_some(),
        ..Wanted::INPUTS
    };
    BackwardPlan::decide(&problem, wanted, profile, knobs)
}

/// Runs a case and checks output and log-sum-exp.
///
/// # Errors
/// What kept the case from running.
pub fn check_forward(
    case: &Case,
    expected: &Expected,
    device: &Device,
    knobs: &Knobs,
) -> Result<Vec<Check>, RunError> {
    let got = computed(case, device, knobs)?;
    Ok(check_outputs(case, expected, &got, Bound::OUTPUT))
}

/// Checks output and log-sum-exp, wherever they were computed.
pub fn check_outputs(case: &Case, expected: &Expected, got: &Outputs, rule: Bound) -> Vec<Check> {
    let shapes = (case.problem.out_shape(), case.problem.lse_shape());
    outputs_against(
        case.problem.dtype,
        (&shapes.0, &shapes.1),
        expected,
        got,
        rule,
    )
}

/// Checks output and log-sum-exp of these shapes.
pub(crate) fn outputs_against(
    dtype: DType,
    (out_shape, lse_shape): (&[usize], &[usize]),
    expected: &Expected,
    got: &Outputs,
    rule: Bound,
) -> Vec<Check> {
    let bound = rule.tolerance(dtype, &expected.out, &expected.lowp);
    let mut checks = vec![compare("out", out_shape, &got.out, &expected.out, bound)];
    if let Some((got, expected)) = got.lse.as_ref().zip(expected.lse.as_ref()) {
        let bound = rule.tolerance(DType::F32, expected, &[]);
        checks.push(compare("lse", lse_shape, got, expected, bound));
    }
    checks
}

impl Gradients {
    /// From the f64 reference, for an output gradient of five numbers in turn.
    pub fn in_turn(case: &Case) -> Self {
        let elements: usize = case.problem.out_shape().iter().product();
        let dout = (0..elements).map(|at| [0.5, -1.0, 0.25, 1.5, -0.75][at % 5]);
        Self::from_reference(case, dout.collect())
    }

    /// From the f64 reference.
    pub fn from_reference(case: &Case, dout: Vec<f64>) -> Self {
        let (dq, dk, dv) = reference::attention_backward(&case.problem, &case.inputs(), &dout);
        Self {
            dout,
            inputs: [dq, dk, dv],
        }
    }
}

/// Runs a case with autodiff and checks the gradients of q, k, v and the bias.
///
/// # Errors
/// What kept the case from running.
pub fn check_gradients(
    case: &Case,
    expected: &Gradients,
    device: &Device,
    knobs: &Knobs,
) -> Result<Vec<Check>, RunError> {
    let got = differentiated(case, &expected.dout, device, knobs)?;
    Ok(compare_gradients(case, expected, &got))
}

/// Checks gradients, wherever they were computed. That of a bias is compared with the reference.
pub fn compare_gradients(case: &Case, expected: &Gradients, got: &Differentiated) -> Vec<Check> {
    let dtype = case.problem.dtype;
    let inputs = case.inputs();
    let lowp = match dtype {
        DType::F32 => Default::default(),
        dtype => reference::lowp_backward(&case.problem, &inputs, &expected.dout, dtype),
    };
    let lowp = [lowp.0, lowp.1, lowp.2];
    let shapes = [case.spec.q, case.spec.k, case.spec.v];
    let quantities = ["dq", "dk", "dv"];
    let mut checks: Vec<Check> = (0..3)
        .map(|i| {
            let expected = &expected.inputs[i];
            let bound = Bound::GRADIENT.tolerance(dtype, expected, &lowp[i]);
            let bound = bound * operand(case, quantities[i]);
            compare(quantities[i], &shapes[i], &got.inputs[i], expected, bound)
        })
        .collect();
    if let Some((got, (shape, _))) = got.bias.as_ref().zip(case.spec.bias) {
        let exact = reference::bias_gradient(&case.problem, &inputs, &expected.dout);
        let lowp = match dtype {
            DType::F32 => Vec::new(),
            dtype => reference::lowp_bias_gradient(&case.problem, &inputs, &expected.dout, dtype),
        };
        let bound = Bound::GRADIENT.tolerance(dtype, &exact, &lowp);
        checks.push(compare("dbias", &shape, got, &exact, bound));
    }
    checks
}

/// Scores of thousands come from vectors of tens, and a gradient is a sum of such vectors: the rounding
/// of its weights counts as often. Ordinary vectors do not widen the bound.
fn operand(case: &Case, gradient: &str) -> f64 {
    let vectors = match gradient {
        "dq" => &case.k,
        "dk" => &case.q,
        _ => return 1.0,
    };
    let largest = vectors.iter().fold(0.0, |top: f64, x| top.max(x.abs()));
    if largest > 8.0 { largest } else { 1.0 }
}

/// Compares element by element. Where NaN is expected anything may stand: a NaN input must not
/// reach other rows, it need not survive in its own.
pub fn compare(
    quantity: &'static str,
    shape: &[usize],
    got: &[f64],
    expected: &[f64],
    bound: f64,
) -> Check {
    let mut check = Check {
        quantity,
        error: 0.0,
        bound,
        mismatch: None,
    };
    if got.len() != expected.len() {
        check.error = f64::INFINITY;
        return check;
    }
    for (index, (&got, &expected)) in got.iter().zip(expected).enumerate() {
        if expected.is_nan() {
            continue;
        }
        let error = reference::max_error(&[got], &[expected]);
        if error > check.error {
            check.error = error;
            check.mismatch = (error > bound).then(|| Mismatch {
                index: unravelled(index, shape),
                got,
                expected,
            });
        }
    }
    check
}

fn unravelled(index: usize, shape: &[usize]) -> Vec<usize> {
    let mut rest = index;
    let mut indices: Vec<usize> = shape
        .iter()
        .rev()
        .map(|&size| {
            let index = rest % size;
            rest /= size;
            index
        })
        .collect();
    indices.reverse();
    indices
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let relation = if self.passed() { "<=" } else { ">" };
        write!(
            f,
            "{} {:.1e} {relation} {:.1e}",
            self.quantity, self.error, self.bound
        )?;
        match &self.mismatch {
            Some(Mismatch {
                index,
                got,
                expected,
            }) => {
                write!(f, " at {index:?}: got {got}, expected {expected}")
            }
            None if !self.passed() => write!(f, ": got another number of elements"),
            None => Ok(()),
        }
    }
}

/// JSON has no infinities.
fn finite_or_text<S: serde::Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_finite() {
        serializer.serialize_f64(*value)
    } else {
        serializer.serialize_str("infinite")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_element_is_named() {
        let check = compare(
            "out",
            &[1, 2, 1, 2],
            &[0.0, 1.5, 2.0, 9.0],
            &[0.0, 1.0, 2.0, 3.0],
            0.1,
        );
        assert_eq!(
            check.to_string(),
            "out 6.0e0 > 1.0e-1 at [0, 1, 0, 1]: got 9, expected 3"
        );
    }

    #[test]
    fn a_nan_is_an_error_where_a_number_is_expected_and_nowhere_else() {
        assert!(compare("out", &[1], &[1.0], &[f64::NAN], 0.0).passed());
        let check = compare("out", &[1], &[f64::NAN], &[1.0], 1e9);
        assert_eq!(
            check.to_string(),
            "out inf > 1.0e9 at [0]: got NaN, expected 1"
        );
    }

    #[test]
    fn a_missing_element_is_an_error() {
        assert!(!compare("out", &[2], &[1.0], &[1.0, 1.0], 1e9).passed());
    }
}
