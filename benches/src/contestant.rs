//! Who computes a case.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Result, anyhow};
use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{DType, Tensor};
use burn_mtlflash::{Knobs, Tier, flash_attention_with_knobs};

use crate::case::Case;
use crate::memory::peak_during;
use crate::operands::Tensors;
use crate::oracle::Oracle;
use crate::target::Target;

/// One of our tiers, or Burn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// A tier, or the plan's choice.
    Ours(Option<Tier>),
    Stock,
}

/// A call on the tensors of a case.
pub(crate) struct Contestant<'a> {
    pub(crate) who: Who,
    call: Call<'a>,
}

/// What one call showed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trial {
    /// Bytes held at most beyond the inputs.
    pub(crate) peak_bytes: u64,
    /// Largest error on the sampled rows.
    pub(crate) max_err: f64,
}

/// A call that may be repeated.
type Call<'a> = Box<dyn Fn() -> Result<Tensor<4>> + Send + Sync + 'a>;

impl<'a> Contestant<'a> {
    /// Another way to one of our tiers.
    pub(crate) fn new(tier: Tier, call: Call<'a>) -> Self {
        Self {
            who: Who::Ours(Some(tier)),
            call,
        }
    }

    pub(crate) fn ours(tier: Option<Tier>, tensors: &'a Tensors) -> Self {
        let knobs = forced(tier);
        Self {
            who: Who::Ours(tier),
            call: Box::new(move || {
                let (q, k, v) = (tensors.q.clone(), tensors.k.clone(), tensors.v.clone());
                let out = flash_attention_with_knobs(q, k, v, tensors.inputs.clone(), &knobs)?;
                Ok(out)
            }),
        }
    }

    pub(crate) fn stock(case: &Case, tensors: &'a Tensors) -> Self {
        let options = case.options();
        let options = AttentionModuleOptions {
            scale: options.scale,
            softcap: (options.softcap > 0.0).then_some(options.softcap),
            is_causal: case.causal,
        };
        Self {
            who: Who::Stock,
            call: Box::new(move || {
                Ok(burn::tensor::module::attention(
                    tensors.q.clone(),
                    tensors.k.clone(),
                    tensors.v.clone(),
                    tensors.inputs.mask.clone(),
                    tensors.inputs.bias.clone(),
                    options,
                ))
            }),
        }
    }

    /// Queues the call; a panic of the backend is an error.
    pub(crate) fn call(&self) -> Result<Tensor<4>> {
        guarded(|| (self.call)())
    }

    /// Warms up, then measures memory and error.
    pub(crate) fn trial(&self, target: &Target, oracle: &Oracle) -> Result<Trial> {
        guarded(|| {
            // A call that returns without computing must not find the last result in the memory of
            // its output.
            let spoilt = self.call()?.mul_scalar(f32::NAN);
            target.opened.device.sync()?;
            drop(spoilt);
            let (out, peak_bytes) = peak_during(&target.opened.device, || self.call())?;
            let out = out?.try_into_data_dtype(DType::F32)?;
            let out: Vec<f32> = out.try_into_vec().map_err(|error| anyhow!("{error:?}"))?;
            Ok(Trial {
                peak_bytes,
                max_err: oracle.error(&out),
            })
        })
    }
}

/// Settings that force a tier, or none.
pub(crate) fn forced(tier: Option<Tier>) -> Knobs {
    Knobs {
        tier,
        ..Knobs::default()
    }
}

/// Runs `work`; a panic in it becomes an error.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let message = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        Err(anyhow!(
            "panicked: {}",
            message.unwrap_or("without a message")
        ))
    })
}
