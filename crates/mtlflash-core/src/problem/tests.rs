//! What is valid, and the whole message for what is not.

use super::*;
use crate::options::Causal;

use DType::{BF16, F16, F32};

/// A valid call of batch 2, 8 query heads on 4 key heads, 5 queries, 7 keys, head dims 16 and 24.
fn spec() -> ProblemSpec {
    ProblemSpec {
        q: [2, 8, 5, 16],
        k: [2, 4, 7, 16],
        v: [2, 4, 7, 24],
        dtypes: [F16; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: false,
    }
}

/// A call that must fail: the valid one with `change`.
#[track_caller]
fn fails(change: impl FnOnce(&mut ProblemSpec), expected: &str) {
    let mut spec = spec();
    change(&mut spec);
    let error = Problem::new(&spec).expect_err("the call makes no sense");
    assert_eq!(error.to_string(), expected);
}

#[track_caller]
fn passes(change: impl FnOnce(&mut ProblemSpec)) -> Problem {
    let mut spec = spec();
    change(&mut spec);
    Problem::new(&spec).expect("the call is valid")
}

#[test]
fn a_valid_call_is_taken_apart() {
    let problem = passes(|spec| {
        spec.options = spec.options.causal(Causal::BottomRight).softcap(30.0);
    });
    assert_eq!(problem.out_shape(), [2, 8, 5, 24]);
    assert_eq!(problem.lse_shape(), [2, 8, 5]);
    assert_eq!(problem.group(), 2);
    assert_eq!(problem.scale, 0.25);
    assert_eq!(problem.softcap, Some(30.0));
    assert_eq!(
        problem.band,
        Band {
            lo: None,
            hi: Some(2)
        }
    );
    assert!(!problem.is_empty());
}

#[test]
fn flops_count_both_products_over_visible_pairs() {
    let square = |causal| {
        passes(|spec| {
            spec.q = [1, 2, 1000, 64];
            spec.k = [1, 2, 1000, 64];
            spec.v = [1, 2, 1000, 64];
            spec.options.causal = causal;
        })
        .flops()
    };
    assert_eq!(square(Causal::None), 4.0 * 2.0 * 1e6 * 64.0);
    let half = square(Causal::BottomRight) / square(Causal::None);
    assert!((half - 0.5).abs() <= 1e-3, "{half}");
}

#[test]
fn mismatched_batch() {
    fails(|spec| spec.k[0] = 3, "k: got batch 3, expected 2 as in q");
    fails(|spec| spec.v[0] = 1, "v: got batch 1, expected 2 as in q");
}

#[test]
fn mismatched_heads() {
    fails(|spec| spec.v[1] = 8, "v: got heads 8, expected 4 as in k");
    let divisor = "k: got 3 heads, expected a divisor of the 8 heads of q";
    fails(|spec| (spec.k[1], spec.v[1]) = (3, 3), divisor);
    let more = "k: got 16 heads, expected a divisor of the 8 heads of q";
    fails(|spec| (spec.k[1], spec.v[1]) = (16, 16), more);
    let none = "k: got 0 heads, expected a divisor of the 8 heads of q";
    fails(|spec| (spec.k[1], spec.v[1]) = (0, 0), none);
}

#[test]
fn mismatched_lengths() {
    fails(|spec| spec.v[2] = 6, "v: got length 6, expected 7 as in k");
}

#[test]
fn mismatched_head_dims() {
    fails(
        |spec| spec.k[3] = 24,
        "k: got head dim 24, expected 16 as in q",
    );
}

#[test]
fn empty_head_dims() {
    let q = "q: got head dim 0, expected at least 1";
    fails(|spec| (spec.q[3], spec.k[3]) = (0, 0), q);
    fails(
        |spec| spec.v[3] = 0,
        "v: got head dim 0, expected at least 1",
    );
}

#[test]
fn mismatched_dtypes() {
    fails(
        |spec| spec.dtypes[1] = BF16,
        "k: got dtype bf16, expected f16 as in q",
    );
    fails(
        |spec| spec.dtypes[2] = F32,
        "v: got dtype f32, expected f16 as in q",
    );
}

#[test]
fn bias_dtypes() {
    let bias = |dtype| Some(([1, 1, 5, 7], dtype));
    fails(
        |spec| spec.bias = bias(BF16),
        "bias: got dtype bf16, expected f32 or f16",
    );
    let f32_only = |spec: &mut ProblemSpec| {
        spec.dtypes = [F32; 3];
        spec.bias = bias(F16);
    };
    fails(f32_only, "bias: got dtype f16, expected f32");
    passes(|spec| spec.bias = bias(F16));
    passes(|spec| spec.bias = bias(F32));
}

#[test]
fn too_long_sequences() {
    let long = 1 << 31;
    let q = "q: got length 2147483648, expected at most 2147483647";
    fails(|spec| spec.q[2] = long, q);
    let k = "k: got length 2147483648, expected at most 2147483647";
    fails(|spec| (spec.k[2], spec.v[2]) = (long, long), k);
    passes(|spec| (spec.k[2], spec.v[2]) = (long - 1, long - 1));
}

#[test]
fn masks_and_biases_broadcast_each_dim() {
    let scores = [2, 8, 5, 7];
    for ones in 0..16 {
        let dim = |i: usize| if ones >> i & 1 == 1 { 1 } else { scores[i] };
        let shape = [dim(0), dim(1), dim(2), dim(3)];
        let problem = passes(|spec| {
            spec.mask = Some(shape);
            spec.bias = Some((shape, F32));
        });
        assert_eq!(problem.mask, Some(shape));
        assert_eq!(problem.bias, Some((shape, F32)));
    }
}

#[test]
fn masks_and_biases_of_a_wrong_shape() {
    for (dim, size) in [(0, 3), (1, 4), (2, 7), (3, 5), (3, 0)] {
        let mut shape = [2, 8, 5, 7];
        shape[dim] = size;
        let expected = "expected [2, 8, 5, 7] with any dim 1 instead";
        let mask = format!("mask: got shape {shape:?}, {expected}");
        fails(|spec| spec.mask = Some(shape), &mask);
        let bias = format!("bias: got shape {shape:?}, {expected}");
        fails(|spec| spec.bias = Some((shape, F32)), &bias);
    }
}

#[test]
fn windows_below_minus_one() {
    let left = "window_left: got -2, expected at least -1 (-1 means no limit)";
    fails(|spec| spec.options.window_left = -2, left);
    let right = format!(
        "window_right: got {}, expected at least -1 (-1 means no limit)",
        i64::MIN
    );
    fails(|spec| spec.options.window_right = i64::MIN, &right);
}

#[test]
fn softcaps_outside_the_domain() {
    for (softcap, got) in [
        (-1.0, "-1"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "inf"),
        (1e39, "1000000000000000000000000000000000000000"),
    ] {
        let expected = format!("softcap: got {got}, expected 0 (none) or a positive finite f32");
        fails(|spec| spec.options.softcap = softcap, &expected);
    }
    let vanishing = |spec: &mut ProblemSpec| spec.options.softcap = 1e-60;
    let got = format!("0.{}1", "0".repeat(59));
    let expected = format!("softcap: got {got}, expected 0 (none) or a positive finite f32");
    fails(vanishing, &expected);
    assert_eq!(passes(|spec| spec.options.softcap = 0.0).softcap, None);
    assert_eq!(passes(|spec| spec.options.softcap = -0.0).softcap, None);
}

#[test]
fn scales_that_are_not_finite() {
    for (scale, got) in [
        (f64::NAN, "NaN"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
    ] {
        let expected = format!("scale: got {got}, expected a finite f32");
        fails(|spec| spec.options.scale = Some(scale), &expected);
    }
    fails(
        |spec| spec.options.scale = Some(-1e39),
        "scale: got -1000000000000000000000000000000000000000, expected a finite f32",
    );
    assert_eq!(passes(|spec| spec.options.scale = Some(-2.0)).scale, -2.0);
    assert_eq!(passes(|spec| spec.options.scale = Some(0.0)).scale, 0.0);
}

#[test]
fn empty_problems_are_valid() {
    assert!(passes(|spec| spec.q[2] = 0).is_empty());
    let no_keys = passes(|spec| (spec.k[2], spec.v[2]) = (0, 0));
    assert!(!no_keys.is_empty());
    let no_batch = passes(|spec| (spec.q[0], spec.k[0], spec.v[0]) = (0, 0, 0));
    assert!(no_batch.is_empty());
    let no_heads = passes(|spec| (spec.q[1], spec.k[1], spec.v[1]) = (0, 0, 0));
    assert!(no_heads.is_empty());
    assert_eq!(no_heads.group(), 1);
    let no_query_heads = passes(|spec| spec.q[1] = 0);
    assert_eq!(no_query_heads.group(), 1);
}

#[test]
fn alibi_shapes() {
    use AlibiShape::{PerBatchHead, PerHead};
    let shape = |dims: &[usize]| AlibiShape::from_dims(dims, 2, 8);
    assert_eq!(shape(&[8]), Ok(PerHead));
    assert_eq!(shape(&[1, 8]), Ok(PerHead));
    assert_eq!(shape(&[2, 8]), Ok(PerBatchHead));
    for dims in [&[2][..], &[3, 8], &[8, 2], &[2, 8, 1], &[]] {
        let message = shape(dims).expect_err("not slopes").to_string();
        let expected = format!("alibi_slopes: got shape {dims:?}, expected [8], [1, 8] or [2, 8]");
        assert_eq!(message, expected);
    }
}

#[test]
fn a_launch_touches_every_tensor_the_call_has() {
    assert_eq!(passes(|_| ()).contiguous_extents().len(), 5);
    let problem = passes(|spec| {
        spec.mask = Some([1, 1, 5, 7]);
        spec.bias = Some(([1, 8, 1, 7], F32));
        spec.lse = true;
    });
    let spans: Vec<_> = problem
        .contiguous_extents()
        .iter()
        .map(|extent| (extent.span(), extent.bytes()))
        .collect();
    let expected = [
        (2 * 8 * 5 * 16, 2 * 8 * 5 * 16 * 2),
        (2 * 4 * 7 * 16, 2 * 4 * 7 * 16 * 2),
        (2 * 4 * 7 * 24, 2 * 4 * 7 * 24 * 2),
        (2 * 8 * 5 * 24, 2 * 8 * 5 * 24 * 2),
        (35, 35),
        (56, 224),
        (80, 320),
    ];
    assert_eq!(spans, expected);
}
