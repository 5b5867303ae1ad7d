//! The fused backward against the f64 reference, and twice the same to the bit.

use burn::backend::DispatchDevice;
use cubecl::client::Client;
use cubecl::server::Handle;
use mtlflash_core::reference::{self, Bound};
use mtlflash_core::{BackwardPlan, DType, Extent, Knobs, MaskStorage, Plan, Tier};
use mtlflash_cubecl::{Gradients, Inputs, MaskBinding, Outputs, Saved, TensorBinding};
use mtlflash_tests::catalogue;
use mtlflash_tests::{Case, compare};

use crate::targets::{self, Target};

#[test]
fn tiled_gradients_keep_the_rule() {
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let DispatchDevice::Cube(device) = target.device().as_dispatch() else {
        panic!("tiled runs on CubeCL");
    };
    let client = device.client();
    let mut checked = 0;
    let faults: Vec<_> = catalogue::hurting()
        .iter()
        .filter_map(|entry| {
            let case = entry.case(DType::F32).expect("the catalogue is valid");
            if case.problem.is_empty() || case.problem.seq_k == 0 {
                return None;
            }
            checked += 1;
            fault(&client, &target, &case)
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 30, "{checked} problems");
}

/// What is wrong with a case's gradients, if anything.
fn fault(client: &Client, target: &Target, case: &Case) -> Option<String> {
    let dout: Vec<f64> = (0..case.problem.out_shape().iter().product::<usize>())
        .map(|at| [0.5, -1.0, 0.25, 1.5, -0.75][at % 5])
        .collect();
    let [first, second] = [(); 2].map(|()| gradients(client, target, case, &dout));
    let (dq, dk, dv) = reference::attention_backward(&case.problem, &case.inputs(), &dout);
    let dbias = reference::bias_gradient(&case.problem, &case.inputs(), &dout);
    let bias = case.problem.bias.map(|(shape, _)| shape);
    let expected = [
        ("dq", Some(case.problem.q_shape()), dq),
        ("dk", Some(case.problem.k_shape()), dk),
        ("dv", Some(case.problem.v_shape()), dv),
        ("dbias", bias, dbias),
    ];
    let mut wrong = Vec::new();
    for (((name, shape, expected), got), again) in expected.iter().zip(&first).zip(&second) {
        let Some(shape) = shape else { continue };
        if got
            .iter()
            .zip(again)
            .any(|(x, y)| x.to_bits() != y.to_bits())
        {
            wrong.push(format!("{name}: two runs differ"));
        }
        // What a NaN does to a gradient is the reference's affair; elsewhere numbers must agree.
        let [got, expected] = [got, expected].map(|values: &Vec<f64>| values.clone());
        let finite = |(got, expected): (f64, &f64)| if expected.is_finite() { got } else { 0.0 };
        let got: Vec<_> = got.into_iter().zip(&expected).map(finite).collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|&x| if x.is_finite() { x } else { 0.0 })
            .collect();
        let bound = Bound::GRADIENT.tolerance(DType::F32, &expected, &[]) * operand(case, name);
        let check = compare(name, shape, &got, &expected, bound);
        if !check.passed() {
            wrong.push(check.to_string());
        }
    }
    (!wrong.is_empty()).then(|| format!("{}: {}", target.named(case), wrong.join(", ")))
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

/// Gradients of q, k, v and the bias.
fn gradients(client: &Client, target: &Target, case: &Case, dout: &[f64]) -> [Vec<f64>; 4] {
    let problem = &case.problem;
    let knobs: &Knobs = &target.knobs;
    let profile = &target.opened.profile;
    let plan = Plan::decide(problem, profile, knobs).expect("a tile");
    let backward = BackwardPlan::decide(problem, profile, knobs).expect("a tile");
    let inputs = inputs(client, case);
    let empty = |elements: usize| client.empty(elements.max(4) * 4);
    let outputs = Outputs {
        out: empty(problem.out_shape().iter().product()),
        lse: Some(empty(problem.lse_shape().iter().product())),
    };
    mtlflash_cubecl::forward(client, &plan, problem, &inputs, &outputs).expect("it launches");
    let saved = Saved {
        out: outputs.out.clone(),
        lse: outputs.lse.clone().expect("asked for"),
        dout: binding(client, dout, problem.out_shape()),
    };
    let handle = |shape: [usize; 4]| Some(empty(shape.iter().product()));
    let wanted = Gradients {
        dq: handle(problem.q_shape()),
        dk: handle(problem.k_shape()),
        dv: handle(problem.v_shape()),
        dbias: problem.bias.and_then(|(shape, _)| handle(shape)),
    };
    mtlflash_cubecl::backward(client, &backward, problem, &inputs, &saved, &wanted)
        .expect("it launches");
    [wanted.dq, wanted.dk, wanted.dv, wanted.dbias]
        .map(|handle| handle.map_or_else(Vec::new, |handle| read(client, handle)))
}

pub(crate) fn inputs(client: &Client, case: &Case) -> Inputs {
    let mask = case.spec.mask.zip(case.mask.as_ref()).map(|(shape, mask)| {
        let words: Vec<u8> = mask
            .iter()
            .flat_map(|&hides| u32::from(hides).to_le_bytes())
            .collect();
        MaskBinding {
            tensor: view(client.create_from_slice(&words), shape),
            storage: MaskStorage::U32,
        }
    });

    Inputs {
        q: binding(client, &case.q, case.spec.q),
        k: binding(client, &case.k, case.spec.k),
        v: binding(client, &case.v, case.spec.v),
        mask,
        bias: case
            .spec
            .bias
            .zip(case.bias.as_ref())
            .map(|((shape, _), bias)| binding(client, bias, shape)),
        alibi: case.alibi.as_ref().map(|values| {
            let batch = values.len() / case.problem.heads_q;
            binding(client, values, [batch, case.problem.heads_q, 1, 1])
        }),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "rounded to f32 already")]
fn binding(client: &Client, values: &[f64], shape: [usize; 4]) -> TensorBinding {
    let bytes: Vec<u8> = values
        .iter()
        .flat_map(|&value| (value as f32).to_le_bytes())
        .collect();
    view(client.create_from_slice(&bytes), shape)
}

fn view(handle: Handle, shape: [usize; 4]) -> TensorBinding {
    TensorBinding {
        handle,
        shape,
        strides: Extent::contiguous(shape, 4).strides,
    }
}

pub(crate) fn read(client: &Client, handle: Handle) -> Vec<f64> {
    let bytes = client.read_one(handle).expect("the device reads back");
    bytes
        .as_chunks::<4>()
        .0
        .iter()
        .map(|&bytes| f32::from_le_bytes(bytes).into())
        .collect()
}
