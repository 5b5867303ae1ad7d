//! `delta`, the inner product of an output row and its gradient, beside the row's log-sum-exp and its
//! norm, which the kernel owned by queries measures.

use cubecl::prelude::*;
use mtlflash_core::tile::DELTA_ROWS;

use super::arguments::{BackwardArguments, STATS, Sides};
use super::place::{Owner, at};
use super::short_rows::{ShortRows, mean, product, rounded_off};
use crate::error::LaunchError;
use crate::forward::scoring::{Geometry, ScoreTensors, Strides};

/// Cubes: `x` query heads, `y` blocks of rows, `z` batch.
///
/// The sum runs over the head dim in the order of the kernels' products: where one key has all the
/// weight, its `dP` and `delta` are then the same number, and what is left of their difference is not
/// noise times large queries.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
fn row_stats<E: Float, B: Float, M: Int, N: Size>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &[Vector<E, N>],
    dout: &[Vector<E, N>],
    lse: &[f32],
    dlse: &[f32],
    stats: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    sides: &Sides,
    out_strides: &Strides,
    g: &Geometry,
    #[comptime] has_dlse: bool,
    #[comptime] short: ShortRows,
    #[define(E, B, M)] _types: [ElemType; 3],
) {
    let i = CUBE_POS_Y * DELTA_ROWS + UNIT_POS;
    if i < g.seq_q {
        let at = at(
            CUBE_POS_Z,
            CUBE_POS_X,
            CUBE_POS_Y * DELTA_ROWS,
            sides,
            g,
            DELTA_ROWS,
            Owner::Queries,
        );
        let out_at = row_of(out_strides, i);
        let mut delta = product::<E, N>(
            out,
            out_at,
            out_strides,
            dout,
            at.own_values + i as usize * sides.own_values.row,
            &sides.own_values,
            comptime!(short.head_dim_v),
        );
        let flat = at.stats + i as usize;
        let lse = lse[flat];
        if comptime!(short.wanted) {
            let sums = rounded_off::<E, B, M, N>(
                q,
                k,
                v,
                out,
                dout,
                lse,
                tensors,
                sides,
                out_at,
                out_strides,
                g,
                &at,
                i,
                0,
                1u32,
                short,
            );
            delta += mean(&sums);
        }
        put_stats(stats, flat, lse, dlse, delta, has_dlse);
    }
}

/// Where row `i` of the cube's head begins.
#[cube]
pub(super) fn row_of(view: &Strides, i: u32) -> usize {
    CUBE_POS_Z as usize * view.batch + CUBE_POS_X as usize * view.head + i as usize * view.row
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
    let vector = arguments.vector;
    // SAFETY: loads are guarded by the length and the head dim, stores by the length.
    unsafe {
        row_stats::launch_unchecked(
            forward.client,
            forward.cubes(DELTA_ROWS)?,
            CubeDim::new_1d(DELTA_ROWS),
            forward.address,
            vector,
            forward.q(vector),
            forward.k(vector),
            forward.v(vector),
            arguments.out(),
            arguments.dout(),
            forward.lse(),
            arguments.dlse(),
            arguments.stats(),
            forward.tensors(),
            arguments.sides(Owner::Queries),
            arguments.out_strides(),
            forward.geometry(vector)?,
            arguments.has_dlse(),
            ShortRows::of(arguments)?,
            forward.types(),
        );
    }
    Ok(())
}
