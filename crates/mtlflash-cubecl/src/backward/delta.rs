//! `delta`, the inner product of an output row and its gradient, beside the row's log-sum-exp and its
//! norm, which the kernel owned by queries measures.

use cubecl::prelude::*;

use super::arguments::{BackwardArguments, STATS};
use crate::error::LaunchError;
use crate::forward::load::load4;
use crate::forward::scoring::Strides;

/// Rows of a cube, a unit each.
const ROWS: u32 = 64;

/// Cubes: `x` query heads, `y` blocks of rows, `z` batch.
///
/// The sum runs over the head dim in the order of the kernels' products: where one key has all the
/// weight, its `dP` and `delta` are then the same number, and what is left of their difference is not
/// noise times large queries.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
fn row_stats<E: Float, N: Size>(
    out: &[Vector<E, N>],
    dout: &[Vector<E, N>],
    lse: &[f32],
    dlse: &[f32],
    stats: &mut [f32],
    out_strides: &Strides,
    dout_strides: &Strides,
    seq_q: u32,
    heads: u32,
    #[comptime] head_dim_v: u32,
    #[comptime] has_dlse: bool,
    #[define(E)] _type: ElemType,
) {
    let i = CUBE_POS_Y * ROWS + UNIT_POS;
    let (batch, head) = (CUBE_POS_Z, CUBE_POS_X);
    if i < seq_q {
        let out_at = batch as usize * out_strides.batch
            + head as usize * out_strides.head
            + i as usize * out_strides.row;
        let dout_at = batch as usize * dout_strides.batch
            + head as usize * dout_strides.head
            + i as usize * dout_strides.row;
        let mut delta = 0.0f32;
        for n in 0..comptime!(head_dim_v.div_ceil(4)) {
            let a = load4::<E, N, f32>(out, out_at, n * 4, head_dim_v, out_strides);
            let b = load4::<E, N, f32>(dout, dout_at, n * 4, head_dim_v, dout_strides);
            #[unroll]
            for e in 0..4usize {
                delta = fma(a.extract(e), b.extract(e), delta);
            }
        }
        let flat = (batch as usize * heads as usize + head as usize) * seq_q as usize + i as usize;
        put_stats(stats, flat, lse[flat], dlse, delta, has_dlse);
    }
}

/// Writes what is known of row `flat`. The log-sum-exp of a row that saw nothing becomes the largest
/// number, so that every probability relative to it is 0; the norm is 1 until it is measured.
#[cube]
pub(super) fn put_stats(
    stats: &mut [f32],
    flat: usize,
    lse: f32,
    dlse: &[f32],
    products: f32,
    #[comptime] has_dlse: bool,
) {
    // By its bits, since Metal's default math mode assumes that no infinities occur.
    let hidden = u32::reinterpret(lse) == 0xff80_0000u32;
    let mut delta = products;
    if comptime!(has_dlse) {
        // Whatever it is there, a row that saw nothing passes none on.
        delta -= select(hidden, 0.0f32, dlse[flat]);
    }
    let at = flat * comptime!(STATS as usize);
    stats[at] = select(hidden, f32::new(f32::MAX), lse);
    stats[at + 1] = delta;
    stats[at + 2] = 1.0;
}

pub(super) fn launch(arguments: &BackwardArguments<'_>) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let [element, _, _] = forward.types();
    // SAFETY: loads are guarded by the length and the head dim, stores by the length.
    unsafe {
        row_stats::launch_unchecked(
            forward.client,
            forward.cubes(ROWS)?,
            CubeDim::new_1d(ROWS),
            forward.address,
            arguments.vector,
            arguments.out(),
            arguments.dout(),
            forward.lse(),
            arguments.dlse(),
            arguments.stats(),
            arguments.out_strides(),
            arguments.dout_strides(),
            forward.seq_q()?,
            forward.heads_q()?,
            forward.head_dim_v()?,
            arguments.has_dlse(),
            element,
        );
    }
    Ok(())
}
