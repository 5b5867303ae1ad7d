//! `cargo xtask check-macos`: types and lints of the whole workspace as a Mac sees it, from Linux too.
//! It proves types, `cfg` gates and the signatures of Apple's interfaces; nothing runs.
//!
//! Linux needs a standard library for the target. Where rustup has it, the toolchain in use checks;
//! else Debian's Rust packages do, which bring the library's source, built once for each compiler.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    cargo,
    machine::{Machine, Os},
    setup::apt_get,
};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Install Debian's Rust packages where no compiler for the target is found (root does so unasked)
    #[arg(long)]
    install: bool,
}

const TARGET: &str = "aarch64-apple-darwin";
/// Of Debian's security archive; its main archive has older ones.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];
/// Where those packages put their programs.
const BIN: &str = "/usr/bin";
/// Clippy compiles as `cargo check` does, so it is the type check too.
const CHECK: [&str; 3] = ["clippy", "--workspace", "--all-targets"];
const AS_ERRORS: [&str; 3] = ["--", "-D", "warnings"];

/// Where the crate `cc` looks for a compiler and an archiver for the target.
const C_TOOLS: [&str; 2] = ["CC_aarch64_apple_darwin", "AR_aarch64_apple_darwin"];

/// What can check here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Toolchain {
    /// On a Mac: the toolchain in use, for itself.
    Native,
    /// The toolchain in use, to which rustup added the target.
    Rustup,
    /// Debian's packages and a standard library of our own.
    Debian,
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Check(Toolchain),
    AptInstall {
        sudo: bool,
    },
    /// We may not or cannot do it ourselves: what to run.
    Ask(String),
}

/// What is installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Found {
    rustup_target: bool,
    debian: bool,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let machine = Machine::probe();
    let mut step = step(&machine, Found::probe(), args.install);
    if let Step::AptInstall { sudo } = step {
        eprintln!("installing {} with apt-get", PACKAGES.join(", "));
        // A stale index may still do, so only the installation decides.
        apt_get(sudo, &["update"]);
        let mut install = vec!["install", "-y", "--no-install-recommends"];
        install.extend(PACKAGES);
        ensure!(
            apt_get(sudo, &install) && Found::probe().debian,
            "apt-get could not install {}; with rustup run: rustup target add {TARGET}",
            PACKAGES.join(", ")
        );
        step = Step::Check(Toolchain::Debian);
    }
    let toolchain = match step {
        Step::Check(toolchain) => toolchain,
        Step::AptInstall { .. } => Toolchain::Debian,
        Step::Ask(advice) => bail!("no compiler for {TARGET}; {advice}"),
    };
    let folder = folder()?;
    let mut check = match toolchain {
        Toolchain::Native => in_use(&folder, &[]),
        Toolchain::Rustup => in_use(&folder, &["--target", TARGET]),
        Toolchain::Debian => debian(&folder)?,
    };
    if toolchain != Toolchain::Native {
        // Nothing is linked, so the C of a build script need not become code.
        check.envs(C_TOOLS.map(|variable| (variable, "true")));
    }
    let started = Instant::now();
    let status = check.status().context("clippy could not be started")?;
    let verdict = if status.success() { "passed" } else { "FAILED" };
    let seconds = started.elapsed().as_secs_f64();
    println!("{verdict:<8} the workspace for {TARGET} ({seconds:.1} s)");
    Ok(cargo::exit_code(status))
}

fn step(machine: &Machine, found: Found, install: bool) -> Step {
    if machine.os == Os::Mac {
        return Step::Check(Toolchain::Native);
    }
    if found.rustup_target {
        return Step::Check(Toolchain::Rustup);
    }
    if found.debian {
        return Step::Check(Toolchain::Debian);
    }
    if !machine.apt {
        return Step::Ask(format!("run: rustup target add {TARGET}"));
    }
    match (machine.root, install && machine.sudo) {
        (true, _) => Step::AptInstall { sudo: false },
        (false, true) => Step::AptInstall { sudo: true },
        (false, false) => {
            let packages = PACKAGES.join(" ");
            let command = format!("apt-get install --no-install-recommends {packages}");
            let by = if machine.sudo { "sudo " } else { "as root " };
            Step::Ask(format!(
                "run: {by}{command} (or, with rustup: rustup target add {TARGET})"
            ))
        }
    }
}

impl Found {
    fn probe() -> Self {
        let mut libraries = Command::new("rustc");
        libraries.args(["--print", "target-libdir", "--target", TARGET]);
        let programs = ["rustc", "cargo", "cargo-clippy", "clippy-driver"];
        Self {
            rustup_target: cargo::stdout_of(&mut libraries)
                .is_ok_and(|folder| has_std(Path::new(folder.trim()))),
            debian: programs
                .iter()
                .all(|program| Path::new(BIN).join(program).is_file()),
        }
    }
}

/// Whether a folder of libraries holds the standard library.
fn has_std(folder: &Path) -> bool {
    let is_std = |name: &str| name.starts_with("libstd-") && name.ends_with(".rlib");
    fs::read_dir(folder).is_ok_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| is_std(&file.file_name().to_string_lossy())))
    })
}

/// A folder of its own beneath the target folder: another compiler's artifacts help nobody there.
fn folder() -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
    let target = target.map_or_else(|| cargo::root().join("target"), PathBuf::from);
    Ok(std::path::absolute(target)?.join("macos"))
}

/// The cargo in use.
fn in_use(folder: &Path, target: &[&str]) -> Command {
    let mut check = cargo::command();
    check.env("CARGO_TARGET_DIR", folder);
    check.args(CHECK).args(target).args(AS_ERRORS);
    check
}

/// Debian's clippy, with a standard library built for its compiler.
fn debian(folder: &Path) -> Result<Command> {
    let mut version = debian_program("rustc");
    let version = cargo::stdout_of(version.arg("-vV"))?;
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    let release = release(&version)?;
    ensure!(
        numbers(release) >= numbers(oldest),
        "{BIN}/rustc is {release}, expected {oldest} or later: the security archive has it"
    );
    let sysroot = sysroot(folder, &version)?;
    let mut check = debian_program("cargo-clippy");
    check
        .current_dir(cargo::root())
        .env("CARGO", Path::new(BIN).join("cargo"))
        .env("CARGO_TARGET_DIR", folder)
        .env(
            "CARGO_TARGET_AARCH64_APPLE_DARWIN_RUSTFLAGS",
            format!("--sysroot {}", sysroot.display()),
        )
        .args(CHECK)
        .args(["--target", TARGET])
        .args(AS_ERRORS);
    Ok(check)
}

/// A program of Debian's packages, without what rustup's toolchain and this cargo left in the environment.
fn debian_program(name: &str) -> Command {
    let mut program = Command::new(Path::new(BIN).join(name));
    program.env("RUSTC", Path::new(BIN).join("rustc"));
    for variable in [
        "LD_LIBRARY_PATH",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTDOC",
        // These would replace the flags of the target.
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
    ] {
        program.env_remove(variable);
    }
    program
}

/// The folder of the standard library that fits the compiler of `version`, built if it is not there.
fn sysroot(folder: &Path, version: &str) -> Result<PathBuf> {
    let mut key = DefaultHasher::new();
    version.hash(&mut key);
    let sysroot = folder.join(format!("sysroot-{:016x}", key.finish()));
    let libraries = |root: &Path| root.join("lib/rustlib").join(TARGET).join("lib");
    if has_std(&libraries(&sysroot)) {
        return Ok(sysroot);
    }
    eprintln!("building the standard library for {TARGET}");
    let work = folder.join("sysroot-work");
    remove(&work)?;
    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("src/lib.rs"), "")?;
    // A workspace of its own, wherever the folder is.
    let manifest = "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(work.join("Cargo.toml"), manifest)?;
    let status = debian_program("cargo")
        .current_dir(&work)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", work.join("target"))
        .args(["build", "--release", "--target", TARGET])
        .arg("-Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test")
        .status()
        .context("Debian's cargo could not be started")?;
    ensure!(
        status.success(),
        "the standard library did not build ({status})"
    );
    let built = work.join("target").join(TARGET).join("release/deps");
    let staged = work.join("sysroot");
    fs::create_dir_all(libraries(&staged))?;
    for file in fs::read_dir(&built).with_context(|| format!("reading {}", built.display()))? {
        let file = file?;
        if file.path().extension().is_some_and(|kind| kind == "rlib") {
            fs::copy(file.path(), libraries(&staged).join(file.file_name()))?;
        }
    }
    // Whole or not there at all.
    remove(&sysroot)?;
    fs::rename(&staged, &sysroot)?;
    remove(&work)?;
    Ok(sysroot)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    Ok(())
}

fn release(version: &str) -> Result<&str> {
    let mut lines = version.lines();
    lines
        .find_map(|line| line.strip_prefix("release: "))
        .with_context(|| format!("got {version:?} from rustc -vV, expected a release"))
}

/// Major and minor.
fn numbers(version: &str) -> Vec<u32> {
    let parts = version.split('.').map_while(|part| part.parse().ok());
    parts.take(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Found = Found {
        rustup_target: false,
        debian: false,
    };

    fn debian_user() -> Machine {
        Machine {
            os: Os::Linux,
            root: false,
            apt: true,
            sudo: false,
            loader: false,
            egl: false,
            drivers: Vec::new(),
            drivers_chosen: false,
            gpu_node: false,
            runtime_dir: false,
        }
    }

    #[test]
    fn what_is_there_is_used_and_the_toolchain_in_use_comes_first() {
        let mac = Machine {
            os: Os::Mac,
            ..debian_user()
        };
        assert_eq!(step(&mac, NOTHING, false), Step::Check(Toolchain::Native));
        let both = Found {
            rustup_target: true,
            debian: true,
        };
        let debian = Found {
            debian: true,
            ..NOTHING
        };
        for (found, toolchain) in [(both, Toolchain::Rustup), (debian, Toolchain::Debian)] {
            let step = step(&debian_user(), found, true);
            assert_eq!(step, Step::Check(toolchain));
        }
    }

    #[test]
    fn root_installs_and_a_user_is_told_the_command() {
        let root = Machine {
            root: true,
            ..debian_user()
        };
        let install = Step::AptInstall { sudo: false };
        assert_eq!(step(&root, NOTHING, false), install);
        let sudoer = Machine {
            sudo: true,
            ..debian_user()
        };
        let install = Step::AptInstall { sudo: true };
        assert_eq!(step(&sudoer, NOTHING, true), install);
        assert_eq!(
            step(&sudoer, NOTHING, false),
            Step::Ask(
                "run: sudo apt-get install --no-install-recommends rustc-web cargo-web \
                 rust-web-src rust-web-clippy (or, with rustup: rustup target add \
                 aarch64-apple-darwin)"
                    .into()
            )
        );
    }

    #[test]
    fn without_apt_rustup_is_named() {
        let fedora = Machine {
            apt: false,
            root: true,
            ..debian_user()
        };
        let advice = "run: rustup target add aarch64-apple-darwin".to_owned();
        assert_eq!(step(&fedora, NOTHING, true), Step::Ask(advice));
    }

    #[test]
    fn releases_compare_by_number() {
        let text = "rustc 1.100.2\nbinary: rustc\nrelease: 1.100.2\n";
        let release = release(text).expect("a release");
        assert!(numbers(release) > numbers("1.95"));
        assert!(numbers("1.85.0") < numbers("1.95"));
        assert_eq!(numbers("1.96.0-nightly"), [1, 96]);
    }
}
