//! Operations against the same computed on the host.
#![allow(clippy::unwrap_used)]

mod harness;

use half::{bf16, f16};
use harness::{floats, from_f32, library, metal, run, run_with, to_f32, to_u32};
use msl_cpu::{Buffer, CompileOptions, Counters, Grid, Math, Mode, RunOptions, Schedule, compile};

/// `out[t]` of `expression`, where `x` is the lane's float and `t` its number.
fn lanes(expression: &str) -> Vec<f32> {
    let body = format!(
        "kernel void k(device const float* in [[buffer(0)]], device float* out [[buffer(1)]], uint t [[thread_index_in_simdgroup]]) {{\n\
         float x = in[t]; out[t] = {expression};\n}}\n"
    );
    let mut buffers = [from_f32(inputs()), floats(32)];
    let mut reference = None;
    for schedule in [Schedule::Forward, Schedule::Reverse, Schedule::Seeded(3)] {
        let options = RunOptions {
            schedule,
            ..RunOptions::default()
        };
        run_with(&body, Mode::Fast, 32, &mut buffers, &options)
            .unwrap_or_else(|error| panic!("{expression}: {error}"));
        let got = to_f32(&buffers[1]);
        assert_eq!(
            *reference.get_or_insert_with(|| got.clone()),
            got,
            "{expression} under {schedule:?}"
        );
    }
    to_f32(&buffers[1])
}

fn inputs() -> Vec<f32> {
    (0u8..32)
        .map(|t| f32::from((t * 7 + 3) % 32) - 10.0)
        .collect()
}

/// What each lane gets where it reads lane `from(t)`.
fn read_from(from: impl Fn(usize) -> usize) -> Vec<f32> {
    (0..32).map(|t| inputs()[from(t)]).collect()
}

#[test]
fn shuffles() {
    assert_eq!(
        lanes("simd_shuffle(x, ushort((t * 5) % 32))"),
        read_from(|t| t * 5 % 32)
    );
    assert_eq!(lanes("simd_shuffle_xor(x, 9)"), read_from(|t| t ^ 9));
    assert_eq!(
        lanes("simd_shuffle_up(x, 3)"),
        read_from(|t| if t < 3 { t } else { t - 3 })
    );
    assert_eq!(
        lanes("simd_shuffle_down(x, 3)"),
        read_from(|t| if t > 28 { t } else { t + 3 })
    );
    assert_eq!(
        lanes("simd_shuffle_rotate_down(x, 3)"),
        read_from(|t| (t + 3) % 32)
    );
    assert_eq!(
        lanes("simd_shuffle_rotate_up(x, 3)"),
        read_from(|t| (t + 29) % 32)
    );
    assert_eq!(lanes("simd_broadcast(x, 17)"), read_from(|_| 17));
    assert_eq!(lanes("quad_shuffle_xor(x, 2)"), read_from(|t| t ^ 2));
    assert_eq!(lanes("quad_broadcast(x, 1)"), read_from(|t| t / 4 * 4 + 1));
    assert_eq!(
        lanes("simd_shuffle_xor(float4(x, 1.0, 2.0, 3.0), 1).x"),
        read_from(|t| t ^ 1)
    );
    assert_eq!(
        lanes("float(simd_shuffle(half(x), ushort(31 - t)))"),
        read_from(|t| 31 - t)
    );
}

#[test]
fn reductions_and_scans() {
    let x = inputs();
    let all = |value: f32| vec![value; 32];
    assert_eq!(lanes("simd_sum(x)"), all(x.iter().sum()));
    assert_eq!(lanes("simd_max(x)"), all(21.0));
    assert_eq!(lanes("simd_min(x)"), all(-10.0));
    assert_eq!(
        lanes("simd_product(t == 4 ? 3.0f : 2.0f)"),
        all(3.0 * 2f32.powi(31))
    );
    assert_eq!(lanes("float(simd_or(t))"), all(31.0));
    assert_eq!(lanes("float(simd_and(t | 8u))"), all(8.0));
    assert_eq!(lanes("float(simd_xor(t == 6 ? 5u : 0u))"), all(5.0));
    let quads: Vec<f32> = (0..32).map(|t| x[t / 4 * 4..][..4].iter().sum()).collect();
    assert_eq!(lanes("quad_sum(x)"), quads);
    let inclusive: Vec<f32> = (0..32).map(|t| x[..=t].iter().sum()).collect();
    assert_eq!(lanes("simd_prefix_inclusive_sum(x)"), inclusive);
    let exclusive: Vec<f32> = (0..32).map(|t| x[..t].iter().sum()).collect();
    assert_eq!(lanes("simd_prefix_exclusive_sum(x)"), exclusive);
    assert_eq!(
        lanes("float(uint(ulong(simd_ballot(x > 0.0))) >> t & 1u)"),
        x.iter()
            .map(|&x| f32::from(u8::from(x > 0.0)))
            .collect::<Vec<_>>()
    );
    assert_eq!(
        lanes("simd_any(t == 9) && !simd_all(t == 9) && simd_all(t < 32) ? 1.0 : 0.0"),
        all(1.0)
    );
}

/// `|x|` as a whole number, found without a cast.
fn small(x: f64) -> u32 {
    (0..1000u32)
        .rev()
        .find(|&n| f64::from(n) <= x.abs())
        .unwrap()
}

#[test]
fn mathematics() {
    let near = |expression: &str, f: fn(f64) -> f64| {
        for (got, x) in lanes(expression).into_iter().zip(inputs()) {
            let expected = f(f64::from(x));
            let close = (f64::from(got) - expected).abs() <= 2e-6 * expected.abs().max(1e-30);
            assert!(close, "{expression} of {x}: got {got}, expected {expected}");
        }
    };
    near("exp(x)", f64::exp);
    near("metal::precise::exp(x)", f64::exp);
    near("fast::exp2(x)", f64::exp2);
    near("log(abs(x) + 1.0)", |x| (x.abs() + 1.0).ln());
    near("log2(fabs(x) + 0.5)", |x| (x.abs() + 0.5).log2());
    near("tanh(x * 0.1)", |x| (x * f64::from(0.1f32)).tanh());
    near("rsqrt(abs(x) + 1)", |x| 1.0 / (x.abs() + 1.0).sqrt());
    near("fma(x, x, 1.0f)", |x| x.mul_add(x, 1.0));
    near("clamp(x, -2.0f, 3.0f)", |x| x.clamp(-2.0, 3.0));
    near("select(x, 5.0f, x < 0)", |x| if x < 0.0 { 5.0 } else { x });
    near("dot(float3(x, 1, 2), float3(2, 3, 4))", |x| 2.0 * x + 11.0);
    near("max(min(x, 4.0f), -4.0f)", |x| x.clamp(-4.0, 4.0));
    near("float(popcount(uint(abs(x)))) + float(clz(uint(1)))", |x| {
        f64::from(small(x).count_ones() + 31)
    });
    assert_eq!(
        lanes("isnan(x < 0 ? NAN : x) && !isinf(x) && isinf(x < 0 ? -INFINITY : INFINITY) ? 1 : 0"),
        inputs()
            .iter()
            .map(|&x| f32::from(u8::from(x < 0.0)))
            .collect::<Vec<_>>()
    );
}

#[test]
fn vectors() {
    let x = inputs();
    let of = |f: fn(f32) -> f32| x.iter().map(|&x| f(x)).collect::<Vec<_>>();
    assert_eq!(lanes("float4(x, float2(1, 2), 3).zyxw.z"), of(|x| x));
    assert_eq!(
        lanes("(float2(x, 1) * 2 + float2(3)).x"),
        of(|x| 2.0 * x + 3.0)
    );
    assert_eq!(
        lanes("(1.0 / float3(2, 4, 8))[2] + as_type<float>(as_type<uint>(x))"),
        of(|x| x + 0.125)
    );
    assert_eq!(
        lanes("any(int2(int(x), 1) < int2(0)) ? 1.0 : 0.0"),
        of(|x| f32::from(u8::from(x < 0.0)))
    );
    assert_eq!(
        lanes("float(uchar4(1, 2, 3, 4).w) + float(half3(half(x)).y)"),
        of(|x| x + 4.0)
    );
    let body = "struct Pair { float2 a; packed_float3 b; };\n\
        template <typename T, int N> T fold(thread const vec<T, N>& v) { T s = T(0); for (int i = 0; i < N; ++i) s += v[i]; return s; }\n\
        constant float weights[2] = {0.5, 2.0};\n\
        kernel void k(device const half* in [[buffer(0)]], device float* out [[buffer(1)]], constant Pair& p [[buffer(2)]], uint t [[thread_position_in_grid]]) {\n\
        half4 h = *(device const half4*)(in + 4 * t);\n\
        float4 f = float4(h); f.xy = f.yx; f.zw *= 2.0; f.x += p.a.y;\n\
        out[t] = fold(f) * weights[1] + p.b[2];\n}\n";
    let halves: Vec<u8> = (0u8..32)
        .flat_map(|i| f16::from_f32(f32::from(i)).to_le_bytes())
        .collect();
    for mode in [Mode::Fast, Mode::Check] {
        let mut buffers = [
            Buffer::from_bytes(halves.clone()),
            floats(8),
            from_f32([0.0, 1.0, 0.0, 0.0, 7.0, 0.0]),
        ];
        run(body, mode, 8, &mut buffers).unwrap_or_else(|error| panic!("{error}"));
        let expected: Vec<f32> = (0u8..8)
            .map(|t| {
                let i = 4.0 * f32::from(t);
                (2.0 * i + 1.0 + 2.0 * (2.0 * i + 5.0) + 1.0) * 2.0 + 7.0
            })
            .collect();
        assert_eq!(to_f32(&buffers[1]), expected);
    }
}

/// Every bit pattern of a 16-bit type, and rounding of what lies between two.
#[test]
fn sixteen_bit_types_round_to_nearest_even() {
    let body = "kernel void k(device const float* in [[buffer(0)]], device half* h [[buffer(1)]], device bfloat* b [[buffer(2)]],\n\
                device bfloat* sum [[buffer(3)]], uint t [[thread_position_in_grid]]) {\n\
                h[t] = half(in[t]); b[t] = bfloat(in[t]); sum[t] = b[t] * bfloat(3.0f) + bfloat(0.125f);\n}\n";
    let count = 1024u32;
    let values: Vec<f32> = (0..count)
        .map(|i| f32::from_bits(i.wrapping_mul(0x9e37_79b9) & 0xc7ff_ffff | 0x3000_0000))
        .collect();
    for mode in [Mode::Fast, Mode::Check] {
        let mut buffers = [
            from_f32(values.clone()),
            Buffer::uninitialised(2048),
            Buffer::uninitialised(2048),
            Buffer::uninitialised(2048),
        ];
        run(body, mode, count, &mut buffers).unwrap_or_else(|error| panic!("{error}"));
        let bits = |buffer: &Buffer| {
            buffer
                .bytes()
                .chunks_exact(2)
                .map(|b| u16::from_le_bytes(b.try_into().unwrap()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            bits(&buffers[1]),
            values
                .iter()
                .map(|&x| f16::from_f32(x).to_bits())
                .collect::<Vec<_>>()
        );
        assert_eq!(
            bits(&buffers[2]),
            values
                .iter()
                .map(|&x| bf16::from_f32(x).to_bits())
                .collect::<Vec<_>>()
        );
        let rounded = |x: f32| bf16::from_f32(x).to_f32();
        let sums: Vec<u16> = values
            .iter()
            .map(|&x| bf16::from_f32(rounded(rounded(x) * 3.0) + 0.125).to_bits())
            .collect();
        assert_eq!(bits(&buffers[3]), sums);
    }
}

#[test]
fn positions_and_sizes() {
    let body = "kernel void k(device uint* out [[buffer(0)]], uint3 group [[threadgroup_position_in_grid]], ushort3 in_group [[thread_position_in_threadgroup]],\n\
                uint3 in_grid [[thread_position_in_grid]], ushort index [[thread_index_in_threadgroup]], uint sg [[simdgroup_index_in_threadgroup]],\n\
                uint lane [[thread_index_in_simdgroup]], uint3 groups [[threadgroups_per_grid]], uint3 threads [[threads_per_threadgroup]],\n\
                uint sgs [[simdgroups_per_threadgroup]], uint width [[threads_per_simdgroup]]) {\n\
                uint linear = (group.z * groups.y + group.y) * groups.x + group.x;\n\
                uint ok = in_grid.x == group.x * threads.x + in_group.x && in_grid.y == group.y * threads.y + in_group.y && in_grid.z == group.z * threads.z + in_group.z;\n\
                ok &= uint(sg * 32 + lane == index && index == (in_group.z * threads.y + in_group.y) * threads.x + in_group.x && sgs == 2 && width == 32);\n\
                out[linear * 48 + index] = ok ? linear * 48 + index : 0xffffu;\n}\n";
    let library = library(body, Mode::Fast);
    for schedule in [Schedule::Forward, Schedule::Reverse, Schedule::Seeded(5)] {
        let mut buffers = [floats(24 * 48)];
        let options = RunOptions {
            schedule,
            ..RunOptions::default()
        };
        library
            .dispatch(
                "k",
                &Grid::new([2, 3, 4], [4, 6, 2]),
                &mut buffers,
                &options,
            )
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(to_u32(&buffers[0]), (0..24 * 48).collect::<Vec<u32>>());
    }
}

#[test]
fn atomics_add_up() {
    let body = "kernel void k(device atomic_uint* out [[buffer(0)]], uint t [[thread_index_in_threadgroup]]) {\n\
                threadgroup atomic_uint sum;\n\
                if (t == 0) atomic_store_explicit(&sum, 0u, memory_order_relaxed);\n\
                threadgroup_barrier(mem_flags::mem_threadgroup);\n\
                atomic_fetch_add_explicit(&sum, t, memory_order_relaxed);\n\
                atomic_fetch_max_explicit(out + 1, t, memory_order_relaxed);\n\
                threadgroup_barrier(mem_flags::mem_threadgroup);\n\
                if (t == 0) atomic_fetch_add_explicit(out, atomic_load_explicit(&sum, memory_order_relaxed), memory_order_relaxed);\n}\n";
    for mode in [Mode::Fast, Mode::Check] {
        let mut buffers = [Buffer::from_bytes(vec![0; 8])];
        library(body, mode)
            .dispatch(
                "k",
                &Grid::new([10, 1, 1], [64, 1, 1]),
                &mut buffers,
                &RunOptions::default(),
            )
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(to_u32(&buffers[0]), [10 * 2016, 63]);
    }
}

/// Loads and stores of simdgroup matrices, as they lie and transposed, with rows 12 apart and an origin.
#[test]
fn simdgroup_matrices_are_loaded_and_stored_transposed() {
    for (load, store) in [(false, false), (true, false), (false, true), (true, true)] {
        let body = format!(
            "kernel void k(device float* in [[buffer(0)]], device float* out [[buffer(1)]]) {{\n\
             simdgroup_float8x8 m;\n\
             simdgroup_load(m, in, 12, ulong2(2, 1), {load});\n\
             simdgroup_store(m, out, 8, ulong2(0, 0), {store});\n}}\n"
        );
        for mode in [Mode::Fast, Mode::Check] {
            let mut buffers = [from_f32((0_u16..12 * 10).map(f32::from)), floats(64)];
            run(&body, mode, 32, &mut buffers).expect("it runs");
            let expected: Vec<f32> = (0_u16..64)
                .map(|at| {
                    let (i, j) = (at / 8, at % 8);
                    let (row, column) = if load == store { (i, j) } else { (j, i) };
                    f32::from((row + 1) * 12 + column + 2)
                })
                .collect();
            assert_eq!(to_f32(&buffers[1]), expected, "{load} {store}");
        }
    }
}

#[test]
fn counters_count() {
    let body = "kernel void k(device const float* in [[buffer(0)]], device float* out [[buffer(1)]], uint t [[thread_index_in_threadgroup]]) {\n\
                threadgroup half a[64];\n\
                a[t] = half(exp2(in[t]));\n\
                threadgroup_barrier(mem_flags::mem_threadgroup);\n\
                float2 e = exp(float2(a[63 - t], 0));\n\
                simdgroup_barrier(mem_flags::mem_none);\n\
                #ifdef MSL_CPU\n\
                if (t % 2 == 0) msl_cpu::count_event(3);\n\
                #endif\n\
                out[t] = simd_max(e.x);\n}\n";
    let mut buffers = [from_f32([0.5; 64]), floats(64)];
    let fast = Counters {
        exponentials: 192,
        threadgroup_barriers: 1,
        simdgroup_barriers: 2,
        simd_ops: 2,
        events: [0, 0, 0, 32, 0, 0, 0, 0],
        ..Counters::default()
    };
    assert_eq!(run(body, Mode::Fast, 64, &mut buffers), Ok(fast));
    let checked = Counters {
        device_read_bytes: 256,
        device_written_bytes: 256,
        threadgroup_read_bytes: 128,
        threadgroup_written_bytes: 128,
        ..fast
    };
    assert_eq!(run(body, Mode::Check, 64, &mut buffers), Ok(checked));
}

#[test]
fn fast_math_folds_infinity_and_nan_away() {
    let body = "kernel void k(device const float* in [[buffer(0)]], device float* out [[buffer(1)]], uint t [[thread_position_in_grid]]) {\n\
                out[t] = in[t] != in[t] ? 1.0 : 0.0;\n}\n";
    for (math, expected) in [(Math::Safe, 1.0), (Math::Fast, 0.0)] {
        let library = compile(
            &metal(body),
            &CompileOptions {
                math,
                ..CompileOptions::default()
            },
        )
        .unwrap_or_else(|error| panic!("{error}"));
        let mut buffers = [from_f32([f32::NAN]), floats(1)];
        library
            .dispatch(
                "k",
                &Grid::new([1, 1, 1], [1, 1, 1]),
                &mut buffers,
                &RunOptions::default(),
            )
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(to_f32(&buffers[1]), [expected], "{math:?}");
    }
}

#[test]
fn templates_are_dispatched_by_host_name() {
    let body = "template <typename T, int N> [[kernel]] void fill(device T* out [[buffer(0)]], uint t [[thread_position_in_grid]]) { out[t] = T(N); }\n\
                template [[host_name(\"fill_float_3\")]] [[kernel]] decltype(fill<float, 3>) fill<float, 3>;\n\
                template [[host_name(\"fill_uint_4\")]] [[kernel]] decltype(fill<uint, 4>) fill<uint, 4>;\n";
    let library = library(body, Mode::Fast);
    assert_eq!(
        library
            .entries()
            .iter()
            .map(|entry| entry.name.as_str())
            .collect::<Vec<_>>(),
        ["fill_float_3", "fill_uint_4"]
    );
    let mut buffers = [floats(4)];
    library
        .dispatch(
            "fill_uint_4",
            &Grid::new([1, 1, 1], [4, 1, 1]),
            &mut buffers,
            &RunOptions::default(),
        )
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(to_u32(&buffers[0]), [4; 4]);
}

#[test]
fn methods_and_address_spaces() {
    let body = "#pragma METAL fp math_mode(safe)\n\
        template <typename P> struct View { P base; ulong stride; float at(ulong i) const thread { return float(base[i * stride]); } };\n\
        inline float total(threadgroup const float* a, constant uint& n) { float s = 0; _Pragma(\"clang loop unroll(full)\") for (uint i = 0; i < n; ++i) s += a[i]; return s; }\n\
        METAL_FUNC void put(device float* to, thread float& value) { *to = value; }\n\
        kernel void k(device const float* in [[buffer(0)]], device float* out [[buffer(1)]], constant uint& n [[buffer(2)]], ushort t [[thread_index_in_threadgroup]]) {\n\
        threadgroup float a[16];\n\
        View<device const float*> view = {in, 2};\n\
        if (t < n) a[t] = view.at(t);\n\
        threadgroup_barrier(mem_flags::mem_threadgroup | mem_flags::mem_device);\n\
        float s = total(a, n);\n\
        put(out + t, s);\n}\n";
    for mode in [Mode::Fast, Mode::Check] {
        let mut buffers = [
            from_f32((0u8..32).map(f32::from)),
            floats(32),
            Buffer::from_bytes(9u32.to_le_bytes()),
        ];
        run(body, mode, 32, &mut buffers).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(to_f32(&buffers[1]), [72.0; 32]);
    }
}

/// The dialect that CubeCL prints: structures for vectors, casts of references, lambdas, one byte array as shared memory, stray semicolons.
#[test]
fn generated_text_runs() {
    let body = "typedef unsigned int uint32; struct alignas(8) float_2 { float i_0; float i_1; };\n\
        [[max_total_threads_per_threadgroup(64)]] [[kernel]] void k(device float_2 const* const buffer_0 [[buffer(0)]], device float * const buffer_1 [[buffer(1)]],\n\
          constant uint const* const info [[buffer(2)]], uint3 const pos [[thread_position_in_threadgroup]], uint const lane [[thread_index_in_simdgroup]]) {\n\
        alignas(16) threadgroup char shared_0[512];\n\
        constant uint& n = *info;\n\
        threadgroup float* const shared_1 = reinterpret_cast<threadgroup float*>(shared_0 + 256);\n\
        uint const l_0 = pos[0];\n\
        float_2 const l_1 = buffer_0[l_0];\n\
        float_2 const l_2 = [&]{ float_2 tmp = l_1; tmp.i_1 = l_1.i_0 * 2.0; return tmp; }();\n\
        float const l_3 = reinterpret_cast<const thread float*>(&l_2)[l_0 % 2];\n\
        float l_4;\n\
        l_4 = simd_shuffle_xor(l_3, 1);;\n\
        if (l_0 < n) { shared_1[l_0] = dot(reinterpret_cast<const thread float2&>(l_2), float2(l_4, 1.0f)); }\n\
        threadgroup_barrier(mem_flags::mem_threadgroup);\n\
        uint const l_5 = reinterpret_cast<const thread uint&>(l_4);\n\
        buffer_1[l_0] = shared_1[63 - l_0] + reinterpret_cast<const thread float&>(l_5);\n}\n";
    let pairs: Vec<f32> = (0u8..128).map(|i| f32::from(i) * 0.5).collect();
    let first = |t: usize| pairs[2 * t];
    let picked = |t: usize| if t & 1 == 0 { first(t) } else { 2.0 * first(t) };
    let product = |t: usize| first(t) * picked(t ^ 1) + 2.0 * first(t);
    let expected: Vec<f32> = (0..64).map(|t| product(63 - t) + picked(t ^ 1)).collect();
    for mode in [Mode::Fast, Mode::Check] {
        let mut buffers = [
            from_f32(pairs.clone()),
            floats(64),
            Buffer::from_bytes(64u32.to_le_bytes()),
        ];
        run(body, mode, 64, &mut buffers).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(to_f32(&buffers[1]), expected);
    }
}
