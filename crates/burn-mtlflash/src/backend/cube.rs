//! CubeCL devices: launches the planned kernels.

use burn::backend::TensorMetadata;
use burn::tensor::{BoolStore, DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::kernel::{into_contiguous, untile};
use burn_cubecl::ops::numeric::empty_device_contiguous_dtype;
use burn_cubecl::tensor::CubeTensor;
use mtlflash_core::{BackwardKernel, IndexWidth, Kernel, MaskStorage, Problem, index_width};
use mtlflash_cubecl::{Gradients, Inputs, MaskBinding, Outputs, Saved, TensorBinding};

use super::{
    AttentionCall, AttentionGradients, AttentionInputs, AttentionOutputs, BackwardCall,
    FlashAttentionBackend, OptionalFloat, SavedForward,
};
use crate::chunked::{self, Schedule};
use crate::trace;

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
        let _running = trace::running(&call, call.plan().tier);
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
    #[cfg(all(target_os = "macos", feature = "metal"))]
    if let Kernel::Metal(tile) = &call.plan().kernel {
        return super::metal::launch(inputs, call, tile);
    }
    let client = inputs.q.client.clone();
    let bind = |tensor| binding(tensor, call.plan().index);
    let launched = Launched::new(inputs, call.problem(), bind, bind);
    let (inputs, outputs) = (&launched.inputs, &launched.outputs);
    mtlflash_cubecl::forward(&client, call.plan(), call.problem(), inputs, outputs)
        .unwrap_or_else(|error| panic!("{}: {error}", call.plan().tier));
    launched.finished()
}

/// The tensors of a launch: inputs as they are bound, outputs to be written.
pub(super) struct Launched {
    pub(super) inputs: Inputs,
    pub(super) outputs: Outputs,
    out: CubeTensor,
    lse: Option<CubeTensor>,
}

impl Launched {
    /// How q, k and v are bound and how mask and bias are, copied first if they must be.
    pub(super) fn new(
        inputs: AttentionInputs<CubeBackend>,
        problem: &Problem,
        vectors: impl Fn(CubeTensor) -> TensorBinding,
        scores: impl Fn(CubeTensor) -> TensorBinding,
    ) -> Self {
        let (q, dtype) = (&inputs.q, inputs.q.dtype);
        let out = empty_like(q, Shape::new(problem.out_shape()), dtype);
        let lse = problem
            .lse
            .then(|| empty_like(q, Shape::new(problem.lse_shape()), DType::F32));
        Self {
            inputs: bindings(inputs, vectors, scores),
            outputs: Outputs {
                out: out.handle.clone(),
                lse: lse.as_ref().map(|lse| lse.handle.clone()),
            },
            out,
            lse,
        }
    }

    /// What the call returns, once the kernel is launched.
    pub(super) fn finished(self) -> AttentionOutputs<CubeBackend> {
        match self.lse {
            Some(lse) => AttentionOutputs::WithLse { out: self.out, lse },
            None => AttentionOutputs::Out(self.out),
        }
    }
}

fn launch_backward(
    inputs: AttentionInputs<CubeBackend>,
    saved: SavedForward<CubeBackend>,
    call: &BackwardCall,
) -> AttentionGradients<CubeBackend> {
    #[cfg(all(target_os = "macos", feature = "metal"))]
    if let BackwardKernel::Metal(tiles) = &call.plan().kernel {
        return super::metal::launch_backward(inputs, saved, call, tiles);
    }
    let (client, index) = (inputs.q.client.clone(), call.plan().index);
    let bind = |tensor| binding(tensor, index);
    let dout = |tensor| binding(in_vectors(tensor), index);
    let launched = LaunchedBackward::new(inputs, saved, call, [&bind, &bind, &dout]);
    mtlflash_cubecl::backward(
        &client,
        call.plan(),
        call.problem(),
        &launched.inputs,
        &launched.saved,
        &launched.outputs,
    )
    .unwrap_or_else(|error| panic!("gradients by {}: {error}", call.plan().tier));
    launched.finished()
}

/// How a tensor is bound, copied first if it must be.
type Bind<'a> = &'a dyn Fn(CubeTensor) -> TensorBinding;

/// The tensors of a launch for gradients: inputs as they are bound, gradients to be written.
pub(super) struct LaunchedBackward {
    pub(super) inputs: Inputs,
    pub(super) saved: Saved,
    pub(super) outputs: Gradients,
    gradients: [Option<CubeTensor>; 4],
}

impl LaunchedBackward {
    /// How q, k and v are bound, how mask and bias are, and how the output's gradient is.
    pub(super) fn new(
        inputs: AttentionInputs<CubeBackend>,
        saved: SavedForward<CubeBackend>,
        call: &BackwardCall,
        [vectors, scores, dout]: [Bind<'_>; 3],
    ) -> Self {
        let wanted = call.wanted();
        let like = |input: &CubeTensor| empty_like(input, input.shape(), input.dtype);
        let [q, k, v] = [
            wanted.q.then(|| like(&inputs.q)),
            wanted.k.then(|| like(&inputs.k)),
            wanted.v.then(|| like(&inputs.v)),
        ];
        // The kernel takes this one for zero, as it is where the log-sum-exp has no gradient.
        let row_bias = chunked::row_bias_gradient(&saved, call);
        let by_kernel = wanted.bias && row_bias.is_none();
        let bias = inputs.bias.as_ref().filter(|_| by_kernel).map(like);
        let handle =
            |tensor: &Option<CubeTensor>| tensor.as_ref().map(|tensor| tensor.handle.clone());
        Self {
            outputs: Gradients {
                dq: handle(&q),
                dk: handle(&k),
                dv: handle(&v),
                dbias: handle(&bias),
            },
            saved: Saved {
                out: into_contiguous(saved.out).handle,
                lse: into_contiguous(saved.lse).handle,
                dout: dout(saved.dout),
                dlse: saved
                    .dlse
                    .into_option()
                    .map(|dlse| into_contiguous(dlse).handle),
            },
            inputs: bindings(inputs, vectors, scores),
            gradients: [q, k, v, bias.or(row_bias)],
        }
    }

    /// What the call returns, once the kernels are launched.
    pub(super) fn finished(self) -> AttentionGradients<CubeBackend> {
        let [q, k, v, bias] = self.gradients.map(OptionalFloat::from_option);
        AttentionGradients {
            q,
            k,
            v,
            bias,
            alibi: OptionalFloat::Absent,
        }
    }
}

pub(super) fn empty_like(tensor: &CubeTensor, shape: Shape, dtype: DType) -> CubeTensor {
    let (client, device) = (tensor.client.clone(), tensor.device.clone());
    empty_device_contiguous_dtype(client, device, shape, dtype)
}

/// How q, k and v are bound and how mask and bias are, copied first if they must be.
fn bindings(
    inputs: AttentionInputs<CubeBackend>,
    vectors: impl Fn(CubeTensor) -> TensorBinding,
    scores: impl Fn(CubeTensor) -> TensorBinding,
) -> Inputs {
    Inputs {
        q: vectors(inputs.q),
        k: vectors(inputs.k),
        v: vectors(inputs.v),
        mask: inputs.mask.into_option().map(|mask| MaskBinding {
            storage: storage(&mask),
            tensor: scores(mask),
        }),
        bias: inputs.bias.into_option().map(scores),
        alibi: inputs.alibi.into_option().map(slopes_binding),
    }
}

fn storage(mask: &CubeTensor) -> MaskStorage {
    match mask.dtype {
        DType::Bool(BoolStore::U32) => MaskStorage::U32,
        _ => MaskStorage::U8,
    }
}

/// The tensor with the strides it has.
pub(super) fn binding(tensor: CubeTensor, planned: IndexWidth) -> TensorBinding {
    bound(tensor, planned, view)
}

/// A view of the tensor with the strides it has.
pub(super) fn bound(
    tensor: CubeTensor,
    planned: IndexWidth,
    view: impl Fn(&CubeTensor) -> TensorBinding,
) -> TensorBinding {
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

pub(super) fn view(tensor: &CubeTensor) -> TensorBinding {
    let strides = tensor.meta.strides();
    TensorBinding {
        handle: tensor.handle.clone(),
        shape: tensor.shape().dims(),
        strides: std::array::from_fn(|dim| strides[dim]),
    }
}

/// `[B or 1, Hq]` as `[B or 1, Hq, 1, 1]`.
pub(super) fn slopes_binding(slopes: CubeTensor) -> TensorBinding {
    let [batch, heads] = slopes.shape().dims();
    let strides = slopes.meta.strides();
    TensorBinding {
        shape: [batch, heads, 1, 1],
        strides: [strides[0], strides[1], 1, 1],
        handle: slopes.handle,
    }
}
