//! Functions of a user's own that change scores and hide keys, compiled into the kernels: what
//! `FlexAttention` ([arXiv 2412.05496](https://arxiv.org/abs/2412.05496)) calls `score_mod`, `mask_mod`
//! and block mask.

mod block_mask;
mod captured;
mod erased;
mod lists;

use cubecl::prelude::*;

pub use block_mask::{BlockMaskBinding, block_mask_shape};
pub use captured::{Captured, CapturedBinding};
pub use erased::{FunctionInputs, Functions};
pub(crate) use lists::{FunctionArgs, changed, listed, shown, walk};

/// A score's place: query `query` of query head `head` and batch entry `batch`, and key `key`.
#[derive(CubeType, Clone, Copy)]
pub struct Position {
    /// Batch entry.
    pub batch: u32,
    /// Query head.
    pub head: u32,
    /// Query, below `queries`.
    pub query: u32,
    /// Key, below `keys`.
    pub key: u32,
    /// Queries of the problem, `Lq`.
    pub queries: u32,
    /// Keys of the problem, `Lk`.
    pub keys: u32,
}

/// Changes scores.
///
/// ```
/// use cubecl::prelude::*;
/// use mtlflash_cubecl::{Captured, Position, ScoreFunction};
///
/// /// Adds an element of a table of `[heads, 2 * 8 + 1]`, by the distance of query and key up to 8.
/// struct NearBias;
///
/// #[cube]
/// impl ScoreFunction for NearBias {
///     const FLOATS: usize = 1;
///
///     fn score(score: f32, at: Position, captured: &Captured) -> f32 {
///         let away = clamp(at.key as i32 - at.query as i32, -8, 8);
///         score + captured.float(0usize, at.head * 17 + (away + 8) as u32)
///     }
/// }
/// ```
#[cube]
#[allow(missing_docs, reason = "the macro's own methods have none")]
pub trait ScoreFunction: Send + Sync + 'static {
    /// How many f32 tensors it captures.
    const FLOATS: usize = 0;
    /// How many i32 tensors it captures.
    const INTS: usize = 0;

    /// What becomes of a score: scaled, capped, with ALiBi and bias added, in f32 and base e.
    fn score(score: f32, at: Position, captured: &Captured) -> f32;
}

/// Hides keys. It has to give the same answer for the same place every time.
///
/// ```
/// use cubecl::prelude::*;
/// use mtlflash_cubecl::{Captured, MaskFunction, Position};
///
/// /// Every query sees the first keys, whose number is captured, and those up to its own.
/// struct PrefixLm;
///
/// #[cube]
/// impl MaskFunction for PrefixLm {
///     const INTS: usize = 1;
///
///     fn visible(at: Position, captured: &Captured) -> bool {
///         at.key <= at.query || (at.key as i32) < captured.int(0usize, at.batch)
///     }
/// }
/// ```
#[cube]
#[allow(missing_docs, reason = "the macro's own methods have none")]
pub trait MaskFunction: Send + Sync + 'static {
    /// How many f32 tensors it captures.
    const FLOATS: usize = 0;
    /// How many i32 tensors it captures.
    const INTS: usize = 0;

    /// Whether the query sees the key.
    fn visible(at: Position, captured: &Captured) -> bool;
}

/// Leaves scores as they are.
pub(crate) struct Unchanged;

#[cube]
impl ScoreFunction for Unchanged {
    fn score(score: f32, _at: Position, _captured: &Captured) -> f32 {
        score
    }
}

/// Hides nothing.
pub(crate) struct Shown;

#[cube]
impl MaskFunction for Shown {
    fn visible(_at: Position, _captured: &Captured) -> bool {
        true.runtime()
    }
}
