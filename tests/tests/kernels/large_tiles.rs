//! The register-blocked kernels with the tiles that GPUs take and a software driver lacks the shared memory
//! for: the same tiles with fewer rows, launched on whatever runs the tests.

use burn::backend::DispatchDevice;
use cubecl::client::Client;
use cubecl::server::Handle;
use mtlflash_core::reference::Bound;
use mtlflash_core::tile::TiledTile;
use mtlflash_core::{
    BackwardKernel, BackwardPlan, DType, DeviceProfile, Kernel, Plan, Problem, Tier, Wanted,
};
use mtlflash_cubecl::{Gradients as Wished, Outputs, Saved};
use mtlflash_tests::{
    Case, Differentiated, Expected, Gradients, catalogue, check_outputs, compare_gradients,
};

use crate::shared_tiles::{binding, inputs, read};
use crate::targets::{self, Target};

/// Options that reach every branch of the kernels. Few, since a software driver takes seconds to compile
/// what they need.
const NAMES: &[&str] = &[
    "causal window on tall",
    "everything on ragged",
    "mask by head and key",
    "grouped heads",
    "one key",
    "NaN past the causal limit",
];

#[test]
fn large_tiles_keep_the_rule() {
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let DispatchDevice::Cube(device) = target.device().as_dispatch() else {
        panic!("tiled runs on CubeCL");
    };
    let client = device.client();
    let entries = catalogue::all();
    for name in NAMES {
        let entry = entries.iter().find(|entry| entry.name == *name);
        let entry = entry.unwrap_or_else(|| panic!("the catalogue has no {name}"));
        let case = entry.case(DType::F32).expect("the catalogue is valid");
        let tiles = tiles(&target.opened.profile, &case.problem);
        let wrong = faults(&client, &target, &case, tiles);
        assert!(wrong.is_empty(), "{}: {wrong:?}", target.named(&case));
    }
}

/// Of the forward and of the backward: what differs from the tiles of a software driver.
fn tiles(profile: &DeviceProfile, problem: &Problem) -> [TiledTile; 2] {
    let backward = TiledTile {
        row_groups: 4,
        rows_per_unit: 4,
        keys_per_unit: 4,
        unroll: 2,
        resident: false,
        shuffles: profile
            .plane_size
            .is_some_and(|(min, max)| min == max && min % 8 == 0),
    };
    let forward = TiledTile {
        keys_per_unit: 8,
        resident: true,
        ..backward
    };
    let dim = u32::try_from(problem.head_dim).expect("small");
    assert!(forward.shared_bytes(dim) <= profile.shared_memory);
    assert!(backward.backward_bytes() <= profile.shared_memory);
    [forward, backward]
}

/// What is wrong with a case's output and gradients.
fn faults(
    client: &Client,
    target: &Target,
    case: &Case,
    [forward, backward]: [TiledTile; 2],
) -> Vec<String> {
    let mut problem = case.problem.clone();
    problem.lse = true;
    let case = &Case {
        problem: problem.clone(),
        ..case.clone()
    };
    let mut plan = Plan::decide(&problem, &target.opened.profile, &target.knobs).expect("a plan");
    plan.kernel = Kernel::Tiled(forward);
    let empty = |shape: [usize; 4]| client.empty(shape.iter().product::<usize>().max(4) * 4);
    let given = inputs(client, case);
    let out = empty(problem.out_shape());
    let lse = client.empty(problem.lse_shape().iter().product::<usize>().max(4) * 4);
    let outputs = Outputs {
        out: out.clone(),
        lse: Some(lse.clone()),
    };
    mtlflash_cubecl::forward(client, &plan, &problem, &given, &outputs).expect("it launches");
    let got = mtlflash_tests::Outputs {
        out: taken(client, &out, problem.out_shape().iter().product()),
        lse: None,
    };
    let mut checks = check_outputs(case, &Expected::from_reference(case), &got, Bound::OUTPUT);

    let dout: Vec<f64> = (0..problem.out_shape().iter().product::<usize>())
        .map(|at| [0.5, -1.0, 0.25, 1.5, -0.75][at % 5])
        .collect();
    let saved = Saved {
        out,
        lse,
        dout: binding(client, &dout, problem.out_shape()),
        dlse: None,
    };
    let bias = problem.bias.map(|(shape, _)| shape);
    let gradients = Wished {
        dq: Some(empty(problem.q_shape())),
        dk: Some(empty(problem.k_shape())),
        dv: Some(empty(problem.v_shape())),
        dbias: bias.map(empty),
    };
    let wanted = Wanted {
        q: true,
        k: true,
        v: true,
        bias: bias.is_some(),
        alibi: false,
    };
    let mut plan = BackwardPlan::decide(&problem, wanted, &target.opened.profile, &target.knobs);
    plan.kernel = BackwardKernel::Tiled(backward);
    mtlflash_cubecl::backward(client, &plan, &problem, &given, &saved, &gradients)
        .expect("it launches");
    let whole = |handle: &Option<Handle>, shape: [usize; 4]| {
        let handle = handle.as_ref().expect("it was asked for");
        taken(client, handle, shape.iter().product())
    };
    let got = Differentiated {
        inputs: [
            whole(&gradients.dq, problem.q_shape()),
            whole(&gradients.dk, problem.k_shape()),
            whole(&gradients.dv, problem.v_shape()),
        ],
        bias: bias.map(|shape| whole(&gradients.dbias, shape)),
    };
    let expected = Gradients::from_reference(case, dout);
    checks.extend(compare_gradients(case, &expected, &got));
    let failed = checks.iter().filter(|check| !check.passed());
    failed.map(ToString::to_string).collect()
}

fn taken(client: &Client, handle: &Handle, len: usize) -> Vec<f64> {
    let mut values = read(client, handle.clone());
    values.truncate(len);
    values
}
