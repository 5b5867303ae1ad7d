//! What ran: counts by shape and tier for `MTLFLASHATTN_TRACE`, spans and events for the `tracing`
//! feature.

mod counts;
mod exit;

use mtlflash_core::{Problem, Tier};

use crate::backend::AttentionCall;
use counts::COUNTS;

/// The calls counted so far, in the words that `MTLFLASHATTN_TRACE=1` prints when the process ends;
/// `None` if none was counted.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use burn_mtlflash::{FlashAttentionOptions, Knobs, flash_attention_with_knobs, trace_summary};
///
/// let q = Tensor::<4>::zeros([1, 2, 5, 8], &Device::flex());
/// let knobs = Knobs { trace: true, ..Knobs::default() };
/// let options = FlashAttentionOptions::new();
/// flash_attention_with_knobs(q.clone(), q.clone(), q, options, &knobs)?;
/// assert_eq!(
///     trace_summary().unwrap(),
///     "[MTLFLASHATTN_TRACE] 1 attention call(s), 1 distinct shape/kernel combos:\n  \
///      calls=1      float32   D=8    Lq=5     Lk=5     causal=F  -> chunked\n"
/// );
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
pub fn trace_summary() -> Option<String> {
    counts::locked().summary()
}

/// A call while it runs; entered in the span of the `tracing` feature until it is dropped.
#[must_use = "the span ends where this is dropped"]
pub(crate) struct Running {
    #[cfg(feature = "tracing")]
    _span: tracing::span::EnteredSpan,
}

/// Notes that `tier` computes `call` now. Costs one branch where nothing is traced.
pub(crate) fn running(call: &AttentionCall, tier: Tier) -> Running {
    if call.traced() {
        count(call.problem(), tier);
    }
    Running {
        #[cfg(feature = "tracing")]
        _span: span(call.problem(), tier),
    }
}

#[cfg(feature = "tracing")]
fn span(problem: &Problem, tier: Tier) -> tracing::span::EnteredSpan {
    let span = tracing::debug_span!(
        target: "burn_mtlflash",
        "flash_attention",
        dtype = %problem.dtype,
        batch = problem.batch,
        heads_q = problem.heads_q,
        heads_kv = problem.heads_kv,
        seq_q = problem.seq_q,
        seq_k = problem.seq_k,
        head_dim = problem.head_dim,
        causal = problem.band.hi.is_some(),
        tier = tier.name(),
    )
    .entered();
    tracing::debug!(target: "burn_mtlflash", tier = tier.name(), "attention runs");
    span
}

#[cold]
fn count(problem: &Problem, tier: Tier) {
    exit::print_at_exit();
    counts::locked().ran(problem, tier);
}

/// Notes that Burn keeps a call of an unchanged program, and why.
#[cold]
pub(crate) fn left(why: &str) {
    exit::print_at_exit();
    counts::locked().left(why);
}
