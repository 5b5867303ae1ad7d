//! The operation as a backend extension: what crosses Burn's dispatch, and who computes it.

mod autodiff;
mod cube;
#[cfg(feature = "flex")]
mod flex;
#[cfg(all(target_os = "macos", feature = "metal"))]
mod metal;
mod others;
mod varlen;

use std::sync::Arc;

use burn::backend::fusion::custom::TensorSpec;
use burn::backend::tensor::{BoolTensor, FloatTensor};
use burn::backend::{Backend, ExtensionType, backend_extension};
use burn::tensor::{DType, Shape};
use mtlflash_core::{Knobs, Plan, Problem, Tier};

use crate::chunked::{self, Recording, Schedule};
use crate::trace;

pub(crate) use varlen::{VarlenBackend, VarlenInputs};

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

    pub(crate) fn from_option(tensor: Option<FloatTensor<B>>) -> Self {
        tensor.map_or(Self::Absent, Self::Given)
    }
}

impl<B: Backend> OptionalBool<B> {
    pub(crate) fn from_option(tensor: Option<BoolTensor<B>>) -> Self {
        tensor.map_or(Self::Absent, Self::Given)
    }
}

/// What was asked and how it is computed, decided before the operation is dispatched.
#[derive(Clone, Debug)]
pub(crate) struct AttentionCall(Arc<Call>);

#[derive(Debug)]
struct Call {
    problem: Problem,
    plan: Plan,
    chunk: usize,
    trace: bool,
}

impl AttentionCall {
    pub(crate) fn new(problem: Problem, plan: Plan, knobs: &Knobs) -> Self {
        Self(Arc::new(Call {
            problem,
            plan,
            chunk: knobs.chunk,
            trace: knobs.trace,
        }))
    }

    pub(crate) fn problem(&self) -> &Problem {
        &self.0.problem
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.0.plan
    }

    /// Most rows of a chunk where the call is computed in chunks, which a plan for a kernel is too
    /// if gradients are recorded.
    pub(crate) fn chunk_rows(&self) -> usize {
        self.0.chunk
    }

    /// Whether the call is to be counted.
    pub(crate) fn traced(&self) -> bool {
        self.0.trace
    }
}

/// Attention on a backend. Backends without kernels of ours compute it in chunks.
#[backend_extension(
    Cube: cfg(feature = "_cube"),
    Flex: cfg(feature = "flex"),
    NdArray: cfg(feature = "ndarray"),
    LibTorch: cfg(feature = "tch"),
    Remote: cfg(feature = "remote"),
    Fusion,
    Autodiff
)]
pub(crate) trait FlashAttentionBackend: Backend {
    /// Computes `call`, which was validated and planned for the tensors in `inputs`.
    #[fusion(meta = outputs_metadata)]
    fn flash_attention(
        #[extension_type] inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let _running = trace::running(&call, Tier::Chunked);
        chunked::attention(inputs, &call, Recording::Off, Schedule::InOrder)
    }
}

/// Shapes and types of the outputs, which a lazy backend asks for before it computes them.
fn outputs_metadata(
    inputs: &AttentionInputsMetadata,
    call: &AttentionCall,
) -> AttentionOutputsMetadata {
    let problem = call.problem();
    let out = TensorSpec::new(Shape::new(problem.out_shape()), inputs.q.dtype);
    if !problem.lse {
        return AttentionOutputsMetadata::Out(out);
    }
    let lse = TensorSpec::new(Shape::new(problem.lse_shape()), DType::F32);
    AttentionOutputsMetadata::WithLse { out, lse }
}
