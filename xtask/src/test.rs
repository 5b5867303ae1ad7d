//! `cargo xtask test`: everything this machine can check, and an account of what it could not.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

use crate::{
    cargo, clang,
    failures::Failures,
    msl,
    programs::{Ran, pass_through, side_by_side},
    setup::{Gpu, Setup},
    tools,
    totals::Totals,
};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Install software drivers where there is no GPU (root does so unasked)
    #[arg(long)]
    install: bool,
}

/// The test of `mtlflash-tests` that takes longest on a driver in software, which compiles kernels on one core:
/// it runs in a process of its own beside all others.
const LONGEST: &str = "tiled_gradients_keep_the_rule";

/// Packages whose tests compile Metal kernels with clang.
const NEED_CLANG: [&str; 2] = ["msl-cpu", "mtlflash-metal"];

#[derive(Debug, PartialEq)]
struct Stage {
    name: String,
    work: Work,
}

#[derive(Debug, PartialEq)]
enum Work {
    /// `cargo test` with these arguments, several at a time.
    Tests(Vec<Vec<&'static str>>),
    /// The golden files on a device, with a forced tier or the plan's own choice.
    Golden {
        device: &'static str,
        tier: Option<&'static str>,
    },
    /// The catalogue of shapes that hurt, on the Metal kernels and msl-cpu.
    MetalGrid,
    /// Our CubeCL kernels as they are compiled for devices that are not here.
    CubeCl(msl::Action),
    /// What this machine cannot do, and why.
    NotRun(String),
}

struct Outcome {
    totals: Totals,
    /// What is wrong beside the tests that were counted.
    failure: Option<String>,
    failures: Failures,
    took: Duration,
}

/// Runs the stages; the last line printed sums them up. A stage that this machine cannot run
/// counts as one skipped, a stage that breaks without naming a failed test as one failed.
pub(crate) fn run(args: &Args) -> Result<ExitCode> {
    let started = Instant::now();
    let setup = Setup::ensure(args.install);
    let golden = golden_files(&cargo::root().join("tests/golden"))?;
    let mut sum = Totals::default();
    let mut summary = Vec::new();
    let mut failures = Vec::new();
    if let Some(what) = &setup.failure {
        sum.failed += 1;
        summary.push(format!("FAILED   set-up: {what}"));
    }
    let clang = clang::ensure(args.install);
    if let Err(why) = &clang {
        eprintln!("note: {why}");
    }
    let stages = stages(&setup.gpu, golden.is_empty(), clang);
    for (position, stage) in stages.iter().enumerate() {
        println!("\n== {}/{} {} ==", position + 1, stages.len(), stage.name);
        if let Work::NotRun(why) = &stage.work {
            println!("not run: {why}");
            summary.push(format!("not run  {}: {why}", stage.name));
            sum.skipped += 1;
            continue;
        }
        let outcome = stage.work.run(&setup, &golden);
        let line = outcome.line(&stage.name);
        println!("{line}");
        summary.push(line);
        sum += outcome.totals;
        if !outcome.failures.is_empty() {
            failures.push((&stage.name, outcome.failures));
        }
    }
    // Again, close to the end: whoever reads a log sees that first.
    for (stage, failures) in failures {
        println!("\n== failures: {stage} ==");
        failures.print();
    }
    println!("\n== summary ==");
    for line in summary {
        println!("{line}");
    }
    println!("took {:.1} s", started.elapsed().as_secs_f64());
    println!("{sum}");
    Ok(if sum.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn golden_files(dir: &Path) -> Result<Vec<PathBuf>> {
    if !dir.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))? {
        files.push(entry?.path());
    }
    files.retain(|file| file.extension() == Some(OsStr::new("safetensors")));
    files.sort();
    Ok(files)
}

fn stages(gpu: &Gpu, no_golden_files: bool, clang: Result<(), String>) -> Vec<Stage> {
    let mut targets = vec!["--lib", "--bins", "--tests"];
    if clang.is_err() {
        // Neither depends on Burn, so leaving them out changes none of its features.
        targets.extend(NEED_CLANG.into_iter().flat_map(|name| ["--exclude", name]));
    }
    targets.extend(["--", "--skip", LONGEST]);
    let longest = vec!["--test", "kernels", "--", LONGEST];
    let tests = [
        (
            "unit and integration tests",
            Work::Tests(vec![targets, longest]),
        ),
        ("documentation examples", Work::Tests(vec![vec!["--doc"]])),
    ];
    let mut stages: Vec<Stage> = tests
        .into_iter()
        .map(|(name, work)| Stage {
            name: name.into(),
            work,
        })
        .collect();
    stages.push(Stage {
        name: "Metal text of the CubeCL kernels is up to date".into(),
        work: Work::CubeCl(msl::Action::Check),
    });
    stages.push(Stage {
        name: "v1 as NVIDIA's GPUs get it, on the CPU".into(),
        work: Work::CubeCl(msl::Action::Spirv),
    });
    if let Err(why) = &clang {
        stages.push(not_run("Metal kernels on the CPU", why));
    }
    let metal = clang.is_ok();
    if metal {
        stages.push(Stage {
            name: "shapes that hurt on msl-cpu".into(),
            work: Work::MetalGrid,
        });
        stages.push(Stage {
            name: "gradients and halves of the CubeCL kernels on msl-cpu".into(),
            work: Work::CubeCl(msl::Action::Run),
        });
    }
    if no_golden_files {
        stages.push(not_run("golden files", "tests/golden holds none"));
    } else {
        stages.push(golden("flex", None));
        if metal {
            let tiers = [None, Some("v1"), Some("v2"), Some("v2r")];
            stages.extend(tiers.map(|tier| golden("msl-cpu", tier)));
        }
        match gpu {
            Gpu::Metal => {
                stages.extend(tiers("metal"));
                // Skipped, with the gate that refuses, where the GPU or the system lacks TensorOps.
                stages.extend(["v2", "v2r"].map(|tier| golden("metal", Some(tier))));
            }
            Gpu::Vulkan => stages.extend(tiers("vulkan")),
            Gpu::Software => {
                stages.push(golden("vulkan", Some("v0")));
                stages.extend(tiers("wgpu").filter(|stage| !stage.needs_matrix_units()));
                let why = "no GPU: the software drivers have no cooperative matrices";
                stages.push(not_run("golden files on a GPU, tier v1", why));
            }
            Gpu::None(why) => stages.push(not_run("golden files on a GPU", why)),
        }
    }
    if *gpu != Gpu::Metal {
        stages.push(not_run("Metal on a GPU", "it needs a Mac"));
    }
    stages
}

fn tiers(device: &'static str) -> impl Iterator<Item = Stage> {
    ["v0", "tiled", "chunked", "v1"]
        .into_iter()
        .map(move |tier| golden(device, Some(tier)))
}

fn golden(device: &'static str, tier: Option<&'static str>) -> Stage {
    Stage {
        name: match tier {
            Some(tier) => format!("golden files on {device}, tier {tier}"),
            None => format!("golden files on {device}"),
        },
        work: Work::Golden { device, tier },
    }
}

fn not_run(name: &str, why: &str) -> Stage {
    Stage {
        name: name.into(),
        work: Work::NotRun(why.into()),
    }
}

impl Stage {
    fn needs_matrix_units(&self) -> bool {
        matches!(
            self.work,
            Work::Golden {
                tier: Some("v1"),
                ..
            }
        )
    }
}

impl Work {
    fn run(&self, setup: &Setup, golden: &[PathBuf]) -> Outcome {
        let started = Instant::now();
        let result = match self {
            Self::Tests(runs) => {
                let run = |arguments: &Vec<&str>| {
                    let mut tests = cargo::command();
                    tests.args(["test", "--workspace", "--no-fail-fast"]);
                    tests.args(arguments);
                    setup.apply(&mut tests);
                    tests
                };
                side_by_side(runs.iter().map(run).collect(), &mut io::stdout())
            }
            Self::Golden { device, tier } => tools::build().and_then(|tools| {
                let mut verify = Command::new(tools);
                verify.arg("verify").args(golden).args(["--device", device]);
                if let Some(tier) = tier {
                    verify.args(["--tier", tier]);
                }
                // OpenGL has f32 only.
                if *device == "wgpu" {
                    verify.arg("--widen");
                }
                pass_through(
                    setup.apply(&mut verify),
                    Totals::from_closing_line,
                    &mut io::stdout(),
                )
            }),
            Self::MetalGrid => tools::build().and_then(|tools| {
                let mut verify = Command::new(tools);
                verify.args(["verify", "--grid", "--quick", "--device", "msl-cpu"]);
                verify.args(["--tier", "v1,v2,v2r"]);
                verify.args(["--personality", "m5-overwrites-safe"]);
                pass_through(&mut verify, Totals::from_closing_line, &mut io::stdout())
            }),
            Self::CubeCl(action) => pass_through(
                &mut msl::generated(*action),
                Totals::from_closing_line,
                &mut io::stdout(),
            ),
            Self::NotRun(_) => return Outcome::of(Totals::default(), None, started.elapsed()),
        };
        match result {
            Ok(ran) => Outcome::judge(ran, started.elapsed()),
            Err(error) => Outcome::of(
                Totals::default(),
                Some(format!("{error:#}")),
                started.elapsed(),
            ),
        }
    }
}

impl Outcome {
    fn judge(ran: Ran, took: Duration) -> Self {
        let counted = ran.totals.unwrap_or_default();
        let failure = if counted.failed > 0 {
            None
        } else if !ran.status.success() {
            Some(format!("ended with {}", ran.status))
        } else if ran.totals.is_none() {
            Some("printed no totals".into())
        } else {
            None
        };
        Self {
            failures: ran.failures,
            ..Self::of(counted, failure, took)
        }
    }

    fn of(mut totals: Totals, failure: Option<String>, took: Duration) -> Self {
        totals.failed += u64::from(failure.is_some());
        Self {
            totals,
            failure,
            failures: Failures::default(),
            took,
        }
    }

    fn line(&self, name: &str) -> String {
        let verdict = if self.totals.failed == 0 {
            "passed"
        } else {
            "FAILED"
        };
        let seconds = self.took.as_secs_f64();
        let why = self.failure.iter().map(|why| format!("; {why}"));
        let why: String = why.collect();
        format!("{verdict:<8} {name}: {}{why} ({seconds:.1} s)", self.totals)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(gpu: &Gpu) -> Vec<String> {
        let stages = stages(gpu, false, Ok(()));
        let name = |stage: Stage| match stage.work {
            Work::NotRun(_) => format!("({})", stage.name),
            _ => stage.name,
        };
        stages.into_iter().map(name).skip(4).collect()
    }

    #[test]
    fn the_software_driver_runs_all_tiers_without_matrix_units() {
        assert_eq!(
            names(&Gpu::Software),
            [
                "shapes that hurt on msl-cpu",
                "gradients and halves of the CubeCL kernels on msl-cpu",
                "golden files on flex",
                "golden files on msl-cpu",
                "golden files on msl-cpu, tier v1",
                "golden files on msl-cpu, tier v2",
                "golden files on msl-cpu, tier v2r",
                "golden files on vulkan, tier v0",
                "golden files on wgpu, tier v0",
                "golden files on wgpu, tier tiled",
                "golden files on wgpu, tier chunked",
                "(golden files on a GPU, tier v1)",
                "(Metal on a GPU)",
            ]
        );
    }

    #[test]
    fn a_gpu_runs_all_tiers() {
        let metal = names(&Gpu::Metal);
        assert_eq!(metal.len(), 13);
        assert_eq!(metal[10], "golden files on metal, tier v1");
        assert_eq!(metal[12], "golden files on metal, tier v2r");
        assert_eq!(names(&Gpu::Vulkan)[10], "golden files on vulkan, tier v1");
    }

    #[test]
    fn without_a_driver_flex_still_runs() {
        assert_eq!(
            names(&Gpu::None("no Vulkan driver".into())),
            [
                "shapes that hurt on msl-cpu",
                "gradients and halves of the CubeCL kernels on msl-cpu",
                "golden files on flex",
                "golden files on msl-cpu",
                "golden files on msl-cpu, tier v1",
                "golden files on msl-cpu, tier v2",
                "golden files on msl-cpu, tier v2r",
                "(golden files on a GPU)",
                "(Metal on a GPU)",
            ]
        );
    }

    #[cfg(unix)]
    mod passing_through {
        use super::*;

        fn outcome(script: &str) -> Outcome {
            outcome_of(&[script])
        }

        fn outcome_of(scripts: &[&str]) -> Outcome {
            let shell = |script: &&str| {
                let mut shell = Command::new("sh");
                shell.args(["-c", script]);
                shell
            };
            // Not shown: whoever runs these tests counts the result lines it sees.
            let ran = side_by_side(scripts.iter().map(shell).collect(), &mut io::sink())
                .expect("sh runs everywhere");
            Outcome::judge(ran, Duration::ZERO)
        }

        const PASSED: &str = "echo 'test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured'";

        #[test]
        fn all_result_lines_count() {
            let outcome = outcome(&format!("{PASSED}; printf '\\377\\n'; {PASSED}"));
            assert_eq!(outcome.totals.to_string(), "4 passed, 0 failed, 2 skipped");
            assert_eq!(outcome.failure, None);
        }

        #[test]
        fn runs_side_by_side_add_up() {
            let outcome = outcome_of(&[PASSED, PASSED]);
            assert_eq!(outcome.totals.to_string(), "4 passed, 0 failed, 2 skipped");
            assert_eq!(outcome.failure, None);
            for bad in [
                "exit 3",
                "echo 'test result: ok. 0 passed; 0 failed; 0 ignored; x'",
            ] {
                for runs in [[PASSED, bad], [bad, PASSED]] {
                    assert!(outcome_of(&runs).failure.is_some(), "{runs:?}");
                }
            }
            let failed = "echo 'test result: FAILED. 1 passed; 1 failed; 0 ignored; x'; exit 101";
            assert_eq!(outcome_of(&[PASSED, failed]).totals.failed, 1);
        }

        #[test]
        fn a_crash_after_passing_tests_is_a_failure() {
            let outcome = outcome(&format!("{PASSED}; kill -SEGV $$"));
            assert_eq!(outcome.totals.to_string(), "2 passed, 1 failed, 1 skipped");
            assert!(outcome.line("x").starts_with("FAILED   x: 2 passed"));
        }

        #[test]
        fn silence_is_a_failure() {
            assert_eq!(outcome("true").totals.failed, 1);
        }

        #[test]
        fn a_named_failure_is_counted_once() {
            let script = "echo 'test a ... FAILED'
                echo 'test result: FAILED. 2 passed; 3 failed; 0 ignored; x'; exit 101";
            let outcome = outcome(script);
            assert_eq!(outcome.totals.failed, 3);
            assert!(!outcome.failures.is_empty());
        }
    }
}
