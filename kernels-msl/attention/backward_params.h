// The uniform block of the backward kernels, written by the host byte for byte.
namespace mtlflash {

struct BackwardParams {
  AttentionParams forward;
  // Element strides of the output's gradient over batch, head and row. The output itself, the
  // log-sum-exp and all that is written are row-major without gaps.
  long dout_strides[3];
};

static_assert(sizeof(BackwardParams) == 208, "the host writes 208 bytes of parameters");

// What the kernel owned by queries finds out about a row, two numbers each: delta, and what its
// probabilities, taken relative to the log-sum-exp, are still to be multiplied with. In f32 a
// log-sum-exp of thousands is off by 1e-4, and with it all probabilities of the row by one factor.
constant constexpr int STATS = 2;

// The gradients that a kernel sums: vectors are those of queries or keys.
constant constexpr bool SUMS_VECTORS = MTLFLASH_DQ || MTLFLASH_DK;
constant constexpr bool SUMS_VALUES = MTLFLASH_DV;

}  // namespace mtlflash
