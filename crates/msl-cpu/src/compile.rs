//! From text to an executable in the cache.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::cache;
use crate::clang::{self, Clang};
use crate::error::CompileError;
use crate::options::{CompileOptions, Mode};
use crate::rewrite::{Rewritten, rewrite};
use crate::signature::Entry;

/// Kernels ready to run.
#[derive(Clone, Debug)]
pub struct Library {
    pub(crate) executable: PathBuf,
    pub(crate) entries: Vec<Entry>,
    pub(crate) mode: Mode,
}

impl Library {
    /// The kernels, with their buffers.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry called `name`.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }
}

/// Compiles Metal text, or finds it compiled in the cache.
///
/// # Errors
/// [`CompileError`] says what is missing or wrong; lines are those of `source`, or of its own `#line` directives.
pub fn compile(source: &str, options: &CompileOptions) -> Result<Library, CompileError> {
    let clang = clang::find()?;
    let shim = Shim::read()?;
    let build = Build {
        clang,
        shim: &shim,
        options,
        root: cache::folder(),
    };
    let preprocessed = build.preprocess(source)?;
    let Rewritten { text, entries } = rewrite(&preprocessed).map_err(CompileError::Unsupported)?;
    let level = if options.mode == Mode::Check {
        "-O1"
    } else {
        "-O2"
    };
    let runtime = build.runtime(level)?;
    let executable = build.executable(&text, &runtime, level)?;
    Ok(Library {
        executable,
        entries,
        mode: options.mode,
    })
}

/// The headers and runtime sources.
struct Shim {
    folder: PathBuf,
    /// All their paths and texts, for the hash.
    contents: String,
}

impl Shim {
    fn read() -> Result<Self, CompileError> {
        let here = || Path::new(env!("CARGO_MANIFEST_DIR")).join("shim");
        let folder = env::var_os("MSL_CPU_SHIM").map_or_else(here, PathBuf::from);
        let mut contents = String::new();
        append(&folder, &mut contents).map_err(CompileError::io(&folder))?;
        Ok(Self { folder, contents })
    }
}

fn append(folder: &Path, contents: &mut String) -> io::Result<()> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            append(&path, contents)?;
        } else {
            contents.push_str(&path.to_string_lossy());
            contents.push('\0');
            contents.push_str(&fs::read_to_string(&path)?);
            contents.push('\0');
        }
    }
    Ok(())
}

struct Build<'a> {
    clang: &'a Clang,
    shim: &'a Shim,
    options: &'a CompileOptions,
    root: PathBuf,
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

impl Build<'_> {
    fn at(&self, path: &str) -> String {
        self.shim.folder.join(path).to_string_lossy().into_owned()
    }

    /// clang's messages without the folder that the headers happen to lie in.
    fn messages(&self, stderr: &[u8]) -> String {
        let text =
            String::from_utf8_lossy(stderr).replace(&*self.shim.folder.to_string_lossy(), "shim");
        text.replace("<stdin>", "kernel.metal")
    }

    fn preprocess(&self, source: &str) -> Result<String, CompileError> {
        let stubs = format!("-I{}", self.at("stubs"));
        let mut arguments = strings(&[
            "-E",
            "-x",
            "c++",
            "-std=gnu++20",
            "-nostdinc",
            "-fno-color-diagnostics",
            &stubs,
        ]);
        for macro_ in [
            "__METAL__=1",
            "__METAL_VERSION__=400",
            "__METAL_MACOS__=1",
            "__HAVE_TENSOR__=1",
            "__HAVE_BFLOAT__=1",
            "MSL_CPU=1",
            "METAL_FUNC=inline",
        ] {
            arguments.push(format!("-D{macro_}"));
        }
        arguments.push("-".to_owned());
        let output = self
            .clang
            .run(&arguments, &format!("#line 1 \"kernel.metal\"\n{source}"))?;
        if !output.status.success() {
            return Err(CompileError::Rejected(self.messages(&output.stderr)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn flags(&self, level: &str) -> Vec<String> {
        let mut flags = clang::common(self.options);
        flags.extend(clang::kernel(self.options, level));
        flags.push(format!("-I{}", self.shim.folder.to_string_lossy()));
        flags
    }

    /// The folder with the runtime's object and the precompiled header.
    fn runtime(&self, level: &str) -> Result<PathBuf, CompileError> {
        let flags = self.flags(level);
        let key = cache::key(&[&self.clang.version, &self.shim.contents, &flags.join(" ")]);
        cache::entry(
            &self.root,
            &format!("runtime-{key}"),
            |path, error| CompileError::io(path)(error),
            |draft| {
                let mut object = clang::common(self.options);
                object.push(format!("-I{}", self.shim.folder.to_string_lossy()));
                object.extend(strings(&[
                    "-O2",
                    "-c",
                    &self.at("runtime/runtime.cpp"),
                    "-o",
                ]));
                object.push(draft.join("runtime.o").to_string_lossy().into_owned());
                let mut header = flags.clone();
                header.extend(strings(&[
                    "-Xclang",
                    "-fno-pch-timestamp",
                    "-x",
                    "c++-header",
                    &self.at("msl_cpu/prelude.h"),
                    "-o",
                ]));
                header.push(draft.join("prelude.pch").to_string_lossy().into_owned());
                for arguments in [object, header] {
                    let output = self.clang.run(&arguments, "")?;
                    if !output.status.success() {
                        return Err(CompileError::Shim(self.messages(&output.stderr)));
                    }
                }
                Ok(())
            },
        )
    }

    fn executable(&self, text: &str, runtime: &Path, level: &str) -> Result<PathBuf, CompileError> {
        let key = cache::key(&[text, &runtime.to_string_lossy()]);
        let folder = cache::entry(
            &self.root,
            &format!("kernel-{key}"),
            |path, error| CompileError::io(path)(error),
            |draft| {
                let source = draft.join("kernel.cpp");
                fs::write(&source, text).map_err(CompileError::io(&source))?;
                let object = draft.join("kernel.o").to_string_lossy().into_owned();
                self.object(text, runtime, level, &object)?;
                let program = draft.join("kernel").to_string_lossy().into_owned();
                let runtime_object = runtime.join("runtime.o").to_string_lossy().into_owned();
                let mut arguments =
                    strings(&[&object, &runtime_object, "-o", &program, "-lpthread"]);
                if cfg!(target_os = "linux") {
                    arguments.push("-no-pie".to_owned());
                }
                let output = self.clang.run(&arguments, "")?;
                if !output.status.success() {
                    return Err(CompileError::Shim(self.messages(&output.stderr)));
                }
                fs::remove_file(&object).map_err(CompileError::io(&object))
            },
        )?;
        Ok(folder.join("kernel"))
    }

    fn object(
        &self,
        text: &str,
        runtime: &Path,
        level: &str,
        object: &str,
    ) -> Result<(), CompileError> {
        // The precompiled header holds for one optimisation level, so a retry reads the header itself.
        let pch = runtime.join("prelude.pch").to_string_lossy().into_owned();
        let header = self.at("msl_cpu/prelude.h");
        let attempts = [
            (level, ["-include-pch", &pch]),
            ("-O1", ["-include", &header]),
        ];
        let mut last = String::new();
        for (level, include) in attempts {
            let mut arguments = self.flags(level);
            arguments.extend(strings(&include));
            arguments.extend(strings(&["-x", "c++", "-c", "-", "-o", object]));
            let output = self.clang.run(&arguments, text)?;
            if output.status.success() {
                return Ok(());
            }
            last = self.messages(&output.stderr);
            let crashed =
                last.contains("PLEASE submit a bug report") || output.status.code().is_none();
            if !crashed {
                break;
            }
        }
        Err(CompileError::Rejected(last))
    }
}
