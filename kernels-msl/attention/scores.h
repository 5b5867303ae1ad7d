// From a dot product to the score that the softmax sees, with everything that is added or capped, or
// HIDDEN.
namespace mtlflash {

#if MTLFLASH_MASK == 32
using MaskElement = uint;
#else
using MaskElement = uchar;
#endif
using BiasElement = MTLFLASH_BIAS_ELEMENT;

// The optional inputs as the kernel got them.
struct ScoreTensors {
#if MTLFLASH_MASK
  device const MaskElement* mask;
#endif
#if MTLFLASH_BIAS
  device const BiasElement* bias;
#endif
#if MTLFLASH_ALIBI
  device const float* alibi;
#endif
};

// tanh that neither overflows far out nor cancels near zero, whatever the math mode does to the
// built-in one.
inline float bounded_tanh(float x) {
  const float far = 1.0f - 2.0f / (exp2(min(x, 40.0f) * (2.0f * LOG2_E)) + 1.0f);
  const float x2 = x * x;
  const float near =
      x * (1.0f - x2 * (0.33333334f - x2 * (0.13333334f - x2 * (0.053968254f - x2 * 0.021869489f))));
  return fabs(x) < 0.25f ? near : far;
}

// What one row adds to its scores, and the keys it sees by position.
struct ScoreRow {
  uint first;
  uint count;
  int diagonal;
#if MTLFLASH_MASK
  device const MaskElement* mask;
#endif
#if MTLFLASH_BIAS
  device const BiasElement* bias;
#endif
};

struct CappedScore {
  float score;
  float slope;
};

// The score function of one batch entry and query head.
struct Scores {
  float scale;
  float cap;
  float slope;
  long mask_step;
  long bias_step;

  // The scaled dot product under the softcap, and its derivative by the scaled dot product.
  CappedScore capped(float dot) const {
    const float s = dot * scale;
    if (HAS_SOFTCAP) {
      const float bent = bounded_tanh(s);
      return {cap * bent, 1.0f - bent * bent};
    }
    return {s, 1.0f};
  }

  // The score of key `j`. Without TESTED the band and the sequence are known to show `j`.
  template <bool TESTED>
  float at(thread const ScoreRow& row, float dot, uint j) const {
    return shown<TESTED>(row, capped(dot).score, j);
  }

  // The score of key `j` from what `capped` gave.
  template <bool TESTED>
  float shown(thread const ScoreRow& row, float s, uint j) const {
    if (HAS_ALIBI) {
      // Unsigned: the distance of two positions below 2^31 may need 32 bits.
      const uint centre = uint(row.diagonal);
      const uint distance = row.diagonal > int(j) ? centre - j : j - centre;
      s -= slope * float(distance);
    }
    bool seen = !TESTED || j - row.first < row.count;
#if MTLFLASH_MASK
    if (seen) {
      seen = row.mask[long(j) * mask_step] == 0;
    }
#endif
#if MTLFLASH_BIAS
    if (seen) {
      s += float(row.bias[long(j) * bias_step]);
      // -Inf hides; written so that NaN stays.
      s = s < HIDDEN ? HIDDEN : s;
    }
#endif
    return seen ? s : HIDDEN;
  }

  // Replaces the dot products of the keys j..j + N, neighbours in one lane, by their scores.
  template <bool TESTED, int N>
  void apply(thread const ScoreRow& row, thread float* dots, uint j) const {
    MTLFLASH_UNROLL
    for (int n = 0; n < N; ++n) {
      dots[n] = at<TESTED>(row, dots[n], j + n);
    }
  }
};

inline Scores scores_of(
    constant AttentionParams& params, thread const ScoreTensors& tensors, uint batch, uint head) {
  Scores scores;
  scores.scale = HAS_SOFTCAP ? params.scale / params.softcap : params.scale;
  scores.cap = HAS_SOFTCAP ? params.softcap : 0.0f;
  scores.slope = 0.0f;
#if MTLFLASH_ALIBI
  const long at = long(batch) * params.alibi_strides[0] + long(head) * params.alibi_strides[1];
  scores.slope = tensors.alibi[at];
#endif
  scores.mask_step = params.mask_strides[3];
  scores.bias_step = params.bias_strides[3];
  return scores;
}

// Row `i` for the score function. A row past the end stands for the last one: its scores are never
// kept, but what they read must exist.
inline ScoreRow score_row(constant AttentionParams& params, thread const ScoreTensors& tensors,
                          uint batch, uint head, int i) {
  const int exists = min(i, params.seq_q - 1);
  const KeyRange keys = reach(exists, exists, params);
  ScoreRow row;
  row.first = uint(keys.begin);
  row.count = uint(keys.end - keys.begin);
  row.diagonal = exists + (params.seq_k - params.seq_q);
#if MTLFLASH_MASK
  row.mask = row_of(head_of(tensors.mask, params.mask_strides, batch, head),
                    params.mask_strides[2], exists);
#endif
#if MTLFLASH_BIAS
  row.bias = row_of(head_of(tensors.bias, params.bias_strides, batch, head),
                    params.bias_strides[2], exists);
#endif
  return row;
}

}  // namespace mtlflash
