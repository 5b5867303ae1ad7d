//! Text from a trained model.

use anyhow::{Context, Result, ensure};
use burn::tensor::{Int, Tensor, TensorData};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::data::Vocabulary;
use crate::model::CharLm;

/// Below 1 likely characters become likelier still.
const TEMPERATURE: f32 = 0.7;

/// Goes on from `prompt` for `length` characters, each drawn by its probability.
///
/// # Errors
/// An empty prompt, a character the vocabulary lacks, or a device that failed.
pub(crate) fn sample(
    model: &CharLm,
    vocabulary: &Vocabulary,
    prompt: &str,
    length: usize,
    seed: u64,
) -> Result<String> {
    ensure!(!prompt.is_empty(), "prompt: got an empty one");
    let mut rng = StdRng::seed_from_u64(seed);
    let mut tokens = vocabulary.encode(prompt)?;
    let mut text = prompt.to_owned();
    for _ in 0..length {
        let seen = &tokens[tokens.len().saturating_sub(model.context())..];
        let weights = next_weights(model, seen)?;
        let token = draw(&weights, &mut rng)?;
        tokens.push(token);
        text.extend(vocabulary.character(token));
    }
    Ok(text)
}

/// How likely each character comes next, not normalised.
fn next_weights(model: &CharLm, seen: &[i32]) -> Result<Vec<f32>> {
    let length = seen.len();
    let data = TensorData::new(seen.to_vec(), [1, length]);
    let predicted = model.forward(Tensor::<2, Int>::from_data(data, &model.device()));
    let next = predicted.narrow(1, length - 1, 1) / TEMPERATURE;
    next.exp()
        .into_data()
        .try_to_vec::<f32>()
        .context("reading probabilities")
}

fn draw(weights: &[f32], rng: &mut StdRng) -> Result<i32> {
    let mut rest = rng.random::<f32>() * weights.iter().sum::<f32>();
    let place = weights.iter().position(|weight| {
        rest -= weight;
        rest < 0.0
    });
    // Rounding may leave a little over the last one.
    let last = weights.len().checked_sub(1);
    let place = place.or(last).context("an empty vocabulary")?;
    Ok(i32::try_from(place)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_drawn_by_weight() -> Result<()> {
        let mut rng = StdRng::seed_from_u64(7);
        let mut counts = [0; 3];
        for _ in 0..4000 {
            counts[usize::try_from(draw(&[1.0, 0.0, 3.0], &mut rng)?)?] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((2850..3150).contains(&counts[2]), "{counts:?}");
        Ok(())
    }
}
