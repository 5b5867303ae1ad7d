//! Behaviours that mtlflashattn's tests name and that no other test of ours is about (docs/PARITY.md).

use std::fs;
use std::path::Path;

use burn::tensor::{Device, Distribution, Tensor};
use burn_mtlflash::{Causal, FlashAttentionOptions, ScoreInputs, flash_attention};
use mtlflash_tests::devices::DeviceName;

/// Flex, and a device with kernels where there is one.
fn devices() -> Vec<Device> {
    let mut devices = vec![Device::flex()];
    match DeviceName::Wgpu.open() {
        Ok(opened) => devices.push(opened.device),
        Err(error) => eprintln!("kernels not run: {error:#}"),
    }
    devices
}

fn random(device: &Device) -> [Tensor<4>; 3] {
    let tensor =
        |length| Tensor::random([2, 4, length, 16], Distribution::Normal(0.0, 1.0), device);
    [tensor(19), tensor(35), tensor(35)]
}

fn computed(qkv: &[Tensor<4>; 3], inputs: impl Into<ScoreInputs>) -> Vec<f32> {
    let [q, k, v] = qkv.clone();
    let out = flash_attention(q, k, v, inputs).expect("a valid call");
    out.into_data().try_into_vec().expect("an f32 tensor")
}

#[test]
fn a_window_wider_than_the_sequences_is_no_window() {
    for device in devices() {
        let qkv = random(&device);
        for causal in [Causal::None, Causal::BottomRight] {
            let options = FlashAttentionOptions::new().causal(causal);
            let without = computed(&qkv, options);
            for (left, right) in [(35, 35), (1_000_000, -1), (i64::MAX, i64::MAX)] {
                let with = computed(&qkv, options.window(left, right));
                let close = |(x, y): (&f32, &f32)| (x - y).abs() <= 1e-5;
                assert!(
                    with.len() == without.len() && with.iter().zip(&without).all(close),
                    "window {left}, {right}, {causal:?} on {device:?}"
                );
            }
        }
    }
}

#[test]
fn every_option_changes_the_output() {
    for device in devices() {
        let qkv = random(&device);
        let new = FlashAttentionOptions::new;
        let plain = computed(&qkv, new());
        let slopes = Tensor::<2>::ones([1, 4], &device);
        let bias = Tensor::<4>::random([1, 1, 19, 35], Distribution::Default, &device);
        let options: [(&str, ScoreInputs); 8] = [
            ("scale", new().scale(0.9).into()),
            ("causal", new().causal(Causal::BottomRight).into()),
            ("top left", new().causal(Causal::TopLeft).into()),
            ("left window", new().window(3, -1).into()),
            ("right window", new().window(-1, 3).into()),
            ("softcap", new().softcap(0.5).into()),
            ("alibi", ScoreInputs::default().alibi_slopes(slopes)),
            ("bias", ScoreInputs::default().bias(bias)),
        ];
        for (name, inputs) in options {
            let changed = computed(&qkv, inputs);
            let largest = changed.iter().zip(&plain).map(|(x, y)| (x - y).abs());
            let largest = largest.fold(0.0, f32::max);
            assert!(largest > 1e-2, "{name} changed {largest} on {device:?}");
        }
    }
}

/// Everything in `folder`'s Rust files.
fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).expect("text"));
        }
    }
}

#[test]
fn the_tests_that_parity_names_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let parity = fs::read_to_string(root.join("docs/PARITY.md")).expect("docs/PARITY.md");
    let mut code = String::new();
    sources(&root.join("crates"), &mut code);
    sources(&root.join("tests"), &mut code);
    // Names stand between backticks, as paths; those of a family hold braces.
    let quoted = parity.split('`').skip(1).step_by(2);
    let named = quoted.filter(|name| name.contains("::") && !name.contains('{'));
    let last = named.filter_map(|name| name.rsplit("::").next());
    let names: Vec<&str> = last.filter(|name| name.contains('_')).collect();
    let is_missing = |name: &&&str| !code.contains(&format!("fn {name}("));
    let missing: Vec<&&str> = names.iter().filter(is_missing).collect();
    assert!(names.len() > 50, "only {} names were found", names.len());
    assert!(missing.is_empty(), "no such tests: {missing:?}");
}
