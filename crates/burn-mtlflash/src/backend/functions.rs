//! Attention with functions of the caller's own as a backend extension. Only backends with kernels of
//! ours have it; for all others a call is refused before it is dispatched.

use std::sync::Arc;

use burn::backend::fusion::custom::TensorSpec;
use burn::backend::tensor::IntTensor;
use burn::backend::{Backend, ExtensionType, backend_extension};
use burn::tensor::{DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::into_contiguous;
use burn_cubecl::tensor::CubeTensor;
use mtlflash_cubecl::{BlockMaskBinding, CapturedBinding, FunctionInputs, Functions};

use super::cube::{Launched, binding, empty_like};
use super::{
    AttentionCall, AttentionInputs, AttentionOutputs, AttentionOutputsMetadata, OptionalFloat,
    OptionalInt, outputs_metadata,
};
use crate::trace;

/// The tensors that functions capture, those of a type one behind the other.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) struct CapturedTensors<B: Backend> {
    /// `[elements]` in f32.
    #[extension_type]
    pub(crate) floats: OptionalFloat<B>,
    /// `[elements]` in i32.
    #[extension_type]
    pub(crate) ints: OptionalInt<B>,
}

/// The tensors of a call with functions.
#[derive(ExtensionType)]
#[extension_type(fusion)]
pub(crate) struct FunctionTensors<B: Backend> {
    #[extension_type]
    pub(crate) attention: AttentionInputs<B>,
    #[extension_type]
    pub(crate) captured: CapturedTensors<B>,
    /// The block mask, in i32.
    #[extension_type]
    pub(crate) block_mask: OptionalInt<B>,
}

/// Functions and the sizes of what they capture.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    pub(crate) functions: Functions,
    /// Elements of each float tensor.
    pub(crate) floats: Vec<u32>,
    /// Elements of each int tensor.
    pub(crate) ints: Vec<u32>,
    /// The scores the block mask is built for.
    pub(crate) block_mask: Option<[usize; 4]>,
}

/// A call with functions.
#[derive(Clone, Debug)]
pub(crate) struct FunctionCall {
    pub(crate) call: AttentionCall,
    pub(crate) compiled: Arc<Compiled>,
}

/// A block mask to be built.
#[derive(Clone, Debug)]
pub(crate) struct BlockMaskCall {
    pub(crate) compiled: Arc<Compiled>,
    pub(crate) scores: [usize; 4],
    /// Of the block mask.
    pub(crate) shape: [usize; 4],
}

/// Attention with functions, and their block masks.
#[backend_extension(Cube: cfg(feature = "_cube"), Fusion)]
pub(crate) trait FunctionBackend: Backend {
    /// Computes `call`, which was validated and planned for the tensors in `inputs` and has a kernel.
    #[fusion(meta = attention_metadata)]
    fn flash_attention_with_functions(
        #[extension_type] inputs: FunctionTensors<Self>,
        call: FunctionCall,
    ) -> AttentionOutputs<Self>;

    /// Builds a block mask on the device of `anchor`, any tensor.
    #[fusion(meta = mask_metadata)]
    fn flash_attention_block_mask(
        anchor: IntTensor<Self>,
        #[extension_type] captured: CapturedTensors<Self>,
        call: BlockMaskCall,
    ) -> IntTensor<Self>;
}

fn attention_metadata(
    inputs: &FunctionTensorsMetadata,
    call: &FunctionCall,
) -> AttentionOutputsMetadata {
    outputs_metadata(&inputs.attention, &call.call)
}

fn mask_metadata(
    _anchor: &TensorSpec,
    _captured: &CapturedTensorsMetadata,
    call: &BlockMaskCall,
) -> TensorSpec {
    TensorSpec::new(Shape::new(call.shape), DType::I32)
}

impl FunctionBackend for CubeBackend {
    /// # Panics
    /// If the launch fails: the plan was decided for this device, so this is a fault of the driver
    /// or of ours, and the operation has no room for an error.
    fn flash_attention_with_functions(
        inputs: FunctionTensors<Self>,
        call: FunctionCall,
    ) -> AttentionOutputs<Self> {
        let FunctionCall { call, compiled } = call;
        let _running = trace::running(&call, call.plan().tier);
        let client = inputs.attention.q.client.clone();
        let bind = |tensor| binding(tensor, call.plan().index);
        let launched = Launched::new(inputs.attention, call.problem(), bind, bind);
        let block_mask = inputs.block_mask.into_option().zip(compiled.block_mask);
        let bound = FunctionInputs {
            block_mask: block_mask.map(|(mask, scores)| BlockMaskBinding {
                handle: into_contiguous(mask).handle,
                scores,
            }),
            ..captured(inputs.captured, &compiled)
        };
        let (plan, problem) = (call.plan(), call.problem());
        let (inputs, outputs) = (&launched.inputs, &launched.outputs);
        compiled
            .functions
            .forward(&client, plan, problem, inputs, &bound, outputs)
            .unwrap_or_else(|error| panic!("{}: {error}", plan.tier));
        launched.finished()
    }

    /// # Panics
    /// If the launch fails, as above.
    fn flash_attention_block_mask(
        anchor: CubeTensor,
        tensors: CapturedTensors<Self>,
        call: BlockMaskCall,
    ) -> CubeTensor {
        let shape = Shape::new(call.shape);
        let lists = empty_like(&anchor, shape, DType::I32);
        let mask = BlockMaskBinding {
            handle: lists.handle.clone(),
            scores: call.scores,
        };
        let (functions, bound) = (call.compiled.functions, captured(tensors, &call.compiled));
        functions
            .build_block_mask(&anchor.client, &bound, &mask)
            .unwrap_or_else(|error| panic!("block mask: {error}"));
        lists
    }
}

fn captured(tensors: CapturedTensors<CubeBackend>, compiled: &Compiled) -> FunctionInputs {
    let bound = |tensor: Option<CubeTensor>, lengths: &[u32]| CapturedBinding {
        handle: tensor.map(|tensor| into_contiguous(tensor).handle),
        lengths: lengths.to_vec(),
    };
    FunctionInputs {
        floats: bound(tensors.floats.into_option(), &compiled.floats),
        ints: bound(tensors.ints.into_option(), &compiled.ints),
        block_mask: None,
    }
}
