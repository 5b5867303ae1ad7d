//! Dropout of attention weights by a counter: which weights fall is a function of a seed and of a
//! weight's place, so that forward and backward make the same mask and nobody stores it.
//!
//! The definition is public and stays as it is. Weight `(b, h, i, j)` of batch entry `b`, query head
//! `h`, query `i` and key `j`:
//!
//! ```text
//! words = philox4x32_10(counter = [j / 4, i, h, first_batch + b], key = [seed mod 2^32, seed / 2^32])
//! kept  = words[j mod 4] >= floor(p * 2^32)
//! ```
//!
//! all in 32-bit words without sign; of packed sequences `b` is the number of the sequence, and `i` and
//! `j` count within it. Types, tiles and tiers do not enter. With `M` 1 where a weight is kept, else 0:
//!
//! ```text
//! out = (M * P) V / (1 - p)                  P and the log-sum-exp as without dropout
//! dV  = (M * P)^T dO / (1 - p)
//! dP  = M * (dO V^T) / (1 - p)
//! dS  = P * (dP - rowsum(dO * O))
//! ```
//!
//! A weight that falls is 0, not hidden: a NaN in its value still reaches the row.
//!
//! Source: Salmon, Moraes, Dror and Shaw, *Parallel random numbers: as easy as 1, 2, 3* (SC 2011);
//! constants and known answers from their library Random123.

use crate::error::{Error, Result};

/// Multipliers of a round.
pub const PHILOX_MULTIPLIERS: [u32; 2] = [0xd251_1f53, 0xcd9e_8d57];
/// What the key grows by from a round to the next.
pub const PHILOX_WEYL: [u32; 2] = [0x9e37_79b9, 0xbb67_ae85];
/// Rounds.
pub const PHILOX_ROUNDS: u32 = 10;

/// Numbers that a word of 32 bits can be.
const WORDS: f64 = 4_294_967_296.0;

/// Dropout of attention weights.
///
/// ```
/// use mtlflash_core::Dropout;
///
/// let dropout = Dropout::new(0.25, 42);
/// let [batch, head, query] = [0, 3, 17];
/// let fallen = (0..10_000).filter(|&key| !dropout.keeps(batch, head, query, key)).count();
/// assert!((2400..2600).contains(&fallen));
/// // Batch entry 5 of a whole is entry 0 of the part that begins there.
/// let part = dropout.first_batch(5);
/// assert_eq!(part.keeps(0, head, query, 7), dropout.keeps(5, head, query, 7));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dropout {
    /// Probability that a weight falls: at least 0, below 1. It is taken down to a multiple of
    /// `2^-32`.
    pub p: f64,
    /// The same seed gives the same mask, on any device.
    pub seed: u64,
    /// Number of the first batch entry: for who computes a batch, or the sequences of one, in parts.
    pub first_batch: u32,
}

impl Dropout {
    /// Drops weights with probability `p`; batch entries count from 0.
    pub const fn new(p: f64, seed: u64) -> Self {
        Self {
            p,
            seed,
            first_batch: 0,
        }
    }

    /// Sets the number of the first batch entry.
    #[must_use]
    pub const fn first_batch(mut self, first: u32) -> Self {
        self.first_batch = first;
        self
    }

    /// That of the batch from entry `index` on.
    #[must_use]
    pub fn at_entry(self, index: usize) -> Self {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        self.first_batch(self.first_batch.wrapping_add(index))
    }

    /// Dropout where there is any; none where `p` is 0.
    ///
    /// # Errors
    /// [`Error::Value`] for a `p` that is not in `0..1`.
    pub(crate) fn validated(self) -> Result<Option<Self>> {
        Self::check(self.p, "dropout")?;
        Ok((self.p > 0.0).then_some(self))
    }

    /// Whether `p`, which the caller calls `argument`, is a probability that weights may fall with.
    ///
    /// # Errors
    /// [`Error::Value`] for a `p` that is not in `0..1`.
    pub fn check(p: f64, argument: &'static str) -> Result<()> {
        if (0.0..1.0).contains(&p) {
            return Ok(());
        }
        Err(Error::Value {
            argument,
            got: p.to_string(),
            expected: "a probability of at least 0 and below 1",
        })
    }

    /// The smallest word that keeps a weight.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "p is in 0..1; a cast of a float saturates in any case"
    )]
    pub fn threshold(&self) -> u32 {
        // Exact: the factor is a power of two.
        (self.p * WORDS) as u32
    }

    /// What weights that are kept are multiplied with: `1 / (1 - p)`.
    pub fn scale(&self) -> f64 {
        1.0 / (1.0 - self.p)
    }

    /// The generator's key.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the two halves of the seed"
    )]
    pub const fn key(&self) -> [u32; 2] {
        [self.seed as u32, (self.seed >> 32) as u32]
    }

    /// Whether keys `4 * four`, `4 * four + 1`, ... keep their weights.
    pub fn keeps_four(&self, batch: u32, head: u32, query: u32, four: u32) -> [bool; 4] {
        let counter = [four, query, head, self.first_batch.wrapping_add(batch)];
        philox4x32_10(counter, self.key()).map(|word| word >= self.threshold())
    }

    /// Whether a weight is kept.
    pub fn keeps(&self, batch: u32, head: u32, query: u32, key: u32) -> bool {
        let [a, b, c, d] = self.keeps_four(batch, head, query, key / 4);
        match key % 4 {
            0 => a,
            1 => b,
            2 => c,
            _ => d,
        }
    }
}

/// Philox 4x32-10: four words that follow from a counter and a key.
#[must_use]
pub fn philox4x32_10(counter: [u32; 4], key: [u32; 2]) -> [u32; 4] {
    let [mut x, mut key] = [counter, [key[0], key[1], 0, 0]];
    for round in 0..PHILOX_ROUNDS {
        if round > 0 {
            key[0] = key[0].wrapping_add(PHILOX_WEYL[0]);
            key[1] = key[1].wrapping_add(PHILOX_WEYL[1]);
        }
        let [high0, low0] = product(PHILOX_MULTIPLIERS[0], x[0]);
        let [high1, low1] = product(PHILOX_MULTIPLIERS[1], x[2]);
        x = [high1 ^ x[1] ^ key[0], low1, high0 ^ x[3] ^ key[1], low0];
    }
    x
}

/// The high and the low half of a product.
#[expect(clippy::cast_possible_truncation, reason = "the two halves of 64 bits")]
const fn product(a: u32, b: u32) -> [u32; 2] {
    let product = a as u64 * b as u64;
    [(product >> 32) as u32, product as u32]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Random123's `kat_vectors`.
    #[test]
    fn known_answers() {
        for (counter, key, answer) in [
            (
                [0; 4],
                [0; 2],
                [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8],
            ),
            (
                [0xffff_ffff; 4],
                [0xffff_ffff; 2],
                [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd],
            ),
            (
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344],
                [0xa409_3822, 0x299f_31d0],
                [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1],
            ),
        ] {
            assert_eq!(philox4x32_10(counter, key), answer);
        }
    }

    /// The definition's words, once more by hand: the pi digits as a place and a seed.
    #[test]
    fn the_mask_is_what_the_definition_says() {
        let words: [u32; 4] = [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1];
        for p in [0.1, 0.25, 0.5, 0.7, 0.9] {
            let dropout = Dropout::new(p, 0x299f_31d0_a409_3822).first_batch(0x0370_7000);
            let kept = dropout.keeps_four(0x344, 0x1319_8a2e, 0x85a3_08d3, 0x243f_6a88);
            let shares = words.map(|word| f64::from(word) / WORDS);
            assert_eq!(kept, shares.map(|share| share >= p), "{p}");
        }
    }

    #[test]
    fn a_key_reads_the_word_of_its_place_in_four() {
        let dropout = Dropout::new(0.5, 7);
        for key in 0..64 {
            let four = dropout.keeps_four(1, 2, 3, key / 4);
            let word = usize::try_from(key % 4).expect("small");
            assert_eq!(dropout.keeps(1, 2, 3, key), four[word]);
        }
    }

    #[test]
    fn thresholds_at_the_ends() {
        let threshold = |p| Dropout::new(p, 0).threshold();
        assert_eq!(threshold(0.0), 0);
        assert_eq!(threshold(0.5), 1 << 31);
        assert_eq!(threshold(1.0 / WORDS), 1);
        assert_eq!(threshold(1.0 - f64::EPSILON / 2.0), u32::MAX);
    }

    #[test]
    fn probabilities_outside_are_refused() {
        let error = |p: f64| {
            Dropout::new(p, 0)
                .validated()
                .expect_err("refused")
                .to_string()
        };
        for (p, got) in [(1.0, "1"), (-0.1, "-0.1"), (f64::NAN, "NaN")] {
            assert_eq!(
                error(p),
                format!("dropout: got {got}, expected a probability of at least 0 and below 1")
            );
        }
        assert_eq!(Dropout::new(0.0, 3).validated(), Ok(None));
        let some = Dropout::new(0.5, 3);
        assert_eq!(some.validated(), Ok(Some(some)));
    }

    /// A share of 2^20 weights lies within 5 standard deviations of p, in each of the four words and
    /// along each direction; and neighbours along each direction are uncorrelated to 5 of theirs.
    #[test]
    fn weights_fall_independently() {
        const SIDE: u32 = 1024;
        let count = f64::from(SIDE * SIDE);
        for (p, seed) in [(0.1, 1), (0.5, 0), (0.5, u64::MAX), (0.9, 1 << 32)] {
            let dropout = Dropout::new(p, seed);
            // Deviations from the mean in units of the standard deviation.
            let unit = |kept: bool| {
                let fallen = if kept { 0.0 } else { 1.0 };
                (fallen - p) / (p * (1.0 - p)).sqrt()
            };
            let at = |place: [u32; 4]| unit(dropout.keeps(place[0], place[1], place[2], place[3]));
            let plane = |x: u32, y: u32| [3, x / 32, y + SIDE * (x % 32), 0];
            for (name, step) in [
                ("key", [0, 0, 0, 1]),
                ("four keys", [0, 0, 0, 4]),
                ("query", [0, 0, 1, 0]),
                ("head", [0, 1, 0, 0]),
                ("batch", [1, 0, 0, 0]),
            ] {
                let (mut sum, mut product) = (0.0, 0.0);
                for x in 0..SIDE {
                    for y in 0..SIDE {
                        let [b, h, i, j] = plane(x, y);
                        let place = [b, h, i, j + (x + y) % 4];
                        let next: [u32; 4] = std::array::from_fn(|dim| place[dim] + step[dim]);
                        let here = at(place);
                        sum += here;
                        product += here * at(next);
                    }
                }
                let bound = 5.0 / count.sqrt();
                assert!((sum / count).abs() < bound, "p {p}: share off by {sum}");
                let correlation = product / count;
                assert!(correlation.abs() < bound, "p {p}, {name}: {correlation}");
            }
        }
    }
}
