//! Tensors and `matmul2d`: results, what differs between personalities, and the rules.

use msl_cpu::{Buffer, CompileOptions, Grid, Layout, Multiply, RunError, RunOptions, compile};

const HEAD: &str = "#include <metal_stdlib>\n#include <metal_tensor>\n\
    #include <MetalPerformancePrimitives/MetalPerformancePrimitives.h>\n\
    using namespace metal;\nusing namespace mpp::tensor_ops;\n\
    using Plane = dextents<int32_t, 2>;\nusing T = tensor<device float, Plane, tensor_inline>;\n";

/// A kernel over `a`, `b` and `c`, one simdgroup.
fn kernel(body: &str) -> String {
    format!(
        "{HEAD}kernel void test(device float* a [[buffer(0)]], device float* b [[buffer(1)]],\n\
         device float* c [[buffer(2)]], uint lane [[thread_index_in_simdgroup]]) {{\n{body}\n}}\n"
    )
}

/// c = 1000 + A B over `inner` of at most 32, extents 13 x inner and inner x 27, by mode `mode`.
fn product(mode: &str, inner: usize, zeroed: bool) -> String {
    let start = if zeroed { "d[n] = 1000.0f;" } else { "" };
    kernel(&format!(
        "constexpr auto D = matmul2d_descriptor(16, 32, static_cast<int>(dynamic_extent), false, false, false,\n\
           matmul2d_descriptor::mode::{mode});\n\
         matmul2d<D, execution_simdgroup> op;\n\
         T left(a, Plane({inner}, 13), array<int32_t, 2>{{1, 40}});\n\
         T right(b, Plane(27, {inner}), array<int32_t, 2>{{1, 40}});\n\
         auto d = op.get_destination_cooperative_tensor<T, T, float>();\n\
         for (uint16_t n = 0; n < d.get_capacity(); ++n) {{ {start} }}\n\
         op.run(left, right, d);\n\
         for (uint16_t n = 0; n < d.get_capacity(); ++n) {{\n\
           auto at = d.get_multidimensional_index(n);\n\
           c[at[1] * 32 + at[0]] = d[n];\n\
         }}"
    ))
}

fn run(text: &str, options: &RunOptions) -> Result<Vec<f32>, RunError> {
    let library =
        compile(text, &CompileOptions::default()).unwrap_or_else(|error| panic!("{error}"));
    let values = |factor: usize| -> Vec<u8> {
        (0..40 * 40)
            .flat_map(|at| f32::from(u8::try_from(at * factor % 7).expect("small")).to_le_bytes())
            .collect()
    };
    let mut buffers = [
        Buffer::from_bytes(values(3)),
        Buffer::from_bytes(values(5)),
        Buffer::uninitialised(16 * 32 * 4),
    ];
    let grid = Grid::new([1; 3], [32, 1, 1]);
    library.dispatch("test", &grid, &mut buffers, options)?;
    let floats = buffers[2].bytes().as_chunks::<4>().0;
    Ok(floats
        .iter()
        .map(|&bytes| f32::from_le_bytes(bytes))
        .collect())
}

fn expected(inner: usize, start: f32) -> Vec<f32> {
    let element =
        |at: usize, factor: usize| f32::from(u8::try_from(at * factor % 7).expect("small"));
    let mut sums = Vec::new();
    for row in 0..16 {
        for column in 0..32 {
            let inside = row < 13 && column < 27;
            let terms = (0..if inside { inner } else { 0 })
                .map(|x| element(row * 40 + x, 3) * element(x * 40 + column, 5));
            sums.push(start + terms.sum::<f32>());
        }
    }
    sums
}

#[test]
fn extents_clip_and_every_layout_gives_the_same() {
    for layout in [Layout::M5, Layout::Emulated] {
        let options = RunOptions {
            layout,
            ..RunOptions::default()
        };
        let got = run(&product("multiply_accumulate", 21, true), &options);
        assert_eq!(got.expect("it runs"), expected(21, 1000.0), "{layout:?}");
    }
}

#[test]
fn what_multiply_does_is_the_personalitys_choice() {
    for (multiply, start) in [(Multiply::Overwrites, 0.0), (Multiply::Accumulates, 1000.0)] {
        let options = RunOptions {
            multiply,
            ..RunOptions::default()
        };
        let got = run(&product("multiply", 20, true), &options);
        assert_eq!(got.expect("it runs"), expected(20, start), "{multiply:?}");
    }
}

#[test]
fn a_destination_that_nobody_wrote_is_nan() {
    let got = run(
        &product("multiply_accumulate", 16, false),
        &RunOptions::default(),
    );
    assert!(got.expect("it runs").iter().all(|value| value.is_nan()));
}

#[test]
fn inner_extents_that_differ_are_a_broken_rule() {
    let text = product("multiply_accumulate", 20, true).replace("Plane(27, 20)", "Plane(27, 19)");
    let error = run(&text, &RunOptions::default()).expect_err("20 against 19");
    let message = error.to_string();
    assert!(message.contains("got inner extents 20 and 19"), "{message}");
}

#[test]
fn rules_of_the_headers_are_compile_errors_that_name_them() {
    let descriptor = |sizes: &str| {
        format!(
            "constexpr auto D = matmul2d_descriptor({sizes}); matmul2d<D, execution_simdgroup> op;"
        )
    };
    let tensors = "T left(a, Plane(32, 16)); T right(b, Plane(32, 32));";
    let run_with = |element: &str| {
        format!(
            "auto d = op.get_destination_cooperative_tensor<{element}>(); op.run(left, right, d);"
        )
    };
    let operands = run_with("T, T, float");
    let dynamic = "16, 32, static_cast<int>(dynamic_extent), false, false";
    let cases = [
        (format!("{} (void)op;", descriptor("16, 20, 32")), "multiples of 8"),
        (format!("{} (void)op;", descriptor("8, 8, 32")), "must be a multiple of 16"),
        (format!("{} (void)op;", descriptor("16, 32, 24")), "K must be dynamic or a multiple of 16"),
        (
            format!("{} {tensors} {operands}", descriptor("16, 32, 16")),
            "a static K of tensor operands must be a multiple of 32",
        ),
        (
            format!("{} {tensors} {}", descriptor(dynamic), run_with("float, float, float")),
            "takes operand types, not element types",
        ),
        (
            format!("{} auto l = op.get_left_input_cooperative_tensor<float, float, float>();", descriptor(dynamic)),
            "inner dimension cannot be dynamic with input cooperative tensors",
        ),
        (
            format!("{} auto l = op.get_left_input_cooperative_tensor<half, bfloat, float>();", descriptor("16, 32, 16")),
            "half with bfloat is not a pair",
        ),
        (
            "constexpr auto D = matmul2d_descriptor(16, 32, 32); matmul2d<D, execution_simdgroups<4>> op; (void)op;".to_owned(),
            "models the scope execution_simdgroup only",
        ),
        (
            "tensor<device const float, Plane, tensor_inline> left(a, Plane(32, 16)); (void)left;".to_owned(),
            "have no const elements",
        ),
        (
            format!("{} T left(a, Plane(32, 16)); T right(b, Plane(32, 32)); auto l = op.get_left_input_cooperative_tensor<float, float, float>(); auto d = op.get_destination_cooperative_tensor<T, T, float>(); op.run(l, right, d);", descriptor("16, 32, 32")),
            "input types must match cooperative tensor types",
        ),
    ];
    for (body, rule) in cases {
        let error = compile(&kernel(&body), &CompileOptions::default());
        let message = error
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(
            message.contains(rule),
            "{body}: got {message:?}, expected {rule:?}"
        );
    }
}
