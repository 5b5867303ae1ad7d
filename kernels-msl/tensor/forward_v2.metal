// v2: TensorOps on tensors, for any lane layout and exact in f32.
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "attention/params.h"
#include "attention/views.h"
#include "attention/visibility.h"
#include "attention/scores.h"
#include "attention/softmax.h"
#include "tensor/finite.h"
#include "tensor/tensors_forward.h"

using namespace mtlflash;

[[max_total_threads_per_threadgroup(MTLFLASH_SIMDGROUPS * 32)]]
kernel void MTLFLASH_ENTRY(
    device Element* q [[buffer(MTLFLASH_BUFFER_Q)]],
    device Element* k [[buffer(MTLFLASH_BUFFER_K)]],
    device Element* v [[buffer(MTLFLASH_BUFFER_V)]],
    device Element* out [[buffer(MTLFLASH_BUFFER_OUT)]],
#if MTLFLASH_LSE
    device float* lse [[buffer(MTLFLASH_BUFFER_LSE)]],
#endif
#if MTLFLASH_MASK
    device const MaskElement* mask [[buffer(MTLFLASH_BUFFER_MASK)]],
#endif
#if MTLFLASH_BIAS
    device const BiasElement* bias [[buffer(MTLFLASH_BUFFER_BIAS)]],
#endif
#if MTLFLASH_ALIBI
    device const float* alibi [[buffer(MTLFLASH_BUFFER_ALIBI)]],
#endif
    constant AttentionParams& params [[buffer(MTLFLASH_BUFFER_PARAMS)]],
    uint3 group [[threadgroup_position_in_grid]],
    uint simdgroup_number [[simdgroup_index_in_threadgroup]],
    uint lane [[thread_index_in_simdgroup]]) {
  threadgroup float scores_of_simdgroup[MTLFLASH_SIMDGROUPS][TILE_ROWS * SCORE_STEP];
  threadgroup Element weights_of_simdgroup[MTLFLASH_SIMDGROUPS][TILE_ROWS * WEIGHT_STEP];
  threadgroup float factors_of_simdgroup[MTLFLASH_SIMDGROUPS][TILE_ROWS];
  ScoreTensors tensors;
#if MTLFLASH_MASK
  tensors.mask = mask;
#endif
#if MTLFLASH_BIAS
  tensors.bias = bias;
#endif
#if MTLFLASH_ALIBI
  tensors.alibi = alibi;
#endif
  const uint head = group.y;
  const uint batch = group.z;
  const int first_row =
      query_tile(params, group.x) * ROWS + int(simdgroup_number) / PARTS * TILE_ROWS;
  const int rows = min(TILE_ROWS, params.seq_q - first_row);
  const int first_column = int(simdgroup_number) % PARTS * V_COLUMNS;
  const int columns = min(V_COLUMNS, HEAD_DIM_V - first_column);
  if (rows <= 0 || columns <= 0) {
    return;  // A whole simdgroup, and no threadgroup barrier follows.
  }

  TensorSpace space;
  space.scores = scores_of_simdgroup[simdgroup_number];
  space.weights = weights_of_simdgroup[simdgroup_number];
  space.factors = factors_of_simdgroup[simdgroup_number];
  const Scores scores = scores_of(params, tensors, batch, head);
  TensorRow lane_row;
  lane_row.row = int(lane) / 2;
  lane_row.first_key = int(lane) % 2 * LANE_KEYS;
  lane_row.visible = score_row(params, tensors, batch, head, first_row + lane_row.row);
  lane_row.softmax = start_softmax();

  device Element* keys = head_of(k, params.k_strides, batch, head / uint(params.group));
  device Element* values =
      head_of(v, params.v_strides, batch, head / uint(params.group)) + first_column;
  DeviceTensor query_tensor = device_tensor(
      row_of(head_of(q, params.q_strides, batch, head), params.q_strides[2], first_row), HEAD_DIM,
      rows, int(params.q_strides[2]));
  ValueOperation operation;
  auto output = operation.get_destination_cooperative_tensor<WeightTensor, DeviceTensor, float>();
  for_each_element(output, [](float, int, int) { return 0.0f; });

  const BlockRange blocks = key_blocks(first_row, first_row + rows - 1, params);
  for (int block = blocks.begin; block < blocks.end; ++block) {
    const int first = block * KEYS;
    const int count = min(KEYS, params.seq_k - first);
    const bool whole = blocks.shows_whole(block);
    DeviceTensor key_tensor = device_tensor(row_of(keys, params.k_strides[2], first), HEAD_DIM,
                                            count, int(params.k_strides[2]));
    multiply_keys(query_tensor, key_tensor, space);
    simdgroup_barrier(mem_flags::mem_threadgroup);
    const float factor = whole ? weigh_row<false>(lane_row, scores, space, first)
                               : weigh_row<true>(lane_row, scores, space, first);
    if (lane % 2 == 0) {
      space.factors[lane_row.row] = factor;
    }
    simdgroup_barrier(mem_flags::mem_threadgroup);
    if (simd_any(factor != 1.0f)) {
      threadgroup const float* factors = space.factors;
      for_each_element(output, [factors](float sum, int row, int) { return sum * factors[row]; });
    }
    device Element* block_values = row_of(values, params.v_strides[2], first);
    const bool hides = HIDES_ANYWHERE || !whole;
    if (hides && any_not_finite(block_values, params.v_strides[2], columns, count, lane)) {
      add_seen_values(output, space, block_values, params.v_strides[2], columns, count);
    } else {
      WeightTensor weight_tensor(space.weights, Plane(count, TILE_ROWS),
                                 array<int32_t, 2>{1, WEIGHT_STEP});
      DeviceTensor value_tensor =
          device_tensor(block_values, columns, count, int(params.v_strides[2]));
      multiply_values(output, weight_tensor, value_tensor);
    }
    // The next block's scores, weights and factors overwrite what other lanes may still read.
    simdgroup_barrier(mem_flags::mem_threadgroup);
  }

  lane_row.softmax.sum += simd_shuffle_xor(lane_row.softmax.sum, 1);
  const long rows_above = rows_before(params, batch, head) + first_row;
  if (lane % 2 == 0) {
    space.factors[lane_row.row] = lane_row.softmax.normaliser();
#if MTLFLASH_LSE
    if (first_column == 0 && lane_row.row < rows) {
      lse[rows_above + lane_row.row] = lane_row.softmax.log_sum_exp();
    }
#endif
  }
  simdgroup_barrier(mem_flags::mem_threadgroup);
  device Element* out_rows = out + rows_above * HEAD_DIM_V + first_column;
  threadgroup const float* normalisers = space.factors;
  for_each_element(output, [=](float sum, int row, int column) {
    if (row < rows && column < columns) {
      out_rows[row * HEAD_DIM_V + column] = Element(sum * normalisers[row]);
    }
    return sum;
  });
}
