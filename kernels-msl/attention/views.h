// Where a batch entry, a head and a row begin. All offsets are 64-bit: tensors may pass 4 GiB.
namespace mtlflash {

// First element of head `head` of batch entry `batch`. Element's address space is the pointer's.
template <typename Pointer>
Pointer head_of(Pointer base, constant long* strides, uint batch, uint head) {
  return base + (long(batch) * strides[0] + long(head) * strides[1]);
}

// First element of a row below `base`.
template <typename Pointer>
Pointer row_of(Pointer base, long row_stride, int row) {
  return base + long(row) * row_stride;
}

// Rows of a contiguous [batch, heads, seq_q, ...] tensor that come before this head's rows.
inline long rows_before(constant AttentionParams& params, uint batch, uint head) {
  return (long(batch) * params.heads_q + head) * params.seq_q;
}

// The query tile of a threadgroup. Under an upper limit late tiles see more keys, so they start
// first and short ones fill the end of the grid.
inline int query_tile(constant AttentionParams& params, uint position) {
  const int tiles = (params.seq_q - 1) / ROWS + 1;
  return HAS_BAND_HI ? tiles - 1 - int(position) : int(position);
}

}  // namespace mtlflash
