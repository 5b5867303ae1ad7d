//! A training through Burn's own loop.

use std::io::IsTerminal;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail, ensure};
use burn::grad_clipping::GradientClippingConfig;
use burn::lr_scheduler::composed::ComposedLrSchedulerConfig;
use burn::lr_scheduler::cosine::CosineAnnealingLrSchedulerConfig;
use burn::lr_scheduler::linear::LinearLrSchedulerConfig;
use burn::optim::AdamWConfig;
use burn::tensor::Device;
use burn::train::metric::LossMetric;
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
    /// Characters from the start of a training sequence to the next one's.
    pub(crate) stride: usize,
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
            stride: 32,
            batch: 16,
            epochs: 5,
            learning_rate: 4e-3,
            seed: 1609,
        }
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

/// Where progress goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Burn's display on a terminal, plain lines elsewhere.
    Shown,
    /// Plain lines.
    Plain,
}

/// Trains a model on `device`; Burn's files go to `directory`.
///
/// # Errors
/// A recipe that does not fit the text, a device that failed, or a user who stopped it.
pub(crate) fn train(
    recipe: &Recipe,
    corpus: &Corpus,
    attention: Attention,
    device: &Device,
    (directory, progress): (&Path, Progress),
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
    let device = device.clone().autodiff();
    device.seed(recipe.seed);
    let cut = Cut {
        context,
        stride: recipe.stride,
        batch: recipe.batch,
    };
    let loaders = Loaders::new(corpus, cut, recipe.seed)?;
    let model = CharLm::new(recipe.sizes, corpus.vocabulary.len(), attention, &device);
    let learner = learner(model, recipe, recipe.epochs * loaders.steps_per_epoch)?;

    let recorder = Recorder::default();
    let mut training = SupervisedTraining::new(directory, loaders.train, loaders.valid)
        .metrics((LossMetric::new(),))
        .metric_train_numeric(TokensPerSecond::new())
        .with_metric_logger(recorder.clone())
        .with_application_logger(None)
        .num_epochs(recipe.epochs)
        .label(&format!("char-lm, {} attention", attention.name()));
    if progress == Progress::Plain || !std::io::stdout().is_terminal() {
        training = training.renderer(Box::new(PlainRenderer::default()));
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
