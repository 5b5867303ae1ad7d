//! What depends only on the distance between query and key: the band and ALiBi.

use burn::backend::tensor::{BoolTensor, Device, FloatTensor, IntTensor};
use burn::backend::{Backend, get_or_init_device_settings};
use burn::tensor::{FloatDType, Shape, Slice};
use mtlflash_core::Problem;

use super::blocking::{Blocking, Tile};

/// One row of values per query row of a tile and one column per distance, computed once a call:
/// a tile's block is a view into it, since all tiles have the same rows relative to their first.
pub(crate) struct Positions<B: Backend> {
    /// True where the band hides, `[1, 1, rows, columns]`.
    hidden: Option<BoolTensor<B>>,
    /// `|i + Lk - Lq - j|`, `[1, 1, rows, columns]`.
    distance: Option<FloatTensor<B>>,
    /// First row of the last tile, whose key 0 is column 0.
    origin: usize,
}

impl<B: Backend> Positions<B> {
    pub(crate) fn new(problem: &Problem, blocking: &Blocking, device: &Device<B>) -> Self {
        let origin = blocking.last_start();
        let hides = blocking.has_partial();
        if !hides && problem.alibi.is_none() || blocking.live.is_empty() {
            return Self {
                hidden: None,
                distance: None,
                origin,
            };
        }
        let columns = problem.seq_k + origin - blocking.live.start;
        let relative = relative::<B>(blocking.rows, columns, origin, device);
        let hidden = hides.then(|| hidden::<B>(problem, relative.clone(), device));
        let distance = problem.alibi.map(|_| {
            let offset = signed(problem.seq_k) - signed(problem.seq_q);
            let relative = B::int_sub_scalar(relative, offset.into());
            B::int_into_float(B::int_abs(relative), FloatDType::F32)
        });
        Self {
            hidden: hidden.flatten(),
            distance,
            origin,
        }
    }

    /// Where the band hides `keys` from the rows of `tile`.
    pub(crate) fn hidden(
        &self,
        tile: &Tile,
        keys: &std::ops::Range<usize>,
    ) -> Option<BoolTensor<B>> {
        let slices = self.window(tile, keys);
        self.hidden
            .as_ref()
            .map(|table| B::bool_slice(table.clone(), &slices))
    }

    /// Distances of the keys of `tile` from its rows' own positions.
    pub(crate) fn distance(&self, tile: &Tile) -> Option<FloatTensor<B>> {
        let slices = self.window(tile, &tile.keys);
        self.distance
            .as_ref()
            .map(|table| B::float_slice(table.clone(), &slices))
    }

    fn window(&self, tile: &Tile, keys: &std::ops::Range<usize>) -> [Slice; 4] {
        let shift = self.origin - tile.rows.start;
        [
            Slice::from(0..1),
            Slice::from(0..1),
            Slice::from(0..tile.rows.len()),
            Slice::from(keys.start + shift..keys.end + shift),
        ]
    }
}

/// `j - i` of every column and row.
fn relative<B: Backend>(
    rows: usize,
    columns: usize,
    origin: usize,
    device: &Device<B>,
) -> IntTensor<B> {
    let dtype = get_or_init_device_settings::<B>(device).int_dtype;
    let first = -signed(origin);
    let columns_at = B::int_arange(first..first + signed(columns), device, dtype);
    let rows_at = B::int_arange(0..signed(rows), device, dtype);
    let columns_at = B::int_reshape(columns_at, Shape::new([1, 1, 1, columns]));
    let rows_at = B::int_reshape(rows_at, Shape::new([1, 1, rows, 1]));
    B::int_sub(columns_at, rows_at)
}

fn hidden<B: Backend>(
    problem: &Problem,
    relative: IntTensor<B>,
    device: &Device<B>,
) -> Option<BoolTensor<B>> {
    let dtype = get_or_init_device_settings::<B>(device).bool_dtype;
    // Distances fit i32, which is what most backends compare in; a wider limit would wrap around.
    let limit = |limit: i64| limit.clamp(i32::MIN.into(), i32::MAX.into()).into();
    let below = |lo: i64| B::int_lower_elem(relative.clone(), limit(lo), dtype);
    let above = |hi: i64| B::int_greater_elem(relative.clone(), limit(hi), dtype);
    match (problem.band.lo, problem.band.hi) {
        (Some(lo), Some(hi)) => Some(B::bool_or(below(lo), above(hi))),
        (Some(lo), None) => Some(below(lo)),
        (None, Some(hi)) => Some(above(hi)),
        (None, None) => None,
    }
}

/// Lengths are at most `i32::MAX`, which the problem has checked.
fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
