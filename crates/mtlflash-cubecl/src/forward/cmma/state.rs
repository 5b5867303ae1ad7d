//! What a plane keeps while it walks the key blocks, and the shared memory it works in.

use cubecl::cmma;
use cubecl::prelude::*;
use mtlflash_core::MatrixShape;

use super::config::CmmaConfig;
use crate::forward::scoring::NO_SCORE;

/// Four elements of a shared-memory tile.
pub(crate) type F4<F> = Vector<F, Const<4>>;

/// Shared memory of a cube.
#[derive(CubeType)]
pub(crate) struct Tiles<F: Float> {
    /// A block of K, then a block of V; first the query rows, as many as fit, last the output where that leaves by
    /// lines.
    pub(crate) kv: Shared<[F4<F>]>,
    /// A chunk of scores of every plane; one fragment of the output where that is taken apart.
    pub(crate) scores: Shared<[f32]>,
    /// A chunk of probabilities of every plane, or its rows' bias.
    pub(crate) weights: Shared<[F4<F>]>,
    /// The seed of every row of every plane: `-m / scale`, or `-m` behind a softcap; without a look at maxima the shifts of
    /// rows; last the norms.
    pub(crate) seeds: Shared<[f32]>,
    /// What the scores of a block start with: bias, ALiBi and mask over the scale, and the row's
    /// seed.
    pub(crate) added: Shared<[F4<f32>]>,
    /// Whether a plane's part of V holds something that is not finite, for even and for odd blocks; without a
    /// look at maxima, in the first half, whether something in a plane makes the cube fail.
    pub(crate) wild: Shared<[u32]>,
}

/// Registers of a plane. A unit holds the maximum of one row of each row fragment and its part of
/// that row's sum.
#[derive(CubeType)]
pub(crate) struct Rows<F: Float> {
    /// Query rows, those that are split by their halves.
    pub(crate) q: Sequence<cmma::Matrix<F>>,
    /// `1 / scale` on a diagonal, where a bias is a product with it.
    pub(crate) diagonal: Sequence<cmma::Matrix<F>>,
    pub(crate) out: Sequence<cmma::Matrix<f32>>,
    /// Without a look at maxima what the shift stands for.
    pub(crate) m: Array<f32>,
    /// Sums of the probabilities that the output was made with.
    pub(crate) l: Array<f32>,
    /// Sums of the probabilities before rounding, where the log-sum-exp is wanted.
    pub(crate) exact: Array<f32>,
}

/// Where a unit works in its plane.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Lane {
    pub(crate) plane: u32,
    /// Row of a fragment.
    pub(crate) row: u32,
    /// Which of the units that share the row.
    pub(crate) part: u32,
}

#[cube]
pub(crate) fn tiles<F: Float>(#[comptime] config: CmmaConfig) -> Tiles<F> {
    Tiles::<F> {
        kv: Shared::new_aligned_slice(comptime!(config.kv_vectors() as usize), 16usize),
        scores: Shared::new_aligned_slice(
            comptime!((config.tile.planes * config.scores_len()) as usize),
            16usize,
        ),
        weights: Shared::new_aligned_slice(
            comptime!((config.tile.planes * config.weights_len() / 4) as usize),
            16usize,
        ),
        seeds: Shared::new_aligned_slice(
            comptime!(
                (config.tile.planes * config.tile.row_fragments * config.tile.shape.m) as usize
            ),
            16usize,
        ),
        added: Shared::new_aligned_slice(comptime!((config.added_len() / 4) as usize), 16usize),
        wild: Shared::new_slice(comptime!((2 * config.tile.planes) as usize)),
    }
}

/// A unit's place in its plane.
#[cube]
pub(crate) fn unit_of_plane(#[comptime] config: CmmaConfig) -> u32 {
    UNIT_POS % comptime!(config.tile.plane_size)
}

#[cube]
pub(crate) fn lane(#[comptime] config: CmmaConfig) -> Lane {
    let unit = unit_of_plane(config);
    Lane {
        plane: UNIT_POS / comptime!(config.tile.plane_size),
        row: unit % comptime!(config.tile.shape.m),
        part: unit / comptime!(config.tile.shape.m),
    }
}

/// A unit's row of row fragment `f`, in those of its cube.
#[cube]
pub(crate) fn row_of_cube(lane: &Lane, #[comptime] f: u32, #[comptime] config: CmmaConfig) -> u32 {
    (lane.plane * config.tile.row_fragments + f) * config.tile.shape.m + lane.row
}

/// A matrix of a product of shape `shape` whose elements all are `value`.
#[cube]
pub(crate) fn filled<F: Float>(
    value: F,
    #[comptime] ident: cmma::MatrixIdent,
    #[comptime] layout: cmma::MatrixLayout,
    #[comptime] shape: MatrixShape,
) -> cmma::Matrix<F> {
    cmma::Matrix::<F>::from_value(
        ident,
        comptime!(shape.m as usize),
        comptime!(shape.n as usize),
        comptime!(shape.k as usize),
        layout,
        value,
    )
}

/// An accumulator of zeros.
#[cube]
pub(crate) fn zeros<F: Float>(#[comptime] config: CmmaConfig) -> cmma::Matrix<F> {
    zeros_of::<F>(comptime!(config.tile.shape))
}

/// An accumulator of zeros of a product of shape `shape`.
#[cube]
pub(crate) fn zeros_of<F: Float>(#[comptime] shape: MatrixShape) -> cmma::Matrix<F> {
    filled::<F>(
        F::new(0.0),
        cmma::MatrixIdent::Accumulator,
        cmma::MatrixLayout::Undefined,
        shape,
    )
}

/// A left operand of zeros.
#[cube]
pub(crate) fn left_zeros<F: Float>(#[comptime] config: CmmaConfig) -> cmma::Matrix<F> {
    filled::<F>(
        F::new(0.0),
        cmma::MatrixIdent::A,
        cmma::MatrixLayout::RowMajor,
        comptime!(config.tile.shape),
    )
}

/// An operand at `at` (in vectors) of a tile whose rows lie `pitch` elements apart.
#[cube]
pub(crate) fn operand<F: Float>(
    tile: &Shared<[F4<F>]>,
    at: u32,
    #[comptime] pitch: u32,
    #[comptime] ident: cmma::MatrixIdent,
    #[comptime] layout: cmma::MatrixLayout,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<F> {
    let shape = comptime!(config.tile.shape);
    // SAFETY: loaded right below.
    let mut matrix = unsafe {
        cmma::Matrix::<F>::uninitialized(
            ident,
            comptime!(shape.m as usize),
            comptime!(shape.n as usize),
            comptime!(shape.k as usize),
            layout,
        )
    };
    let end = tile.len();
    cmma::load(&mut matrix, &tile[at as usize..end], pitch);
    matrix
}

/// The state before the first key: the query rows as fragments, nothing seen.
#[cube]
pub(crate) fn rows<F: Float>(inverse_scale: f32, #[comptime] config: CmmaConfig) -> Rows<F> {
    let fragments = comptime!(config.tile.row_fragments);
    let mut out = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for _ in 0..comptime!(fragments * config.steps_v()) {
        out.push(zeros::<f32>(config));
    }
    let mut q = Sequence::<cmma::Matrix<F>>::new();
    #[unroll]
    for _ in 0..comptime!(fragments * config.steps_qk() * config.halves()) {
        q.push(left_zeros::<F>(config));
    }
    let mut diagonal = Sequence::<cmma::Matrix<F>>::new();
    if config.bias_by_product {
        let matrix = left_zeros::<F>(config);
        let value = F::cast_from(inverse_scale);
        cmma::execute_elementwise_op(&matrix, &matrix, |row, col, _x| {
            select(row == col, value, F::new(0.0))
        });
        diagonal.push(matrix);
    }
    let mut m = Array::<f32>::new(comptime!(fragments as usize));
    let mut l = Array::<f32>::new(comptime!(fragments as usize));
    let mut exact = Array::<f32>::new(comptime!(fragments as usize));
    #[unroll]
    for f in 0..fragments {
        m[f as usize] = f32::new(NO_SCORE);
        l[f as usize] = 0.0;
        exact[f as usize] = 0.0;
    }
    Rows::<F> {
        q,
        diagonal,
        out,
        m,
        l,
        exact,
    }
}

/// The greatest value of a row over the units that share it.
#[cube]
pub(crate) fn row_max(value: f32, #[comptime] config: CmmaConfig) -> f32 {
    let mut top = value;
    #[unroll]
    for step in 0..comptime!(config.parts().ilog2()) {
        top = max(
            top,
            plane_shuffle_xor(top, comptime!(config.tile.shape.m << step)),
        );
    }
    top
}

/// The sum of a row over the units that share it.
#[cube]
pub(crate) fn row_sum(value: f32, #[comptime] config: CmmaConfig) -> f32 {
    let mut sum = value;
    #[unroll]
    for step in 0..comptime!(config.parts().ilog2()) {
        sum += plane_shuffle_xor(sum, comptime!(config.tile.shape.m << step));
    }
    sum
}
