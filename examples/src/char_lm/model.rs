//! A small transformer over characters. Only [`Attention::call`] differs between Burn's attention
//! and ours.

use burn::module::{Module, Param};
use burn::nn::{
    Embedding, EmbeddingConfig, Gelu, Initializer, LayerNorm, LayerNormConfig, Linear, LinearConfig,
};
use burn::tensor::activation::log_softmax;
use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Device, Int, Tensor};
use serde::{Deserialize, Serialize};

use crate::data::Batch;

/// Whose attention a model calls.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Attention {
    /// `burn::tensor::module::attention`
    Stock,
    /// `burn_mtlflash::module::attention`
    Ours,
}

impl Attention {
    /// The name, as in `--attention stock`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::Ours => "ours",
        }
    }

    /// Causal attention over `[batch, heads, context, head_dim]`.
    fn call(self, q: Tensor<4>, k: Tensor<4>, v: Tensor<4>) -> Tensor<4> {
        let options = AttentionModuleOptions {
            is_causal: true,
            ..Default::default()
        };
        match self {
            Self::Stock => burn::tensor::module::attention(q, k, v, None, None, options),
            Self::Ours => burn_mtlflash::module::attention(q, k, v, None, None, options),
        }
    }
}

/// The sizes of a model.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub(crate) struct Sizes {
    /// Characters a model sees at most.
    pub(crate) context: usize,
    /// Features of a character.
    pub(crate) width: usize,
    /// Heads, which share the features evenly.
    pub(crate) heads: usize,
    /// Blocks of attention and perceptron.
    pub(crate) blocks: usize,
}

/// The language model.
#[derive(Module, Debug)]
pub(crate) struct CharLm {
    characters: Embedding,
    positions: Param<Tensor<2>>,
    blocks: Vec<Block>,
    norm: LayerNorm,
    head: Linear,
    context: usize,
}

impl CharLm {
    /// A model with random weights.
    pub(crate) fn new(
        sizes: Sizes,
        vocabulary: usize,
        attention: Attention,
        device: &Device,
    ) -> Self {
        let Sizes { context, width, .. } = sizes;
        // Large beside what the blocks add at first, so that they see characters and places.
        let normal = Initializer::Normal {
            mean: 0.0,
            std: 0.3,
        };
        Self {
            positions: normal.init([context, width], device),
            characters: EmbeddingConfig::new(vocabulary, width)
                .with_initializer(normal)
                .init(device),
            blocks: (0..sizes.blocks)
                .map(|_| Block::new(sizes, attention, device))
                .collect(),
            norm: LayerNormConfig::new(width).init(device),
            head: LinearConfig::new(width, vocabulary).init(device),
            context,
        }
    }

    /// Characters it sees at most.
    pub(crate) fn context(&self) -> usize {
        self.context
    }

    /// Where its weights are.
    pub(crate) fn device(&self) -> Device {
        self.head.weight.val().device()
    }

    /// Log-probabilities `[batch, length, vocabulary]` of the characters that follow those of
    /// `tokens [batch, length]`, where `length` is at most the context.
    pub(crate) fn forward(&self, tokens: Tensor<2, Int>) -> Tensor<3> {
        let [_, length] = tokens.dims();
        let positions = self.positions.val().narrow(0, 0, length);
        let mut x = self.characters.forward(tokens) + positions.unsqueeze();
        for block in &self.blocks {
            x = block.forward(x);
        }
        log_softmax(self.head.forward(self.norm.forward(x)), 2)
    }

    /// The mean loss in nats of each sequence of a batch, `[batch]`.
    pub(crate) fn losses(&self, batch: Batch) -> Tensor<1> {
        let predicted = self.forward(batch.inputs);
        let right = predicted.gather(2, batch.targets.unsqueeze_dim(2));
        right.neg().squeeze_dim::<2>(2).mean_dim(1).squeeze_dim(1)
    }
}

/// Attention, then a perceptron, each added to what came in.
#[derive(Module, Debug)]
struct Block {
    attention_norm: LayerNorm,
    qkv: Linear,
    projection: Linear,
    perceptron_norm: LayerNorm,
    up: Linear,
    down: Linear,
    heads: usize,
    #[module(skip)]
    attention: Attention,
}

impl Block {
    fn new(sizes: Sizes, attention: Attention, device: &Device) -> Self {
        let width = sizes.width;
        let linear = |inputs, outputs| LinearConfig::new(inputs, outputs).init(device);
        Self {
            attention_norm: LayerNormConfig::new(width).init(device),
            qkv: linear(width, 3 * width),
            projection: linear(width, width),
            perceptron_norm: LayerNormConfig::new(width).init(device),
            up: linear(width, 4 * width),
            down: linear(4 * width, width),
            heads: sizes.heads,
            attention,
        }
    }

    fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        let x = x.clone() + self.attend(self.attention_norm.forward(x));
        let hidden = self.up.forward(self.perceptron_norm.forward(x.clone()));
        x + self.down.forward(Gelu::new().forward(hidden))
    }

    fn attend(&self, x: Tensor<3>) -> Tensor<3> {
        let [batch, length, width] = x.dims();
        let qkv = self.qkv.forward(x);
        let [q, k, v] = [0, 1, 2].map(|part| {
            qkv.clone()
                .narrow(2, part * width, width)
                .reshape([batch, length, self.heads, width / self.heads])
                .swap_dims(1, 2)
        });
        let out = self.attention.call(q, k, v);
        self.projection
            .forward(out.swap_dims(1, 2).reshape([batch, length, width]))
    }
}
