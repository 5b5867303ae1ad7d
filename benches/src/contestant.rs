//! Who computes a case.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, Result, anyhow};
use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{DType, Tensor};
use burn_mtlflash::{Knobs, Tier, flash_attention_with_knobs};

use crate::case::{Case, Pass};
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

/// The output, or the gradients of q, k and v.
type Call<'a> = Box<dyn Fn() -> Result<Vec<Tensor<4>>> + Send + Sync + 'a>;

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

impl<'a> Contestant<'a> {
    pub(crate) fn ours(knobs: Knobs, case: &Case, tensors: &'a Tensors) -> Self {
        Self::of_pass(Who::Ours(knobs.tier), case.pass, tensors, move |q, k, v| {
            Ok(flash_attention_with_knobs(
                q,
                k,
                v,
                tensors.inputs.clone(),
                &knobs,
            )?)
        })
    }

    pub(crate) fn stock(case: &Case, tensors: &'a Tensors) -> Self {
        let options = case.options();
        let options = AttentionModuleOptions {
            scale: options.scale,
            softcap: (options.softcap > 0.0).then_some(options.softcap),
            is_causal: case.causal,
        };
        Self::of_pass(Who::Stock, case.pass, tensors, move |q, k, v| {
            let (mask, bias) = (tensors.inputs.mask.clone(), tensors.inputs.bias.clone());
            Ok(burn::tensor::module::attention(
                q, k, v, mask, bias, options,
            ))
        })
    }

    /// Another way to one of our tiers.
    pub(crate) fn new(tier: Tier, call: impl Fn() -> Result<Tensor<4>> + Send + Sync + 'a) -> Self {
        Self {
            who: Who::Ours(Some(tier)),
            call: Box::new(move || Ok(vec![call()?])),
        }
    }

    /// `attention` alone, or with its gradients.
    fn of_pass(
        who: Who,
        pass: Pass,
        tensors: &'a Tensors,
        attention: impl Fn(Tensor<4>, Tensor<4>, Tensor<4>) -> Result<Tensor<4>> + Send + Sync + 'a,
    ) -> Self {
        let inputs = || [&tensors.q, &tensors.k, &tensors.v].map(Tensor::clone);
        let call: Call<'a> = match pass {
            Pass::Forward => Box::new(move || {
                let [q, k, v] = inputs();
                Ok(vec![attention(q, k, v)?])
            }),
            Pass::Training => Box::new(move || {
                let leaves = inputs().map(|tensor| tensor.autodiff().require_grad());
                let [q, k, v] = leaves.clone();
                let out = attention(q, k, v)?;
                let dout = tensors.dout.as_ref().context("a gradient of the output")?;
                // A sum would give each product the gradient that it has without.
                let gradients = (out * dout.clone().autodiff()).backward();
                leaves
                    .iter()
                    .map(|leaf| leaf.grad(&gradients).context("a gradient of an input"))
                    .collect()
            }),
        };
        Self { who, call }
    }

    /// Queues the call; a panic of the backend is an error. Returns the output, or the gradients of q,
    /// k and v.
    pub(crate) fn call(&self) -> Result<Vec<Tensor<4>>> {
        guarded(|| (self.call)())
    }

    /// Warms up, then measures memory and error.
    pub(crate) fn trial(&self, target: &Target, oracle: &Oracle) -> Result<Trial> {
        guarded(|| {
            // A call that returns without computing must not find the last result in the memory of
            // its output.
            let spoilt = self
                .call()?
                .into_iter()
                .map(|tensor| tensor.mul_scalar(f32::NAN));
            let spoilt: Vec<_> = spoilt.collect();
            target.opened.device.sync()?;
            drop(spoilt);
            let (out, peak_bytes) = peak_during(&target.opened.device, || self.call())?;
            let first = out?.into_iter().next().context("a result")?;
            let out = first.try_into_data_dtype(DType::F32)?;
            let out: Vec<f32> = out.try_into_vec().map_err(|error| anyhow!("{error:?}"))?;
            Ok(Trial {
                peak_bytes,
                max_err: oracle.error(&out),
            })
        })
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
