//! What each Metal kernel does, counted by msl-cpu, beside the least it could do. Counts are facts about
//! the text, never times.

use anyhow::{Context, Result};
use comfy_table::{CellAlignment, Table};
use msl_cpu::{Counters, Mode};
use mtlflash_core::tile::{MetalTile, metal};
use mtlflash_core::{Causal, DType, FlashAttentionOptions, Tier};

use super::command::kernel;
use super::launch::MslCpu;
use super::personality::Personality;
use crate::case::Case;
use crate::catalogue::{Entry, Shape};

const TIERS: [Tier; 3] = [Tier::V1, Tier::V2, Tier::V2r];
const HEAD_DIMS: [usize; 2] = [64, 128];

/// Elements of an 8x8x8 and of a 16x16x16 product.
const SIMDGROUP_PRODUCT: f64 = 512.0;
const MATRIX_UNIT_PRODUCT: f64 = 4096.0;

/// A kernel, a problem, and what was counted.
struct Row {
    tier: Tier,
    case: Case,
    tile: MetalTile,
    counters: Counters,
}

/// The table, of one head in f16 of `seq` queries and keys.
pub(super) fn counted(seq: usize) -> Result<Table> {
    let device = MslCpu::open(Personality::default(), Mode::Check)?;
    let mut table = Table::new();
    table
        .load_style(comfy_table::presets::ASCII_MARKDOWN)
        .set_header([
            "kernel",
            "D",
            "causal",
            "products",
            "of the minimum",
            "device bytes read a block",
            "K + V + Q",
            "threadgroup bytes a block, written + read",
            "threadgroup barriers a block",
            "exponentials a score",
            "rescales a block",
        ]);
    for tier in TIERS {
        for head_dim in HEAD_DIMS {
            for causal in [Causal::None, Causal::BottomRight] {
                let entry = Entry {
                    options: FlashAttentionOptions::new().causal(causal),
                    ..Entry::new(tier.name(), Shape::new([1; 3], [seq; 2], [head_dim; 2]))
                };
                let case = entry.case(DType::F16)?;
                let tile = metal(kernel(tier)?, &case.problem)?;
                let (_, counters) = device
                    .launched(&case, &tile)
                    .with_context(|| case.to_string())?;
                let row = Row {
                    tier,
                    case,
                    tile,
                    counters,
                };
                table.add_row(row.cells());
            }
        }
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    Ok(table)
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let problem = &self.case.problem;
        let counters = &self.counters;
        let visible = self.visible_pairs();
        let dims = float(problem.head_dim + problem.head_dim_v);
        let (issued, product) = match self.tier {
            Tier::V1 => (counters.simdgroup_multiplies, SIMDGROUP_PRODUCT),
            _ => (counters.matmul_ops, MATRIX_UNIT_PRODUCT),
        };
        let issued = count(issued);
        let minimum = visible * dims / product;
        // Whoever reads K and V by itself: a threadgroup that stages them, or a simdgroup.
        let rows = self.rows_of_a_reader();
        let blocks = self.visible_blocks(rows);
        let element = problem.dtype.size_bytes();
        let keys = usize::try_from(self.tile.keys).unwrap_or(usize::MAX);
        let block_bytes = (keys + rows) * problem.head_dim + keys * problem.head_dim_v;
        let threadgroup = counters.threadgroup_written_bytes + counters.threadgroup_read_bytes;
        let rescales = match self.tier {
            Tier::V2r => format!(
                "{:.3}",
                count(counters.events[1]) / count(counters.events[0])
            ),
            _ => "not counted".to_owned(),
        };
        vec![
            self.tier.to_string(),
            problem.head_dim.to_string(),
            if problem.band.hi.is_some() {
                "yes"
            } else {
                "no"
            }
            .to_owned(),
            format!("{issued}"),
            format!("{:.3}", issued / minimum),
            format!("{:.0}", count(counters.device_read_bytes) / blocks),
            format!("{}", block_bytes * element),
            format!("{:.0}", count(threadgroup) / blocks),
            format!("{:.2}", count(counters.threadgroup_barriers) / blocks),
            format!("{:.3}", count(counters.exponentials) / visible),
            rescales,
        ]
    }

    /// Pairs of a query and a key it sees.
    fn visible_pairs(&self) -> f64 {
        let problem = &self.case.problem;
        let pairs = (0..problem.seq_q).map(|i| {
            let seen = (0..problem.seq_k).filter(|&j| problem.band.contains(i, j));
            float(seen.count())
        });
        pairs.sum()
    }

    fn rows_of_a_reader(&self) -> usize {
        let rows = match self.tier {
            Tier::V1 => self.tile.rows,
            _ => 16,
        };
        usize::try_from(rows).unwrap_or(usize::MAX)
    }

    /// Blocks of keys that some of `rows` rows together see, over all of them.
    fn visible_blocks(&self, rows: usize) -> f64 {
        let problem = &self.case.problem;
        let keys = usize::try_from(self.tile.keys).unwrap_or(usize::MAX);
        let mut blocks = 0;
        for first in (0..problem.seq_q).step_by(rows) {
            let last = (first + rows).min(problem.seq_q) - 1;
            let sees = |j| problem.band.contains(last, j) || problem.band.contains(first, j);
            blocks += (0..problem.seq_k)
                .step_by(keys)
                .filter(|&j| sees(j))
                .count();
        }
        float(blocks)
    }
}

/// Exact below 2^53.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn count(count: u64) -> f64 {
    count as f64
}

#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
fn float(size: usize) -> f64 {
    size as f64
}
