//! Faults planted in a text.

use mtlflash_metal::Dispatch;

use super::{Case, Personality};

pub(crate) struct Mutant {
    pub(crate) what: &'static str,
    /// The text to replace; it must occur.
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) case: &'static str,
    pub(crate) checked: bool,
    /// What the message must hold.
    pub(crate) says: &'static str,
}

/// Each mutant's case passes as it is, and fails with the right message once the fault is planted in
/// every call that has its text.
pub(crate) fn all_caught(
    mutants: &[Mutant],
    calls: impl Fn(&Case) -> Vec<Dispatch>,
    check: impl Fn(&Case, &[Dispatch], &Personality) -> Result<(), String>,
) {
    let mut wrong = Vec::new();
    for mutant in mutants {
        let case = Case::new(mutant.case);
        let personality = if mutant.checked {
            Personality::checked()
        } else {
            Personality::default()
        };
        let mut calls = calls(&case);
        let has = |call: &Dispatch| call.source.contains(mutant.from);
        assert!(
            calls.iter().any(has),
            "{}: the text is gone: {}",
            mutant.what,
            mutant.from
        );
        check(&case, &calls, &personality)
            .unwrap_or_else(|error| panic!("{}: fails unharmed: {error}", mutant.what));
        for call in &mut calls {
            call.source = call.source.replace(mutant.from, mutant.to).into();
        }
        match check(&case, &calls, &personality) {
            Ok(()) => wrong.push(format!("{}: not caught", mutant.what)),
            Err(error) if !error.contains(mutant.says) => wrong.push(format!(
                "{}: got {error}, expected a message with {:?}",
                mutant.what, mutant.says
            )),
            Err(error) => println!("{}: {error}", mutant.what),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
