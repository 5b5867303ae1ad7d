//! `cargo xtask bench`: our attention beside Burn's own.

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    setup::Setup,
    tools::{self, PassedOn},
};

pub(crate) fn run(args: &PassedOn) -> Result<ExitCode> {
    let setup = if args.ask_for_help() {
        Setup::as_found()
    } else {
        Setup::ensure(false)
    };
    tools::run(&setup, "bench", args)
}
