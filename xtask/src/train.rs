//! `cargo xtask train`: the training example, with Burn's attention or ours.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    setup::Setup,
    tools::{self, PassedOn},
};

pub(crate) fn run(args: &PassedOn) -> Result<ExitCode> {
    tools::run_binary(&Setup::as_found(), "char-lm", args)
}
