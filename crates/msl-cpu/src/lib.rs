//! Runs Metal Shading Language kernels on the CPU, so that they can be tested on a machine without a Metal device.
//!
//! [`compile`] preprocesses the text, rewrites it into C++ (address spaces erased, `threadgroup` arrays made objects of the
//! threadgroup, literals and swizzles spelled out), compiles it with clang against the headers in `shim/`, and links it
//! with a small runtime into an executable, kept in the user's cache by content. [`Library::dispatch`] runs that executable as a child
//! process: threads are fibers, 32 to a simdgroup; every barrier and SIMD operation is a rendezvous that checks who arrives;
//! threadgroups are spread over the cores. A kernel that crashes or hangs is an error value.
//!
//! ```no_run
//! use msl_cpu::{Buffer, CompileOptions, Grid, RunOptions, compile};
//! let text = "#include <metal_stdlib>\nusing namespace metal;\n\
//!             kernel void twice(device float* x [[buffer(0)]], uint i [[thread_position_in_grid]]) { x[i] *= 2.0; }";
//! let library = compile(text, &CompileOptions::default())?;
//! let mut buffers = [Buffer::from_bytes(1.5f32.to_le_bytes().repeat(64))];
//! let counters = library.dispatch("twice", &Grid::new([2, 1, 1], [32, 1, 1]), &mut buffers, &RunOptions::default())?;
//! assert_eq!(buffers[0].bytes()[..4], 3.0f32.to_le_bytes());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it shows
//! - In both modes: results; [divergence](RunError::Divergence) at barriers and SIMD operations; accesses that reach the guard pages
//!   around every buffer and threadgroup array; more than 32 KiB of threadgroup memory; broken rules of `simdgroup_matrix`, tensors and
//!   `matmul2d`; [`Counters`] of matrix operations, barriers, SIMD operations and exponentials.
//! - In [`Mode::Check`], 10 to 30 times slower: every access is seen, so that a [race](RunError::Race) on threadgroup memory is found
//!   whatever the schedule (two threads, at least one writing, no barrier *that orders threadgroup memory* between them), as are reads
//!   of [uninitialised](RunError::Uninitialised) threadgroup memory and buffers, accesses one byte past an end, and
//!   [undefined behaviour](RunError::Undefined). Bytes read and written by plain code count only here.
//! - Knobs: [`Schedule`], [`Layout`], [`Multiply`], [`Guard`], [`Math`].
//!
//! # What it cannot show
//! Time, register pressure and spills; errors of address spaces (they are erased); Apple's order of accumulation and precision of
//! fast functions; SIMD operations that some lanes skip on purpose (an error here); races on device memory between
//! threadgroups; uninitialised thread-local variables; an access that lands in another array by chance. Counted bytes are those of clang's optimised code.
//! Results of this runner say nothing about a GPU that they do not say about the text of the kernel.
//!
//! # Limits of the language
//! Compute kernels with buffer arguments; no textures, samplers, function constants or `[[threadgroup(n)]]` arguments. Overloads that differ
//! only in address space become one. Metal's keywords are refused as names; `double` is not refused. `#pragma METAL` is ignored.
//!
//! # Environment
//! `MSL_CPU_CLANG` names the compiler (else clang++ 17 or later is looked for), `MSL_CPU_CACHE` the cache folder (else `msl-cpu` in
//! `XDG_CACHE_HOME` or `~/.cache`), `MSL_CPU_SHIM` the headers (else those of this source tree).

mod buffer;
mod cache;
mod clang;
mod compile;
mod counters;
mod dispatch;
mod error;
mod fault;
mod keyword;
mod options;
mod rewrite;
mod signature;
mod token;

pub use buffer::Buffer;
pub use compile::{Library, compile};
pub use counters::Counters;
pub use error::{CompileError, Fault, RunError};
pub use options::{
    CompileOptions, Grid, Guard, Layout, Math, Mode, Multiply, RunOptions, Schedule,
};
pub use signature::{Entry, EntryBuffer};
