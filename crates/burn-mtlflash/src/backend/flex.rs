//! Burn's CPU backend: chunks on all threads.

use burn::backend::Flex;

use mtlflash_core::Tier;

use super::{AttentionCall, AttentionInputs, AttentionOutputs, FlashAttentionBackend};
use crate::chunked::{self, Recording, Schedule};
use crate::trace;

/// Multiply-adds of one head up to which a thread of its own does not pay.
const SMALL: usize = 64 << 10;

impl FlashAttentionBackend for Flex {
    fn flash_attention(
        inputs: AttentionInputs<Self>,
        call: AttentionCall,
    ) -> AttentionOutputs<Self> {
        let _running = trace::running(&call, Tier::Chunked);
        let problem = call.problem();
        let scores = problem.seq_q.saturating_mul(problem.seq_k);
        let schedule = if scores.saturating_mul(problem.head_dim) < SMALL {
            Schedule::InOrder
        } else {
            Schedule::PerThread
        };
        chunked::attention(inputs, &call, Recording::Off, schedule)
    }
}
