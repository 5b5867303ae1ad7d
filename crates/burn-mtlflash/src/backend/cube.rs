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
    #[cfg(all(target_os = "macos", feature = "metal"))]
    if let Kernel::Metal(tile) = &call.plan().kernel {
        return super::metal::launch(inputs, call, tile);
    }
    let client = inputs.q.client.clone();
    let bind = |tensor| binding(tensor, call);
    let launched = Launched::new(inputs, call, bind, bind);
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
        call: &AttentionCall,
        vectors: impl Fn(CubeTensor) -> TensorBinding,
        scores: impl Fn(CubeTensor) -> TensorBinding,
    ) -> Self {
        let problem = call.problem();
        let (client, device) = (inputs.q.client.clone(), inputs.q.device.clone());
        let empty = |shape: Shape, dtype: DType| {
            empty_device_contiguous_dtype(client.clone(), device.clone(), shape, dtype)
        };
        let out = empty(Shape::new(problem.out_shape()), inputs.q.dtype);
        let lse = problem
            .lse
            .then(|| empty(Shape::new(problem.lse_shape()), DType::F32));
        Self {
            inputs: Inputs {
                q: vectors(inputs.q),
                k: vectors(inputs.k),
                v: vectors(inputs.v),
                mask: match inputs.mask {
                    OptionalBool::Given(mask) => Some(MaskBinding {
                        storage: storage(&mask),
                        tensor: scores(mask),
                    }),
                    OptionalBool::Absent => None,
                },
                bias: inputs.bias.into_option().map(scores),
                alibi: inputs.alibi.into_option().map(slopes_binding),
            },
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

fn storage(mask: &CubeTensor) -> MaskStorage {
    match mask.dtype {
        DType::Bool(BoolStore::U32) => MaskStorage::U32,
        _ => MaskStorage::U8,
    }
}

/// The tensor with the strides it has.
fn binding(tensor: CubeTensor, call: &AttentionCall) -> TensorBinding {
    bound(tensor, call, view)
}

/// A view of the tensor with the strides it has.
pub(super) fn bound(
    tensor: CubeTensor,
    call: &AttentionCall,
    view: impl Fn(&CubeTensor) -> TensorBinding,
) -> TensorBinding {
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
