//! What failed and why, as it stands in the output of the programs that test.

/// How much of one stage's account is kept. The whole of it stands where the stage ran.
const LINES: usize = 40;

/// Lines of an output that say what failed.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Failures {
    lines: Vec<String>,
    /// Lines that were not kept.
    more: usize,
    /// Between libtest's `failures:` and its result.
    inside: bool,
}

impl Failures {
    /// Keeps a line if it is of libtest's account of its failures or has our own verdict.
    pub(crate) fn read(&mut self, line: &str) {
        let line = line.trim_end();
        if line.starts_with("test result: ") {
            self.inside = false;
        } else if line == "failures:" {
            self.inside = true;
        } else if !line.is_empty()
            && (self.inside
                || line
                    .split(' ')
                    .any(|word| word.trim_end_matches(':') == "FAILED"))
        {
            self.keep(line.into());
        }
    }

    /// Those of another program behind ours.
    pub(crate) fn append(&mut self, other: Self) {
        for line in other.lines {
            self.keep(line);
        }
        self.more += other.more;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub(crate) fn print(&self) {
        for line in &self.lines {
            println!("{line}");
        }
        if self.more > 0 {
            println!("... and {} lines more, above", self.more);
        }
    }

    fn keep(&mut self, line: String) {
        if self.lines.len() < LINES {
            self.lines.push(line);
        } else {
            self.more += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(output: &str) -> Vec<String> {
        let mut failures = Failures::default();
        output.lines().for_each(|line| failures.read(line));
        failures.lines
    }

    #[test]
    fn libtests_account_is_kept() {
        let output = "\
test a ... ok
test b ... FAILED

failures:

---- b stdout ----
thread 'b' panicked at x.rs:1:2:
got 1, expected 2

failures:
    b

test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured
test c ... ok";
        let expected = [
            "test b ... FAILED",
            "---- b stdout ----",
            "thread 'b' panicked at x.rs:1:2:",
            "got 1, expected 2",
            "    b",
        ];
        assert_eq!(kept(output), expected);
    }

    #[test]
    fn our_own_verdicts_are_kept() {
        let output = "\
plain.safetensors v0 f32 out 1e-7 <= 1e-5  passed
causal.safetensors v0 f32 out 1e-3 <= 1e-5  FAILED: index 7
FAILED   lq=72: got 1, expected 2
1 passed, 2 failed, 0 skipped";
        assert_eq!(kept(output).len(), 2);
    }

    #[test]
    fn a_flood_is_cut_and_counted() {
        let mut failures = Failures::default();
        for index in 0..100 {
            failures.read(&format!("FAILED {index}"));
        }
        let mut sum = Failures::default();
        sum.read("FAILED first");
        sum.append(failures);
        assert_eq!((sum.lines.len(), sum.more), (LINES, 101 - LINES));
    }
}
