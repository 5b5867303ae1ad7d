//! Which kernels make the gradients: the hand-written ones of Metal, and who does what they do not.

use super::{problem, reason as forward_reason};
use crate::device::{DeviceProfile, MetalGates, fleet};
use crate::dropout::Dropout;
use crate::dtype::DType;
use crate::knobs::{Knobs, Preuse};
use crate::plan::{BackwardKernel, BackwardPlan, Plan, Reason, Wanted};
use crate::problem::{Problem, ProblemFunctions};
use crate::tier::Tier;
use crate::tile::MetalKernel;

pub(in crate::plan) fn decide(problem: &Problem, device: &DeviceProfile) -> BackwardPlan {
    BackwardPlan::decide(problem, Wanted::INPUTS, device, &Knobs::default())
}

pub(in crate::plan) fn forced(
    tier: Tier,
    problem: &Problem,
    device: &DeviceProfile,
) -> BackwardPlan {
    let knobs = Knobs {
        tier: Some(tier),
        ..Knobs::default()
    };
    BackwardPlan::decide(problem, Wanted::INPUTS, device, &knobs)
}

/// Every reason given for a tier.
fn reasons(plan: &BackwardPlan, tier: Tier) -> Vec<Reason> {
    let refusals = plan.refusals.iter();
    let of = refusals.filter(|refusal| refusal.tier == tier);
    of.map(|refusal| refusal.reason.clone()).collect()
}

/// Which of the two kinds a plan of Metal kernels has.
fn metal(plan: &BackwardPlan) -> Option<MetalKernel> {
    match plan.kernel {
        BackwardKernel::Metal(tiles) => {
            assert_eq!(tiles.queries.kernel, tiles.keys.kernel);
            Some(tiles.queries.kernel)
        }
        _ => None,
    }
}

fn hand_written(reason: Reason) -> Vec<Reason> {
    vec![Reason::HandWritten(Box::new(reason))]
}

/// Who makes the gradients of head dims 64, 128 and 256.
#[test]
fn the_fleet() {
    let mut text = String::new();
    for device in fleet::all() {
        for dtype in DType::ALL {
            let kernels = [64, 128, 256].map(|head_dim| {
                let plan = decide(&problem(dtype, head_dim, 4096), &device);
                format!("{} ({})", plan.tier, plan.kernel)
            });
            text += &format!("{}, {dtype}: {}\n", device.name, kernels.join(", "));
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn an_m5_takes_fragments_where_they_compute_the_gradients_and_else_simdgroups() {
    let kernel = |dtype, head_dim| {
        let plan = decide(&problem(dtype, head_dim, 512), &fleet::m5());
        (plan.tier, metal(&plan))
    };
    let v2r = (Tier::V2r, Some(MetalKernel::Fragments));
    let v1 = (Tier::V1, Some(MetalKernel::Simdgroup));
    for dtype in [DType::F16, DType::BF16] {
        assert_eq!([64, 128, 129].map(|d| kernel(dtype, d)), [v2r, v2r, v1]);
    }
    assert_eq!([64, 256].map(|d| kernel(DType::F32, d)), [v1, v1]);
    // Nor with leave for tf32: a gradient of 10 bits is nobody's.
    let knobs = Knobs {
        tf32: true,
        ..Knobs::default()
    };
    let problem = problem(DType::F32, 64, 512);
    let plan = BackwardPlan::decide(&problem, Wanted::INPUTS, &fleet::m5(), &knobs);
    assert_eq!(plan.tier, Tier::V1);
    let forward = Plan::decide(&problem, &fleet::m5(), &knobs).expect("nothing is forced");
    assert_eq!(forward.tier, Tier::V2r);
    assert_eq!(forward_reason(&forward, Tier::V2r), None);
}

#[test]
fn older_gpus_and_an_older_macos_get_simdgroups() {
    let problem = problem(DType::F16, 64, 512);
    for (device, why) in [
        (fleet::m1(), Reason::NotApple10 { family: 7 }),
        (fleet::m4_pro(), Reason::NotApple10 { family: 9 }),
        (
            fleet::m5_old_macos(),
            Reason::MacosTooOld {
                got: (26, 1),
                need: (26, 2),
            },
        ),
    ] {
        let plan = decide(&problem, &device);
        assert_eq!(metal(&plan), Some(MetalKernel::Simdgroup), "{plan}");
        assert_eq!(plan.tier, Tier::V1);
        assert_eq!(reasons(&plan, Tier::V2r), [why]);
        assert_eq!(reasons(&plan, Tier::V2), [Reason::NoBackward]);
        assert_eq!(reasons(&plan, Tier::V1), []);
    }
}

#[test]
fn elsewhere_nobody_is_told_of_a_hand_written_v1() {
    let problem = problem(DType::F16, 64, 512);
    for (device, tier, why) in [
        (fleet::h100(), Tier::V1, Reason::NotApple),
        (fleet::llvmpipe(), Tier::Tiled, Reason::NotApple),
        (fleet::no_gpu(), Tier::Chunked, Reason::HostEngine),
    ] {
        let plan = decide(&problem, &device);
        assert_eq!((plan.tier, metal(&plan)), (tier, None), "{plan}");
        assert_eq!(reasons(&plan, Tier::V2r), [why]);
        let hand_written = |reason: &Reason| matches!(reason, Reason::HandWritten(_));
        assert!(!reasons(&plan, Tier::V1).iter().any(hand_written), "{plan}");
    }
}

/// What the hand-written kernels lack CubeCL's compute, or chunks, and the plan says why.
#[test]
fn what_no_metal_kernel_computes_goes_to_cubecl_with_the_reason() {
    let plain = problem(DType::F16, 64, 512);
    let with = |change: &dyn Fn(&mut Problem)| {
        let mut changed = plain.clone();
        change(&mut changed);
        changed
    };
    let bias = Wanted {
        bias: true,
        ..Wanted::INPUTS
    };
    let slopes = Wanted {
        alibi: true,
        ..Wanted::INPUTS
    };
    let of_bias = with(&|problem| problem.bias = Some(([1, 16, 512, 512], DType::F16)));
    let dropped = with(&|problem| problem.dropout = Some(Dropout::new(0.1, 3)));
    let functions = with(&|problem| {
        problem.functions = Some(ProblemFunctions {
            changes_scores: false,
            hides: true,
            block_mask: false,
        });
    });
    let no_queries = with(&|problem| problem.seq_q = 0);
    let no_keys = with(&|problem| problem.seq_k = 0);
    for device in [fleet::m1(), fleet::m4_pro(), fleet::m5()] {
        for (problem, wanted, tier, why) in [
            (&of_bias, bias, Tier::V1, Reason::NoBiasGradient),
            (&dropped, Wanted::INPUTS, Tier::V1, Reason::NoDropout),
            (&functions, Wanted::INPUTS, Tier::V1, Reason::NoFunctions),
            (
                &no_queries,
                Wanted::INPUTS,
                Tier::V1,
                Reason::NothingToCompute,
            ),
            (&no_keys, Wanted::INPUTS, Tier::V1, Reason::NothingToCompute),
            (&plain, slopes, Tier::Chunked, Reason::NoSlopeGradients),
        ] {
            let plan = BackwardPlan::decide(problem, wanted, &device, &Knobs::default());
            assert_eq!((plan.tier, metal(&plan)), (tier, None), "{plan}");
            let mut expected = hand_written(why.clone());
            if tier == Tier::Chunked {
                expected.push(Reason::NoSlopeGradients);
            }
            assert_eq!(reasons(&plan, Tier::V1), expected, "{plan}");
            let newest = device.apple.is_some_and(|gpu| gpu.family >= 10);
            if newest {
                assert_eq!(reasons(&plan, Tier::V2r), [why], "{plan}");
            }
        }
        // A bias whose gradient nobody wants is one more input.
        let plan = decide(&of_bias, &device);
        assert!(metal(&plan).is_some(), "{plan}");
    }
}

#[test]
fn head_dims_above_the_kernels_go_to_chunks() {
    let mut wide = problem(DType::F16, 64, 512);
    wide.head_dim_v = 257;
    let plan = decide(&wide, &fleet::m5());
    assert_eq!(plan.tier, Tier::Chunked);
    let too_large = || Reason::HeadDimTooLarge { got: 257, max: 256 };
    assert_eq!(reasons(&plan, Tier::V2r), [too_large()]);
    let mut of_v1 = hand_written(too_large());
    of_v1.push(too_large());
    assert_eq!(reasons(&plan, Tier::V1), of_v1);
}

#[test]
fn a_device_that_was_not_opened_has_cubecls() {
    let plan = decide(&problem(DType::F16, 64, 512), &fleet::m5_not_opened());
    assert!(matches!(plan.kernel, BackwardKernel::Cmma(_)), "{plan}");
    assert_eq!(reasons(&plan, Tier::V2r), [Reason::NotOpened]);
    assert_eq!(reasons(&plan, Tier::V1), hand_written(Reason::NotOpened));
}

/// Kernels that were not shown to be right do not run, whatever the forward's showed.
#[test]
fn a_shut_gate_refuses_gradients_and_leaves_the_forward_alone() {
    let problem = problem(DType::F16, 64, 512);
    let said = || Err("it said so".to_owned());
    let message = || Reason::GradientTest {
        message: "it said so".to_owned(),
    };
    let with = |gates| DeviceProfile {
        metal: Some(gates),
        ..fleet::m5()
    };
    let forward = |device: &DeviceProfile| {
        let plan = Plan::decide(&problem, device, &Knobs::default());
        plan.expect("nothing is forced").tier
    };
    let fragments = with(MetalGates {
        fragment_gradients: said(),
        ..MetalGates::passed()
    });
    let plan = decide(&problem, &fragments);
    assert_eq!(metal(&plan), Some(MetalKernel::Simdgroup));
    assert_eq!(reasons(&plan, Tier::V2r), [message()]);
    assert_eq!(forward(&fragments), Tier::V2r);

    let both = with(MetalGates {
        fragment_gradients: said(),
        simdgroup_gradients: said(),
        ..MetalGates::passed()
    });
    let plan = decide(&problem, &both);
    assert!(matches!(plan.kernel, BackwardKernel::Cmma(_)), "{plan}");
    assert_eq!(reasons(&plan, Tier::V1), hand_written(message()));
    assert_eq!(forward(&both), Tier::V2r);

    // What shuts the forward's kernel out shuts out its gradients.
    let layout = with(MetalGates {
        layout: said(),
        ..MetalGates::passed()
    });
    let plan = decide(&problem, &layout);
    let other_layout = Reason::FragmentLayout {
        message: "it said so".to_owned(),
    };
    assert_eq!(reasons(&plan, Tier::V2r), [other_layout]);
    assert_eq!(metal(&plan), Some(MetalKernel::Simdgroup));
    let products = with(MetalGates {
        fragment_products: vec![(DType::BF16, Ok(()))],
        ..MetalGates::passed()
    });
    let plan = decide(&problem, &products);
    let not_run = Reason::SelfTest {
        dtype: DType::F16,
        message: "not run".to_owned(),
    };
    assert_eq!(reasons(&plan, Tier::V2r), [not_run]);
}

#[test]
fn grids_and_buffers_count_what_only_gradients_have() {
    let device = fleet::m5();
    // 65536 blocks of 64 queries, then as many of keys.
    for change in [
        (|problem| problem.seq_q = 64 << 16) as fn(&mut Problem),
        |problem| problem.seq_k = 64 << 16,
    ] {
        let mut long = problem(DType::F16, 1, 64);
        (long.heads_q, long.heads_kv) = (1, 1);
        change(&mut long);
        let plan = decide(&long, &device);
        let too_large = Reason::GridTooLarge {
            need: 65_536,
            have: 65_535,
        };
        assert_eq!(reasons(&plan, Tier::V2r), [too_large], "{plan}");
    }
    // 8 bytes a row, where nothing else has more than 4.
    let small = DeviceProfile {
        max_binding_bytes: 4 * 16 * 512,
        ..fleet::m5()
    };
    let plan = decide(&problem(DType::F16, 1, 512), &small);
    let too_large = Reason::BindingTooLarge {
        bytes: 8 * 16 * 512,
        max: 4 * 16 * 512,
    };
    assert_eq!(reasons(&plan, Tier::V2r), [too_large], "{plan}");
}

#[test]
fn a_forced_metal_tier_makes_its_gradients_or_says_why_another_does() {
    let f16 = problem(DType::F16, 64, 512);
    for (tier, kernel) in [
        (Tier::V2r, MetalKernel::Fragments),
        (Tier::V1, MetalKernel::Simdgroup),
    ] {
        let plan = forced(tier, &f16, &fleet::m5());
        assert_eq!((plan.tier, metal(&plan)), (tier, Some(kernel)));
        assert_eq!(plan.refusals, [], "{plan}");
    }
    let plan = forced(Tier::V2, &f16, &fleet::m5());
    assert_eq!(plan.tier, Tier::V2r);
    assert_eq!(plan.refusals[0].tier, Tier::V2);
    assert_eq!(plan.refusals[0].reason, Reason::NoBackward);
    let wide = problem(DType::F16, 256, 512);
    let plan = forced(Tier::V2r, &wide, &fleet::m5());
    assert_eq!(metal(&plan), Some(MetalKernel::Simdgroup));
    assert_eq!(plan.refusals[0].tier, Tier::V2r);
    let too_large = Reason::HeadDimTooLarge { got: 256, max: 128 };
    assert_eq!(plan.refusals[0].reason, too_large);
    for tier in [Tier::Tiled, Tier::Chunked] {
        let plan = forced(tier, &f16, &fleet::m5());
        assert_eq!((plan.tier, metal(&plan)), (tier, None));
    }
}

#[test]
fn what_is_left_out_of_the_forward_is_left_out_of_the_gradients() {
    let knobs = Knobs {
        preuse: Preuse::Off,
        ..Knobs::default()
    };
    let problem = problem(DType::F16, 64, 512);
    let plan = BackwardPlan::decide(&problem, Wanted::INPUTS, &fleet::m5(), &knobs);
    assert_eq!(metal(&plan), Some(MetalKernel::Simdgroup));
    let left_out = Reason::LeftOut {
        variable: "MTLFLASHATTN_V2_PREUSE",
    };
    assert_eq!(reasons(&plan, Tier::V2r), [left_out]);
}
