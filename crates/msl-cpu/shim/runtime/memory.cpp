// SPDX-License-Identifier: MIT OR Apache-2.0
//! Buffers and threadgroup arrays between guard pages.
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>

#include "machine.h"

namespace msl_cpu {
std::vector<Buffer> buffers;

Region map_guarded(size_t size, size_t align, bool guard_in_front) {
    size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    size_t room = (size + page - 1) / page * page;
    if (room == 0) room = page;
    // Wide enough that an index off by a row or a head still lands in it.
    size_t guard = 16 * page;
    Region r;
    r.size = size;
    r.mapping_size = room + 2 * guard;
    void* all = mmap(nullptr, r.mapping_size, PROT_NONE, MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0);
    if (all == MAP_FAILED) fail({.kind = "crash"}, "no memory for %zu bytes", size);
    r.mapping = static_cast<char*>(all);
    mprotect(r.mapping + guard, room, PROT_READ | PROT_WRITE);
    r.base = guard_in_front ? r.mapping + guard : r.mapping + guard + (room - size) / align * align;
    return r;
}

void fill_with_poison(void* address, size_t size) {
    // NaN as f32, as half and as bfloat; an absurd number as an integer.
    memset(address, 0x7f, size);
    uint32_t word = poison();
    for (size_t i = 0; i + 4 <= size; i += 4) memcpy(static_cast<char*>(address) + i, &word, 4);
}

uint32_t poison() { return 0x7fff7fffu; }

static bool inside(const Region& r, const void* address) {
    return static_cast<size_t>(static_cast<const char*>(address) - r.mapping) < r.mapping_size;
}

Array* array_at(const void* address) {
    for (Array* a : worker->arrays)
        if (inside(*a, address)) return a;
    return nullptr;
}

Buffer* buffer_at(const void* address) {
    for (Buffer& b : buffers)
        if (inside(b, address)) return &b;
    return nullptr;
}

Space space_of(const void* address) {
    if (array_at(address) != nullptr) return Space::threadgroup;
    return buffer_at(address) != nullptr ? Space::device : Space::thread;
}

void* threadgroup_array(const void* site, size_t size, size_t align, const char* name, int line) {
    Worker& w = *worker;
    Array* array = nullptr;
    for (Array* a : w.arrays)
        if (a->site == site) array = a;
    if (array == nullptr) {
        array = new Array;
        static_cast<Region&>(*array) = map_guarded(size, align, request.guard_in_front);
        array->site = site;
        array->name = name;
        array->line = line;
        if (checking) array->shadow.resize(size);
        w.arrays.push_back(array);
    }
    if (array->generation != w.generation) {
        array->generation = w.generation;
        fill_with_poison(array->base, size);
        w.threadgroup_bytes += size;
        if (w.threadgroup_bytes > threadgroup_memory_limit) {
            broken_rule("threadgroup memory", "%zu bytes of threadgroup memory with array `%s` (%zu bytes, line %d); a threadgroup has at most %zu",
                        w.threadgroup_bytes, name, size, line, threadgroup_memory_limit);
        }
    }
    return array->base;
}

static void account(const void* address, size_t bytes, bool writes, Actor actor, Place place) {
    if (bytes == 0) return;
    if (checking) {
        check_access(address, bytes, writes, actor, place);
        return;
    }
    Space space = space_of(address);
    if (space == Space::thread) return;
    bool device = space == Space::device;
    count(writes ? (device ? Counter::device_written_bytes : Counter::threadgroup_written_bytes)
                 : (device ? Counter::device_read_bytes : Counter::threadgroup_read_bytes),
          bytes);
}

void account_read(const void* address, size_t bytes, Actor actor, const char* file, int line) {
    account(address, bytes, false, actor, {file, line, reinterpret_cast<uintptr_t>(__builtin_return_address(0))});
}
void account_write(void* address, size_t bytes, Actor actor, const char* file, int line) {
    account(address, bytes, true, actor, {file, line, reinterpret_cast<uintptr_t>(__builtin_return_address(0))});
}
}  // namespace msl_cpu
