//! Blocks of K and V on their way to shared memory by eight elements of 16 bits: half the loads and addresses of
//! [`staging`](super::staging), which takes any element type, where rows are whole in 16 bytes. NVIDIA's compiler
//! makes one store of the two halves of eight.

use cubecl::prelude::*;

use super::config::CmmaConfig;
use super::staging::{Block, Sides, Words, half_of, is_infinite_or_nan, put_half, spot};
use super::state::{F4, Tiles};
use super::unit_bias::reordered;
use crate::forward::load::load4;
use crate::forward::scoring::Strides;
use crate::forward::sequence::Site;

/// K and V as they are loaded by 16 bytes.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct RowsInWords {
    k: Box<[Words]>,
    v: Box<[Words]>,
}

/// A block on its way to shared memory: a unit's part.
#[derive(CubeType)]
pub(super) struct HeldWords {
    k: Array<Words>,
    v: Array<Words>,
}

impl CmmaConfig {
    /// A block of K.
    fn words_of_k(&self) -> Block {
        self.block_by(8, self.tile.keys, self.side_qk())
    }

    /// A block of V.
    fn words_of_v(&self) -> Block {
        self.block_by(8, self.tile.keys, self.side_v())
    }
}

/// Nothing on its way yet.
#[cube]
pub(super) fn held_words(#[comptime] config: CmmaConfig) -> HeldWords {
    HeldWords {
        k: Array::new(comptime!(config.words_of_k().share() as usize)),
        v: Array::new(comptime!(config.words_of_v().share() as usize)),
    }
}

/// A unit's part of the rows from `first` on, into registers. Rows past the last repeat it, as in
/// [`fetch`](super::staging::fetch).
#[cube]
fn fetch_words(
    rows: &[Words],
    base: usize,
    first: u32,
    last: u32,
    strides: &Strides,
    held: &mut Array<Words>,
    #[comptime] block: Block,
) {
    // Offsets are counted in vectors of four, and all are even.
    let stride = strides.row / 2;
    #[unroll]
    for n in 0..comptime!(block.share()) {
        let spot = spot(n, block);
        let row = min(first + spot.row, last);
        let mut eight = Words::new(0u32);
        if spot.vector * block.vector < comptime!(block.limit()) {
            eight = rows[row as usize * stride + (base / 2 + spot.vector as usize)];
        }
        held[n as usize] = eight;
    }
}

/// The same of rows that are not whole in 16 bytes.
#[cube]
fn gather_words<E: Float, N: Size, F: Float>(
    tensor: &[Vector<E, N>],
    base: usize,
    first: u32,
    last: u32,
    strides: &Strides,
    held: &mut Array<Words>,
    #[comptime] block: Block,
) {
    #[unroll]
    for n in 0..comptime!(block.share()) {
        let spot = spot(n, block);
        let row = min(first + spot.row, last);
        let mut eight = Words::new(0u32);
        #[unroll]
        for half in 0..2u32 {
            let four = load4::<E, N, F>(
                tensor,
                base + row as usize * strides.row,
                spot.vector * block.vector + comptime!(half * 4),
                comptime!(block.limit()),
                strides,
            );
            put_half::<F>(&mut eight, four, half);
        }
        held[n as usize] = eight;
    }
}

/// A unit's part of K and, where its `values` are wanted, V of the block of keys from `key` on, into registers.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "tensors and where to look in them"
)]
pub(super) fn fetch_block<E: Float, N: Size, F: Float>(
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    words: &ComptimeOption<RowsInWords>,
    held: &mut HeldWords,
    site: &Site,
    key: u32,
    sides: &Sides,
    #[comptime] values: bool,
    #[comptime] config: CmmaConfig,
) {
    let block_k = comptime!(config.words_of_k());
    let block_v = comptime!(config.words_of_v());
    let last = sides.last_key;
    #[comptime]
    match words {
        ComptimeOption::Some(rows) => {
            fetch_words(&rows.k, site.k, key, last, &sides.k, &mut held.k, block_k);
            if values {
                fetch_words(&rows.v, site.v, key, last, &sides.v, &mut held.v, block_v);
            }
        }
        ComptimeOption::None => {
            gather_words::<E, N, F>(k, site.k, key, last, &sides.k, &mut held.k, block_k);
            if values {
                gather_words::<E, N, F>(v, site.v, key, last, &sides.v, &mut held.v, block_v);
            }
        }
    }
}

/// Rows that were fetched, to shared memory at `to`, in the order of keys that a unit's bias asks for where they are
/// `in_new_order`.
#[cube]
fn put_words<F: Float>(
    held: &Array<Words>,
    tile: &mut Shared<[F4<F>]>,
    #[comptime] to: u32,
    #[comptime] in_new_order: bool,
    #[comptime] block: Block,
) {
    #[unroll]
    for n in 0..comptime!(block.share()) {
        let spot = spot(n, block);
        let row = if in_new_order {
            reordered(spot.row)
        } else {
            spot.row
        };
        let place = to + row * comptime!(block.pitch / 4) + spot.vector * 2;
        if comptime!(block.whole(n))
            || UNIT_POS + n * block.units < comptime!(block.rows * block.vectors())
        {
            #[unroll]
            for half in 0..2u32 {
                tile[(place + half) as usize] = half_of::<F>(held[n as usize], half);
            }
        }
    }
}

/// What [`fetch_block`] brought, to shared memory.
#[cube]
pub(super) fn put_block<F: Float>(
    held: &mut HeldWords,
    tiles: &mut Tiles<F>,
    #[comptime] values: bool,
    #[comptime] config: CmmaConfig,
) {
    let in_new_order = comptime!(config.unit_bias());
    put_words::<F>(
        &held.k,
        &mut tiles.kv,
        0u32,
        in_new_order,
        comptime!(config.words_of_k()),
    );
    if values {
        put_words::<F>(
            &held.v,
            &mut tiles.kv,
            comptime!(config.v_at()),
            in_new_order,
            comptime!(config.words_of_v()),
        );
    }
}

/// Whether something of V that [`fetch_block`] brought is not finite.
#[cube]
pub(super) fn is_wild<F: Float>(held: &mut HeldWords, #[comptime] config: CmmaConfig) -> bool {
    let mut wild = false;
    #[unroll]
    for n in 0..comptime!(config.words_of_v().share()) {
        #[unroll]
        for half in 0..2u32 {
            let four = half_of::<F>(held.v[n as usize], half);
            #[unroll]
            for e in 0..4usize {
                let unfit = is_infinite_or_nan::<F>(four.extract(e));
                wild = wild || unfit;
            }
        }
    }
    wild
}
