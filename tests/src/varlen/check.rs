//! Results of packed sequences against the f64 reference.

use burn::tensor::Device;
use burn_mtlflash::Knobs;
use mtlflash_core::DType;
use mtlflash_core::reference::{self, Bound};

use super::{VarlenCase, computed, differentiated};
use crate::check::{Check, Expected, Gradients, compare, outputs_against};
use crate::run::{Outputs, RunError};

/// What a case must give.
pub fn expected(case: &VarlenCase) -> Expected {
    let inputs = case.inputs();
    let reference = reference::attention_varlen(&case.problem, &inputs, case.bounds());
    Expected {
        lse: case.spec.lse.then_some(reference.lse),
        out: reference.out,
        lowp: lowp(case),
        gradients: None,
    }
}

/// The straightforward result in the case's type, where its bound needs one.
pub(crate) fn lowp(case: &VarlenCase) -> Vec<f64> {
    match case.problem.dtype {
        DType::F32 => Vec::new(),
        dtype => reference::lowp_varlen(&case.problem, &case.inputs(), case.bounds(), dtype),
    }
}

/// Runs a case and checks output and log-sum-exp.
///
/// # Errors
/// What kept the case from running.
pub fn check_forward(
    case: &VarlenCase,
    expected: &Expected,
    device: &Device,
    knobs: &Knobs,
) -> Result<Vec<Check>, RunError> {
    let got = computed(case, device, knobs)?;
    Ok(check_outputs(case, expected, &got))
}

/// Checks output and log-sum-exp, wherever they were computed.
pub fn check_outputs(case: &VarlenCase, expected: &Expected, got: &Outputs) -> Vec<Check> {
    let [_, heads, total, width] = case.problem.out_shape();
    let shapes = ([total, heads, width], [heads, total]);
    let dtype = case.problem.dtype;
    outputs_against(dtype, (&shapes.0, &shapes.1), expected, got, Bound::OUTPUT)
}

/// Runs a case with autodiff and checks the gradients of q, k and v.
///
/// # Errors
/// What kept the case from running.
pub fn check_gradients(
    case: &VarlenCase,
    expected: &Gradients,
    device: &Device,
    knobs: &Knobs,
) -> Result<Vec<Check>, RunError> {
    let got = differentiated(case, &expected.dout, device, knobs)?;
    let (inputs, bounds) = (case.inputs(), case.bounds());
    let dtype = case.problem.dtype;
    let lowp = (dtype != DType::F32).then(|| {
        let dout = &expected.dout;
        reference::backward_varlen(&case.problem, &inputs, bounds, dout, Some(dtype))
    });
    let lowp = lowp.unwrap_or_default();
    let shapes = [case.spec.q, case.spec.k, case.spec.v];
    let check = |side: usize, quantity| {
        let wanted = &expected.inputs[side];
        let bound = Bound::GRADIENT.tolerance(dtype, wanted, &lowp[side]);
        compare(quantity, &shapes[side], &got[side], wanted, bound)
    };
    Ok(vec![check(0, "dq"), check(1, "dk"), check(2, "dv")])
}
