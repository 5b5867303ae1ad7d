//! Score and mask functions against the same mask and bias as dense tensors in the f64 reference.

use burn_mtlflash::{
    ScoreFunctions, ScoreInputs, flash_attention, flash_attention_with_lse_and_knobs,
};
use mtlflash_core::reference::Bound;
use mtlflash_core::{Causal, DType, FlashAttentionOptions, Tier};
use mtlflash_tests::catalogue::{Entry, Shape, Values};
use mtlflash_tests::functions::{Example, SameDocument};
use mtlflash_tests::{Case, Expected, Outputs, View, check_outputs, upload};

use crate::targets::{self, Target, host};

/// Ragged, of several blocks of a block mask, grouped heads, more queries than keys and fewer.
fn entries() -> Vec<Entry> {
    let shape = |lengths, dims| Shape::new([2, 4, 2], lengths, dims);
    let causal = FlashAttentionOptions::new().causal(Causal::BottomRight);
    vec![
        Entry::new("ragged", shape([157, 203], [40, 24])),
        Entry {
            view: View::Bshd,
            ..Entry::new("tall", shape([301, 130], [64, 64]))
        },
        Entry {
            options: causal.softcap(8.0),
            ..Entry::new("causal softcap", shape([200, 200], [32, 32]))
        },
        Entry {
            options: FlashAttentionOptions::new().window(100, 20),
            ..Entry::new("window", shape([129, 257], [64, 64]))
        },
        Entry::new("one query", Shape::new([2, 2, 1], [1, 190], [64, 64])),
        Entry::new("one key", Shape::new([1, 2, 2], [140, 1], [16, 16])),
    ]
}

fn outputs(target: &Target, case: &Case, functions: ScoreFunctions) -> Outputs {
    let (q, k, v, inputs) = upload(case, target.device());
    let inputs = inputs.functions(functions);
    let (out, lse) = flash_attention_with_lse_and_knobs(q, k, v, inputs, &target.knobs)
        .unwrap_or_else(|error| panic!("{}: {error}", target.named(case)));
    Outputs {
        out: host(out),
        lse: Some(host(lse)),
    }
}

fn keeps_the_rule(tier: Tier) {
    let mut faults = Vec::new();
    for dtype in [DType::F32, DType::F16] {
        let Some(target) = targets::kernel(tier, dtype) else {
            continue;
        };
        for entry in entries() {
            let case = entry.case(dtype).expect("a valid entry");
            if let Err(reason) = target.tier(&case) {
                targets::not_run(target.named(&case), &reason);
                continue;
            }
            for example in Example::ALL {
                // Drivers take about a second to compile each of these kernels.
                let every = ["ragged", "causal softcap"].contains(&entry.name.as_str());
                if !every && example != Example::Documents {
                    continue;
                }
                let dense = example.dense(&case);
                let expected = Expected::from_reference(&dense);
                let functions = example.functions(&case.problem, target.device());
                let blocks = example.hides().then(|| {
                    let shape = example.block_mask(&case.problem);
                    let functions = functions.clone().with_block_mask(shape, target.device());
                    functions.expect("a GPU builds block masks")
                });
                for (functions, how) in [(Some(functions), ""), (blocks, " by block mask")] {
                    let Some(functions) = functions else { continue };
                    let got = outputs(&target, &case, functions);
                    for check in check_outputs(&dense, &expected, &got, Bound::OUTPUT) {
                        if !check.passed() {
                            faults.push(format!(
                                "{}, {example:?}{how}: {check}",
                                target.named(&case)
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn tiled_with_functions_keeps_the_rule() {
    keeps_the_rule(Tier::Tiled);
}

#[test]
fn v1_with_functions_keeps_the_rule() {
    keeps_the_rule(Tier::V1);
}

/// A dense mask, ALiBi or a bias of the call works together with functions.
#[test]
fn functions_hide_on_top_of_a_mask() {
    for tier in [Tier::Tiled, Tier::V1] {
        let Some(target) = targets::kernel(tier, DType::F32) else {
            continue;
        };
        let entry = Entry {
            mask: Some(mtlflash_tests::catalogue::Mask::Padding),
            bias: Some(mtlflash_tests::catalogue::Bias::Normal([
                false, true, true, true,
            ])),
            ..Entry::new("masked", Shape::new([2, 4, 4], [150, 150], [64, 64]))
        };
        let case = entry.case(DType::F32).expect("a valid entry");
        let bare = Case {
            mask: None,
            bias: None,
            ..case.clone()
        };
        let documents = Example::Documents.dense(&bare);
        let [_, heads, rows, keys] = case.problem.score_shape();
        let mut both = case.clone();
        let padding = case.mask.as_ref().expect("a padding mask");
        let hidden = documents.mask.as_ref().expect("a mask of documents");
        let at = |index: usize| index / keys / rows / heads * keys + index % keys;
        both.mask = Some(
            (0..hidden.len())
                .map(|n| hidden[n] || padding[at(n)])
                .collect(),
        );
        both.spec.mask = documents.spec.mask;
        both.problem = mtlflash_core::Problem::new(&both.spec).expect("a valid problem");
        let expected = Expected::from_reference(&both);
        let shape = Example::Documents.block_mask(&case.problem);
        let functions = Example::Documents
            .functions(&case.problem, target.device())
            .with_block_mask(shape, target.device())
            .expect("a GPU builds block masks");
        let got = outputs(&target, &case, functions);
        for check in check_outputs(&both, &expected, &got, Bound::OUTPUT) {
            assert!(check.passed(), "{}: {check}", target.named(&case));
        }
    }
}

/// What a function hides reaches no result, NaN or not; blocks that are skipped change no bit.
#[test]
fn what_functions_hide_is_not_read() {
    for tier in [Tier::Tiled, Tier::V1] {
        let Some(target) = targets::kernel(tier, DType::F32) else {
            continue;
        };
        let entry = Entry::new("hidden", Shape::new([1, 2, 2], [260, 260], [32, 32]));
        let clean = entry.case(DType::F32).expect("a valid entry");
        let mut spoiled = clean.clone();
        // Positions of the third document and later.
        for tensor in [&mut spoiled.k, &mut spoiled.v] {
            for (at, value) in tensor.iter_mut().enumerate() {
                if at / 32 % 260 >= 74 {
                    *value = f64::NAN;
                }
            }
        }
        let functions = Example::Documents.functions(&clean.problem, target.device());
        let blocks = functions
            .clone()
            .with_block_mask([1, 1, 260, 260], target.device());
        for functions in [functions, blocks.expect("a GPU builds block masks")] {
            let clean = outputs(&target, &clean, functions.clone()).out;
            let spoiled = outputs(&target, &spoiled, functions).out;
            for head in 0..2 {
                let rows = head * 260 * 32..(head * 260 + 74) * 32;
                assert_eq!(clean[rows.clone()], spoiled[rows], "{tier}, head {head}");
            }
        }
    }
}

#[test]
fn what_cannot_be_done_is_refused_by_name() {
    let flex = targets::flex();
    let entry = Entry {
        values: Values::Normal,
        ..Entry::new("refused", Shape::new([1, 2, 2], [20, 20], [16, 16]))
    };
    let case = entry.case(DType::F32).expect("a valid entry");
    let refusal = |functions: ScoreFunctions, device| {
        let (q, k, v, _) = upload(&case, device);
        let inputs = ScoreInputs::default().functions(functions);
        flash_attention(q, k, v, inputs)
            .expect_err("refused")
            .to_string()
    };
    let device = flex.device();
    let documents = Example::Documents.functions(&case.problem, device);
    assert_eq!(
        refusal(documents.clone(), device),
        "tier tiled cannot run this: the device runs no kernels of ours, only Burn's own operations"
    );
    let none = ScoreFunctions::mask::<SameDocument>();
    assert_eq!(
        refusal(none.clone(), device),
        "SameDocument: got 0 captured int tensors, expected 2"
    );
    let mask = |functions: ScoreFunctions| functions.with_block_mask([1, 1, 20, 20], device);
    let t5 = Example::T5.functions(&case.problem, device);
    assert_eq!(
        mask(t5).expect_err("hides nothing").to_string(),
        "T5Bias: got no mask function, expected one, which a block mask is made from"
    );
    assert_eq!(
        mask(documents).expect_err("no kernels").to_string(),
        "tier tiled cannot run this: the device runs no kernels of ours, only Burn's own operations"
    );
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let device = target.device();
    let documents = Example::Documents.functions(&case.problem, device);
    let other = documents.clone().with_block_mask([1, 1, 20, 30], device);
    assert_eq!(
        refusal(other.expect("a GPU builds block masks"), device),
        "block mask: got shape [1, 1, 20, 30], expected [1, 2, 20, 20] with any dim 1 instead"
    );
    let long = documents
        .clone()
        .with_block_mask([1, 1, 8_388_481, 20], device);
    assert_eq!(
        long.expect_err("no grid is so long").to_string(),
        "SameDocument: got 65536 blocks of queries of a block mask, expected at most 65535"
    );
    let (q, k, v, _) = upload(&case, device);
    let tracked = flash_attention(
        q.autodiff().require_grad(),
        k,
        v,
        ScoreInputs::default().functions(documents),
    );
    assert_eq!(
        tracked.expect_err("no gradients").to_string(),
        "SameDocument: got tensors whose gradients are recorded, expected constants: functions have no \
         gradients"
    );
}
