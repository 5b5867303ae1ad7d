//! The rows as JSON.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::record::Record;

/// Writes the list of records. The file is whole at any time: a run that is ended keeps its rows.
pub(crate) fn write_json(path: &Path, records: &[Record]) -> Result<()> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".part");
    let written = || -> Result<()> {
        fs::write(&unfinished, serde_json::to_string_pretty(records)?)?;
        fs::rename(&unfinished, path)?;
        Ok(())
    };
    written().with_context(|| format!("writing {}", path.display()))
}
