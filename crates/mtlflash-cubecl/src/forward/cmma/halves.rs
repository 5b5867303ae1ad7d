//! Probabilities as left operands of the next product.

use cubecl::cmma;
use cubecl::prelude::*;

use super::combine::subtract;
use super::convert::to_left;
use super::kernel::CmmaConfig;
use super::state::zeros;
use crate::forward::split::upper_half;

/// Appends a fragment of probabilities to `p`: as it is, or its upper halves and its lower. What is in it
/// afterwards is undefined.
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
