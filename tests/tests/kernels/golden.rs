//! The golden files on the CPU backend, gradients included. `cargo xtask verify` runs them on every
//! tier and device.

use std::path::{Path, PathBuf};

use mtlflash_tests::golden::{Golden, read};
use mtlflash_tests::{Check, check_forward, check_gradients};

use crate::targets;

#[test]
fn every_golden_file_passes_on_flex() {
    let target = targets::flex();
    let files = files();
    assert!(files.len() > 20, "{} golden files", files.len());
    let mut wrong = Vec::new();
    for file in files {
        let Golden::Case(case, expected) = read(&file).expect("a golden file") else {
            continue;
        };
        let mut checks = check_forward(&case, &expected, target.device(), &target.knobs)
            .expect("Flex runs every case");
        if let Some(gradients) = &expected.gradients {
            checks.extend(
                check_gradients(&case, gradients, target.device(), &target.knobs)
                    .expect("Flex differentiates every case"),
            );
        }
        let failed = checks.iter().filter(|check| !Check::passed(check));
        wrong.extend(failed.map(|check| format!("{case}: {check}")));
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
