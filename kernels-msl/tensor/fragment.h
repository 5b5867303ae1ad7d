// 16x16 fragments in registers, and the one matrix operation on them: 16x32x16 by one simdgroup.
//
// A lane holds, in eight slots, four neighbouring columns of the rows `row` and `row + 8`. Left,
// right and destination operands share this map on Apple10 GPUs; probe.metal tests it. A wider
// operand is its fragments one after the other, row by row, as stored.
namespace mtlflash {

constant constexpr int FRAGMENT = 16;
constant constexpr int SLOTS = 8;

template <typename T>
struct Fragment {
  T slots[SLOTS];
};

// Row of slots 0..4 (slots 4..8 lie 8 rows lower) and column of slots 0 and 4.
struct Place {
  int row;
  int column;
};

inline Place place_of(uint lane) {
  return {int((lane >> 4) * 4 + ((lane >> 1) & 3)), int(((lane >> 3) & 1) * 8 + (lane & 1) * 4)};
}

inline Fragment<float> zero_fragment() {
  Fragment<float> zero;
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    zero.slots[slot] = 0.0f;
  }
  return zero;
}

// A lane's slots from its two rows, read one by one: nothing is known about their alignment.
// Columns from `columns` on are 0; `whole` says that there are none.
template <typename T>
Fragment<T> load_fragment(
    device const T* upper, device const T* lower, int column, int columns, bool whole) {
  Fragment<T> piece;
  MTLFLASH_UNROLL
  for (int n = 0; n < 4; ++n) {
    const bool inside = whole || column + n < columns;
    piece.slots[n] = inside ? upper[column + n] : T(0.0f);
    piece.slots[n + 4] = inside ? lower[column + n] : T(0.0f);
  }
  return piece;
}

// first|second += left * right, where right is 16 rows of 32 columns (two fragments side by side),
// or with TRANSPOSED its transpose: 32 rows of 16 columns (one below the other).
//
// Relaxed: without it 32-bit operands leave the matrix unit. It cuts them to ten bits of fraction.
template <bool TRANSPOSED, typename L, typename R>
void multiply_fragments(thread Fragment<float>& first, thread Fragment<float>& second,
                        thread const Fragment<L>& left, thread const Fragment<R>& right_first,
                        thread const Fragment<R>& right_second) {
  constexpr auto descriptor = mpp::tensor_ops::matmul2d_descriptor(
      FRAGMENT, 2 * FRAGMENT, FRAGMENT, false, TRANSPOSED, true,
      mpp::tensor_ops::matmul2d_descriptor::mode::multiply_accumulate);
  mpp::tensor_ops::matmul2d<descriptor, execution_simdgroup> operation;
  auto a = operation.template get_left_input_cooperative_tensor<L, R, float>();
  auto b = operation.template get_right_input_cooperative_tensor<L, R, float>();
  auto c = operation.template get_destination_cooperative_tensor<
      remove_addrspace_t<decltype(a)>, remove_addrspace_t<decltype(b)>, float>();
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    a[slot] = left.slots[slot];
    b[slot] = right_first.slots[slot];
    b[slot + SLOTS] = right_second.slots[slot];
    c[slot] = first.slots[slot];
    c[slot + SLOTS] = second.slots[slot];
  }
  operation.run(a, b, c);
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    first.slots[slot] = c[slot];
    second.slots[slot] = c[slot + SLOTS];
  }
}

}  // namespace mtlflash
