//! Lines about what passed and what failed, and how many of each there were.

use std::fmt::Display;

use anyhow::{Error, Result, ensure};

#[derive(Default)]
pub struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Prints that something passed.
    pub fn pass(&mut self, what: impl Display) {
        println!("passed   {what}");
        self.passed += 1;
    }

    /// Prints that something failed, and why.
    pub fn fail(&mut self, what: impl Display, why: impl Display) {
        println!("FAILED   {what}: {why}");
        self.failed += 1;
    }

    /// Prints what came of something.
    pub fn note(&mut self, what: impl Display, result: Result<(), Error>) {
        match result {
            Ok(()) => self.pass(what),
            Err(error) => self.fail(what, format_args!("{error:#}")),
        }
    }

    /// Adds what another one has counted.
    pub fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Prints how many there were; an error if any failed.
    pub fn finish(self) -> Result<()> {
        let Self { passed, failed } = self;
        println!("{passed} passed, {failed} failed, 0 skipped");
        ensure!(failed == 0, "{failed} failed");
        Ok(())
    }
}
