//! What was asked and who computes it, decided before the operation is dispatched.

use std::sync::Arc;

use mtlflash_core::{BackwardPlan, DeviceProfile, Knobs, Plan, Problem, Wanted};

/// An attention call.
#[derive(Clone, Debug)]
pub(crate) struct AttentionCall(Arc<Call>);

#[derive(Clone, Debug)]
struct Call {
    problem: Problem,
    plan: Plan,
    device: Arc<DeviceProfile>,
    knobs: Knobs,
}

/// A call for the gradients of an attention call.
#[derive(Clone, Debug)]
pub(crate) struct BackwardCall(Arc<Backward>);

#[derive(Debug)]
struct Backward {
    problem: Problem,
    plan: BackwardPlan,
    wanted: Wanted,
    chunk: usize,
}

impl AttentionCall {
    pub(crate) fn new(
        problem: Problem,
        plan: Plan,
        device: Arc<DeviceProfile>,
        knobs: &Knobs,
    ) -> Self {
        Self(Arc::new(Call {
            problem,
            plan,
            device,
            knobs: *knobs,
        }))
    }

    pub(crate) fn problem(&self) -> &Problem {
        &self.0.problem
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.0.plan
    }

    /// Most rows of a chunk where the call is computed in chunks.
    pub(crate) fn chunk_rows(&self) -> usize {
        self.0.knobs.chunk
    }

    /// Whether the call is to be counted.
    pub(crate) fn traced(&self) -> bool {
        self.0.knobs.trace
    }

    /// The same call with the log-sum-exp among its outputs, which the gradients are made from. No
    /// plan depends on it.
    pub(crate) fn with_lse(&self) -> Self {
        if self.0.problem.lse {
            return self.clone();
        }
        let mut call = Call::clone(&self.0);
        call.problem.lse = true;
        Self(Arc::new(call))
    }

    /// The call for its gradients.
    pub(crate) fn backward(&self, wanted: Wanted) -> BackwardCall {
        let problem = self.with_lse().0.problem.clone();
        let plan = BackwardPlan::decide(&problem, wanted, &self.0.device, &self.0.knobs);
        BackwardCall(Arc::new(Backward {
            problem,
            plan,
            wanted,
            chunk: self.chunk_rows(),
        }))
    }
}

impl BackwardCall {
    pub(crate) fn problem(&self) -> &Problem {
        &self.0.problem
    }

    pub(crate) fn plan(&self) -> &BackwardPlan {
        &self.0.plan
    }

    pub(crate) fn wanted(&self) -> Wanted {
        self.0.wanted
    }

    /// Most rows of a chunk where the gradients are computed in chunks.
    pub(crate) fn chunk_rows(&self) -> usize {
        self.0.chunk
    }
}
