//! Which unit of a plane owns which element of a matrix, for the kernel without a look at maxima.
//!
//! It is the device's own affair. Here it is as in NVIDIA's `mma.m16n8k16` (PTX ISA, "Matrix Fragments"): of every 8 rows
//! by 8 columns a unit owns two neighbours, in row `unit / 4` from column `unit % 4 * 2` on. [`owns_as_expected`] asks
//! whether that is so; a cube where it is not fails, and the kernel behind it, which relies on nothing of that kind,
//! computes it.

use cubecl::cmma;
use cubecl::prelude::*;

use super::config::CmmaConfig;
use super::products::sum_of;
use super::shifts::Shift;
use super::state::{Lane, Tiles, unit_of_plane, zeros};

impl CmmaConfig {
    /// Rows of a unit in those of its plane, eight apart.
    pub(super) fn unit_rows(&self) -> u32 {
        self.tile.rows_of_plane() / 8
    }

    /// Whether a unit brings what belongs to its own elements.
    pub(super) fn relies_on_owners(&self) -> bool {
        self.unit_bias() || self.shift == Shift::OfRow
    }
}

/// The first of a unit's rows in those of its cube.
#[cube]
pub(super) fn first_row(lane: &Lane, #[comptime] config: CmmaConfig) -> u32 {
    lane.plane * comptime!(config.tile.rows_of_plane()) + unit_of_plane(config) / 4
}

/// What belongs to `row` of a fragment, of which a unit has a row in the upper eight and one in the lower. NVIDIA's
/// compiler knows that bit of every element, so that no select is left.
#[cube]
pub(super) fn of_row(row: u32, upper: f32, lower: f32) -> f32 {
    select(row & 8u32 == 0u32, upper, lower)
}

/// Whether the units of a plane own the elements of a matrix of scores that they are expected to.
#[cube]
pub(super) fn owns_as_expected<F: Float>(
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> bool {
    let unit = unit_of_plane(config);
    let others = zeros::<f32>(config);
    cmma::execute_elementwise_op(&others, &others, |row, col, _x| {
        select(row % 8 * 4 + col % 8 / 2 == unit, 0.0f32, 1.0f32)
    });
    sum_of(tiles, &others, lane, config) == 0.0
}
