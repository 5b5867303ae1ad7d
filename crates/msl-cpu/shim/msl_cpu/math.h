// SPDX-License-Identifier: MIT OR Apache-2.0
//! Mathematics: `metal::`, `metal::precise::`, `metal::fast::`. Half and bfloat are computed in f32 and rounded once.
#pragma once

#include "vec.h"

#define MSL_CPU_UNARY(name, call)                                                                         \
    inline float name(float x) { return call; }                                                           \
    inline half name(half h) {                                                                            \
        float x = h;                                                                                      \
        return static_cast<half>(call);                                                                   \
    }                                                                                                     \
    inline bfloat name(bfloat b) {                                                                        \
        float x = b;                                                                                      \
        return bfloat(call);                                                                              \
    }                                                                                                     \
    template <class T, int N>                                                                             \
    inline vec<T, N> name(const vec<T, N>& v) {                                                           \
        return msl_cpu::map([](T x) { return name(x); }, v);                                              \
    }
#define MSL_CPU_BINARY(name, call)                                                                        \
    inline float name(float x, float y) { return call; }                                                  \
    inline half name(half a, half b) {                                                                    \
        float x = a, y = b;                                                                               \
        return static_cast<half>(call);                                                                   \
    }                                                                                                     \
    inline bfloat name(bfloat a, bfloat b) {                                                              \
        float x = a, y = b;                                                                               \
        return bfloat(call);                                                                              \
    }                                                                                                     \
    template <class T, int N>                                                                             \
    inline vec<T, N> name(const vec<T, N>& a, const vec<T, N>& b) {                                       \
        return msl_cpu::map([](T x, T y) { return name(x, y); }, a, b);                                   \
    }
#define MSL_CPU_TRANSCENDENTALS                                                                           \
    MSL_CPU_UNARY(exp, (msl_cpu::count(msl_cpu::Counter::exponentials, 1), __builtin_expf(x)))            \
    MSL_CPU_UNARY(exp2, (msl_cpu::count(msl_cpu::Counter::exponentials, 1), __builtin_exp2f(x)))          \
    MSL_CPU_UNARY(exp10, (msl_cpu::count(msl_cpu::Counter::exponentials, 1), __builtin_powf(10.0f, x)))   \
    MSL_CPU_UNARY(log, __builtin_logf(x))                                                                 \
    MSL_CPU_UNARY(log2, __builtin_log2f(x))                                                               \
    MSL_CPU_UNARY(log10, __builtin_log10f(x))                                                             \
    MSL_CPU_UNARY(sin, __builtin_sinf(x))                                                                 \
    MSL_CPU_UNARY(cos, __builtin_cosf(x))                                                                 \
    MSL_CPU_UNARY(tan, __builtin_tanf(x))                                                                 \
    MSL_CPU_UNARY(asin, __builtin_asinf(x))                                                               \
    MSL_CPU_UNARY(acos, __builtin_acosf(x))                                                               \
    MSL_CPU_UNARY(atan, __builtin_atanf(x))                                                               \
    MSL_CPU_UNARY(sinh, __builtin_sinhf(x))                                                               \
    MSL_CPU_UNARY(cosh, __builtin_coshf(x))                                                               \
    MSL_CPU_UNARY(tanh, __builtin_tanhf(x))                                                               \
    MSL_CPU_UNARY(asinh, __builtin_asinhf(x))                                                             \
    MSL_CPU_UNARY(acosh, __builtin_acoshf(x))                                                             \
    MSL_CPU_UNARY(atanh, __builtin_atanhf(x))                                                             \
    MSL_CPU_UNARY(sqrt, __builtin_sqrtf(x))                                                               \
    MSL_CPU_UNARY(rsqrt, 1.0f / __builtin_sqrtf(x))                                                       \
    MSL_CPU_BINARY(pow, __builtin_powf(x, y))                                                             \
    MSL_CPU_BINARY(powr, __builtin_powf(x, y))                                                            \
    MSL_CPU_BINARY(atan2, __builtin_atan2f(x, y))                                                         \
    MSL_CPU_BINARY(fmod, __builtin_fmodf(x, y))                                                           \
    MSL_CPU_BINARY(fmin, __builtin_fminf(x, y))                                                           \
    MSL_CPU_BINARY(fmax, __builtin_fmaxf(x, y))                                                           \
    inline float divide(float x, float y) { return x / y; }

namespace metal {
MSL_CPU_TRANSCENDENTALS
MSL_CPU_UNARY(floor, __builtin_floorf(x))
MSL_CPU_UNARY(ceil, __builtin_ceilf(x))
MSL_CPU_UNARY(trunc, __builtin_truncf(x))
MSL_CPU_UNARY(round, __builtin_roundf(x))
MSL_CPU_UNARY(rint, __builtin_rintf(x))
MSL_CPU_UNARY(fract, __builtin_fminf(x - __builtin_floorf(x), 0x1.fffffep-1f))
MSL_CPU_UNARY(fabs, __builtin_fabsf(x))
MSL_CPU_UNARY(saturate, __builtin_fminf(__builtin_fmaxf(x, 0.0f), 1.0f))
MSL_CPU_UNARY(sign, x > 0.0f ? 1.0f : x < 0.0f ? -1.0f : 0.0f)
MSL_CPU_BINARY(copysign, __builtin_copysignf(x, y))
MSL_CPU_BINARY(step, y < x ? 0.0f : 1.0f)
namespace precise {
MSL_CPU_TRANSCENDENTALS
}
namespace fast {
MSL_CPU_TRANSCENDENTALS
}

inline float ldexp(float x, int k) { return __builtin_ldexpf(x, k); }
inline float fma(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
// The product of two halves is exact in f32, so the sum in f64 leaves one rounding.
inline half fma(half a, half b, half c) { return static_cast<half>(static_cast<double>(a) * static_cast<double>(b) + static_cast<double>(c)); }
inline bfloat fma(bfloat a, bfloat b, bfloat c) { return bfloat(__builtin_fmaf(a, b, c)); }
template <class T, int N>
inline vec<T, N> fma(const vec<T, N>& a, const vec<T, N>& b, const vec<T, N>& c) {
    return msl_cpu::map([](T x, T y, T z) { return fma(x, y, z); }, a, b, c);
}

template <class T>
    requires msl_cpu::is_whole<T>
constexpr T abs(T x) {
    return x < T(0) ? static_cast<T>(-x) : x;
}
template <class T>
    requires msl_cpu::is_real<T>
inline T abs(T x) {
    return fabs(x);
}
template <class T, int N>
inline vec<T, N> abs(const vec<T, N>& v) {
    return msl_cpu::map([](T x) { return abs(x); }, v);
}

template <class T>
    requires msl_cpu::is_scalar<T>
constexpr T min(T a, T b) {
    if constexpr (msl_cpu::is_whole<T>) return b < a ? b : a;
    else return fmin(a, b);
}
template <class T>
    requires msl_cpu::is_scalar<T>
constexpr T max(T a, T b) {
    if constexpr (msl_cpu::is_whole<T>) return a < b ? b : a;
    else return fmax(a, b);
}
template <class T>
    requires msl_cpu::is_scalar<T>
constexpr T clamp(T x, T low, T high) {
    return min(max(x, low), high);
}
template <class T>
    requires msl_cpu::is_scalar<T>
constexpr T min3(T a, T b, T c) {
    return min(min(a, b), c);
}
template <class T>
    requires msl_cpu::is_scalar<T>
constexpr T max3(T a, T b, T c) {
    return max(max(a, b), c);
}
#define MSL_CPU_MIN_MAX(name)                                                                             \
    template <class T, int N>                                                                             \
    inline vec<T, N> name(const vec<T, N>& a, const vec<T, N>& b) {                                       \
        return msl_cpu::map([](T x, T y) { return name(x, y); }, a, b);                                   \
    }                                                                                                     \
    template <class T, int N, class S>                                                                    \
        requires msl_cpu::is_scalar<S>                                                                    \
    inline vec<T, N> name(const vec<T, N>& a, S b) {                                                      \
        return name(a, vec<T, N>(b));                                                                     \
    }                                                                                                     \
    template <class T, int N, class S>                                                                    \
        requires msl_cpu::is_scalar<S>                                                                    \
    inline vec<T, N> name(S a, const vec<T, N>& b) {                                                      \
        return name(vec<T, N>(a), b);                                                                     \
    }
MSL_CPU_MIN_MAX(min)
MSL_CPU_MIN_MAX(max)
#undef MSL_CPU_MIN_MAX
template <class T, int N>
inline vec<T, N> clamp(const vec<T, N>& x, const vec<T, N>& low, const vec<T, N>& high) {
    return min(max(x, low), high);
}
template <class T, int N, class S>
    requires msl_cpu::is_scalar<S>
inline vec<T, N> clamp(const vec<T, N>& x, S low, S high) {
    return min(max(x, low), high);
}

template <class T>
    requires msl_cpu::is_scalar<T>
constexpr T select(T a, T b, bool take_b) {
    return take_b ? b : a;
}
template <class T, int N, class C>
constexpr vec<T, N> select(const vec<T, N>& a, const vec<T, N>& b, const vec<C, N>& take_b) {
    vec<T, N> out{};
    for (int i = 0; i < N; ++i) out[i] = take_b[i] ? b[i] : a[i];
    return out;
}
template <class T, int N>
constexpr vec<T, N> select(const vec<T, N>& a, const vec<T, N>& b, bool take_b) {
    return take_b ? b : a;
}
template <class T>
    requires msl_cpu::is_real<T>
constexpr T mix(T a, T b, T t) {
    return a + (b - a) * t;
}
template <class T, int N>
constexpr vec<T, N> mix(const vec<T, N>& a, const vec<T, N>& b, const vec<T, N>& t) {
    return a + (b - a) * t;
}

#define MSL_CPU_CLASSIFY(name, call)                                                                      \
    template <class T>                                                                                    \
        requires msl_cpu::is_real<T>                                                                      \
    inline bool name(T value) {                                                                           \
        float x = static_cast<float>(value);                                                              \
        return call;                                                                                      \
    }                                                                                                     \
    template <class T, int N>                                                                             \
    inline vec<bool, N> name(const vec<T, N>& v) {                                                        \
        return msl_cpu::map([](T x) { return name(x); }, v);                                              \
    }
MSL_CPU_CLASSIFY(isnan, __builtin_isnan(x))
MSL_CPU_CLASSIFY(isinf, __builtin_isinf(x))
MSL_CPU_CLASSIFY(isfinite, __builtin_isfinite(x))
MSL_CPU_CLASSIFY(signbit, __builtin_signbit(x))
#undef MSL_CPU_CLASSIFY

template <int N>
constexpr bool any(const vec<bool, N>& v) {
    for (int i = 0; i < N; ++i)
        if (v[i]) return true;
    return false;
}
constexpr bool any(bool v) { return v; }
template <int N>
constexpr bool all(const vec<bool, N>& v) {
    for (int i = 0; i < N; ++i)
        if (!v[i]) return false;
    return true;
}
constexpr bool all(bool v) { return v; }

template <class T, int N>
constexpr T dot(const vec<T, N>& a, const vec<T, N>& b) {
    T sum = a[0] * b[0];
    for (int i = 1; i < N; ++i) sum += a[i] * b[i];
    return sum;
}
template <class T, int N>
inline T length(const vec<T, N>& v) {
    return sqrt(dot(v, v));
}
template <class T, int N>
inline T length_squared(const vec<T, N>& v) {
    return dot(v, v);
}
template <class T, int N>
inline vec<T, N> normalize(const vec<T, N>& v) {
    return v * rsqrt(dot(v, v));
}
template <class T, int N>
inline T distance(const vec<T, N>& a, const vec<T, N>& b) {
    return length(a - b);
}

#define MSL_CPU_WHOLE(name, call)                                                                         \
    template <class T>                                                                                    \
        requires msl_cpu::is_whole<T>                                                                     \
    constexpr T name(T value) {                                                                           \
        constexpr int bits = static_cast<int>(sizeof(T) * 8);                                             \
        uint64_t x = static_cast<std::make_unsigned_t<T>>(value);                                         \
        return static_cast<T>(call);                                                                      \
    }                                                                                                     \
    template <class T, int N>                                                                             \
    constexpr vec<T, N> name(const vec<T, N>& v) {                                                        \
        return msl_cpu::map([](T x) { return name(x); }, v);                                              \
    }
MSL_CPU_WHOLE(popcount, (__builtin_popcountll(x) + bits * 0))
MSL_CPU_WHOLE(clz, x == 0 ? bits : __builtin_clzll(x) - (64 - bits))
MSL_CPU_WHOLE(ctz, x == 0 ? bits : __builtin_ctzll(x))
MSL_CPU_WHOLE(reverse_bits, __builtin_bitreverse64(x) >> (64 - bits))
#undef MSL_CPU_WHOLE
template <class T>
constexpr T addsat(T a, T b) {
    T sum;
    if (!__builtin_add_overflow(a, b, &sum)) return sum;
    return b < T(0) ? numeric_limits<T>::min() : numeric_limits<T>::max();
}
template <class T>
constexpr T subsat(T a, T b) {
    T difference;
    if (!__builtin_sub_overflow(a, b, &difference)) return difference;
    return a < b ? numeric_limits<T>::min() : numeric_limits<T>::max();
}
template <class T>
    requires(sizeof(T) == 4)
constexpr T mulhi(T a, T b) {
    using wide = std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>;
    return static_cast<T>((static_cast<wide>(a) * static_cast<wide>(b)) >> 32);
}
constexpr int mul24(int a, int b) { return a * b; }
constexpr uint mul24(uint a, uint b) { return a * b; }
constexpr int mad24(int a, int b, int c) { return a * b + c; }
constexpr uint mad24(uint a, uint b, uint c) { return a * b + c; }
template <class T>
    requires msl_cpu::is_whole<T>
constexpr T absdiff(T a, T b) {
    return a < b ? static_cast<T>(b - a) : static_cast<T>(a - b);
}
template <class T>
    requires msl_cpu::is_whole<T>
constexpr T extract_bits(T x, uint offset, uint bits) {
    if (bits == 0) return T(0);
    constexpr uint width = sizeof(T) * 8;
    using U = std::make_unsigned_t<T>;
    return static_cast<T>(static_cast<T>(static_cast<U>(x) << (width - bits - offset)) >> (width - bits));
}
}  // namespace metal
#undef MSL_CPU_UNARY
#undef MSL_CPU_BINARY
#undef MSL_CPU_TRANSCENDENTALS
