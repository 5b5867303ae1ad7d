//! The commands behind `cargo xtask bench`, `cargo xtask verify` and `cargo xtask doctor`.

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use mtlflash_benches::command as bench;
use mtlflash_tests::{doctor, msl::command as msl, verify};

#[derive(Parser)]
#[command(
    name = "mtlflash-tools",
    about = "Measurement, conformance and diagnosis of burn-mtlflash"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Time our attention beside Burn's own
    Bench(bench::Args),
    /// Check golden files, or the catalogue of shapes that hurt, on a device
    Verify(verify::Args),
    /// Show devices, and which tier each element type and head dim gets and why
    Doctor(doctor::Args),
    /// Run, count or print a hand-written Metal kernel
    Msl(msl::Args),
}

fn main() -> Result<ExitCode> {
    match Cli::parse().command {
        Command::Bench(args) => bench::run(&args),
        Command::Verify(args) => verify::run(&args),
        Command::Doctor(args) => doctor::run(&args).map(|()| ExitCode::SUCCESS),
        Command::Msl(args) => msl::run(&args),
    }
}
