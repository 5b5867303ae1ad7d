//! What can go wrong between a plan and its launch.

/// A launch that was not made.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum LaunchError {
    /// The plan's kernel is not one of this crate.
    #[error("the plan's tier is {got}, expected a tier with such kernels on CubeCL")]
    NotACubeKernel {
        /// The plan's tier.
        got: mtlflash_core::Tier,
    },
    /// The problem has an optional tensor that was not bound, or the other way round.
    #[error("{argument}: got {got}, expected {expected}")]
    Binding {
        /// The tensor.
        argument: &'static str,
        /// Whether it was bound.
        got: &'static str,
        /// Whether the problem has it.
        expected: &'static str,
    },
    /// Captured tensors that are not as many as the functions say.
    #[error("{argument}: got {got}, expected {expected}")]
    Captured {
        /// Which.
        argument: &'static str,
        /// How many are bound.
        got: usize,
        /// How many the functions capture.
        expected: usize,
    },
    /// A grid or a stride that does not fit the device's counters.
    #[error("{argument} is {got}, expected at most {max}")]
    TooLarge {
        /// What is too large.
        argument: &'static str,
        /// Its size.
        got: u64,
        /// The most that fits.
        max: u64,
    },
}
