//! Runs cases of a kernel on msl-cpu while one works on its text:
//!
//! ```text
//! cargo run -p mtlflash-metal --example kernel -- kernel=v1 t=f16 lq=70 d=40 causal=br lse=1
//! ```
//!
//! Cases are separated by `/`. Words beside a case's own: `layout=emulated multiply=accumulates
//! math=fast mode=check schedule=reverse|N guard=front`, and `show=source|counters`.

#[path = "../tests/runner/mod.rs"]
mod runner;

use std::process::ExitCode;

use msl_cpu::{Guard, Layout, Math, Mode, Multiply, Schedule};
use runner::{Case, Personality};

fn main() -> ExitCode {
    let text = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    let mut failed = 0;
    for case in text.split('/') {
        let mut personality = Personality::default();
        let (mut source, mut counters) = (false, false);
        let mut words = Vec::new();
        for word in case.split_whitespace() {
            match word {
                "layout=emulated" => personality.run.layout = Layout::Emulated,
                "multiply=accumulates" => personality.run.multiply = Multiply::Accumulates,
                "math=fast" => personality.compile.math = Math::Fast,
                "mode=check" => personality.compile.mode = Mode::Check,
                "schedule=reverse" => personality.run.schedule = Schedule::Reverse,
                "guard=front" => personality.run.guard = Guard::Front,
                "show=source" => source = true,
                "show=counters" => counters = true,
                word => match word.strip_prefix("schedule=").map(str::parse) {
                    Some(Ok(seed)) => personality.run.schedule = Schedule::Seeded(seed),
                    _ => words.push(word),
                },
            }
        }
        let case = Case::new(&words.join(" "));
        if source {
            println!("{}", case.dispatch().source);
        }
        let started = std::time::Instant::now();
        match case.check(&personality) {
            Ok(counted) => {
                println!("passed {} ({:.2?})", case.text, started.elapsed());
                if counters {
                    println!("{counted:#?}");
                }
            }
            Err(error) => {
                failed += 1;
                println!("FAILED {error}");
            }
        }
    }
    println!("{failed} failed");
    ExitCode::from(u8::from(failed > 0))
}
