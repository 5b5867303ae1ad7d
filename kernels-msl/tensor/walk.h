// Rows that a simdgroup walks over, straight from device memory.
namespace mtlflash {

// A lane's rows of two fragments one below the other.
struct KeyRows {
  device const Element* at[4];
};

// With TESTED, rows past the end stand for the last: their scores are hidden, but what is read must
// exist.
template <bool TESTED>
KeyRows key_rows(device const Element* base, long stride, int first, int seq_k) {
  KeyRows rows;
  MTLFLASH_UNROLL
  for (int n = 0; n < 4; ++n) {
    const int key = first + 8 * n;
    rows.at[n] = row_of(base, stride, TESTED ? min(key, seq_k - 1) : key);
  }
  return rows;
}

// Sets what is not finite to 0; returns whether there was any.
inline bool clean(thread Fragment<Element>& piece) {
  bool found = false;
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const bool bad = not_finite(piece.slots[slot]);
    found = found || bad;
    piece.slots[slot] = bad ? Element(0.0f) : piece.slots[slot];
  }
  return found;
}

}  // namespace mtlflash
