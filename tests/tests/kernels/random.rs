//! Random problems against the reference. A failure prints the entry, whose data follows from it.

use std::env;
use std::fmt::Debug;

use mtlflash_core::{AlibiShape, Causal, DType, Dropout, FlashAttentionOptions, Tier};
use mtlflash_tests::View;
use mtlflash_tests::catalogue::{Bias, Entry, Mask, Shape, Values};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};

use crate::targets::{self, Target};

#[test]
fn chunked_is_right() {
    dense_is_right(&targets::flex(), &DType::ALL, 96);
}

#[test]
fn v0_is_right() {
    kernel_is_right(Tier::V0);
}

#[test]
fn tiled_is_right() {
    kernel_is_right(Tier::Tiled);
}

#[test]
fn v1_is_right() {
    kernel_is_right(Tier::V1);
}

fn kernel_is_right(tier: Tier) {
    for dtype in DType::ALL {
        if let Some(target) = targets::kernel(tier, dtype) {
            // Each case is a kernel of its own, which a driver in software compiles in a second.
            let cases = if target.opened.is_software() { 12 } else { 96 };
            dense_is_right(&target, &[dtype], cases);
        }
    }
}

fn dense_is_right(target: &Target, dtypes: &[DType], cases: u32) {
    is_right(entry(), dtypes, cases, |entry, dtype| {
        target.fault(&entry.case(dtype).expect("only valid entries are made"))
    });
}

/// Problems made at random, until one has a fault.
pub(crate) fn is_right<E: Debug>(
    entries: impl Strategy<Value = E>,
    dtypes: &[DType],
    cases: u32,
    fault: impl Fn(&E, DType) -> Option<String>,
) {
    let given = Config::default();
    let config = Config {
        cases: env::var_os("PROPTEST_CASES").map_or(cases, |_| given.cases),
        // The same problems in every run, unless others are asked for.
        rng_seed: match given.rng_seed {
            RngSeed::Random => RngSeed::Fixed(0),
            asked => asked,
        },
        max_shrink_iters: 100,
        failure_persistence: None,
        ..given
    };
    println!(
        "{} cases of PROPTEST_RNG_SEED={}",
        config.cases, config.rng_seed
    );
    let problems = (entries, prop::sample::select(dtypes.to_vec()));
    let outcome = TestRunner::new(config).run(&problems, |(entry, dtype)| {
        let Some(fault) = fault(&entry, dtype) else {
            return Ok(());
        };
        // Shrinking may end at another fault than it began with.
        println!("{fault}");
        Err(TestCaseError::fail(fault))
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

fn entry() -> impl Strategy<Value = Entry> {
    let parts = (
        shape(),
        options(),
        option::of(mask()),
        option::of(bias()),
        alibi(),
        view(),
    );
    let parts = (
        parts,
        any::<u32>(),
        prop::sample::select(&[Values::Normal, Values::NanWhereHidden]),
    );
    parts.prop_map(
        |((shape, options, mask, bias, alibi, view), seed, values)| Entry {
            options,
            mask,
            bias,
            alibi,
            view,
            values,
            ..Entry::new(format!("random {seed}"), shape)
        },
    )
}

fn shape() -> impl Strategy<Value = Shape> {
    let heads = (1..3_usize, 1..4_usize).prop_map(|(heads_kv, group)| (heads_kv * group, heads_kv));
    let length = || prop_oneof![1..20_usize, 30..70_usize, 120..140_usize];
    let dim = || prop_oneof![1..40_usize, Just(64), Just(80), 100..129_usize];
    (
        1..3_usize,
        heads,
        length(),
        length(),
        dim(),
        dim(),
        any::<bool>(),
    )
        .prop_map(
            |(batch, (heads_q, heads_kv), seq_q, seq_k, dim, dim_v, uneven)| {
                let dim_v = if uneven { dim_v } else { dim };
                Shape::new([batch, heads_q, heads_kv], [seq_q, seq_k], [dim, dim_v])
            },
        )
}

fn options() -> impl Strategy<Value = FlashAttentionOptions> {
    let causal = prop::sample::select(&[Causal::None, Causal::BottomRight, Causal::TopLeft]);
    let window = || prop_oneof![2 => Just(-1_i64), 1 => 0..50_i64];
    let softcap = prop_oneof![2 => Just(0.0), 1 => 0.5..30.0];
    let dropout = option::weighted(0.3, (0.0..0.95, any::<u64>()));
    let dropout = dropout.prop_map(|drop| drop.map(|(p, seed)| Dropout::new(p, seed)));
    let scale = option::of(-0.5..0.5);
    (scale, causal, window(), window(), softcap, dropout).prop_map(
        |(scale, causal, window_left, window_right, softcap, dropout)| FlashAttentionOptions {
            scale,
            causal,
            window_left,
            window_right,
            softcap,
            dropout,
        },
    )
}

fn dims() -> impl Strategy<Value = [bool; 4]> {
    vec(any::<bool>(), 4).prop_map(|dims| [dims[0], dims[1], dims[2], dims[3]])
}

fn mask() -> impl Strategy<Value = Mask> {
    prop_oneof![
        dims().prop_map(Mask::Random),
        Just(Mask::DeadRows),
        Just(Mask::Padding)
    ]
}

fn bias() -> impl Strategy<Value = Bias> {
    prop_oneof![
        dims().prop_map(Bias::Normal),
        dims().prop_map(Bias::F32),
        Just(Bias::MinusInfinity)
    ]
}

fn alibi() -> impl Strategy<Value = Option<AlibiShape>> {
    prop::sample::select(&[
        None,
        Some(AlibiShape::PerHead),
        Some(AlibiShape::PerBatchHead),
    ])
}

fn view() -> impl Strategy<Value = View> {
    prop::sample::select(&[
        View::Contiguous,
        View::Bshd,
        View::Transposed,
        View::Sliced,
        View::Expanded,
    ])
}
