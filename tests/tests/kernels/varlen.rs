//! Packed sequences on every tier.

use burn::tensor::{DType as BurnDType, Int, Tensor, TensorData};
use burn_mtlflash::flash_attn::{
    CuSeqlens, FlashAttnOptions, flash_attn_func, flash_attn_varlen_func,
};
use mtlflash_core::{AlibiShape, Causal, DType, FlashAttentionOptions, Plan, Tier};
use mtlflash_tests::varlen::{
    Entry, Lengths, VarlenCase, check_forward, check_gradients, computed, every, expected, named,
};
use mtlflash_tests::{Check, Gradients, Outputs};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::random::is_right;
use crate::targets::{self, Target, for_each};

#[test]
fn chunked_keeps_the_rule() {
    for dtype in DType::ALL {
        keeps_the_rule(&targets::flex(), dtype);
    }
}

#[test]
fn v0_keeps_the_rule() {
    kernel_keeps_the_rule(Tier::V0);
}

#[test]
fn tiled_keeps_the_rule() {
    kernel_keeps_the_rule(Tier::Tiled);
}

#[test]
fn v1_keeps_the_rule() {
    kernel_keeps_the_rule(Tier::V1);
}

fn kernel_keeps_the_rule(tier: Tier) {
    for dtype in DType::ALL {
        if let Some(target) = targets::kernel(tier, dtype) {
            keeps_the_rule(&target, dtype);
        }
    }
}

fn keeps_the_rule(target: &Target, dtype: DType) {
    let faults: Vec<_> = every()
        .iter()
        .filter_map(|entry| fault(target, &entry.case(dtype).expect("a valid entry")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What is wrong with a case's result, if anything.
fn fault(target: &Target, case: &VarlenCase) -> Option<String> {
    let planned = Plan::decide(&case.problem, &target.opened.profile, &target.knobs);
    if let Err(error) = planned {
        return Some(format!("{case}: {error}"));
    }
    match check_forward(case, &expected(case), target.device(), &target.knobs) {
        Ok(checks) => {
            wrong(&checks).map(|wrong| format!("{}: {case}: {wrong}", named_tier(target)))
        }
        Err(error) => Some(format!("{}: {case}: {error}", named_tier(target))),
    }
}

fn wrong(checks: &[Check]) -> Option<String> {
    let wrong = checks.iter().filter(|check| !check.passed());
    let wrong: Vec<_> = wrong.map(ToString::to_string).collect();
    (!wrong.is_empty()).then(|| wrong.join(", "))
}

fn named_tier(target: &Target) -> String {
    let tier = target.knobs.tier.unwrap_or(Tier::Chunked);
    format!("{tier} on {}", target.opened.name)
}

fn outputs(target: &Target, case: &VarlenCase) -> Outputs {
    computed(case, target.device(), &target.knobs)
        .unwrap_or_else(|error| panic!("{}: {case}: {error}", named_tier(target)))
}

/// No other sequence changes a bit of a sequence's result.
#[test]
fn a_sequence_is_bitwise_what_it_is_alone() {
    let case = Entry {
        options: FlashAttentionOptions::new().causal(Causal::BottomRight),
        alibi: Some(AlibiShape::PerBatchHead),
        ..named("alone")
    };
    let case = case.case(DType::F32).expect("a valid entry");
    for_each(|target| {
        let together = outputs(target, &case);
        let lse = together.lse.as_ref().expect("asked for");
        let [total, heads, width] = [case.spec.q[0], case.spec.q[1], case.spec.v[2]];
        for index in 0..case.problem.batch {
            let queries = case.bounds[0][index]..case.bounds[0][index + 1];
            let keys = case.bounds[1][index]..case.bounds[1][index + 1];
            if queries.is_empty() || keys.is_empty() {
                continue;
            }
            let part = |data: &[f64], rows: &std::ops::Range<usize>, shape: [usize; 3]| {
                let row = shape[1] * shape[2];
                let data = &data[rows.start * row..rows.end * row];
                let data: Vec<f32> = data
                    .iter()
                    .map(|&x| x.to_string().parse().expect("an f32"))
                    .collect();
                let shape = [1, rows.len(), shape[1], shape[2]];
                Tensor::<4>::from_data(TensorData::new(data, shape), target.device())
            };
            let slopes = case.alibi.as_ref().expect("the entry has slopes");
            let slopes: Vec<f32> = slopes[index * heads..(index + 1) * heads]
                .iter()
                .map(|&x| x.to_string().parse().expect("an f32"))
                .collect();
            let slopes = Tensor::<1>::from_data(TensorData::new(slopes, [heads]), target.device());
            let options = FlashAttnOptions::new()
                .causal()
                .alibi_slopes(slopes)
                .return_softmax_lse()
                .knobs(target.knobs);
            let alone = flash_attn_func(
                part(&case.q, &queries, case.spec.q),
                part(&case.k, &keys, case.spec.k),
                part(&case.v, &keys, case.spec.v),
                options,
            )
            .expect("a valid call");
            let out: Vec<f64> = alone.out.into_data().iter::<f64>().collect();
            let row = heads * width;
            let expected = &together.out[queries.start * row..queries.end * row];
            let what = format!("sequence {index}");
            target.same_as_dense(expected, &out, &what);
            let alone_lse = alone.softmax_lse.expect("asked for").into_data();
            let alone_lse: Vec<f64> = alone_lse.iter::<f64>().collect();
            for (head, alone) in alone_lse.chunks_exact(queries.len()).enumerate() {
                let expected = &lse[head * total..][queries.clone()];
                target.same_as_dense(expected, alone, &what);
            }
        }
    });
}

#[test]
fn gradients_are_those_of_each_sequence() {
    let case = Entry {
        options: FlashAttentionOptions::new()
            .causal(Causal::BottomRight)
            .softcap(5.0),
        alibi: Some(AlibiShape::PerHead),
        rest: [3, 0],
        ..named("gradients")
    };
    let case = case.case(DType::F32).expect("a valid entry");
    let dout: Vec<f64> = (0..case.spec.q[0] * case.spec.q[1] * case.spec.v[2])
        .map(|index| f64::from(u8::try_from(index % 7).expect("small")) - 3.0)
        .collect();
    let inputs = mtlflash_core::reference::backward_varlen(
        &case.problem,
        &case.inputs(),
        case.bounds(),
        &dout,
        None,
    );
    let target = targets::flex();
    let gradients = Gradients { dout, inputs };
    let checks = check_gradients(&case, &gradients, target.device(), &target.knobs);
    let checks = checks.expect("Flex differentiates every case");
    assert_eq!(wrong(&checks), None);
}

/// What is computed of a sequence stays right, and what was not is NaN, not old memory.
#[test]
fn a_longest_length_that_is_too_small_shows_as_nan() {
    let options = FlashAttentionOptions::new();
    let entry = Entry {
        sequences: vec![[400, 20], [5, 7]],
        options: options.causal(Causal::BottomRight),
        ..named("longer than said")
    };
    let mut case = entry.case(DType::F32).expect("a valid entry");
    let wanted = expected(&case);
    case.spec.max_seqlen = [100, 10];
    for tier in targets::KERNELS {
        let Some(target) = targets::kernel(tier, DType::F32) else {
            continue;
        };
        let got = outputs(&target, &case);
        let row = case.spec.q[1] * case.spec.v[2];
        let same = |rows: std::ops::Range<usize>| {
            let range = rows.start * row..rows.end * row;
            let pairs = got.out[range.clone()].iter().zip(&wanted.out[range]);
            pairs
                .clone()
                .all(|(got, wanted)| (got - wanted).abs() < 1e-4)
        };
        assert!(same(0..100), "{tier}: rows within the longest length");
        assert!(same(400..405), "{tier}: the next sequence");
        let last = &got.out[399 * row..400 * row];
        assert!(last.iter().all(|x| x.is_nan()), "{tier}: got {last:?}");
    }
}

/// Bounds that fall or lead past the rows there are must not lead a kernel out of its buffers.
#[test]
fn bounds_on_the_device_are_not_trusted() {
    for tier in targets::KERNELS {
        let Some(target) = targets::kernel(tier, DType::F32) else {
            continue;
        };
        let device = target.device();
        let ones = |rows: usize| Tensor::<3>::ones([rows, 2, 8], device);
        let bounds = |bounds: [i32; 4]| {
            let data = TensorData::new(bounds.to_vec(), [4]);
            Tensor::<1, Int>::from_data(data, (device, BurnDType::I32))
        };
        let seqlens = CuSeqlens::on_device(bounds([-5, 4, 2, 1_000_000]), 6);
        let keys = CuSeqlens::on_device(bounds([0, 70_000, -3, i32::MAX]), 9);
        let options = FlashAttnOptions::new().knobs(target.knobs);
        let output = flash_attn_varlen_func(ones(6), ones(9), ones(9), seqlens, keys, options);
        let out = output.expect("a valid call").out.into_data();
        // Every key that exists has the value 1.
        for value in out.iter::<f32>() {
            assert!(
                value == 0.0 || (value - 1.0).abs() < 1e-6,
                "{tier}: got {value}"
            );
        }
    }
}

#[test]
fn lengths_of_other_integer_types() {
    for_each(|target| {
        let device = target.device();
        let q = Tensor::<3>::ones([3, 2, 8], device);
        let dtype = match target.knobs.tier {
            None => BurnDType::I64,
            // Not every GPU has integers of 64 bits.
            Some(_) => BurnDType::U32,
        };
        let bounds = Tensor::<1, Int>::from_data([0, 1, 3], (device, dtype));
        let seqlens = CuSeqlens::on_device(bounds, 2);
        let options = FlashAttnOptions::new().knobs(target.knobs);
        let output =
            flash_attn_varlen_func(q.clone(), q.clone(), q, seqlens.clone(), seqlens, options);
        let out = output.expect("a valid call").out.into_data();
        assert!(out.iter::<f32>().all(|value| (value - 1.0).abs() < 1e-6));
    });
}

#[test]
fn random_ragged_batches() {
    packed_is_right(&targets::flex(), &DType::ALL, 64);
    for tier in targets::KERNELS {
        for dtype in DType::ALL {
            if let Some(target) = targets::kernel(tier, dtype) {
                // Each case is a kernel of its own, which a driver in software compiles in a second.
                let cases = if target.opened.is_software() { 8 } else { 64 };
                packed_is_right(&target, &[dtype], cases);
            }
        }
    }
}

fn packed_is_right(target: &Target, dtypes: &[DType], cases: u32) {
    is_right(entry(), dtypes, cases, |entry, dtype| {
        let case = entry.case(dtype).expect("only valid entries are made");
        fault(target, &case)
    });
}

fn entry() -> impl Strategy<Value = Entry> {
    let length = || prop_oneof![Just(0_usize), 1..20_usize, 30..70_usize, 120..140_usize];
    let sequences = vec((length(), length()).prop_map(|(q, k)| [q, k]), 1..6);
    let heads = (1..3_usize, 1..4_usize).prop_map(|(heads_kv, group)| [heads_kv * group, heads_kv]);
    let dim = || prop_oneof![1..40_usize, Just(64), 100..129_usize];
    let causal = prop::sample::select(&[Causal::None, Causal::BottomRight]);
    let window = || prop_oneof![2 => Just(-1_i64), 1 => 0..50_i64];
    let softcap = prop_oneof![2 => Just(0.0), 1 => 0.5..30.0];
    let options = (causal, window(), window(), softcap);
    let alibi = prop::sample::select(&[
        None,
        Some(AlibiShape::PerHead),
        Some(AlibiShape::PerBatchHead),
    ]);
    let lengths = prop::sample::select(&[Lengths::OnDevice, Lengths::OnHost]);
    let rest = (0..9_usize, 0..9_usize);
    (
        sequences,
        heads,
        (dim(), dim()),
        options,
        alibi,
        lengths,
        rest,
        any::<u32>(),
    )
        .prop_map(
            |(sequences, heads, (dim, dim_v), options, alibi, lengths, rest, seed)| {
                let (causal, left, right, softcap) = options;
                let options = FlashAttentionOptions::new().causal(causal);
                Entry {
                    sequences,
                    heads,
                    dims: [dim, dim_v],
                    options: options.window(left, right).softcap(softcap),
                    alibi,
                    lengths,
                    rest: [rest.0, rest.1],
                    ..named(format!("random {seed}"))
                }
            },
        )
}
