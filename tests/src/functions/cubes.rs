//! Score and mask functions as a user would write them.
#![allow(missing_docs, reason = "the expansions of `#[cube]` have none")]
#![allow(
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    clippy::cast_abs_to_unsigned,
    clippy::needless_range_loop,
    reason = "kernel code: positions are below 2^31, and its loops are over numbers"
)]

use burn_mtlflash::{Captured, MaskFunction, Position, ScoreFunction};
use cubecl::prelude::*;

/// Queries see the keys of their own document. Captures the document of each query, `[B, Lq]`, and of
/// each key, `[B, Lk]`.
pub struct SameDocument;

#[cube]
impl MaskFunction for SameDocument {
    const INTS: usize = 2;

    fn visible(at: Position, captured: &Captured) -> bool {
        captured.int(0usize, at.batch * at.queries + at.query)
            == captured.int(1usize, at.batch * at.keys + at.key)
    }
}

/// Everybody sees the prefix, whose length is captured for each batch entry, and else what comes before.
pub struct PrefixLm;

#[cube]
impl MaskFunction for PrefixLm {
    const INTS: usize = 1;

    fn visible(at: Position, captured: &Captured) -> bool {
        at.key <= at.query || (at.key as i32) < captured.int(0usize, at.batch)
    }
}

/// Steps between the keys of [`DilatedWindow`].
pub(super) const DILATION: i64 = 3;
/// The farthest of these keys.
pub(super) const REACH: i64 = 60;

/// Queries see every third key of those up to 60 away.
pub struct DilatedWindow;

#[cube]
impl MaskFunction for DilatedWindow {
    fn visible(at: Position, _captured: &Captured) -> bool {
        let away = (at.query as i32 - at.key as i32).abs();
        away <= comptime!(REACH as i32) && away % comptime!(DILATION as i32) == 0
    }
}

/// First keys that [`StreamingSinks`] never hides.
pub(super) const SINKS: i64 = 4;
/// Keys up to its own that a query sees besides.
pub(super) const WINDOW: i64 = 50;

/// The attention sinks of StreamingLLM ([arXiv 2309.17453](https://arxiv.org/abs/2309.17453)): the first
/// keys stay visible when the window has moved on.
pub struct StreamingSinks;

#[cube]
impl MaskFunction for StreamingSinks {
    fn visible(at: Position, _captured: &Captured) -> bool {
        let behind = at.query as i32 - at.key as i32;
        behind >= 0 && (behind < comptime!(WINDOW as i32) || at.key < comptime!(SINKS as u32))
    }
}

/// Buckets of [`T5Bias`] for each direction.
pub(super) const BUCKETS: u32 = 16;
/// The distances from which a bucket is the next one, beyond one bucket each up to 8: `8 * 16^(n / 8)`.
pub(super) const STEPS: [u32; 7] = [12, 16, 23, 32, 46, 64, 91];

/// T5's relative position bias ([arXiv 1910.10683](https://arxiv.org/abs/1910.10683)): a learned number
/// for each head and bucket of distances, 16 buckets each way, logarithmic from 8 on. Captures
/// `[Hq, 32]`.
pub struct T5Bias;

#[cube]
impl ScoreFunction for T5Bias {
    const FLOATS: usize = 1;

    fn score(score: f32, at: Position, captured: &Captured) -> f32 {
        let offset = at.key as i32 - at.query as i32;
        let away = offset.abs() as u32;
        let mut bucket = min(away, 8);
        #[unroll]
        for n in 0..7usize {
            if away >= comptime!(STEPS[n]) {
                bucket += 1;
            }
        }
        if offset > 0 {
            bucket += BUCKETS;
        }
        score + captured.float(0usize, at.head * comptime!(2 * BUCKETS) + bucket)
    }
}
