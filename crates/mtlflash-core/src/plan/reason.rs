//! Why a tier does not compute a problem on a device, as values.

use std::fmt;

use crate::dtype::DType;
use crate::tier::Tier;

/// A tier that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The tier.
    pub tier: Tier,
    /// Why not.
    pub reason: Reason,
}

/// Why a tier does not compute a problem on a device.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Reason {
    /// The Metal device was opened by someone else, and Burn gives its handles to who opens it only.
    #[error(
        "the device was not opened for hand-written Metal kernels; call burn_mtlflash::metal_device \
         before Burn's first use of it, and use the device that it returns"
    )]
    NotOpened,
    /// The device's compiler does not take the kernel, or the device computes small attention wrongly by it.
    #[error("a trial of the kernel failed: {message}")]
    Trial {
        /// What the compiler said, or the first wrong number.
        message: String,
    },
    /// Fragments lie in other lanes than the kernel is written for.
    #[error("fragments lie otherwise than the kernel expects: {message}")]
    FragmentLayout {
        /// The first element that lies elsewhere.
        message: String,
    },
    /// The device computed a small product wrongly.
    #[error("the self-test in {dtype} failed: {message}")]
    SelfTest {
        /// The element type.
        dtype: DType,
        /// The first wrong element.
        message: String,
    },
    /// The device computed small gradients wrongly, or not at all.
    #[error("the self-test of its gradients failed: {message}")]
    GradientTest {
        /// The first wrong element, or what the device said.
        message: String,
    },
    /// The kernel would compute in a lower precision, which nobody asked for.
    #[error("computes f32 as tf32, which MTLFLASHATTN_TF32 does not allow")]
    NoTf32,
    /// More threadgroups than a grid has.
    #[error("needs {need} threadgroups along a dimension, a grid has at most {have}")]
    GridTooLarge {
        /// Threadgroups it needs.
        need: usize,
        /// The most there can be.
        have: usize,
    },
    /// The tier has no kernels for gradients.
    #[error("the tier has no kernels for gradients")]
    NoBackward,
    /// The tier's kernels have no gradient of the bias.
    #[error("does not compute the gradient of a bias")]
    NoBiasGradient,
    /// No output or no keys.
    #[error("there is no output or no key, so nothing for a kernel to compute")]
    NothingToCompute,
    /// Of the two kernels of `v1` the hand-written one, in front of CubeCL's.
    #[error("hand-written in Metal: {0}")]
    HandWritten(Box<Reason>),
    /// The tier's kernels take no packed sequences.
    #[error("the tier's kernels take no packed sequences")]
    NoVarlen,
    /// The tier's kernels take no functions of the caller's own.
    #[error("the tier's kernels take no score or mask functions")]
    NoFunctions,
    /// The tier's kernels drop no weights.
    #[error("the tier's kernels have no dropout")]
    NoDropout,
    /// The tier's kernels have no gradient of the slopes.
    #[error("does not compute the gradients of ALiBi slopes")]
    NoSlopeGradients,
    /// Burn's own operations are all that runs on the device.
    #[error("the device runs no kernels of ours, only Burn's own operations")]
    HostEngine,
    /// Not an Apple GPU.
    #[error("needs an Apple GPU")]
    NotApple,
    /// An Apple GPU without neural accelerators.
    #[error("needs an Apple GPU of family 10 (M5) or later, got family {family}")]
    NotApple10 {
        /// The GPU's family.
        family: u32,
    },
    /// The system lacks TensorOps.
    #[error("needs macOS {}.{} or later, got {}.{}", need.0, need.1, got.0, got.1)]
    MacosTooOld {
        /// The device's macOS, major and minor.
        got: (u32, u32),
        /// The first macOS that will do.
        need: (u32, u32),
    },
    /// Kernels cannot use the element type.
    #[error("the device has no {dtype} in kernels")]
    NoDtype {
        /// The problem's element type.
        dtype: DType,
    },
    /// No planes.
    #[error("the device has no subgroups")]
    NoSubgroups,
    /// No matrix product of the problem's type with an f32 accumulator.
    #[error("the device has no matrix units for {dtype} with f32 accumulation")]
    NoMatrixUnits {
        /// The problem's element type.
        dtype: DType,
    },
    /// Products of halves are not for the problem.
    #[error("f32 is split into halves of f16 for the matrix units, which does not do {what}")]
    NotSplit {
        /// What is not done.
        what: &'static str,
    },
    /// The head dim is larger than the kernel takes.
    #[error("head dim {got} is above the kernel's {max}")]
    HeadDimTooLarge {
        /// The larger of `D` and `Dv`.
        got: usize,
        /// The most the kernel takes.
        max: usize,
    },
    /// A tile does not fit shared memory.
    #[error("needs {need} bytes of shared memory, the device has {have}")]
    NoSharedMemory {
        /// Bytes of the smallest tile.
        need: u32,
        /// Bytes a cube can use.
        have: u32,
    },
    /// A cube would need too many units.
    #[error("needs cubes of {need} units, the device allows {have}")]
    TooFewUnits {
        /// Units of the smallest cube.
        need: u32,
        /// Most units of a cube.
        have: u32,
    },
    /// The device's driver would end the kernel's loops early.
    #[error("a unit loops {need} times and the driver ends its loops after {max}")]
    TooManyIterations {
        /// Iterations of a unit's loops, summed up.
        need: u64,
        /// Iterations the driver does.
        max: u64,
    },
    /// A view needs offsets the device cannot compute.
    #[error(
        "a tensor spans {elements} elements and the device has no 64-bit offsets (limit {max})"
    )]
    TooManyElements {
        /// Elements from a view's first to its last.
        elements: u64,
        /// The most that 32-bit offsets reach.
        max: u64,
    },
    /// A view is larger than a buffer the device lets a kernel use.
    #[error("a tensor spans {bytes} bytes, the device binds at most {max}")]
    BindingTooLarge {
        /// Bytes from a view's first element to the end of its last.
        bytes: u64,
        /// The most the device binds.
        max: u64,
    },
    /// A setting leaves the tier out.
    #[error("{variable} leaves it out")]
    LeftOut {
        /// The setting's variable.
        variable: &'static str,
    },
    /// A setting insists on another tier.
    #[error("{variable} insists on {tier}")]
    InsistedElsewhere {
        /// The setting's variable.
        variable: &'static str,
        /// The tier it insists on.
        tier: Tier,
    },
    /// A setting keeps short f32 problems away.
    #[error("f32 of length {got} is below the {min} that {variable} asks for")]
    ShortF32 {
        /// The setting's variable.
        variable: &'static str,
        /// The longer of the two lengths.
        got: usize,
        /// The length from which it would be taken.
        min: usize,
    },
    /// It would run, but another tier is better for this problem.
    #[error("another tier is better here: {why}")]
    PreferredElsewhere {
        /// What makes it better.
        why: &'static str,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.tier, self.reason)
    }
}
