//! Burn's CPU backend: chunks on all threads.

use burn::backend::Flex;
use mtlflash_core::{Problem, Tier};

use super::{
    AttentionCall, AttentionGradients, AttentionInputs, AttentionOutputs, BackwardCall,
    FlashAttentionBackend, SavedForward,
};
use crate::chunked::{self, Schedule};
use crate::trace;

/// Multiply-adds of one head up to which a thread of its own does not pay.
const SMALL: usize = 64 << 10;

impl FlashAttentionBackend for Flex {
    fn flash_attention(
        inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let _running = trace::running(&call, Tier::Chunked);
        chunked::attention(inputs, &call, schedule(call.problem()))
    }

    fn flash_attention_backward(
        inputs: AttentionInputs<Self>,
        saved: SavedForward<Self>,
        call: BackwardCall,
    ) -> AttentionGradients<Self> {
        chunked::gradients(inputs, saved, &call, schedule(call.problem()))
    }
}

fn schedule(problem: &Problem) -> Schedule {
    let scores = problem.seq_q.saturating_mul(problem.seq_k);
    if scores.saturating_mul(problem.head_dim) < SMALL {
        Schedule::InOrder
    } else {
        Schedule::PerThread
    }
}
