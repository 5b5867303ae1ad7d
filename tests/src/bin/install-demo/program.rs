//! What a user of Burn writes. Nothing here knows of burn-mtlflash.

use burn::module::{Module, ModuleVisitor, Param};
use burn::nn::Linear;
use burn::nn::attention::{
    CrossAttention, CrossAttentionConfig, MhaInput, MultiHeadAttention, MultiHeadAttentionConfig,
};
use burn::nn::transformer::{
    TransformerDecoder, TransformerDecoderConfig, TransformerDecoderInput, TransformerEncoder,
    TransformerEncoderConfig, TransformerEncoderInput,
};
use burn::tensor::activation::softmax;
use burn::tensor::module::attention;
use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Bool, DType, Device, Tensor, TensorData};
use mtlflash_core::DType as ElementType;

use crate::oracle::{Floats, Truths};

/// The result and the bytes of device memory that a run reserved beyond what was reserved before.
pub(crate) type Measured = (Vec<f64>, Option<u64>);

/// Runs `run` with every buffer allocated afresh and kept.
pub(crate) fn measured(
    device: &Device,
    run: impl Fn() -> Result<Vec<f64>, String> + Send,
) -> Result<Measured, String> {
    let synced = || device.sync().map_err(|error| format!("{error:?}"));
    synced()?;
    device.memory_cleanup();
    let Some(before) = device.memory_pool_usage() else {
        return Ok((run()?, None));
    };
    let out = device.memory_persistent_allocations((), move |()| run())?;
    synced()?;
    let after = device.memory_pool_usage().unwrap_or_default();
    let peak = after.bytes_reserved.saturating_sub(before.bytes_reserved);
    Ok((out, Some(peak)))
}

pub(crate) fn first_operation(device: &Device) {
    let ones = Tensor::<1>::ones([4], device) + 1.0;
    println!(
        "computed {:?}",
        ones.into_data().iter::<f32>().collect::<Vec<_>>()
    );
}

pub(crate) fn tensor<const D: usize>(floats: &Floats<D>, device: &Device) -> Tensor<D> {
    let data = TensorData::new(floats.data.clone(), floats.shape);
    let dtype = match floats.dtype {
        ElementType::F32 => DType::F32,
        ElementType::F16 => DType::F16,
        ElementType::BF16 => DType::BF16,
    };
    Tensor::from_data(data, (device, dtype))
}

pub(crate) fn mask<const D: usize>(truths: &Truths<D>, device: &Device) -> Tensor<D, Bool> {
    Tensor::from_data(TensorData::new(truths.data.clone(), truths.shape), device)
}

pub(crate) fn read<const D: usize>(tensor: Tensor<D>) -> Result<Vec<f64>, String> {
    let data = tensor
        .try_into_data()
        .map_err(|error| format!("{error:?}"))?;
    Ok(data.iter::<f64>().collect())
}

/// The fused operation as it is.
pub(crate) fn plain(
    [q, k, v]: [Tensor<4>; 3],
    mask: Option<Tensor<4, Bool>>,
    bias: Option<Tensor<4>>,
    options: AttentionModuleOptions,
) -> Tensor<4> {
    attention(q, k, v, mask, bias, options)
}

/// Operations before and after it.
pub(crate) fn surrounded([q, k, v]: [Tensor<4>; 3], options: AttentionModuleOptions) -> Tensor<4> {
    attention(q * 2.0, k, v.mul_scalar(3.0), None, None, options) + 1.0
}

/// Two in a row, the second on the first's result, and something unrelated that is still pending.
pub(crate) fn chained([q, k, v]: [Tensor<4>; 3], pending: Tensor<1>) -> Tensor<4> {
    let pending = pending + 1.0;
    let once = attention(q, k.clone(), v.clone(), None, None, Default::default());
    let twice = attention(once * 0.5, k, v, None, None, Default::default());
    drop(pending);
    twice
}

/// Attention by hand, as `CrossAttention` does it.
pub(crate) fn by_hand(
    [q, k, v]: [Tensor<4>; 3],
    scale: f64,
    masks: Vec<Tensor<4, Bool>>,
    fill: f64,
) -> Tensor<4> {
    let scores = q.matmul(k.transpose()) * scale;
    let fill = |scores: Tensor<4>, mask| scores.mask_fill(mask, fill);
    let scores = masks.into_iter().fold(scores, fill);
    softmax(scores, 3).matmul(v)
}

/// Attention by hand by someone who also wants the weights.
pub(crate) fn by_hand_with_weights([q, k, v]: [Tensor<4>; 3]) -> Tensor<4> {
    let weights = softmax(q.matmul(k.transpose()), 3);
    let out = weights.clone().matmul(v);
    out + weights.sum_dim(3)
}

/// Attention by hand by someone who drops the weights after the next operation.
pub(crate) fn by_hand_weights_dropped([q, k, v]: [Tensor<4>; 3]) -> Tensor<4> {
    let weights = softmax(q.matmul(k.transpose()).div_scalar(4.0), 3);
    let out = weights.clone().matmul(v);
    let out = out * 2.0;
    drop(weights);
    out
}

/// The gradient of the queries.
pub(crate) fn gradient(qkv: [Tensor<4>; 3]) -> Result<Tensor<4>, String> {
    let [q, k, v] = qkv.map(|tensor| tensor.autodiff().require_grad());
    let out = attention(q.clone(), k, v, None, None, Default::default());
    let gradients = (out.clone() * out).sum().backward();
    q.grad(&gradients).ok_or_else(|| "no gradient".to_owned())
}

pub(crate) fn multi_head(d_model: usize, heads: usize, device: &Device) -> MultiHeadAttention {
    MultiHeadAttentionConfig::new(d_model, heads).init(device)
}

/// Self-attention in inference.
pub(crate) fn self_attention(
    module: &MultiHeadAttention,
    x: Tensor<3>,
    mask_pad: Option<Tensor<2, Bool>>,
    mask_attn: Option<Tensor<3, Bool>>,
) -> Tensor<3> {
    let mut input = MhaInput::self_attn(x);
    if let Some(mask) = mask_pad {
        input = input.mask_pad(mask);
    }
    if let Some(mask) = mask_attn {
        input = input.mask_attn(mask);
    }
    module.forward(input).context
}

/// `d_model` in 4 heads that share 2 key heads.
pub(crate) fn cross(d_model: usize, device: &Device) -> CrossAttention {
    CrossAttentionConfig::new(d_model, d_model, 4, 2, d_model / 4).init(device)
}

/// Draws a module's weights now, as if they had been loaded: Burn draws them when they are first used
/// otherwise, and then runs what it has recorded up to there.
fn weighed(module: &impl Module) {
    struct Weights;

    impl ModuleVisitor for Weights {
        fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
            drop(param.val());
        }
    }

    module.visit(&mut Weights);
}

/// Two layers.
pub(crate) fn encoder(d_model: usize, heads: usize, device: &Device) -> TransformerEncoder {
    let module = TransformerEncoderConfig::new(d_model, 2 * d_model, heads, 2).init(device);
    weighed(&module);
    module
}

pub(crate) fn encoded(
    module: &TransformerEncoder,
    x: Tensor<3>,
    mask_pad: Tensor<2, Bool>,
) -> Tensor<3> {
    module.forward(TransformerEncoderInput::new(x).mask_pad(mask_pad))
}

/// Two layers.
pub(crate) fn decoder(d_model: usize, heads: usize, device: &Device) -> TransformerDecoder {
    let module = TransformerDecoderConfig::new(d_model, 2 * d_model, heads, 2).init(device);
    weighed(&module);
    module
}

pub(crate) fn decoded(
    module: &TransformerDecoder,
    x: Tensor<3>,
    memory: Tensor<3>,
    mask_attn: Tensor<3, Bool>,
) -> Tensor<3> {
    module.forward(TransformerDecoderInput::new(x, memory).target_mask_attn(mask_attn))
}

/// A module's linear layer on the host: weights `[in, out]` and bias `[out]`.
pub(crate) fn layer(linear: &Linear) -> Result<(Vec<f64>, Vec<f64>), String> {
    let weight = read(linear.weight.val())?;
    let bias = linear.bias.as_ref().map(|bias| read(bias.val()));
    Ok((weight, bias.transpose()?.unwrap_or_default()))
}
