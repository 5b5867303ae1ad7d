//! What becomes of a block, step by step.

use burn::backend::fusion::{NumOperations, Optimization};
use burn_cubecl::CubeDevice;
use burn_cubecl::fusion::{CubeOptimization, CubeOptimizationState, FusionCubeRuntime};
use burn_ir::{AttentionOpIr, OperationIr};
use serde::{Deserialize, Serialize};

use super::fuser::Found;
use super::segments;
use super::unfused::Unfused;

/// The steps of a block's covered operations.
pub(super) struct Script {
    /// Operations covered.
    pub(super) operations: usize,
    pub(super) steps: Vec<Step>,
}

/// One step. Positions are those of operations in the block.
pub(super) enum Step {
    /// An operation by itself, as Burn runs it.
    Alone(usize),
    /// Operations that one of Burn's fusers runs together.
    Fused {
        optimization: CubeOptimization,
        positions: Vec<usize>,
    },
    /// Attention as one operation.
    Attention {
        position: usize,
        operation: Box<AttentionOpIr>,
    },
    /// Attention in parts, and the steps that compute it where it is not taken.
    Unfused {
        attention: Box<Unfused>,
        instead: Vec<Step>,
    },
}

impl Script {
    /// The steps of `operations`, among which the attentions `found` are.
    pub(super) fn new(device: &CubeDevice, operations: &[OperationIr], found: &[Found]) -> Self {
        let parts = found.iter().flat_map(|found| match found {
            Found::Whole(position, _) => std::slice::from_ref(position),
            Found::Parts(unfused) => &unfused.parts,
        });
        let mut ordinary = vec![true; operations.len()];
        for &position in parts {
            ordinary[position] = false;
        }
        let between = |from: usize, to: usize| {
            let positions: Vec<usize> = (from..to).filter(|&position| ordinary[position]).collect();
            segments::steps(device, operations, &positions)
        };
        let mut steps = Vec::new();
        let mut done = 0;
        for found in found {
            let (at, step) = match found {
                Found::Whole(position, operation) => (
                    *position,
                    Step::Attention {
                        position: *position,
                        operation: operation.clone(),
                    },
                ),
                Found::Parts(unfused) => (
                    unfused.parts.last().copied().unwrap_or(done),
                    Step::Unfused {
                        attention: unfused.clone(),
                        instead: segments::steps(device, operations, &unfused.parts),
                    },
                ),
            };
            steps.extend(between(done, at));
            steps.push(step);
            done = at;
        }
        steps.extend(between(done, operations.len()));
        Self {
            operations: operations.len(),
            steps,
        }
    }

    /// The highest shape of the block that a step names.
    pub(super) fn max_relative_shape_id(&self) -> Option<usize> {
        highest(&self.steps)
    }

    pub(super) fn to_state(&self) -> ScriptState {
        ScriptState {
            operations: self.operations,
            steps: states(&self.steps),
        }
    }

    pub(super) fn from_state(device: &CubeDevice, state: ScriptState) -> Self {
        Self {
            operations: state.operations,
            steps: restored(device, state.steps),
        }
    }
}

fn highest(steps: &[Step]) -> Option<usize> {
    let of_step = |step: &Step| match step {
        Step::Alone(_) | Step::Attention { .. } => None,
        Step::Fused { optimization, .. } => optimization.max_relative_shape_id(),
        Step::Unfused { instead, .. } => highest(instead),
    };
    steps.iter().filter_map(of_step).max()
}

/// A script that can be written down.
#[derive(Serialize, Deserialize)]
pub(super) struct ScriptState {
    operations: usize,
    steps: Vec<StepState>,
}

#[derive(Serialize, Deserialize)]
enum StepState {
    Alone(usize),
    Fused(CubeOptimizationState, Vec<usize>),
    Attention(usize, Box<AttentionOpIr>),
    Unfused(Box<Unfused>, Vec<StepState>),
}

fn states(steps: &[Step]) -> Vec<StepState> {
    let state = |step: &Step| match step {
        Step::Alone(position) => StepState::Alone(*position),
        Step::Fused {
            optimization,
            positions,
        } => StepState::Fused(optimization.to_state(), positions.clone()),
        Step::Attention {
            position,
            operation,
        } => StepState::Attention(*position, operation.clone()),
        Step::Unfused { attention, instead } => {
            StepState::Unfused(attention.clone(), states(instead))
        }
    };
    steps.iter().map(state).collect()
}

fn restored(device: &CubeDevice, states: Vec<StepState>) -> Vec<Step> {
    let step = |state| match state {
        StepState::Alone(position) => Step::Alone(position),
        StepState::Fused(state, positions) => Step::Fused {
            optimization: <CubeOptimization as Optimization<FusionCubeRuntime>>::from_state(
                device, state,
            ),
            positions,
        },
        StepState::Attention(position, operation) => Step::Attention {
            position,
            operation,
        },
        StepState::Unfused(attention, instead) => Step::Unfused {
            attention,
            instead: restored(device, instead),
        },
    };
    states.into_iter().map(step).collect()
}
