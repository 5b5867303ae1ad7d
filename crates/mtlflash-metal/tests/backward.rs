//! The backward kernels against the f64 reference, in every way msl-cpu can run them.

mod runner;

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use msl_cpu::{Guard, Schedule};
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
    "lq=40 lk=45 d=64 mask=random nan=inf",
    "h=2 lq=40 lk=45 d=64 mask=random bias=hidden",
    // The window begins where the diagonal ends: nobody sees anything.
    "lq=10 lk=100 d=64 causal=tl lo=5",
    // All keys weigh the same; the least product weighs the most.
    "lq=33 d=64 scale=0",
    "lq=33 d=64 scale=-0.4 large=1",
];

#[test]
fn v1_gradients_match_the_reference() {
    for dtype in ["f16", "bf16", "f32"] {
        all_pass(dtype, &Personality::default());
    }
}

#[test]
fn v1_gradients_match_in_any_order_and_under_fast_math() {
    for schedule in [Schedule::Reverse, Schedule::Seeded(7)] {
        let mut personality = Personality::fast_math();
        personality.run.schedule = schedule;
        all_pass("f16", &personality);
    }
    all_pass("bf16", &Personality::fast_math());
    all_pass("f32", &Personality::fast_math());
}

#[test]
fn v1_gradients_neither_race_nor_leave_their_buffers_nor_read_what_nobody_wrote() {
    for dtype in ["f16", "f32"] {
        all_pass(dtype, &Personality::checked());
    }
    let mut front = Personality::checked();
    front.run.guard = Guard::Front;
    all_pass("bf16", &front);
}

fn all_pass(dtype: &str, personality: &Personality) {
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(case) = CASES.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let case = Case::new(&format!("kernel=v1 t={dtype} {case}"));
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
