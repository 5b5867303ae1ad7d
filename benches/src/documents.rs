//! The preset `documents`: attention within documents, by a mask function with a block mask, by the
//! function alone, and by the same mask as a dense bool tensor, ours and Burn's.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use burn::tensor::{Int, Tensor, TensorData};
use burn_mtlflash::{Plan, ScoreFunctions, ScoreInputs, Tier, flash_attention_with_knobs};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use mtlflash_core::DType;
use mtlflash_tests::functions::SameDocument;
use serde::Serialize;

use crate::case::{Case, Extra, Pass};
use crate::catalogue::DeviceClass;
use crate::contestant::{Contestant, Trial};
use crate::finish::{Compared, finish};
use crate::measure::{Effort, alternate};
use crate::operands::Operands;
use crate::oracle::Oracle;
use crate::target::Target;
use crate::varlen::Selection;

/// Documents of a sequence.
const DOCUMENTS: usize = 16;

/// A row of the result.
#[derive(Clone, Debug, Serialize)]
struct Record {
    op: &'static str,
    tier: String,
    device: String,
    dtype: String,
    heads: usize,
    length: usize,
    documents: usize,
    head_dim: usize,
    /// By block mask.
    ms: f64,
    peak_bytes: u64,
    max_err: f64,
    /// By the function alone.
    function_ms: f64,
    /// By a dense mask.
    dense_ms: f64,
    /// `dense_ms / ms`: above 1, the block mask is faster.
    dense_ratio: f64,
    /// Burn's attention with the dense mask, where it can be run.
    stock_ms: Option<f64>,
    /// `stock_ms / ms`.
    stock_ratio: Option<f64>,
    #[serde(skip)]
    tolerance: f64,
}

impl Compared for Record {
    fn error(&self) -> (f64, f64) {
        (self.max_err, self.tolerance)
    }
}

/// Where each document begins, and the end of the last; the longest is 16 times the shortest.
fn bounds(length: usize) -> Vec<usize> {
    let all = DOCUMENTS * (DOCUMENTS + 1) / 2;
    let mut bounds = vec![0];
    let mut steps = 0;
    for index in 0..DOCUMENTS {
        steps += (index * 37 + 11) % DOCUMENTS + 1;
        bounds.push(length * steps / all);
    }
    bounds
}

/// The document of each position.
fn documents(length: usize) -> Vec<i32> {
    let bounds = bounds(length);
    let of = |at: usize| bounds.iter().filter(|&&bound| bound <= at).count();
    (0..length)
        .map(|at| i32::try_from(of(at)).unwrap_or(i32::MAX))
        .collect()
}

fn cases(class: DeviceClass) -> Vec<Case> {
    let (dtypes, heads, lengths, head_dims): (&[DType], _, &[usize], &[usize]) = match class {
        DeviceClass::Cpu => (&[], 1, &[], &[]),
        DeviceClass::Software => (&[DType::F32], 2, &[512], &[32]),
        DeviceClass::Gpu => (&[DType::F16, DType::F32], 16, &[4096, 8192], &[64, 128]),
    };
    let mut cases = Vec::new();
    for &dtype in dtypes {
        for &length in lengths {
            for &head_dim in head_dims {
                cases.push(Case {
                    dtype,
                    batch: 1,
                    heads_q: heads,
                    heads_kv: heads,
                    seq_q: length,
                    seq_k: length,
                    head_dim,
                    causal: false,
                    extra: Extra::Mask,
                    pass: Pass::Forward,
                    tiers: match (class, dtype) {
                        (DeviceClass::Gpu, DType::F16 | DType::BF16) => vec![Some(Tier::V1)],
                        _ => vec![Some(Tier::Tiled)],
                    },
                });
            }
        }
    }
    cases
}

/// Measures, prints the table, writes the rows as JSON.
///
/// # Errors
/// Nothing to measure, a contestant that fails, a file that cannot be written.
pub(crate) fn run(
    targets: &[Target],
    selection: &Selection<'_>,
    effort: Effort,
    stock: bool,
    json: Option<&Path>,
) -> Result<ExitCode> {
    let mut records: Vec<Record> = Vec::new();
    for target in targets {
        for mut case in cases(target.class) {
            let wanted = selection.dtypes.is_empty() || selection.dtypes.contains(&case.dtype);
            let named = |text| case.to_string().contains(text);
            if !wanted || !selection.filter.is_none_or(named) {
                continue;
            }
            if !selection.tiers.is_empty() {
                case.tiers = selection.tiers.iter().copied().map(Some).collect();
            }
            for tier in case.tiers.iter().flatten() {
                let what = format!("{} {tier} {case}", target.label);
                eprintln!("{what}");
                let record = measured(target, *tier, &case, effort, stock).context(what)?;
                records.extend(record);
            }
        }
    }
    finish(&records, table, json)
}

/// One case on one tier, or nothing where the tier refuses it; says so.
fn measured(
    target: &Target,
    tier: Tier,
    case: &Case,
    effort: Effort,
    stock: bool,
) -> Result<Option<Record>> {
    let device = &target.opened.device;
    let problem = case.problem()?;
    let knobs = target.forced(Some(tier));
    let planned = Plan::decide(&problem, &target.opened.profile, &knobs);
    let refused = planned.err().map(|error| error.to_string());
    if let Some(why) = refused.or_else(|| target.opened.refuses(tier, case.dtype)) {
        println!("note: {} {tier} {case}: not run: {why}", target.label);
        return Ok(None);
    }
    let length = case.seq_q;
    let of = documents(length);
    let hides = |at: usize| of[at / length] != of[at % length];
    let operands = Operands {
        mask: Some((0..length * length).map(hides).collect()),
        ..Operands::generate(case)
    };
    let tensors = operands.upload(case, device);
    let oracle = Oracle::new(&problem, &operands)?;
    let ids = Tensor::<1, Int>::from_data(TensorData::new(of, [length]), device);
    let function = ScoreFunctions::mask::<SameDocument>()
        .int(ids.clone())
        .int(ids);
    let blocks = function
        .clone()
        .with_block_mask([1, 1, length, length], device)?;
    let by = |functions: ScoreFunctions| {
        let inputs = ScoreInputs::from(case.options()).functions(functions);
        let (q, k, v) = (&tensors.q, &tensors.k, &tensors.v);
        Contestant::new(tier, move || {
            let (q, k, v) = (q.clone(), k.clone(), v.clone());
            Ok(flash_attention_with_knobs(q, k, v, inputs.clone(), &knobs)?)
        })
    };
    let mut contestants = vec![
        by(blocks),
        by(function),
        Contestant::ours(knobs, case, &tensors),
    ];
    let fits = case.score_bytes() <= target.opened.profile.max_binding_bytes;
    if stock && fits && target.refuses_stock().is_none() {
        contestants.push(Contestant::stock(case, &tensors));
    }
    let trials = contestants.iter().map(|one| one.trial(target, &oracle));
    let trials: Vec<Trial> = trials.collect::<Result<_>>()?;
    for trial in &trials[1..3] {
        if trial.max_err.is_nan() || trial.max_err > oracle.tolerance {
            bail!(
                "error {:.1e}, at most {:.1e}",
                trial.max_err,
                oracle.tolerance
            );
        }
    }
    let seconds = alternate(&contestants, target, effort).into_iter();
    let seconds: Vec<f64> = seconds.collect::<Result<_>>()?;
    let stock_seconds = seconds.get(3).copied();
    Ok(Some(Record {
        op: "documents",
        tier: tier.to_string(),
        device: target.label.clone(),
        dtype: case.dtype.to_string(),
        heads: case.heads_q,
        length,
        documents: DOCUMENTS,
        head_dim: case.head_dim,
        ms: seconds[0] * 1e3,
        peak_bytes: trials[0].peak_bytes,
        max_err: trials[0].max_err,
        function_ms: seconds[1] * 1e3,
        dense_ms: seconds[2] * 1e3,
        dense_ratio: seconds[2] / seconds[0],
        stock_ms: stock_seconds.map(|seconds| seconds * 1e3),
        stock_ratio: stock_seconds.map(|stock| stock / seconds[0]),
        tolerance: oracle.tolerance,
    }))
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
            "sequence",
            "block mask ms",
            "peak MiB",
            "max err",
            "function ms",
            "dense ms",
            "ratio",
            "stock ms",
            "ratio",
        ]);
    for record in records {
        let optional = |value: Option<f64>, digits: usize| {
            value.map_or("-".to_owned(), |value| format!("{value:.digits$}"))
        };
        table.add_row([
            record.device.clone(),
            record.tier.clone(),
            record.dtype.clone(),
            format!(
                "{} documents in {} H{} D{}",
                record.documents, record.length, record.heads, record.head_dim
            ),
            format!("{:.3}", record.ms),
            format!("{:.1}", record.peak_bytes as f64 / 1024.0 / 1024.0),
            format!("{:.1e}", record.max_err),
            format!("{:.3}", record.function_ms),
            format!("{:.3}", record.dense_ms),
            format!("{:.2}", record.dense_ratio),
            optional(record.stock_ms, 3),
            optional(record.stock_ratio, 2),
        ]);
    }
    for column in table.column_iter_mut().skip(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    format!(
        "{table}\nblock mask: a mask function with the blocks it leaves visible, found once before. \
         function: the function alone. dense: the same mask as a bool tensor on the same tier; stock: with \
         Burn's attention. ratio: its time by that of the block mask. max err: against f64, on sampled rows."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_fill_the_sequence() {
        for length in [512, 4096, 8192] {
            let bounds = bounds(length);
            assert_eq!(bounds.len(), DOCUMENTS + 1);
            assert_eq!(bounds.last(), Some(&length));
            assert!(
                bounds.windows(2).all(|pair| pair[0] < pair[1]),
                "{bounds:?}"
            );
            let of = documents(length);
            assert_eq!((of[0], of[length - 1]), (1, 16));
        }
    }
}
