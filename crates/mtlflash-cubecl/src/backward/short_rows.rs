//! Rows of few keys, where `dP - delta` nearly cancels and what is left may be less than what a delta from
//! a rounded output is off by. Theirs is put right with the probabilities: `sum_j P_ij dP_ij` is the same
//! number and knows no output.
//!
//! Counted are the keys of the band. Rows that a mask leaves few of many are not looked for: that would
//! cost a walk over the mask of every row.

use cubecl::prelude::*;
use mtlflash_core::DType;

use super::arguments::{BackwardArguments, Sides};
use super::place::At;
use crate::dropout::{factor, kept_of_four};
use crate::error::LaunchError;
use crate::forward::arguments::size;
use crate::forward::load::load4;
use crate::forward::scoring::{Features, Geometry, ScoreTensors, Strides, is_zero, score, visible};

/// The most keys of a row that is put right. With this many, one row in a hundred of 4 elements is off by
/// more than the rule allows if nothing is done, and with twice as many doing it helps no further.
const FEW: u32 = 8;

/// What is compiled for such rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct ShortRows {
    /// Such rows there may be, and the output was rounded.
    pub(super) wanted: bool,
    pub(super) head_dim: u32,
    pub(super) head_dim_v: u32,
    /// None where no such rows are, so that all those problems share a kernel.
    pub(super) features: Features,
}

impl ShortRows {
    pub(super) fn of(arguments: &BackwardArguments<'_>) -> Result<Self, LaunchError> {
        let forward = &arguments.forward;
        let problem = forward.problem;
        let features = forward.features;
        let short = features.lo || features.hi || problem.seq_k <= size(FEW);
        let wanted = problem.dtype != DType::F32 && short;
        Ok(Self {
            wanted,
            head_dim: forward.head_dim()?,
            head_dim_v: forward.head_dim_v()?,
            features: if wanted {
                features
            } else {
                Features::default()
            },
        })
    }
}

/// The product of two rows, in the order of the kernels' products.
#[cube]
pub(super) fn product<E: Float, N: Size>(
    a: &[Vector<E, N>],
    a_at: usize,
    a_view: &Strides,
    b: &[Vector<E, N>],
    b_at: usize,
    b_view: &Strides,
    #[comptime] dim: u32,
) -> f32 {
    let mut sum = 0.0f32;
    for n in 0..comptime!(dim.div_ceil(4)) {
        let a = load4::<E, N, f32>(a, a_at, n * 4, dim, a_view);
        let b = load4::<E, N, f32>(b, b_at, n * 4, dim, b_view);
        #[unroll]
        for e in 0..4usize {
            sum = fma(a.extract(e), b.extract(e), sum);
        }
    }
    sum
}

/// Sums over keys of a row: their weights, and what each has by its weight.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Weighted {
    pub(super) weights: f32,
    pub(super) slopes: f32,
}

/// What the rounding of the output took from delta: a mean of `dP - delta`. 0 for a row that was not
/// looked at.
#[cube]
pub(super) fn mean(sums: &Weighted) -> f32 {
    select(is_zero(sums.weights), 0.0, sums.slopes / sums.weights)
}

/// Of row `i`, if it sees few keys, every `parts`-th of them from the one at `part` on: their weights, and
/// their `dP - delta`. Here `delta` is a product in the order of `dP`'s, so where one key has all the
/// weight the difference is exactly 0.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "five views and what describes them"
)]
pub(super) fn rounded_off<E: Float, B: Float, M: Int, N: Size>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &[Vector<E, N>],
    dout: &[Vector<E, N>],
    lse: f32,
    tensors: &ScoreTensors<M, B>,
    sides: &Sides,
    out_at: usize,
    out_view: &Strides,
    g: &Geometry,
    at: &At,
    i: u32,
    part: u32,
    #[comptime] parts: u32,
    #[comptime] config: ShortRows,
) -> Weighted {
    let features = comptime!(config.features);
    let mut begin = 0i32;
    let mut end = g.seq_k as i32;
    if features.lo {
        begin = max(begin, i as i32 + g.band_lo);
    }
    if features.hi {
        end = min(end, i as i32 + g.band_hi + 1);
    }
    let mut weights = 0.0f32;
    let mut slopes = 0.0f32;
    // By its bits, since Metal's default math mode assumes that no infinities occur.
    let hidden = u32::reinterpret(lse) == 0xff80_0000u32;
    if !hidden && begin < end && end - begin <= comptime!(FEW as i32) {
        let q_at = at.own + i as usize * sides.own.row;
        let dout_at = at.own_values + i as usize * sides.own_values.row;
        let delta = product::<E, N>(
            out,
            out_at,
            out_view,
            dout,
            dout_at,
            &sides.own_values,
            comptime!(config.head_dim_v),
        );
        let mut j = u32::cast_from(begin) + part;
        while j < u32::cast_from(end) {
            if visible::<M, B>(&at.place, i, j, tensors, g, features) {
                let dot = product::<E, N>(
                    q,
                    q_at,
                    &sides.own,
                    k,
                    at.walked + j as usize * sides.walked.row,
                    &sides.walked,
                    comptime!(config.head_dim),
                );
                let mut slope = product::<E, N>(
                    dout,
                    dout_at,
                    &sides.own_values,
                    v,
                    at.walked_values + j as usize * sides.walked_values.row,
                    &sides.walked_values,
                    comptime!(config.head_dim_v),
                );
                if features.dropout {
                    let kept = kept_of_four(&at.place, i, j / 4, &g.drop);
                    slope *= factor(kept, j % 4, &g.drop);
                }
                let s = score::<M, B>(dot, &at.place, i, j, tensors, g, features);
                let weight = (s - lse).exp();
                // What a bias hides may hold anything.
                if !is_zero(weight) {
                    weights += weight;
                    slopes += weight * (slope - delta);
                }
            }
            j += parts;
        }
    }
    Weighted { weights, slopes }
}
