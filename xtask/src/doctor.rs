//! `cargo xtask doctor`: what this machine has and which tiers that gives.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    setup::Setup,
    tools::{self, PassedOn},
};

pub(crate) fn run(args: &PassedOn) -> Result<ExitCode> {
    // Nothing is installed here: the doctor reports the machine as it is.
    let setup = Setup::as_found();
    eprintln!("{}", setup.describe());
    tools::run(&setup, "doctor", args)
}
