// v2r: TensorOps fragments in registers, for GPUs with the lane layout of Apple10.
#include "tensor/requirements.h"
#include "attention/prelude.h"
#include "attention/params.h"
#include "attention/views.h"
#include "attention/visibility.h"
#include "attention/scores.h"
#include "attention/softmax.h"
#include "tensor/fragment.h"
#include "tensor/finite.h"
#include "tensor/walk.h"
#include "tensor/fragments_forward.h"

using namespace mtlflash;

[[max_total_threads_per_threadgroup(MTLFLASH_SIMDGROUPS * 32)]]
kernel void MTLFLASH_ENTRY(
    device const Element* q [[buffer(MTLFLASH_BUFFER_Q)]],
    device const Element* k [[buffer(MTLFLASH_BUFFER_K)]],
    device const Element* v [[buffer(MTLFLASH_BUFFER_V)]],
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
#if MTLFLASH_SIMDGROUPS * 16 > MTLFLASH_ROWS
  // Two, taken in turns: one barrier a block is enough.
  threadgroup float partial[2][MTLFLASH_SIMDGROUPS][16 * 32];
#endif
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
  const int tile_first = query_tile(params, group.x) * ROWS;
  const int tile_last = min(tile_first + ROWS, params.seq_q) - 1;
  const int first_row = tile_first + int(simdgroup_number) / PARTS * FRAGMENT;
  const int part = int(simdgroup_number) % PARTS;

  FragmentTile tile;
  tile.place = place_of(lane);
  tile.seq_k = params.seq_k;
  tile.d_column = part * D_FRAGMENTS * FRAGMENT + tile.place.column;
  tile.v_column = part * V_PAIRS * KEYS + tile.place.column;
  tile.keys = head_of(k, params.k_strides, batch, head / uint(params.group));
  tile.values = head_of(v, params.v_strides, batch, head / uint(params.group));
  tile.key_stride = params.k_strides[2];
  tile.value_stride = params.v_strides[2];
  tile.scores = scores_of(params, tensors, batch, head);
  device const Element* queries = head_of(q, params.q_strides, batch, head);
  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    // Rows past the end stand for the last and are not stored.
    const int row = min(first_row + tile.place.row + 8 * n, params.seq_q - 1);
    tile.rows[n] = score_row(params, tensors, batch, head, row);
    tile.query_rows[n] = row_of(queries, params.q_strides[2], row);
  }
  tile.start();

  // All simdgroups walk over the threadgroup's blocks in step, so that they read K and V while
  // those are cached, but each works only where its own rows see something.
  const BlockRange shared_blocks = key_blocks(tile_first, tile_last, params);
  BlockRange blocks = {0, 0, 0, 0};
  if (first_row < params.seq_q) {
    blocks = key_blocks(first_row, min(first_row + FRAGMENT, params.seq_q) - 1, params);
  }
  for (int block = shared_blocks.begin; block < shared_blocks.end; ++block) {
    const int first = block * KEYS;
    const bool works = blocks.touches(block);
    const bool whole = blocks.shows_whole(block);
    if (works) {
      if (whole) {
        tile.multiply_keys<false>(first);
      } else {
        tile.multiply_keys<true>(first);
      }
    }
#if MTLFLASH_SIMDGROUPS * 16 > MTLFLASH_ROWS
    if (works) {
      tile.give(&partial[block & 1][simdgroup_number][lane]);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    if (works) {
      tile.take(&partial[block & 1][simdgroup_number ^ 1][lane]);
    }
#else
    threadgroup_barrier(mem_flags::mem_none);
#endif
    if (works) {
      if (whole) {
        tile.finish_block<false>(first);
      } else {
        tile.finish_block<true>(first);
      }
    }
  }

  MTLFLASH_UNROLL
  for (int n = 0; n < 2; ++n) {
    tile.softmax[n].sum = row_sum(tile.softmax[n].sum);
    const int row = first_row + tile.place.row + 8 * n;
    if (row < params.seq_q) {
      const long at = rows_before(params, batch, head) + row;
      tile.store(out + at * HEAD_DIM_V, n);
#if MTLFLASH_LSE
      if (part == 0 && tile.place.column == 0) {
        lse[at] = tile.softmax[n].log_sum_exp();
      }
#endif
    }
  }
}
