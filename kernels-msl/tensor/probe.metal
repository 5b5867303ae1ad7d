// Writes the lane layout of TensorOps operands as the device reports it.
//
// One threadgroup of (32, 1, 1) threads. buffer(0): int layout[5][2][3][32][16], written whole.
//   [5]   element types (left, right): half half, bfloat bfloat, float half, float bfloat,
//         float float
//   [2]   the right operand as it is, transposed
//   [3]   operand: left, right, destination (float)
//   [32]  lane
//   [16]  slot
// A value is 256 * row + column, or -1 where the lane has no such slot or its element is not valid;
// row and column are indices 1 and 0 of get_multidimensional_index. The operation is v2r's:
// 16x32x16, relaxed. Left: rows 0..16, columns 0..16 in slots 0..8. Right, as stored: 16x32, or 32x16
// where transposed. Destination: 16x32. The map that v2r builds on is place_of in tensor/fragment.h:
//   row    = 4 * (lane >> 4) + ((lane >> 1) & 3) + 8 * ((slot >> 2) & 1)
//   column = 8 * ((lane >> 3) & 1) + 4 * (lane & 1) + (slot & 3)
// with 16 added for slots 8..16: to the row of a transposed right operand, else to the column.
#include "tensor/requirements.h"

using namespace metal;

namespace mtlflash {

constant constexpr int PROBED_SLOTS = 16;
constant constexpr int OPERAND_VALUES = 32 * PROBED_SLOTS;

template <typename Tensor>
void write_layout(thread Tensor& operand, device int* layout, uint lane) {
  for (int slot = 0; slot < PROBED_SLOTS; ++slot) {
    int value = -1;
    if (slot < int(operand.get_capacity()) && operand.is_valid_element(uint16_t(slot))) {
      const auto at = operand.get_multidimensional_index(uint16_t(slot));
      value = 256 * int(at[1]) + int(at[0]);
    }
    layout[int(lane) * PROBED_SLOTS + slot] = value;
  }
}

template <typename L, typename R, bool TRANSPOSED>
void write_operands(device int* layout, uint lane) {
  constexpr auto descriptor = mpp::tensor_ops::matmul2d_descriptor(
      16, 32, 16, false, TRANSPOSED, true,
      mpp::tensor_ops::matmul2d_descriptor::mode::multiply_accumulate);
  mpp::tensor_ops::matmul2d<descriptor, execution_simdgroup> operation;
  auto left = operation.template get_left_input_cooperative_tensor<L, R, float>();
  auto right = operation.template get_right_input_cooperative_tensor<L, R, float>();
  auto destination = operation.template get_destination_cooperative_tensor<
      remove_addrspace_t<decltype(left)>, remove_addrspace_t<decltype(right)>, float>();
  write_layout(left, layout, lane);
  write_layout(right, layout + OPERAND_VALUES, lane);
  write_layout(destination, layout + 2 * OPERAND_VALUES, lane);
}

template <typename L, typename R>
void write_pair(device int* layout, int pair, uint lane) {
  device int* first = layout + pair * 6 * OPERAND_VALUES;
  write_operands<L, R, false>(first, lane);
  write_operands<L, R, true>(first + 3 * OPERAND_VALUES, lane);
}

}  // namespace mtlflash

kernel void mtlflash_probe(device int* layout [[buffer(0)]],
                           uint lane [[thread_index_in_simdgroup]]) {
  mtlflash::write_pair<half, half>(layout, 0, lane);
  mtlflash::write_pair<bfloat, bfloat>(layout, 1, lane);
  mtlflash::write_pair<float, half>(layout, 2, lane);
  mtlflash::write_pair<float, bfloat>(layout, 3, lane);
  mtlflash::write_pair<float, float>(layout, 4, lane);
}
