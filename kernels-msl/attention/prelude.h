// What every kernel starts with: the math mode, the compile-time problem as constants, and the
// bit-level view of each element type.
#include <metal_stdlib>
// Before 3.2 compilers need not know the line. The host then asks for safe math where it sets the options, which it does not
// where wgpu compiles.
#if __METAL_VERSION__ >= 320
#pragma METAL fp math_mode(safe)
#endif

using namespace metal;

// Register arrays are only registers where every index is known, so loops over them unroll.
#define MTLFLASH_UNROLL _Pragma("clang loop unroll(full)")

namespace mtlflash {

using Element = MTLFLASH_ELEMENT;

constant constexpr int HEAD_DIM = MTLFLASH_HEAD_DIM;
constant constexpr int HEAD_DIM_V = MTLFLASH_HEAD_DIM_V;
constant constexpr int ROWS = MTLFLASH_ROWS;
constant constexpr int KEYS = MTLFLASH_KEYS;
constant constexpr int SIMDGROUPS = MTLFLASH_SIMDGROUPS;

constant constexpr bool HAS_BAND_LO = MTLFLASH_BAND_LO;
constant constexpr bool HAS_BAND_HI = MTLFLASH_BAND_HI;
constant constexpr bool HAS_SOFTCAP = MTLFLASH_SOFTCAP;
constant constexpr bool HAS_ALIBI = MTLFLASH_ALIBI;
constant constexpr bool HAS_MASK = MTLFLASH_MASK != 0;
constant constexpr bool HAS_BIAS = MTLFLASH_BIAS;

// Whether a key inside the band and the sequence can still be hidden from a row.
constant constexpr bool HIDES_ANYWHERE = HAS_MASK || HAS_BIAS;

constant constexpr float LOG2_E = 1.4426950408889634f;
constant constexpr float LN_2 = 0.6931471805599453f;

// A hidden score: finite, and so in base 2, because under fast math no infinity exists.
constant constexpr float HIDDEN = -2.0e38f;

// Where a row's maximum starts. It is above HIDDEN by so much that exp2(HIDDEN - maximum) is 0
// even for a row that has seen nothing, whose sum therefore stays 0.
constant constexpr float LOWEST_MAXIMUM = -1.0e38f;

constexpr int round_up(int value, int unit) {
  return (value + unit - 1) / unit * unit;
}

// `Bits` holds one element as stored. A 16-bit type has two in a word. `CARRY`, added to a word
// without its sign bits, reaches a sign bit exactly where an exponent is all ones: Inf or NaN.
// Integer tests work in every math mode, isnan does not.
template <typename T>
struct ElementTraits;

template <>
struct ElementTraits<half> {
  using Bits = ushort;
  static constant constexpr uint SIGNS = 0x80008000u;
  static constant constexpr uint CARRY = 0x04000400u;
};

template <>
struct ElementTraits<bfloat> {
  using Bits = ushort;
  static constant constexpr uint SIGNS = 0x80008000u;
  static constant constexpr uint CARRY = 0x00800080u;
};

template <>
struct ElementTraits<float> {
  using Bits = uint;
  static constant constexpr uint SIGNS = 0x80000000u;
  static constant constexpr uint CARRY = 0x00800000u;
};

}  // namespace mtlflash
