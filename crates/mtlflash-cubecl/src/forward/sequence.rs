//! Where the rows of a batch entry lie and how many there are: the same for every entry of a dense
//! batch, by cumulative lengths in device memory where sequences are packed behind each other.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]
#![expect(
    clippy::cast_sign_loss,
    reason = "rows and lengths are clamped to lie between 0 and the total"
)]

use cubecl::prelude::*;

use super::scoring::{Features, Geometry, Place, Strides};
use crate::dropout::same;

/// Packed sequences. What their bounds hold is not trusted.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct Sequences {
    /// First row of each sequence of queries, and the end of the last.
    pub(crate) bounds_q: Box<[i32]>,
    /// First row of each sequence of keys, and the end of the last.
    pub(crate) bounds_k: Box<[i32]>,
    pub(crate) total_q: u32,
    pub(crate) total_k: u32,
    /// Greatest `j - i` that is visible whatever the lengths.
    pub(crate) top: i32,
    /// What rows get for which the grid has no blocks: NaN, which no literal of WGSL says.
    pub(crate) unknown: f32,
    /// The log-sum-exp of rows of no sequence: `-inf`.
    pub(crate) nothing: f32,
}

/// The rows of one batch entry and head.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Site {
    /// Geometry of the entry: its own lengths, band and diagonal.
    pub(crate) g: Geometry,
    /// First row of each input, in vectors.
    pub(crate) q: usize,
    pub(crate) k: usize,
    pub(crate) v: usize,
    /// First row of the output, and rows of the output from one to the next.
    pub(crate) out: usize,
    pub(crate) out_step: usize,
    /// First row of the log-sum-exp.
    pub(crate) lse: usize,
}

/// The rows of a place. Bounds that fall or go past the rows there are bound fewer rows, never others.
#[cube]
pub(crate) fn site(
    place: &Place,
    sequences: &ComptimeOption<Sequences>,
    given: &Geometry,
    #[comptime] features: Features,
) -> Site {
    let head_kv = place.head / given.group;
    #[comptime]
    match sequences {
        ComptimeOption::Some(sequences) => {
            let at = place.batch as usize;
            let total_q = sequences.total_q as i32;
            let total_k = sequences.total_k as i32;
            let q_first = between(sequences.bounds_q[at], 0, total_q);
            let q_end = between(sequences.bounds_q[at + 1], q_first, total_q);
            let k_first = between(sequences.bounds_k[at], 0, total_k);
            let k_end = between(sequences.bounds_k[at + 1], k_first, total_k);
            let seq_q = q_end - q_first;
            let seq_k = k_end - k_first;
            let diagonal = seq_k - seq_q;
            let mut band_lo = given.band_lo;
            let mut band_hi = given.band_hi;
            if features.lo {
                band_lo = between(diagonal + given.band_lo, -seq_q, seq_k);
            }
            if features.hi {
                let hi = min(diagonal + given.band_hi, sequences.top);
                band_hi = between(hi, -seq_q, seq_k);
            }
            let q_row = q_first as usize;
            let k_row = k_first as usize;
            Site {
                g: geometry(
                    given,
                    seq_q as u32,
                    seq_k as u32,
                    band_lo,
                    band_hi,
                    diagonal,
                    given.scale,
                ),
                q: q_row * given.q.row + place.head as usize * given.q.head,
                k: k_row * given.k.row + head_kv as usize * given.k.head,
                v: k_row * given.v.row + head_kv as usize * given.v.head,
                out: q_row * given.heads_q as usize + place.head as usize,
                out_step: given.heads_q as usize,
                lse: place.head as usize * sequences.total_q as usize + q_row,
            }
        }
        ComptimeOption::None => {
            let rows = (place.batch as usize * given.heads_q as usize + place.head as usize)
                * given.seq_q as usize;
            Site {
                g: geometry(
                    given,
                    given.seq_q,
                    given.seq_k,
                    given.band_lo,
                    given.band_hi,
                    given.diagonal,
                    given.scale,
                ),
                q: place.batch as usize * given.q.batch + place.head as usize * given.q.head,
                k: place.batch as usize * given.k.batch + head_kv as usize * given.k.head,
                v: place.batch as usize * given.v.batch + head_kv as usize * given.v.head,
                out: rows,
                out_step: 1usize,
                lse: rows,
            }
        }
    }
}

/// Which block of `rows` query rows a cube works on. Causal rows further down see more keys: the longest
/// work starts first.
#[cube]
pub(crate) fn block_of_rows(
    g: &Geometry,
    sequences: &ComptimeOption<Sequences>,
    #[comptime] rows: u32,
    #[comptime] features: Features,
) -> u32 {
    let mut block = CUBE_POS_Y;
    if features.hi {
        let mut last = (g.seq_q - 1) / rows;
        if sequences.is_some() {
            // Of a sequence longer than was said the grid has the first blocks.
            last = min(last, CUBE_COUNT_Y - 1);
        }
        block = last - CUBE_POS_Y;
    }
    block
}

/// The same place, where products are multiples of `by`.
#[cube]
pub(crate) fn scaled(site: &Site, by: f32) -> Site {
    let g = &site.g;
    Site {
        g: geometry(
            g,
            g.seq_q,
            g.seq_k,
            g.band_lo,
            g.band_hi,
            g.diagonal,
            g.scale * by,
        ),
        q: site.q,
        k: site.k,
        v: site.v,
        out: site.out,
        out_step: site.out_step,
        lse: site.lse,
    }
}

/// The geometry for other lengths and another scale.
#[cube]
fn geometry(
    given: &Geometry,
    seq_q: u32,
    seq_k: u32,
    band_lo: i32,
    band_hi: i32,
    diagonal: i32,
    scale: f32,
) -> Geometry {
    Geometry {
        seq_q,
        seq_k,
        heads_q: given.heads_q,
        group: given.group,
        band_lo,
        band_hi,
        diagonal,
        scale,
        softcap: given.softcap,
        q: strides(&given.q),
        k: strides(&given.k),
        v: strides(&given.v),
        mask: strides(&given.mask),
        bias: strides(&given.bias),
        slope_batch: given.slope_batch,
        slope_head: given.slope_head,
        drop: same(&given.drop),
    }
}

#[cube]
fn strides(given: &Strides) -> Strides {
    Strides {
        batch: given.batch,
        head: given.head,
        row: given.row,
        col: given.col,
    }
}

/// Writes the rows that no block owns: zeros to rows of no sequence, NaN to rows of a sequence that
/// is longer than the longest was said to be. A row of the output is `out_row` of `T`.
#[cube]
pub(crate) fn write_ownerless<T: CubePrimitive>(
    out: &mut [T],
    lse: &mut [f32],
    site: &Site,
    sequences: &ComptimeOption<Sequences>,
    #[comptime] rows: u32,
    #[comptime] out_row: usize,
    #[comptime] features: Features,
) {
    #[comptime]
    match sequences {
        ComptimeOption::Some(sequences) => {
            let head = CUBE_POS_X as usize;
            let first = u32::cast_from(site.lse - head * sequences.total_q as usize);
            let end = first + site.g.seq_q;
            // The sequences before this one end where it begins, so the first and the last have
            // what lies outside.
            if CUBE_POS_Z == 0 {
                write_rows::<T>(
                    out,
                    lse,
                    0,
                    first,
                    0.0,
                    sequences.nothing,
                    site,
                    sequences.total_q,
                    out_row,
                    features,
                );
            }
            if CUBE_POS_Z == CUBE_COUNT_Z - 1 {
                write_rows::<T>(
                    out,
                    lse,
                    end,
                    sequences.total_q,
                    0.0,
                    sequences.nothing,
                    site,
                    sequences.total_q,
                    out_row,
                    features,
                );
            }
            let covered = CUBE_COUNT_Y * rows;
            if site.g.seq_q > covered {
                write_rows::<T>(
                    out,
                    lse,
                    first + covered,
                    end,
                    sequences.unknown,
                    sequences.unknown,
                    site,
                    sequences.total_q,
                    out_row,
                    features,
                );
            }
        }
        ComptimeOption::None => {}
    }
}

/// Writes one value to every element of rows `from..to`, another to their log-sum-exp. The cubes of a
/// sequence and head share the rows.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "rows, and what is written to them"
)]
fn write_rows<T: CubePrimitive>(
    out: &mut [T],
    lse: &mut [f32],
    from: u32,
    to: u32,
    value: f32,
    lse_value: f32,
    site: &Site,
    total: u32,
    #[comptime] out_row: usize,
    #[comptime] features: Features,
) {
    let head = CUBE_POS_X as usize;
    let mut row = from + CUBE_POS_Y * CUBE_DIM + UNIT_POS;
    while row < to {
        let at = (row as usize * site.out_step + head) * out_row;
        for d in 0..out_row {
            out[at + d] = T::cast_from(value);
        }
        if features.lse {
            lse[head * total as usize + row as usize] = lse_value;
        }
        row += CUBE_COUNT_Y * CUBE_DIM;
    }
}

/// `value`, moved into `lo..=hi`.
#[cube]
fn between(value: i32, lo: i32, hi: i32) -> i32 {
    min(max(value, lo), hi)
}
