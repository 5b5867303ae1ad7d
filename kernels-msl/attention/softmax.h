// The online softmax of one row.
//
//   maximum   m, the shift of every exponential so far
//   sum       of exp(s - m); a lane may keep the part of its own columns and add up at the end
//
// exp(s - m) is exp2 of a fused s * log2(e) - m * log2(e): to round the first product would cost
// scores in the thousands 2^-13, the second is the same for the whole row and cancels.
//
// m starts at LOWEST_MAXIMUM, so hidden scores add exactly 0 and a row that saw nothing is the row
// whose sum is 0. A NaN score makes the sum NaN and nothing else.
namespace mtlflash {

// A new maximum is taken over only where it is higher by more than this. Exponentials then reach
// e^6 at most, which half holds, and accumulators are rescaled in few blocks.
constant constexpr float SLACK = 6.0f;

struct RowSoftmax {
  float maximum;
  float sum;

  // Takes over the maximum of a block of scores, in all lanes of the row the same. Returns what the
  // accumulated values must be multiplied with: 1 where the maximum stays.
  float raise(float block_maximum, float slack) {
    if (!(block_maximum > maximum + slack)) {
      return 1.0f;
    }
    const float factor = exp2(shift() - block_maximum * LOG2_E);
    maximum = block_maximum;
    sum *= factor;
    return factor;
  }

  // The weight of a score, added to the sum.
  float weigh(float score) {
    const float weight = exp2(fma(score, LOG2_E, -shift()));
    sum += weight;
    return weight;
  }

  // What the accumulated values are multiplied with at the end; `sum` is the whole row's.
  float normaliser() const {
    return saw_nothing() ? 0.0f : 1.0f / sum;
  }

  // The natural log of the sum of exp; -Inf, by its bits, where everything was hidden.
  float log_sum_exp() const {
    return saw_nothing() ? as_type<float>(0xff800000u) : (shift() + log2(sum)) * LN_2;
  }

  // Of the bits: under fast math a NaN may pass for 0, and the row that met it for one that saw nothing.
  bool saw_nothing() const {
    return as_type<uint>(sum) == 0u;
  }

  float shift() const {
    return maximum * LOG2_E;
  }
};

inline RowSoftmax start_softmax() {
  return {LOWEST_MAXIMUM, 0.0f};
}

// Reductions over the four lanes that hold one row of an 8x8 or 16x16 fragment: their numbers differ
// in bits 0 and 3.
constant constexpr uint ROW_LANES = 4;

inline uint lane_of_row(uint lane) {
  return (lane & 1) | (lane >> 2 & 2);
}

inline float row_maximum(float mine) {
  mine = max(mine, simd_shuffle_xor(mine, 1));
  return max(mine, simd_shuffle_xor(mine, 8));
}

inline float row_sum(float mine) {
  mine += simd_shuffle_xor(mine, 1);
  return mine + simd_shuffle_xor(mine, 8);
}

}  // namespace mtlflash
