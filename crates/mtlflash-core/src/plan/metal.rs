//! Whether a hand-written Metal kernel may compute a problem: what it needs of the GPU and the system,
//! and what the device showed when it was opened.

use super::{Kernel, Reason, Wanted, bindable, blocks, in_grid};
use crate::device::{AppleGpu, DeviceProfile, Engine, MetalGates};
use crate::dtype::DType;
use crate::extent::Extent;
use crate::knobs::{self, Knobs, Preuse};
use crate::problem::Problem;
use crate::tier::Tier;
use crate::tile::{self, MetalBackwardTiles, MetalKernel};

/// First GPU family with `simdgroup_matrix`: M1.
const FAMILY_SIMDGROUP: u32 = 7;
/// First GPU family with neural accelerators: M5.
const FAMILY_TENSOR_OPS: u32 = 10;
/// First macOS with TensorOps on tensors.
const MACOS_TENSOR_OPS: (u32, u32) = (26, 0);
/// First macOS with TensorOps on fragments in registers.
const MACOS_TENSOR_OPS_FRAGMENTS: (u32, u32) = (26, 2);

/// Numbers in f32 that the gradients' first kernel hands on of each row.
pub const ROW_STATS: usize = 2;

/// The kernel with its tile.
pub(super) fn kernel(
    kernel: MetalKernel,
    problem: &Problem,
    views: &[Extent],
    device: &DeviceProfile,
    knobs: &Knobs,
) -> Result<Kernel, Reason> {
    runs(kernel, problem, device)?;
    let in_lower_precision = kernel == MetalKernel::Fragments && problem.dtype == DType::F32;
    if in_lower_precision && !knobs.tf32 {
        return Err(Reason::NoTf32);
    }
    bindable(views, device)?;
    in_grid([problem.batch, problem.heads_q], device)?;
    wanted(kernel, problem, knobs)?;
    let tile = tile::metal(kernel, problem)?;
    in_grid([blocks(problem.seq_q, tile.rows)], device)?;
    Ok(Kernel::Metal(tile))
}

/// The tiles of the kernels for the gradients in `gradients`: what the forward's kernel needs, and what
/// theirs do.
pub(super) fn backward(
    kernel: MetalKernel,
    problem: &Problem,
    gradients: Wanted,
    views: &[Extent],
    device: &DeviceProfile,
    knobs: &Knobs,
) -> Result<MetalBackwardTiles, Reason> {
    let gates = runs(kernel, problem, device)?;
    gradients_shown(kernel, gates)?;
    if gradients.alibi {
        return Err(Reason::NoSlopeGradients);
    }
    if gradients.bias {
        return Err(Reason::NoBiasGradient);
    }
    if problem.is_empty() || problem.seq_k == 0 {
        return Err(Reason::NothingToCompute);
    }
    let tiles = tile::metal_backward(kernel, problem)?;
    let [batch, heads, rows] = problem.lse_shape();
    let stats = Extent::contiguous([batch, heads, rows, ROW_STATS], 4);
    bindable(views, device)?;
    bindable(&[stats], device)?;
    let cubes = [
        problem.batch,
        problem.heads_q,
        blocks(problem.seq_q, tiles.queries.rows),
        blocks(problem.seq_k, tiles.keys.rows),
    ];
    in_grid(cubes, device)?;
    wanted(kernel, problem, knobs)?;
    Ok(tiles)
}

/// Whether the kernels of one kind run on the device and do what the problem asks for, as far as that
/// is the same forward and backward; what the device showed.
fn runs<'a>(
    kernel: MetalKernel,
    problem: &Problem,
    device: &'a DeviceProfile,
) -> Result<&'a MetalGates, Reason> {
    // Every field is named, so that a new option does not compile before it is decided on here: refused below, or
    // in the kernels' text.
    let Problem {
        packed,
        functions: _,
        dropout,
        batch: _,
        heads_q: _,
        heads_kv: _,
        seq_q: _,
        seq_k: _,
        head_dim: _,
        head_dim_v: _,
        dtype: _,
        scale: _,
        softcap: _,
        band: _,
        mask: _,
        bias: _,
        alibi: _,
        lse: _,
    } = problem;
    if device.engine == Engine::Host {
        return Err(Reason::HostEngine);
    }
    let gpu = device.apple.ok_or(Reason::NotApple)?;
    if packed.is_some() {
        return Err(Reason::NoVarlen);
    }
    super::without_functions(problem)?;
    if dropout.is_some() {
        return Err(Reason::NoDropout);
    }
    supported(kernel, gpu)?;
    let gates = device.metal.as_ref().ok_or(Reason::NotOpened)?;
    shown(kernel, problem.dtype, gates)?;
    Ok(gates)
}

/// Whether the settings let a TensorOps kernel, which could run, do so.
fn wanted(kernel: MetalKernel, problem: &Problem, knobs: &Knobs) -> Result<(), Reason> {
    if kernel == MetalKernel::Simdgroup {
        return Ok(());
    }
    let length = problem.seq_q.max(problem.seq_k);
    if problem.dtype == DType::F32 && length < knobs.fp32_min_seq {
        return Err(Reason::ShortF32 {
            variable: knobs::V2_FP32_MIN_SEQ,
            got: length,
            min: knobs.fp32_min_seq,
        });
    }
    let variable = knobs::V2_PREUSE;
    match (kernel, knobs.preuse) {
        (MetalKernel::Fragments, Preuse::Off) => Err(Reason::LeftOut { variable }),
        (MetalKernel::Tensor, Preuse::Force) => Err(Reason::InsistedElsewhere {
            variable,
            tier: Tier::V2r,
        }),
        _ => Ok(()),
    }
}

/// Whether such a GPU under such a system has what the kernel is made of.
///
/// # Errors
/// [`Reason::NotApple10`] or [`Reason::MacosTooOld`].
pub fn supported(kernel: MetalKernel, gpu: AppleGpu) -> Result<(), Reason> {
    let (family, need) = match kernel {
        MetalKernel::Simdgroup => (FAMILY_SIMDGROUP, (0, 0)),
        MetalKernel::Tensor => (FAMILY_TENSOR_OPS, MACOS_TENSOR_OPS),
        MetalKernel::Fragments => (FAMILY_TENSOR_OPS, MACOS_TENSOR_OPS_FRAGMENTS),
    };
    if gpu.family < family {
        return Err(Reason::NotApple10 { family: gpu.family });
    }
    if gpu.macos < need {
        return Err(Reason::MacosTooOld {
            got: gpu.macos,
            need,
        });
    }
    Ok(())
}

/// Whether this very device did what the kernel relies on.
fn shown(kernel: MetalKernel, dtype: DType, gates: &MetalGates) -> Result<(), Reason> {
    let compiled = match kernel {
        MetalKernel::Simdgroup => &gates.simdgroup,
        MetalKernel::Tensor => &gates.tensor_ops,
        MetalKernel::Fragments => &gates.fragments,
    };
    let message = |message: &String| message.clone();
    compiled.as_ref().map_err(|error| Reason::Trial {
        message: message(error),
    })?;
    if kernel == MetalKernel::Simdgroup {
        return Ok(());
    }
    if kernel == MetalKernel::Fragments {
        let layout = gates.layout.as_ref();
        layout.map_err(|error| Reason::FragmentLayout {
            message: message(error),
        })?;
    }
    let products = match kernel {
        MetalKernel::Fragments => &gates.fragment_products,
        MetalKernel::Simdgroup | MetalKernel::Tensor => &gates.products,
    };
    let tried = products.iter().find(|(tried, _)| *tried == dtype);
    let result = tried.map_or(Err("not run".to_owned()), |(_, result)| result.clone());
    result.map_err(|message| Reason::SelfTest { dtype, message })
}

/// Whether small gradients came out right. [`shown`] says what each element type does.
fn gradients_shown(kernel: MetalKernel, gates: &MetalGates) -> Result<(), Reason> {
    let tested = match kernel {
        MetalKernel::Simdgroup => &gates.simdgroup_gradients,
        MetalKernel::Fragments => &gates.fragment_gradients,
        MetalKernel::Tensor => return Err(Reason::NoBackward),
    };
    tested
        .clone()
        .map_err(|message| Reason::GradientTest { message })
}
