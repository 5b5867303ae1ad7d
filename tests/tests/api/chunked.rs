//! The chunked tier where it takes another way than the catalogue's small cases with a log-sum-exp.

use burn::tensor::{Device, Tensor};
use burn_mtlflash::{
    Causal, FlashAttentionOptions, Knobs, flash_attention, flash_attention_with_lse,
};
use mtlflash_core::{AlibiShape, DType, Problem};
use mtlflash_tests::catalogue::{self, Bias, Entry, Mask, Shape, Values};
use mtlflash_tests::{Case, Expected, check_forward};

const OPTIONS: FlashAttentionOptions = FlashAttentionOptions::new();

fn check(case: &Case, knobs: &Knobs) {
    let expected = Expected::from_reference(case);
    let checks = check_forward(case, &expected, &Device::flex(), knobs).expect("Flex runs it");
    for check in checks {
        assert!(check.passed(), "{case} {knobs:?}: {check}");
    }
}

fn without_lse(mut case: Case) -> Case {
    case.spec.lse = false;
    case.problem = Problem::new(&case.spec).expect("it was valid with a log-sum-exp");
    case
}

#[test]
fn the_whole_catalogue_without_log_sum_exp() {
    for dtype in DType::ALL {
        for entry in catalogue::all() {
            let case = entry.case(dtype).expect("the catalogue is valid");
            check(&without_lse(case), &Knobs::default());
        }
    }
}

#[test]
fn the_whole_catalogue_in_chunks_of_few_rows() {
    for chunk in [1, 3, 16] {
        let knobs = Knobs {
            chunk,
            ..Knobs::default()
        };
        for entry in catalogue::hurting() {
            if entry.shape.seq_q > 100 && chunk == 1 {
                continue;
            }
            let case = entry.case(DType::F32).expect("the catalogue is valid");
            check(&case, &knobs);
            check(&without_lse(case), &knobs);
        }
    }
}

/// Long enough for several tiles of rows and several blocks of keys.
fn long_entries() -> Vec<Entry> {
    let shape = Shape::new([1, 2, 1], [300, 1700], [16, 24]);
    let tall = Shape::new([2, 1, 1], [1500, 600], [8, 8]);
    let plain = |name: &str| Entry::new(name, shape);
    let causal = OPTIONS.causal(Causal::BottomRight);
    vec![
        plain("long"),
        Entry {
            options: causal,
            ..plain("long causal")
        },
        Entry {
            options: OPTIONS.causal(Causal::TopLeft),
            ..plain("long top left")
        },
        Entry {
            options: OPTIONS.window(700, 0),
            ..plain("long window")
        },
        Entry {
            options: OPTIONS.window(20, -1),
            ..plain("long window to the left")
        },
        Entry {
            options: causal.softcap(5.0),
            mask: Some(Mask::DeadRows),
            alibi: Some(AlibiShape::PerHead),
            ..plain("long, all at once")
        },
        Entry {
            mask: Some(Mask::Padding),
            values: Values::NanWhereHidden,
            ..plain("long padding")
        },
        Entry {
            bias: Some(Bias::MinusInfinity),
            ..plain("long bias")
        },
        Entry {
            options: causal,
            values: Values::NanInputs,
            ..plain("long causal with NaN")
        },
        Entry {
            mask: Some(Mask::Everything),
            ..plain("long, all hidden")
        },
        Entry {
            options: causal,
            ..Entry::new("tall causal", tall)
        },
        Entry {
            options: OPTIONS.window(100, 30),
            ..Entry::new("tall window", tall)
        },
    ]
}

#[test]
fn long_sequences_in_several_blocks_of_keys() {
    for entry in long_entries() {
        for dtype in [DType::F32, DType::BF16] {
            let case = entry.case(dtype).expect("a valid entry");
            check(&case, &Knobs::default());
            check(&without_lse(case), &Knobs::default());
        }
    }
}

/// `[1, 1, rows, width]`.
fn ramp(rows: usize, width: usize) -> Tensor<4> {
    let count = i64::try_from(rows * width).expect("a small tensor");
    let ramp = Tensor::<1, burn::tensor::Int>::arange(0..count, &Device::flex()).float();
    (ramp * 0.37).sin().reshape([1, 1, rows, width])
}

fn host<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.into_data().try_into_vec().expect("an f32 tensor")
}

/// The rows of an output that hold NaN; such rows hold nothing else.
fn nan_rows(out: Tensor<4>) -> Vec<usize> {
    let [.., width] = out.dims();
    let rows = host(out);
    let rows = rows.chunks(width).enumerate();
    rows.filter(|(_, row)| row.iter().any(|x| x.is_nan()))
        .map(|(index, row)| {
            assert!(row.iter().all(|x| x.is_nan()));
            index
        })
        .collect()
}

#[test]
fn a_nan_value_reaches_the_rows_that_see_it_and_no_log_sum_exp() {
    for (rows, bad) in [(12, 4), (600, 417)] {
        for poison in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
            let (q, k) = (ramp(rows, 8), ramp(rows, 8));
            let v = ramp(rows, 8).slice_assign(
                [0..1, 0..1, bad..bad + 1, 2..3],
                Tensor::full([1; 4], poison, &Device::flex()),
            );
            // Rows from the bad key on see it.
            let options = OPTIONS.causal(Causal::BottomRight);
            let seen: Vec<usize> = (bad..rows).collect();
            let out = flash_attention(q.clone(), k.clone(), v.clone(), options);
            assert_eq!(nan_rows(out.expect("a valid call")), seen);
            let result = flash_attention_with_lse(q.clone(), k.clone(), v.clone(), options);
            let (out, lse) = result.expect("a valid call");
            assert_eq!(nan_rows(out), seen);
            assert!(host(lse).iter().all(|x| x.is_finite()));
            let (q, k, v) = (q.autodiff().require_grad(), k, v);
            let (out, lse) = flash_attention_with_lse(q, k, v, options).expect("a valid call");
            assert_eq!(nan_rows(out), seen);
            assert!(host(lse).iter().all(|x| x.is_finite()));
        }
    }
}

#[test]
fn the_largest_finite_values_are_not_taken_for_infinities() {
    let (rows, width) = (6, 64);
    let v = Tensor::<4>::full([1, 1, rows, width], f32::MAX, &Device::flex());
    let options = OPTIONS.causal(Causal::BottomRight);
    let out = flash_attention(ramp(rows, 8), ramp(rows, 8), v, options).expect("a valid call");
    assert!(host(out).iter().all(|&x| x > 0.99 * f32::MAX));
}
