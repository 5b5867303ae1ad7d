//! The same in f64, plainly.

use mtlflash_core::reference::{self, Inputs};
use mtlflash_core::{DType, FlashAttentionOptions, Problem, ProblemSpec};

/// Numbers of a shape, rounded to an element type.
#[derive(Clone)]
pub(crate) struct Floats<const D: usize> {
    pub(crate) dtype: DType,
    pub(crate) shape: [usize; D],
    pub(crate) data: Vec<f32>,
}

/// Truths of a shape.
#[derive(Clone)]
pub(crate) struct Truths<const D: usize> {
    pub(crate) shape: [usize; D],
    pub(crate) data: Vec<bool>,
}

impl<const D: usize> Floats<D> {
    /// Numbers between -2 and 2 that follow from `seed` (splitmix64).
    pub(crate) fn random(dtype: DType, shape: [usize; D], seed: u64) -> Self {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut next = || {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let bits = u16::try_from((z ^ (z >> 31)) >> 48).expect("16 bits");
            // Steps of 2^-8, which f16 holds exactly.
            (f32::from(bits >> 6) - 512.0) / 256.0
        };
        let count = shape.iter().product();
        Self {
            dtype,
            shape,
            data: (0..count).map(|_| next()).collect(),
        }
    }

    pub(crate) fn wide(&self) -> Vec<f64> {
        self.data.iter().map(|&value| value.into()).collect()
    }
}

impl<const D: usize> Truths<D> {
    pub(crate) fn new(shape: [usize; D], truth: impl Fn([usize; D]) -> bool) -> Self {
        let count = shape.iter().product();
        let data = (0..count).map(|position| {
            let mut rest: usize = position;
            let mut index = [0; D];
            for dim in (0..D).rev() {
                index[dim] = rest % shape[dim];
                rest /= shape[dim];
            }
            truth(index)
        });
        Self {
            shape,
            data: data.collect(),
        }
    }
}

/// What goes into a call.
pub(crate) struct Call {
    pub(crate) qkv: [Floats<4>; 3],
    pub(crate) mask: Option<Truths<4>>,
    pub(crate) bias: Option<Floats<4>>,
    pub(crate) options: FlashAttentionOptions,
}

impl Call {
    /// What it must give.
    pub(crate) fn computed(&self) -> Vec<f64> {
        self.with(|problem, inputs| reference::attention(problem, inputs).out)
    }

    /// The largest error allowed, by the accuracy rule.
    pub(crate) fn bound(&self, expected: &[f64]) -> f64 {
        let dtype = self.qkv[0].dtype;
        let lowp = match dtype {
            DType::F32 => Vec::new(),
            dtype => self.with(|problem, inputs| reference::lowp(problem, inputs, dtype)),
        };
        reference::tolerance(dtype, expected, &lowp)
    }

    fn with<T>(&self, run: impl Fn(&Problem, &Inputs<'_>) -> T) -> T {
        let [q, k, v] = &self.qkv;
        let problem = Problem::new(&ProblemSpec {
            q: q.shape,
            k: k.shape,
            v: v.shape,
            dtypes: [q.dtype; 3],
            mask: self.mask.as_ref().map(|mask| mask.shape),
            bias: self.bias.as_ref().map(|bias| (bias.shape, bias.dtype)),
            alibi: None,
            options: self.options,
            lse: false,
        })
        .expect("a valid problem");
        let bias = self.bias.as_ref().map(Floats::wide);
        let inputs = Inputs {
            q: &q.wide(),
            k: &k.wide(),
            v: &v.wide(),
            mask: self.mask.as_ref().map(|mask| mask.data.as_slice()),
            bias: bias.as_deref(),
            alibi: None,
        };
        run(&problem, &inputs)
    }
}

/// `softmax(fill(scale * q k^T)) v` of one head, where a hidden score is `fill` rather than missing.
pub(crate) fn filled(
    head: [&[f64]; 3],
    [rows, keys, dim]: [usize; 3],
    scale: f64,
    hidden: impl Fn(usize, usize) -> Option<f64>,
) -> Vec<f64> {
    let [q, k, v] = head;
    let mut out = vec![0.0; rows * dim];
    for row in 0..rows {
        let score = |key: usize| {
            let products = (0..dim).map(|d| q[row * dim + d] * k[key * dim + d]);
            hidden(row, key).unwrap_or_else(|| scale * products.sum::<f64>())
        };
        let scores: Vec<f64> = (0..keys).map(score).collect();
        let max = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = scores.iter().map(|score| (score - max).exp()).collect();
        let sum: f64 = weights.iter().sum();
        for (key, weight) in weights.iter().enumerate() {
            for d in 0..dim {
                out[row * dim + d] += weight / sum * v[key * dim + d];
            }
        }
    }
    out
}

/// `x [rows, inputs]` through a linear layer.
pub(crate) fn linear(x: &[f64], (weight, bias): &(Vec<f64>, Vec<f64>), inputs: usize) -> Vec<f64> {
    let outputs = weight.len() / inputs;
    let mut y = Vec::with_capacity(x.len() / inputs * outputs);
    for row in x.chunks_exact(inputs) {
        for output in 0..outputs {
            let products = row
                .iter()
                .enumerate()
                .map(|(i, x)| x * weight[i * outputs + output]);
            y.push(products.sum::<f64>() + bias.get(output).copied().unwrap_or(0.0));
        }
    }
    y
}

/// One head of `x [B, L, H * D]`, `[L, D]`.
pub(crate) fn head(x: &[f64], [heads, rows, dim]: [usize; 3], [b, h]: [usize; 2]) -> Vec<f64> {
    let mut part = Vec::with_capacity(rows * dim);
    for row in 0..rows {
        let start = ((b * rows + row) * heads + h) * dim;
        part.extend_from_slice(&x[start..start + dim]);
    }
    part
}
