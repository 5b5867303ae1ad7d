//! `2^x`, which CubeCL has only as a power with all its cases: NVIDIA's compiler makes one instruction
//! of it, and several of the `e^x` that CubeCL has.

use cubecl::frontend::polyfills::SimplePowOp;
use cubecl::prelude::*;

/// `log2 e`.
pub(crate) const LOG2_E: f32 = std::f32::consts::LOG2_E;

/// `2^x`.
#[cube]
pub(crate) fn exp2(x: f32) -> f32 {
    let two = f32::new(2.0);
    intrinsic!(|scope| {
        let base = two.read_value(scope);
        let exponent = x.read_value(scope);
        let power = SimplePowOp::new(scope.ctx_mut(), base, exponent);
        scope.register_with_result(&power).into()
    })
}
