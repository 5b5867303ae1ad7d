// SPDX-License-Identifier: MIT OR Apache-2.0
//! Metal's scalar types, and the names that code finds in namespace metal.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <type_traits>

using uchar = unsigned char;
using ushort = unsigned short;
using uint = unsigned int;
using ulong = unsigned long;
using half = _Float16;

/// 16-bit brain float: computes in f32 and rounds to nearest even, as one Metal instruction would.
struct bfloat {
    uint16_t bits;

    bfloat() = default;
    template <class T>
        requires std::is_arithmetic_v<T> || std::is_same_v<T, half>
    constexpr bfloat(T value) : bits(round(static_cast<float>(value))) {}
    constexpr operator float() const { return __builtin_bit_cast(float, static_cast<uint32_t>(bits) << 16); }

    static constexpr bfloat from_bits(uint16_t bits) { return __builtin_bit_cast(bfloat, bits); }
    static constexpr uint16_t round(float value) {
        uint32_t word = __builtin_bit_cast(uint32_t, value);
        // Asked of the bits, since fast math folds a comparison away.
        if ((word & 0x7fffffffu) > 0x7f800000u) return static_cast<uint16_t>((word >> 16) | 0x40u);
        return static_cast<uint16_t>((word + 0x7fffu + ((word >> 16) & 1u)) >> 16);
    }
};

namespace msl_cpu {
template <class T>
inline constexpr bool is_real = std::is_floating_point_v<T> || std::is_same_v<T, half> || std::is_same_v<T, bfloat>;
template <class T>
inline constexpr bool is_whole = std::is_integral_v<T>;
template <class T>
inline constexpr bool is_scalar = is_real<T> || is_whole<T>;
/// What bfloat and another scalar give: bfloat with whole numbers, f32 with every other real.
template <class T>
using with_bfloat = std::conditional_t<is_whole<T>, bfloat, float>;
}  // namespace msl_cpu

#define MSL_CPU_BFLOAT_OPERATOR(op)                                                                       \
    constexpr bfloat operator op(bfloat a, bfloat b) {                                                    \
        return bfloat(static_cast<float>(a) op static_cast<float>(b));                                    \
    }                                                                                                     \
    template <class T>                                                                                    \
        requires std::is_arithmetic_v<T> || std::is_same_v<T, half>                                       \
    constexpr msl_cpu::with_bfloat<T> operator op(bfloat a, T b) {                                        \
        return msl_cpu::with_bfloat<T>(static_cast<float>(a) op static_cast<float>(b));                   \
    }                                                                                                     \
    template <class T>                                                                                    \
        requires std::is_arithmetic_v<T> || std::is_same_v<T, half>                                       \
    constexpr msl_cpu::with_bfloat<T> operator op(T a, bfloat b) {                                        \
        return msl_cpu::with_bfloat<T>(static_cast<float>(a) op static_cast<float>(b));                   \
    }                                                                                                     \
    template <class T>                                                                                    \
        requires msl_cpu::is_scalar<T>                                                                    \
    constexpr bfloat& operator op##=(bfloat & a, T b) {                                                   \
        return a = bfloat(static_cast<float>(a) op static_cast<float>(b));                                \
    }
MSL_CPU_BFLOAT_OPERATOR(+)
MSL_CPU_BFLOAT_OPERATOR(-)
MSL_CPU_BFLOAT_OPERATOR(*)
MSL_CPU_BFLOAT_OPERATOR(/)
#undef MSL_CPU_BFLOAT_OPERATOR
constexpr bfloat operator-(bfloat a) { return bfloat::from_bits(a.bits ^ 0x8000u); }
constexpr bfloat operator+(bfloat a) { return a; }

namespace metal {
using ::bfloat;
using ::half;
using ::uchar;
using ::uint;
using ::ulong;
using ::ushort;
using std::add_const_t;
using std::conditional;
using std::conditional_t;
using std::decay_t;
using std::enable_if;
using std::enable_if_t;
using std::false_type;
using std::integral_constant;
using std::is_convertible_v;
using std::is_floating_point;
using std::is_same;
using std::is_same_v;
using std::remove_const_t;
using std::remove_cv;
using std::remove_cv_t;
using std::remove_reference_t;
using std::true_type;
using std::void_t;
using ::int16_t;
using ::int32_t;
using ::int64_t;
using ::int8_t;
using ::size_t;
using ::uint16_t;
using ::uint32_t;
using ::uint64_t;
using ::uint8_t;

/// Address spaces are erased before this is seen.
template <class T>
using remove_addrspace_t = T;
template <class T>
struct remove_addrspace {
    using type = T;
};

template <class T>
inline constexpr bool is_integral_v = std::is_integral_v<T>;
template <class T>
inline constexpr bool is_floating_point_v = msl_cpu::is_real<T>;

template <class T>
struct numeric_limits {
    static constexpr T max() { return lowest_unsigned() ? static_cast<T>(~T(0)) : static_cast<T>((1ull << (sizeof(T) * 8 - 1)) - 1); }
    static constexpr T min() { return lowest_unsigned() ? T(0) : static_cast<T>(1ull << (sizeof(T) * 8 - 1)); }
    static constexpr T lowest() { return min(); }
    static constexpr int digits = static_cast<int>(sizeof(T) * 8) - (static_cast<T>(-1) < T(0) ? 1 : 0);

private:
    static constexpr bool lowest_unsigned() { return !(static_cast<T>(-1) < T(0)); }
};
template <>
struct numeric_limits<float> {
    static constexpr float max() { return __FLT_MAX__; }
    static constexpr float lowest() { return -__FLT_MAX__; }
    static constexpr float min() { return __FLT_MIN__; }
    static constexpr float epsilon() { return __FLT_EPSILON__; }
    static constexpr float infinity() { return __builtin_huge_valf(); }
    static constexpr float quiet_NaN() { return __builtin_nanf(""); }
};
template <>
struct numeric_limits<half> {
    static constexpr half max() { return static_cast<half>(65504.0f); }
    static constexpr half lowest() { return static_cast<half>(-65504.0f); }
    static constexpr half min() { return static_cast<half>(6.103515625e-05f); }
    static constexpr half epsilon() { return static_cast<half>(0.0009765625f); }
    static constexpr half infinity() { return __builtin_bit_cast(half, static_cast<uint16_t>(0x7c00)); }
    static constexpr half quiet_NaN() { return __builtin_bit_cast(half, static_cast<uint16_t>(0x7e00)); }
};
template <>
struct numeric_limits<bfloat> {
    static constexpr bfloat max() { return bfloat::from_bits(0x7f7f); }
    static constexpr bfloat lowest() { return bfloat::from_bits(0xff7f); }
    static constexpr bfloat min() { return bfloat::from_bits(0x0080); }
    static constexpr bfloat epsilon() { return bfloat::from_bits(0x3c00); }
    static constexpr bfloat infinity() { return bfloat::from_bits(0x7f80); }
    static constexpr bfloat quiet_NaN() { return bfloat::from_bits(0x7fc0); }
};
}  // namespace metal

#define INFINITY (__builtin_huge_valf())
#define NAN (__builtin_nanf(""))
#define HUGE_VALF (__builtin_huge_valf())
#define MAXFLOAT (__FLT_MAX__)
#define FLT_MAX (__FLT_MAX__)
#define FLT_MIN (__FLT_MIN__)
#define FLT_EPSILON (__FLT_EPSILON__)
#define HALF_MAX (static_cast<half>(65504.0f))
#define MAXHALF (static_cast<half>(65504.0f))
#define HALF_MIN (static_cast<half>(6.103515625e-05f))
#define HALF_EPSILON (static_cast<half>(0.0009765625f))
#define BFLT_MAX (bfloat::from_bits(0x7f7f))
#define M_PI_F (3.14159265358979323846f)
#define M_PI_2_F (1.57079632679489661923f)
#define M_PI_4_F (0.785398163397448309616f)
#define M_E_F (2.71828182845904523536f)
#define M_LOG2E_F (1.44269504088896340736f)
#define M_LOG10E_F (0.434294481903251827651f)
#define M_LN2_F (0.693147180559945309417f)
#define M_LN10_F (2.30258509299404568402f)
#define M_1_PI_F (0.318309886183790671538f)
#define M_2_PI_F (0.636619772367581343076f)
#define M_SQRT2_F (1.41421356237309504880f)
#define M_SQRT1_2_F (0.707106781186547524401f)
#define CHAR_BIT 8
#define SCHAR_MAX 127
#define UCHAR_MAX 255
#define SHRT_MAX 32767
#define SHRT_MIN (-32767 - 1)
#define USHRT_MAX 65535
#define INT_MAX 2147483647
#define INT_MIN (-2147483647 - 1)
#define UINT_MAX 4294967295u
#define LONG_MAX 9223372036854775807L
#define LONG_MIN (-9223372036854775807L - 1)
#define ULONG_MAX 18446744073709551615uL
