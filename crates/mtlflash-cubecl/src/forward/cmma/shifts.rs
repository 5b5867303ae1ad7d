//! What is added to scores in the place of `-m` without a look at maxima. A softmax is the same by any shift (Milakov and
//! Gimelshein, arXiv:1805.02867, eq. 2), as long as its probabilities keep their bits.
//!
//! All rows are tried with the same ([`SAME`]). Where that does not serve, the sums of the exponentials in f32 say what a
//! row needs.

use cubecl::prelude::*;

use super::config::CmmaConfig;
use super::exp2::LOG2_E;
use super::products::put_seed;
use super::row_sums::{RowSums, exact_sums, keys_of};
use super::state::{Lane, Rows, Tiles, row_of_cube};
use super::units::first_row;
use crate::forward::scoring::Geometry;

/// What scores are shifted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Shift {
    /// Nothing: `-m`, where it is not 0, is in them.
    Nothing,
    /// All rows by [`SAME`].
    Same,
    /// All rows by [`WIDE`].
    Wide,
    /// Each row by its own.
    OfRow,
}

/// In base 2. An f16 then holds the probabilities of scores up to 15 in base e, and has the bits of them in rows whose mean
/// exponential is more than 2^-7.
const SAME: f32 = -6.0;

/// In base 2. An f32 then holds the sums of rows whose largest score in base e is between -35 and 110.
const WIDE: f32 = -48.0;

/// The logarithm of the row sums that a row's own shift makes, in base 2: a probability is an f16 in any case, and a row
/// of 2^27 keys has the bits of them.
const LEVEL: f32 = 14.0;

/// The sums that say what a row needs: an exponential that an f32 rounds to 0 is nothing beside the least. Many may be
/// something; the row sums that the output is normalised by have them.
const LEAST_SUM: f32 = 1.0e-30;
const MOST_SUM: f32 = 1.0e38;

impl Shift {
    /// What it is where it is the same for all rows.
    pub(super) fn of_all(self) -> f32 {
        match self {
            Self::Nothing | Self::OfRow => 0.0,
            Self::Same => SAME,
            Self::Wide => WIDE,
        }
    }
}

impl CmmaConfig {
    /// What scores are shifted by at first without a look at maxima: not behind a softcap, whose polynomials are for scores
    /// that need nothing ([`Cap`](super::cap::Cap)), nor where no row can have its own.
    pub(super) fn first_shift(&self) -> Shift {
        let shape = self.tile.shape;
        match (shape.m, shape.n, self.tile.plane_size) {
            (16, 16, 32) if self.tile.speculative && !self.features.softcap => Shift::Same,
            _ => Shift::Nothing,
        }
    }
}

/// The shifts of a unit's rows, eight apart, where rows have their own.
#[derive(CubeType)]
pub(super) struct Shifts {
    pub(super) of: Array<f32>,
}

/// No shifts yet.
#[cube]
pub(super) fn no_shifts(#[comptime] config: CmmaConfig) -> Shifts {
    Shifts {
        of: Array::new(comptime!(match config.shift {
            Shift::OfRow => config.unit_rows() as usize,
            _ => 1usize,
        })),
    }
}

/// Takes what the same shift of all rows stands for as their maximum.
#[cube]
pub(super) fn take_first_shift<F: Float>(rows: &mut Rows<F>, #[comptime] config: CmmaConfig) {
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        rows.m[f as usize] = f32::new(comptime!(-config.shift.of_all() / LOG2_E));
    }
}

/// Takes each row's shift from the sums of its exponentials, which were shifted by [`WIDE`], and what it stands for as its
/// maximum. Whether one of a unit's rows that see a key has a sum that says nothing.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn take_shifts<F: Float>(
    shifts: &mut Shifts,
    sums: &mut RowSums,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    first: u32,
    g: &Geometry,
    #[comptime] config: CmmaConfig,
) -> bool {
    let fragments = comptime!(config.tile.row_fragments);
    let sums = exact_sums::<F>(sums, tiles, lane, config);
    let mut unfit = false;
    #[unroll]
    for f in 0..fragments {
        let sum = sums[f as usize];
        let i = first + row_of_cube(lane, f, config);
        let fits = sum > f32::new(LEAST_SUM) && sum < f32::new(MOST_SUM);
        unfit = unfit || (i < g.seq_q && keys_of(i, g, config) > 0 && !fits);
        let of_sum = f32::new(WIDE + LEVEL) - sum.ln() * f32::new(LOG2_E);
        // A row that sees no key needs none.
        let shift = select(fits, of_sum, f32::new(0.0));
        rows.m[f as usize] = shift * f32::new(-1.0 / LOG2_E);
        put_seed::<F>(tiles, lane, shift, f, config);
    }
    sync_plane();
    let from = first_row(lane, config);
    #[unroll]
    for n in 0..comptime!(config.unit_rows()) {
        shifts.of[n as usize] = tiles.seeds[(from + comptime!(n * 8)) as usize];
    }
    unfit
}
