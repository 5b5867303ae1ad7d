//! What falls of a row's weights.

use super::scores::{Round, Row, Visible};
use crate::problem::Problem;

/// What dropout multiplies the weight of each visible key with; none where there is no dropout.
pub(super) fn factors(problem: &Problem, row: Row, visible: &[Visible]) -> Option<Vec<f64>> {
    let dropout = problem.dropout?;
    let word = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    let [batch, head, query] = [row.batch, row.head, row.query].map(word);
    let factor = |key: &Visible| {
        let kept = dropout.keeps(batch, head, query, word(key.key % problem.seq_k));
        if kept { dropout.scale() } else { 0.0 }
    };
    Some(visible.iter().map(factor).collect())
}

/// The products with what dropout multiplies with, each rounded.
pub(super) fn dropped(mut values: Vec<f64>, factors: Option<&[f64]>, round: Round) -> Vec<f64> {
    for (value, factor) in values.iter_mut().zip(factors.into_iter().flatten()) {
        *value = round(*value * factor);
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dtype::DType;
    use crate::options::FlashAttentionOptions;
    use crate::problem::ProblemSpec;
    use crate::reference::{Inputs, attention, max_error};

    /// `heads` heads of `queries` and `keys` of one element.
    fn problem([heads, queries, keys]: [usize; 3], options: FlashAttentionOptions) -> Problem {
        Problem::new(&ProblemSpec {
            q: [1, heads, queries, 1],
            k: [1, heads, keys, 1],
            v: [1, heads, keys, 1],
            dtypes: [DType::F32; 3],
            mask: None,
            bias: None,
            alibi: None,
            options,
            lse: true,
        })
        .expect("a valid problem")
    }

    /// Equal scores: an output is the sum of the values that are kept over the number of all keys.
    #[test]
    fn kept_values_are_summed_and_the_sums_are_those_of_all() {
        let problem = problem([2, 3, 13], FlashAttentionOptions::new().dropout(0.3, 9));
        let v: Vec<f64> = (1_u32..=26).map(f64::from).collect();
        let inputs = Inputs {
            q: &[0.0; 6],
            k: &[1.0; 26],
            v: &v,
            ..Inputs::default()
        };
        let got = attention(&problem, &inputs);
        let dropout = problem.dropout.expect("some falls");
        let mut expected = Vec::new();
        for head in 0..2 {
            for query in 0..3 {
                let kept = (0..13).filter(|&key| dropout.keeps(0, head, query, key));
                let sum: u32 = kept.map(|key| head * 13 + key + 1).sum();
                expected.push(f64::from(sum) / 13.0 / 0.7);
            }
        }
        let error = max_error(&got.out, &expected);
        assert!(error < 1e-13, "{error:e}: {:?}, {expected:?}", got.out);
        let lse = [13f64.ln(); 6];
        assert!(max_error(&got.lse, &lse) < 1e-13, "{:?}", got.lse);
    }

    /// The mean over seeds is the output without dropout, within 5 standard errors of each element.
    #[test]
    fn the_mean_over_seeds_is_the_output_without() {
        const SEEDS: u32 = 4000;
        let options = FlashAttentionOptions::new().scale(0.5);
        let q: Vec<f64> = (0_u32..4).map(|i| f64::from(i) - 1.5).collect();
        let k: Vec<f64> = (0_u32..10)
            .map(|j| f64::from(j * 7 % 10) / 5.0 - 1.0)
            .collect();
        let v: Vec<f64> = (0_u32..10).map(|j| f64::from(j * 3 % 10) - 4.0).collect();
        let inputs = Inputs {
            q: &q,
            k: &k,
            v: &v,
            ..Inputs::default()
        };
        let plain = attention(&problem([1, 4, 10], options), &inputs).out;
        let (mut sums, mut squares) = (vec![0.0; plain.len()], vec![0.0; plain.len()]);
        for seed in 0..SEEDS {
            let problem = problem([1, 4, 10], options.dropout(0.4, seed.into()));
            let out = attention(&problem, &inputs).out;
            for (at, (out, plain)) in out.iter().zip(&plain).enumerate() {
                sums[at] += out - plain;
                squares[at] += (out - plain).powi(2);
            }
        }
        let count = f64::from(SEEDS);
        for (sum, square) in sums.iter().zip(&squares) {
            let (mean, error) = (sum / count, (square / count / count).sqrt());
            assert!(error > 1e-3, "nothing falls");
            assert!(mean.abs() < 5.0 * error, "off by {mean}, error {error}");
        }
    }
}
