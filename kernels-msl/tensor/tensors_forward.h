// v2: forward attention with matrix operations on whole tensors. It asks every cooperative tensor
// where its elements lie, so it is right on any lane layout; scores and weights pass through
// threadgroup memory, where two lanes own a row. A simdgroup owns 16 query rows.
//
// Where the value dim is too large for one simdgroup's registers, PARTS of them share the rows, each
// with a part of the value dim; both compute the scores.
namespace mtlflash {

constant constexpr int TILE_ROWS = 16;
constant constexpr int PARTS = SIMDGROUPS * TILE_ROWS / ROWS;
static_assert(PARTS * ROWS == SIMDGROUPS * TILE_ROWS && (PARTS == 1 || PARTS == 2),
              "v2: rows * parts must be 16 * simdgroups, in one part or two");
static_assert(KEYS % 16 == 0, "v2: a block has a multiple of 16 keys");

// Columns of the output of one part; the second has none where the value dim is small.
constant constexpr int V_COLUMNS = round_up(HEAD_DIM_V, TILE_ROWS * PARTS) / PARTS;

// Rows of threadgroup memory are 16 bytes longer than what they hold, to spread over its banks.
constant constexpr int SCORE_STEP = KEYS + 4;
constant constexpr int WEIGHT_STEP = KEYS + 16 / int(sizeof(Element));
constant constexpr int LANE_KEYS = KEYS / 2;

using Plane = dextents<int32_t, 2>;
using DeviceTensor = tensor<device Element, Plane, tensor_inline>;
using WeightTensor = tensor<threadgroup Element, Plane, tensor_inline>;

// Not relaxed: 32-bit products are exact. How many keys and head dims there are, the operations read
// from the extents, which end where the data does.
constexpr mpp::tensor_ops::matmul2d_descriptor descriptor(int columns, bool transposed) {
  return mpp::tensor_ops::matmul2d_descriptor(
      TILE_ROWS, columns, static_cast<int>(dynamic_extent), false, transposed, false,
      mpp::tensor_ops::matmul2d_descriptor::mode::multiply_accumulate);
}
using ScoreOperation = mpp::tensor_ops::matmul2d<descriptor(KEYS, true), execution_simdgroup>;
using ValueOperation = mpp::tensor_ops::matmul2d<descriptor(V_COLUMNS, false), execution_simdgroup>;

// `columns` neighbouring elements in each of `rows` rows that lie `step` apart.
inline DeviceTensor device_tensor(device Element* base, int columns, int rows, int step) {
  return DeviceTensor(base, Plane(columns, rows), array<int32_t, 2>{1, step});
}

// Threadgroup memory of one simdgroup.
struct TensorSpace {
  threadgroup float* scores;
  threadgroup Element* weights;
  // By row: what the output is multiplied with.
  threadgroup float* factors;
};

// The row that a lane scores, and which half of each block's keys.
struct TensorRow {
  int row;
  int first_key;
  ScoreRow visible;
  RowSoftmax softmax;
};

// Applies `change(element, row, column)` to each element that this lane holds.
template <typename Tensor, typename Change>
void for_each_element(thread Tensor& cooperative, Change change) {
  MTLFLASH_UNROLL
  for (uint16_t n = 0; n < cooperative.get_capacity(); ++n) {
    if (cooperative.is_valid_element(n)) {
      const auto at = cooperative.get_multidimensional_index(n);
      cooperative[n] = change(float(cooperative[n]), int(at[1]), int(at[0]));
    }
  }
}

// The block's dot products, in threadgroup memory.
inline void multiply_keys(thread DeviceTensor& queries, thread DeviceTensor& keys,
                          thread const TensorSpace& space) {
  ScoreOperation operation;
  auto dots = operation.get_destination_cooperative_tensor<DeviceTensor, DeviceTensor, float>();
  for_each_element(dots, [](float, int, int) { return 0.0f; });
  operation.run(queries, keys, dots);
  threadgroup float* scores = space.scores;
  for_each_element(dots, [scores](float dot, int row, int column) {
    scores[row * SCORE_STEP + column] = dot;
    return dot;
  });
}

// Dot products become weights; returns what the row's output must be multiplied with.
template <bool TESTED>
float weigh_row(thread TensorRow& lane_row, thread const Scores& scores,
                thread const TensorSpace& space, int first) {
  threadgroup float* dots = space.scores + lane_row.row * SCORE_STEP + lane_row.first_key;
  threadgroup Element* weights = space.weights + lane_row.row * WEIGHT_STEP + lane_row.first_key;
  float values[LANE_KEYS];
  float highest = HIDDEN;
  MTLFLASH_UNROLL
  for (int n = 0; n < LANE_KEYS; ++n) {
    values[n] = dots[n];
  }
  scores.apply<TESTED, LANE_KEYS>(lane_row.visible, values, uint(first + lane_row.first_key));
  MTLFLASH_UNROLL
  for (int n = 0; n < LANE_KEYS; ++n) {
    highest = max(highest, values[n]);
    if (TESTED || HIDES_ANYWHERE) {
      dots[n] = values[n];
    }
  }
  highest = max(highest, simd_shuffle_xor(highest, 1));
  const float factor = lane_row.softmax.raise(highest, SLACK);
  MTLFLASH_UNROLL
  for (int n = 0; n < LANE_KEYS; ++n) {
    weights[n] = Element(lane_row.softmax.weigh(values[n]));
  }
  return factor;
}

// Whether any value of the block is Inf or NaN; the simdgroup looks together.
inline bool any_not_finite(device const Element* values, long step, int columns, int keys,
                           uint lane) {
  bool found = false;
  for (int key = 0; key < keys; ++key) {
    device const Element* row = row_of(values, step, key);
    for (int column = int(lane); column < columns; column += 32) {
      found = found || not_finite(row[column]);
    }
  }
  return simd_any(found);
}

// output += weights * values.
template <typename Output>
void multiply_values(thread Output& output, thread WeightTensor& weights,
                     thread DeviceTensor& values) {
  ValueOperation operation;
  operation.run(weights, values, output);
}

// The same, key by key, leaving out what a row does not see: for values that are not finite.
template <typename Output>
void add_seen_values(thread Output& output, thread const TensorSpace& space,
                     device const Element* values, long step, int columns, int keys) {
  threadgroup const float* scores = space.scores;
  threadgroup const Element* weights = space.weights;
  for_each_element(output, [=](float sum, int row, int column) {
    if (column < columns) {
      for (int key = 0; key < keys; ++key) {
        if (is_seen(scores[row * SCORE_STEP + key])) {
          sum += float(weights[row * WEIGHT_STEP + key]) * float(values[key * step + column]);
        }
      }
    }
    return sum;
  });
}

}  // namespace mtlflash
