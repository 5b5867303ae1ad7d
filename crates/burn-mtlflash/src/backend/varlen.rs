//! Attention over packed sequences as a backend extension. Only backends with kernels of ours have it;
//! for all others a call is taken apart before it is dispatched.

use burn::backend::fusion::custom::TensorSpec;
use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{Backend, ExtensionType, TensorMetadata, backend_extension};
use burn::tensor::{DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use mtlflash_cubecl::{Inputs, Outputs, Sequences, TensorBinding};

use super::cube::{bound, empty_like, slopes_binding};
use super::{AttentionCall, AttentionOutputs, OptionalFloat};
use crate::trace;

/// The tensors of a call over packed sequences.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) struct VarlenInputs<B: Backend> {
    /// `[total_q, Hq, D]`.
    pub(crate) q: FloatTensor<B>,
    /// `[total_k, Hkv, D]`.
    pub(crate) k: FloatTensor<B>,
    /// `[total_k, Hkv, Dv]`.
    pub(crate) v: FloatTensor<B>,
    /// `[sequences + 1]` in i32.
    pub(crate) cu_seqlens_q: IntTensor<B>,
    /// `[sequences + 1]` in i32.
    pub(crate) cu_seqlens_k: IntTensor<B>,
    /// `[sequences or 1, Hq]` in f32.
    #[extension_type]
    pub(crate) alibi: OptionalFloat<B>,
}

/// Attention over packed sequences, all in one launch.
#[backend_extension(Cube: cfg(feature = "_cube"), Fusion)]
pub(crate) trait VarlenBackend: Backend {
    /// Computes `call`, which was validated and planned for the tensors in `inputs` and has a kernel:
    /// the output `[total_q, Hq, Dv]` and the log-sum-exp `[Hq, total_q]`.
    #[fusion(meta = outputs_metadata)]
    fn flash_attention_varlen(
        #[extension_type] inputs: VarlenInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self>;
}

/// Shapes and types of the outputs, which a lazy backend asks for before it computes them.
fn outputs_metadata(
    inputs: &VarlenInputsMetadata,
    call: &AttentionCall,
) -> super::AttentionOutputsMetadata {
    let out = TensorSpec::new(out_shape(call), inputs.q.dtype);
    if !call.problem().lse {
        return super::AttentionOutputsMetadata::Out(out);
    }
    let lse = TensorSpec::new(lse_shape(call), DType::F32);
    super::AttentionOutputsMetadata::WithLse { out, lse }
}

fn out_shape(call: &AttentionCall) -> Shape {
    let [_, heads, total, width] = call.problem().out_shape();
    Shape::new([total, heads, width])
}

fn lse_shape(call: &AttentionCall) -> Shape {
    let [_, heads, total] = call.problem().lse_shape();
    Shape::new([heads, total])
}

impl VarlenBackend for CubeBackend {
    /// # Panics
    /// If the launch fails: the plan was decided for this device, so this is a fault of the driver
    /// or of ours, and the operation has no room for an error.
    fn flash_attention_varlen(
        inputs: VarlenInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let _running = trace::running(&call, call.plan().tier);
        let client = inputs.q.client.clone();
        let out = empty_like(&inputs.q, out_shape(&call), inputs.q.dtype);
        let lse = call
            .problem()
            .lse
            .then(|| empty_like(&inputs.q, lse_shape(&call), DType::F32));
        let bindings = Inputs {
            q: packed(inputs.q, &call),
            k: packed(inputs.k, &call),
            v: packed(inputs.v, &call),
            mask: None,
            bias: None,
            alibi: inputs.alibi.into_option().map(slopes_binding),
        };
        let sequences = Sequences {
            bounds_q: into_contiguous(inputs.cu_seqlens_q).handle,
            bounds_k: into_contiguous(inputs.cu_seqlens_k).handle,
        };
        let outputs = Outputs {
            out: out.handle.clone(),
            lse: lse.as_ref().map(|lse| lse.handle.clone()),
        };
        let (plan, problem) = (call.plan(), call.problem());
        mtlflash_cubecl::forward_varlen(&client, plan, problem, &bindings, &sequences, &outputs)
            .unwrap_or_else(|error| panic!("{}: {error}", plan.tier));
        match lse {
            Some(lse) => AttentionOutputs::WithLse { out, lse },
            None => AttentionOutputs::Out(out),
        }
    }
}

/// `[total, heads, width]` as a view of `[1, heads, total, width]`.
fn packed(tensor: CubeTensor, call: &AttentionCall) -> TensorBinding {
    bound(tensor, call.plan().index, |tensor| {
        let [total, heads, width] = tensor.shape().dims();
        let strides = tensor.meta.strides();
        TensorBinding {
            handle: tensor.handle.clone(),
            shape: [1, heads, total, width],
            strides: [0, strides[1], strides[0], strides[2]],
        }
    })
}
