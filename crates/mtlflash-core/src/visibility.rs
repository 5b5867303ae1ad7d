//! Which keys a query may see by position, for single rows and for blocks.
//!
//! The causal limit and the sliding window together are a band along the diagonal. Kernels ask for
//! a block of queries which key blocks lie inside the band (no test needed), partly inside (test
//! every element) and outside (skipped); the backward asks the same with the roles swapped.

use std::ops::Range;

use crate::options::{Causal, FlashAttentionOptions};

/// The band of visible keys: query `i` sees key `j` if and only if `lo <= j - i <= hi`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Band {
    /// Least `j - i` that is visible; `None` means no limit.
    pub lo: Option<i64>,
    /// Greatest `j - i` that is visible; `None` means no limit.
    pub hi: Option<i64>,
}

/// The limits of a [`Band`] before the lengths are known, where each sequence of a batch has its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Least `j - (i + Lk - Lq)` that is visible; `None` means no limit.
    pub lo: Option<i64>,
    /// Greatest `j - (i + Lk - Lq)` that is visible; `None` means no limit.
    pub hi: Option<i64>,
    /// Greatest `j - i` that is visible, whatever the lengths: 0 under a top-left causal limit.
    pub top: Option<i64>,
}

impl Limits {
    /// The limits of `options`. Negative window sides mean no limit.
    pub fn new(options: &FlashAttentionOptions) -> Self {
        let left = (options.window_left >= 0).then_some(options.window_left);
        let right = (options.window_right >= 0).then_some(options.window_right);
        let bottom = (options.causal == Causal::BottomRight).then_some(0);
        Self {
            lo: left.map(i64::saturating_neg),
            hi: lesser(bottom, right),
            top: (options.causal == Causal::TopLeft).then_some(0),
        }
    }

    /// The band for `seq_q` queries and `seq_k` keys.
    pub fn band(&self, seq_q: usize, seq_k: usize) -> Band {
        let offset = signed(seq_k) - signed(seq_q);
        Band {
            lo: self.lo.map(|lo| offset.saturating_add(lo)),
            hi: lesser(self.hi.map(|hi| offset.saturating_add(hi)), self.top),
        }
    }
}

/// The lesser of two limits, of which each may be missing.
fn lesser(a: Option<i64>, b: Option<i64>) -> Option<i64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// Blocks along one side that a block of the other side touches, numbered from 0.
///
/// `begin <= full_begin <= full_end <= end`. Blocks in `begin..end` hold at least one visible pair,
/// all others none. Of these, blocks in `full_begin..full_end` hold visible pairs only and lie
/// wholly inside the sequence; the rest need a test per element. Where no block is full,
/// `full_begin == full_end == end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BlockRange {
    /// First block with a visible pair.
    pub begin: usize,
    /// First block that is wholly visible.
    pub full_begin: usize,
    /// One past the last block that is wholly visible.
    pub full_end: usize,
    /// One past the last block with a visible pair.
    pub end: usize,
}

impl Band {
    /// The band without limits.
    pub const ALL: Self = Self { lo: None, hi: None };

    /// The band of `options` for `seq_q` queries and `seq_k` keys. The window lies around
    /// `j = i + seq_k - seq_q` whatever the alignment of the causal limit. Negative window sides
    /// mean no limit.
    pub fn new(options: &FlashAttentionOptions, seq_q: usize, seq_k: usize) -> Self {
        Limits::new(options).band(seq_q, seq_k)
    }

    /// Whether the band lets query `row` see key `key`.
    pub fn contains(&self, row: usize, key: usize) -> bool {
        let distance = signed(key) - signed(row);
        self.lo.is_none_or(|lo| lo <= distance) && self.hi.is_none_or(|hi| distance <= hi)
    }

    /// The keys that query `row` sees, of `seq_k` keys.
    pub fn keys(&self, row: usize, seq_k: usize) -> Range<usize> {
        self.reach(row, row, seq_k)
    }

    /// Key blocks of `block_k` keys (0 counts as 1) that the queries `rows` touch, of `seq_k` keys.
    /// `rows` must not go past the last query: rows that do not exist would see keys too.
    pub fn blocks(&self, rows: Range<usize>, seq_k: usize, block_k: usize) -> BlockRange {
        let block = block_k.max(1);
        if rows.is_empty() {
            return BlockRange::default();
        }
        let (first, last) = (rows.start, rows.end - 1);
        let some = self.reach(first, last, seq_k);
        if some.is_empty() {
            return BlockRange::default();
        }
        let every = self.reach(last, first, seq_k);
        let (begin, end) = (some.start / block, some.end.div_ceil(block));
        let (full_begin, full_end) = (every.start.div_ceil(block), every.end / block);
        let (full_begin, full_end) = if full_begin < full_end {
            (full_begin, full_end)
        } else {
            (end, end)
        };
        BlockRange {
            begin,
            full_begin,
            full_end,
            end,
        }
    }

    /// Query blocks of `block_q` queries (0 counts as 1) that the keys `keys` touch, of `seq_q`
    /// queries. `keys` must not go past the last key.
    pub fn query_blocks(&self, keys: Range<usize>, seq_q: usize, block_q: usize) -> BlockRange {
        self.transposed().blocks(keys, seq_q, block_q)
    }

    /// Visible pairs of `seq_q` queries and `seq_k` keys.
    pub fn pairs(&self, seq_q: usize, seq_k: usize) -> f64 {
        if *self == Self::ALL {
            return seq_q as f64 * seq_k as f64;
        }
        (0..seq_q)
            .map(|row| self.keys(row, seq_k).len() as f64)
            .sum()
    }

    /// The band with the roles of queries and keys swapped.
    fn transposed(&self) -> Self {
        Self {
            lo: self.hi.map(i64::saturating_neg),
            hi: self.lo.map(i64::saturating_neg),
        }
    }

    /// Keys from the lower limit of row `lower` to the upper limit of row `upper`. With the first
    /// and last row of a block that is what some row sees; with the two swapped, what all see.
    fn reach(&self, lower: usize, upper: usize, seq_k: usize) -> Range<usize> {
        // A band that is nowhere open has limits that cross only within one row.
        if let (Some(lo), Some(hi)) = (self.lo, self.hi)
            && lo > hi
        {
            return 0..0;
        }
        let begin = self
            .lo
            .map_or(0, |lo| clipped(signed(lower).saturating_add(lo), seq_k));
        let end = self.hi.map_or(seq_k, |hi| {
            clipped(signed(upper).saturating_add(hi).saturating_add(1), seq_k)
        });
        begin..end.max(begin)
    }
}

/// The position, moved into `0..=len`.
fn clipped(position: i64, len: usize) -> usize {
    usize::try_from(position.max(0)).map_or(len, |position| position.min(len))
}

/// Sizes and positions fit an i64 on every platform Rust has; the cap only keeps the type checker
/// honest.
fn signed(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LENGTHS: [usize; 6] = [0, 1, 2, 3, 5, 8];

    fn every_case(mut check: impl FnMut(FlashAttentionOptions, usize, usize)) {
        let windows = [-1, 0, 1, 3, 100, i64::MAX];
        for causal in [Causal::None, Causal::BottomRight, Causal::TopLeft] {
            for (left, right) in windows.into_iter().flat_map(|l| windows.map(|r| (l, r))) {
                let options = FlashAttentionOptions::new()
                    .causal(causal)
                    .window(left, right);
                for (seq_q, seq_k) in LENGTHS.into_iter().flat_map(|q| LENGTHS.map(|k| (q, k))) {
                    check(options, seq_q, seq_k);
                }
            }
        }
    }

    fn ranges(len: usize) -> impl Iterator<Item = Range<usize>> {
        (0..=len).flat_map(move |begin| (begin..=len).map(move |end| begin..end))
    }

    /// The contract's words, in wide integers.
    fn hidden(options: &FlashAttentionOptions, [i, j, lq, lk]: [usize; 4]) -> bool {
        let [i, j, lq, lk] = [i, j, lq, lk].map(|x| i128::try_from(x).expect("small"));
        let [left, right] = [options.window_left, options.window_right].map(i128::from);
        let causal = match options.causal {
            Causal::None => false,
            Causal::BottomRight => j > i + lk - lq,
            Causal::TopLeft => j > i,
        };
        causal || (left >= 0 && j < i + lk - lq - left) || (right >= 0 && j > i + lk - lq + right)
    }

    #[test]
    fn the_band_hides_what_the_contract_hides() {
        every_case(|options, lq, lk| {
            let band = Band::new(&options, lq, lk);
            for i in 0..lq {
                for j in 0..lk {
                    let visible = !hidden(&options, [i, j, lq, lk]);
                    let case = format!("{options:?} lq={lq} lk={lk} i={i} j={j}");
                    assert_eq!(band.contains(i, j), visible, "{case}");
                }
            }
        });
    }

    #[test]
    fn keys_and_pairs_count_what_the_band_contains() {
        every_case(|options, lq, lk| {
            let band = Band::new(&options, lq, lk);
            let mut pairs = 0.0;
            for i in 0..lq {
                let expected: Vec<_> = (0..lk).filter(|&j| band.contains(i, j)).collect();
                let keys = band.keys(i, lk);
                assert!(keys.end <= lk, "{options:?} lq={lq} lk={lk} i={i}");
                pairs += keys.len() as f64;
                assert!(keys.eq(expected), "{options:?} lq={lq} lk={lk} i={i}");
            }
            assert_eq!(band.pairs(lq, lk), pairs);
        });
    }

    /// Checks `range` against the visibility of every pair of one block of `outer` positions.
    fn check_blocks(
        range: BlockRange,
        outer: Range<usize>,
        (len, block): (usize, usize),
        sees: impl Fn(usize, usize) -> bool,
    ) {
        let case = format!("outer={outer:?} len={len} block={block} {range:?}");
        assert!(range.begin <= range.full_begin, "{case}");
        assert!(range.full_begin <= range.full_end, "{case}");
        assert!(range.full_end <= range.end, "{case}");
        assert!(range.end <= len.div_ceil(block), "{case}");
        let mut any_full = false;
        for number in 0..len.div_ceil(block) {
            let inside = (number * block..(number + 1) * block).filter(|&j| j < len);
            let mut seen = outer
                .clone()
                .flat_map(|i| inside.clone().map(move |j| (i, j)))
                .map(|(i, j)| sees(i, j));
            let touched = seen.clone().any(|seen| seen);
            let full = touched && seen.all(|seen| seen) && (number + 1) * block <= len;
            any_full |= full;
            assert_eq!(
                (range.begin..range.end).contains(&number),
                touched,
                "{case}"
            );
            assert_eq!(
                (range.full_begin..range.full_end).contains(&number),
                full,
                "{case}"
            );
        }
        if !any_full {
            assert_eq!([range.full_begin; 2], [range.full_end, range.end], "{case}");
        }
    }

    #[test]
    fn blocks_are_full_partial_or_hidden_as_their_pairs_are() {
        every_case(|options, lq, lk| {
            let band = Band::new(&options, lq, lk);
            for block in 1..=4 {
                for rows in ranges(lq) {
                    let range = band.blocks(rows.clone(), lk, block);
                    check_blocks(range, rows, (lk, block), |i, j| band.contains(i, j));
                }
                for keys in ranges(lk) {
                    let range = band.query_blocks(keys.clone(), lq, block);
                    check_blocks(range, keys, (lq, block), |j, i| band.contains(i, j));
                }
            }
        });
    }

    #[test]
    fn a_band_whose_limits_cross_shows_nothing() {
        let band = Band {
            lo: Some(2),
            hi: Some(1),
        };
        assert_eq!(band.keys(3, 10), 0..0);
        assert_eq!(band.blocks(0..8, 10, 2), BlockRange::default());
        assert_eq!(band.pairs(8, 10), 0.0);
    }

    #[test]
    fn causal_blocks_of_a_long_square() {
        let options = FlashAttentionOptions::new().causal(Causal::BottomRight);
        let band = Band::new(&options, 65_536, 65_536);
        let range = band.blocks(40_000..40_064, 65_536, 64);
        let expected = BlockRange {
            begin: 0,
            full_begin: 0,
            full_end: 625,
            end: 626,
        };
        assert_eq!(range, expected);
    }

    #[test]
    fn extreme_bands_do_not_overflow() {
        let band = Band {
            lo: Some(i64::MIN),
            hi: Some(i64::MAX),
        };
        assert_eq!(band.keys(usize::MAX, 7), 0..7);
        assert_eq!(band.query_blocks(0..7, 7, 7).full_end, 1);
    }
}
