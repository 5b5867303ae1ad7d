//! Dropout: that every tier drops the weights that `mtlflash_core::dropout` says, and no others.

use burn::backend::DispatchDevice;
use burn::tensor::{Tensor, TensorData};
use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_func};
use burn_mtlflash::{Dropout, FlashAttentionOptions, flash_attention_with_knobs};
use mtlflash_core::{Causal, DType, Tier};
use mtlflash_tests::catalogue::{Entry, Mask, Shape};
use mtlflash_tests::devices::{DeviceName, Opened};
use mtlflash_tests::{Case, upload};

use crate::targets::{self, Target, for_each, host};

/// Seeds and first entries at the ends of their ranges.
const DROPOUTS: [Dropout; 5] = [
    Dropout::new(0.3, 0),
    Dropout::new(0.5, u64::MAX),
    Dropout::new(0.9, 0x0123_4567_89ab_cdef).first_batch(7),
    Dropout::new(0.1, 1 << 32).first_batch(u32::MAX),
    Dropout::new(1.0 / 4_294_967_296.0, 5),
];

fn word(size: usize) -> u32 {
    u32::try_from(size).expect("small")
}

/// The kernels' generator, as WGSL through OpenGL (or on a GPU) and as SPIR-V through Vulkan, against
/// the host's: every bit.
#[test]
fn kernels_make_the_mask_of_the_host() {
    if let Some(target) = targets::kernel(Tier::V0, DType::F32) {
        makes_the_mask(target.opened);
    }
    match DeviceName::Vulkan.open() {
        Ok(opened) => makes_the_mask(&opened),
        Err(error) => targets::not_run("the mask on Vulkan".to_owned(), &error.to_string()),
    }
}

fn makes_the_mask(opened: &Opened) {
    let DispatchDevice::Cube(device) = opened.device.as_dispatch() else {
        panic!("got {opened}, expected a CubeCL device");
    };
    let client = device.client();
    let shape: [usize; 4] = [3, 2, 5, 301];
    let fours = shape[3].div_ceil(4);
    for dropout in DROPOUTS {
        let words = shape[0] * shape[1] * shape[2] * fours;
        let mask = client.empty(words * 4);
        mtlflash_cubecl::dropout_mask(&client, dropout, shape, &mask).expect("it launches");
        let bytes = client.read_one(mask).expect("it ran");
        let got = bytes.as_chunks::<4>().0.iter().copied();
        let got: Vec<u32> = got.map(u32::from_le_bytes).take(words).collect();
        let expected = (0..words).map(|at| {
            let (four, row) = (at % fours, at / fours);
            let (query, matrix) = (row % shape[2], row / shape[2]);
            let [batch, head] = [matrix / shape[1], matrix % shape[1]].map(word);
            let kept = dropout.keeps_four(batch, head, word(query), word(four));
            (0..4).fold(0, |bits, e| bits | (u32::from(kept[e]) << e))
        });
        let expected: Vec<u32> = expected.collect();
        assert_eq!(got, expected, "{dropout:?} on {opened}");
    }
}

/// With equal scores and the unit vectors as values an output row is the mask's row, and the gradient of
/// the values is its transpose: every weight, on every tier, in every shape of tile.
#[test]
fn every_tier_drops_the_weights_of_the_mask() {
    const ROWS: usize = 45;
    const KEYS: usize = 61;
    let dropout = Dropout::new(0.4, 0xfeed_0001).first_batch(3);
    for_each(|target| {
        let device = target.device();
        let zeros = |rows| Tensor::<4>::zeros([2, 2, rows, 8], device);
        let units: Vec<f32> = (0..KEYS * KEYS)
            .map(|at| if at % (KEYS + 1) == 0 { 1.0 } else { 0.0 })
            .collect();
        let units = Tensor::<4>::from_data(TensorData::new(units, [1, 1, KEYS, KEYS]), device);
        let values = units.expand([2, 2, KEYS, KEYS]).autodiff().require_grad();
        let options = FlashAttentionOptions {
            dropout: Some(dropout),
            ..FlashAttentionOptions::new()
        };
        let out = flash_attention_with_knobs(
            zeros(ROWS),
            zeros(KEYS),
            values.clone(),
            options,
            &target.knobs,
        );
        let out = out.expect("the tier takes it");
        // Rows of dO are 1 or 64 in every column, so that dV tells which kind of rows kept a key.
        let rows: Vec<f32> = (0..ROWS)
            .map(|row| if row % 2 == 0 { 1.0 } else { 64.0 })
            .collect();
        let rows = Tensor::<4>::from_data(TensorData::new(rows, [1, 1, ROWS, 1]), device);
        let gradients = (out.clone() * rows.autodiff()).backward();
        let (out, dv) = (host(out), host(values.grad(&gradients).expect("tracked")));
        let kept = KEYS as f64 * (1.0 - dropout.p);
        for matrix in 0..4 {
            let [batch, head] = [matrix / 2, matrix % 2].map(word);
            let keeps = |row, key| dropout.keeps(batch, head, word(row), word(key));
            for key in 0..KEYS {
                let mut sum = 0.0;
                for row in 0..ROWS {
                    let got = out[(matrix * ROWS + row) * KEYS + key] * kept;
                    let expected = if keeps(row, key) { 1.0 } else { 0.0 };
                    assert!(
                        (got - expected).abs() < 1e-4,
                        "{}: weight {batch} {head} {row} {key}: got {got}, expected {expected}",
                        name(target)
                    );
                    sum += expected * if row % 2 == 0 { 1.0 } else { 64.0 };
                }
                let got = dv[(matrix * KEYS + key) * KEYS] * kept;
                assert!(
                    (got - sum).abs() < 1e-2,
                    "{}: dV {batch} {head} {key}: got {got}, expected {sum}",
                    name(target)
                );
            }
        }
    });
}

fn name(target: &Target) -> String {
    format!("{:?} on {}", target.knobs.tier, target.opened.name)
}

fn case(dropout: Dropout) -> Case {
    let entry = Entry {
        options: FlashAttentionOptions {
            dropout: Some(dropout),
            ..FlashAttentionOptions::new()
        },
        ..Entry::new("dropout", Shape::new([3, 4, 2], [21, 34], [16, 16]))
    };
    entry.case(DType::F32).expect("a valid entry")
}

#[test]
fn a_seed_decides_and_nothing_else() {
    for_each(|target| {
        let of = |seed| target.outputs(&case(Dropout::new(0.3, seed)));
        let (first, again, other) = (of(7), of(7), of(8));
        assert_eq!(first.out, again.out, "{}", name(target));
        assert_ne!(first.out, other.out, "{}", name(target));
        // What is dropped does not enter the sums.
        assert_eq!(first.lse, other.lse, "{}", name(target));
    });
}

/// A weight that falls is 0, not hidden: what its value holds reaches the row, in blocks that the limit
/// leaves whole and in those that it cuts, with a mask and without.
#[test]
fn a_value_that_is_not_finite_reaches_the_rows_that_drop_it() {
    const KEY: usize = 3;
    let options = FlashAttentionOptions::new().dropout(0.5, 77);
    let shape = Shape::new([1, 2, 2], [70, 70], [16, 16]);
    let plain = Entry {
        options,
        ..Entry::new("a NaN that falls", shape)
    };
    let entries = [
        Entry {
            options: options.causal(Causal::BottomRight),
            ..plain.clone()
        },
        Entry {
            mask: Some(Mask::Random([true; 4])),
            ..plain.clone()
        },
        plain,
    ];
    for entry in entries {
        let mut case = entry.case(DType::F32).expect("a valid entry");
        let values = case.v.chunks_exact_mut(70 * 16);
        values.for_each(|head| head[KEY * 16..][..16].fill(f64::NAN));
        let sees = |head: usize, row: usize| {
            let mask = case.mask.as_ref();
            let hidden = mask.is_some_and(|mask| mask[(head * 70 + row) * 70 + KEY]);
            case.problem.band.contains(row, KEY) && !hidden
        };
        for_each(|target| {
            let out = target.outputs(&case).out;
            for (at, row) in out.chunks_exact(16).enumerate() {
                let nan = row.iter().all(|x| x.is_nan());
                let finite = row.iter().all(|x| x.is_finite());
                let seen = sees(at / 70, at % 70);
                assert!(
                    nan == seen && finite != seen,
                    "{}: {at}",
                    target.named(&case)
                );
            }
        });
    }
}

/// Entries computed on their own have the masks they have in the batch.
#[test]
fn a_batch_in_parts_is_the_batch() {
    let dropout = Dropout::new(0.3, 21);
    let case = case(dropout);
    for_each(|target| {
        let whole = target.outputs(&case).out;
        let (q, k, v, inputs) = upload(&case, target.device());
        let mut parts = Vec::new();
        for (first, end) in [(0, 1), (1, 3)] {
            let part = |tensor: &Tensor<4>| tensor.clone().slice_dim(0, first..end);
            let mut inputs = inputs.clone();
            inputs.options.dropout = Some(dropout.first_batch(word(first)));
            let out =
                flash_attention_with_knobs(part(&q), part(&k), part(&v), inputs, &target.knobs);
            parts.extend(host(out.expect("the tier takes it")));
        }
        assert_eq!(parts, whole, "{}", name(target));
    });
}

/// The mean over seeds is the output without dropout: within 5 standard errors of each element.
#[test]
fn the_mean_over_seeds_is_the_output_without() {
    const SEEDS: u32 = 400;
    let p = 0.3;
    let with = case(Dropout::new(p, 0));
    for_each(|target| {
        // Kernels in software take their time; the mask is the same on all.
        let seeds = if target.knobs.tier.is_some() {
            40
        } else {
            SEEDS
        };
        let (q, k, v, mut inputs) = upload(&with, target.device());
        let mut of = |dropout| {
            inputs.options.dropout = dropout;
            let (q, k, v) = (q.clone(), k.clone(), v.clone());
            let out = flash_attention_with_knobs(q, k, v, inputs.clone(), &target.knobs);
            host(out.expect("the tier takes it"))
        };
        let plain = of(None);
        let (mut sums, mut squares) = (vec![0.0; plain.len()], vec![0.0; plain.len()]);
        for seed in 0..seeds {
            let out = of(Some(Dropout::new(p, seed.into())));
            for (at, (out, plain)) in out.iter().zip(&plain).enumerate() {
                sums[at] += out - plain;
                squares[at] += (out - plain).powi(2);
            }
        }
        let count = f64::from(seeds);
        let scores = sums.iter().zip(&squares).map(|(sum, square)| {
            let error = (square / count / count).sqrt();
            assert!(error > 0.0, "{}: nothing falls", name(target));
            (sum / count / error).powi(2)
        });
        let scores: Vec<f64> = scores.collect();
        let worst = scores.iter().fold(0.0, |top: f64, &score| top.max(score));
        assert!(worst < 36.0, "{}: {worst} squared errors", name(target));
        // Squared scores of a normal distribution average 1.
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        assert!((0.8..1.2).contains(&mean), "{}: {mean}", name(target));
    });
}

/// FlashAttention's function with `dropout_p` is the same operation.
#[test]
fn the_family_drops_the_same_weights() {
    let case = case(Dropout::new(0.25, 99));
    for_each(|target| {
        let (q, k, v, _) = upload(&case, target.device());
        let [q, k, v] = [q, k, v].map(|tensor| tensor.swap_dims(1, 2));
        let options = FlashAttnOptions::new()
            .dropout(0.25, 99)
            .knobs(target.knobs);
        let output = flash_attn_func(q, k, v, options).expect("a valid call");
        let got = host(output.out.swap_dims(1, 2));
        assert_eq!(got, target.outputs(&case).out, "{}", name(target));
    });
}
