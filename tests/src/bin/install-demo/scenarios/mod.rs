//! What the program is made to do, and what must come of it.

mod calls;
mod modules;
mod parts;

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use burn::tensor::{Device, Tensor};
use mtlflash_core::DType;

use crate::oracle::Floats;
use crate::program;

/// Which part of the program a scenario is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `burn::tensor::module::attention`.
    Calls,
    /// Attention in parts, written by hand.
    Parts,
    /// `burn::nn`'s modules.
    Modules,
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "calls" => Ok(Self::Calls),
            "parts" => Ok(Self::Parts),
            "modules" => Ok(Self::Modules),
            other => Err(format!("got {other}, expected calls, parts or modules")),
        }
    }
}

type Run = Box<dyn Fn(&Device) -> Result<Vec<f64>, String> + Sync + Send>;

/// A thing to do.
pub(crate) struct Scenario {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) run: Run,
    expected: Expected,
    /// Calls that are taken, where the trace is on.
    pub(crate) taken: u64,
    /// Bytes of the scores that nobody should hold; where they are 16 MiB or more, a run that reserves
    /// as much fails.
    scores: usize,
}

/// What a scenario must give.
enum Expected {
    /// Values and the largest error allowed.
    Known(Vec<f64>, f64),
    /// Modules draw their weights when they are made: the run leaves what is right.
    Found(Arc<Mutex<Vec<f64>>>),
    /// What the run leaves gives when Burn computes it.
    Burns(Arc<Mutex<Option<Again>>>),
}

/// Runs once more.
type Again = Box<dyn Fn() -> Result<Vec<f64>, String> + Send>;

impl Expected {
    /// Values by the rule for f32.
    fn f32(values: Vec<f64>) -> Self {
        let bound = 1e-5 * largest(&values);
        Self::Known(values, bound)
    }
}

fn largest(values: &[f64]) -> f64 {
    let larger = |largest: f64, value: &f64| largest.max(value.abs());
    values.iter().fold(1.0, larger)
}

/// What came of it.
pub(crate) struct Verdict {
    pub(crate) passed: bool,
    text: String,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.passed { "PASS" } else { "FAIL" };
        write!(f, "{word} {}", self.text)
    }
}

/// Error by the largest value or by 1, in f32. Modules have four products of Burn's around attention.
const F32_MODULE: f64 = 5e-5;

impl Scenario {
    fn score_bytes(&self) -> u64 {
        u64::try_from(self.scores).unwrap_or(u64::MAX)
    }

    pub(crate) fn failed(&self, error: String) -> Verdict {
        Verdict {
            passed: false,
            text: format!("{}: {error}", self.name),
        }
    }

    pub(crate) fn verdict(&self, out: &[f64], peak: Option<u64>, calls: Option<u64>) -> Verdict {
        let (expected, bound) = match &self.expected {
            Expected::Known(expected, bound) => (expected.clone(), *bound),
            Expected::Found(expected) => {
                let expected = expected.lock().expect("nobody panicked").clone();
                let bound = F32_MODULE * largest(&expected);
                (expected, bound)
            }
            Expected::Burns(again) => match burns(again) {
                Ok(expected) => {
                    let bound = F32_MODULE * largest(&expected);
                    (expected, bound)
                }
                Err(error) => return self.failed(error),
            },
        };
        let error = mtlflash_core::reference::max_error(out, &expected);
        let taken = calls.is_none_or(|calls| calls == self.taken);
        // Small scenarios hold more in inputs than in scores.
        let measurable = self.taken > 0 && self.scores >= 16 << 20;
        let holds_scores = measurable && peak.is_some_and(|peak| peak >= self.score_bytes());
        let calls = calls.map_or("not traced".to_owned(), |calls| {
            format!("{calls} of {} calls taken", self.taken)
        });
        let peak = peak.map_or(String::new(), |peak| {
            format!(
                ", {} KiB reserved, scores {} KiB",
                peak >> 10,
                self.scores >> 10
            )
        });
        Verdict {
            passed: error <= bound && taken && !holds_scores,
            text: format!(
                "{}: error {error:.1e}, bound {bound:.1e}, {calls}{peak}",
                self.name
            ),
        }
    }
}

/// The result of Burn's own path.
fn burns(again: &Mutex<Option<Again>>) -> Result<Vec<f64>, String> {
    let again = again.lock().expect("nobody panicked");
    let run = again
        .as_ref()
        .ok_or("the run left nothing to compare with")?;
    let was_installed = burn_mtlflash::installed();
    burn_mtlflash::uninstall();
    let burns = run();
    if was_installed {
        burn_mtlflash::install().map_err(|error| error.to_string())?;
    }
    burns
}

/// Everything that is known in the element type; `length` sizes what is worth measuring.
pub(crate) fn all(length: usize, dtype: DType) -> Vec<Scenario> {
    let mut scenarios = calls::all(length, dtype);
    scenarios.extend(parts::all(length, dtype));
    if dtype == DType::F32 {
        scenarios.extend(modules::all(length));
    }
    scenarios
}

/// Queries, keys and values of two batch entries.
fn qkv(
    dtype: DType,
    [heads, heads_kv]: [usize; 2],
    [seq_q, seq_k]: [usize; 2],
    dim: usize,
) -> [Floats<4>; 3] {
    [
        Floats::random(dtype, [2, heads, seq_q, dim], 1),
        Floats::random(dtype, [2, heads_kv, seq_k, dim], 2),
        Floats::random(dtype, [2, heads_kv, seq_k, dim], 3),
    ]
}

fn uploaded(qkv: &[Floats<4>; 3], device: &Device) -> [Tensor<4>; 3] {
    qkv.each_ref().map(|floats| program::tensor(floats, device))
}

fn score_bytes(qkv: &[Floats<4>; 3]) -> usize {
    let [[batch, heads, seq_q, _], [_, _, seq_k, _]] = [qkv[0].shape, qkv[1].shape];
    4 * batch * heads * seq_q * seq_k
}
