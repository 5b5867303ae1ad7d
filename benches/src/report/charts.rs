//! Lines over the sequence length, as SVG.

use anyhow::{Result, anyhow};
use plotters::prelude::*;

/// One line.
pub(super) struct Series {
    pub(super) name: String,
    pub(super) color: RGBColor,
    pub(super) dashed: bool,
    /// Length and value, by length.
    pub(super) points: Vec<(f64, f64)>,
}

/// A chart over the sequence length.
pub(super) struct Chart {
    pub(super) title: String,
    pub(super) unit: &'static str,
    pub(super) scale: Scale,
    pub(super) series: Vec<Series>,
}

/// The vertical axis.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// From zero.
    Linear,
    /// By powers of two.
    Logarithmic,
}

const SIZE: (u32, u32) = (560, 340);

/// The chart as an `<svg>` element.
pub(super) fn svg(chart: &Chart) -> Result<String> {
    let points = || chart.series.iter().flat_map(|series| &series.points);
    let lengths = points().map(|point| point.0);
    let x = padded(lengths.clone().fold(f64::INFINITY, f64::min), 0.8)
        ..padded(lengths.fold(0.0, f64::max), 1.25);
    let largest = points().map(|point| point.1).fold(0.0, f64::max);
    let least = points()
        .map(|point| point.1)
        .filter(|&value| value > 0.0)
        .fold(f64::INFINITY, f64::min);
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, SIZE).into_drawing_area();
        let mut builder = ChartBuilder::on(&area);
        builder
            .margin(10)
            .caption(&chart.title, ("sans-serif", 15))
            .x_label_area_size(34)
            .y_label_area_size(58);
        let drawn = match chart.scale {
            Scale::Linear => {
                // The upper third is the legend's.
                let range = 0.0..padded(largest, 1.5);
                builder
                    .build_cartesian_2d(x.log_scale().base(2.0), range)
                    .map_err(drawing)
                    .and_then(|context| draw(context, chart))
            }
            Scale::Logarithmic => {
                let range = padded(least, 0.5)..padded(largest, 8.0);
                builder
                    .build_cartesian_2d(x.log_scale().base(2.0), range.log_scale().base(2.0))
                    .map_err(drawing)
                    .and_then(|context| draw(context, chart))
            }
        };
        drawn?;
        area.present().map_err(drawing)?;
    }
    Ok(text)
}

fn draw<'a, Y>(
    mut context: ChartContext<
        'a,
        SVGBackend<'a>,
        Cartesian2d<plotters::coord::combinators::LogCoord<f64>, Y>,
    >,
    chart: &'a Chart,
) -> Result<()>
where
    Y: Ranged<ValueType = f64> + plotters::coord::ranged1d::ValueFormatter<f64>,
{
    context
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(BLACK.mix(0.12))
        .x_labels(8)
        .y_labels(7)
        .x_desc("sequence length")
        .y_desc(chart.unit)
        .x_label_formatter(&|length| format!("{length:.0}"))
        .y_label_formatter(&|value| super::units::short(*value))
        .label_style(("sans-serif", 12))
        .draw()
        .map_err(drawing)?;
    for series in &chart.series {
        let (color, dashed) = (series.color, series.dashed);
        let style = color.stroke_width(2);
        let points = series.points.iter().copied();
        let annotation = if dashed {
            context.draw_series(DashedLineSeries::new(points.clone(), 6, 4, style))
        } else {
            context.draw_series(LineSeries::new(points.clone(), style))
        };
        annotation
            .map_err(drawing)?
            .label(&series.name)
            .legend(move |(x, y)| {
                let end = if dashed { x + 9 } else { x + 20 };
                PathElement::new([(x, y), (end, y)], style)
            });
        let marks = points.map(|point| Circle::new(point, 3, color.filled()));
        context.draw_series(marks).map_err(drawing)?;
    }
    context
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .label_font(("sans-serif", 12))
        .draw()
        .map_err(drawing)
}

/// A limit with room beyond it; 1 where there is none.
fn padded(limit: f64, factor: f64) -> f64 {
    if limit.is_finite() && limit > 0.0 {
        limit * factor
    } else {
        1.0
    }
}

fn drawing(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("drawing a chart: {error}")
}
