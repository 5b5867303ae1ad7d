//! The matrix products of a key block in fragments: scores, row sums, output.

use cubecl::cmma;
use cubecl::prelude::*;

use super::careful::{open_matrix, own};
use super::config::{CmmaConfig, Seed};
use super::halves::add_product_of_half;
use super::state::{F4, Lane, Rows, Tiles, filled, operand, row_of_cube, row_sum, zeros};

/// What the scores of a block start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// What [`Seed`] says.
    Seeds,
    /// The bias, where all maxima are 0.
    Bias,
}

/// The products of a block with what they start from, key by key and in it row by row.
#[cube]
pub(super) fn products<F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    #[comptime] start: Start,
    #[comptime] config: CmmaConfig,
) -> Sequence<cmma::Matrix<f32>> {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let key_steps = comptime!(config.tile.keys / shape.n);
    let mut s = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for f in 0..fragments {
            if comptime!(start == Start::Bias) {
                let first = zeros::<f32>(config);
                let bias = bias_operand::<F>(tiles, lane, f, n, config);
                cmma::execute(&rows.diagonal[0], &bias, &first, &first);
                s.push(first);
            } else if comptime!(config.seed == Seed::Accumulator) {
                s.push(seed::<F>(tiles, lane, f, config));
            } else if comptime!(config.seed == Seed::Tile) {
                let mut start = zeros::<f32>(config);
                let at = (lane.plane * fragments + f) * comptime!(shape.m * config.pitch_added())
                    + comptime!(n * shape.n);
                let end = tiles.added.len();
                cmma::load_with_layout(
                    &mut start,
                    &tiles.added[(at / 4) as usize..end],
                    comptime!(config.pitch_added()),
                    cmma::MatrixLayout::RowMajor,
                );
                s.push(start);
            } else {
                s.push(zeros::<f32>(config));
            }
        }
    }
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for d in 0..comptime!(config.steps_qk()) {
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                let k = key_operand::<F>(tiles, n, d, half, config);
                #[unroll]
                for f in 0..fragments {
                    let at = comptime!((n * fragments + f) as usize);
                    let first = comptime!(config.q_at(f, d, 0));
                    add_product_of_half::<F>(&rows.q, first, &k, half, &s[at], config);
                }
            }
        }
    }
    s
}

/// Accumulators of a block's scores that live as long as a loop: [`block_products`] says what they hold.
#[cube]
pub(super) fn scores(#[comptime] config: CmmaConfig) -> Sequence<cmma::Matrix<f32>> {
    let mut s = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for _ in 0..comptime!(config.tile.keys / config.tile.shape.n * config.tile.row_fragments) {
        s.push(zeros::<f32>(config));
    }
    s
}

/// The products of a block of operands that are not split, with nothing of a maximum in them, in the order of [`products`]: with a
/// bias in registers `s` holds that and they are added to it, otherwise they take the place of what it holds. What comes
/// first then adds to zeros: NVIDIA's compiler moves less between registers so than with new accumulators.
#[cube]
pub(super) fn block_products<F: Float>(
    s: &Sequence<cmma::Matrix<f32>>,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let key_steps = comptime!(config.tile.keys / shape.n);
    let zero = zeros::<f32>(config);
    let started = comptime!(config.unit_bias());
    #[unroll]
    for n in 0..key_steps {
        #[unroll]
        for d in 0..comptime!(config.steps_qk()) {
            let k = key_operand::<F>(tiles, n, d, 0u32, config);
            #[unroll]
            for f in 0..fragments {
                let at = comptime!((n * fragments + f) as usize);
                let q = comptime!(config.q_at(f, d, 0));
                if comptime!(d == 0 && !started) {
                    cmma::execute(&rows.q[q], &k, &zero, &s[at]);
                } else {
                    cmma::execute(&rows.q[q], &k, &s[at], &s[at]);
                }
            }
        }
    }
}

/// Half `half` of step `d` along the head dim of the keys of step `n`, as a right operand.
#[cube]
fn key_operand<F: Float>(
    tiles: &mut Tiles<F>,
    #[comptime] n: u32,
    #[comptime] d: u32,
    #[comptime] half: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<F> {
    let shape = comptime!(config.tile.shape);
    operand::<F>(
        &tiles.kv,
        comptime!(n * shape.n * config.pitch_k() / 4 + d * shape.k / 4 + half * config.lower_k()),
        comptime!(config.pitch_k()),
        cmma::MatrixIdent::B,
        cmma::MatrixLayout::ColMajor,
        config,
    )
}

/// The bias of a fragment of scores as a right operand.
#[cube]
fn bias_operand<F: Float>(
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] n: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<F> {
    operand::<F>(
        &tiles.weights,
        bias_at(lane, f, n, config),
        comptime!(config.pitch_added()),
        cmma::MatrixIdent::B,
        cmma::MatrixLayout::RowMajor,
        config,
    )
}

/// Makes `value` the seed of a unit's row of row fragment `f`.
#[cube]
pub(super) fn put_seed<F: Float>(
    tiles: &mut Tiles<F>,
    lane: &Lane,
    value: f32,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) {
    // The units of a row know the same.
    if lane.part == 0 {
        tiles.seeds[row_of_cube(lane, f, config) as usize] = value;
    }
}

/// The seeds of a row fragment in an accumulator.
#[cube]
pub(super) fn seed<F: Float>(
    tiles: &mut Tiles<F>,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<f32> {
    let mut seed = zeros::<f32>(config);
    let at = (lane.plane * config.tile.row_fragments + f) * config.tile.shape.m;
    let end = tiles.seeds.len();
    // Every column is the row's seed: the columns lie 0 elements apart.
    cmma::load_with_layout(
        &mut seed,
        &tiles.seeds[at as usize..end],
        0,
        cmma::MatrixLayout::ColMajor,
    );
    seed
}

/// Where the bias of a fragment of scores stands, in vectors.
#[cube]
fn bias_at(
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] n: u32,
    #[comptime] config: CmmaConfig,
) -> u32 {
    let shape = comptime!(config.tile.shape);
    lane.plane * comptime!(config.weights_len() / 4)
        + comptime!((f * shape.m * config.pitch_added() + n * shape.n) / 4)
}

/// The bias of a fragment of scores.
#[cube]
pub(super) fn own_bias<F: Float>(
    weights: &Shared<[F4<F>]>,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] n: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<f32> {
    let mut bias = zeros::<F>(config);
    let at = bias_at(lane, f, n, config);
    let end = weights.len();
    cmma::load_with_layout(
        &mut bias,
        &weights[at as usize..end],
        comptime!(config.pitch_added()),
        cmma::MatrixLayout::RowMajor,
    );
    cmma::cast(&bias)
}

/// A right operand of ones in `width` columns from `first` on, and zeros elsewhere.
#[cube]
fn ones_in<F: Float>(
    #[comptime] first: u32,
    #[comptime] width: u32,
    #[comptime] config: CmmaConfig,
) -> cmma::Matrix<F> {
    let shape = comptime!(config.sum_shape());
    let ones = filled::<F>(
        F::new(1.0),
        cmma::MatrixIdent::B,
        cmma::MatrixLayout::RowMajor,
        shape,
    );
    if comptime!(width < shape.n) {
        cmma::execute_elementwise_op(&ones, &ones, |_row, col, one| {
            let inside = col >= first && col < comptime!(first + width);
            select(inside, one, F::new(0.0))
        });
    }
    ones
}

/// Adds the row sums of a block's probabilities to those of all row fragments, which stand in one
/// accumulator, each in columns of its own.
#[cube]
pub(super) fn add_sums<F: Float>(
    p: &Sequence<cmma::Matrix<F>>,
    summed: &cmma::Matrix<f32>,
    #[comptime] config: CmmaConfig,
) {
    let width = comptime!(config.sum_width());
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        let ones = ones_in::<F>(comptime!(f * width), width, config);
        #[unroll]
        for n in 0..comptime!(config.tile.keys / config.tile.shape.n) {
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                cmma::execute(
                    &p[comptime!(config.p_at(f, n, half))],
                    &ones,
                    summed,
                    summed,
                );
            }
        }
    }
}

/// The sums of a fragment's rows.
#[cube]
pub(super) fn sum_of<F: Float>(
    tiles: &mut Tiles<F>,
    p: &cmma::Matrix<f32>,
    lane: &Lane,
    #[comptime] config: CmmaConfig,
) -> f32 {
    open_matrix::<F>(tiles, p, lane, config);
    let at = own(lane, config);
    let mut sum = 0.0f32;
    #[unroll]
    for e in 0..comptime!(config.columns_of_unit()) {
        sum += tiles.scores[(at + e) as usize];
    }
    sync_plane();
    row_sum(sum, config)
}

/// The sum of a unit's row of row fragment `f`, once its plane's sums are opened.
#[cube]
pub(super) fn stored_sum(
    scores: &Shared<[f32]>,
    lane: &Lane,
    #[comptime] f: u32,
    #[comptime] config: CmmaConfig,
) -> f32 {
    let width = comptime!(config.sum_width());
    let rows = comptime!(config.tile.shape.m);
    // The columns of a fragment are the same, so each row is read in one that is in a bank of its own.
    let at = lane.plane * comptime!(config.scores_len())
        + lane.row * comptime!(config.pitch_scores())
        + lane.row / comptime!(rows / width.min(rows / 2));
    scores[(at + comptime!(f * width)) as usize]
}

/// `O += P V` for a block.
#[cube]
pub(super) fn add_values<F: Float>(
    p: &Sequence<cmma::Matrix<F>>,
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    #[unroll]
    for n in 0..comptime!(config.tile.keys / shape.n) {
        #[unroll]
        for d in 0..comptime!(config.steps_v()) {
            #[unroll]
            for half in 0..comptime!(config.halves()) {
                let v = operand::<F>(
                    &tiles.kv,
                    comptime!(
                        config.v_at()
                            + n * shape.k * config.pitch_v() / 4
                            + d * shape.n / 4
                            + half * config.lower_v()
                    ),
                    comptime!(config.pitch_v()),
                    cmma::MatrixIdent::B,
                    cmma::MatrixLayout::RowMajor,
                    config,
                );
                #[unroll]
                for f in 0..comptime!(config.tile.row_fragments) {
                    let at = comptime!((f * config.steps_v() + d) as usize);
                    let first = comptime!(config.p_at(f, n, 0));
                    add_product_of_half::<F>(p, first, &v, half, &rows.out[at], config);
                }
            }
        }
    }
}
