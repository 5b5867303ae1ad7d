//! From views in device memory to shared memory, by way of registers, so that the next block is on its
//! way while a block is worked on.

use cubecl::prelude::*;
use mtlflash_core::tile::CMMA_PAD;

use super::kernel::CmmaConfig;
use super::state::{F4, Lane, Tiles};
use crate::forward::load::load4;
use crate::forward::scoring::{
    Geometry, Place, ScoreTensors, Strides, bias, distance, masked, slope,
};

/// What a masked key's scores start with: no scale brings it near a probability.
const HIDDEN: f32 = -1.0e30;

/// The exponent of an f32; all ones where it is infinite or NaN.
const EXPONENT: u32 = 0x7f80_0000;

/// A block of rows on its way to shared memory: `rows` rows of `cols` elements, `pitch` apart there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Block {
    pub(crate) rows: u32,
    pub(crate) cols: u32,
    pub(crate) pitch: u32,
    pub(crate) units: u32,
}

impl Block {
    /// Vectors of a row.
    pub(crate) fn vectors(&self) -> u32 {
        (self.pitch - CMMA_PAD) / 4
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
        if self.vectors() * 4 == self.cols {
            u32::MAX
        } else {
            self.cols
        }
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
        let at = UNIT_POS + n * block.units;
        let row = min(first + at / comptime!(block.vectors()), last);
        held[n as usize] = load4::<E, N, F>(
            tensor,
            base + row as usize * strides.row,
            at % comptime!(block.vectors()) * 4,
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
        let at = UNIT_POS + n * block.units;
        let place = to
            + at / comptime!(block.vectors()) * comptime!(block.pitch / 4)
            + at % comptime!(block.vectors());
        if comptime!(block.whole(n)) || at < comptime!(block.rows * block.vectors()) {
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
    if config.bias_vectors {
        let row = place.batch as usize * g.bias.batch
            + place.head as usize * g.bias.head
            + i as usize * g.bias.row;
        // Whole vectors: the number of keys is a multiple of 4.
        let j = min(j, g.seq_k - 4);
        value = Vector::cast_from(tensors.bias4[(row + j as usize) / 4]);
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

/// A unit's part of the bias of its plane's rows, into registers. Rows past the last repeat it.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "a place in the scores and what describes them"
)]
pub(crate) fn fetch_bias<F: Float, M: Int, B: Float>(
    held: &mut Array<F4<F>>,
    place: &Place,
    lane: &Lane,
    first: u32,
    key: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let size = comptime!(config.tile.plane_size);
    let fours = comptime!(config.tile.keys / 4);
    let row = first + lane.plane * comptime!(config.tile.rows_of_plane());
    #[unroll]
    for n in 0..comptime!(config.bias_share()) {
        let at = UNIT_POS % size + comptime!(n * size);
        let i = min(row + at / fours, g.seq_q - 1);
        held[n as usize] =
            bias_of_four::<F, M, B>(place, i, key + at % fours * 4, tensors, g, config);
    }
}

/// What [`fetch_bias`] brought, to the plane's part of shared memory.
#[cube]
pub(crate) fn put_bias<F: Float>(
    held: &Array<F4<F>>,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) {
    let size = comptime!(config.tile.plane_size);
    let fours = comptime!(config.tile.keys / 4);
    let vectors = comptime!(config.tile.rows_of_plane() * fours);
    #[unroll]
    for n in 0..comptime!(config.bias_share()) {
        let at = UNIT_POS % size + comptime!(n * size);
        let to = lane.plane * comptime!(config.weights_len() / 4)
            + at / fours * comptime!(config.pitch_added() / 4)
            + at % fours;
        if comptime!((n + 1) * size <= vectors) || at < vectors {
            tiles.weights[to as usize] = held[n as usize];
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
pub(crate) fn fetch_added<M: Int, B: Float>(
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
                value.insert(at, select(seen, value.extract(at), f32::new(HIDDEN)));
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
            let bits = u32::reinterpret(f32::cast_from(held[n as usize].extract(e)));
            wild = wild || bits & EXPONENT == EXPONENT;
        }
    }
    wild
}
