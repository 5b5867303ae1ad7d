//! The rows that planes own, as fragments that stay in registers while the other side is walked.

use cubecl::cmma;
use cubecl::prelude::*;

use super::config::{CmmaConfig, Side};
use super::state::{F4, Lane};
use crate::forward::load::load4;
use crate::forward::scoring::Strides;

/// Where the rows of a cube stand in their tensor.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct OwnRows {
    /// The first row of the head, in vectors.
    pub(crate) base: usize,
    /// The cube's first row.
    pub(crate) first: u32,
    /// Rows of the head.
    pub(crate) len: u32,
}

/// The rows of every plane to its fragments, by way of the tile of walked rows: as many row fragments of the cube at a
/// time as there is room for, those of a plane behind each other.
#[cube]
#[expect(clippy::too_many_arguments, reason = "a view and where it goes")]
pub(crate) fn bring_rows<E: Float, N: Size, F: Float>(
    tensor: &[Vector<E, N>],
    rows: &OwnRows,
    view: &Strides,
    lane: &Lane,
    tile: &mut Shared<[F4<F>]>,
    to: &mut Sequence<cmma::Matrix<F>>,
    #[comptime] side: Side,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let at_once = comptime!(config.fragments_at_once(side));
    let passes = comptime!((config.tile.planes * fragments).div_ceil(at_once));
    let block = comptime!(config.block(at_once * shape.m, side));
    #[unroll]
    for pass in 0..passes {
        sync_cube();
        #[unroll]
        for n in 0..comptime!(block.share()) {
            let at = UNIT_POS + n * block.units;
            let row = at / comptime!(block.vectors());
            let col = at % comptime!(block.vectors());
            let i = rows.first + comptime!(pass * at_once * shape.m) + row;
            let mut value = F4::<F>::new(F::new(0.0));
            if i < rows.len {
                value = load4::<E, N, F>(
                    tensor,
                    rows.base + i as usize * view.row,
                    col * 4,
                    comptime!(block.limit()),
                    view,
                );
            }
            if comptime!(block.whole(n)) || at < comptime!(block.rows * block.vectors()) {
                tile[(row * comptime!(block.pitch / 4) + col) as usize] = value;
            }
        }
        sync_cube();
        #[unroll]
        for f in 0..fragments {
            let fragment = lane.plane * fragments + f;
            if comptime!(passes == 1) || fragment / at_once == pass {
                let end = tile.len();
                #[unroll]
                for d in 0..side.steps {
                    #[unroll]
                    for half in 0..comptime!(config.halves()) {
                        let at = fragment % at_once * comptime!(shape.m * side.pitch / 4)
                            + comptime!(d * shape.k / 4 + half * side.lower);
                        cmma::load(
                            &mut to[comptime!(config.left_at(f, d, half, side.steps))],
                            &tile[at as usize..end],
                            comptime!(side.pitch),
                        );
                    }
                }
            }
        }
    }
}
