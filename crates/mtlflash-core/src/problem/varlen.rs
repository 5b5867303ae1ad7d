//! Sequences of different lengths, packed behind each other.

use super::{AlibiShape, Problem, ProblemSpec};
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::options::FlashAttentionOptions;
use crate::visibility::Limits;

/// A call over packed sequences as it was made, not yet validated.
#[derive(Clone, Debug, PartialEq)]
pub struct VarlenSpec {
    /// Shape of the queries, `[total_q, Hq, D]`.
    pub q: [usize; 3],
    /// Shape of the keys, `[total_k, Hkv, D]`.
    pub k: [usize; 3],
    /// Shape of the values, `[total_k, Hkv, Dv]`.
    pub v: [usize; 3],
    /// Element types of `q`, `k` and `v`.
    pub dtypes: [DType; 3],
    /// Elements of `cu_seqlens_q` and of `cu_seqlens_k`: one more than there are sequences.
    pub cu_seqlens: [usize; 2],
    /// The most queries and the most keys that a sequence has.
    pub max_seqlen: [usize; 2],
    /// Shape of the ALiBi slopes; the batch entries are the sequences.
    pub alibi: Option<AlibiShape>,
    /// Options that are plain numbers.
    pub options: FlashAttentionOptions,
    /// Whether the log-sum-exp of each row is wanted.
    pub lse: bool,
}

/// How packed sequences lie in their tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Rows of the queries, those of all sequences.
    pub total_q: usize,
    /// Rows of the keys, those of all sequences.
    pub total_k: usize,
    /// What is visible by position in a sequence of any lengths.
    pub limits: Limits,
}

impl Problem {
    /// Validates a call over packed sequences.
    ///
    /// What the cumulative lengths hold is not known here, only how many there are:
    /// [`Problem::sequence`] is the problem of one sequence, and
    /// [`check_cumulative`](Problem::check_cumulative) looks at lengths that are on the host.
    ///
    /// # Errors
    /// As [`Problem::new`], and cumulative lengths whose numbers differ or that are empty.
    pub fn varlen(spec: &VarlenSpec) -> Result<Self> {
        let one = |[rows, heads, dim]: [usize; 3]| [1, heads, rows, dim];
        let dense = Self::new(&ProblemSpec {
            q: one(spec.q),
            k: one(spec.k),
            v: one(spec.v),
            dtypes: spec.dtypes,
            mask: None,
            bias: None,
            alibi: spec.alibi,
            options: spec.options,
            lse: spec.lse,
        })?;
        let [bounds_q, bounds_k] = spec.cu_seqlens;
        let Some(batch) = bounds_q.checked_sub(1) else {
            return Err(Error::EmptyDim {
                argument: "cu_seqlens_q",
                dim: "length",
            });
        };
        if bounds_k != bounds_q {
            return Err(Error::Dim {
                argument: "cu_seqlens_k",
                dim: "length",
                got: bounds_k,
                expected: bounds_q,
                other: "cu_seqlens_q",
            });
        }
        let limits = Limits::new(&spec.options);
        // No sequence is longer than all together.
        let seq_q = spec.max_seqlen[0].min(dense.seq_q);
        let seq_k = spec.max_seqlen[1].min(dense.seq_k);
        Ok(Self {
            batch,
            seq_q,
            seq_k,
            band: limits.band(seq_q, seq_k),
            packed: Some(Packed {
                total_q: dense.seq_q,
                total_k: dense.seq_k,
                limits,
            }),
            ..dense
        })
    }

    /// The problem of one sequence of a packed batch: a batch entry of `seq_q` queries and `seq_k`
    /// keys with slopes of its own.
    #[must_use]
    pub fn sequence(&self, seq_q: usize, seq_k: usize) -> Self {
        Self {
            batch: 1,
            seq_q,
            seq_k,
            band: self
                .packed
                .map_or(self.band, |packed| packed.limits.band(seq_q, seq_k)),
            alibi: self.alibi.map(|_| AlibiShape::PerHead),
            packed: None,
            ..self.clone()
        }
    }

    /// Whether cumulative lengths of `argument` bound sequences of at most `total` rows: they begin
    /// with 0 and do not fall. Returns the longest length.
    ///
    /// # Errors
    /// [`Error::Packing`] for the first that does not fit, [`Error::EmptyDim`] where there is none.
    pub fn check_cumulative(
        argument: &'static str,
        bounds: &[usize],
        total: usize,
    ) -> Result<usize> {
        let wrong = |got: String, expected: String| Error::Packing {
            argument,
            got,
            expected,
        };
        let [first, .., last] = match bounds {
            [] => {
                return Err(Error::EmptyDim {
                    argument,
                    dim: "length",
                });
            }
            [only] => [*only, *only],
            [first, .., last] => [*first, *last],
        };
        if first != 0 {
            return Err(wrong(
                format!("{first} as its first element"),
                "0".to_owned(),
            ));
        }
        let pairs = || bounds.iter().zip(&bounds[1..]);
        if let Some((index, (before, after))) = pairs().enumerate().find(|(_, (a, b))| b < a) {
            return Err(wrong(
                format!("{after} as element {}", index + 1),
                format!("at least {before}, the element before"),
            ));
        }
        if last > total {
            return Err(wrong(
                format!("{last} as its last element"),
                format!("at most {total}, the rows there are"),
            ));
        }
        Ok(pairs()
            .map(|(before, after)| after - before)
            .max()
            .unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Causal;
    use crate::visibility::Band;

    fn spec() -> VarlenSpec {
        VarlenSpec {
            q: [10, 4, 8],
            k: [14, 2, 8],
            v: [14, 2, 6],
            dtypes: [DType::F16; 3],
            cu_seqlens: [4, 4],
            max_seqlen: [5, 7],
            alibi: None,
            options: FlashAttentionOptions::new(),
            lse: true,
        }
    }

    fn error(spec: &VarlenSpec) -> String {
        let error = Problem::varlen(spec).expect_err("the call makes no sense");
        error.to_string()
    }

    #[test]
    fn sequences_are_batch_entries_of_the_longest_length() {
        let problem = Problem::varlen(&spec()).expect("a valid call");
        assert_eq!([problem.batch, problem.seq_q, problem.seq_k], [3, 5, 7]);
        assert_eq!(problem.q_shape(), [1, 4, 10, 8]);
        assert_eq!(problem.v_shape(), [1, 2, 14, 6]);
        assert_eq!(problem.out_shape(), [1, 4, 10, 6]);
        assert_eq!(problem.lse_shape(), [1, 4, 10]);
    }

    #[test]
    fn a_sequence_has_a_band_of_its_own() {
        let options = FlashAttentionOptions::new().causal(Causal::BottomRight);
        let options = options.window(2, -1);
        let packed = Problem::varlen(&VarlenSpec { options, ..spec() }).expect("a valid call");
        let sequence = packed.sequence(2, 5);
        assert_eq!(sequence.band, Band::new(&options, 2, 5));
        assert_eq!([sequence.batch, sequence.seq_q, sequence.seq_k], [1, 2, 5]);
        assert_eq!(sequence.packed, None);
    }

    #[test]
    fn a_longest_length_beyond_all_rows_is_cut() {
        let max_seqlen = [usize::MAX; 2];
        let problem = Problem::varlen(&VarlenSpec {
            max_seqlen,
            ..spec()
        });
        let problem = problem.expect("a valid call");
        assert_eq!([problem.seq_q, problem.seq_k], [10, 14]);
    }

    #[test]
    fn only_forward_kernels_of_cubecl_take_them() {
        use crate::device::fleet;
        use crate::knobs::Knobs;
        use crate::plan::{BackwardPlan, Plan, Reason, Wanted};
        use crate::tier::Tier;

        let problem = Problem::varlen(&spec()).expect("a valid call");
        let m5 = fleet::m5();
        let knobs = Knobs::default();
        let plan = Plan::decide(&problem, &m5, &knobs).expect("chunked refuses nothing");
        let refused = |tier| plan.refusals.iter().find(|refusal| refusal.tier == tier);
        assert_eq!(plan.tier, Tier::V1);
        assert!(matches!(plan.kernel, crate::plan::Kernel::Cmma(_)));
        for tier in [Tier::V2r, Tier::V2] {
            let reason = refused(tier).map(|refusal| refusal.reason.clone());
            assert_eq!(reason, Some(Reason::NoVarlen));
        }
        let wanted = Wanted {
            q: true,
            ..Wanted::default()
        };
        let backward = BackwardPlan::decide(&problem, wanted, &m5, &knobs);
        assert_eq!(backward.tier, Tier::Chunked);
    }

    #[test]
    fn calls_that_make_no_sense() {
        for (changed, expected) in [
            (
                VarlenSpec {
                    cu_seqlens: [4, 5],
                    ..spec()
                },
                "cu_seqlens_k: got length 5, expected 4 as in cu_seqlens_q",
            ),
            (
                VarlenSpec {
                    cu_seqlens: [0, 0],
                    ..spec()
                },
                "cu_seqlens_q: got length 0, expected at least 1",
            ),
            (
                VarlenSpec {
                    k: [14, 3, 8],
                    v: [14, 3, 6],
                    ..spec()
                },
                "k: got 3 heads, expected a divisor of the 4 heads of q",
            ),
            (
                VarlenSpec {
                    v: [13, 2, 6],
                    ..spec()
                },
                "v: got length 13, expected 14 as in k",
            ),
            (
                VarlenSpec {
                    k: [14, 2, 9],
                    ..spec()
                },
                "k: got head dim 9, expected 8 as in q",
            ),
            (
                VarlenSpec {
                    dtypes: [DType::F16, DType::F32, DType::F16],
                    ..spec()
                },
                "k: got dtype f32, expected f16 as in q",
            ),
        ] {
            assert_eq!(error(&changed), expected);
        }
    }

    #[test]
    fn cumulative_lengths_on_the_host() {
        let check = |bounds: &[usize]| Problem::check_cumulative("cu_seqlens_q", bounds, 10);
        assert_eq!(check(&[0]), Ok(0));
        assert_eq!(check(&[0, 3, 3, 10]), Ok(7));
        assert_eq!(check(&[0, 3, 3, 8]), Ok(5));
        for (bounds, expected) in [
            (&[][..], "cu_seqlens_q: got length 0, expected at least 1"),
            (
                &[1, 3],
                "cu_seqlens_q: got 1 as its first element, expected 0",
            ),
            (
                &[0, 5, 3, 10],
                "cu_seqlens_q: got 3 as element 2, expected at least 5, the element before",
            ),
            (
                &[0, 5, 11],
                "cu_seqlens_q: got 11 as its last element, expected at most 10, the rows there are",
            ),
        ] {
            let error = check(bounds).expect_err("the lengths make no sense");
            assert_eq!(error.to_string(), expected);
        }
    }
}
