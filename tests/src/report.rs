//! What is printed of a run over cases, and the same as JSON.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Serialize;

use crate::check::Check;

/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Every error is within its bound.
    Passed,
    /// An error above its bound, or no result.
    Failed,
    /// A forced tier refuses the case.
    Skipped,
}

/// A case on a device and tier. Its `Display` is one line.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// File name or name in the catalogue.
    pub case: String,
    /// Device as asked for.
    pub device: String,
    /// The tier that ran, or the one that refused.
    pub tier: Option<String>,
    /// Element type of the tensors on the device.
    pub dtype: Option<String>,
    /// The element type of the file, where the tensors were widened to f32 on upload.
    pub widened_from: Option<String>,
    /// Errors and bounds.
    pub checks: Vec<Check>,
    /// How it ended.
    pub verdict: Verdict,
    /// Why it was skipped, could not run or was not checked in full.
    pub note: Option<String>,
}

/// Counts of verdicts. Its `Display` is the closing line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Cases passed.
    pub passed: usize,
    /// Cases failed.
    pub failed: usize,
    /// Cases skipped.
    pub skipped: usize,
}

#[derive(Serialize)]
struct Report<'a> {
    cases: &'a [Record],
    #[serde(flatten)]
    totals: Totals,
}

impl Totals {
    /// Counts records.
    pub fn of(records: &[Record]) -> Self {
        let count = |verdict| {
            records
                .iter()
                .filter(|record| record.verdict == verdict)
                .count()
        };
        Self {
            passed: count(Verdict::Passed),
            failed: count(Verdict::Failed),
            skipped: count(Verdict::Skipped),
        }
    }
}

/// Writes records and totals as JSON.
pub(crate) fn write_json(path: &Path, records: &[Record]) -> Result<()> {
    let report = Report {
        cases: records,
        totals: Totals::of(records),
    };
    let text = serde_json::to_string_pretty(&report)?;
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tier = self.tier.as_deref().unwrap_or("-");
        write!(f, "{:<32} {tier:<8}", self.case)?;
        if let Some(dtype) = &self.dtype {
            write!(f, " {dtype}")?;
        }
        if let Some(from) = &self.widened_from {
            write!(f, " (widened on upload from {from})")?;
        }
        for (position, check) in self.checks.iter().enumerate() {
            write!(f, "{} {check}", if position == 0 { "" } else { "," })?;
        }
        write!(f, "  {}", self.verdict)?;
        match &self.note {
            Some(note) => write!(f, ": {note}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Passed => "passed",
            Self::Failed => "FAILED",
            Self::Skipped => "skipped",
        })
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::compare;

    fn record() -> Record {
        Record {
            case: "plain.safetensors".to_owned(),
            device: "wgpu".to_owned(),
            tier: Some("tiled".to_owned()),
            dtype: Some("f32".to_owned()),
            widened_from: Some("bf16".to_owned()),
            checks: vec![
                compare("out", &[1], &[1.5], &[1.0], 1.0),
                compare("lse", &[1], &[2.0], &[2.0], 0.5),
            ],
            verdict: Verdict::Passed,
            note: None,
        }
    }

    #[test]
    fn a_record_is_one_line() {
        assert_eq!(
            record().to_string(),
            "plain.safetensors                tiled    f32 (widened on upload from bf16) \
             out 5.0e-1 <= 1.0e0, lse 0.0e0 <= 5.0e-1  passed"
        );
    }

    #[test]
    fn verdicts_are_counted() {
        let skipped = Record {
            verdict: Verdict::Skipped,
            ..record()
        };
        let totals = Totals::of(&[record(), skipped, record()]);
        assert_eq!(totals.to_string(), "2 passed, 0 failed, 1 skipped");
    }

    #[test]
    fn an_infinite_error_is_valid_json() {
        let wrong = Record {
            checks: vec![compare("out", &[1], &[f64::NAN], &[1.0], 1.0)],
            ..record()
        };
        let json = serde_json::to_value(wrong).expect("serialisable");
        assert_eq!(json["checks"][0]["error"], "infinite");
    }
}
