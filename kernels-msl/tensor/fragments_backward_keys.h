// v2r: the backward kernel owned by keys.
namespace mtlflash {

// What is known of the queries of a head.
struct QueryStats {
  device const float* lse;
  device const float* stats;

  RowStats at(long row) const {
    return {lse[row] * LOG2_E, stats[row * STATS], stats[row * STATS + 1]};
  }
};

// `thread` behind parameters: as in FragmentTile of tensor/fragments_forward.h.
struct KeyTile {
  Place place;
  OwnRows keys;
  OwnRows values;
  // Of the lane's two rows.
  int key[2];
  Products scored;
  Products differences;
  Sums<HEAD_DIM> dk;
  Sums<HEAD_DIM_V> dv;

  template <bool TESTED>
  void work(thread const WalkedRows& queries, thread const QueryStats& known,
            thread const Scores& scores, thread const ScoreTensors& tensors,
            constant AttentionParams& params, uint batch, uint head, int first) thread {
    multiply_rows<HEAD_DIM, TESTED>(scored, keys, queries.vectors, queries.vector_stride, first,
                                    queries.rows, place);
    if (SUMS_VECTORS) {
      multiply_rows<HEAD_DIM_V, TESTED>(differences, values, queries.values,
                                        queries.value_stride, first, queries.rows, place);
    }
    uint seen[2] = {0, 0};
    MTLFLASH_UNROLL
    for (int n = 0; n < 2; ++n) {
      MTLFLASH_UNROLL
      for (int column = 0; column < 4; ++column) {
        const int bit = n * FRAGMENT + place.column + column;
        const int i = first + bit;
        ScoreRow row = score_row(params, tensors, batch, head, i);
        if (TESTED && i >= params.seq_q) {
          row.count = 0;
        }
        const RowStats stats = known.at(min(i, params.seq_q - 1));
        MTLFLASH_UNROLL
        for (int side = 0; side < 2; ++side) {
          const int slot = 4 * side + column;
          const Weights weights = differentiate<TESTED>(
              scores, row, stats, scored.of[n].slots[slot],
              SUMS_VECTORS ? differences.of[n].slots[slot] : 0.0f, uint(key[side]));
          scored.of[n].slots[slot] = rounded(weights.p);
          differences.of[n].slots[slot] = rounded(weights.ds);
          seen[side] |= uint(as_type<uint>(weights.p) != 0u) << uint(bit);
        }
      }
    }
    if (SUMS_VALUES) {
      const bool found = multiply_walked<HEAD_DIM_V, TESTED>(
          dv, scored, queries.values, queries.value_stride, first, queries.rows, place);
      if ((TESTED || HIDES_ANYWHERE) && simd_any(found)) {
        MTLFLASH_UNROLL
        for (int side = 0; side < 2; ++side) {
          seen[side] |= simd_shuffle_xor(seen[side], 1);
          seen[side] |= simd_shuffle_xor(seen[side], 8);
        }
        add_not_finite(dv, seen, queries.values, queries.value_stride, first, queries.rows, place);
      }
    }
    if (SUMS_VECTORS) {
      // A query that is not finite gives weights of NaN to the keys that it sees.
      multiply_walked<HEAD_DIM, TESTED>(dk, differences, queries.vectors, queries.vector_stride,
                                        first, queries.rows, place);
    }
  }
};

}  // namespace mtlflash
