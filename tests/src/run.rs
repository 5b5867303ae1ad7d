//! A case on a device: upload, call, read back.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use burn::tensor::{Bool, DType as BurnDType, Device, Tensor, TensorData};
use burn_mtlflash::{
    Knobs, ScoreInputs, flash_attention_with_knobs, flash_attention_with_lse_and_knobs,
};
use mtlflash_core::{AlibiShape, DType, Error};

use crate::case::{Case, View};

/// What came back, row-major.
#[derive(Clone, Debug)]
pub struct Outputs {
    /// `[B, Hq, Lq, Dv]`.
    pub out: Vec<f64>,
    /// `[B, Hq, Lq]`, where it was asked for.
    pub lse: Option<Vec<f64>>,
}

/// Why a case gave nothing.
#[derive(Clone, Debug, thiserror::Error)]
pub enum RunError {
    /// The library refused or rejected the call.
    #[error(transparent)]
    Refused(#[from] Error),
    /// The device failed, which shows when a result is read.
    #[error("the device failed: {0}")]
    Device(String),
    /// Something panicked: the library, Burn or the driver.
    #[error("panicked: {0}")]
    Panicked(String),
}

/// Runs a case forward.
///
/// # Errors
/// The library's error, or the message of a panic.
pub fn computed(case: &Case, device: &Device, knobs: &Knobs) -> Result<Outputs, RunError> {
    caught(|| {
        let (q, k, v, inputs) = upload(case, device);
        if case.spec.lse {
            let (out, lse) = flash_attention_with_lse_and_knobs(q, k, v, inputs, knobs)?;
            return Ok(Outputs {
                out: host(out)?,
                lse: Some(host(lse)?),
            });
        }
        let out = flash_attention_with_knobs(q, k, v, inputs, knobs)?;
        Ok(Outputs {
            out: host(out)?,
            lse: None,
        })
    })
}

/// Gradients that came back, row-major.
#[derive(Clone, Debug)]
pub struct Differentiated {
    /// Of q, k and v, in their shapes.
    pub inputs: [Vec<f64>; 3],
    /// Of the bias, in its shape.
    pub bias: Option<Vec<f64>>,
}

/// The gradients of q, k, v and the bias for an output gradient `dout`. On a device that is already an
/// autodiff one its checkpointing strategy is kept.
///
/// # Errors
/// The library's error, or the message of a panic.
pub fn differentiated(
    case: &Case,
    dout: &[f64],
    device: &Device,
    knobs: &Knobs,
) -> Result<Differentiated, RunError> {
    caught(|| {
        let strategy = device.gradient_checkpointing_strategy().unwrap_or_default();
        let device = device.clone().inner();
        let (q, k, v, inputs) = upload(case, &device);
        let leaf = |tensor: Tensor<4>| {
            let tensor = tensor.autodiff();
            tensor
                .with_gradient_checkpointing_strategy(strategy)
                .require_grad()
        };
        let [q, k, v] = [q, k, v].map(leaf);
        let bias = inputs.bias.map(leaf);
        // What is not tracked is a constant, on whichever of the two devices.
        let inputs = ScoreInputs {
            bias: bias.clone(),
            ..inputs
        };
        let out = flash_attention_with_knobs(q.clone(), k.clone(), v.clone(), inputs, knobs)?;
        let dout = float(dout, case.problem.out_shape(), case.problem.dtype, &device);
        // No sum: its gradient is one for every product anyway, and a driver would tune it.
        let gradients = (out
            * dout
                .autodiff()
                .with_gradient_checkpointing_strategy(strategy))
        .backward();
        let of = |leaf: &Tensor<4>| leaf.grad(&gradients).map_or(Ok(Vec::new()), host);
        let bias = match (&bias, case.spec.bias) {
            (Some(leaf), Some((shape, _))) => Some(summed(&of(leaf)?, leaf.dims(), shape)),
            _ => None,
        };
        Ok(Differentiated {
            inputs: [of(&q)?, of(&k)?, of(&v)?],
            bias,
        })
    })
}

/// Row-major `data` of `shape`, summed over the dims where `to` has size 1: an expanded tensor's
/// gradient as that of what was expanded.
fn summed(data: &[f64], shape: [usize; 4], to: [usize; 4]) -> Vec<f64> {
    if shape == to || data.len() != shape.iter().product::<usize>() {
        return data.to_vec();
    }
    let mut sums = vec![0.0; to.iter().product()];
    for (index, value) in data.iter().enumerate() {
        let mut rest = index;
        let mut place = 0;
        let mut stride = 1;
        for dim in (0..4).rev() {
            place += rest % shape[dim] % to[dim] * stride;
            rest /= shape[dim];
            stride *= to[dim];
        }
        sums[place] += value;
    }
    sums
}

/// The case's tensors on a device, laid out as its view says.
pub fn upload(case: &Case, device: &Device) -> (Tensor<4>, Tensor<4>, Tensor<4>, ScoreInputs) {
    let dtype = case.problem.dtype;
    let vectors = |data: &[f64], shape| viewed(data, shape, case.view, dtype, device);
    let expanded = case.view == View::Expanded;
    let scores = case.problem.score_shape();
    let mask = case.spec.mask.zip(case.mask.as_ref()).map(|(shape, data)| {
        let mask = Tensor::<4, Bool>::from_data(TensorData::new(data.clone(), shape), device);
        if expanded { mask.expand(scores) } else { mask }
    });
    let bias = case
        .spec
        .bias
        .zip(case.bias.as_ref())
        .map(|((shape, dtype), data)| {
            let bias = float(data, shape, dtype, device);
            if expanded { bias.expand(scores) } else { bias }
        });
    let alibi_slopes = case
        .spec
        .alibi
        .zip(case.alibi.as_ref())
        .map(|(shape, data)| {
            let heads = case.problem.heads_q;
            match shape {
                AlibiShape::PerHead => float(data, [1, heads], DType::F32, device),
                AlibiShape::PerBatchHead => {
                    float(data, [case.problem.batch, heads], DType::F32, device)
                }
            }
        });
    let inputs = ScoreInputs {
        options: case.spec.options,
        mask,
        bias,
        alibi_slopes,
        functions: None,
    };
    (
        vectors(&case.q, case.spec.q),
        vectors(&case.k, case.spec.k),
        vectors(&case.v, case.spec.v),
        inputs,
    )
}

fn viewed(data: &[f64], shape: [usize; 4], view: View, dtype: DType, device: &Device) -> Tensor<4> {
    let [batch, heads, rows, dim] = shape;
    match view {
        View::Contiguous | View::Expanded => float(data, shape, dtype, device),
        View::Bshd => {
            let data = permuted(data, shape, [0, 2, 1, 3]);
            float(&data, [batch, rows, heads, dim], dtype, device).swap_dims(1, 2)
        }
        View::Transposed => {
            let data = permuted(data, shape, [0, 1, 3, 2]);
            float(&data, [batch, heads, dim, rows], dtype, device).swap_dims(2, 3)
        }
        View::Sliced => {
            let outer = shape.map(|size| size + 2);
            let mut surrounded = vec![f64::NAN; outer.iter().product()];
            for (row, source) in data.chunks_exact(dim).enumerate() {
                let (b, h, r) = (row / (heads * rows), row / rows % heads, row % rows);
                let start = (((b + 1) * outer[1] + h + 1) * outer[2] + r + 1) * outer[3] + 1;
                surrounded[start..start + dim].copy_from_slice(source);
            }
            let inner = shape.map(|size| 1..size + 1);
            float(&surrounded, outer, dtype, device).slice(inner)
        }
    }
}

/// Row-major `data` of `shape` with its dimensions in the order of `axes`, row-major.
pub(crate) fn permuted(data: &[f64], shape: [usize; 4], axes: [usize; 4]) -> Vec<f64> {
    let strides = [
        shape[1] * shape[2] * shape[3],
        shape[2] * shape[3],
        shape[3],
        1,
    ];
    let sizes = axes.map(|axis| shape[axis]);
    let steps = axes.map(|axis| strides[axis]);
    let mut permuted = Vec::with_capacity(data.len());
    for a in 0..sizes[0] {
        for b in 0..sizes[1] {
            for c in 0..sizes[2] {
                let start = a * steps[0] + b * steps[1] + c * steps[2];
                permuted.extend((0..sizes[3]).map(|d| data[start + d * steps[3]]));
            }
        }
    }
    permuted
}

pub(crate) fn float<const D: usize>(
    data: &[f64],
    shape: [usize; D],
    dtype: DType,
    device: &Device,
) -> Tensor<D> {
    let data: Vec<f32> = data.iter().map(|&value| narrowed(value)).collect();
    Tensor::from_data(TensorData::new(data, shape), (device, burn_dtype(dtype)))
}

/// Exact: the data was rounded to an element type no wider than f32.
#[expect(clippy::cast_possible_truncation)]
fn narrowed(value: f64) -> f32 {
    value as f32
}

/// Burn's name of an element type.
pub(crate) fn burn_dtype(dtype: DType) -> BurnDType {
    match dtype {
        DType::F32 => BurnDType::F32,
        DType::F16 => BurnDType::F16,
        DType::BF16 => BurnDType::BF16,
    }
}

/// A tensor's elements on the host.
pub(crate) fn host<const D: usize>(tensor: Tensor<D>) -> Result<Vec<f64>, RunError> {
    match tensor.try_into_data() {
        Ok(data) => Ok(data.iter::<f64>().collect()),
        Err(error) => Err(RunError::Device(one_line(&format!("{error:?}")))),
    }
}

/// Drivers answer with whole shaders.
fn one_line(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(600)
        .collect()
}

/// A panic must not end a run over many cases.
pub(crate) fn caught<T>(run: impl FnOnce() -> Result<T, RunError>) -> Result<T, RunError> {
    catch_unwind(AssertUnwindSafe(run))
        .unwrap_or_else(|panic| Err(RunError::Panicked(message(&*panic))))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    one_line(text.unwrap_or("no message"))
}
