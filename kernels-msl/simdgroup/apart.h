// Products with values that are not finite and that not every row may meet.
namespace mtlflash {

// A staged value, split for rows that must not meet Inf or NaN that they do not see.
struct SplitValue {
  float finite;
  // 1 where the value raises to Inf, lowers to -Inf; both for NaN.
  float up;
  float down;
};

inline SplitValue split(uint word) {
  const uint magnitude = word & 0x7fffffffu;
  const bool finite = magnitude < 0x7f800000u;
  const bool is_nan = magnitude > 0x7f800000u;
  const bool negative = magnitude != word;
  return {as_type<float>(finite ? word : 0u), !finite && (is_nan || !negative) ? 1.0f : 0.0f,
          !finite && (is_nan || negative) ? 1.0f : 0.0f};
}

// What `sum` becomes when a row sees values that raise it to Inf or lower it to -Inf.
inline float overruled(float sum, float up, float down) {
  if (up > 0.0f || down > 0.0f) {
    const uint bits = up > 0.0f && down > 0.0f ? 0x7fc00000u : up > 0.0f ? 0x7f800000u : 0xff800000u;
    // An Inf or NaN of before wins over one of the other sign.
    const uint before = as_type<uint>(sum);
    const bool was_finite = (before & 0x7f800000u) != 0x7f800000u;
    return as_type<float>(was_finite || before == bits ? bits : 0x7fc00000u);
  }
  return sum;
}

// Adds the products of weights that are 0 or above with a staged block of rows of LENGTH elements, for
// the rare block that holds Inf or NaN which some row may not see: 0 * NaN is NaN, so finite values and
// the others are multiplied apart, the others with who sees them.
template <int LENGTH, int COLUMNS>
void multiply_apart(thread Sums<COLUMNS>& output, thread const Block& block,
                    threadgroup const Pair* values, thread const Place& place) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int v = 0; v < COLUMNS; ++v) {
      Fragment<float> up = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
      Fragment<float> down = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
      MTLFLASH_UNROLL
      for (int k = 0; k < KEY_FRAGMENTS; ++k) {
        thread const Fragment<float>& weights = block.s[r][k];
        const float low = weights.thread_elements()[0];
        const float high = weights.thread_elements()[1];
        Fragment<float> p;
        Fragment<float> sees;
        set_pair(p, float2(low, high));
        set_pair(sees, float2(low > 0.0f ? 1.0f : 0.0f, high > 0.0f ? 1.0f : 0.0f));

        const int at =
            (k * SIDE + place.row) * staged_stride<LENGTH>() + (v * SIDE + place.column) / 2;
        const uint2 words = Packed<Element>::words(values[at]);
        const SplitValue left = split(words[0]);
        const SplitValue right = split(words[1]);
        Fragment<float> part;
        set_pair(part, float2(left.finite, right.finite));
        simdgroup_multiply_accumulate(output.o[r][v], p, part, output.o[r][v]);
        set_pair(part, float2(left.up, right.up));
        simdgroup_multiply_accumulate(up, sees, part, up);
        set_pair(part, float2(left.down, right.down));
        simdgroup_multiply_accumulate(down, sees, part, down);
      }
      MTLFLASH_UNROLL
      for (int e = 0; e < 2; ++e) {
        const float sum = output.o[r][v].thread_elements()[e];
        output.o[r][v].thread_elements()[e] =
            overruled(sum, up.thread_elements()[e], down.thread_elements()[e]);
      }
    }
  }
}

}  // namespace mtlflash
