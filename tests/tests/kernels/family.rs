//! FlashAttention's functions on every tier: against the f64 reference, and packed against unpacked.

use burn::tensor::Tensor;
use burn_mtlflash::flash_attn::{
    AlibiSlopes, FlashAttnOptions, flash_attn_func, flash_attn_kvpacked_func,
    flash_attn_qkvpacked_func, flash_attn_varlen_func, flash_attn_varlen_kvpacked_func,
    flash_attn_varlen_qkvpacked_func,
};
use burn_mtlflash::{Knobs, trace_summary};
use mtlflash_core::reference::Bound;
use mtlflash_core::{AlibiShape, Causal, DType, FlashAttentionOptions, Tier};
use mtlflash_tests::catalogue::{Entry, Shape};
use mtlflash_tests::{Expected, View, check_outputs, compare, upload};

use crate::targets::{self, Target, for_each, host};

const CAUSAL: FlashAttentionOptions = FlashAttentionOptions::new().causal(Causal::BottomRight);

fn options(target: &Target) -> FlashAttnOptions {
    FlashAttnOptions::new().causal().knobs(target.knobs)
}

/// Row-major numbers of a shape that repeat nowhere near.
fn numbers<const D: usize>(shape: [usize; D], target: &Target) -> Tensor<D> {
    let count = shape.iter().product::<usize>();
    let values: Vec<f32> = (0..count)
        .map(|index| {
            let number = u16::try_from(index * 7919 % 1009).expect("below 1009");
            f32::from(number) / 504.5 - 1.0
        })
        .collect();
    Tensor::from_data(
        burn::tensor::TensorData::new(values, shape),
        target.device(),
    )
}

#[test]
fn flash_attn_func_is_attention_over_bshd() {
    let shape = Shape::new([2, 4, 2], [37, 53], [24, 20]);
    let with = |name: &str, options| Entry {
        options,
        view: View::Bshd,
        ..Entry::new(name, shape)
    };
    let plain = FlashAttentionOptions::new();
    for entry in [
        with("bshd", plain),
        with("bshd, causal", CAUSAL),
        with(
            "bshd, window, scale, softcap",
            plain.window(9, 5).scale(0.3).softcap(4.0),
        ),
        Entry {
            alibi: Some(AlibiShape::PerHead),
            ..with("bshd, alibi", CAUSAL)
        },
        Entry {
            alibi: Some(AlibiShape::PerBatchHead),
            ..with("bshd, alibi by batch", CAUSAL.window(20, -1))
        },
    ] {
        let case = entry.case(DType::F32).expect("a valid entry");
        let expected = Expected::from_reference(&case);
        for_each(|target| {
            let (q, k, v, inputs) = upload(&case, target.device());
            let [q, k, v] = [q, k, v].map(|tensor| tensor.swap_dims(1, 2));
            let numbers = case.spec.options;
            let options = FlashAttnOptions {
                softmax_scale: numbers.scale,
                causal: numbers.causal == Causal::BottomRight,
                window_size: (numbers.window_left, numbers.window_right),
                softcap: numbers.softcap,
                alibi_slopes: inputs.alibi_slopes.map(AlibiSlopes::from),
                return_softmax_lse: true,
                knobs: Some(target.knobs),
                ..FlashAttnOptions::new()
            };
            let got = flash_attn_func(q, k, v, options).expect("a valid call");
            let got = mtlflash_tests::Outputs {
                out: host(got.out.swap_dims(1, 2)),
                lse: got.softmax_lse.map(host),
            };
            for check in check_outputs(&case, &expected, &got, Bound::OUTPUT) {
                assert!(check.passed(), "{}: {check}", target.named(&case));
            }
        });
    }
}

#[test]
fn packed_tensors_are_their_parts() {
    for_each(|target| {
        // 16 heads of 16 f32 are 1 KiB, so that each part begins where a buffer may be bound.
        for (heads, width) in [(16, 16), (3, 5)] {
            let qkv = numbers([2, 19, 3, heads, width], target);
            let part = |part: usize| {
                let part = qkv.clone().slice_dim(2, part..part + 1);
                part.reshape([2, 19, heads, width])
            };
            let whole = flash_attn_func(part(0), part(1), part(2), options(target));
            let whole = host(whole.expect("a valid call").out);
            let packed = flash_attn_qkvpacked_func(qkv.clone(), options(target));
            assert_eq!(host(packed.expect("a valid call").out), whole);
            let kv = qkv.clone().slice_dim(2, 1..3);
            let packed = flash_attn_kvpacked_func(part(0), kv, options(target));
            assert_eq!(host(packed.expect("a valid call").out), whole);
        }
    });
}

/// Parts that begin where a buffer may be bound are read where they lie.
#[test]
fn the_parts_of_packed_tensors_are_not_copied() {
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let (batch, rows, heads, width) = (64, 16, 16, 64);
    let part = u64::try_from(batch * rows * heads * width * 4).expect("small");
    let qkv = numbers([batch, rows, 3, heads, width], &target);
    let device = target.device();
    // Bytes that a call holds at most: in this mode buffers are allocated afresh and kept.
    let held = |call: &(dyn Fn() -> Tensor<4> + Sync)| {
        device.sync().expect("a device that works");
        device.memory_cleanup();
        let before = device.memory_pool_usage().expect("a device with a pool");
        let out = device.memory_persistent_allocations((), |()| {
            let out = call();
            device.sync().expect("a device that works");
            out
        });
        let after = device.memory_pool_usage().expect("a device with a pool");
        drop(out);
        after.bytes_reserved - before.bytes_reserved
    };
    let run = |qkv: Tensor<5>| {
        let output = flash_attn_qkvpacked_func(qkv, options(&target));
        output.expect("a valid call").out
    };
    let in_place = held(&|| run(qkv.clone()));
    // Makes three parts anew.
    let copied = held(&|| run(qkv.clone().mul_scalar(1.5)));
    assert!(
        in_place < 2 * part && copied >= 4 * part,
        "got {in_place} bytes, and {copied} with a copy, expected the output's {part}"
    );
}

#[test]
fn packed_keys_and_values_of_grouped_heads() {
    for_each(|target| {
        let q = numbers([2, 11, 6, 8], target);
        let kv = numbers([2, 23, 2, 2, 8], target);
        let part = |part: usize| {
            let part = kv.clone().slice_dim(2, part..part + 1);
            part.reshape([2, 23, 2, 8])
        };
        let whole = flash_attn_func(q.clone(), part(0), part(1), options(target));
        let packed = flash_attn_kvpacked_func(q, kv.clone(), options(target));
        assert_eq!(
            host(packed.expect("a valid call").out),
            host(whole.expect("a valid call").out)
        );
    });
}

#[test]
fn packed_tensors_of_packed_sequences() {
    let bounds = [0, 4, 4, 21, 30];
    for_each(|target| {
        let qkv = numbers([30, 3, 4, 16], target);
        let part = |part: usize| {
            let part = qkv.clone().slice_dim(1, part..part + 1);
            part.reshape([30, 4, 16])
        };
        let (q, k, v) = (part(0), part(1), part(2));
        let whole = flash_attn_varlen_func(q.clone(), k, v, bounds, bounds, options(target));
        let whole = host(whole.expect("a valid call").out);
        let packed = flash_attn_varlen_qkvpacked_func(qkv.clone(), bounds, options(target));
        assert_eq!(host(packed.expect("a valid call").out), whole);
        let kv = qkv.clone().slice_dim(1, 1..3);
        let packed = flash_attn_varlen_kvpacked_func(q, kv, bounds, bounds, options(target));
        assert_eq!(host(packed.expect("a valid call").out), whole);
    });
}

#[test]
fn a_single_sequence_is_the_dense_call() {
    for_each(|target| {
        let q = numbers([1, 33, 4, 16], target);
        let dense = flash_attn_func(
            q.clone(),
            q.clone(),
            q.clone(),
            options(target).return_softmax_lse(),
        )
        .expect("a valid call");
        let flat: Tensor<3> = q.reshape([33, 4, 16]);
        let packed = flash_attn_varlen_func(
            flat.clone(),
            flat.clone(),
            flat,
            [0, 33],
            [0, 33],
            options(target).return_softmax_lse(),
        )
        .expect("a valid call");
        target.same_as_dense(&host(packed.out), &host(dense.out), "one sequence");
        let lse = |lse: Option<Vec<f64>>| lse.expect("asked for");
        target.same_as_dense(
            &lse(packed.softmax_lse.map(host)),
            &lse(dense.softmax_lse.map(host)),
            "its log-sum-exp",
        );
    });
}

/// Strides that no packed tensor has: rows of another tensor, elements apart.
#[test]
fn packed_sequences_in_strided_views() {
    for_each(|target| {
        let wide = numbers([8, 40, 4], target);
        // [total, heads, width] out of [width, total, heads].
        let view = wide.clone().permute([1, 2, 0]);
        let copy: Tensor<3> = Tensor::from_data(view.clone().into_data(), target.device());
        let bounds = [0, 13, 40];
        let run = |tensor: Tensor<3>| {
            let (k, v) = (tensor.clone(), tensor.clone());
            let output = flash_attn_varlen_func(tensor, k, v, bounds, bounds, options(target));
            host(output.expect("a valid call").out)
        };
        let (got, wanted) = (run(view), run(copy));
        let bound = Bound::OUTPUT.tolerance(DType::F32, &wanted, &[]);
        let check = compare("out", &[40, 4, 8], &got, &wanted, bound);
        assert!(check.passed(), "{check}");
    });
}

#[test]
fn an_untracked_call_on_an_autodiff_device_is_one_launch_too() {
    for_each(|target| {
        let q = numbers([30, 4, 16], target);
        let bounds = [0, 13, 30];
        let run = |q: Tensor<3>| {
            let (k, v) = (q.clone(), q.clone());
            let output = flash_attn_varlen_func(q, k, v, bounds, bounds, options(target));
            output.expect("a valid call").out
        };
        let out = run(q.clone().autodiff());
        assert!(out.is_autodiff() && !out.is_tracked());
        assert_eq!(host(out), host(run(q)));
    });
}

#[test]
fn a_launch_over_packed_sequences_is_traced_once() {
    let Some(target) = targets::kernel(Tier::Tiled, DType::F32) else {
        return;
    };
    let q = numbers([31, 2, 8], &target);
    let knobs = Knobs {
        trace: true,
        ..target.knobs
    };
    let (k, v) = (q.clone(), q.clone());
    let options = FlashAttnOptions::new().causal().knobs(knobs);
    let bounds = [0, 12, 31];
    let output = flash_attn_varlen_func(q, k, v, bounds, bounds, options);
    host(output.expect("a valid call").out);
    let summary = trace_summary().expect("a call was counted");
    let line = "calls=1      float32   D=8    Lq=19    Lk=19    causal=T  -> tiled";
    assert!(summary.contains(line), "got {summary}");
}
