// SPDX-License-Identifier: MIT OR Apache-2.0
//! Check mode: every access of the kernel to a buffer or threadgroup array comes here.
#include <cstdio>
#include <cstring>

#include "machine.h"

namespace msl_cpu {

static uint32_t actor_number(Actor actor) {
    switch (actor) {
        case Actor::lane: return worker->current;
        case Actor::simdgroup: return max_threads + worker->current / simd_width;
        case Actor::threadgroup: return 2 * max_threads;
        case Actor::atomic: return 2 * max_threads + 1;
    }
    __builtin_unreachable();
}

static const char* actor_name(uint32_t actor) {
    static thread_local char text[2][64];
    static thread_local unsigned turn = 0;
    char* out = text[turn++ % 2];
    if (actor < max_threads) snprintf(out, 64, "thread %s", thread_name(actor));
    else if (actor < 2 * max_threads) snprintf(out, 64, "simdgroup %u together", actor - max_threads);
    else snprintf(out, 64, actor == 2 * max_threads ? "the threadgroup together" : "an atomic operation");
    return out;
}

/// Whether an earlier touch and one by `now` have no barrier between them.
static bool races(const Touch& then, const Touch& now) {
    if (then.group_epoch != now.group_epoch || then.actor == now.actor) return false;
    bool one_simdgroup = then.simdgroup == now.simdgroup && then.actor < 2 * max_threads && now.actor < 2 * max_threads;
    return !one_simdgroup || then.simd_epoch == now.simd_epoch;
}

[[noreturn]] static void report_race(const Array& a, size_t offset, const Touch& then, bool then_wrote, const Touch& now, bool writes) {
    bool same = then.simdgroup == now.simdgroup;
    fail({.kind = "race", .place = now.place, .other = then.place},
         "byte %zu of threadgroup array `%s` is %s by %s and was %s by %s at {other}, with no %s of threadgroup memory between", offset,
         a.name, writes ? "written" : "read", actor_name(now.actor), then_wrote ? "written" : "read", actor_name(then.actor),
         same ? "simdgroup_barrier or threadgroup_barrier" : "threadgroup_barrier");
}

static void note_read(ShadowByte& b, const Touch& now) {
    Touch& last = b.read;
    if (last.actor == now.actor && last.group_epoch == now.group_epoch && last.simd_epoch == now.simd_epoch) return;
    if (last.group_epoch != now.group_epoch) {
        b.read = now;
        return;
    }
    if (last.simdgroup != now.simdgroup) {
        b.read_other_simdgroup = last;
        b.read_same_simdgroup = {};
    } else if (last.actor != now.actor) {
        b.read_same_simdgroup = last;
    }
    b.read = now;
}

static void check_array(Array& a, size_t offset, size_t size, bool writes, const Touch& now) {
    for (size_t i = offset; i < offset + size; ++i) {
        ShadowByte& b = a.shadow[i];
        bool written = b.write.group_epoch >= worker->first_epoch;
        if (!writes && !written) {
            fail({.kind = "uninitialised", .place = now.place}, "byte %zu of threadgroup array `%s` is read, but nobody has written it", i, a.name);
        }
        if (written && races(b.write, now)) report_race(a, i, b.write, true, now, writes);
        if (!writes) {
            note_read(b, now);
            continue;
        }
        if (races(b.read, now)) report_race(a, i, b.read, false, now, true);
        if (races(b.read_same_simdgroup, now)) report_race(a, i, b.read_same_simdgroup, false, now, true);
        if (races(b.read_other_simdgroup, now)) report_race(a, i, b.read_other_simdgroup, false, now, true);
        b.write = now;
        b.read = b.read_same_simdgroup = b.read_other_simdgroup = {};
    }
}

/// Whether the whole access lies in the region's bytes.
static bool within(const Region& r, const void* address, size_t size) {
    long long offset = static_cast<const char*>(address) - r.base;
    return offset >= 0 && static_cast<size_t>(offset) + size <= r.size;
}

[[noreturn]] static void report_extent(const Region& r, const char* name, const void* address, size_t size, bool writes, Place place) {
    fail({.kind = "bounds", .place = place}, "%s of %zu bytes at byte %lld of %s, which has %zu bytes", writes ? "write" : "read", size,
         static_cast<long long>(static_cast<const char*>(address) - r.base), name, r.size);
}

static void check_buffer(Buffer& b, const void* address, size_t size, bool writes, Place place) {
    size_t number = static_cast<size_t>(&b - buffers.data());
    if (!within(b, address, size)) {
        char name[32];
        snprintf(name, sizeof name, "buffer %zu", number);
        report_extent(b, name, address, size, writes, place);
    }
    count(writes ? Counter::device_written_bytes : Counter::device_read_bytes, size);
    size_t offset = static_cast<size_t>(static_cast<const char*>(address) - b.base);
    uint8_t* map = b.initialised.data() + offset;
    if (writes) {
        memset(map, 1, size);
        return;
    }
    if (auto* unwritten = static_cast<uint8_t*>(memchr(map, 0, size))) {
        size_t at = offset + static_cast<size_t>(unwritten - map);
        fail({.kind = "uninitialised", .place = place}, "byte %zu of buffer %zu is read, but nobody has written it", at, number);
    }
}

void check_access(const void* address, size_t size, bool writes, Actor actor, Place place) {
    if (worker == nullptr || size == 0) return;
    // The commonest by far, and neither array nor buffer.
    auto p = static_cast<const char*>(address);
    const Lane& lane = current_lane();
    if (p < lane.stack_top && p >= lane.stack_top - stack_size) return;
    if (Array* a = array_at(address)) {
        if (!within(*a, address, size)) {
            char name[128];
            snprintf(name, sizeof name, "threadgroup array `%s`", a->name);
            report_extent(*a, name, address, size, writes, place);
        }
        count(writes ? Counter::threadgroup_written_bytes : Counter::threadgroup_read_bytes, size);
        Touch now{worker->group_epoch, current_simdgroup().epoch, actor_number(actor), worker->current / simd_width, place};
        check_array(*a, static_cast<size_t>(p - a->base), size, writes, now);
        return;
    }
    if (Buffer* b = buffer_at(address)) check_buffer(*b, address, size, writes, place);
}
}  // namespace msl_cpu

#ifdef MSL_CPU_CHECK
using msl_cpu::Actor;
using msl_cpu::check_access;
#define HERE {nullptr, 0, reinterpret_cast<uintptr_t>(__builtin_return_address(0))}
#define ACCESSES(size)                                                                                          \
    extern "C" void __tsan_read##size(void* p) { check_access(p, size, false, Actor::lane, HERE); }             \
    extern "C" void __tsan_write##size(void* p) { check_access(p, size, true, Actor::lane, HERE); }             \
    extern "C" void __tsan_unaligned_read##size(void* p) { check_access(p, size, false, Actor::lane, HERE); }   \
    extern "C" void __tsan_unaligned_write##size(void* p) { check_access(p, size, true, Actor::lane, HERE); }
ACCESSES(1)
ACCESSES(2)
ACCESSES(4)
ACCESSES(8)
ACCESSES(16)
extern "C" {
void __tsan_init() {}
void __tsan_func_entry(void*) {}
void __tsan_func_exit() {}
void __tsan_vptr_update(void**, void*) {}
void __tsan_vptr_read(void**) {}
void __tsan_read_range(void* p, unsigned long size) { check_access(p, size, false, Actor::lane, HERE); }
void __tsan_write_range(void* p, unsigned long size) { check_access(p, size, true, Actor::lane, HERE); }
void* __tsan_memcpy(void* to, const void* from, unsigned long size) {
    check_access(from, size, false, Actor::lane, HERE);
    check_access(to, size, true, Actor::lane, HERE);
    return memcpy(to, from, size);
}
void* __tsan_memmove(void* to, const void* from, unsigned long size) {
    check_access(from, size, false, Actor::lane, HERE);
    check_access(to, size, true, Actor::lane, HERE);
    return memmove(to, from, size);
}
void* __tsan_memset(void* to, int value, unsigned long size) {
    check_access(to, size, true, Actor::lane, HERE);
    return memset(to, value, size);
}
void __tsan_atomic_thread_fence(int) {}
}
#endif
