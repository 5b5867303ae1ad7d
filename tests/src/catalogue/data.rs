//! The data of an entry.

use mtlflash_core::reference::round_to;
use mtlflash_core::{AlibiShape, DType, Problem, ProblemSpec};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::{Bias, Entry, Mask, Values};
use crate::case::Case;

pub(super) fn filled(entry: &Entry, spec: ProblemSpec, problem: Problem) -> Case {
    let mut random = Random::named(&entry.name);
    let dtype = problem.dtype;
    let mut q = random.normal(&spec.q, dtype);
    let mut k = random.normal(&spec.k, dtype);
    let v = random.normal(&spec.v, dtype);
    if entry.values == Values::Large {
        // Whole numbers: f32 holds their products exactly, so the rule for f32 stays in force.
        q.iter_mut()
            .chain(&mut k)
            .for_each(|value| *value = (*value * 12.0).round());
    }
    let scores = problem.score_shape();
    let mask = entry.mask.zip(spec.mask);
    let mask = mask.map(|(mask, shape)| random.mask(mask, shape, scores));
    let bias = entry.bias.zip(spec.bias);
    let bias = bias.map(|(bias, (shape, dtype))| random.bias(bias, shape, dtype));
    let alibi = spec.alibi.map(|shape| {
        let slopes = match shape {
            AlibiShape::PerHead => problem.heads_q,
            AlibiShape::PerBatchHead => problem.batch * problem.heads_q,
        };
        (0..slopes)
            .map(|_| round_to(DType::F32, random.uniform() * 0.5))
            .collect()
    });
    let mut case = Case {
        name: entry.name.clone(),
        spec,
        problem,
        view: entry.view,
        q,
        k,
        v,
        mask,
        bias,
        alibi,
    };
    match entry.values {
        Values::Normal | Values::Large => {}
        Values::Scaled { scores, values } => {
            times(&mut case.q, power(dtype, scores));
            times(&mut case.k, power(dtype, -scores));
            times(&mut case.v, power(dtype, values));
        }
        Values::UnevenHeads => uneven_heads(&mut case),
        Values::NanWhereHidden => nan_where_hidden(&mut case),
        Values::NanInputs => {
            let (row, key) = (case.problem.seq_q / 2, case.problem.seq_k / 2);
            let (dim, dim_v) = (case.problem.head_dim, case.problem.head_dim_v);
            case.q[row * dim..(row + 1) * dim].fill(f64::NAN);
            case.k[key * dim] = f64::NAN;
            case.v[key * dim_v] = f64::NAN;
        }
    }
    case
}

/// `2^exponent`, nearer to 1 in f16.
fn power(dtype: DType, exponent: i32) -> f64 {
    let most = match dtype {
        DType::F16 => 6,
        DType::BF16 | DType::F32 => i32::MAX,
    };
    2.0_f64.powi(exponent.clamp(-most, most))
}

fn times(values: &mut [f64], factor: f64) {
    values.iter_mut().for_each(|value| *value *= factor);
}

/// Of the heads of K: one by a large power of two, with the query heads of its group by the inverse, one
/// whose keys fall by powers of two from each to the next, one of zeros, and again.
fn uneven_heads(case: &mut Case) {
    let problem = &case.problem;
    let (dtype, dim, dim_v) = (problem.dtype, problem.head_dim, problem.head_dim_v);
    let queries = problem.seq_q * dim * problem.group();
    let keys = problem.seq_k * dim;
    let values = problem.seq_k * dim_v;
    for head in 0..problem.batch * problem.heads_kv {
        let q = &mut case.q[head * queries..][..queries];
        let k = &mut case.k[head * keys..][..keys];
        match head % 3 {
            0 => {
                times(q, power(dtype, -30));
                times(k, power(dtype, 30));
            }
            1 => {
                for (key, row) in (0_i32..).zip(k.chunks_mut(dim)) {
                    times(row, power(dtype, -(key % 40)));
                }
            }
            _ => {
                k.fill(0.0);
                case.v[head * values..][..values].fill(0.0);
            }
        }
    }
}

fn nan_where_hidden(case: &mut Case) {
    let problem = &case.problem;
    for batch in 0..problem.batch {
        for head in 0..problem.heads_kv {
            for key in 0..problem.seq_k {
                let group = head * problem.group()..(head + 1) * problem.group();
                let seen = group
                    .flat_map(|head| (0..problem.seq_q).map(move |row| [batch, head, row, key]))
                    .any(|at| visible(case, at));
                if !seen {
                    let row = (batch * problem.heads_kv + head) * problem.seq_k + key;
                    let (dim, dim_v) = (problem.head_dim, problem.head_dim_v);
                    case.k[row * dim..(row + 1) * dim].fill(f64::NAN);
                    case.v[row * dim_v..(row + 1) * dim_v].fill(f64::NAN);
                }
            }
        }
    }
}

/// Whether query `at[2]` sees key `at[3]`, by batch entry and query head.
fn visible(case: &Case, at: [usize; 4]) -> bool {
    let masked = case.spec.mask.zip(case.mask.as_ref());
    let masked = masked.is_some_and(|(shape, mask)| mask[broadcast(at, shape)]);
    case.problem.band.contains(at[2], at[3]) && !masked
}

/// Position of an index in a row-major array that is broadcast over its dims of size 1.
fn broadcast(at: [usize; 4], shape: [usize; 4]) -> usize {
    (0..4).fold(0, |position, dim| {
        position * shape[dim] + at[dim] % shape[dim]
    })
}

/// Numbers that follow from a name.
pub(crate) struct Random(StdRng);

impl Random {
    /// The same name gives the same numbers on every machine (FNV-1a).
    pub(crate) fn named(name: &str) -> Self {
        let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        Self(StdRng::seed_from_u64(seed))
    }

    pub(crate) fn uniform(&mut self) -> f64 {
        self.0.random_range(0.0..1.0)
    }

    pub(crate) fn normal(&mut self, shape: &[usize], dtype: DType) -> Vec<f64> {
        let count = shape.iter().product();
        let values = (0..count).map(|_| {
            // Box and Muller; 1 - u is never 0.
            let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
            let angle = std::f64::consts::TAU * self.uniform();
            round_to(dtype, radius * angle.cos())
        });
        values.collect()
    }

    fn mask(&mut self, mask: Mask, shape: [usize; 4], scores: [usize; 4]) -> Vec<bool> {
        let [_, _, rows, keys] = shape;
        let count: usize = shape.iter().product();
        let hides = (0..count).map(|position| {
            let random = self.uniform() < 0.3;
            match mask {
                Mask::Random(_) => random,
                Mask::DeadRows => random || (position / keys % rows).is_multiple_of(3),
                Mask::Padding => {
                    let (batch, key) = (position / keys, position % keys);
                    key + 1 + (batch + 1) * scores[3] / 5 > scores[3]
                }
                Mask::Everything => true,
            }
        });
        hides.collect()
    }

    fn bias(&mut self, bias: Bias, shape: [usize; 4], dtype: DType) -> Vec<f64> {
        match bias {
            Bias::Normal(_) | Bias::F32(_) => self.normal(&shape, dtype),
            Bias::Causal | Bias::Peaks | Bias::Low | Bias::Nan => {
                let [_, _, rows, keys] = shape;
                let mut values = self.normal(&shape, dtype);
                for (position, value) in values.iter_mut().enumerate() {
                    let (row, key) = (position / keys % rows, position % keys);
                    match bias {
                        Bias::Causal if key + rows > row + keys => *value = f64::NEG_INFINITY,
                        Bias::Peaks if row % 10 == 5 && key + row / 5 == keys => *value = 20.0,
                        Bias::Low => *value = round_to(dtype, *value - 12.0),
                        Bias::Nan if (row, key) == (rows / 2, keys / 2) => *value = f64::NAN,
                        _ => {}
                    }
                }
                values
            }
            Bias::MinusInfinity => {
                let [_, _, rows, keys] = shape;
                let count: usize = shape.iter().product();
                let values = (0..count).map(|position| {
                    let dead = position / keys % rows % 4 == 1;
                    if dead || self.uniform() < 0.3 {
                        f64::NEG_INFINITY
                    } else {
                        0.0
                    }
                });
                values.collect()
            }
        }
    }
}
