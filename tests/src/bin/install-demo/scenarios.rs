//! What the program is made to do, and what must come of it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Device, Tensor};
use mtlflash_core::{Causal, FlashAttentionOptions};

use crate::oracle::{self, Call, Floats, Truths};
use crate::program;

/// Which part of the program a scenario is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `burn::tensor::module::attention`.
    Calls,
    /// Attention in parts, written by hand.
    Parts,
    /// `burn::nn`'s modules.
    Modules,
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "calls" => Ok(Self::Calls),
            "parts" => Ok(Self::Parts),
            "modules" => Ok(Self::Modules),
            other => Err(format!("got {other}, expected calls, parts or modules")),
        }
    }
}

type Run = Box<dyn Fn(&Device) -> Result<Vec<f64>, String> + Sync + Send>;

/// A thing to do.
pub(crate) struct Scenario {
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) run: Run,
    expected: Expected,
    /// Calls that are taken, where the trace is on.
    pub(crate) taken: u64,
    /// Bytes of the scores that nobody should hold.
    scores: usize,
}

/// What a scenario must give.
enum Expected {
    Known(Vec<f64>),
    /// Modules draw their weights when they are made: the run leaves what is right.
    Found(Arc<std::sync::Mutex<Vec<f64>>>),
}

/// What came of it.
pub(crate) struct Verdict {
    pub(crate) passed: bool,
    text: String,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.passed { "PASS" } else { "FAIL" };
        write!(f, "{word} {}", self.text)
    }
}

/// The rule for f32: the error by the largest value, or by 1.
const F32: f64 = 1e-5;
/// Modules have four products of Burn's around attention.
const F32_MODULE: f64 = 5e-5;

impl Scenario {
    pub(crate) fn failed(&self, error: String) -> Verdict {
        Verdict {
            passed: false,
            text: format!("{}: {error}", self.name),
        }
    }

    pub(crate) fn verdict(&self, out: &[f64], peak: Option<u64>, calls: Option<u64>) -> Verdict {
        let expected = match &self.expected {
            Expected::Known(expected) => expected.clone(),
            Expected::Found(expected) => expected.lock().expect("nobody panicked").clone(),
        };
        let error = mtlflash_core::reference::max_error(out, &expected);
        let largest = expected
            .iter()
            .fold(1.0, |largest: f64, value| largest.max(value.abs()));
        let rule = if self.kind == Kind::Modules {
            F32_MODULE
        } else {
            F32
        };
        let bound = rule * largest;
        let taken = calls.is_none_or(|calls| calls == self.taken);
        let calls = calls.map_or("not traced".to_owned(), |calls| {
            format!("{calls} of {} calls taken", self.taken)
        });
        let peak = peak.map_or(String::new(), |peak| {
            format!(
                ", {} KiB reserved, scores {} KiB",
                peak >> 10,
                self.scores >> 10
            )
        });
        Verdict {
            passed: error <= bound && taken,
            text: format!(
                "{}: error {error:.1e}, bound {bound:.1e}, {calls}{peak}",
                self.name
            ),
        }
    }
}

/// Everything; `length` sizes what is worth measuring.
pub(crate) fn all(length: usize) -> Vec<Scenario> {
    let mut scenarios = calls(length);
    scenarios.extend(parts(length));
    scenarios.extend(modules(length));
    scenarios
}

fn qkv([heads, heads_kv]: [usize; 2], [seq_q, seq_k]: [usize; 2], dim: usize) -> [Floats<4>; 3] {
    [
        Floats::random([2, heads, seq_q, dim], 1),
        Floats::random([2, heads_kv, seq_k, dim], 2),
        Floats::random([2, heads_kv, seq_k, dim], 3),
    ]
}

fn uploaded(qkv: &[Floats<4>; 3], device: &Device) -> [Tensor<4>; 3] {
    qkv.each_ref().map(|floats| program::tensor(floats, device))
}

fn score_bytes(qkv: &[Floats<4>; 3]) -> usize {
    let [[batch, heads, seq_q, _], [_, _, seq_k, _]] = [qkv[0].shape, qkv[1].shape];
    4 * batch * heads * seq_q * seq_k
}

fn call(name: &str, call: Call) -> Scenario {
    let expected = call.computed();
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
        expected: Expected::Known(expected),
        taken: 1,
        scores,
    }
}

fn calls(length: usize) -> Vec<Scenario> {
    let new = FlashAttentionOptions::new;
    let causal = new().causal(Causal::BottomRight);
    let plain = |qkv, options| Call {
        qkv,
        mask: None,
        bias: None,
        options,
    };
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
                bias: Some(Floats::random([1, 4, 37, 53], 4)),
                options: new(),
            },
        ),
    ];
    scenarios.push(surrounded());
    scenarios.push(chained());
    scenarios.push(again());
    scenarios
}

/// Burn keeps its plans by the pattern of the operations: the second and third call reuse the first's.
fn again() -> Scenario {
    let shapes = [[37, 53], [53, 37], [40, 41]];
    let inputs = shapes.map(|lengths| qkv([4, 4], lengths, 32));
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
        expected: Expected::Known(expected.collect()),
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
    let qkv = qkv([4, 4], [37, 53], 32);
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
        expected: Expected::Known(expected),
        taken: 1,
        scores,
    }
}

fn chained() -> Scenario {
    let qkv = qkv([4, 4], [53, 53], 32);
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
        expected: Expected::Known(again.computed()),
        taken: 2,
        scores,
    }
}

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

/// By hand, with masks of which a row is hidden whole.
fn by_hand(name: &str, lengths: [usize; 2], masks: Vec<Truths<4>>) -> Scenario {
    let qkv = qkv([4, 4], lengths, 32);
    let hidden = |[b, _, row, key]: [usize; 4]| {
        let hides = |mask: &Truths<4>| {
            let [_, _, rows, keys] = mask.shape;
            mask.data[(b * rows + row % rows) * keys + key]
        };
        masks.iter().any(hides).then_some(-1e4)
    };
    let expected = filled(&qkv, 0.25, hidden);
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
        expected: Expected::Known(expected),
        taken: 1,
        scores,
    }
}

fn parts(length: usize) -> Vec<Scenario> {
    let padding = Truths::new([2, 1, 1, 53], |[b, _, _, j]| j + 7 * (b + 1) >= 53);
    let causal = Truths::new([2, 1, 37, 53], |[_, _, i, j]| j > i + 16);
    let dead = Truths::new([2, 1, 37, 53], |[_, _, i, j]| i % 5 == 0 || j == i);
    let dropped = qkv([4, 4], [length, length], 16);
    let expected = filled(&dropped, 0.25, |_| None);
    let mut scenarios = vec![
        by_hand("no mask", [length, length], Vec::new()),
        by_hand("padding", [37, 53], vec![padding.clone()]),
        by_hand(
            "padding and causal",
            [37, 53],
            vec![padding.clone(), causal],
        ),
        by_hand("rows hidden whole", [37, 53], vec![padding, dead]),
    ];
    scenarios.push(Scenario {
        kind: Kind::Parts,
        name: "by hand, weights dropped later".to_owned(),
        scores: score_bytes(&dropped),
        run: Box::new(move |device| {
            program::read(program::by_hand_weights_dropped(uploaded(&dropped, device)))
        }),
        expected: Expected::Known(expected.into_iter().map(|value| value * 2.0).collect()),
        taken: 1,
    });
    let read = qkv([4, 4], [37, 53], 16);
    let expected = filled(&read, 1.0, |_| None);
    scenarios.push(Scenario {
        kind: Kind::Parts,
        name: "by hand, weights read: Burn keeps it".to_owned(),
        scores: score_bytes(&read),
        run: Box::new(move |device| {
            program::read(program::by_hand_with_weights(uploaded(&read, device)))
        }),
        expected: Expected::Known(expected.into_iter().map(|value| value + 1.0).collect()),
        taken: 0,
    });
    scenarios
}

/// Heads of the modules.
const HEADS: usize = 4;
/// Elements of a token.
const MODEL: usize = 64;

fn modules(length: usize) -> Vec<Scenario> {
    let padding = || Truths::new([2, length], move |[b, j]| j + 5 * (b + 1) >= length);
    let causal = || Truths::new([2, length, length], |[_, i, j]| j > i);
    // Query 3 sees nothing: all its scores are the same.
    let dead = || Truths::new([2, length, length], |[_, i, j]| i == 3 || j > i);
    vec![
        multi_head("MultiHeadAttention", length, None, None),
        multi_head("MultiHeadAttention, padding", length, Some(padding()), None),
        multi_head("MultiHeadAttention, causal", length, None, Some(causal())),
        multi_head(
            "MultiHeadAttention, padding, causal and a row hidden whole",
            length,
            Some(padding()),
            Some(dead()),
        ),
        cross(length),
    ]
}

fn multi_head(
    name: &str,
    length: usize,
    pad: Option<Truths<2>>,
    attn: Option<Truths<3>>,
) -> Scenario {
    let found = Arc::new(std::sync::Mutex::new(Vec::new()));
    let x = Floats::random([2, length, MODEL], 5);
    let expected = found.clone();
    Scenario {
        kind: Kind::Modules,
        name: name.to_owned(),
        run: Box::new(move |device| {
            let module = program::multi_head(MODEL, HEADS, device);
            let layers = [&module.query, &module.key, &module.value, &module.output];
            let layers = layers.map(program::layer);
            let pad_tensor = pad.as_ref().map(|mask| program::mask(mask, device));
            let attn_tensor = attn.as_ref().map(|mask| program::mask(mask, device));
            let input = program::tensor(&x, device);
            let out = program::self_attention(&module, input, pad_tensor, attn_tensor);
            let out = program::read(out)?;
            let [query, key, value, output] = layers;
            let [q, k, v] =
                [query?, key?, value?].map(|layer| oracle::linear(&x.wide(), &layer, MODEL));
            let dim = MODEL / HEADS;
            let sizes = [HEADS, length, dim];
            let mut context = vec![0.0; 2 * length * MODEL];
            for (b, h) in [0, 1]
                .into_iter()
                .flat_map(|b| (0..HEADS).map(move |h| (b, h)))
            {
                let hidden = |row: usize, key: usize| {
                    let by_pad = pad.as_ref().is_some_and(|mask| mask.data[b * length + key]);
                    let by_attn = attn
                        .as_ref()
                        .is_some_and(|mask| mask.data[(b * length + row) * length + key]);
                    (by_pad || by_attn).then_some(-1e4)
                };
                let part = |x: &[f64]| oracle::head(x, sizes, [b, h]);
                let (q, k, v) = (part(&q), part(&k), part(&v));
                let scale = 1.0 / (dim as f64).sqrt();
                let head = oracle::filled([&q, &k, &v], [length, length, dim], scale, hidden);
                for (row, values) in head.chunks_exact(dim).enumerate() {
                    let start = ((b * length + row) * HEADS + h) * dim;
                    context[start..start + dim].copy_from_slice(values);
                }
            }
            *found.lock().expect("nobody panicked") = oracle::linear(&context, &output?, MODEL);
            Ok(out)
        }),
        expected: Expected::Found(expected),
        taken: 1,
        scores: 4 * 2 * HEADS * length * length,
    }
}

/// Grouped heads. The module's layers are private, so Burn's own path says what is right.
fn cross(length: usize) -> Scenario {
    let found = Arc::new(std::sync::Mutex::new(Vec::new()));
    let expected = found.clone();
    let (x, context) = (
        Floats::random([2, length, MODEL], 6),
        Floats::random([2, length + 3, MODEL], 7),
    );
    let padding = Truths::new([2, length + 3], move |[b, j]| j + 4 * (b + 1) >= length + 3);
    Scenario {
        kind: Kind::Modules,
        name: "CrossAttention, 4 heads on 2, padding, against Burn's own path".to_owned(),
        run: Box::new(move |device| {
            let module = program::cross(MODEL, device);
            let run = || {
                let mask = program::mask(&padding, device);
                let tensors = [&x, &context].map(|floats| program::tensor(floats, device));
                let [x, context] = tensors;
                program::read(module.forward(x, context, Some(mask)))
            };
            let out = run()?;
            let was_installed = burn_mtlflash::installed();
            burn_mtlflash::uninstall();
            let burns = run();
            if was_installed {
                burn_mtlflash::install().map_err(|error| error.to_string())?;
            }
            *found.lock().expect("nobody panicked") = burns?;
            Ok(out)
        }),
        expected: Expected::Found(expected),
        taken: 1,
        scores: 4 * 2 * HEADS * length * (length + 3),
    }
}
