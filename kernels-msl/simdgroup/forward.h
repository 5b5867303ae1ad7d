// The forward pass on 8x8 matrix units. A simdgroup owns ROW_FRAGMENTS * 8 query rows; their scores,
// weights and accumulators never leave its registers. K and V blocks are shared by the threadgroup.
namespace mtlflash {

// 32-bit registers a lane gives to the accumulators and to Q. Past the budget Q is read again for
// every key block: a thread has about 128 and spilling costs far more.
constant constexpr int Q_REGISTERS = ROW_FRAGMENTS * HEAD_FRAGMENTS * int(sizeof(Pair) / 4);
constant constexpr int O_REGISTERS = ROW_FRAGMENTS * VALUE_FRAGMENTS * 2;
constant constexpr bool KEEPS_Q = Q_REGISTERS + O_REGISTERS <= 100;

using Queries = OwnRows<HEAD_DIM, KEEPS_Q>;
using Output = Sums<VALUE_FRAGMENTS>;

// S = Q K^T.
inline void multiply_keys(thread Block& block, thread const Queries& queries,
                          threadgroup const Pair* keys, thread const Place& place) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      block.s[r][k] = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
    }
  }
  MTLFLASH_UNROLL
  for (int h = 0; h < HEAD_FRAGMENTS; ++h) {
    Fragment<Factor> q[ROW_FRAGMENTS];
    MTLFLASH_UNROLL
    for (int r = 0; r < ROW_FRAGMENTS; ++r) {
      set_pair(q[r], Packed<Element>::unpack(queries.at(r, h, place.column)));
    }
    threadgroup const Pair* row = keys + (h * SIDE + place.row) * KEY_STRIDE + place.column / 2;
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      Fragment<Factor> key;
      set_pair(key, Packed<Element>::unpack(row[k * SIDE / 2]));
      MTLFLASH_UNROLL
      for (int r = 0; r < ROW_FRAGMENTS; ++r) {
        simdgroup_multiply_accumulate(block.s[r][k], q[r], key, block.s[r][k]);
      }
    }
  }
}

// Dot products to scores. `first` is the lane's first key of the block.
template <bool TESTED>
void score(thread Block& block, thread const Scores& scores, thread const ScoreRow* rows,
           uint first) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      float pair[2] = {block.s[r][k].thread_elements()[0], block.s[r][k].thread_elements()[1]};
      scores.apply<TESTED, 2>(rows[r], pair, first + k * SIDE);
      set_pair(block.s[r][k], float2(pair[0], pair[1]));
    }
  }
}

// Scores to weights; accumulators follow the maximum where it rose.
inline void weigh(thread Block& block, thread RowSoftmax* softmax, thread Output& output) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    float highest = HIDDEN;
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      highest = max(highest, max(block.s[r][k].thread_elements()[0],
                                 block.s[r][k].thread_elements()[1]));
    }
    const float factor = softmax[r].raise(row_maximum(highest), SLACK);
    if (simd_any(factor != 1.0f)) {
      MTLFLASH_UNROLL
      for (int v = 0; v < VALUE_FRAGMENTS; ++v) {
        output.o[r][v].thread_elements()[0] *= factor;
        output.o[r][v].thread_elements()[1] *= factor;
      }
    }
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      const float low = softmax[r].weigh(block.s[r][k].thread_elements()[0]);
      const float high = softmax[r].weigh(block.s[r][k].thread_elements()[1]);
      set_pair(block.s[r][k], float2(low, high));
    }
  }
}

// O += P V.
inline void multiply_values(thread Output& output, thread const Block& block,
                            threadgroup const Pair* values, thread const Place& place) {
  Fragment<Factor> p[ROW_FRAGMENTS][KEY_FRAGMENTS];
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      thread const Fragment<float>& weights = block.s[r][k];
      set_pair(p[r][k], vec<Factor, 2>(Factor(weights.thread_elements()[0]),
                                       Factor(weights.thread_elements()[1])));
    }
  }
  MTLFLASH_UNROLL
  for (int k = 0; k < KEY_FRAGMENTS; ++k) {
    threadgroup const Pair* row =
        values + (k * SIDE + place.row) * staged_stride<HEAD_DIM_V>() + place.column / 2;
    MTLFLASH_UNROLL
    for (int v = 0; v < VALUE_FRAGMENTS; ++v) {
      Fragment<Factor> value;
      set_pair(value, Packed<Element>::unpack(row[v * SIDE / 2]));
      MTLFLASH_UNROLL
      for (int r = 0; r < ROW_FRAGMENTS; ++r) {
        simdgroup_multiply_accumulate(output.o[r][v], p[r][k], value, output.o[r][v]);
      }
    }
  }
}

struct ForwardTensors {
  device const Element* q;
  device const Element* k;
  device const Element* v;
  device Element* out;
#if MTLFLASH_LSE
  device float* lse;
#endif
  ScoreTensors scores;
};

struct SharedTiles {
  threadgroup Pair* keys;
  threadgroup Pair* values;
  // Whether a simdgroup met Inf or NaN among the values it staged.
  threadgroup uint* flawed;
};

// Stages a block for the whole threadgroup. Returns whether its values need care.
inline bool stage(thread const SharedTiles& tiles, device const Bits* keys,
                  device const Bits* values, constant AttentionParams& params, int first,
                  bool every_row_sees_all, uint simdgroup, uint lane) {
  const uint thread_index = simdgroup * 32 + lane;
  // Until here the block before is being read.
  threadgroup_barrier(mem_flags::mem_threadgroup);
  stage_keys(tiles.keys, keys, params.k_strides[2], first, params.seq_k, thread_index);
  if (every_row_sees_all) {
    stage_rows<HEAD_DIM_V, false>(tiles.values, values, params.v_strides[2], first, params.seq_k,
                                  thread_index);
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return false;
  }
  const bool met = stage_rows<HEAD_DIM_V, true>(tiles.values, values, params.v_strides[2], first,
                                                params.seq_k, thread_index);
  const bool flawed = simd_any(met);
  if (lane == 0) {
    tiles.flawed[simdgroup] = flawed ? 1 : 0;
  }
  threadgroup_barrier(mem_flags::mem_threadgroup);
  uint any = 0;
  MTLFLASH_UNROLL
  for (int s = 0; s < SIMDGROUPS; ++s) {
    any |= tiles.flawed[s];
  }
  return any != 0;
}

// Normalises and writes the rows that exist.
inline void write(thread const ForwardTensors& tensors, thread const Output& output,
                  thread const RowSoftmax* softmax, constant AttentionParams& params, uint3 group,
                  int first_row, thread const Place& place) {
  const long rows_ahead = rows_before(params, group.z, group.y);
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    RowSoftmax row = softmax[r];
    row.sum = row_sum(row.sum);
    const float normaliser = row.normaliser();
    const int i = first_row + r * SIDE + place.row;
    if (i >= params.seq_q) {
      continue;
    }
    device Element* out = tensors.out + (rows_ahead + i) * HEAD_DIM_V;
    MTLFLASH_UNROLL
    for (int v = 0; v < VALUE_FRAGMENTS; ++v) {
      MTLFLASH_UNROLL
      for (int e = 0; e < 2; ++e) {
        const int at = v * SIDE + place.column + e;
        if (at < HEAD_DIM_V) {
          out[at] = Element(output.o[r][v].thread_elements()[e] * normaliser);
        }
      }
    }
#if MTLFLASH_LSE
    if (place.column == 0) {
      tensors.lse[rows_ahead + i] = row.log_sum_exp();
    }
#endif
  }
}

inline void forward(thread const ForwardTensors& tensors, thread const SharedTiles& tiles,
                    constant AttentionParams& params, uint3 group, uint simdgroup, uint lane) {
  const Place place = {fragment_row(lane), fragment_column(lane)};
  const uint batch = group.z;
  const uint head = group.y;
  const uint key_head = head / uint(params.group);

  const int tile_row = query_tile(params, group.x) * ROWS;
  const int tile_rows = min(ROWS, params.seq_q - tile_row);
  const BlockRange range = key_blocks(tile_row, tile_row + tile_rows - 1, params);

  // A simdgroup's rows see fewer blocks than the tile's, maybe none.
  const int offset = int(simdgroup) * ROW_FRAGMENTS * SIDE;
  const int first_row = tile_row + min(offset, tile_rows - 1);
  const int own_rows = min(ROW_FRAGMENTS * SIDE, tile_rows - offset);
  BlockRange own = {0, 0, 0, 0};
  if (own_rows > 0) {
    own = key_blocks(first_row, first_row + own_rows - 1, params);
  }

  device const Bits* keys = reinterpret_cast<device const Bits*>(
      head_of(tensors.k, params.k_strides, batch, key_head));
  device const Bits* values = reinterpret_cast<device const Bits*>(
      head_of(tensors.v, params.v_strides, batch, key_head));
  device const Element* q = head_of(tensors.q, params.q_strides, batch, head);

  const Scores scores = scores_of(params, tensors.scores, batch, head);
  ScoreRow rows[ROW_FRAGMENTS];
  RowSoftmax softmax[ROW_FRAGMENTS];
  Queries queries;
  Output output;
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    // Lanes past the last row work on copies of it and write nothing.
    const int row = int(min(uint(first_row) + r * SIDE + place.row, uint(params.seq_q - 1)));
    rows[r] = score_row(params, tensors.scores, batch, head, row);
    softmax[r] = start_softmax();
    queries.rows[r] =
        reinterpret_cast<device const Bits*>(row_of(q, params.q_strides[2], row));
    MTLFLASH_UNROLL
    for (int v = 0; v < VALUE_FRAGMENTS; ++v) {
      output.o[r][v] = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
    }
  }
  queries.keep(place.column);

  for (int number = range.begin; number < range.end; ++number) {
    const int first_key = number * KEYS;
    const bool every_row_sees_all = !HIDES_ANYWHERE && range.shows_whole(number);
    const bool flawed = stage(tiles, keys, values, params, first_key, every_row_sees_all,
                              simdgroup, lane);
    if (!own.touches(number)) {
      continue;
    }
    Block block;
    multiply_keys(block, queries, tiles.keys, place);
    if (own.shows_whole(number)) {
      score<false>(block, scores, rows, uint(first_key + place.column));
    } else {
      score<true>(block, scores, rows, uint(first_key + place.column));
    }
    weigh(block, softmax, output);
    if (flawed) {
      multiply_apart<HEAD_DIM_V>(output, block, tiles.values, place);
    } else {
      multiply_values(output, block, tiles.values, place);
    }
  }
  if (own_rows > 0) {
    write(tensors, output, softmax, params, group, first_row, place);
  }
}

}  // namespace mtlflash
