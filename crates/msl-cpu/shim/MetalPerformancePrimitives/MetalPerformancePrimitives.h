// SPDX-License-Identifier: MIT OR Apache-2.0
//! `mpp::tensor_ops::matmul2d` by one simdgroup. What its headers assert is asserted here, by name.
#pragma once

#include "../metal_cooperative_tensor"

namespace mpp::tensor_ops {
struct matmul2d_descriptor {
    enum class mode { multiply, multiply_accumulate };
    int m, n, k;
    bool transpose_left, transpose_right, relaxed_precision;
    mode matmul_mode;
    constexpr matmul2d_descriptor(int m_, int n_, int k_ = -1, bool transpose_left_ = false, bool transpose_right_ = false,
                                  bool relaxed = false, mode mode_ = mode::multiply)
        : m(m_), n(n_), k(k_), transpose_left(transpose_left_), transpose_right(transpose_right_), relaxed_precision(relaxed),
          matmul_mode(mode_) {}
    /// The operands' extents say how long the inner dimension is.
    constexpr bool dynamic_k() const { return k == -1 || k == metal::dynamic_length_v<int>; }
};
}  // namespace mpp::tensor_ops

namespace msl_cpu {
/// Types that a destination was made for; `run` must be called with the same.
template <class Left, class Right>
struct OperandTypes {};
struct InputTypes {};

template <class T>
inline constexpr bool is_operand = is_tensor<T> || is_cooperative<T>;

/// As the matrix unit sees an operand: relaxed, it cuts fp32 to ten bits of fraction.
template <class Element>
inline float seen(Element value, bool relaxed) {
    const float wide = static_cast<float>(value);
    if constexpr (std::is_same_v<Element, float>) {
        if (relaxed) {
            uint32_t bits;
            __builtin_memcpy(&bits, &wide, 4);
            bits &= 0xffffe000u;
            float cut;
            __builtin_memcpy(&cut, &bits, 4);
            return cut;
        }
    }
    return wide;
}

struct Gathered {
    /// [row][column] as stored.
    float* values;
    int rows, columns;
};

/// The elements of a cooperative operand, from all lanes.
template <class T, Operand operand>
MSL_CPU_UNCHECKED void gather_operand(const Gathered& to, void* const slots[32], size_t which, bool relaxed) {
    for (unsigned lane = 0; lane < 32; ++lane) {
        const T* mine = static_cast<const T*>(static_cast<void* const*>(slots[lane])[which]);
        for (int slot = 0; slot < T::capacity; ++slot) {
            const auto at = position<operand, T::rows, T::columns>(lane, slot);
            to.values[at.row * to.columns + at.column] = seen(mine->slots()[slot], relaxed);
        }
    }
}

/// The elements of a tensor operand; those past its extents are 0 and are not read.
template <class T>
MSL_CPU_UNCHECKED void gather_tensor(const Gathered& to, const T& from, bool relaxed, const char* file, int line) {
    for (int row = 0; row < to.rows; ++row) {
        for (int column = 0; column < to.columns; ++column) {
            float value = 0.0f;
            if (row < from.get_extent(1) && column < from.get_extent(0)) {
                auto* at = from.data() + long(row) * from.get_stride(1) + long(column) * from.get_stride(0);
                account_read(at, sizeof(*at), Actor::simdgroup, file, line);
                value = seen(*at, relaxed);
            }
            to.values[row * to.columns + column] = value;
        }
    }
}

inline constexpr int MOST_INNER = 1024;
inline constexpr int MOST_OUTER = 256;

template <mpp::tensor_ops::matmul2d_descriptor D, class Left, class Right, class Destination>
struct MatmulCall {
    const char* file;
    int line;

    static MSL_CPU_UNCHECKED void work(void* const slots[32], void* context) {
        const auto& call = *static_cast<const MatmulCall*>(context);
        static thread_local float left[64 * MOST_INNER], right[MOST_OUTER * MOST_INNER], sums[64 * MOST_OUTER];
        auto* first = static_cast<void* const*>(slots[0]);
        int k = D.k;
        if constexpr (D.dynamic_k()) {
            const auto& l = *static_cast<const Left*>(first[0]);
            const auto& r = *static_cast<const Right*>(first[1]);
            k = l.get_extent(D.transpose_left ? 1 : 0);
            const int other = r.get_extent(D.transpose_right ? 0 : 1);
            if (k != other || k > MOST_INNER)
                broken_rule("inner extents", "matmul2d: got inner extents %d and %d, expected equal ones of at most %d", k, other,
                            MOST_INNER);
        }
        const Gathered a{left, D.transpose_left ? k : D.m, D.transpose_left ? D.m : k};
        const Gathered b{right, D.transpose_right ? D.n : k, D.transpose_right ? k : D.n};
        if constexpr (is_cooperative<Left>) gather_operand<Left, Operand::left>(a, slots, 0, D.relaxed_precision);
        else gather_tensor(a, *static_cast<const Left*>(first[0]), D.relaxed_precision, call.file, call.line);
        if constexpr (is_cooperative<Right>) gather_operand<Right, Operand::right>(b, slots, 1, D.relaxed_precision);
        else gather_tensor(b, *static_cast<const Right*>(first[1]), D.relaxed_precision, call.file, call.line);

        for (int i = 0; i < D.m; ++i) {
            float* row = sums + i * D.n;
            for (int j = 0; j < D.n; ++j) row[j] = 0.0f;
            for (int x = 0; x < k; ++x) {
                const float factor = D.transpose_left ? left[x * D.m + i] : left[i * k + x];
                if constexpr (D.transpose_right)
                    for (int j = 0; j < D.n; ++j) row[j] = __builtin_fmaf(factor, right[j * k + x], row[j]);
                else
                    for (int j = 0; j < D.n; ++j) row[j] = __builtin_fmaf(factor, right[x * D.n + j], row[j]);
            }
        }
        const bool onto = D.matmul_mode == mpp::tensor_ops::matmul2d_descriptor::mode::multiply_accumulate ||
                          personality().multiply_accumulates;
        using Element = typename Destination::element_type;
        for (unsigned lane = 0; lane < 32; ++lane) {
            auto* mine = static_cast<Destination*>(static_cast<void* const*>(slots[lane])[2]);
            for (int slot = 0; slot < Destination::capacity; ++slot) {
                const auto at = position<Operand::destination, D.m, D.n>(lane, slot);
                const float sum = sums[at.row * D.n + at.column];
                Element& old = mine->slots()[slot];
                // The old value comes last, with a rounding of its own.
                old = static_cast<Element>(onto ? static_cast<float>(old) + sum : sum);
            }
        }
        count(Counter::matmul_ops, uint64_t((D.m + 15) / 16) * ((D.n + 15) / 16) * ((k + 15) / 16));
    }
};
}  // namespace msl_cpu

namespace mpp::tensor_ops {
template <matmul2d_descriptor D, class Scope>
struct matmul2d {
    static_assert(std::is_same_v<Scope, metal::execution_simdgroup>,
                  "matmul2d: this runner models the scope execution_simdgroup only");
    static_assert(D.m > 0 && D.n > 0 && D.m % 8 == 0 && D.n % 8 == 0, "matmul2d: M and N must be multiples of 8");
    static_assert(D.m % 16 == 0 || D.n % 16 == 0, "matmul2d: at least one of M or N must be a multiple of 16");
    static_assert(D.dynamic_k() || (D.k > 0 && D.k % 16 == 0), "matmul2d: K must be dynamic or a multiple of 16");
    static_assert(D.m <= 64 && D.n <= msl_cpu::MOST_OUTER, "matmul2d: larger than this runner models");

    template <class LeftElement, class RightElement, class Element, class Coordinate = int>
    auto get_left_input_cooperative_tensor() const {
        inputs<LeftElement, RightElement, Element, Coordinate>();
        static_assert(!D.transpose_left, "matmul2d: input cooperative tensor cannot be transposed");
        return metal::cooperative_tensor<LeftElement, msl_cpu::Operand::left, D.m, D.k, msl_cpu::InputTypes>();
    }
    template <class LeftElement, class RightElement, class Element, class Coordinate = int>
    auto get_right_input_cooperative_tensor() const {
        inputs<LeftElement, RightElement, Element, Coordinate>();
        return metal::cooperative_tensor<RightElement, msl_cpu::Operand::right, D.transpose_right ? D.n : D.k,
                                         D.transpose_right ? D.k : D.n, msl_cpu::InputTypes>();
    }
    template <class Left, class Right, class Element, class Coordinate = int>
    auto get_destination_cooperative_tensor() const {
        static_assert(msl_cpu::is_operand<Left> && msl_cpu::is_operand<Right>,
                      "matmul2d: get_destination_cooperative_tensor takes operand types, not element types");
        static_assert(std::is_same_v<Coordinate, int>, "matmul2d: coord_type must be int");
        return metal::cooperative_tensor<Element, msl_cpu::Operand::destination, D.m, D.n, msl_cpu::OperandTypes<Left, Right>>();
    }

    template <class Left, class Right, class Destination>
    void run(Left& left, Right& right, Destination& destination, MSL_CPU_HERE) const {
        static_assert(!std::is_const_v<Left> && !std::is_const_v<Right> && !std::is_const_v<Destination>,
                      "matmul2d: run takes operands that are not const");
        static_assert(msl_cpu::is_operand<Left> && msl_cpu::is_operand<Right>, "matmul2d: run takes tensors");
        static_assert(msl_cpu::is_cooperative<Destination>, "matmul2d: this runner models cooperative destinations only");
        static_assert(std::is_same_v<typename Destination::origin, msl_cpu::OperandTypes<Left, Right>>,
                      "matmul2d: input types must match cooperative tensor types");
        constexpr bool cooperative = msl_cpu::is_cooperative<Left> || msl_cpu::is_cooperative<Right>;
        static_assert(!cooperative || !D.dynamic_k(), "matmul2d: inner dimension cannot be dynamic with input cooperative tensors");
        static_assert(cooperative || D.dynamic_k() || D.k % 32 == 0,
                      "matmul2d: a static K of tensor operands must be a multiple of 32");
        if (msl_cpu::lanes_launched() != 32)
            msl_cpu::broken_rule("whole simdgroup", "matmul2d: got a simdgroup of %u lanes, expected 32",
                                 msl_cpu::lanes_launched());
        void* mine[3] = {&left, &right, &destination};
        using Call = msl_cpu::MatmulCall<D, Left, Right, Destination>;
        Call call{file, line};
        msl_cpu::simdgroup_rendezvous("matmul2d", mine, Call::work, &call, file, line);
    }

  private:
    template <class LeftElement, class RightElement, class Element, class Coordinate>
    static void inputs() {
        static_assert(msl_cpu::is_matrix_element<LeftElement> && msl_cpu::is_matrix_element<RightElement>,
                      "matmul2d: input getters take element types, not operand types");
        static_assert(!(std::is_same_v<LeftElement, half> && std::is_same_v<RightElement, bfloat>) &&
                          !(std::is_same_v<LeftElement, bfloat> && std::is_same_v<RightElement, half>),
                      "matmul2d: half with bfloat is not a pair");
        static_assert(!D.dynamic_k(), "matmul2d: inner dimension cannot be dynamic with input cooperative tensors");
        static_assert(std::is_same_v<Coordinate, int>, "matmul2d: coord_type must be int");
    }
};
}  // namespace mpp::tensor_ops
