//! From a dot product to a score, and which keys a query sees: the part of the contract that every
//! kernel shares.

use cubecl::prelude::*;

use crate::dropout::Dropping;

/// Stands for a score that does not exist: finite, because Metal's default math mode assumes that
/// no infinities occur.
pub(crate) const NO_SCORE: f32 = f32::MIN;
const NO_SCORE_BITS: u32 = NO_SCORE.to_bits();

/// Whether a score does not exist. Asked of the bits: under fast math, Metal's default, a comparison of
/// floats may find a NaN equal to anything, and the row that sees it would lose it.
#[cube]
pub(crate) fn is_no_score(s: f32) -> bool {
    u32::reinterpret(s) == NO_SCORE_BITS
}

/// Whether a weight or a sum of weights, which have no sign, is 0; a NaN is not. Of all bits: without
/// that of the sign, compilers make a comparison of floats of it again.
#[cube]
pub(crate) fn is_zero(x: f32) -> bool {
    u32::reinterpret(x) == 0
}

/// What the weights of a row that all are kept sum up to: 1, and with dropout `1 / (1 - p)`.
#[cube]
pub(crate) fn whole(g: &Geometry, #[comptime] features: Features) -> f32 {
    if features.dropout {
        g.drop.scale
    } else {
        f32::new(1.0)
    }
}

/// Element strides of a four-dimensional view; 0 along a broadcast dimension.
#[derive(CubeType, CubeLaunch, Clone, Copy)]
pub(crate) struct Strides {
    pub(crate) batch: usize,
    pub(crate) head: usize,
    pub(crate) row: usize,
    pub(crate) col: usize,
}

/// What a kernel knows about its problem at run time.
#[derive(CubeType, CubeLaunch, Clone, Copy)]
pub(crate) struct Geometry {
    pub(crate) seq_q: u32,
    pub(crate) seq_k: u32,
    pub(crate) heads_q: u32,
    /// Query heads of a key head.
    pub(crate) group: u32,
    /// Visible keys `j` of row `i`: `band_lo <= j - i <= band_hi`.
    pub(crate) band_lo: i32,
    pub(crate) band_hi: i32,
    /// `Lk - Lq`, the distance origin of ALiBi.
    pub(crate) diagonal: i32,
    /// The score's scale; with a softcap already divided by it.
    pub(crate) scale: f32,
    pub(crate) softcap: f32,
    pub(crate) q: Strides,
    pub(crate) k: Strides,
    pub(crate) v: Strides,
    pub(crate) mask: Strides,
    pub(crate) bias: Strides,
    pub(crate) slope_batch: usize,
    pub(crate) slope_head: usize,
    pub(crate) drop: Dropping,
}

/// Which parts of the contract a kernel is compiled for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Features {
    /// Keys before the band are hidden.
    pub(crate) lo: bool,
    /// Keys after the band are hidden.
    pub(crate) hi: bool,
    /// Scores go through `softcap * tanh(s / softcap)`.
    pub(crate) softcap: bool,
    /// A boolean mask hides keys.
    pub(crate) mask: bool,
    /// A bias is added to the scores.
    pub(crate) bias: bool,
    /// Scores fall with the distance.
    pub(crate) alibi: bool,
    /// Weights are dropped before the product with V.
    pub(crate) dropout: bool,
    /// The log-sum-exp is written.
    pub(crate) lse: bool,
    /// A function of the caller's changes scores.
    pub(crate) score_function: bool,
    /// A function of the caller's hides keys.
    pub(crate) mask_function: bool,
}

/// The optional tensors of a problem. A buffer without its feature is a stand-in and never read.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct ScoreTensors<M: Int, B: Float> {
    pub(crate) mask: Box<[M]>,
    pub(crate) bias: Box<[B]>,
    /// The bias by 16 bytes, where all its rows start and end at a multiple of them.
    pub(crate) bias16: Box<[Vector<u32, Const<4>>]>,
    pub(crate) slopes: Box<[f32]>,
}

/// Where a cube works: one batch entry and query head.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) batch: u32,
    pub(crate) head: u32,
}

/// `tanh` without overflow, to f32 accuracy near zero too, where `1 - 2 / (e^2x + 1)` cancels.
#[cube]
pub(crate) fn tanh(x: f32) -> f32 {
    let far = 1.0 - 2.0 / ((2.0 * x).exp() + 1.0);
    let x2 = x * x;
    let near = x * (1.0 - x2 * (0.333_333_34 - x2 * (0.133_333_34 - x2 * 0.053_968_254)));
    select(x.abs() < 0.25, near, far)
}

/// The score of row `i` and key `j` from their dot product.
#[cube]
pub(crate) fn score<M: Int, B: Float>(
    dot: f32,
    place: &Place,
    i: u32,
    j: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] features: Features,
) -> f32 {
    let mut s = dot * g.scale;
    if features.softcap {
        s = g.softcap * tanh(s);
    }
    placed::<M, B>(s, place, i, j, tensors, g, features)
}

/// A scaled and capped product with what its place adds to it: ALiBi and the bias.
#[cube]
pub(crate) fn placed<M: Int, B: Float>(
    capped: f32,
    place: &Place,
    i: u32,
    j: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] features: Features,
) -> f32 {
    let mut s = capped;
    if features.alibi {
        s -= slope(place, tensors, g) * distance(i, j, g);
    }
    if features.bias {
        s += bias::<M, B>(place, i, j, tensors, g);
    }
    s
}

/// Where a view of the scores' shape holds row `i` and key `j`.
#[cube]
fn offset(place: &Place, i: u32, j: u32, view: &Strides) -> usize {
    place.batch as usize * view.batch
        + place.head as usize * view.head
        + i as usize * view.row
        + j as usize * view.col
}

/// The bias of row `i` and key `j`.
#[cube]
pub(crate) fn bias<M: Int, B: Float>(
    place: &Place,
    i: u32,
    j: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
) -> f32 {
    let at = offset(place, i, j, &g.bias);
    f32::cast_from(tensors.bias[at])
}

/// Whether the mask hides key `j` from row `i`.
#[cube]
pub(crate) fn masked<M: Int, B: Float>(
    place: &Place,
    i: u32,
    j: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
) -> bool {
    let at = offset(place, i, j, &g.mask);
    tensors.mask[at] != M::from_int(0)
}

/// The ALiBi slope of a head.
#[cube]
pub(crate) fn slope<M: Int, B: Float>(
    place: &Place,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
) -> f32 {
    tensors.slopes[place.batch as usize * g.slope_batch + place.head as usize * g.slope_head]
}

/// `|i + Lk - Lq - j|`.
#[cube]
pub(crate) fn distance(i: u32, j: u32, g: &Geometry) -> f32 {
    f32::cast_from(i as i32 + g.diagonal - j as i32).abs()
}

/// Whether the band shows key `j` to row `i`.
#[cube]
pub(crate) fn in_band(i: u32, j: u32, g: &Geometry, #[comptime] features: Features) -> bool {
    let offset = j as i32 - i as i32;
    let mut visible = j < g.seq_k;
    if features.lo {
        visible = visible && offset >= g.band_lo;
    }
    if features.hi {
        visible = visible && offset <= g.band_hi;
    }
    visible
}

/// Whether row `i` sees key `j`. Rows and keys past the ends are hidden.
#[cube]
pub(crate) fn visible<M: Int, B: Float>(
    place: &Place,
    i: u32,
    j: u32,
    tensors: &ScoreTensors<M, B>,
    g: &Geometry,
    #[comptime] features: Features,
) -> bool {
    let mut seen = in_band(i, j, g, features);
    if features.mask {
        seen = seen && i < g.seq_q;
        if seen {
            seen = !masked::<M, B>(place, i, j, tensors, g);
        }
    }
    seen
}

/// Key blocks of a block of rows, as `mtlflash_core::Band::blocks` counts them; or query blocks of a
/// block of keys.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct KeyBlocks {
    /// First block with a visible key, and the one after the last.
    pub(crate) begin: u32,
    pub(crate) end: u32,
    /// Blocks that every row sees whole.
    pub(crate) full_begin: u32,
    pub(crate) full_end: u32,
}

/// The key blocks of rows `first..=last`.
#[cube]
pub(crate) fn key_blocks(
    first: u32,
    last: u32,
    g: &Geometry,
    #[comptime] block: u32,
    #[comptime] features: Features,
) -> KeyBlocks {
    blocks(
        first,
        last,
        g.seq_k,
        g.band_lo,
        g.band_hi,
        block,
        features.lo,
        features.hi,
    )
}

/// The query blocks of keys `first..=last`: the band with the roles swapped.
#[cube]
pub(crate) fn query_blocks(
    first: u32,
    last: u32,
    g: &Geometry,
    #[comptime] block: u32,
    #[comptime] features: Features,
) -> KeyBlocks {
    blocks(
        first,
        last,
        g.seq_q,
        -g.band_hi,
        -g.band_lo,
        block,
        features.hi,
        features.lo,
    )
}

/// The blocks of `len` positions that positions `first..=last` of the other side touch, `lo` to `hi`
/// from their own.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "a band, and which of its limits exist"
)]
fn blocks(
    first: u32,
    last: u32,
    len: u32,
    lo: i32,
    hi: i32,
    #[comptime] block: u32,
    #[comptime] has_lo: bool,
    #[comptime] has_hi: bool,
) -> KeyBlocks {
    let len = len as i32;
    let mut begin = 0i32;
    let mut end = len;
    let mut full_begin = 0i32;
    let mut full_end = len;
    if has_lo {
        begin = max(begin, first as i32 + lo);
        full_begin = max(full_begin, last as i32 + lo);
    }
    if has_hi {
        end = min(end, last as i32 + hi + 1);
        full_end = min(full_end, first as i32 + hi + 1);
    }
    end = max(end, 0);
    full_end = max(full_end, 0);
    let begin_block = u32::cast_from(min(begin, len)) / block;
    let end_block = max(
        u32::cast_from(end + (block - 1) as i32) / block,
        begin_block,
    );
    let full_begin_block = u32::cast_from(min(full_begin, len)).div_ceil(block);
    let full_end_block = u32::cast_from(full_end) / block;
    let full_begin_clamped = min(full_begin_block, end_block);
    KeyBlocks {
        begin: begin_block,
        end: end_block,
        full_begin: full_begin_clamped,
        full_end: min(max(full_end_block, full_begin_clamped), end_block),
    }
}
