// Rows of few keys, where dP - delta nearly cancels and what is left may be less than what a delta from
// a rounded output is off by. Counted are the keys of the band: looking for rows that a mask leaves few
// of many would cost a walk over the mask of every row.
namespace mtlflash {

// The most keys of a row that is put right, as in the CubeCL kernels.
constant constexpr uint FEW = 8;
constant constexpr bool OUTPUT_IS_ROUNDED = sizeof(Element) < sizeof(float);

// A query's rows, and the rows of its keys.
struct ShortRow {
  device const Element* query;
  device const Element* gradient;
  device const Element* output;
  device const Element* keys;
  device const Element* values;
  long key_stride;
  long value_stride;
};

template <int LENGTH>
float product_of_rows(device const Element* a, device const Element* b) {
  float sum = 0.0f;
  for (int n = 0; n < LENGTH; ++n) {
    sum = fma(float(a[n]), float(b[n]), sum);
  }
  return sum;
}

// What rounding the output took from the delta of a row that sees few keys, else 0: the mean of dP - dO.O
// over its keys by their probabilities, which knows no output. The two products are summed in one order,
// so where one key has all the weight it is exactly 0. The lanes of a row share its keys.
inline float rounded_off(thread const Scores& scores, thread const ScoreRow& row,
                         thread const ShortRow& short_row, float shift, uint lane) {
  float weights = 0.0f;
  float differences = 0.0f;
  // Of the bits: under fast math no infinity exists. A row that sees nothing has it for a log-sum-exp.
  const bool sees = as_type<uint>(shift) != 0xff800000u;
  if (OUTPUT_IS_ROUNDED && sees && row.count <= FEW) {
    const float delta = product_of_rows<HEAD_DIM_V>(short_row.output, short_row.gradient);
    for (uint n = lane_of_row(lane); n < row.count; n += ROW_LANES) {
      const int j = int(row.first + n);
      const float dot =
          product_of_rows<HEAD_DIM>(short_row.query, row_of(short_row.keys, short_row.key_stride, j));
      const float score = scores.at<false>(row, dot, uint(j));
      const float p = exp2(fma(score, LOG2_E, -shift));
      // What is hidden may hold anything.
      if (as_type<uint>(p) != 0u) {
        const float dp = product_of_rows<HEAD_DIM_V>(
            short_row.gradient, row_of(short_row.values, short_row.value_stride, j));
        weights += p;
        differences += p * (dp - delta);
      }
    }
  }
  const float weight = row_sum(weights);
  const float difference = row_sum(differences);
  return as_type<uint>(weight) == 0u ? 0.0f : difference / weight;
}

}  // namespace mtlflash
