// v1: the gradient of the queries on simdgroup matrices, for every Apple GPU since M1.
#include "attention/prelude.h"
#include "attention/params.h"
#include "attention/backward_params.h"
#include "attention/views.h"
#include "attention/visibility.h"
#include "attention/scores.h"
#include "attention/gradients.h"
#include "attention/softmax.h"
#include "attention/short_rows.h"
#include "simdgroup/fragment.h"
#include "simdgroup/staging.h"
#include "simdgroup/rows.h"
#include "simdgroup/apart.h"
#include "simdgroup/backward_block.h"
#include "simdgroup/backward_queries.h"

kernel void MTLFLASH_ENTRY(
    device const MTLFLASH_ELEMENT* q [[buffer(MTLFLASH_BUFFER_Q)]],
    device const MTLFLASH_ELEMENT* k [[buffer(MTLFLASH_BUFFER_K)]],
    device const MTLFLASH_ELEMENT* v [[buffer(MTLFLASH_BUFFER_V)]],
    device const MTLFLASH_ELEMENT* out [[buffer(MTLFLASH_BUFFER_OUT)]],
    device const MTLFLASH_ELEMENT* dout [[buffer(MTLFLASH_BUFFER_DOUT)]],
    device const float* lse [[buffer(MTLFLASH_BUFFER_LSE)]],
#if MTLFLASH_DLSE
    device const float* dlse [[buffer(MTLFLASH_BUFFER_DLSE)]],
#endif
    device float* stats [[buffer(MTLFLASH_BUFFER_STATS)]],
#if MTLFLASH_DQ
    device MTLFLASH_ELEMENT* dq [[buffer(MTLFLASH_BUFFER_DQ)]],
#endif
#if MTLFLASH_MASK
    device const mtlflash::MaskElement* mask [[buffer(MTLFLASH_BUFFER_MASK)]],
#endif
#if MTLFLASH_BIAS
    device const MTLFLASH_BIAS_ELEMENT* bias [[buffer(MTLFLASH_BUFFER_BIAS)]],
#endif
#if MTLFLASH_ALIBI
    device const float* alibi [[buffer(MTLFLASH_BUFFER_ALIBI)]],
#endif
    constant mtlflash::BackwardParams& params [[buffer(MTLFLASH_BUFFER_PARAMS)]],
    uint3 group [[threadgroup_position_in_grid]],
    uint simdgroup [[simdgroup_index_in_threadgroup]],
    uint lane [[thread_index_in_simdgroup]]) {
  threadgroup mtlflash::Pair vectors[mtlflash::staged_words<mtlflash::HEAD_DIM>()];
  threadgroup mtlflash::Pair values[mtlflash::staged_words<mtlflash::HEAD_DIM_V>()];
  threadgroup uint flaws[mtlflash::SIMDGROUPS];

  mtlflash::QueryTensors tensors;
  tensors.q = q;
  tensors.k = k;
  tensors.v = v;
  tensors.out = out;
  tensors.dout = dout;
  tensors.lse = lse;
#if MTLFLASH_DLSE
  tensors.dlse = dlse;
#endif
  tensors.stats = stats;
#if MTLFLASH_DQ
  tensors.dq = dq;
#endif
#if MTLFLASH_MASK
  tensors.scores.mask = mask;
#endif
#if MTLFLASH_BIAS
  tensors.scores.bias = bias;
#endif
#if MTLFLASH_ALIBI
  tensors.scores.alibi = alibi;
#endif
  const mtlflash::WalkedTiles tiles = {vectors, values, flaws};
  mtlflash::backward_queries(tensors, tiles, params, group, simdgroup, lane);
}
