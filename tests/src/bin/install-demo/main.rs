//! A program that computes attention as Burn's users do, and knows of burn-mtlflash in the first line
//! of `main` alone. What it computes stands in `program`; the rest compares it with f64 and says what
//! ran.
//!
//! ```text
//! cargo build --workspace --bin install-demo
//! MTLFLASHATTN_TRACE=1 target/debug/install-demo --device vulkan --length 2048
//! ```
//!
//! A line a scenario, `PASS` or `FAIL`, then `N passed, N failed, N skipped`; the trace goes to stderr
//! at exit. Exit status 1 on a failure.

mod oracle;
mod program;
mod scenarios;

use std::process::ExitCode;

use burn::tensor::Device;
use clap::Parser;
use mtlflash_core::DType;
use mtlflash_tests::devices::DeviceName;

use scenarios::{Kind, Scenario, Verdict};

/// Attention of an unchanged program after `burn_mtlflash::install()`.
#[derive(Parser)]
struct Args {
    /// vulkan, wgpu, or on a Mac metal
    #[arg(long, default_value = "wgpu")]
    device: DeviceName,
    /// Only scenarios of this kind: calls, parts or modules
    #[arg(long)]
    only: Option<Kind>,
    /// Only scenarios whose name holds this
    #[arg(long)]
    name: Option<String>,
    /// Expect Burn to keep every call, as where a gate is closed
    #[arg(long)]
    left: bool,
    /// Queries of the larger scenarios
    #[arg(long, default_value_t = 40)]
    length: usize,
    /// In f16, the scenarios whose bound is known there
    #[arg(long)]
    f16: bool,
    /// Starts Burn's fusion before install(), which must then refuse
    #[arg(long)]
    late: bool,
    /// Undoes install() before anything runs
    #[arg(long)]
    uninstalled: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    if args.late {
        return late(&args);
    }
    let installed = burn_mtlflash::install();
    match &installed {
        Ok(installed) => println!("install: {installed:?}"),
        Err(error) => println!("{error}"),
    }
    println!("again: {:?}", burn_mtlflash::install());
    if args.uninstalled {
        burn_mtlflash::uninstall();
    }
    println!("installed: {}", burn_mtlflash::installed());
    let device = match args.device.open() {
        Ok(opened) => {
            println!("device: {opened}");
            opened.device
        }
        Err(error) => {
            println!("skipped: {error:#}");
            println!("0 passed, 0 failed, 1 skipped");
            return ExitCode::SUCCESS;
        }
    };
    let dtype = if args.f16 { DType::F16 } else { DType::F32 };
    let [mut passed, mut failed] = [0, 0];
    for mut scenario in scenarios::all(args.length, dtype) {
        let named = args
            .name
            .as_ref()
            .is_none_or(|name| scenario.name.contains(name));
        if !named || args.only.is_some_and(|kind| kind != scenario.kind) {
            continue;
        }
        if args.left {
            scenario.taken = 0;
        }
        let verdict = judged(&scenario, &device);
        println!("{verdict}");
        *(if verdict.passed {
            &mut passed
        } else {
            &mut failed
        }) += 1;
    }
    println!("{passed} passed, {failed} failed, 0 skipped");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Counts the calls and the memory of a scenario and compares its result.
fn judged(scenario: &Scenario, device: &Device) -> Verdict {
    let before = calls_so_far();
    let (out, peak) = match program::measured(device, || (scenario.run)(device)) {
        Ok(measured) => measured,
        Err(error) => return scenario.failed(error),
    };
    let calls = calls_so_far()
        .zip(before)
        .map(|(after, before)| after - before);
    scenario.verdict(&out, peak, calls)
}

/// Calls that the trace has counted; `None` where it is off.
fn calls_so_far() -> Option<u64> {
    let traced = std::env::var("MTLFLASHATTN_TRACE").is_ok_and(|value| value == "1");
    let summary = burn_mtlflash::trace_summary().unwrap_or_default();
    let count = summary
        .split_whitespace()
        .nth(1)
        .map_or(Some(0), |count| count.parse().ok());
    traced.then_some(count?)
}

fn late(args: &Args) -> ExitCode {
    let opened = match args.device.open() {
        Ok(opened) => opened,
        Err(error) => {
            println!("skipped: {error:#}");
            return ExitCode::SUCCESS;
        }
    };
    program::first_operation(&opened.device);
    match burn_mtlflash::install() {
        Ok(installed) => println!("install: {installed:?}"),
        Err(error) => println!("{error}"),
    }
    println!("installed: {}", burn_mtlflash::installed());
    ExitCode::SUCCESS
}
