//! Tiles of the kernel on matrix units.

use super::head_dim;
use crate::device::{DeviceProfile, MatrixShape};
use crate::dtype::DType;
use crate::problem::Problem;

/// What is added to the scores behind their product, and how the softmax in fragments gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Added {
    /// Nothing is.
    Nothing,
    /// A bias alone, of the fragments' type: each plane holds that of its own rows, without maxima each unit that of its
    /// own elements.
    Bias,
    /// Whatever else: a tile in f32 that all planes fill.
    Tile,
}

/// Tile of the kernel on matrix units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CmmaTile {
    /// Shape of a matrix product.
    pub shape: MatrixShape,
    /// Columns of the product with ones that sums probabilities up. All hold the same, so the fewer the better.
    pub sum_columns: u32,
    /// Units of a plane.
    pub plane_size: u32,
    /// Planes of a cube.
    pub planes: u32,
    /// Fragments of query rows in a plane.
    pub row_fragments: u32,
    /// Keys of a block.
    pub keys: u32,
    /// Keys whose scores pass through shared memory at a time.
    pub chunk: u32,
    /// The softmax of an undisturbed block stays in fragments.
    pub in_fragments: bool,
    /// What is added to the scores.
    pub added: Added,
    /// An operand is the sum of two numbers of the fragments' type, which stand in the same row of shared
    /// memory, the lower halves behind the upper; so are the probabilities.
    pub split: bool,
    /// It is that of the kernel without a look at maxima: no probability passes through shared memory, and a
    /// bias is in the registers of the units that own its elements.
    pub speculative: bool,
}

/// The least scale of a softmax in fragments. By a lesser one a bias of 65504 could be divided into what an f32 does not
/// hold, and what hides a key be brought near to what other keys have.
pub const LEAST_SCALE: f32 = 1.0e-24;

/// Keys of which a unit brings the bias at a time where it stays in registers: eight for each of the four units of a row.
pub const BIAS_KEYS: u32 = 32;

/// Elements between the rows of a shared-memory tile beyond the row itself, 16 bytes of 16-bit
/// elements: it keeps rows aligned for matrix loads and in different banks.
pub const CMMA_PAD: u32 = 8;

impl CmmaTile {
    /// Query rows of a cube.
    pub const fn rows(&self) -> u32 {
        self.planes * self.rows_of_plane()
    }

    /// Query rows of a plane.
    pub const fn rows_of_plane(&self) -> u32 {
        self.row_fragments * self.shape.m
    }

    /// Units of a cube.
    pub const fn units(&self) -> u32 {
        self.planes * self.plane_size
    }

    /// Whether the kernel without a look at maxima can compute a problem: not with a mask or functions, which may hide
    /// whole rows, that would be computed three times; not what a tile is filled for; nor by a scale that is not above 0,
    /// which is divided by. A bias is to be in the registers of 32 units, four for each of eight rows.
    pub fn can_speculate(&self, problem: &Problem) -> bool {
        let MatrixShape { m, n, .. } = self.shape;
        self.in_fragments
            && !self.split
            && self.added != Added::Tile
            && (self.added == Added::Nothing || (m, n, self.plane_size) == (16, 16, 32))
            && problem.packed.is_none()
            && problem.functions.is_none()
            && problem.scale >= LEAST_SCALE
    }

    /// The tile of the kernel without a look at maxima in front of this one, if it can compute the problem: cubes of the
    /// same rows, with blocks as long as shared memory and registers have room for.
    pub fn without_maxima(&self, problem: &Problem, device: &DeviceProfile) -> Option<Self> {
        if !self.can_speculate(problem) {
            return None;
        }
        let (d, dv) = head_dim(problem).ok()?;
        let tile = |keys| Self {
            keys,
            speculative: true,
            ..*self
        };
        // On an H200 at L=4096 blocks of 64 keys take 0.24 ms instead of 0.26 at D=64, 0.42 instead of 0.48 at D=96 and
        // 0.57 instead of 0.63 at D=128, but 0.38 instead of 0.30 at D=80, where two row fragments leave too little.
        let crowded = self.row_fragments > 1 && d.max(dv) > 64;
        let fits = |tile: &Self| {
            let short = tile.keys == BIAS_KEYS;
            (short || !crowded) && tile.shared_bytes(d, dv) <= device.shared_memory
        };
        [2 * BIAS_KEYS, BIAS_KEYS].map(tile).into_iter().find(fits)
    }

    /// Numbers of the fragments' type that an operand is the sum of.
    pub const fn halves(&self) -> u32 {
        if self.split { 2 } else { 1 }
    }

    /// Elements between rows of Q and K in shared memory.
    pub const fn pitch_qk(&self, head_dim: u32) -> u32 {
        self.halves() * head_dim.next_multiple_of(self.shape.k) + CMMA_PAD
    }

    /// Elements between rows of V in shared memory.
    pub const fn pitch_v(&self, head_dim_v: u32) -> u32 {
        self.halves() * head_dim_v.next_multiple_of(self.shape.n) + CMMA_PAD
    }

    /// Elements of a block of K and of V, where the query rows of at least one plane stand first.
    pub fn kv_elements(&self, head_dim: u32, head_dim_v: u32) -> u32 {
        let pitch_qk = self.pitch_qk(head_dim);
        let kv = self.keys * (pitch_qk + self.pitch_v(head_dim_v));
        kv.max(self.shape.m * pitch_qk)
    }

    /// Elements between rows of a chunk of scores. Beside a plane's own bias, and without maxima in blocks of 64 keys,
    /// rows have no padding, so that two cubes fit an SM of an H100 at D=64.
    pub const fn pitch_scores(&self) -> u32 {
        match self.added {
            _ if self.speculative => self.chunk,
            Added::Bias if self.in_fragments => self.chunk,
            _ => self.chunk + 8,
        }
    }

    /// Elements between rows of a chunk of probabilities.
    pub const fn pitch_weights(&self) -> u32 {
        self.chunk + CMMA_PAD
    }

    /// Elements of a plane's chunk of probabilities, or of its rows' bias where it holds that. Those that
    /// are split pass where the scores do, in f32, and leave but a stand-in here, as do those that do not pass.
    pub const fn weights_len(&self) -> u32 {
        if self.split || self.speculative {
            return 4;
        }
        let chunk = self.shape.m * self.pitch_weights();
        let bias = self.rows_of_plane() * self.pitch_added();
        match self.added {
            Added::Bias if self.in_fragments && bias > chunk => bias,
            _ => chunk,
        }
    }

    /// Elements between rows of what bias, mask and ALiBi add to a block's scores.
    pub const fn pitch_added(&self) -> u32 {
        self.keys + 8
    }

    /// Shared memory of a cube: a block of K and of V, for each plane a chunk of scores, one of
    /// probabilities or its bias, and its rows' seeds, and what is added to a block's scores.
    pub fn shared_bytes(&self, head_dim: u32, head_dim_v: u32) -> u32 {
        let size = match self.shape.ab {
            DType::F32 => 4,
            DType::F16 | DType::BF16 => 2,
        };
        let scores = self.shape.m * self.pitch_scores() * 4;
        let weights = self.weights_len() * size;
        let seeds = self.row_fragments * self.shape.m * 4;
        let added = match self.added {
            Added::Tile if self.in_fragments => self.rows() * self.pitch_added() * 4,
            _ => 16,
        };
        let kv = self.kv_elements(head_dim, head_dim_v) * size;
        // Whether V holds what is not finite: two flags a plane.
        kv + self.planes * (scores + weights + seeds + 8) + added
    }
}
