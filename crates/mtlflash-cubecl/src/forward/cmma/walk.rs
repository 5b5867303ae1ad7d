//! The walk over the keys without a look at maxima: a turn of it is a block's products and exponentials alone, and nothing
//! waits for row sums.

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

use super::config::CmmaConfig;
use super::fragments::probabilities;
use super::products::{add_values, block_products, scores};
use super::row_sums::{INFINITE, RowSums, add_block_sums, rounded_sums};
use super::shifts::{Shift, Shifts};
use super::staging::Sides;
use super::state::{Lane, Rows, Tiles};
use super::unit_bias::{UnitBias, fetch_unit_bias, no_unit_bias, start_with_bias};
use super::words::{HeldWords, RowsInWords, fetch_block, held_words, is_wild, put_block};
use crate::forward::scoring::{KeyBlocks, Place, ScoreTensors};
use crate::forward::sequence::Site;

/// Blocks between two looks at the row sums: a cube that fails soon is left soon.
const CHECKED_EVERY: u32 = 8;

/// A row sum of the first block that a probability too large for an f16 most likely follows where rows can have shifts of
/// their own: a 16th of that.
const LOUD: f32 = 4096.0;

/// What a walk over the keys adds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// The row sums before rounding alone, which say what rows are to be shifted by.
    Sums,
    /// The row sums and the output.
    Output,
}

impl CmmaConfig {
    /// What scores are shifted by.
    fn shift_of(&self, pass: Pass) -> Shift {
        match pass {
            Pass::Sums => Shift::Wide,
            Pass::Output => self.shift,
        }
    }

    /// That of the first walk.
    pub(super) fn first_pass(&self) -> Pass {
        match self.shift {
            Shift::OfRow => Pass::Sums,
            _ => Pass::Output,
        }
    }

    /// Whether row sums may become too large on the way.
    fn may_overflow(&self, pass: Pass) -> bool {
        pass == Pass::Output && self.shift != Shift::OfRow
    }
}

/// A block of keys on its way.
#[derive(CubeType)]
pub(super) struct Coming {
    held: HeldWords,
    bias: UnitBias,
}

/// None yet.
#[cube]
pub(super) fn nothing_coming(#[comptime] config: CmmaConfig) -> Coming {
    Coming {
        held: held_words(config),
        bias: no_unit_bias(config),
    }
}

/// Has the first block of keys on its way, if there is one, to be walked over like that.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn fetch_first<E: Float, N: Size, F: Float, M: Int, B: Float>(
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    words: &ComptimeOption<RowsInWords>,
    coming: &mut Coming,
    blocks: &KeyBlocks,
    lane: &Lane,
    site: &Site,
    place: &Place,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    #[comptime] pass: Pass,
    #[comptime] config: CmmaConfig,
) {
    if blocks.begin < blocks.end {
        let start = blocks.begin * comptime!(config.tile.keys);
        fetch_block::<E, N, F>(
            k,
            v,
            words,
            &mut coming.held,
            site,
            start,
            sides,
            comptime!(pass == Pass::Output),
            config,
        );
        if config.unit_bias() {
            fetch_unit_bias::<M, B>(
                &mut coming.bias,
                place,
                lane,
                start,
                sides,
                tensors,
                &site.g,
                config,
            );
        }
    }
}

/// Walks all blocks of keys, of which the first is on its way, unless a row sum becomes too large. Not 0 where one did, or
/// where this unit saw something in V that is not finite in a block that hides keys, since a hidden one weighs 0 and
/// 0 * NaN is NaN. As a number that takes NVIDIA's compiler fewer instructions a turn.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn walk<E: Float, N: Size, F: Float, M: Int, B: Float>(
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    words: &ComptimeOption<RowsInWords>,
    coming: &mut Coming,
    shifts: &mut Shifts,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    sums: &mut RowSums,
    blocks: &KeyBlocks,
    lane: &Lane,
    site: &Site,
    place: &Place,
    first: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    #[comptime] pass: Pass,
    #[comptime] config: CmmaConfig,
) -> u32 {
    let keys = comptime!(config.tile.keys);
    let values = comptime!(pass == Pass::Output);
    let mut lost = 0u32;
    if blocks.begin < blocks.end {
        let s = scores(config);
        // What the tiles held before was read: they may have been the query rows' way.
        sync_cube();
        put_block::<F>(&mut coming.held, tiles, values, config);
        if values {
            if !is_full(blocks, blocks.begin) {
                lost |= select(is_wild::<F>(&mut coming.held, config), 1u32, 0u32);
            }
        }
        sync_cube();

        // Without `break`: a cube that fails adds one block more, but no turn carries a flag and votes on it.
        let mut end = blocks.end;
        let mut block = blocks.begin;
        while block < end {
            if comptime!(config.may_overflow(pass)) {
                if (block - blocks.begin) % CHECKED_EVERY == 1 {
                    let mut limit = f32::new(INFINITE);
                    if comptime!(config.shift == Shift::Same) {
                        limit = select(block == blocks.begin + 1, f32::new(LOUD), limit);
                    }
                    // The same in all units: the vote says so to the compiler.
                    if plane_any(exceeds::<F>(tiles, sums, lane, limit, config)) {
                        lost = 1u32;
                        end = block;
                    }
                }
            }
            // Two blocks of code rather than one that hides or does not: NVIDIA's compiler keeps the order of
            // products and exponentials only where no branch lies between them.
            if is_full(blocks, block) {
                add_block::<E, N, F, M, B>(
                    k,
                    v,
                    words,
                    &s,
                    coming,
                    shifts,
                    tiles,
                    rows,
                    sums,
                    lane,
                    site,
                    place,
                    first,
                    block * keys,
                    sides,
                    tensors,
                    pass,
                    true,
                    config,
                );
            } else {
                add_block::<E, N, F, M, B>(
                    k,
                    v,
                    words,
                    &s,
                    coming,
                    shifts,
                    tiles,
                    rows,
                    sums,
                    lane,
                    site,
                    place,
                    first,
                    block * keys,
                    sides,
                    tensors,
                    pass,
                    false,
                    config,
                );
            }
            block += 1;
            // In the turn that fetched it, so that it need not be in registers between turns.
            sync_cube();
            put_block::<F>(&mut coming.held, tiles, values, config);
            if values {
                if block < blocks.end && !is_full(blocks, block) {
                    lost |= select(is_wild::<F>(&mut coming.held, config), 1u32, 0u32);
                }
            }
            sync_cube();
        }
    }
    lost
}

/// Whether every row of the cube sees the whole of a block.
#[cube]
fn is_full(blocks: &KeyBlocks, block: u32) -> bool {
    block >= blocks.full_begin && block < blocks.full_end
}

/// Adds the block of keys from `key` on, whose bias is there, to the row sums and to the output where that is wanted, and has
/// the next one on its way.
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
    coming: &mut Coming,
    shifts: &mut Shifts,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    sums: &mut RowSums,
    lane: &Lane,
    site: &Site,
    place: &Place,
    first: u32,
    key: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    #[comptime] pass: Pass,
    #[comptime] full: bool,
    #[comptime] config: CmmaConfig,
) {
    if config.unit_bias() {
        start_with_bias::<F>(s, &mut coming.bias, sides.inverse_scale, config);
    }
    let next = key + comptime!(config.tile.keys);
    let values = comptime!(pass == Pass::Output);
    if config.fetches_first() {
        fetch_block::<E, N, F>(
            k,
            v,
            words,
            &mut coming.held,
            site,
            next,
            sides,
            values,
            config,
        );
    }
    block_products::<F>(s, tiles, rows, config);
    if !config.fetches_first() {
        fetch_block::<E, N, F>(
            k,
            v,
            words,
            &mut coming.held,
            site,
            next,
            sides,
            values,
            config,
        );
    }
    if config.unit_bias() {
        fetch_unit_bias::<M, B>(
            &mut coming.bias,
            place,
            lane,
            next,
            sides,
            tensors,
            &site.g,
            config,
        );
    }
    // Row sums add up over the blocks.
    let mut exact = Array::<f32>::new(1usize);
    let p = probabilities::<F, M, B>(
        s,
        shifts,
        &mut exact,
        tiles,
        lane,
        site,
        place,
        first,
        key,
        tensors,
        comptime!(config.shift_of(pass)),
        full,
        true,
        config,
    );
    add_block_sums::<F>(sums, s, &p, pass, config);
    if values {
        add_values::<F>(&p, tiles, rows, config);
    }
}

/// Whether one of the cube's row sums is not below `limit`; the same in all units.
#[cube]
fn exceeds<F: Float>(
    tiles: &mut Tiles<F>,
    sums: &mut RowSums,
    lane: &Lane,
    limit: f32,
    #[comptime] config: CmmaConfig,
) -> bool {
    let sums = rounded_sums::<F>(sums, tiles, lane, config);
    let mut unfit = false;
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        unfit = unfit || !(sums[f as usize] < limit);
    }
    any_of_cube::<F>(unfit, tiles, lane, config)
}

/// Whether `unfit` holds in any unit of the cube.
#[cube]
pub(super) fn any_of_cube<F: Float>(
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
