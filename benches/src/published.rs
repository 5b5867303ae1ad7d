//! What mtlflashattn 0.2.0 publishes of its kernels, to stand beside ours: M5 Max, macOS 27.0,
//! torch 2.12, B=1 H=16. The figures are theirs, from <https://pypi.org/project/mtlflashattn/>.

use mtlflash_core::{DType, Tier};
use serde::{Serialize, Serializer};

use crate::case::{Case, Extra};

/// A figure of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Published {
    /// The tier it is of; theirs and ours have the same names.
    #[serde(serialize_with = "name")]
    pub(crate) tier: Tier,
    /// "Effective" TFLOP/s, as they put it.
    pub(crate) tflops: f64,
}

/// Queries and keys of their "L=8k".
pub(crate) const L8K: usize = 8192;
/// Queries and keys of their "L=26k", as their trace spells them.
pub(crate) const L26K: usize = 26_136;

/// A row: type, head dim, length, causal, tier, rate.
type Row = (DType, usize, usize, bool, Tier, f64);

/// Their tables. That of the causal row is "about 23", and it is not said how much a hidden half counts.
const ROWS: &[Row] = &[
    (DType::F16, 64, L8K, false, Tier::V2r, 30.8),
    (DType::F16, 64, L8K, false, Tier::V1, 5.4),
    (DType::F16, 128, L8K, false, Tier::V2, 18.9),
    (DType::F16, 128, L8K, false, Tier::V1, 5.6),
    (DType::F16, 64, L8K, true, Tier::V2r, 23.0),
    (DType::BF16, 64, L8K, false, Tier::V2r, 30.6),
    (DType::F32, 64, L8K, false, Tier::V2r, 12.5),
    (DType::BF16, 128, L26K, false, Tier::V2r, 22.5),
    (DType::F32, 128, L26K, false, Tier::V2, 8.8),
];

/// Their figure for a case: of one tier, or of the fastest.
pub(crate) fn published(case: &Case, tier: Option<Tier>) -> Option<Published> {
    let same = |&&(dtype, head_dim, length, causal, ..): &&Row| {
        case.dtype == dtype
            && case.head_dim == head_dim
            && (case.seq_q, case.seq_k) == (length, length)
            && case.causal == causal
            && (case.batch, case.heads_q, case.heads_kv) == (1, 16, 16)
            && case.extra == Extra::None
    };
    let mut rows = ROWS.iter().filter(same);
    // The fastest comes first.
    rows.find(|row| tier.is_none_or(|tier| row.4 == tier))
        .map(|&(.., tier, tflops)| Published { tier, tflops })
}

fn name<S: Serializer>(tier: &Tier, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(tier.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{DeviceClass, Preset};

    #[test]
    fn every_figure_of_theirs_has_a_row_on_a_gpu() {
        let cases = Preset::Mtlflashattn.cases(DeviceClass::Gpu);
        for row in ROWS {
            let found = cases
                .iter()
                .filter(|case| published(case, Some(row.4)).is_some_and(|it| it.tflops == row.5));
            assert_eq!(found.count(), 1, "{row:?}");
        }
        for case in &cases {
            assert!(published(case, None).is_some(), "{case}");
        }
    }

    #[test]
    fn the_fastest_of_a_case_comes_first() {
        for case in Preset::Mtlflashattn.cases(DeviceClass::Gpu) {
            let best = published(&case, None).expect("it is theirs");
            for tier in Tier::ALL {
                let other = published(&case, Some(tier));
                assert!(other.is_none_or(|other| other.tflops <= best.tflops));
            }
        }
    }
}
