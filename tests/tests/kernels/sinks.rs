//! Sinks against a problem that has none: a sink is a key of score `z` whose value is zero.

use burn::tensor::{Bool, Device, Tensor, TensorData};
use burn_mtlflash::flash_attn::{FlashAttnOptions, flash_attn_func, flash_attn_varlen_func};
use burn_mtlflash::{ScoreInputs, flash_attention, flash_attention_with_sinks};
use mtlflash_core::reference::{self, Bound, Inputs};
use mtlflash_core::{Causal, DType, FlashAttentionOptions, Problem, ProblemSpec};
use mtlflash_tests::catalogue::{Entry, Shape};
use mtlflash_tests::{Case, compare, upload};

use crate::targets::{for_each, host};

/// Weak, strong and overwhelming.
const SINKS: [f32; 4] = [-3.0, 0.5, 40.0, 3.0e4];

fn case(name: &str, [rows, keys]: [usize; 2]) -> Case {
    let entry = Entry {
        options: FlashAttentionOptions::new().causal(Causal::BottomRight),
        ..Entry::new(name, Shape::new([2, 4, 2], [rows, keys], [16, 16]))
    };
    entry.case(DType::F32).expect("a valid entry")
}

/// Output and log-sum-exp of the case with a key more, which every query sees with the sink's score.
fn expected(case: &Case) -> reference::Reference {
    let problem = &case.problem;
    let (rows, keys, dim) = (problem.seq_q, problem.seq_k, problem.head_dim);
    let longer = |data: &[f64]| -> Vec<f64> {
        let heads = data.chunks_exact(keys * dim);
        heads
            .flat_map(|head| head.iter().copied().chain(std::iter::repeat_n(0.0, dim)))
            .collect()
    };
    let (k, v) = (longer(&case.k), longer(&case.v));
    let bias = SINKS.iter().flat_map(|&sink| {
        let none = std::iter::repeat_n(0.0, keys);
        none.chain([f64::from(sink)])
    });
    let bias: Vec<f64> = bias.collect();
    let hides =
        (0..rows).flat_map(|row| (0..=keys).map(move |key| key < keys && key + rows > row + keys));
    let hides: Vec<bool> = hides.collect();
    let kv = [problem.batch, problem.heads_kv, keys + 1, dim];
    let problem = Problem::new(&ProblemSpec {
        q: problem.q_shape(),
        k: kv,
        v: kv,
        dtypes: [DType::F32; 3],
        mask: Some([1, 1, rows, keys + 1]),
        bias: Some(([1, 4, 1, keys + 1], DType::F32)),
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: true,
    })
    .expect("a valid problem");
    reference::attention(
        &problem,
        &Inputs {
            q: &case.q,
            k: &k,
            v: &v,
            mask: Some(&hides),
            bias: Some(&bias),
            alibi: None,
        },
    )
}

fn sinks(device: &Device) -> Tensor<1> {
    Tensor::from_data(SINKS, device)
}

#[test]
fn a_sink_is_a_key_without_a_value() {
    // More queries than keys: the first rows see nothing but the sink.
    for case in [case("sinks", [37, 53]), case("sinks on tall", [50, 21])] {
        let wanted = expected(&case);
        for_each(|target| {
            let (q, k, v, _) = upload(&case, target.device());
            let [q, k, v] = [q, k, v].map(|tensor| tensor.swap_dims(1, 2));
            let options = FlashAttnOptions::new()
                .causal()
                .sinks(sinks(target.device()))
                .return_softmax_lse()
                .knobs(target.knobs);
            let got = flash_attn_func(q, k, v, options).expect("a valid call");
            let lse = got.softmax_lse.expect("asked for");
            let pairs = [
                ("out", host(got.out.swap_dims(1, 2)), &wanted.out),
                ("lse", host(lse), &wanted.lse),
            ];
            for (quantity, got, wanted) in pairs {
                let bound = Bound::OUTPUT.tolerance(DType::F32, wanted, &[]);
                let check = compare(quantity, &[got.len()], &got, wanted, bound);
                assert!(check.passed(), "{}: {check}", target.named(&case));
            }
        });
    }
}

#[test]
fn packed_sequences_have_the_same_sinks() {
    let whole = case("sinks, one sequence", [30, 30]);
    for_each(|target| {
        let (q, k, v, _) = upload(&whole, target.device());
        let options = || {
            let options = FlashAttnOptions::new().causal().return_softmax_lse();
            options.sinks(sinks(target.device())).knobs(target.knobs)
        };
        let rows = |tensor: &Tensor<4>| {
            let tensor = tensor.clone().swap_dims(1, 2);
            let [batch, rows, heads, dim] = tensor.dims();
            tensor.reshape([batch * rows, heads, dim])
        };
        let (q3, k3, v3) = (rows(&q), rows(&k), rows(&v));
        let packed = flash_attn_varlen_func(q3, k3, v3, [0, 30, 60], [0, 30, 60], options());
        let packed = packed.expect("a valid call");
        let [q, k, v] = [q, k, v].map(|tensor| tensor.swap_dims(1, 2));
        let dense = flash_attn_func(q, k, v, options()).expect("a valid call");
        target.same_as_dense(&host(packed.out), &host(dense.out), "sinks");
        let dense = dense.softmax_lse.expect("asked for").swap_dims(0, 1);
        let packed = host(packed.softmax_lse.expect("asked for"));
        target.same_as_dense(&packed, &host(dense), "their log-sum-exp");
    });
}

/// The gradient of a sink is that of the bias which makes a key of it.
#[test]
fn gradients_reach_the_sinks() {
    let device = Device::flex();
    let case = case("sinks with gradients", [9, 6]);
    let (q, k, v, _) = upload(&case, &device);
    let leaf = |tensor: &Tensor<4>| tensor.clone().autodiff().require_grad();
    let few = Tensor::<1>::from_data([-1.0, 0.5, 2.0, 4.0], &device);

    let (leaves, sinks) = (
        [&q, &k, &v].map(leaf),
        few.clone().autodiff().require_grad(),
    );
    let [q1, k1, v1] = leaves.clone();
    let (out, lse) = flash_attention_with_sinks(q1, k1, v1, case.spec.options, sinks.clone())
        .expect("a valid call");
    let weights = |tensor: Vec<usize>| -> Vec<f32> {
        let count: usize = tensor.iter().product();
        let number = |index: usize| f32::from(u8::try_from(index % 5).expect("small")) - 2.0;
        (0..count).map(number).collect()
    };
    let weights_out = TensorData::new(weights(out.dims().to_vec()), out.dims());
    let weights_out = Tensor::<4>::from_data(weights_out, &device).autodiff();
    let weights_lse = TensorData::new(weights(lse.dims().to_vec()), lse.dims());
    let weights_lse = Tensor::<3>::from_data(weights_lse, &device).autodiff();
    let loss = (out * weights_out.clone()).sum() + (lse * weights_lse.clone()).sum();
    let gradients = loss.backward();
    let got = host(sinks.grad(&gradients).expect("the sinks are tracked"));
    let got_q = host(leaves[0].grad(&gradients).expect("q is tracked"));

    let longer = |tensor: Tensor<4>| {
        let [batch, heads, _, dim] = tensor.dims();
        Tensor::cat(
            vec![
                tensor,
                Tensor::zeros([batch, heads, 1, dim], &device).autodiff(),
            ],
            2,
        )
    };
    let leaves = [&q, &k, &v].map(leaf);
    let bias = few.autodiff().require_grad();
    let none = Tensor::<4>::zeros([1, 4, 1, 6], &device).autodiff();
    let full = Tensor::cat(vec![none, bias.clone().reshape([1, 4, 1, 1])], 3);
    let hides: Vec<bool> = (0..9)
        .flat_map(|row| (0..7).map(move |key| key < 6 && key + 9 > row + 6))
        .collect();
    let hides = Tensor::<4, Bool>::from_data(TensorData::new(hides, [1, 1, 9, 7]), &device);
    let inputs = ScoreInputs::default().bias(full).mask(hides.autodiff());
    let [q1, k1, v1] = leaves.clone();
    let (out, lse) = burn_mtlflash::flash_attention_with_lse(q1, longer(k1), longer(v1), inputs)
        .expect("a valid call");
    let loss = (out * weights_out).sum() + (lse * weights_lse).sum();
    let gradients = loss.backward();
    let wanted = host(bias.grad(&gradients).expect("the bias is tracked"));
    let wanted_q = host(leaves[0].grad(&gradients).expect("q is tracked"));
    for (quantity, got, wanted) in [("dsinks", got, wanted), ("dq", got_q, wanted_q)] {
        let bound = Bound::GRADIENT.tolerance(DType::F32, &wanted, &[]);
        let check = compare(quantity, &[got.len()], &got, &wanted, bound);
        assert!(check.passed(), "{check}");
    }
}

#[test]
fn sinks_of_another_number() {
    let device = Device::flex();
    let q = Tensor::<4>::zeros([1, 5, 4, 8], &device);
    let options = FlashAttnOptions::new().sinks(Tensor::zeros([3], &device));
    let error = flash_attn_func(q.clone(), q.clone(), q.clone(), options);
    let error = error.expect_err("the call makes no sense").to_string();
    assert_eq!(error, "sinks: got 3 elements, expected 4");
    let plain = flash_attention(q.clone(), q.clone(), q, FlashAttentionOptions::new());
    assert!(plain.is_ok());
}
