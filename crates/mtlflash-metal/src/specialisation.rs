//! What a kernel's text is specialised by: the definitions in front of it, and its name.

use mtlflash_core::tile::{MetalKernel, MetalTile};
use mtlflash_core::{DType, MaskStorage, Problem, Tier};

use crate::backward::Owner;
use crate::dispatch::{BufferSlot, Role};
use crate::layouts::Layouts;
use crate::source::Definitions;

/// The file that instantiates a kernel.
pub(crate) const fn entry_file(kernel: MetalKernel) -> &'static str {
    match kernel {
        MetalKernel::Simdgroup => "simdgroup/forward.metal",
        MetalKernel::Tensor => "tensor/forward_v2.metal",
        MetalKernel::Fragments => "tensor/forward_v2r.metal",
    }
}

/// The tier a kernel is.
pub const fn tier(kernel: MetalKernel) -> Tier {
    match kernel {
        MetalKernel::Simdgroup => Tier::V1,
        MetalKernel::Tensor => Tier::V2,
        MetalKernel::Fragments => Tier::V2r,
    }
}

/// The kernel function's name, which spells its parameters.
pub(crate) fn entry_name(problem: &Problem, tile: &MetalTile) -> String {
    let kernel = tier(tile.kernel).to_string();
    spelled(&kernel, problem, tile, (problem.lse, "_lse"))
}

/// The gradients that one kernel of a backward pass computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pass {
    pub(crate) owner: Owner,
    pub(crate) dq: bool,
    pub(crate) dk: bool,
    pub(crate) dv: bool,
}

impl Pass {
    const fn name(self) -> &'static str {
        match (self.owner, self.dq, self.dk, self.dv) {
            (Owner::Queries, true, ..) => "dq",
            (Owner::Queries, false, ..) => "stats",
            (Owner::Keys, _, true, false) => "dk",
            (Owner::Keys, _, false, _) => "dv",
            (Owner::Keys, _, true, true) => "dkv",
        }
    }
}

/// The name of a backward kernel's function.
pub(crate) fn backward_entry_name(
    problem: &Problem,
    tile: &MetalTile,
    dlse: bool,
    pass: Pass,
) -> String {
    let kernel = format!("{}_{}", tier(tile.kernel), pass.name());
    let dlse = dlse && pass.owner == Owner::Queries;
    spelled(&kernel, problem, tile, (dlse, "_dlse"))
}

fn spelled(
    kernel: &str,
    problem: &Problem,
    tile: &MetalTile,
    last: (bool, &'static str),
) -> String {
    let options = [
        (problem.band.lo.is_some(), "_lo"),
        (problem.band.hi.is_some(), "_hi"),
        (problem.softcap.is_some(), "_softcap"),
        (problem.alibi.is_some(), "_alibi"),
        (problem.mask.is_some(), "_mask"),
        (problem.bias.is_some(), "_bias"),
        last,
    ];
    let options: String = options
        .into_iter()
        .filter_map(|(present, name)| present.then_some(name))
        .collect();
    format!(
        "mtlflash_{kernel}_{}_d{}x{}_{}x{}{options}",
        problem.dtype, problem.head_dim, problem.head_dim_v, tile.rows, tile.keys,
    )
}

/// The definitions, all of them whatever the problem, so that a kernel can test each by its value.
pub(crate) fn definitions(
    problem: &Problem,
    tile: &MetalTile,
    layouts: &Layouts,
    buffers: &[BufferSlot],
) -> Definitions {
    let tf32 = problem.dtype == DType::F32 && tile.kernel == MetalKernel::Fragments;
    let mut definitions = common(entry_name(problem, tile), problem, tile, layouts);
    definitions.push(("MTLFLASH_LSE", flag(problem.lse)));
    definitions.push(("MTLFLASH_TF32", flag(tf32)));
    definitions.extend(places(buffers));
    definitions
}

/// The same of a backward kernel.
pub(crate) fn backward_definitions(
    problem: &Problem,
    tile: &MetalTile,
    layouts: &Layouts,
    buffers: &[BufferSlot],
    pass: Pass,
) -> Definitions {
    let dlse = buffers.iter().any(|slot| slot.role == Role::Dlse);
    let entry = backward_entry_name(problem, tile, dlse, pass);
    let mut definitions = common(entry, problem, tile, layouts);
    for (name, present) in [
        ("MTLFLASH_DLSE", dlse),
        ("MTLFLASH_DQ", pass.dq),
        ("MTLFLASH_DK", pass.dk),
        ("MTLFLASH_DV", pass.dv),
    ] {
        definitions.push((name, flag(present)));
    }
    definitions.extend(places(buffers));
    definitions
}

fn flag(present: bool) -> String {
    u8::from(present).to_string()
}

fn places(buffers: &[BufferSlot]) -> impl Iterator<Item = (&'static str, String)> {
    let macros = buffers.iter().map(|slot| buffer_macro(slot.role));
    macros
        .enumerate()
        .map(|(index, name)| (name, index.to_string()))
}

/// What the definitions of forward and backward have in common.
fn common(entry: String, problem: &Problem, tile: &MetalTile, layouts: &Layouts) -> Definitions {
    let mask = match layouts.mask.map(|mask| mask.storage) {
        None => "0",
        Some(MaskStorage::U8) => "8",
        Some(MaskStorage::U32) => "32",
    };
    vec![
        ("MTLFLASH_ENTRY", entry),
        ("MTLFLASH_ELEMENT", metal_type(problem.dtype).to_owned()),
        ("MTLFLASH_HEAD_DIM", problem.head_dim.to_string()),
        ("MTLFLASH_HEAD_DIM_V", problem.head_dim_v.to_string()),
        ("MTLFLASH_BAND_LO", flag(problem.band.lo.is_some())),
        ("MTLFLASH_BAND_HI", flag(problem.band.hi.is_some())),
        ("MTLFLASH_SOFTCAP", flag(problem.softcap.is_some())),
        ("MTLFLASH_ALIBI", flag(problem.alibi.is_some())),
        ("MTLFLASH_MASK", mask.to_owned()),
        ("MTLFLASH_BIAS", flag(problem.bias.is_some())),
        (
            "MTLFLASH_BIAS_ELEMENT",
            metal_type(problem.bias.map_or(DType::F32, |(_, dtype)| dtype)).to_owned(),
        ),
        ("MTLFLASH_ROWS", tile.rows.to_string()),
        ("MTLFLASH_KEYS", tile.keys.to_string()),
        ("MTLFLASH_SIMDGROUPS", tile.simdgroups.to_string()),
    ]
}

/// Definitions for a kernel that shares the headers and has no problem: all but the element type.
pub(crate) fn no_problem() -> Definitions {
    [
        ("MTLFLASH_HEAD_DIM", "16"),
        ("MTLFLASH_HEAD_DIM_V", "16"),
        ("MTLFLASH_BAND_LO", "0"),
        ("MTLFLASH_BAND_HI", "0"),
        ("MTLFLASH_SOFTCAP", "0"),
        ("MTLFLASH_ALIBI", "0"),
        ("MTLFLASH_MASK", "0"),
        ("MTLFLASH_BIAS", "0"),
        ("MTLFLASH_BIAS_ELEMENT", "float"),
        ("MTLFLASH_LSE", "0"),
        ("MTLFLASH_ROWS", "16"),
        ("MTLFLASH_KEYS", "32"),
        ("MTLFLASH_SIMDGROUPS", "1"),
        ("MTLFLASH_TF32", "0"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

const fn buffer_macro(role: Role) -> &'static str {
    match role {
        Role::Q => "MTLFLASH_BUFFER_Q",
        Role::K => "MTLFLASH_BUFFER_K",
        Role::V => "MTLFLASH_BUFFER_V",
        Role::Out => "MTLFLASH_BUFFER_OUT",
        Role::Lse => "MTLFLASH_BUFFER_LSE",
        Role::Mask => "MTLFLASH_BUFFER_MASK",
        Role::Bias => "MTLFLASH_BUFFER_BIAS",
        Role::Alibi => "MTLFLASH_BUFFER_ALIBI",
        Role::Dout => "MTLFLASH_BUFFER_DOUT",
        Role::Dlse => "MTLFLASH_BUFFER_DLSE",
        Role::Stats => "MTLFLASH_BUFFER_STATS",
        Role::Dq => "MTLFLASH_BUFFER_DQ",
        Role::Dk => "MTLFLASH_BUFFER_DK",
        Role::Dv => "MTLFLASH_BUFFER_DV",
        Role::Params => "MTLFLASH_BUFFER_PARAMS",
    }
}

pub(crate) const fn metal_type(dtype: DType) -> &'static str {
    match dtype {
        DType::F32 => "float",
        DType::F16 => "half",
        DType::BF16 => "bfloat",
    }
}
