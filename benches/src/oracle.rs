//! What the right answer is, on a sample of query rows: of the output, or in training of the gradient
//! of the queries.

use std::thread;

use mtlflash_core::reference::{self, Bound, Inputs};
use mtlflash_core::{AlibiShape, DType, FlashAttentionOptions, Problem, ProblemSpec, Result};

use crate::operands::Operands;

/// Query rows compared.
const ROWS: usize = 64;

/// Attention in f64 of some query rows.
pub(crate) struct Oracle {
    /// Elements of a row.
    width: usize,
    /// Places of the rows among `[B, Hq, Lq]`.
    rows: Vec<usize>,
    expected: Vec<f64>,
    /// The largest error the contract allows on these rows.
    pub(crate) tolerance: f64,
}

/// The exact and the straightforward result of one row.
struct Row {
    exact: Vec<f64>,
    lowp: Vec<f64>,
}

impl Oracle {
    pub(crate) fn new(problem: &Problem, operands: &Operands) -> Result<Self> {
        let all: usize = problem.lse_shape().iter().product();
        let rows = sampled(all);
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let shares = rows.chunks(rows.len().div_ceil(threads).max(1));
        let results = thread::scope(|scope| {
            let running: Vec<_> = shares
                .map(|share| {
                    scope.spawn(|| {
                        let rows = share.iter().map(|&index| row(problem, operands, index));
                        rows.collect::<Result<Vec<_>>>()
                    })
                })
                .collect();
            running
                .into_iter()
                .map(|thread| thread.join().expect("the reference does not panic"))
                .collect::<Result<Vec<_>>>()
        })?;
        let rows_computed = || results.iter().flatten();
        let expected: Vec<f64> = rows_computed().flat_map(|row| row.exact.clone()).collect();
        let lowp: Vec<f64> = rows_computed().flat_map(|row| row.lowp.clone()).collect();
        let (width, bound) = match operands.dout {
            Some(_) => (problem.head_dim, Bound::GRADIENT),
            None => (problem.head_dim_v, Bound::OUTPUT),
        };
        Ok(Self {
            width,
            tolerance: bound.tolerance(problem.dtype, &expected, &lowp),
            rows,
            expected,
        })
    }

    /// The largest error of an output or a gradient, `[B, Hq, Lq, width]`, on the sampled rows.
    pub(crate) fn error(&self, out: &[f32]) -> f64 {
        let width = self.width;
        let got: Vec<f64> = self
            .rows
            .iter()
            .filter_map(|row| out.get(row * width..(row + 1) * width))
            .flatten()
            .map(|&x| f64::from(x))
            .collect();
        reference::max_error(&got, &self.expected)
    }
}

/// Spread over all batches and heads, the first and the last row among them.
fn sampled(all: usize) -> Vec<usize> {
    if all <= ROWS {
        return (0..all).collect();
    }
    // Lengths are mostly powers of two and the step is not, so heads differ in their queries.
    (0..ROWS).map(|n| n * (all - 1) / (ROWS - 1)).collect()
}

/// One row is a problem of its own: the keys that the band lets it see, without a band.
fn row(problem: &Problem, operands: &Operands, index: usize) -> Result<Row> {
    let query = index % problem.seq_q;
    let head = index / problem.seq_q % problem.heads_q;
    let batch = index / problem.seq_q / problem.heads_q;
    let keys = problem.band.keys(query, problem.seq_k);
    let first_key = (batch * problem.heads_kv + head / problem.group()) * problem.seq_k;
    let vectors = |values: &[f32], first: usize, count: usize, width: usize| -> Vec<f64> {
        let values = &values[first * width..(first + count) * width];
        values.iter().map(|&x| f64::from(x)).collect()
    };
    let q = vectors(&operands.q, index, 1, problem.head_dim);
    let k = vectors(
        &operands.k,
        first_key + keys.start,
        keys.len(),
        problem.head_dim,
    );
    let v = vectors(
        &operands.v,
        first_key + keys.start,
        keys.len(),
        problem.head_dim_v,
    );

    let element = |shape: [usize; 4], key: usize| broadcast(shape, [batch, head, query, key]);
    let mask: Option<Vec<bool>> = problem
        .mask
        .zip(operands.mask.as_ref())
        .map(|(shape, mask)| keys.clone().map(|key| mask[element(shape, key)]).collect());
    let slope = operands.slopes.as_ref().map(|slopes| match problem.alibi {
        Some(AlibiShape::PerBatchHead) => slopes[batch * problem.heads_q + head],
        _ => slopes[head],
    });
    let distance = |key: usize| (query + problem.seq_k).abs_diff(key + problem.seq_q) as f64;
    // ALiBi depends on the position in the whole sequence, so here it is a bias.
    let bias: Vec<f64> = keys
        .clone()
        .map(|key| {
            let bias = problem.bias.zip(operands.bias.as_ref());
            bias.map_or(0.0, |((shape, _), bias)| {
                f64::from(bias[element(shape, key)])
            }) - slope.map_or(0.0, |slope| f64::from(slope) * distance(key))
        })
        .collect();
    let has_bias = problem.bias.is_some() || slope.is_some();

    let alone = Problem::new(&ProblemSpec {
        q: [1, 1, 1, problem.head_dim],
        k: [1, 1, keys.len(), problem.head_dim],
        v: [1, 1, keys.len(), problem.head_dim_v],
        dtypes: [problem.dtype; 3],
        mask: mask.as_ref().map(|_| [1, 1, 1, keys.len()]),
        bias: has_bias.then_some(([1, 1, 1, keys.len()], DType::F32)),
        alibi: None,
        options: FlashAttentionOptions::new()
            .scale(f64::from(problem.scale))
            .softcap(problem.softcap.map_or(0.0, f64::from)),
        lse: false,
    })?;
    let inputs = Inputs {
        q: &q,
        k: &k,
        v: &v,
        mask: mask.as_deref(),
        bias: has_bias.then_some(bias.as_slice()),
        alibi: None,
    };
    if let Some(dout) = &operands.dout {
        let dout = vectors(dout, index, 1, problem.head_dim_v);
        return Ok(Row {
            exact: reference::attention_backward(&alone, &inputs, &dout).0,
            lowp: match problem.dtype {
                DType::F32 => Vec::new(),
                dtype => reference::lowp_backward(&alone, &inputs, &dout, dtype).0,
            },
        });
    }
    Ok(Row {
        exact: reference::attention(&alone, &inputs).out,
        lowp: match problem.dtype {
            DType::F32 => Vec::new(),
            dtype => reference::lowp(&alone, &inputs, dtype),
        },
    })
}

/// Place of an element in a row-major array that broadcasts over its dims of size 1.
fn broadcast(shape: [usize; 4], at: [usize; 4]) -> usize {
    shape.into_iter().zip(at).fold(0, |place, (dim, at)| {
        place * dim + if dim == 1 { 0 } else { at }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Case, Extra, Pass};

    /// The rows alone must give what the whole problem gives.
    #[test]
    fn sampled_rows_agree_with_the_whole_reference() {
        for extra in [
            Extra::None,
            Extra::Scale,
            Extra::Loud,
            Extra::Softcap,
            Extra::Bias,
            Extra::BiasPerHead,
            Extra::BiasPerKey,
            Extra::PaddingMask,
            Extra::Mask,
            Extra::Window,
            Extra::Alibi,
        ] {
            let case = Case {
                dtype: DType::F32,
                batch: 2,
                heads_q: 4,
                heads_kv: 2,
                seq_q: 19,
                seq_k: 23,
                head_dim: 8,
                causal: true,
                extra,
                pass: Pass::Forward,
                tiers: Vec::new(),
            };
            let problem = case.problem().expect("valid");
            let operands = Operands::generate(&case);
            let oracle = Oracle::new(&problem, &operands).expect("valid");
            let wide = |values: &[f32]| values.iter().map(|&x| f64::from(x)).collect::<Vec<_>>();
            let bias = operands.bias.as_deref().map(wide);
            let slopes = operands.slopes.as_deref().map(wide);
            let whole = reference::attention(
                &problem,
                &Inputs {
                    q: &wide(&operands.q),
                    k: &wide(&operands.k),
                    v: &wide(&operands.v),
                    mask: operands.mask.as_deref(),
                    bias: bias.as_deref(),
                    alibi: slopes.as_deref(),
                },
            );
            let rows = oracle.rows.iter();
            let expected: Vec<f64> = rows
                .flat_map(|row| whole.out[row * 8..][..8].to_vec())
                .collect();
            let error = reference::max_error(&oracle.expected, &expected);
            assert!(error < 1e-12, "{extra:?} {error}");
        }
    }
}
