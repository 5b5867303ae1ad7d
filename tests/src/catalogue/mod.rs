//! The one catalogue of problems: the shapes that hurt, and every option on several shapes.
//!
//! Tests and tools run the same entries; an entry's data follows from its name.

mod data;
mod dropped;
mod entries;

use anyhow::{Context, Result};
use mtlflash_core::{AlibiShape, DType, FlashAttentionOptions, Problem, ProblemSpec};

use crate::case::{Case, ScoreShapes, View};

pub(crate) use data::Random;
pub use entries::{hurting, options_on_shapes};

/// Sizes of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Batch entries.
    pub batch: usize,
    /// Query heads.
    pub heads_q: usize,
    /// Key and value heads.
    pub heads_kv: usize,
    /// Queries.
    pub seq_q: usize,
    /// Keys.
    pub seq_k: usize,
    /// Elements of a query.
    pub head_dim: usize,
    /// Elements of a value.
    pub head_dim_v: usize,
}

/// Which dims of the scores a mask or bias has; it is broadcast over the others.
pub type Dims = [bool; 4];

/// Which keys a mask hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mask {
    /// Three in ten.
    Random(Dims),
    /// Three in ten, and every key from every third query.
    DeadRows,
    /// The last ones, more of them in each further batch entry.
    Padding,
    /// All.
    Everything,
}

/// What a bias adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bias {
    /// Normal values, in the type of `q`.
    Normal(Dims),
    /// Normal values, in f32 whatever the type of `q`.
    F32(Dims),
    /// 0 or `-inf`, and `-inf` for every key of some queries.
    MinusInfinity,
    /// Normal values, and `-inf` for the keys behind a query, counted from the last.
    Causal,
    /// Normal values, and for every tenth query one key among the last that outweighs an f16.
    Peaks,
    /// Normal values less 12.
    Low,
    /// Normal values, and NaN for one query and key.
    Nan,
}

/// What the tensors hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// Normal values.
    Normal,
    /// Whole numbers in Q and K so large that scores reach thousands.
    Large,
    /// Normal values, and NaN in every row of K and V that no query sees.
    NanWhereHidden,
    /// Normal values, and NaN in one query and in one key and value.
    NanInputs,
    /// Q times a power of two and K divided by it, V times another; in f16 at most `2^6`.
    Scaled {
        /// Of Q and K.
        scores: i32,
        /// Of V.
        values: i32,
    },
    /// Every head otherwise: Q and K by opposite powers of two, keys that fall far below others, zeros.
    UnevenHeads,
}

/// An entry of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Unique name.
    pub name: String,
    /// Sizes.
    pub shape: Shape,
    /// Options that are plain numbers.
    pub options: FlashAttentionOptions,
    /// Mask.
    pub mask: Option<Mask>,
    /// Bias.
    pub bias: Option<Bias>,
    /// Shape of the ALiBi slopes.
    pub alibi: Option<AlibiShape>,
    /// How the tensors lie on the device.
    pub view: View,
    /// What the tensors hold.
    pub values: Values,
}

/// The whole catalogue.
pub fn all() -> Vec<Entry> {
    let mut entries = hurting();
    entries.extend(options_on_shapes());
    entries
}

impl Shape {
    /// Sizes in the order of the fields.
    pub const fn new(
        [batch, heads_q, heads_kv]: [usize; 3],
        [seq_q, seq_k]: [usize; 2],
        [head_dim, head_dim_v]: [usize; 2],
    ) -> Self {
        Self {
            batch,
            heads_q,
            heads_kv,
            seq_q,
            seq_k,
            head_dim,
            head_dim_v,
        }
    }

    const fn scores(&self) -> [usize; 4] {
        [self.batch, self.heads_q, self.seq_q, self.seq_k]
    }
}

impl Entry {
    /// An entry with default options and normal values.
    pub fn new(name: impl Into<String>, shape: Shape) -> Self {
        Self {
            name: name.into(),
            shape,
            options: FlashAttentionOptions::new(),
            mask: None,
            bias: None,
            alibi: None,
            view: View::Contiguous,
            values: Values::Normal,
        }
    }

    /// The entry with its data, in an element type; asks for the log-sum-exp.
    ///
    /// # Errors
    /// The entry is not a valid problem.
    pub fn case(&self, dtype: DType) -> Result<Case> {
        let spec = self.spec(dtype);
        let problem = Problem::new(&spec).with_context(|| self.name.clone())?;
        Ok(data::filled(self, spec, problem))
    }

    fn spec(&self, dtype: DType) -> ProblemSpec {
        let Shape {
            batch,
            heads_q,
            heads_kv,
            seq_q,
            seq_k,
            head_dim,
            head_dim_v,
        } = self.shape;
        let ScoreShapes { mask, bias, alibi } = self.score_shapes(dtype);
        ProblemSpec {
            q: [batch, heads_q, seq_q, head_dim],
            k: [batch, heads_kv, seq_k, head_dim],
            v: [batch, heads_kv, seq_k, head_dim_v],
            dtypes: [dtype; 3],
            mask,
            bias,
            alibi,
            options: self.options,
            lse: true,
        }
    }

    fn score_shapes(&self, dtype: DType) -> ScoreShapes {
        let scores = self.shape.scores();
        let kept = |dims: Dims| std::array::from_fn(|dim| if dims[dim] { scores[dim] } else { 1 });
        ScoreShapes {
            mask: self.mask.map(|mask| match mask {
                Mask::Random(dims) => kept(dims),
                Mask::DeadRows => kept([true, false, true, true]),
                Mask::Padding => kept([true, false, false, true]),
                Mask::Everything => [1; 4],
            }),
            bias: self.bias.map(|bias| match bias {
                Bias::Normal(dims) => (kept(dims), dtype),
                Bias::F32(dims) => (kept(dims), DType::F32),
                Bias::MinusInfinity | Bias::Causal | Bias::Peaks | Bias::Low | Bias::Nan => {
                    (kept([false, true, true, true]), dtype)
                }
            }),
            alibi: self.alibi,
        }
    }
}
