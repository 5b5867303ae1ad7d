// The backward kernel owned by keys: dK = scale dS^T Q and dV = P^T dO, summed over the queries of
// every head of the group, one head after the other, each in order. Nobody else writes these rows.
namespace mtlflash {

struct KeyTensors {
  device const Element* q;
  device const Element* k;
  device const Element* v;
  device const Element* dout;
  device const float* lse;
  device const float* stats;
#if MTLFLASH_DK
  device Element* dk;
#endif
#if MTLFLASH_DV
  device Element* dv;
#endif
  ScoreTensors scores;
};

// Products, of keys with queries, to probabilities and to dS. `first` is the lane's first query,
// `keys` are those of its rows, both of one head.
template <bool TESTED>
void weigh_queries(thread Block& scored, thread Block& gradients, thread const KeyTensors& tensors,
                   thread const Scores& scores, constant AttentionParams& params, uint batch,
                   uint head, int first, thread const int* keys) {
  const long rows_ahead = rows_before(params, batch, head);
  MTLFLASH_UNROLL
  for (int k = 0; k < KEY_FRAGMENTS; ++k) {
    MTLFLASH_UNROLL
    for (int e = 0; e < 2; ++e) {
      const int i = first + k * SIDE + e;
      ScoreRow row = score_row(params, tensors.scores, batch, head, i);
      if (TESTED && i >= params.seq_q) {
        row.count = 0;
      }
      const long at = rows_ahead + min(i, params.seq_q - 1);
      const RowStats stats = {tensors.lse[at] * LOG2_E, tensors.stats[at * STATS],
                              tensors.stats[at * STATS + 1]};
      MTLFLASH_UNROLL
      for (int r = 0; r < ROW_FRAGMENTS; ++r) {
        const Weights weights = differentiate<TESTED>(
            scores, row, stats, scored.s[r][k].thread_elements()[e],
            SUMS_VECTORS ? gradients.s[r][k].thread_elements()[e] : 0.0f, uint(keys[r]));
        scored.s[r][k].thread_elements()[e] = weights.p;
        gradients.s[r][k].thread_elements()[e] = weights.ds;
      }
    }
  }
}

inline void backward_keys(thread const KeyTensors& tensors, thread const WalkedTiles& tiles,
                          constant BackwardParams& backward, uint3 group, uint simdgroup,
                          uint lane) {
  constant AttentionParams& params = backward.forward;
  const Place place = {fragment_row(lane), fragment_column(lane)};
  const uint batch = group.z;
  const uint key_head = group.y;

  const int tile_row = int(group.x) * ROWS;
  const int tile_rows = min(ROWS, params.seq_k - tile_row);
  const BlockRange range = query_blocks(tile_row, tile_row + tile_rows - 1, params);
  const OwnRange mine = own_range(tile_row, params.seq_k, simdgroup);
  BlockRange own = {0, 0, 0, 0};
  if (mine.count > 0) {
    own = query_blocks(mine.first, mine.first + mine.count - 1, params);
  }

  device const Element* k = head_of(tensors.k, params.k_strides, batch, key_head);
  device const Element* v = head_of(tensors.v, params.v_strides, batch, key_head);
  int key[ROW_FRAGMENTS];
  OwnVectors keys;
  OwnValues values;
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    // Lanes past the last key work on copies of it and write nothing.
    key[r] = min(mine.first + r * SIDE + place.row, params.seq_k - 1);
    keys.rows[r] = reinterpret_cast<device const Bits*>(row_of(k, params.k_strides[2], key[r]));
    values.rows[r] = reinterpret_cast<device const Bits*>(row_of(v, params.v_strides[2], key[r]));
  }
  keys.keep(place.column);
  values.keep(place.column);

  Sums<HEAD_FRAGMENTS> dk;
  Sums<VALUE_FRAGMENTS> dv;
  clear(dk);
  clear(dv);
  for (int member = 0; member < params.group; ++member) {
    const uint head = key_head * uint(params.group) + uint(member);
    const Scores scores = scores_of(params, tensors.scores, batch, head);
    WalkedRows walked;
    walked.vectors = reinterpret_cast<device const Bits*>(
        head_of(tensors.q, params.q_strides, batch, head));
    walked.values = reinterpret_cast<device const Bits*>(
        head_of(tensors.dout, backward.dout_strides, batch, head));
    walked.vector_stride = params.q_strides[2];
    walked.value_stride = backward.dout_strides[2];
    walked.rows = params.seq_q;

    for (int number = range.begin; number < range.end; ++number) {
      const int first_query = number * KEYS;
      const bool every_row_sees_all = !HIDES_ANYWHERE && range.shows_whole(number);
      const uint flaws =
          stage_walked(tiles, walked, first_query, every_row_sees_all, simdgroup, lane);
      if (!own.touches(number)) {
        continue;
      }
      Block scored;
      Block differences;
      multiply_rows<HEAD_DIM>(scored, keys, tiles.vectors, place);
      if (SUMS_VECTORS) {
        multiply_rows<HEAD_DIM_V>(differences, values, tiles.values, place);
      }
      const int first = first_query + place.column;
      if (own.shows_whole(number)) {
        weigh_queries<false>(scored, differences, tensors, scores, params, batch, head, first, key);
      } else {
        weigh_queries<true>(scored, differences, tensors, scores, params, batch, head, first, key);
      }
#if MTLFLASH_DV
      if ((flaws & FLAWED_VALUES) != 0) {
        multiply_apart<HEAD_DIM_V>(dv, scored, tiles.values, place);
      } else {
        multiply_walked<HEAD_DIM_V, false>(dv, scored, tiles.values, place);
      }
#endif
#if MTLFLASH_DK
      if ((flaws & FLAWED_VECTORS) != 0) {
        multiply_walked<HEAD_DIM, true>(dk, differences, tiles.vectors, place);
      } else {
        multiply_walked<HEAD_DIM, false>(dk, differences, tiles.vectors, place);
      }
#endif
    }
  }
  if (mine.count <= 0) {
    return;
  }
  float scales[ROW_FRAGMENTS];
  float ones[ROW_FRAGMENTS];
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    scales[r] = params.scale;
    ones[r] = 1.0f;
  }
  const long heads_kv = params.heads_q / params.group;
  const long keys_ahead = (long(batch) * heads_kv + key_head) * params.seq_k;
#if MTLFLASH_DK
  write_sums<HEAD_DIM>(tensors.dk + keys_ahead * HEAD_DIM, dk, scales, mine.first, params.seq_k,
                       place);
#endif
#if MTLFLASH_DV
  write_sums<HEAD_DIM_V>(tensors.dv + keys_ahead * HEAD_DIM_V, dv, ones, mine.first, params.seq_k,
                         place);
#endif
}

}  // namespace mtlflash
