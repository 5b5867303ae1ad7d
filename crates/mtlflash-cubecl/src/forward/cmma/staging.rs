//! From views in device memory to shared memory, by way of registers, so that the next block is on its
//! way while a block is worked on.

use cubecl::prelude::*;
use mtlflash_core::tile::CMMA_PAD;

use super::config::CmmaConfig;
use super::state::{F4, Lane, Tiles};
use crate::forward::load::load4;
use crate::forward::scoring::{
    Geometry, Place, ScoreTensors, Strides, bias, distance, masked, slope,
};
use crate::forward::sequence::Site;

/// What a masked key's scores start with: no scale brings it near a probability.
const HIDDEN: f32 = -1.0e30;

/// The same where the scale has the powers of two that Q and K were split by.
const HIDDEN_FROM_SPLIT: f32 = -1.0e37;

/// The exponent of an f32; all ones where it is infinite or NaN.
const EXPONENT: u32 = 0x7f80_0000;

/// A block of rows on its way to shared memory: `rows` rows of `cols` elements, `pitch` apart there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Block {
    pub(crate) rows: u32,
    pub(crate) cols: u32,
    pub(crate) pitch: u32,
    /// Elements that a unit moves at a time.
    pub(crate) vector: u32,
    pub(crate) units: u32,
}

impl Block {
    /// Vectors of a row.
    pub(crate) fn vectors(&self) -> u32 {
        (self.pitch - CMMA_PAD) / self.vector
    }

    /// Vectors of a unit.
    pub(crate) fn share(&self) -> u32 {
        (self.rows * self.vectors()).div_ceil(self.units)
    }

    /// Whether the `n`th vector of every unit is one of the block.
    pub(crate) fn whole(&self, n: u32) -> bool {
        (n + 1) * self.units <= self.rows * self.vectors()
    }

    /// Columns that may be loaded: all that stand in shared memory where that is all there are.
    pub(crate) fn limit(&self) -> u32 {
        if self.vectors() * self.vector == self.cols {
            u32::MAX
        } else {
            self.cols
        }
    }
}

/// Where a vector stands in its block.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Spot {
    pub(super) row: u32,
    pub(super) vector: u32,
}

/// The place of a unit's `n`th vector: the same column every time where that is so, since compilers do
/// not find that out.
#[cube]
pub(super) fn spot(#[comptime] n: u32, #[comptime] block: Block) -> Spot {
    let vectors = comptime!(block.vectors());
    if comptime!(block.units.is_multiple_of(vectors)) {
        Spot {
            row: UNIT_POS / vectors + comptime!(n * (block.units / vectors)),
            vector: UNIT_POS % vectors,
        }
    } else {
        let at = UNIT_POS + comptime!(n * block.units);
        Spot {
            row: at / vectors,
            vector: at % vectors,
        }
    }
}

/// `x`, the same in all units, by way of another unit: NVIDIA's compiler would rather load what it can
/// load again in every block, and wait for it, than keep it in a register.
#[cube]
pub(crate) fn kept(x: usize, #[comptime] config: CmmaConfig) -> usize {
    if config.in_fragments {
        plane_broadcast(select(UNIT_POS_PLANE == 0, x, 0usize), 0u32)
    } else {
        x
    }
}

/// `strides` with that of the rows [`kept()`].
#[cube]
fn kept_strides(strides: &Strides, #[comptime] config: CmmaConfig) -> Strides {
    Strides {
        batch: strides.batch,
        head: strides.head,
        row: kept(strides.row, config),
        col: strides.col,
    }
}

/// A unit's part of the rows from `first` on, into registers. Rows past the last repeat it: their
/// keys are hidden, and what is not finite in them is found with the block.
#[cube]
pub(crate) fn fetch<E: Float, N: Size, F: Float>(
    tensor: &[Vector<E, N>],
    base: usize,
    first: u32,
    last: u32,
    strides: &Strides,
    held: &mut Array<F4<F>>,
    #[comptime] block: Block,
) {
    #[unroll]
    for n in 0..comptime!(block.share()) {
        let spot = spot(n, block);
        let row = min(first + spot.row, last);
        held[n as usize] = load4::<E, N, F>(
            tensor,
            base + row as usize * strides.row,
            spot.vector * block.vector,
            comptime!(block.limit()),
            strides,
        );
    }
}

/// What [`fetch`] brought, to shared memory at `to`.
#[cube]
pub(crate) fn put<F: Float>(
    held: &Array<F4<F>>,
    tile: &mut Shared<[F4<F>]>,
    #[comptime] to: u32,
    #[comptime] block: Block,
) {
    #[unroll]
    for n in 0..comptime!(block.share()) {
        let spot = spot(n, block);
        let place = to + spot.row * comptime!(block.pitch / 4) + spot.vector;
        if comptime!(block.whole(n))
            || UNIT_POS + n * block.units < comptime!(block.rows * block.vectors())
        {
            tile[place as usize] = held[n as usize];
        }
    }
}

/// The bias of row `i` and four keys from `j` on. Keys past the last repeat it.
#[cube]
fn bias_of_four<T: Float, M: Int, B: Float>(
    place: &Place,
    i: u32,
    j: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) -> F4<T> {
    let mut value = F4::<T>::new(T::new(0.0));
    if comptime!(config.bias_vector > 1) {
        let row = place.batch as usize * g.bias.batch
            + place.head as usize * g.bias.head
            + i as usize * g.bias.row;
        // Whole vectors: so are all strides and the number of keys.
        let j = min(j, g.seq_k - 4);
        let words = tensors.bias16[(row + j as usize) / comptime!(config.bias_vector as usize)];
        if comptime!(config.bias_vector == 4) {
            value = Vector::cast_from(Vector::<B, Const<4>>::reinterpret(words));
        } else {
            let upper = j / 4 % 2 == 1;
            let mut half = Vector::<u32, Const<2>>::new(0u32);
            half.insert(
                0usize,
                select(upper, words.extract(2usize), words.extract(0usize)),
            );
            half.insert(
                1usize,
                select(upper, words.extract(3usize), words.extract(1usize)),
            );
            value = Vector::cast_from(Vector::<B, Const<4>>::reinterpret(half));
        }
    } else {
        #[unroll]
        for e in 0..4u32 {
            let j = min(j + e, g.seq_k - 1);
            value.insert(
                comptime!(e as usize),
                T::cast_from(bias::<M, B>(place, i, j, tensors, g)),
            );
        }
    }
    value
}

/// The place of a unit's `n`th vector of its plane's bias: neighbours in a row are loaded by
/// neighbours. It comes again every few vectors, further down, and is computed once.
#[cube]
fn bias_spot(#[comptime] n: u32, #[comptime] config: CmmaConfig) -> Spot {
    let size = comptime!(config.tile.plane_size);
    let eights = comptime!(config.tile.keys / 8);
    // Plane-wide loads until a row begins with the first unit again.
    let period = comptime!(eights / (1 << size.trailing_zeros().min(eights.trailing_zeros())));
    let of_period = comptime!(period * size / eights);
    let down = comptime!(n / period * of_period);
    let at = UNIT_POS % size + comptime!(n % period * size);
    Spot {
        row: at / eights + down,
        vector: at % eights,
    }
}

/// Eight 16-bit elements.
pub(crate) type Words = Vector<u32, Const<4>>;

/// The `n`th half of eight elements.
#[cube]
pub(super) fn half_of<F: Float>(eight: Words, #[comptime] n: u32) -> F4<F> {
    let mut two = Vector::<u32, Const<2>>::new(0u32);
    two.insert(0usize, eight.extract(comptime!((n * 2) as usize)));
    two.insert(1usize, eight.extract(comptime!((n * 2 + 1) as usize)));
    F4::<F>::reinterpret(two)
}

/// Makes four elements the `n`th half of eight.
#[cube]
pub(super) fn put_half<F: Float>(eight: &mut Words, four: F4<F>, #[comptime] n: u32) {
    let two = Vector::<u32, Const<2>>::reinterpret(four);
    eight.insert(comptime!((n * 2) as usize), two.extract(0usize));
    eight.insert(comptime!((n * 2 + 1) as usize), two.extract(1usize));
}

/// A unit's part of the bias of its plane's rows, into registers. Rows past the last repeat it.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "a place in the scores and what describes them"
)]
fn fetch_bias<M: Int, B: Float>(
    held: &mut Array<Words>,
    place: &Place,
    lane: &Lane,
    key: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let from = sides.first + lane.plane * comptime!(config.tile.rows_of_plane());
    let base = place.batch as usize * g.bias.batch + place.head as usize * g.bias.head;
    #[unroll]
    for n in 0..comptime!(config.bias_share()) {
        let spot = bias_spot(n, config);
        let i = min(from + spot.row, g.seq_q - 1);
        held[n as usize] =
            bias_of_eight::<M, B>(base, place, i, key, spot.vector, sides, tensors, g, config);
    }
}

/// The `vector`th eight of the bias of row `i` from `key` on, where that of batch entry and head begins at `base`.
/// Keys past the last repeat one.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "a place in the scores and what describes them"
)]
pub(super) fn bias_of_eight<M: Int, B: Float>(
    base: usize,
    place: &Place,
    i: u32,
    key: u32,
    vector: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) -> Words {
    let mut eight = Words::new(0u32);
    if comptime!(config.bias_vector == 8) {
        // Whole vectors: all strides and the number of keys are multiples of 8.
        let j = min(key / 8 + vector, g.seq_k / 8 - 1);
        eight = tensors.bias16[base / 8 + i as usize * (sides.bias_row / 8) + j as usize];
    } else {
        #[unroll]
        for half in 0..2u32 {
            let j = key + vector * 8 + comptime!(half * 4);
            let four = bias_of_four::<B, M, B>(place, i, j, tensors, g, config);
            put_half::<B>(&mut eight, four, half);
        }
    }
    eight
}

/// What [`fetch_bias`] brought, to the plane's part of shared memory.
#[cube]
pub(crate) fn put_bias<F: Float>(
    held: &Array<Words>,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) {
    let base = lane.plane * comptime!(config.weights_len() / 4);
    #[unroll]
    for n in 0..comptime!(config.bias_share()) {
        let spot = bias_spot(n, config);
        let to = base + spot.row * comptime!(config.pitch_added() / 4) + spot.vector * 2;
        #[unroll]
        for half in 0..2u32 {
            tiles.weights[(to + half) as usize] = half_of::<F>(held[n as usize], half);
        }
    }
}

/// A unit's part of bias, ALiBi and mask over the scale, into registers. Rows and keys past the last
/// repeat it; the keys are hidden later.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "a place in the scores and what describes them"
)]
fn fetch_added<M: Int, B: Float>(
    held: &mut Array<F4<f32>>,
    place: &Place,
    first: u32,
    key: u32,
    inverse_scale: f32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let features = comptime!(config.features);
    let hidden = comptime!(match config.tile.split {
        true => HIDDEN_FROM_SPLIT,
        false => HIDDEN,
    });
    let fours = comptime!(config.tile.keys / 4);
    let steep = if features.alibi {
        slope::<M, B>(place, tensors, g)
    } else {
        f32::new(0.0)
    };
    #[unroll]
    for n in 0..comptime!(config.added_share()) {
        let at = UNIT_POS + n * config.tile.units();
        let i = min(first + at / fours, g.seq_q - 1);
        let j = key + at % fours * 4;
        let mut value = F4::<f32>::new(0.0);
        if features.bias {
            value = bias_of_four::<f32, M, B>(place, i, j, tensors, g, config);
        }
        if features.alibi {
            #[unroll]
            for e in 0..4u32 {
                let fallen = value.extract(comptime!(e as usize)) - steep * distance(i, j + e, g);
                value.insert(comptime!(e as usize), fallen);
            }
        }
        value *= F4::<f32>::new(inverse_scale);
        if features.mask {
            #[unroll]
            for e in 0..4u32 {
                let j = min(j + e, g.seq_k - 1);
                let seen = !masked::<M, B>(place, i, j, tensors, g);
                let at = comptime!(e as usize);
                value.insert(at, select(seen, value.extract(at), f32::new(hidden)));
            }
        }
        held[n as usize] = value;
    }
}

/// What [`fetch_added`] brought and the seeds of the rows, to shared memory.
#[cube]
pub(crate) fn put_added<F: Float>(
    held: &Array<F4<f32>>,
    tiles: &mut Tiles<F>,
    #[comptime] config: CmmaConfig,
) {
    let fours = comptime!(config.tile.keys / 4);
    #[unroll]
    for n in 0..comptime!(config.added_share()) {
        let at = UNIT_POS + n * config.tile.units();
        let row = at / fours;
        let to = row * comptime!(config.pitch_added() / 4) + at % fours;
        if comptime!((n + 1) * config.tile.units() <= config.added_vectors_of_block())
            || at < comptime!(config.added_vectors_of_block())
        {
            tiles.added[to as usize] = held[n as usize] + F4::<f32>::new(tiles.seeds[row as usize]);
        }
    }
}

/// Whether something that [`fetch`] brought is not finite. Asked of the bits: Metal's default math mode
/// folds comparisons with what is not finite away.
#[cube]
pub(crate) fn is_wild<F: Float>(held: &Array<F4<F>>, #[comptime] block: Block) -> bool {
    let mut wild = false;
    #[unroll]
    for n in 0..comptime!(block.share()) {
        #[unroll]
        for e in 0..4usize {
            let unfit = is_infinite_or_nan::<F>(held[n as usize].extract(e));
            wild = wild || unfit;
        }
    }
    wild
}

/// By the bits of an f32.
#[cube]
pub(super) fn is_infinite_or_nan<F: Float>(x: F) -> bool {
    u32::reinterpret(f32::cast_from(x)) & EXPONENT == EXPONENT
}

/// A block on its way to shared memory: a unit's part.
#[derive(CubeType)]
pub(crate) struct Held<F: Float> {
    pub(crate) k: Array<F4<F>>,
    pub(crate) v: Array<F4<F>>,
    pub(crate) added: Array<F4<f32>>,
    pub(crate) bias: Array<Words>,
}

/// Nothing on its way yet.
#[cube]
pub(crate) fn held<F: Float>(#[comptime] config: CmmaConfig) -> Held<F> {
    let block_k = comptime!(config.block(config.tile.keys, config.side_qk()));
    let block_v = comptime!(config.block(config.tile.keys, config.side_v()));
    Held::<F> {
        k: Array::new(comptime!(block_k.share() as usize)),
        v: Array::new(comptime!(block_v.share() as usize)),
        added: Array::new(comptime!(if config.adds() {
            config.added_share() as usize
        } else {
            1usize
        })),
        bias: Array::new(comptime!(if config.own_bias() {
            config.bias_share() as usize
        } else {
            1usize
        })),
    }
}

/// What stays the same from block to block on that way.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Sides {
    pub(crate) first: u32,
    pub(crate) last_key: u32,
    pub(crate) k: Strides,
    pub(crate) v: Strides,
    pub(crate) bias_row: usize,
    pub(crate) inverse_scale: f32,
}

/// What stays the same for the cube's rows from `first` on.
#[cube]
pub(crate) fn sides(first: u32, g: &Geometry, #[comptime] config: CmmaConfig) -> Sides {
    Sides {
        first,
        last_key: g.seq_k - 1,
        k: kept_strides(&g.k, config),
        v: kept_strides(&g.v, config),
        bias_row: kept(g.bias.row, config),
        inverse_scale: 1.0 / g.scale,
    }
}

/// A unit's part of the block of keys from `key` on, into registers.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "tensors and where to look in them"
)]
pub(crate) fn fetch_block<E: Float, N: Size, F: Float, M: Int, B: Float>(
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    held: &mut Held<F>,
    site: &Site,
    place: &Place,
    lane: &Lane,
    key: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    #[comptime] config: CmmaConfig,
) {
    let block_k = comptime!(config.block(config.tile.keys, config.side_qk()));
    let block_v = comptime!(config.block(config.tile.keys, config.side_v()));
    let last = sides.last_key;
    fetch::<E, N, F>(k, site.k, key, last, &sides.k, &mut held.k, block_k);
    fetch::<E, N, F>(v, site.v, key, last, &sides.v, &mut held.v, block_v);
    if config.adds() {
        fetch_added::<M, B>(
            &mut held.added,
            place,
            sides.first,
            key,
            sides.inverse_scale,
            tensors,
            &site.g,
            config,
        );
    }
    if config.own_bias() {
        fetch_bias::<M, B>(
            &mut held.bias,
            place,
            lane,
            key,
            sides,
            tensors,
            &site.g,
            config,
        );
    }
}
