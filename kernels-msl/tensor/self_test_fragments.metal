// The self-test of fragments in registers, which are all operands of an operation.
//
// buffer(1): float results[2][16][32]:
//   [0]  S = C + A[0..16, 0..16] * transposed B[0..27, 0..16], 0 from column 27 on
//   [1]  C + P * V[0..16, 0..27], P = columns 0..16 of [0], as left operand in float; 0 from
//        column 27 on
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "tensor/fragment.h"
#include "tensor/self_test.h"

namespace mtlflash {

// Rows from `rows` on and columns from `columns` on are 0.
inline Fragment<Element> load_stored(
    device const Element* matrix, int row, int column, int rows, int columns) {
  Fragment<Element> piece;
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const int at_row = row + slot / 4 * 8;
    const int at_column = column + slot % 4;
    const bool inside = at_row < rows && at_column < columns;
    piece.slots[slot] = inside ? matrix[at_row * STORED_STEP + at_column] : Element(0.0f);
  }
  return piece;
}

inline Fragment<float> start_of(Place place, int columns_before) {
  Fragment<float> piece;
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const int row = place.row + slot / 4 * 8;
    const int column = columns_before + place.column + slot % 4;
    piece.slots[slot] = column < FULL_COLUMNS ? float(row - column) : 0.0f;
  }
  return piece;
}

inline void store_result(
    device float* result, Place place, int columns_before, thread const Fragment<float>& piece) {
  MTLFLASH_UNROLL
  for (int slot = 0; slot < SLOTS; ++slot) {
    const int row = place.row + slot / 4 * 8;
    result[row * 32 + columns_before + place.column + slot % 4] = piece.slots[slot];
  }
}

}  // namespace mtlflash

using namespace mtlflash;

kernel void mtlflash_self_test_fragments(device const Element* stored [[buffer(0)]],
                                         device float* results [[buffer(1)]],
                                         uint lane [[thread_index_in_simdgroup]]) {
  device const Element* a = stored;
  device const Element* b = stored + STORED_ROWS * STORED_STEP;
  device const Element* v = stored + 2 * STORED_ROWS * STORED_STEP;
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
}
