//! A page that needs nothing but itself.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use plotters::style::RGBColor;

use super::charts::{Chart, Scale, Series, svg};
use super::heading::Heading;
use super::table::{BROKEN, HEADER, TEXT_COLUMNS, THEIRS, cells, columns, has_theirs, shape};
use super::units::short;
use crate::record::Record;

const STYLE: &str = include_str!("page.css");
const STOCK: &str = "stock";

/// Writes the page.
pub(crate) fn write_html(
    path: &Path,
    heading: &Heading,
    records: &[Record],
    notes: &[String],
) -> Result<()> {
    let page = page(heading, records, notes)?;
    fs::write(path, page).with_context(|| format!("writing {}", path.display()))
}

fn page(heading: &Heading, records: &[Record], notes: &[String]) -> Result<String> {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\">\
         <title>burn-mtlflash bench</title><style>{STYLE}</style>\n\
         <h1>burn-mtlflash beside Burn's own attention</h1>\n<p>{}, <code>{}</code></p>\n",
        escaped(&heading.date),
        escaped(&heading.command)
    );
    page += &list(&heading.devices);
    let charts = line_charts(records)?;
    if !charts.is_empty() {
        page += "<h2>Plain attention over the sequence length</h2>\n\
                 <p>Solid: every query sees every key. Dashed: causal. Peak memory is what a call \
                 holds beyond its inputs.</p>\n<div class=\"charts\">";
        for chart in charts {
            write!(page, "<figure>{chart}</figure>")?;
        }
        page += "</div>\n";
    }
    page += &option_bars(records);
    page += &rows(records);
    if !notes.is_empty() {
        page += "<h2>Not measured</h2>\n";
        page += &list(notes);
    }
    Ok(page)
}

/// What belongs together: device, dtype, query heads, key heads, head dim.
type Family<'a> = (&'a str, &'a str, usize, usize, usize);

fn family(record: &Record) -> Family<'_> {
    (
        &record.device,
        &record.dtype,
        record.heads_q,
        record.heads_kv,
        record.head_dim,
    )
}

/// Rate and memory of each family that was measured at several lengths.
fn line_charts(records: &[Record]) -> Result<Vec<String>> {
    let plain: Vec<&Record> = records.iter().filter(|record| record.is_plain()).collect();
    let families: BTreeSet<Family<'_>> = plain.iter().map(|record| family(record)).collect();
    let mut charts = Vec::new();
    for of in families {
        let members: Vec<&Record> = plain
            .iter()
            .copied()
            .filter(|record| family(record) == of)
            .collect();
        let lengths: BTreeSet<usize> = members.iter().map(|record| record.seq_q).collect();
        if lengths.len() < 2 {
            continue;
        }
        let (device, dtype, .., head_dim) = of;
        let title = format!("{device}, {dtype}, D={head_dim}");
        let fastest = members
            .iter()
            .map(|record| record.tflops)
            .fold(0.0, f64::max);
        let (unit, per_tflops) = if fastest < 1.0 {
            ("GFLOP/s", 1e3)
        } else {
            ("TFLOP/s", 1.0)
        };
        charts.push(svg(&Chart {
            title: title.clone(),
            unit,
            scale: Scale::Linear,
            series: series(&members, |record, stock| {
                let rate = if stock {
                    record.stock_tflops?
                } else {
                    record.tflops
                };
                Some(rate * per_tflops)
            }),
        })?);
        charts.push(svg(&Chart {
            title: format!("{title}: peak memory"),
            unit: "MiB",
            scale: Scale::Logarithmic,
            series: series(&members, |record, stock| {
                let peak = if stock {
                    record.stock_peak_bytes
                } else {
                    record.peak_bytes
                };
                Some(peak? as f64 / 1_048_576.0)
            }),
        })?);
    }
    Ok(charts)
}

/// A line for each tier and one for stock, causal and not. `value` is of ours, or of stock.
fn series(records: &[&Record], value: impl Fn(&Record, bool) -> Option<f64>) -> Vec<Series> {
    let tiers: BTreeSet<&str> = records.iter().map(|record| record.tier.as_str()).collect();
    let mut all = Vec::new();
    for name in tiers.into_iter().chain([STOCK]) {
        for causal in [false, true] {
            let mut points: Vec<(f64, f64)> = records
                .iter()
                .filter(|record| record.causal == causal && (name == STOCK || record.tier == name))
                .filter_map(|record| Some((record.seq_q as f64, value(record, name == STOCK)?)))
                .collect();
            points.sort_by(|a, b| a.0.total_cmp(&b.0));
            // Each of our tiers carries the same figures of stock.
            points.dedup_by(|a, b| a.0 == b.0);
            if !points.is_empty() {
                let suffix = if causal { " causal" } else { "" };
                all.push(Series {
                    name: format!("{name}{suffix}"),
                    color: color(name),
                    dashed: causal,
                    points,
                });
            }
        }
    }
    all
}

/// Times of calls with options, ours above stock's.
fn option_bars(records: &[Record]) -> String {
    let with_options: Vec<&Record> = records
        .iter()
        .filter(|record| record.op == "forward" && !record.options.is_empty())
        .collect();
    if with_options.is_empty() {
        return String::new();
    }
    let key = |record: &Record| {
        (
            record.device.clone(),
            record.dtype.clone(),
            record.seq_q,
            record.head_dim,
        )
    };
    let mut html = "<h2>With options</h2>\n<p>Milliseconds a call; bars of one device, type and \
                    shape have one scale. Where stock has no bar, it has no such option or was not \
                    run.</p>\n\
                    <table>"
        .to_owned();
    for record in &with_options {
        let peers = with_options
            .iter()
            .filter(|other| key(other) == key(record));
        let slowest = peers
            .flat_map(|peer| [Some(peer.ms), peer.stock_ms])
            .flatten()
            .fold(0.0, f64::max);
        html += &format!(
            "<tr><td class=\"text\">{}</td><td class=\"text\">{}</td><td class=\"text\">{}</td>\
             <td class=\"bars\">{}{}</td></tr>\n",
            escaped(&record.device),
            escaped(&record.dtype),
            escaped(&shape(record)),
            bar(&record.tier, Some(record.ms), slowest),
            bar(STOCK, record.stock_ms, slowest)
        );
    }
    html + "</table>\n"
}

fn bar(name: &str, ms: Option<f64>, slowest: f64) -> String {
    let Some(ms) = ms else {
        return String::new();
    };
    let RGBColor(red, green, blue) = color(name);
    format!(
        "<div><span class=\"bar\" style=\"width:{:.0}px;background:rgb({red},{green},{blue})\"></span> \
         {name} {}</div>",
        (220.0 * ms / slowest).max(1.0),
        short(ms)
    )
}

fn rows(records: &[Record]) -> String {
    let class = |column: usize| {
        if column < TEXT_COLUMNS {
            " class=\"text\""
        } else {
            ""
        }
    };
    let mut html =
        "<h2>Every row</h2>\n<p>ratio: stock's time by ours. max err: against f64 on 64 \
                    rows; red where the accuracy contract is broken.</p>\n\
                    <div class=\"scroll\"><table><tr>"
            .to_owned();
    let shown = columns(records);
    for &column in &shown {
        html += &format!("<th{}>{}</th>", class(column), HEADER[column]);
    }
    html += "</tr>\n";
    for record in records {
        html += "<tr>";
        let row = cells(record);
        for &column in &shown {
            let text = &row[column];
            html += &match text.strip_suffix(BROKEN) {
                Some(error) => format!("<td class=\"broken\">{}</td>", escaped(error)),
                None => format!("<td{}>{}</td>", class(column), escaped(text)),
            };
        }
        html += "</tr>\n";
    }
    html += "</table></div>\n";
    if has_theirs(records) {
        html += &format!("<p>{}</p>\n", escaped(THEIRS));
    }
    html
}

fn list(items: &[String]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("<li>{}</li>", escaped(item)))
        .collect();
    format!("<ul>{items}</ul>\n")
}

fn color(name: &str) -> RGBColor {
    match name {
        STOCK => RGBColor(200, 82, 0),
        "v2r" => RGBColor(166, 38, 104),
        "v2" => RGBColor(0, 150, 170),
        "v1" => RGBColor(0, 107, 164),
        "tiled" => RGBColor(44, 138, 74),
        "chunked" => RGBColor(104, 74, 160),
        _ => RGBColor(130, 130, 130),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
