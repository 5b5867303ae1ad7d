//! The developer's and newcomer's commands. `cargo xtask` lists them.
//!
//! This package stays thin and never depends on Burn, so that it builds in seconds; what needs the
//! workspace's crates is done by `mtlflash-tools` of `mtlflash-benches` and `char-lm` of `mtlflash-examples`.

mod bench;
mod cargo;
mod check_macos;
mod clang;
mod doctor;
mod failures;
mod lint;
mod machine;
mod msl;
mod programs;
mod setup;
mod test;
mod tools;
mod totals;
mod train;
mod verify;

use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
#[command(
    about = "Commands of the burn-mtlflash workspace",
    disable_help_subcommand = true
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

// Those that pass their arguments on leave `--help` to the binary too.
#[derive(Subcommand)]
enum Command {
    /// Set this machine up and run every test it can run; says what it could not
    Test(test::Args),
    /// Measure our attention beside Burn's own (`bench --help` lists the options)
    #[command(disable_help_flag = true)]
    Bench(tools::PassedOn),
    /// Check golden files: `verify FILE.safetensors... [--tier T] [--device D]`
    #[command(disable_help_flag = true)]
    Verify(tools::PassedOn),
    /// Show the adapters, and which tier each dtype and head dim gets and why
    #[command(disable_help_flag = true)]
    Doctor(tools::PassedOn),
    /// Run a hand-written Metal kernel on the CPU, count what it does, print it: `msl run|report|source`.
    /// `msl cubecl` writes anew what CubeCL makes of the others, `msl spirv` runs what it makes of them for NVIDIA's GPUs
    #[command(disable_help_flag = true)]
    Msl(tools::PassedOn),
    /// Train the example's language model with Burn's attention or ours: `train --attention both`
    #[command(disable_help_flag = true)]
    Train(tools::PassedOn),
    /// Check types and lints of everything for macOS, from Linux too
    CheckMacos(check_macos::Args),
    /// Check formatting, clippy, documentation and, where cargo-deny is installed, dependencies
    Lint,
}

fn main() -> Result<ExitCode> {
    match Cli::parse().command {
        Some(Command::Test(args)) => test::run(&args),
        Some(Command::Bench(args)) => bench::run(&args),
        Some(Command::Verify(args)) => verify::run(&args),
        Some(Command::Doctor(args)) => doctor::run(&args),
        Some(Command::Msl(args)) => msl::run(&args),
        Some(Command::Train(args)) => train::run(&args),
        Some(Command::CheckMacos(args)) => check_macos::run(&args),
        Some(Command::Lint) => lint::run(),
        None => {
            Cli::command().print_help()?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
