//! An accumulator fragment as the left operand of the next product.

use cubecl::cmma;
use cubecl::prelude::*;

/// The same matrix as a left operand. CubeCL's `cast_with_ident` takes its input by value only in
/// expansions, which a `#[cube]` function cannot write, so the expansion is given here.
pub(crate) fn to_left<C: CubePrimitive>(_matrix: &cmma::Matrix<C>) -> cmma::Matrix<C> {
    unreachable!("only expanded")
}

/// The expansion of [`to_left()`].
pub(crate) mod to_left {
    use super::*;

    pub(crate) fn expand<C: CubePrimitive>(
        scope: &Scope,
        matrix: &cmma::MatrixExpand<C, cmma::Plane>,
    ) -> cmma::MatrixExpand<C, cmma::Plane> {
        cmma::cast_with_ident::expand(scope, matrix.clone(), cmma::MatrixIdent::A)
    }
}
