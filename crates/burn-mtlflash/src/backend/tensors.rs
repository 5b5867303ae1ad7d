//! The tensors that cross Burn's dispatch.

use burn::backend::tensor::{BoolTensor, FloatTensor, IntTensor};
use burn::backend::{Backend, ExtensionType};

/// The tensors of a call.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) struct AttentionInputs<B: Backend> {
    /// `[B, Hq, Lq, D]`.
    pub(crate) q: FloatTensor<B>,
    /// `[B, Hkv, Lk, D]`.
    pub(crate) k: FloatTensor<B>,
    /// `[B, Hkv, Lk, Dv]`.
    pub(crate) v: FloatTensor<B>,
    /// `[B, Hq, Lq, Lk]` with any dim 1 instead; true hides.
    #[extension_type]
    pub(crate) mask: OptionalBool<B>,
    /// `[B, Hq, Lq, Lk]` with any dim 1 instead.
    #[extension_type]
    pub(crate) bias: OptionalFloat<B>,
    /// `[B or 1, Hq]` in f32.
    #[extension_type]
    pub(crate) alibi: OptionalFloat<B>,
}

/// A float tensor that may be missing: Burn's dispatch carries no `Option`.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) enum OptionalFloat<B: Backend> {
    /// The tensor.
    Given(FloatTensor<B>),
    /// None.
    Absent,
}

/// A bool tensor that may be missing.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) enum OptionalBool<B: Backend> {
    /// The tensor.
    Given(BoolTensor<B>),
    /// None.
    Absent,
}

/// An int tensor that may be missing.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) enum OptionalInt<B: Backend> {
    /// The tensor.
    Given(IntTensor<B>),
    /// None.
    Absent,
}

/// What a call returns.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) enum AttentionOutputs<B: Backend> {
    /// The output, `[B, Hq, Lq, Dv]`.
    Out(FloatTensor<B>),
    /// The output and the log-sum-exp of each row, `[B, Hq, Lq]` in f32.
    WithLse {
        /// The output, `[B, Hq, Lq, Dv]`.
        out: FloatTensor<B>,
        /// The log-sum-exp.
        lse: FloatTensor<B>,
    },
}

impl<B: Backend> OptionalFloat<B> {
    pub(crate) fn into_option(self) -> Option<FloatTensor<B>> {
        match self {
            Self::Given(tensor) => Some(tensor),
            Self::Absent => None,
        }
    }

    pub(crate) fn as_ref(&self) -> Option<&FloatTensor<B>> {
        match self {
            Self::Given(tensor) => Some(tensor),
            Self::Absent => None,
        }
    }

    pub(crate) fn from_option(tensor: Option<FloatTensor<B>>) -> Self {
        tensor.map_or(Self::Absent, Self::Given)
    }
}

impl<B: Backend> OptionalInt<B> {
    pub(crate) fn into_option(self) -> Option<IntTensor<B>> {
        match self {
            Self::Given(tensor) => Some(tensor),
            Self::Absent => None,
        }
    }

    pub(crate) fn from_option(tensor: Option<IntTensor<B>>) -> Self {
        tensor.map_or(Self::Absent, Self::Given)
    }
}

impl<B: Backend> OptionalBool<B> {
    pub(crate) fn into_option(self) -> Option<BoolTensor<B>> {
        match self {
            Self::Given(tensor) => Some(tensor),
            Self::Absent => None,
        }
    }

    pub(crate) fn as_ref(&self) -> Option<&BoolTensor<B>> {
        match self {
            Self::Given(tensor) => Some(tensor),
            Self::Absent => None,
        }
    }

    pub(crate) fn from_option(tensor: Option<BoolTensor<B>>) -> Self {
        tensor.map_or(Self::Absent, Self::Given)
    }
}

/// What the forward left, and the gradients of its outputs.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) struct SavedForward<B: Backend> {
    /// The output, `[B, Hq, Lq, Dv]`.
    pub(crate) out: FloatTensor<B>,
    /// The log-sum-exp, `[B, Hq, Lq]` in f32.
    pub(crate) lse: FloatTensor<B>,
    /// Gradient of the output.
    pub(crate) dout: FloatTensor<B>,
    /// Gradient of the log-sum-exp, where it has one.
    #[extension_type]
    pub(crate) dlse: OptionalFloat<B>,
}

/// The gradients that were wanted, in the shapes and types of the inputs.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) struct AttentionGradients<B: Backend> {
    #[extension_type]
    pub(crate) q: OptionalFloat<B>,
    #[extension_type]
    pub(crate) k: OptionalFloat<B>,
    #[extension_type]
    pub(crate) v: OptionalFloat<B>,
    #[extension_type]
    pub(crate) bias: OptionalFloat<B>,
    #[extension_type]
    pub(crate) alibi: OptionalFloat<B>,
}
