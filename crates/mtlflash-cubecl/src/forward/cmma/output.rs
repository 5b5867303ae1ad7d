//! What is left when all keys were seen: the output is normalised and leaves.

use cubecl::cmma;
use cubecl::prelude::*;

use super::careful::{open, own};
use super::combine::multiply;
use super::config::CmmaConfig;
use super::products::{put_seed, seed};
use super::state::{Lane, Rows, Tiles, row_sum, unit_of_plane};
use crate::forward::scoring::{is_zero, whole};
use crate::forward::sequence::Site;
use crate::forward::split::Unit;
use crate::forward::store::store4;

impl CmmaConfig {
    /// Whether a row fragment of every plane has room in the tiles of K and V, with rows as long as those of V.
    pub(super) fn output_fits(&self) -> bool {
        let rows = self.tile.planes * self.tile.shape.m;
        rows * self.pitch_v() / 4 <= self.kv_vectors()
    }
}

/// Normalises the output and writes it, and the log-sum-exp where it is wanted.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
pub(super) fn finish<O: Float, F: Float, W: Size>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    site: &Site,
    first: u32,
    unit: &Unit,
    out: &mut [Vector<O, W>],
    lse: &mut [f32],
    #[comptime] config: CmmaConfig,
) {
    let fragments = comptime!(config.tile.row_fragments);
    let mut norms = Array::<f32>::new(comptime!(fragments as usize));
    #[unroll]
    for f in 0..fragments {
        let l = row_sum(rows.l[f as usize], config);
        // A row that saw nothing has l = 0; a NaN in l must stay one.
        let norm = select(
            is_zero(l),
            0.0,
            whole(&site.g, comptime!(config.features)) / l,
        );
        norms[f as usize] = if config.tile.split {
            norm * unit.values
        } else {
            norm
        };
    }
    if config.by_lines {
        normalise(&norms, tiles, rows, lane, config);
        // Other planes may still read K and V.
        sync_cube();
    }
    #[unroll]
    for f in 0..fragments {
        let row = first + (lane.plane * fragments + f) * config.tile.shape.m;
        if config.by_lines {
            by_lines::<O, F, W>(tiles, rows, lane, site, row, out, f, config);
        } else {
            let norm = norms[f as usize];
            by_fragments::<O, F, W>(tiles, rows, lane, site, row, norm, out, f, config);
        }
        if config.features.lse {
            let i = row + lane.row;
            let exact = row_sum(rows.exact[f as usize], config);
            if i < site.g.seq_q && lane.part == 0 {
                // -inf for a row that saw nothing.
                lse[site.lse + i as usize] = rows.m[f as usize] + exact.ln();
            }
        }
    }
}

/// Multiplies the output by the norms of its rows, which take the place of the seeds.
#[cube]
fn normalise<F: Float>(
    norms: &Array<f32>,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) {
    let fragments = comptime!(config.tile.row_fragments);
    #[unroll]
    for f in 0..fragments {
        put_seed::<F>(tiles, lane, norms[f as usize], f, config);
    }
    sync_plane();
    #[unroll]
    for f in 0..fragments {
        let norm = seed::<F>(tiles, lane, f, config);
        #[unroll]
        for d in 0..comptime!(config.steps_v()) {
            multiply(
                &rows.out[comptime!((f * config.steps_v() + d) as usize)],
                &norm,
            );
        }
    }
}

/// The rows of fragment `f`, which begin at `row`, one matrix after the other: each unit stores what it has of a row, `norm`
/// times, so that a plane's store is to as many lines as a matrix has rows.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
fn by_fragments<O: Float, F: Float, W: Size>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    site: &Site,
    row: u32,
    norm: f32,
    out: &mut [Vector<O, W>],
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let share = comptime!(config.columns_of_unit());
    let i = row + lane.row;
    let out_at = site.out + i as usize * site.out_step;
    #[unroll]
    for d in 0..comptime!(config.steps_v()) {
        open(tiles, rows, lane, d, f, config);
        let at = own(lane, config);
        if i < site.g.seq_q {
            let many = comptime!(share.min(4));
            #[unroll]
            for n in 0..comptime!(share / many) {
                let mut four = Vector::<f32, Const<4>>::new(0.0);
                #[unroll]
                for e in 0..many {
                    let from = at + comptime!(n * many + e);
                    four.insert(comptime!(e as usize), tiles.scores[from as usize] * norm);
                }
                let col = comptime!(d * shape.n + n * many) + lane.part * share;
                store4::<O, W>(out, out_at, col, four, many, config.head_dim_v);
            }
        }
        sync_plane();
    }
}

/// The same of an output that was [normalised](normalise), in its type and by way of the tiles of K and V: a plane's store
/// is to whole lines.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
fn by_lines<O: Float, F: Float, W: Size>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    site: &Site,
    row: u32,
    out: &mut [Vector<O, W>],
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let pitch = comptime!(config.pitch_v());
    let vectors = comptime!(config.head_dim_v / 4);
    let plane_at = lane.plane * comptime!(shape.m * pitch / 4);
    #[unroll]
    for d in 0..comptime!(config.steps_v()) {
        let sums = &rows.out[comptime!((f * config.steps_v() + d) as usize)];
        // It rounds as the device does, NVIDIA's to nearest as a conversion of elements.
        let low: cmma::Matrix<F> = cmma::cast(sums);
        let end = tiles.kv.len();
        cmma::store(
            &mut tiles.kv[(plane_at + comptime!(d * shape.n / 4)) as usize..end],
            &low,
            pitch,
            cmma::MatrixLayout::RowMajor,
        );
    }
    sync_plane();
    let unit = unit_of_plane(config);
    #[unroll]
    for n in 0..comptime!((shape.m * vectors).div_ceil(config.tile.plane_size)) {
        let at = unit + comptime!(n * config.tile.plane_size);
        let of_row = at / vectors;
        let i = row + of_row;
        if of_row < shape.m && i < site.g.seq_q {
            let from = plane_at + of_row * comptime!(pitch / 4) + at % vectors;
            let to = (site.out + i as usize * site.out_step) * comptime!(vectors as usize);
            out[to + (at % vectors) as usize] = Vector::<O, W>::cast_from(tiles.kv[from as usize]);
        }
    }
    // The next fragment takes the same place.
    sync_plane();
}
