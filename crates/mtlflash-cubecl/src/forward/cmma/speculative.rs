//! The kernel without a look at maxima: every `m` is 0, and a cube whose row sums then say that one was needed is left
//! to [`cmma_forward`](super::kernel::cmma_forward), launched behind. So is one with something in V that is not finite
//! beside hidden keys, and one whose units own other elements than those that their bias is brought for. Without a long
//! way the loop is a third shorter, and nothing waits for row sums.

#![allow(
    clippy::neg_cmp_op_on_partial_ord,
    reason = "a NaN is neither below nor above, and must count as too large"
)]
#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::careful::open_matrix;
use super::config::CmmaConfig;
use super::fragments::{LEAST, probabilities};
use super::output::finish;
use super::own_rows::{OwnRows, bring_rows};
use super::products::{add_sums, add_values, block_products, scores, stored_sum};
use super::staging::{Sides, sides};
use super::state::{Lane, Rows, Tiles, lane, rows, tiles, zeros_of};
use super::unit_bias::{
    UnitBias, fetch_unit_bias, no_unit_bias, owns_as_expected, start_with_bias,
};
use super::words::{HeldWords, RowsInWords, fetch_block, held_words, is_wild, put_block};
use crate::forward::scoring::{Geometry, KeyBlocks, Place, ScoreTensors, key_blocks};
use crate::forward::sequence::{Site, block_of_rows, site};
use crate::forward::split::unit;

/// Blocks between two looks at the row sums: a cube that fails soon is left soon.
const CHECKED_EVERY: u32 = 8;

/// Above every row sum of probabilities that an f16 holds; infinity and NaN are not below. The conversion rounds to
/// nearest, so that what is larger than an f16 becomes infinite (the catalogue's peaks in the bias are).
const INFINITE: f32 = 1.0e30;

/// The least row sum by key. A probability below 2^-14 is off by up to 2^-25 in an f16, whatever it is: all that are
/// added up then make at most 2^-12 of the sum, half a unit in the last place of an f16.
const LEAST_BY_KEY: f32 = 1.0 / 8192.0;

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

/// Cubes as those of [`cmma_forward`](super::kernel::cmma_forward). `failed` has an element for each.
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
    let mut held = held_words(config);
    let mut bias = no_unit_bias(config);
    let sides = sides(first, g, config);
    let start = blocks.begin * keys;
    if blocks.begin < blocks.end {
        // Before the query rows, so that there is one way to memory and back for both.
        fetch_block::<E, N, F>(k, v, words, &mut held, &site, start, &sides, config);
        if config.unit_bias() {
            fetch_unit_bias::<M, B>(
                &mut bias, &place, &lane, start, &sides, tensors, &site.g, config,
            );
        }
    }

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

    let summed = zeros_of::<f32>(comptime!(config.sum_shape()));
    // Not 0 where this unit saw something in V that is not finite in a block that hides keys, since a hidden one weighs
    // 0 and 0 * NaN is NaN, where the cube was left early, or where units own other elements than those that their bias
    // is brought for. As a number it takes NVIDIA's compiler fewer instructions a turn.
    let mut lost = 0u32;
    if config.unit_bias() {
        lost = select(owns_as_expected::<F>(&mut tiles, &lane, config), 0u32, 1u32);
    }
    if blocks.begin < blocks.end {
        let s = scores(config);
        // The query rows came by way of the same memory.
        sync_cube();
        put_block::<F>(&mut held, &mut tiles, config);
        if !is_full(&blocks, blocks.begin) {
            lost |= select(is_wild::<F>(&mut held, config), 1u32, 0u32);
        }
        sync_cube();

        // Without `break`: a cube that fails adds one block more, but no turn carries a flag and votes on it.
        let mut end = blocks.end;
        let mut block = blocks.begin;
        while block < end {
            if (block - blocks.begin) % CHECKED_EVERY == 1 {
                // The same in all units: the vote says so to the compiler.
                if plane_any(has_overflown::<F>(&mut tiles, &summed, &lane, config)) {
                    lost = 1u32;
                    end = block;
                }
            }
            // Two blocks of code rather than one that hides or does not: NVIDIA's compiler keeps the order of
            // products and exponentials only where no branch lies between them.
            if is_full(&blocks, block) {
                add_block::<E, N, F, M, B>(
                    k,
                    v,
                    words,
                    &s,
                    &mut held,
                    &mut bias,
                    &mut tiles,
                    &mut rows,
                    &summed,
                    &lane,
                    &site,
                    &place,
                    first,
                    block * keys,
                    &sides,
                    tensors,
                    true,
                    config,
                );
            } else {
                add_block::<E, N, F, M, B>(
                    k,
                    v,
                    words,
                    &s,
                    &mut held,
                    &mut bias,
                    &mut tiles,
                    &mut rows,
                    &summed,
                    &lane,
                    &site,
                    &place,
                    first,
                    block * keys,
                    &sides,
                    tensors,
                    false,
                    config,
                );
            }
            block += 1;
            // In the turn that fetched it, so that it need not be in registers between turns.
            sync_cube();
            put_block::<F>(&mut held, &mut tiles, config);
            if block < blocks.end && !is_full(&blocks, block) {
                lost |= select(is_wild::<F>(&mut held, config), 1u32, 0u32);
            }
            sync_cube();
        }
    }
    let walked = min((blocks.end - min(blocks.begin, blocks.end)) * keys, g.seq_k);
    let unfit = take_sums::<F>(
        &mut tiles, &mut rows, &summed, &lane, g, first, walked, config,
    );
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

/// Whether every row of the cube sees the whole of a block.
#[cube]
fn is_full(blocks: &KeyBlocks, block: u32) -> bool {
    block >= blocks.full_begin && block < blocks.full_end
}

/// Adds the block of keys from `key` on, of which `bias` holds the bias, to the output and the row sums, and has the
/// next one on its way.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
fn add_block<E: Float, N: Size, F: Float, M: Int, B: Float>(
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    words: &ComptimeOption<RowsInWords>,
    s: &Sequence<cmma::Matrix<f32>>,
    held: &mut HeldWords,
    bias: &mut UnitBias,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    summed: &cmma::Matrix<f32>,
    lane: &Lane,
    site: &Site,
    place: &Place,
    first: u32,
    key: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    #[comptime] full: bool,
    #[comptime] config: CmmaConfig,
) {
    if config.unit_bias() {
        start_with_bias::<F>(s, bias, sides.inverse_scale, config);
    }
    let next = key + comptime!(config.tile.keys);
    if config.fetches_first() {
        fetch_block::<E, N, F>(k, v, words, held, site, next, sides, config);
    }
    block_products::<F>(s, tiles, rows, config);
    if !config.fetches_first() {
        fetch_block::<E, N, F>(k, v, words, held, site, next, sides, config);
    }
    if config.unit_bias() {
        fetch_unit_bias::<M, B>(bias, place, lane, next, sides, tensors, &site.g, config);
    }
    // No log-sum-exp is wanted.
    let mut exact = Array::<f32>::new(1usize);
    let p = probabilities::<F, M, B>(
        s, &mut exact, tiles, lane, site, place, first, key, tensors, full, true, config,
    );
    add_sums::<F>(&p, summed, config);
    add_values::<F>(&p, tiles, rows, config);
}

/// Whether one of the cube's row sums is not finite; the same in all units.
#[cube]
fn has_overflown<F: Float>(
    tiles: &mut Tiles<F>,
    summed: &cmma::Matrix<f32>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> bool {
    open_matrix::<F>(tiles, summed, lane, config);
    let mut unfit = false;
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        let sum = stored_sum(&tiles.scores, lane, f, config);
        unfit = unfit || !(sum < f32::new(INFINITE));
    }
    any_of_cube::<F>(unfit, tiles, lane, config)
}

/// Whether `unfit` holds in any unit of the cube.
#[cube]
fn any_of_cube<F: Float>(
    unfit: bool,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> bool {
    let of_plane = plane_any(unfit);
    if UNIT_POS_PLANE == 0 {
        tiles.wild[lane.plane as usize] = select(of_plane, 1u32, 0u32);
    }
    sync_cube();
    let mut any = false;
    #[unroll]
    for plane in 0..comptime!(config.tile.planes) {
        any = any || tiles.wild[plane as usize] != 0;
    }
    any
}

/// Takes the row sums over, those of `walked` keys. Whether one of a unit's rows does not fit: its sum is too large, or
/// so small that its probabilities may not have the bits of an f16, which is so where it sees no key, too.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
fn take_sums<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    summed: &cmma::Matrix<f32>,
    lane: &Lane,
    g: &Geometry,
    first: u32,
    walked: u32,
    #[comptime] config: CmmaConfig,
) -> bool {
    let fragments = comptime!(config.tile.row_fragments);
    // Those of the last look were read.
    sync_cube();
    open_matrix::<F>(tiles, summed, lane, config);
    let least = max(f32::cast_from(walked) * LEAST_BY_KEY, f32::new(LEAST));
    let mut unfit = false;
    #[unroll]
    for f in 0..fragments {
        let sum = stored_sum(&tiles.scores, lane, f, config);
        let i = first + (lane.plane * fragments + f) * config.tile.shape.m + lane.row;
        let fits = sum < f32::new(INFINITE) && sum >= least;
        unfit = unfit || (i < g.seq_q && !fits);
        // The units of a row add their parts up, so only one may take the sum.
        rows.l[f as usize] = select(lane.part == 0, sum, 0.0);
        rows.m[f as usize] = 0.0;
    }
    unfit
}
