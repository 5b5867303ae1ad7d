//! The golden files on the CPU backend, gradients included. `cargo xtask verify` runs them on every
//! tier and device.

use std::path::{Path, PathBuf};

use mtlflash_tests::golden::{Golden, read};
use mtlflash_tests::{Check, check_forward, check_gradients, varlen};

use crate::targets;

#[test]
fn every_golden_file_passes_on_flex() {
    let target = targets::flex();
    let files = files();
    assert!(files.len() > 20, "{} golden files", files.len());
    let mut wrong = Vec::new();
    for file in files {
        let (device, knobs) = (target.device(), &target.knobs);
        let (named, checks) = match read(&file).expect("a golden file") {
            Golden::Case(case, expected) => {
                let forward = check_forward(&case, &expected, device, knobs);
                let gradients = expected.gradients.as_ref();
                let gradients = gradients.map(|all| check_gradients(&case, all, device, knobs));
                (case.to_string(), [Some(forward), gradients])
            }
            Golden::Varlen(case, expected) => {
                let forward = varlen::check_forward(&case, &expected, device, knobs);
                let gradients = expected.gradients.as_ref();
                let gradients =
                    gradients.map(|all| varlen::check_gradients(&case, all, device, knobs));
                (case.to_string(), [Some(forward), gradients])
            }
        };
        let checks = checks.into_iter().flatten();
        let checks: Vec<_> = checks
            .flat_map(|checks| checks.expect("Flex runs every case"))
            .collect();
        let failed = checks.iter().filter(|check| !Check::passed(check));
        wrong.extend(failed.map(|check| format!("{named}: {check}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let entries = std::fs::read_dir(&dir).expect("tests/golden");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("readable").path())
        .collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "safetensors")
    });
    files.sort();
    files
}
