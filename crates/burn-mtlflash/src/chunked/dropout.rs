//! What falls of a tile's weights: the mask of [`mtlflash_core::dropout`], made on the host for a tile at
//! a time and taken to the device.

use burn::backend::Backend;
use burn::backend::tensor::FloatTensor;
use burn::tensor::TensorData;

use super::blocking::{Group, Tile};
use super::operands::Operands;

impl<B: Backend> Operands<'_, B> {
    /// What dropout multiplies a tile's weights with, `[batch, heads, rows, keys]` in f32; none where
    /// there is no dropout.
    pub(super) fn drop_factors(&self, group: &Group, tile: &Tile) -> Option<FloatTensor<B>> {
        let dropout = self.problem.dropout?;
        #[expect(clippy::cast_possible_truncation, reason = "the nearest f32")]
        let scale = dropout.scale() as f32;
        // Positions are below 2^31, which the problem has checked.
        let word = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
        let heads = self.query_heads(group);
        let shape = [
            group.batch.len(),
            heads.len(),
            tile.rows.len(),
            tile.keys.len(),
        ];
        let mut factors = Vec::with_capacity(shape.iter().product());
        for batch in group.batch.clone() {
            for head in heads.clone() {
                for row in tile.rows.clone() {
                    let mut key = tile.keys.start;
                    while key < tile.keys.end {
                        let place = [batch, head, row, key / 4].map(word);
                        let kept = dropout.keeps_four(place[0], place[1], place[2], place[3]);
                        let end = tile.keys.end.min(key / 4 * 4 + 4);
                        let kept = &kept[key % 4..][..end - key];
                        factors.extend(kept.iter().map(|&kept| if kept { scale } else { 0.0 }));
                        key = end;
                    }
                }
            }
        }
        Some(B::float_from_data(
            TensorData::new(factors, shape),
            self.device(),
        ))
    }
}
