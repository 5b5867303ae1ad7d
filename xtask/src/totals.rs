//! Counts of what passed, failed and was skipped, and where they stand in other programs' output.

use std::{fmt, ops::AddAssign};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Totals {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Totals {
    /// Reads libtest's `test result: ok. 3 passed; 0 failed; 1 ignored; ...`.
    pub(crate) fn from_libtest(line: &str) -> Option<Self> {
        let (_, counts) = line
            .trim()
            .strip_prefix("test result: ")?
            .split_once(". ")?;
        let mut counts = counts.split("; ");
        Some(Self {
            passed: count(counts.next()?, "passed")?,
            failed: count(counts.next()?, "failed")?,
            skipped: count(counts.next()?, "ignored")?,
        })
    }

    /// Reads our own closing line, `3 passed, 0 failed, 1 skipped`.
    pub(crate) fn from_closing_line(line: &str) -> Option<Self> {
        let mut counts = line.trim().split(", ");
        let totals = Self {
            passed: count(counts.next()?, "passed")?,
            failed: count(counts.next()?, "failed")?,
            skipped: count(counts.next()?, "skipped")?,
        };
        counts.next().is_none().then_some(totals)
    }
}

impl AddAssign for Totals {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

fn count(text: &str, what: &str) -> Option<u64> {
    text.strip_suffix(what)?.strip_suffix(' ')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOTALS: Totals = Totals {
        passed: 12,
        failed: 3,
        skipped: 1,
    };

    #[test]
    fn libtest_result_lines_are_read() {
        for verdict in ["ok", "FAILED"] {
            let line = format!(
                "test result: {verdict}. 12 passed; 3 failed; 1 ignored; 0 measured; 7 filtered out; finished in 0.52s\n"
            );
            assert_eq!(Totals::from_libtest(&line), Some(TOTALS));
        }
    }

    #[test]
    fn the_closing_line_is_read_back() {
        assert_eq!(Totals::from_closing_line(&TOTALS.to_string()), Some(TOTALS));
    }

    #[test]
    fn other_lines_are_not_counted() {
        for line in [
            "",
            "running 4 tests",
            "test result: ok.",
            "test plan::test_result ... ok",
            "says 12 passed, 3 failed, 1 skipped",
            "12 passed, 3 failed, 1 skipped, 4 more",
            "-1 passed, 0 failed, 0 skipped",
        ] {
            assert_eq!(Totals::from_libtest(line), None, "{line}");
            assert_eq!(Totals::from_closing_line(line), None, "{line}");
        }
    }

    #[test]
    fn stages_add_up() {
        let mut sum = TOTALS;
        sum += TOTALS;
        assert_eq!(sum.to_string(), "24 passed, 6 failed, 2 skipped");
    }
}
