//! What a launch takes from outside, and why one is not made. Launches themselves are macOS only.

/// A part of a buffer.
#[derive(Clone, Copy, Debug)]
pub struct Slice<'a, B> {
    /// The buffer.
    pub buffer: &'a B,
    /// Bytes before the part.
    pub offset: u64,
    /// Bytes of the part.
    pub bytes: u64,
}

/// A launch that was not made.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LaunchError {
    /// Another graphics API, or another wgpu.
    #[error("got a device of another graphics API, expected one of Metal")]
    NotMetal,
    /// More or fewer buffers than the kernel has tensors.
    #[error("got {got} buffers, expected {expected}")]
    Buffers {
        /// Buffers given.
        got: usize,
        /// Tensors of the kernel.
        expected: usize,
    },
    /// A buffer that ends before its tensor does.
    #[error("{tensor}: got a buffer of {got} bytes, expected at least {expected}")]
    TooShort {
        /// The tensor.
        tensor: &'static str,
        /// Bytes of the buffer.
        got: u64,
        /// Bytes the kernel touches.
        expected: u64,
    },
    /// A buffer that starts where the device cannot bind it.
    #[error("{tensor}: got an offset of {got} bytes, expected a multiple of {expected}")]
    Misaligned {
        /// The tensor.
        tensor: &'static str,
        /// The offset.
        got: u64,
        /// What it must be a multiple of.
        expected: u64,
    },
    /// No way of compiling the kernel worked.
    #[error("{entry} does not compile: {default} (default options), {explicit} ({language})")]
    Compile {
        /// The kernel function.
        entry: String,
        /// What the compiler said to wgpu's options.
        default: String,
        /// What it said to ours.
        explicit: String,
        /// The language version we asked for.
        language: &'static str,
    },
    /// The device refused the launch.
    #[error("the device refused the launch: {0}")]
    Device(String),
}
