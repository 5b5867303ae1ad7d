//! The gradient of the bias.

use super::dropout::{dropped, factors};
use super::lowp::rounding;
use super::scores::{Round, Row, broadcast, dot, softmax, vector, visible};
use super::{Inputs, check_elements, expect_fitting};
use crate::dtype::DType;
use crate::problem::Problem;

/// The gradient of the bias in its shape, given `dout`, the gradient of the output: `P * (dP -
/// rowsum(dO * O))` summed over the dims that the bias broadcasts over. Empty without a bias.
///
/// # Panics
/// If a slice does not have the length the problem asks for.
pub fn bias_gradient(problem: &Problem, inputs: &Inputs<'_>, dout: &[f64]) -> Vec<f64> {
    gradient(problem, inputs, dout, |exact| exact)
}

/// The gradient of the bias computed in `dtype`, rounded as in [`lowp`](super::lowp()).
///
/// # Panics
/// If a slice does not have the length the problem asks for.
pub fn lowp_bias_gradient(
    problem: &Problem,
    inputs: &Inputs<'_>,
    dout: &[f64],
    dtype: DType,
) -> Vec<f64> {
    gradient(problem, inputs, dout, rounding(dtype))
}

fn gradient(problem: &Problem, inputs: &Inputs<'_>, dout: &[f64], round: Round) -> Vec<f64> {
    expect_fitting(inputs.check(problem));
    let outputs = problem.out_shape().iter().product();
    expect_fitting(check_elements("dout", dout.len(), outputs));
    let Some((shape, _)) = problem.bias else {
        return Vec::new();
    };
    let mut dbias = vec![0.0; shape.iter().product()];
    for index in 0..problem.lse_shape().iter().product() {
        let row = Row::at(problem, index);
        let keys = visible(problem, inputs, row, round);
        let p = softmax(&keys, round).p;
        let dout = vector(dout, index, problem.head_dim_v);
        let dp: Vec<f64> = keys
            .iter()
            .map(|key| round(dot(dout, vector(inputs.v, key.key, problem.head_dim_v))))
            .collect();
        let dp = dropped(dp, factors(problem, row, &keys).as_deref(), round);
        let delta = dot(&p, &dp);
        for ((key, p), dp) in keys.iter().zip(p).zip(dp) {
            let at = [row.batch, row.head, row.query, key.key % problem.seq_k];
            dbias[broadcast(shape, at)] += round(p * (dp - delta));
        }
    }
    dbias.iter_mut().for_each(|x| *x = round(*x));
    dbias
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::FlashAttentionOptions;
    use crate::problem::ProblemSpec;
    use crate::reference::{attention, max_error};

    fn noise(seed: u32, len: usize) -> Vec<f64> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(state >> 8) / f64::from(1 << 23) - 1.0
        };
        (0..len).map(|_| next()).collect()
    }

    #[test]
    fn it_is_the_slope_of_the_output() {
        for shape in [[2, 4, 3, 5], [1, 1, 3, 5], [2, 1, 1, 5], [1, 4, 3, 1]] {
            let spec = ProblemSpec {
                q: [2, 4, 3, 2],
                k: [2, 2, 5, 2],
                v: [2, 2, 5, 3],
                dtypes: [DType::F32; 3],
                mask: None,
                bias: Some((shape, DType::F32)),
                alibi: None,
                options: FlashAttentionOptions::new().softcap(1.5).window(3, 1),
                lse: true,
            };
            let problem = Problem::new(&spec).expect("a valid problem");
            let [q, k, v] = [spec.q, spec.k, spec.v].map(|shape| shape.iter().product());
            let (q, k, v) = (noise(1, q), noise(2, k), noise(3, v));
            let mut bias = noise(4, shape.iter().product());
            let dout = noise(5, problem.out_shape().iter().product());
            let loss = |bias: &[f64]| {
                let inputs = Inputs {
                    q: &q,
                    k: &k,
                    v: &v,
                    bias: Some(bias),
                    ..Inputs::default()
                };
                dot(&attention(&problem, &inputs).out, &dout)
            };
            const STEP: f64 = 1e-5;
            let slopes: Vec<f64> = (0..bias.len())
                .map(|at| {
                    let middle = bias[at];
                    bias[at] = middle + STEP;
                    let above = loss(&bias);
                    bias[at] = middle - STEP;
                    let below = loss(&bias);
                    bias[at] = middle;
                    (above - below) / (2.0 * STEP)
                })
                .collect();
            let inputs = Inputs {
                q: &q,
                k: &k,
                v: &v,
                bias: Some(&bias),
                ..Inputs::default()
            };
            let got = bias_gradient(&problem, &inputs, &dout);
            let error = max_error(&got, &slopes);
            assert!(error < 1e-8, "{shape:?}: error {error:e}");
        }
    }
}
