//! Where `verify` runs its cases: a device of Burn's, or msl-cpu.

use std::fmt;
use std::str::FromStr;

use burn::tensor::Device;
use burn_mtlflash::Knobs;
use mtlflash_core::{DeviceProfile, Error, Plan, Tier};

use crate::case::Case;
use crate::check::{self, Check, Gradients};
use crate::devices::{DeviceName, Opened};
use crate::msl::MslCpu;
use crate::run::{self, Outputs, RunError};

/// A place by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A device of Burn's.
    Burn(DeviceName),
    /// The hand-written Metal kernels on the CPU.
    MslCpu,
}

const MSL_CPU: &str = "msl-cpu";

/// A place that was opened.
pub(crate) enum Target {
    /// A device of Burn's.
    Burn(Box<Opened>),
    /// msl-cpu in some personality.
    MslCpu(Box<MslCpu>),
}

impl Target {
    /// What the plan knows of it.
    pub(crate) fn profile(&self) -> &DeviceProfile {
        match self {
            Self::Burn(opened) => &opened.profile,
            Self::MslCpu(device) => device.profile(),
        }
    }

    /// The name it goes by in records.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Burn(opened) => opened.name.to_string(),
            Self::MslCpu(device) => device.name().to_owned(),
        }
    }

    /// Burn's device, where Burn runs there.
    pub(crate) fn burn(&self) -> Option<&Device> {
        match self {
            Self::Burn(opened) => Some(&opened.device),
            Self::MslCpu(_) => None,
        }
    }

    /// Whether kernels run there, and chunks of Burn's operations are not what it is opened for.
    pub(crate) fn is_for_kernels(&self) -> bool {
        match self {
            Self::Burn(opened) => opened.adapter.is_some(),
            Self::MslCpu(_) => true,
        }
    }

    /// Why a case cannot run there with these settings.
    pub(crate) fn refusal(&self, case: &Case, knobs: &Knobs) -> Option<String> {
        let plan = match Plan::decide(&case.problem, self.profile(), knobs) {
            Ok(plan) => plan,
            Err(Error::Refused { reason, .. }) => return Some(reason.to_string()),
            Err(error) => return Some(error.to_string()),
        };
        match self {
            Self::Burn(opened) => opened.refuses(plan.tier, case.problem.dtype),
            Self::MslCpu(device) => device.refuses(case, &plan),
        }
    }

    /// Runs a case forward.
    ///
    /// # Errors
    /// What kept it from running.
    pub(crate) fn computed(&self, case: &Case, knobs: &Knobs) -> Result<Outputs, RunError> {
        match self {
            Self::Burn(opened) => run::computed(case, &opened.device, knobs),
            Self::MslCpu(device) => device.computed(case, knobs),
        }
    }
}

impl Target {
    /// The tier of a case's gradients, where the forward is `tier`'s, or why they are not run.
    pub(crate) fn gradient_tier(
        &self,
        case: &Case,
        tier: Tier,
        knobs: &Knobs,
    ) -> Result<Tier, String> {
        let opened = match self {
            Self::Burn(opened) => opened,
            Self::MslCpu(device) => {
                let refusal = device.refuses_gradients(case, tier);
                return refusal.map_or(Ok(tier), Err);
            }
        };
        let tier = check::backward_plan(case, &opened.profile, knobs).tier;
        if let Some(why) = opened.refuses(tier, case.problem.dtype) {
            return Err(why);
        }
        // A software driver would spend minutes tuning the products of chunks for each shape.
        let asked = knobs.tier == Some(Tier::Chunked);
        if tier == Tier::Chunked && opened.is_software() && !asked {
            return Err(
                "the gradients would be computed in chunks, on a software driver".to_owned(),
            );
        }
        Ok(tier)
    }

    /// Runs a case, whose forward is `tier`'s, and checks its gradients.
    ///
    /// # Errors
    /// What kept it from running.
    pub(crate) fn check_gradients(
        &self,
        case: &Case,
        tier: Tier,
        expected: &Gradients,
        knobs: &Knobs,
    ) -> Result<Vec<Check>, RunError> {
        match self {
            Self::Burn(opened) => check::check_gradients(case, expected, &opened.device, knobs),
            Self::MslCpu(device) => {
                let got = device.differentiated(case, tier, &expected.dout)?;
                Ok(check::compare_gradients(case, expected, &got))
            }
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Burn(opened) => write!(f, "{opened}"),
            Self::MslCpu(device) => f.write_str(device.name()),
        }
    }
}

impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == MSL_CPU {
            return Ok(Self::MslCpu);
        }
        let name = text.parse().map(Self::Burn);
        name.map_err(|error: String| format!("{error} or {MSL_CPU}"))
    }
}
