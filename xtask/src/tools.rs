//! `mtlflash-tools`, the binary that does what needs Burn, and other binaries that need it.

use std::{
    ffi::OsString,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, ExitCode, Stdio},
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{cargo, setup::Setup};

const NAME: &str = "mtlflash-tools";

/// Arguments that go to a binary as they are.
#[derive(clap::Args)]
pub(crate) struct PassedOn {
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGS"
    )]
    args: Vec<OsString>,
}

impl PassedOn {
    /// Whether this word is all there is.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.behind(word).is_some_and(<[OsString]>::is_empty)
    }

    /// What stands behind this word, if it is the first.
    pub(crate) fn behind(&self, word: &str) -> Option<&[OsString]> {
        let (first, rest) = self.args.split_first()?;
        (first == word).then_some(rest)
    }

    /// No machine is set up for a page of help.
    pub(crate) fn ask_for_help(&self) -> bool {
        self.args.iter().any(|arg| arg == "--help" || arg == "-h")
    }
}

/// Builds the tools and says where they are.
pub(crate) fn build() -> Result<PathBuf> {
    build_binary(NAME)
}

fn build_binary(name: &str) -> Result<PathBuf> {
    // Always `--workspace`: Cargo then unifies features as it does for the tests and the benches,
    // and the Burn tree is built once for all of them.
    let mut build = cargo::command()
        .args(["build", "--workspace", "--bin", name])
        .arg("--message-format=json-render-diagnostics")
        .stdout(Stdio::piped())
        .spawn()
        .context("cargo could not be started")?;
    let mut executable = None;
    if let Some(messages) = build.stdout.take() {
        for line in BufReader::new(messages).lines() {
            executable = executable_in(&line?, name).or(executable);
        }
    }
    let status = build.wait()?;
    if !status.success() {
        bail!("{name} did not build ({status})");
    }
    executable.with_context(|| format!("cargo built no binary named {name}"))
}

/// Runs a subcommand of the tools, in the caller's directory so that relative paths keep their sense.
pub(crate) fn run(setup: &Setup, subcommand: &str, passed_on: &PassedOn) -> Result<ExitCode> {
    let mut tools = Command::new(build()?);
    tools.arg(subcommand).args(&passed_on.args);
    finish(setup, &mut tools, &format!("{NAME} {subcommand}"))
}

/// Builds and runs another binary of the workspace, in the caller's directory.
pub(crate) fn run_binary(setup: &Setup, name: &str, passed_on: &PassedOn) -> Result<ExitCode> {
    let mut binary = Command::new(build_binary(name)?);
    finish(setup, binary.args(&passed_on.args), name)
}

fn finish(setup: &Setup, command: &mut Command, name: &str) -> Result<ExitCode> {
    let status = setup
        .apply(command)
        .status()
        .with_context(|| format!("{name} could not be started"))?;
    if status.code().is_none() {
        eprintln!("{name} was ended ({status})");
    }
    Ok(cargo::exit_code(status))
}

fn executable_in(message: &str, name: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let ours = message["reason"] == "compiler-artifact" && message["target"]["name"] == name;
    ours.then(|| message["executable"].as_str().map(PathBuf::from))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_executable_is_read_from_cargos_messages() {
        let artifact = r#"{"reason":"compiler-artifact","target":{"name":"mtlflash-tools","kind":["bin"]},"executable":"/t/debug/mtlflash-tools","fresh":true}"#;
        assert_eq!(
            executable_in(artifact, NAME),
            Some(PathBuf::from("/t/debug/mtlflash-tools"))
        );
    }

    #[test]
    fn other_messages_name_no_executable() {
        for message in [
            r#"{"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}"#,
            r#"{"reason":"compiler-artifact","target":{"name":"mtlflash-tools"},"executable":null}"#,
            r#"{"reason":"build-finished","success":true}"#,
            "not JSON",
        ] {
            assert_eq!(executable_in(message, NAME), None, "{message}");
        }
    }
}
