// A small sum with a known answer, by each way in which the kernels multiply. All numbers are small
// whole ones, so that results are exact whatever the element type and the order of the sums.
//
// One threadgroup of (32, 1, 1) threads; MTLFLASH_ELEMENT is half, bfloat or float.
// buffer(0): Element stored[3][32][40], read. Element (row, column) of matrix m is
//              (3 * row + 5 * column + m) % 7 - 3
//            where row < 29 and column < 27; all others are NaN and must not be used.
// buffer(1): float results[3][16][32], written whole. With A, B, V the matrices 0, 1, 2 and
//            C(row, column) = row - column:
//   [0] fragments:  S = C + A[0..16, 0..16] * transposed B[0..27, 0..16], 0 from column 27 on
//   [1] fragments:  C + P * V[0..16, 0..27], P = columns 0..16 of [0], as left operand in float;
//                   0 from column 27 on
//   [2] tensors:    C + A[0..13, 0..21] * V[0..21, 0..27] within 13 rows and 27 columns, else C;
//                   A passes through threadgroup memory, and extents end where the data does
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "tensor/fragment.h"

namespace mtlflash {

constant constexpr int STORED_ROWS = 32;
constant constexpr int STORED_STEP = 40;
constant constexpr int FULL_COLUMNS = 27;
constant constexpr int PART_ROWS = 13;
constant constexpr int PART_INNER = 21;

using Plane = dextents<int32_t, 2>;
using StoredTensor = tensor<device Element, Plane, tensor_inline>;
using CopiedTensor = tensor<threadgroup Element, Plane, tensor_inline>;

// Rows from `rows` on and columns from `columns` on are 0.
inline Fragment<Element> load_stored(
    device const Element* matrix, int row, int column, int rows, int columns) {
  Fragment<Element> fragment;
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const int at_row = row + slot / 4 * 8;
    const int at_column = column + slot % 4;
    const bool inside = at_row < rows && at_column < columns;
    fragment.slots[slot] = inside ? matrix[at_row * STORED_STEP + at_column] : Element(0.0f);
  }
  return fragment;
}

inline Fragment<float> start_of(Place place, int columns_before) {
  Fragment<float> fragment;
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const int row = place.row + slot / 4 * 8;
    const int column = columns_before + place.column + slot % 4;
    fragment.slots[slot] = column < FULL_COLUMNS ? float(row - column) : 0.0f;
  }
  return fragment;
}

inline void store_result(
    device float* result, Place place, int columns_before, thread const Fragment<float>& fragment) {
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const int row = place.row + slot / 4 * 8;
    result[row * 32 + columns_before + place.column + slot % 4] = fragment.slots[slot];
  }
}

}  // namespace mtlflash

using namespace mtlflash;

kernel void mtlflash_self_test(device Element* stored [[buffer(0)]],
                               device float* results [[buffer(1)]],
                               uint lane [[thread_index_in_simdgroup]]) {
  threadgroup Element copied[PART_ROWS * STORED_STEP];
  device Element* a = stored;
  device Element* b = stored + STORED_ROWS * STORED_STEP;
  device Element* v = stored + 2 * STORED_ROWS * STORED_STEP;
  const Place place = place_of(lane);
  const int far = place.column + FRAGMENT;

  Fragment<float> first = start_of(place, 0);
  Fragment<float> second = start_of(place, FRAGMENT);
  const Fragment<Element> left = load_stored(a, place.row, place.column, 16, 16);
  const Fragment<Element> upper = load_stored(b, place.row, place.column, FULL_COLUMNS, 16);
  const Fragment<Element> lower =
      load_stored(b, place.row + FRAGMENT, place.column, FULL_COLUMNS, 16);
  multiply_fragments<true>(first, second, left, upper, lower);
  store_result(results, place, 0, first);
  store_result(results, place, FRAGMENT, second);

  Fragment<float> first_out = start_of(place, 0);
  Fragment<float> second_out = start_of(place, FRAGMENT);
  const Fragment<Element> near_values = load_stored(v, place.row, place.column, 16, FULL_COLUMNS);
  const Fragment<Element> far_values = load_stored(v, place.row, far, 16, FULL_COLUMNS);
  multiply_fragments<false>(first_out, second_out, first, near_values, far_values);
  store_result(results + 512, place, 0, first_out);
  store_result(results + 512, place, FRAGMENT, second_out);

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
  for (uint16_t n = 0; n < sums.get_capacity(); ++n) {
    if (sums.is_valid_element(n)) {
      const auto at = sums.get_multidimensional_index(n);
      sums[n] = float(int(at[1]) - int(at[0]));
    }
  }
  operation.run(rows, columns, sums);
  for (uint16_t n = 0; n < sums.get_capacity(); ++n) {
    if (sums.is_valid_element(n)) {
      const auto at = sums.get_multidimensional_index(n);
      results[1024 + int(at[1]) * 32 + int(at[0])] = sums[n];
    }
  }
}
