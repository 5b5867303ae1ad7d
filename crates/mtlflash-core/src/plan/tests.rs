//! Decisions against the fleet of made-up devices.

pub(super) mod gradients;

use super::*;
use crate::device::{MetalGates, fleet};
use crate::knobs::Preuse;
use crate::options::FlashAttentionOptions;
use crate::problem::{AlibiShape, ProblemFunctions, ProblemSpec};
use crate::tile::Added;

fn problem(dtype: DType, head_dim: usize, length: usize) -> Problem {
    let shape = [1, 16, length, head_dim];
    Problem::new(&ProblemSpec {
        q: shape,
        k: shape,
        v: shape,
        dtypes: [dtype; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: false,
    })
    .expect("a valid problem")
}

fn decide(problem: &Problem, device: &DeviceProfile) -> Plan {
    Plan::decide(problem, device, &Knobs::default()).expect("nothing is forced")
}

fn forced(tier: Tier, problem: &Problem, device: &DeviceProfile) -> Result<Plan> {
    let knobs = Knobs {
        tier: Some(tier),
        ..Knobs::default()
    };
    Plan::decide(problem, device, &knobs)
}

fn reason(plan: &Plan, tier: Tier) -> Option<&Reason> {
    let refusal = plan.refusals.iter().find(|refusal| refusal.tier == tier);
    refusal.map(|refusal| &refusal.reason)
}

#[test]
fn the_fleet() {
    let mut text = String::new();
    for device in fleet::all() {
        for dtype in DType::ALL {
            for head_dim in [64, 128, 256] {
                let plan = decide(&problem(dtype, head_dim, 4096), &device);
                let name = &device.name;
                text += &format!("{name}, {dtype}, head dim {head_dim}: {plan}\n");
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn only_chunked_runs_on_a_host_engine() {
    let problem = problem(DType::F32, 64, 100);
    let device = fleet::no_gpu();
    let plan = decide(&problem, &device);
    assert_eq!(plan.tier, Tier::Chunked);
    assert_eq!(plan.kernel, Kernel::Chunked { rows: 100 });
    for tier in Tier::ALL {
        let expected = match tier {
            Tier::Chunked => None,
            _ => Some(&Reason::HostEngine),
        };
        assert_eq!(reason(&plan, tier), expected, "{tier}");
    }
}

#[test]
fn a_forced_tier_that_cannot_run_is_an_error_with_the_reason() {
    let problem = problem(DType::F32, 64, 100);
    let error = forced(Tier::V0, &problem, &fleet::no_gpu()).expect_err("no kernels on a host");
    assert_eq!(
        error.to_string(),
        "tier v0 cannot run this: the device runs no kernels of ours, only Burn's own operations"
    );
    let error = forced(Tier::V2r, &problem, &fleet::m1()).expect_err("no M5");
    assert_eq!(
        error.to_string(),
        "tier v2r cannot run this: needs an Apple GPU of family 10 (M5) or later, got family 7"
    );
}

#[test]
fn head_dims_above_256_go_to_chunked_and_a_forced_kernel_says_so() {
    let mut problem = problem(DType::F16, 64, 100);
    problem.head_dim_v = 257;
    let device = fleet::h100();
    assert_eq!(decide(&problem, &device).tier, Tier::Chunked);
    for tier in [Tier::V1, Tier::Tiled, Tier::V0] {
        let message = forced(tier, &problem, &device)
            .expect_err("too large")
            .to_string();
        let expected =
            format!("tier {tier} cannot run this: head dim 257 is above the kernel's 256");
        assert_eq!(message, expected);
    }
}

#[test]
fn a_forced_tier_that_can_run_runs() {
    let problem = problem(DType::F16, 64, 5000);
    for tier in [Tier::V0, Tier::Chunked] {
        let plan = forced(tier, &problem, &fleet::h100()).expect("runs anywhere");
        assert_eq!(plan.tier, tier);
        assert_eq!(plan.refusals, []);
    }
}

#[test]
fn the_chunk_is_the_knob_or_the_whole_length() {
    let rows = |chunk, length| {
        let knobs = Knobs {
            tier: Some(Tier::Chunked),
            chunk,
            ..Knobs::default()
        };
        let plan = Plan::decide(&problem(DType::F32, 64, length), &fleet::no_gpu(), &knobs);
        plan.expect("chunked refuses nothing").kernel
    };
    assert_eq!(rows(2048, 5000), Kernel::Chunked { rows: 2048 });
    assert_eq!(rows(2048, 5), Kernel::Chunked { rows: 5 });
    assert_eq!(rows(2048, 0), Kernel::Chunked { rows: 1 });
    assert_eq!(rows(0, 5), Kernel::Chunked { rows: 1 });
}

#[test]
fn a_type_the_device_lacks_is_refused_for_the_inputs_and_for_the_bias() {
    let device = fleet::wgpu_no_subgroups();
    let plan = decide(&problem(DType::BF16, 64, 100), &device);
    assert_eq!(plan.tier, Tier::Chunked);
    let no_bf16 = Reason::NoDtype { dtype: DType::BF16 };
    assert_eq!(reason(&plan, Tier::V0), Some(&no_bf16));

    let mut only_f16 = fleet::h100();
    only_f16.types = vec![DType::F16];
    let mut with_bias = problem(DType::F16, 64, 100);
    with_bias.bias = Some(([1, 1, 1, 1], DType::F32));
    let no_f32 = Reason::NoDtype { dtype: DType::F32 };
    assert_eq!(
        reason(&decide(&with_bias, &only_f16), Tier::V0),
        Some(&no_f32)
    );
}

/// A problem whose queries, keys, values and output have exactly `elements` elements each.
fn spanning(elements: usize) -> Vec<Extent> {
    vec![Extent::contiguous([1, 1, elements / 3, 3], 2); 4]
}

/// 2^32 - 1 is divisible by 3.
const MOST_32_BIT: usize = 0xffff_ffff;

#[test]
fn offsets_widen_above_u32_max_elements() {
    let device = DeviceProfile {
        max_binding_bytes: u64::MAX,
        max_iterations: None,
        in_software: false,
        ..fleet::m5()
    };
    let problem = problem(DType::F16, 64, 100);
    let plan = |elements| {
        Plan::decide_views(&problem, &spanning(elements), &device, &Knobs::default())
            .expect("nothing is forced")
    };
    let below = plan(MOST_32_BIT);
    let above = plan(MOST_32_BIT + 3);
    assert_eq!(below.index, IndexWidth::U32);
    assert_eq!(above.index, IndexWidth::U64);
    assert_eq!(below.tier, above.tier);
    let first_line = above.to_string();
    assert!(first_line.starts_with(&format!("{} (64-bit offsets)", above.tier)));
}

#[test]
fn a_device_without_64_bit_offsets_refuses_what_needs_them() {
    let device = DeviceProfile {
        max_binding_bytes: u64::MAX,
        max_iterations: None,
        in_software: false,
        address64: false,
        metal: None,
        ..fleet::m5()
    };
    let problem = problem(DType::F16, 64, 100);
    let knobs = Knobs {
        tier: Some(Tier::V0),
        ..Knobs::default()
    };
    let decide =
        |elements, knobs| Plan::decide_views(&problem, &spanning(elements), &device, knobs);
    assert_eq!(decide(MOST_32_BIT, &knobs).expect("fits").tier, Tier::V0);
    let error = decide(MOST_32_BIT + 3, &knobs).expect_err("does not fit");
    assert_eq!(
        error.to_string(),
        "tier v0 cannot run this: a tensor spans 4294967298 elements and the device has no 64-bit \
         offsets (limit 4294967295)"
    );
    let free = decide(MOST_32_BIT + 3, &Knobs::default()).expect("chunked is left");
    assert_eq!(free.tier, Tier::Chunked);
}

#[test]
fn a_contiguous_problem_past_4_gib_widens_its_offsets() {
    // 16 heads of 2^22 keys of 64 elements are 2^32 elements of k.
    let mut problem = problem(DType::F16, 64, 1);
    problem.seq_k = 1 << 22;
    let device = DeviceProfile {
        max_binding_bytes: 1 << 34,
        max_iterations: None,
        in_software: false,
        ..fleet::m5()
    };
    assert_eq!(decide(&problem, &device).index, IndexWidth::U64);
    problem.seq_k -= 1;
    assert_eq!(decide(&problem, &device).index, IndexWidth::U32);
}

#[test]
fn a_view_larger_than_a_binding_is_refused() {
    // 16 heads of 2^16 keys of 64 f32 are 256 MiB.
    let mut problem = problem(DType::F32, 64, 1);
    problem.seq_k = 1 << 16;
    let plan = decide(&problem, &fleet::llvmpipe());
    assert_eq!(plan.tier, Tier::Chunked);
    let expected = Reason::BindingTooLarge {
        bytes: 256 << 20,
        max: 128 << 20,
    };
    assert_eq!(reason(&plan, Tier::V0), Some(&expected));
}

#[test]
fn dropout_is_for_the_kernels_of_cubecl() {
    let mut problem = problem(DType::F16, 64, 512);
    problem.dropout = Some(crate::dropout::Dropout::new(0.1, 3));
    let plan = decide(&problem, &fleet::m5());
    assert_eq!(plan.tier, Tier::V1);
    assert!(matches!(plan.kernel, Kernel::Cmma(_)), "{plan:?}");
    for tier in [Tier::V2r, Tier::V2] {
        assert_eq!(reason(&plan, tier), Some(&Reason::NoDropout));
    }
    // In fragments nothing falls: scores go through shared memory.
    let Kernel::Cmma(tile) = decide(&problem, &fleet::h100()).kernel else {
        panic!("the H100 has matrix units");
    };
    assert!(!tile.in_fragments);
}

#[test]
fn sums_take_the_product_with_the_fewest_columns() {
    let problem = problem(DType::F16, 64, 512);
    let mut square = fleet::h100();
    square.matrix.retain(|shape| shape.m == shape.n);
    for (device, columns) in [(fleet::h100(), 8), (square, 16)] {
        let Kernel::Cmma(tile) = decide(&problem, &device).kernel else {
            panic!("{} has matrix units", device.name);
        };
        assert_eq!(tile.sum_columns, columns, "{:?}", device.matrix);
    }
}

#[test]
fn short_f32_is_split_only_where_that_is_insisted_on() {
    let device = fleet::h100();
    let long = problem(DType::F32, 64, 1024);
    assert!(matches!(
        decide(&long, &device).kernel,
        Kernel::Split { .. }
    ));
    let short = problem(DType::F32, 64, 512);
    let plan = decide(&short, &device);
    assert_eq!(plan.tier, Tier::Tiled);
    assert!(matches!(
        reason(&plan, Tier::V1),
        Some(Reason::PreferredElsewhere { .. })
    ));
    let plan = forced(Tier::V1, &short, &device).expect("v1");
    assert!(matches!(plan.kernel, Kernel::Split { .. }), "{plan:?}");
}

#[test]
fn long_problems_that_hide_nothing_key_by_key_are_speculative() {
    let device = fleet::h100();
    let speculative = |speculation, head_dim, length, change: fn(&mut Problem)| {
        let mut problem = problem(DType::F16, head_dim, length);
        change(&mut problem);
        let knobs = Knobs {
            speculation,
            ..Knobs::default()
        };
        let plan = Plan::decide(&problem, &device, &knobs).expect("nothing is forced");
        assert_eq!(plan.tier, Tier::V1);
        matches!(plan.kernel, Kernel::Speculative { .. })
    };
    let auto = |head_dim, length, change| speculative(Speculation::Auto, head_dim, length, change);
    assert!(auto(64, 4096, |_| ()));
    assert!(!auto(64, 1024, |_| ()));
    // A batch is computed as its parts are.
    assert!(auto(64, 4096, |problem| problem.batch = 8));
    assert!(!auto(64, 1024, |problem| problem.batch = 64));
    assert!(auto(64, 4096, |problem| problem.softcap = Some(30.0)));
    let bias: fn(&mut Problem) = |problem| {
        problem.bias = Some(([1, 1, problem.seq_q, problem.seq_k], problem.dtype));
    };
    assert!(auto(64, 4096, bias));
    assert!(auto(128, 4096, bias));
    assert!(auto(128, 4096, |_| ()));
    let always = |change| speculative(Speculation::Force, 128, 64, change);
    assert!(always(|_| ()));
    let refused: [fn(&mut Problem); 8] = [
        |problem| problem.mask = Some([1, 1, 64, 64]),
        |problem| problem.alibi = Some(AlibiShape::PerHead),
        |problem| problem.bias = Some(([1, 1, 64, 64], DType::F32)),
        |problem| {
            problem.bias = Some(([1, 1, 64, 64], DType::F16));
            problem.softcap = Some(30.0);
        },
        |problem| problem.scale = 0.0,
        |problem| problem.scale = -1.0,
        |problem| problem.dropout = Some(crate::dropout::Dropout::new(0.1, 3)),
        |problem| {
            problem.functions = Some(ProblemFunctions {
                changes_scores: true,
                hides: false,
                block_mask: false,
            });
        },
    ];
    for change in refused {
        assert!(!always(change));
    }
    assert!(!speculative(Speculation::Off, 64, 4096, |_| ()));
}

#[test]
fn speculative_blocks_are_as_long_as_shared_memory_has_room_for() {
    let knobs = Knobs {
        speculation: Speculation::Force,
        ..Knobs::default()
    };
    let decide = |device: &DeviceProfile, head_dim, bias: bool| {
        let mut problem = problem(DType::F16, head_dim, 256);
        if bias {
            problem.bias = Some(([1, 1, 256, 256], DType::F16));
        }
        Plan::decide(&problem, device, &knobs)
            .expect("nothing is forced")
            .kernel
    };
    let device = fleet::h100();
    for bias in [false, true] {
        for (head_dim, keys) in [(16, 64), (64, 64), (80, 32), (96, 64), (128, 64), (256, 32)] {
            let Kernel::Speculative { first, again } = decide(&device, head_dim, bias) else {
                panic!("D={head_dim}, bias {bias}: not speculative");
            };
            assert_eq!(first.keys, keys, "D={head_dim}, bias {bias}");
            assert_eq!(first.rows(), again.rows(), "D={head_dim}, bias {bias}");
            assert!(first.speculative && !again.speculative);
            let dim = u32::try_from(head_dim).expect("a head dim");
            let bytes = first.shared_bytes(dim, dim);
            assert!(bytes <= device.shared_memory, "D={head_dim}: {bytes} bytes");
        }
    }
    // A bias is brought for units that share a row by fours.
    let mut wide = device;
    wide.plane_size = Some((64, 64));
    assert!(matches!(
        decide(&wide, 64, false),
        Kernel::Speculative { .. }
    ));
    assert!(matches!(decide(&wide, 64, true), Kernel::Cmma(_)));
}

#[test]
fn two_cubes_with_a_bias_fit_an_sm() {
    let mut problem = problem(DType::F16, 64, 512);
    for bias in [None, Some(([1, 1, 512, 512], DType::F16))] {
        problem.bias = bias;
        let device = fleet::h100();
        let Kernel::Cmma(tile) = decide(&problem, &device).kernel else {
            panic!("the H100 has matrix units");
        };
        let first = tile.without_maxima(&problem, &device).expect("a tile");
        // What NVIDIA's driver gives the cubes of an SM is 48 KiB (BENCHMARKS.md).
        for tile in [tile, first] {
            let bytes = tile.shared_bytes(64, 64);
            assert!(bytes <= 24 << 10, "{bytes} bytes in {tile:?}");
        }
    }
}

#[test]
fn f32_in_fragments_needs_leave() {
    let problem = problem(DType::F32, 64, 100);
    let device = fleet::m5();
    let plan = decide(&problem, &device);
    assert_eq!(plan.tier, Tier::V2);
    assert_eq!(reason(&plan, Tier::V2r), Some(&Reason::NoTf32));
    let knobs = Knobs {
        tf32: true,
        ..Knobs::default()
    };
    let plan = Plan::decide(&problem, &device, &knobs).expect("nothing is forced");
    assert_eq!(plan.tier, Tier::V2r);
}

#[test]
fn a_gate_that_failed_refuses_with_what_the_device_said() {
    let problem = problem(DType::F16, 64, 100);
    let said = || Err("it said so".to_owned());
    let message = || "it said so".to_owned();
    let passed = MetalGates::passed;
    let refused = |gates: MetalGates, tier| {
        let device = DeviceProfile {
            metal: Some(gates),
            ..fleet::m5()
        };
        match forced(tier, &problem, &device) {
            Err(Error::Refused { reason, .. }) => Some(reason),
            other => {
                other.expect("no other error");
                None
            }
        }
    };
    let compile = || MetalGates {
        tensor_ops: said(),
        ..passed()
    };
    let message_of_compiler = Some(Reason::Trial { message: message() });
    assert_eq!(refused(compile(), Tier::V2r), None);
    assert_eq!(refused(compile(), Tier::V2), message_of_compiler);
    assert_eq!(refused(compile(), Tier::V1), None);
    let compile = || MetalGates {
        fragments: said(),
        ..passed()
    };
    assert_eq!(refused(compile(), Tier::V2r), message_of_compiler);
    assert_eq!(refused(compile(), Tier::V2), None);
    let layout = || MetalGates {
        layout: said(),
        ..passed()
    };
    let other_layout = Some(Reason::FragmentLayout { message: message() });
    assert_eq!(refused(layout(), Tier::V2r), other_layout);
    assert_eq!(refused(layout(), Tier::V2), None);
    let wrong_f16 = || vec![(DType::F16, said()), (DType::F32, Ok(()))];
    let products = || MetalGates {
        products: wrong_f16(),
        ..passed()
    };
    let of_fragments = || MetalGates {
        fragment_products: wrong_f16(),
        ..passed()
    };
    let wrong = Some(Reason::SelfTest {
        dtype: DType::F16,
        message: message(),
    });
    assert_eq!(refused(products(), Tier::V2r), None);
    assert_eq!(refused(products(), Tier::V2), wrong);
    assert_eq!(refused(of_fragments(), Tier::V2r), wrong);
    assert_eq!(refused(of_fragments(), Tier::V2), None);
}

#[test]
fn v1_is_the_metal_kernel_where_it_can_be_launched() {
    let problem = problem(DType::F16, 64, 100);
    let kernel = |device| forced(Tier::V1, &problem, &device).expect("v1 runs").kernel;
    assert!(matches!(kernel(fleet::m1()), Kernel::Metal(_)));
    assert!(matches!(kernel(fleet::m5_not_opened()), Kernel::Cmma(_)));
    let mut broken = fleet::m1();
    broken.metal = Some(MetalGates {
        simdgroup: Err("no".to_owned()),
        ..MetalGates::passed()
    });
    assert!(matches!(kernel(broken), Kernel::Cmma(_)));
}

#[test]
fn a_batch_too_large_for_a_grid_goes_to_another_kernel() {
    let mut problem = problem(DType::F16, 64, 100);
    problem.batch = 70_000;
    let plan = decide(&problem, &fleet::m5());
    let expected = Reason::GridTooLarge {
        need: 70_000,
        have: 65_535,
    };
    for tier in [Tier::V2r, Tier::V1, Tier::Tiled, Tier::V0] {
        assert_eq!(reason(&plan, tier), Some(&expected), "{tier}");
    }
    assert_eq!(plan.tier, Tier::Chunked);
    problem.batch = 65_535;
    assert_eq!(decide(&problem, &fleet::m5()).tier, Tier::V2r);
}

#[test]
fn more_rows_than_a_grid_has_blocks_for_are_refused() {
    let mut problem = problem(DType::F16, 16, 100);
    (problem.heads_q, problem.heads_kv) = (1, 1);
    let device = DeviceProfile {
        max_binding_bytes: u64::MAX,
        ..fleet::rdna()
    };
    let planned = |problem: &Problem| forced(Tier::Tiled, problem, &device);
    let kernel = planned(&problem).expect("it fits").kernel;
    let Kernel::Tiled(tile) = kernel else {
        panic!("got {kernel:?}");
    };
    problem.seq_q = 65_535 * usize::try_from(tile.rows()).expect("it fits");
    assert_eq!(planned(&problem).expect("it just fits").kernel, kernel);
    problem.seq_q += 1;
    let error = planned(&problem).expect_err("one row too many");
    assert!(
        error.to_string().contains("needs 65536 threadgroups"),
        "{error}"
    );
}

#[test]
fn keys_that_are_split_have_cubes_too() {
    let mut problem = problem(DType::F32, 64, 64);
    (problem.heads_q, problem.heads_kv) = (1, 1);
    problem.seq_k = 65_535 * 32;
    let device = DeviceProfile {
        max_binding_bytes: u64::MAX,
        ..fleet::h100()
    };
    let split = |problem: &Problem| {
        let plan = Plan::decide(problem, &device, &Knobs::default()).expect("nothing is forced");
        matches!(plan.kernel, Kernel::Split { .. })
    };
    assert!(split(&problem));
    problem.seq_k += 1;
    assert!(!split(&problem));
}

fn preuse(preuse: Preuse) -> Knobs {
    Knobs {
        preuse,
        ..Knobs::default()
    }
}

#[test]
fn preuse_off_leaves_v2r_out_and_a_forced_v2r_says_so() {
    let problem = problem(DType::F16, 64, 4096);
    let device = fleet::m5();
    assert_eq!(decide(&problem, &device).tier, Tier::V2r);
    let plan = Plan::decide(&problem, &device, &preuse(Preuse::Off)).expect("nothing is forced");
    assert_eq!(plan.tier, Tier::V2);
    let left_out = Reason::LeftOut {
        variable: "MTLFLASHATTN_V2_PREUSE",
    };
    assert_eq!(reason(&plan, Tier::V2r), Some(&left_out));
    let forced = Knobs {
        tier: Some(Tier::V2r),
        ..preuse(Preuse::Off)
    };
    let error = Plan::decide(&problem, &device, &forced).expect_err("left out");
    assert_eq!(
        error.to_string(),
        "tier v2r cannot run this: MTLFLASHATTN_V2_PREUSE leaves it out"
    );
}

#[test]
fn preuse_forced_fails_with_the_reason_of_v2r_rather_than_run_v2() {
    let problem = problem(DType::F16, 64, 4096);
    let knobs = preuse(Preuse::Force);
    let plan = Plan::decide(&problem, &fleet::m5(), &knobs).expect("v2r runs");
    assert_eq!(plan.tier, Tier::V2r);
    let error = Plan::decide(&problem, &fleet::m5_old_macos(), &knobs).expect_err("no fragments");
    assert_eq!(
        error.to_string(),
        "tier v2r cannot run this: needs macOS 26.2 or later, got 26.1"
    );
    // Where TensorOps do not run at all there is nothing to insist on.
    let plan = Plan::decide(&problem, &fleet::m1(), &knobs).expect("v1 runs");
    assert_eq!(plan.tier, Tier::V1);
}

#[test]
fn f32_below_its_length_gate_is_kept_from_tensor_ops() {
    let knobs = Knobs {
        fp32_min_seq: 2048,
        ..Knobs::default()
    };
    let plan = |dtype, length| {
        let problem = problem(dtype, 64, length);
        Plan::decide(&problem, &fleet::m5(), &knobs).expect("nothing is forced")
    };
    assert_eq!(plan(DType::F32, 2048).tier, Tier::V2);
    let short = plan(DType::F32, 2047);
    assert_eq!(short.tier, Tier::V1);
    let gate = Reason::ShortF32 {
        variable: "MTLFLASHATTN_V2_FP32_MIN_SEQ",
        got: 2047,
        min: 2048,
    };
    assert_eq!(reason(&short, Tier::V2), Some(&gate));
    assert_eq!(plan(DType::F16, 100).tier, Tier::V2r);
}

#[test]
fn a_driver_on_a_cpu_gets_whole_rows_where_their_code_is_short() {
    let kernel = |head_dim, seq, device: &DeviceProfile| {
        let plan = forced(Tier::Tiled, &problem(DType::F32, head_dim, seq), device);
        plan.expect("tiled runs everywhere").kernel
    };
    let rows = |(head_dim, seq)| match kernel(head_dim, seq, &fleet::llvmpipe()) {
        Kernel::Rows(tile) => Some(tile.rows()),
        _ => None,
    };
    // Eight units; more rows of each where the call is long enough to make up for their code.
    assert_eq!([(1, 256), (64, 128)].map(rows), [Some(64); 2]);
    assert_eq!([(64, 127), (65, 256), (128, 256)].map(rows), [Some(32); 3]);
    assert_eq!(rows((129, 256)), None);
    for head_dim in [64, 256] {
        let kernel = kernel(head_dim, 256, &fleet::h100());
        assert!(matches!(kernel, Kernel::Tiled(_)));
    }
}

#[test]
fn a_plane_holds_its_bias_where_that_is_all_and_of_the_fragments_type() {
    let added = |bias: Option<DType>, mask: bool, softcap: Option<f32>, head_dim: usize| {
        let mut problem = problem(DType::F16, head_dim, 256);
        problem.bias = bias.map(|dtype| ([1, 16, 256, 256], dtype));
        problem.mask = mask.then_some([1, 1, 256, 256]);
        problem.softcap = softcap;
        let device = fleet::h100();
        match forced(Tier::V1, &problem, &device).expect("v1").kernel {
            Kernel::Cmma(tile) => {
                let dim = u32::try_from(head_dim).expect("small");
                assert!(tile.shared_bytes(dim, dim) <= device.shared_memory);
                tile.added
            }
            other => panic!("{other:?}"),
        }
    };
    for head_dim in [16, 64, 80, 128, 200, 256] {
        assert_eq!(added(None, false, None, head_dim), Added::Nothing);
        assert_eq!(added(None, false, Some(30.0), head_dim), Added::Nothing);
        assert_eq!(added(Some(DType::F16), false, None, head_dim), Added::Bias);
        assert_eq!(added(Some(DType::F32), false, None, head_dim), Added::Tile);
        assert_eq!(added(Some(DType::F16), true, None, head_dim), Added::Tile);
        assert_eq!(
            added(Some(DType::F16), false, Some(30.0), head_dim),
            Added::Tile
        );
        assert_eq!(added(None, true, None, head_dim), Added::Tile);
    }
}
