//! Functions as a value: which entries of this crate were compiled for them.

use std::any::type_name;

use cubecl::client::Client;
use mtlflash_core::{Plan, Problem, ProblemFunctions};

use super::block_mask::{self, BlockMaskBinding};
use super::captured::CapturedBinding;
use super::{MaskFunction, ScoreFunction, Shown, Unchanged};
use crate::binding::{Inputs, Outputs};
use crate::error::LaunchError;
use crate::forward::forward_with;

/// What a launch with functions takes beside the inputs.
#[derive(Clone, Debug, Default)]
pub struct FunctionInputs {
    /// Captured floats, f32.
    pub floats: CapturedBinding,
    /// Captured ints, i32.
    pub ints: CapturedBinding,
    /// The block mask, exactly where the problem has one.
    pub block_mask: Option<BlockMaskBinding>,
}

type Forward =
    fn(&Client, &Plan, &Problem, &Inputs, &FunctionInputs, &Outputs) -> Result<(), LaunchError>;
type BlockMask = fn(&Client, &FunctionInputs, &BlockMaskBinding) -> Result<(), LaunchError>;

/// A score function, a mask function or both.
#[derive(Clone, Copy, Debug)]
pub struct Functions {
    name: fn() -> String,
    floats: usize,
    ints: usize,
    changes_scores: bool,
    hides: bool,
    forward: Forward,
    block_mask: BlockMask,
}

impl Functions {
    /// Changes scores.
    pub fn score<S: ScoreFunction>() -> Self {
        Self {
            name: || short(type_name::<S>()),
            floats: S::FLOATS,
            ints: S::INTS,
            changes_scores: true,
            ..Self::of::<S, Shown>()
        }
    }

    /// Hides keys.
    pub fn mask<V: MaskFunction>() -> Self {
        Self {
            name: || short(type_name::<V>()),
            floats: V::FLOATS,
            ints: V::INTS,
            hides: true,
            ..Self::of::<Unchanged, V>()
        }
    }

    /// Changes scores and hides keys. Both read the same captured tensors.
    pub fn score_and_mask<S: ScoreFunction, V: MaskFunction>() -> Self {
        Self {
            changes_scores: true,
            hides: true,
            ..Self::of::<S, V>()
        }
    }

    fn of<S: ScoreFunction, V: MaskFunction>() -> Self {
        Self {
            name: || format!("{}, {}", short(type_name::<S>()), short(type_name::<V>())),
            floats: S::FLOATS.max(V::FLOATS),
            ints: S::INTS.max(V::INTS),
            changes_scores: false,
            hides: false,
            forward: forward_with::<S, V>,
            block_mask: block_mask::build::<V>,
        }
    }

    /// The types that implement them, for messages.
    pub fn name(&self) -> String {
        (self.name)()
    }

    /// How many f32 and i32 tensors they capture.
    pub fn captures(&self) -> [usize; 2] {
        [self.floats, self.ints]
    }

    /// Whether keys are hidden.
    pub fn hides(&self) -> bool {
        self.hides
    }

    /// What a problem says of them.
    pub fn describe(&self, block_mask: bool) -> ProblemFunctions {
        ProblemFunctions {
            changes_scores: self.changes_scores,
            hides: self.hides,
            block_mask,
        }
    }

    /// [`forward`](crate::forward()) with the functions compiled in.
    ///
    /// # Errors
    /// As there, and captured tensors or a block mask that the problem has not, or the other way round.
    pub fn forward(
        &self,
        client: &Client,
        plan: &Plan,
        problem: &Problem,
        inputs: &Inputs,
        functions: &FunctionInputs,
        outputs: &Outputs,
    ) -> Result<(), LaunchError> {
        for (argument, got, expected) in [
            (
                "captured float tensors",
                functions.floats.lengths.len(),
                self.floats,
            ),
            (
                "captured int tensors",
                functions.ints.lengths.len(),
                self.ints,
            ),
        ] {
            if got != expected {
                return Err(LaunchError::Captured {
                    argument,
                    got,
                    expected,
                });
            }
        }
        (self.forward)(client, plan, problem, inputs, functions, outputs)
    }

    /// Writes the block mask that `mask` binds.
    ///
    /// # Errors
    /// More blocks than a grid or 32 bits hold.
    pub fn build_block_mask(
        &self,
        client: &Client,
        functions: &FunctionInputs,
        mask: &BlockMaskBinding,
    ) -> Result<(), LaunchError> {
        (self.block_mask)(client, functions, mask)
    }
}

/// A type's name without its path.
fn short(name: &str) -> String {
    name.rsplit("::").next().unwrap_or(name).to_owned()
}
