//! What must not change when the input changes without meaning.

use mtlflash_core::reference::Bound;
use mtlflash_core::{AlibiShape, Causal, DType, FlashAttentionOptions, Problem};
use mtlflash_tests::catalogue::{Bias, Entry, Mask, Shape, Values};
use mtlflash_tests::{Case, Outputs, compare};

use crate::targets::{Target, for_each};

const SHAPE: Shape = Shape::new([3, 4, 2], [37, 70], [20, 24]);

fn case(entry: Entry) -> Case {
    entry.case(DType::F32).expect("a valid entry")
}

/// Mask, bias and ALiBi together.
fn busy(name: &str) -> Case {
    case(Entry {
        mask: Some(Mask::Random([true, false, true, true])),
        bias: Some(Bias::Normal([true, true, false, true])),
        alibi: Some(AlibiShape::PerBatchHead),
        options: FlashAttentionOptions::new()
            .causal(Causal::BottomRight)
            .softcap(5.0),
        ..Entry::new(name, SHAPE)
    })
}

#[test]
fn the_same_call_gives_the_same_bits() {
    let case = busy("the same twice");
    for_each(|target| {
        let (first, second) = (target.outputs(&case), target.outputs(&case));
        same_bits(target, &case, &first, &second);
    });
}

#[test]
fn permuting_keys_changes_no_more_than_rounding() {
    let entry = Entry {
        mask: Some(Mask::Random([true, false, true, true])),
        bias: Some(Bias::Normal([false, true, false, true])),
        ..Entry::new("keys in another order", SHAPE)
    };
    let case = case(entry);
    let permuted = with_permuted_keys(&case);
    for_each(|target| {
        let (first, second) = (target.outputs(&case), target.outputs(&permuted));
        let bound = 2.0 * Bound::OUTPUT.tolerance(DType::F32, &first.out, &[]);
        let check = compare(
            "out",
            &case.problem.out_shape(),
            &second.out,
            &first.out,
            bound,
        );
        assert!(check.passed(), "{}: {check}", target.named(&case));
    });
}

#[test]
fn what_a_hidden_key_holds_changes_no_bit() {
    let options = FlashAttentionOptions::new();
    let padded = Entry {
        mask: Some(Mask::Padding),
        ..Entry::new("hidden by padding", SHAPE)
    };
    let causal = Entry {
        options: options.causal(Causal::TopLeft),
        ..Entry::new("hidden by the causal limit", SHAPE)
    };
    let windowed = Entry {
        options: options.window(5, 3),
        ..Entry::new("hidden by the window", SHAPE)
    };
    for entry in [padded, causal, windowed] {
        let plain = case(entry.clone());
        let with_nan = case(Entry {
            values: Values::NanWhereHidden,
            ..entry
        });
        let hidden = with_nan.k.iter().filter(|value| value.is_nan()).count();
        assert!(hidden > 0, "{plain} hides no key from every query");
        let with_infinity = Case {
            k: with_nan.k.iter().map(infinite_for_nan).collect(),
            v: with_nan.v.iter().map(infinite_for_nan).collect(),
            ..with_nan.clone()
        };
        for_each(|target| {
            let expected = target.outputs(&plain);
            for changed in [&with_nan, &with_infinity] {
                same_bits(target, changed, &expected, &target.outputs(changed));
            }
        });
    }
}

fn infinite_for_nan(value: &f64) -> f64 {
    if value.is_nan() {
        f64::INFINITY
    } else {
        *value
    }
}

#[test]
fn splitting_the_batch_changes_no_bit() {
    let whole = busy("batch in parts");
    for_each(|target| {
        let expected = target.outputs(&whole);
        let parts: Vec<_> = (0..whole.problem.batch)
            .map(|entry| target.outputs(&batch_entry(&whole, entry)))
            .collect();
        let joined = Outputs {
            out: parts.iter().flat_map(|part| part.out.clone()).collect(),
            lse: Some(
                parts
                    .iter()
                    .flat_map(|part| part.lse.clone().expect("asked for"))
                    .collect(),
            ),
        };
        same_bits(target, &whole, &expected, &joined);
    });
}

fn same_bits(target: &Target, case: &Case, expected: &Outputs, got: &Outputs) {
    let lse = |outputs: &Outputs| outputs.lse.clone().unwrap_or_default();
    let pairs = [
        ("out", &expected.out, &got.out),
        ("lse", &lse(expected), &lse(got)),
    ];
    for (quantity, expected, got) in pairs {
        assert_eq!(
            expected.len(),
            got.len(),
            "{}: {quantity}",
            target.named(case)
        );
        let differs = |at: &usize| expected[*at].to_bits() != got[*at].to_bits();
        if let Some(at) = (0..expected.len()).find(differs) {
            let (expected, got) = (expected[at], got[at]);
            panic!(
                "{}: {quantity} at {at}: got {got}, expected {expected}",
                target.named(case)
            );
        }
    }
}

/// Keys, values, mask and bias with the keys in another order.
fn with_permuted_keys(case: &Case) -> Case {
    let keys = case.problem.seq_k;
    // 27 and 70 have no common factor.
    let order: Vec<_> = (0..keys).map(|key| key * 27 % keys).collect();
    let rows = |data: &[f64], dim: usize| -> Vec<f64> {
        let heads = data.chunks_exact(keys * dim);
        heads
            .flat_map(|head| {
                order
                    .iter()
                    .flat_map(move |key| &head[key * dim..(key + 1) * dim])
            })
            .copied()
            .collect()
    };
    Case {
        k: rows(&case.k, case.problem.head_dim),
        v: rows(&case.v, case.problem.head_dim_v),
        mask: case.mask.as_ref().map(|mask| columns(mask, &order)),
        bias: case.bias.as_ref().map(|bias| columns(bias, &order)),
        ..case.clone()
    }
}

fn columns<T: Copy>(data: &[T], order: &[usize]) -> Vec<T> {
    let rows = data.chunks_exact(order.len());
    rows.flat_map(|row| order.iter().map(|&key| row[key]))
        .collect()
}

/// One batch entry as a case of its own.
fn batch_entry(case: &Case, entry: usize) -> Case {
    let batch = case.problem.batch;
    let mut spec = case.spec.clone();
    for shape in [&mut spec.q, &mut spec.k, &mut spec.v] {
        shape[0] = 1;
    }
    let mask = spec.mask.as_mut().zip(case.mask.as_ref());
    let mask = mask.map(|(shape, data)| part(data, shape, entry));
    let bias = spec.bias.as_mut().zip(case.bias.as_ref());
    let bias = bias.map(|((shape, _), data)| part(data, shape, entry));
    spec.alibi = spec.alibi.map(|_| AlibiShape::PerHead);
    let heads = case.problem.heads_q;
    let alibi = case
        .alibi
        .as_ref()
        .map(|slopes| slopes[entry * heads..(entry + 1) * heads].to_vec());
    let slice = |data: &[f64]| {
        let size = data.len() / batch;
        data[entry * size..(entry + 1) * size].to_vec()
    };
    Case {
        problem: Problem::new(&spec).expect("a part of a valid case"),
        q: slice(&case.q),
        k: slice(&case.k),
        v: slice(&case.v),
        mask,
        bias,
        alibi,
        spec,
        ..case.clone()
    }
}

/// A batch entry of a mask or bias, whose shape is changed to match.
fn part<T: Clone>(data: &[T], shape: &mut [usize; 4], entry: usize) -> Vec<T> {
    if shape[0] == 1 {
        return data.to_vec();
    }
    let size = data.len() / shape[0];
    shape[0] = 1;
    data[entry * size..(entry + 1) * size].to_vec()
}
