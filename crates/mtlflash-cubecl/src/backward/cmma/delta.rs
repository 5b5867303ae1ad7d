//! What is known of a row, with `delta` summed by the matrix units: where one key has all the weight,
//! its `dP` and `delta` are then the same number, as on the kernel without them.

use cubecl::cmma;
use cubecl::prelude::*;
use mtlflash_core::tile::CmmaTile;

use crate::backward::arguments::{BackwardArguments, Sides};
use crate::backward::delta::{put_stats, row_of};
use crate::backward::place::{Owner, at};
use crate::backward::short_rows::{ShortRows, Weighted, mean, rounded_off};
use crate::device::elem_type;
use crate::error::LaunchError;
use crate::forward::cmma::config::CmmaConfig;
use crate::forward::cmma::staging::fetch;
use crate::forward::cmma::state::{F4, lane, operand, row_sum, zeros};
use crate::forward::scoring::{Geometry, ScoreTensors, Strides};

/// Cubes of one plane: `x` query heads, `y` blocks of rows, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
fn cmma_row_stats<E: Float, F: Float, B: Float, M: Int, N: Size>(
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
    #[comptime] config: CmmaConfig,
    #[define(E, F, B, M)] _types: [ElemType; 4],
) {
    let shape = comptime!(config.tile.shape);
    let pitch = comptime!(config.pitch_v());
    let pitch_scores = comptime!(shape.n + 4);
    let part = comptime!(config.block(shape.m, config.side_v()));
    let vectors = comptime!((shape.m * pitch / 4) as usize);
    let mut left = Shared::<[F4<F>]>::new_aligned_slice(vectors, 16usize);
    let mut right = Shared::<[F4<F>]>::new_aligned_slice(vectors, 16usize);
    let mut products =
        Shared::<[f32]>::new_aligned_slice(comptime!((shape.m * pitch_scores) as usize), 16usize);
    let first = CUBE_POS_Y * shape.m;
    let at = at(
        CUBE_POS_Z,
        CUBE_POS_X,
        first,
        sides,
        g,
        comptime!(shape.m),
        Owner::Queries,
    );
    let mut held = Array::<F4<F>>::new(comptime!(part.share() as usize));
    let mut held_out = Array::<F4<F>>::new(comptime!(part.share() as usize));
    fetch::<E, N, F>(
        dout,
        at.own_values,
        first,
        g.seq_q - 1,
        &sides.own_values,
        &mut held,
        part,
    );
    fetch::<E, N, F>(
        out,
        row_of(out_strides, 0),
        first,
        g.seq_q - 1,
        out_strides,
        &mut held_out,
        part,
    );
    #[unroll]
    for n in 0..comptime!(part.share()) {
        let place = UNIT_POS + n * part.units;
        let to = place / comptime!(part.vectors()) * comptime!(pitch / 4)
            + place % comptime!(part.vectors());
        if comptime!(part.whole(n)) || place < comptime!(part.rows * part.vectors()) {
            left[to as usize] = held[n as usize];
            right[to as usize] = held_out[n as usize];
        }
    }
    sync_cube();
    let sums = zeros::<f32>(config);
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
    let i = min(first + lane.row, at.last);
    let flat = at.stats + i as usize;
    let lse = lse[flat];
    // Of the products with all rows, that with the row itself.
    let mut delta = products[(lane.row * (pitch_scores + 1)) as usize];
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
            row_of(out_strides, i),
            out_strides,
            g,
            &at,
            i,
            lane.part,
            comptime!(config.parts()),
            short,
        );
        // The units that share a row share its keys.
        let sums = Weighted {
            weights: row_sum(sums.weights, config),
            slopes: row_sum(sums.slopes, config),
        };
        delta += mean(&sums);
    }
    if lane.part == 0 && first + lane.row <= at.last {
        put_stats(stats, flat, lse, dlse, delta, has_dlse);
    }
}

pub(super) fn launch(
    arguments: &BackwardArguments<'_>,
    config: CmmaConfig,
) -> Result<(), LaunchError> {
    let forward = &arguments.forward;
    let vector = arguments.vector;
    let [element, bias, mask] = forward.types();
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
            config,
            [element, elem_type(config.tile.shape.ab), bias, mask],
        );
    }
    Ok(())
}
