//! The parts of packed tensors.

use burn::tensor::Tensor;
use mtlflash_core::{Error, Result};

/// The `N` parts of a tensor that holds them along dim `D - 3`, before the heads: views of `[.., heads,
/// width]`, where a tensor of `D - 1` dims is a rank less than `D`.
///
/// The heads of all parts are neighbours, so the tensor is one with `N` times the heads, and a part is
/// a slice of these: no element is moved.
pub(super) fn parts<const D: usize, const E: usize, const N: usize>(
    argument: &'static str,
    packed: Tensor<D>,
) -> Result<[Tensor<E>; N]> {
    let dims = packed.dims();
    let (held, heads, width) = (dims[D - 3], dims[D - 2], dims[D - 1]);
    if held != N {
        let names = if N == 3 { "q, k and v" } else { "k and v" };
        return Err(Error::Packing {
            argument,
            got: format!("shape {dims:?} with {held} parts in dim {}", D - 3),
            expected: format!("{N}, for {names}"),
        });
    }
    let mut shape = [0; E];
    shape[..E - 2].copy_from_slice(&dims[..E - 2]);
    shape[E - 2] = N * heads;
    shape[E - 1] = width;
    let together: Tensor<E> = packed.reshape(shape);
    Ok(std::array::from_fn(|part| {
        let heads = part * heads..(part + 1) * heads;
        together.clone().slice_dim(E - 2, heads)
    }))
}
