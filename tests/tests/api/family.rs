//! FlashAttention's functions: what they refuse, and in which words.

use burn::tensor::{DType as BurnDType, Device, Int, Tensor};
use burn_mtlflash::flash_attn::{
    CuSeqlens, FlashAttnOptions, flash_attn_func, flash_attn_kvpacked_func,
    flash_attn_qkvpacked_func, flash_attn_varlen_func, flash_attn_varlen_kvpacked_func,
    flash_attn_varlen_qkvpacked_func,
};
use burn_mtlflash::{Error, Knobs, Tier};

fn zeros<const D: usize>(shape: [usize; D]) -> Tensor<D> {
    Tensor::zeros(shape, &Device::flex())
}

fn said<T>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => panic!("the call makes no sense"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_defaults_are_those_of_the_cuda_package() {
    let options = FlashAttnOptions::default();
    assert_eq!((options.dropout_p, options.dropout_seed), (0.0, None));
    assert_eq!(options.softmax_scale, None);
    assert!(!options.causal && !options.deterministic && !options.return_attn_probs);
    assert_eq!(options.window_size, (-1, -1));
    assert_eq!(options.softcap, 0.0);
    assert!(options.alibi_slopes.is_none());
}

#[test]
fn what_is_not_supported_says_so_in_every_function() {
    let dropout = FlashAttnOptions {
        dropout_p: 0.1,
        ..FlashAttnOptions::new()
    };
    let probabilities = FlashAttnOptions {
        return_attn_probs: true,
        ..FlashAttnOptions::new()
    };
    for (options, expected) in [
        (
            dropout,
            "dropout_seed: got none, expected a seed, since dropout_p is above 0: the backward pass \
             makes the mask again from it",
        ),
        (
            probabilities,
            "return_attn_probs: got true, expected false: the probabilities are never held; \
             return_softmax_lse gives what they are normalised by",
        ),
    ] {
        let (q, qkv, kv) = (
            zeros([1, 4, 2, 8]),
            zeros([1, 4, 3, 2, 8]),
            zeros([1, 4, 2, 2, 8]),
        );
        let (rows, rows3, rows2) = (zeros([4, 2, 8]), zeros([4, 3, 2, 8]), zeros([4, 2, 2, 8]));
        let o = || options.clone();
        let all = [
            said(flash_attn_func(q.clone(), q.clone(), q.clone(), o())),
            said(flash_attn_kvpacked_func(q, kv, o())),
            said(flash_attn_qkvpacked_func(qkv, o())),
            said(flash_attn_varlen_func(
                rows.clone(),
                rows.clone(),
                rows.clone(),
                [0, 4],
                [0, 4],
                o(),
            )),
            said(flash_attn_varlen_kvpacked_func(
                rows,
                rows2,
                [0, 4],
                [0, 4],
                o(),
            )),
            said(flash_attn_varlen_qkvpacked_func(rows3, [0, 4], o())),
        ];
        for error in all {
            assert_eq!(error, expected);
        }
    }
}

#[test]
fn options_outside_their_domain() {
    let plain = FlashAttnOptions::new();
    let q = || zeros([1, 4, 2, 8]);
    for (options, expected) in [
        (
            plain.clone().softcap(-1.0),
            "softcap: got -1, expected 0 (none) or a positive finite f32",
        ),
        (
            plain.clone().dropout(1.0, 3),
            "dropout_p: got 1, expected a probability of at least 0 and below 1",
        ),
        (
            plain.clone().dropout(f64::NAN, 3),
            "dropout_p: got NaN, expected a probability of at least 0 and below 1",
        ),
        (
            plain.clone().window_size(-2, 0),
            "window_left: got -2, expected at least -1 (-1 means no limit)",
        ),
        (
            plain.clone().alibi_slopes(zeros([3])),
            "alibi_slopes: got shape [1, 3], expected [2], [1, 2] or [1, 2]",
        ),
    ] {
        assert_eq!(said(flash_attn_func(q(), q(), q(), options)), expected);
    }
}

#[test]
fn packed_tensors_with_another_number_of_parts() {
    let options = FlashAttnOptions::new;
    assert_eq!(
        said(flash_attn_qkvpacked_func(zeros([1, 4, 2, 2, 8]), options())),
        "qkv: got shape [1, 4, 2, 2, 8] with 2 parts in dim 2, expected 3, for q, k and v"
    );
    assert_eq!(
        said(flash_attn_kvpacked_func(
            zeros([1, 4, 2, 8]),
            zeros([1, 4, 3, 2, 8]),
            options()
        )),
        "kv: got shape [1, 4, 3, 2, 8] with 3 parts in dim 2, expected 2, for k and v"
    );
    assert_eq!(
        said(flash_attn_varlen_qkvpacked_func(
            zeros([4, 1, 2, 8]),
            [0, 4],
            options()
        )),
        "qkv: got shape [4, 1, 2, 8] with 1 parts in dim 1, expected 3, for q, k and v"
    );
    let kv = zeros([4, 3, 2, 8]);
    assert_eq!(
        said(flash_attn_varlen_kvpacked_func(
            zeros([4, 2, 8]),
            kv,
            [0, 4],
            [0, 4],
            options()
        )),
        "kv: got shape [4, 3, 2, 8] with 3 parts in dim 1, expected 2, for k and v"
    );
}

#[test]
fn heads_and_batches_that_do_not_fit() {
    let options = FlashAttnOptions::new;
    let q = zeros([2, 4, 4, 8]);
    let (k, other_batch) = (zeros([2, 4, 3, 8]), zeros([1, 4, 2, 8]));
    assert_eq!(
        said(flash_attn_func(q.clone(), k.clone(), k, options())),
        "k: got 3 heads, expected a divisor of the 4 heads of q"
    );
    assert_eq!(
        said(flash_attn_func(
            q,
            other_batch.clone(),
            other_batch,
            options()
        )),
        "k: got batch 1, expected 2 as in q"
    );
}

#[test]
fn lengths_that_make_no_sense() {
    let options = FlashAttnOptions::new;
    let run = |q: CuSeqlens, k: CuSeqlens| {
        let rows = zeros([6, 2, 8]);
        said(flash_attn_varlen_func(
            rows.clone(),
            rows.clone(),
            rows,
            q,
            k,
            options(),
        ))
    };
    let good = || CuSeqlens::from([0, 2, 6]);
    let device = Device::flex();
    let on_device = |bounds: [i64; 3], longest: usize| {
        CuSeqlens::on_device(Tensor::<1, Int>::from_data(bounds, &device), longest)
    };
    let bytes = Tensor::<1, Int>::from_data([0, 2, 6], (&device, BurnDType::U8));
    for (got, expected) in [
        (
            run(good(), CuSeqlens::from([0, 1, 2, 6])),
            "cu_seqlens_k: got length 4, expected 3 as in cu_seqlens_q",
        ),
        (
            run(CuSeqlens::from([]), good()),
            "cu_seqlens_q: got length 0, expected at least 1",
        ),
        (
            run(CuSeqlens::from([1, 2, 6]), good()),
            "cu_seqlens_q: got 1 as its first element, expected 0",
        ),
        (
            run(good(), CuSeqlens::from([0, 4, 3])),
            "cu_seqlens_k: got 3 as element 2, expected at least 4, the element before",
        ),
        (
            run(good(), CuSeqlens::from([0, 4, 7])),
            "cu_seqlens_k: got 7 as its last element, expected at most 6, the rows there are",
        ),
        (
            run(good().max_seqlen(3), good()),
            "max_seqlen_q: got 3, expected at least 4, the longest sequence",
        ),
        (
            run(good(), CuSeqlens::on_device(bytes, 4)),
            "cu_seqlens_k: got dtype u8, expected i32, i64 or u32",
        ),
        // Read back here, where no kernel reads them.
        (
            run(on_device([0, 2, 6], 3), good()),
            "max_seqlen_q: got 3, expected at least 4, the longest sequence",
        ),
        (
            run(on_device([0, -2, 6], 9), good()),
            "cu_seqlens_q: got -2, expected at least 0",
        ),
    ] {
        assert_eq!(got, expected);
    }
}

#[test]
fn slopes_are_by_sequence() {
    let rows = zeros([6, 2, 8]);
    let options = FlashAttnOptions::new().alibi_slopes(zeros([3, 2]));
    let bounds = [0, 2, 6];
    assert_eq!(
        said(flash_attn_varlen_func(
            rows.clone(),
            rows.clone(),
            rows,
            bounds,
            bounds,
            options
        )),
        "alibi_slopes: got shape [3, 2], expected [2], [1, 2] or [2, 2]"
    );
}

#[test]
fn a_forced_kernel_says_why_it_refuses() {
    let knobs = Knobs {
        tier: Some(Tier::Tiled),
        ..Knobs::default()
    };
    let rows = zeros([6, 2, 8]);
    let options = FlashAttnOptions::new().knobs(knobs);
    assert_eq!(
        said(flash_attn_varlen_func(
            rows.clone(),
            rows.clone(),
            rows,
            [0, 6],
            [0, 6],
            options
        )),
        "tier tiled cannot run this: the device runs no kernels of ours, only Burn's own operations"
    );
}

/// What no sequence has gets gradients of zero, not none.
#[test]
fn rows_of_no_sequence_have_gradients_of_zero() {
    let leaf = || zeros([4, 2, 8]).add_scalar(1.0).autodiff().require_grad();
    let (q, k, v) = (leaf(), leaf(), leaf());
    let out = flash_attn_varlen_func(
        q.clone(),
        k.clone(),
        v.clone(),
        [0, 0],
        [0, 0],
        FlashAttnOptions::new(),
    );
    let gradients = out.expect("a valid call").out.sum().backward();
    for leaf in [q, k, v] {
        let gradient = leaf
            .grad(&gradients)
            .expect("the leaf is tied to the result");
        assert!(gradient.into_data().iter::<f32>().all(|x| x == 0.0));
    }
}
