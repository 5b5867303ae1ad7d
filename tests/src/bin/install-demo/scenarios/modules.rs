//! `burn::nn`'s modules in inference.

use std::sync::{Arc, Mutex};

use burn::tensor::Device;
use mtlflash_core::DType;

use super::{Again, Expected, Kind, Scenario};
use crate::oracle::{self, Floats, Truths};
use crate::program;

/// Heads of the modules.
const HEADS: usize = 4;
/// Elements of a token.
const MODEL: usize = 64;

pub(super) fn all(length: usize) -> Vec<Scenario> {
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
        encoder(length),
        decoder(length),
        gradients(length),
    ]
}

fn multi_head(
    name: &str,
    length: usize,
    pad: Option<Truths<2>>,
    attn: Option<Truths<3>>,
) -> Scenario {
    let found = Arc::new(Mutex::new(Vec::new()));
    let x = Floats::random(DType::F32, [2, length, MODEL], 5);
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

/// A module whose result Burn's own path says what is right of.
fn against_burn(
    name: &str,
    taken: u64,
    scores: usize,
    module: impl Fn(&Device) -> Again + Send + Sync + 'static,
) -> Scenario {
    let again = Arc::new(Mutex::new(None));
    let kept = again.clone();
    Scenario {
        kind: Kind::Modules,
        name: format!("{name}, against Burn's own path"),
        run: Box::new(move |device| {
            let module = module(device);
            let out = module()?;
            *kept.lock().expect("nobody panicked") = Some(module);
            Ok(out)
        }),
        expected: Expected::Burns(again),
        taken,
        scores,
    }
}

/// Grouped heads.
fn cross(length: usize) -> Scenario {
    let keys = length + 3;
    let x = Floats::random(DType::F32, [2, length, MODEL], 6);
    let context = Floats::random(DType::F32, [2, keys, MODEL], 7);
    let padding = Truths::new([2, keys], move |[b, j]| j + 4 * (b + 1) >= keys);
    let scores = 4 * 2 * HEADS * length * keys;
    against_burn(
        "CrossAttention, 4 heads on 2, padding",
        1,
        scores,
        move |device| {
            let module = program::cross(MODEL, device);
            let mask = program::mask(&padding, device);
            let [x, context] = [&x, &context].map(|floats| program::tensor(floats, device));
            Box::new(move || {
                let out = module.forward(x.clone(), context.clone(), Some(mask.clone()));
                program::read(out)
            })
        },
    )
}

fn encoder(length: usize) -> Scenario {
    let x = Floats::random(DType::F32, [2, length, MODEL], 8);
    let padding = Truths::new([2, length], move |[b, j]| j + 5 * (b + 1) >= length);
    let scores = 4 * 2 * HEADS * length * length;
    against_burn(
        "TransformerEncoder of 2 layers, padding",
        2,
        scores,
        move |device| {
            let module = program::encoder(MODEL, HEADS, device);
            let (x, mask) = (program::tensor(&x, device), program::mask(&padding, device));
            Box::new(move || program::read(program::encoded(&module, x.clone(), mask.clone())))
        },
    )
}

/// Self-attention with a causal mask, then attention to a memory, in each layer.
fn decoder(length: usize) -> Scenario {
    let x = Floats::random(DType::F32, [2, length, MODEL], 9);
    let memory = Floats::random(DType::F32, [2, length + 5, MODEL], 10);
    let causal = Truths::new([2, length, length], |[_, i, j]| j > i);
    let scores = 4 * 2 * HEADS * length * (length + 5);
    against_burn(
        "TransformerDecoder of 2 layers, causal",
        4,
        scores,
        move |device| {
            let module = program::decoder(MODEL, HEADS, device);
            let [x, memory] = [&x, &memory].map(|floats| program::tensor(floats, device));
            let mask = program::mask(&causal, device);
            Box::new(move || {
                let out = program::decoded(&module, x.clone(), memory.clone(), mask.clone());
                program::read(out)
            })
        },
    )
}

/// Training stays Burn's: its autodiff keeps what attention computes on the way.
fn gradients(length: usize) -> Scenario {
    let qkv = super::qkv(DType::F32, [4, 4], [length, length], 16);
    let scores = super::score_bytes(&qkv);
    against_burn(
        "gradients of attention, which Burn keeps",
        0,
        scores,
        move |device| {
            let tensors = super::uploaded(&qkv, device);
            Box::new(move || program::read(program::gradient(tensors.clone())?))
        },
    )
}
