//! The calls: what they accept, what they say, what they return.

use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Device, Distribution, Tensor};
use burn_mtlflash::{
    FlashAttentionOptions, Knobs, ScoreInputs, Tier, device_profile, explain, flash_attention,
    flash_attention_with_knobs, module,
};
use mtlflash_core::{DType, Engine};

const SHAPE: [usize; 4] = [1, 2, 5, 8];

fn random() -> Tensor<4> {
    Tensor::random(SHAPE, Distribution::Normal(0.0, 1.0), &Device::flex())
}

fn host(tensor: Tensor<4>) -> Vec<f32> {
    tensor.into_data().try_into_vec().expect("an f32 tensor")
}

#[test]
fn flex_is_a_host_with_every_element_type() {
    let profile = device_profile(&Device::flex()).expect("Flex is built in");
    assert_eq!(profile.engine, Engine::Host);
    assert_eq!(profile.types, DType::ALL);
    let autodiff = device_profile(&Device::flex().autodiff()).expect("Flex is built in");
    assert_eq!(autodiff, profile);
}

#[test]
fn explain_says_why_not_a_better_tier() {
    let q = random();
    let explanation = explain(&q, &q, &q, &ScoreInputs::default()).expect("a valid call");
    assert_eq!(explanation.backward, None);
    let plan = explanation.plan;
    assert_eq!(plan.tier, Tier::Chunked);
    let refused: Vec<Tier> = plan.refusals.iter().map(|refusal| refusal.tier).collect();
    assert_eq!(
        refused,
        [Tier::V2r, Tier::V2, Tier::V1, Tier::Tiled, Tier::V0]
    );
}

#[test]
fn an_untracked_call_on_an_autodiff_device_is_untracked() {
    let (q, k, v) = (random(), random(), random());
    let options = FlashAttentionOptions::new();
    let plain = flash_attention(q.clone(), k.clone(), v.clone(), options).expect("a valid call");
    let out = flash_attention(q.autodiff(), k.autodiff(), v.autodiff(), options);
    let out = out.expect("a valid call");
    assert!(!out.is_require_grad());
    assert_eq!(host(out), host(plain));
}

#[test]
fn constants_need_no_autodiff_device() {
    let (q, k, v) = (random(), random(), random());
    let options = FlashAttentionOptions::new();
    let tracked = v.clone().autodiff().require_grad();
    let out = flash_attention(q.clone(), k.clone(), tracked.clone(), options);
    let gradients = out.expect("a valid call").sum().backward();
    let gradient = tracked.grad(&gradients).expect("v is tracked");
    // Each row's probabilities sum to one.
    let total = gradient.sum().into_scalar::<f32>();
    let expected = 2.0 * 5.0 * 8.0;
    assert!((total - expected).abs() < 1e-3, "got {total}");
}

#[test]
fn a_forced_chunked_tier_is_what_flex_takes_anyway() {
    let (q, k, v) = (random(), random(), random());
    let options = FlashAttentionOptions::new();
    let forced = Knobs {
        tier: Some(Tier::Chunked),
        ..Knobs::default()
    };
    let free = flash_attention(q.clone(), k.clone(), v.clone(), options).expect("a valid call");
    let forced = flash_attention_with_knobs(q, k, v, options, &forced).expect("a valid call");
    assert_eq!(host(forced), host(free));
}

#[test]
fn the_drop_in_computes_what_burn_does() {
    let (q, k, v) = (random(), random(), random());
    let options = AttentionModuleOptions {
        scale: Some(0.2),
        softcap: Some(4.0),
        is_causal: true,
    };
    let ours = module::attention(q.clone(), k.clone(), v.clone(), None, None, options);
    let stock = burn::tensor::module::attention(q, k, v, None, None, options);
    let error = (ours - stock).abs().max().into_scalar::<f32>();
    assert!(error < 1e-6, "got {error}");
}

#[test]
#[should_panic(expected = "k: got head dim 4, expected 8 as in q")]
fn the_drop_in_panics_with_the_error() {
    let short = random().slice([0..1, 0..2, 0..5, 0..4]);
    module::attention(random(), short, random(), None, None, Default::default());
}

#[test]
#[should_panic(expected = "softcap: got 0, expected a positive value")]
fn the_drop_in_takes_no_softcap_of_zero() {
    let options = AttentionModuleOptions {
        softcap: Some(0.0),
        ..Default::default()
    };
    module::attention(random(), random(), random(), None, None, options);
}
