//! The hand-written Metal kernels on Burn's tensors.

use burn::tensor::{DType, Shape};
use burn_cubecl::CubeBackend;
use burn_cubecl::CubeDevice;
use burn_cubecl::cubecl::client::Client;
use burn_cubecl::cubecl::server::Handle;
use burn_cubecl::cubecl::wgpu::{AutoCompiler, WgpuServer};
use burn_cubecl::kernel::{into_contiguous, untile};
use burn_cubecl::tensor::CubeTensor;
use mtlflash_core::plan::ROW_STATS;
use mtlflash_core::tile::{MetalBackwardTiles, MetalTile};
use mtlflash_cubecl::{Gradients, Inputs, MaskBinding, Saved, TensorBinding};
use mtlflash_metal::{
    BackwardSpec, Dispatch, Files, Layouts, MaskLayout, Role, Slice, backward, broadcast, forward,
    neighbours,
};

use super::cube::{self, Launched, LaunchedBackward};
use super::{
    AttentionCall, AttentionGradients, AttentionInputs, AttentionOutputs, BackwardCall,
    SavedForward,
};
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
    let launched = Launched::new(inputs, call.problem(), vectors, scores);
    let (inputs, outputs) = (&launched.inputs, &launched.outputs);
    let handle = |role| match role {
        Role::Out => Some(&outputs.out),
        Role::Lse => outputs.lse.as_ref(),
        role => input(role, inputs),
    };
    forward(call.problem(), tile, &layouts(inputs), Files::BuiltIn)
        .map_err(|error| error.to_string())
        .and_then(|dispatch| submit(&client, &device, &[dispatch], handle))
        .unwrap_or_else(|error| panic!("{}: {error}", call.plan().tier));
    launched.finished()
}

/// Launches the kernels of `tiles` for the gradients that `call` wants.
///
/// # Panics
/// As the launch of a CubeCL kernel.
pub(super) fn launch_backward(
    inputs: AttentionInputs<CubeBackend>,
    saved: SavedForward<CubeBackend>,
    call: &BackwardCall,
    tiles: &MetalBackwardTiles,
) -> AttentionGradients<CubeBackend> {
    let (client, device) = (inputs.q.client.clone(), inputs.q.device.clone());
    let [batch, heads, rows] = call.problem().lse_shape();
    // Read by the later kernels, so it must outlive the last submit; the pool gives its memory to others
    // then, whose kernels come behind these on the queue.
    let stats = cube::empty_like(
        &inputs.q,
        Shape::new([batch, heads, rows, ROW_STATS]),
        DType::F32,
    );
    let launched = LaunchedBackward::new(inputs, saved, call, [&vectors, &scores, &vectors]);
    let LaunchedBackward {
        inputs,
        saved,
        outputs,
        ..
    } = &launched;
    let handle = |role| match role {
        Role::Stats => Some(&stats.handle),
        role => of_gradients(role, saved, outputs).or_else(|| input(role, inputs)),
    };
    let spec = BackwardSpec {
        dout: broadcast(saved.dout.shape, saved.dout.strides),
        dlse: saved.dlse.is_some(),
        wanted: call.wanted(),
    };
    backward(
        call.problem(),
        tiles,
        &layouts(inputs),
        &spec,
        Files::BuiltIn,
    )
    .map_err(|error| error.to_string())
    .and_then(|dispatches| submit(&client, &device, &dispatches, handle))
    .unwrap_or_else(|error| panic!("gradients by {}: {error}", call.plan().tier));
    launched.finished()
}

/// Launches the dispatches one after the other, on the tensors that `handle` gives for their roles.
///
/// What one writes the next may read. Each is a submit of its own on the queue of all of Burn's work,
/// and both ways of launching bind or copy buffers that wgpu made: wgpu submits one Metal command buffer
/// behind the other on one `MTLCommandQueue` and leaves Metal's tracking of hazards on, so Metal does not
/// begin what reads a buffer before what wrote it is done. (`tests/tests/handoff.rs` tries such a chain
/// on any wgpu device.)
///
/// # Errors
/// Why one was not launched.
fn submit<'a>(
    client: &Client,
    device: &CubeDevice,
    dispatches: &[Dispatch],
    handle: impl Fn(Role) -> Option<&'a Handle>,
) -> Result<(), String> {
    let metal = opened(device).ok_or("the device was not opened for Metal kernels")?;
    let mut roles: Vec<Role> = Vec::new();
    for slot in dispatches.iter().flat_map(Dispatch::tensors) {
        if !roles.contains(&slot.role) {
            roles.push(slot.role);
        }
    }
    // Each submits what is queued on its stream. All are held until the last kernel is submitted too.
    let resources = roles
        .iter()
        .map(|&role| {
            let handle = handle(role).ok_or_else(|| format!("{}: got no tensor", role.name()))?;
            client
                .get_resource::<WgpuServer<AutoCompiler>>(handle.clone())
                .map(|resource| (role, resource))
                .map_err(|error| format!("{}: {error}", role.name()))
        })
        .collect::<Result<Vec<_>, String>>()?;
    for dispatch in dispatches {
        let of = |role| resources.iter().find(|(known, _)| *known == role);
        let slices: Vec<_> = dispatch
            .tensors()
            .filter_map(|slot| of(slot.role))
            .map(|(_, resource)| resource.resource())
            .map(|resource| Slice {
                buffer: &resource.buffer,
                offset: resource.offset,
                bytes: resource.size,
            })
            .collect();
        metal
            .launch(dispatch, &slices)
            .map_err(|error| format!("{}: {error}", dispatch.entry))?;
    }
    Ok(())
}

/// The tensor as it lies.
fn scores(tensor: CubeTensor) -> TensorBinding {
    cube::view(&untile(tensor))
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

/// The tensor of a role that forward and backward have alike. Each that a dispatch names is there: it
/// was made for these layouts.
fn input(role: Role, inputs: &Inputs) -> Option<&Handle> {
    match role {
        Role::Q => Some(&inputs.q.handle),
        Role::K => Some(&inputs.k.handle),
        Role::V => Some(&inputs.v.handle),
        Role::Mask => inputs.mask.as_ref().map(|mask| &mask.tensor.handle),
        Role::Bias => inputs.bias.as_ref().map(|bias| &bias.handle),
        Role::Alibi => inputs.alibi.as_ref().map(|slopes| &slopes.handle),
        _ => None,
    }
}

/// The tensor of a role that only the backward has, or has as an input.
fn of_gradients<'a>(role: Role, saved: &'a Saved, outputs: &'a Gradients) -> Option<&'a Handle> {
    match role {
        Role::Out => Some(&saved.out),
        Role::Lse => Some(&saved.lse),
        Role::Dout => Some(&saved.dout.handle),
        Role::Dlse => saved.dlse.as_ref(),
        Role::Dq => outputs.dq.as_ref(),
        Role::Dk => outputs.dk.as_ref(),
        Role::Dv => outputs.dv.as_ref(),
        _ => None,
    }
}
