// The forward's blocks in threadgroup memory: V as it is, K transposed, [head dimension][key], so that
// the two values of a lane's fragment of K are one word too.
namespace mtlflash {

constant constexpr int KEY_STRIDE = KEYS / 2 + PAD;
constant constexpr int KEY_TILE = PADDED_DIM * KEY_STRIDE;
constant constexpr int VALUE_TILE = staged_words<HEAD_DIM_V>();

static_assert((KEY_TILE + VALUE_TILE) * sizeof(Pair) + SIMDGROUPS * sizeof(uint) <= 32768,
              "K and V tiles fit the 32 KiB of threadgroup memory");

// Keys first..first + KEYS. A thread takes four dimensions of two neighbouring keys, so that it
// writes whole words; eight threads read one contiguous piece of a row.
inline void stage_keys(threadgroup Pair* tile, device const Bits* base, long row_stride, int first,
                       int seq_k, uint thread_index) {
  constexpr int CHUNKS = PADDED_DIM / 4;
  for (int item = int(thread_index); item < KEYS / 2 * CHUNKS; item += THREADS) {
    const int pair = item / (4 * CHUNKS) * 4 + item % 4;
    const int at = item / 4 % CHUNKS * 4;
    const int key = first + 2 * pair;
    const Quad low = load_row<HEAD_DIM>(base, row_stride, key, seq_k, at);
    const Quad high = load_row<HEAD_DIM>(base, row_stride, key + 1, seq_k, at);
    MTLFLASH_UNROLL
    for (int e = 0; e < 4; ++e) {
      tile[(at + e) * KEY_STRIDE + pair] = Packed<Element>::pack(low.bits[e], high.bits[e]);
    }
  }
}

}  // namespace mtlflash
