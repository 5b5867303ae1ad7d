//! What a dispatch did.

/// Counts over a whole dispatch. Facts about the text and clang's reading of it, never times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// 16x16x16 operations of the matrix unit.
    pub matmul_ops: u64,
    /// 8x8x8 `simdgroup_matrix` multiplications.
    pub simdgroup_multiplies: u64,
    /// Bytes read from buffers. Plain accesses count in [`Mode::Check`](crate::Mode::Check) only, here and in the next three.
    pub device_read_bytes: u64,
    /// Bytes written to buffers.
    pub device_written_bytes: u64,
    /// Bytes read from threadgroup arrays.
    pub threadgroup_read_bytes: u64,
    /// Bytes written to threadgroup arrays.
    pub threadgroup_written_bytes: u64,
    /// Threadgroup barriers, once a threadgroup.
    pub threadgroup_barriers: u64,
    /// Simdgroup barriers, once a simdgroup.
    pub simdgroup_barriers: u64,
    /// Shuffles, reductions, scans and votes, once a simdgroup.
    pub simd_ops: u64,
    /// `exp`, `exp2` and `exp10`, once a thread and component.
    pub exponentials: u64,
    /// What the kernel counted itself with `msl_cpu::count_event(0)` to `(7)`, under `#ifdef MSL_CPU`.
    pub events: [u64; 8],
}

impl Counters {
    /// How many words the child writes.
    pub(crate) const WORDS: usize = 18;

    /// From the child's words, in the order of `Counter` in `runtime.h`.
    pub(crate) fn from_words(words: &[u64; Self::WORDS]) -> Self {
        let [
            matmul_ops,
            simdgroup_multiplies,
            device_read_bytes,
            device_written_bytes,
            threadgroup_read_bytes,
            threadgroup_written_bytes,
            threadgroup_barriers,
            simdgroup_barriers,
            simd_ops,
            exponentials,
            events @ ..,
        ] = *words;
        Self {
            matmul_ops,
            simdgroup_multiplies,
            device_read_bytes,
            device_written_bytes,
            threadgroup_read_bytes,
            threadgroup_written_bytes,
            threadgroup_barriers,
            simdgroup_barriers,
            simd_ops,
            exponentials,
            events,
        }
    }
}
