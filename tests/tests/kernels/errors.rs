//! Calls that make no sense are errors that say what was got and what was expected.

use burn::tensor::{Bool, DType as BurnDType, Device, Tensor};
use burn_mtlflash::{
    FlashAttentionOptions, Knobs, ScoreInputs, Tier, flash_attention, flash_attention_with_knobs,
};
use mtlflash_core::DType;

use crate::targets::{self, KERNELS};

type Shape = [usize; 4];

const Q: Shape = [2, 4, 5, 8];
const KV: Shape = [2, 2, 7, 8];

fn zeros(shape: Shape) -> Tensor<4> {
    Tensor::zeros(shape, &Device::flex())
}

fn error(q: Tensor<4>, k: Tensor<4>, v: Tensor<4>, inputs: impl Into<ScoreInputs>) -> String {
    flash_attention(q, k, v, inputs)
        .expect_err("the call makes no sense")
        .to_string()
}

#[test]
fn shapes_that_do_not_fit_together() {
    for (q, k, v, expected) in [
        ([3, 4, 5, 8], KV, KV, "k: got batch 2, expected 3 as in q"),
        (Q, [2, 2, 7, 4], KV, "k: got head dim 4, expected 8 as in q"),
        (Q, KV, [1, 2, 7, 8], "v: got batch 1, expected 2 as in q"),
        (Q, KV, [2, 4, 7, 8], "v: got heads 4, expected 2 as in k"),
        (Q, KV, [2, 2, 6, 8], "v: got length 6, expected 7 as in k"),
        (
            Q,
            [2, 3, 7, 8],
            [2, 3, 7, 8],
            "k: got 3 heads, expected a divisor of the 4 heads of q",
        ),
        (
            [2, 4, 5, 0],
            [2, 2, 7, 0],
            KV,
            "q: got head dim 0, expected at least 1",
        ),
        (
            Q,
            KV,
            [2, 2, 7, 0],
            "v: got head dim 0, expected at least 1",
        ),
    ] {
        let got = error(zeros(q), zeros(k), zeros(v), FlashAttentionOptions::new());
        assert_eq!(got, expected);
    }
}

#[test]
fn options_outside_their_domain() {
    let options = FlashAttentionOptions::new();
    for (options, expected) in [
        (
            options.softcap(-1.0),
            "softcap: got -1, expected 0 (none) or a positive finite f32",
        ),
        (
            options.softcap(f64::NAN),
            "softcap: got NaN, expected 0 (none) or a positive finite f32",
        ),
        (
            options.scale(0.125).softcap(f64::from(f32::MAX)),
            "softcap: got 340282346638528860000000000000000000000 with a scale of 0.125, expected 0 (none) or one for which scale / softcap is a normal f32",
        ),
        (
            options.scale(0.125).softcap(1.0e-40),
            "softcap: got 0.0000000000000000000000000000000000000001 with a scale of 0.125, expected 0 (none) or one for which scale / softcap is a normal f32",
        ),
        (
            options.scale(f64::INFINITY),
            "scale: got inf, expected a finite f32",
        ),
        (
            options.dropout(1.0, 7),
            "dropout: got 1, expected a probability of at least 0 and below 1",
        ),
        (
            options.dropout(-0.25, 7),
            "dropout: got -0.25, expected a probability of at least 0 and below 1",
        ),
        (
            options.window(-2, 0),
            "window_left: got -2, expected at least -1 (-1 means no limit)",
        ),
        (
            options.window(0, -9),
            "window_right: got -9, expected at least -1 (-1 means no limit)",
        ),
    ] {
        assert_eq!(error(zeros(Q), zeros(KV), zeros(KV), options), expected);
    }
}

#[test]
fn element_types_that_differ() {
    let f16 = |shape| zeros(shape).cast(BurnDType::F16);
    let options = FlashAttentionOptions::new();
    assert_eq!(
        error(zeros(Q), f16(KV), zeros(KV), options),
        "k: got dtype f16, expected f32 as in q"
    );
    let f64 = zeros(Q).cast(BurnDType::F64);
    assert_eq!(
        error(f64, zeros(KV), zeros(KV), options),
        "q: got dtype f64, expected f32, f16 or bf16"
    );
    let bias = ScoreInputs::default().bias(f16([1, 1, 5, 7]));
    assert_eq!(
        error(zeros(Q), zeros(KV), zeros(KV), bias),
        "bias: got dtype f16, expected f32"
    );
}

#[test]
fn masks_biases_and_slopes_of_another_shape() {
    let device = Device::flex();
    let mask = Tensor::<4, Bool>::full([2, 1, 5, 6], false, &device);
    let slopes = Tensor::<2>::zeros([2, 3], &device);
    for (inputs, expected) in [
        (
            ScoreInputs::default().mask(mask),
            "mask: got shape [2, 1, 5, 6], expected [2, 4, 5, 7] with any dim 1 instead",
        ),
        (
            ScoreInputs::default().bias(zeros([3, 1, 1, 7])),
            "bias: got shape [3, 1, 1, 7], expected [2, 4, 5, 7] with any dim 1 instead",
        ),
        (
            ScoreInputs::default().alibi_slopes(slopes),
            "alibi_slopes: got shape [2, 3], expected [4], [1, 4] or [2, 4]",
        ),
    ] {
        assert_eq!(error(zeros(Q), zeros(KV), zeros(KV), inputs), expected);
    }
}

#[test]
fn a_forced_kernel_says_why_it_refuses() {
    let forced = |tier, q: Tensor<4>| {
        let knobs = Knobs {
            tier: Some(tier),
            ..Knobs::default()
        };
        flash_attention_with_knobs(
            q.clone(),
            q.clone(),
            q,
            FlashAttentionOptions::new(),
            &knobs,
        )
        .expect_err("no kernel takes this")
        .to_string()
    };
    assert_eq!(
        forced(Tier::Tiled, zeros(Q)),
        "tier tiled cannot run this: the device runs no kernels of ours, only Burn's own operations"
    );
    for tier in KERNELS {
        if let Some(target) = targets::kernel(tier, DType::F32) {
            let wide = Tensor::zeros([1, 1, 2, 257], target.device());
            let expected =
                format!("tier {tier} cannot run this: head dim 257 is above the kernel's 256");
            assert_eq!(forced(tier, wide), expected);
        }
    }
}

#[test]
fn tensors_on_different_devices() {
    let Some(target) = targets::kernel(Tier::V0, DType::F32) else {
        return;
    };
    let elsewhere = Tensor::zeros(KV, target.device());
    let got = error(zeros(Q), elsewhere, zeros(KV), FlashAttentionOptions::new());
    let expected = format!(
        "k: got device {:?}, expected {:?} as in q",
        target.device(),
        Device::flex()
    );
    assert_eq!(got, expected);
}
