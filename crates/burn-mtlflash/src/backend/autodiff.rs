//! Gradients.

use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::{Autodiff, AutodiffBackend};

use mtlflash_core::Tier;

use super::{
    AttentionCall, AttentionInputs, AttentionOutputs, FlashAttentionBackend, OptionalBool,
    OptionalFloat,
};
use crate::chunked::{self, Recording, Schedule};
use crate::trace;

/// Where an input is tracked, the chunked tier runs on the recording backend, which differentiates
/// every operation; else the inner backend computes as planned.
impl<B: FlashAttentionBackend, C: CheckpointStrategy> FlashAttentionBackend for Autodiff<B, C> {
    fn flash_attention(
        inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let optional = [&inputs.bias, &inputs.alibi];
        let given = optional.into_iter().filter_map(|tensor| match tensor {
            OptionalFloat::Given(tensor) => Some(tensor),
            OptionalFloat::Absent => None,
        });
        let tracked = [&inputs.q, &inputs.k, &inputs.v]
            .into_iter()
            .chain(given)
            .any(|tensor| tensor.is_tracked());
        if tracked {
            let _running = trace::running(&call, Tier::Chunked);
            return chunked::attention(inputs, &call, Recording::On, Schedule::InOrder);
        }
        match B::flash_attention(inner(inputs), call) {
            AttentionOutputs::Out(out) => AttentionOutputs::Out(Self::from_inner(out)),
            AttentionOutputs::WithLse { out, lse } => AttentionOutputs::WithLse {
                out: Self::from_inner(out),
                lse: Self::from_inner(lse),
            },
        }
    }
}

fn inner<A: AutodiffBackend>(inputs: AttentionInputs<A>) -> AttentionInputs<A::InnerBackend> {
    let optional =
        |tensor: OptionalFloat<A>| OptionalFloat::from_option(tensor.into_option().map(A::inner));
    AttentionInputs {
        q: A::inner(inputs.q),
        k: A::inner(inputs.k),
        v: A::inner(inputs.v),
        mask: match inputs.mask {
            OptionalBool::Given(mask) => OptionalBool::Given(A::bool_inner(mask)),
            OptionalBool::Absent => OptionalBool::Absent,
        },
        bias: optional(inputs.bias),
        alibi: optional(inputs.alibi),
    }
}
