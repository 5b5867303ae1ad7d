//! clang, with which msl-cpu compiles Metal kernels for the CPU.

use std::process::{Command, Stdio};

use crate::{machine::Machine, setup::apt_get};

/// First version whose headers know `_Float16` and `__bf16` as msl-cpu uses them.
const OLDEST: u32 = 17;
const NEWEST_TRIED: u32 = 24;

/// Packages to try: Debian 12's own `clang` is too old.
const PACKAGES: [&str; 2] = ["clang-19", "clang"];

/// Looks for clang, and installs it where it is missing and we may (as root, or asked to with
/// `install`). The error says what to run.
pub(crate) fn ensure(install: bool) -> Result<(), String> {
    if found() {
        return Ok(());
    }
    let advice = format!(
        "msl-cpu needs clang {OLDEST} or later: apt-get install {} or set MSL_CPU_CLANG",
        PACKAGES[0]
    );
    let machine = Machine::probe();
    if !machine.apt || !(machine.root || install && machine.sudo) {
        return Err(advice);
    }
    apt_get(!machine.root, &["update"]);
    for package in PACKAGES {
        eprintln!("installing {package} with apt-get");
        let arguments = ["install", "-y", "--no-install-recommends", package];
        if apt_get(!machine.root, &arguments) && found() {
            return Ok(());
        }
    }
    Err(advice)
}

fn found() -> bool {
    if std::env::var_os("MSL_CPU_CLANG").is_some() {
        return true;
    }
    let numbered = (OLDEST..=NEWEST_TRIED).map(|version| format!("clang++-{version}"));
    numbered
        .chain(["clang++".to_owned()])
        .any(|program| version(&program).is_some_and(|version| version >= OLDEST))
}

fn version(program: &str) -> Option<u32> {
    let output = Command::new(program)
        .arg("--version")
        .stderr(Stdio::null())
        .output()
        .ok()?;
    major(&String::from_utf8_lossy(&output.stdout))
}

fn major(text: &str) -> Option<u32> {
    let (_, after) = text.split_once("clang version ")?;
    after.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_other_compilers_are_not() {
        assert_eq!(major("Debian clang version 19.1.7 (3~deb12u1)\n"), Some(19));
        assert_eq!(
            major("Apple clang version 17.0.0 (clang-1700.0.13)"),
            Some(17)
        );
        assert_eq!(major("g++ (Debian 12.2.0-14) 12.2.0"), None);
    }
}
