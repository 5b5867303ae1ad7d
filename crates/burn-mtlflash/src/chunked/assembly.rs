//! The tiles' results put together.

use std::ops::Range;
#[cfg(feature = "flex")]
use std::sync::{Mutex, PoisonError};

use burn::backend::Backend;
#[cfg(feature = "flex")]
use burn::backend::TensorMetadata;
use burn::backend::tensor::FloatTensor;
#[cfg(feature = "flex")]
use burn::tensor::Slice;

use super::blocking::Blocking;
use super::operands::Operands;

/// Output, `[B, Hq, Lq, Dv]` in the inputs' element type, and log-sum-exp, `[B, Hq, Lq, 1]` in f32,
/// where it was asked for.
pub(super) type Results<B> = (FloatTensor<B>, Option<FloatTensor<B>>);

impl<B: Backend> Operands<'_, B> {
    /// Tiles one after the other, concatenated.
    pub(super) fn concatenated(&self, blocking: &Blocking) -> Results<B> {
        let (mut out, mut lse) = (Vec::new(), Vec::new());
        for group in &blocking.groups {
            let tensors = self.of_group(group);
            for tile in &blocking.tiles {
                let tile = self.compute(&tensors, tile);
                out.push(tile.out);
                lse.extend(tile.lse);
            }
        }
        let width = self.problem.head_dim_v;
        let out = self.in_input_dtype(self.between_blanks(out, width, 0.0, &blocking.live));
        let blank = f32::NEG_INFINITY;
        let lse = self
            .problem
            .lse
            .then(|| self.between_blanks(lse, 1, blank, &blocking.live));
        (out, lse)
    }

    /// Pieces along the rows, between the rows before and after that see no key.
    fn between_blanks(
        &self,
        pieces: Vec<FloatTensor<B>>,
        width: usize,
        value: f32,
        live: &Range<usize>,
    ) -> FloatTensor<B> {
        let [batch, heads, rows, _] = self.problem.out_shape();
        let blank = |rows| self.filled([batch, heads, rows, width], value);
        let pieces: Vec<_> = (live.start > 0)
            .then(|| blank(live.start))
            .into_iter()
            .chain(pieces)
            .chain((live.end < rows).then(|| blank(rows - live.end)))
            .collect();
        match pieces.len() {
            0 => blank(rows),
            1 => pieces.into_iter().next().unwrap_or_else(|| blank(rows)),
            _ => B::float_cat(pieces, 2),
        }
    }

    /// Tiles on all threads, each written into the result when it is done: concatenating them would
    /// hold the output twice.
    #[cfg(feature = "flex")]
    pub(super) fn written(&self, blocking: &Blocking) -> Results<B> {
        use rayon::prelude::*;
        let [batch, heads, rows, width] = self.problem.out_shape();
        let out = self.filled([batch, heads, rows, width], 0.0);
        let out = InPlace::<B>::new(self.in_input_dtype(out));
        let lse = self.problem.lse.then(|| {
            let blank = self.filled([batch, heads, rows, 1], f32::NEG_INFINITY);
            InPlace::<B>::new(blank)
        });
        blocking.groups.par_iter().for_each(|group| {
            let tensors = self.of_group(group);
            blocking.tiles.par_iter().for_each(|tile| {
                let tile = self.compute(&tensors, tile);
                let place = [group.batch.clone(), self.query_heads(group), tile.rows];
                out.write(&place, self.in_input_dtype(tile.out));
                if let (Some(lse), Some(part)) = (&lse, tile.lse) {
                    lse.write(&place, part);
                }
            });
        });
        let out = out.into_inner().unwrap_or_else(|| self.filled([0; 4], 0.0));
        (out, lse.and_then(InPlace::into_inner))
    }
}

/// A tensor that threads write disjoint parts of. A backend writes in place what nobody else holds.
#[cfg(feature = "flex")]
pub(super) struct InPlace<B: Backend>(Mutex<Option<FloatTensor<B>>>);

#[cfg(feature = "flex")]
impl<B: Backend> InPlace<B> {
    pub(super) fn new(tensor: FloatTensor<B>) -> Self {
        Self(Mutex::new(Some(tensor)))
    }

    pub(super) fn write(&self, place: &[Range<usize>; 3], part: FloatTensor<B>) {
        let [.., width] = part.shape().dims::<4>();
        let [batch, heads, rows] = place.clone();
        let slices = [batch, heads, rows, 0..width].map(Slice::from);
        let mut whole = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *whole = whole
            .take()
            .map(|whole| B::float_slice_assign(whole, &slices, part));
    }

    /// The tensor; none after a thread panicked, which rayon passes on to the caller before this.
    pub(super) fn into_inner(self) -> Option<FloatTensor<B>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
