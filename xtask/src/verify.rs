//! `cargo xtask verify`: golden files against a tier and a device.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    setup::Setup,
    tools::{self, PassedOn},
};

pub(crate) fn run(args: &PassedOn) -> Result<ExitCode> {
    tools::run(&Setup::as_found(), "verify", args)
}
