//! What a kernel on cooperative matrices is compiled for, and what a plane keeps.

use cubecl::cmma;
use cubecl::prelude::*;

use crate::backward::arguments::STATS;
use crate::backward::place::Owner;
use crate::forward::cmma::config::CmmaConfig;
use crate::forward::cmma::state::{F4, left_zeros, zeros};

/// What a kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct CmmaBackwardConfig {
    /// Tile, head dims and features, in the forward's words: K stands for the walked rows of `D`
    /// elements, V for those of `Dv`.
    pub(super) base: CmmaConfig,
    pub(super) owner: Owner,
    /// dQ or dK is wanted.
    pub(super) vectors: bool,
    /// dV is wanted.
    pub(super) values: bool,
    /// The rows' norms are measured here rather than applied.
    pub(super) measures: bool,
}

impl CmmaBackwardConfig {
    pub(super) fn keys_own(&self) -> bool {
        self.owner.is_keys()
    }

    pub(super) fn fragments(&self) -> u32 {
        self.base.tile.row_fragments
    }

    /// Fragments of dQ or dK along the head dim, if they are wanted.
    pub(super) fn steps(&self) -> u32 {
        if self.vectors {
            self.base.steps_qk()
        } else {
            0
        }
    }

    /// Fragments of dV along its head dim, if it is wanted.
    pub(super) fn steps_values(&self) -> u32 {
        if self.values { self.base.steps_v() } else { 0 }
    }

    /// The gradients of the scores are wanted, not the probabilities alone.
    pub(super) fn differentiates(&self) -> bool {
        self.vectors
    }

    /// Queries whose numbers stand in shared memory: log-sum-exps, deltas, and norms or what the
    /// products start with.
    pub(super) fn queries(&self) -> u32 {
        match self.owner {
            Owner::Keys => self.base.tile.keys,
            Owner::Queries => self.base.tile.rows(),
        }
    }

    /// Vectors of a plane's scores.
    pub(super) fn scores_vectors(&self) -> u32 {
        self.base.scores_len() / 4
    }

    /// Vectors of a plane's weights.
    pub(super) fn weights_vectors(&self) -> u32 {
        self.base.weights_len() / 4
    }

    /// Scores of a unit in a chunk.
    pub(super) fn share(&self) -> u32 {
        self.base.tile.chunk / self.base.parts()
    }
}

/// Shared memory of a cube.
#[derive(CubeType)]
pub(super) struct Tiles<F: Float> {
    /// A block of walked rows of `D` elements, then of `Dv`; first the own rows of every plane.
    pub(super) walked: Shared<[F4<F>]>,
    /// A chunk of products of every plane, then a chunk of their gradients.
    pub(super) scores: Shared<[F4<f32>]>,
    /// A chunk of probabilities of every plane, then a chunk of gradients of scores.
    pub(super) weights: Shared<[F4<F>]>,
    /// What is known of the walked queries if keys own, or of the own ones.
    pub(super) stats: Shared<[f32]>,
}

/// Registers of a plane.
#[derive(CubeType)]
pub(super) struct Rows<F: Float> {
    pub(super) own: Sequence<cmma::Matrix<F>>,
    pub(super) own_values: Sequence<cmma::Matrix<F>>,
    pub(super) sums: Sequence<cmma::Matrix<f32>>,
    pub(super) sums_values: Sequence<cmma::Matrix<f32>>,
    /// What is known of the own queries, if queries own, and the sums of their probabilities.
    pub(super) stats: Array<f32>,
    pub(super) seen: Array<f32>,
}

#[cube]
pub(super) fn tiles<F: Float>(#[comptime] config: CmmaBackwardConfig) -> Tiles<F> {
    let planes = comptime!(config.base.tile.planes);
    // In fragments scores need no room but what the results leave through.
    let chunks = comptime!(if config.base.in_fragments { 1 } else { 2 });
    Tiles::<F> {
        walked: Shared::new_aligned_slice(comptime!(config.base.kv_vectors() as usize), 16usize),
        scores: Shared::new_aligned_slice(
            comptime!((chunks * planes * config.scores_vectors()) as usize),
            16usize,
        ),
        weights: Shared::new_aligned_slice(
            comptime!(if config.base.in_fragments {
                4usize
            } else {
                (2 * planes * config.weights_vectors()) as usize
            }),
            16usize,
        ),
        stats: Shared::new_aligned_slice(comptime!((STATS * config.queries()) as usize), 16usize),
    }
}

#[cube]
pub(super) fn rows<F: Float>(#[comptime] config: CmmaBackwardConfig) -> Rows<F> {
    let fragments = comptime!(config.fragments());
    let mut own = Sequence::<cmma::Matrix<F>>::new();
    #[unroll]
    for _ in 0..comptime!(fragments * config.base.steps_qk() * config.base.halves()) {
        own.push(left_zeros::<F>(comptime!(config.base)));
    }
    let mut own_values = Sequence::<cmma::Matrix<F>>::new();
    if config.differentiates() {
        #[unroll]
        for _ in 0..comptime!(fragments * config.base.steps_v() * config.base.halves()) {
            own_values.push(left_zeros::<F>(comptime!(config.base)));
        }
    }
    let mut sums = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for _ in 0..comptime!(fragments * config.steps()) {
        sums.push(zeros::<f32>(comptime!(config.base)));
    }
    let mut sums_values = Sequence::<cmma::Matrix<f32>>::new();
    #[unroll]
    for _ in 0..comptime!(fragments * config.steps_values()) {
        sums_values.push(zeros::<f32>(comptime!(config.base)));
    }
    let mut stats = Array::<f32>::new(comptime!((STATS * fragments) as usize));
    let mut seen = Array::<f32>::new(comptime!(fragments as usize));
    #[unroll]
    for f in 0..fragments {
        seen[f as usize] = 0.0;
        #[unroll]
        for n in 0..STATS {
            stats[comptime!((f * STATS + n) as usize)] = 0.0;
        }
    }
    Rows::<F> {
        own,
        own_values,
        sums,
        sums_values,
        stats,
        seen,
    }
}
