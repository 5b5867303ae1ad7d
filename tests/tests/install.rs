//! `install()` in programs that know nothing else of us: each test runs `install-demo`, since a process
//! installs once, and reads its verdicts and the trace it leaves on stderr.

use std::process::{Command, Output};

/// Results are small: on a software driver a product of Burn's takes seconds to tune.
const LENGTH: &str = "16";

struct Run {
    stdout: String,
    stderr: String,
    success: bool,
}

/// Runs the program with arguments and variables; `None` without a device.
fn demo(arguments: &[&str], variables: &[(&str, &str)]) -> Option<Run> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_install-demo"));
    let inherited =
        std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("MTLFLASHATTN_"));
    for (name, _) in inherited {
        command.env_remove(name);
    }
    command.args(["--length", LENGTH]).args(arguments);
    command.envs(variables.iter().copied());
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program starts");
    let run = Run {
        stdout: String::from_utf8_lossy(&stdout).into_owned(),
        stderr: String::from_utf8_lossy(&stderr).into_owned(),
        success: status.success(),
    };
    if run.stdout.contains("skipped: ") {
        eprintln!("not run: {}", run.stdout);
        return None;
    }
    Some(run)
}

const TRACE: (&str, &str) = ("MTLFLASHATTN_TRACE", "1");

impl Run {
    /// Every scenario passed, `count` of them.
    fn passed(&self, count: usize) {
        let closing = format!("{count} passed, 0 failed, 0 skipped\n");
        assert!(self.success && self.stdout.ends_with(&closing), "{self}");
    }

    fn says(&self, line: &str) {
        assert!(
            self.stdout.lines().any(|said| said == line),
            "no {line:?} in {self}"
        );
    }

    /// The lines of the trace, without its heading.
    fn traced(&self) -> Vec<&str> {
        let lines = self.stderr.lines();
        let mut lines = lines.skip_while(|line| !line.starts_with("[MTLFLASHATTN_TRACE]"));
        assert!(lines.next().is_some(), "no trace in {self}");
        lines
            .take_while(|line| line.starts_with("  calls="))
            .collect()
    }

    fn left(&self) -> Vec<&str> {
        let traced = self.traced().into_iter();
        traced
            .filter_map(|line| line.split_once("left to Burn: "))
            .map(|(_, why)| why)
            .collect()
    }
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr)
    }
}

/// One call that is 16 by 16.
const ONE: [&str; 2] = ["--name", "attention, scale 0.3"];

fn one_with(variables: &[(&str, &str)]) -> Option<Run> {
    let variables = [&[TRACE], variables].concat();
    demo(&ONE, &variables)
}

fn one_left_with(variables: &[(&str, &str)]) -> Option<Run> {
    let variables = [&[TRACE], variables].concat();
    demo(&[&ONE[..], &["--left"]].concat(), &variables)
}

#[test]
fn every_call_of_an_unchanged_program_is_taken() {
    let Some(run) = demo(&["--only", "calls"], &[TRACE]) else {
        return;
    };
    run.passed(11);
    run.says("install: Now");
    run.says("again: Ok(Already)");
    run.says("installed: true");
    assert!(run.left().is_empty(), "{run}");
    let lines = run.traced();
    // Each with its shape and the limit it has, from the 1 query on 77 keys to the 8 heads on 2.
    for shape in [
        "D=32   Lq=1     Lk=77    causal=T",
        "D=24   Lq=37    Lk=101   causal=T",
    ] {
        assert!(
            lines.iter().any(|line| line.contains(shape)),
            "no {shape} in {run}"
        );
    }
    for line in lines {
        let (_, tier) = line.split_once("  -> ").expect("a tier");
        assert!(["v1", "v2", "v2r", "tiled"].contains(&tier), "{line}");
    }
}

#[test]
fn attention_in_parts_is_taken_unless_somebody_reads_the_weights() {
    let Some(run) = demo(&["--only", "parts"], &[TRACE]) else {
        return;
    };
    run.passed(6);
    let calls: u64 = run.traced().iter().map(|line| calls(line)).sum();
    assert_eq!(calls, 5, "{run}");
}

fn calls(line: &str) -> u64 {
    let count = line
        .trim()
        .trim_start_matches("calls=")
        .split_whitespace()
        .next();
    count.and_then(|count| count.parse().ok()).expect("a count")
}

#[test]
fn burns_attention_modules_are_taken_in_inference() {
    let Some(run) = demo(&["--only", "modules"], &[TRACE]) else {
        return;
    };
    run.passed(8);
    // Some of them are compared with Burn's own path, which counts each call.
    assert_eq!(run.left(), ["uninstalled"], "{run}");
}

#[test]
fn too_late_an_install_is_an_error_and_the_program_goes_on() {
    let Some(run) = demo(&["--late"], &[]) else {
        return;
    };
    run.says("computed [2.0, 2.0, 2.0, 2.0]");
    run.says(
        "install: Burn's fusion service already runs; expected the call before the first tensor \
         operation on a CubeCL device, best as the first line of main",
    );
    run.says("installed: false");
    assert!(run.success);
}

#[test]
fn the_off_switch_blocks_install() {
    let Some(run) = one_left_with(&[("MTLFLASHATTN_SHIM", "off")]) else {
        return;
    };
    run.passed(1);
    run.says("install: SwitchedOff");
    run.says("installed: false");
    assert!(!run.stderr.contains("[MTLFLASHATTN_TRACE]"), "{run}");
}

#[test]
fn uninstall_leaves_calls_to_burn() {
    let Some(run) = demo(&[&ONE[..], &["--left", "--uninstalled"]].concat(), &[TRACE]) else {
        return;
    };
    run.passed(1);
    run.says("installed: false");
    assert_eq!(run.left(), ["uninstalled"], "{run}");
}

#[test]
fn switched_off_gates_leave_calls_to_burn() {
    let Some(run) = one_left_with(&[("MTLFLASHATTN_SDPA", "off")]) else {
        return;
    };
    run.passed(1);
    assert_eq!(run.left(), ["MTLFLASHATTN_SDPA is off"], "{run}");
}

#[test]
fn each_gate_is_set_by_its_variable() {
    let short = [("MTLFLASHATTN_SDPA_FAST_MIN_SEQ", "17")];
    let Some(run) = one_left_with(&short) else {
        return;
    };
    run.passed(1);
    assert_eq!(
        run.left(),
        ["shorter than MTLFLASHATTN_SDPA_FAST_MIN_SEQ=17"],
        "{run}"
    );
    let opened = [
        ("MTLFLASHATTN_SDPA_FAST_MIN_SEQ", "16"),
        ("MTLFLASHATTN_SDPA_MIN_SEQ", "16"),
        // 2 batch entries of 4 heads of 16 by 16 f32 are 8 KiB.
        ("MTLFLASHATTN_SDPA_MIN_GB", "0.0000076"),
    ];
    for gate in opened {
        // The last of equal names counts.
        let run = one_with(&[short[0], gate]).expect("there was a device");
        run.passed(1);
        assert!(run.left().is_empty(), "{gate:?}: {run}");
    }
}

#[test]
fn a_forced_tier_is_what_runs() {
    let Some(run) = one_with(&[("MTLFLASHATTN_KERNEL", "v0")]) else {
        return;
    };
    run.passed(1);
    let traced = run.traced();
    assert!(traced.len() == 1 && traced[0].ends_with("-> v0"), "{run}");
}

#[test]
fn an_error_of_ours_falls_through_to_burn() {
    // No device of these tests is a Mac's with v2r for f32: tf32 would have to be allowed.
    let Some(run) = one_left_with(&[("MTLFLASHATTN_KERNEL", "v2r")]) else {
        return;
    };
    run.passed(1);
    let left = run.left();
    assert!(
        left.len() == 1 && left[0].starts_with("tier v2r cannot run this: "),
        "{run}"
    );
}

#[test]
fn a_variable_that_does_not_parse_is_named_and_burn_computes() {
    let Some(run) = one_left_with(&[("MTLFLASHATTN_SDPA_MIN_GB", "12GB")]) else {
        return;
    };
    run.passed(1);
    run.says(
        "install: MTLFLASHATTN_SDPA_MIN_GB: got \"12GB\", expected a number of GiB of at least 0, \
         such as 1.5",
    );
    run.says("installed: false");
}

#[test]
fn without_the_trace_nothing_is_counted_or_printed() {
    let Some(run) = demo(&ONE, &[]) else {
        return;
    };
    run.passed(1);
    assert!(run.stdout.contains("not traced"), "{run}");
    assert!(!run.stderr.contains("MTLFLASHATTN_TRACE"), "{run}");
}
