// 8x8 fragments as the lanes of a simdgroup hold them: each lane has two neighbouring columns of one
// row, so scores and weights are read and written in registers.
#include <metal_simdgroup_matrix>

namespace mtlflash {

constant constexpr int SIDE = 8;

// Row of a fragment that a lane holds.
inline int fragment_row(uint lane) {
  return int((lane / 4 & 4) + lane / 2 % 4);
}

// First of the two columns that a lane holds.
inline int fragment_column(uint lane) {
  return int((lane / 4 & 2) * 2 + lane % 2 * 2);
}

template <typename T>
using Fragment = simdgroup_matrix<T, SIDE, SIDE>;

template <typename T>
void set_pair(thread Fragment<T>& piece, vec<T, 2> pair) {
  piece.thread_elements()[0] = pair[0];
  piece.thread_elements()[1] = pair[1];
}

// Two neighbouring elements as they are stored, and as the matrix unit gets them: `unpack` both, `pick`
// one of them. `words` are the bits of both in fp32.
//
// half multiplies as half, with fp32 sums: the unit is as fast as in fp32 and needs half the
// registers. bfloat multiplies as float: before M3 its arithmetic is emulated, while widening it is
// one shift or mask a value; its weights are then not rounded at all.
template <typename T>
struct Packed;

template <>
struct Packed<half> {
  using Pair = uint;
  using Factor = half;

  static Pair pack(ushort low, ushort high) {
    return uint(low) | uint(high) << 16;
  }

  static half2 unpack(Pair pair) {
    return as_type<half2>(pair);
  }

  static uint2 words(Pair pair) {
    return as_type<uint2>(float2(as_type<half2>(pair)));
  }

  static half pick(Pair pair, int odd) {
    return as_type<half>(ushort(odd != 0 ? pair >> 16 : pair));
  }
};

template <>
struct Packed<bfloat> {
  using Pair = uint;
  using Factor = float;

  static Pair pack(ushort low, ushort high) {
    return uint(low) | uint(high) << 16;
  }

  static float2 unpack(Pair pair) {
    return float2(as_type<float>(pair << 16), as_type<float>(pair & 0xffff0000u));
  }

  static uint2 words(Pair pair) {
    return uint2(pair << 16, pair & 0xffff0000u);
  }

  static float pick(Pair pair, int odd) {
    return as_type<float>(odd != 0 ? pair & 0xffff0000u : pair << 16);
  }
};

template <>
struct Packed<float> {
  using Pair = uint2;
  using Factor = float;

  static Pair pack(uint low, uint high) {
    return uint2(low, high);
  }

  static float2 unpack(Pair pair) {
    return as_type<float2>(pair);
  }

  static uint2 words(Pair pair) {
    return pair;
  }

  static float pick(Pair pair, int odd) {
    return as_type<float>(odd != 0 ? pair[1] : pair[0]);
  }
};

using Bits = ElementTraits<Element>::Bits;
using Pair = Packed<Element>::Pair;
using Factor = Packed<Element>::Factor;

// Non-zero in the sign bits if one of the values is Inf or NaN.
inline uint exponent_carry(uint word) {
  return (word & ~ElementTraits<Element>::SIGNS) + ElementTraits<Element>::CARRY;
}

inline uint exponent_carry(uint2 words) {
  return exponent_carry(words[0]) | exponent_carry(words[1]);
}

// Four elements that need no more than their own alignment.
struct Quad {
  Bits bits[4];
};

// Elements at..at + 4 of a row that holds LENGTH and is padded with zeros.
template <int LENGTH>
Quad load_quad(device const Bits* row, int at) {
  if (LENGTH % 4 == 0 && LENGTH % SIDE == 0) {
    return *reinterpret_cast<device const Quad*>(row + at);
  }
  Quad four;
  MTLFLASH_UNROLL
  for (int e = 0; e < 4; ++e) {
    four.bits[e] = 0;
    if (at + e < LENGTH) {
      four.bits[e] = row[at + e];
    }
  }
  return four;
}

}  // namespace mtlflash
