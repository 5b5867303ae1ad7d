//! Counts of calls by what they were and who computed them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mtlflash_core::{DType, Problem, Tier};

pub(super) static COUNTS: Mutex<Counts> = Mutex::new(Counts {
    ran: BTreeMap::new(),
    left: BTreeMap::new(),
});

pub(super) fn locked() -> MutexGuard<'static, Counts> {
    COUNTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Calls since the process started.
pub(super) struct Counts {
    ran: BTreeMap<Combination, u64>,
    left: BTreeMap<String, u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Combination {
    dtype: &'static str,
    head_dim: usize,
    seq_q: usize,
    seq_k: usize,
    causal: bool,
    tier: &'static str,
}

impl Counts {
    pub(super) fn ran(&mut self, problem: &Problem, tier: Tier) {
        let combination = Combination {
            dtype: name(problem.dtype),
            head_dim: problem.head_dim,
            seq_q: problem.seq_q,
            seq_k: problem.seq_k,
            causal: problem.band.hi.is_some(),
            tier: tier.name(),
        };
        *self.ran.entry(combination).or_default() += 1;
    }

    pub(super) fn left(&mut self, why: &str) {
        // Most calls of a program are left for the same reason: no allocation for those.
        match self.left.get_mut(why) {
            Some(count) => *count += 1,
            None => {
                self.left.insert(why.to_owned(), 1);
            }
        }
    }

    /// mtlflashattn's summary, most calls first, then what was left to Burn.
    pub(super) fn summary(&self) -> Option<String> {
        if self.ran.is_empty() && self.left.is_empty() {
            return None;
        }
        let calls: u64 = self.ran.values().sum();
        let mut text = format!(
            "[MTLFLASHATTN_TRACE] {calls} attention call(s), {} distinct shape/kernel combos:\n",
            self.ran.len()
        );
        for (combination, calls) in most_first(&self.ran) {
            let Combination {
                dtype,
                head_dim,
                seq_q,
                seq_k,
                causal,
                tier,
            } = combination;
            let causal = if *causal { 'T' } else { 'F' };
            let _ = writeln!(
                text,
                "  calls={calls:<6} {dtype:<9} D={head_dim:<4} Lq={seq_q:<5} Lk={seq_k:<5} \
                 causal={causal}  -> {tier}"
            );
        }
        for (why, calls) in most_first(&self.left) {
            let _ = writeln!(text, "  calls={calls:<6} left to Burn: {why}");
        }
        Some(text)
    }
}

fn most_first<K: Ord>(counts: &BTreeMap<K, u64>) -> Vec<(&K, &u64)> {
    let mut counts: Vec<_> = counts.iter().collect();
    counts.sort_by(|(left, more), (right, fewer)| fewer.cmp(more).then(left.cmp(right)));
    counts
}

/// The names mtlflashattn prints.
const fn name(dtype: DType) -> &'static str {
    match dtype {
        DType::F32 => "float32",
        DType::F16 => "float16",
        DType::BF16 => "bfloat16",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mtlflash_core::{Causal, FlashAttentionOptions, ProblemSpec};

    fn problem(dtype: DType, lengths: [usize; 2], causal: Causal) -> Problem {
        let [seq_q, seq_k] = lengths;
        Problem::new(&ProblemSpec {
            q: [1, 24, seq_q, 128],
            k: [1, 24, seq_k, 128],
            v: [1, 24, seq_k, 128],
            dtypes: [dtype; 3],
            mask: None,
            bias: None,
            alibi: None,
            options: FlashAttentionOptions::new().causal(causal),
            lse: false,
        })
        .expect("a valid problem")
    }

    #[test]
    fn the_summary_is_in_mtlflashattns_words_and_most_calls_come_first() {
        let mut counts = Counts {
            ran: BTreeMap::new(),
            left: BTreeMap::new(),
        };
        assert_eq!(counts.summary(), None);
        let long = problem(DType::BF16, [26136, 26136], Causal::None);
        let cross = problem(DType::BF16, [26136, 5], Causal::None);
        let short = problem(DType::F32, [7, 9], Causal::BottomRight);
        counts.ran(&short, Tier::Tiled);
        for _ in 0..990 {
            counts.ran(&long, Tier::V2r);
            counts.ran(&cross, Tier::V2);
        }
        counts.left("switched off");
        counts.left("switched off");
        let expected = "\
[MTLFLASHATTN_TRACE] 1981 attention call(s), 3 distinct shape/kernel combos:
  calls=990    bfloat16  D=128  Lq=26136 Lk=5     causal=F  -> v2
  calls=990    bfloat16  D=128  Lq=26136 Lk=26136 causal=F  -> v2r
  calls=1      float32   D=128  Lq=7     Lk=9     causal=T  -> tiled
  calls=2      left to Burn: switched off
";
        assert_eq!(counts.summary().as_deref(), Some(expected));
    }
}
