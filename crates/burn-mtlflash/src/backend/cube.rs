//! CubeCL devices: launches the planned kernel.

use burn::backend::TensorMetadata;
use burn::tensor::{BoolStore, DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::{into_contiguous, untile};
use burn_cubecl::ops::numeric::empty_device_contiguous_dtype;
use burn_cubecl::tensor::CubeTensor;
use mtlflash_core::{IndexWidth, Kernel, MaskStorage, index_width};
use mtlflash_cubecl::{Inputs, MaskBinding, Outputs, TensorBinding};

use super::{
    AttentionCall, AttentionInputs, AttentionOutputs, FlashAttentionBackend, OptionalBool,
};
use crate::chunked::{self, Recording, Schedule};
use crate::trace;

impl FlashAttentionBackend for CubeBackend {
    /// # Panics
    /// If the launch fails: the plan was decided for this device, so this is a fault of the driver
    /// or of ours, and the operation has no room for an error.
    fn flash_attention(
        inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let problem = call.problem();
        let _running = trace::running(&call, call.plan().tier);
        let chunked = matches!(call.plan().kernel, Kernel::Chunked { .. });
        // Without keys there is no buffer to bind, and nothing to compute.
        if chunked || problem.is_empty() || problem.seq_k == 0 {
            return chunked::attention(inputs, &call, Recording::Off, Schedule::InOrder);
        }
        launch(inputs, &call)
    }
}

fn launch(
    inputs: AttentionInputs<CubeBackend>,
    call: &AttentionCall,
) -> AttentionOutputs<CubeBackend> {
    let problem = call.problem();
    let (client, device) = (inputs.q.client.clone(), inputs.q.device.clone());
    let empty = |shape: Shape, dtype: DType| {
        empty_device_contiguous_dtype(client.clone(), device.clone(), shape, dtype)
    };
    let out = empty(Shape::new(problem.out_shape()), inputs.q.dtype);
    let lse = problem
        .lse
        .then(|| empty(Shape::new(problem.lse_shape()), DType::F32));
    let bindings = Inputs {
        q: binding(inputs.q, call),
        k: binding(inputs.k, call),
        v: binding(inputs.v, call),
        mask: match inputs.mask {
            OptionalBool::Given(mask) => Some(mask_binding(mask, call)),
            OptionalBool::Absent => None,
        },
        bias: inputs.bias.into_option().map(|bias| binding(bias, call)),
        alibi: inputs.alibi.into_option().map(slopes_binding),
    };
    let outputs = Outputs {
        out: out.handle.clone(),
        lse: lse.as_ref().map(|lse| lse.handle.clone()),
    };
    mtlflash_cubecl::forward(&client, call.plan(), problem, &bindings, &outputs)
        .unwrap_or_else(|error| panic!("{}: {error}", call.plan().tier));
    match lse {
        Some(lse) => AttentionOutputs::WithLse { out, lse },
        None => AttentionOutputs::Out(out),
    }
}

fn mask_binding(mask: CubeTensor, call: &AttentionCall) -> MaskBinding {
    let storage = match mask.dtype {
        DType::Bool(BoolStore::U32) => MaskStorage::U32,
        _ => MaskStorage::U8,
    };
    MaskBinding {
        tensor: binding(mask, call),
        storage,
    }
}

/// The tensor with the strides it has.
fn binding(tensor: CubeTensor, call: &AttentionCall) -> TensorBinding {
    let tensor = untile(tensor);
    let binding = view(&tensor);
    let planned = call.plan().index;
    // The plan knew the shapes but not the strides. A view too sparse for its offsets is copied.
    if planned == IndexWidth::U32
        && index_width(&[binding.extent(tensor.elem_size())]) == IndexWidth::U64
    {
        return view(&into_contiguous(tensor));
    }
    binding
}

fn view(tensor: &CubeTensor) -> TensorBinding {
    let strides = tensor.meta.strides();
    TensorBinding {
        handle: tensor.handle.clone(),
        shape: tensor.shape().dims(),
        strides: std::array::from_fn(|dim| strides[dim]),
    }
}

/// `[B or 1, Hq]` as `[B or 1, Hq, 1, 1]`.
fn slopes_binding(slopes: CubeTensor) -> TensorBinding {
    let [batch, heads] = slopes.shape().dims();
    let strides = slopes.meta.strides();
    TensorBinding {
        shape: [batch, heads, 1, 1],
        strides: [strides[0], strides[1], 1, 1],
        handle: slopes.handle,
    }
}
