//! Cases of packed sequences.

use burn_mtlflash::Knobs;
use mtlflash_core::{Error, Plan, Tier};

use super::{Session, unless_forced};
use crate::check::{Check, Expected};
use crate::report::{Record, Verdict};
use crate::run::RunError;
use crate::target::Target;
use crate::varlen::{self, VarlenCase};

impl Session {
    /// Runs a case, if the device takes it.
    pub(super) fn varlen(&self, case: VarlenCase, expected: &Expected, knobs: &Knobs) -> Record {
        let from = case.problem.dtype;
        let blank = self.blank(case.name.clone(), knobs);
        let types = &self.target.profile().types;
        let widened = self.widen && !types.contains(&from);
        let prepared = if widened { case.widened() } else { Ok(case) };
        let case = match prepared {
            Ok(case) => case,
            Err(error) => {
                return Record {
                    note: Some(error.to_string()),
                    ..blank
                };
            }
        };
        let blank = Record {
            dtype: Some(case.problem.dtype.to_string()),
            widened_from: widened.then(|| from.to_string()),
            ..blank
        };
        let Target::Burn(opened) = &self.target else {
            // On a Mac the plan takes a CubeCL kernel, which is not here.
            return Record {
                verdict: Verdict::Skipped,
                note: Some("packed sequences have no hand-written Metal kernel".to_owned()),
                ..blank
            };
        };
        let plan = match Plan::decide(&case.problem, &opened.profile, knobs) {
            Ok(plan) => plan,
            Err(error) => {
                let reason = match error {
                    Error::Refused { reason, .. } => reason.to_string(),
                    error => error.to_string(),
                };
                return Record {
                    verdict: unless_forced(knobs),
                    note: Some(reason),
                    ..blank
                };
            }
        };
        if let Some(reason) = opened.refuses(plan.tier, case.problem.dtype) {
            return Record {
                verdict: unless_forced(knobs),
                note: Some(reason),
                ..blank
            };
        }
        let checks = self.varlen_checks(&case, expected, plan.tier, knobs);
        let passed = matches!(&checks, Ok(checks) if checks.iter().all(Check::passed));
        let note = match &checks {
            Err(error) => Some(format!("{error}; {case}")),
            Ok(_) if !passed => Some(case.to_string()),
            Ok(_) if expected.gradients.is_some() && plan.tier != Tier::Chunked => {
                Some("forward only".to_owned())
            }
            Ok(_) => None,
        };
        Record {
            tier: Some(plan.tier.to_string()),
            checks: checks.unwrap_or_default(),
            verdict: if passed {
                Verdict::Passed
            } else {
                Verdict::Failed
            },
            note,
            ..blank
        }
    }

    fn varlen_checks(
        &self,
        case: &VarlenCase,
        expected: &Expected,
        tier: Tier,
        knobs: &Knobs,
    ) -> Result<Vec<Check>, RunError> {
        let Some(device) = self.target.burn() else {
            return Ok(Vec::new());
        };
        let mut checks = varlen::check_forward(case, expected, device, knobs)?;
        if let Some(expected) = &expected.gradients
            && tier == Tier::Chunked
        {
            checks.extend(varlen::check_gradients(case, expected, device, knobs)?);
        }
        Ok(checks)
    }
}
