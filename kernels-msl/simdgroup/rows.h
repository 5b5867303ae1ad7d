// What a simdgroup owns: ROW_FRAGMENTS * 8 rows, whose operands, scores and sums its lanes hold.
namespace mtlflash {

constant constexpr int ROW_FRAGMENTS = ROWS / (SIDE * SIMDGROUPS);
constant constexpr int KEY_FRAGMENTS = KEYS / SIDE;
constant constexpr int HEAD_FRAGMENTS = PADDED_DIM / SIDE;
constant constexpr int VALUE_FRAGMENTS = PADDED_DIM_V / SIDE;

static_assert(ROWS == ROW_FRAGMENTS * SIDE * SIMDGROUPS, "simdgroups own whole 8-row fragments");

// Which lane this is.
struct Place {
  int row;
  int column;
};

// A lane's part of rows of LENGTH elements, in registers or read again whenever asked for.
template <int LENGTH, bool KEEPS>
struct OwnRows {
  static constant constexpr int FRAGMENTS = round_up(LENGTH, SIDE) / SIDE;

  device const Bits* rows[ROW_FRAGMENTS];
  Pair kept[ROW_FRAGMENTS][KEEPS ? FRAGMENTS : 1];

  Pair load(int r, int h, int column) const {
    const int at = h * SIDE + column;
    const Bits low = at < LENGTH ? rows[r][at] : Bits(0);
    const Bits high = at + 1 < LENGTH ? rows[r][at + 1] : Bits(0);
    return Packed<Element>::pack(low, high);
  }

  void keep(int column) {
    if (KEEPS) {
      MTLFLASH_UNROLL
      for (int r = 0; r < ROW_FRAGMENTS; ++r) {
        MTLFLASH_UNROLL
        for (int h = 0; h < FRAGMENTS; ++h) {
          kept[r][KEEPS ? h : 0] = load(r, h, column);
        }
      }
    }
  }

  Pair at(int r, int h, int column) const {
    return KEEPS ? kept[r][KEEPS ? h : 0] : load(r, h, column);
  }
};

// Scores of one block, then, in place, their weights.
struct Block {
  Fragment<float> s[ROW_FRAGMENTS][KEY_FRAGMENTS];
};

// What the rows sum up.
template <int COLUMNS>
struct Sums {
  Fragment<float> o[ROW_FRAGMENTS][COLUMNS];
};

}  // namespace mtlflash
