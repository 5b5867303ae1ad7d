// From a pair's two products to its probability and to the gradient of its score.
namespace mtlflash {

// What is known of a query row: log-sum-exp times log2(e), delta, and the factor of its probabilities.
struct RowStats {
  float shift;
  float delta;
  float normaliser;
};

// A pair's probability, and the gradient of its scaled dot product; both 0 where it is hidden,
// whatever the rest holds. HIDDEN is asked of the bits, as a NaN may pass for anything in fast math.
struct Weights {
  float p;
  float ds;
};

template <bool TESTED>
Weights differentiate(thread const Scores& scores, thread const ScoreRow& row,
                      thread const RowStats& stats, float dot, float dp, uint j) {
  const CappedScore capped = scores.capped(dot);
  const float score = scores.shown<TESTED>(row, capped.score, j);
  const bool hidden = as_type<uint>(score) == as_type<uint>(HIDDEN);
  const float p = exp2(fma(score, LOG2_E, -stats.shift)) * stats.normaliser;
  const float ds = p * (dp - stats.delta) * capped.slope;
  return {hidden ? 0.0f : p, hidden ? 0.0f : ds};
}

}  // namespace mtlflash
