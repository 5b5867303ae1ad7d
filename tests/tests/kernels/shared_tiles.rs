//! `tiled` as GPUs run it, with tiles in shared memory. On a driver that runs on a CPU the plan takes a
//! kernel without them for most problems, so the plan is made for a device that is not one.

use burn::backend::DispatchDevice;
use cubecl::client::Client;
use cubecl::server::Handle;
use mtlflash_core::reference::Bound;
use mtlflash_core::{DType, DeviceProfile, Extent, Kernel, MaskStorage, Plan, Tier};
use mtlflash_cubecl::{Inputs, MaskBinding, Outputs, TensorBinding};
use mtlflash_tests::{Case, Expected, catalogue, check_outputs};

use crate::targets::{self, Target};

#[test]
fn tiles_in_shared_memory_keep_the_rule() {
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let DispatchDevice::Cube(device) = target.device().as_dispatch() else {
        panic!("tiled runs on CubeCL");
    };
    let client = device.client();
    let profile = DeviceProfile {
        in_software: false,
        ..target.opened.profile.clone()
    };
    let mut checked = 0;
    let mut faults = Vec::new();
    for entry in catalogue::all() {
        let case = entry.case(DType::F32).expect("the catalogue is valid");
        // Above these head dims the grid runs the same kernel.
        let covered = case.problem.head_dim.max(case.problem.head_dim_v) > 128;
        let repeats = entry.name.ends_with("on even") || entry.name.ends_with("on tall");
        if covered || repeats || case.problem.is_empty() || case.problem.seq_k == 0 {
            continue;
        }
        checked += 1;
        faults.extend(fault(&client, &target, &profile, &case));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 60, "{checked} problems");
}

/// What is wrong with a case's output, if anything.
fn fault(client: &Client, target: &Target, profile: &DeviceProfile, case: &Case) -> Option<String> {
    let problem = &case.problem;
    let plan = Plan::decide(problem, profile, &target.knobs).expect("a tile");
    assert!(matches!(plan.kernel, Kernel::Tiled(_)), "{plan:?}");
    let empty = |elements: usize| client.empty(elements.max(4) * 4);
    let outputs = Outputs {
        out: empty(problem.out_shape().iter().product()),
        lse: problem
            .lse
            .then(|| empty(problem.lse_shape().iter().product())),
    };
    mtlflash_cubecl::forward(client, &plan, problem, &inputs(client, case), &outputs)
        .expect("it launches");
    let mut out = read(client, outputs.out);
    out.truncate(problem.out_shape().iter().product());
    let lse = outputs.lse.map(|handle| {
        let mut lse = read(client, handle);
        lse.truncate(problem.lse_shape().iter().product());
        lse
    });
    let got = mtlflash_tests::Outputs { out, lse };
    let checks = check_outputs(case, &Expected::from_reference(case), &got, Bound::OUTPUT);
    let wrong: Vec<_> = checks
        .iter()
        .filter(|check| !check.passed())
        .map(ToString::to_string)
        .collect();
    (!wrong.is_empty()).then(|| format!("{}: {}", target.named(case), wrong.join(", ")))
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
pub(crate) fn binding(client: &Client, values: &[f64], shape: [usize; 4]) -> TensorBinding {
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
