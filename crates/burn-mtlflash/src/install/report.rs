//! What is said of calls that Burn keeps.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use crate::attention::knobs;
use crate::trace;

/// Why Burn computes a call.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Left {
    /// It was decided so.
    Decided(String),
    /// Something of ours failed.
    Failed(String),
}

/// Counts a call where calls are counted, and logs a failure the first time.
pub(super) fn left(left: &Left) {
    let (Left::Decided(why) | Left::Failed(why)) = left;
    if knobs().is_ok_and(|knobs| knobs.trace) {
        trace::left(why);
    }
    #[cfg(feature = "tracing")]
    tracing::debug!(target: "burn_mtlflash", why, "attention left to Burn");
    if let Left::Failed(why) = left
        && first_time(why)
    {
        log::warn!("burn_mtlflash: attention falls back to Burn's: {why}");
    }
}

fn first_time(why: &str) -> bool {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    seen.insert(why.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_logged_once() {
        assert!(first_time("the first time"));
        assert!(!first_time("the first time"));
        assert!(first_time("something else"));
    }
}
