//! `cargo xtask msl`: a hand-written Metal kernel on the CPU, its counts, its text, and the texts that
//! CubeCL makes of the others.

use std::{
    path::PathBuf,
    process::{Command, ExitCode},
};

use anyhow::Result;

use crate::{
    cargo,
    setup::Setup,
    tools::{self, PassedOn},
};

/// Arguments that Burn's tools know nothing of.
const CUBECL: &str = "cubecl";
const SPIRV: &str = "spirv";

pub(crate) fn run(args: &PassedOn) -> Result<ExitCode> {
    if args.is(CUBECL) {
        return Ok(cargo::exit_code(generated(Action::Write).status()?));
    }
    if let Some(problem) = args.behind(SPIRV) {
        let mut command = generated(Action::Spirv);
        return Ok(cargo::exit_code(command.args(problem).status()?));
    }
    tools::run(&Setup::as_found(), "msl", args)
}

/// What is done with our CubeCL kernels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Action {
    /// Writes them anew, and the package's Cargo.lock where our crates' dependencies changed.
    Write,
    /// Fails where they are not what CubeCL makes of the kernels as they are.
    Check,
    /// Runs the texts of the backward kernels, and of those that split f32, in msl-cpu.
    Run,
    /// Runs what NVIDIA's GPUs get of `v1`, on the CPU.
    Spirv,
}

/// Our CubeCL kernels as devices would get them that are not here: Metal's text in the folder of the tests that
/// run it, or run here, and SPIR-V run here.
///
/// The package stands outside the workspace and depends on neither Burn nor wgpu; its build has a
/// folder of its own beside the workspace's.
pub(crate) fn generated(action: Action) -> Command {
    let (word, locked) = match action {
        Action::Write => ("write", None),
        Action::Check => ("check", Some("--locked")),
        Action::Run => ("run", Some("--locked")),
        Action::Spirv => ("spirv", Some("--locked")),
    };
    let root = cargo::root();
    let mut command = cargo::command();
    command
        .args(["run", "--quiet"])
        .args(locked)
        .arg("--manifest-path")
        .arg(root.join("tests/cubecl-msl/Cargo.toml"))
        .arg("--target-dir")
        .arg(target_folder())
        .args(["--", word]);
    if matches!(action, Action::Write | Action::Check) {
        command.arg(root.join("crates/mtlflash-metal/tests/cubecl"));
    }
    command
}

/// Beside the folder of the workspace, so that another checkout finds it built too.
fn target_folder() -> PathBuf {
    let mut workspace = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| cargo::root().join("target"), PathBuf::from)
        .into_os_string();
    workspace.push("-cubecl");
    workspace.into()
}
