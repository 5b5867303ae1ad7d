// SPDX-License-Identifier: MIT OR Apache-2.0
//! Relaxed atomics. Checked for bounds and initialisation, never racing with each other.
#pragma once

#include "simd.h"

namespace metal {
enum memory_order { memory_order_relaxed, memory_order_acquire, memory_order_release, memory_order_acq_rel, memory_order_seq_cst };
enum thread_scope { thread_scope_thread, thread_scope_simdgroup, thread_scope_threadgroup, thread_scope_device };
inline void atomic_thread_fence(mem_flags, memory_order, thread_scope = thread_scope_device) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

template <class T>
struct atomic {
    T value;
};
}  // namespace metal
using atomic_int = metal::atomic<int>;
using atomic_uint = metal::atomic<uint>;
using atomic_float = metal::atomic<float>;
using atomic_bool = metal::atomic<bool>;
using atomic_ulong = metal::atomic<ulong>;

namespace msl_cpu {
template <class T, class F>
MSL_CPU_UNCHECKED T atomic_update(metal::atomic<T>* object, F change, const char* file, int line) {
    account_read(object, sizeof(T), Actor::atomic, file, line);
    account_write(object, sizeof(T), Actor::atomic, file, line);
    T old, next;
    __atomic_load(&object->value, &old, __ATOMIC_RELAXED);
    do {
        next = change(old);
    } while (!__atomic_compare_exchange(&object->value, &old, &next, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    return old;
}
template <class T>
MSL_CPU_UNCHECKED T atomic_read(const metal::atomic<T>* object, const char* file, int line) {
    account_read(object, sizeof(T), Actor::atomic, file, line);
    T out;
    __atomic_load(&object->value, &out, __ATOMIC_RELAXED);
    return out;
}
template <class T>
MSL_CPU_UNCHECKED void atomic_write(metal::atomic<T>* object, T value, const char* file, int line) {
    account_write(object, sizeof(T), Actor::atomic, file, line);
    __atomic_store(&object->value, &value, __ATOMIC_RELAXED);
}
}  // namespace msl_cpu

namespace metal {
using ::atomic_bool;
using ::atomic_float;
using ::atomic_int;
using ::atomic_uint;
using ::atomic_ulong;
template <class T>
inline T atomic_load_explicit(const volatile atomic<T>* object, memory_order, MSL_CPU_HERE) {
    return msl_cpu::atomic_read(const_cast<const atomic<T>*>(object), file, line);
}
template <class T, class V>
inline void atomic_store_explicit(volatile atomic<T>* object, V value, memory_order, MSL_CPU_HERE) {
    msl_cpu::atomic_write(const_cast<atomic<T>*>(object), static_cast<T>(value), file, line);
}
#define MSL_CPU_ATOMIC(name, expression)                                                                  \
    template <class T, class V>                                                                           \
    inline T name(volatile atomic<T>* object, V operand, memory_order, MSL_CPU_HERE) {                    \
        T b = static_cast<T>(operand);                                                                    \
        return msl_cpu::atomic_update(                                                                    \
            const_cast<atomic<T>*>(object), [b](T a) { (void)a; return static_cast<T>(expression); }, file, line);  \
    }
MSL_CPU_ATOMIC(atomic_exchange_explicit, b)
MSL_CPU_ATOMIC(atomic_fetch_add_explicit, a + b)
MSL_CPU_ATOMIC(atomic_fetch_sub_explicit, a - b)
MSL_CPU_ATOMIC(atomic_fetch_max_explicit, a < b ? b : a)
MSL_CPU_ATOMIC(atomic_fetch_min_explicit, b < a ? b : a)
MSL_CPU_ATOMIC(atomic_fetch_and_explicit, a & b)
MSL_CPU_ATOMIC(atomic_fetch_or_explicit, a | b)
MSL_CPU_ATOMIC(atomic_fetch_xor_explicit, a ^ b)
#undef MSL_CPU_ATOMIC
template <class T, class V>
inline bool atomic_compare_exchange_weak_explicit(volatile atomic<T>* object, T* expected, V desired, memory_order, memory_order,
                                                  MSL_CPU_HERE) {
    T wanted = *expected, next = static_cast<T>(desired);
    T old = msl_cpu::atomic_update(
        const_cast<atomic<T>*>(object), [wanted, next](T a) { return a == wanted ? next : a; }, file, line);
    *expected = old;
    return old == wanted;
}
}  // namespace metal
