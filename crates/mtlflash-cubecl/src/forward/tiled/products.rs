//! What the register-blocked kernels multiply in shared memory, forward and backward: slices of rows with
//! slices of rows, and weights with rows.
//!
//! A row is shared by `COLUMNS` units. What is multiplied next is loaded into registers while something
//! is multiplied, and put into shared memory behind it.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;
use mtlflash_core::tile::{TILED_COLUMNS, TiledTile};

use crate::forward::load::load4;
use crate::forward::scoring::{Features, Strides, is_zero};

/// Elements in a vector of shared memory.
pub(crate) const LANES: u32 = 4;
/// Units that share a row, and vectors of a slice of the head dim.
pub(crate) const COLUMNS: u32 = TILED_COLUMNS;
/// Elements of a slice of the head dim.
pub(crate) const SLICE: u32 = COLUMNS * LANES;
/// Vectors from one row of a slice to the next: one more than it holds, so that the rows that
/// neighbouring units read lie in different banks.
pub(crate) const PITCH: u32 = COLUMNS + 1;

pub(crate) type F4 = Vector<f32, Const<4>>;

/// Rows of shared memory, and who reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Stage {
    pub(crate) rows: u32,
    /// Elements of a row of the tensor.
    pub(crate) cols: u32,
    /// Vectors of a row that are brought.
    pub(crate) wide: u32,
    /// Units that bring them.
    pub(crate) units: u32,
    /// Row `COLUMNS * a + b` of shared memory is row `4 * b + ..` of the block, so that the four
    /// neighbouring keys of a unit lie `COLUMNS` rows apart.
    pub(crate) interleave: bool,
}

impl Stage {
    /// Vectors that a unit brings at most.
    pub(crate) fn share(&self) -> u32 {
        (self.rows * self.wide).div_ceil(self.units)
    }

    /// Vectors between rows of shared memory: one more than are there, so that the rows that
    /// neighbouring units read lie in different banks.
    pub(crate) fn pitch(&self) -> u32 {
        self.wide + 1
    }
}

/// Loads a unit's share of one slice of the rows from `first` on, zeros past `limit`.
#[cube]
#[expect(clippy::too_many_arguments, reason = "a view and a place in it")]
pub(crate) fn fetch<E: Float, N: Size>(
    tensor: &[Vector<E, N>],
    base: usize,
    first: u32,
    limit: u32,
    slice: u32,
    strides: &Strides,
    ahead: &mut Array<F4>,
    #[comptime] shape: Stage,
) {
    #[unroll]
    for n in 0..comptime!(shape.share()) {
        let at = UNIT_POS + comptime!(n * shape.units);
        let row = at / shape.wide;
        let col = at % shape.wide;
        let mut value = F4::new(0.0);
        if row < shape.rows && first + row < limit {
            value = load4::<E, N, f32>(
                tensor,
                base + (first + row) as usize * strides.row,
                (slice * shape.wide + col) * LANES,
                shape.cols,
                strides,
            );
        }
        ahead[n as usize] = value;
    }
}

/// Puts what was loaded into shared memory.
#[cube]
pub(crate) fn put(ahead: &Array<F4>, tile: &mut Shared<[F4]>, #[comptime] shape: Stage) {
    let vectors = comptime!(shape.rows * shape.wide);
    #[unroll]
    for n in 0..comptime!(shape.share()) {
        let at = UNIT_POS + comptime!(n * shape.units);
        if comptime!((n + 1) * shape.units <= vectors) || at < vectors {
            let row = at / shape.wide;
            let to = if comptime!(shape.interleave) {
                let inside = row % SLICE;
                row / SLICE * SLICE + (inside % LANES) * COLUMNS + inside / LANES
            } else {
                row
            };
            tile[(to * comptime!(shape.pitch()) + at % shape.wide) as usize] = ahead[n as usize];
        }
    }
}

/// [`fetch`] and [`put`].
#[cube]
#[expect(clippy::too_many_arguments, reason = "a view and a place in it")]
pub(crate) fn stage<E: Float, N: Size>(
    tensor: &[Vector<E, N>],
    base: usize,
    first: u32,
    limit: u32,
    slice: u32,
    strides: &Strides,
    tile: &mut Shared<[F4]>,
    #[comptime] shape: Stage,
) {
    let mut ahead = Array::<F4>::new(comptime!(shape.share() as usize));
    fetch::<E, N>(
        tensor, base, first, limit, slice, strides, &mut ahead, shape,
    );
    put(&ahead, tile, shape);
}

/// `products[r, n] += own_r . walked_n` over a slice in shared memory, the walked rows interleaved. Own
/// rows are `pitch` vectors apart, of which `slice` says the part.
#[cube]
pub(crate) fn multiply(
    own: &Shared<[F4]>,
    walked: &Shared<[F4]>,
    row: u32,
    column: u32,
    slice: u32,
    products: &mut Array<f32>,
    #[comptime] pitch: u32,
    #[comptime] tile: TiledTile,
) {
    let kpu = comptime!(tile.keys_per_unit);
    let mine_from = row * pitch + slice * COLUMNS;
    for turn in 0..comptime!(COLUMNS / tile.unroll) {
        #[unroll]
        for part in 0..comptime!(tile.unroll) {
            let d = turn * comptime!(tile.unroll) + part;
            let mut others = Array::<F4>::new(comptime!(kpu as usize));
            #[unroll]
            for n in 0..kpu {
                others[n as usize] =
                    walked[((comptime!(n * COLUMNS) + column) * PITCH + d) as usize];
            }
            #[unroll]
            for r in 0..comptime!(tile.rows_per_unit) {
                let mine = own[(mine_from + comptime!(r * pitch) + d) as usize];
                #[unroll]
                for n in 0..kpu {
                    let to = comptime!((r * kpu + n) as usize);
                    #[unroll]
                    for e in 0..4usize {
                        products[to] =
                            fma(mine.extract(e), others[n as usize].extract(e), products[to]);
                    }
                }
            }
        }
    }
}

/// `sums[r, slice] += sum_n weights[r, n] walked_n` over the rows in shared memory. `full` says that
/// no weight stands for a hidden pair.
#[cube]
#[expect(clippy::too_many_arguments, reason = "two tiles and a place in them")]
pub(crate) fn add_weighted(
    weights: &Shared<[F4]>,
    walked: &Shared<[F4]>,
    row: u32,
    column: u32,
    full: bool,
    sums: &mut Array<F4>,
    #[comptime] slice: u32,
    #[comptime] slices: u32,
    #[comptime] tile: TiledTile,
    #[comptime] features: Features,
) {
    // Rows past the end are zeros, and weights of them too; only rows that exist may hold a NaN.
    if comptime!(features.lo || features.hi || features.mask || features.mask_function) {
        if full {
            add_block(
                weights, walked, row, column, sums, slice, slices, tile, false,
            );
        } else {
            add_block(
                weights, walked, row, column, sums, slice, slices, tile, true,
            );
        }
    } else {
        add_block(
            weights, walked, row, column, sums, slice, slices, tile, false,
        );
    }
}

#[cube]
#[expect(clippy::too_many_arguments, reason = "two tiles and a place in them")]
fn add_block(
    weights: &Shared<[F4]>,
    walked: &Shared<[F4]>,
    row: u32,
    column: u32,
    sums: &mut Array<F4>,
    #[comptime] slice: u32,
    #[comptime] slices: u32,
    #[comptime] tile: TiledTile,
    #[comptime] hides: bool,
) {
    let pitch = comptime!(tile.keys() / LANES + 1);
    for four in 0..comptime!(tile.keys() / LANES) {
        let mut values = Array::<F4>::new(4usize);
        #[unroll]
        for e in 0..LANES {
            let at = (four * LANES + e) * PITCH + column;
            values[e as usize] = walked[at as usize];
        }
        #[unroll]
        for r in 0..comptime!(tile.rows_per_unit) {
            let at = comptime!((r * slices + slice) as usize);
            let p = weights[((row + r) * pitch + four) as usize];
            #[unroll]
            for e in 0..4usize {
                let weight = p.extract(e);
                let risen = fma(F4::new(weight), values[e], sums[at]);
                if comptime!(hides) {
                    // 0 * NaN is NaN: a hidden value must not be touched.
                    sums[at] = select(is_zero(weight), sums[at], risen);
                } else {
                    sums[at] = risen;
                }
            }
        }
    }
}
