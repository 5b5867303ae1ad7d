// The backward kernel owned by queries: delta = rowsum(dO * O) - dlse, the factor of the probabilities,
// and dQ = scale dS K. Nobody else writes these rows.
namespace mtlflash {

struct QueryTensors {
  device const Element* q;
  device const Element* k;
  device const Element* v;
  device const Element* out;
  device const Element* dout;
  device const float* lse;
#if MTLFLASH_DLSE
  device const float* dlse;
#endif
  device float* stats;
#if MTLFLASH_DQ
  device Element* dq;
#endif
  ScoreTensors scores;
};

// rowsum(dO * O) of fragment `r`, in all lanes of a row: the diagonal of dO O^T. Summed as the products
// with V are, so where one key has all the weight, and its value is the output, dP - delta is exactly
// 0, not noise times what the gradient is multiplied with.
inline float row_products(thread const OwnValues& dout, device const Bits* low_row,
                          device const Bits* high_row, int r, thread const Place& place) {
  Fragment<float> products = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
  MTLFLASH_UNROLL
  for (int v = 0; v < VALUE_FRAGMENTS; ++v) {
    const int at = v * SIDE + place.row;
    Fragment<Factor> left;
    Fragment<Factor> right;
    set_pair(left, Packed<Element>::unpack(dout.at(r, v, place.column)));
    const Bits low = at < HEAD_DIM_V ? low_row[at] : Bits(0);
    const Bits high = at < HEAD_DIM_V ? high_row[at] : Bits(0);
    set_pair(right, Packed<Element>::unpack(Packed<Element>::pack(low, high)));
    simdgroup_multiply_accumulate(products, left, right, products);
  }
  const float low = place.row == place.column ? products.thread_elements()[0] : 0.0f;
  const float high = place.row == place.column + 1 ? products.thread_elements()[1] : 0.0f;
  return row_sum(low + high);
}

// Products to probabilities and to dS; the probabilities are added to `sums`.
template <bool TESTED>
void weigh_keys(thread Block& scored, thread Block& gradients, thread const Scores& scores,
                thread const ScoreRow* rows, thread const RowStats* stats, thread float* sums,
                uint first) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      MTLFLASH_UNROLL
      for (int e = 0; e < 2; ++e) {
        const Weights weights = differentiate<TESTED>(
            scores, rows[r], stats[r], scored.s[r][k].thread_elements()[e],
            SUMS_VECTORS ? gradients.s[r][k].thread_elements()[e] : 0.0f, first + k * SIDE + e);
        sums[r] += weights.p;
        gradients.s[r][k].thread_elements()[e] = weights.ds;
      }
    }
  }
}

inline void backward_queries(thread const QueryTensors& tensors, thread const WalkedTiles& tiles,
                             constant BackwardParams& backward, uint3 group, uint simdgroup,
                             uint lane) {
  constant AttentionParams& params = backward.forward;
  const Place place = {fragment_row(lane), fragment_column(lane)};
  const uint batch = group.z;
  const uint head = group.y;
  const uint key_head = head / uint(params.group);

  const int tile_row = query_tile(params, group.x) * ROWS;
  const int tile_rows = min(ROWS, params.seq_q - tile_row);
  const BlockRange range = key_blocks(tile_row, tile_row + tile_rows - 1, params);
  const OwnRange mine = own_range(tile_row, params.seq_q, simdgroup);
  BlockRange own = {0, 0, 0, 0};
  if (mine.count > 0) {
    own = key_blocks(mine.first, mine.first + mine.count - 1, params);
  }

  device const Element* k = head_of(tensors.k, params.k_strides, batch, key_head);
  device const Element* v = head_of(tensors.v, params.v_strides, batch, key_head);
  WalkedRows walked;
  walked.vectors = reinterpret_cast<device const Bits*>(k);
  walked.values = reinterpret_cast<device const Bits*>(v);
  walked.vector_stride = params.k_strides[2];
  walked.value_stride = params.v_strides[2];
  walked.rows = params.seq_k;

  device const Element* q = head_of(tensors.q, params.q_strides, batch, head);
  device const Element* dout = head_of(tensors.dout, backward.dout_strides, batch, head);
  const long rows_ahead = rows_before(params, batch, head);
  device const Bits* out =
      reinterpret_cast<device const Bits*>(tensors.out + rows_ahead * HEAD_DIM_V);

  const Scores scores = scores_of(params, tensors.scores, batch, head);
  ScoreRow rows[ROW_FRAGMENTS];
  RowStats stats[ROW_FRAGMENTS];
  float sums[ROW_FRAGMENTS];
  OwnVectors queries;
  OwnValues gradients;
  const int last = params.seq_q - 1;
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    // Lanes past the last row work on copies of it and write nothing.
    const int row = min(mine.first + r * SIDE + place.row, last);
    rows[r] = score_row(params, tensors.scores, batch, head, row);
    sums[r] = 0.0f;
    queries.rows[r] = reinterpret_cast<device const Bits*>(row_of(q, params.q_strides[2], row));
    gradients.rows[r] =
        reinterpret_cast<device const Bits*>(row_of(dout, backward.dout_strides[2], row));
  }
  queries.keep(place.column);
  gradients.keep(place.column);
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    const int row = min(mine.first + r * SIDE + place.row, last);
    const int first = mine.first + r * SIDE + place.column;
    const float products =
        row_products(gradients, row_of(out, long(HEAD_DIM_V), min(first, last)),
                     row_of(out, long(HEAD_DIM_V), min(first + 1, last)), r, place);
    stats[r].shift = tensors.lse[rows_ahead + row] * LOG2_E;
    const ShortRow short_row = {row_of(q, params.q_strides[2], row),
                                row_of(dout, backward.dout_strides[2], row),
                                tensors.out + (rows_ahead + row) * HEAD_DIM_V,
                                k,
                                v,
                                walked.vector_stride,
                                walked.value_stride};
    stats[r].delta =
        products + rounded_off(scores, rows[r], short_row, stats[r].shift, lane);
#if MTLFLASH_DLSE
    stats[r].delta -= tensors.dlse[rows_ahead + row];
#endif
    // The factor is known at the end.
    stats[r].normaliser = 1.0f;
  }

  Sums<HEAD_FRAGMENTS> dq;
  clear(dq);
  for (int number = range.begin; number < range.end; ++number) {
    const int first_key = number * KEYS;
    const bool every_row_sees_all = !HIDES_ANYWHERE && range.shows_whole(number);
    const uint flaws =
        stage_walked(tiles, walked, first_key, every_row_sees_all, simdgroup, lane);
    if (!own.touches(number)) {
      continue;
    }
    Block scored;
    Block differences;
    multiply_rows<HEAD_DIM>(scored, queries, tiles.vectors, place);
    if (SUMS_VECTORS) {
      multiply_rows<HEAD_DIM_V>(differences, gradients, tiles.values, place);
    }
    const uint first = uint(first_key + place.column);
    if (own.shows_whole(number)) {
      weigh_keys<false>(scored, differences, scores, rows, stats, sums, first);
    } else {
      weigh_keys<true>(scored, differences, scores, rows, stats, sums, first);
    }
#if MTLFLASH_DQ
    if ((flaws & FLAWED_VECTORS) != 0) {
      multiply_walked<HEAD_DIM, true>(dq, differences, tiles.vectors, place);
    } else {
      multiply_walked<HEAD_DIM, false>(dq, differences, tiles.vectors, place);
    }
#else
    (void)flaws;
#endif
  }
  if (mine.count <= 0) {
    return;
  }
  float factors[ROW_FRAGMENTS];
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    const float sum = row_sum(sums[r]);
    // Of the bits: a NaN must not pass for the sum of a row that saw nothing.
    const float normaliser = as_type<uint>(sum) == 0u ? 0.0f : 1.0f / sum;
    factors[r] = params.scale * normaliser;
    const int i = mine.first + r * SIDE + place.row;
    if (i < params.seq_q && place.column == 0) {
      device float* row = tensors.stats + (rows_ahead + i) * STATS;
      row[0] = stats[r].delta;
      row[1] = normaliser;
    }
  }
#if MTLFLASH_DQ
  write_sums<HEAD_DIM>(tensors.dq + rows_ahead * HEAD_DIM, dq, factors, mine.first, params.seq_q,
                       place);
#endif
}

}  // namespace mtlflash
