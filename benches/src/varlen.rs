//! The preset `varlen`: a ragged batch in one launch, beside the same batch padded to its longest
//! sequence with a mask over the padding, and beside a call for each sequence.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use burn::tensor::{Bool, DType as BurnDType, Int, Tensor, TensorData};
use burn_mtlflash::flash_attn::{
    CuSeqlens, FlashAttnOptions, flash_attn_func, flash_attn_varlen_func,
};
use burn_mtlflash::{
    Causal, FlashAttentionOptions, Plan, ScoreInputs, Tier, flash_attention_with_knobs,
};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use mtlflash_core::reference::{self, Bound, Bounds, Inputs};
use mtlflash_core::{DType, Problem, VarlenSpec};
use serde::Serialize;

use crate::case::Pass;
use crate::catalogue::{DeviceClass, tiers};
use crate::contestant::{Contestant, guarded};
use crate::finish::{Compared, finish};
use crate::measure::{Effort, alternate};
use crate::memory::peak_during;
use crate::operands::{normal, tensor};
use crate::target::Target;

/// Sequences of a batch.
const SEQUENCES: usize = 64;
/// Multiply-adds of the sequences whose result is checked.
const CHECKED_WORK: f64 = 1e9;

/// A ragged batch; keys as many as queries.
struct Ragged {
    dtype: DType,
    heads: usize,
    head_dim: usize,
    longest: usize,
    causal: Causal,
}

/// What is measured of whom.
pub(crate) struct Selection<'a> {
    /// Empty for the preset's.
    pub(crate) dtypes: &'a [DType],
    /// Empty for the preset's.
    pub(crate) tiers: &'a [Tier],
    pub(crate) filter: Option<&'a str>,
}

/// A row of the result.
#[derive(Clone, Debug, Serialize)]
struct Record {
    op: &'static str,
    tier: String,
    device: String,
    dtype: String,
    sequences: usize,
    heads: usize,
    longest: usize,
    total: usize,
    head_dim: usize,
    causal: bool,
    ms: f64,
    tflops: f64,
    peak_bytes: u64,
    max_err: f64,
    padded_ms: f64,
    padded_peak_bytes: u64,
    /// `padded_ms / ms`: above 1, one launch is faster.
    padded_ratio: f64,
    loop_ms: f64,
    loop_peak_bytes: u64,
    /// `loop_ms / ms`.
    loop_ratio: f64,
    #[serde(skip)]
    tolerance: f64,
}

impl Compared for Record {
    fn error(&self) -> (f64, f64) {
        (self.max_err, self.tolerance)
    }
}

impl Ragged {
    /// Lengths from 1 to the longest, a third of it on average, in no order.
    fn lengths(&self) -> Vec<usize> {
        (0..SEQUENCES)
            .map(|index| {
                let step = (index * 37 + 11) % SEQUENCES + 1;
                (self.longest * step * step / (SEQUENCES * SEQUENCES)).max(1)
            })
            .collect()
    }

    fn bounds(&self) -> Vec<usize> {
        let ends = self.lengths().into_iter().scan(0, |end, length| {
            *end += length;
            Some(*end)
        });
        std::iter::once(0).chain(ends).collect()
    }

    fn problem(&self, bounds: &[usize]) -> Result<Problem> {
        let total = bounds.last().copied().unwrap_or(0);
        let shape = [total, self.heads, self.head_dim];
        let problem = Problem::varlen(&VarlenSpec {
            q: shape,
            k: shape,
            v: shape,
            dtypes: [self.dtype; 3],
            cu_seqlens: [bounds.len(); 2],
            max_seqlen: [self.longest; 2],
            alibi: None,
            options: self.options(),
            lse: false,
        })?;
        Ok(problem)
    }

    fn options(&self) -> FlashAttentionOptions {
        FlashAttentionOptions::new().causal(self.causal)
    }

    fn flops(&self) -> Result<f64> {
        let problem = self.problem(&self.bounds())?;
        let each = self.lengths().into_iter();
        Ok(each
            .map(|length| problem.sequence(length, length).flops())
            .sum())
    }
}

impl std::fmt::Display for Ragged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let total: usize = self.lengths().iter().sum();
        let Self {
            dtype,
            heads,
            head_dim,
            longest,
            causal,
        } = self;
        write!(
            f,
            "{dtype} {SEQUENCES} sequences of 1 to {longest} ({total} rows) H{heads} D{head_dim}"
        )?;
        match causal {
            Causal::None => Ok(()),
            _ => write!(f, " causal"),
        }
    }
}

/// The batches for a class of device.
fn batches(class: DeviceClass) -> Vec<Ragged> {
    let (dtypes, heads, head_dims, longest): (&[DType], _, &[usize], _) = match class {
        DeviceClass::Cpu => (&[DType::F32], 8, &[64], 256),
        DeviceClass::Software => (&[DType::F32], 2, &[32], 64),
        DeviceClass::Gpu => (&[DType::F16, DType::F32], 16, &[64, 128], 2048),
    };
    let mut batches = Vec::new();
    for &dtype in dtypes {
        for &head_dim in head_dims {
            for causal in [Causal::None, Causal::BottomRight] {
                batches.push(Ragged {
                    dtype,
                    heads,
                    head_dim,
                    longest,
                    causal,
                });
            }
        }
    }
    batches
}

/// Measures, prints the table, writes the rows as JSON.
///
/// # Errors
/// Nothing to measure, a contestant that fails, a file that cannot be written.
pub(crate) fn run(
    targets: &[Target],
    selection: &Selection<'_>,
    effort: Effort,
    json: Option<&Path>,
) -> Result<ExitCode> {
    let mut records: Vec<Record> = Vec::new();
    for target in targets {
        for batch in batches(target.class) {
            let wanted = selection.dtypes.is_empty() || selection.dtypes.contains(&batch.dtype);
            let named = |text| batch.to_string().contains(text);
            if !wanted || !selection.filter.is_none_or(named) {
                continue;
            }
            let chosen = if selection.tiers.is_empty() {
                tiers(target.class, Pass::Forward)
            } else {
                selection.tiers
            };
            for &tier in chosen {
                eprintln!("{} {tier} {batch}", target.label);
                let record = measured(target, tier, &batch, effort);
                let record = record.with_context(|| format!("{} {tier} {batch}", target.label))?;
                records.extend(record);
            }
        }
    }
    finish(&records, table, json)
}

/// One batch on one tier, or nothing where the tier refuses it; says so.
fn measured(target: &Target, tier: Tier, batch: &Ragged, effort: Effort) -> Result<Option<Record>> {
    let device = &target.opened.device;
    let (bounds, lengths) = (batch.bounds(), batch.lengths());
    let problem = batch.problem(&bounds)?;
    let knobs = target.forced(Some(tier));
    let planned = Plan::decide(&problem, &target.opened.profile, &knobs);
    let refused = planned.err().map(|error| error.to_string());
    if let Some(why) = refused.or_else(|| target.opened.refuses(tier, batch.dtype)) {
        println!("note: {} {tier} {batch}: not run: {why}", target.label);
        return Ok(None);
    }
    let (heads, dim, longest) = (batch.heads, batch.head_dim, batch.longest);
    let total = problem.q_shape()[2];
    let row = heads * dim;
    let values = [1, 2, 3].map(|seed| normal(seed, total * row, batch.dtype));
    let [q, k, v] = [&values[0], &values[1], &values[2]]
        .map(|values| tensor(values, [1, total, heads, dim], batch.dtype, device));
    let [padded_q, padded_k, padded_v] = [&values[0], &values[1], &values[2]].map(|values| {
        let mut padded = vec![0.0; SEQUENCES * longest * row];
        for (index, rows) in bounds.windows(2).enumerate() {
            let source = &values[rows[0] * row..rows[1] * row];
            padded[index * longest * row..][..source.len()].copy_from_slice(source);
        }
        let shape = [SEQUENCES, longest, heads, dim];
        tensor(&padded, shape, batch.dtype, device).swap_dims(1, 2)
    });
    let hides = lengths
        .iter()
        .flat_map(|&length| (0..longest).map(move |key| key >= length));
    let hides = TensorData::new(hides.collect::<Vec<bool>>(), [SEQUENCES, 1, 1, longest]);
    let inputs =
        ScoreInputs::from(batch.options()).mask(Tensor::<4, Bool>::from_data(hides, device));
    let narrowed: Result<Vec<i32>, _> = bounds.iter().map(|&bound| i32::try_from(bound)).collect();
    let on_device = TensorData::new(narrowed?, [bounds.len()]);
    let on_device = Tensor::<1, Int>::from_data(on_device, (device, BurnDType::I32));
    let seqlens = CuSeqlens::on_device(on_device, longest);
    let options = FlashAttnOptions {
        causal: batch.causal != Causal::None,
        knobs: Some(knobs),
        ..FlashAttnOptions::new()
    };

    let flat = |tensor: &Tensor<4>| tensor.clone().reshape([total, heads, dim]);
    let rows: [Tensor<3>; 3] = [flat(&q), flat(&k), flat(&v)];
    let together = || {
        let [q, k, v] = rows.clone();
        let (seqlens, options) = (seqlens.clone(), options.clone());
        let output = flash_attn_varlen_func(q, k, v, seqlens.clone(), seqlens, options)?;
        Ok(output.out.reshape([1, total, heads, dim]))
    };
    let padded = || {
        let (q, k, v) = (padded_q.clone(), padded_k.clone(), padded_v.clone());
        Ok(flash_attention_with_knobs(q, k, v, inputs.clone(), &knobs)?)
    };
    let apart = || {
        let mut last = None;
        for rows in bounds.windows(2) {
            let part = |tensor: &Tensor<4>| tensor.clone().slice_dim(1, rows[0]..rows[1]);
            let output = flash_attn_func(part(&q), part(&k), part(&v), options.clone())?;
            last = Some(output.out);
        }
        last.ok_or_else(|| anyhow!("a batch without sequences"))
    };
    let contestants = [
        Contestant::new(tier, together),
        Contestant::new(tier, padded),
        Contestant::new(tier, apart),
    ];
    let (max_err, tolerance) = error(batch, &values, &bounds, &contestants[0])?;
    let mut peaks = Vec::new();
    for contestant in &contestants {
        // Once before, so that a kernel's compilation counts nowhere.
        drop(contestant.call()?);
        let (out, peak) = guarded(|| peak_during(device, || contestant.call()))?;
        drop(out?);
        peaks.push(peak);
    }
    let seconds: Result<Vec<f64>> = alternate(&contestants, target, effort)
        .into_iter()
        .collect();
    let seconds = seconds?;
    Ok(Some(Record {
        op: "varlen",
        tier: tier.to_string(),
        device: target.label.clone(),
        dtype: batch.dtype.to_string(),
        sequences: SEQUENCES,
        heads,
        longest,
        total,
        head_dim: dim,
        causal: batch.causal != Causal::None,
        ms: seconds[0] * 1e3,
        tflops: batch.flops()? / seconds[0] / 1e12,
        peak_bytes: peaks[0],
        max_err,
        padded_ms: seconds[1] * 1e3,
        padded_peak_bytes: peaks[1],
        padded_ratio: seconds[1] / seconds[0],
        loop_ms: seconds[2] * 1e3,
        loop_peak_bytes: peaks[2],
        loop_ratio: seconds[2] / seconds[0],
        tolerance,
    }))
}

/// The largest error of the first sequences against f64, and what is allowed.
fn error(
    batch: &Ragged,
    values: &[Vec<f32>; 3],
    bounds: &[usize],
    contestant: &Contestant<'_>,
) -> Result<(f64, f64)> {
    let mut work = 0.0;
    let checked = bounds.windows(2).take_while(|rows| {
        let length = (rows[1] - rows[0]) as f64;
        work += length * length * (batch.heads * batch.head_dim) as f64;
        work <= CHECKED_WORK
    });
    let bounds = &bounds[..checked.count() + 1];
    let problem = batch.problem(bounds)?;
    let count = problem.q_shape()[2] * batch.heads * batch.head_dim;
    let wide = |values: &[f32]| values[..count].iter().map(|&x| f64::from(x)).collect();
    let [q, k, v]: [Vec<f64>; 3] = [wide(&values[0]), wide(&values[1]), wide(&values[2])];
    let inputs = Inputs {
        q: &q,
        k: &k,
        v: &v,
        ..Inputs::default()
    };
    let of = Bounds {
        q: bounds,
        k: bounds,
    };
    let expected = reference::attention_varlen(&problem, &inputs, of).out;
    let lowp = match batch.dtype {
        DType::F32 => Vec::new(),
        dtype => reference::lowp_varlen(&problem, &inputs, of, dtype),
    };
    let out = guarded(|| contestant.call())?;
    let out = out
        .into_iter()
        .next()
        .context("a result")?
        .try_into_data()?;
    let got: Vec<f64> = out.iter::<f64>().take(count).collect();
    let tolerance = Bound::OUTPUT.tolerance(batch.dtype, &expected, &lowp);
    Ok((reference::max_error(&got, &expected), tolerance))
}

fn table(records: &[Record]) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_BORDERS_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header([
            "device",
            "tier",
            "dtype",
            "batch",
            "ms",
            "TFLOP/s",
            "peak MiB",
            "max err",
            "padded ms",
            "peak MiB",
            "ratio",
            "loop ms",
            "peak MiB",
            "ratio",
        ]);
    for record in records {
        let causal = if record.causal { " causal" } else { "" };
        let mib = |bytes: u64| format!("{:.1}", bytes as f64 / 1024.0 / 1024.0);
        table.add_row([
            record.device.clone(),
            record.tier.clone(),
            record.dtype.clone(),
            format!(
                "{} of 1..{} ({}) H{} D{}{causal}",
                record.sequences, record.longest, record.total, record.heads, record.head_dim
            ),
            format!("{:.3}", record.ms),
            format!("{:.3}", record.tflops),
            mib(record.peak_bytes),
            format!("{:.1e}", record.max_err),
            format!("{:.3}", record.padded_ms),
            mib(record.padded_peak_bytes),
            format!("{:.2}", record.padded_ratio),
            format!("{:.3}", record.loop_ms),
            mib(record.loop_peak_bytes),
            format!("{:.2}", record.loop_ratio),
        ]);
    }
    for column in table.column_iter_mut().skip(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    format!(
        "{table}\nms: all sequences in one call, the lengths on the device. padded: a dense batch of the \
         longest length with a mask over the padding. loop: a call for each sequence. ratio: its time by \
         that of the one call. max err: against f64, on the first sequences."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_mixed_and_reach_the_longest() {
        for class in [DeviceClass::Cpu, DeviceClass::Software, DeviceClass::Gpu] {
            for batch in batches(class) {
                let lengths = batch.lengths();
                assert_eq!(lengths.len(), SEQUENCES);
                assert_eq!(lengths.iter().max(), Some(&batch.longest));
                let total: usize = lengths.iter().sum();
                assert!(total * 2 < batch.longest * SEQUENCES, "{batch}");
                assert!(batch.problem(&batch.bounds()).is_ok(), "{batch}");
            }
        }
    }
}
