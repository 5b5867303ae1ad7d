//! Attention inside models, beside Burn's own.

use burn::module::Module;
use burn::nn::{Linear, LinearConfig};
use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Bool, Device, Distribution, Tensor};

const WIDTH: usize = 32;
const HEADS: usize = 4;
const LENGTH: usize = 40;

type Attention = fn(
    Tensor<4>,
    Tensor<4>,
    Tensor<4>,
    Option<Tensor<4, Bool>>,
    Option<Tensor<4>>,
    AttentionModuleOptions,
) -> Tensor<4>;

/// Self-attention between projections.
#[derive(Module, Debug)]
struct Block {
    query: Linear,
    key: Linear,
    value: Linear,
    output: Linear,
}

impl Block {
    fn new(device: &Device) -> Self {
        let linear = || LinearConfig::new(WIDTH, WIDTH).init(device);
        Self {
            query: linear(),
            key: linear(),
            value: linear(),
            output: linear(),
        }
    }

    /// `[batch, LENGTH, WIDTH]` to the same.
    fn forward(
        &self,
        x: Tensor<3>,
        attention: Attention,
        mask: Option<Tensor<4, Bool>>,
    ) -> Tensor<3> {
        let [batch, ..] = x.dims();
        let heads = |x: Tensor<3>| {
            let shape = [batch, LENGTH, HEADS, WIDTH / HEADS];
            x.reshape(shape).swap_dims(1, 2)
        };
        let options = AttentionModuleOptions {
            is_causal: true,
            ..Default::default()
        };
        let out = attention(
            heads(self.query.forward(x.clone())),
            heads(self.key.forward(x.clone())),
            heads(self.value.forward(x.clone())),
            mask,
            None,
            options,
        );
        let out = out.swap_dims(1, 2).reshape([batch, LENGTH, WIDTH]);
        x + self.output.forward(out)
    }
}

/// Gradients of the input and of every weight matrix.
fn gradients(
    blocks: &[Block; 2],
    x: &Tensor<3>,
    mask: Option<&Tensor<4, Bool>>,
    attention: Attention,
) -> Vec<Vec<f32>> {
    let x = x.clone().require_grad();
    let out = blocks.iter().fold(x.clone(), |x, block| {
        block.forward(x, attention, mask.cloned())
    });
    let gradients = (out.clone() * out).mean().backward();
    let weights = blocks.iter().flat_map(|block| {
        [&block.query, &block.key, &block.value, &block.output].map(|linear| linear.weight.val())
    });
    let host = |data: burn::tensor::TensorData| data.try_into_vec().expect("f32");
    let of_x = x.grad(&gradients).expect("x is tracked").into_data();
    weights
        .map(|weight| weight.grad(&gradients).expect("a parameter").into_data())
        .chain([of_x])
        .map(host)
        .collect()
}

/// Two layers, so that gradients pass through attention into attention.
#[test]
fn a_model_gets_the_gradients_that_stock_attention_gives_it() {
    let plain = Device::flex().autodiff();
    for device in [plain.clone(), plain.gradient_checkpointing()] {
        let blocks = [Block::new(&device), Block::new(&device)];
        let x = Tensor::<3>::random([2, LENGTH, WIDTH], Distribution::Default, &device);
        let padding = Tensor::<1, Bool>::from_data(
            std::array::from_fn::<bool, LENGTH, _>(|key| key % 7 == 3),
            &device,
        );
        let padding = padding.reshape([1, 1, 1, LENGTH]);
        for mask in [None, Some(&padding)] {
            let ours = gradients(&blocks, &x, mask, burn_mtlflash::module::attention);
            let stock = gradients(&blocks, &x, mask, burn::tensor::module::attention);
            for (ours, stock) in ours.iter().zip(&stock) {
                let largest = stock.iter().fold(0f32, |top, x| top.max(x.abs()));
                assert!(largest > 0.0);
                for (ours, stock) in ours.iter().zip(stock) {
                    let error = (ours - stock).abs();
                    assert!(error <= 1e-5 * largest, "got {ours}, expected {stock}");
                }
            }
        }
    }
}
