//! `delta`, the inner product of an output row and its gradient, beside the row's log-sum-exp.

use cubecl::prelude::*;

use super::arguments::BackwardArguments;
use crate::error::LaunchError;
use crate::forward::load::load4;
use crate::forward::scoring::Strides;

/// Units that share a row.
const COLUMNS: u32 = 8;
/// Rows of a cube.
const ROWS: u32 = 16;

/// Cubes: `x` blocks of rows, `y` query heads, `z` batch.
///
/// The log-sum-exp of a row that saw nothing becomes the largest number, so that every probability
/// relative to it is 0.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
fn row_stats<E: Float, N: Size>(
    out: &[Vector<E, N>],
    dout: &[Vector<E, N>],
    lse: &[f32],
    stats: &mut [f32],
    out_strides: &Strides,
    dout_strides: &Strides,
    seq_q: u32,
    heads: u32,
    #[comptime] head_dim_v: u32,
    #[define(E)] _type: ElemType,
) {
    let row = UNIT_POS / COLUMNS;
    let column = UNIT_POS % COLUMNS;
    let i = CUBE_POS_X * ROWS + row;
    let (batch, head) = (CUBE_POS_Z, CUBE_POS_Y);
    let mut parts = Shared::<[f32]>::new_slice(comptime!((ROWS * COLUMNS) as usize));
    let mut sum = 0.0f32;
    if i < seq_q {
        let out_at = batch as usize * out_strides.batch
            + head as usize * out_strides.head
            + i as usize * out_strides.row;
        let dout_at = batch as usize * dout_strides.batch
            + head as usize * dout_strides.head
            + i as usize * dout_strides.row;
        #[unroll]
        for n in 0..comptime!(head_dim_v.div_ceil(COLUMNS * 4)) {
            let col = (comptime!(n * COLUMNS) + column) * 4;
            let a = load4::<E, N, f32>(out, out_at, col, head_dim_v, out_strides);
            let b = load4::<E, N, f32>(dout, dout_at, col, head_dim_v, dout_strides);
            let product = a * b;
            #[unroll]
            for e in 0..4usize {
                sum += product.extract(e);
            }
        }
    }
    parts[UNIT_POS as usize] = sum;
    sync_cube();
    if column == 0 && i < seq_q {
        let mut delta = 0.0f32;
        #[unroll]
        for c in 0..COLUMNS {
            delta += parts[(UNIT_POS + c) as usize];
        }
        let flat = (batch as usize * heads as usize + head as usize) * seq_q as usize + i as usize;
        let seen = lse[flat];
        // By its bits, since Metal's default math mode assumes that no infinities occur.
        let hidden = u32::reinterpret(seen) == 0xff80_0000u32;
        stats[flat * 2] = select(hidden, f32::new(f32::MAX), seen);
        stats[flat * 2 + 1] = delta;
    }
}

pub(super) fn launch(arguments: &BackwardArguments<'_>) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let [element, _, _] = forward.types();
    // SAFETY: loads are guarded by the length and the head dim, stores by the length.
    unsafe {
        row_stats::launch_unchecked(
            forward.client,
            forward.cubes(ROWS)?,
            CubeDim::new_1d(ROWS * COLUMNS),
            forward.address,
            arguments.vector,
            arguments.out(),
            arguments.dout(),
            forward.lse(),
            arguments.stats(),
            arguments.out_strides(),
            arguments.dout_strides(),
            forward.seq_q()?,
            forward.heads_q()?,
            forward.head_dim_v()?,
            element,
        );
    }
    Ok(())
}
