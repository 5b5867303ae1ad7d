//! What Burn's training loop asks of a model.

use burn::tensor::{ExecutionError, Tensor};
use burn::train::metric::{Adaptor, LossInput};
use burn::train::{InferenceStep, ItemLazy, TrainOutput, TrainStep};

use crate::data::Batch;
use crate::model::CharLm;
use crate::speed::Tokens;

/// What the metrics of a step are made from.
pub(crate) struct Losses {
    /// The mean loss of each sequence, `[batch]`.
    loss: Tensor<1>,
    tokens: usize,
}

impl TrainStep for CharLm {
    type Input = Batch;
    type Output = Losses;

    fn step(&self, batch: Batch) -> TrainOutput<Losses> {
        let losses = InferenceStep::step(self, batch);
        let gradients = losses.loss.clone().mean().backward();
        TrainOutput::new(self, gradients, losses)
    }
}

impl InferenceStep for CharLm {
    type Input = Batch;
    type Output = Losses;

    fn step(&self, batch: Batch) -> Losses {
        let [sequences, length] = batch.inputs.dims();
        Losses {
            loss: self.losses(batch),
            tokens: sequences * length,
        }
    }
}

impl ItemLazy for Losses {
    fn sync(self) -> Result<Self, ExecutionError> {
        self.loss.device().flush()?;
        Ok(Self {
            loss: self.loss.without_autodiff(),
            tokens: self.tokens,
        })
    }
}

impl Adaptor<LossInput> for Losses {
    fn adapt(&self) -> LossInput {
        LossInput::new(self.loss.clone())
    }
}

impl Adaptor<Tokens> for Losses {
    fn adapt(&self) -> Tokens {
        Tokens(self.tokens)
    }
}
