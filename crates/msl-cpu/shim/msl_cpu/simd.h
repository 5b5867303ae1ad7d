// SPDX-License-Identifier: MIT OR Apache-2.0
//! Operations of a simdgroup and a quad, and barriers. Each is a rendezvous of all lanes launched.
#pragma once

#include "math.h"

#define MSL_CPU_HERE const char *file = __builtin_FILE(), int line = __builtin_LINE()

namespace msl_cpu {
/// A lane's part in an exchange.
template <class T>
struct Exchange {
    T value;
    T result;
    /// Lane to read from, where the operation wants one.
    uint32_t from;
};

/// What a lane reads that nobody supplies.
template <class T>
inline T nothing() {
    T out;
    uint32_t word = poison();
    if constexpr (sizeof(T) == 2) word = 0x7fff;
    for (size_t i = 0; i < sizeof(T); ++i) reinterpret_cast<unsigned char*>(&out)[i] = static_cast<unsigned char>(word >> (8 * (i % 4)));
    return out;
}
template <>
inline bool nothing<bool>() {
    return false;
}

template <class T>
inline void gather(void* const slots[32], void*) {
    for (int i = 0; i < 32; ++i) {
        auto* mine = static_cast<Exchange<T>*>(slots[i]);
        if (mine == nullptr) continue;
        auto* other = mine->from < 32 ? static_cast<Exchange<T>*>(slots[mine->from]) : nullptr;
        mine->result = other != nullptr ? other->value : nothing<T>();
    }
}
template <class T>
inline T shuffle(const char* what, T value, uint32_t from, const char* file, int line) {
    Exchange<T> mine{value, value, from};
    count(Counter::simd_ops, lane() == 0);
    simdgroup_rendezvous(what, &mine, gather<T>, nullptr, file, line);
    return mine.result;
}

/// A tree over neighbouring lanes, as the hardware adds: pairs, then pairs of pairs. `width` 32 or 4.
template <class T, class F, int width>
inline void reduce_work(void* const slots[32], void*) {
    for (int base = 0; base < 32; base += width) {
        T values[width];
        bool present[width];
        for (int i = 0; i < width; ++i) {
            auto* slot = static_cast<Exchange<T>*>(slots[base + i]);
            present[i] = slot != nullptr;
            if (present[i]) values[i] = slot->value;
        }
        for (int step = 1; step < width; step *= 2) {
            for (int i = 0; i < width; i += 2 * step) {
                if (present[i] && present[i + step]) values[i] = F()(values[i], values[i + step]);
                else if (present[i + step]) values[i] = values[i + step], present[i] = true;
            }
        }
        for (int i = 0; i < width; ++i)
            if (slots[base + i] != nullptr) static_cast<Exchange<T>*>(slots[base + i])->result = values[0];
    }
}
template <int width, class F, class T>
inline T reduce(const char* what, T value, const char* file, int line) {
    Exchange<T> mine{value, value, 0};
    count(Counter::simd_ops, lane() == 0);
    simdgroup_rendezvous(what, &mine, reduce_work<T, F, width>, nullptr, file, line);
    return mine.result;
}
template <class T, class F, bool inclusive>
inline void scan_work(void* const slots[32], void*) {
    T running = F::template identity<T>();
    for (int i = 0; i < 32; ++i) {
        auto* slot = static_cast<Exchange<T>*>(slots[i]);
        if (slot == nullptr) continue;
        T next = F()(running, slot->value);
        slot->result = inclusive ? next : running;
        running = next;
    }
}
template <bool inclusive, class F, class T>
inline T scan(const char* what, T value, const char* file, int line) {
    Exchange<T> mine{value, value, 0};
    count(Counter::simd_ops, lane() == 0);
    simdgroup_rendezvous(what, &mine, scan_work<T, F, inclusive>, nullptr, file, line);
    return mine.result;
}

struct Add {
    template <class T>
    T operator()(T a, T b) const { return static_cast<T>(a + b); }
    template <class T>
    static T identity() { return T(0); }
};
struct Multiply {
    template <class T>
    T operator()(T a, T b) const { return static_cast<T>(a * b); }
    template <class T>
    static T identity() { return T(1); }
};
struct Min {
    template <class T>
    T operator()(T a, T b) const { return metal::min(a, b); }
};
struct Max {
    template <class T>
    T operator()(T a, T b) const { return metal::max(a, b); }
};
struct And {
    template <class T>
    T operator()(T a, T b) const { return static_cast<T>(a & b); }
};
struct Or {
    template <class T>
    T operator()(T a, T b) const { return static_cast<T>(a | b); }
};
struct Xor {
    template <class T>
    T operator()(T a, T b) const { return static_cast<T>(a ^ b); }
};

/// One bit a lane that says true.
uint64_t ballot(const char* what, bool mine, const char* file, int line);
void barrier(bool whole_threadgroup, bool orders_threadgroup_memory, const char* file, int line);
}  // namespace msl_cpu

namespace metal {
enum class mem_flags : uint { mem_none = 0, mem_device = 1, mem_threadgroup = 2, mem_texture = 4, mem_threadgroup_imageblock = 8 };
constexpr mem_flags operator|(mem_flags a, mem_flags b) { return static_cast<mem_flags>(static_cast<uint>(a) | static_cast<uint>(b)); }
constexpr mem_flags operator&(mem_flags a, mem_flags b) { return static_cast<mem_flags>(static_cast<uint>(a) & static_cast<uint>(b)); }

inline void threadgroup_barrier(mem_flags flags, MSL_CPU_HERE) {
    msl_cpu::barrier(true, (flags & mem_flags::mem_threadgroup) != mem_flags::mem_none, file, line);
}
inline void simdgroup_barrier(mem_flags flags, MSL_CPU_HERE) {
    msl_cpu::barrier(false, (flags & mem_flags::mem_threadgroup) != mem_flags::mem_none, file, line);
}

template <class T>
inline T simd_shuffle(T value, ushort lane, MSL_CPU_HERE) {
    return msl_cpu::shuffle("simd_shuffle", value, lane, file, line);
}
template <class T>
inline T simd_broadcast(T value, ushort lane, MSL_CPU_HERE) {
    return msl_cpu::shuffle("simd_broadcast", value, lane, file, line);
}
template <class T>
inline T simd_broadcast_first(T value, MSL_CPU_HERE) {
    return msl_cpu::shuffle("simd_broadcast_first", value, 0, file, line);
}
template <class T>
inline T simd_shuffle_xor(T value, ushort mask, MSL_CPU_HERE) {
    return msl_cpu::shuffle("simd_shuffle_xor", value, msl_cpu::lane() ^ mask, file, line);
}
/// Lanes with no partner keep their own value.
template <class T>
inline T simd_shuffle_up(T value, ushort delta, MSL_CPU_HERE) {
    uint lane = msl_cpu::lane();
    return msl_cpu::shuffle("simd_shuffle_up", value, lane >= delta ? lane - delta : lane, file, line);
}
template <class T>
inline T simd_shuffle_down(T value, ushort delta, MSL_CPU_HERE) {
    uint lane = msl_cpu::lane();
    return msl_cpu::shuffle("simd_shuffle_down", value, lane + delta < 32 ? lane + delta : lane, file, line);
}
template <class T>
inline T simd_shuffle_rotate_up(T value, ushort delta, MSL_CPU_HERE) {
    return msl_cpu::shuffle("simd_shuffle_rotate_up", value, (msl_cpu::lane() + 32u - delta % 32u) % 32u, file, line);
}
template <class T>
inline T simd_shuffle_rotate_down(T value, ushort delta, MSL_CPU_HERE) {
    return msl_cpu::shuffle("simd_shuffle_rotate_down", value, (msl_cpu::lane() + delta) % 32u, file, line);
}
template <class T>
inline T quad_broadcast(T value, ushort lane, MSL_CPU_HERE) {
    return msl_cpu::shuffle("quad_broadcast", value, (msl_cpu::lane() & ~3u) | (lane & 3u), file, line);
}
template <class T>
inline T quad_shuffle(T value, ushort lane, MSL_CPU_HERE) {
    return msl_cpu::shuffle("quad_shuffle", value, (msl_cpu::lane() & ~3u) | (lane & 3u), file, line);
}
template <class T>
inline T quad_shuffle_xor(T value, ushort mask, MSL_CPU_HERE) {
    return msl_cpu::shuffle("quad_shuffle_xor", value, msl_cpu::lane() ^ (mask & 3u), file, line);
}
template <class T>
inline T quad_shuffle_up(T value, ushort delta, MSL_CPU_HERE) {
    uint lane = msl_cpu::lane();
    return msl_cpu::shuffle("quad_shuffle_up", value, (lane & 3u) >= delta ? lane - delta : lane, file, line);
}
template <class T>
inline T quad_shuffle_down(T value, ushort delta, MSL_CPU_HERE) {
    uint lane = msl_cpu::lane();
    return msl_cpu::shuffle("quad_shuffle_down", value, (lane & 3u) + delta < 4 ? lane + delta : lane, file, line);
}

#define MSL_CPU_REDUCTION(suffix, F)                                                                      \
    template <class T>                                                                                    \
    inline T simd_##suffix(T value, MSL_CPU_HERE) {                                                       \
        return msl_cpu::reduce<32, msl_cpu::F>("simd_" #suffix, value, file, line);                       \
    }                                                                                                     \
    template <class T>                                                                                    \
    inline T quad_##suffix(T value, MSL_CPU_HERE) {                                                       \
        return msl_cpu::reduce<4, msl_cpu::F>("quad_" #suffix, value, file, line);                        \
    }
MSL_CPU_REDUCTION(sum, Add)
MSL_CPU_REDUCTION(product, Multiply)
MSL_CPU_REDUCTION(min, Min)
MSL_CPU_REDUCTION(max, Max)
MSL_CPU_REDUCTION(and, And)
MSL_CPU_REDUCTION(or, Or)
MSL_CPU_REDUCTION(xor, Xor)
#undef MSL_CPU_REDUCTION

template <class T>
inline T simd_prefix_inclusive_sum(T value, MSL_CPU_HERE) {
    return msl_cpu::scan<true, msl_cpu::Add>("simd_prefix_inclusive_sum", value, file, line);
}
template <class T>
inline T simd_prefix_exclusive_sum(T value, MSL_CPU_HERE) {
    return msl_cpu::scan<false, msl_cpu::Add>("simd_prefix_exclusive_sum", value, file, line);
}
template <class T>
inline T simd_prefix_inclusive_product(T value, MSL_CPU_HERE) {
    return msl_cpu::scan<true, msl_cpu::Multiply>("simd_prefix_inclusive_product", value, file, line);
}
template <class T>
inline T simd_prefix_exclusive_product(T value, MSL_CPU_HERE) {
    return msl_cpu::scan<false, msl_cpu::Multiply>("simd_prefix_exclusive_product", value, file, line);
}

/// The result of a vote: one bit a lane.
struct simd_vote {
    using vote_t = uint64_t;
    vote_t votes;
    simd_vote() = default;
    explicit constexpr simd_vote(vote_t v) : votes(v) {}
    explicit constexpr operator vote_t() const { return votes; }
    bool all() const { return votes == (msl_cpu::lanes_launched() == 32 ? 0xffffffffull : (1ull << msl_cpu::lanes_launched()) - 1); }
    constexpr bool any() const { return votes != 0; }
};
inline simd_vote simd_ballot(bool mine, MSL_CPU_HERE) { return simd_vote(msl_cpu::ballot("simd_ballot", mine, file, line)); }
inline bool simd_any(bool mine, MSL_CPU_HERE) { return msl_cpu::ballot("simd_any", mine, file, line) != 0; }
inline bool simd_all(bool mine, MSL_CPU_HERE) { return simd_vote(msl_cpu::ballot("simd_all", mine, file, line)).all(); }
inline simd_vote simd_active_threads_mask(MSL_CPU_HERE) { return simd_vote(msl_cpu::ballot("simd_active_threads_mask", true, file, line)); }
inline bool quad_any(bool mine, MSL_CPU_HERE) {
    return ((msl_cpu::ballot("quad_any", mine, file, line) >> (msl_cpu::lane() & ~3u)) & 15u) != 0;
}
inline bool quad_all(bool mine, MSL_CPU_HERE) {
    return ((msl_cpu::ballot("quad_all", mine, file, line) >> (msl_cpu::lane() & ~3u)) & 15u) == 15u;
}
inline bool simd_is_first() { return msl_cpu::lane() == 0; }
}  // namespace metal
