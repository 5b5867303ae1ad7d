//! Each class of fault, planted and caught, with the kernel's line and thread in the message. Line 3 is the first of each text.

mod harness;

use harness::{floats, from_f32, library, run, run_with};
use msl_cpu::{
    Buffer, CompileError, CompileOptions, Grid, Guard, Mode, RunError, RunOptions, Schedule,
    compile,
};
use std::time::Duration;

const SCHEDULES: [Schedule; 4] = [
    Schedule::Forward,
    Schedule::Reverse,
    Schedule::Seeded(1),
    Schedule::Seeded(7),
];

fn check(body: &str, threads: u32, buffers: &mut [Buffer]) -> RunError {
    run(body, Mode::Check, threads, buffers).expect_err("the fault is caught")
}

fn shown(error: &RunError, parts: &[&str]) {
    let text = error.to_string();
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}

/// Neighbours exchange a value through threadgroup memory with `barrier` between.
fn exchange(barrier: &str, distance: u32) -> String {
    format!(
        "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {{\n\
         threadgroup float a[64];\n\
         a[t] = float(t);\n\
         {barrier};\n\
         out[t] = a[t ^ {distance}u];\n}}\n"
    )
}

#[test]
fn a_missing_barrier_is_a_race_in_every_schedule() {
    for schedule in SCHEDULES {
        let options = RunOptions {
            schedule,
            ..RunOptions::default()
        };
        let text = exchange("threadgroup_barrier(mem_flags::mem_device)", 1);
        let error =
            run_with(&text, Mode::Check, 64, &mut [floats(64)], &options).expect_err("a race");
        assert!(matches!(error, RunError::Race { .. }), "{error}");
        shown(
            &error,
            &[
                "data race: kernel.metal:7",
                "kernel.metal:5",
                "`a`",
                "read by thread",
                "written by thread",
                "no simdgroup_barrier",
            ],
        );
    }
}

#[test]
fn a_simdgroup_barrier_orders_one_simdgroup_only() {
    for schedule in SCHEDULES {
        let options = RunOptions {
            schedule,
            ..RunOptions::default()
        };
        let within = exchange("simdgroup_barrier(mem_flags::mem_threadgroup)", 1);
        run_with(&within, Mode::Check, 64, &mut [floats(64)], &options).expect("ordered");
        // Both sides of the barrier, so that nothing is read before somebody wrote it.
        let across = exchange(
            "a[t ^ 32u] = 0.0; simdgroup_barrier(mem_flags::mem_threadgroup)",
            1,
        );
        let error =
            run_with(&across, Mode::Check, 64, &mut [floats(64)], &options).expect_err("a race");
        assert!(matches!(error, RunError::Race { .. }), "{error}");
        shown(&error, &["with no threadgroup_barrier"]);
    }
}

#[test]
fn a_write_after_a_read_is_a_race_too() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                threadgroup float a[64];\n\
                a[t] = 1.0;\n\
                threadgroup_barrier(mem_flags::mem_threadgroup);\n\
                out[t] = a[(t + 40) % 64];\n\
                a[t] = 2.0;\n}\n";
    for schedule in SCHEDULES {
        let options = RunOptions {
            schedule,
            ..RunOptions::default()
        };
        let error =
            run_with(text, Mode::Check, 64, &mut [floats(64)], &options).expect_err("a race");
        assert!(matches!(error, RunError::Race { .. }), "{error}");
    }
}

#[test]
fn a_barrier_makes_it_right_in_every_schedule() {
    let text = exchange("threadgroup_barrier(mem_flags::mem_threadgroup)", 33);
    for schedule in SCHEDULES {
        for mode in [Mode::Fast, Mode::Check] {
            let mut buffers = [floats(64)];
            let options = RunOptions {
                schedule,
                ..RunOptions::default()
            };
            run_with(&text, mode, 64, &mut buffers, &options).expect("right");
            let expected: Vec<f32> = (0u8..64).map(|t| f32::from(t ^ 33)).collect();
            assert_eq!(harness::to_f32(&buffers[0]), expected);
        }
    }
}

#[test]
fn unwritten_threadgroup_memory_is_caught() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                threadgroup float a[33];\n\
                a[t] = 1.0;\n\
                threadgroup_barrier(mem_flags::mem_threadgroup);\n\
                out[t] = a[t + 1];\n}\n";
    let error = check(text, 32, &mut [floats(32)]);
    assert!(matches!(error, RunError::Uninitialised { .. }), "{error}");
    shown(
        &error,
        &[
            "kernel.metal:7",
            "byte 128 of threadgroup array `a`",
            "thread (31, 0, 0)",
        ],
    );
}

const COPY: &str = "kernel void k(device const float* in [[buffer(0)]], device float* out [[buffer(1)]], uint t [[thread_index_in_threadgroup]]) {\n\
                    out[t] = in[t + OFFSET];\n}\n";

#[test]
fn an_uninitialised_buffer_is_caught() {
    let text = COPY.replace("OFFSET", "0");
    let error = check(&text, 32, &mut [floats(32), floats(32)]);
    assert!(matches!(error, RunError::Uninitialised { .. }), "{error}");
    shown(&error, &["kernel.metal:4", "byte 0 of buffer 0"]);
    let mut buffers = [from_f32([1.0; 32]), floats(40)];
    run(&text, Mode::Check, 32, &mut buffers).expect("initialised");
    assert_eq!(buffers[1].first_unwritten(), Some(128));
}

#[test]
fn one_element_past_a_buffer_is_caught() {
    let text = COPY.replace("OFFSET", "1");
    // 31 floats: the buffer ends four bytes short of a multiple of 16, so only check mode sees the element behind.
    let error = check(&text, 31, &mut [from_f32([1.0; 31]), floats(31)]);
    assert!(matches!(error, RunError::OutOfBounds { .. }), "{error}");
    shown(
        &error,
        &[
            "kernel.metal:4",
            "byte 124 of buffer 0",
            "124 bytes",
            "thread (30, 0, 0)",
        ],
    );
}

#[test]
fn guard_pages_work_in_fast_mode_on_both_sides() {
    for (offset, guard, byte) in [
        ("1", Guard::Behind, "byte 128 of buffer 0"),
        ("uint(-1)", Guard::Front, "byte -4 of buffer 0"),
    ] {
        let text = COPY.replace("t + OFFSET", &format!("int(t + {offset})"));
        let options = RunOptions {
            guard,
            ..RunOptions::default()
        };
        let error = run_with(
            &text,
            Mode::Fast,
            32,
            &mut [from_f32([1.0; 32]), floats(32)],
            &options,
        )
        .expect_err("a guard page");
        assert!(matches!(error, RunError::OutOfBounds { .. }), "{error}");
        shown(&error, &["kernel.metal:4", byte]);
    }
}

#[test]
fn past_a_threadgroup_array_is_caught() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                threadgroup float a[31];\n\
                threadgroup float b[32];\n\
                threadgroup float* p = a;\n\
                p[t] = 1.0; b[t] = 2.0;\n\
                out[t] = b[t];\n}\n";
    for mode in [Mode::Fast, Mode::Check] {
        let error = run(text, mode, 32, &mut [floats(32)]).expect_err("past the end");
        assert!(matches!(error, RunError::OutOfBounds { .. }), "{error}");
        shown(
            &error,
            &[
                "kernel.metal:7",
                "byte 124 of threadgroup array `a`",
                "thread (31, 0, 0)",
            ],
        );
    }
}

#[test]
fn a_barrier_that_some_threads_skip_is_divergence() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                if (t == 5) return;\n\
                threadgroup_barrier(mem_flags::mem_threadgroup);\n\
                out[t] = 1.0;\n}\n";
    for mode in [Mode::Fast, Mode::Check] {
        let error = run(text, mode, 64, &mut [floats(64)]).expect_err("divergence");
        assert!(matches!(error, RunError::Divergence { .. }), "{error}");
        shown(
            &error,
            &[
                "kernel.metal:5",
                "threadgroup_barrier",
                "thread (5, 0, 0)",
                "had returned",
            ],
        );
    }
}

#[test]
fn a_simd_operation_that_some_lanes_skip_is_divergence() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                float x = 1.0;\n\
                if (t != 3) x = simd_sum(x);\n\
                threadgroup_barrier(mem_flags::mem_none);\n\
                out[t] = x;\n}\n";
    for schedule in SCHEDULES {
        let options = RunOptions {
            schedule,
            ..RunOptions::default()
        };
        let error =
            run_with(text, Mode::Fast, 32, &mut [floats(32)], &options).expect_err("divergence");
        assert!(matches!(error, RunError::Divergence { .. }), "{error}");
        shown(
            &error,
            &[
                "kernel.metal:5",
                "kernel.metal:6",
                "simd_sum",
                "thread (3, 0, 0)",
            ],
        );
    }
}

#[test]
fn different_operations_do_not_meet() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                if (t < 16) out[t] = simd_max(1.0f);\n\
                else out[t] = simd_max(2.0f);\n}\n";
    let error = run(text, Mode::Fast, 32, &mut [floats(32)]).expect_err("divergence");
    assert!(matches!(error, RunError::Divergence { .. }), "{error}");
    shown(
        &error,
        &["kernel.metal:4", "kernel.metal:5", "different operations"],
    );
}

#[test]
fn undefined_behaviour_is_caught() {
    let cases = [
        (
            "int x = 2147483647; x += int(t) + 1; out[t] = float(x);",
            "signed addition overflows",
        ),
        ("out[t] = float(1 << (int(t) + 32));", "shift by"),
        ("out[t] = float(7 / int(t));", "division by zero"),
        (
            "float a[4] = {1, 2, 3, 4}; out[t] = a[t + 1];",
            "index past the end",
        ),
    ];
    for (line, message) in cases {
        let text = format!(
            "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {{\n{line}\n}}\n"
        );
        let error = check(&text, 32, &mut [floats(32)]);
        assert!(matches!(error, RunError::Undefined { .. }), "{error}");
        shown(&error, &["kernel.metal:4", message]);
    }
}

#[test]
fn threadgroup_memory_has_a_limit() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                threadgroup float a[8000];\n\
                threadgroup float b[200];\n\
                a[t] = b[t] = 1.0;\n\
                out[t] = a[t];\n}\n";
    let error = run(text, Mode::Fast, 32, &mut [floats(32)]).expect_err("too much");
    assert!(
        matches!(&error, RunError::Rule { rule, .. } if rule == "threadgroup memory"),
        "{error}"
    );
    shown(&error, &["kernel.metal:5", "32800 bytes", "`b`", "32768"]);
}

#[test]
fn a_kernel_that_hangs_is_ended() {
    let text = "kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                volatile uint go = 1; while (go != 0) {}\n\
                out[t] = 1.0;\n}\n";
    let options = RunOptions {
        timeout: Duration::from_millis(300),
        ..RunOptions::default()
    };
    let error = run_with(text, Mode::Fast, 32, &mut [floats(32)], &options).expect_err("it hangs");
    assert_eq!(
        error,
        RunError::Timeout {
            after: Duration::from_millis(300)
        }
    );
}

#[test]
fn a_stack_overflow_is_a_crash_not_an_end() {
    let text = "float deep(float x, device float* out) { float a[4000]; for (int i = 0; i < 4000; ++i) a[i] = x + out[i % 32]; return deep(a[7], out) + a[9]; }\n\
                kernel void k(device float* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) { out[t] = deep(1.0, out); }\n";
    let error =
        run(text, Mode::Fast, 32, &mut [from_f32([1.0; 32])]).expect_err("no stack is that deep");
    assert!(matches!(error, RunError::Crash { .. }), "{error}");
    shown(&error, &["signal"]);
}

#[test]
fn bad_dispatches_say_so() {
    let library = library(&COPY.replace("OFFSET", "0"), Mode::Fast);
    let run = |entry: &str, grid: Grid, buffers: usize| {
        let mut buffers = vec![from_f32([1.0; 32]); buffers];
        library
            .dispatch(entry, &grid, &mut buffers, &RunOptions::default())
            .expect_err("refused")
            .to_string()
    };
    let one = Grid::new([1, 1, 1], [32, 1, 1]);
    assert_eq!(
        run("j", one, 2),
        "bad dispatch: no kernel `j`; the library has k"
    );
    assert_eq!(
        run("k", one, 1),
        "bad dispatch: `out` is buffer 1, but 1 buffers were given"
    );
    assert_eq!(
        run("k", Grid::new([1, 1, 1], [32, 33, 1]), 2),
        "bad dispatch: 1056 threads a threadgroup; 1 to 1024 are possible"
    );
    assert_eq!(
        run("k", Grid::new([1, 0, 1], [32, 1, 1]), 2),
        "bad dispatch: a grid of [1, 0, 1] threadgroups is empty"
    );
}

#[test]
fn compile_errors_name_the_line() {
    let text = "#line 10 \"part.h\"\nkernel void k(device float* out [[buffer(0)]]) {\n  out[0] = missing(1);\n  static_assert(sizeof(half) == 4, \"halves have two bytes\");\n}\n";
    let error = compile(text, &CompileOptions::default()).expect_err("rejected");
    assert!(matches!(error, CompileError::Rejected(_)), "{error}");
    let shown = error.to_string();
    for part in [
        "part.h:11:12: error: use of undeclared identifier 'missing'",
        "part.h:12",
        "halves have two bytes",
    ] {
        assert!(shown.contains(part), "`{part}` is not in: {shown}");
    }
    let constant = "kernel void k(constant float& a [[buffer(0)]]) { a = 1.0; }\n";
    let error = compile(constant, &CompileOptions::default())
        .expect_err("rejected")
        .to_string();
    assert!(
        error.contains("kernel.metal:1") && error.contains("const"),
        "{error}"
    );
    let unknown = "kernel void k(device float* a [[buffer(0)]], uint v [[vertex_id]]) {}\n";
    let error = compile(unknown, &CompileOptions::default())
        .expect_err("refused")
        .to_string();
    assert_eq!(
        error,
        "line 1: attribute [[vertex_id]] of `v` is not supported"
    );
    // Of a header, behind a comment and in a macro; clang would take it.
    let keyword = "#define ONE(type) type fragment = 1;\n// a fragment\n#line 20 \"part.h\"\n\
                   kernel void k(device int* out [[buffer(0)]]) {\n  ONE(int)\n  out[0] = fragment;\n}\n";
    let error = compile(keyword, &CompileOptions::default())
        .expect_err("refused")
        .to_string();
    assert_eq!(
        error,
        "line 21: `fragment` is a keyword of Metal and cannot stand here"
    );
}
