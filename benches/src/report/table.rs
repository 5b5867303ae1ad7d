//! The table, and its rows one by one.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use super::units::{bytes, error, rate, short};
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
    text + "peak: memory beyond the inputs. max err: against f64 on 64 rows, in training of dQ; !: not within the accuracy \
            contract. ratio: stock's time by ours. -: not measured, see the notes."
}

fn device_table(records: &[Record]) -> Table {
    let has_ceiling = records.iter().any(|record| record.of_matmul.is_some());
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_BORDERS_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(HEADER[1..HEADER.len() - usize::from(!has_ceiling)].to_vec());
    for record in records {
        let mut row = cells(record);
        row.remove(0);
        row.truncate(table.column_count());
        table.add_row(row);
    }
    for column in table.column_iter_mut().skip(TEXT_COLUMNS - 1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// The name of each cell.
pub(super) const HEADER: [&str; 14] = [
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
];

/// The first cells are words, the others numbers.
pub(super) const TEXT_COLUMNS: usize = 4;

/// A row's cells, in the order of [`HEADER`].
pub(super) fn cells(record: &Record) -> Vec<String> {
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
