//! A softcap of scores in fragments: as a polynomial where that serves, else for all scores.

use cubecl::prelude::*;

use super::exp2::{LOG2_E, exp2};
use crate::forward::scoring::Geometry;

/// How a softcap is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cap {
    /// There is none.
    Off,
    /// By a polynomial, where all maxima are 0 and the softcap is [`LARGE_CAP`] or more: scores that it
    /// is not for are above 11, so that their block is not done, or below -11, where it stays within
    /// 3e-9 of the probability.
    Large,
    /// By the same polynomial for products up to [`LIMIT`] of the softcap, where all maxima are 0. A block
    /// with a larger product is not done.
    Near,
    /// For all products and maxima.
    Any,
    /// The same to f32's accuracy: for f32, and behind a softcap above [`LARGEST_ROUGH_CAP`].
    Exact,
}

impl Cap {
    /// Whether it serves without a look at maxima.
    pub(crate) fn is_quick(self) -> bool {
        !matches!(self, Self::Any | Self::Exact)
    }
}

/// The largest softcap of [`Cap::Any`], which multiplies an error of 1.6e-7 by it.
pub(crate) const LARGEST_ROUGH_CAP: f32 = 1.0e3;

/// The least softcap of [`Cap::Large`]: `e^11` is about the largest row sum that is taken, without a look at
/// maxima the largest probability that an f16 holds (`e^11.09`), and below either the product is within [`LIMIT`]
/// of it.
pub(crate) const LARGE_CAP: f32 = 30.0;

/// `tanh` to the accuracy of an f16 score, without a division.
#[cube]
pub(super) fn quick_tanh(x: f32) -> f32 {
    let r = (exp2(x * comptime!(2.0 * LOG2_E)) + 1.0).inverse_sqrt();
    1.0 - 2.0 * r * r
}

/// `tanh(y) / y` by powers of `y * y`, to 5.4e-6 of itself for `|y|` up to [`LIMIT`]: a log-sum-exp may
/// be off by 1e-5 of the scores. Times `y` it rises beyond.
const TERMS: [f32; 3] = [0.999_994_6, -0.332_689_53, 0.121_823_69];

/// The largest product by scale and softcap that [`TERMS`] are for.
const LIMIT: f32 = 0.39;

/// What a larger product becomes: its probability is infinite, so its block is not taken.
const NOT_NEAR: f32 = 1.0e30;

/// A polynomial with scale, softcap and `log2 e` in its coefficients.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Polynomial {
    limit: f32,
    a: f32,
    b: f32,
    c: f32,
}

#[cube]
pub(super) fn polynomial(g: &Geometry) -> Polynomial {
    let square = g.scale * g.scale;
    let a = g.softcap * g.scale * f32::new(LOG2_E);
    Polynomial {
        limit: f32::new(LIMIT) / g.scale,
        a: a * f32::new(TERMS[0]),
        b: a * square * f32::new(TERMS[1]),
        c: a * square * square * f32::new(TERMS[2]),
    }
}

/// The capped score of a product, in base 2.
#[cube]
pub(super) fn capped(x: f32, by: &Polynomial, #[comptime] cap: Cap) -> f32 {
    let square = x * x;
    let value = x * fma(fma(by.c, square, by.b), square, by.a);
    if comptime!(cap == Cap::Large) {
        value
    } else {
        select(x.abs() <= by.limit, value, f32::new(NOT_NEAR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn capped(y: f64) -> f64 {
        let [a, b, c] = TERMS.map(f64::from);
        let square = y * y;
        y * (a + square * (b + square * c))
    }

    #[test]
    fn the_polynomial_is_tanh_up_to_its_limit() {
        for step in 1..=1000 {
            let y = f64::from(LIMIT) * f64::from(step) / 1000.0;
            let error = (capped(y) / y.tanh() - 1.0).abs();
            assert!(error < 5.5e-6, "{y}: {error:e}");
        }
    }

    #[test]
    fn it_rises_beyond() {
        let values: Vec<f64> = (0..5000)
            .map(|step| capped(f64::from(step) / 1000.0))
            .collect();
        assert!(values.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
