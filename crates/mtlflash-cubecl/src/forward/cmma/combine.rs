//! Two accumulators element by element: CubeCL's fragments have operations on one alone, although
//! its intermediate language and SPIR-V have them on two.

use cubecl::cmma;
use cubecl::ir::dialect::base::OperationPtrExt;
use cubecl::ir::dialect::math::{FAddOp, FMulOp, FSubOp};
use cubecl::ir::dialect::memory::{LoadOp, StoreOp};
use cubecl::ir::pliron::irbuild::inserter::OpInsertionPoint;
use cubecl::ir::pliron::value::Value;
use cubecl::prelude::*;

type Expand = cmma::MatrixExpand<f32, cmma::Plane>;

/// `left += right`.
pub(crate) fn add(_left: &cmma::Matrix<f32>, _right: &cmma::Matrix<f32>) {
    unreachable!("only expanded")
}

/// The expansion of [`add()`].
pub(crate) mod add {
    use super::*;

    pub(crate) fn expand(scope: &Scope, left: &Expand, right: &Expand) {
        combine(scope, left, right, |scope, a, b| {
            scope.register_with_result(&FAddOp::new(scope.ctx_mut(), a, b))
        });
    }
}

/// `left *= right`.
pub(crate) fn multiply(_left: &cmma::Matrix<f32>, _right: &cmma::Matrix<f32>) {
    unreachable!("only expanded")
}

/// The expansion of [`multiply()`].
pub(crate) mod multiply {
    use super::*;

    pub(crate) fn expand(scope: &Scope, left: &Expand, right: &Expand) {
        combine(scope, left, right, |scope, a, b| {
            scope.register_with_result(&FMulOp::new(scope.ctx_mut(), a, b))
        });
    }
}

/// `left -= right`.
pub(crate) fn subtract(_left: &cmma::Matrix<f32>, _right: &cmma::Matrix<f32>) {
    unreachable!("only expanded")
}

/// The expansion of [`subtract()`].
pub(crate) mod subtract {
    use super::*;

    pub(crate) fn expand(scope: &Scope, left: &Expand, right: &Expand) {
        combine(scope, left, right, |scope, a, b| {
            scope.register_with_result(&FSubOp::new(scope.ctx_mut(), a, b))
        });
    }
}

fn combine(
    scope: &Scope,
    left: &Expand,
    right: &Expand,
    operation: impl Fn(&Scope, Value, Value) -> Value,
) {
    let (Some(left), Some(right)) = (place(scope, left), place(scope, right)) else {
        scope.push_error("a fragment's variable was not found");
        return;
    };
    let a = scope.register_with_result(&LoadOp::new(scope.ctx_mut(), left));
    let b = scope.register_with_result(&LoadOp::new(scope.ctx_mut(), right));
    let result = operation(scope, a, b);
    scope.register(&StoreOp::new(scope.ctx_mut(), left, result));
}

/// The variable that holds a fragment. CubeCL keeps it to itself, so it is read off an operation on
/// the fragment: a cast whose result nobody uses.
fn place(scope: &Scope, matrix: &Expand) -> Option<Value> {
    let _: cmma::MatrixExpand<half::f16, cmma::Plane> = cmma::cast::expand(scope, matrix);
    let ctx = scope.ctx();
    // It need not be the last of its block.
    let OpInsertionPoint::AfterOperation(cast) = scope.inserter().get_insertion_point() else {
        return None;
    };
    Some(cast.operand(ctx, 0))
}
