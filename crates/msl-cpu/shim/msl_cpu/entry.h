// SPDX-License-Identifier: MIT OR Apache-2.0
//! What generated entry functions need: kernel arguments by attribute, and threadgroup arrays.
#pragma once

#include "vec.h"

namespace msl_cpu {
/// One thread's view of the grid.
struct Invocation {
    void* const* buffers;
    uint32_t threadgroup_position[3];
    uint32_t thread_position[3];
    uint32_t threadgroups[3];
    uint32_t threads[3];
};
using EntryFunction = void (*)(const Invocation&);

/// A buffer argument, as whatever pointer or reference the kernel declares.
struct BufferPointer {
    void* address;
    template <class T>
    operator T*() const {
        return static_cast<T*>(address);
    }
};
struct BufferReference {
    void* address;
    template <class T>
    operator T&() const {
        return *static_cast<std::remove_cv_t<T>*>(address);
    }
};

/// A position, as whatever whole number or vector the kernel declares.
struct Position {
    uint32_t at[3];
    template <class T>
        requires is_whole<T>
    operator T() const {
        return static_cast<T>(at[0]);
    }
    template <class T, int N>
    operator metal::vec<T, N>() const {
        metal::vec<T, N> out;
        for (int i = 0; i < N; ++i) out[i] = static_cast<T>(at[i]);
        return out;
    }
};

inline Position position(const uint32_t (&at)[3]) { return {{at[0], at[1], at[2]}}; }
inline Position product(const uint32_t (&a)[3], const uint32_t (&b)[3]) { return {{a[0] * b[0], a[1] * b[1], a[2] * b[2]}}; }
inline Position grid_position(const Invocation& i) {
    Position p = product(i.threadgroup_position, i.threads);
    for (int d = 0; d < 3; ++d) p.at[d] += i.thread_position[d];
    return p;
}
inline Position number(uint32_t n) { return {{n, 0, 0}}; }
inline uint32_t linear_thread(const Invocation& i) {
    return i.thread_position[0] + i.threads[0] * (i.thread_position[1] + i.threads[1] * i.thread_position[2]);
}
inline uint32_t thread_count(const Invocation& i) { return i.threads[0] * i.threads[1] * i.threads[2]; }

/// The threadgroup's own copy of an array declared `threadgroup`. `site` is an address of the declaration's own.
void* threadgroup_array(const void* site, size_t size, size_t align, const char* name, int line);
template <class T>
inline T& threadgroup_object(const void* site, const char* name, int line, size_t align = 1) {
    return *static_cast<T*>(threadgroup_array(site, sizeof(T), align > alignof(T) ? align : alignof(T), name, line));
}

/// Filled in by the generated text, read by the runtime's `main`.
struct EntryPoint {
    const char* name;
    EntryFunction function;
};
extern const EntryPoint entry_points[];
extern const unsigned entry_point_count;
}  // namespace msl_cpu
