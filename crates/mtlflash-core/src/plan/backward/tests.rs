use super::*;
use crate::device::fleet;
use crate::options::FlashAttentionOptions;
use crate::plan::tests::gradients::{decide as free, forced};
use crate::problem::ProblemSpec;

fn problem(dtype: DType, dims: [usize; 2], bias: Option<[usize; 4]>) -> Problem {
    let vectors = [1, 4, 4096, dims[0]];
    Problem::new(&ProblemSpec {
        q: vectors,
        k: vectors,
        v: [1, 4, 4096, dims[1]],
        dtypes: [dtype; 3],
        mask: None,
        bias: bias.map(|shape| (shape, DType::F32)),
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: true,
    })
    .expect("a valid problem")
}

#[test]
fn tiles_fit_every_device_that_they_are_for() {
    // Apple's GPUs also as they are where nobody opened them: CubeCL's kernels run there too.
    let closed = fleet::all().into_iter().map(|device| DeviceProfile {
        metal: None,
        ..device
    });
    for device in fleet::all().into_iter().chain(closed) {
        for dtype in DType::ALL {
            for dims in [[64, 64], [128, 128], [256, 256], [1, 256], [129, 200]] {
                let problem = problem(dtype, dims, None);
                let plan = free(&problem, &device);
                let name = format!("{} {dtype} {dims:?}: {plan:?}", device.name);
                let (bytes, units) = match plan.kernel {
                    // tile::metal_backward has a test of its own.
                    BackwardKernel::Chunked | BackwardKernel::Metal(_) => continue,
                    BackwardKernel::Tiled(tile) => (tile.backward_bytes(), tile.units()),
                    BackwardKernel::Cmma(tiles) | BackwardKernel::Split(tiles) => {
                        assert_eq!(tiles.queries.keys % tiles.queries.chunk, 0, "{name}");
                        let [d, dv] = dims.map(|dim| u32::try_from(dim).expect("small"));
                        (shared_bytes(&tiles.keys, d, dv), tiles.keys.units())
                    }
                };
                assert!(bytes <= device.shared_memory, "{name}");
                assert!(units <= device.max_units, "{name}");
            }
        }
    }
}

#[test]
fn matrix_units_are_taken_where_there_are_any() {
    let f16 = problem(DType::F16, [64, 64], None);
    assert_eq!(free(&f16, &fleet::h100()).tier, Tier::V1);
    let f32 = problem(DType::F32, [64, 64], None);
    let plan = free(&f32, &fleet::h100());
    assert!(matches!(plan.kernel, BackwardKernel::Split(_)), "{plan}");
    let plan = free(&f32, &fleet::rdna());
    assert_eq!(plan.tier, Tier::Tiled);
    assert!(
        plan.to_string()
            .starts_with("tiled\n  not v2r: needs an Apple GPU\n  not v2: the tier has no kernels"),
        "{plan}"
    );
}

#[test]
fn the_halves_of_the_outputs_gradient_must_fit_a_buffer_too() {
    let mut problem = problem(DType::F32, [16, 128], None);
    problem.heads_kv = 1;
    let mut device = fleet::h100();
    // The halves of V, one head of 2 * 128 columns; the output has four.
    device.max_binding_bytes = 4096 * 256 * 2;
    assert!(tile::split(&problem, &device).is_ok());
    let reason = split(&problem, &device);
    assert!(
        matches!(reason, Err(Reason::BindingTooLarge { .. })),
        "{reason:?}"
    );
}

#[test]
fn a_forced_tier_without_gradients_gives_way_and_says_so() {
    let problem = problem(DType::F32, [64, 64], None);
    for (tier, reason) in [
        (Tier::V0, Reason::NoBackward),
        (Tier::V2, Reason::NoBackward),
        (Tier::V2r, Reason::NotApple),
    ] {
        let plan = forced(tier, &problem, &fleet::rdna());
        assert_eq!(plan.tier, Tier::Tiled);
        assert_eq!(plan.refusals[0], Refusal { tier, reason });
        let named = plan.refusals.iter().filter(|refusal| refusal.tier == tier);
        assert_eq!(named.count(), 1);
    }
}

#[test]
fn short_f32_is_split_only_where_v1_is_forced() {
    let mut problem = problem(DType::F32, [64, 64], None);
    (problem.seq_q, problem.seq_k) = (64, 64);
    let device = fleet::h100();
    let plan = forced(Tier::V1, &problem, &device);
    assert!(matches!(plan.kernel, BackwardKernel::Split(_)), "{plan}");
    // Another tier that is forced and gives way leaves the choice as it was.
    for plan in [free(&problem, &device), forced(Tier::V0, &problem, &device)] {
        assert_eq!(plan.tier, Tier::Tiled, "{plan}");
        let preferred = plan.refusals.iter().any(|refusal| {
            refusal.tier == Tier::V1 && matches!(refusal.reason, Reason::PreferredElsewhere { .. })
        });
        assert!(preferred, "{plan}");
    }
}

#[test]
fn a_forced_tier_that_can_is_taken_though_it_is_not_the_best() {
    let problem = problem(DType::F16, [64, 64], None);
    for tier in [Tier::Tiled, Tier::Chunked] {
        let plan = forced(tier, &problem, &fleet::h100());
        assert_eq!((plan.tier, plan.refusals), (tier, Vec::new()));
    }
}

#[test]
fn gradients_of_slopes_come_from_chunks() {
    let problem = problem(DType::F16, [64, 64], None);
    let wanted = Wanted {
        alibi: true,
        ..Wanted::INPUTS
    };
    let plan = BackwardPlan::decide(&problem, wanted, &fleet::h100(), &Knobs::default());
    assert_eq!(plan.tier, Tier::Chunked);
    assert!(
        plan.to_string()
            .contains("not v1: does not compute the gradients of ALiBi slopes"),
        "{plan}"
    );
}

#[test]
fn grids_that_a_device_does_not_have_are_left_to_chunks() {
    let device = fleet::h100();
    let most = usize::try_from(device.max_cubes).expect("it fits");
    let chunked = |problem: &Problem, wanted, need| {
        let plan = BackwardPlan::decide(problem, wanted, &device, &Knobs::default());
        assert_eq!(plan.tier, Tier::Chunked, "{plan}");
        let reason = Reason::GridTooLarge { need, have: most };
        let of_v1 = |refusal: &&Refusal| refusal.tier == Tier::V1;
        let refusal = plan.refusals.iter().find(of_v1).expect("v1 is better");
        assert_eq!(refusal.reason, reason);
    };
    let mut batch = problem(DType::F16, [64, 64], None);
    (batch.batch, batch.seq_q, batch.seq_k) = (most + 1, 16, 16);
    chunked(&batch, Wanted::INPUTS, most + 1);
    batch.batch = most;
    assert_eq!(free(&batch, &device).tier, Tier::V1);
    let mut bias = problem(DType::F16, [16, 16], Some([1, 1, 1, 1]));
    bias.bias = Some(([4096, 16, 49, 49], DType::F32));
    (bias.batch, bias.heads_q, bias.heads_kv) = (4096, 16, 16);
    (bias.seq_q, bias.seq_k) = (49, 49);
    assert_eq!(free(&bias, &device).tier, Tier::V1);
    let wanted = Wanted {
        bias: true,
        ..Wanted::INPUTS
    };
    chunked(&bias, wanted, 4096 * 16);
}

#[test]
fn rows_that_one_kernel_of_a_tier_has_no_grid_for_are_left_to_another() {
    let mut long = problem(DType::F16, [16, 16], None);
    (long.heads_q, long.heads_kv, long.seq_q, long.seq_k) = (1, 1, 1 << 20, 64);
    let plan = free(&long, &fleet::h100());
    // v1 prepares rows by 16, tiled by 64.
    assert_eq!(plan.tier, Tier::Tiled, "{plan}");
}

#[test]
fn loops_over_what_a_bias_is_summed_over_count() {
    let mut device = fleet::h100();
    device.max_iterations = Some(10_000);
    let plain = problem(DType::F32, [64, 64], None);
    assert_eq!(forced(Tier::Tiled, &plain, &device).tier, Tier::Tiled);
    let summed = problem(DType::F32, [64, 64], Some([1, 1, 1, 4096]));
    let plan = forced(Tier::Tiled, &summed, &device);
    assert_eq!(plan.tier, Tier::Tiled, "nobody wants the sums: {plan}");
    let wanted = Wanted {
        bias: true,
        ..Wanted::INPUTS
    };
    let knobs = Knobs {
        tier: Some(Tier::Tiled),
        ..Knobs::default()
    };
    let plan = BackwardPlan::decide(&summed, wanted, &device, &knobs);
    assert_eq!(plan.tier, Tier::Chunked, "four heads are summed");
    assert!(
        matches!(
            plan.refusals[0],
            Refusal {
                tier: Tier::Tiled,
                reason: Reason::TooManyIterations { .. },
            }
        ),
        "{plan}"
    );
}
