//! The table, and its rows one by one.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use super::units::{bytes, error, rate, short};
use crate::published::Published;
use crate::record::Record;

/// Stands beside an error that breaks the accuracy contract.
pub(super) const BROKEN: &str = " !";

/// A row as it is measured.
pub(crate) fn line(record: &Record) -> String {
    let name = format!(
        "{} {} {} {}",
        record.device,
        record.tier,
        record.dtype,
        shape(record)
    );
    let mut line = format!(
        "{name}: {} ms, {}FLOP/s",
        short(record.ms),
        rate(record.tflops)
    );
    if let Some(part) = record.of_matmul {
        line += &format!(" ({} of matmul)", short(part));
    }
    if let Some(max_err) = record.max_err {
        line += &format!(", error {}", shown_error(record, Some(max_err)));
    }
    if let (Some(ms), Some(ratio)) = (record.stock_ms, record.ratio) {
        line += &format!(
            "; stock {} ms, error {}, {}x",
            short(ms),
            shown_error(record, record.stock_max_err),
            short(ratio)
        );
    }
    line
}

/// Everything measured, a table for each device, with a legend.
pub(crate) fn table(records: &[Record]) -> String {
    let mut text = String::new();
    for of_device in records.chunk_by(|a, b| a.device == b.device) {
        text += &format!("{}\n{}\n", of_device[0].device, device_table(of_device));
    }
    text += "peak: memory beyond the inputs. max err: against f64 on 64 rows, in training of dQ; !: not \
             within the accuracy contract. ratio: stock's time by ours. -: not measured, see the notes.";
    if has_theirs(records) {
        text += &format!("\n{THEIRS}");
    }
    text
}

fn device_table(records: &[Record]) -> Table {
    let shown = columns(records);
    // The device stands above the table.
    let shown = &shown[1..];
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_BORDERS_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(shown.iter().map(|&column| HEADER[column]));
    for record in records {
        let row = cells(record);
        table.add_row(shown.iter().map(|&column| row[column].clone()));
    }
    for column in table.column_iter_mut().skip(TEXT_COLUMNS - 1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// The name of each cell.
pub(super) const HEADER: [&str; 15] = [
    "device",
    "tier",
    "dtype",
    "shape",
    "ms",
    "FLOP/s",
    "peak",
    "max err",
    "stock ms",
    "FLOP/s",
    "peak",
    "max err",
    "ratio",
    "of matmul",
    "theirs",
];

/// The first cells are words, the others numbers.
pub(super) const TEXT_COLUMNS: usize = 4;

/// The cells that are shown: all but those at the end that no record has.
pub(super) fn columns(records: &[Record]) -> Vec<usize> {
    let shown = |column: usize| match HEADER[column] {
        "of matmul" => records.iter().any(|record| record.of_matmul.is_some()),
        "theirs" => has_theirs(records),
        _ => true,
    };
    (0..HEADER.len()).filter(|&column| shown(column)).collect()
}

/// Whether a published figure stands beside one of ours.
pub(super) fn has_theirs(records: &[Record]) -> bool {
    records.iter().any(|record| record.theirs.is_some())
}

/// What is said of published figures wherever they stand.
pub(super) const THEIRS: &str = "theirs: what mtlflashattn 0.2.0 publishes for its kernel of that name (M5 Max, \
     macOS 27.0, torch 2.12), not measured here; how its causal figure counts hidden pairs is not said.";

/// A row's cells, in the order of [`HEADER`].
pub(super) fn cells(record: &Record) -> Vec<String> {
    let theirs = |theirs: Published| format!("{} ({})", rate(theirs.tflops), theirs.tier);
    vec![
        record.device.clone(),
        record.tier.clone(),
        record.dtype.clone(),
        shape(record),
        short(record.ms),
        rate(record.tflops),
        optional(record.peak_bytes, bytes),
        shown_error(record, record.max_err),
        optional(record.stock_ms, short),
        optional(record.stock_tflops, rate),
        optional(record.stock_peak_bytes, bytes),
        shown_error(record, record.stock_max_err),
        optional(record.ratio, short),
        optional(record.of_matmul, short),
        optional(record.theirs, theirs),
    ]
}

/// `B1 H8 L1024 D64 causal, softcap 30`.
pub(super) fn shape(record: &Record) -> String {
    if record.op == "matmul" {
        return format!("matmul {}^3", record.seq_q);
    }
    let mut text = format!("B{} H{}", record.batch, record.heads_q);
    if record.heads_kv != record.heads_q {
        text += &format!("/{}", record.heads_kv);
    }
    text += &format!(" L{}", record.seq_q);
    if record.seq_k != record.seq_q {
        text += &format!("x{}", record.seq_k);
    }
    text += &format!(" D{}", record.head_dim);
    if record.causal {
        text += " causal";
    }
    if record.op == "training" {
        text += " training";
    }
    if !record.options.is_empty() {
        text += &format!(", {}", record.options);
    }
    text
}

fn shown_error(record: &Record, max_err: Option<f64>) -> String {
    let mark = if record.keeps_contract(max_err) {
        ""
    } else {
        BROKEN
    };
    optional(max_err, |value| error(value) + mark)
}

fn optional<T>(value: Option<T>, show: impl Fn(T) -> String) -> String {
    value.map_or_else(|| "-".to_owned(), show)
}

#[cfg(test)]
mod tests {
    use super::*;
    use mtlflash_core::Tier;

    fn record(theirs: Option<Published>) -> Record {
        Record {
            op: "forward",
            tier: "auto: v2r".to_owned(),
            device: "metal".to_owned(),
            dtype: "f16".to_owned(),
            batch: 1,
            heads_q: 16,
            heads_kv: 16,
            seq_q: 8192,
            seq_k: 8192,
            head_dim: 64,
            causal: false,
            options: String::new(),
            ms: 10.0,
            tflops: 27.5,
            peak_bytes: None,
            max_err: None,
            stock_ms: None,
            stock_tflops: None,
            stock_peak_bytes: None,
            stock_max_err: None,
            ratio: None,
            of_matmul: None,
            theirs,
            tolerance: 1.0,
        }
    }

    #[test]
    fn published_figures_stand_beside_ours_and_are_said_to_be_theirs() {
        let published = Published {
            tier: Tier::V2r,
            tflops: 30.8,
        };
        let text = table(&[record(Some(published)), record(None)]);
        assert!(text.contains("30.8 T (v2r)"), "{text}");
        assert!(text.ends_with(THEIRS), "{text}");
        assert!(!text.contains("of matmul"), "{text}");
    }

    #[test]
    fn without_published_figures_nothing_is_said_of_them() {
        let text = table(&[record(None)]);
        assert!(!text.contains("theirs"), "{text}");
    }
}
