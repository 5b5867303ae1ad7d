//! Loss curves: kept as JSON, drawn as SVG.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use plotters::coord::Shift;
use plotters::prelude::*;
use serde::{Deserialize, Serialize};

use crate::model::Attention;

/// A loss after a number of steps.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(crate) struct Point {
    /// Steps taken when it was measured.
    pub(crate) step: usize,
    /// In nats a character.
    pub(crate) loss: f64,
}

impl Point {
    /// A point of a curve.
    pub(crate) const fn new(step: usize, loss: f64) -> Self {
        Self { step, loss }
    }
}

/// The losses of a training.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(crate) struct Curve {
    /// Of each step's batch.
    pub(crate) train: Vec<Point>,
    /// Of the whole validation text, after each epoch.
    pub(crate) valid: Vec<Point>,
}

impl Curve {
    /// The validation loss after the last epoch.
    pub(crate) fn final_loss(&self) -> Option<f64> {
        self.valid.last().map(|point| point.loss)
    }

    /// The largest difference between two curves at the same step, in training and in validation.
    ///
    /// # Errors
    /// Curves of different lengths.
    pub(crate) fn largest_differences(&self, other: &Self) -> Result<(f64, f64)> {
        let largest = |a: &[Point], b: &[Point]| {
            let lengths = (a.len(), b.len());
            ensure!(
                lengths.0 == lengths.1,
                "curves of {} and {} points cannot be compared",
                lengths.0,
                lengths.1
            );
            let pairs = a.iter().zip(b);
            Ok(pairs.fold(0.0, |most: f64, (a, b)| most.max((a.loss - b.loss).abs())))
        };
        Ok((
            largest(&self.train, &other.train)?,
            largest(&self.valid, &other.valid)?,
        ))
    }
}

/// What a training showed.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Report {
    /// Whose attention.
    pub(crate) attention: Attention,
    /// The device's name.
    pub(crate) device: String,
    /// Of the weights and of the order of the batches.
    pub(crate) seed: u64,
    /// The losses.
    pub(crate) curve: Curve,
    /// What frequencies alone would reach on the validation text.
    pub(crate) unigram_loss: f64,
    /// While training, without validation.
    pub(crate) tokens_per_second: Option<f64>,
    /// Seconds that training and validation took.
    pub(crate) seconds: f64,
    /// Largest resident size of the process.
    pub(crate) peak_process_bytes: Option<u64>,
    /// What Burn held on a device with memory of its own.
    pub(crate) device_bytes: Option<u64>,
    /// Text the trained model wrote.
    pub(crate) sample: String,
}

impl Report {
    /// Writes the report as JSON.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)?;
        fs::write(path, text).with_context(|| format!("writing {}", path.display()))
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// A file that cannot be read or holds something else.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{} is no report", path.display()))
    }
}

/// Size of a panel.
const PANEL: (u32, u32) = (520, 380);

const TRAIN: RGBColor = RGBColor(158, 190, 220);
const VALID: RGBColor = RGBColor(31, 79, 130);
const UNIGRAM: RGBColor = RGBColor(110, 110, 110);
const BOUND: RGBColor = RGBColor(190, 60, 50);

/// Draws a panel for each report, side by side and with the same axes.
///
/// # Errors
/// No report, or a file that cannot be written.
pub(crate) fn draw(reports: &[Report], bound: Option<f64>, path: &Path) -> Result<()> {
    let panels = u32::try_from(reports.len())?;
    ensure!(panels > 0, "no report to draw");
    let area = SVGBackend::new(path, (PANEL.0 * panels, PANEL.1)).into_drawing_area();
    area.fill(&WHITE).map_err(drawing)?;
    let axes = Axes::over(reports);
    for (panel, report) in area.split_evenly((1, reports.len())).iter().zip(reports) {
        draw_panel(panel, report, axes, bound)?;
    }
    area.present()
        .map_err(drawing)
        .with_context(|| format!("writing {}", path.display()))
}

#[derive(Clone, Copy)]
struct Axes {
    steps: usize,
    least: f64,
    most: f64,
}

impl Axes {
    fn over(reports: &[Report]) -> Self {
        let points = || {
            let curves = reports.iter().map(|report| &report.curve);
            curves.flat_map(|curve| curve.train.iter().chain(&curve.valid))
        };
        let losses = || {
            points()
                .map(|point| point.loss)
                .filter(|loss| loss.is_finite())
        };
        Self {
            steps: points().map(|point| point.step).max().unwrap_or(1),
            least: losses().fold(f64::INFINITY, f64::min).min(1.5),
            most: losses().fold(0.0, f64::max),
        }
    }
}

type Panel<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn draw_panel(panel: &Panel<'_>, report: &Report, axes: Axes, bound: Option<f64>) -> Result<()> {
    let title = match report.curve.final_loss() {
        Some(loss) => format!(
            "{} attention: validation loss {loss:.4}",
            report.attention.name()
        ),
        None => format!("{} attention", report.attention.name()),
    };
    let mut chart = ChartBuilder::on(panel)
        .margin(12)
        .caption(title, ("sans-serif", 16))
        .x_label_area_size(36)
        .y_label_area_size(48)
        .build_cartesian_2d(0..axes.steps, axes.least..axes.most)
        .map_err(drawing)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(BLACK.mix(0.1))
        .x_desc("step")
        .y_desc("loss, nats a character")
        .y_label_formatter(&|loss| format!("{loss:.1}"))
        .label_style(("sans-serif", 12))
        .draw()
        .map_err(drawing)?;
    let line = |points: &[Point]| -> Vec<(usize, f64)> {
        points
            .iter()
            .map(|point| (point.step, point.loss))
            .collect()
    };
    let level = |loss| vec![(0, loss), (axes.steps, loss)];
    let valid = line(&report.curve.valid);
    let mut lines = vec![
        ("training batch", TRAIN, 1, line(&report.curve.train)),
        (
            "character frequencies",
            UNIGRAM,
            1,
            level(report.unigram_loss),
        ),
    ];
    if let Some(bound) = bound {
        lines.push(("bound", BOUND, 1, level(bound)));
    }
    lines.push(("validation", VALID, 2, valid.clone()));
    for (name, color, width, points) in lines {
        let style = color.stroke_width(width);
        chart
            .draw_series(LineSeries::new(points, style))
            .map_err(drawing)?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], style));
    }
    let marks = valid
        .into_iter()
        .map(|point| Circle::new(point, 3, VALID.filled()));
    chart.draw_series(marks).map_err(drawing)?;
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE.mix(0.85))
        .border_style(BLACK.mix(0.2))
        .label_font(("sans-serif", 12))
        .draw()
        .map_err(drawing)
}

fn drawing<E: std::error::Error + Send + Sync>(error: DrawingAreaErrorKind<E>) -> anyhow::Error {
    anyhow!("drawing: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(attention: Attention, losses: &[f64]) -> Report {
        let points = losses.iter().enumerate();
        let points: Vec<Point> = points
            .map(|(step, &loss)| Point::new(step + 1, loss))
            .collect();
        Report {
            attention,
            device: "flex".into(),
            seed: 1,
            curve: Curve {
                valid: points.clone(),
                train: points,
            },
            unigram_loss: 3.0,
            tokens_per_second: None,
            seconds: 1.0,
            peak_process_bytes: None,
            device_bytes: None,
            sample: String::new(),
        }
    }

    #[test]
    fn differences_are_the_largest_at_a_step() -> Result<()> {
        let stock = report(Attention::Stock, &[3.0, 2.5, 2.0]).curve;
        let ours = report(Attention::Ours, &[3.0, 2.25, 2.125]).curve;
        assert_eq!(stock.largest_differences(&ours)?, (0.25, 0.25));
        let shorter = report(Attention::Ours, &[3.0]).curve;
        assert!(stock.largest_differences(&shorter).is_err());
        Ok(())
    }

    #[test]
    fn reports_survive_json_and_both_are_drawn() -> Result<()> {
        let directory = std::env::temp_dir();
        let name = format!("char-lm-{}", std::process::id());
        let (json, svg) = (
            directory.join(format!("{name}.json")),
            directory.join(format!("{name}.svg")),
        );
        report(Attention::Stock, &[3.0, 1.75]).write(&json)?;
        let stock = Report::read(&json)?;
        let reports = [stock, report(Attention::Ours, &[3.0, 1.25])];
        draw(&reports, Some(2.0), &svg)?;
        let drawn = fs::read_to_string(&svg)?;
        fs::remove_file(&json)?;
        fs::remove_file(&svg)?;
        for title in [
            "stock attention: validation loss 1.7500",
            "ours attention: validation loss 1.2500",
            "bound",
        ] {
            assert!(drawn.contains(title), "no {title:?} in {drawn}");
        }
        Ok(())
    }
}
