// v2r: forward attention in registers. A simdgroup owns 16 query rows and walks over blocks of 32
// keys; Q, K and V come straight from device memory.
//
// Where the head dims are too large for one simdgroup's registers, PARTS of them share the rows:
// each takes a part of the head dim for the scores, whose sums meet in threadgroup memory, and the
// same part of the value dim for the output.
namespace mtlflash {

constant constexpr int PARTS = SIMDGROUPS * FRAGMENT / ROWS;
static_assert(PARTS * ROWS == SIMDGROUPS * FRAGMENT && (PARTS == 1 || PARTS == 2),
              "v2r: rows * parts must be 16 * simdgroups, in one part or two");
static_assert(KEYS == 2 * FRAGMENT, "v2r: a block has 32 keys");

// Fragments of one part.
constant constexpr int D_FRAGMENTS = round_up(HEAD_DIM, FRAGMENT * PARTS) / (FRAGMENT * PARTS);
constant constexpr int V_PAIRS = round_up(HEAD_DIM_V, KEYS * PARTS) / (KEYS * PARTS);
constant constexpr bool WHOLE_D = HEAD_DIM == D_FRAGMENTS * FRAGMENT * PARTS;
constant constexpr bool WHOLE_V = HEAD_DIM_V == V_PAIRS * KEYS * PARTS;

// Registers of the output, the scores and Q. Q stays in registers below this, so that about 40 of
// 126 are left for K or V, the softmax and addresses; above it is read again a block, from cache.
constant constexpr int REGISTERS =
    2 * SLOTS * V_PAIRS + 2 * SLOTS + D_FRAGMENTS * SLOTS * int(sizeof(Element)) / 4;
constant constexpr bool KEEPS_Q = REGISTERS <= 80;

#ifdef MSL_CPU
#define MTLFLASH_COUNT(event) msl_cpu::count_event(event)
#else
#define MTLFLASH_COUNT(event)
#endif

// What one simdgroup works on. Metal 4.1 binds members to `thread` references only in methods that say
// `thread` themselves.
struct FragmentTile {
  Place place;
  int seq_k;
  int d_column;
  int v_column;
  device const Element* query_rows[2];
  device const Element* keys;
  device const Element* values;
  long key_stride;
  long value_stride;
  Scores scores;
  ScoreRow rows[2];
  RowSoftmax softmax[2];
  Fragment<Element> queries[D_FRAGMENTS];
  // Dot products, then scores, then weights of the block in hand.
  Fragment<float> block[2];
  Fragment<float> output[2 * V_PAIRS];

  static bool whole_d(int n) {
    return WHOLE_D || (PARTS == 1 && (n + 1) * FRAGMENT <= HEAD_DIM);
  }

  static bool whole_v(int n) {
    return WHOLE_V || (PARTS == 1 && (n + 1) * FRAGMENT <= HEAD_DIM_V);
  }

  Fragment<Element> load_query(int n) const thread {
    return load_fragment(query_rows[0], query_rows[1], d_column + n * FRAGMENT, HEAD_DIM,
                         whole_d(n));
  }

  void start() thread {
    MTLFLASH_UNROLL
    for (int n = 0; n < 2 * V_PAIRS; ++n) {
      output[n] = zero_fragment();
    }
    softmax[0] = start_softmax();
    softmax[1] = start_softmax();
    if (KEEPS_Q) {
      MTLFLASH_UNROLL
      for (int n = 0; n < D_FRAGMENTS; ++n) {
        queries[n] = load_query(n);
      }
    }
  }

  // This part's dot products of the rows with the keys first..first + 32.
  template <bool TESTED>
  void multiply_keys(int first) thread {
    MTLFLASH_COUNT(0);
    block[0] = zero_fragment();
    block[1] = zero_fragment();
    const KeyRows key = key_rows<TESTED>(keys, key_stride, first + place.row, seq_k);
    MTLFLASH_UNROLL
    for (int n = 0; n < D_FRAGMENTS; ++n) {
      const int column = d_column + n * FRAGMENT;
      const Fragment<Element> query = KEEPS_Q ? queries[n] : load_query(n);
      const Fragment<Element> upper =
          load_fragment(key.at[0], key.at[1], column, HEAD_DIM, whole_d(n));
      const Fragment<Element> lower =
          load_fragment(key.at[2], key.at[3], column, HEAD_DIM, whole_d(n));
      multiply_fragments<true>(block[0], block[1], query, upper, lower);
    }
  }

  // Leaves this part's dot products where the other part finds them.
  void give(threadgroup float* place_of_lane) const thread {
    MTLFLASH_UNROLL
    for (int slot = 0; slot < 2 * SLOTS; ++slot) {
      place_of_lane[slot * 32] = block[slot / SLOTS].slots[slot % SLOTS];
    }
  }

  void take(threadgroup const float* place_of_lane) thread {
    MTLFLASH_UNROLL
    for (int slot = 0; slot < 2 * SLOTS; ++slot) {
      block[slot / SLOTS].slots[slot % SLOTS] += place_of_lane[slot * 32];
    }
  }

  // Dot products become scores; the running maximum follows, and the output with it where it rose.
  template <bool TESTED>
  void score(int first) thread {
    float factor[2];
    MTLFLASH_UNROLL
    for (int side = 0; side < 2; ++side) {
      float highest = HIDDEN;
      MTLFLASH_UNROLL
      for (int n = 0; n < 2; ++n) {
        thread float* dots = &block[n].slots[4 * side];
        scores.apply<TESTED, 4>(rows[side], dots, uint(first + n * FRAGMENT + place.column));
        highest = max(highest, max(max(dots[0], dots[1]), max(dots[2], dots[3])));
      }
      factor[side] = softmax[side].raise(row_maximum(highest), SLACK);
    }
    if (simd_any(factor[0] != 1.0f || factor[1] != 1.0f)) {
      MTLFLASH_COUNT(1);
      MTLFLASH_UNROLL
      for (int n = 0; n < 2 * V_PAIRS; ++n) {
        MTLFLASH_UNROLL
        for (int slot = 0; slot < SLOTS; ++slot) {
          output[n].slots[slot] *= factor[slot / 4];
        }
      }
    }
  }

  // Bit j of the result: row `side` sees key j of the block.
  uint seen_keys(int side) const thread {
    uint seen = 0;
    MTLFLASH_UNROLL
    for (int n = 0; n < 8; ++n) {
      const uint bit = uint(n / 4 * FRAGMENT + place.column + n % 4);
      seen |= uint(is_seen(block[n / 4].slots[4 * side + n % 4])) << bit;
    }
    seen |= simd_shuffle_xor(seen, 1);
    return seen | simd_shuffle_xor(seen, 8);
  }

  // Scores become weights, rounded to the precision to which the matrix unit would cut them. The
  // sum is of what was not rounded: the log-sum-exp is made from it.
  void weigh() thread {
    MTLFLASH_UNROLL
    for (int slot = 0; slot < 2 * SLOTS; ++slot) {
      thread float& value = block[slot / SLOTS].slots[slot % SLOTS];
      thread RowSoftmax& row = softmax[slot % SLOTS / 4];
      value = float(half(row.weigh(value)));
    }
  }

  // Adds the block's values, weighed, to the output.
  template <bool TESTED>
  void multiply_values(int first) thread {
    constexpr bool CLEANS = TESTED || HIDES_ANYWHERE;
    uint seen[2] = {0, 0};
    if (CLEANS) {
      seen[0] = seen_keys(0);
      seen[1] = seen_keys(1);
    }
    weigh();
    const KeyRows key = key_rows<TESTED>(values, value_stride, first + place.row, seq_k);
    bool found = false;
    MTLFLASH_UNROLL
    for (int pair = 0; pair < V_PAIRS; ++pair) {
      MTLFLASH_UNROLL
      for (int n = 0; n < 2; ++n) {
        const int column = v_column + pair * KEYS;
        Fragment<Element> left = load_fragment(
            key.at[2 * n], key.at[2 * n + 1], column, HEAD_DIM_V, whole_v(2 * pair));
        Fragment<Element> right = load_fragment(key.at[2 * n], key.at[2 * n + 1],
                                                column + FRAGMENT, HEAD_DIM_V,
                                                whole_v(2 * pair + 1));
        if (CLEANS) {
          const bool in_left = clean(left);
          const bool in_right = clean(right);
          found = found || in_left || in_right;
        }
        multiply_fragments<false>(output[2 * pair], output[2 * pair + 1], block[n], left, right);
      }
    }
    if (CLEANS && simd_any(found)) {
      add_not_finite(first, seen);
    }
  }

  // Gives the values that were set to 0 to the rows that see them. A weight does not matter: Inf
  // stays Inf and NaN stays NaN.
  void add_not_finite(int first, thread const uint* seen) thread {
    const int count = min(KEYS, seq_k - first);
    for (int j = 0; j < count; ++j) {
      device const Element* row = row_of(values, value_stride, first + j);
      MTLFLASH_UNROLL
      for (int n = 0; n < 2 * V_PAIRS; ++n) {
        MTLFLASH_UNROLL
        for (int slot = 0; slot < 4; ++slot) {
          const int column = v_column + n * FRAGMENT + slot;
          if (column < HEAD_DIM_V && not_finite(row[column])) {
            const float value = float(row[column]);
            output[n].slots[slot] += (seen[0] >> j & 1) != 0 ? value : 0.0f;
            output[n].slots[slot + 4] += (seen[1] >> j & 1) != 0 ? value : 0.0f;
          }
        }
      }
    }
  }

  template <bool TESTED>
  void finish_block(int first) thread {
    score<TESTED>(first);
    multiply_values<TESTED>(first);
  }

  // The lane's part of row `side` of the output.
  void store(device Element* row, int side) const thread {
    const float normaliser = softmax[side].normaliser();
    MTLFLASH_UNROLL
    for (int n = 0; n < 2 * V_PAIRS; ++n) {
      MTLFLASH_UNROLL
      for (int slot = 0; slot < 4; ++slot) {
        const int column = v_column + n * FRAGMENT + slot;
        if (whole_v(n) || column < HEAD_DIM_V) {
          row[column] = Element(output[n].slots[4 * side + slot] * normaliser);
        }
      }
    }
  }
};

}  // namespace mtlflash
