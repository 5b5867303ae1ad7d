//! Dropout of weights: `mtlflash_core::dropout`'s mask, made where it is needed.
//!
//! One call of the generator serves four neighbouring keys, so kernels ask for four bits at a time.

use cubecl::client::Client;
use cubecl::prelude::*;
use cubecl::server::Handle;
use mtlflash_core::Dropout;
use mtlflash_core::dropout::{PHILOX_MULTIPLIERS, PHILOX_ROUNDS, PHILOX_WEYL};

use crate::error::LaunchError;
use crate::forward::arguments::{buffer, counter};
use crate::forward::scoring::Place;

const MULTIPLIER_0: u32 = PHILOX_MULTIPLIERS[0];
const MULTIPLIER_1: u32 = PHILOX_MULTIPLIERS[1];
const WEYL_0: u32 = PHILOX_WEYL[0];
const WEYL_1: u32 = PHILOX_WEYL[1];

const INFINITY: u32 = f32::INFINITY.to_bits();
const MINUS_ZERO: u32 = (-0.0f32).to_bits();

/// What a kernel with dropout knows at run time; zeros, and never read, in one without.
#[derive(CubeType, CubeLaunch, Clone, Copy)]
pub(crate) struct Dropping {
    pub(crate) seed_low: u32,
    pub(crate) seed_high: u32,
    pub(crate) first_batch: u32,
    /// The smallest word that keeps a weight.
    pub(crate) threshold: u32,
    /// What weights that are kept are multiplied with.
    pub(crate) scale: f32,
}

/// The launch arguments for a problem's dropout.
pub(crate) fn dropping(dropout: Option<Dropout>) -> DroppingLaunch {
    let Some(dropout) = dropout else {
        return DroppingLaunch::new(0, 0, 0, 0, 1.0);
    };
    let [low, high] = dropout.key();
    #[expect(clippy::cast_possible_truncation, reason = "the nearest f32")]
    let scale = dropout.scale() as f32;
    DroppingLaunch::new(low, high, dropout.first_batch, dropout.threshold(), scale)
}

/// The same for another geometry.
#[cube]
pub(crate) fn same(given: &Dropping) -> Dropping {
    Dropping {
        seed_low: given.seed_low,
        seed_high: given.seed_high,
        first_batch: given.first_batch,
        threshold: given.threshold,
        scale: given.scale,
    }
}

/// Bit `e` says whether row `i` keeps the weight of key `4 * four + e`.
#[cube]
pub(crate) fn kept_of_four(place: &Place, i: u32, four: u32, drop: &Dropping) -> u32 {
    let mut x0 = four;
    let mut x1 = i;
    let mut x2 = place.head;
    let mut x3 = drop.first_batch + place.batch;
    let mut key0 = drop.seed_low;
    let mut key1 = drop.seed_high;
    #[unroll]
    for round in 0..PHILOX_ROUNDS {
        if comptime!(round > 0) {
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        let high0 = x0.mul_hi(MULTIPLIER_0);
        let low0 = x0 * MULTIPLIER_0;
        let high1 = x2.mul_hi(MULTIPLIER_1);
        let low1 = x2 * MULTIPLIER_1;
        x0 = high1 ^ x1 ^ key0;
        x1 = low1;
        x2 = high0 ^ x3 ^ key1;
        x3 = low0;
    }
    let least = drop.threshold;
    select(x0 >= least, 1u32, 0u32)
        | select(x1 >= least, 2u32, 0u32)
        | select(x2 >= least, 4u32, 0u32)
        | select(x3 >= least, 8u32, 0u32)
}

/// Whether bit `e` is set.
#[cube]
fn is_kept(kept: u32, e: u32) -> bool {
    (kept >> e) & 1u32 != 0
}

/// The weight if its bit `e` is set, else a zero with a sign: products skip the zero of a hidden key, and
/// a weight that falls is not hidden, so that a NaN in its value reaches the row. A NaN stays one. All on
/// the bits: under fast math, Metal's default, zeros have no sign and nothing is NaN.
#[cube]
pub(crate) fn dropped(weight: f32, kept: u32, e: u32) -> f32 {
    let bits = u32::reinterpret(weight);
    let stays = is_kept(kept, e) || bits == 0 || bits & 0x7fff_ffffu32 > INFINITY;
    f32::reinterpret(select(stays, bits, MINUS_ZERO))
}

/// What the gradient of a weight is multiplied with: 0 if its bit `e` is not set.
#[cube]
pub(crate) fn factor(kept: u32, e: u32, drop: &Dropping) -> f32 {
    select(is_kept(kept, e), drop.scale, 0.0)
}

/// Units of a cube.
const UNITS: u32 = 64;

/// Cubes: `x` query heads, `y` queries, `z` batch. A unit has four keys at a time.
#[cube(launch_unchecked, address_type = "dynamic")]
fn write_mask(to: &mut [u32], drop: &Dropping, fours: u32) {
    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
    let i = CUBE_POS_Y;
    let row = (place.batch as usize * CUBE_COUNT_X as usize + place.head as usize)
        * CUBE_COUNT_Y as usize
        + i as usize;
    let mut four = UNIT_POS;
    while four < fours {
        to[row * fours as usize + four as usize] = kept_of_four(&place, i, four, drop);
        four += UNITS;
    }
}

/// Writes the mask of `[batch, heads, queries]` rows as kernels make it: four bits for four keys,
/// the first the lowest, `[batch, heads, queries, ceil(keys / 4)]` of u32. To look at: no kernel reads
/// it.
///
/// # Errors
/// [`LaunchError`]: sizes that the device's counters cannot hold.
pub fn dropout_mask(
    client: &Client,
    dropout: Dropout,
    [batch, heads, queries, keys]: [usize; 4],
    to: &Handle,
) -> Result<(), LaunchError> {
    if [batch, heads, queries, keys].contains(&0) {
        return Ok(());
    }
    let most = client.properties().hardware.max_cube_count;
    let cubes = CubeCount::Static(
        counter("query heads", heads, most.0)?,
        counter("queries", queries, most.1)?,
        counter("batch", batch, most.2)?,
    );
    let fours = counter("keys", keys.div_ceil(4), u32::MAX - UNITS)?;
    // SAFETY: stores are guarded by the number of fours, and the grid has the other dims.
    unsafe {
        write_mask::launch_unchecked(
            client,
            cubes,
            CubeDim::new_1d(UNITS),
            cubecl::ir::AddressType::U32,
            buffer(to, 4),
            dropping(Some(dropout)),
            fours,
        );
    }
    Ok(())
}
