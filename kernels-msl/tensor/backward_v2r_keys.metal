// v2r: the gradients of keys and values on TensorOps fragments, for GPUs with the lane layout of Apple10.
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "attention/params.h"
#include "attention/backward_params.h"
#include "attention/views.h"
#include "attention/visibility.h"
#include "attention/scores.h"
#include "attention/gradients.h"
#include "tensor/fragment.h"
#include "tensor/finite.h"
#include "tensor/walk.h"
#include "tensor/fragments_backward.h"
#include "tensor/fragments_backward_keys.h"

using namespace mtlflash;

[[max_total_threads_per_threadgroup(MTLFLASH_SIMDGROUPS * 32)]]
kernel void MTLFLASH_ENTRY(
    device const Element* q [[buffer(MTLFLASH_BUFFER_Q)]],
    device const Element* k [[buffer(MTLFLASH_BUFFER_K)]],
    device const Element* v [[buffer(MTLFLASH_BUFFER_V)]],
    device const Element* dout [[buffer(MTLFLASH_BUFFER_DOUT)]],
    device const float* lse [[buffer(MTLFLASH_BUFFER_LSE)]],
    device const float* stats [[buffer(MTLFLASH_BUFFER_STATS)]],
#if MTLFLASH_DK
    device Element* dk [[buffer(MTLFLASH_BUFFER_DK)]],
#endif
#if MTLFLASH_DV
    device Element* dv [[buffer(MTLFLASH_BUFFER_DV)]],
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
  const uint key_head = group.y;
  const uint batch = group.z;
  const int tile_first = int(group.x) * ROWS;
  const int tile_last = min(tile_first + ROWS, params.seq_k) - 1;
  const int first_row = tile_first + int(simdgroup_number) * FRAGMENT;

  KeyTile tile;
  tile.place = place_of(lane);
  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    // Keys past the end stand for the last and are not stored.
    tile.key[n] = min(first_row + tile.place.row + 8 * n, params.seq_k - 1);
    tile.keys.at[n] = row_of(head_of(k, params.k_strides, batch, key_head), params.k_strides[2],
                             tile.key[n]);
    tile.values.at[n] = row_of(head_of(v, params.v_strides, batch, key_head), params.v_strides[2],
                               tile.key[n]);
  }
  clear(tile.dk);
  clear(tile.dv);

  const BlockRange shared_blocks = query_blocks(tile_first, tile_last, params);
  BlockRange blocks = {0, 0, 0, 0};
  if (first_row < params.seq_k) {
    blocks = query_blocks(first_row, min(first_row + FRAGMENT, params.seq_k) - 1, params);
  }
  for (int member = 0; member < params.group; ++member) {
    const uint head = key_head * uint(params.group) + uint(member);
    const long ahead = rows_before(params, batch, head);
    const QueryStats known = {lse + ahead, stats + ahead * STATS};
    const Scores scores = scores_of(params, tensors, batch, head);
    WalkedRows queries;
    queries.vectors = head_of(q, params.q_strides, batch, head);
    queries.values = head_of(dout, backward.dout_strides, batch, head);
    queries.vector_stride = params.q_strides[2];
    queries.value_stride = backward.dout_strides[2];
    queries.rows = params.seq_q;
    for (int block = shared_blocks.begin; block < shared_blocks.end; ++block) {
      threadgroup_barrier(mem_flags::mem_none);
      const int first = block * KEYS;
      if (blocks.shows_whole(block)) {
        tile.work<false>(queries, known, scores, tensors, params, batch, head, first);
      } else if (blocks.touches(block)) {
        tile.work<true>(queries, known, scores, tensors, params, batch, head, first);
      }
    }
  }

  const long ahead = (long(batch) * (params.heads_q / params.group) + key_head) * params.seq_k;
  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    const int row = first_row + tile.place.row + 8 * n;
    if (row < params.seq_k) {
#if MTLFLASH_DK
      store_row(dk + (ahead + row) * HEAD_DIM, tile.dk, n, params.scale, tile.place);
#endif
#if MTLFLASH_DV
      store_row(dv + (ahead + row) * HEAD_DIM_V, tile.dv, n, 1.0f, tile.place);
#endif
    }
  }
}
