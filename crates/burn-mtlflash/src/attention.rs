//! The calls: validate, plan, dispatch.

use std::sync::OnceLock;

use burn::backend::{Dispatch, DispatchTensor};
use burn::tensor::{DType as BurnDType, Device, FloatDType, Tensor};
use mtlflash_core::{
    AlibiShape, DType, Error, Explanation, Knobs, Plan, Problem, ProblemSpec, Result, Wanted,
};

use crate::backend::{
    AttentionCall, AttentionInputs, AttentionOutputs, FlashAttentionBackend, OptionalBool,
    OptionalFloat,
};
use crate::device::cached_profile;
use crate::functions;
use crate::inputs::ScoreInputs;

/// Attention: `softmax(scale * q k^T + ...) v`, without ever holding the scores.
///
/// `q [B, Hq, Lq, D]`, `k [B, Hkv, Lk, D]`, `v [B, Hkv, Lk, Dv]`, all of one element type out of
/// f32, f16 and bf16, on one device, with any strides; `Hkv` divides `Hq` and query head `h` reads
/// key head `h / (Hq / Hkv)`. Returns `[B, Hq, Lq, Dv]` in the type of `q`; sums are in f32. A query
/// that sees no key gets zeros.
///
/// ```
/// use burn::tensor::{Device, Distribution, Tensor};
/// use burn_mtlflash::{Causal, FlashAttentionOptions, flash_attention};
///
/// let device = Device::flex();
/// let tensor = |shape: [usize; 4]| Tensor::<4>::random(shape, Distribution::Default, &device);
/// // 8 query heads share 2 key heads.
/// let (q, k, v) = (tensor([1, 8, 5, 16]), tensor([1, 2, 7, 16]), tensor([1, 2, 7, 4]));
/// let options = FlashAttentionOptions::new().causal(Causal::BottomRight);
/// let out = flash_attention(q, k, v, options)?;
/// assert_eq!(out.dims(), [1, 8, 5, 4]);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// Tensors that do not fit together, options outside their domain, an environment variable that does
/// not parse, a tier forced by `MTLFLASHATTN_KERNEL` that cannot do what is asked.
pub fn flash_attention(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    inputs: impl Into<ScoreInputs>,
) -> Result<Tensor<4>> {
    flash_attention_with_knobs(q, k, v, inputs, knobs()?)
}

/// [`flash_attention`] that also returns the log-sum-exp of each row's scores: `[B, Hq, Lq]` in f32,
/// natural logarithm, `-inf` for a query that sees no key.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use burn_mtlflash::{FlashAttentionOptions, flash_attention_with_lse};
///
/// let q = Tensor::<4>::zeros([1, 1, 2, 4], &Device::flex());
/// let (_, lse) = flash_attention_with_lse(q.clone(), q.clone(), q, FlashAttentionOptions::new())?;
/// // Two keys, both with score 0.
/// let lse: Vec<f32> = lse.into_data().try_into_vec().unwrap();
/// assert!((lse[0] - 2f32.ln()).abs() < 1e-6);
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attention`].
pub fn flash_attention_with_lse(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    inputs: impl Into<ScoreInputs>,
) -> Result<(Tensor<4>, Tensor<3>)> {
    flash_attention_with_lse_and_knobs(q, k, v, inputs, knobs()?)
}

/// [`flash_attention`] with settings of its own; the environment is not read.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use burn_mtlflash::{FlashAttentionOptions, Knobs, Tier, flash_attention_with_knobs};
///
/// let q = Tensor::<4>::zeros([1, 1, 2, 4], &Device::flex());
/// let knobs = Knobs { tier: Some(Tier::Tiled), ..Knobs::default() };
/// let refused = flash_attention_with_knobs(q.clone(), q.clone(), q, FlashAttentionOptions::new(), &knobs);
/// assert!(refused.unwrap_err().to_string().contains("tier tiled cannot run this"));
/// ```
///
/// # Errors
/// As [`flash_attention`], with the tier that `knobs` force instead of the environment's.
pub fn flash_attention_with_knobs(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    inputs: impl Into<ScoreInputs>,
    knobs: &Knobs,
) -> Result<Tensor<4>> {
    let inputs = inputs.into();
    let call = plan(&q, &k, &v, &inputs, Lse::Unwanted, knobs)?;
    let (out, _) = computed(q, k, v, inputs, call)?;
    Ok(out)
}

/// [`flash_attention_with_lse`] with settings of its own; the environment is not read.
///
/// # Errors
/// As [`flash_attention_with_knobs`].
pub fn flash_attention_with_lse_and_knobs(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    inputs: impl Into<ScoreInputs>,
    knobs: &Knobs,
) -> Result<(Tensor<4>, Tensor<3>)> {
    let inputs = inputs.into();
    let call = plan(&q, &k, &v, &inputs, Lse::Wanted, knobs)?;
    let (out, lse) = computed(q, k, v, inputs, call)?;
    Ok((out, lse.expect("the call asks for the log-sum-exp")))
}

/// The tier that [`flash_attention`] would take for these tensors, and why not a better one; the same
/// for the gradients if a tensor is on an autodiff device.
///
/// Gradients are explained as if all of these tensors were tracked, but slopes only if they are
/// parameters: their gradient is the one that no kernel computes. That of a bias no hand-written Metal
/// kernel computes; of a bias that is not tracked nobody asks for it, and on a Mac these kernels make the
/// gradients then.
///
/// ```
/// use burn::tensor::{Device, Tensor};
/// use burn_mtlflash::{ScoreInputs, Tier, explain};
///
/// let q = Tensor::<4>::zeros([1, 1, 2, 4], &Device::flex());
/// let explanation = explain(&q, &q, &q, &ScoreInputs::default())?;
/// assert_eq!(explanation.plan.tier, Tier::Chunked);
/// println!("{explanation}"); // what was asked, what runs, a line for each better tier with its reason
/// let q = q.autodiff();
/// let explanation = explain(&q, &q, &q, &ScoreInputs::default())?;
/// assert_eq!(explanation.backward.map(|plan| plan.tier), Some(Tier::Chunked));
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// As [`flash_attention`].
pub fn explain(
    q: &Tensor<4>,
    k: &Tensor<4>,
    v: &Tensor<4>,
    inputs: &ScoreInputs,
) -> Result<Explanation> {
    let call = plan(q, k, v, inputs, Lse::Unwanted, knobs()?)?;
    let slopes = inputs.alibi_slopes.as_ref();
    let records = inputs.any([q, k, v], Tensor::is_autodiff, Tensor::is_autodiff);
    let wanted = Wanted {
        bias: inputs.bias.is_some(),
        alibi: slopes.is_some_and(Tensor::is_require_grad),
        ..Wanted::INPUTS
    };
    Ok(Explanation {
        problem: call.problem().clone(),
        device: cached_profile(&q.device())?.name.clone(),
        plan: call.plan().clone(),
        // Functions have no gradients, and with a tracked tensor there is no call to explain.
        backward: (records && inputs.functions.is_none())
            .then(|| call.backward(wanted).plan().clone()),
    })
}

/// The process's settings; the environment is read once.
pub(crate) fn knobs() -> Result<&'static Knobs> {
    static KNOBS: OnceLock<Result<Knobs>> = OnceLock::new();
    KNOBS
        .get_or_init(Knobs::from_env)
        .as_ref()
        .map_err(Error::clone)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lse {
    Wanted,
    Unwanted,
}

fn plan(
    q: &Tensor<4>,
    k: &Tensor<4>,
    v: &Tensor<4>,
    inputs: &ScoreInputs,
    lse: Lse,
    knobs: &Knobs,
) -> Result<AttentionCall> {
    let device = q.device();
    let others = [
        ("k", Some(k.device())),
        ("v", Some(v.device())),
        ("mask", inputs.mask.as_ref().map(|mask| mask.device())),
        ("bias", inputs.bias.as_ref().map(|bias| bias.device())),
        (
            "alibi_slopes",
            inputs.alibi_slopes.as_ref().map(|slopes| slopes.device()),
        ),
    ];
    for (argument, other) in others {
        if let Some(other) = other {
            same_device(argument, &other, &device)?;
        }
    }
    let [batch, heads_q, ..] = q.dims();
    let bias = |bias: &Tensor<4>| Ok((bias.dims(), dtype("bias", bias.dtype())?));
    let alibi = |slopes: &Tensor<2>| {
        dtype("alibi_slopes", slopes.dtype())?;
        AlibiShape::from_dims(&slopes.dims(), batch, heads_q)
    };
    let problem = Problem::new(&ProblemSpec {
        q: q.dims(),
        k: k.dims(),
        v: v.dims(),
        dtypes: [
            dtype("q", q.dtype())?,
            dtype("k", k.dtype())?,
            dtype("v", v.dtype())?,
        ],
        mask: inputs.mask.as_ref().map(|mask| mask.dims()),
        bias: inputs.bias.as_ref().map(bias).transpose()?,
        alibi: inputs.alibi_slopes.as_ref().map(alibi).transpose()?,
        options: inputs.options,
        lse: lse == Lse::Wanted,
    })?;
    let problem = match &inputs.functions {
        None => problem,
        Some(functions) => {
            let tracked = inputs.any([q, k, v], Tensor::is_tracked, Tensor::is_tracked);
            functions.added_to(problem, q, tracked)?
        }
    };
    let profile = cached_profile(&device)?;
    let plan = Plan::decide(&problem, &profile, knobs)?;
    Ok(AttentionCall::new(problem, plan, profile, knobs))
}

pub(crate) fn same_device(argument: &'static str, got: &Device, expected: &Device) -> Result<()> {
    if got == expected {
        return Ok(());
    }
    Err(Error::Device {
        argument,
        got: format!("{got:?}"),
        expected: format!("{expected:?}"),
    })
}

pub(crate) fn dtype(argument: &'static str, dtype: BurnDType) -> Result<DType> {
    match dtype {
        BurnDType::F32 => Ok(DType::F32),
        BurnDType::F16 => Ok(DType::F16),
        BurnDType::BF16 => Ok(DType::BF16),
        other => Err(Error::DType {
            argument,
            got: other.name().to_owned(),
            expected: "f32, f16 or bf16".to_owned(),
        }),
    }
}

/// The output, and the log-sum-exp where it is wanted.
pub(crate) type Outputs = (Tensor<4>, Option<Tensor<3>>);

fn computed(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    mut inputs: ScoreInputs,
    call: AttentionCall,
) -> Result<Outputs> {
    // Without keys there is no buffer to bind, and functions have nothing to change.
    let nothing = call.problem().is_empty() || call.problem().seq_k == 0;
    match inputs.functions.take() {
        Some(functions) if !nothing => functions::computed(&functions, [q, k, v], inputs, call),
        _ => {
            let inputs = attention_inputs(q, k, v, inputs);
            Ok(outputs_of(Dispatch::flash_attention(inputs, call)))
        }
    }
}

/// The tensors as the backend extension takes them.
pub(crate) fn attention_inputs(
    q: Tensor<4>,
    k: Tensor<4>,
    v: Tensor<4>,
    inputs: ScoreInputs,
) -> AttentionInputs<Dispatch> {
    let slopes = inputs
        .alibi_slopes
        .map(|slopes| slopes.cast(FloatDType::F32));
    AttentionInputs {
        q: q.into_dispatch(),
        k: k.into_dispatch(),
        v: v.into_dispatch(),
        mask: OptionalBool::from_option(inputs.mask.map(Tensor::into_dispatch)),
        bias: OptionalFloat::from_option(inputs.bias.map(Tensor::into_dispatch)),
        alibi: OptionalFloat::from_option(slopes.map(Tensor::into_dispatch)),
    }
}

/// What the backend extension returned.
pub(crate) fn outputs_of(outputs: AttentionOutputs<Dispatch>) -> Outputs {
    match outputs {
        AttentionOutputs::Out(out) => (tensor(out), None),
        AttentionOutputs::WithLse { out, lse } => (tensor(out), Some(tensor(lse))),
    }
}

pub(crate) fn tensor<const D: usize>(dispatch: DispatchTensor) -> Tensor<D> {
    Tensor::from_dispatch(dispatch)
}
