//! The text as numbers: vocabulary, windows, batches.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use burn::data::dataloader::batcher::Batcher;
use burn::data::dataloader::{DataLoader, DataLoaderBuilder};
use burn::data::dataset::InMemDataset;
use burn::tensor::{Device, Int, Tensor, TensorData};

/// Shakespeare's sonnets; see `data/README.md`.
pub(crate) const SONNETS: &str = include_str!("../../data/sonnets.txt");

/// The distinct characters of a text; a character's token is its place among them.
#[derive(Clone, Debug)]
pub(crate) struct Vocabulary {
    characters: Vec<char>,
}

impl Vocabulary {
    /// The characters of `text`, in order.
    pub(crate) fn of(text: &str) -> Self {
        let mut characters: Vec<char> = text.chars().collect();
        characters.sort_unstable();
        characters.dedup();
        Self { characters }
    }

    /// How many characters there are.
    pub(crate) fn len(&self) -> usize {
        self.characters.len()
    }

    /// The tokens of `text`.
    ///
    /// # Errors
    /// A character that the vocabulary lacks.
    pub(crate) fn encode(&self, text: &str) -> Result<Vec<i32>> {
        text.chars()
            .map(|character| {
                let place = self
                    .characters
                    .binary_search(&character)
                    .ok()
                    .with_context(|| format!("{character:?} is not in the vocabulary"))?;
                Ok(i32::try_from(place)?)
            })
            .collect()
    }

    /// The character of a token, if it has one.
    pub(crate) fn character(&self, token: i32) -> Option<char> {
        let place = usize::try_from(token).ok()?;
        self.characters.get(place).copied()
    }
}

/// The tokens of a text: the first nine tenths to train on, the rest to validate.
#[derive(Clone, Debug)]
pub(crate) struct Corpus {
    /// The text's characters.
    pub(crate) vocabulary: Vocabulary,
    train: Vec<i32>,
    valid: Vec<i32>,
}

impl Corpus {
    /// Splits and encodes `text`.
    ///
    /// # Errors
    /// A text too short to be split.
    pub(crate) fn new(text: &str) -> Result<Self> {
        let vocabulary = Vocabulary::of(text);
        let mut train = vocabulary.encode(text)?;
        let valid = train.split_off(train.len() * 9 / 10);
        ensure!(
            train.len() > 1 && valid.len() > 1,
            "a text of {} characters cannot be split into training and validation",
            train.len() + valid.len()
        );
        Ok(Self {
            vocabulary,
            train,
            valid,
        })
    }

    /// Mean loss, in nats, of guessing every validation character by how often it occurs in the
    /// training text: what a model that knows nothing but frequencies reaches.
    pub(crate) fn unigram_loss(&self) -> f64 {
        // One occurrence more of each, so that none is impossible.
        let mut counts = vec![1.0; self.vocabulary.len()];
        for place in self
            .train
            .iter()
            .filter_map(|&token| usize::try_from(token).ok())
        {
            counts[place] += 1.0;
        }
        let sum: f64 = counts.iter().sum();
        let losses = self
            .valid
            .iter()
            .filter_map(|&token| usize::try_from(token).ok());
        let losses: Vec<f64> = losses.map(|place| -(counts[place] / sum).ln()).collect();
        losses.iter().sum::<f64>() / losses.len() as f64
    }
}

/// How the corpus is cut into sequences.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    /// Characters a sequence predicts.
    pub(crate) context: usize,
    /// Characters from the start of a training sequence to the next one's. Validation sequences
    /// never overlap.
    pub(crate) stride: usize,
    /// Sequences a batch.
    pub(crate) batch: usize,
}

/// Sequences and, for each of their characters, the one that follows.
#[derive(Clone, Debug)]
pub(crate) struct Batch {
    /// `[batch, context]`
    pub(crate) inputs: Tensor<2, Int>,
    /// `[batch, context]`
    pub(crate) targets: Tensor<2, Int>,
}

/// Where a training and its validation get their batches from.
pub(crate) struct Loaders {
    /// Shuffled anew each epoch, the same way for the same seed.
    pub(crate) train: Arc<dyn DataLoader<Batch>>,
    /// In the text's order.
    pub(crate) valid: Arc<dyn DataLoader<Batch>>,
    /// Batches an epoch.
    pub(crate) steps_per_epoch: usize,
}

impl Loaders {
    /// Loaders of the corpus' two parts, with batches on `device`.
    ///
    /// # Errors
    /// A part shorter than one sequence.
    pub(crate) fn new(corpus: &Corpus, cut: Cut, seed: u64, device: &Device) -> Result<Self> {
        let train = windows(&corpus.train, cut.context, cut.stride)?;
        let valid = windows(&corpus.valid, cut.context, cut.context)?;
        let steps_per_epoch = train.len().div_ceil(cut.batch);
        let builder = || {
            DataLoaderBuilder::new(Windows)
                .batch_size(cut.batch)
                .set_device(device.clone())
        };
        Ok(Self {
            train: builder().shuffle(seed).build(InMemDataset::new(train)),
            valid: builder().build(InMemDataset::new(valid)),
            steps_per_epoch,
        })
    }
}

/// Sequences of `context` tokens and one more, the last target.
fn windows(tokens: &[i32], context: usize, stride: usize) -> Result<Vec<Vec<i32>>> {
    ensure!(
        tokens.len() > context,
        "context: got {context}, expected fewer than the {} characters there are",
        tokens.len()
    );
    let windows = tokens.windows(context + 1).step_by(stride);
    Ok(windows.map(<[i32]>::to_vec).collect())
}

/// Makes batches of windows.
#[derive(Clone, Debug)]
struct Windows;

impl Batcher<Vec<i32>, Batch> for Windows {
    fn batch(&self, windows: Vec<Vec<i32>>, device: &Device) -> Batch {
        let context = windows.first().map_or(0, |window| window.len() - 1);
        let tensor = |offset: usize| {
            let shifted = windows
                .iter()
                .flat_map(|window| &window[offset..offset + context]);
            let data = TensorData::new(shifted.copied().collect(), [windows.len(), context]);
            Tensor::from_data(data, device)
        };
        Batch {
            inputs: tensor(0),
            targets: tensor(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_encoding() -> Result<()> {
        let vocabulary = Vocabulary::of(SONNETS);
        let tokens = vocabulary.encode(SONNETS)?;
        let back: String = tokens
            .iter()
            .filter_map(|&token| vocabulary.character(token))
            .collect();
        assert_eq!(back, SONNETS);
        assert!(vocabulary.encode("\u{3b1}").is_err());
        Ok(())
    }

    #[test]
    fn a_target_is_the_next_input() -> Result<()> {
        let corpus = Corpus::new(&SONNETS[..2000])?;
        let cut = Cut {
            context: 16,
            stride: 8,
            batch: 4,
        };
        let loaders = Loaders::new(&corpus, cut, 1, &Device::flex())?;
        for batch in loaders.train.iter() {
            let batch = batch?;
            let inputs = batch.inputs.slice([0..1, 1..16]).into_data();
            let targets = batch.targets.slice([0..1, 0..15]).into_data();
            assert_eq!(inputs, targets);
        }
        Ok(())
    }

    #[test]
    fn a_text_too_short_for_the_context_is_refused() -> Result<()> {
        let corpus = Corpus::new(&SONNETS[..200])?;
        let cut = Cut {
            context: 128,
            stride: 8,
            batch: 4,
        };
        assert!(Loaders::new(&corpus, cut, 1, &Device::flex()).is_err());
        Ok(())
    }
}
