//! Stores to rows that are contiguous.

#![expect(
    clippy::cast_possible_truncation,
    reason = "a vector has 4 elements at most"
)]

use cubecl::prelude::*;

/// The first `many` of four neighbours to a row of `dim` elements, from column `col` on, by as many at a time as `W`
/// says: rows are whole vectors of that, and `many` and `col` multiples. A store of one element takes an NVIDIA GPU as
/// long as one of four. Columns from `dim` on are not stored.
#[cube]
pub(crate) fn store4<T: Float, W: Size>(
    to: &mut [Vector<T, W>],
    row: usize,
    col: u32,
    four: Vector<f32, Const<4>>,
    #[comptime] many: u32,
    #[comptime] dim: u32,
) {
    let width = W::value().comptime() as u32;
    #[unroll]
    for n in 0..comptime!(many / width) {
        let at = col + comptime!(n * width);
        if at < dim {
            let mut value = Vector::<T, W>::new(T::new(0.0));
            #[unroll]
            for e in 0..width {
                value.insert(
                    comptime!(e as usize),
                    T::cast_from(four.extract(comptime!((n * width + e) as usize))),
                );
            }
            to[row * comptime!((dim / width) as usize) + (at / width) as usize] = value;
        }
    }
}
