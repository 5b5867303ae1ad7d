//! The catalogue on every tier.

use mtlflash_core::{DType, Tier};
use mtlflash_tests::catalogue::{self, Entry};

use crate::targets::{self, Target};

#[test]
fn chunked_keeps_the_rule() {
    for dtype in DType::ALL {
        keeps_the_rule(&targets::flex(), &catalogue::all(), dtype);
    }
}

#[test]
fn v0_keeps_the_rule() {
    kernel_keeps_the_rule(Tier::V0);
}

#[test]
fn tiled_keeps_the_rule() {
    kernel_keeps_the_rule(Tier::Tiled);
}

#[test]
fn v1_keeps_the_rule() {
    kernel_keeps_the_rule(Tier::V1);
}

fn kernel_keeps_the_rule(tier: Tier) {
    for dtype in DType::ALL {
        let Some(target) = targets::kernel(tier, dtype) else {
            continue;
        };
        let entries = targets::affordable(&target, catalogue::all());
        keeps_the_rule(&target, &entries, dtype);
    }
}

fn keeps_the_rule(target: &Target, entries: &[Entry], dtype: DType) {
    let faults: Vec<_> = entries
        .iter()
        .filter_map(|entry| target.fault(&entry.case(dtype).expect("the catalogue is valid")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
