//! How the presets with tables of their own end.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde::Serialize;

/// A row that was compared with f64.
pub(crate) trait Compared {
    /// The largest error, and the most that is allowed.
    fn error(&self) -> (f64, f64);
}

/// Prints the table and writes the rows as JSON. Exit status 1 if one breaks the accuracy contract.
///
/// # Errors
/// No rows, a file that cannot be written.
pub(crate) fn finish<R: Compared + Serialize>(
    records: &[R],
    table: impl Fn(&[R]) -> String,
    json: Option<&Path>,
) -> Result<ExitCode> {
    if records.is_empty() {
        bail!("no row of this preset is for these devices, types, tiers and filter");
    }
    println!("{}", table(records));
    if let Some(path) = json {
        let text = serde_json::to_string_pretty(records)?;
        fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    let wrong = |record: &&R| {
        let (error, most) = record.error();
        error.is_nan() || error > most
    };
    match records.iter().filter(wrong).count() {
        0 => Ok(ExitCode::SUCCESS),
        wrong => {
            println!("FAILED: {wrong} rows break the accuracy contract");
            Ok(ExitCode::FAILURE)
        }
    }
}
