// SPDX-License-Identifier: MIT OR Apache-2.0
//! The simulated machine: lanes as fibers, simdgroups, a threadgroup at a time on each operating-system thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "msl_cpu/entry.h"
#include "msl_cpu/runtime.h"

namespace msl_cpu {

constexpr unsigned simd_width = 32;
constexpr unsigned max_threads = 1024;
constexpr size_t threadgroup_memory_limit = 32768;
/// A lane's stack. Check mode spills much, and nothing is committed until it is touched.
constexpr size_t stack_size = 512 * 1024;
constexpr unsigned counter_count = static_cast<unsigned>(Counter::last);

/// A place in the kernel: a file and line that the shim was given, or a return address.
struct Place {
    const char* file = nullptr;
    int line = 0;
    uintptr_t pc = 0;
};

enum class Order : uint32_t { forward, reverse, seeded };

/// What the parent asked for.
struct Request {
    unsigned entry = 0;
    uint32_t threadgroups[3] = {}, threads[3] = {};
    Order order = Order::forward;
    uint64_t seed = 0;
    Personality personality = {};
    bool guard_in_front = false;
    unsigned workers = 1;
};
extern Request request;

/// Memory between guard pages, with what check mode knows of it.
struct Region {
    char* base = nullptr;
    size_t size = 0;
    char* mapping = nullptr;
    size_t mapping_size = 0;
};
/// Maps `size` bytes that end (or begin) at a guard page, aligned to `align`.
Region map_guarded(size_t size, size_t align, bool guard_in_front);

struct Buffer : Region {
    bool writable = false;
    /// A byte a byte: 0 where nobody has written. Check mode only.
    std::vector<uint8_t> initialised;
};
extern std::vector<Buffer> buffers;

/// Who touched a byte of threadgroup memory, and when.
struct Touch {
    uint32_t group_epoch = 0;
    uint32_t simd_epoch = 0;
    /// Thread index, or a collective's or the atomics' number above `max_threads`.
    uint32_t actor = 0;
    uint32_t simdgroup = 0;
    Place place;
};
/// The last writer; the last two readers of one simdgroup; the last reader of another. Enough to find any race.
struct ShadowByte {
    Touch write, read, read_same_simdgroup, read_other_simdgroup;
};

struct Array : Region {
    const void* site = nullptr;
    const char* name = nullptr;
    int line = 0;
    /// The threadgroup (counted on this worker) that last used it.
    uint64_t generation = 0;
    std::vector<ShadowByte> shadow;
};

enum class State : uint8_t { ready, in_simd_rendezvous, in_group_rendezvous, done };

struct Lane {
    void* stack_pointer = nullptr;
    char* stack_top = nullptr;
    State state = State::ready;
    const char* what = nullptr;
    Place place;
    void* mine = nullptr;
};

struct Simdgroup {
    unsigned lanes = 0;
    uint32_t ready = 0, arrived = 0;
    /// Raised by a simdgroup barrier that orders threadgroup memory.
    uint32_t epoch = 0;
};

struct Worker {
    Lane lanes[max_threads];
    Simdgroup simdgroups[max_threads / simd_width];
    unsigned lane_count = 0, simdgroup_count = 0;
    unsigned current = 0;
    unsigned arrived_in_group = 0, done = 0;
    void* scheduler_stack_pointer = nullptr;
    uint64_t random = 1;
    uint32_t threadgroup[3] = {};
    uint64_t generation = 0;
    /// Raised by a threadgroup barrier that orders threadgroup memory, and never set back.
    uint32_t group_epoch = 1, first_epoch = 1;
    size_t threadgroup_bytes = 0;
    std::vector<Array*> arrays;
    std::vector<void*> buffer_addresses;
    uint64_t counters[counter_count] = {};
};
extern thread_local Worker* worker;

inline Lane& current_lane() { return worker->lanes[worker->current]; }
inline Simdgroup& current_simdgroup() { return worker->simdgroups[worker->current / simd_width]; }

// fiber.cpp
void make_stacks(Worker& w);
void run_threadgroup(Worker& w);
/// Gives the processor to another lane, until this one is ready again.
void block();

// memory.cpp
Array* array_at(const void* address);
Buffer* buffer_at(const void* address);
void fill_with_poison(void* address, size_t size);

// check.cpp
void check_access(const void* address, size_t size, bool writes, Actor actor, Place place);

// report.cpp: each ends the process.
struct Fault {
    const char* kind;
    const char* rule = "";
    Place place;
    /// The other party, where there is one.
    Place other;
};
[[noreturn]] void fail(const Fault& fault, const char* format, ...) __attribute__((format(printf, 2, 3)));
/// The calling thread's `(x, y, z)` in its threadgroup, as text in one of a few static buffers.
const char* thread_name(unsigned index);
void install_signal_handlers();
void use_signal_stack();
}  // namespace msl_cpu
