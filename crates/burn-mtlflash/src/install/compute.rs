//! An attention of a script with the tensors of the moment.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use burn::backend::TensorMetadata;
use burn::backend::fusion::stream::{Context, ScalarId};
use burn::backend::ops::{BoolTensorOps, FloatTensorOps};
use burn::tensor::{BoolDType, Device, Shape};
use burn_cubecl::fusion::CubeFusionHandle;
use burn_cubecl::tensor::CubeTensor;
use burn_cubecl::{CubeBackend, CubeDevice};
use burn_ir::{AttentionOpIr, ScalarIr, TensorIr, TensorStatus};
use mtlflash_core::{
    Causal, Error, FlashAttentionOptions, Knobs, Plan, Problem, ProblemSpec, Result as CoreResult,
};

use super::report::Left;
use super::unfused::{Scale, Unfused};
use super::{gates, installed};
use crate::attention::{dtype, knobs};
use crate::backend::{
    AttentionCall, AttentionInputs, AttentionOutputs, FlashAttentionBackend, OptionalBool,
    OptionalFloat,
};
use crate::device::cached_profile;

/// A value that masked scores are set to hides as well as not being there if it is below every score by
/// more than f32's exponential can tell. Scores below -900 are nobody's attention.
const HIDES: f64 = -1e3;

type FusionContext = Context<CubeFusionHandle>;

/// `burn::tensor::module::attention`.
///
/// # Errors
/// Why Burn has to compute it; nothing was changed then.
pub(super) fn whole(
    operation: &AttentionOpIr,
    context: &mut FusionContext,
    device: &CubeDevice,
) -> Result<(), Left> {
    let operands = Operands {
        query: actual(&operation.query, context)?,
        keys: actual(&operation.key, context)?,
        value: actual(&operation.value, context)?,
        masks: all_actual(operation.mask.iter(), context)?,
        bias: operation
            .attn_bias
            .as_ref()
            .map(|bias| actual(bias, context))
            .transpose()?,
        out: actual(&operation.out, context)?,
    };
    let causal = if operation.options.is_causal {
        Causal::BottomRight
    } else {
        Causal::None
    };
    let options = FlashAttentionOptions {
        scale: operation.options.scale.map(ScalarIr::elem),
        softcap: operation.options.softcap.map_or(0.0, ScalarIr::elem),
        ..FlashAttentionOptions::new().causal(causal)
    };
    let spec = operands.spec(KeyLayout::Rows, options)?;
    let call = planned(&spec, device)?;
    let tensors = operands.tensors(context)?;
    let (out, _) = computed(tensors, call)?;
    operands.registered(out, context);
    Ok(())
}

/// Attention in parts.
///
/// # Errors
/// As [`whole`].
pub(super) fn parts(
    unfused: &Unfused,
    context: &mut FusionContext,
    device: &CubeDevice,
) -> Result<(), Left> {
    let scalar = |scalar: ScalarIr| actual_scalar(scalar, context);
    let scale = match unfused.scale {
        Scale::One => 1.0,
        Scale::Times(factor) => scalar(factor)?,
        Scale::Over(divisor) => 1.0 / scalar(divisor)?,
    };
    let fills = unfused.masks.iter().map(|(_, fill)| scalar(*fill));
    let fill = common_fill(fills.collect::<Result<_, _>>()?)?;
    let operands = Operands {
        query: actual(&unfused.query, context)?,
        keys: actual(&unfused.keys, context)?,
        value: actual(&unfused.value, context)?,
        masks: all_actual(unfused.masks.iter().map(|(mask, _)| mask), context)?,
        bias: None,
        out: actual(&unfused.out, context)?,
    };
    let options = FlashAttentionOptions::new().scale(scale);
    let mut spec = operands.spec(KeyLayout::Columns, options)?;
    // A row that is hidden whole averages all values there, since its scores are then all the same.
    let averages = fill.is_some_and(f64::is_finite);
    spec.lse = averages;
    let call = planned(&spec, device)?;
    let mut tensors = operands.tensors(context)?;
    tensors.k = CubeBackend::float_swap_dims(tensors.k, 2, 3);
    let value = averages.then(|| tensors.v.clone());
    let (mut out, lse) = computed(tensors, call)?;
    if let (Some(value), Some(lse)) = (value, lse) {
        out = guarded(|| averaged(out, lse, value))?;
    }
    operands.registered(out, context);
    Ok(())
}

/// The one value that all masks set scores to.
fn common_fill(fills: Vec<f64>) -> Result<Option<f64>, Left> {
    let Some(&first) = fills.first() else {
        return Ok(None);
    };
    if fills.iter().any(|fill| *fill != first) {
        return Err(Left::Decided(format!(
            "masks of different values: {fills:?}"
        )));
    }
    if first.is_nan() || first > HIDES {
        let why = format!("a mask of {first} does not hide, expected at most {HIDES}");
        return Err(Left::Decided(why));
    }
    Ok(Some(first))
}

/// How the keys lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum KeyLayout {
    /// `[B, H, Lk, D]`.
    Rows,
    /// `[B, H, D, Lk]`.
    Columns,
}

/// The tensors of an attention as they are now.
struct Operands {
    query: TensorIr,
    keys: TensorIr,
    value: TensorIr,
    masks: Vec<TensorIr>,
    bias: Option<TensorIr>,
    out: TensorIr,
}

impl Operands {
    fn spec(&self, keys: KeyLayout, options: FlashAttentionOptions) -> Result<ProblemSpec, Left> {
        let mut k = dims(&self.keys)?;
        if keys == KeyLayout::Columns {
            k.swap(2, 3);
        }
        let masks = self.masks.iter().map(dims).collect::<Result<Vec<_>, _>>()?;
        let mask = masks
            .into_iter()
            .reduce(|left, right| std::array::from_fn(|dim| left[dim].max(right[dim])));
        let spec = || -> CoreResult<ProblemSpec> {
            let bias = self.bias.as_ref().map(|bias| dtype("bias", bias.dtype));
            let bias = bias.transpose()?;
            Ok(ProblemSpec {
                q: [0; 4],
                k,
                v: [0; 4],
                dtypes: [
                    dtype("q", self.query.dtype)?,
                    dtype("k", self.keys.dtype)?,
                    dtype("v", self.value.dtype)?,
                ],
                mask,
                bias: bias.map(|dtype| ([0; 4], dtype)),
                alibi: None,
                options,
                lse: false,
            })
        };
        let mut spec = spec().map_err(decided)?;
        spec.q = dims(&self.query)?;
        spec.v = dims(&self.value)?;
        if let (Some((shape, _)), Some(bias)) = (&mut spec.bias, &self.bias) {
            *shape = dims(bias)?;
        }
        Ok(spec)
    }

    /// The tensors themselves. They stay where they are, so that Burn finds them if ours fails.
    fn tensors(&self, context: &mut FusionContext) -> Result<AttentionInputs<CubeBackend>, Left> {
        let here = |tensor: &TensorIr| context.handles.has_handle(&tensor.id);
        if !self.inputs().all(here) {
            return Err(Left::Failed("an operand was not computed".to_owned()));
        }
        let mut float = |tensor: &TensorIr| {
            let tensor = kept(tensor);
            context.handles.get_float_tensor::<CubeBackend>(&tensor)
        };
        let (q, k, v) = (float(&self.query), float(&self.keys), float(&self.value));
        let bias = OptionalFloat::from_option(self.bias.as_ref().map(float));
        let masks = self.masks.iter().map(|mask| {
            let mask = kept(mask);
            context.handles.get_bool_tensor::<CubeBackend>(&mask)
        });
        Ok(AttentionInputs {
            q,
            k,
            v,
            mask: OptionalBool::from_option(masks.reduce(either)),
            bias,
            alibi: OptionalFloat::Absent,
        })
    }

    /// Hands the output over and lets go of what was read for the last time.
    fn registered(&self, out: CubeTensor, context: &mut FusionContext) {
        let handles = &mut context.handles;
        handles.register_float_tensor::<CubeBackend>(&self.out.id, out);
        for input in self.inputs() {
            handles.free(input);
        }
    }

    fn inputs(&self) -> impl Iterator<Item = &TensorIr> {
        let required = [&self.query, &self.keys, &self.value];
        required.into_iter().chain(&self.masks).chain(&self.bias)
    }
}

/// The tensor of now that a tensor of the block stands for, used as the block uses it.
fn actual(relative: &TensorIr, context: &FusionContext) -> Result<TensorIr, Left> {
    let found = context.tensors.get(&relative.id);
    let found = found.ok_or_else(|| Left::Failed(format!("{} is not known", relative.id)))?;
    Ok(TensorIr {
        status: relative.status,
        ..found.clone()
    })
}

fn all_actual<'a>(
    relative: impl Iterator<Item = &'a TensorIr>,
    context: &FusionContext,
) -> Result<Vec<TensorIr>, Left> {
    relative.map(|tensor| actual(tensor, context)).collect()
}

/// In a block a scalar is the number of the one it stands for.
fn actual_scalar(relative: ScalarIr, context: &FusionContext) -> Result<f64, Left> {
    let unknown = || Left::Failed(format!("scalar {relative:?} is not known"));
    let ScalarIr::UInt(value) = relative else {
        return Err(unknown());
    };
    let scalar = context.scalars.get(&ScalarId { value });
    scalar.map(|scalar| scalar.elem()).ok_or_else(unknown)
}

fn kept(tensor: &TensorIr) -> TensorIr {
    TensorIr {
        status: TensorStatus::ReadOnly,
        ..tensor.clone()
    }
}

fn dims(tensor: &TensorIr) -> Result<[usize; 4], Left> {
    let dims = tensor.shape.as_slice();
    dims.try_into()
        .map_err(|_| Left::Decided(format!("a tensor of rank {}", dims.len())))
}

fn decided(error: Error) -> Left {
    Left::Decided(error.to_string())
}

/// Validates, plans and passes the gates.
fn planned(spec: &ProblemSpec, device: &CubeDevice) -> Result<AttentionCall, Left> {
    if !installed() {
        return Err(Left::Decided("uninstalled".to_owned()));
    }
    let knobs: &Knobs = knobs().map_err(|error| Left::Failed(error.to_string()))?;
    let problem = Problem::new(spec).map_err(decided)?;
    let device = Device::new(device.clone());
    let failed = |error: Error| Left::Failed(error.to_string());
    let profile = cached_profile(&device).map_err(failed)?;
    let plan = Plan::decide(&problem, &profile, knobs).map_err(failed)?;
    gates::pass(&problem, &plan, knobs).map_err(Left::Decided)?;
    Ok(AttentionCall::new(problem, plan, profile, knobs))
}

fn computed(
    inputs: AttentionInputs<CubeBackend>,
    call: AttentionCall,
) -> Result<(CubeTensor, Option<CubeTensor>), Left> {
    let outputs = guarded(|| CubeBackend::flash_attention(inputs, call))?;
    Ok(match outputs {
        AttentionOutputs::Out(out) => (out, None),
        AttentionOutputs::WithLse { out, lse } => (out, Some(lse)),
    })
}

/// A panic of ours must not take the program down.
fn guarded<T>(run: impl FnOnce() -> T) -> Result<T, Left> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|payload| Left::Failed(message(payload.as_ref())))
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned());
    text.or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic without a message".to_owned())
}

/// Hidden by one mask or the other.
fn either(left: CubeTensor, right: CubeTensor) -> CubeTensor {
    let (dims, others) = (left.shape(), right.shape());
    let pairs = dims.iter().zip(others.iter());
    let shape = Shape::from(
        pairs
            .map(|(left, right)| *left.max(right))
            .collect::<Vec<_>>(),
    );
    let expanded = |mask| CubeBackend::bool_expand(mask, shape.clone());
    CubeBackend::bool_or(expanded(left), expanded(right))
}

/// `out` with the average of all values in the rows that saw no key, whose log-sum-exp is -inf.
fn averaged(out: CubeTensor, lse: CubeTensor, value: CubeTensor) -> CubeTensor {
    let shape = out.shape();
    let [batch, heads, rows] = lse.shape().dims();
    let store = BoolDType::U32;
    let blind = CubeBackend::float_lower_elem(lse, f32::MIN.into(), store);
    let blind = CubeBackend::bool_reshape(blind, Shape::new([batch, heads, rows, 1]));
    let average = CubeBackend::float_mean_dim(value, 2);
    CubeBackend::float_mask_where(
        out,
        CubeBackend::bool_expand(blind, shape.clone()),
        CubeBackend::float_expand(average, shape),
    )
}
