// v1: attention on simdgroup matrices, for every Apple GPU since M1.
#include "attention/prelude.h"
#include "attention/params.h"
#include "attention/views.h"
#include "attention/visibility.h"
#include "attention/scores.h"
#include "attention/softmax.h"
#include "simdgroup/fragment.h"
#include "simdgroup/staging.h"
#include "simdgroup/transposed.h"
#include "simdgroup/rows.h"
#include "simdgroup/apart.h"
#include "simdgroup/forward.h"

kernel void MTLFLASH_ENTRY(
    device const MTLFLASH_ELEMENT* q [[buffer(MTLFLASH_BUFFER_Q)]],
    device const MTLFLASH_ELEMENT* k [[buffer(MTLFLASH_BUFFER_K)]],
    device const MTLFLASH_ELEMENT* v [[buffer(MTLFLASH_BUFFER_V)]],
    device MTLFLASH_ELEMENT* out [[buffer(MTLFLASH_BUFFER_OUT)]],
#if MTLFLASH_LSE
    device float* lse [[buffer(MTLFLASH_BUFFER_LSE)]],
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
    constant mtlflash::AttentionParams& params [[buffer(MTLFLASH_BUFFER_PARAMS)]],
    uint3 group [[threadgroup_position_in_grid]],
    uint simdgroup [[simdgroup_index_in_threadgroup]],
    uint lane [[thread_index_in_simdgroup]]) {
  threadgroup mtlflash::Pair keys[mtlflash::KEY_TILE];
  threadgroup mtlflash::Pair values[mtlflash::VALUE_TILE];
  threadgroup uint flawed[mtlflash::SIMDGROUPS];

  mtlflash::ForwardTensors tensors;
  tensors.q = q;
  tensors.k = k;
  tensors.v = v;
  tensors.out = out;
#if MTLFLASH_LSE
  tensors.lse = lse;
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
  const mtlflash::SharedTiles tiles = {keys, values, flawed};
  mtlflash::forward(tensors, tiles, params, group, simdgroup, lane);
}
