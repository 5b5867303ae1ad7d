//! `cargo xtask lint`: formatting, clippy, documentation, dependencies.

use std::{
    process::{Command, ExitCode, Stdio},
    time::Instant,
};

use anyhow::{Context, Result};

use crate::cargo;

struct Check {
    /// What cargo needs for it, and how that is installed.
    needs: Option<(&'static str, &'static str)>,
    optional: bool,
    args: &'static [&'static str],
}

const CHECKS: [Check; 4] = [
    Check {
        needs: Some(("fmt", "rustup component add rustfmt")),
        optional: false,
        args: &["fmt", "--all", "--check"],
    },
    Check {
        needs: Some(("clippy", "rustup component add clippy")),
        optional: false,
        args: &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    },
    Check {
        needs: None,
        optional: false,
        args: &["doc", "--workspace", "--no-deps"],
    },
    Check {
        needs: Some(("deny", "cargo install cargo-deny")),
        optional: true,
        args: &["deny", "check"],
    },
];

pub(crate) fn run() -> Result<ExitCode> {
    let mut all_passed = true;
    let mut summary = Vec::new();
    for check in &CHECKS {
        let title = format!("cargo {}", check.args.join(" "));
        println!("\n== {title} ==");
        if let Some((program, install)) = check.needs
            && !installed(program)
        {
            all_passed &= check.optional;
            let verdict = if check.optional { "not run" } else { "FAILED" };
            let line = format!("{verdict:<8} {title}: not installed, get it with `{install}`");
            println!("{line}");
            summary.push(line);
            continue;
        }
        let started = Instant::now();
        let status = cargo::command()
            .args(check.args)
            .env("RUSTDOCFLAGS", "-D warnings")
            .status()
            .with_context(|| format!("{title} could not be started"))?;
        all_passed &= status.success();
        let verdict = if status.success() { "passed" } else { "FAILED" };
        let seconds = started.elapsed().as_secs_f64();
        summary.push(format!("{verdict:<8} {title} ({seconds:.1} s)"));
    }
    println!("\n== summary ==");
    for line in summary {
        println!("{line}");
    }
    Ok(if all_passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn installed(program: &str) -> bool {
    let mut version = cargo::command();
    version.args([program, "--version"]);
    quiet(&mut version)
}

fn quiet(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
