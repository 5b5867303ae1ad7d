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

/// Heads and rows that are computed at once, and the keys they see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tile {
    /// The heads.
    pub(crate) group: Group,
    /// Query rows; each sees a key.
    pub(crate) rows: Range<usize>,
    /// Keys that some row sees by position.
    pub(crate) keys: Range<usize>,
    /// Keys of `keys` that every row sees by position; empty where there are none.
    pub(crate) full_keys: Range<usize>,
}

impl Tile {
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
                let keys = start..self.keys.end.min((block + 1).saturating_mul(size));
                let full = self.full_keys.start.max(keys.start)..self.full_keys.end.min(keys.end);
                Self {
                    full_keys: if full.is_empty() { start..start } else { full },
                    keys,
                    ..self.clone()
                }
            })
            .collect()
    }
}

/// How a problem is cut into tiles.
#[derive(Clone, Debug)]
pub(crate) struct Blocking {
    groups: Vec<Group>,
    row_tiles: Vec<(Range<usize>, Range<usize>, Range<usize>)>,
    live: Range<usize>,
    rows: usize,
    key_block: usize,
}

impl Blocking {
    /// Cuts `problem` into chunks of at most `max_rows` rows.
    pub(crate) fn new(problem: &Problem, max_rows: usize, schedule: Schedule) -> Self {
        let live = live_rows(problem);
        let groups = groups(problem, schedule);
        let rows = chunk_rows(problem, max_rows, schedule, groups.len(), live.len());
        let row_tiles = live
            .clone()
            .step_by(rows)
            .map(|start| {
                let rows = start..(start + rows).min(live.end);
                let seen = problem.band.blocks(rows.clone(), problem.seq_k, 1);
                (rows, seen.begin..seen.end, seen.full_begin..seen.full_end)
            })
            .map(|(rows, keys, full)| {
                let full = if full.is_empty() {
                    keys.start..keys.start
                } else {
                    full
                };
                (rows, keys, full)
            })
            .collect();
        Self {
            groups,
            row_tiles,
            live,
            rows,
            key_block: match schedule {
                Schedule::InOrder => usize::MAX,
                #[cfg(feature = "flex")]
                Schedule::PerThread => {
                    let block = THREAD_ROWS * THREAD_KEYS;
                    THREAD_KEYS.max(block / (rows * problem.group()).max(1))
                }
            },
        }
    }

    /// Groups of heads, in the order of the output.
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Rows of the largest tile.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Most keys that are computed at once.
    pub(crate) fn key_block(&self) -> usize {
        self.key_block
    }

    /// Rows that see a key by position.
    pub(crate) fn live(&self) -> &Range<usize> {
        &self.live
    }

    /// First row of the last tile.
    pub(crate) fn last_start(&self) -> usize {
        self.row_tiles
            .last()
            .map_or(self.live.start, |(rows, ..)| rows.start)
    }

    /// Whether the band hides a key inside some tile.
    pub(crate) fn has_partial(&self) -> bool {
        self.row_tiles.iter().any(|(_, keys, full)| keys != full)
    }

    /// The tiles of a group.
    pub(crate) fn tiles(&self, group: &Group) -> Vec<Tile> {
        let tile = |(rows, keys, full): &(Range<usize>, Range<usize>, Range<usize>)| Tile {
            group: group.clone(),
            rows: rows.clone(),
            keys: keys.clone(),
            full_keys: full.clone(),
        };
        self.row_tiles.iter().map(tile).collect()
    }
}

/// Rows that see a key by position; they are consecutive.
fn live_rows(problem: &Problem) -> Range<usize> {
    let sees = |row: &usize| !problem.band.keys(*row, problem.seq_k).is_empty();
    match (0..problem.seq_q).find(sees) {
        Some(first) => first..(first..problem.seq_q).rfind(sees).map_or(first, |last| last + 1),
        None => 0..0,
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
fn chunk_rows(
    problem: &Problem,
    max_rows: usize,
    schedule: Schedule,
    groups: usize,
    live: usize,
) -> usize {
    let heads_at_once = (problem.batch * problem.heads_q).checked_div(groups).unwrap_or(1);
    let keys = visible_width(problem);
    let row_bytes = keys.saturating_mul(heads_at_once).saturating_mul(4).max(1);
    // The table of positions holds integers of 64 bits on its way.
    let table_bytes = if problem.band == Band::ALL && problem.alibi.is_none() {
        1
    } else {
        problem.seq_q.saturating_add(problem.seq_k).saturating_mul(8).max(1)
    };
    let rows = match schedule {
        Schedule::InOrder => BLOCK_BYTES / row_bytes.max(table_bytes),
        #[cfg(feature = "flex")]
        Schedule::PerThread => {
            let width = problem.head_dim.max(problem.head_dim_v);
            let whole = (SPLIT_PRODUCT - 1) / THREAD_KEYS.saturating_mul(width);
            // Neither batch nor threads count here, so that they cannot change a bit of a result.
            (THREAD_ROWS.min(whole) / problem.group()).min(BLOCK_BYTES / table_bytes)
        }
    };
    let rows = rows.clamp(1, max_rows.max(1));
    // Tiles of equal height instead of a short last one.
    live.div_ceil(live.div_ceil(rows).max(1)).max(1)
}

/// About how many keys a row sees.
fn visible_width(problem: &Problem) -> usize {
    let width = match (problem.band.lo, problem.band.hi) {
        (Some(lo), Some(hi)) => usize::try_from(hi.saturating_sub(lo).saturating_add(1)).unwrap_or(0),
        _ => problem.seq_k,
    };
    // A window moves along with the rows of a chunk.
    width.saturating_mul(2).max(128).min(problem.seq_k).max(1)
}
