//! `cargo xtask msl`: a hand-written Metal kernel on the CPU, its counts, its text.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    setup::Setup,
    tools::{self, PassedOn},
};

pub(crate) fn run(args: &PassedOn) -> Result<ExitCode> {
    tools::run(&Setup::as_found(), "msl", args)
}
