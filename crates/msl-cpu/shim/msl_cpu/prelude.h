// SPDX-License-Identifier: MIT OR Apache-2.0
//! Everything that a kernel may use, in one precompiled header.
#pragma once

#include "runtime.h"
#include "types.h"
#include "vec.h"
#include "math.h"
#include "simd.h"
#include "atomic.h"
#include "entry.h"

#if __has_include(<metal_simdgroup_matrix>)
#include <metal_simdgroup_matrix>
#endif
#if __has_include(<metal_tensor>)
#include <metal_tensor>
#endif
#if __has_include(<MetalPerformancePrimitives/MetalPerformancePrimitives.h>)
#include <MetalPerformancePrimitives/MetalPerformancePrimitives.h>
#endif
