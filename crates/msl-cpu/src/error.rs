//! What can go wrong, at compile time and in a run.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// Why a text could not be made into a library.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CompileError {
    /// No usable clang.
    #[error(
        "msl-cpu needs clang++ 17 or later: {reason}. Install it (Debian and Ubuntu: the package clang-19; Fedora: clang; \
         macOS: the Xcode command line tools) or name it in MSL_CPU_CLANG"
    )]
    NoClang {
        /// What was looked for, and what was found.
        reason: String,
    },
    /// The text is not Metal that this runner understands.
    #[error("{0}")]
    Unsupported(String),
    /// clang's own messages, with the kernel's lines.
    #[error("the kernel does not compile:\n{0}")]
    Rejected(String),
    /// The runtime or the shim headers do not compile: a fault of this crate or of the installation.
    #[error("msl-cpu's own headers do not compile:\n{0}")]
    Shim(String),
    /// A file or process could not be used.
    #[error("{path}: {source}")]
    Io {
        /// The file or program.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl CompileError {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}

/// Where and how a kernel went wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// What happened.
    pub message: String,
    /// File and line of the kernel's text, innermost first; empty where no symbolizer is installed.
    pub lines: Vec<String>,
    /// Position of the threadgroup.
    pub threadgroup: [u32; 3],
    /// Position of the thread in it.
    pub thread: [u32; 3],
}

impl Fault {
    /// The innermost line, as `file:line`.
    #[must_use]
    pub fn line(&self) -> Option<&str> {
        self.lines.first().map(String::as_str)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.line().unwrap_or("an unknown line");
        let [x, y, z] = self.threadgroup;
        let [i, j, k] = self.thread;
        write!(
            f,
            "{at}: {} [threadgroup ({x}, {y}, {z}), thread ({i}, {j}, {k})]",
            self.message
        )?;
        if let [_, callers @ ..] = self.lines.as_slice() {
            for caller in callers {
                write!(f, "\n  called from {caller}")?;
            }
        }
        Ok(())
    }
}

/// Why a dispatch gave no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// A rule of Metal's interfaces is broken.
    #[error("rule broken ({rule}): {fault}")]
    Rule {
        /// Short stable name.
        rule: String,
        /// Where and how.
        fault: Fault,
    },
    /// Two threads touch the same threadgroup memory with no barrier between.
    #[error("data race: {fault}")]
    Race {
        /// Where and how.
        fault: Fault,
    },
    /// An access outside a buffer or threadgroup array.
    #[error("out of bounds: {fault}")]
    OutOfBounds {
        /// Where and how.
        fault: Fault,
    },
    /// A read of what nobody has written.
    #[error("uninitialised read: {fault}")]
    Uninitialised {
        /// Where and how.
        fault: Fault,
    },
    /// Some threads reach a barrier or SIMD operation and others do not.
    #[error("divergence: {fault}")]
    Divergence {
        /// Where and how.
        fault: Fault,
    },
    /// Undefined behaviour of the language.
    #[error("undefined behaviour: {fault}")]
    Undefined {
        /// Where and how.
        fault: Fault,
    },
    /// The process died of something else.
    #[error("crash: {fault}")]
    Crash {
        /// Where and how.
        fault: Fault,
    },
    /// The process was ended for running too long.
    #[error("no result after {after:?}: the kernel hangs, or the timeout is too short for it")]
    Timeout {
        /// The limit.
        after: Duration,
    },
    /// The dispatch itself makes no sense.
    #[error("bad dispatch: {0}")]
    Call(String),
    /// The runner could not start the process or exchange files with it.
    #[error("the runner failed: {0}")]
    Runner(String),
}
