//! Score and mask functions beside what they mean as a mask and a bias.

mod cubes;

use burn::tensor::{Device, Int, Tensor, TensorData};
use burn_mtlflash::ScoreFunctions;
use mtlflash_core::{DType, Problem};

use crate::case::Case;
pub use cubes::{DilatedWindow, PrefixLm, SameDocument, StreamingSinks, T5Bias};

/// Functions that tests and benches run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// [`SameDocument`], documents of 37 positions and more.
    Documents,
    /// [`PrefixLm`].
    Prefix,
    /// [`DilatedWindow`].
    Dilated,
    /// [`StreamingSinks`].
    Streaming,
    /// [`T5Bias`].
    T5,
    /// [`T5Bias`] within the window and sinks of [`StreamingSinks`].
    T5AndStreaming,
}

impl Example {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Documents,
        Self::Prefix,
        Self::Dilated,
        Self::Streaming,
        Self::T5,
        Self::T5AndStreaming,
    ];

    /// Whether keys are hidden.
    pub fn hides(self) -> bool {
        self != Self::T5
    }

    /// The functions with what they capture for a problem.
    pub fn functions(self, problem: &Problem, device: &Device) -> ScoreFunctions {
        let (batch, heads) = (problem.batch, problem.heads_q);
        let documents = |length: usize| {
            let data: Vec<i32> = (0..batch * length)
                .map(|at| document(at / length, at % length))
                .collect();
            Tensor::<2, Int>::from_data(TensorData::new(data, [batch, length]), device)
        };
        let table = || {
            let data: Vec<f32> = (0..heads * 32).map(|at| t5(at / 32, at % 32)).collect();
            Tensor::<2>::from_data(TensorData::new(data, [heads, 32]), device)
        };
        match self {
            Self::Documents => ScoreFunctions::mask::<SameDocument>()
                .int(documents(problem.seq_q))
                .int(documents(problem.seq_k)),
            Self::Prefix => {
                let data = (0..batch).map(|entry| i32::try_from(prefix(entry)));
                let data: Vec<i32> = data.collect::<Result<_, _>>().expect("a short prefix");
                let prefixes = TensorData::new(data, [batch]);
                ScoreFunctions::mask::<PrefixLm>()
                    .int(Tensor::<1, Int>::from_data(prefixes, device))
            }
            Self::Dilated => ScoreFunctions::mask::<DilatedWindow>(),
            Self::Streaming => ScoreFunctions::mask::<StreamingSinks>(),
            Self::T5 => ScoreFunctions::score::<T5Bias>().float(table()),
            Self::T5AndStreaming => {
                ScoreFunctions::score_and_mask::<T5Bias, StreamingSinks>().float(table())
            }
        }
    }

    /// The shape its block mask has to be built for.
    pub fn block_mask(self, problem: &Problem) -> [usize; 4] {
        let [batch, _, queries, keys] = problem.score_shape();
        match self {
            Self::Documents | Self::Prefix => [batch, 1, queries, keys],
            _ => [1, 1, queries, keys],
        }
    }

    /// The case with a dense mask and bias instead.
    ///
    /// # Panics
    /// If the case has a mask or bias of its own.
    pub fn dense(self, case: &Case) -> Case {
        assert!(case.mask.is_none() && case.bias.is_none(), "{case}");
        let mut dense = case.clone();
        let scores = case.problem.score_shape();
        if self.hides() {
            let hidden = places(scores).map(|at| !self.shows(at));
            dense.spec.mask = Some(scores);
            dense.mask = Some(hidden.collect());
        }
        if matches!(self, Self::T5 | Self::T5AndStreaming) {
            let [_, heads, queries, keys] = scores;
            let shape = [1, heads, queries, keys];
            let bias = places(shape).map(|[_, head, i, j]| f64::from(t5(head, bucket(i, j))));
            dense.spec.bias = Some((shape, DType::F32));
            dense.bias = Some(bias.collect());
        }
        dense.problem = Problem::new(&dense.spec).expect("a mask and bias of the scores' shape");
        dense
    }

    fn shows(self, [batch, _, i, j]: [usize; 4]) -> bool {
        let behind = i as i64 - j as i64;
        match self {
            Self::Documents => document(batch, i) == document(batch, j),
            Self::Prefix => j <= i || j < prefix(batch),
            Self::Dilated => behind.abs() <= cubes::REACH && behind % cubes::DILATION == 0,
            Self::Streaming | Self::T5AndStreaming => {
                behind >= 0 && (behind < cubes::WINDOW || (j as i64) < cubes::SINKS)
            }
            Self::T5 => true,
        }
    }
}

fn places([batch, heads, queries, keys]: [usize; 4]) -> impl Iterator<Item = [usize; 4]> {
    (0..batch * heads * queries * keys).map(move |at| {
        let (row, j) = (at / keys, at % keys);
        [
            row / queries / heads,
            row / queries % heads,
            row % queries,
            j,
        ]
    })
}

/// Documents grow with the batch entry.
fn document(batch: usize, at: usize) -> i32 {
    i32::try_from(at / (37 + 30 * batch)).expect("a short sequence")
}

fn prefix(batch: usize) -> usize {
    45 + 50 * batch
}

fn t5(head: usize, bucket: usize) -> f32 {
    ((head * 13 + bucket * 7) % 23) as f32 / 8.0 - 1.0
}

fn bucket(i: usize, j: usize) -> usize {
    let away = i.abs_diff(j);
    let steps = cubes::STEPS.iter().filter(|&&step| away >= step as usize);
    let direction = if j > i { cubes::BUCKETS as usize } else { 0 };
    away.min(8) + steps.count() + direction
}

#[cfg(test)]
mod tests {
    use super::*;

    /// T5's formula, as its authors write it.
    #[test]
    fn buckets_are_those_of_t5() {
        for away in 0..400usize {
            let formula = if away < 8 {
                away as f64
            } else {
                let far = (away as f64 / 8.0).ln() / (128.0f64 / 8.0).ln() * 8.0;
                // Exact powers come out a rounding error too low.
                (8.0 + (far + 1e-9).floor()).min(15.0)
            };
            assert_eq!(bucket(away, 0) as f64, formula, "{away}");
            if away > 0 {
                assert_eq!(bucket(0, away) as f64, formula + 16.0, "{away}");
            }
        }
    }
}
