//! Packed sequences: cases with their data on the host, run through `burn_mtlflash::flash_attn`.

mod catalogue;
mod check;

use std::fmt;

use burn::tensor::{DType as BurnDType, Device, Int, Tensor, TensorData};
use burn_mtlflash::Knobs;
use burn_mtlflash::flash_attn::{CuSeqlens, FlashAttnOptions, flash_attn_varlen_func};
use mtlflash_core::reference::{Bounds, Inputs};
use mtlflash_core::{AlibiShape, Causal, DType, Error, Problem, VarlenSpec};

use crate::run::{Outputs, RunError, caught, float, host};

pub use catalogue::{Entry, every, named};
pub(crate) use check::lowp;
pub use check::{check_forward, check_gradients, check_outputs, expected};

/// Where the cumulative lengths are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lengths {
    /// In device memory, as i32.
    OnDevice,
    /// On the host.
    OnHost,
}

/// A problem over packed sequences and its data, rounded to the problem's element type.
#[derive(Clone, Debug)]
pub struct VarlenCase {
    /// Name to show.
    pub name: String,
    /// The call.
    pub spec: VarlenSpec,
    /// The call, validated.
    pub problem: Problem,
    /// Cumulative lengths of the queries and of the keys.
    pub bounds: [Vec<usize>; 2],
    /// Where they are given.
    pub lengths: Lengths,
    /// Queries, `[total_q, Hq, D]`.
    pub q: Vec<f64>,
    /// Keys, `[total_k, Hkv, D]`.
    pub k: Vec<f64>,
    /// Values, `[total_k, Hkv, Dv]`.
    pub v: Vec<f64>,
    /// ALiBi slopes, `[Hq]` or `[sequences, Hq]`.
    pub alibi: Option<Vec<f64>>,
}

impl VarlenCase {
    /// The reference's view of the data.
    pub fn inputs(&self) -> Inputs<'_> {
        Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            alibi: self.alibi.as_deref(),
            ..Inputs::default()
        }
    }

    /// The reference's view of the lengths.
    pub fn bounds(&self) -> Bounds<'_> {
        let [q, k] = &self.bounds;
        Bounds { q, k }
    }

    /// The same data in f32, for devices without the element type.
    ///
    /// # Errors
    /// None for a case that was valid: widening changes no shape.
    pub fn widened(mut self) -> Result<Self, Error> {
        self.spec.dtypes = [DType::F32; 3];
        self.problem = Problem::varlen(&self.spec)?;
        Ok(self)
    }

    /// The options of the call, with a causal limit that FlashAttention has.
    ///
    /// # Errors
    /// A top-left causal limit.
    fn options(&self, device: &Device, knobs: &Knobs) -> Result<FlashAttnOptions, RunError> {
        let numbers = self.spec.options;
        if numbers.causal == Causal::TopLeft {
            let why = "flash_attn_varlen_func has no top-left causal limit".to_owned();
            return Err(RunError::Device(why));
        }
        let slopes = self.spec.alibi.zip(self.alibi.as_ref());
        let slopes = slopes.map(|(shape, data)| match shape {
            AlibiShape::PerHead => float(data, [self.problem.heads_q], DType::F32, device).into(),
            AlibiShape::PerBatchHead => {
                let shape = [self.problem.batch, self.problem.heads_q];
                float::<2>(data, shape, DType::F32, device).into()
            }
        });
        Ok(FlashAttnOptions {
            softmax_scale: numbers.scale,
            causal: numbers.causal == Causal::BottomRight,
            window_size: (numbers.window_left, numbers.window_right),
            softcap: numbers.softcap,
            dropout_p: numbers.dropout.map_or(0.0, |dropout| dropout.p),
            dropout_seed: numbers.dropout.map(|dropout| dropout.seed),
            alibi_slopes: slopes,
            return_softmax_lse: self.spec.lse,
            knobs: Some(*knobs),
            ..FlashAttnOptions::new()
        })
    }

    /// q, k and v on a device.
    fn upload(&self, device: &Device) -> [Tensor<3>; 3] {
        let dtype = self.problem.dtype;
        let of = |data: &[f64], shape: [usize; 3]| float(data, shape, dtype, device);
        [
            of(&self.q, self.spec.q),
            of(&self.k, self.spec.k),
            of(&self.v, self.spec.v),
        ]
    }

    /// The lengths of the queries or of the keys.
    ///
    /// # Errors
    /// Lengths beyond i32.
    fn seqlens(&self, side: usize, device: &Device) -> Result<CuSeqlens, RunError> {
        let bounds = &self.bounds[side];
        if self.lengths == Lengths::OnHost {
            return Ok(CuSeqlens::on_host(bounds.clone()));
        }
        let narrow = |&bound: &usize| i32::try_from(bound);
        let narrowed: Result<Vec<i32>, _> = bounds.iter().map(narrow).collect();
        let narrowed = narrowed.map_err(|error| RunError::Device(error.to_string()))?;
        let data = TensorData::new(narrowed, [bounds.len()]);
        let tensor = Tensor::<1, Int>::from_data(data, (device, BurnDType::I32));
        Ok(CuSeqlens::on_device(tensor, self.spec.max_seqlen[side]))
    }
}

/// Runs a case forward.
///
/// # Errors
/// The library's error, or the message of a panic.
pub fn computed(case: &VarlenCase, device: &Device, knobs: &Knobs) -> Result<Outputs, RunError> {
    caught(|| {
        let [q, k, v] = case.upload(device);
        let (cu_q, cu_k) = (case.seqlens(0, device)?, case.seqlens(1, device)?);
        let options = case.options(device, knobs)?;
        let output = flash_attn_varlen_func(q, k, v, cu_q, cu_k, options)?;
        Ok(Outputs {
            out: host(output.out)?,
            lse: output.softmax_lse.map(host).transpose()?,
        })
    })
}

/// The gradients of q, k and v for an output gradient `dout`.
pub(crate) fn differentiated(
    case: &VarlenCase,
    dout: &[f64],
    device: &Device,
    knobs: &Knobs,
) -> Result<[Vec<f64>; 3], RunError> {
    caught(|| {
        let leaves = case.upload(device);
        let [q, k, v] = leaves.map(|leaf| leaf.autodiff().require_grad());
        let (cu_q, cu_k) = (case.seqlens(0, device)?, case.seqlens(1, device)?);
        let mut options = case.options(device, knobs)?;
        options.return_softmax_lse = false;
        let (q_in, k_in, v_in) = (q.clone(), k.clone(), v.clone());
        let out = flash_attn_varlen_func(q_in, k_in, v_in, cu_q, cu_k, options)?.out;
        let dout: Tensor<3> = float(dout, out.dims(), case.problem.dtype, device);
        let gradients = (out * dout.autodiff()).sum().backward();
        let [dq, dk, dv] = [q, k, v].map(|leaf| leaf.grad(&gradients).map_or(Ok(Vec::new()), host));
        Ok([dq?, dk?, dv?])
    })
}

/// Shape, options and lengths: what is needed to reproduce a failure.
impl fmt::Display for VarlenCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let VarlenSpec { q, k, v, .. } = &self.spec;
        let [bounds_q, bounds_k] = &self.bounds;
        write!(
            f,
            "{}: {} q {q:?} k {k:?} v {v:?} cu_seqlens_q {bounds_q:?} cu_seqlens_k {bounds_k:?} {:?}",
            self.name, self.problem.dtype, self.lengths
        )?;
        if let Some(alibi) = self.spec.alibi {
            write!(f, " alibi {alibi:?}")?;
        }
        write!(f, " {:?}", self.spec.options)
    }
}
