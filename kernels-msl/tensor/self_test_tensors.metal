// The self-test of tensors in memory.
//
// buffer(1): float results[16][32]:
//   C + A[0..13, 0..21] * V[0..21, 0..27] within 13 rows and 27 columns, else C; A passes through
//   threadgroup memory, and extents end where the data does
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "tensor/self_test.h"

namespace mtlflash {

constant constexpr int PART_ROWS = 13;
constant constexpr int PART_INNER = 21;

using Plane = dextents<int32_t, 2>;
using StoredTensor = tensor<device Element, Plane, tensor_inline>;
using CopiedTensor = tensor<threadgroup Element, Plane, tensor_inline>;

}  // namespace mtlflash

using namespace mtlflash;

kernel void mtlflash_self_test_tensors(device Element* stored [[buffer(0)]],
                                       device float* results [[buffer(1)]],
                                       uint lane [[thread_index_in_simdgroup]]) {
  threadgroup Element copied[PART_ROWS * STORED_STEP];
  device Element* a = stored;
  device Element* v = stored + 2 * STORED_ROWS * STORED_STEP;
  for (int n = int(lane); n < PART_ROWS * STORED_STEP; n += 32) {
    copied[n] = a[n];
  }
  simdgroup_barrier(mem_flags::mem_threadgroup);
  constexpr auto descriptor = mpp::tensor_ops::matmul2d_descriptor(
      16, 32, static_cast<int>(dynamic_extent), false, false, false,
      mpp::tensor_ops::matmul2d_descriptor::mode::multiply_accumulate);
  mpp::tensor_ops::matmul2d<descriptor, execution_simdgroup> operation;
  CopiedTensor rows(copied, Plane(PART_INNER, PART_ROWS), array<int32_t, 2>{1, STORED_STEP});
  StoredTensor columns(v, Plane(FULL_COLUMNS, PART_INNER), array<int32_t, 2>{1, STORED_STEP});
  auto sums = operation.get_destination_cooperative_tensor<CopiedTensor, StoredTensor, float>();
  MTLFLASH_UNROLL
  for (uint16_t n = 0; n < sums.get_capacity(); ++n) {
    if (sums.is_valid_element(n)) {
      const auto at = sums.get_multidimensional_index(n);
      sums[n] = float(int(at[1]) - int(at[0]));
    }
  }
  operation.run(rows, columns, sums);
  MTLFLASH_UNROLL
  for (uint16_t n = 0; n < sums.get_capacity(); ++n) {
    if (sums.is_valid_element(n)) {
      const auto at = sums.get_multidimensional_index(n);
      results[int(at[1]) * 32 + int(at[0])] = sums[n];
    }
  }
}
