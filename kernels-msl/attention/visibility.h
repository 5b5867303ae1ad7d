// Which keys, and which blocks of keys, the rows of a tile see by position, and from which queries a
// tile of keys is seen. The same arithmetic as
// mtlflash_core::Band; in 64 bits, because a row plus a limit may leave 32.
namespace mtlflash {

// Keys begin..end, or queries.
struct KeyRange {
  int begin;
  int end;
};

// Blocks begin..end hold a visible pair; of these full_begin..full_end hold visible pairs only and
// end inside the sequence. Where none is full, full_begin == full_end == end.
struct BlockRange {
  int begin;
  int full_begin;
  int full_end;
  int end;

  bool touches(int block) const {
    return begin <= block && block < end;
  }

  bool shows_whole(int block) const {
    return full_begin <= block && block < full_end;
  }
};

// The position, moved into 0..=seq_k.
inline int clipped(long position, int seq_k) {
  return position < 0 ? 0 : position > seq_k ? seq_k : int(position);
}

// Keys from the lower limit of row `lower` to the upper limit of row `upper`: with a tile's first
// and last row what some row sees, with the two swapped what every row sees.
inline KeyRange reach(int lower, int upper, constant AttentionParams& params) {
  if (HAS_BAND_LO && HAS_BAND_HI && params.band_lo > params.band_hi) {
    return {0, 0};
  }
  const int seq_k = params.seq_k;
  const int begin = HAS_BAND_LO ? clipped(long(lower) + params.band_lo, seq_k) : 0;
  const int end = HAS_BAND_HI ? clipped(long(upper) + params.band_hi + 1, seq_k) : seq_k;
  return {begin, max(begin, end)};
}

// The mirror image: queries from the upper limit of key `lower` to the lower limit of key `upper`.
inline KeyRange reach_of_keys(int lower, int upper, constant AttentionParams& params) {
  if (HAS_BAND_LO && HAS_BAND_HI && params.band_lo > params.band_hi) {
    return {0, 0};
  }
  const int seq_q = params.seq_q;
  const int begin = HAS_BAND_HI ? clipped(long(lower) - params.band_hi, seq_q) : 0;
  const int end = HAS_BAND_LO ? clipped(long(upper) - params.band_lo + 1, seq_q) : seq_q;
  return {begin, max(begin, end)};
}

// The blocks of KEYS rows that hold what some row of a tile sees, and every one.
inline BlockRange blocks_of(KeyRange some, KeyRange every) {
  if (some.begin == some.end) {
    return {0, 0, 0, 0};
  }
  const int end = (some.end - 1) / KEYS + 1;
  const int full_begin = every.begin / KEYS + (every.begin % KEYS != 0 ? 1 : 0);
  const int full_end = every.end / KEYS;
  if (full_begin >= full_end) {
    return {some.begin / KEYS, end, end, end};
  }
  return {some.begin / KEYS, full_begin, full_end, end};
}

// The blocks of keys that the rows first..=last touch; both exist.
inline BlockRange key_blocks(int first, int last, constant AttentionParams& params) {
  return blocks_of(reach(first, last, params), reach(last, first, params));
}

// The blocks of queries that the keys first..=last touch; both exist.
inline BlockRange query_blocks(int first, int last, constant AttentionParams& params) {
  return blocks_of(reach_of_keys(first, last, params), reach_of_keys(last, first, params));
}

}  // namespace mtlflash
