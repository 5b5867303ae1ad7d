//! `msl`: a hand-written Metal kernel run on the CPU, its counts, its text and its call.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use msl_cpu::Mode;
use mtlflash_core::reference::Bound;
use mtlflash_core::tile::{MetalKernel, metal};
use mtlflash_core::{AlibiShape, Causal, DType, FlashAttentionOptions, Tier};
use mtlflash_metal::Files;

use super::launch::{MslCpu, call};
use super::personality::Personality;
use super::{plan, report};
use crate::case::Case;
use crate::catalogue::{Bias, Entry, Mask, Shape};
use crate::check::{Check, Expected, check_outputs};

/// Arguments of `msl`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run a kernel on msl-cpu and compare it with the f64 reference
    Run {
        #[command(flatten)]
        problem: ProblemArgs,
        /// What msl-cpu is
        #[arg(long, value_name = "P", default_value_t)]
        personality: Personality,
        /// Look at every access: races, bounds, memory nobody wrote
        #[arg(long)]
        check: bool,
    },
    /// Count what each kernel does, beside the least it could do
    Report {
        /// Queries and keys
        #[arg(long, default_value_t = 1024)]
        seq: usize,
    },
    /// Print a kernel's specialised text
    Source {
        #[command(flatten)]
        problem: ProblemArgs,
        /// Write the call as JSON: entry, grid, buffers, uniform bytes
        #[arg(long, value_name = "PATH")]
        plan: Option<PathBuf>,
    },
}

/// A problem and the kernel that computes it.
#[derive(Debug, clap::Args)]
struct ProblemArgs {
    /// v1, v2 or v2r
    #[arg(long, value_name = "T")]
    tier: Tier,
    /// f16, bf16 or f32
    #[arg(long, default_value = "f16", value_parser = dtype)]
    dtype: DType,
    /// Batch entries
    #[arg(long, default_value_t = 1)]
    batch: usize,
    /// Query heads
    #[arg(long, default_value_t = 1)]
    heads: usize,
    /// Key and value heads [default: as query heads]
    #[arg(long)]
    heads_kv: Option<usize>,
    /// Queries
    #[arg(long, default_value_t = 128)]
    seq: usize,
    /// Keys [default: as queries]
    #[arg(long)]
    seq_k: Option<usize>,
    /// Elements of a query and a key
    #[arg(long, default_value_t = 64)]
    head_dim: usize,
    /// Elements of a value [default: as of a query]
    #[arg(long)]
    head_dim_v: Option<usize>,
    /// Causal alignment
    #[arg(long, value_enum, default_value_t)]
    causal: CausalArg,
    /// Keys visible to the left, -1 for all
    #[arg(long, default_value_t = -1, allow_negative_numbers = true)]
    window_left: i64,
    /// Keys visible to the right, -1 for all
    #[arg(long, default_value_t = -1, allow_negative_numbers = true)]
    window_right: i64,
    /// Factor of the dot products [default: 1/sqrt(D)]
    #[arg(long)]
    scale: Option<f64>,
    /// Cap of the scores, 0 for none
    #[arg(long, default_value_t = 0.0)]
    softcap: f64,
    /// Hide three keys in ten
    #[arg(long)]
    mask: bool,
    /// Add a bias
    #[arg(long)]
    bias: bool,
    /// Add ALiBi
    #[arg(long)]
    alibi: bool,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
#[value(rename_all = "snake_case")]
enum CausalArg {
    #[default]
    None,
    BottomRight,
    TopLeft,
}

/// Runs the command. Exit status 1 where a kernel is wrong.
///
/// # Errors
/// No such problem, no clang, or a kernel that breaks a rule.
pub fn run(args: &Args) -> Result<ExitCode> {
    match &args.command {
        Command::Run {
            problem,
            personality,
            check,
        } => {
            let mode = if *check { Mode::Check } else { Mode::Fast };
            run_kernel(problem, *personality, mode)
        }
        Command::Report { seq } => {
            println!("{}", report::counted(*seq)?);
            Ok(ExitCode::SUCCESS)
        }
        Command::Source { problem, plan } => {
            let case = problem.case()?;
            let tile = metal(kernel(problem.tier)?, &case.problem)?;
            let call = call(&case, &tile, Files::BuiltIn)?;
            if let Some(path) = plan {
                let text = serde_json::to_string_pretty(&plan::described(&call))?;
                fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
            }
            print!("{}", call.source);
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn run_kernel(problem: &ProblemArgs, personality: Personality, mode: Mode) -> Result<ExitCode> {
    let case = problem.case()?;
    let kernel = kernel(problem.tier)?;
    let tile = metal(kernel, &case.problem)?;
    let device = MslCpu::open(personality, mode)?;
    let (got, counters) = device.launched(&case, &tile)?;
    let rule = match (kernel, case.problem.dtype) {
        (MetalKernel::Fragments, DType::F32) => Bound::TF32,
        _ => Bound::OUTPUT,
    };
    let checks = check_outputs(&case, &Expected::from_reference(&case), &got, rule);
    println!("{case}");
    for check in &checks {
        println!("{check}");
    }
    println!("{counters:#?}");
    Ok(if checks.iter().all(Check::passed) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The kernel of a tier.
pub(super) fn kernel(tier: Tier) -> Result<MetalKernel> {
    match tier {
        Tier::V1 => Ok(MetalKernel::Simdgroup),
        Tier::V2 => Ok(MetalKernel::Tensor),
        Tier::V2r => Ok(MetalKernel::Fragments),
        other => bail!("tier: got {other}, expected v1, v2 or v2r, which are Metal kernels"),
    }
}

impl ProblemArgs {
    fn case(&self) -> Result<Case> {
        let shape = Shape::new(
            [self.batch, self.heads, self.heads_kv.unwrap_or(self.heads)],
            [self.seq, self.seq_k.unwrap_or(self.seq)],
            [self.head_dim, self.head_dim_v.unwrap_or(self.head_dim)],
        );
        let full = [true; 4];
        let options = FlashAttentionOptions {
            scale: self.scale,
            ..FlashAttentionOptions::new()
                .softcap(self.softcap)
                .window(self.window_left, self.window_right)
                .causal(match self.causal {
                    CausalArg::None => Causal::None,
                    CausalArg::BottomRight => Causal::BottomRight,
                    CausalArg::TopLeft => Causal::TopLeft,
                })
        };
        let entry = Entry {
            options,
            mask: self.mask.then_some(Mask::Random(full)),
            bias: self.bias.then_some(Bias::Normal(full)),
            alibi: self.alibi.then_some(AlibiShape::PerHead),
            ..Entry::new(self.tier.name(), shape)
        };
        entry.case(self.dtype)
    }
}

fn dtype(text: &str) -> Result<DType, String> {
    DType::ALL
        .into_iter()
        .find(|dtype| dtype.name() == text)
        .ok_or_else(|| format!("got {text:?}, expected f32, f16 or bf16"))
}
