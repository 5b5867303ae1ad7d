//! Finds clang and runs it.

use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use crate::error::CompileError;
use crate::options::{CompileOptions, Math, Mode};

const OLDEST: u32 = 17;
const NEWEST_TRIED: u32 = 24;

/// A compiler and what it calls itself.
#[derive(Clone, Debug)]
pub(crate) struct Clang {
    pub(crate) program: PathBuf,
    pub(crate) version: String,
}

/// The compiler, looked for once a process.
pub(crate) fn find() -> Result<&'static Clang, CompileError> {
    static FOUND: OnceLock<Result<Clang, String>> = OnceLock::new();
    let found = FOUND.get_or_init(|| look(env::var_os("MSL_CPU_CLANG").map(PathBuf::from)));
    found.as_ref().map_err(|reason| CompileError::NoClang {
        reason: reason.clone(),
    })
}

/// `named` alone, or the first usable of the usual names.
fn look(named: Option<PathBuf>) -> Result<Clang, String> {
    if let Some(program) = named {
        return usable(program);
    }
    let numbered = (19..=NEWEST_TRIED)
        .chain((OLDEST..19).rev())
        .map(|n| format!("clang++-{n}"));
    let mut why = Vec::new();
    for name in numbered.chain(["clang++".to_owned()]) {
        match usable(PathBuf::from(&name)) {
            Ok(clang) => return Ok(clang),
            Err(reason) => why.push(reason),
        }
    }
    Err(why.pop().unwrap_or_default())
}

fn usable(program: PathBuf) -> Result<Clang, String> {
    let shown = program.display().to_string();
    let output = Command::new(&program).arg("--version").output();
    let output = output.map_err(|error| format!("`{shown}` cannot be run ({error})"))?;
    let version = String::from_utf8_lossy(&output.stdout).into_owned();
    let major = version
        .split("version ")
        .nth(1)
        .and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    match major {
        Some(major) if version.contains("clang") && major >= OLDEST => {
            Ok(Clang { program, version })
        }
        _ => Err(format!(
            "`{shown}` is `{}`",
            version.lines().next().unwrap_or_default()
        )),
    }
}

impl Clang {
    /// Runs it with `arguments`, `input` on its standard input.
    pub(crate) fn run(&self, arguments: &[String], input: &str) -> Result<Output, CompileError> {
        let failed = || CompileError::io(&self.program);
        let mut child = Command::new(&self.program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed())?;
        if let Some(mut pipe) = child.stdin.take() {
            let text = input.to_owned();
            // On a thread of its own, or a full output pipe would stop both.
            let writer = std::thread::spawn(move || pipe.write_all(text.as_bytes()));
            let output = child.wait_with_output().map_err(failed());
            // A compiler that stops early closes the pipe; its own message is the better one.
            drop(writer.join());
            return output;
        }
        child.wait_with_output().map_err(failed())
    }
}

/// Flags that the kernel, the runtime and the precompiled header share.
pub(crate) fn common(options: &CompileOptions) -> Vec<String> {
    let mut flags: Vec<&str> = vec![
        "-std=gnu++20",
        "-gline-tables-only",
        "-fdebug-compilation-dir=.",
        "-fno-omit-frame-pointer",
        "-fno-optimize-sibling-calls",
        "-fno-strict-aliasing",
        "-fno-threadsafe-statics",
        "-fno-color-diagnostics",
        "-ferror-limit=8",
        "-Wno-everything",
    ];
    if cfg!(target_os = "linux") {
        // Fixed addresses, which the symbolizer takes as they are.
        flags.push("-fno-pie");
    }
    flags.extend(processor());
    if options.mode == Mode::Check {
        flags.push("-DMSL_CPU_CHECK=1");
    }
    flags.into_iter().map(str::to_owned).collect()
}

/// Flags of the kernel and the precompiled header beyond the common ones.
pub(crate) fn kernel(options: &CompileOptions, level: &str) -> Vec<String> {
    let mut flags = vec![level, "-fno-math-errno", "-fno-exceptions", "-fno-rtti"];
    match options.math {
        Math::Safe => flags.push("-ffp-contract=off"),
        Math::Fast => flags.push("-ffast-math"),
    }
    if cfg!(target_arch = "x86_64") {
        // Else clang keeps halves in f32 through an expression.
        flags.extend(["-Xclang", "-ffloat16-excess-precision=none"]);
    }
    if options.mode == Mode::Check {
        flags.extend([
            "-fno-vectorize",
            "-fno-slp-vectorize",
            "-fsanitize=thread,undefined",
            "-fno-sanitize=vptr,function,object-size,alignment",
            "-fno-sanitize-recover=all",
            "-mllvm",
            "-tsan-instrument-func-entry-exit=0",
            "-mllvm",
            "-tsan-instrument-read-before-write=1",
        ]);
    }
    flags.into_iter().map(str::to_owned).collect()
}

/// Instructions for halves and fused multiply-add where this machine has them.
fn processor() -> Vec<&'static str> {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("fma")
        && is_x86_feature_detected!("f16c")
    {
        return vec!["-mavx2", "-mfma", "-mf16c"];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::look;

    #[test]
    fn a_missing_compiler_is_named() {
        let reason = look(Some("no-such-clang++".into())).expect_err("it is not there");
        assert!(
            reason.starts_with("`no-such-clang++` cannot be run"),
            "{reason}"
        );
    }

    #[test]
    fn another_program_is_not_clang() {
        let reason = look(Some("true".into())).expect_err("it is not clang");
        assert!(reason.starts_with("`true` is "), "{reason}");
    }
}
