//! Attention in parts, written by hand.

use mtlflash_core::{DType, FlashAttentionOptions};

use super::{Expected, Kind, Scenario, largest, qkv, score_bytes, uploaded};
use crate::oracle::{self, Call, Floats, Truths};
use crate::program;

/// Every head of `qkv` by hand in f64.
fn filled(
    qkv: &[Floats<4>; 3],
    scale: f64,
    hidden: impl Fn([usize; 4]) -> Option<f64>,
) -> Vec<f64> {
    let [batch, heads, rows, dim] = qkv[0].shape;
    let keys = qkv[1].shape[2];
    let [q, k, v] = qkv.each_ref().map(Floats::wide);
    let mut out = Vec::new();
    for b in 0..batch {
        for h in 0..heads {
            let at = b * heads + h;
            let head = [
                &q[at * rows * dim..(at + 1) * rows * dim],
                &k[at * keys * dim..(at + 1) * keys * dim],
                &v[at * keys * dim..(at + 1) * keys * dim],
            ];
            let hidden = |row, key| hidden([b, h, row, key]);
            out.extend(oracle::filled(head, [rows, keys, dim], scale, hidden));
        }
    }
    out
}

/// By hand, with masks that set scores to -1e4.
fn by_hand(name: &str, qkv: [Floats<4>; 3], masks: Vec<Truths<4>>) -> Scenario {
    let hidden = |[b, _, row, key]: [usize; 4]| {
        let hides = |mask: &Truths<4>| {
            let [_, _, rows, keys] = mask.shape;
            mask.data[(b * rows + row % rows) * keys + key]
        };
        masks.iter().any(hides).then_some(-1e4)
    };
    let expected = filled(&qkv, 0.25, hidden);
    let bound = match (qkv[0].dtype, masks.first()) {
        (DType::F32, _) => 1e-5 * largest(&expected),
        (_, mask) => {
            let call = Call {
                qkv: qkv.clone(),
                mask: mask.cloned(),
                bias: None,
                options: FlashAttentionOptions::new().scale(0.25),
            };
            call.bound(&expected)
        }
    };
    let scores = score_bytes(&qkv);
    Scenario {
        kind: Kind::Parts,
        name: format!("by hand, {name}"),
        run: Box::new(move |device| {
            let masks = masks
                .iter()
                .map(|mask| program::mask(mask, device))
                .collect();
            let out = program::by_hand(uploaded(&qkv, device), 0.25, masks, -1e4);
            program::read(out)
        }),
        expected: Expected::Known(expected, bound),
        taken: 1,
        scores,
    }
}

/// In f32 also what no bound is known for in f16.
pub(super) fn all(length: usize, dtype: DType) -> Vec<Scenario> {
    let ragged = || qkv(dtype, [4, 4], [37, 53], 32);
    let square = qkv(dtype, [4, 4], [length, length], 32);
    let padding = Truths::new([2, 1, 1, 53], |[b, _, _, j]| j + 7 * (b + 1) >= 53);
    let causal = Truths::new([2, 1, 37, 53], |[_, _, i, j]| j > i + 16);
    let dead = Truths::new([2, 1, 37, 53], |[_, _, i, j]| i % 5 == 0 || j == i);
    let mut scenarios = vec![
        by_hand("no mask", square, Vec::new()),
        by_hand("padding", ragged(), vec![padding.clone()]),
    ];
    if dtype != DType::F32 {
        return scenarios;
    }
    let both = vec![padding.clone(), causal];
    scenarios.push(by_hand("padding and causal", ragged(), both));
    let hidden = vec![padding, dead];
    scenarios.push(by_hand("rows hidden whole", ragged(), hidden));
    let dropped = qkv(dtype, [4, 4], [length, length], 16);
    let expected = filled(&dropped, 0.25, |_| None);
    scenarios.push(Scenario {
        kind: Kind::Parts,
        name: "by hand, weights dropped later".to_owned(),
        scores: score_bytes(&dropped),
        run: Box::new(move |device| {
            program::read(program::by_hand_weights_dropped(uploaded(&dropped, device)))
        }),
        expected: Expected::f32(expected.into_iter().map(|value| value * 2.0).collect()),
        taken: 1,
    });
    let read = qkv(dtype, [4, 4], [37, 53], 16);
    let expected = filled(&read, 1.0, |_| None);
    scenarios.push(Scenario {
        kind: Kind::Parts,
        name: "by hand, weights read: Burn keeps it".to_owned(),
        scores: score_bytes(&read),
        run: Box::new(move |device| {
            program::read(program::by_hand_with_weights(uploaded(&read, device)))
        }),
        expected: Expected::f32(expected.into_iter().map(|value| value + 1.0).collect()),
        taken: 0,
    });
    scenarios
}
