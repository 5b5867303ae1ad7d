//! A training through Burn's own loop.

use std::io::IsTerminal;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail, ensure};
use burn::grad_clipping::GradientClippingConfig;
use burn::lr_scheduler::composed::ComposedLrSchedulerConfig;
use burn::lr_scheduler::cosine::CosineAnnealingLrSchedulerConfig;
use burn::lr_scheduler::linear::LinearLrSchedulerConfig;
use burn::optim::AdamWConfig;
use burn::tensor::Device;
use burn::train::metric::LossMetric;
use burn::train::renderer::MetricsRenderer;
use burn::train::{Learner, LearningResult, SupervisedTraining};

use crate::data::{Corpus, Cut, Loaders};
use crate::model::{Attention, CharLm, Sizes};
use crate::plain::PlainRenderer;
use crate::record::{Recorder, Recording};
use crate::speed::TokensPerSecond;

/// Everything that decides how a training goes, but whose attention and which device.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Recipe {
    /// The model's sizes.
    pub(crate) sizes: Sizes,
    /// Sequences a batch.
    pub(crate) batch: usize,
    /// Passes over the training text.
    pub(crate) epochs: usize,
    /// The highest learning rate, reached after a short rise and left along a cosine.
    pub(crate) learning_rate: f64,
    /// Of the weights and of the order of the batches.
    pub(crate) seed: u64,
}

impl Default for Recipe {
    fn default() -> Self {
        Self {
            sizes: Sizes {
                context: 128,
                width: 64,
                heads: 4,
                blocks: 2,
            },
            batch: 8,
            epochs: 5,
            learning_rate: 8e-3,
            seed: 1609,
        }
    }
}

impl Recipe {
    /// Characters from the start of a training sequence to the next one's: an epoch sees every
    /// character in four sequences, whatever the context.
    fn stride(&self) -> usize {
        (self.sizes.context / 4).max(1)
    }
}

/// A trained model and how it came about.
pub(crate) struct Trained {
    /// With the weights learned, for inference.
    pub(crate) model: CharLm,
    /// What was measured on the way.
    pub(crate) recording: Recording,
    /// That training and validation took.
    pub(crate) seconds: f64,
}

/// What shows progress: Burn's own display on a terminal, which is its default, plain lines elsewhere.
pub(crate) fn renderer() -> Option<Box<dyn MetricsRenderer>> {
    let plain = !std::io::stdout().is_terminal();
    plain.then(|| Box::new(PlainRenderer::default()) as Box<dyn MetricsRenderer>)
}

/// Trains a model on `device`. Without a renderer Burn's default one shows progress.
///
/// # Errors
/// A recipe that does not fit the text, a device that failed, or a user who stopped it.
pub(crate) fn train(
    recipe: &Recipe,
    corpus: &Corpus,
    attention: Attention,
    device: &Device,
    renderer: Option<Box<dyn MetricsRenderer>>,
) -> Result<Trained> {
    let Sizes {
        context,
        width,
        heads,
        ..
    } = recipe.sizes;
    ensure!(
        heads > 0 && width.is_multiple_of(heads),
        "width: got {width}, expected a multiple of the {heads} heads"
    );
    ensure!(
        recipe.epochs > 0 && context > 0,
        "got {} epochs and a context of {context}, expected at least 1 of each",
        recipe.epochs
    );
    let device = device.clone().autodiff();
    device.seed(recipe.seed);
    let cut = Cut {
        context,
        stride: recipe.stride(),
        batch: recipe.batch,
    };
    let loaders = Loaders::new(corpus, cut, recipe.seed, &device)?;
    let model = CharLm::new(recipe.sizes, corpus.vocabulary.len(), attention, &device);
    let learner = learner(model, recipe, recipe.epochs * loaders.steps_per_epoch)?;

    let recorder = Recorder::default();
    // The directory is for checkpoints and logs, which are not asked for.
    let mut training = SupervisedTraining::new(".", loaders.train, loaders.valid)
        .metrics((LossMetric::new(),))
        .metric_train_numeric(TokensPerSecond::new())
        .with_metric_logger(recorder.clone())
        .with_application_logger(None)
        .num_epochs(recipe.epochs)
        .label(&format!("char-lm, {} attention", attention.name()));
    if let Some(renderer) = renderer {
        training = training.renderer(renderer);
    }
    let started = Instant::now();
    let LearningResult {
        model,
        renderer,
        interrupted,
        error,
    } = training.launch(learner);
    let seconds = started.elapsed().as_secs_f64();
    // Gives the terminal back.
    drop(renderer);
    if let Some(error) = error {
        return Err(anyhow!(error)).context("the training failed");
    }
    if let Some(interruption) = interrupted {
        let reason = interruption
            .reason
            .unwrap_or_else(|| "no reason given".into());
        bail!("the training was stopped: {reason}");
    }
    Ok(Trained {
        model,
        recording: recorder.recording(),
        seconds,
    })
}

fn learner(model: CharLm, recipe: &Recipe, steps: usize) -> Result<Learner<CharLm>> {
    let optimizer = AdamWConfig::new()
        .with_weight_decay(0.1)
        .with_grad_clipping(Some(GradientClippingConfig::Norm(1.0)))
        .init();
    let rise = (steps / 20).max(1);
    let schedule = ComposedLrSchedulerConfig::new()
        .linear(LinearLrSchedulerConfig::new(1e-2, 1.0, rise))
        .cosine(
            CosineAnnealingLrSchedulerConfig::new(recipe.learning_rate, steps)
                .with_min_lr(recipe.learning_rate / 20.0),
        )
        .init()
        .map_err(|error| anyhow!("learning rate: {error}"))?;
    Ok(Learner::new(model, optimizer, schedule))
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::data::SONNETS;

    /// Seconds of work: a small model and a few thousand characters.
    fn small() -> Recipe {
        Recipe {
            sizes: Sizes {
                context: 32,
                width: 32,
                heads: 2,
                blocks: 2,
            },
            batch: 8,
            epochs: 2,
            ..Recipe::default()
        }
    }

    /// Burn's Flex draws from one generator a process, whatever the thread.
    static GENERATOR: Mutex<()> = Mutex::new(());

    fn trained(recipe: &Recipe, attention: Attention) -> Result<Recording> {
        let corpus = Corpus::new(&SONNETS[..2400])?;
        let device = Device::flex();
        let _alone = GENERATOR.lock();
        let plain = Box::new(PlainRenderer::default());
        let trained = train(recipe, &corpus, attention, &device, Some(plain))?;
        Ok(trained.recording)
    }

    #[test]
    fn both_attentions_learn_and_agree() -> Result<()> {
        let recipe = small();
        let stock = trained(&recipe, Attention::Stock)?.curve;
        let ours = trained(&recipe, Attention::Ours)?.curve;
        for curve in [&stock, &ours] {
            // 2160 characters are 266 sequences, so 34 batches an epoch.
            assert_eq!((curve.train.len(), curve.valid.len()), (68, 2));
            let (first, last) = (curve.train[0].loss, curve.train[67].loss);
            assert!(last < first - 0.7, "from {first} to {last}");
            assert!(curve.valid[1].loss < curve.valid[0].loss, "{curve:?}");
        }
        let (train, valid) = stock.largest_differences(&ours)?;
        // In f32 a loss of about 3 is rounded to 2e-7, and 68 steps let that grow.
        assert!(train < 1e-4 && valid < 1e-4, "{train} and {valid}");
        Ok(())
    }

    #[test]
    fn another_seed_gives_another_curve() -> Result<()> {
        let recipe = Recipe {
            epochs: 1,
            ..small()
        };
        let other = Recipe {
            seed: 1610,
            ..recipe
        };
        let one = trained(&recipe, Attention::Ours)?.curve;
        let another = trained(&other, Attention::Ours)?.curve;
        let (train, _) = one.largest_differences(&another)?;
        assert!(train > 1e-2, "{train}");
        Ok(())
    }

    #[test]
    fn heads_that_do_not_divide_the_width_are_refused() {
        let mut recipe = small();
        recipe.sizes.heads = 5;
        let error = trained(&recipe, Attention::Ours)
            .err()
            .map(|error| error.to_string());
        assert_eq!(
            error.as_deref(),
            Some("width: got 32, expected a multiple of the 5 heads")
        );
    }
}
