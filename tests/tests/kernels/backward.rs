//! Gradients by the kernels, through Burn's autodiff: against the f64 reference, and twice the same to
//! the bit.

use burn_mtlflash::{
    Knobs, ScoreInputs, flash_attention_with_knobs, flash_attention_with_lse_and_knobs,
};
use mtlflash_core::reference;
use mtlflash_core::{DType, Tier};
use mtlflash_tests::catalogue::{self, Entry};
use mtlflash_tests::{
    Case, Differentiated, Gradients, backward_plan, compare_gradients, differentiated, upload,
};

use crate::targets::{self, Target, host};

/// The widest head dim on a driver in software, which compiles kernels for gradients above for one to four
/// minutes each. `verify --grid --gradients` runs the rest.
const WIDEST: usize = 128;

#[test]
fn tiled_gradients_keep_the_rule() {
    keep_the_rule(Tier::Tiled);
}

#[test]
fn v1_gradients_keep_the_rule() {
    keep_the_rule(Tier::V1);
}

/// A tier without gradients of its own leaves them to another.
#[test]
fn v0_trains_with_the_gradients_of_a_better_tier() {
    let Some(target) = targets::kernel(Tier::V0, DType::F32) else {
        return;
    };
    let entries = catalogue::options_on_shapes();
    let case = entries[0].case(DType::F32).expect("the catalogue is valid");
    let plan = backward_plan(&case, &target.opened.profile, &target.knobs);
    assert_eq!(plan.refusals[0].tier, Tier::V0);
    assert!([Tier::Tiled, Tier::V1].contains(&plan.tier), "{plan}");
    assert_eq!(fault(&target, &case), None);
}

fn keep_the_rule(tier: Tier) {
    for dtype in [DType::F32, DType::F16] {
        let Some(target) = targets::kernel(tier, dtype) else {
            continue;
        };
        let mut checked = 0;
        let mut faults = Vec::new();
        let mut entries = targets::affordable(&target, catalogue::all());
        if target.opened.is_software() {
            entries.retain(|entry| entry.shape.head_dim.max(entry.shape.head_dim_v) <= WIDEST);
        }
        for entry in entries {
            let case = entry.case(dtype).expect("the catalogue is valid");
            let plan = backward_plan(&case, &target.opened.profile, &target.knobs);
            if plan.tier != tier {
                targets::not_run(target.named(&case), &plan.to_string());
                continue;
            }
            checked += 1;
            faults.extend(fault(&target, &case));
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert!(checked > 60, "{checked} problems");
    }
}

/// What is wrong with a case's gradients, if anything.
fn fault(target: &Target, case: &Case) -> Option<String> {
    let expected = Gradients::in_turn(case);
    let [first, second] = [(); 2].map(|()| {
        differentiated(case, &expected.dout, target.device(), &target.knobs)
            .unwrap_or_else(|error| panic!("{}: {error}", target.named(case)))
    });
    let mut wrong = Vec::new();
    if !same_bits(&first, &second) {
        wrong.push("two runs differ".to_owned());
    }
    let checks = compare_gradients(case, &expected, &first);
    let failed = checks.iter().filter(|check| !check.passed());
    wrong.extend(failed.map(ToString::to_string));
    (!wrong.is_empty()).then(|| format!("{}: {}", target.named(case), wrong.join(", ")))
}

fn same_bits(first: &Differentiated, second: &Differentiated) -> bool {
    let bits = |gradients: &Differentiated| -> Vec<u64> {
        let all = gradients.inputs.iter().chain(&gradients.bias);
        all.flatten().map(|x| x.to_bits()).collect()
    };
    bits(first) == bits(second)
}

/// No kernel computes them: after a kernel's forward they come from chunks, as on Flex, and are not
/// missing.
#[test]
fn slopes_have_gradients_after_a_kernel_too() {
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let case = named("alibi on ragged")
        .case(DType::F32)
        .expect("the catalogue is valid");
    let on = |target: &Target| {
        let (q, k, v, inputs) = upload(&case, target.device());
        let slopes = inputs.alibi_slopes.expect("the case has slopes");
        let slopes = slopes.autodiff().require_grad();
        let inputs = ScoreInputs {
            alibi_slopes: Some(slopes.clone()),
            ..inputs
        };
        let out = flash_attention_with_knobs(q, k, v, inputs, &target.knobs);
        let out = out.expect("the tier takes it");
        let gradients = (out.clone() * out).backward();
        host(slopes.grad(&gradients).expect("tracked"))
    };
    let (got, expected) = (on(&target), on(&targets::flex()));
    let largest = expected.iter().fold(0.0, |top: f64, x| top.max(x.abs()));
    assert!(largest > 0.0, "{expected:?}");
    let error = reference::max_error(&got, &expected);
    assert!(
        error <= 1e-4 * largest,
        "got {got:?}, expected {expected:?}"
    );
}

/// The entry of the catalogue's options.
fn named(name: &str) -> Entry {
    let entries = catalogue::options_on_shapes();
    let entry = entries.into_iter().find(|entry| entry.name == name);
    entry.expect("the catalogue has it")
}

/// Without a softcap the gradient of the log-sum-exp by a query is the mean of the keys, weighted as
/// the values are: attention with the keys for values.
#[test]
fn the_log_sum_exp_passes_its_gradient_on() {
    for tier in [Tier::Tiled, Tier::V1] {
        for dtype in [DType::F32, DType::F16] {
            let Some(target) = targets::kernel(tier, dtype) else {
                continue;
            };
            for name in ["causal on ragged", "mask on tall", "alibi on even"] {
                let case = named(name).case(dtype).expect("the catalogue is valid");
                let (got, expected) = through_lse(&target, &case, &target.knobs);
                let scale = expected.iter().fold(1.0, |top: f64, x| top.max(x.abs()));
                let allowed = match dtype {
                    DType::F32 => 3e-5,
                    DType::F16 | DType::BF16 => 4e-3,
                };
                let error = reference::max_error(&got, &expected);
                assert!(
                    error <= allowed * scale,
                    "{}: error {error:e}",
                    target.named(&case)
                );
            }
        }
    }
}

/// The gradient of `3 lse` by the queries, and what it must be.
fn through_lse(target: &Target, case: &Case, knobs: &Knobs) -> (Vec<f64>, Vec<f64>) {
    let (q, k, v, inputs) = upload(case, target.device());
    let mean = flash_attention_with_knobs(q.clone(), k.clone(), k.clone(), inputs.clone(), knobs);
    let scale = f64::from(case.problem.scale);
    let expected = host(mean.expect("the tier takes it"));
    let expected = expected.iter().map(|x| 3.0 * scale * x).collect();
    let leaf = q.autodiff().require_grad();
    let result = flash_attention_with_lse_and_knobs(leaf.clone(), k, v, inputs, knobs);
    let (_, lse) = result.expect("the tier takes it");
    let gradients = (lse * 3.0).backward();
    (host(leaf.grad(&gradients).expect("tracked")), expected)
}
