//! A character-level language model, trained with Burn's attention or with ours.
//!
//! `cargo xtask train` trains on Shakespeare's sonnets through Burn's own training loop, with its
//! progress display. `--attention both` trains with Burn's attention and with ours, from the same
//! weights and with the same batches, and draws both loss curves side by side into one image.

mod curves;
mod data;
mod device;
mod learn;
mod memory;
mod model;
mod plain;
mod record;
mod sample;
mod speed;
mod train;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use clap::{Parser, ValueEnum};

use crate::curves::Report;
use crate::data::{Corpus, SONNETS};
use crate::device::DeviceName;
use crate::model::Attention;
use crate::sample::sample;
use crate::train::{Recipe, renderer, train};

/// The validation loss, in nats a character, that the default recipe must get below with either
/// attention. A table of frequencies reaches 3.10, one of pairs of characters 2.39.
const LOSS_BOUND: f64 = 2.0;

/// Train a small transformer on Shakespeare's sonnets.
#[derive(Parser)]
#[command(name = "char-lm")]
struct Args {
    /// Burn's attention, ours, or one after the other
    #[arg(long, value_enum, default_value_t = Choice::Ours)]
    attention: Choice,
    /// What to train on
    #[arg(long, value_enum, default_value_t = DeviceName::Flex)]
    device: DeviceName,
    /// Seed of the weights and of the order of the batches
    #[arg(long, default_value_t = Recipe::default().seed)]
    seed: u64,
    /// Passes over the text
    #[arg(long, default_value_t = Recipe::default().epochs)]
    epochs: usize,
    /// Characters the model sees
    #[arg(long, default_value_t = Recipe::default().sizes.context)]
    context: usize,
    /// Where reports (JSON) and curves (SVG) go
    #[arg(long, default_value = "target/char-lm")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Choice {
    Stock,
    Ours,
    Both,
}

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    fs::create_dir_all(&args.out).with_context(|| format!("creating {}", args.out.display()))?;
    let learned = match args.attention {
        Choice::Stock => run(&args, Attention::Stock)?,
        Choice::Ours => run(&args, Attention::Ours)?,
        Choice::Both => compare(&args)?,
    };
    Ok(if learned {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

impl Args {
    fn recipe(&self) -> Recipe {
        let mut recipe = Recipe {
            seed: self.seed,
            epochs: self.epochs,
            ..Recipe::default()
        };
        recipe.sizes.context = self.context;
        recipe
    }

    /// The bound is stated for the default recipe, whatever its seed.
    fn bound(&self) -> Option<f64> {
        let default = Recipe {
            seed: self.seed,
            ..Recipe::default()
        };
        (self.recipe() == default).then_some(LOSS_BOUND)
    }

    fn report_path(&self, attention: Attention) -> PathBuf {
        self.out.join(format!("{}.json", attention.name()))
    }
}

/// Trains once; says whether the loss got below the bound, where there is one.
fn run(args: &Args, attention: Attention) -> Result<bool> {
    let recipe = args.recipe();
    let corpus = Corpus::new(SONNETS)?;
    let device = args.device.open()?;
    let trained = train(&recipe, &corpus, attention, &device, renderer())?;
    let speeds = &trained.recording.tokens_per_second;
    let report = Report {
        attention,
        device: args.device.name().to_owned(),
        seed: recipe.seed,
        unigram_loss: corpus.unigram_loss(),
        tokens_per_second: (!speeds.is_empty())
            .then(|| speeds.iter().sum::<f64>() / speeds.len() as f64),
        seconds: trained.seconds,
        peak_process_bytes: memory::peak_of_process(),
        device_bytes: memory::held_on_device(&device),
        sample: sample(
            &trained.model,
            &corpus.vocabulary,
            "\nShall I",
            400,
            recipe.seed,
        )?,
        curve: trained.recording.curve,
    };
    let path = args.report_path(attention);
    report.write(&path)?;
    let image = path.with_extension("svg");
    curves::draw(std::slice::from_ref(&report), args.bound(), &image)?;
    println!("\n{}\n", report.sample.trim_start());
    println!("{}", summary(&report));
    println!("written: {}, {}", path.display(), image.display());
    Ok(judge(&report, args.bound()))
}

/// Trains with each attention, in a process of its own so that each peak memory is its own.
fn compare(args: &Args) -> Result<bool> {
    let mut reports = Vec::new();
    for attention in [Attention::Stock, Attention::Ours] {
        let path = args.report_path(attention);
        // A report that is there afterwards is then this training's.
        if path.exists() {
            fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        }
        let program = env::current_exe().context("finding this program")?;
        let status = Command::new(program)
            .args(["--attention", attention.name()])
            .args(["--device", args.device.name()])
            .args(["--seed", &args.seed.to_string()])
            .args(["--epochs", &args.epochs.to_string()])
            .args(["--context", &args.context.to_string()])
            .arg("--out")
            .arg(&args.out)
            .status()
            .with_context(|| format!("training with {} attention", attention.name()))?;
        // A loss above the bound is a failure with a report: both are then shown before it counts.
        if !status.success() && !path.exists() {
            bail!(
                "training with {} attention ended with {status}",
                attention.name()
            );
        }
        reports.push(Report::read(&path)?);
    }
    finish_comparison(args, &reports, &args.out.join("both.svg"))
}

fn finish_comparison(args: &Args, reports: &[Report], image: &Path) -> Result<bool> {
    curves::draw(reports, args.bound(), image)?;
    println!();
    for report in reports {
        println!("{}", summary(report));
    }
    if let [stock, ours] = reports {
        let (train, valid) = stock.curve.largest_differences(&ours.curve)?;
        println!(
            "largest difference of the losses: {train:.1e} in training, {valid:.1e} in validation"
        );
    }
    println!("written: {}", image.display());
    let learned: Vec<bool> = reports
        .iter()
        .map(|report| judge(report, args.bound()))
        .collect();
    Ok(learned.iter().all(|&learned| learned))
}

fn summary(report: &Report) -> String {
    let loss = |loss: Option<f64>| loss.map_or("none".into(), |loss| format!("{loss:.4}"));
    let mebibytes = |bytes: u64| format!("{:.0} MiB", bytes as f64 / f64::from(1 << 20));
    let mut line = format!(
        "{} on {}: validation loss {} (frequencies alone {:.2}), {} steps in {:.0} s",
        report.attention.name(),
        report.device,
        loss(report.curve.final_loss()),
        report.unigram_loss,
        report.curve.train.len(),
        report.seconds,
    );
    if let Some(speed) = report.tokens_per_second {
        line += &format!(", {speed:.0} tokens/s");
    }
    if let Some(peak) = report.peak_process_bytes {
        line += &format!(", peak memory {}", mebibytes(peak));
    }
    if let Some(held) = report.device_bytes {
        line += &format!(", {} held on the device", mebibytes(held));
    }
    line
}

fn judge(report: &Report, bound: Option<f64>) -> bool {
    let Some(bound) = bound else {
        return true;
    };
    let learned = report.curve.final_loss().is_some_and(|loss| loss < bound);
    let verdict = if learned { "below" } else { "NOT below" };
    println!(
        "{}: {verdict} the bound of {bound}",
        report.attention.name()
    );
    learned
}
