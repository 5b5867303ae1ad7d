//! How to compile and how to run.

use std::time::Duration;

/// Floating-point rules of a build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Math {
    /// IEEE rules, no contraction.
    #[default]
    Safe,
    /// clang's `-ffast-math`: no NaN, no infinity, any order.
    Fast,
}

/// How much a build looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Optimised: results, divergence, guard pages.
    #[default]
    Fast,
    /// Every memory access is checked, and undefined behaviour trapped.
    Check,
}

/// What a build depends on beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CompileOptions {
    /// Floating-point rules.
    pub math: Math,
    /// Fast or checked.
    pub mode: Mode,
}

/// Size of a dispatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Threadgroups in x, y and z.
    pub threadgroups: [u32; 3],
    /// Threads of a threadgroup in x, y and z.
    pub threads: [u32; 3],
}

impl Grid {
    /// `threadgroups` of `threads` each.
    #[must_use]
    pub fn new(threadgroups: [u32; 3], threads: [u32; 3]) -> Self {
        Self {
            threadgroups,
            threads,
        }
    }
}

/// The order in which threads that may go on do, and in which threadgroups start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Schedule {
    /// Lane 0 first.
    #[default]
    Forward,
    /// The last lane of the last simdgroup first.
    Reverse,
    /// Drawn, and the same for the same seed.
    Seeded(u64),
}

/// Which lanes hold which elements of a cooperative tensor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// As an M5 reports it.
    #[default]
    M5,
    /// Another valid one, as where the operation is emulated.
    Emulated,
}

/// What `matmul2d` in mode `multiply` does to its destination; sources disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Multiply {
    /// It replaces what was there.
    #[default]
    Overwrites,
    /// It adds to what was there.
    Accumulates,
}

/// Which end of each buffer and array touches a guard page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Guard {
    /// The end: catches reads past it.
    #[default]
    Behind,
    /// The beginning: catches negative indices.
    Front,
}

/// How to run a dispatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunOptions {
    /// Order of threads.
    pub schedule: Schedule,
    /// Layout of cooperative tensors.
    pub layout: Layout,
    /// What `multiply` does to its destination.
    pub multiply: Multiply,
    /// Side of the guard page.
    pub guard: Guard,
    /// The child is ended after this long.
    pub timeout: Duration,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self {
            schedule: Schedule::default(),
            layout: Layout::default(),
            multiply: Multiply::default(),
            guard: Guard::default(),
            timeout: Duration::from_secs(300),
        }
    }
}
