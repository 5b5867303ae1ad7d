//! `bench`: the arguments, and what they start.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use mtlflash_core::{DType, Tier};
use mtlflash_tests::devices::DeviceName;

use crate::catalogue::{DeviceClass, Preset};
use crate::documents;
use crate::measure::Effort;
use crate::report;
use crate::session::{Selection, Session};
use crate::target::Target;
use crate::varlen;

/// Arguments of `bench`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Which shapes
    #[arg(long, value_enum, default_value_t = Preset::Quick)]
    preset: Preset,
    /// flex, wgpu, and vulkan or, on a Mac, metal; may be given more than once [default: the preset's
    /// choice out of flex and the GPU or its software driver]
    #[arg(long, value_name = "D", value_delimiter = ',')]
    device: Vec<DeviceName>,
    /// Only these element types (f32, f16, bf16)
    #[arg(long, value_name = "T", value_delimiter = ',', value_parser = dtype)]
    dtype: Vec<DType>,
    /// Time these tiers of ours rather than those the preset names
    #[arg(long, value_name = "T", value_delimiter = ',')]
    tier: Vec<Tier>,
    /// Only rows whose description contains this, as in "L1024" or "softcap"
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// Samples of each contestant
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    repeats: Option<u16>,
    /// Leave Burn's attention out
    #[arg(long)]
    no_stock: bool,
    /// Write the rows as JSON, as they come
    #[arg(long, value_name = "PATH")]
    json: Option<PathBuf>,
    /// Write a page with charts
    #[arg(long, value_name = "PATH")]
    html: Option<PathBuf>,
}

/// Measures, prints the table, writes the files. Exit status 1 if a row of ours breaks the accuracy
/// contract or fails.
///
/// # Errors
/// No such device, nothing to measure, a file that cannot be written.
pub fn run(args: &Args) -> Result<ExitCode> {
    let targets = targets(args)?;
    if matches!(args.preset, Preset::Varlen | Preset::Documents) {
        if args.html.is_some() {
            bail!("--html draws no charts of the presets varlen and documents");
        }
        let selection = varlen::Selection {
            dtypes: &args.dtype,
            tiers: &args.tier,
            filter: args.filter.as_deref(),
        };
        let (effort, json) = (effort(args), args.json.as_deref());
        return match args.preset {
            Preset::Documents => documents::run(&targets, &selection, effort, !args.no_stock, json),
            _ => varlen::run(&targets, &selection, effort, json),
        };
    }
    let selection = Selection {
        preset: args.preset,
        dtypes: args.dtype.clone(),
        tiers: args.tier.clone(),
        filter: args.filter.clone(),
        stock: !args.no_stock,
    };
    let mut session = Session::new(selection, effort(args), args.json.clone());
    let heading = report::Heading::new(targets.iter().map(Target::description).collect());
    eprint!("{heading}");
    session.run(&targets)?;
    if session.records.is_empty() && session.failures.is_empty() {
        bail!("no row of this preset is for these devices, types and filter");
    }
    println!("{}", report::table(&session.records));
    let growth = report::growth(&session.records);
    for line in &growth {
        println!("{line}");
    }
    for note in &session.notes {
        println!("note: {note}");
    }
    let notes = [growth, session.notes].concat();
    if let Some(path) = &args.html {
        report::write_html(path, &heading, &session.records, &notes)?;
    }
    for failure in &session.failures {
        println!("FAILED {failure}");
    }
    Ok(if session.failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn targets(args: &Args) -> Result<Vec<Target>> {
    if !args.device.is_empty() {
        return args.device.iter().copied().map(Target::open).collect();
    }
    let gpu = Target::best_gpu();
    let gpu = match gpu {
        Ok(gpu) => Some(gpu),
        Err(error) => {
            eprintln!("note: no GPU and no software driver: {error:#}");
            None
        }
    };
    let is_gpu = |target: &Target| target.class == DeviceClass::Gpu;
    match args.preset {
        Preset::Quick | Preset::Full | Preset::Varlen | Preset::Train | Preset::Documents => {
            let mut targets = vec![Target::open(DeviceName::Flex)?];
            targets.extend(gpu);
            Ok(targets)
        }
        Preset::H200 | Preset::Mtlflashattn | Preset::Memory => match gpu.filter(is_gpu) {
            Some(gpu) => Ok(vec![gpu]),
            None => Ok(vec![Target::open(DeviceName::Flex)?]),
        },
    }
}

fn effort(args: &Args) -> Effort {
    let (repeats, milliseconds) = match args.preset {
        Preset::Quick => (9, 1500),
        Preset::Full | Preset::Varlen | Preset::Documents => (9, 3000),
        Preset::Train => (7, 3000),
        Preset::Memory => (1, 0),
        Preset::H200 | Preset::Mtlflashattn => (7, 600),
    };
    Effort {
        repeats: args.repeats.map_or(repeats, usize::from),
        // Who asks for a number of samples gets it.
        budget: match args.repeats {
            Some(_) => Duration::MAX,
            None => Duration::from_millis(milliseconds),
        },
    }
}

fn dtype(text: &str) -> Result<DType, String> {
    DType::ALL
        .into_iter()
        .find(|dtype| dtype.name() == text)
        .ok_or_else(|| format!("got {text:?}, expected f32, f16 or bf16"))
}
