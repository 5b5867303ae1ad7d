//! `burn::tensor::module::attention`.

use burn::tensor::Tensor;
use burn::tensor::ops::AttentionModuleOptions;
use mtlflash_core::{Causal, DType, FlashAttentionOptions};

use super::{Expected, Kind, Scenario, qkv, score_bytes, uploaded};
use crate::oracle::{Call, Floats, Truths};
use crate::program;

fn call(name: &str, call: Call) -> Scenario {
    let expected = call.computed();
    let bound = call.bound(&expected);
    let options = AttentionModuleOptions {
        scale: call.options.scale,
        softcap: Some(call.options.softcap).filter(|cap| *cap > 0.0),
        is_causal: call.options.causal == Causal::BottomRight,
    };
    let scores = score_bytes(&call.qkv);
    Scenario {
        kind: Kind::Calls,
        name: format!("attention, {name}"),
        run: Box::new(move |device| {
            let mask = call.mask.as_ref().map(|mask| program::mask(mask, device));
            let bias = call.bias.as_ref().map(|bias| program::tensor(bias, device));
            let out = program::plain(uploaded(&call.qkv, device), mask, bias, options);
            program::read(out)
        }),
        expected: Expected::Known(expected, bound),
        taken: 1,
        scores,
    }
}

/// In f32 also what no bound is known for in f16.
pub(super) fn all(length: usize, dtype: DType) -> Vec<Scenario> {
    let new = FlashAttentionOptions::new;
    let causal = new().causal(Causal::BottomRight);
    let plain = |qkv, options| Call {
        qkv,
        mask: None,
        bias: None,
        options,
    };
    let qkv = |heads, lengths, dim| qkv(dtype, heads, lengths, dim);
    let square = || qkv([4, 4], [length, length], 32);
    let mask = Truths::new([2, 1, 37, 53], |[b, _, i, j]| (b + 3 * i + 5 * j) % 7 == 0);
    let mut scenarios = vec![
        call("default scale", plain(square(), new())),
        call("scale 0.3", plain(square(), new().scale(0.3))),
        call("softcap 2", plain(square(), new().softcap(2.0))),
        call(
            "causal, 37 on 101",
            plain(qkv([4, 4], [37, 101], 24), causal),
        ),
        call(
            "causal, 101 on 37",
            plain(qkv([4, 4], [101, 37], 24), causal),
        ),
        call(
            "one query, 77 keys",
            plain(qkv([4, 4], [1, 77], 32), causal),
        ),
        call(
            "8 heads on 2, causal, softcap, scale",
            plain(qkv([8, 2], [33, 65], 16), causal.softcap(5.0).scale(0.5)),
        ),
        call(
            "mask and bias",
            Call {
                qkv: qkv([4, 4], [37, 53], 32),
                mask: Some(mask),
                bias: Some(Floats::random(dtype, [1, 4, 37, 53], 4)),
                options: new(),
            },
        ),
    ];
    if dtype == DType::F32 {
        scenarios.extend([surrounded(), chained(), again()]);
    }
    scenarios
}

/// Burn keeps its plans by the pattern of the operations: the second and third call reuse the first's.
fn again() -> Scenario {
    let shapes = [[37, 53], [53, 37], [40, 41]];
    let inputs = shapes.map(|lengths| qkv(DType::F32, [4, 4], lengths, 32));
    let options = FlashAttentionOptions::new().scale(0.4);
    let expected = inputs.iter().flat_map(|qkv| {
        let call = Call {
            qkv: qkv.clone(),
            mask: None,
            bias: None,
            options,
        };
        call.computed().into_iter().map(|value| value + 1.0)
    });
    Scenario {
        kind: Kind::Calls,
        name: "attention, three lengths in turn".to_owned(),
        expected: Expected::f32(expected.collect()),
        taken: 3,
        scores: inputs.iter().map(score_bytes).sum(),
        run: Box::new(move |device| {
            let options = AttentionModuleOptions {
                scale: Some(0.4),
                ..Default::default()
            };
            let mut out = Vec::new();
            for qkv in &inputs {
                let tensors = uploaded(qkv, device);
                out.extend(program::read(
                    program::plain(tensors, None, None, options) + 1.0,
                )?);
            }
            Ok(out)
        }),
    }
}

fn surrounded() -> Scenario {
    let qkv = qkv(DType::F32, [4, 4], [37, 53], 32);
    let mut scaled = qkv.clone();
    scaled[0].data.iter_mut().for_each(|value| *value *= 2.0);
    scaled[2].data.iter_mut().for_each(|value| *value *= 3.0);
    let options = FlashAttentionOptions::new().scale(0.2);
    let mut expected = Call {
        qkv: scaled,
        mask: None,
        bias: None,
        options,
    }
    .computed();
    expected.iter_mut().for_each(|value| *value += 1.0);
    let scores = score_bytes(&qkv);
    Scenario {
        kind: Kind::Calls,
        name: "attention, operations before and after".to_owned(),
        run: Box::new(move |device| {
            let options = AttentionModuleOptions {
                scale: Some(0.2),
                ..Default::default()
            };
            program::read(program::surrounded(uploaded(&qkv, device), options))
        }),
        expected: Expected::f32(expected),
        taken: 1,
        scores,
    }
}

fn chained() -> Scenario {
    let qkv = qkv(DType::F32, [4, 4], [53, 53], 32);
    let options = FlashAttentionOptions::new();
    let mut again = Call {
        qkv: qkv.clone(),
        mask: None,
        bias: None,
        options,
    };
    let once = again.computed();
    for (value, once) in again.qkv[0].data.iter_mut().zip(once) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the program computes in f32"
        )]
        let once = once as f32;
        *value = once * 0.5;
    }
    let scores = score_bytes(&qkv);
    Scenario {
        kind: Kind::Calls,
        name: "attention on attention, something else pending".to_owned(),
        run: Box::new(move |device| {
            let pending = Tensor::<1>::from_data([1.0, 2.0], device);
            program::read(program::chained(uploaded(&qkv, device), pending))
        }),
        expected: Expected::f32(again.computed()),
        taken: 2,
        scores,
    }
}
