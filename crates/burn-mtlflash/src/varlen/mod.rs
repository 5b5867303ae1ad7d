//! Packed sequences: validate, plan, and one launch for all of them; or, where there is none, one
//! sequence after the other.

mod apart;
mod bounds;

use burn::backend::Dispatch;
use burn::tensor::{FloatDType, Tensor};
use mtlflash_core::{
    AlibiShape, FlashAttentionOptions, Kernel, Knobs, Plan, Problem, Result, VarlenSpec,
};

use crate::attention::{dtype, same_device, tensor};
use crate::backend::{AttentionCall, AttentionOutputs, OptionalFloat, VarlenBackend, VarlenInputs};
use crate::device::cached_profile;
use crate::flash_attn::CuSeqlens;
use bounds::Side;

/// A call over packed sequences as it was made.
pub(crate) struct VarlenCall {
    /// `[total_q, Hq, D]`.
    pub(crate) q: Tensor<3>,
    /// `[total_k, Hkv, D]`.
    pub(crate) k: Tensor<3>,
    /// `[total_k, Hkv, Dv]`.
    pub(crate) v: Tensor<3>,
    /// Of the queries and of the keys.
    pub(crate) seqlens: [CuSeqlens; 2],
    /// `[1, Hq]` or `[sequences, Hq]`.
    pub(crate) alibi_slopes: Option<Tensor<2>>,
    /// Options that are plain numbers.
    pub(crate) options: FlashAttentionOptions,
    /// Whether the log-sum-exp is wanted.
    pub(crate) lse: bool,
}

/// The output `[total_q, Hq, Dv]`, and the log-sum-exp `[Hq, total_q]` where it is wanted.
pub(crate) type Outputs = (Tensor<3>, Option<Tensor<2>>);

/// Attention within each sequence.
///
/// # Errors
/// A call that makes no sense, a forced tier that refuses.
pub(crate) fn attention(call: VarlenCall, knobs: &Knobs) -> Result<Outputs> {
    let problem = call.problem()?;
    let profile = cached_profile(&call.q.device())?;
    let plan = Plan::decide(&problem, &profile, knobs)?;
    // Without sequences, queries or keys there is nothing to launch for, or nothing to bind.
    let nothing = problem.batch == 0 || problem.is_empty() || problem.k_shape()[2] == 0;
    let chunked = matches!(plan.kernel, Kernel::Chunked { .. });
    if chunked || nothing || call.is_tracked() {
        return apart::attention(&call, &problem, knobs);
    }
    launched(call, AttentionCall::new(problem, plan, profile, knobs))
}

impl VarlenCall {
    fn problem(&self) -> Result<Problem> {
        let device = self.q.device();
        same_device("k", &self.k.device(), &device)?;
        same_device("v", &self.v.device(), &device)?;
        if let Some(slopes) = &self.alibi_slopes {
            same_device("alibi_slopes", &slopes.device(), &device)?;
            dtype("alibi_slopes", slopes.dtype())?;
        }
        let [seqlens_q, seqlens_k] = &self.seqlens;
        let batch = seqlens_q.len().saturating_sub(1);
        let heads_q = self.q.dims()[1];
        let alibi = self.alibi_slopes.as_ref();
        let alibi = alibi.map(|slopes| AlibiShape::from_dims(&slopes.dims(), batch, heads_q));
        let spec = VarlenSpec {
            q: self.q.dims(),
            k: self.k.dims(),
            v: self.v.dims(),
            dtypes: [
                dtype("q", self.q.dtype())?,
                dtype("k", self.k.dtype())?,
                dtype("v", self.v.dtype())?,
            ],
            cu_seqlens: [seqlens_q.len(), seqlens_k.len()],
            max_seqlen: [
                Side::QUERIES.longest(seqlens_q, self.q.dims()[0], &device)?,
                Side::KEYS.longest(seqlens_k, self.k.dims()[0], &device)?,
            ],
            alibi: alibi.transpose()?,
            options: self.options,
            lse: self.lse,
        };
        Problem::varlen(&spec)
    }

    /// Whether gradients are recorded.
    fn is_tracked(&self) -> bool {
        let slopes = self.alibi_slopes.as_ref();
        let inputs = [&self.q, &self.k, &self.v];
        inputs.iter().any(|tensor| tensor.is_tracked()) || slopes.is_some_and(Tensor::is_tracked)
    }

    /// Whether the result belongs to autodiff, recorded or not.
    fn is_autodiff(&self) -> bool {
        let slopes = self.alibi_slopes.as_ref();
        let inputs = [&self.q, &self.k, &self.v];
        inputs.iter().any(|tensor| tensor.is_autodiff()) || slopes.is_some_and(Tensor::is_autodiff)
    }
}

/// All sequences in one launch. Nothing is recorded, so autodiff is only taken off and put back.
fn launched(call: VarlenCall, planned: AttentionCall) -> Result<Outputs> {
    let autodiff = call.is_autodiff();
    let [q, k, v] = [call.q, call.k, call.v].map(Tensor::inner);
    let device = q.device();
    let [cu_seqlens_q, cu_seqlens_k] = call.seqlens.map(|seqlens| bounds::on(seqlens, &device));
    let slopes = call
        .alibi_slopes
        .map(|slopes| slopes.inner().cast(FloatDType::F32));
    let inputs = VarlenInputs::<Dispatch> {
        q: q.into_dispatch(),
        k: k.into_dispatch(),
        v: v.into_dispatch(),
        cu_seqlens_q: cu_seqlens_q?.into_dispatch(),
        cu_seqlens_k: cu_seqlens_k?.into_dispatch(),
        alibi: OptionalFloat::from_option(slopes.map(Tensor::into_dispatch)),
    };
    let (out, lse): Outputs = match Dispatch::flash_attention_varlen(inputs, planned) {
        AttentionOutputs::Out(out) => (tensor(out), None),
        AttentionOutputs::WithLse { out, lse } => (tensor(out), Some(tensor(lse))),
    };
    if autodiff {
        return Ok((out.autodiff(), lse.map(Tensor::autodiff)));
    }
    Ok((out, lse))
}
