//! A small fixed shape on Burn's CPU backend, ours and Burn's.
//!
//! `cargo bench --workspace --profile dev --bench small_shape`: with `--workspace` and the profile
//! that everything else uses, so that the Burn tree is not built again.

use std::hint::black_box;

use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Device, Distribution, Tensor};
use criterion::{Criterion, criterion_group, criterion_main};

/// `[B, H, L, D]`.
const SHAPE: [usize; 4] = [1, 4, 64, 64];

fn small_shape(criterion: &mut Criterion) {
    let device = Device::flex();
    let random = || Tensor::<4>::random(SHAPE, Distribution::Normal(0.0, 1.0), &device);
    let (q, k, v) = (random(), random(), random());
    let mut group = criterion.benchmark_group("small_shape_flex_B1_H4_L64_D64");
    for is_causal in [false, true] {
        let options = AttentionModuleOptions {
            is_causal,
            ..Default::default()
        };
        let kind = if is_causal { "causal" } else { "full" };
        group.bench_function(format!("ours_{kind}"), |bencher| {
            bencher.iter(|| {
                let (q, k, v) = (q.clone(), k.clone(), v.clone());
                black_box(burn_mtlflash::module::attention(
                    q, k, v, None, None, options,
                ))
            });
        });
        group.bench_function(format!("stock_{kind}"), |bencher| {
            bencher.iter(|| {
                let (q, k, v) = (q.clone(), k.clone(), v.clone());
                black_box(burn::tensor::module::attention(
                    q, k, v, None, None, options,
                ))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, small_shape);
criterion_main!(benches);
