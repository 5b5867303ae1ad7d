// v2r: the gradient of the queries on TensorOps fragments, for GPUs with the lane layout of Apple10.
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "attention/params.h"
#include "attention/backward_params.h"
#include "attention/views.h"
#include "attention/visibility.h"
#include "attention/scores.h"
#include "attention/gradients.h"
#include "attention/softmax.h"
#include "attention/short_rows.h"
#include "tensor/fragment.h"
#include "tensor/finite.h"
#include "tensor/walk.h"
#include "tensor/fragments_backward.h"
#include "tensor/fragments_backward_queries.h"

using namespace mtlflash;

[[max_total_threads_per_threadgroup(MTLFLASH_SIMDGROUPS * 32)]]
kernel void MTLFLASH_ENTRY(
    device const Element* q [[buffer(MTLFLASH_BUFFER_Q)]],
    device const Element* k [[buffer(MTLFLASH_BUFFER_K)]],
    device const Element* v [[buffer(MTLFLASH_BUFFER_V)]],
    device const Element* out [[buffer(MTLFLASH_BUFFER_OUT)]],
    device const Element* dout [[buffer(MTLFLASH_BUFFER_DOUT)]],
    device const float* lse [[buffer(MTLFLASH_BUFFER_LSE)]],
#if MTLFLASH_DLSE
    device const float* dlse [[buffer(MTLFLASH_BUFFER_DLSE)]],
#endif
    device float* stats [[buffer(MTLFLASH_BUFFER_STATS)]],
#if MTLFLASH_DQ
    device Element* dq [[buffer(MTLFLASH_BUFFER_DQ)]],
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
    constant BackwardParams& backward [[buffer(MTLFLASH_BUFFER_PARAMS)]],
    uint3 group [[threadgroup_position_in_grid]],
    uint simdgroup_number [[simdgroup_index_in_threadgroup]],
    uint lane [[thread_index_in_simdgroup]]) {
  constant AttentionParams& params = backward.forward;
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
  const uint key_head = head / uint(params.group);
  const int tile_first = query_tile(params, group.x) * ROWS;
  const int tile_last = min(tile_first + ROWS, params.seq_q) - 1;
  const int first_row = tile_first + int(simdgroup_number) * FRAGMENT;
  const long ahead = rows_before(params, batch, head);

  WalkedRows keys;
  keys.vectors = head_of(k, params.k_strides, batch, key_head);
  keys.values = head_of(v, params.v_strides, batch, key_head);
  keys.vector_stride = params.k_strides[2];
  keys.value_stride = params.v_strides[2];
  keys.rows = params.seq_k;

  QueryTile tile;
  tile.place = place_of(lane);
  tile.scores = scores_of(params, tensors, batch, head);
  OwnRows outputs;
  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    // Rows past the end stand for the last and are not stored.
    const int row = min(first_row + tile.place.row + 8 * n, params.seq_q - 1);
    tile.rows[n] = score_row(params, tensors, batch, head, row);
    tile.queries.at[n] =
        row_of(head_of(q, params.q_strides, batch, head), params.q_strides[2], row);
    tile.gradients.at[n] =
        row_of(head_of(dout, backward.dout_strides, batch, head), backward.dout_strides[2], row);
    outputs.at[n] = out + (ahead + row) * HEAD_DIM_V;
    tile.sums[n] = 0.0f;
  }
  tile.measure(outputs);
  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    const long row = ahead + min(first_row + tile.place.row + 8 * n, params.seq_q - 1);
    tile.stats[n].shift = lse[row] * LOG2_E;
    const ShortRow short_row = {tile.queries.at[n], tile.gradients.at[n], outputs.at[n],
                                keys.vectors,       keys.values,          keys.vector_stride,
                                keys.value_stride};
    tile.stats[n].delta += rounded_off(tile.scores, tile.rows[n], short_row, tile.stats[n].shift, lane);
#if MTLFLASH_DLSE
    tile.stats[n].delta -= dlse[row];
#endif
    // The factor is known at the end.
    tile.stats[n].normaliser = 1.0f;
  }
  clear(tile.dq);

  // All simdgroups walk in step, so that they read the same rows while those are cached, but each
  // works only where its own rows see something.
  const BlockRange shared_blocks = key_blocks(tile_first, tile_last, params);
  BlockRange blocks = {0, 0, 0, 0};
  if (first_row < params.seq_q) {
    blocks = key_blocks(first_row, min(first_row + FRAGMENT, params.seq_q) - 1, params);
  }
  for (int block = shared_blocks.begin; block < shared_blocks.end; ++block) {
    threadgroup_barrier(mem_flags::mem_none);
    if (blocks.shows_whole(block)) {
      tile.work<false>(keys, block * KEYS);
    } else if (blocks.touches(block)) {
      tile.work<true>(keys, block * KEYS);
    }
  }

  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    const float sum = row_sum(tile.sums[n]);
    // Of the bits: a NaN must not pass for the sum of a row that saw nothing.
    const float normaliser = as_type<uint>(sum) == 0u ? 0.0f : 1.0f / sum;
    const int row = first_row + tile.place.row + 8 * n;
    if (row < params.seq_q) {
#if MTLFLASH_DQ
      store_row(dq + (ahead + row) * HEAD_DIM, tile.dq, n, params.scale * normaliser, tile.place);
#endif
      if (tile.place.column == 0) {
        stats[(ahead + row) * STATS] = tile.stats[n].delta;
        stats[(ahead + row) * STATS + 1] = normaliser;
      }
    }
  }
}
