// What both backward kernels do with a block. Either owns rows of one side, queries or keys, and walks
// the other in staged blocks: its own rows are the left factors of every product,
//
//   S = own walked^T        dP = own_values walked_values^T        P, dS from them, in place
//   sums = dS walked        value sums = P walked_values           (for keys P^T and dS^T, which they are)
//
// so scores and weights pass from one product into the next without leaving their lanes.
namespace mtlflash {

// 32-bit registers a lane gives to sums and to its own rows, beside the two products of a block. Past
// the budget the rows are read again for every block: a thread has about 128.
constant constexpr int SUM_REGISTERS =
    ROW_FRAGMENTS * 2 * (SUMS_VECTORS * HEAD_FRAGMENTS + SUMS_VALUES * VALUE_FRAGMENTS);
constant constexpr int OWN_REGISTERS =
    ROW_FRAGMENTS * (HEAD_FRAGMENTS + VALUE_FRAGMENTS) * int(sizeof(Pair) / 4);
constant constexpr int BLOCK_REGISTERS = ROW_FRAGMENTS * KEY_FRAGMENTS * 4;
constant constexpr bool KEEPS_OWN = SUM_REGISTERS + OWN_REGISTERS + BLOCK_REGISTERS <= 112;

static_assert((staged_words<HEAD_DIM>() + staged_words<HEAD_DIM_V>()) * sizeof(Pair) +
                      SIMDGROUPS * sizeof(uint) <= 32768,
              "both tiles fit the 32 KiB of threadgroup memory");

using OwnVectors = OwnRows<HEAD_DIM, KEEPS_OWN>;
using OwnValues = OwnRows<HEAD_DIM_V, KEEPS_OWN>;

// A block of the walked side: keys and values, or queries and gradients of the output.
struct WalkedTiles {
  threadgroup Pair* vectors;
  threadgroup Pair* values;
  // Per simdgroup, what it met among what it staged: Inf or NaN.
  threadgroup uint* flaws;
};

constant constexpr uint FLAWED_VECTORS = 1;
constant constexpr uint FLAWED_VALUES = 2;

// Rows of one head of the walked side.
struct WalkedRows {
  device const Bits* vectors;
  device const Bits* values;
  long vector_stride;
  long value_stride;
  int rows;
};

// Stages a block for the whole threadgroup. Returns its flaws, none looked for where every own row
// sees all of it.
inline uint stage_walked(thread const WalkedTiles& tiles, thread const WalkedRows& walked,
                         int first, bool every_row_sees_all, uint simdgroup, uint lane) {
  const uint thread_index = simdgroup * 32 + lane;
  // Until here the block before is being read.
  threadgroup_barrier(mem_flags::mem_threadgroup);
  const bool vectors = stage_rows<HEAD_DIM, true>(tiles.vectors, walked.vectors,
                                                  walked.vector_stride, first, walked.rows,
                                                  thread_index);
  const bool values = stage_rows<HEAD_DIM_V, true>(tiles.values, walked.values,
                                                   walked.value_stride, first, walked.rows,
                                                   thread_index);
  if (every_row_sees_all) {
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return 0;
  }
  const uint flaws = (simd_any(vectors) ? FLAWED_VECTORS : 0) |
                     (simd_any(values) ? FLAWED_VALUES : 0);
  if (lane == 0) {
    tiles.flaws[simdgroup] = flaws;
  }
  threadgroup_barrier(mem_flags::mem_threadgroup);
  uint any = 0;
  MTLFLASH_UNROLL
  for (int s = 0; s < SIMDGROUPS; ++s) {
    any |= tiles.flaws[s];
  }
  return any;
}

// products = own walked^T. The walked block lies as it is, so the right factor's two neighbours are of
// two rows, and a word holds one of them.
template <int LENGTH>
void multiply_rows(thread Block& products, thread const OwnRows<LENGTH, KEEPS_OWN>& own,
                   threadgroup const Pair* tile, thread const Place& place) {
  constexpr int STRIDE = staged_stride<LENGTH>();
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      products.s[r][k] = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
    }
  }
  const int odd = place.row % 2;
  MTLFLASH_UNROLL
  for (int h = 0; h < round_up(LENGTH, SIDE) / SIDE; ++h) {
    Fragment<Factor> left[ROW_FRAGMENTS];
    MTLFLASH_UNROLL
    for (int r = 0; r < ROW_FRAGMENTS; ++r) {
      set_pair(left[r], Packed<Element>::unpack(own.at(r, h, place.column)));
    }
    threadgroup const Pair* column = tile + place.column * STRIDE + (h * SIDE + place.row) / 2;
    MTLFLASH_UNROLL
    for (int k = 0; k < KEY_FRAGMENTS; ++k) {
      Fragment<Factor> right;
      set_pair(right,
               vec<Factor, 2>(Packed<Element>::pick(column[k * SIDE * STRIDE], odd),
                              Packed<Element>::pick(column[(k * SIDE + 1) * STRIDE], odd)));
      MTLFLASH_UNROLL
      for (int r = 0; r < ROW_FRAGMENTS; ++r) {
        simdgroup_multiply_accumulate(products.s[r][k], left[r], right, products.s[r][k]);
      }
    }
  }
}

// sums += weights walked, in fp32: the size of a gradient is the loss's, and half would lose small ones.
// With CAREFUL what is not finite counts as 0. That is enough where a row that sees it has a weight
// of NaN, and has one through its score.
template <int LENGTH, bool CAREFUL, int COLUMNS>
void multiply_walked(thread Sums<COLUMNS>& sums, thread const Block& weights,
                     threadgroup const Pair* tile, thread const Place& place) {
  constexpr int STRIDE = staged_stride<LENGTH>();
  MTLFLASH_UNROLL
  for (int k = 0; k < KEY_FRAGMENTS; ++k) {
    threadgroup const Pair* row = tile + (k * SIDE + place.row) * STRIDE + place.column / 2;
    MTLFLASH_UNROLL
    for (int c = 0; c < COLUMNS; ++c) {
      uint2 words = Packed<Element>::words(row[c * SIDE / 2]);
      if (CAREFUL) {
        words = uint2(as_type<uint>(split(words[0]).finite), as_type<uint>(split(words[1]).finite));
      }
      Fragment<float> right;
      set_pair(right, as_type<float2>(words));
      MTLFLASH_UNROLL
      for (int r = 0; r < ROW_FRAGMENTS; ++r) {
        simdgroup_multiply_accumulate(sums.o[r][c], weights.s[r][k], right, sums.o[r][c]);
      }
    }
  }
}

// The sums of the rows that exist, row-major from `out` on.
template <int LENGTH, int COLUMNS>
void write_sums(device Element* out, thread const Sums<COLUMNS>& sums,
                thread const float* factors, int first_row, int rows, thread const Place& place) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    const int i = first_row + r * SIDE + place.row;
    if (i >= rows) {
      continue;
    }
    MTLFLASH_UNROLL
    for (int c = 0; c < COLUMNS; ++c) {
      MTLFLASH_UNROLL
      for (int e = 0; e < 2; ++e) {
        const int at = c * SIDE + place.column + e;
        if (at < LENGTH) {
          out[long(i) * LENGTH + at] = Element(sums.o[r][c].thread_elements()[e] * factors[r]);
        }
      }
    }
  }
}

template <int COLUMNS>
void clear(thread Sums<COLUMNS>& sums) {
  MTLFLASH_UNROLL
  for (int r = 0; r < ROW_FRAGMENTS; ++r) {
    MTLFLASH_UNROLL
    for (int c = 0; c < COLUMNS; ++c) {
      sums.o[r][c] = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);
    }
  }
}

// The rows of a simdgroup among those of its threadgroup, none (count 0 or less) past the last.
struct OwnRange {
  int first;
  int count;
};

inline OwnRange own_range(int tile_row, int rows, uint simdgroup) {
  const int tile_rows = min(ROWS, rows - tile_row);
  const int offset = int(simdgroup) * ROW_FRAGMENTS * SIDE;
  return {tile_row + min(offset, tile_rows - 1), min(ROW_FRAGMENTS * SIDE, tile_rows - offset)};
}

}  // namespace mtlflash
