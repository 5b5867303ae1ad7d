//! Writes what CubeCL makes of this project's `v1` kernel for Metal, and how it would be launched:
//! `cubecl-msl write DIR`, or `cubecl-msl check DIR`, which fails where DIR holds something else;
//! `cubecl-msl run` runs what it makes of the backward kernels and of those that split f32;
//! `cubecl-msl spirv` runs what it makes of `v1` for NVIDIA's GPUs, or with `cubecl-msl spirv PROBLEM` one problem.

mod canonical;
mod documents;
mod faults;
mod fragments;
mod gradients;
mod halves;
mod memory;
#[path = "../../../crates/mtlflash-metal/tests/runner/numbers.rs"]
mod numbers;
#[path = "../../../crates/mtlflash-metal/tests/varlen/packed.rs"]
mod packed;
mod problems;
mod recorder;
mod spirv;
mod target;
mod text;
mod varlen;
#[allow(dead_code, reason = "the tests that read the texts use more of it")]
#[path = "../../../crates/mtlflash-metal/tests/runner/words.rs"]
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};

use problems::KERNELS;
use recorder::Recorder;
use target::Target;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", folder] => write(Path::new(folder)),
        ["check", folder] => check(Path::new(folder)),
        ["run"] => run(),
        ["spirv"] => {
            let recorder = Recorder::new(Target::Vulkan);
            finished([
                gradients::check(&recorder),
                fragments::check(&recorder),
                faults::check(&recorder),
            ])
        }
        ["spirv", problem] => finished([fragments::check_one(
            &Recorder::new(Target::Vulkan),
            problem,
        )]),
        _ => Err(anyhow::anyhow!(
            "got {arguments:?}, expected `write DIR`, `check DIR`, `run`, `spirv` or `spirv PROBLEM`"
        )),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The files, by name.
fn files() -> Result<Vec<(String, String)>> {
    let recorder = Recorder::new(Target::Metal);
    let text = |kernel: &problems::Kernel| {
        let text = text::of(&recorder, kernel).with_context(|| kernel.name)?;
        Ok((format!("{}.metal", kernel.name), text))
    };
    let packed = |kernel: &problems::Kernel| {
        let text = varlen::of(&recorder, kernel).with_context(|| kernel.name)?;
        Ok((format!("{}.metal", kernel.name), text))
    };
    let packed = varlen::KERNELS.iter().map(packed);
    KERNELS.iter().map(text).chain(packed).collect()
}

fn write(folder: &Path) -> Result<()> {
    for path in metal_files(folder)? {
        fs::remove_file(&path).with_context(|| path.display().to_string())?;
    }
    for (name, text) in files()? {
        let path = folder.join(name);
        println!("{}: {} bytes", path.display(), text.len());
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

fn check(folder: &Path) -> Result<()> {
    let (mut passed, mut failed) = (0, 0);
    let mut kept = metal_files(folder)?;
    for (name, text) in files()? {
        let path = folder.join(&name);
        kept.retain(|other| *other != path);
        let found = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        if found == text {
            println!("passed   {name}");
            passed += 1;
        } else {
            println!("FAILED   {name}: not what CubeCL makes of the kernel as it is");
            failed += 1;
        }
    }
    for path in kept {
        println!("FAILED   {}: no such kernel", path.display());
        failed += 1;
    }
    println!("{passed} passed, {failed} failed, 0 skipped");
    if failed > 0 {
        bail!("`cargo xtask msl cubecl` writes the files anew");
    }
    Ok(())
}

fn run() -> Result<()> {
    let recorder = Recorder::new(Target::Metal);
    finished([gradients::check(&recorder), halves::check(&recorder)])
}

/// Sums up how many passed and failed.
fn finished<const N: usize>(of: [(usize, usize); N]) -> Result<()> {
    let (passed, failed) = of
        .iter()
        .fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
    println!("{passed} passed, {failed} failed, 0 skipped");
    ensure!(failed == 0, "{failed} problems failed");
    Ok(())
}

fn metal_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "metal")
        {
            paths.push(path);
        }
    }
    Ok(paths)
}
