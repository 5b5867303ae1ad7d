//! The hand-written Metal kernels on Burn's tensors.

use burn_cubecl::CubeBackend;
use burn_cubecl::cubecl::server::Handle;
use burn_cubecl::cubecl::wgpu::{AutoCompiler, WgpuServer};
use burn_cubecl::kernel::{into_contiguous, untile};
use burn_cubecl::tensor::CubeTensor;
use mtlflash_core::tile::MetalTile;
use mtlflash_cubecl::{Inputs, MaskBinding, Outputs, TensorBinding};
use mtlflash_metal::{
    Dispatch, Files, Layouts, MaskLayout, Role, Slice, broadcast, forward, neighbours,
};

use super::cube::{self, Launched};
use super::{AttentionCall, AttentionInputs, AttentionOutputs};
use crate::metal::opened;

/// Launches the kernel of `tile`.
///
/// # Panics
/// As the launch of a CubeCL kernel.
pub(super) fn launch(
    inputs: AttentionInputs<CubeBackend>,
    call: &AttentionCall,
    tile: &MetalTile,
) -> AttentionOutputs<CubeBackend> {
    let (client, device) = (inputs.q.client.clone(), inputs.q.device.clone());
    let scores = |tensor| cube::view(&untile(tensor));
    let launched = Launched::new(inputs, call.problem(), vectors, scores);
    let (inputs, outputs) = (&launched.inputs, &launched.outputs);
    let submit = || -> Result<(), String> {
        let metal = opened(&device).ok_or("the device was not opened for Metal kernels")?;
        let dispatch = forward(call.problem(), tile, &layouts(inputs), Files::BuiltIn)
            .map_err(|error| error.to_string())?;
        // Each submits what is queued on its stream. All are held until the kernel is submitted too.
        let resources = handles(&dispatch, inputs, outputs)
            .map(|handle| client.get_resource::<WgpuServer<AutoCompiler>>(handle.clone()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| error.to_string())?;
        let slices: Vec<_> = resources
            .iter()
            .map(|resource| resource.resource())
            .map(|resource| Slice {
                buffer: &resource.buffer,
                offset: resource.offset,
                bytes: resource.size,
            })
            .collect();
        metal
            .launch(&dispatch, &slices)
            .map_err(|error| error.to_string())
    };
    submit().unwrap_or_else(|error| panic!("{}: {error}", call.plan().tier));
    launched.finished()
}

/// The tensor as it lies, unless the elements of its vectors are no neighbours.
fn vectors(tensor: CubeTensor) -> TensorBinding {
    let tensor = untile(tensor);
    let binding = cube::view(&tensor);
    if neighbours(binding.shape[3], binding.strides) {
        return binding;
    }
    cube::view(&into_contiguous(tensor))
}

fn layouts(inputs: &Inputs) -> Layouts {
    let strides = |view: &TensorBinding| broadcast(view.shape, view.strides);
    let mask = |mask: &MaskBinding| MaskLayout {
        strides: strides(&mask.tensor),
        storage: mask.storage,
    };
    Layouts {
        q: strides(&inputs.q),
        k: strides(&inputs.k),
        v: strides(&inputs.v),
        mask: inputs.mask.as_ref().map(mask),
        bias: inputs.bias.as_ref().map(strides),
        alibi: inputs.alibi.as_ref().map(|slopes| {
            let [batch, head, ..] = strides(slopes);
            [batch, head]
        }),
    }
}

/// The tensors in the order of the kernel's buffers. Each that the dispatch names is there: it was
/// made for these layouts.
fn handles<'a>(
    dispatch: &'a Dispatch,
    inputs: &'a Inputs,
    outputs: &'a Outputs,
) -> impl Iterator<Item = &'a Handle> {
    let handle = |view: &'a TensorBinding| &view.handle;
    dispatch
        .buffers
        .iter()
        .filter_map(move |slot| match slot.role {
            Role::Q => Some(&inputs.q.handle),
            Role::K => Some(&inputs.k.handle),
            Role::V => Some(&inputs.v.handle),
            Role::Out => Some(&outputs.out),
            Role::Lse => outputs.lse.as_ref(),
            Role::Mask => inputs.mask.as_ref().map(|mask| &mask.tensor.handle),
            Role::Bias => inputs.bias.as_ref().map(handle),
            Role::Alibi => inputs.alibi.as_ref().map(handle),
            // Of the backward's calls, which nothing here launches; and the uniforms.
            Role::Dout
            | Role::Dlse
            | Role::Stats
            | Role::Dq
            | Role::Dk
            | Role::Dv
            | Role::Params => None,
        })
}
