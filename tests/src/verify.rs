//! `verify`: golden files, or the catalogue, through `burn_mtlflash` on a device.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use burn_mtlflash::Knobs;
use msl_cpu::Mode;
use mtlflash_core::reference::Bound;
use mtlflash_core::{DType, Tier};

use crate::case::Case;
use crate::catalogue;
use crate::check::{self, Check, Expected, Gradients};
use crate::devices::DeviceName;
use crate::golden::{self, Golden};
use crate::msl::{MslCpu, Personality};
use crate::report::{Record, Totals, Verdict, write_json};
use crate::run::RunError;
use crate::target::{Place, Target};

mod varlen;

/// Arguments of `verify`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Golden files
    #[arg(
        value_name = "FILE",
        required_unless_present = "grid",
        conflicts_with = "grid"
    )]
    files: Vec<PathBuf>,
    /// Force these tiers (v2r, v2, v1, tiled, v0, chunked); without it the plan chooses and nothing may be
    /// skipped
    #[arg(long, value_name = "T", value_delimiter = ',')]
    tier: Vec<Tier>,
    /// flex, wgpu, vulkan or, on a Mac, metal, or msl-cpu, the Metal kernels on the CPU [default: the
    /// GPU; without one, flex for chunked and for no tier, a software driver for the others]
    #[arg(long, value_name = "D")]
    device: Option<Place>,
    /// What msl-cpu is, such as m5-overwrites-safe [default: every personality]
    #[arg(long, value_name = "P", value_delimiter = ',')]
    personality: Vec<Personality>,
    /// On msl-cpu look at every access: races, bounds, memory nobody wrote
    #[arg(long)]
    check: bool,
    /// Run f16 and bf16 data in f32 where the device lacks the type
    #[arg(long)]
    widen: bool,
    /// Instead of files: the catalogue of shapes that hurt, against the f64 reference
    #[arg(long)]
    grid: bool,
    /// With --grid: only the shapes that hurt, not every option on every shape
    #[arg(long, requires = "grid")]
    quick: bool,
    /// With --grid: only these element types (f32, f16, bf16) [default: all the device has]
    #[arg(long, value_delimiter = ',', requires = "grid", value_parser = dtype)]
    dtype: Vec<DType>,
    /// With --grid: the gradients too
    #[arg(long, requires = "grid")]
    gradients: bool,
    /// With --grid: ask for the output without its log-sum-exp
    #[arg(long, requires = "grid", conflicts_with = "gradients")]
    without_lse: bool,
    /// With --grid: part I of N of the catalogue, for several processes at a time
    #[arg(long, value_name = "I/N", requires = "grid", value_parser = part)]
    part: Option<Part>,
    /// Write the same as JSON
    #[arg(long, value_name = "PATH")]
    json: Option<PathBuf>,
}

/// Every `of`th entry from the `index`th on, which counts from 1.
#[derive(Clone, Copy, Debug)]
struct Part {
    index: usize,
    of: usize,
}

/// Exit status where a file cannot be read.
const UNREADABLE: u8 = 2;

/// Prints a line a case, then the totals. Exit status 1 if a case failed, 2 if a file cannot be read.
///
/// # Errors
/// No such device, or the JSON cannot be written.
pub fn run(args: &Args) -> Result<ExitCode> {
    let tiers: Vec<Option<Tier>> = match &args.tier[..] {
        [] if args.grid => Tier::ALL.map(Some).to_vec(),
        [] => vec![None],
        tiers => tiers.iter().copied().map(Some).collect(),
    };
    let knobs = Knobs::from_env()?;
    let (mut records, mut unreadable) = (Vec::new(), false);
    for target in targets(args, &tiers)? {
        eprintln!("{target}");
        let mut session = Session {
            target,
            knobs,
            widen: args.widen,
            records,
            unreadable,
        };
        if args.grid {
            session.grid(args)?;
        } else {
            for file in &args.files {
                for &tier in &tiers {
                    session.file(file, tier);
                }
            }
        }
        Session {
            records,
            unreadable,
            ..
        } = session;
    }
    if let Some(path) = &args.json {
        write_json(path, &records)?;
    }
    let totals = Totals::of(&records);
    println!("{totals}");
    Ok(match (unreadable, totals.failed) {
        (true, _) => ExitCode::from(UNREADABLE),
        (false, 0) => ExitCode::SUCCESS,
        (false, _) => ExitCode::FAILURE,
    })
}

/// The device, or msl-cpu in each personality.
fn targets(args: &Args, tiers: &[Option<Tier>]) -> Result<Vec<Target>> {
    let one = |opened| vec![Target::Burn(Box::new(opened))];
    let place = args.device;
    if place != Some(Place::MslCpu) && (args.check || !args.personality.is_empty()) {
        bail!("--check and --personality are for --device msl-cpu");
    }
    Ok(match place {
        None => one(DeviceName::open_default(tiers)?),
        Some(Place::Burn(name)) => one(name.open()?),
        Some(Place::MslCpu) => {
            let personalities = match &args.personality[..] {
                [] => &Personality::ALL[..],
                chosen => chosen,
            };
            let mode = if args.check { Mode::Check } else { Mode::Fast };
            let open = |&personality| -> Result<Target> {
                Ok(Target::MslCpu(Box::new(MslCpu::open(personality, mode)?)))
            };
            personalities.iter().map(open).collect::<Result<_>>()?
        }
    })
}

struct Session {
    target: Target,
    knobs: Knobs,
    widen: bool,
    records: Vec<Record>,
    unreadable: bool,
}

impl Session {
    fn file(&mut self, path: &Path, tier: Option<Tier>) {
        let knobs = Knobs {
            tier: tier.or(self.knobs.tier),
            ..self.knobs
        };
        let record = match golden::read(path) {
            Ok(Golden::Case(case, expected)) => self.case(*case, &expected, &knobs),
            Ok(Golden::Varlen(case, expected)) => self.varlen(*case, &expected, &knobs),
            Err(error) => {
                self.unreadable = true;
                Record {
                    verdict: Verdict::Failed,
                    note: Some(format!("cannot be read: {error:#}")),
                    ..self.blank(file_name(path), &knobs)
                }
            }
        };
        self.push(record);
    }

    /// The catalogue on every tier that takes its plainest entry.
    fn grid(&mut self, args: &Args) -> Result<()> {
        let all = if args.quick {
            catalogue::hurting()
        } else {
            catalogue::all()
        };
        let part = args.part.unwrap_or(Part { index: 1, of: 1 });
        let entries = all.iter().skip(part.index - 1).step_by(part.of);
        let tiers = if args.tier.is_empty() {
            &Tier::ALL[..]
        } else {
            &args.tier
        };
        let dtypes = if args.dtype.is_empty() {
            &DType::ALL[..]
        } else {
            &args.dtype
        };
        let plainest = all.first().context("the catalogue is empty")?;
        for &dtype in dtypes {
            for &tier in tiers {
                let knobs = Knobs {
                    tier: Some(tier),
                    ..self.knobs
                };
                let refusal = self.target.refusal(&plainest.case(dtype)?, &knobs);
                // Kernels are what a grid is for; Burn tunes each shape of a chunk's products.
                let asked = args.tier.contains(&tier);
                let off_topic = tier == Tier::Chunked && self.target.is_for_kernels() && !asked;
                if let Some(reason) = refusal {
                    println!("{tier} {dtype}: not run: {reason}");
                    continue;
                }
                if off_topic {
                    continue;
                }
                for entry in entries.clone() {
                    let mut case = entry.case(dtype)?;
                    case.spec.lse = !args.without_lse;
                    case.problem.lse = case.spec.lse;
                    let expected = Expected {
                        gradients: args.gradients.then(|| Gradients::in_turn(&case)),
                        ..Expected::from_reference(&case)
                    };
                    let record = self.case(case, &expected, &knobs);
                    self.push(record);
                }
            }
        }
        if self.records.is_empty() {
            bail!("none of the tiers runs on {}", self.target);
        }
        Ok(())
    }

    fn push(&mut self, record: Record) {
        println!("{record}");
        self.records.push(record);
    }

    fn case(&self, case: Case, expected: &Expected, knobs: &Knobs) -> Record {
        let from = case.problem.dtype;
        let (case, widened_from) = match self.prepared(case) {
            Ok(prepared) => prepared,
            Err(error) => {
                return Record {
                    verdict: Verdict::Failed,
                    note: Some(format!("{error:#}")),
                    ..self.blank(String::new(), knobs)
                };
            }
        };
        let mut record = Record {
            dtype: Some(case.problem.dtype.to_string()),
            widened_from: widened_from.then(|| from.to_string()),
            ..self.blank(case.name.clone(), knobs)
        };
        if let Some(reason) = self.target.refusal(&case, knobs) {
            record.verdict = unless_forced(knobs);
            record.note = Some(reason);
            return record;
        }
        let planned = check::tier_of(&case, self.target.profile(), knobs);
        let tier = planned.unwrap_or(Tier::Chunked);
        record.tier = Some(tier.to_string());
        match self.checks(&case, expected, tier, knobs) {
            Ok(checks) => {
                let all_passed = checks.iter().all(Check::passed);
                record.verdict = if all_passed {
                    Verdict::Passed
                } else {
                    Verdict::Failed
                };
                record.checks = checks;
                record.note = expected
                    .gradients
                    .as_ref()
                    .and_then(|_| self.gradients_note(&case, tier, knobs));
                if !all_passed {
                    record.note = Some(case.to_string());
                }
            }
            Err(error) => {
                record.verdict = Verdict::Failed;
                record.note = Some(format!("{error}; {case}"));
            }
        }
        record
    }

    fn checks(
        &self,
        case: &Case,
        expected: &Expected,
        tier: Tier,
        knobs: &Knobs,
    ) -> Result<Vec<Check>, RunError> {
        let got = self.target.computed(case, knobs)?;
        let rule = match (tier, case.problem.dtype) {
            (Tier::V2r, DType::F32) => Bound::TF32,
            _ => Bound::OUTPUT,
        };
        let mut checks = check::check_outputs(case, expected, &got, rule);
        if let Some(expected) = &expected.gradients
            && self.target.gradient_tier(case, tier, knobs).is_ok()
        {
            checks.extend(self.target.check_gradients(case, tier, expected, knobs)?);
        }
        Ok(checks)
    }

    /// What a reader of the line must know about the gradients; nothing where the tier computes them.
    fn gradients_note(&self, case: &Case, tier: Tier, knobs: &Knobs) -> Option<String> {
        match self.target.gradient_tier(case, tier, knobs) {
            Ok(same) if same == tier => None,
            Ok(other) => Some(format!("gradients by {other}")),
            Err(why) => Some(format!("forward only: {why}")),
        }
    }

    /// The case as it will run, and whether it was widened.
    fn prepared(&self, case: Case) -> Result<(Case, bool)> {
        if self.widen && !self.target.profile().types.contains(&case.problem.dtype) {
            return Ok((case.widened()?, true));
        }
        Ok((case, false))
    }

    fn blank(&self, case: String, knobs: &Knobs) -> Record {
        Record {
            case,
            device: self.target.name(),
            tier: knobs.tier.map(|tier| tier.to_string()),
            dtype: None,
            widened_from: None,
            checks: Vec::new(),
            verdict: Verdict::Failed,
            note: None,
        }
    }
}

/// Only a forced tier may skip.
fn unless_forced(knobs: &Knobs) -> Verdict {
    if knobs.tier.is_some() {
        Verdict::Skipped
    } else {
        Verdict::Failed
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn part(text: &str) -> Result<Part, String> {
    let numbers = text.split_once('/');
    let parsed = numbers.and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
    match parsed {
        Some((index, of)) if (1..=of).contains(&index) => Ok(Part { index, of }),
        _ => Err(format!("got {text:?}, expected I/N with I from 1 to N")),
    }
}

fn dtype(text: &str) -> Result<DType, String> {
    DType::ALL
        .into_iter()
        .find(|dtype| dtype.name() == text)
        .ok_or_else(|| format!("got {text:?}, expected f32, f16 or bf16"))
}
