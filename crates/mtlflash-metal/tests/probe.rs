//! The gates of the fragment kernel, on the layouts that msl-cpu can show.

use msl_cpu::{Buffer, CompileOptions, Grid, Layout, Multiply, RunOptions, compile};
use mtlflash_core::DType;
use mtlflash_metal::{
    Files, Probe, ProbeError, Way, check_layout, check_products, layout_probe, self_test,
};

fn output(probe: &Probe, run: &RunOptions) -> Vec<u8> {
    let library = compile(&probe.source, &CompileOptions::default()).expect("it compiles");
    let input = probe.input.clone().map(Buffer::from_bytes);
    let mut buffers: Vec<Buffer> = input
        .into_iter()
        .chain([Buffer::uninitialised(probe.output_bytes)])
        .collect();
    let grid = Grid::new([1; 3], [32, 1, 1]);
    library
        .dispatch(probe.entry, &grid, &mut buffers, run)
        .unwrap_or_else(|error| panic!("{}: {error}", probe.entry));
    buffers.pop().expect("one buffer").bytes().to_vec()
}

fn emulated() -> RunOptions {
    RunOptions {
        layout: Layout::Emulated,
        ..RunOptions::default()
    }
}

#[test]
fn the_m5_layout_is_the_one_the_fragments_are_written_for() {
    let probe = layout_probe(Files::BuiltIn).expect("built in");
    assert_eq!(
        check_layout(&output(&probe, &RunOptions::default())),
        Ok(())
    );
}

#[test]
fn another_layout_is_refused_by_lane_and_slot() {
    let probe = layout_probe(Files::BuiltIn).expect("built in");
    let error = check_layout(&output(&probe, &emulated())).expect_err("another layout");
    assert!(matches!(error, ProbeError::Layout { .. }), "{error}");
    let text = error.to_string();
    assert!(text.starts_with("half half, left operand, lane "), "{text}");
}

#[test]
fn the_self_test_passes_whatever_multiply_does() {
    for dtype in DType::ALL {
        let probe = self_test(dtype, Files::BuiltIn).expect("built in");
        for multiply in [Multiply::Overwrites, Multiply::Accumulates] {
            let run = RunOptions {
                multiply,
                ..RunOptions::default()
            };
            let results = output(&probe, &run);
            for way in [Way::Fragments, Way::Tensors] {
                assert_eq!(check_products(&results, way), Ok(()), "{dtype} {way:?}");
            }
        }
    }
}

#[test]
fn where_fragments_lie_elsewhere_only_their_products_fail() {
    let probe = self_test(DType::F16, Files::BuiltIn).expect("built in");
    let results = output(&probe, &emulated());
    let error = check_products(&results, Way::Fragments).expect_err("wrong products");
    assert!(matches!(error, ProbeError::Product { .. }), "{error}");
    assert_eq!(check_products(&results, Way::Tensors), Ok(()));
}

#[test]
fn a_short_report_is_an_error() {
    let error = check_layout(&[0; 8]).expect_err("too short");
    assert_eq!(error.to_string(), "got 8 bytes, expected 61440");
}
