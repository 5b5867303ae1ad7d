//! What a call would do.

use std::fmt;

use mtlflash_core::{BackwardPlan, Plan};

/// Who computes a call, and why not a better tier. Its `Display` is that of the plans, one below the
/// other.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The output.
    pub forward: Plan,
    /// The gradients, where they are recorded. A forced tier without kernels for them leaves them to
    /// the best tier that has some, and is the first of this plan's refusals.
    pub backward: Option<BackwardPlan>,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.forward)?;
        match &self.backward {
            Some(plan) => write!(f, "\ngradients: {plan}"),
            None => Ok(()),
        }
    }
}
