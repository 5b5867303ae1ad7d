//! The walk: rows in order, blocks of keys side by side.

use std::ops::Range;

use burn::backend::Backend;
use burn::backend::tensor::FloatTensor;
use mtlflash_core::Wanted;
#[cfg(feature = "flex")]
use rayon::prelude::*;

use super::bias::turns;
use super::block::RowParts;
use super::keys::{KeyBlock, Sum, key_blocks};
use super::rows::GroupRows;
use crate::backend::SavedForward;
use crate::chunked::Schedule;
#[cfg(feature = "flex")]
use crate::chunked::assembly::InPlace;
use crate::chunked::blocking::{Blocking, Group, Tile};
use crate::chunked::operands::{Operands, in_dtype};

/// What all groups of heads share.
pub(super) struct Pass<'a, B: Backend> {
    pub(super) operands: &'a Operands<'a, B>,
    pub(super) blocking: &'a Blocking,
    pub(super) saved: &'a SavedForward<B>,
    pub(super) wanted: Wanted,
}

/// Gradients in the shapes and types of the inputs, but for the slopes: `[batch, heads, 1, 1]` in f32.
/// Those that are not wanted are missing; all are where there is nothing to sum.
pub(super) struct Found<B: Backend> {
    pub(super) q: Option<FloatTensor<B>>,
    pub(super) k: Option<FloatTensor<B>>,
    pub(super) v: Option<FloatTensor<B>>,
    pub(super) bias: Option<FloatTensor<B>>,
    pub(super) alibi: Option<FloatTensor<B>>,
}

impl<B: Backend> Default for Found<B> {
    fn default() -> Self {
        Self {
            q: None,
            k: None,
            v: None,
            bias: None,
            alibi: None,
        }
    }
}

impl<B: Backend> Pass<'_, B> {
    pub(super) fn run(&self) -> Found<B> {
        let bias = self.operands.problem.bias.filter(|_| self.wanted.bias);
        let turns = turns(&self.blocking.groups, bias.map(|(shape, _)| shape));
        #[cfg(feature = "flex")]
        if self.blocking.groups.len() > 1 {
            return self.on_all_threads(&turns);
        }
        // All heads at once: what a group gives is the whole.
        let mut found = Found::default();
        for turn in turns {
            let mut dbias = self.bias_sums(&turn[0]);
            for group in turn {
                (found, dbias) = self.group(&group, dbias);
            }
            found.bias = self.bias_of(dbias);
        }
        found
    }

    /// Turns on all threads, each group's gradients written when they are done.
    #[cfg(feature = "flex")]
    fn on_all_threads(&self, turns: &[Vec<Group>]) -> Found<B> {
        let problem = self.operands.problem;
        let whole = |wanted: bool, shape: [usize; 4], dtype| {
            wanted.then(|| {
                let zeros = self.operands.filled(shape, 0.0);
                InPlace::<B>::new(in_dtype::<B>(zeros, dtype))
            })
        };
        let (bias_shape, bias_dtype) = problem.bias.unwrap_or(([0; 4], problem.dtype));
        let slopes = [problem.batch, problem.heads_q, 1, 1];
        let q = whole(self.wanted.q, problem.q_shape(), problem.dtype);
        let k = whole(self.wanted.k, problem.k_shape(), problem.dtype);
        let v = whole(self.wanted.v, problem.v_shape(), problem.dtype);
        let bias = whole(self.wanted.bias, bias_shape, bias_dtype);
        let alibi = whole(self.wanted.alibi, slopes, mtlflash_core::DType::F32);
        let write = |whole: &Option<InPlace<B>>, place: [Range<usize>; 3], part| {
            if let (Some(whole), Some(part)) = (whole, part) {
                whole.write(&place, part);
            }
        };
        turns.par_iter().for_each(|turn| {
            let mut dbias = self.bias_sums(&turn[0]);
            for group in turn {
                let (batch, heads_kv) = (group.batch.clone(), group.heads_kv.clone());
                let heads = self.operands.query_heads(group);
                let found;
                (found, dbias) = self.group(group, dbias);
                let rows = 0..problem.seq_q;
                write(&q, [batch.clone(), heads.clone(), rows], found.q);
                let keys = 0..problem.seq_k;
                write(&k, [batch.clone(), heads_kv.clone(), keys.clone()], found.k);
                write(&v, [batch.clone(), heads_kv, keys], found.v);
                write(&alibi, [batch, heads, 0..1], found.alibi);
            }
            let [batch, heads] = self.bias_matrices(&turn[0]);
            write(&bias, [batch, heads, 0..bias_shape[2]], self.bias_of(dbias));
        });
        let found = |whole: Option<InPlace<B>>| whole.and_then(InPlace::into_inner);
        Found {
            q: found(q),
            k: found(k),
            v: found(v),
            bias: found(bias),
            alibi: found(alibi),
        }
    }

    /// The gradients of a group but that of the bias, which it adds to `dbias`.
    fn group(&self, group: &Group, dbias: Vec<Sum<B>>) -> (Found<B>, Vec<Sum<B>>) {
        let rows = GroupRows::new(self, group);
        let mut blocks = key_blocks(self, group, dbias);
        let (mut dq, mut dalibi) = (Vec::new(), None);
        for tile in &self.blocking.tiles {
            let parts = self.tile(group, tile, &rows, &mut blocks);
            dq.extend(sum::<B>(parts.iter().map(|part| part.dq.clone())));
            let of_tile = sum::<B>(parts.into_iter().map(|part| part.dalibi));
            dalibi = sum::<B>([dalibi, of_tile]);
        }
        let operands = self.operands;
        let scale = operands.problem.scale;
        let scaled = |tensor| B::float_mul_scalar(tensor, scale.into());
        let (mut dk, mut dv, mut dbias) = (Vec::new(), Vec::new(), Vec::new());
        for block in blocks {
            if self.wanted.k {
                dk.push(scaled(block.dk.total(self)));
            }
            if self.wanted.v {
                dv.push(block.dv.total(self));
            }
            dbias.push(block.dbias);
        }
        let dq = self.wanted.q.then(|| {
            let dq = dq.into_iter().map(scaled).collect();
            operands.in_input_dtype(self.between_blanks(dq, group))
        });
        let along_keys = |parts| joined::<B>(parts, 2).map(|whole| operands.in_input_dtype(whole));
        let found = Found {
            q: dq,
            k: along_keys(dk),
            v: along_keys(dv),
            bias: None,
            alibi: dalibi,
        };
        (found, dbias)
    }

    /// Adds a tile of rows to the sums of the blocks it sees, and returns what those add to the rows'.
    fn tile(
        &self,
        group: &Group,
        tile: &Tile,
        rows: &GroupRows<B>,
        blocks: &mut [KeyBlock<B>],
    ) -> Vec<RowParts<B>> {
        let precise = rows.precise;
        let mut rows = rows.tile(self, &tile.rows);
        let tiles = tile.key_blocks(self.operands.key_block);
        let first = tiles.first().map_or(0, |tile| tile.keys.start) / self.operands.key_block;
        let blocks = &mut blocks[first..first + tiles.len()];
        if let ([tile], [block]) = (tiles.as_slice(), &mut *blocks) {
            // All keys of the rows are here, and so is all that is to be known of them.
            let weights = self.weights((group, tile), &rows, block);
            rows = rows.normalised(B::float_sum_dim(weights.probabilities.clone(), 3));
            let gradients = self.probability_gradients(tile, &rows, block, &weights);
            if let Some(gradients) = &gradients {
                let wild = block
                    .bad_values
                    .then(|| self.operands.bad_rows(&rows.delta));
                rows = rows.centred(weights.probabilities.clone(), gradients.clone(), wild);
            }
            return vec![self.add((group, tile), &rows, weights, gradients, block)];
        }
        if !precise {
            let sums = self.each(&tiles, blocks, |tile, block| {
                let weights = self.weights((group, tile), &rows, block);
                Some(B::float_sum_dim(weights.probabilities, 3))
            });
            rows = match sum::<B>(sums) {
                Some(sums) => rows.normalised(sums),
                None => rows,
            };
        }
        self.each(&tiles, blocks, |tile, block| {
            let weights = self.weights((group, tile), &rows, block);
            let gradients = self.probability_gradients(tile, &rows, block, &weights);
            self.add((group, tile), &rows, weights, gradients, block)
        })
    }

    /// Every block with its part of a tile, in order, on as many threads as the schedule has.
    fn each<R: Send>(
        &self,
        tiles: &[Tile],
        blocks: &mut [KeyBlock<B>],
        work: impl Fn(&Tile, &mut KeyBlock<B>) -> R + Send + Sync,
    ) -> Vec<R> {
        match self.operands.schedule {
            Schedule::InOrder => tiles
                .iter()
                .zip(blocks)
                .map(|(tile, block)| work(tile, block))
                .collect(),
            #[cfg(feature = "flex")]
            Schedule::PerThread => tiles
                .par_iter()
                .zip(blocks)
                .map(|(tile, block)| work(tile, block))
                .collect(),
        }
    }

    /// Places of the blocks of keys.
    pub(super) fn key_ranges(&self) -> Vec<Range<usize>> {
        let (keys, size) = (self.operands.problem.seq_k, self.operands.key_block);
        (0..keys)
            .step_by(size)
            .map(|start| start..keys.min(start.saturating_add(size)))
            .collect()
    }

    /// Batch entries and heads of the bias that a group adds to.
    fn bias_matrices(&self, group: &Group) -> [Range<usize>; 2] {
        let [batch, heads, ..] = self
            .operands
            .problem
            .bias
            .map_or([1; 4], |(shape, _)| shape);
        let of = |size, range: Range<usize>| if size == 1 { 0..1 } else { range };
        let heads_q = self.operands.query_heads(group);
        [of(batch, group.batch.clone()), of(heads, heads_q)]
    }

    /// A sum of the bias' gradient for each block of keys.
    fn bias_sums(&self, group: &Group) -> Vec<Sum<B>> {
        let [batch, heads] = self.bias_matrices(group).map(|range| range.len());
        let rows = self.operands.problem.bias.map_or(0, |(shape, _)| shape[2]);
        let sum = |keys: Range<usize>| Sum::new([batch, heads, rows, keys.len()]);
        self.key_ranges().into_iter().map(sum).collect()
    }

    /// The gradient of the bias from the sums of the blocks.
    fn bias_of(&self, sums: Vec<Sum<B>>) -> Option<FloatTensor<B>> {
        let (_, dtype) = self.operands.problem.bias.filter(|_| self.wanted.bias)?;
        let parts = sums.into_iter().map(|sum| sum.total(self)).collect();
        joined::<B>(parts, 3).map(|whole| in_dtype::<B>(whole, dtype))
    }

    /// Gradients of a group's rows, zero for those before and after that see no key.
    fn between_blanks(&self, parts: Vec<FloatTensor<B>>, group: &Group) -> FloatTensor<B> {
        let problem = self.operands.problem;
        let (batch, heads) = (group.batch.len(), self.operands.query_heads(group).len());
        let blank = |rows| {
            self.operands
                .filled([batch, heads, rows, problem.head_dim], 0.0)
        };
        let live = &self.blocking.live;
        let before = (live.start > 0).then(|| blank(live.start));
        let after = (live.end < problem.seq_q).then(|| blank(problem.seq_q - live.end));
        let parts = before.into_iter().chain(parts).chain(after).collect();
        joined::<B>(parts, 2).unwrap_or_else(|| blank(problem.seq_q))
    }
}

/// The sum of what is there, from the first on.
fn sum<B: Backend>(
    parts: impl IntoIterator<Item = Option<FloatTensor<B>>>,
) -> Option<FloatTensor<B>> {
    parts.into_iter().flatten().reduce(B::float_add)
}

fn joined<B: Backend>(parts: Vec<FloatTensor<B>>, dim: usize) -> Option<FloatTensor<B>> {
    match parts.len() {
        0 | 1 => parts.into_iter().next(),
        _ => Some(B::float_cat(parts, dim)),
    }
}
