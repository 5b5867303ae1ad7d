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
mod jobs;
mod memory;
#[path = "../../../crates/mtlflash-metal/tests/runner/numbers.rs"]
mod numbers;
#[path = "../../../crates/mtlflash-metal/tests/varlen/packed.rs"]
mod packed;
mod problems;
mod recorder;
mod spirv;
mod tally;
mod target;
mod text;
mod varlen;
#[allow(dead_code, reason = "the tests that read the texts use more of it")]
#[path = "../../../crates/mtlflash-metal/tests/runner/words.rs"]
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use jobs::Job;
use problems::KERNELS;
use recorder::Recorder;
use tally::Tally;
use target::Target;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", folder] => write(Path::new(folder)),
        ["check", folder] => check(Path::new(folder)),
        ["run"] => run(),
        ["spirv"] => spirv(None),
        ["spirv", problem] => spirv(Some(problem)),
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
    let mut tally = Tally::default();
    let mut kept = metal_files(folder)?;
    for (name, text) in files()? {
        let path = folder.join(&name);
        kept.retain(|other| *other != path);
        let found = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        if found == text {
            tally.pass(name);
        } else {
            tally.fail(name, "not what CubeCL makes of the kernel as it is");
        }
    }
    for path in kept {
        tally.fail(path.display(), "no such kernel");
    }
    tally
        .finish()
        .context("`cargo xtask msl cubecl` writes the files anew")
}

fn run() -> Result<()> {
    let jobs: [Job; 2] = [Box::new(gradients::check), Box::new(halves::check)];
    jobs::run(Target::Metal, &jobs).finish()
}

/// Everything, or a problem.
fn spirv(problem: Option<&str>) -> Result<()> {
    if let Some(problem) = problem {
        let mut tally = Tally::default();
        fragments::check(&Recorder::new(Target::Vulkan), problem, &mut tally);
        return tally.finish();
    }
    let mut jobs: Vec<Job> = vec![Box::new(gradients::check), Box::new(faults::check)];
    for problem in fragments::CASES {
        jobs.push(Box::new(|recorder, tally| {
            fragments::check(recorder, problem, tally);
        }));
    }
    jobs::run(Target::Vulkan, &jobs).finish()
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
