//! The gates of the fragment kernel and of the gradients, on the layouts that msl-cpu can show.

mod runner;

use msl_cpu::{Buffer, CompileOptions, Grid, Layout, Math, Mode, Multiply, RunOptions, compile};
use mtlflash_core::DType;
use mtlflash_core::tile::MetalKernel;
use mtlflash_metal::{
    BufferSlot, Dispatch, Files, Probe, ProbeError, Role, SmallPass, SmallPassError, Way,
    check_layout, check_products, layout_probe, self_test,
};
use runner::in_order::run_in_order;

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
        for way in [Way::Fragments, Way::Tensors] {
            let probe = self_test(dtype, way, Files::BuiltIn).expect("built in");
            for multiply in [Multiply::Overwrites, Multiply::Accumulates] {
                let run = RunOptions {
                    multiply,
                    ..RunOptions::default()
                };
                let results = output(&probe, &run);
                assert_eq!(check_products(&results, way), Ok(()), "{dtype} {way:?}");
            }
        }
    }
}

#[test]
fn where_fragments_lie_elsewhere_only_their_products_fail() {
    let products = |way| {
        let probe = self_test(DType::F16, way, Files::BuiltIn).expect("built in");
        check_products(&output(&probe, &emulated()), way)
    };
    let error = products(Way::Fragments).expect_err("wrong products");
    assert!(matches!(error, ProbeError::Product { .. }), "{error}");
    assert_eq!(products(Way::Tensors), Ok(()));
}

#[test]
fn a_short_report_is_an_error() {
    let error = check_layout(&[0; 8]).expect_err("too short");
    assert_eq!(error.to_string(), "got 8 bytes, expected 61440");
}

/// What the calls of a small backward pass write.
fn gradients(
    calls: &[Dispatch],
    test: &SmallPass,
    options: &CompileOptions,
    run: &RunOptions,
) -> Vec<(Role, Vec<u8>)> {
    let given = |call: &Dispatch, slot: &BufferSlot| {
        Buffer::from_bytes(match slot.role {
            Role::Params => call.uniforms.clone(),
            role => test.given(role).expect("read before it was written"),
        })
    };
    let (_, written) =
        run_in_order(calls, options, run, given).unwrap_or_else(|error| panic!("{error}"));
    let bytes = written.into_iter();
    bytes
        .map(|(role, buffer)| (role, buffer.bytes().to_vec()))
        .collect()
}

fn gradient_test(kernel: MetalKernel) -> SmallPass {
    SmallPass::new(kernel, Files::BuiltIn).expect("built in")
}

#[test]
fn small_gradients_come_out_right() {
    for kernel in [MetalKernel::Simdgroup, MetalKernel::Fragments] {
        let test = gradient_test(kernel);
        for (math, multiply) in [
            (Math::Safe, Multiply::Overwrites),
            (Math::Fast, Multiply::Accumulates),
        ] {
            let options = CompileOptions {
                math,
                mode: Mode::Check,
            };
            let run = RunOptions {
                multiply,
                ..RunOptions::default()
            };
            let written = gradients(&test.calls, &test, &options, &run);
            assert_eq!(test.check(&written), Ok(()), "{kernel:?} {math:?}");
        }
    }
    let none = SmallPass::new(MetalKernel::Tensor, Files::BuiltIn);
    assert_eq!(
        none.err().as_deref(),
        Some("the tier has no kernels for gradients")
    );
}

#[test]
fn small_attention_comes_out_right_and_in_other_lanes_wrong() {
    let kernel = MetalKernel::Simdgroup;
    let test = SmallPass::forward(kernel, Files::BuiltIn).expect("built in");
    let attended = |calls: &[Dispatch], math| {
        let options = CompileOptions {
            math,
            mode: Mode::Check,
        };
        let written = gradients(calls, &test, &options, &RunOptions::default());
        test.check(&written)
    };
    for math in [Math::Safe, Math::Fast] {
        assert_eq!(attended(&test.calls, math), Ok(()), "{math:?}");
    }
    // Of the map: two lane bits of the column swapped, and two of the row; of K alone: rows swapped.
    for (from, to) in [
        (
            "(lane / 4 & 2) * 2 + lane % 2 * 2",
            "(lane / 4 & 2) + lane % 2 * 4",
        ),
        (
            "(lane / 4 & 4) + lane / 2 % 4",
            "lane / 4 & 4 | lane / 2 % 2 * 2 | lane / 4 % 2",
        ),
        (
            "keys + (h * SIDE + place.row) *",
            "keys + (h * SIDE + (place.row ^ 1)) *",
        ),
    ] {
        let mut call = test.calls[0].clone();
        assert!(call.source.contains(from), "{from} is in the text");
        call.source = call.source.replace(from, to).into();
        let error = attended(&[call], Math::Safe).expect_err(from);
        assert!(matches!(error, SmallPassError::Number { .. }), "{error}");
    }
}

#[test]
fn where_fragments_lie_elsewhere_their_gradients_fail() {
    let test = gradient_test(MetalKernel::Fragments);
    let written = gradients(&test.calls, &test, &CompileOptions::default(), &emulated());
    let error = test.check(&written).expect_err("wrong gradients");
    assert!(matches!(error, SmallPassError::Number { .. }), "{error}");
}

/// Each of these is a mistake that a kernel, a driver or a launch could make.
#[test]
fn wrong_gradients_are_named() {
    let test = gradient_test(MetalKernel::Simdgroup);
    let options = CompileOptions::default();
    let after = |from: &str, to: &str| {
        let calls = test.calls.iter().map(|call| {
            let source = call.source.replace(from, to).into();
            Dispatch {
                source,
                ..call.clone()
            }
        });
        let calls: Vec<_> = calls.collect();
        assert_ne!(calls, test.calls, "{from} is in a text");
        let written = gradients(&calls, &test, &options, &RunOptions::default());
        match test.check(&written) {
            Err(SmallPassError::Number { tensor, .. }) => tensor,
            other => panic!("{from}: {other:?}"),
        }
    };
    // The keys that a row sees, the gradient of the log-sum-exp, the scale.
    assert_eq!(
        after("#define MTLFLASH_BAND_HI 1", "#define MTLFLASH_BAND_HI 0"),
        "dq"
    );
    assert_eq!(
        after("#define MTLFLASH_DLSE 1", "#define MTLFLASH_DLSE 0"),
        "dq"
    );
    let right = gradients(&test.calls, &test, &options, &RunOptions::default());
    // dK and dV in each other's place, and dV not written.
    let swapped: Vec<_> = right
        .iter()
        .map(|(role, bytes)| match role {
            Role::Dk => (Role::Dv, bytes.clone()),
            Role::Dv => (Role::Dk, bytes.clone()),
            role => (*role, bytes.clone()),
        })
        .collect();
    let error = test.check(&swapped).expect_err("swapped").to_string();
    assert!(error.starts_with("dk, row 0, element 0: got "), "{error}");
    let without: Vec<_> = right
        .into_iter()
        .filter(|(role, _)| *role != Role::Dv)
        .collect();
    let error = test.check(&without).expect_err("dv is missing").to_string();
    assert_eq!(error, "dv: got 0 bytes, expected 8960");
}
