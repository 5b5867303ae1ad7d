// v2r: the backward kernel owned by queries.
namespace mtlflash {

// `thread` behind parameters: as in FragmentTile of tensor/fragments_forward.h.
struct QueryTile {
  Place place;
  OwnRows queries;
  OwnRows gradients;
  Scores scores;
  ScoreRow rows[2];
  RowStats stats[2];
  float sums[2];
  Products scored;
  Products differences;
  Sums<HEAD_DIM> dq;

  // rowsum(dO * O) of the rows, in all their lanes: the diagonal of dO O^T. Summed as the products with
  // V are, so where one key has all the weight dP - delta is exactly 0.
  void measure(thread const OwnRows& out) thread {
    Fragment<float> products = zero_fragment();
    Fragment<float> unused = zero_fragment();
    MTLFLASH_UNROLL
    for (int n = 0; n < fragments_of<HEAD_DIM_V>(); ++n) {
      const int column = n * FRAGMENT + place.column;
      const bool whole = (n + 1) * FRAGMENT <= HEAD_DIM_V;
      const Fragment<Element> left =
          load_fragment(gradients.at[0], gradients.at[1], column, HEAD_DIM_V, whole);
      const Fragment<Element> right =
          load_fragment(out.at[0], out.at[1], column, HEAD_DIM_V, whole);
      multiply_fragments<true>(products, unused, left, right, right);
    }
    MTLFLASH_UNROLL
    for (int side = 0; side < 2; ++side) {
      float mine = 0.0f;
      MTLFLASH_UNROLL
      for (int slot = 0; slot < 4; ++slot) {
        const bool diagonal = place.row + 8 * side == place.column + slot;
        mine = diagonal ? products.slots[4 * side + slot] : mine;
      }
      stats[side].delta = row_sum(mine);
    }
  }

  template <bool TESTED>
  void work(thread const WalkedRows& keys, int first) thread {
    multiply_rows<HEAD_DIM, TESTED>(scored, queries, keys.vectors, keys.vector_stride, first,
                                    keys.rows, place);
    if (SUMS_VECTORS) {
      multiply_rows<HEAD_DIM_V, TESTED>(differences, gradients, keys.values, keys.value_stride,
                                        first, keys.rows, place);
    }
    MTLFLASH_UNROLL
    for (int n = 0; n < 2; ++n) {
      MTLFLASH_UNROLL
      for (int slot = 0; slot < SLOTS; ++slot) {
        const int side = slot / 4;
        const uint j = uint(first + n * FRAGMENT + place.column + slot % 4);
        const Weights weights = differentiate<TESTED>(
            scores, rows[side], stats[side], scored.of[n].slots[slot],
            SUMS_VECTORS ? differences.of[n].slots[slot] : 0.0f, j);
        sums[side] += weights.p;
        differences.of[n].slots[slot] = rounded(weights.ds);
      }
    }
    if (SUMS_VECTORS) {
      // A row that sees a key that is not finite has weights of NaN through its scores.
      multiply_walked<HEAD_DIM, TESTED>(dq, differences, keys.vectors, keys.vector_stride, first,
                                        keys.rows, place);
    }
  }
};

}  // namespace mtlflash
