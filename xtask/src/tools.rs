//! `mtlflash-tools`: the binary that does what needs Burn.

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

/// Arguments that go to `mtlflash-tools` as they are.
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
        self.args.len() == 1 && self.args[0] == word
    }

    /// No machine is set up for a page of help.
    pub(crate) fn ask_for_help(&self) -> bool {
        self.args.iter().any(|arg| arg == "--help" || arg == "-h")
    }
}

/// Builds the tools and says where they are.
pub(crate) fn build() -> Result<PathBuf> {
    // Always `--workspace`: Cargo then unifies features as it does for the tests and the benches,
    // and the Burn tree is built once for all of them.
    let mut build = cargo::command()
        .args(["build", "--workspace", "--bin", NAME])
        .arg("--message-format=json-render-diagnostics")
        .stdout(Stdio::piped())
        .spawn()
        .context("cargo could not be started")?;
    let mut executable = None;
    if let Some(messages) = build.stdout.take() {
        for line in BufReader::new(messages).lines() {
            executable = executable_in(&line?).or(executable);
        }
    }
    let status = build.wait()?;
    if !status.success() {
        bail!("{NAME} did not build ({status})");
    }
    executable.with_context(|| format!("cargo built no binary named {NAME}"))
}

/// Runs a subcommand of the tools, in the caller's directory so that relative paths keep their sense.
pub(crate) fn run(setup: &Setup, subcommand: &str, passed_on: &PassedOn) -> Result<ExitCode> {
    let mut tools = Command::new(build()?);
    tools.arg(subcommand).args(&passed_on.args);
    let status = setup
        .apply(&mut tools)
        .status()
        .with_context(|| format!("{NAME} could not be started"))?;
    if status.code().is_none() {
        eprintln!("{NAME} {subcommand} was ended ({status})");
    }
    Ok(cargo::exit_code(status))
}

fn executable_in(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let ours = message["reason"] == "compiler-artifact" && message["target"]["name"] == NAME;
    ours.then(|| message["executable"].as_str().map(PathBuf::from))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_executable_is_read_from_cargos_messages() {
        let artifact = r#"{"reason":"compiler-artifact","target":{"name":"mtlflash-tools","kind":["bin"]},"executable":"/t/debug/mtlflash-tools","fresh":true}"#;
        assert_eq!(
            executable_in(artifact),
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
            assert_eq!(executable_in(message), None, "{message}");
        }
    }
}
