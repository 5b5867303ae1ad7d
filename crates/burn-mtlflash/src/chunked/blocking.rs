//! Which pieces of a problem are computed at once.

use std::ops::Range;

use mtlflash_core::{Band, Problem};

use super::Schedule;

/// Most bytes of a score block where one operation computes all heads.
const BLOCK_BYTES: usize = 64 << 20;
/// Keys of one thread's score block. Flex finds row maxima with SIMD from 512 columns on.
#[cfg(feature = "flex")]
const THREAD_KEYS: usize = 512;
/// Most rows of one thread's score block: 256 KiB of scores, which with their softmax stay in a
/// 1 MiB second-level cache. Half the rows pack K and V twice as often and are as fast at best.
#[cfg(feature = "flex")]
const THREAD_ROWS: usize = 128;
/// Tiles of a head of more than a few rows: its scores are held in part, as in a long one.
#[cfg(feature = "flex")]
const LEAST_TILES: usize = 6;
/// Rows below which more tiles do not pay.
#[cfg(feature = "flex")]
const LEAST_ROWS: usize = 32;
/// Multiply-adds from which Flex splits a product over all threads; ours are busy already.
#[cfg(feature = "flex")]
const SPLIT_PRODUCT: usize = 192 * 192 * 192;

/// Heads that are computed at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// Batch entries.
    pub(crate) batch: Range<usize>,
    /// Key heads, each with its group of query heads.
    pub(crate) heads_kv: Range<usize>,
}

/// Rows that are computed at once, and the keys they see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tile {
    /// Query rows; each sees a key by position.
    pub(crate) rows: Range<usize>,
    /// Keys that some row sees by position.
    pub(crate) keys: Range<usize>,
    /// Keys of `keys` that every row sees by position; empty at the start where there are none.
    pub(crate) full_keys: Range<usize>,
}

impl Tile {
    fn new(problem: &Problem, rows: Range<usize>) -> Self {
        let seen = problem.band.blocks(rows.clone(), problem.seq_k, 1);
        Self {
            rows,
            keys: seen.begin..seen.end,
            full_keys: seen.full_begin..seen.full_end,
        }
        .within(seen.begin..seen.end)
    }

    /// The part of the tile over `keys`.
    fn within(&self, keys: Range<usize>) -> Self {
        let full = self.full_keys.start.max(keys.start)..self.full_keys.end.min(keys.end);
        Self {
            rows: self.rows.clone(),
            full_keys: if full.is_empty() {
                keys.start..keys.start
            } else {
                full
            },
            keys,
        }
    }

    /// Whether the band hides a key of `keys` from some row.
    pub(crate) fn is_partial(&self) -> bool {
        self.full_keys != self.keys
    }

    /// The tile cut at the multiples of `size` keys.
    pub(crate) fn key_blocks(&self, size: usize) -> Vec<Self> {
        let blocks = self.keys.start / size..self.keys.end.div_ceil(size);
        blocks
            .map(|block| {
                let start = self.keys.start.max(block * size);
                let end = self.keys.end.min((block + 1).saturating_mul(size));
                self.within(start..end)
            })
            .collect()
    }
}

/// How a problem is cut.
#[derive(Clone, Debug)]
pub(crate) struct Blocking {
    /// Groups of heads, in the order of the output.
    pub(crate) groups: Vec<Group>,
    /// Tiles of each group, in the order of their rows.
    pub(crate) tiles: Vec<Tile>,
    /// Rows that see a key by position: those of the tiles.
    pub(crate) live: Range<usize>,
    /// Rows of the largest tile.
    pub(crate) rows: usize,
    /// Most keys that are computed at once.
    pub(crate) key_block: usize,
}

impl Blocking {
    /// Cuts `problem` into chunks of at most `max_rows` rows.
    pub(crate) fn new(problem: &Problem, max_rows: usize, schedule: Schedule) -> Self {
        let live = live_rows(problem);
        let rows = chunk_rows(problem, schedule).clamp(1, max_rows.max(1));
        // Tiles of equal height instead of a short last one.
        let rows = live.len().div_ceil(live.len().div_ceil(rows).max(1)).max(1);
        let tiles = live
            .clone()
            .step_by(rows)
            .map(|start| Tile::new(problem, start..(start + rows).min(live.end)))
            .collect();
        Self {
            groups: groups(problem, schedule),
            tiles,
            live,
            rows,
            key_block: match schedule {
                Schedule::InOrder => usize::MAX,
                #[cfg(feature = "flex")]
                Schedule::PerThread => {
                    let block = THREAD_ROWS * THREAD_KEYS;
                    THREAD_KEYS.max(block / rows.saturating_mul(problem.group()))
                }
            },
        }
    }

    /// Whether the band hides a key inside some tile.
    pub(crate) fn has_partial(&self) -> bool {
        self.tiles.iter().any(Tile::is_partial)
    }

    /// First row of the last tile.
    pub(crate) fn last_start(&self) -> usize {
        self.tiles.last().map_or(0, |tile| tile.rows.start)
    }
}

/// Rows that see a key by position; they are consecutive.
fn live_rows(problem: &Problem) -> Range<usize> {
    let sees = |row: &usize| !problem.band.keys(*row, problem.seq_k).is_empty();
    let mut rows = 0..problem.seq_q;
    match (rows.clone().find(sees), rows.rfind(sees)) {
        (Some(first), Some(last)) => first..last + 1,
        _ => 0..0,
    }
}

fn groups(problem: &Problem, schedule: Schedule) -> Vec<Group> {
    let (batch, heads) = (problem.batch, problem.heads_kv);
    if problem.is_empty() {
        return Vec::new();
    }
    match schedule {
        Schedule::InOrder => vec![Group {
            batch: 0..batch,
            heads_kv: 0..heads,
        }],
        #[cfg(feature = "flex")]
        Schedule::PerThread => (0..batch * heads)
            .map(|index| Group {
                batch: index / heads..index / heads + 1,
                heads_kv: index % heads..index % heads + 1,
            })
            .collect(),
    }
}

/// Rows of a chunk: as many as keep the score block and the table of positions small.
fn chunk_rows(problem: &Problem, schedule: Schedule) -> usize {
    // The table of positions holds integers of 64 bits on its way.
    let table_bytes = if problem.band == Band::ALL && problem.alibi.is_none() {
        1
    } else {
        bytes(&[problem.seq_q.saturating_add(problem.seq_k), 8])
    };
    match schedule {
        Schedule::InOrder => {
            let (keys, rows) = match window(&problem.band) {
                // A window moves with the rows of a chunk: as many rows again as it is wide.
                Some(width) => (width.saturating_mul(2).min(problem.seq_k), width),
                None => (problem.seq_k, usize::MAX),
            };
            let row_bytes = bytes(&[problem.batch, problem.heads_q, keys, 4]);
            rows.min(BLOCK_BYTES / row_bytes.max(table_bytes))
        }
        #[cfg(feature = "flex")]
        Schedule::PerThread => {
            let width = problem.head_dim.max(problem.head_dim_v);
            let whole = (SPLIT_PRODUCT - 1) / bytes(&[THREAD_KEYS, width]);
            // Neither batch nor threads count here, so that they cannot change a bit of a result.
            let rows = THREAD_ROWS.min(whole) / problem.group();
            // A short head in few tiles would hold as much as all of its scores.
            let share = problem.seq_q.div_ceil(LEAST_TILES).max(LEAST_ROWS);
            rows.min(share).min(BLOCK_BYTES / table_bytes)
        }
    }
}

/// Keys inside the window of a band that has both limits, at least 64.
fn window(band: &Band) -> Option<usize> {
    let width = band.hi?.saturating_sub(band.lo?).saturating_add(1);
    Some(usize::try_from(width).unwrap_or(0).max(64))
}

/// A product that neither overflows nor is zero.
fn bytes(factors: &[usize]) -> usize {
    let product = factors.iter().fold(1usize, |a, &b| a.saturating_mul(b));
    product.max(1)
}

#[cfg(test)]
mod tests {
    use mtlflash_core::{Causal, DType, FlashAttentionOptions, ProblemSpec};

    use super::*;

    fn problem(q: [usize; 4], seq_k: usize, options: FlashAttentionOptions) -> Problem {
        let [batch, heads, _, head_dim] = q;
        let kv = [batch, heads, seq_k, head_dim];
        Problem::new(&ProblemSpec {
            q,
            k: kv,
            v: kv,
            dtypes: [DType::F32; 3],
            mask: None,
            bias: None,
            alibi: None,
            options,
            lse: false,
        })
        .expect("a valid problem")
    }

    fn schedules() -> Vec<Schedule> {
        vec![
            Schedule::InOrder,
            #[cfg(feature = "flex")]
            Schedule::PerThread,
        ]
    }

    #[test]
    fn tiles_and_their_key_blocks_cover_what_is_visible_once() {
        let options = FlashAttentionOptions::new();
        for options in [
            options,
            options.causal(Causal::BottomRight),
            options.causal(Causal::TopLeft),
            options.window(3, 2),
            options.window(40, 0).causal(Causal::TopLeft),
        ] {
            for (seq_q, seq_k) in [(1, 1), (9, 30), (30, 9), (50, 50), (5, 0), (0, 5)] {
                let problem = problem([1, 2, seq_q, 4], seq_k, options);
                for schedule in schedules() {
                    let blocking = Blocking::new(&problem, 7, schedule);
                    let mut seen = vec![0; seq_q * seq_k];
                    for tile in blocking.tiles.iter().flat_map(|tile| tile.key_blocks(8)) {
                        for row in tile.rows.clone() {
                            for key in tile.keys.clone() {
                                seen[row * seq_k + key] += 1;
                                let full = tile.full_keys.contains(&key);
                                assert!(!full || problem.band.contains(row, key));
                            }
                        }
                    }
                    for (index, count) in seen.into_iter().enumerate() {
                        assert!(count <= 1);
                        let visible = problem.band.contains(index / seq_k, index % seq_k);
                        assert!(count == 1 || !visible);
                    }
                }
            }
        }
    }

    #[test]
    fn score_blocks_of_all_heads_stay_below_the_limit() {
        let options = FlashAttentionOptions::new();
        for options in [options, options.window(100, 0), options.window(5000, 5000)] {
            let problem = problem([2, 16, 20_000, 64], 20_000, options);
            let blocking = Blocking::new(&problem, 2048, Schedule::InOrder);
            for tile in &blocking.tiles {
                let block = 4 * 2 * 16 * tile.rows.len() * tile.keys.len();
                assert!(block <= BLOCK_BYTES, "{tile:?}");
            }
        }
    }

    #[cfg(feature = "flex")]
    #[test]
    fn the_batch_does_not_change_how_a_head_is_cut() {
        let tiles = |batch| {
            let problem = problem([batch, 2, 1000, 64], 3000, FlashAttentionOptions::new());
            let blocking = Blocking::new(&problem, 2048, Schedule::PerThread);
            (blocking.tiles, blocking.key_block)
        };
        assert_eq!(tiles(1), tiles(64));
    }
}
