//! Compiles and runs one small kernel, shared by the test files.
#![allow(dead_code, clippy::unwrap_used)]

use msl_cpu::{
    Buffer, CompileOptions, Counters, Grid, Library, Mode, RunError, RunOptions, compile,
};

/// The text with Metal's usual first lines; line 1 of the result is the `#include`, line 3 the first of `body`.
pub(crate) fn metal(body: &str) -> String {
    format!("#include <metal_stdlib>\nusing namespace metal;\n{body}")
}

pub(crate) fn library(body: &str, mode: Mode) -> Library {
    let options = CompileOptions {
        mode,
        ..CompileOptions::default()
    };
    compile(&metal(body), &options).unwrap_or_else(|error| panic!("{error}"))
}

/// Runs the kernel `k` of `body`, one threadgroup of `threads`.
pub(crate) fn run(
    body: &str,
    mode: Mode,
    threads: u32,
    buffers: &mut [Buffer],
) -> Result<Counters, RunError> {
    run_with(body, mode, threads, buffers, &RunOptions::default())
}

pub(crate) fn run_with(
    body: &str,
    mode: Mode,
    threads: u32,
    buffers: &mut [Buffer],
    options: &RunOptions,
) -> Result<Counters, RunError> {
    library(body, mode).dispatch(
        "k",
        &Grid::new([1, 1, 1], [threads, 1, 1]),
        buffers,
        options,
    )
}

pub(crate) fn from_f32(values: impl IntoIterator<Item = f32>) -> Buffer {
    Buffer::from_bytes(
        values
            .into_iter()
            .flat_map(f32::to_le_bytes)
            .collect::<Vec<u8>>(),
    )
}

pub(crate) fn to_f32(buffer: &Buffer) -> Vec<f32> {
    buffer
        .bytes()
        .chunks_exact(4)
        .map(|word| f32::from_le_bytes(word.try_into().unwrap()))
        .collect()
}

pub(crate) fn to_u32(buffer: &Buffer) -> Vec<u32> {
    buffer
        .bytes()
        .chunks_exact(4)
        .map(|word| u32::from_le_bytes(word.try_into().unwrap()))
        .collect()
}

pub(crate) fn floats(count: usize) -> Buffer {
    Buffer::uninitialised(4 * count)
}
