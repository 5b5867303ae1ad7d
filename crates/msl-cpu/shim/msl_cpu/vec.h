// SPDX-License-Identifier: MIT OR Apache-2.0
//! Vectors. The rewriter turns `v.zyx` into `v.swizzle<2, 1, 0>()` and `v.xy = w` into `v.swizzled<0, 1>() = w`.
#pragma once

#include "runtime.h"
#include "types.h"

namespace metal {
template <class T, int N>
struct vec;
}

namespace msl_cpu {
template <class T>
struct components_of {
    static constexpr int count = 1;
    static constexpr const T& get(const T& value, int) { return value; }
};
template <class T, int N>
struct components_of<metal::vec<T, N>> {
    static constexpr int count = N;
    static constexpr const T& get(const metal::vec<T, N>& value, int i) { return value[i]; }
};

template <class T, int N>
struct vec_storage {
    T elements[N];
    constexpr T& at(size_t i) { return elements[i]; }
    constexpr const T& at(size_t i) const { return elements[i]; }
};
// Members by name, and `(&x)[i]` by number outside constant expressions, where a member cannot be reached so.
template <class T>
struct alignas(2 * sizeof(T)) vec_storage<T, 2> {
    T x, y;
    constexpr T& at(size_t i) { return __builtin_is_constant_evaluated() ? (i == 0 ? x : y) : (&x)[i]; }
    constexpr const T& at(size_t i) const { return const_cast<vec_storage*>(this)->at(i); }
};
template <class T>
struct alignas(4 * sizeof(T)) vec_storage<T, 3> {
    T x, y, z;
    constexpr T& at(size_t i) { return __builtin_is_constant_evaluated() ? (i == 0 ? x : i == 1 ? y : z) : (&x)[i]; }
    constexpr const T& at(size_t i) const { return const_cast<vec_storage*>(this)->at(i); }
};
template <class T>
struct alignas(4 * sizeof(T)) vec_storage<T, 4> {
    T x, y, z, w;
    constexpr T& at(size_t i) {
        return __builtin_is_constant_evaluated() ? (i == 0 ? x : i == 1 ? y : i == 2 ? z : w) : (&x)[i];
    }
    constexpr const T& at(size_t i) const { return const_cast<vec_storage*>(this)->at(i); }
};

/// Components of a vector as something to assign to.
template <class T, int N, int... I>
struct swizzle_reference {
    metal::vec<T, N>& of;
    using value = metal::vec<T, static_cast<int>(sizeof...(I))>;
    constexpr operator value() const { return value(of[I]...); }
    constexpr swizzle_reference& operator=(value v) {
        int i = 0;
        ((of[I] = v[i++]), ...);
        return *this;
    }
    constexpr swizzle_reference& operator+=(value v) { return *this = value(*this) + v; }
    constexpr swizzle_reference& operator-=(value v) { return *this = value(*this) - v; }
    constexpr swizzle_reference& operator*=(value v) { return *this = value(*this) * v; }
    constexpr swizzle_reference& operator/=(value v) { return *this = value(*this) / v; }
};
}  // namespace msl_cpu

namespace metal {
template <class T, int N>
struct vec : msl_cpu::vec_storage<T, N> {
    using element_type = T;

    vec() = default;
    /// A scalar goes to every component.
    template <class S>
        requires msl_cpu::is_scalar<S>
    constexpr vec(S scalar) : msl_cpu::vec_storage<T, N>{} {
        for (int i = 0; i < N; ++i) this->at(i) = static_cast<T>(scalar);
    }
    template <class U>
        requires(!std::is_same_v<U, T>)
    constexpr explicit vec(const vec<U, N>& other) : msl_cpu::vec_storage<T, N>{} {
        for (int i = 0; i < N; ++i) this->at(i) = static_cast<T>(other[i]);
    }
    /// Scalars and shorter vectors in order.
    template <class... A>
        requires(sizeof...(A) > 1 && (msl_cpu::components_of<std::remove_cvref_t<A>>::count + ...) == N)
    constexpr vec(const A&... parts) : msl_cpu::vec_storage<T, N>{} {
        int i = 0;
        (append(i, parts), ...);
    }

    constexpr T& operator[](size_t i) { return this->at(i); }
    constexpr const T& operator[](size_t i) const { return this->at(i); }

    template <int... I>
    constexpr vec<T, static_cast<int>(sizeof...(I))> swizzle() const {
        return vec<T, static_cast<int>(sizeof...(I))>(this->at(I)...);
    }
    template <int... I>
    constexpr msl_cpu::swizzle_reference<T, N, I...> swizzled() {
        return {*this};
    }

private:
    template <class A>
    constexpr void append(int& i, const A& part) {
        using Parts = msl_cpu::components_of<A>;
        for (int j = 0; j < Parts::count; ++j) this->at(i++) = static_cast<T>(Parts::get(part, j));
    }
};
}  // namespace metal

namespace msl_cpu {
template <class T>
inline constexpr bool is_vec = false;
template <class T, int N>
inline constexpr bool is_vec<metal::vec<T, N>> = true;
template <class T>
struct element {
    using type = T;
};
template <class T, int N>
struct element<metal::vec<T, N>> {
    using type = T;
};

template <class F, class T, int N>
constexpr auto map(F f, const metal::vec<T, N>& a) {
    metal::vec<std::remove_cvref_t<decltype(f(a[0]))>, N> out;
    for (int i = 0; i < N; ++i) out[i] = f(a[i]);
    return out;
}
template <class F, class T, class U, int N>
constexpr auto map(F f, const metal::vec<T, N>& a, const metal::vec<U, N>& b) {
    metal::vec<std::remove_cvref_t<decltype(f(a[0], b[0]))>, N> out;
    for (int i = 0; i < N; ++i) out[i] = f(a[i], b[i]);
    return out;
}
template <class F, class T, class U, class V, int N>
constexpr auto map(F f, const metal::vec<T, N>& a, const metal::vec<U, N>& b, const metal::vec<V, N>& c) {
    metal::vec<std::remove_cvref_t<decltype(f(a[0], b[0], c[0]))>, N> out;
    for (int i = 0; i < N; ++i) out[i] = f(a[i], b[i], c[i]);
    return out;
}
}  // namespace msl_cpu

namespace metal {
#define MSL_CPU_BINARY(op, R)                                                                             \
    template <class T, int N>                                                                             \
    constexpr vec<R, N> operator op(const vec<T, N>& a, const vec<T, N>& b) {                             \
        vec<R, N> out{};                                                                                  \
        for (int i = 0; i < N; ++i) out[i] = static_cast<R>(a[i] op b[i]);                                \
        return out;                                                                                       \
    }                                                                                                     \
    template <class T, int N, class S>                                                                    \
        requires msl_cpu::is_scalar<S>                                                                    \
    constexpr vec<R, N> operator op(const vec<T, N>& a, S b) {                                            \
        return a op vec<T, N>(b);                                                                         \
    }                                                                                                     \
    template <class T, int N, class S>                                                                    \
        requires msl_cpu::is_scalar<S>                                                                    \
    constexpr vec<R, N> operator op(S a, const vec<T, N>& b) {                                            \
        return vec<T, N>(a) op b;                                                                         \
    }
#define MSL_CPU_ASSIGNING(op)                                                                             \
    MSL_CPU_BINARY(op, T)                                                                                 \
    template <class T, int N, class B>                                                                    \
    constexpr vec<T, N>& operator op##=(vec<T, N>& a, const B& b) {                                       \
        return a = a op b;                                                                                \
    }
MSL_CPU_ASSIGNING(+)
MSL_CPU_ASSIGNING(-)
MSL_CPU_ASSIGNING(*)
MSL_CPU_ASSIGNING(/)
MSL_CPU_ASSIGNING(%)
MSL_CPU_ASSIGNING(&)
MSL_CPU_ASSIGNING(|)
MSL_CPU_ASSIGNING(^)
MSL_CPU_ASSIGNING(<<)
MSL_CPU_ASSIGNING(>>)
MSL_CPU_BINARY(==, bool)
MSL_CPU_BINARY(!=, bool)
MSL_CPU_BINARY(<, bool)
MSL_CPU_BINARY(>, bool)
MSL_CPU_BINARY(<=, bool)
MSL_CPU_BINARY(>=, bool)
MSL_CPU_BINARY(&&, bool)
MSL_CPU_BINARY(||, bool)
#undef MSL_CPU_ASSIGNING
#undef MSL_CPU_BINARY
#define MSL_CPU_UNARY(op, R)                                                                              \
    template <class T, int N>                                                                             \
    constexpr vec<R, N> operator op(const vec<T, N>& a) {                                                 \
        vec<R, N> out{};                                                                                  \
        for (int i = 0; i < N; ++i) out[i] = static_cast<R>(op a[i]);                                     \
        return out;                                                                                       \
    }
MSL_CPU_UNARY(-, T)
MSL_CPU_UNARY(+, T)
MSL_CPU_UNARY(~, T)
MSL_CPU_UNARY(!, bool)
#undef MSL_CPU_UNARY

/// A vector without alignment of its own.
template <class T, int N>
struct packed_vec {
    T elements[N];
    packed_vec() = default;
    constexpr packed_vec(const vec<T, N>& v) : elements{} {
        for (int i = 0; i < N; ++i) elements[i] = v[i];
    }
    template <class... A>
        requires(sizeof...(A) == N && N > 1)
    constexpr packed_vec(A... parts) : elements{static_cast<T>(parts)...} {}
    constexpr operator vec<T, N>() const {
        vec<T, N> out{};
        for (int i = 0; i < N; ++i) out[i] = elements[i];
        return out;
    }
    constexpr T& operator[](size_t i) { return elements[i]; }
    constexpr const T& operator[](size_t i) const { return elements[i]; }
};
}  // namespace metal

#define MSL_CPU_VECTORS(T)                    \
    using T##2 = metal::vec<T, 2>;            \
    using T##3 = metal::vec<T, 3>;            \
    using T##4 = metal::vec<T, 4>;            \
    using packed_##T##2 = metal::packed_vec<T, 2>; \
    using packed_##T##3 = metal::packed_vec<T, 3>; \
    using packed_##T##4 = metal::packed_vec<T, 4>; \
    namespace metal {                         \
    using ::T##2;                             \
    using ::T##3;                             \
    using ::T##4;                             \
    using ::packed_##T##2;                    \
    using ::packed_##T##3;                    \
    using ::packed_##T##4;                    \
    }
MSL_CPU_VECTORS(bool)
MSL_CPU_VECTORS(char)
MSL_CPU_VECTORS(uchar)
MSL_CPU_VECTORS(short)
MSL_CPU_VECTORS(ushort)
MSL_CPU_VECTORS(int)
MSL_CPU_VECTORS(uint)
MSL_CPU_VECTORS(long)
MSL_CPU_VECTORS(ulong)
MSL_CPU_VECTORS(half)
MSL_CPU_VECTORS(bfloat)
MSL_CPU_VECTORS(float)
#undef MSL_CPU_VECTORS

/// Same bits, another type of the same size.
template <class To, class From>
MSL_CPU_INLINE To as_type(const From& from) {
    static_assert(sizeof(To) == sizeof(From), "as_type: both types must have the same size");
    return __builtin_bit_cast(To, from);
}
namespace metal {
using ::as_type;
}
