//! What the kernel on cooperative matrices is compiled for, and the sizes that follow from it.

use mtlflash_core::MatrixShape;
use mtlflash_core::tile::{Added, CMMA_PAD, CmmaTile};

use super::cap::Cap;
use super::shifts::Shift;
use super::staging::Block;
use crate::forward::scoring::Features;

/// What the kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct CmmaConfig {
    pub(crate) tile: CmmaTile,
    /// Blocks are tried in fragments first.
    pub(crate) in_fragments: bool,
    pub(crate) seed: Seed,
    /// How a softcap is computed in any block.
    pub(crate) cap: Cap,
    /// How it is in whole blocks while that serves.
    pub(crate) quick_cap: Cap,
    /// Elements of the 16 bytes that the bias is loaded by; 1 where it is loaded element by element.
    pub(crate) bias_vector: u32,
    /// Whole blocks are tried first with the bias as a product with `1 / scale`, which is exact in the
    /// fragments' type.
    pub(crate) bias_by_product: bool,
    /// What scores are shifted by without a look at maxima.
    pub(crate) shift: Shift,
    /// The output leaves by whole lines, in the fragments' type.
    pub(crate) by_lines: bool,
    pub(crate) head_dim: u32,
    pub(crate) head_dim_v: u32,
    pub(crate) features: Features,
}

/// How `-m` comes to the scores of a block in fragments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Seed {
    /// The accumulator starts with it.
    Accumulator,
    /// The accumulator starts with it and with bias, ALiBi and mask.
    Tile,
    /// It is added to what a softcap leaves.
    Late,
}

/// Rows of one of the two lengths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Side {
    /// Their head dim.
    pub(crate) dim: u32,
    /// Elements between them in shared memory.
    pub(crate) pitch: u32,
    /// Fragments along them.
    pub(crate) steps: u32,
    /// Vectors from their upper half to the lower.
    pub(crate) lower: u32,
}

impl CmmaConfig {
    /// Whether whole blocks are tried with a quick form of softcap or bias first.
    pub(crate) fn tries_quick(&self) -> bool {
        self.quick_cap != self.cap || self.bias_by_product
    }

    /// Whether each plane holds the bias of its own rows in shared memory.
    pub(crate) fn own_bias(&self) -> bool {
        self.in_fragments && self.tile.added == Added::Bias && !self.tile.speculative
    }

    /// Whether each unit holds the bias of its own elements in registers.
    pub(crate) fn unit_bias(&self) -> bool {
        self.tile.speculative && self.tile.added == Added::Bias
    }

    /// Whether a tile of what is added to the scores is filled.
    pub(crate) fn adds(&self) -> bool {
        self.in_fragments && self.seed == Seed::Tile
    }

    /// Times eight elements of its bias that a unit brings.
    pub(crate) fn bias_share(&self) -> u32 {
        let vectors = self.tile.rows_of_plane() * self.tile.keys / 8;
        vectors.div_ceil(self.tile.plane_size)
    }

    /// Whether the kernel with maxima fetches the next block when the scores of a block in fragments stand,
    /// rather than before: what two row fragments leave of the registers is needed by the products (H200,
    /// D=64, L=4096: 0.314 instead of 0.333 ms). A bias, which comes with the block, would come too late (0.47 instead of 0.40).
    pub(crate) fn fetches_late(&self) -> bool {
        let crowded = self.tile.row_fragments > 1 && !self.tile.split;
        self.in_fragments && crowded && self.tile.added == Added::Nothing
    }

    /// Whether the kernel without maxima fetches the next block before the products rather than behind them: with a softcap
    /// NVIDIA's compiler then orders more behind it (H200, D=64, L=4096: 0.252 instead of 0.258 ms). Before the block of
    /// code that a branch chooses it would take longer.
    pub(crate) fn fetches_first(&self) -> bool {
        self.features.softcap && self.tile.row_fragments > 1
    }

    /// The product with ones that sums probabilities up.
    pub(crate) fn sum_shape(&self) -> MatrixShape {
        MatrixShape {
            n: self.tile.sum_columns,
            ..self.tile.shape
        }
    }

    /// Columns of that product for one row fragment.
    pub(crate) fn sum_width(&self) -> u32 {
        self.tile.sum_columns / self.tile.row_fragments
    }

    /// Products along the head dim of a fragment of scores.
    pub(crate) fn steps_qk(&self) -> u32 {
        self.head_dim.div_ceil(self.tile.shape.k)
    }

    /// Fragments of the output along the head dim.
    pub(crate) fn steps_v(&self) -> u32 {
        self.head_dim_v.div_ceil(self.tile.shape.n)
    }

    /// Numbers that an operand is the sum of.
    pub(crate) fn halves(&self) -> u32 {
        self.tile.halves()
    }

    /// Which of the left operands is half `half` of step `d` of `steps` along the head dim of row fragment `f`.
    pub(crate) fn left_at(&self, f: u32, d: u32, half: u32, steps: u32) -> usize {
        ((f * steps + d) * self.halves() + half) as usize
    }

    /// Which of those of the scores.
    pub(crate) fn q_at(&self, f: u32, d: u32, half: u32) -> usize {
        self.left_at(f, d, half, self.steps_qk())
    }

    /// Which of the probabilities of a block is half `half` of key step `n` of row fragment `f`.
    pub(crate) fn p_at(&self, f: u32, n: u32, half: u32) -> usize {
        ((n * self.tile.row_fragments + f) * self.halves() + half) as usize
    }

    /// Vectors from the upper half of a row of Q or K to the lower.
    pub(crate) fn lower_k(&self) -> u32 {
        (self.pitch_k() - CMMA_PAD) / 4 / self.halves()
    }

    /// Vectors from the upper half of a row of V to the lower.
    pub(crate) fn lower_v(&self) -> u32 {
        (self.pitch_v() - CMMA_PAD) / 4 / self.halves()
    }

    /// Elements between rows of K in shared memory.
    pub(crate) fn pitch_k(&self) -> u32 {
        self.tile.pitch_qk(self.head_dim)
    }

    /// Elements between rows of V in shared memory.
    pub(crate) fn pitch_v(&self) -> u32 {
        self.tile.pitch_v(self.head_dim_v)
    }

    /// Vectors of the tile of K, behind which V begins.
    pub(crate) fn v_at(&self) -> u32 {
        self.tile.keys * self.pitch_k() / 4
    }

    /// Vectors of the tiles of K and V.
    pub(crate) fn kv_vectors(&self) -> u32 {
        self.tile.kv_elements(self.head_dim, self.head_dim_v) / 4
    }

    /// Row fragments of a cube that are brought by way of the tiles of K and V at a time: as many each time, in as few
    /// times as there is room for.
    pub(crate) fn fragments_at_once(&self, side: Side) -> u32 {
        let fragment = self.tile.shape.m * side.pitch / 4;
        let all = self.tile.planes * self.tile.row_fragments;
        let fit = (self.kv_vectors() / fragment).clamp(1, all);
        all.div_ceil(all.div_ceil(fit))
    }

    /// Rows as long as those of Q and K.
    pub(crate) fn side_qk(&self) -> Side {
        Side {
            dim: self.head_dim,
            pitch: self.pitch_k(),
            steps: self.steps_qk(),
            lower: self.lower_k(),
        }
    }

    /// Rows as long as those of V.
    pub(crate) fn side_v(&self) -> Side {
        Side {
            dim: self.head_dim_v,
            pitch: self.pitch_v(),
            steps: self.steps_v(),
            lower: self.lower_v(),
        }
    }

    /// Elements between rows of a chunk of scores.
    pub(crate) fn pitch_scores(&self) -> u32 {
        self.tile.pitch_scores()
    }

    /// Elements of a plane's scores.
    pub(crate) fn scores_len(&self) -> u32 {
        self.tile.shape.m * self.pitch_scores()
    }

    /// Elements between rows of a chunk of probabilities.
    pub(crate) fn pitch_weights(&self) -> u32 {
        self.tile.pitch_weights()
    }

    /// Elements of a plane's probabilities, or of its bias.
    pub(crate) fn weights_len(&self) -> u32 {
        self.tile.weights_len()
    }

    /// Elements between rows of what the scores start with.
    pub(crate) fn pitch_added(&self) -> u32 {
        self.tile.pitch_added()
    }

    /// Elements of what the scores start with.
    pub(crate) fn added_len(&self) -> u32 {
        match self.seed {
            Seed::Tile if self.in_fragments => self.tile.rows() * self.pitch_added(),
            _ => 4,
        }
    }

    /// Vectors of that of a unit.
    pub(crate) fn added_share(&self) -> u32 {
        self.added_vectors_of_block().div_ceil(self.tile.units())
    }

    pub(crate) fn added_vectors_of_block(&self) -> u32 {
        self.tile.rows() * self.tile.keys / 4
    }

    /// `rows` rows of a side on their way to shared memory.
    pub(crate) fn block(&self, rows: u32, side: Side) -> Block {
        self.block_by(4, rows, side)
    }

    /// The same by `vector` elements at a time.
    pub(crate) fn block_by(&self, vector: u32, rows: u32, side: Side) -> Block {
        Block {
            rows,
            // Halves fill the columns up.
            cols: match self.tile.split {
                true => side.pitch - CMMA_PAD,
                false => side.dim,
            },
            pitch: side.pitch,
            vector,
            units: self.tile.units(),
        }
    }

    /// Columns of a fragment that a unit has where units share its rows.
    pub(crate) fn columns_of_unit(&self) -> u32 {
        self.tile.shape.n / self.parts()
    }

    /// Units that share a row.
    pub(crate) fn parts(&self) -> u32 {
        self.tile.plane_size / self.tile.shape.m
    }
}
