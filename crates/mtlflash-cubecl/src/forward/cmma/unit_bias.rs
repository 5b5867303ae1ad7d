//! A bias in the registers of the units that own its elements, for the kernel without a look at maxima: it passes
//! neither through shared memory nor through a product. Which those are [`units`](super::units) says.
//!
//! A unit brings eight neighbouring keys of a row by 16 bytes. So that these are its own, keys stand in another order
//! in shared memory, the same for K and V ([`reordered`]).

use cubecl::cmma;
use cubecl::prelude::*;
use mtlflash_core::tile::BIAS_KEYS;

use super::config::CmmaConfig;
use super::staging::{Sides, Words, bias_of_eight};
use super::state::{Lane, unit_of_plane};
use super::units::{first_row, of_row};
use crate::forward::scoring::{Geometry, Place, ScoreTensors};

/// Keys that are reordered among themselves.
const KEYS: u32 = BIAS_KEYS;

impl CmmaConfig {
    /// Times eight elements of its bias that a unit holds.
    fn unit_bias_share(&self) -> u32 {
        self.tile.keys / KEYS * self.unit_rows()
    }
}

/// Where a key stands in its block: a unit's four pairs of neighbours as far apart as its columns are. It is its own
/// inverse, so which key stands in a column, too.
#[cube]
pub(super) fn reordered(key: u32) -> u32 {
    key / KEYS * KEYS + key % 8 / 2 * 8 + key % KEYS / 8 * 2 + key % 2
}

/// A unit's bias of a block.
#[derive(CubeType)]
pub(super) struct UnitBias {
    /// Group by group of reordered keys, and in it row by row.
    eights: Array<Words>,
}

/// No bias yet.
#[cube]
pub(super) fn no_unit_bias(#[comptime] config: CmmaConfig) -> UnitBias {
    UnitBias {
        eights: Array::new(comptime!(if config.unit_bias() {
            config.unit_bias_share() as usize
        } else {
            1usize
        })),
    }
}

/// A unit's bias of the block of keys from `key` on. Rows past the last repeat it.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "a place in the scores and what describes them"
)]
pub(super) fn fetch_unit_bias<M: Int, B: Float>(
    bias: &mut UnitBias,
    place: &Place,
    lane: &Lane,
    key: u32,
    sides: &Sides,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) {
    let unit = unit_of_plane(config);
    let from = sides.first + first_row(lane, config);
    let base = place.batch as usize * g.bias.batch + place.head as usize * g.bias.head;
    let rows = comptime!(config.unit_rows());
    #[unroll]
    for n in 0..comptime!(config.unit_bias_share()) {
        let i = min(from + comptime!(n % rows * 8), g.seq_q - 1);
        let vector = unit % 4 + comptime!(n / rows * (KEYS / 8));
        bias.eights[n as usize] =
            bias_of_eight::<M, B>(base, place, i, key, vector, sides, tensors, g, config);
    }
}

/// Makes the accumulators of a block's scores its bias over the scale.
#[cube]
pub(super) fn start_with_bias<F: Float>(
    s: &Sequence<cmma::Matrix<f32>>,
    bias: &mut UnitBias,
    inverse_scale: f32,
    #[comptime] config: CmmaConfig,
) {
    let fragments = comptime!(config.tile.row_fragments);
    let cols = comptime!(config.tile.shape.n);
    #[unroll]
    for n in 0..comptime!(config.tile.keys / cols) {
        // Reordered keys are two fragments: of every eight, pairs 0 and 1 are in the first, 2 and 3 in the second.
        let group = comptime!(n * cols / KEYS * config.unit_rows());
        let pair = comptime!((n % (KEYS / cols) * 2) as usize);
        #[unroll]
        for f in 0..fragments {
            let s = &s[comptime!((n * fragments + f) as usize)];
            let upper = bias.eights[comptime!((group + f * 2) as usize)];
            let lower = bias.eights[comptime!((group + f * 2 + 1) as usize)];
            let upper_left = over_scale::<F>(upper.extract(pair), inverse_scale);
            let upper_right = over_scale::<F>(upper.extract(comptime!(pair + 1)), inverse_scale);
            let lower_left = over_scale::<F>(lower.extract(pair), inverse_scale);
            let lower_right = over_scale::<F>(lower.extract(comptime!(pair + 1)), inverse_scale);
            // These two bits are known, too.
            cmma::execute_elementwise_op(s, s, |row, col, _x| {
                let is_left = col & 8u32 == 0u32;
                let is_even = col & 1u32 == 0u32;
                let above = one_of(upper_left, upper_right, is_left, is_even);
                let below = one_of(lower_left, lower_right, is_left, is_even);
                of_row(row, above, below)
            });
        }
    }
}

/// The first or second element of the left or right two.
#[cube]
fn one_of(
    left: Vector<f32, Const<2>>,
    right: Vector<f32, Const<2>>,
    is_left: bool,
    is_even: bool,
) -> f32 {
    select(
        is_left,
        select(is_even, left.extract(0usize), left.extract(1usize)),
        select(is_even, right.extract(0usize), right.extract(1usize)),
    )
}

/// Two elements of a bias over the scale. In f32: their own type could make infinity of them.
#[cube]
fn over_scale<F: Float>(pair: u32, inverse_scale: f32) -> Vector<f32, Const<2>> {
    let two: Vector<f32, Const<2>> = Vector::cast_from(Vector::<F, Const<2>>::reinterpret(pair));
    two * Vector::<f32, Const<2>>::new(inverse_scale)
}
