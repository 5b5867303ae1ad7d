//! Whether a call of an unchanged program is taken.

use mtlflash_core::{InstallGates, Knobs, Plan, Problem, Tier};

/// Takes the call, or says why it stays with Burn.
///
/// # Errors
/// Which gates it did not pass.
pub(super) fn pass(problem: &Problem, plan: &Plan, knobs: &Knobs) -> Result<(), String> {
    let gates = &knobs.gates;
    if !gates.enabled {
        return Err("MTLFLASHATTN_SDPA is off".to_owned());
    }
    // Whoever names a tier wants to see it.
    if knobs.tier.is_some() {
        return Ok(());
    }
    let length = problem.seq_q.max(problem.seq_k);
    let fast = is_fast(plan.tier);
    let taken = length >= gates.min_seq
        || fast && length >= gates.fast_min_seq
        || score_bytes(problem) >= gates.min_bytes;
    if taken {
        return Ok(());
    }
    Err(refusal(plan.tier, gates))
}

/// `v0` and `chunked` are there to be exact, not fast.
const fn is_fast(tier: Tier) -> bool {
    match tier {
        Tier::V2r | Tier::V2 | Tier::V1 | Tier::Tiled => true,
        Tier::V0 | Tier::Chunked => false,
    }
}

/// Bytes of the scores in f32, which Burn's own path holds wherever no flash kernel of its fits.
fn score_bytes(problem: &Problem) -> u64 {
    let bytes = problem
        .score_shape()
        .into_iter()
        .try_fold(4, usize::checked_mul);
    bytes
        .and_then(|bytes| u64::try_from(bytes).ok())
        .unwrap_or(u64::MAX)
}

fn refusal(tier: Tier, gates: &InstallGates) -> String {
    if is_fast(tier) {
        format!(
            "shorter than MTLFLASHATTN_SDPA_FAST_MIN_SEQ={}",
            gates.fast_min_seq
        )
    } else {
        format!(
            "{tier} is not fast; shorter than MTLFLASHATTN_SDPA_MIN_SEQ={} and smaller than \
             MTLFLASHATTN_SDPA_MIN_GB",
            gates.min_seq
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mtlflash_core::{DType, FlashAttentionOptions, IndexWidth, Kernel, ProblemSpec};

    fn problem(heads: usize, length: usize) -> Problem {
        let shape = [1, heads, length, 64];
        Problem::new(&ProblemSpec {
            q: shape,
            k: shape,
            v: shape,
            dtypes: [DType::F32; 3],
            mask: None,
            bias: None,
            alibi: None,
            options: FlashAttentionOptions::new(),
            lse: false,
        })
        .expect("a valid problem")
    }

    fn plan(tier: Tier) -> Plan {
        Plan {
            tier,
            kernel: Kernel::Chunked { rows: 1 },
            index: IndexWidth::U32,
            refusals: Vec::new(),
        }
    }

    fn with(gates: InstallGates) -> Knobs {
        Knobs {
            gates,
            ..Knobs::default()
        }
    }

    #[test]
    fn fast_tiers_take_every_length_by_default() {
        for tier in [Tier::V2r, Tier::V2, Tier::V1, Tier::Tiled] {
            assert_eq!(pass(&problem(1, 1), &plan(tier), &Knobs::default()), Ok(()));
        }
    }

    #[test]
    fn slow_tiers_take_only_what_burn_is_not_trusted_with() {
        let knobs = Knobs::default();
        for tier in [Tier::V0, Tier::Chunked] {
            let why = pass(&problem(1, 8191), &plan(tier), &knobs).expect_err("short and small");
            assert!(why.contains("MTLFLASHATTN_SDPA_MIN_SEQ=8192"), "{why}");
            assert_eq!(pass(&problem(1, 8192), &plan(tier), &knobs), Ok(()));
            // 16 heads of 4096 by 4096 f32 are 1 GiB.
            assert!(pass(&problem(15, 4096), &plan(tier), &knobs).is_err());
            assert_eq!(pass(&problem(16, 4096), &plan(tier), &knobs), Ok(()));
        }
    }

    #[test]
    fn each_gate_lets_through_what_its_variable_says() {
        let closed = InstallGates {
            enabled: true,
            min_seq: usize::MAX,
            fast_min_seq: usize::MAX,
            min_bytes: u64::MAX,
        };
        let (problem, tiled) = (problem(2, 512), plan(Tier::Tiled));
        let why = pass(&problem, &tiled, &with(closed)).expect_err("all closed");
        assert!(why.contains("MTLFLASHATTN_SDPA_FAST_MIN_SEQ"), "{why}");
        let open = [
            InstallGates {
                min_seq: 512,
                ..closed
            },
            InstallGates {
                fast_min_seq: 512,
                ..closed
            },
            InstallGates {
                min_bytes: 2 << 20,
                ..closed
            },
        ];
        for gates in open {
            assert_eq!(pass(&problem, &tiled, &with(gates)), Ok(()), "{gates:?}");
            let off = InstallGates {
                enabled: false,
                ..gates
            };
            let why = pass(&problem, &tiled, &with(off)).expect_err("switched off");
            assert_eq!(why, "MTLFLASHATTN_SDPA is off");
        }
    }

    #[test]
    fn a_forced_tier_takes_everything() {
        let knobs = Knobs {
            tier: Some(Tier::V0),
            ..Knobs::default()
        };
        assert_eq!(pass(&problem(1, 1), &plan(Tier::V0), &knobs), Ok(()));
    }
}
