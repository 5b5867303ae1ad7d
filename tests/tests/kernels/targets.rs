//! What the tests run on.

use std::io::Write;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use burn::tensor::{Device, Tensor};
use burn_mtlflash::Knobs;
use mtlflash_core::{DType, Tier};
use mtlflash_tests::catalogue::Entry;
use mtlflash_tests::devices::{DeviceName, Opened};
use mtlflash_tests::{Case, Expected, check_forward, tier_of};

/// A tier on a device. Kernel tiers hold the device's lock: a software driver uses every core for
/// one kernel anyway.
pub(crate) struct Target {
    pub(crate) opened: &'static Opened,
    pub(crate) knobs: Knobs,
    _lock: Option<MutexGuard<'static, ()>>,
}

/// The tiers with kernels of their own.
pub(crate) const KERNELS: [Tier; 3] = [Tier::V0, Tier::Tiled, Tier::V1];

/// Burn's CPU backend, on which every problem is computed in chunks.
pub(crate) fn flex() -> Target {
    static FLEX: OnceLock<Opened> = OnceLock::new();
    Target {
        opened: FLEX.get_or_init(|| DeviceName::Flex.open().expect("Flex is always there")),
        knobs: Knobs::default(),
        _lock: None,
    }
}

/// A kernel tier, or nothing where this machine cannot run it; says so.
pub(crate) fn kernel(tier: Tier, dtype: DType) -> Option<Target> {
    static GPU: OnceLock<Result<Opened, String>> = OnceLock::new();
    static LOCK: Mutex<()> = Mutex::new(());
    let lock = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let open = || {
        DeviceName::Wgpu
            .open()
            .map_err(|error| format!("{error:#}"))
    };
    let opened = match GPU.get_or_init(open) {
        Ok(opened) => opened,
        Err(error) => {
            not_run(format!("{tier} {dtype}"), error);
            return None;
        }
    };
    let target = Target {
        opened,
        knobs: Knobs {
            tier: Some(tier),
            ..Knobs::default()
        },
        _lock: Some(lock),
    };
    let plain = mtlflash_tests::catalogue::hurting()[0]
        .case(dtype)
        .expect("the catalogue is valid");
    if let Err(reason) = target.tier(&plain) {
        not_run(format!("{tier} {dtype}"), &reason);
        return None;
    }
    Some(target)
}

/// The entries that a target runs: on a driver in software, which takes a second to compile a kernel,
/// each option on one shape. `verify --grid` runs the rest.
pub(crate) fn affordable(target: &Target, mut entries: Vec<Entry>) -> Vec<Entry> {
    if target.opened.is_software() {
        entries
            .retain(|entry| !entry.name.ends_with("on even") && !entry.name.ends_with("on tall"));
    }
    entries
}

/// A tensor's numbers, row-major.
pub(crate) fn host<const D: usize>(tensor: Tensor<D>) -> Vec<f64> {
    let data = tensor.try_into_data().expect("the device reads back");
    data.iter::<f64>().collect()
}

/// All targets that run on this machine, in f32, one after the other.
pub(crate) fn for_each(mut run: impl FnMut(&Target)) {
    run(&flex());
    for tier in KERNELS {
        if let Some(target) = kernel(tier, DType::F32) {
            run(&target);
        }
    }
}

/// Once each, and not captured by the test harness, unlike `println!`: who reads the log must see it.
pub(crate) fn not_run(what: String, why: &str) {
    static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if !said.contains(&what) {
        writeln!(std::io::stderr(), "not run: {what}: {why}").expect("stderr is open");
        said.push(what);
    }
}

impl Target {
    pub(crate) fn device(&self) -> &Device {
        &self.opened.device
    }

    /// The tier that computes a case.
    pub(crate) fn tier(&self, case: &Case) -> Result<Tier, String> {
        let tier = tier_of(case, &self.opened.profile, &self.knobs);
        let tier = tier.map_err(|error| error.to_string())?;
        match self.opened.refuses(tier, case.problem.dtype) {
            Some(reason) => Err(reason),
            None => Ok(tier),
        }
    }

    /// What packed sequences give must be what the dense call gives, to the bit.
    pub(crate) fn same_as_dense(&self, packed: &[f64], dense: &[f64], what: &str) {
        let tier = self.knobs.tier.unwrap_or(Tier::Chunked);
        assert_eq!(packed, dense, "{tier} on {}: {what}", self.opened.name);
    }

    /// Output and log-sum-exp.
    pub(crate) fn outputs(&self, case: &Case) -> mtlflash_tests::Outputs {
        mtlflash_tests::computed(case, self.device(), &self.knobs)
            .unwrap_or_else(|error| panic!("{}: {error}", self.named(case)))
    }

    /// What is wrong with a case's result, if anything. A case that the tier refuses is named as
    /// not run.
    pub(crate) fn fault(&self, case: &Case) -> Option<String> {
        if let Err(reason) = self.tier(case) {
            not_run(self.named(case), &reason);
            return None;
        }
        let expected = Expected::from_reference(case);
        match check_forward(case, &expected, self.device(), &self.knobs) {
            Ok(checks) => {
                let wrong: Vec<_> = checks
                    .iter()
                    .filter(|check| !check.passed())
                    .map(ToString::to_string)
                    .collect();
                (!wrong.is_empty()).then(|| format!("{}: {}", self.named(case), wrong.join(", ")))
            }
            Err(error) => Some(format!("{}: {error}", self.named(case))),
        }
    }

    pub(crate) fn named(&self, case: &Case) -> String {
        let tier = self.knobs.tier.unwrap_or(Tier::Chunked);
        format!("{tier} on {}: {case}", self.opened.name)
    }
}
