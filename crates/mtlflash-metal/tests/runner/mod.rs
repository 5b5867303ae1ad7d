//! A problem with data, run by msl-cpu from the text we ship, compared with the f64 reference.
//!
//! A case is written as `key=value` words:
//!
//! ```text
//! kernel=v1|v2|v2r  t=f16|bf16|f32  b= h= hkv= lq= lk= d= dv=   sizes (b=1 h=1 hkv=h lk=lq dv=d)
//! causal=br|tl  lo= hi=  (window)  softcap= scale=  lse=1
//! mask=random|dead|all|u32   bias=own|f32|rows|inf|hidden   alibi=h|bh
//!                      bias=inf: -Inf here and there and in whole rows; hidden: NaN where a pair is
//! nan=hidden|seen      K and V rows hold NaN where no row sees them, or one that some rows see
//! nan=query|inf        a query holds NaN, or a value Inf and -Inf
//! nan=gradient|infinite   the gradient of the last row's output holds NaN, or Inf and -Inf
//! pad=3                rows of q, k and v lie that many elements apart, NaN between
//! large=1              scores up to thousands
//! dropout=0.3 seed=7   weights fall (CubeCL's kernels)
//! documents=70         queries see the keys of their own 70 positions, by a mask function (CubeCL's kernels)
//! ```
//!
//! and for gradients
//!
//! ```text
//! want=q|k|v|b|qk...   those to compute (q, k, v)   dlse=1  the log-sum-exp has a gradient too
//! dout=1               the size of the output's gradient
//! saved=kernel         output and log-sum-exp are those of the forward kernel, not the reference's
//! ```

#![allow(dead_code, reason = "each test binary uses its part")]

mod gradients;
pub(crate) mod in_order;
pub(crate) mod mutant;
mod numbers;
mod words;

use std::path::Path;

use msl_cpu::{Buffer, CompileOptions, Counters, Grid, Math, Mode, RunOptions};
use mtlflash_core::reference::{self, Bound, Inputs, round_to};
use mtlflash_core::tile::{MetalKernel, metal};
use mtlflash_core::{AlibiShape, DType, MaskStorage, Problem};
use mtlflash_metal::{Dispatch, Element, Files, Layouts, MaskLayout, Role, broadcast};
use numbers::{decode, encode};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use words::{Words, row_major};

/// A problem with its data, rounded to the element type.
pub(crate) struct Case {
    pub(crate) text: String,
    pub(crate) kernel: MetalKernel,
    pub(crate) problem: Problem,
    pub(crate) pad: usize,
    pub(crate) storage: MaskStorage,
    pub(crate) q: Vec<f64>,
    pub(crate) k: Vec<f64>,
    pub(crate) v: Vec<f64>,
    pub(crate) mask: Option<Vec<bool>>,
    pub(crate) bias: Option<Vec<f64>>,
    pub(crate) alibi: Option<Vec<f64>>,
}

/// How the text is compiled and run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Personality {
    pub(crate) compile: CompileOptions,
    pub(crate) run: RunOptions,
}

impl Case {
    pub(crate) fn new(text: &str) -> Self {
        let words = Words::new(text);
        let kernel = match words.get("kernel") {
            Some("v1") => MetalKernel::Simdgroup,
            Some("v2") => MetalKernel::Tensor,
            Some("v2r") => MetalKernel::Fragments,
            other => panic!("kernel: got {other:?}, expected v1, v2 or v2r"),
        };
        let mut problem = words.problem();
        let documents = words.documents();
        if documents.is_some() {
            // What the function hides is a mask to the reference.
            problem.mask = Some([1, 1, problem.seq_q, problem.seq_k]);
        }
        let dtype = problem.dtype;
        let (batch, heads, lk) = (problem.batch, problem.heads_q, problem.seq_k);
        let mask = words.get("mask");
        let bias = words.get("bias");

        let mut random = StdRng::seed_from_u64(text.bytes().map(u64::from).sum());
        let amplitude = if words.get("large").is_some() {
            24.0
        } else {
            2.0
        };
        let mut fill = |shape: [usize; 4], amplitude: f64, dtype| -> Vec<f64> {
            (0..shape.iter().product())
                .map(|_| round_to(dtype, random.random_range(-amplitude..amplitude)))
                .collect()
        };
        let mut case = Self {
            text: text.to_owned(),
            kernel,
            pad: words.number("pad", 0),
            storage: words.storage(),
            q: fill(problem.q_shape(), amplitude, dtype),
            k: fill(problem.k_shape(), amplitude, dtype),
            v: fill(problem.v_shape(), 2.0, dtype),
            bias: problem.bias.map(|(shape, dtype)| fill(shape, 2.0, dtype)),
            alibi: problem.alibi.map(|shape| match shape {
                AlibiShape::PerHead => fill([1, heads, 1, 1], 0.5, DType::F32),
                AlibiShape::PerBatchHead => fill([batch, heads, 1, 1], 0.5, DType::F32),
            }),
            mask: None,
            problem,
        };
        if words.get("large").is_some() {
            // Whole numbers: products are exact, so the rule for f32 stays in force.
            let round = |values: &mut Vec<f64>| values.iter_mut().for_each(|x| *x = x.round());
            round(&mut case.q);
            round(&mut case.k);
        }
        case.mask = case.problem.mask.map(|shape| {
            let row = shape[3];
            (0..shape.iter().product::<usize>())
                .map(|at| match (documents, mask) {
                    (Some(length), _) => at / row / length != at % row / length,
                    (None, Some("all")) => true,
                    (None, Some("dead")) if (at / row) % 3 == 0 => true,
                    _ => random.random_range(0.0..1.0) < 0.3,
                })
                .collect()
        });
        if bias == Some("inf") {
            for (at, value) in case.bias.iter_mut().flatten().enumerate() {
                if at % 3 == 0 || (at / lk) % 5 == 1 {
                    *value = f64::NEG_INFINITY;
                }
            }
        }
        match words.get("nan") {
            Some("hidden") => case.nan_where_hidden(),
            Some("seen") => case.nan_in_key(lk / 2),
            Some("query") => {
                let (row, dim) = (case.problem.seq_q / 2, case.problem.head_dim);
                case.q[row * dim] = f64::NAN;
            }
            Some("inf") => {
                let (row, dim) = (lk / 2, case.problem.head_dim_v);
                case.v[row * dim] = f64::INFINITY;
                case.v[row * dim + 1] = f64::NEG_INFINITY;
            }
            // Drawn later.
            Some("gradient" | "infinite") => {}
            Some(other) => {
                panic!("nan: got {other}, expected hidden, seen, query, inf, gradient or infinite")
            }
            None => {}
        }
        if bias == Some("hidden") {
            case.nan_in_hidden_bias();
        }
        case
    }

    /// Positions of a document.
    pub(crate) fn documents(&self) -> Option<usize> {
        Words::new(&self.text).documents()
    }

    fn hidden(&self, b: usize, h: usize, i: usize, j: usize) -> bool {
        let masked = self.problem.mask.zip(self.mask.as_ref());
        let masked = masked.is_some_and(|(shape, mask)| {
            let at = broadcast(shape, row_major(shape));
            mask[b * at[0] + h * at[1] + i * at[2] + j * at[3]]
        });
        masked || !self.problem.band.contains(i, j)
    }

    fn nan_where_hidden(&mut self) {
        let problem = self.problem.clone();
        for row in 0..problem.batch * problem.heads_kv * problem.seq_k {
            let j = row % problem.seq_k;
            let (b, hkv) = (
                row / problem.seq_k / problem.heads_kv,
                row / problem.seq_k % problem.heads_kv,
            );
            let mut heads = hkv * problem.group()..(hkv + 1) * problem.group();
            if heads.all(|h| (0..problem.seq_q).all(|i| self.hidden(b, h, i, j))) {
                self.k[row * problem.head_dim..][..problem.head_dim].fill(f64::NAN);
                self.v[row * problem.head_dim_v..][..problem.head_dim_v].fill(f64::NAN);
            }
        }
    }

    fn nan_in_key(&mut self, j: usize) {
        let (d, dv) = (self.problem.head_dim, self.problem.head_dim_v);
        self.k[j * d..][..d].fill(f64::NAN);
        self.v[j * dv..][..dv].fill(f64::NAN);
    }

    /// Of a bias and a mask as large as the scores.
    fn nan_in_hidden_bias(&mut self) {
        let (lq, lk) = (self.problem.seq_q, self.problem.seq_k);
        let pairs = (0..self.problem.heads_q * lq * lk)
            .filter(|at| self.hidden(0, at / (lq * lk), at / lk % lq, at % lk));
        let hidden: Vec<usize> = pairs.collect();
        let bias = self.bias.as_mut().expect("bias=hidden");
        hidden.into_iter().for_each(|at| bias[at] = f64::NAN);
    }

    fn inputs(&self) -> Inputs<'_> {
        Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            mask: self.mask.as_deref(),
            bias: self.bias.as_deref(),
            alibi: self.alibi.as_deref(),
        }
    }

    fn layouts(&self) -> Layouts {
        let words = Words::new(&self.text);
        Layouts {
            q: words.strides(self.problem.q_shape()),
            k: words.strides(self.problem.k_shape()),
            v: words.strides(self.problem.v_shape()),
            mask: self.problem.mask.map(|shape| MaskLayout {
                strides: broadcast(shape, row_major(shape)),
                storage: self.storage,
            }),
            ..Layouts::contiguous(&self.problem)
        }
    }

    /// The call, from the kernels on disk: editing one needs no rebuild.
    pub(crate) fn dispatch(&self) -> Dispatch {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernels-msl");
        let tile = metal(self.kernel, &self.problem).expect("a tile");
        mtlflash_metal::forward(
            &self.problem,
            &tile,
            &self.layouts(),
            Files::Folder(&folder),
        )
        .unwrap_or_else(|error| panic!("{}: {error}", self.text))
    }

    /// Runs the case and compares; the counters, or what is wrong.
    pub(crate) fn check(&self, personality: &Personality) -> Result<Counters, String> {
        self.check_dispatch(&self.dispatch(), personality)
    }

    /// The same with a call that may have been tampered with.
    pub(crate) fn check_dispatch(
        &self,
        dispatch: &Dispatch,
        personality: &Personality,
    ) -> Result<Counters, String> {
        self.check_given(dispatch, &[], personality)
    }

    /// The same where some buffers, by their place, are not tensors of the case.
    pub(crate) fn check_given(
        &self,
        dispatch: &Dispatch,
        given: &[Option<Vec<u8>>],
        personality: &Personality,
    ) -> Result<Counters, String> {
        let library = msl_cpu::compile(&dispatch.source, &personality.compile)
            .map_err(|error| format!("{}: {error}", self.text))?;
        let mut buffers: Vec<Buffer> = dispatch
            .buffers
            .iter()
            .enumerate()
            .map(|(place, slot)| {
                let given = given.get(place).cloned().flatten();
                self.buffer(slot.role, slot.element, &slot.shape, dispatch, given)
            })
            .collect();
        let grid = Grid {
            threadgroups: dispatch.threadgroups,
            threads: dispatch.threads,
        };
        let counters = library
            .dispatch(&dispatch.entry, &grid, &mut buffers, &personality.run)
            .map_err(|error| format!("{}: {error}", self.text))?;
        self.compare(dispatch, &buffers)?;
        Ok(counters)
    }

    /// `given` are the bytes of a tensor that is not the case's own.
    fn buffer(
        &self,
        role: Role,
        element: Element,
        shape: &[usize],
        call: &Dispatch,
        given: Option<Vec<u8>>,
    ) -> Buffer {
        if let Some(bytes) = given {
            return Buffer::from_bytes(bytes);
        }
        let size = |element| match element {
            Element::Float(DType::F32) => 4,
            Element::Float(_) => 2,
            _ => 1,
        };
        let slopes = |values: &[f64]| encode(values, DType::F32);
        let dtype = self.problem.dtype;
        Buffer::from_bytes(match role {
            Role::Q => self.padded(&self.q, self.problem.head_dim, dtype),
            Role::K => self.padded(&self.k, self.problem.head_dim, dtype),
            Role::V => self.padded(&self.v, self.problem.head_dim_v, dtype),
            Role::Mask => self
                .mask
                .iter()
                .flatten()
                .flat_map(|&hides| match self.storage {
                    MaskStorage::U8 => vec![u8::from(hides)],
                    MaskStorage::U32 => u32::from(hides).to_le_bytes().to_vec(),
                })
                .collect(),
            Role::Bias => {
                let dtype = self.problem.bias.map_or(dtype, |(_, dtype)| dtype);
                encode(self.bias.as_deref().unwrap_or_default(), dtype)
            }
            Role::Alibi => slopes(self.alibi.as_deref().unwrap_or_default()),
            Role::Params => call.uniforms.clone(),
            _ => return Buffer::uninitialised(shape.iter().product::<usize>() * size(element)),
        })
    }

    /// Rows with NaN between them, none after the last.
    fn padded(&self, values: &[f64], dim: usize, dtype: DType) -> Vec<u8> {
        let mut rows = Vec::new();
        for row in values.chunks(dim) {
            rows.extend_from_slice(row);
            rows.extend(std::iter::repeat_n(f64::NAN, self.pad));
        }
        rows.truncate(rows.len() - self.pad);
        encode(&rows, dtype)
    }

    fn compare(&self, dispatch: &Dispatch, buffers: &[Buffer]) -> Result<(), String> {
        let expected = reference::attention(&self.problem, &self.inputs());
        let lowp = match self.problem.dtype {
            DType::F32 => Vec::new(),
            dtype => reference::lowp(&self.problem, &self.inputs(), dtype),
        };
        for (slot, buffer) in dispatch.buffers.iter().zip(buffers) {
            let (wanted, dtype, lowp) = match slot.role {
                Role::Out => (&expected.out, self.problem.dtype, lowp.as_slice()),
                Role::Lse => (&expected.lse, DType::F32, [].as_slice()),
                _ => continue,
            };
            let got = decode(buffer.bytes(), dtype);
            let bound = Bound::OUTPUT.tolerance(dtype, wanted, lowp);
            let worst = got
                .iter()
                .zip(wanted)
                .map(|(&got, &wanted)| reference::max_error(&[got], &[wanted]))
                .enumerate()
                .fold(
                    (0, 0.0),
                    |worst, (at, error)| {
                        if error > worst.1 { (at, error) } else { worst }
                    },
                );
            if worst.1 > bound {
                let wrong = got
                    .iter()
                    .zip(wanted)
                    .filter(|(got, wanted)| reference::max_error(&[**got], &[**wanted]) > bound)
                    .count();
                return Err(format!(
                    "{}: {} at {:?} of {:?}: got {}, expected {}, bound {bound:.1e}; {wrong} of {} wrong",
                    self.text,
                    slot.role.name(),
                    index(worst.0, &slot.shape),
                    slot.shape,
                    got[worst.0],
                    wanted[worst.0],
                    got.len(),
                ));
            }
        }
        Ok(())
    }
}

impl Personality {
    /// Races, bounds and uninitialised memory are checked too.
    pub(crate) fn checked() -> Self {
        Self {
            compile: CompileOptions {
                mode: Mode::Check,
                ..CompileOptions::default()
            },
            ..Self::default()
        }
    }

    /// As compiled with Metal's default math mode.
    pub(crate) fn fast_math() -> Self {
        Self {
            compile: CompileOptions {
                math: Math::Fast,
                ..CompileOptions::default()
            },
            ..Self::default()
        }
    }
}

fn index(mut flat: usize, shape: &[usize]) -> Vec<usize> {
    let mut index: Vec<usize> = shape
        .iter()
        .rev()
        .map(|&size| {
            let at = flat % size;
            flat /= size;
            at
        })
        .collect();
    index.reverse();
    index
}
