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

/// The rows of every plane to its fragments, by way of the tile of walked rows. Those of a plane are
/// neighbours; fragment `f` of as many planes as there is room for is brought at a time.
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
    let at_once = comptime!(config.planes_at_once(side));
    let block = comptime!(config.block(at_once * shape.m, side));
    #[unroll]
    for f in 0..fragments {
        #[unroll]
        for pass in 0..comptime!(config.tile.planes.div_ceil(at_once)) {
            sync_cube();
            #[unroll]
            for n in 0..comptime!(block.share()) {
                let at = UNIT_POS + n * block.units;
                let row = at / comptime!(block.vectors());
                let col = at % comptime!(block.vectors());
                let plane = comptime!(pass * at_once) + row / shape.m;
                let i = rows.first + (plane * fragments + f) * shape.m + row % shape.m;
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
            if lane.plane / at_once == pass {
                let end = tile.len();
                #[unroll]
                for d in 0..side.steps {
                    #[unroll]
                    for half in 0..comptime!(config.halves()) {
                        let at = lane.plane % at_once * comptime!(shape.m * side.pitch / 4)
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
