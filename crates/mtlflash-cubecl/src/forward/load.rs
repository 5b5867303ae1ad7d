//! Loads from views of any strides.

use cubecl::prelude::*;

use super::scoring::Strides;

/// Four elements of a row from column `col` on, 0 from `cols` on. `row_at` and the row's contiguity
/// follow the vector size: with 4, rows are contiguous and counted in vectors.
#[cube]
pub(crate) fn load4<E: Float, N: Size, F: Float>(
    tensor: &[Vector<E, N>],
    row_at: usize,
    col: u32,
    #[comptime] cols: u32,
    strides: &Strides,
) -> Vector<F, Const<4>> {
    let width = N::value().comptime();
    let mut value = Vector::<F, Const<4>>::new(F::new(0.0));
    if comptime!(width == 4) {
        if col < cols {
            value = Vector::cast_from(tensor[row_at + (col / 4) as usize]);
        }
    } else {
        #[unroll]
        for e in 0..4u32 {
            if col + e < cols {
                value.insert(
                    comptime!(e as usize),
                    F::cast_from(tensor[row_at + (col + e) as usize * strides.col]),
                );
            }
        }
    }
    value
}
