//! The row sums of probabilities without a look at maxima, over all keys in accumulators: nothing waits for them.

#![allow(
    clippy::neg_cmp_op_on_partial_ord,
    reason = "a NaN is neither below nor above, and must count as too large"
)]

use cubecl::cmma;
use cubecl::prelude::*;

use super::careful::open_matrix;
use super::combine::add;
use super::config::CmmaConfig;
use super::products::{add_sums, stored_sum, sum_of};
use super::state::{Lane, Rows, Tiles, row_of_cube, zeros, zeros_of};
use super::walk::Pass;
use crate::forward::scoring::Geometry;

/// Above every row sum of probabilities that an f16 holds; infinity and NaN are not below. The conversion rounds to
/// nearest, so that what is larger than an f16 becomes infinite (the catalogue's peaks in the bias are).
pub(super) const INFINITE: f32 = 1.0e30;

/// The least row sum by key. A probability below 2^-14 is off by up to 2^-25 in an f16, whatever it is: all that are
/// added up then make at most 2^-12 of the sum, half a unit in the last place of an f16.
const LEAST_BY_KEY: f32 = 1.0 / 8192.0;

impl CmmaConfig {
    /// Whether probabilities are summed up before rounding.
    fn sums_exactly(&self, pass: Pass) -> bool {
        pass == Pass::Sums || self.features.lse
    }
}

/// Row sums in the making, those that a pass makes.
#[derive(CubeType)]
pub(super) struct RowSums {
    /// Of what the output is made with, as products with ones, all row fragments in one accumulator.
    rounded: Sequence<cmma::Matrix<f32>>,
    /// Before rounding, an accumulator for each row fragment, in which columns are yet to be added up.
    exact: Sequence<cmma::Matrix<f32>>,
}

/// Sums of nothing.
#[cube]
pub(super) fn no_sums(#[comptime] pass: Pass, #[comptime] config: CmmaConfig) -> RowSums {
    let mut rounded = Sequence::<cmma::Matrix<f32>>::new();
    let mut exact = Sequence::<cmma::Matrix<f32>>::new();
    if comptime!(pass == Pass::Output) {
        rounded.push(zeros_of::<f32>(comptime!(config.sum_shape())));
    }
    if config.sums_exactly(pass) {
        #[unroll]
        for _ in 0..comptime!(config.tile.row_fragments) {
            exact.push(zeros::<f32>(config));
        }
    }
    RowSums { rounded, exact }
}

/// Adds a block's probabilities, before rounding in `s` and as left operands in `p`.
#[cube]
pub(super) fn add_block_sums<F: Float>(
    to: &mut RowSums,
    s: &Sequence<cmma::Matrix<f32>>,
    p: &Sequence<cmma::Matrix<F>>,
    #[comptime] pass: Pass,
    #[comptime] config: CmmaConfig,
) {
    if comptime!(pass == Pass::Output) {
        add_sums::<F>(p, &to.rounded[0], config);
    }
    if config.sums_exactly(pass) {
        let fragments = comptime!(config.tile.row_fragments);
        #[unroll]
        for n in 0..comptime!(config.tile.keys / config.tile.shape.n * fragments) {
            add(
                &to.exact[comptime!((n % fragments) as usize)],
                &s[comptime!(n as usize)],
            );
        }
    }
}

/// The sums of a unit's rows, one of each row fragment, of what the output is made with.
#[cube]
pub(super) fn rounded_sums<F: Float>(
    from: &mut RowSums,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> Array<f32> {
    let fragments = comptime!(config.tile.row_fragments);
    let mut own = Array::<f32>::new(comptime!(fragments as usize));
    open_matrix::<F>(tiles, &from.rounded[0], lane, config);
    #[unroll]
    for f in 0..fragments {
        own[f as usize] = stored_sum(&tiles.scores, lane, f, config);
    }
    sync_plane();
    own
}

/// The same before rounding.
#[cube]
pub(super) fn exact_sums<F: Float>(
    from: &mut RowSums,
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> Array<f32> {
    let fragments = comptime!(config.tile.row_fragments);
    let mut own = Array::<f32>::new(comptime!(fragments as usize));
    #[unroll]
    for f in 0..fragments {
        own[f as usize] = sum_of(tiles, &from.exact[comptime!(f as usize)], lane, config);
    }
    own
}

/// Takes the row sums over. Whether one of a unit's rows does not fit: its sum is too large, or so small that its
/// probabilities may not have the bits of an f16. A row that sees no key has a sum of 0, which fits.
#[cube]
pub(super) fn take_sums<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    sums: &mut RowSums,
    lane: &Lane,
    g: &Geometry,
    first: u32,
    #[comptime] config: CmmaConfig,
) -> bool {
    let fragments = comptime!(config.tile.row_fragments);
    // Those of the last look were read.
    sync_cube();
    let rounded = rounded_sums::<F>(sums, tiles, lane, config);
    let mut unfit = false;
    #[unroll]
    for f in 0..fragments {
        let sum = rounded[f as usize];
        let i = first + row_of_cube(lane, f, config);
        let least = f32::cast_from(keys_of(i, g, config)) * LEAST_BY_KEY;
        let fits = sum < f32::new(INFINITE) && sum >= least;
        unfit = unfit || (i < g.seq_q && !fits);
        // The units of a row add their parts up, so only one may take the sum.
        rows.l[f as usize] = select(lane.part == 0, sum, 0.0);
    }
    if config.features.lse {
        let exact = exact_sums::<F>(sums, tiles, lane, config);
        #[unroll]
        for f in 0..fragments {
            rows.exact[f as usize] = select(lane.part == 0, exact[f as usize], 0.0);
        }
    }
    unfit
}

/// How many keys row `i` sees.
#[cube]
pub(super) fn keys_of(i: u32, g: &Geometry, #[comptime] config: CmmaConfig) -> i32 {
    let mut begin = 0i32;
    let mut end = g.seq_k as i32;
    if config.features.lo {
        begin = max(begin, i as i32 + g.band_lo);
    }
    if config.features.hi {
        end = min(end, i as i32 + g.band_hi + 1);
    }
    max(end - begin, 0)
}
