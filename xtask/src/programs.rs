//! Programs of tests: their output is shown as it comes, and read on the way.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, ExitStatus, Stdio},
    thread,
};

use anyhow::{Context, Result, bail};

use crate::{failures::Failures, totals::Totals};

/// How a program of tests ended.
pub(crate) struct Ran {
    pub(crate) status: ExitStatus,
    pub(crate) totals: Option<Totals>,
    pub(crate) failures: Failures,
}

/// Runs tests several times at once. The first's output is shown as it comes, that of the others behind it.
pub(crate) fn side_by_side(mut runs: Vec<Command>, show: &mut impl Write) -> Result<Ran> {
    let (first, others) = runs.split_first_mut().context("no test was asked for")?;
    thread::scope(|scope| {
        let others: Vec<_> = others
            .iter_mut()
            .map(|run| {
                scope.spawn(|| {
                    let mut shown = Vec::new();
                    let result = pass_through(run, Totals::from_libtest, &mut shown);
                    (result, shown)
                })
            })
            .collect();
        let mut sum = pass_through(first, Totals::from_libtest, show);
        for other in others {
            let Ok((result, shown)) = other.join() else {
                bail!("the thread that reads a test's output panicked");
            };
            show.write_all(&shown)?;
            sum = Ok(both(sum?, result?));
        }
        sum
    })
}

/// What two runs came to: either's failure is one of both, and no totals unless both ran a test.
fn both(mut first: Ran, second: Ran) -> Ran {
    let status = if first.status.success() {
        second.status
    } else {
        first.status
    };
    let ran = |totals: Option<Totals>| totals.filter(|totals| *totals != Totals::default());
    let totals = ran(first.totals)
        .zip(ran(second.totals))
        .map(|(mut sum, other)| {
            sum += other;
            sum
        });
    first.failures.append(second.failures);
    Ran {
        status,
        totals,
        failures: first.failures,
    }
}

/// Runs a command, shows its output as it comes, adds up the totals it prints and keeps what failed.
pub(crate) fn pass_through(
    command: &mut Command,
    totals_in: impl Fn(&str) -> Option<Totals>,
    show: &mut impl Write,
) -> Result<Ran> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{program} could not be started"))?;
    let mut totals = None;
    let mut failures = Failures::default();
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        // By bytes: a test may print what is not UTF-8.
        while output.read_until(b'\n', &mut line)? > 0 {
            show.write_all(&line)?;
            let text = String::from_utf8_lossy(&line);
            failures.read(&text);
            if let Some(these) = totals_in(&text) {
                *totals.get_or_insert_with(Totals::default) += these;
            }
            line.clear();
        }
    }
    Ok(Ran {
        status: child.wait()?,
        totals,
        failures,
    })
}
