//! The backward kernels against the f64 reference, in every way msl-cpu can run them.

mod runner;

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use msl_cpu::{Guard, Multiply, Schedule};
use mtlflash_core::device::fleet;
use mtlflash_core::tile::MAX_FRAGMENTS_HEAD_DIM;
use mtlflash_core::{Knobs, Tier};
use mtlflash_metal::{BufferSlot, Dispatch, Role};
use runner::{Case, Personality};

/// Lengths around tile boundaries, one row, one key, every head-dim class, every option, what hides.
const CASES: &[&str] = &[
    "lq=1 lk=1 d=64",
    "lq=1 lk=100 d=64",
    "lq=100 lk=1 d=64",
    "lq=31 lk=33 d=1",
    "lq=33 lk=31 d=8 causal=br",
    "lq=65 lk=97 d=24 causal=tl dlse=1",
    "lq=97 lk=65 d=40 causal=br saved=kernel",
    "lq=70 d=80 lo=20 hi=0 dlse=1",
    "lq=70 d=96 lo=0 hi=17",
    "lq=70 d=128 softcap=5",
    "lq=70 d=64 scale=0.3 want=q",
    "lq=40 d=64 want=k causal=br",
    "lq=40 d=64 want=v causal=br dlse=1",
    "lq=40 d=64 want=kv",
    "lq=40 d=160 alibi=h h=2",
    "lq=40 d=256 alibi=bh h=2 b=2",
    "lq=40 lk=45 d=192 dv=136 causal=br mask=random nan=hidden",
    "lq=33 lk=40 d=256 dv=1 lo=20",
    "lq=40 lk=50 d=40 dv=200 mask=random nan=hidden",
    "lq=64 d=64 dv=40 mask=random dlse=1",
    "lq=64 d=40 dv=128 mask=dead saved=kernel",
    "lq=50 d=64 mask=all",
    "lq=50 d=64 mask=u32 b=2",
    "lq=50 d=64 bias=own h=2",
    "lq=50 d=64 bias=f32 h=2 dlse=1",
    "lq=50 d=64 bias=rows h=2",
    "lq=50 d=64 bias=inf h=2",
    "h=6 hkv=2 b=2 lq=40 lk=50 d=64 pad=3 causal=br dlse=1",
    "h=4 hkv=1 b=2 lq=33 lk=20 d=64 mask=random alibi=h saved=kernel",
    "lq=70 lk=40 d=64 causal=br nan=hidden pad=1",
    "lq=40 lk=90 d=64 lo=8 hi=4 nan=hidden",
    "lq=70 d=64 causal=br nan=seen",
    "lq=70 d=64 mask=random nan=seen",
    "lq=70 d=64 large=1",
    "lq=70 d=64 large=1 causal=br mask=random saved=kernel",
    "lq=50 d=64 softcap=5 bias=own mask=random alibi=h causal=br",
    // A NaN reaches its own row and the keys that row sees, and nobody else.
    "lq=40 lk=45 d=64 causal=br nan=query",
    "lq=40 lk=45 d=64 causal=br lo=4 nan=gradient",
    "lq=40 lk=45 d=64 causal=br lo=4 nan=infinite",
    "lq=40 lk=45 d=64 mask=random nan=inf",
    "h=2 lq=40 lk=45 d=64 mask=random bias=hidden",
    // The window begins where the diagonal ends: nobody sees anything.
    "lq=10 lk=100 d=64 causal=tl lo=5",
    // All keys weigh the same; the least product weighs the most.
    "lq=33 d=64 scale=0",
    "lq=33 d=64 scale=-0.4 large=1",
    // Gradients that only bf16 and f32 can hold.
    "lq=40 d=64 dout=1e-10",
    // Rows of few keys: for each kernel and dtype data with which a delta from the rounded output is too far
    // off, then with options.
    "lq=3 d=4 causal=br data=4",
    "lq=3 d=4 causal=br data=9",
    "lq=3 d=4 causal=br data=13",
    "lq=3 d=4 causal=br data=14",
    "lq=40 lk=3 d=4 causal=br data=3",
    "lq=40 lk=3 d=4 causal=br data=10",
    "lq=40 lk=3 d=4 causal=br data=39",
    "lq=3 lk=6 d=4 causal=tl data=10",
    "b=2 h=4 hkv=2 lq=21 lk=19 d=20 dv=12 lo=2 hi=1 mask=random nan=hidden pad=3",
    "h=2 lq=20 lk=8 d=24 bias=inf dlse=1 saved=kernel",
    "h=2 lq=20 lk=7 d=40 softcap=5 alibi=h mask=random",
    "h=2 lq=20 lk=7 d=40 mask=u32 nan=hidden",
    "lq=20 lk=6 d=8 mask=dead",
    "lq=20 lk=5 d=8 nan=seen mask=random",
];

#[test]
fn v1_gradients_match_the_reference() {
    for dtype in ["f16", "bf16", "f32"] {
        all_pass("v1", dtype, &Personality::default());
    }
}

#[test]
fn v1_gradients_match_in_any_order_and_under_fast_math() {
    for schedule in [Schedule::Reverse, Schedule::Seeded(7)] {
        let mut personality = Personality::fast_math();
        personality.run.schedule = schedule;
        all_pass("v1", "f16", &personality);
    }
    all_pass("v1", "bf16", &Personality::fast_math());
    all_pass("v1", "f32", &Personality::fast_math());
}

#[test]
fn v1_gradients_neither_race_nor_leave_their_buffers_nor_read_what_nobody_wrote() {
    for dtype in ["f16", "f32"] {
        all_pass("v1", dtype, &Personality::checked());
    }
    let mut front = Personality::checked();
    front.run.guard = Guard::Front;
    all_pass("v1", "bf16", &front);
}

#[test]
fn v2r_gradients_match_whatever_multiply_does() {
    for dtype in ["f16", "bf16"] {
        all_pass("v2r", dtype, &Personality::default());
    }
    let mut other = Personality::fast_math();
    other.run.multiply = Multiply::Accumulates;
    other.run.schedule = Schedule::Reverse;
    for dtype in ["f16", "bf16"] {
        all_pass("v2r", dtype, &other);
    }
}

#[test]
fn v2r_gradients_neither_race_nor_leave_their_buffers_nor_read_what_nobody_wrote() {
    all_pass("v2r", "f16", &Personality::checked());
    let mut front = Personality::checked();
    front.run.guard = Guard::Front;
    all_pass("v2r", "bf16", &front);
}

/// What a launch makes of the plan for a device, call by call, and that very list of calls run.
#[test]
fn the_calls_of_a_devices_plan_are_what_runs_here() {
    let grouped = "b=2 h=4 hkv=2 lq=70 lk=90 d=64 causal=br dlse=1";
    let wide = "lq=70 lk=90 d=192 dv=136 mask=random bias=own h=2";
    for (device, text, expected) in [
        (
            fleet::m5(),
            format!("kernel=v2r t=f16 {grouped}"),
            &[
                "mtlflash_v2r_dq_f16_d64x64_64x32_hi_dlse [2, 4, 2] [32, 4, 1]: q 71680 k 46080 \
                 v 46080 out 71680 dout 71680 lse 2240 dlse 2240 > stats 4480 dq 71680",
                "mtlflash_v2r_dkv_f16_d64x64_64x32_hi [2, 2, 2] [32, 4, 1]: q 71680 k 46080 \
                 v 46080 dout 71680 lse 2240 stats 4480 > dk 46080 dv 46080",
            ][..],
        ),
        (
            fleet::m1(),
            format!("kernel=v1 t=f16 {grouped}"),
            &[
                "mtlflash_v1_dq_f16_d64x64_64x32_hi_dlse [2, 4, 2] [32, 4, 1]: q 71680 k 46080 \
                 v 46080 out 71680 dout 71680 lse 2240 dlse 2240 > stats 4480 dq 71680",
                "mtlflash_v1_dkv_f16_d64x64_32x32_hi [3, 2, 2] [32, 4, 1]: q 71680 k 46080 \
                 v 46080 dout 71680 lse 2240 stats 4480 > dk 46080 dv 46080",
            ],
        ),
        // Too wide for an M5's fragments, and for one kernel to hold both sums.
        (
            fleet::m5(),
            format!("kernel=v1 t=bf16 {wide}"),
            &[
                "mtlflash_v1_dq_bf16_d192x136_32x16_mask_bias [3, 2, 1] [32, 4, 1]: q 53760 k 69120 \
                 v 48960 out 38080 dout 38080 lse 560 mask 6300 bias 25200 > stats 1120 dq 53760",
                "mtlflash_v1_dk_bf16_d192x136_32x16_mask_bias [3, 2, 1] [32, 4, 1]: q 53760 k 69120 \
                 v 48960 dout 38080 lse 560 stats 1120 mask 6300 bias 25200 > dk 69120",
                "mtlflash_v1_dv_bf16_d192x136_32x16_mask_bias [3, 2, 1] [32, 4, 1]: q 53760 k 69120 \
                 v 48960 dout 38080 lse 560 stats 1120 mask 6300 bias 25200 > dv 48960",
            ],
        ),
        (
            fleet::m5(),
            "kernel=v2r t=bf16 lq=70 d=64 want=v".to_owned(),
            &[
                "mtlflash_v2r_stats_bf16_d64x64_64x32 [2, 1, 1] [32, 4, 1]: q 8960 k 8960 v 8960 \
                 out 8960 dout 8960 lse 280 > stats 560",
                "mtlflash_v2r_dv_bf16_d64x64_64x32 [2, 1, 1] [32, 4, 1]: q 8960 k 8960 v 8960 \
                 dout 8960 lse 280 stats 560 > dv 8960",
            ],
        ),
    ] {
        let case = Case::new(&text);
        let (plan, calls) = case.backward_on(&device, &Knobs::default());
        let calls = calls.unwrap_or_else(|| panic!("{text}: {plan}"));
        let listed: Vec<_> = calls.iter().map(listed).collect();
        assert_eq!(listed, expected, "{text}");
        every_call_reads_what_is_there(&calls);
        if let Err(error) = case.check_backward_calls(&calls, &Personality::checked()) {
            panic!("{error}");
        }
    }
}

#[test]
fn a_plan_of_other_kernels_makes_no_calls() {
    for (device, text, tier) in [
        (fleet::h100(), "kernel=v1 t=f16 lq=70 d=64", Tier::V1),
        (
            fleet::m5_not_opened(),
            "kernel=v2r t=f16 lq=70 d=64",
            Tier::V1,
        ),
        (fleet::llvmpipe(), "kernel=v1 t=f32 lq=70 d=64", Tier::Tiled),
        (
            fleet::m5(),
            "kernel=v2r t=f16 lq=70 d=64 bias=own want=qkvb",
            Tier::V1,
        ),
    ] {
        let (plan, calls) = Case::new(text).backward_on(&device, &Knobs::default());
        assert_eq!((plan.tier, calls), (tier, None), "{text}: {plan}");
    }
}

/// A call's kernel, grid and threadgroup, and each tensor with its bytes: those it reads, then those it
/// writes.
fn listed(call: &Dispatch) -> String {
    let named = |slot: &BufferSlot| format!(" {} {}", slot.role.name(), slot.bytes);
    let of = |written| {
        let slots = call.tensors().filter(move |slot| slot.written == written);
        slots.map(named).collect::<String>()
    };
    format!(
        "{} {:?} {:?}:{} >{}",
        call.entry,
        call.threadgroups,
        call.threads,
        of(false),
        of(true)
    )
}

/// What a call reads the forward or the caller left, or a call before it wrote; nothing is written twice.
fn every_call_reads_what_is_there(calls: &[Dispatch]) {
    let made_here = |role| matches!(role, Role::Stats | Role::Dq | Role::Dk | Role::Dv);
    let mut written: Vec<Role> = Vec::new();
    for call in calls {
        for slot in call.tensors() {
            let known = written.contains(&slot.role);
            assert_eq!(slot.written, made_here(slot.role) && !known, "{slot:?}");
        }
        let own = call.tensors().filter(|slot| slot.written);
        written.extend(own.map(|slot| slot.role));
    }
}

/// The same bytes whatever the order of threads and threadgroups: every sum has one order.
#[test]
fn gradients_are_the_same_to_the_bit_in_any_order() {
    for text in [
        "kernel=v1 t=f16 h=4 hkv=2 lq=70 lk=90 d=64 causal=br",
        "kernel=v1 t=f32 h=3 hkv=1 lq=40 lk=33 d=40 mask=random",
        "kernel=v2r t=f16 h=4 hkv=2 lq=70 lk=90 d=64 causal=br",
    ] {
        let case = Case::new(text);
        let calls = case.backward();
        let gradients = |schedule| {
            let mut personality = Personality::default();
            personality.run.schedule = schedule;
            let (_, gradients) = case
                .check_backward_calls(&calls, &personality)
                .unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(gradients.len(), 3);
            gradients
        };
        let forward = gradients(Schedule::Forward);
        assert!(forward == gradients(Schedule::Reverse), "{text}: reverse");
        assert!(forward == gradients(Schedule::Seeded(3)), "{text}: seeded");
    }
}

/// Scores and weights stay in registers: threadgroup memory sees the other side once a threadgroup, and
/// seven products are all there are.
#[test]
fn v1_gradients_move_no_score_through_threadgroup_memory() {
    let (lq, lk, d) = (64_u64, 256_u64, 64_u64);
    let case = Case::new(&format!("kernel=v1 t=f16 lq={lq} lk={lk} d={d}"));
    let counters = case
        .check_backward(&Personality::checked())
        .expect("it runs");
    let [queries, keys] = &counters[..] else {
        panic!("got {} kernels, expected 2", counters.len());
    };
    // One product over the head dim, of queries and keys.
    let product = (lq / 8) * (lk / 8) * (d / 8);
    // Of the queries S, dP and dQ, and the diagonal of dO O^T; of the keys S, dP, dV, dK.
    let diagonal = (lq / 8) * (d / 8);
    assert_eq!(queries.simdgroup_multiplies, 3 * product + diagonal);
    assert_eq!(keys.simdgroup_multiplies, 4 * product);
    // Both walked tensors of a threadgroup's 64 queries and 32 keys, in 2 bytes.
    let staged_queries = (lq / 64) * 2 * lk * d * 2;
    let staged_keys = (lk / 32) * 2 * lq * d * 2;
    assert_eq!(queries.threadgroup_written_bytes, staged_queries);
    assert_eq!(keys.threadgroup_written_bytes, staged_keys);
    // Two barriers a block, of 32 rows.
    assert_eq!(queries.threadgroup_barriers, 2 * (lq / 64) * (lk / 32));
    assert_eq!(keys.threadgroup_barriers, 2 * (lk / 32) * (lq / 32));
    // One a score and kernel.
    assert_eq!(queries.exponentials, lq * lk);
    assert_eq!(keys.exponentials, lq * lk);
    // A gradient and two numbers a row, and no scores.
    assert_eq!(queries.device_written_bytes, lq * d * 2 + lq * 8);
    assert_eq!(keys.device_written_bytes, 2 * lk * d * 2);
}

/// The matrix unit does no more than the products, and nothing passes through threadgroup memory.
#[test]
fn v2r_gradients_issue_the_fewest_products_and_stage_nothing() {
    for d in [64_u64, 128] {
        let (lq, lk) = (128_u64, 256_u64);
        let case = Case::new(&format!("kernel=v2r t=f16 lq={lq} lk={lk} d={d}"));
        let counters = case
            .check_backward(&Personality::checked())
            .expect("it runs");
        let product = (lq / 16) * (lk / 16) * (d / 16);
        // One operation multiplies with two fragments; of the diagonal's the second is not used.
        let diagonal = (lq / 16) * (d / 16) * 2;
        let issued: Vec<u64> = counters.iter().map(|c| c.matmul_ops).collect();
        // At D = 128 one kernel makes dK from S and dP, another dV from S.
        let expected = match d {
            64 => vec![3 * product + diagonal, 4 * product],
            _ => vec![3 * product + diagonal, 3 * product, 2 * product],
        };
        assert_eq!(issued, expected, "{d}");
        for counters in &counters {
            assert_eq!(counters.threadgroup_written_bytes, 0, "{counters:?}");
            assert_eq!(counters.threadgroup_read_bytes, 0, "{counters:?}");
            assert_eq!(counters.exponentials, lq * lk, "{counters:?}");
        }
    }
}

/// Blocks that nobody sees are neither staged nor multiplied.
#[test]
fn gradients_skip_what_a_window_hides() {
    let products = |kernel: &str, text: &str| -> Vec<u64> {
        let case = Case::new(&format!("kernel={kernel} t=f16 lq=256 d=64 {text}"));
        let counters = case
            .check_backward(&Personality::default())
            .expect("it runs");
        let issued = counters.iter();
        issued
            .map(|c| c.simdgroup_multiplies + c.matmul_ops)
            .collect()
    };
    for kernel in ["v1", "v2r"] {
        let all = products(kernel, "");
        let window = products(kernel, "lo=16 hi=0");
        for (window, all) in window.iter().zip(&all) {
            // Of 8 blocks a simdgroup's rows touch at most 2.
            assert!(window * 3 < *all, "{kernel}: {window} of {all}");
        }
    }
}

fn all_pass(kernel: &str, dtype: &str, personality: &Personality) {
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(case) = CASES.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let case = Case::new(&format!("kernel={kernel} t={dtype} {case}"));
                    let widest = case.problem.head_dim.max(case.problem.head_dim_v);
                    if kernel == "v2r" && widest > MAX_FRAGMENTS_HEAD_DIM {
                        continue;
                    }
                    if let Err(error) = case.check_backward(personality) {
                        failures.lock().expect("no panic").push(error);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().expect("no panic");
    assert!(
        failures.is_empty(),
        "{personality:?}:\n{}",
        failures.join("\n")
    );
}
