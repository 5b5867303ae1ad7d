//! Gradients: a node of the graph for each call, its backward the second operation of the trait.
//!
//! The forward runs on the inner backend as planned, with the log-sum-exp. The node keeps the inputs
//! (as the checkpointing strategy says), the output and the log-sum-exp: `O(L * D)`, and no scores.
//!
//! A node has one output. Where the log-sum-exp is asked for too, it is a node behind the output's:
//! its step, which runs before the output's, leaves its gradient with it, so that one pass computes
//! both.

use std::sync::{Arc, Mutex, PoisonError};

use burn::backend::autodiff::NodeId;
use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, NodeGuard, Ops, OpsKind};
use burn::backend::tensor::{BoolTensor, FloatTensor};
use burn::backend::{Autodiff, AutodiffBackend, Backend, TensorMetadata};
use mtlflash_core::Wanted;

use super::{
    AttentionCall, AttentionGradients, AttentionInputs, AttentionOutputs, BackwardCall,
    FlashAttentionBackend, OptionalBool, OptionalFloat, SavedForward,
};

impl<B: FlashAttentionBackend, C: CheckpointStrategy> FlashAttentionBackend for Autodiff<B, C> {
    fn flash_attention(
        inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let [q, k, v] = [&inputs.q, &inputs.k, &inputs.v].map(|tensor| tensor.node());
        let node = |tensor: &OptionalFloat<Self>| tensor.as_ref().map(|tensor| tensor.node());
        match (node(&inputs.bias), node(&inputs.alibi)) {
            (None, None) => record([q, k, v], inputs, &call),
            (Some(other), None) | (None, Some(other)) => record([q, k, v, other], inputs, &call),
            (Some(bias), Some(alibi)) => record([q, k, v, bias, alibi], inputs, &call),
        }
    }

    /// # Panics
    /// If anything it is given is tracked: gradients of gradients are not computed, and the operation
    /// has no room for an error.
    fn flash_attention_backward(
        inputs: AttentionInputs<Self>,
        saved: SavedForward<Self>,
        call: BackwardCall,
    ) -> AttentionGradients<Self> {
        let upstream = [Some(&saved.dout), saved.dlse.as_ref()];
        let tracked_upstream = upstream
            .into_iter()
            .flatten()
            .any(|tensor| tensor.is_tracked());
        assert!(
            !tracked_upstream && tracked(&inputs) == Wanted::default(),
            "flash_attention: got a backward pass that is to be differentiated itself, expected \
             gradients of first order only"
        );
        let saved = SavedForward {
            out: saved.out.into_primitive(),
            lse: saved.lse.into_primitive(),
            dout: saved.dout.into_primitive(),
            dlse: primitive(saved.dlse),
        };
        let gradients = B::flash_attention_backward(inner(inputs), saved, call);
        let constant = |tensor: OptionalFloat<B>| {
            OptionalFloat::from_option(tensor.into_option().map(Self::from_inner))
        };
        AttentionGradients {
            q: constant(gradients.q),
            k: constant(gradients.k),
            v: constant(gradients.v),
            bias: constant(gradients.bias),
            alibi: constant(gradients.alibi),
        }
    }
}

/// What the node of a call keeps.
#[derive(Clone, Debug)]
struct Recorded<B: Backend> {
    q: NodeId,
    k: NodeId,
    v: NodeId,
    bias: Option<NodeId>,
    alibi: Option<NodeId>,
    mask: Option<BoolTensor<B>>,
    out: FloatTensor<B>,
    lse: FloatTensor<B>,
    dlse: LseGradient<B>,
    call: BackwardCall,
}

/// Where the node of the log-sum-exp leaves its gradient for the output's.
type LseGradient<B> = Arc<Mutex<Option<FloatTensor<B>>>>;

/// The step of a call: parents are q, k, v, then bias and slopes if there are any.
#[derive(Debug)]
struct AttentionStep;

impl<B: FlashAttentionBackend, const N: usize> Backward<B, N> for AttentionStep {
    type State = Recorded<B>;

    fn backward(
        self,
        ops: Ops<Self::State, N>,
        grads: &mut Gradients,
        checkpointer: &mut Checkpointer,
    ) {
        let dout = grads.consume::<B>(&ops.node);
        let state = ops.state;
        let mut input = |id: NodeId| checkpointer.retrieve_node_output::<FloatTensor<B>>(id);
        let inputs = AttentionInputs {
            q: input(state.q),
            k: input(state.k),
            v: input(state.v),
            mask: OptionalBool::from_option(state.mask),
            bias: OptionalFloat::from_option(state.bias.map(&mut input)),
            alibi: OptionalFloat::from_option(state.alibi.map(&mut input)),
        };
        let saved = SavedForward {
            out: state.out,
            lse: state.lse,
            dout,
            dlse: OptionalFloat::from_option(taken::<B>(&state.dlse)),
        };
        let gradients = B::flash_attention_backward(inputs, saved, state.call);
        let of_optional = [(state.bias, gradients.bias), (state.alibi, gradients.alibi)];
        let of_optional = of_optional
            .into_iter()
            .filter_map(|(input, gradient)| input.map(|_| gradient));
        let gradients = [gradients.q, gradients.k, gradients.v]
            .into_iter()
            .chain(of_optional);
        for (parent, gradient) in ops.parents.into_iter().zip(gradients) {
            if let (Some(parent), Some(gradient)) = (parent, gradient.into_option()) {
                grads.register::<B>(parent.id, gradient);
            }
        }
    }
}

/// The step of the log-sum-exp, whose parent is the output.
#[derive(Debug)]
struct LseStep;

#[derive(Clone, Debug)]
struct LseState<B: Backend> {
    out: FloatTensor<B>,
    dlse: LseGradient<B>,
}

impl<B: Backend> Backward<B, 1> for LseStep {
    type State = LseState<B>;

    fn backward(
        self,
        ops: Ops<Self::State, 1>,
        grads: &mut Gradients,
        _checkpointer: &mut Checkpointer,
    ) {
        let gradient = grads.consume::<B>(&ops.node);
        let LseState { out, dlse } = ops.state;
        *dlse.lock().unwrap_or_else(PoisonError::into_inner) = Some(gradient);
        // The output's step asks for a gradient of the output, which may have none of its own.
        if let [Some(parent)] = ops.parents {
            let zeros = B::float_zeros(out.shape(), &out.device(), out.dtype().into());
            grads.register::<B>(parent.id, zeros);
        }
    }
}

fn taken<B: Backend>(gradient: &LseGradient<B>) -> Option<FloatTensor<B>> {
    let mut gradient = gradient.lock().unwrap_or_else(PoisonError::into_inner);
    gradient.take()
}

/// Computes a call and records it if an input is tracked.
fn record<B: FlashAttentionBackend, C: CheckpointStrategy, const N: usize>(
    parents: [NodeGuard; N],
    inputs: AttentionInputs<Autodiff<B, C>>,
    call: &AttentionCall,
) -> AttentionOutputs<Autodiff<B, C>> {
    let prepared = Backward::<B, N>::prepare::<C>(AttentionStep, parents);
    let mut prepared = match prepared.compute_bound().stateful() {
        OpsKind::Tracked(prepared) => prepared,
        OpsKind::UnTracked(prepared) => {
            return match B::flash_attention(inner(inputs), call.clone()) {
                AttentionOutputs::Out(out) => AttentionOutputs::Out(prepared.finish(out)),
                AttentionOutputs::WithLse { out, lse } => AttentionOutputs::WithLse {
                    out: prepared.finish(out),
                    lse: Autodiff::<B, C>::from_inner(lse),
                },
            };
        }
    };
    let backward = call.backward(tracked(&inputs));
    let mut keep = |tensor: &FloatTensor<Autodiff<B, C>>| prepared.checkpoint(tensor);
    let (q, k, v) = (keep(&inputs.q), keep(&inputs.k), keep(&inputs.v));
    let (bias, alibi) = (
        inputs.bias.as_ref().map(&mut keep),
        inputs.alibi.as_ref().map(&mut keep),
    );
    let inputs = inner(inputs);
    let mask = inputs.mask.as_ref().cloned();
    let (out, lse) = match B::flash_attention(inputs, call.with_lse()) {
        AttentionOutputs::WithLse { out, lse } => (out, lse),
        AttentionOutputs::Out(_) => unreachable!("the call asks for the log-sum-exp"),
    };
    let dlse = LseGradient::<B>::default();
    let state = Recorded {
        q,
        k,
        v,
        bias,
        alibi,
        mask,
        out: out.clone(),
        lse: lse.clone(),
        dlse: dlse.clone(),
        call: backward,
    };
    let recorded = prepared.finish(state, out.clone());
    if !call.problem().lse {
        return AttentionOutputs::Out(recorded);
    }
    let lse = match Backward::<B, 1>::prepare::<C>(LseStep, [recorded.node()])
        .compute_bound()
        .stateful()
    {
        OpsKind::Tracked(prepared) => prepared.finish(LseState { out, dlse }, lse),
        OpsKind::UnTracked(prepared) => prepared.finish(lse),
    };
    AttentionOutputs::WithLse { out: recorded, lse }
}

/// Which inputs are tracked.
fn tracked<B: Backend, C: CheckpointStrategy>(inputs: &AttentionInputs<Autodiff<B, C>>) -> Wanted {
    let optional = |tensor: &OptionalFloat<Autodiff<B, C>>| {
        tensor.as_ref().is_some_and(|tensor| tensor.is_tracked())
    };
    Wanted {
        q: inputs.q.is_tracked(),
        k: inputs.k.is_tracked(),
        v: inputs.v.is_tracked(),
        bias: optional(&inputs.bias),
        alibi: optional(&inputs.alibi),
    }
}

fn inner<B: Backend, C: CheckpointStrategy>(
    inputs: AttentionInputs<Autodiff<B, C>>,
) -> AttentionInputs<B> {
    AttentionInputs {
        q: inputs.q.into_primitive(),
        k: inputs.k.into_primitive(),
        v: inputs.v.into_primitive(),
        mask: OptionalBool::from_option(inputs.mask.into_option()),
        bias: primitive(inputs.bias),
        alibi: primitive(inputs.alibi),
    }
}

fn primitive<B: Backend, C: CheckpointStrategy>(
    tensor: OptionalFloat<Autodiff<B, C>>,
) -> OptionalFloat<B> {
    OptionalFloat::from_option(tensor.into_option().map(Autodiff::<B, C>::inner))
}
