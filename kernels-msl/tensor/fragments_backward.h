// What both backward kernels on TensorOps fragments do with a block of 32 walked rows. A simdgroup owns
// 16 rows of one side, queries or keys, which are the left factors of every product,
//
//   S = own walked^T        dP = own_values walked_values^T        P, dS from them, in place
//   sums = dS walked        value sums = P walked_values           (for keys P^T and dS^T, which they are)
//
// so S^T = K Q^T of a kernel owned by keys is a left factor again without being transposed, and nothing
// passes through threadgroup memory. All operands come straight from device memory.
namespace mtlflash {

static_assert(ROWS == SIMDGROUPS * FRAGMENT, "v2r: a simdgroup owns 16 rows");
static_assert(KEYS == 2 * FRAGMENT, "v2r: a block has 32 rows");

// Fragments of a row of LENGTH elements, and pairs of them.
template <int LENGTH>
constexpr int fragments_of() {
  return round_up(LENGTH, FRAGMENT) / FRAGMENT;
}

template <int LENGTH>
constexpr int pairs_of() {
  return round_up(LENGTH, 2 * FRAGMENT) / (2 * FRAGMENT);
}

// A lane's two own rows.
struct OwnRows {
  device const Element* at[2];
};

// Rows of one head of the walked side.
struct WalkedRows {
  device const Element* vectors;
  device const Element* values;
  long vector_stride;
  long value_stride;
  int rows;
};

// Dot products of a block, then its weights.
struct Products {
  Fragment<float> of[2];
};

template <int LENGTH>
struct Sums {
  Fragment<float> of[2 * pairs_of<LENGTH>()];
};

template <int LENGTH>
void clear(thread Sums<LENGTH>& sums) {
  MTLFLASH_UNROLL
  for (int n = 0; n < 2 * pairs_of<LENGTH>(); ++n) {
    sums.of[n] = zero_fragment();
  }
}

// products = own walked^T, of the walked rows first..first + 32.
template <int LENGTH, bool TESTED>
void multiply_rows(thread Products& products, thread const OwnRows& own,
                   device const Element* base, long stride, int first, int rows,
                   thread const Place& place) {
  products.of[0] = zero_fragment();
  products.of[1] = zero_fragment();
  const KeyRows walked = key_rows<TESTED>(base, stride, first + place.row, rows);
  MTLFLASH_UNROLL
  for (int n = 0; n < fragments_of<LENGTH>(); ++n) {
    const int column = n * FRAGMENT + place.column;
    const bool whole = (n + 1) * FRAGMENT <= LENGTH;
    const Fragment<Element> left = load_fragment(own.at[0], own.at[1], column, LENGTH, whole);
    const Fragment<Element> upper =
        load_fragment(walked.at[0], walked.at[1], column, LENGTH, whole);
    const Fragment<Element> lower =
        load_fragment(walked.at[2], walked.at[3], column, LENGTH, whole);
    multiply_fragments<true>(products.of[0], products.of[1], left, upper, lower);
  }
}

// Rounded to the ten bits of fraction to which the matrix unit would cut it. Through half small
// gradients would be lost and large ones become Inf: their size is the loss's.
inline float rounded(float value) {
  const uint bits = as_type<uint>(value);
  const bool finite = (bits & 0x7f800000u) != 0x7f800000u;
  return as_type<float>(finite ? (bits + 0xfffu + (bits >> 13 & 1)) & 0xffffe000u : bits);
}

// sums += weights walked. Where a row of the block may be hidden from an own row, what is not finite
// counts as 0; returns whether the lane met any.
template <int LENGTH, bool TESTED>
bool multiply_walked(thread Sums<LENGTH>& sums, thread const Products& weights,
                     device const Element* base, long stride, int first, int rows,
                     thread const Place& place) {
  constexpr bool CLEANS = TESTED || HIDES_ANYWHERE;
  const KeyRows walked = key_rows<TESTED>(base, stride, first + place.row, rows);
  bool found = false;
  MTLFLASH_UNROLL
  for (int pair = 0; pair < pairs_of<LENGTH>(); ++pair) {
    const int column = pair * 2 * FRAGMENT + place.column;
    MTLFLASH_UNROLL
    for (int n = 0; n < 2; ++n) {
      Fragment<Element> left = load_fragment(walked.at[2 * n], walked.at[2 * n + 1], column, LENGTH,
                                             (2 * pair + 1) * FRAGMENT <= LENGTH);
      Fragment<Element> right =
          load_fragment(walked.at[2 * n], walked.at[2 * n + 1], column + FRAGMENT, LENGTH,
                        (2 * pair + 2) * FRAGMENT <= LENGTH);
      if (CLEANS) {
        const bool in_left = clean(left);
        const bool in_right = clean(right);
        found = found || in_left || in_right;
      }
      multiply_fragments<false>(sums.of[2 * pair], sums.of[2 * pair + 1], weights.of[n], left,
                                right);
    }
  }
  return found;
}

// Gives the values that were set to 0 to the own rows that weigh them: bit j of `seen`. How much does not
// matter: Inf stays Inf and NaN stays NaN.
template <int LENGTH>
void add_not_finite(thread Sums<LENGTH>& sums, thread const uint* seen,
                    device const Element* base, long stride, int first, int rows,
                    thread const Place& place) {
  const int count = min(KEYS, rows - first);
  for (int j = 0; j < count; ++j) {
    device const Element* row = row_of(base, stride, first + j);
    MTLFLASH_UNROLL
    for (int n = 0; n < 2 * pairs_of<LENGTH>(); ++n) {
      MTLFLASH_UNROLL
      for (int slot = 0; slot < 4; ++slot) {
        const int column = n * FRAGMENT + place.column + slot;
        if (column < LENGTH && not_finite(row[column])) {
          const float value = float(row[column]);
          sums.of[n].slots[slot] += (seen[0] >> j & 1) != 0 ? value : 0.0f;
          sums.of[n].slots[slot + 4] += (seen[1] >> j & 1) != 0 ? value : 0.0f;
        }
      }
    }
  }
}

// The lane's part of an own row.
template <int LENGTH>
void store_row(device Element* row, thread const Sums<LENGTH>& sums, int side, float factor,
               thread const Place& place) {
  MTLFLASH_UNROLL
  for (int n = 0; n < 2 * pairs_of<LENGTH>(); ++n) {
    MTLFLASH_UNROLL
    for (int slot = 0; slot < 4; ++slot) {
      const int column = n * FRAGMENT + place.column + slot;
      if (column < LENGTH) {
        row[column] = Element(sums.of[n].slots[4 * side + slot] * factor);
      }
    }
  }
}

}  // namespace mtlflash
