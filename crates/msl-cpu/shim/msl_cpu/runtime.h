// SPDX-License-Identifier: MIT OR Apache-2.0
//! What the shim headers may ask of the fiber runtime.
//!
//! Kernels include these headers, so they pull in no C or C++ mathematics header: its global `exp`, `abs` and
//! friends would compete with Metal's. `<stdint.h>`, `<stddef.h>`, `<string.h>`, `<type_traits>` and `<utility>` are fine.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace msl_cpu {

/// How the machine under test behaves where Apple's documents leave it open. Chosen for a run, not for a build.
struct Personality {
    /// The lane layout that the M5 reports; otherwise another valid one.
    bool m5_layout;
    /// `multiply` adds to the destination; otherwise it overwrites it.
    bool multiply_accumulates;
};
const Personality& personality();

/// The calling thread's place in its simdgroup and threadgroup.
unsigned lane();
unsigned simdgroup_index();
/// Index of the thread in its threadgroup.
unsigned thread_index();
/// Simdgroups of the threadgroup that runs.
unsigned simdgroups_launched();
/// Lanes of the calling simdgroup that exist: 32 unless the threadgroup's size is no multiple of 32.
unsigned lanes_launched();

/// All lanes of the simdgroup arrive, each with its own `mine`; the last one runs `work(slots, context)` once (its own
/// `context`), then all go on. Slots of lanes that were not launched are null. `work` may be null.
/// A lane that never arrives, or arrives at another `what` or line, ends the run as a divergence that names both.
/// It orders no memory: only `simdgroup_barrier` and `threadgroup_barrier` do.
void simdgroup_rendezvous(const char* what, void* mine, void (*work)(void* const slots[32], void* context),
                          void* context, const char* file = __builtin_FILE(), int line = __builtin_LINE());
/// The same for every thread of the threadgroup; `slots` has one place a thread.
void threadgroup_rendezvous(const char* what, void* mine, void (*work)(void* const* slots, void* context),
                            void* context, const char* file = __builtin_FILE(), int line = __builtin_LINE());

/// Ends the run with RunError::Rule. `rule` is a short stable name, the rest is printf's.
[[noreturn]] void broken_rule(const char* rule, const char* format, ...) __attribute__((format(printf, 2, 3)));

/// Must stay in the order of `counters.rs`.
enum class Counter : unsigned {
    /// 16x16x16 operations of the matrix unit.
    matmul_ops,
    /// 8x8x8 `simdgroup_matrix` multiplications.
    simdgroup_multiplies,
    device_read_bytes,
    device_written_bytes,
    threadgroup_read_bytes,
    threadgroup_written_bytes,
    /// Once a threadgroup.
    threadgroup_barriers,
    /// Once a simdgroup.
    simdgroup_barriers,
    /// Shuffles, reductions, votes: once a simdgroup.
    simd_ops,
    /// exp, exp2, exp10: once a thread and component.
    exponentials,
    /// Eight counters that a kernel may raise itself: `#ifdef MSL_CPU`, `msl_cpu::count_event(0)`.
    event_0,
    last = event_0 + 8
};
/// The cells of the operating-system thread that runs the caller, one a `Counter`.
extern constinit thread_local uint64_t* counter_cells;
inline void count(Counter counter, uint64_t n) { counter_cells[static_cast<unsigned>(counter)] += n; }
inline void count_event(unsigned which, uint64_t n = 1) {
    counter_cells[static_cast<unsigned>(Counter::event_0) + which % 8] += n;
}

/// Address spaces are erased from the text, so ask the address.
enum class Space { thread, threadgroup, device };
Space space_of(const void* address);

/// In whose name an access happens, for the race checks. `simdgroup` and `threadgroup` stand for a collective operation
/// done once for all its threads: ordered with other operations of the same collective, but not with single lanes. `atomic`
/// operations never race with each other.
enum class Actor { lane, simdgroup, threadgroup, atomic };

/// Reports accesses that the shim makes for a kernel, so that they are counted (both modes) and checked (check mode: extent, initialised,
/// race). Call it in place of relying on the instrumentation, and make the access itself in a function marked
/// MSL_CPU_UNCHECKED, else it counts twice. Thread memory is neither counted nor checked.
void account_read(const void* address, size_t bytes, Actor actor = Actor::lane, const char* file = __builtin_FILE(),
                  int line = __builtin_LINE());
void account_write(void* address, size_t bytes, Actor actor = Actor::lane, const char* file = __builtin_FILE(),
                   int line = __builtin_LINE());
/// The agreed spelling: `device` says the space, for callers that know it.
inline void account_read(const void* address, size_t bytes, bool device) {
    (void)device;
    account_read(address, bytes, Actor::lane);
}
inline void account_write(void* address, size_t bytes, bool device) {
    (void)device;
    account_write(address, bytes, Actor::lane);
}

/// Bits of a quiet NaN (f32) for values that nobody has written.
uint32_t poison();

/// For functions whose accesses are reported by `account_read` and `account_write`. Never inlined into instrumented code.
#define MSL_CPU_UNCHECKED __attribute__((disable_sanitizer_instrumentation, no_sanitize("undefined"), noinline))
/// A template or inline function of the shim that only computes.
#define MSL_CPU_INLINE inline __attribute__((always_inline))

#ifdef MSL_CPU_CHECK
inline constexpr bool checking = true;
#else
inline constexpr bool checking = false;
#endif

}  // namespace msl_cpu
