//! Gradients through the chunked tier.

use burn::tensor::{Bool, Device, Distribution, Tensor};
use burn_mtlflash::{
    Causal, FlashAttentionOptions, Knobs, ScoreInputs, flash_attention, flash_attention_with_lse,
};
use mtlflash_core::{DType, reference};
use mtlflash_tests::catalogue::{self, Values};
use mtlflash_tests::{Case, Gradients, check_gradients};

/// An output gradient of no particular pattern.
fn output_gradient(case: &Case) -> Vec<f64> {
    let elements: usize = case.problem.out_shape().iter().product();
    let wave = (0..elements).map(|index| (index as f64 * 0.7).sin());
    wave.map(|x| reference::round_to(case.problem.dtype, x))
        .collect()
}

#[test]
fn the_catalogue_keeps_the_rule() {
    let device = Device::flex();
    for dtype in DType::ALL {
        for entry in catalogue::all() {
            // Where an input is NaN its row's gradients are, and those of all it sees.
            if entry.values == Values::NanInputs || entry.shape.seq_k > 4096 {
                continue;
            }
            let case = entry.case(dtype).expect("the catalogue is valid");
            let dout = output_gradient(&case);
            let (dq, dk, dv) = reference::attention_backward(&case.problem, &case.inputs(), &dout);
            let expected = Gradients {
                dout,
                inputs: [dq, dk, dv],
            };
            let checks = check_gradients(&case, &expected, &device, &Knobs::default());
            for check in checks.expect("Flex runs it") {
                assert!(check.passed(), "{case}: {check}");
            }
        }
    }
}

fn random(shape: [usize; 4]) -> Tensor<4> {
    Tensor::random(shape, Distribution::Normal(0.0, 1.0), &Device::flex())
}

fn host<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.into_data().try_into_vec().expect("an f32 tensor")
}

/// A function of one tensor, all else fixed.
fn check_against_differences<const D: usize>(
    at: Tensor<D>,
    function: impl Fn(Tensor<D>) -> Tensor<1>,
) {
    let leaf = at.clone().autodiff().require_grad();
    let gradients = function(leaf.clone()).backward();
    let gradient = host(leaf.grad(&gradients).expect("the tensor is tracked"));
    let (shape, values) = (at.dims(), host(at));
    const STEP: f32 = 1.0 / 64.0;
    for index in 0..values.len() {
        let moved = |step: f32| {
            let mut values = values.clone();
            values[index] += step;
            let moved = Tensor::<1>::from_floats(values.as_slice(), &Device::flex());
            function(moved.reshape(shape)).into_scalar::<f32>()
        };
        let difference = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
        let error = (gradient[index] - difference).abs();
        assert!(
            error < 2e-3,
            "element {index}: got {}, expected {difference}",
            gradient[index]
        );
    }
}

const Q: [usize; 4] = [2, 4, 3, 8];
const KV: [usize; 4] = [2, 2, 5, 8];

fn options() -> FlashAttentionOptions {
    FlashAttentionOptions::new()
        .causal(Causal::BottomRight)
        .softcap(3.0)
}

#[test]
fn of_a_broadcast_bias() {
    let (q, k, v, weight) = (random(Q), random(KV), random(KV), random(Q));
    for shape in [[1, 4, 3, 5], [2, 1, 1, 5], [1, 1, 3, 1], [2, 4, 3, 5]] {
        check_against_differences(random(shape), |bias| {
            let inputs = ScoreInputs::from(options()).bias(bias);
            let out = flash_attention(q.clone(), k.clone(), v.clone(), inputs);
            (out.expect("a valid call") * weight.clone()).sum()
        });
    }
}

#[test]
fn of_alibi_slopes() {
    let (q, k, v, weight) = (random(Q), random(KV), random(KV), random(Q));
    for batch in [1, 2] {
        let slopes = random([1, 1, batch, 4]).reshape([batch, 4]);
        check_against_differences(slopes, |slopes: Tensor<2>| {
            let inputs = ScoreInputs::from(options()).alibi_slopes(slopes);
            let out = flash_attention(q.clone(), k.clone(), v.clone(), inputs);
            (out.expect("a valid call") * weight.clone()).sum()
        });
    }
}

#[test]
fn of_the_log_sum_exp() {
    let (k, v, weight) = (random(KV), random(KV), random([2, 4, 3, 1]));
    check_against_differences(random(Q), |q| {
        let result = flash_attention_with_lse(q, k.clone(), v.clone(), options());
        let (_, lse) = result.expect("a valid call");
        (lse * weight.clone().squeeze_dim(3)).sum()
    });
}

#[test]
fn rows_that_see_nothing_have_none() {
    let leaf = |shape| random(shape).autodiff().require_grad();
    let (q, k, v) = (leaf(Q), leaf(KV), leaf(KV));
    let hidden = Tensor::<4, Bool>::full([1; 4], true, &Device::flex());
    let inputs = ScoreInputs::default().mask(hidden);
    let result = flash_attention_with_lse(q.clone(), k.clone(), v.clone(), inputs);
    let (out, lse) = result.expect("a valid call");
    assert!(host(lse.clone()).iter().all(|&x| x == f32::NEG_INFINITY));
    // The log-sum-exp takes part as it does where attention over parts is put together.
    let gradients = (out.sum() + lse.exp().sum()).backward();
    for tensor in [q, k, v] {
        let gradient = host(tensor.grad(&gradients).expect("the tensor is tracked"));
        assert!(gradient.iter().all(|&x| x == 0.0));
    }
}

#[test]
fn of_nothing_are_zeros_not_missing() {
    let cases = [
        ([1, 2, 0, 4], [1, 2, 3, 4]),
        ([1, 2, 3, 4], [1, 2, 0, 4]),
        ([0, 2, 3, 4], [0, 2, 3, 4]),
    ];
    for (q, kv) in cases {
        let leaf = |shape| random(shape).autodiff().require_grad();
        let (q, k, v) = (leaf(q), leaf(kv), leaf(kv));
        let out = flash_attention(
            q.clone(),
            k.clone(),
            v.clone(),
            FlashAttentionOptions::new(),
        );
        let gradients = out.expect("a valid call").sum().backward();
        for tensor in [q, k, v] {
            let gradient = tensor.grad(&gradients).expect("the tensor is tracked");
            assert_eq!(gradient.dims(), tensor.dims());
            assert!(host(gradient).iter().all(|&x| x == 0.0));
        }
    }
}

#[test]
fn nan_behind_a_mask_reaches_none() {
    let nan = |tensor: Tensor<4>, row: usize| {
        let [batch, heads, _, width] = tensor.dims();
        let row = [0..batch, 0..heads, row..row + 1, 0..width];
        tensor.slice_fill(row, f32::NAN)
    };
    // Query 1 sees nothing, key 2 is seen by nobody.
    let masked = [0, 1, 2].map(|i| [0, 1, 2, 3, 4].map(|j| i == 1 || j == 2));
    let mask = Tensor::<2, Bool>::from_data(masked, &Device::flex()).reshape([1, 1, 3, 5]);
    let leaf = |tensor: Tensor<4>| tensor.autodiff().require_grad();
    let (q, k, v) = (
        leaf(nan(random(Q), 1)),
        leaf(nan(random(KV), 2)),
        leaf(nan(random(KV), 2)),
    );
    let inputs = ScoreInputs::from(options()).mask(mask);
    let out = flash_attention(q.clone(), k.clone(), v.clone(), inputs).expect("a valid call");
    let gradients = out.sum().backward();
    for tensor in [q, k, v] {
        let gradient = host(tensor.grad(&gradients).expect("the tensor is tracked"));
        assert!(gradient.iter().all(|x| x.is_finite()), "{gradient:?}");
    }
}
