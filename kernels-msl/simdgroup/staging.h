// K and V blocks in threadgroup memory, each element read from device memory once a threadgroup.
//
// K lies transposed, [head dimension][key], V as it is, [key][head dimension]: either way the two
// values of a lane's fragment are one aligned word (two for float). Rows are padded by 16 bytes
// against bank conflicts. What lies past a head dimension or past the last key is zero.
namespace mtlflash {

constant constexpr int THREADS = 32 * SIMDGROUPS;
constant constexpr int PADDED_DIM = round_up(HEAD_DIM, SIDE);
constant constexpr int PADDED_DIM_V = round_up(HEAD_DIM_V, SIDE);
constant constexpr int PAD = 16 / sizeof(Pair);
constant constexpr int KEY_STRIDE = KEYS / 2 + PAD;
constant constexpr int VALUE_STRIDE = PADDED_DIM_V / 2 + PAD;
constant constexpr int KEY_TILE = PADDED_DIM * KEY_STRIDE;
constant constexpr int VALUE_TILE = KEYS * VALUE_STRIDE;

static_assert(KEYS % SIDE == 0, "a key block is made of whole 8x8 fragments");
static_assert((KEY_TILE + VALUE_TILE) * sizeof(Pair) + SIMDGROUPS * sizeof(uint) <= 32768,
              "K and V tiles fit the 32 KiB of threadgroup memory");

template <int LENGTH>
Quad load_key(device const Bits* base, long row_stride, int key, int seq_k, int at) {
  if (key < seq_k) {
    return load_quad<LENGTH>(row_of(base, row_stride, key), at);
  }
  return {{0, 0, 0, 0}};
}

// Keys first..first + KEYS. A thread takes four dimensions of two neighbouring keys, so that it
// writes whole words; eight threads read one contiguous piece of a row.
inline void stage_keys(threadgroup Pair* tile, device const Bits* base, long row_stride, int first,
                       int seq_k, uint thread_index) {
  constexpr int CHUNKS = PADDED_DIM / 4;
  for (int item = int(thread_index); item < KEYS / 2 * CHUNKS; item += THREADS) {
    const int pair = item / (4 * CHUNKS) * 4 + item % 4;
    const int at = item / 4 % CHUNKS * 4;
    const int key = first + 2 * pair;
    const Quad low = load_key<HEAD_DIM>(base, row_stride, key, seq_k, at);
    const Quad high = load_key<HEAD_DIM>(base, row_stride, key + 1, seq_k, at);
    MTLFLASH_UNROLL
    for (int e = 0; e < 4; ++e) {
      tile[(at + e) * KEY_STRIDE + pair] = Packed<Element>::pack(low.bits[e], high.bits[e]);
    }
  }
}

// Values first..first + KEYS. With CHECKED, returns whether this thread met Inf or NaN.
template <bool CHECKED>
bool stage_values(threadgroup Pair* tile, device const Bits* base, long row_stride, int first,
                  int seq_k, uint thread_index) {
  constexpr int CHUNKS = PADDED_DIM_V / 4;
  uint carries = 0;
  for (int item = int(thread_index); item < KEYS * CHUNKS; item += THREADS) {
    const int key = item / CHUNKS;
    const int at = item % CHUNKS * 4;
    const Quad quad = load_key<HEAD_DIM_V>(base, row_stride, first + key, seq_k, at);
    MTLFLASH_UNROLL
    for (int e = 0; e < 2; ++e) {
      const Pair pair = Packed<Element>::pack(quad.bits[2 * e], quad.bits[2 * e + 1]);
      tile[key * VALUE_STRIDE + at / 2 + e] = pair;
      if (CHECKED) {
        carries |= exponent_carry(pair);
      }
    }
  }
  return (carries & ElementTraits<Element>::SIGNS) != 0;
}

}  // namespace mtlflash
