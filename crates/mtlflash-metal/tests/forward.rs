//! The forward kernels against the f64 reference, in every way msl-cpu can run them.

mod runner;

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use msl_cpu::{Guard, Layout, Multiply, Schedule};
use runner::{Case, Personality};

/// Lengths around tile boundaries, one row, one key, every head-dim class, every option, what hides.
const CASES: &[&str] = &[
    "lq=1 lk=1 d=64 lse=1",
    "lq=1 lk=300 d=64 lse=1",
    "lq=300 lk=1 d=64 lse=1",
    "lq=31 lk=33 d=1 lse=1",
    "lq=33 lk=31 d=8 causal=br lse=1",
    "lq=65 lk=97 d=24 causal=tl lse=1",
    "lq=97 lk=65 d=40 causal=br lse=1",
    "lq=100 d=80 lo=20 hi=0 lse=1",
    "lq=100 d=96 lo=0 hi=17 lse=1",
    "lq=70 d=128 softcap=5 lse=1",
    "lq=70 d=64 scale=0.3",
    "lq=70 d=160 alibi=h lse=1 h=2",
    "lq=70 d=256 alibi=bh lse=1 h=2 b=2",
    "lq=70 lk=65 d=192 dv=136 causal=br mask=random nan=hidden lse=1",
    "lq=33 lk=70 d=256 dv=1 lo=20 lse=1",
    "lq=40 lk=70 d=40 dv=200 mask=random nan=hidden lse=1",
    "lq=64 d=64 dv=40 mask=random lse=1",
    "lq=64 d=40 dv=128 mask=dead lse=1",
    "lq=50 d=64 mask=all lse=1",
    "lq=50 d=64 mask=u32 b=2 lse=1",
    "lq=50 d=64 bias=own lse=1 h=2",
    "lq=50 d=64 bias=f32 lse=1 h=2",
    "lq=50 d=64 bias=rows lse=1 h=2",
    "lq=50 d=64 bias=inf lse=1 h=2",
    "h=6 hkv=2 b=2 lq=40 lk=50 d=64 pad=3 lse=1 causal=br",
    "lq=70 lk=40 d=64 causal=br nan=hidden lse=1 pad=1",
    "lq=40 lk=90 d=64 lo=8 hi=4 nan=hidden lse=1",
    "lq=70 d=64 causal=br nan=seen",
    "lq=70 d=64 mask=random nan=seen",
    "lq=70 d=64 large=1 lse=1",
    "lq=70 d=64 large=1 causal=br mask=random lse=1",
    "lq=50 d=64 softcap=5 bias=own mask=random alibi=h causal=br lse=1",
    // A NaN reaches its own row and no other; what is hidden reaches none, in a bias as in a value.
    "lq=40 lk=45 d=64 causal=br nan=query lse=1",
    "lq=40 lk=45 d=64 mask=random nan=inf lse=1",
    "h=2 lq=40 lk=45 d=64 mask=random bias=hidden lse=1",
    // The window begins where the diagonal ends: nobody sees anything.
    "lq=10 lk=100 d=64 causal=tl lo=5 lse=1",
    // All keys weigh the same; the least product weighs the most.
    "lq=33 d=64 scale=0 lse=1",
    "lq=33 d=64 scale=-0.4 large=1 lse=1",
];

#[test]
fn v1_matches_the_reference() {
    for dtype in ["f16", "bf16", "f32"] {
        all_pass("v1", dtype, &Personality::default());
    }
}

#[test]
fn v1_matches_in_any_order_and_under_fast_math() {
    for schedule in [Schedule::Reverse, Schedule::Seeded(7)] {
        let mut personality = Personality::fast_math();
        personality.run.schedule = schedule;
        all_pass("v1", "f16", &personality);
    }
    all_pass("v1", "bf16", &Personality::fast_math());
    all_pass("v1", "f32", &Personality::fast_math());
}

#[test]
fn v1_neither_races_nor_leaves_its_buffers_nor_reads_what_nobody_wrote() {
    for dtype in ["f16", "f32"] {
        all_pass("v1", dtype, &Personality::checked());
    }
    let mut front = Personality::checked();
    front.run.guard = Guard::Front;
    all_pass("v1", "bf16", &front);
}

#[test]
fn v2_matches_on_any_layout_and_whatever_multiply_does() {
    for dtype in ["f16", "f32"] {
        all_pass("v2", dtype, &Personality::default());
    }
    let mut other = Personality::fast_math();
    other.run.layout = Layout::Emulated;
    other.run.multiply = Multiply::Accumulates;
    for dtype in ["bf16", "f32"] {
        all_pass("v2", dtype, &other);
    }
}

#[test]
fn v2r_matches_whatever_multiply_does() {
    for dtype in ["f16", "bf16"] {
        all_pass("v2r", dtype, &Personality::default());
    }
    let mut other = Personality::fast_math();
    other.run.multiply = Multiply::Accumulates;
    other.run.schedule = Schedule::Reverse;
    all_pass("v2r", "f16", &other);
}

#[test]
fn v2_and_v2r_neither_race_nor_leave_their_buffers_nor_read_what_nobody_wrote() {
    all_pass("v2r", "f16", &Personality::checked());
    all_pass("v2", "f16", &Personality::checked());
    let mut emulated = Personality::checked();
    emulated.run.layout = Layout::Emulated;
    all_pass("v2", "f32", &emulated);
}

/// The matrix unit does no more than the products, and nothing passes through threadgroup memory.
#[test]
fn v2r_issues_the_fewest_products_and_stages_nothing() {
    for (causal, slack) in [("", 1.03), (" causal=br", 1.08)] {
        let length = 2048_u32;
        let case = Case::new(&format!("kernel=v2r t=f16 lq={length} d=128{causal}"));
        let counters = case.check(&Personality::default()).expect("it runs");
        let pairs = match causal {
            "" => f64::from(length) * f64::from(length),
            _ => f64::from(length) * f64::from(length + 1) / 2.0,
        };
        let minimum = pairs * 2.0 * 128.0 / 4096.0;
        let issued = counters.matmul_ops as f64;
        assert!(
            issued >= minimum && issued <= slack * minimum,
            "{causal}: {issued} products, at least {minimum} are needed: {counters:?}"
        );
        assert_eq!(counters.threadgroup_written_bytes, 0, "{counters:?}");
        assert_eq!(counters.threadgroup_read_bytes, 0, "{counters:?}");
    }
}

/// Each block's K and V and the rows' Q come from memory once; the output is rarely rescaled.
#[test]
fn v2r_reads_no_more_than_its_operands_and_rarely_rescales() {
    let (length, dim) = (1024_u64, 128);
    for causal in ["", " causal=br"] {
        let case = Case::new(&format!("kernel=v2r t=f16 lq={length} d={dim}{causal}"));
        let counters = case.check(&Personality::checked()).expect("it runs");
        let blocks = counters.events[0];
        let [keys, rows] = [32, 16];
        let operands = blocks * (2 * keys + rows) * dim * 2;
        // Every lane reads the uniforms, once.
        let uniforms = length / rows * 32 * 184;
        assert!(
            counters.device_read_bytes <= operands + uniforms,
            "{causal}: {blocks} blocks, at most {operands} + {uniforms} bytes: {counters:?}"
        );
        let rescales = counters.events[1];
        assert!(
            rescales * 10 <= blocks,
            "{causal}: {rescales} rescales in {blocks} blocks"
        );
    }
}

/// Scores and weights stay in registers: threadgroup memory sees K and V, whatever the number of rows.
#[test]
fn v1_moves_no_score_through_threadgroup_memory() {
    let case = Case::new("kernel=v1 t=f16 lq=64 lk=256 d=64");
    let counters = case.check(&Personality::checked()).expect("it runs");
    let blocks = 256 / 32;
    let staged = 2 * 256 * 64 * 2;
    assert_eq!(counters.threadgroup_written_bytes, staged, "{counters:?}");
    // Each of four simdgroups reads the block of K and of V once.
    assert_eq!(counters.threadgroup_read_bytes, 4 * staged, "{counters:?}");
    assert_eq!(counters.threadgroup_barriers, 2 * blocks, "{counters:?}");
    let minimum = (64 / 8) * (256 / 8) * (64 / 8) * 2;
    assert_eq!(counters.simdgroup_multiplies, minimum, "{counters:?}");
    assert_eq!(counters.exponentials, 64 * 256 + extra(&counters, 64 * 256));
}

/// Exponentials beyond one a score: those of the rescaled maxima, at most one a lane, row and block.
fn extra(counters: &msl_cpu::Counters, scores: u64) -> u64 {
    let extra = counters.exponentials.saturating_sub(scores);
    assert!(extra <= 4 * 32 * 2 * (256 / 32), "{counters:?}");
    extra
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
                    if let Err(error) = case.check(personality) {
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
