//! `tiled` as GPUs run it, with tiles in shared memory. On a driver that runs on a CPU the plan takes a
//! kernel without them for most problems, so the plan is made for a device that is not one.

use burn::backend::DispatchDevice;
use cubecl::client::Client;
use mtlflash_core::reference::Bound;
use mtlflash_core::{DType, DeviceProfile, Kernel, Plan, Tier};
use mtlflash_cubecl::Outputs;
use mtlflash_tests::{Case, Expected, catalogue, check_outputs};

use crate::backward::{inputs, read};
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
