// SPDX-License-Identifier: MIT OR Apache-2.0
//! The child process: reads a request, runs the grid on a few operating-system threads, writes the result.
//!
//! Request (little endian, u64 words): version, entry, threadgroups x y z, threads x y z, order, seed, m5 layout, multiply accumulates, guard in front,
//! workers, number of buffers, then a buffer: length, writable, has an initialised map; then the bytes of all buffers, each with its map behind it.
//! Result: version, counters, then for each writable buffer its bytes and, in check mode, its map.
#include <pthread.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include "machine.h"

namespace msl_cpu {
Request request;
extern const char* fault_path;
constexpr uint64_t protocol_version = 1;

static std::atomic<uint64_t> next_threadgroup{0};
static uint64_t total_threadgroups = 0;
/// Taken in this order where the order is drawn.
static std::vector<uint64_t> drawn;
static uint64_t totals[counter_count] = {};
static pthread_mutex_t totals_lock = PTHREAD_MUTEX_INITIALIZER;

static uint64_t threadgroup_number(uint64_t turn) {
    if (request.order == Order::reverse) return total_threadgroups - 1 - turn;
    return request.order == Order::seeded ? drawn[turn] : turn;
}

static void* work(void*) {
    use_signal_stack();
    auto own = std::make_unique<Worker>();
    Worker& w = *own;
    w.lane_count = request.threads[0] * request.threads[1] * request.threads[2];
    w.simdgroup_count = (w.lane_count + simd_width - 1) / simd_width;
    for (const Buffer& b : buffers) w.buffer_addresses.push_back(b.base);
    make_stacks(w);
    worker = &w;
    counter_cells = w.counters;
    while (true) {
        uint64_t turn = next_threadgroup.fetch_add(1);
        if (turn >= total_threadgroups) break;
        uint64_t n = threadgroup_number(turn);
        w.threadgroup[0] = static_cast<uint32_t>(n % request.threadgroups[0]);
        w.threadgroup[1] = static_cast<uint32_t>(n / request.threadgroups[0] % request.threadgroups[1]);
        w.threadgroup[2] = static_cast<uint32_t>(n / request.threadgroups[0] / request.threadgroups[1]);
        // Of the threadgroup, not of the worker, so that a seed gives the same order on any machine.
        w.random = (request.seed + 1) * 0x9e3779b97f4a7c15ull ^ (n + 1) * 0xbf58476d1ce4e5b9ull;
        if (w.random == 0) w.random = 1;
        run_threadgroup(w);
    }
    pthread_mutex_lock(&totals_lock);
    for (unsigned i = 0; i < counter_count; ++i) totals[i] += w.counters[i];
    pthread_mutex_unlock(&totals_lock);
    worker = nullptr;
    return nullptr;
}

[[noreturn]] static void bad_request(const char* what) { fail({.kind = "crash"}, "the runner's request is malformed: %s", what); }

static uint64_t read_word(FILE* in) {
    uint64_t word;
    if (fread(&word, sizeof word, 1, in) != 1) bad_request("it ends early");
    return word;
}
static void read_bytes(FILE* in, void* to, size_t size) {
    if (size != 0 && fread(to, 1, size, in) != size) bad_request("it ends early");
}

static void read_request(const char* path) {
    FILE* in = fopen(path, "rb");
    if (in == nullptr) bad_request("it cannot be opened");
    if (read_word(in) != protocol_version) bad_request("its version");
    request.entry = static_cast<unsigned>(read_word(in));
    for (uint32_t& n : request.threadgroups) n = static_cast<uint32_t>(read_word(in));
    for (uint32_t& n : request.threads) n = static_cast<uint32_t>(read_word(in));
    request.order = static_cast<Order>(read_word(in));
    request.seed = read_word(in);
    request.personality.m5_layout = read_word(in) != 0;
    request.personality.multiply_accumulates = read_word(in) != 0;
    request.guard_in_front = read_word(in) != 0;
    request.workers = static_cast<unsigned>(read_word(in));
    if (request.entry >= entry_point_count) bad_request("its entry");
    struct Head {
        uint64_t size;
        bool mapped;
    };
    std::vector<Head> heads(read_word(in));
    buffers.resize(heads.size());
    for (size_t i = 0; i < heads.size(); ++i) {
        heads[i].size = read_word(in);
        buffers[i].writable = read_word(in) != 0;
        heads[i].mapped = read_word(in) != 0;
    }
    for (size_t i = 0; i < heads.size(); ++i) {
        Buffer& b = buffers[i];
        static_cast<Region&>(b) = map_guarded(heads[i].size, 16, request.guard_in_front);
        read_bytes(in, b.base, b.size);
        if (checking) b.initialised.assign(b.size, 1);
        if (!heads[i].mapped) continue;
        std::vector<uint8_t> map(b.size);
        read_bytes(in, map.data(), b.size);
        for (size_t byte = 0; byte < b.size; ++byte)
            if (map[byte] == 0) reinterpret_cast<unsigned char*>(b.base)[byte] = static_cast<unsigned char>(poison() >> (8 * (byte % 4)));
        if (checking) b.initialised = std::move(map);
    }
    fclose(in);
}

static void write_result(const char* path) {
    FILE* out = fopen(path, "wb");
    if (out == nullptr) fail({.kind = "crash"}, "the result file cannot be written");
    fwrite(&protocol_version, sizeof protocol_version, 1, out);
    fwrite(totals, sizeof totals, 1, out);
    for (const Buffer& b : buffers) {
        if (!b.writable) continue;
        fwrite(b.base, 1, b.size, out);
        if (checking) fwrite(b.initialised.data(), 1, b.size, out);
    }
    if (fclose(out) != 0) fail({.kind = "crash"}, "the result file cannot be written");
}
}  // namespace msl_cpu

int main(int argc, char** argv) {
    using namespace msl_cpu;
    if (argc != 4) {
        fprintf(stderr, "usage: %s REQUEST RESULT FAULT\n", argv[0]);
        return 2;
    }
    fault_path = argv[3];
    install_signal_handlers();
    use_signal_stack();
    read_request(argv[1]);
    total_threadgroups = static_cast<uint64_t>(request.threadgroups[0]) * request.threadgroups[1] * request.threadgroups[2];
    if (request.order == Order::seeded) {
        uint64_t state = request.seed * 2 + 1;
        for (uint64_t i = 0; i < total_threadgroups; ++i) drawn.push_back(i);
        for (uint64_t i = total_threadgroups; i > 1; --i) {
            state = state * 6364136223846793005ull + 1442695040888963407ull;
            std::swap(drawn[i - 1], drawn[(state >> 33) % i]);
        }
    }
    std::vector<pthread_t> threads(request.workers > 0 ? request.workers - 1 : 0);
    for (pthread_t& thread : threads) pthread_create(&thread, nullptr, work, nullptr);
    work(nullptr);
    for (pthread_t thread : threads) pthread_join(thread, nullptr);
    write_result(argv[2]);
    return 0;
}
