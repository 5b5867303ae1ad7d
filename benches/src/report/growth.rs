//! How peak memory grows with the length, in training.

use super::units::{bytes, short};
use crate::record::Record;

/// A line `a + b L` through points, by least squares, and the exponent of `L` between the first and
/// the last.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Fit {
    start: f64,
    slope: f64,
    exponent: f64,
}

/// A line of text for each series of training rows that differ in length only: of ours, and of stock's
/// where it was measured.
pub(crate) fn growth(records: &[Record]) -> Vec<String> {
    let mut lines = Vec::new();
    let training = || records.iter().filter(|record| record.op == "training");
    let mut seen: Vec<&Record> = Vec::new();
    for first in training() {
        if seen.iter().any(|other| is_one_series(first, other)) {
            continue;
        }
        seen.push(first);
        let series: Vec<&Record> = training()
            .filter(|record| is_one_series(first, record))
            .collect();
        let points = |peak: fn(&Record) -> Option<u64>| -> Vec<(f64, f64)> {
            let points = series
                .iter()
                .filter_map(|record| Some((record.seq_q as f64, peak(record)? as f64)));
            points.collect()
        };
        let name = format!(
            "{} {} B{} H{}/{} D{}{}",
            first.device,
            first.dtype,
            first.batch,
            first.heads_q,
            first.heads_kv,
            first.head_dim,
            if first.causal { " causal" } else { "" }
        );
        for (who, points) in [
            (first.tier.as_str(), points(|record| record.peak_bytes)),
            ("stock", points(|record| record.stock_peak_bytes)),
        ] {
            if let Some(fit) = Fit::through(&points) {
                lines.push(format!(
                    "peak memory, {name}, {who}: {}",
                    fit.shown(&points)
                ));
            }
        }
    }
    lines
}

fn is_one_series(a: &Record, b: &Record) -> bool {
    let key = |record: &Record| {
        (
            (
                record.device.clone(),
                record.tier.clone(),
                record.dtype.clone(),
            ),
            [
                record.batch,
                record.heads_q,
                record.heads_kv,
                record.head_dim,
            ],
            (record.causal, record.options.clone()),
        )
    };
    key(a) == key(b) && a.seq_q == a.seq_k && b.seq_q == b.seq_k
}

impl Fit {
    /// None through fewer than three points, which show no line.
    fn through(points: &[(f64, f64)]) -> Option<Self> {
        let (first, last) = (points.first()?, points.last()?);
        if points.len() < 3 {
            return None;
        }
        let count = points.len() as f64;
        let mean_x = points.iter().map(|point| point.0).sum::<f64>() / count;
        let mean_y = points.iter().map(|point| point.1).sum::<f64>() / count;
        let (mut above, mut below) = (0.0, 0.0);
        for (x, y) in points {
            above += (x - mean_x) * (y - mean_y);
            below += (x - mean_x).powi(2);
        }
        let slope = above / below;
        Some(Self {
            start: mean_y - slope * mean_x,
            slope,
            exponent: (last.1 / first.1).ln() / (last.0 / first.0).ln(),
        })
    }

    fn shown(self, points: &[(f64, f64)]) -> String {
        let ends = points.first().zip(points.last());
        let (from, to) = ends.map_or((0.0, 0.0), |(first, last)| (first.0, last.0));
        let sign = if self.start < 0.0 { "-" } else { "" };
        format!(
            "{sign}{} + {} x L for L {from} to {to}; grows as L^{}",
            shown_bytes(self.start.abs()),
            shown_bytes(self.slope),
            short(self.exponent)
        )
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bytes to be shown in three digits"
)]
fn shown_bytes(value: f64) -> String {
    bytes(value.max(0.0).round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_and_a_parabola_are_told_apart() {
        let points = |peak: fn(f64) -> f64| [256.0, 512.0, 1024.0].map(|x| (x, peak(x)));
        let line = Fit::through(&points(|x| 4096.0 * x)).expect("three points");
        assert!((line.exponent - 1.0).abs() < 1e-9 && line.start.abs() < 1e-3);
        assert!((line.slope - 4096.0).abs() < 1e-9);
        let parabola = Fit::through(&points(|x| x * x)).expect("three points");
        assert!((parabola.exponent - 2.0).abs() < 1e-9);
        assert_eq!(Fit::through(&[(1.0, 1.0), (2.0, 2.0)]), None);
    }

    #[test]
    fn it_reads_as_a_sum() {
        let points = [256.0, 512.0, 1024.0].map(|x| (x, 1_048_576.0 + 2048.0 * x));
        let fit = Fit::through(&points).expect("three points");
        assert_eq!(
            fit.shown(&points),
            "1.00 MiB + 2.00 KiB x L for L 256 to 1024; grows as L^0.500"
        );
    }
}
