//! The reference against closed forms, finite differences and itself on changed inputs.

use super::*;
use crate::dtype::DType;
use crate::options::{Causal, FlashAttentionOptions};
use crate::problem::ProblemSpec;

/// A problem with inputs of its own.
struct Case {
    problem: Problem,
    q: Vec<f64>,
    k: Vec<f64>,
    v: Vec<f64>,
    mask: Option<Vec<bool>>,
    bias: Option<Vec<f64>>,
    alibi: Option<Vec<f64>>,
}

impl Case {
    /// Random inputs of standard size.
    fn random(spec: &ProblemSpec) -> Self {
        let problem = Problem::new(spec).expect("a valid problem");
        let elements = |shape: [usize; 4]| shape.iter().product();
        let slopes = |shape| match shape {
            AlibiShape::PerHead => problem.heads_q,
            AlibiShape::PerBatchHead => problem.batch * problem.heads_q,
        };
        Self {
            q: noise(1, elements(problem.q_shape())),
            k: noise(2, elements(problem.k_shape())),
            v: noise(3, elements(problem.v_shape())),
            mask: problem
                .mask
                .map(|shape| noise(4, elements(shape)).iter().map(|&x| x > 0.5).collect()),
            bias: problem.bias.map(|(shape, _)| noise(5, elements(shape))),
            alibi: problem.alibi.map(|shape| noise(6, slopes(shape))),
            problem,
        }
    }

    fn inputs(&self) -> Inputs<'_> {
        Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            mask: self.mask.as_deref(),
            bias: self.bias.as_deref(),
            alibi: self.alibi.as_deref(),
        }
    }

    fn forward(&self) -> Reference {
        attention(&self.problem, &self.inputs())
    }

    fn backward(&self, dout: &[f64]) -> [Vec<f64>; 3] {
        let (dq, dk, dv) = attention_backward(&self.problem, &self.inputs(), dout);
        [dq, dk, dv]
    }

    fn dout(&self) -> Vec<f64> {
        noise(7, self.problem.out_shape().iter().product())
    }
}

/// Numbers between -2 and 2 (splitmix64).
fn noise(seed: u64, len: usize) -> Vec<f64> {
    let mut state = seed << 32;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as f64 / u64::MAX as f64 * 4.0 - 2.0
    };
    (0..len).map(|_| next()).collect()
}

/// Batch 2, 4 query heads on 2 key heads, 5 queries, 7 keys, head dims 3 and 4.
fn spec() -> ProblemSpec {
    ProblemSpec {
        q: [2, 4, 5, 3],
        k: [2, 2, 7, 3],
        v: [2, 2, 7, 4],
        dtypes: [DType::F32; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: true,
    }
}

/// One batch entry and head with `lq` queries, `lk` keys and head dims of 1.
fn plain(lq: usize, lk: usize) -> ProblemSpec {
    ProblemSpec {
        q: [1, 1, lq, 1],
        k: [1, 1, lk, 1],
        v: [1, 1, lk, 1],
        ..spec()
    }
}

/// A spec for each feature and one with all of them.
fn every_feature() -> Vec<(&'static str, ProblemSpec)> {
    let options = FlashAttentionOptions::new();
    let with = |change: &dyn Fn(&mut ProblemSpec)| {
        let mut spec = spec();
        change(&mut spec);
        spec
    };
    vec![
        ("plain", spec()),
        ("scale", with(&|s| s.options = options.scale(-0.7))),
        (
            "causal",
            with(&|s| s.options = options.causal(Causal::BottomRight)),
        ),
        (
            "top left",
            with(&|s| s.options = options.causal(Causal::TopLeft)),
        ),
        ("window", with(&|s| s.options = options.window(2, 1))),
        ("softcap", with(&|s| s.options = options.softcap(1.5))),
        ("mask", with(&|s| s.mask = Some([2, 1, 5, 7]))),
        ("bias", with(&|s| s.bias = Some(([1, 4, 5, 7], DType::F32)))),
        ("alibi", with(&|s| s.alibi = Some(AlibiShape::PerHead))),
        (
            "batched alibi",
            with(&|s| s.alibi = Some(AlibiShape::PerBatchHead)),
        ),
        (
            "more queries than keys",
            with(&|s| {
                s.q = [2, 4, 9, 3];
                s.options = options.causal(Causal::BottomRight);
            }),
        ),
        ("dropout", with(&|s| s.options = options.dropout(0.3, 5))),
        (
            "everything",
            with(&|s| {
                s.mask = Some([1, 4, 5, 1]);
                s.bias = Some(([2, 1, 1, 7], DType::F32));
                s.alibi = Some(AlibiShape::PerBatchHead);
                s.options = options
                    .scale(0.9)
                    .softcap(2.0)
                    .window(3, 1)
                    .causal(Causal::BottomRight)
                    .dropout(0.4, 11);
            }),
        ),
    ]
}

#[track_caller]
fn assert_close(got: &[f64], expected: &[f64], tolerance: f64, case: &str) {
    let error = max_error(got, expected);
    assert!(
        error <= tolerance,
        "{case}: error {error:e}\n got {got:?}\n expected {expected:?}"
    );
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|x| x.to_bits()).collect()
}

#[test]
fn two_keys_by_hand() {
    let mut case = Case::random(&plain(1, 2));
    (case.q, case.k, case.v) = (vec![2.0], vec![0.5, 3.0], vec![10.0, 20.0]);
    let (a, b) = (1f64.exp(), 6f64.exp());
    let got = case.forward();
    assert_close(&got.out, &[(10.0 * a + 20.0 * b) / (a + b)], 1e-13, "out");
    assert_close(&got.lse, &[(a + b).ln()], 1e-13, "lse");
}

#[test]
fn equal_scores_average_the_visible_values() {
    for causal in [Causal::None, Causal::BottomRight, Causal::TopLeft] {
        for (left, right) in [(-1, -1), (1, 0), (0, 2), (2, -1)] {
            for (lq, lk) in [(4, 4), (3, 6), (6, 3), (1, 5), (5, 1), (3, 0)] {
                let mut spec = plain(lq, lk);
                spec.options = FlashAttentionOptions::new()
                    .causal(causal)
                    .window(left, right);
                let mut case = Case::random(&spec);
                case.q.fill(0.0);
                let band = case.problem.band;
                let got = case.forward();
                for i in 0..lq {
                    let seen: Vec<f64> = (0..lk)
                        .filter(|&j| band.contains(i, j))
                        .map(|j| case.v[j])
                        .collect();
                    let count = seen.len() as f64;
                    let mean = seen.iter().sum::<f64>() / count.max(1.0);
                    let text = format!("{spec:?} row {i}");
                    assert_close(&[got.out[i], got.lse[i]], &[mean, count.ln()], 1e-13, &text);
                }
            }
        }
    }
}

#[test]
fn bias_and_mask_weigh_the_values() {
    let mut spec = plain(1, 4);
    spec.mask = Some([1, 1, 1, 4]);
    spec.bias = Some(([1, 1, 1, 4], DType::F32));
    let mut case = Case::random(&spec);
    case.q = vec![0.0];
    case.v = vec![1.0, 2.0, f64::NAN, 4.0];
    case.mask = Some(vec![false, false, true, false]);
    case.bias = Some([1.0, 2.0, f64::NAN, 5.0].map(f64::ln).to_vec());
    let got = case.forward();
    assert_close(&got.out, &[(1.0 + 4.0 + 20.0) / 8.0], 1e-13, "out");
    assert_close(&got.lse, &[8f64.ln()], 1e-13, "lse");
}

#[test]
fn alibi_falls_with_the_distance_to_the_diagonal() {
    // Query 1 of 2 among 3 keys stands at key 2.
    let mut spec = plain(2, 3);
    spec.alibi = Some(AlibiShape::PerHead);
    let mut case = Case::random(&spec);
    case.q.fill(0.0);
    case.alibi = Some(vec![2f64.ln()]);
    let got = case.forward();
    let lse = [0.5 + 1.0 + 0.5, 0.25 + 0.5 + 1.0].map(f64::ln);
    assert_close(&got.lse, &lse, 1e-13, "lse");
}

#[test]
fn softcap_bounds_the_scores() {
    let mut spec = plain(1, 2);
    spec.options = FlashAttentionOptions::new().softcap(3.0);
    let mut case = Case::random(&spec);
    (case.q, case.k) = (vec![1.0], vec![1e6, 1.5]);
    let lse = (3f64.exp() + (3.0 * 0.5f64.tanh()).exp()).ln();
    assert_close(&case.forward().lse, &[lse], 1e-13, "lse");
}

#[test]
fn scores_of_thousands_do_not_overflow() {
    let mut case = Case::random(&plain(1, 2));
    (case.q, case.k, case.v) = (vec![1.0], vec![5000.0, 4999.0], vec![1.0, 0.0]);
    let got = case.forward();
    let small = (-1f64).exp();
    assert_close(&got.out, &[1.0 / (1.0 + small)], 1e-13, "out");
    assert_close(&got.lse, &[5000.0 + small.ln_1p()], 1e-9, "lse");
}

#[test]
fn a_broadcast_mask_or_bias_is_the_same_repeated() {
    let scores = [2, 4, 5, 7];
    for ones in 0..16 {
        let dim = |i: usize| if ones >> i & 1 == 1 { 1 } else { scores[i] };
        let shape = [dim(0), dim(1), dim(2), dim(3)];
        let mut spec = spec();
        spec.mask = Some(shape);
        spec.bias = Some((shape, DType::F32));
        let small = Case::random(&spec);
        (spec.mask, spec.bias) = (Some(scores), Some((scores, DType::F32)));
        let mut large = Case::random(&spec);
        // Column j of the place `at` counts only where the small tensor has that dim.
        let strides = [
            shape[1] * shape[2] * shape[3],
            shape[2] * shape[3],
            shape[3],
            1,
        ];
        let place = |index: usize| {
            let at = [index / 140, index / 35 % 4, index / 7 % 5, index % 7];
            (0..4)
                .map(|i| if shape[i] == 1 { 0 } else { at[i] * strides[i] })
                .sum::<usize>()
        };
        large.mask = small
            .mask
            .as_ref()
            .map(|mask| (0..280).map(|i| mask[place(i)]).collect());
        large.bias = small
            .bias
            .as_ref()
            .map(|bias| (0..280).map(|i| bias[place(i)]).collect());
        assert_eq!(small.forward(), large.forward(), "{shape:?}");
    }
}

#[test]
fn grouped_heads_read_their_own_keys() {
    let grouped = Case::random(&spec());
    let mut spec = spec();
    (spec.k[1], spec.v[1]) = (4, 4);
    let mut repeated = Case::random(&spec);
    let repeat = |array: &[f64], head: usize| -> Vec<f64> {
        array
            .chunks(head)
            .flat_map(|head| [head, head])
            .flatten()
            .copied()
            .collect()
    };
    repeated.q.clone_from(&grouped.q);
    repeated.k = repeat(&grouped.k, 7 * 3);
    repeated.v = repeat(&grouped.v, 7 * 4);
    assert_eq!(grouped.forward(), repeated.forward());

    let dout = grouped.dout();
    let [dq, dk, dv] = grouped.backward(&dout);
    let [dq_repeated, dk_repeated, dv_repeated] = repeated.backward(&dout);
    let summed = |array: &[f64], head: usize| -> Vec<f64> {
        array
            .chunks(2 * head)
            .flat_map(|pair| (0..head).map(|i| pair[i] + pair[head + i]))
            .collect()
    };
    assert_eq!(dq, dq_repeated);
    assert_close(&dk, &summed(&dk_repeated, 7 * 3), 1e-13, "dk");
    assert_close(&dv, &summed(&dv_repeated, 7 * 4), 1e-13, "dv");
}

#[test]
fn hidden_keys_are_never_read() {
    let mut spec = spec();
    spec.options = FlashAttentionOptions::new()
        .causal(Causal::BottomRight)
        .window(3, -1);
    spec.mask = Some([1, 1, 1, 7]);
    // Key 6 is seen by the last query only, which sees no NaN through the mask.
    let mut case = Case::random(&spec);
    case.mask = Some(vec![false, true, false, false, true, false, true]);
    let dout = case.dout();
    let (clean, clean_gradients) = (case.forward(), case.backward(&dout));
    for key in [1, 4, 6] {
        for matrix in 0..4 {
            let row = matrix * 7 + key;
            case.k[row * 3..][..3].fill(f64::NAN);
            case.v[row * 4..][..4].fill(f64::NAN);
        }
    }
    let (poisoned, poisoned_gradients) = (case.forward(), case.backward(&dout));
    assert_eq!(bits(&poisoned.out), bits(&clean.out));
    assert_eq!(bits(&poisoned.lse), bits(&clean.lse));
    for (poisoned, clean) in poisoned_gradients.iter().zip(&clean_gradients) {
        assert_eq!(bits(poisoned), bits(clean));
    }
}

#[test]
fn nan_reaches_only_the_rows_that_see_it() {
    let mut spec = plain(4, 4);
    spec.options = FlashAttentionOptions::new().causal(Causal::BottomRight);
    let mut case = Case::random(&spec);
    case.k[2] = f64::NAN;
    let is_nan: Vec<bool> = case.forward().out.iter().map(|x| x.is_nan()).collect();
    assert_eq!(is_nan, [false, false, true, true]);
}

#[test]
fn rows_that_see_nothing_are_zero_and_have_no_gradient() {
    let mut spec = spec();
    spec.mask = Some([1, 1, 5, 1]);
    let mut case = Case::random(&spec);
    case.mask = Some(vec![false, true, false, true, true]);
    let got = case.forward();
    let [dq, dk, dv] = case.backward(&case.dout());
    for (index, lse) in got.lse.iter().enumerate() {
        let dead = [1, 3, 4].contains(&(index % 5));
        assert_eq!(*lse == f64::NEG_INFINITY, dead);
        assert_eq!(got.out[index * 4..][..4] == [0.0; 4], dead);
        assert_eq!(dq[index * 3..][..3] == [0.0; 3], dead);
    }
    assert!(dk.iter().chain(&dv).all(|x| x.is_finite()));
}

#[test]
fn a_bias_of_minus_infinity_hides() {
    let mut spec = plain(2, 2);
    spec.bias = Some(([1, 1, 2, 2], DType::F32));
    let mut case = Case::random(&spec);
    let hide = f64::NEG_INFINITY;
    case.bias = Some(vec![hide, hide, 0.0, hide]);
    let got = case.forward();
    assert_eq!(got.out, [0.0, case.v[0]]);
    assert_eq!(got.lse[0], f64::NEG_INFINITY);
}

#[test]
fn problems_without_elements() {
    let sized = |batch, lq, lk| {
        let mut spec = spec();
        (spec.q[0], spec.k[0], spec.v[0]) = (batch, batch, batch);
        (spec.q[2], spec.k[2], spec.v[2]) = (lq, lk, lk);
        Case::random(&spec)
    };
    for (batch, lq, lk) in [(0, 5, 7), (2, 0, 7), (2, 5, 0), (0, 0, 0)] {
        let case = sized(batch, lq, lk);
        let got = case.forward();
        assert_eq!(got.out, vec![0.0; batch * 4 * lq * 4]);
        assert_eq!(got.lse, vec![f64::NEG_INFINITY; batch * 4 * lq]);
        let [dq, dk, dv] = case.backward(&case.dout());
        assert_eq!(dq, vec![0.0; case.q.len()]);
        assert_eq!(dk, vec![0.0; case.k.len()]);
        assert_eq!(dv, vec![0.0; case.v.len()]);
    }
}

#[test]
fn gradients_are_the_slopes_of_the_output() {
    const STEP: f64 = 1e-5;
    for (name, spec) in every_feature() {
        let mut case = Case::random(&spec);
        let dout = case.dout();
        let gradients = case.backward(&dout);
        let loss = |case: &Case| -> f64 {
            case.forward()
                .out
                .iter()
                .zip(&dout)
                .map(|(out, dout)| out * dout)
                .sum()
        };
        let tensors: [fn(&mut Case) -> &mut Vec<f64>; 3] =
            [|case| &mut case.q, |case| &mut case.k, |case| &mut case.v];
        for ((tensor, gradient), letter) in tensors.iter().zip(&gradients).zip(["q", "k", "v"]) {
            let slopes: Vec<f64> = (0..gradient.len())
                .map(|i| {
                    let value = tensor(&mut case)[i];
                    tensor(&mut case)[i] = value + STEP;
                    let above = loss(&case);
                    tensor(&mut case)[i] = value - STEP;
                    let below = loss(&case);
                    tensor(&mut case)[i] = value;
                    (above - below) / (2.0 * STEP)
                })
                .collect();
            assert_close(gradient, &slopes, 1e-8, &format!("{name}: d{letter}"));
        }
    }
}

#[test]
fn long_vectors_are_summed_whole() {
    for head_dim in [1, 7, 8, 9, 40, 257] {
        let mut spec = plain(1, 1);
        (spec.q[3], spec.k[3]) = (head_dim, head_dim);
        spec.options.scale = Some(1.0);
        let mut case = Case::random(&spec);
        case.q = (1..=head_dim).map(|x| x as f64).collect();
        case.k.fill(1.0);
        let sum = (head_dim * (head_dim + 1) / 2) as f64;
        assert_eq!(case.forward().lse, [sum]);
    }
}

#[test]
fn lowp_is_off_by_a_few_roundings_and_no_more() {
    for (name, spec) in every_feature() {
        for dtype in DType::ALL {
            let mut case = Case::random(&spec);
            for tensor in [&mut case.q, &mut case.k, &mut case.v] {
                tensor.iter_mut().for_each(|x| *x = round_to(dtype, *x));
            }
            let exact = case.forward().out;
            let low = lowp(&case.problem, &case.inputs(), dtype);
            let error = max_error(&low, &exact);
            let text = format!("{name} {dtype}: {error:e}");
            assert!(error > 0.0 && error < 40.0 * dtype.epsilon(), "{text}");
            assert!(low.iter().all(|&x| round_to(dtype, x) == x), "{text}");

            let dout: Vec<_> = case.dout().iter().map(|&x| round_to(dtype, x)).collect();
            let (dq, dk, dv) = lowp_backward(&case.problem, &case.inputs(), &dout, dtype);
            for (low, exact) in [dq, dk, dv].iter().zip(case.backward(&dout)) {
                let error = max_error(low, &exact);
                let text = format!("{name} {dtype} gradient: {error:e}");
                assert!(error > 0.0 && error < 200.0 * dtype.epsilon(), "{text}");
                assert!(low.iter().all(|&x| round_to(dtype, x) == x), "{text}");
            }
        }
    }
}

#[test]
fn rounding_goes_to_the_nearest_of_the_type() {
    assert_eq!(round_to(DType::F16, 1.0 + 1.0 / 4096.0), 1.0);
    assert_eq!(round_to(DType::BF16, 1.0 + 3.0 / 512.0), 1.0 + 1.0 / 128.0);
    assert_eq!(round_to(DType::F32, 0.1), f64::from(0.1f32));
    assert_eq!(round_to(DType::F16, 1e6), f64::INFINITY);
    assert!(round_to(DType::BF16, f64::NAN).is_nan());
}

#[test]
fn the_accuracy_rule() {
    let reference = [1.0, 3.0 + 1.0 / 1024.0, f64::NEG_INFINITY];
    let lowp = [1.25, 3.0, f64::NEG_INFINITY];
    let floor = 1.0 / 1024.0;
    assert_eq!(tolerance(DType::F16, &reference, &lowp), 2.0 * 0.25 + floor);
    let gradient = Bound::GRADIENT.tolerance(DType::F16, &reference, &lowp);
    assert_eq!(gradient, 3.0 * 0.25 + floor);
    assert_eq!(tolerance(DType::F32, &[0.5, -4.0, f64::NAN], &[]), 4e-5);
    assert_eq!(tolerance(DType::F32, &[0.5], &[]), 1e-5);
    // A straightforward result that overflowed says nothing about what is allowed.
    assert_eq!(
        tolerance(DType::F16, &[1.0, 2.0], &[f64::INFINITY, f64::NAN]),
        0.0
    );
}

#[test]
fn errors_between_numbers_that_are_not_finite() {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    assert_eq!(max_error(&[1.0, inf, nan], &[1.5, inf, nan]), 0.5);
    assert_eq!(max_error(&[nan], &[1.0]), inf);
    assert_eq!(max_error(&[1.0], &[nan]), inf);
    assert_eq!(max_error(&[inf], &[-inf]), inf);
    assert_eq!(max_error(&[], &[1.0]), inf);
    assert_eq!(max_error(&[], &[]), 0.0);
}

#[test]
fn slices_of_a_wrong_length() {
    let (_, spec) = every_feature().pop().expect("the last has everything");
    let case = Case::random(&spec);
    let message = |change: &dyn Fn(&mut Inputs<'_>)| {
        let mut inputs = case.inputs();
        change(&mut inputs);
        inputs
            .check(&case.problem)
            .map_err(|error| error.to_string())
    };
    let fails = |text: &str| Err(text.to_owned());
    assert_eq!(message(&|_| ()), Ok(()));
    assert_eq!(
        message(&|i| i.q = &i.q[1..]),
        fails("q: got 119 elements, expected 120")
    );
    assert_eq!(
        message(&|i| i.k = &[]),
        fails("k: got 0 elements, expected 84")
    );
    assert_eq!(
        message(&|i| i.v = i.q),
        fails("v: got 120 elements, expected 112")
    );
    assert_eq!(
        message(&|i| i.mask = None),
        fails("mask: got 0 elements, expected 20")
    );
    assert_eq!(
        message(&|i| i.bias = Some(&[0.0])),
        fails("bias: got 1 elements, expected 14")
    );
    let alibi = fails("alibi_slopes: got 0 elements, expected 8");
    assert_eq!(message(&|i| i.alibi = None), alibi);
}

#[test]
fn rows_shared_between_threads_are_those_computed_alone() {
    let mut spec = spec();
    spec.q[2] = 300;
    spec.options = FlashAttentionOptions::new().causal(Causal::BottomRight);
    let case = Case::random(&spec);
    let together = case.forward();
    spec.q[2] = 1;
    spec.options = FlashAttentionOptions::new();
    let mut alone = Case::random(&spec);
    (alone.k, alone.v) = (case.k.clone(), case.v.clone());
    // The last query of each head sees every key.
    let last = |array: &[f64], len: usize| -> Vec<f64> {
        let heads = array.chunks(300 * len);
        heads.flat_map(|head| &head[299 * len..]).copied().collect()
    };
    alone.q = last(&case.q, 3);
    let alone = alone.forward();
    assert_eq!(last(&together.out, 4), alone.out);
    assert_eq!(last(&together.lse, 1), alone.lse);
}
