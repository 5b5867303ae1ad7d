//! What is known of a row, with `delta` summed by the matrix units: where one key has all the weight,
//! its `dP` and `delta` are then the same number, as on the kernel without them.

use cubecl::cmma;
use cubecl::prelude::*;
use mtlflash_core::tile::CmmaTile;

use crate::backward::arguments::BackwardArguments;
use crate::backward::delta::put_stats;
use crate::device::elem_type;
use crate::error::LaunchError;
use crate::forward::cmma::kernel::CmmaConfig;
use crate::forward::cmma::staging::fetch;
use crate::forward::cmma::state::{F4, lane, operand, zeros};
use crate::forward::scoring::Strides;

/// Cubes of one plane: `x` query heads, `y` blocks of rows, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
fn cmma_row_stats<E: Float, F: Float, N: Size>(
    out: &[Vector<E, N>],
    dout: &[Vector<E, N>],
    lse: &[f32],
    dlse: &[f32],
    stats: &mut [f32],
    out_strides: &Strides,
    dout_strides: &Strides,
    seq_q: u32,
    heads: u32,
    #[comptime] has_dlse: bool,
    #[comptime] config: CmmaConfig,
    #[define(E, F)] _types: [ElemType; 2],
) {
    let shape = comptime!(config.tile.shape);
    let pitch = comptime!(config.pitch_v());
    let pitch_scores = comptime!(shape.n + 4);
    let part = comptime!(config.block(shape.m, config.head_dim_v, pitch));
    let vectors = comptime!((shape.m * pitch / 4) as usize);
    let mut left = Shared::<[F4<F>]>::new_aligned_slice(vectors, 16usize);
    let mut right = Shared::<[F4<F>]>::new_aligned_slice(vectors, 16usize);
    let mut products =
        Shared::<[f32]>::new_aligned_slice(comptime!((shape.m * pitch_scores) as usize), 16usize);
    let (batch, head) = (CUBE_POS_Z, CUBE_POS_X);
    let first = CUBE_POS_Y * shape.m;
    let mut held = Array::<F4<F>>::new(comptime!(part.share() as usize));
    let mut held_out = Array::<F4<F>>::new(comptime!(part.share() as usize));
    fetch::<E, N, F>(
        dout,
        batch as usize * dout_strides.batch + head as usize * dout_strides.head,
        first,
        seq_q - 1,
        dout_strides,
        &mut held,
        part,
    );
    fetch::<E, N, F>(
        out,
        batch as usize * out_strides.batch + head as usize * out_strides.head,
        first,
        seq_q - 1,
        out_strides,
        &mut held_out,
        part,
    );
    #[unroll]
    for n in 0..comptime!(part.share()) {
        let at = UNIT_POS + n * part.units;
        let to =
            at / comptime!(part.vectors()) * comptime!(pitch / 4) + at % comptime!(part.vectors());
        if comptime!(part.whole(n)) || at < comptime!(part.rows * part.vectors()) {
            left[to as usize] = held[n as usize];
            right[to as usize] = held_out[n as usize];
        }
    }
    sync_cube();
    let sums = zeros(config);
    #[unroll]
    for d in 0..comptime!(config.steps_v()) {
        let a = operand::<F>(
            &left,
            comptime!(d * shape.k / 4),
            pitch,
            cmma::MatrixIdent::A,
            cmma::MatrixLayout::RowMajor,
            config,
        );
        let b = operand::<F>(
            &right,
            comptime!(d * shape.k / 4),
            pitch,
            cmma::MatrixIdent::B,
            cmma::MatrixLayout::ColMajor,
            config,
        );
        cmma::execute(&a, &b, &sums, &sums);
    }
    let end = products.len();
    cmma::store(
        &mut products[0..end],
        &sums,
        pitch_scores,
        cmma::MatrixLayout::RowMajor,
    );
    sync_cube();
    let lane = lane(config);
    let i = first + lane.row;
    if lane.part == 0 && i < seq_q {
        let flat = (batch as usize * heads as usize + head as usize) * seq_q as usize + i as usize;
        // Of the products with all rows, that with the row itself.
        let delta = products[(lane.row * (pitch_scores + 1)) as usize];
        put_stats(stats, flat, lse[flat], dlse, delta, has_dlse);
    }
}

pub(super) fn launch(
    arguments: &BackwardArguments<'_>,
    config: CmmaConfig,
) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let [element, _, _] = forward.types();
    let config = CmmaConfig {
        tile: CmmaTile {
            planes: 1,
            ..config.tile
        },
        ..config
    };
    // SAFETY: loads repeat the last row and are guarded by the head dim, stores by the length.
    unsafe {
        cmma_row_stats::launch_unchecked(
            forward.client,
            forward.cubes(config.tile.shape.m)?,
            CubeDim::new_1d(config.tile.plane_size),
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
            arguments.has_dlse(),
            config,
            [element, elem_type(config.tile.shape.ab)],
        );
    }
    Ok(())
}
