//! The operations as a backend extension: what crosses Burn's dispatch, and who computes it.

mod autodiff;
mod call;
mod cube;
#[cfg(feature = "flex")]
mod flex;
mod functions;
#[cfg(all(target_os = "macos", feature = "metal"))]
mod metal;
mod others;
mod tensors;
#[cfg(test)]
mod tests;
mod varlen;

use burn::backend::fusion::custom::TensorSpec;
use burn::backend::{Backend, backend_extension};
use burn::tensor::{DType, Shape};
use mtlflash_core::Tier;

use crate::chunked::{self, Schedule};
use crate::trace;
pub(crate) use call::{AttentionCall, BackwardCall};
pub(crate) use functions::{
    BlockMaskCall, CapturedTensors, Compiled, FunctionBackend, FunctionCall, FunctionTensors,
};
pub(crate) use tensors::{
    AttentionGradients, AttentionGradientsMetadata, AttentionInputs, AttentionInputsMetadata,
    AttentionOutputs, AttentionOutputsMetadata, OptionalBool, OptionalFloat, OptionalFloatMetadata,
    OptionalInt, SavedForward, SavedForwardMetadata,
};
pub(crate) use varlen::{VarlenBackend, VarlenInputs};

/// Attention and its gradients on a backend. Backends without kernels of ours compute both in chunks.
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
        chunked::attention(inputs, &call, Schedule::InOrder)
    }

    /// The gradients that `call` wants, from the inputs and what the forward left.
    #[fusion(meta = gradients_metadata)]
    fn flash_attention_backward(
        #[extension_type] inputs: AttentionInputs<Self>,
        #[extension_type] saved: SavedForward<Self>,
        call: BackwardCall,
    ) -> AttentionGradients<Self> {
        chunked::gradients(inputs, saved, &call, Schedule::InOrder)
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

/// The same of the gradients: those that are wanted, like their inputs.
fn gradients_metadata(
    inputs: &AttentionInputsMetadata,
    _saved: &SavedForwardMetadata,
    call: &BackwardCall,
) -> AttentionGradientsMetadata {
    let like = |wanted: bool, input: &TensorSpec| match wanted {
        true => OptionalFloatMetadata::Given(input.clone()),
        false => OptionalFloatMetadata::Absent,
    };
    let like_optional = |wanted: bool, input: &OptionalFloatMetadata| match input {
        OptionalFloatMetadata::Given(input) => like(wanted, input),
        OptionalFloatMetadata::Absent => OptionalFloatMetadata::Absent,
    };
    let wanted = call.wanted();
    AttentionGradientsMetadata {
        q: like(wanted.q, &inputs.q),
        k: like(wanted.k, &inputs.k),
        v: like(wanted.v, &inputs.v),
        bias: like_optional(wanted.bias, &inputs.bias),
        alibi: like_optional(wanted.alibi, &inputs.alibi),
    }
}
