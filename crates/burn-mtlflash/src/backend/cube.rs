//! CubeCL devices: launches the planned kernels.

use burn::backend::TensorMetadata;
use burn::tensor::{BoolStore, DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::{into_contiguous, untile};
use burn_cubecl::ops::numeric::empty_device_contiguous_dtype;
use burn_cubecl::tensor::CubeTensor;
use mtlflash_core::{BackwardKernel, IndexWidth, Kernel, MaskStorage, index_width};
use mtlflash_cubecl::{Gradients, Inputs, MaskBinding, Outputs, Saved, TensorBinding};

use super::{
    AttentionCall, AttentionGradients, AttentionInputs, AttentionOutputs, BackwardCall,
    FlashAttentionBackend, OptionalFloat, SavedForward,
};
use crate::chunked::{self, Schedule};

/// Elements of the vectors that kernels load.
const VECTOR: usize = 4;

impl FlashAttentionBackend for CubeBackend {
    /// # Panics
    /// If the launch fails: the plan was decided for this device, so this is a fault of the driver
    /// or of ours, and the operation has no room for an error.
    fn flash_attention(
        inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let problem = call.problem();
        let chunked = matches!(call.plan().kernel, Kernel::Chunked { .. });
        // Without keys there is no buffer to bind, and nothing to compute.
        if chunked || problem.is_empty() || problem.seq_k == 0 {
            return chunked::attention(inputs, &call, Schedule::InOrder);
        }
        launch(inputs, &call)
    }

    /// # Panics
    /// As the forward.
    fn flash_attention_backward(
        inputs: AttentionInputs<Self>,
        saved: SavedForward<Self>,
        call: BackwardCall,
    ) -> AttentionGradients<Self> {
        let problem = call.problem();
        let chunked = call.plan().kernel == BackwardKernel::Chunked;
        if chunked || problem.is_empty() || problem.seq_k == 0 {
            return chunked::gradients(inputs, saved, &call, Schedule::InOrder);
        }
        launch_backward(inputs, saved, &call)
    }
}

fn launch(
    inputs: AttentionInputs<CubeBackend>,
    call: &AttentionCall,
) -> AttentionOutputs<CubeBackend> {
    let problem = call.problem();
    let client = inputs.q.client.clone();
    let out = empty_like(&inputs.q, Shape::new(problem.out_shape()), inputs.q.dtype);
    let lse = problem
        .lse
        .then(|| empty_like(&inputs.q, Shape::new(problem.lse_shape()), DType::F32));
    let bindings = bindings(inputs, call.plan().index);
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

fn launch_backward(
    inputs: AttentionInputs<CubeBackend>,
    saved: SavedForward<CubeBackend>,
    call: &BackwardCall,
) -> AttentionGradients<CubeBackend> {
    let (problem, wanted, index) = (call.problem(), call.wanted(), call.plan().index);
    let client = inputs.q.client.clone();
    let like = |wanted: bool, input: &CubeTensor| {
        wanted.then(|| empty_like(input, input.shape(), input.dtype))
    };
    let dlse = saved.dlse.into_option();
    let of_rows = wanted.bias && problem.bias.is_some_and(|(shape, _)| shape[3] == 1);
    // The kernel takes such a gradient for zero, as it is without a gradient of the log-sum-exp.
    let row_bias = dlse.as_ref().filter(|_| of_rows).map(|dlse| {
        chunked::row_bias_gradient::<CubeBackend>(problem, dlse.clone(), saved.lse.clone())
    });
    let (computed, dbias) = match row_bias {
        Some(dbias) => (true, Some(dbias)),
        None => {
            let bias = inputs.bias.as_ref();
            (false, bias.and_then(|bias| like(wanted.bias, bias)))
        }
    };
    let gradients = AttentionGradients::<CubeBackend> {
        q: OptionalFloat::from_option(like(wanted.q, &inputs.q)),
        k: OptionalFloat::from_option(like(wanted.k, &inputs.k)),
        v: OptionalFloat::from_option(like(wanted.v, &inputs.v)),
        bias: OptionalFloat::from_option(dbias),
        alibi: OptionalFloat::Absent,
    };
    let handle =
        |tensor: &OptionalFloat<CubeBackend>| tensor.as_ref().map(|tensor| tensor.handle.clone());
    let bindings = bindings(inputs, index);
    let saved = Saved {
        out: into_contiguous(saved.out).handle,
        lse: into_contiguous(saved.lse).handle,
        dout: binding(in_vectors(saved.dout), index),
        dlse: dlse.map(|dlse| into_contiguous(dlse).handle),
    };
    let outputs = Gradients {
        dq: handle(&gradients.q),
        dk: handle(&gradients.k),
        dv: handle(&gradients.v),
        dbias: handle(&gradients.bias).filter(|_| !computed),
    };
    mtlflash_cubecl::backward(&client, call.plan(), problem, &bindings, &saved, &outputs)
        .unwrap_or_else(|error| panic!("gradients by {}: {error}", call.plan().tier));
    gradients
}

fn empty_like(tensor: &CubeTensor, shape: Shape, dtype: DType) -> CubeTensor {
    let (client, device) = (tensor.client.clone(), tensor.device.clone());
    empty_device_contiguous_dtype(client, device, shape, dtype)
}

fn bindings(inputs: AttentionInputs<CubeBackend>, index: IndexWidth) -> Inputs {
    let bound = |tensor| binding(tensor, index);
    Inputs {
        q: bound(inputs.q),
        k: bound(inputs.k),
        v: bound(inputs.v),
        mask: inputs.mask.into_option().map(|mask| MaskBinding {
            storage: match mask.dtype {
                DType::Bool(BoolStore::U32) => MaskStorage::U32,
                _ => MaskStorage::U8,
            },
            tensor: bound(mask),
        }),
        bias: inputs.bias.into_option().map(bound),
        alibi: inputs.alibi.into_option().map(slopes_binding),
    }
}

/// The tensor with the strides it has.
fn binding(tensor: CubeTensor, planned: IndexWidth) -> TensorBinding {
    let tensor = untile(tensor);
    let binding = view(&tensor);
    // The plan knew the shapes but not the strides. A view too sparse for its offsets is copied.
    if planned == IndexWidth::U32
        && index_width(&[binding.extent(tensor.elem_size())]) == IndexWidth::U64
    {
        return view(&into_contiguous(tensor));
    }
    binding
}

/// The gradient of a sum is one number seen everywhere, which kernels would load one by one, and all
/// other tensors with it.
fn in_vectors(tensor: CubeTensor) -> CubeTensor {
    let strides = tensor.meta.strides();
    let (outer, inner) = (&strides[..3], strides[3]);
    if inner == 1 && outer.iter().all(|stride| stride.is_multiple_of(VECTOR)) {
        return tensor;
    }
    into_contiguous(tensor)
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
