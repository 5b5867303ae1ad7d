// Blocks of rows in threadgroup memory, each element read from device memory once a threadgroup.
//
// They lie as they are, [row][head dimension]: two neighbours of a row are one aligned word (two for
// float). Rows are padded by 16 bytes against bank conflicts. What lies past a head dimension or past
// the last row is zero.
namespace mtlflash {

constant constexpr int THREADS = 32 * SIMDGROUPS;
constant constexpr int PADDED_DIM = round_up(HEAD_DIM, SIDE);
constant constexpr int PADDED_DIM_V = round_up(HEAD_DIM_V, SIDE);
constant constexpr int PAD = 16 / sizeof(Pair);

// Words between rows of LENGTH elements, and in a block of KEYS rows.
template <int LENGTH>
constexpr int staged_stride() {
  return round_up(LENGTH, SIDE) / 2 + PAD;
}

template <int LENGTH>
constexpr int staged_words() {
  return KEYS * staged_stride<LENGTH>();
}

static_assert(KEYS % SIDE == 0, "a block is made of whole 8x8 fragments");

template <int LENGTH>
Quad load_row(device const Bits* base, long row_stride, int row, int rows, int at) {
  if (row < rows) {
    return load_quad<LENGTH>(row_of(base, row_stride, row), at);
  }
  return {{0, 0, 0, 0}};
}

// Rows first..first + KEYS of `rows`. With CHECKED, returns whether this thread met Inf or NaN.
template <int LENGTH, bool CHECKED>
bool stage_rows(threadgroup Pair* tile, device const Bits* base, long row_stride, int first,
                int rows, uint thread_index) {
  constexpr int CHUNKS = round_up(LENGTH, SIDE) / 4;
  uint carries = 0;
  for (int item = int(thread_index); item < KEYS * CHUNKS; item += THREADS) {
    const int row = item / CHUNKS;
    const int at = item % CHUNKS * 4;
    const Quad four = load_row<LENGTH>(base, row_stride, first + row, rows, at);
    MTLFLASH_UNROLL
    for (int e = 0; e < 2; ++e) {
      const Pair pair = Packed<Element>::pack(four.bits[2 * e], four.bits[2 * e + 1]);
      tile[row * staged_stride<LENGTH>() + at / 2 + e] = pair;
      if (CHECKED) {
        carries |= exponent_carry(pair);
      }
    }
  }
  return (carries & ElementTraits<Element>::SIGNS) != 0;
}

}  // namespace mtlflash
