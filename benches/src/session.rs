//! A run: every case on every device, a row for each of our tiers.

use std::path::PathBuf;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use mtlflash_core::{DType, Plan, Problem, Tier};

use crate::case::{Case, Pass};
use crate::catalogue::{DeviceClass, Preset, stock_limit, work_limit};
use crate::ceiling::matmul_seconds;
use crate::contestant::{Contestant, Trial, Who};
use crate::measure::{Effort, alternate};
use crate::operands::{Operands, Tensors};
use crate::oracle::Oracle;
use crate::published::published;
use crate::record::{Record, finite};
use crate::report;
use crate::target::Target;

/// Which cases of a preset.
pub(crate) struct Selection {
    pub(crate) preset: Preset,
    /// Empty for all.
    pub(crate) dtypes: Vec<DType>,
    /// Empty for the catalogue's.
    pub(crate) tiers: Vec<Tier>,
    pub(crate) filter: Option<String>,
    /// Whether Burn's attention is run.
    pub(crate) stock: bool,
}

/// A run and what came of it so far.
pub(crate) struct Session {
    selection: Selection,
    effort: Effort,
    json: Option<PathBuf>,
    pub(crate) records: Vec<Record>,
    /// What was left out and why, each once.
    pub(crate) notes: Vec<String>,
    /// Rows of ours that failed or broke the contract.
    pub(crate) failures: Vec<String>,
}

/// A contestant that got through its trial.
struct Entrant<'a> {
    contestant: Contestant<'a>,
    trial: Trial,
}

impl Session {
    pub(crate) fn new(selection: Selection, effort: Effort, json: Option<PathBuf>) -> Self {
        Self {
            selection,
            effort,
            json,
            records: Vec::new(),
            notes: Vec::new(),
            failures: Vec::new(),
        }
    }

    /// # Errors
    /// The JSON file cannot be written. What fails on a device is noted and the run goes on.
    pub(crate) fn run(&mut self, targets: &[Target]) -> Result<()> {
        let work: Vec<(&Target, Vec<Case>)> = targets
            .iter()
            .map(|target| (target, self.cases(target)))
            .collect();
        let count: usize = work.iter().map(|(_, cases)| cases.len()).sum();
        let bar = ProgressBar::new(u64::try_from(count)?).with_style(ProgressStyle::with_template(
            "{bar:30} {pos}/{len} {elapsed} {wide_msg}",
        )?);
        for (target, cases) in work {
            self.measure_ceilings(target, &cases, &bar);
            for case in cases {
                bar.set_message(format!("{} {case}", target.label));
                let before = self.records.len();
                if let Err(error) = self.measure(target, &case) {
                    self.failures
                        .push(format!("{} {case}: {error:#}", target.label));
                }
                bar.suspend(|| {
                    for record in &self.records[before..] {
                        eprintln!("{}", report::line(record));
                    }
                });
                bar.inc(1);
                if let Some(path) = &self.json {
                    report::write_json(path, &self.records)?;
                }
            }
        }
        bar.finish_and_clear();
        Ok(())
    }

    fn cases(&mut self, target: &Target) -> Vec<Case> {
        let preset = self.selection.preset;
        let mut cases = preset.cases(target.class);
        if let Some(why) = preset.reduced(target.class) {
            note(&mut self.notes, format!("{}: {why}", target.label));
        }
        let Selection {
            dtypes,
            tiers,
            filter,
            ..
        } = &self.selection;
        cases.retain(|case| {
            (dtypes.is_empty() || dtypes.contains(&case.dtype))
                && filter
                    .as_ref()
                    .is_none_or(|text| case.to_string().contains(text))
        });
        for case in &mut cases {
            if !tiers.is_empty() {
                case.tiers = tiers.iter().copied().map(Some).collect();
            }
        }
        if dtypes.is_empty() {
            let notes = &mut self.notes;
            cases.retain(|case| match target.shuns(case.dtype) {
                None => true,
                Some(why) => {
                    note(
                        notes,
                        format!("{} {}: not run: {why}", target.label, case.dtype),
                    );
                    false
                }
            });
        }
        cases
    }

    /// Burn's matmul in every type that the cases have.
    fn measure_ceilings(&mut self, target: &Target, cases: &[Case], bar: &ProgressBar) {
        let Some(side) = self.selection.preset.ceiling(target.class) else {
            return;
        };
        for dtype in DType::ALL {
            if !cases.iter().any(|case| case.dtype == dtype) {
                continue;
            }
            bar.set_message(format!("{} matmul {side}^3 {dtype}", target.label));
            match matmul_seconds(&target.opened.device, dtype, side) {
                Ok(seconds) => {
                    let record = matmul_record(target, dtype, side, seconds);
                    bar.suspend(|| eprintln!("{}", report::line(&record)));
                    self.records.push(record);
                }
                Err(error) => note(
                    &mut self.notes,
                    format!("{} matmul {side}^3 {dtype}: {error:#}", target.label),
                ),
            }
        }
    }

    /// One case: trials, then times, then a record for each of our tiers.
    fn measure(&mut self, target: &Target, case: &Case) -> Result<()> {
        let problem = case.problem()?;
        if let Some(limit) = work_limit(self.selection.preset, target.class)
            && flops(case, &problem) > limit
        {
            let flops = flops(case, &problem);
            let why = format!("{flops:.1e} operations are too many for it");
            note(
                &mut self.notes,
                format!("{} {case}: not run: {why}", target.label),
            );
            return Ok(());
        }
        let stock = self.stock(target, case);
        let operands = Operands::generate(case);
        let tensors = operands.upload(case, &target.opened.device);
        let oracle = Oracle::new(&problem, &operands)?;
        drop(operands);

        let mut entrants = Vec::new();
        for contestant in self
            .ours(target, (case, &problem), &tensors)
            .into_iter()
            .chain(stock.then(|| Contestant::stock(case, &tensors)))
        {
            match contestant.trial(target, &oracle) {
                Ok(trial) => entrants.push(Entrant { contestant, trial }),
                Err(error) => self.lost(target, case, contestant.who, &error),
            }
        }
        let (contestants, trials): (Vec<_>, Vec<_>) = entrants
            .into_iter()
            .map(|entrant| (entrant.contestant, entrant.trial))
            .unzip();
        let times = alternate(&contestants, target, self.effort);

        let mut results = Vec::new();
        for ((contestant, trial), time) in contestants.iter().zip(trials).zip(times) {
            match time {
                Ok(seconds) => results.push((contestant.who, trial, seconds)),
                Err(error) => self.lost(target, case, contestant.who, &error),
            }
        }
        let stock = results
            .iter()
            .find(|(who, ..)| *who == Who::Stock)
            .map(|&(_, trial, seconds)| (trial, seconds));
        for &(who, trial, seconds) in &results {
            let Who::Ours(tier) = who else { continue };
            let name = named(target, &problem, tier);
            let mut record = attention_record(target, case, &problem, (trial, seconds), stock);
            record.theirs = published(case, tier);
            record.tolerance = oracle.tolerance;
            record.of_matmul = self.of_matmul(&record);
            if !record.keeps_contract(record.max_err) {
                self.failures.push(format!(
                    "{} {name} {case}: error {:.2e}, at most {:.2e} is allowed",
                    target.label, trial.max_err, oracle.tolerance
                ));
            }
            record.tier = name;
            self.records.push(record);
        }
        Ok(())
    }

    /// Our tiers that do not refuse the case.
    fn ours<'a>(
        &mut self,
        target: &Target,
        (case, problem): (&Case, &Problem),
        tensors: &'a Tensors,
    ) -> Vec<Contestant<'a>> {
        let mut contestants = Vec::new();
        for &tier in &case.tiers {
            let refused = tier.and_then(|tier| Some((tier, target.refuses(tier, problem)?)));
            let note_text = if let Some((tier, why)) = refused {
                format!("{} {tier} {case}: not run: {why}", target.label)
            } else {
                let knobs = target.forced(tier);
                match Plan::decide(problem, &target.opened.profile, &knobs) {
                    Err(refused) => format!("{} {}: {refused}", target.label, case.dtype),
                    Ok(_) => {
                        contestants.push(Contestant::ours(knobs, case, tensors));
                        continue;
                    }
                }
            };
            note(&mut self.notes, note_text);
        }
        contestants
    }

    /// Whether Burn's attention takes part; if not, the notes say why.
    fn stock(&mut self, target: &Target, case: &Case) -> bool {
        if !self.selection.stock {
            return false;
        }
        let pairs = case.batch * case.heads_q * case.seq_q * case.seq_k;
        // Burn skips no hidden blocks, so a causal call is as much work as any.
        let work = 4.0 * pairs as f64 * case.head_dim as f64 * case.pass.flops_factor();
        let binding = target.opened.profile.max_binding_bytes;
        let why = if let Some(why) = case.beyond_stock() {
            format!("stock: {why}")
        } else if let Some(why) = target.refuses_stock() {
            format!("stock, {}: not run: {why}", target.label)
        } else if case.pass == Pass::Training && case.score_bytes() > binding {
            format!(
                "stock, {} {case}: not run: its scores take {} bytes, a buffer has at most {binding}",
                target.label,
                case.score_bytes()
            )
        } else if target.class == DeviceClass::Gpu
            && case.pass == Pass::Forward
            && work > stock_limit(case.dtype)
        {
            format!(
                "stock, {} {case}: not run: it would take too long",
                target.label
            )
        } else {
            return true;
        };
        note(&mut self.notes, why);
        false
    }

    /// A contestant broke down: ours is a failure, Burn's is worth a note.
    fn lost(&mut self, target: &Target, case: &Case, who: Who, error: &anyhow::Error) {
        match who {
            Who::Ours(tier) => {
                let name = tier.map_or("auto", Tier::name);
                let text = format!("{} {name} {case}: {error:#}", target.label);
                self.failures.push(text);
            }
            Who::Stock => note(
                &mut self.notes,
                format!("stock, {} {case}: failed: {error:#}", target.label),
            ),
        }
    }

    fn of_matmul(&self, record: &Record) -> Option<f64> {
        let ceiling = self.records.iter().find(|other| {
            other.op == "matmul" && other.dtype == record.dtype && other.device == record.device
        })?;
        Some(record.tflops / ceiling.tflops)
    }
}

fn flops(case: &Case, problem: &Problem) -> f64 {
    problem.flops() * case.pass.flops_factor()
}

fn note(notes: &mut Vec<String>, text: String) {
    if !notes.contains(&text) {
        notes.push(text);
    }
}

/// A tier's name; where the plan chooses, what it chose.
fn named(target: &Target, problem: &Problem, tier: Option<Tier>) -> String {
    match tier {
        Some(tier) => tier.to_string(),
        None => Plan::decide(problem, &target.opened.profile, &target.forced(None))
            .map_or("auto".to_owned(), |plan| format!("auto: {}", plan.tier)),
    }
}

fn attention_record(
    target: &Target,
    case: &Case,
    problem: &Problem,
    (trial, seconds): (Trial, f64),
    stock: Option<(Trial, f64)>,
) -> Record {
    let tflops = |seconds: f64| flops(case, problem) / seconds / 1e12;
    Record {
        op: case.pass.name(),
        tier: String::new(),
        device: target.label.clone(),
        dtype: case.dtype.to_string(),
        batch: case.batch,
        heads_q: case.heads_q,
        heads_kv: case.heads_kv,
        seq_q: case.seq_q,
        seq_k: case.seq_k,
        head_dim: case.head_dim,
        causal: case.causal,
        options: case.options_text(),
        ms: seconds * 1e3,
        tflops: tflops(seconds),
        peak_bytes: Some(trial.peak_bytes),
        max_err: Some(finite(trial.max_err)),
        stock_ms: stock.map(|(_, seconds)| seconds * 1e3),
        stock_tflops: stock.map(|(_, seconds)| tflops(seconds)),
        stock_peak_bytes: stock.map(|(trial, _)| trial.peak_bytes),
        stock_max_err: stock.map(|(trial, _)| finite(trial.max_err)),
        ratio: stock.map(|(_, stock_seconds)| stock_seconds / seconds),
        of_matmul: None,
        theirs: None,
        tolerance: f64::INFINITY,
    }
}

fn matmul_record(target: &Target, dtype: DType, side: usize, seconds: f64) -> Record {
    Record {
        op: "matmul",
        tier: "burn".to_owned(),
        device: target.label.clone(),
        dtype: dtype.to_string(),
        batch: 1,
        heads_q: 1,
        heads_kv: 1,
        seq_q: side,
        seq_k: side,
        head_dim: side,
        causal: false,
        options: String::new(),
        ms: seconds * 1e3,
        tflops: 2.0 * (side as f64).powi(3) / seconds / 1e12,
        peak_bytes: None,
        max_err: None,
        stock_ms: None,
        stock_tflops: None,
        stock_peak_bytes: None,
        stock_max_err: None,
        ratio: None,
        of_matmul: None,
        theirs: None,
        tolerance: f64::INFINITY,
    }
}
