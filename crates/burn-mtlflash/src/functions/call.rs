//! A call with functions: what is checked of it, and how it is dispatched.

use burn::backend::Dispatch;
use burn::tensor::{Bool, Tensor};
use mtlflash_core::{Problem, Result};

use super::ScoreFunctions;
use crate::attention::{Outputs, attention_inputs, outputs_of, same_device};
use crate::backend::{AttentionCall, FunctionBackend, FunctionCall, FunctionTensors, OptionalInt};
use crate::inputs::ScoreInputs;

impl ScoreFunctions {
    /// The problem with these functions, if they fit it and the tensors.
    pub(crate) fn added_to(
        &self,
        problem: Problem,
        q: &Tensor<4>,
        tracked: bool,
    ) -> Result<Problem> {
        if tracked {
            return Err(self.error(
                "tensors whose gradients are recorded",
                "constants: functions have no gradients",
            ));
        }
        let device = q.device().inner();
        self.check(&device)?;
        let block_mask = self.block_mask.as_ref();
        if let Some(mask) = block_mask {
            same_device("block mask", &mask.lists.device().inner(), &device)?;
        }
        problem.with_functions(
            self.functions.describe(block_mask.is_some()),
            block_mask.map(|mask| mask.scores),
        )
    }
}

/// Computes a call. Nothing is recorded, so autodiff is only taken off and put back.
pub(crate) fn computed(
    functions: &ScoreFunctions,
    [q, k, v]: [Tensor<4>; 3],
    inputs: ScoreInputs,
    call: AttentionCall,
) -> Result<Outputs> {
    let compiled = functions.compiled()?;
    let autodiff = inputs.any([&q, &k, &v], Tensor::is_autodiff, Tensor::is_autodiff);
    let [q, k, v] = [q, k, v].map(Tensor::inner);
    let inner = ScoreInputs {
        options: inputs.options,
        mask: inputs.mask.map(Tensor::<4, Bool>::inner),
        bias: inputs.bias.map(Tensor::inner),
        alibi_slopes: inputs.alibi_slopes.map(Tensor::inner),
        functions: None,
    };
    let lists = functions.block_mask.as_ref();
    let tensors = FunctionTensors::<Dispatch> {
        attention: attention_inputs(q, k, v, inner),
        captured: functions.captured(),
        block_mask: OptionalInt::from_option(lists.map(|mask| mask.lists.clone().into_dispatch())),
    };
    let call = FunctionCall { call, compiled };
    let (out, lse) = outputs_of(Dispatch::flash_attention_with_functions(tensors, call));
    if autodiff {
        return Ok((out.autodiff(), lse.map(Tensor::autodiff)));
    }
    Ok((out, lse))
}
