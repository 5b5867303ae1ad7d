// SPDX-License-Identifier: MIT OR Apache-2.0
//! Fibers, the order in which they run, and the two rendezvous.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <cstdio>
#include <cstring>

#include "machine.h"

// Saves the callee-saved registers on the old stack, goes to the new one and restores them. Written out by hand, since
// ucontext's swap asks the kernel for the signal mask each time.
extern "C" void msl_cpu_switch(void** save, void* load);
extern "C" void msl_cpu_start();
#ifdef __APPLE__
#define SYMBOL(name) "_" name
#else
#define SYMBOL(name) name
#endif
#if defined(__x86_64__)
asm(".text\n"
    ".globl " SYMBOL("msl_cpu_switch") "\n" SYMBOL("msl_cpu_switch") ":\n"
    "  pushq %rbp\n  pushq %rbx\n  pushq %r12\n  pushq %r13\n  pushq %r14\n  pushq %r15\n"
    "  movq %rsp, (%rdi)\n  movq %rsi, %rsp\n"
    "  popq %r15\n  popq %r14\n  popq %r13\n  popq %r12\n  popq %rbx\n  popq %rbp\n"
    // Not `ret`, whose target the processor would predict from the old stack's calls.
    "  popq %rcx\n  jmpq *%rcx\n"
    ".globl " SYMBOL("msl_cpu_start") "\n" SYMBOL("msl_cpu_start") ":\n"
    "  xorl %ebp, %ebp\n  call " SYMBOL("msl_cpu_lane_main") "\n  ud2\n");
constexpr size_t saved_words = 6;
#elif defined(__aarch64__)
asm(".text\n.p2align 2\n"
    ".globl " SYMBOL("msl_cpu_switch") "\n" SYMBOL("msl_cpu_switch") ":\n"
    "  sub sp, sp, #160\n"
    "  stp x19, x20, [sp]\n  stp x21, x22, [sp, #16]\n  stp x23, x24, [sp, #32]\n  stp x25, x26, [sp, #48]\n"
    "  stp x27, x28, [sp, #64]\n  stp x29, x30, [sp, #80]\n"
    "  stp d8, d9, [sp, #96]\n  stp d10, d11, [sp, #112]\n  stp d12, d13, [sp, #128]\n  stp d14, d15, [sp, #144]\n"
    "  mov x9, sp\n  str x9, [x0]\n  mov sp, x1\n"
    "  ldp x19, x20, [sp]\n  ldp x21, x22, [sp, #16]\n  ldp x23, x24, [sp, #32]\n  ldp x25, x26, [sp, #48]\n"
    "  ldp x27, x28, [sp, #64]\n  ldp x29, x30, [sp, #80]\n"
    "  ldp d8, d9, [sp, #96]\n  ldp d10, d11, [sp, #112]\n  ldp d12, d13, [sp, #128]\n  ldp d14, d15, [sp, #144]\n"
    "  add sp, sp, #160\n  ret\n"
    ".globl " SYMBOL("msl_cpu_start") "\n" SYMBOL("msl_cpu_start") ":\n"
    "  mov x29, xzr\n  mov x30, xzr\n  bl " SYMBOL("msl_cpu_lane_main") "\n  brk #1\n");
#else
#error "msl-cpu knows how to switch stacks on x86-64 and aarch64 only"
#endif

namespace msl_cpu {
thread_local Worker* worker = nullptr;
constinit thread_local uint64_t* counter_cells = nullptr;

constexpr size_t stack_stagger = 448;

void make_stacks(Worker& w) {
    size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    size_t stride = stack_size + page;
    void* all = mmap(nullptr, stride * w.lane_count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0);
    if (all == MAP_FAILED) fail({.kind = "crash"}, "no memory for %u thread stacks", w.lane_count);
    for (unsigned i = 0; i < w.lane_count; ++i) {
        char* bottom = static_cast<char*>(all) + stride * i;
        mprotect(bottom, page, PROT_NONE);
        // Staggered, or all lanes' frames would fall into the same few sets of the cache.
        w.lanes[i].stack_top = bottom + stride - i % simd_width * stack_stagger;
    }
}

/// A lane's stack as `msl_cpu_switch` leaves one, set to begin at `msl_cpu_start`.
static void prepare(Lane& lane) {
    void** top = reinterpret_cast<void**>(lane.stack_top) - 2;
#if defined(__x86_64__)
    *--top = reinterpret_cast<void*>(&msl_cpu_start);
    for (size_t i = 0; i < saved_words; ++i) *--top = nullptr;
#else
    top -= 20;
    memset(top, 0, 160);
    top[11] = reinterpret_cast<void*>(&msl_cpu_start);
#endif
    lane.stack_pointer = top;
    lane.state = State::ready;
}

static uint64_t next_random(Worker& w) {
    w.random ^= w.random << 13;
    w.random ^= w.random >> 7;
    w.random ^= w.random << 17;
    return w.random;
}

/// The `n`-th set bit.
static unsigned nth_bit(uint32_t mask, unsigned n) {
    while (n-- > 0) mask &= mask - 1;
    return static_cast<unsigned>(__builtin_ctz(mask));
}

/// Which of the ready ones goes next, after `last`: upwards and round, downwards and round, or drawn.
static unsigned choose(Worker& w, uint32_t ready, unsigned last) {
    if (request.order == Order::seeded) return nth_bit(ready, static_cast<unsigned>(next_random(w) % static_cast<unsigned>(__builtin_popcount(ready))));
    if (request.order == Order::forward) {
        uint32_t above = last == 31 ? 0 : ready & (~0u << (last + 1));
        return static_cast<unsigned>(__builtin_ctz(above != 0 ? above : ready));
    }
    uint32_t below = ready & ((1u << last) - 1);
    return 31u - static_cast<unsigned>(__builtin_clz(below != 0 ? below : ready));
}

static const char* state_text(const Lane& lane) {
    static thread_local char text[2][256];
    static thread_local unsigned turn = 0;
    char* out = text[turn++ % 2];
    if (lane.state == State::done) return "had returned from the kernel";
    if (lane.place.file != nullptr) snprintf(out, 256, "waits in %s at %s:%d", lane.what, lane.place.file, lane.place.line);
    else snprintf(out, 256, "waits in %s", lane.what);
    return out;
}

/// Nobody of the simdgroup (or threadgroup) can go on: names one that waits and one that does not come.
[[noreturn]] static void stuck(Worker& w, unsigned first, unsigned count, State waiting) {
    unsigned there = first, absent = first;
    for (unsigned i = first; i < first + count; ++i) {
        if (w.lanes[i].state == waiting) there = i;
    }
    for (unsigned i = first + count; i-- > first;) {
        if (w.lanes[i].state != waiting) absent = i;
    }
    w.current = there;
    fail({.kind = "divergence", .place = w.lanes[there].place, .other = w.lanes[absent].place},
         "%s: thread %s %s, but thread %s of the same %s %s", w.lanes[there].what, thread_name(there), state_text(w.lanes[there]),
         thread_name(absent), waiting == State::in_simd_rendezvous ? "simdgroup" : "threadgroup", state_text(w.lanes[absent]));
}

/// Picks a lane to run; `lane_count` if all have returned.
static unsigned pick(Worker& w) {
    unsigned own = w.current / simd_width;
    Simdgroup& here = w.simdgroups[own];
    if (here.ready == 0 && here.arrived != 0) stuck(w, own * simd_width, here.lanes, State::in_simd_rendezvous);
    // A drawn order also interleaves simdgroups; the others let one run until it waits for the rest.
    bool stay = here.ready != 0 && (request.order != Order::seeded || next_random(w) % 4 != 0);
    if (!stay) {
        uint32_t live = 0;
        for (unsigned s = 0; s < w.simdgroup_count; ++s) live |= (w.simdgroups[s].ready != 0 ? 1u : 0u) << s;
        if (live == 0) {
            if (w.arrived_in_group != 0) stuck(w, 0, w.lane_count, State::in_group_rendezvous);
            return w.lane_count;
        }
        own = choose(w, live, own);
    }
    unsigned last = own == w.current / simd_width ? w.current % simd_width : (request.order == Order::reverse ? 0 : 31);
    return own * simd_width + choose(w, w.simdgroups[own].ready, last);
}

static void go_to(Worker& w, void** save, unsigned next) {
    if (next == w.lane_count) {
        msl_cpu_switch(save, w.scheduler_stack_pointer);
        return;
    }
    w.current = next;
    msl_cpu_switch(save, w.lanes[next].stack_pointer);
}

void block() {
    Worker& w = *worker;
    unsigned self = w.current;
    unsigned next = pick(w);
    if (next != self) go_to(w, &w.lanes[self].stack_pointer, next);
}

extern "C" void msl_cpu_lane_main() {
    Worker& w = *worker;
    Invocation invocation;
    unsigned index = w.current;
    invocation.buffers = w.buffer_addresses.data();
    invocation.thread_position[0] = index % request.threads[0];
    invocation.thread_position[1] = index / request.threads[0] % request.threads[1];
    invocation.thread_position[2] = index / request.threads[0] / request.threads[1];
    for (int d = 0; d < 3; ++d) {
        invocation.threadgroup_position[d] = w.threadgroup[d];
        invocation.threadgroups[d] = request.threadgroups[d];
        invocation.threads[d] = request.threads[d];
    }
    entry_points[request.entry].function(invocation);
    Lane& lane = w.lanes[index];
    lane.state = State::done;
    w.simdgroups[index / simd_width].ready &= ~(1u << index % simd_width);
    w.done += 1;
    void* nowhere;
    go_to(w, &nowhere, pick(w));
    __builtin_unreachable();
}

void run_threadgroup(Worker& w) {
    for (unsigned i = 0; i < w.lane_count; ++i) prepare(w.lanes[i]);
    for (unsigned s = 0; s < w.simdgroup_count; ++s) {
        Simdgroup& g = w.simdgroups[s];
        unsigned rest = w.lane_count - s * simd_width;
        g.lanes = rest < simd_width ? rest : simd_width;
        g.ready = g.lanes == 32 ? ~0u : (1u << g.lanes) - 1;
        g.arrived = 0;
        g.epoch += 1;
    }
    w.arrived_in_group = w.done = 0;
    w.generation += 1;
    w.group_epoch += 1;
    w.first_epoch = w.group_epoch;
    w.threadgroup_bytes = 0;
    // So that the first choice is lane 0 of the first simdgroup, or the last lane of the last one in reverse.
    w.current = request.order == Order::reverse ? (w.simdgroup_count - 1) * simd_width : w.simdgroups[0].lanes - 1;
    w.current = pick(w);
    msl_cpu_switch(&w.scheduler_stack_pointer, w.lanes[w.current].stack_pointer);
}

static bool same_text(const char* a, const char* b) { return a == b || (a != nullptr && b != nullptr && strcmp(a, b) == 0); }

/// Two lanes met at different places.
static void require_same_place(const Lane& first, unsigned first_index, const Lane& mine, const char* scope) {
    if (first.place.line == mine.place.line && same_text(first.what, mine.what) && same_text(first.place.file, mine.place.file)) return;
    fail({.kind = "divergence", .place = mine.place, .other = first.place},
         "threads of one %s met at different operations: thread %s in %s at %s:%d, thread %s in %s at %s:%d", scope,
         thread_name(worker->current), mine.what, mine.place.file, mine.place.line, thread_name(first_index), first.what,
         first.place.file, first.place.line);
}

void simdgroup_rendezvous(const char* what, void* mine, void (*work)(void* const slots[32], void* context), void* context,
                          const char* file, int line) {
    Worker& w = *worker;
    Lane& lane = current_lane();
    Simdgroup& g = current_simdgroup();
    unsigned base = w.current / simd_width * simd_width;
    uint32_t bit = 1u << w.current % simd_width;
    lane.what = what;
    lane.place.file = file;
    lane.place.line = line;
    lane.mine = mine;
    if (g.arrived != 0) {
        unsigned first = base + static_cast<unsigned>(__builtin_ctz(g.arrived));
        require_same_place(w.lanes[first], first, lane, "simdgroup");
    }
    g.arrived |= bit;
    uint32_t everyone = g.lanes == 32 ? ~0u : (1u << g.lanes) - 1;
    if (g.arrived != everyone) {
        lane.state = State::in_simd_rendezvous;
        g.ready &= ~bit;
        block();
        return;
    }
    if (work != nullptr) {
        void* slots[simd_width];
        for (unsigned i = 0; i < simd_width; ++i) slots[i] = i < g.lanes ? w.lanes[base + i].mine : nullptr;
        work(slots, context);
    }
    for (unsigned i = 0; i < g.lanes; ++i) w.lanes[base + i].state = State::ready;
    g.ready = everyone;
    g.arrived = 0;
}

void threadgroup_rendezvous(const char* what, void* mine, void (*work)(void* const* slots, void* context), void* context,
                            const char* file, int line) {
    Worker& w = *worker;
    Lane& lane = current_lane();
    lane.what = what;
    lane.place.file = file;
    lane.place.line = line;
    lane.mine = mine;
    if (w.arrived_in_group != 0) {
        for (unsigned i = 0; i < w.lane_count; ++i) {
            if (w.lanes[i].state != State::in_group_rendezvous) continue;
            require_same_place(w.lanes[i], i, lane, "threadgroup");
            break;
        }
    }
    w.arrived_in_group += 1;
    if (w.arrived_in_group != w.lane_count) {
        lane.state = State::in_group_rendezvous;
        current_simdgroup().ready &= ~(1u << w.current % simd_width);
        block();
        return;
    }
    if (work != nullptr) {
        void* slots[max_threads];
        for (unsigned i = 0; i < w.lane_count; ++i) slots[i] = w.lanes[i].mine;
        work(slots, context);
    }
    for (unsigned i = 0; i < w.lane_count; ++i) w.lanes[i].state = State::ready;
    for (unsigned s = 0; s < w.simdgroup_count; ++s) {
        unsigned lanes = w.simdgroups[s].lanes;
        w.simdgroups[s].ready = lanes == 32 ? ~0u : (1u << lanes) - 1;
    }
    w.arrived_in_group = 0;
}

void barrier(bool whole_threadgroup, bool orders_threadgroup_memory, const char* file, int line) {
    struct Meaning {
        bool orders;
    } meaning{orders_threadgroup_memory};
    if (whole_threadgroup) {
        threadgroup_rendezvous("threadgroup_barrier", nullptr, [](void* const*, void* context) {
            worker->group_epoch += static_cast<Meaning*>(context)->orders ? 1 : 0;
            count(Counter::threadgroup_barriers, 1);
        }, &meaning, file, line);
        return;
    }
    simdgroup_rendezvous("simdgroup_barrier", nullptr, [](void* const*, void* context) {
        current_simdgroup().epoch += static_cast<Meaning*>(context)->orders ? 1 : 0;
        count(Counter::simdgroup_barriers, 1);
    }, &meaning, file, line);
}

uint64_t ballot(const char* what, bool mine, const char* file, int line) {
    struct Vote {
        bool mine;
        uint64_t result;
    } vote{mine, 0};
    simdgroup_rendezvous(what, &vote, [](void* const slots[32], void*) {
        uint64_t bits = 0;
        for (unsigned i = 0; i < simd_width; ++i)
            if (slots[i] != nullptr && static_cast<Vote*>(slots[i])->mine) bits |= 1ull << i;
        for (unsigned i = 0; i < simd_width; ++i)
            if (slots[i] != nullptr) static_cast<Vote*>(slots[i])->result = bits;
        count(Counter::simd_ops, 1);
    }, nullptr, file, line);
    return vote.result;
}

const Personality& personality() { return request.personality; }
unsigned lane() { return worker->current % simd_width; }
unsigned simdgroup_index() { return worker->current / simd_width; }
unsigned thread_index() { return worker->current; }
unsigned simdgroups_launched() { return worker->simdgroup_count; }
unsigned lanes_launched() { return current_simdgroup().lanes; }
}  // namespace msl_cpu
