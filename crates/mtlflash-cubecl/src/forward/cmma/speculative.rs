//! The kernel without a look at maxima: scores are shifted by what is known before ([`shifts`](super::shifts)), and a cube
//! whose row sums then say that it does not serve is left to a kernel launched behind. That is this one again, with a
//! shift of its own for each row, and last [`cmma_forward`](super::kernel::cmma_forward), which has to compute what no
//! shift serves, what has something in V that is not finite beside hidden keys, and what relies on units that own other
//! elements than is expected. Without a long way the loop is a third shorter, and nothing waits for row sums.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;

use super::config::CmmaConfig;
use super::output::finish;
use super::own_rows::{OwnRows, bring_rows};
use super::row_sums::{no_sums, take_sums};
use super::shifts::{Shift, no_shifts, take_first_shift, take_shifts};
use super::staging::sides;
use super::state::{lane, rows, tiles};
use super::units::owns_as_expected;
use super::walk::{Pass, any_of_cube, fetch_first, nothing_coming, walk};
use super::words::RowsInWords;
use crate::forward::scoring::{Geometry, Place, ScoreTensors, key_blocks};
use crate::forward::sequence::{block_of_rows, site};
use crate::forward::split::unit;

/// Which cubes are to be computed again.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct Failed {
    cubes: Box<[u32]>,
}

/// Whether the cube has nothing to do: the kernel before it did not fail here.
#[cube]
pub(crate) fn is_done(failed: &ComptimeOption<Failed>) -> bool {
    #[comptime]
    match failed {
        ComptimeOption::Some(failed) => failed.cubes[cube() as usize] == 0,
        ComptimeOption::None => false.runtime(),
    }
}

/// The cube's place among all.
#[cube]
fn cube() -> u32 {
    (CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y) * CUBE_COUNT_X + CUBE_POS_X
}

/// Cubes as those of [`cmma_forward`](super::kernel::cmma_forward). `failed` has an element for each: whether it is to be
/// computed again and, where rows have shifts of their own, first whether it is to be computed at all.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(crate) fn cmma_speculative<E: Float, F: Float, B: Float, M: Int, O: Float, N: Size, W: Size>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &mut [Vector<O, W>],
    lse: &mut [f32],
    failed: &mut [u32],
    words: &ComptimeOption<RowsInWords>,
    tensors: &ScoreTensors<M, B>,
    given: &Geometry,
    #[comptime] config: CmmaConfig,
    #[define(E, F, B, M, O)] _types: [ElemType; 5],
) {
    if comptime!(config.shift == Shift::OfRow) {
        if failed[cube() as usize] == 0 {
            terminate!();
        }
    }
    let keys = comptime!(config.tile.keys);
    let features = comptime!(config.features);
    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
    let site = site(&place, &ComptimeOption::new_None(), given, features);
    let g = &site.g;
    let of_rows = comptime!(config.tile.rows());
    let first = block_of_rows(g, &ComptimeOption::new_None(), of_rows, features) * of_rows;

    let lane = lane(config);
    let mut tiles = tiles::<F>(config);
    let mut rows = rows::<F>(1.0 / g.scale, config);
    let last = min(first + of_rows, g.seq_q) - 1;
    let blocks = key_blocks(first, last, g, keys, features);
    let sides = sides(first, g, config);
    // Before the query rows, so that there is one way to memory and back for both.
    let mut coming = nothing_coming(config);
    fetch_first::<E, N, F, M, B>(
        k,
        v,
        words,
        &mut coming,
        &blocks,
        &lane,
        &site,
        &place,
        &sides,
        tensors,
        comptime!(config.first_pass()),
        config,
    );

    let from = OwnRows {
        base: site.q,
        first,
        len: g.seq_q,
    };
    bring_rows::<E, N, F>(
        q,
        &from,
        &g.q,
        &lane,
        &mut tiles.kv,
        &mut rows.q,
        comptime!(config.side_qk()),
        config,
    );

    // Not 0 where this unit saw what the other kernel is for. As a number it takes NVIDIA's compiler fewer instructions a
    // turn than as a flag.
    let mut lost = 0u32;
    if config.relies_on_owners() {
        lost = select(owns_as_expected::<F>(&mut tiles, &lane, config), 0u32, 1u32);
    }
    let mut shifts = no_shifts(config);
    if comptime!(config.shift == Shift::OfRow) {
        let mut sums = no_sums(Pass::Sums, config);
        walk::<E, N, F, M, B>(
            k,
            v,
            words,
            &mut coming,
            &mut shifts,
            &mut tiles,
            &mut rows,
            &mut sums,
            &blocks,
            &lane,
            &site,
            &place,
            first,
            &sides,
            tensors,
            Pass::Sums,
            config,
        );
        let unfit = take_shifts::<F>(
            &mut shifts,
            &mut sums,
            &mut tiles,
            &mut rows,
            &lane,
            first,
            g,
            config,
        );
        if any_of_cube::<F>(lost != 0 || unfit, &mut tiles, &lane, config) {
            // It stays a failed one.
            terminate!();
        }
        fetch_first::<E, N, F, M, B>(
            k,
            v,
            words,
            &mut coming,
            &blocks,
            &lane,
            &site,
            &place,
            &sides,
            tensors,
            Pass::Output,
            config,
        );
    } else {
        take_first_shift(&mut rows, config);
    }
    let mut sums = no_sums(Pass::Output, config);
    lost |= walk::<E, N, F, M, B>(
        k,
        v,
        words,
        &mut coming,
        &mut shifts,
        &mut tiles,
        &mut rows,
        &mut sums,
        &blocks,
        &lane,
        &site,
        &place,
        first,
        &sides,
        tensors,
        Pass::Output,
        config,
    );
    let unfit = take_sums::<F>(&mut tiles, &mut rows, &mut sums, &lane, g, first, config);
    let any = any_of_cube::<F>(lost != 0 || unfit, &mut tiles, &lane, config);
    if UNIT_POS == 0 {
        failed[cube() as usize] = select(any, 1u32, 0u32);
    }
    let whole = unit(
        &ComptimeOption::new_None(),
        &place,
        &ComptimeOption::new_None(),
        g,
    );
    finish::<O, F, W>(
        &mut tiles, &mut rows, &lane, &site, first, &whole, out, lse, config,
    );
}
