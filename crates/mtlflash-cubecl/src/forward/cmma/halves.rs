//! Operands that are the sum of two halves: their products, and probabilities as left operands.

use cubecl::cmma;
use cubecl::prelude::*;

use super::combine::subtract;
use super::config::CmmaConfig;
use super::convert::to_left;
use super::state::zeros;
use crate::forward::split::upper_half;

/// Appends a fragment of probabilities to `p`: as it is, or its upper halves and its lower. What is in one that is split
/// is undefined afterwards.
#[cube]
pub(crate) fn push_left<F: Float>(
    p: &mut Sequence<cmma::Matrix<F>>,
    fragment: &cmma::Matrix<f32>,
    #[comptime] config: CmmaConfig,
) {
    if config.tile.split {
        let upper = zeros::<f32>(config);
        cmma::execute_elementwise_op(fragment, &upper, |_row, _col, x| upper_half(x));
        subtract(fragment, &upper);
        let low: cmma::Matrix<F> = cmma::cast(&upper);
        p.push(to_left(&low));
    }
    let low: cmma::Matrix<F> = cmma::cast(fragment);
    p.push(to_left(&low));
}

/// `sums += left * right` of half `half` of a right operand: with all halves of the left one, which stand from
/// `first` on, if it is the upper, and with the upper alone if it is the lower. What is not split is its upper
/// half.
#[cube]
pub(crate) fn add_product_of_half<F: Float>(
    left: &Sequence<cmma::Matrix<F>>,
    #[comptime] first: usize,
    right: &cmma::Matrix<F>,
    #[comptime] half: u32,
    sums: &cmma::Matrix<f32>,
    #[comptime] config: CmmaConfig,
) {
    #[unroll]
    for n in 0..comptime!(config.halves() - half) {
        cmma::execute(&left[comptime!(first + n as usize)], right, sums, sums);
    }
}
