//! The attention problem: what was asked, and the same validated.

use crate::dropout::Dropout;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::extent::Extent;
use crate::options::FlashAttentionOptions;
use crate::visibility::Band;

mod varlen;

#[cfg(test)]
mod tests;

pub use varlen::{Packed, VarlenSpec};

/// Longest sequence: kernels compare positions as i32.
const MAX_LENGTH: usize = 0x7fff_ffff;

/// An attention call as it was made, not yet validated.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemSpec {
    /// Shape of the queries, `[B, Hq, Lq, D]`.
    pub q: [usize; 4],
    /// Shape of the keys, `[B, Hkv, Lk, D]`.
    pub k: [usize; 4],
    /// Shape of the values, `[B, Hkv, Lk, Dv]`.
    pub v: [usize; 4],
    /// Element types of `q`, `k` and `v`.
    pub dtypes: [DType; 3],
    /// Shape of the mask, `[B, Hq, Lq, Lk]` with any dim 1 instead; true hides.
    pub mask: Option<[usize; 4]>,
    /// Shape of the bias, `[B, Hq, Lq, Lk]` with any dim 1 instead, and its element type.
    pub bias: Option<([usize; 4], DType)>,
    /// Shape of the ALiBi slopes.
    pub alibi: Option<AlibiShape>,
    /// Options that are plain numbers.
    pub options: FlashAttentionOptions,
    /// Whether the log-sum-exp of each row is wanted.
    pub lse: bool,
}

/// Shape of the ALiBi slopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AlibiShape {
    /// `[Hq]`: one slope per query head.
    PerHead,
    /// `[B, Hq]`: one slope per batch entry and query head.
    PerBatchHead,
}

impl AlibiShape {
    /// The shape that `dims` is: `[Hq]`, `[1, Hq]` or `[B, Hq]`.
    ///
    /// # Errors
    /// [`Error::AlibiShape`] for any other shape.
    pub fn from_dims(dims: &[usize], batch: usize, heads_q: usize) -> Result<Self> {
        match *dims {
            [heads] | [1, heads] if heads == heads_q => Ok(Self::PerHead),
            [entries, heads] if entries == batch && heads == heads_q => Ok(Self::PerBatchHead),
            _ => Err(Error::AlibiShape {
                got: dims.to_vec(),
                batch,
                heads_q,
            }),
        }
    }
}

/// A validated attention problem.
///
/// One whose sequences lie packed behind each other comes from [`Problem::varlen`]; there `batch` is
/// their number, `seq_q` and `seq_k` are the longest lengths there may be, and `band` is that of these.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Batch entries, `B`.
    pub batch: usize,
    /// Query heads, `Hq`.
    pub heads_q: usize,
    /// Key and value heads, `Hkv`; divides `heads_q`.
    pub heads_kv: usize,
    /// Queries, `Lq`.
    pub seq_q: usize,
    /// Keys, `Lk`.
    pub seq_k: usize,
    /// Elements of a query and of a key, `D`.
    pub head_dim: usize,
    /// Elements of a value, `Dv`.
    pub head_dim_v: usize,
    /// Element type of `q`, `k`, `v` and the output.
    pub dtype: DType,
    /// Factor on the dot products; finite.
    pub scale: f32,
    /// Softcap; finite and above 0.
    pub softcap: Option<f32>,
    /// Keys visible by position.
    pub band: Band,
    /// Shape of the mask; each dim is 1 or that of the scores.
    pub mask: Option<[usize; 4]>,
    /// Shape of the bias, each dim 1 or that of the scores, and its element type: f32 or `dtype`.
    pub bias: Option<([usize; 4], DType)>,
    /// Shape of the ALiBi slopes.
    pub alibi: Option<AlibiShape>,
    /// Weights that fall at random; their probability is above 0.
    pub dropout: Option<Dropout>,
    /// Whether the log-sum-exp of each row is wanted.
    pub lse: bool,
    /// Set where the sequences lie packed behind each other.
    pub packed: Option<Packed>,
    /// Set where functions of the caller's own are compiled into the kernel.
    pub functions: Option<ProblemFunctions>,
}

/// What functions of the caller's own do to a problem's scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProblemFunctions {
    /// Scores are changed.
    pub changes_scores: bool,
    /// Keys are hidden.
    pub hides: bool,
    /// A block mask says which blocks of keys have visible pairs.
    pub block_mask: bool,
}

impl Problem {
    /// Validates a call.
    ///
    /// # Errors
    /// The first of: element types that differ or (bias) are not allowed, shapes that do not fit
    /// together, an empty head dim, a sequence longer than `i32::MAX`, an option outside its domain.
    pub fn new(spec: &ProblemSpec) -> Result<Self> {
        let [batch, heads_q, seq_q, head_dim] = spec.q;
        let [_, heads_kv, seq_k, _] = spec.k;
        let head_dim_v = spec.v[3];
        check_dtypes(spec)?;
        check_shapes(spec)?;
        check_window("window_left", spec.options.window_left)?;
        check_window("window_right", spec.options.window_right)?;
        let scores = [batch, heads_q, seq_q, seq_k];
        if let Some(mask) = spec.mask {
            check_broadcast("mask", mask, scores)?;
        }
        if let Some((bias, _)) = spec.bias {
            check_broadcast("bias", bias, scores)?;
        }
        let scale = scale(spec.options.scale, head_dim)?;
        Ok(Self {
            batch,
            heads_q,
            heads_kv,
            seq_q,
            seq_k,
            head_dim,
            head_dim_v,
            dtype: spec.dtypes[0],
            scale,
            softcap: softcap(spec.options.softcap, scale)?,
            band: Band::new(&spec.options, seq_q, seq_k),
            mask: spec.mask,
            bias: spec.bias,
            alibi: spec.alibi,
            dropout: dropout(spec.options.dropout)?,
            lse: spec.lse,
            packed: None,
            functions: None,
        })
    }

    /// The same problem with functions of the caller's own, and the shape that their block mask was
    /// built for, if there is one.
    ///
    /// # Errors
    /// A block mask for other queries or keys, or for a number of batch entries or heads that is
    /// neither 1 nor the problem's.
    pub fn with_functions(
        self,
        functions: ProblemFunctions,
        block_mask: Option<[usize; 4]>,
    ) -> Result<Self> {
        if let Some(got) = block_mask {
            let expected = self.score_shape();
            check_broadcast("block mask", got, expected)?;
            if got[2..] != expected[2..] {
                return Err(Error::Broadcast {
                    argument: "block mask",
                    got,
                    expected,
                });
            }
        }
        Ok(Self {
            functions: Some(functions),
            ..self
        })
    }

    /// Query heads that share one key and value head; 1 where there are no heads.
    pub fn group(&self) -> usize {
        self.heads_q
            .checked_div(self.heads_kv)
            .map_or(1, |group| group.max(1))
    }

    /// Batch entries and queries of each, as the tensors hold them.
    const fn held_q(&self) -> [usize; 2] {
        match self.packed {
            None => [self.batch, self.seq_q],
            Some(packed) => [1, packed.total_q],
        }
    }

    /// Batch entries and keys of each, as the tensors hold them.
    const fn held_k(&self) -> [usize; 2] {
        match self.packed {
            None => [self.batch, self.seq_k],
            Some(packed) => [1, packed.total_k],
        }
    }

    /// Shape of the queries, `[B, Hq, Lq, D]`; `[1, Hq, total, D]` where they are packed.
    pub const fn q_shape(&self) -> [usize; 4] {
        let [batch, rows] = self.held_q();
        [batch, self.heads_q, rows, self.head_dim]
    }

    /// Shape of the keys, `[B, Hkv, Lk, D]`; `[1, Hkv, total, D]` where they are packed.
    pub const fn k_shape(&self) -> [usize; 4] {
        let [batch, rows] = self.held_k();
        [batch, self.heads_kv, rows, self.head_dim]
    }

    /// Shape of the values, `[B, Hkv, Lk, Dv]`; `[1, Hkv, total, Dv]` where they are packed.
    pub const fn v_shape(&self) -> [usize; 4] {
        let [batch, rows] = self.held_k();
        [batch, self.heads_kv, rows, self.head_dim_v]
    }

    /// Shape of the output, `[B, Hq, Lq, Dv]`; `[1, Hq, total, Dv]` where the queries are packed.
    pub const fn out_shape(&self) -> [usize; 4] {
        let [batch, rows] = self.held_q();
        [batch, self.heads_q, rows, self.head_dim_v]
    }

    /// Shape of the log-sum-exp, `[B, Hq, Lq]`; `[1, Hq, total]` where the queries are packed.
    pub const fn lse_shape(&self) -> [usize; 3] {
        let [batch, rows] = self.held_q();
        [batch, self.heads_q, rows]
    }

    /// Shape of the scores, `[B, Hq, Lq, Lk]`, which no kernel ever holds.
    pub const fn score_shape(&self) -> [usize; 4] {
        [self.batch, self.heads_q, self.seq_q, self.seq_k]
    }

    /// Whether the output has no elements. Without keys the output is zeros, not empty.
    pub fn is_empty(&self) -> bool {
        self.out_shape().contains(&0)
    }

    /// Floating-point operations of the two matrix products over the pairs the band lets through:
    /// `4 * B * Hq * Lq * Lk * D` for a full square, half of it (to one part in `L`) for a causal one.
    /// Of packed sequences only their greatest lengths are known, so there it is an upper bound.
    pub fn flops(&self) -> f64 {
        let pairs = self.band.pairs(self.seq_q, self.seq_k);
        let matrices = self.batch as f64 * self.heads_q as f64;
        2.0 * (self.head_dim as f64 + self.head_dim_v as f64) * matrices * pairs
    }

    /// The views a forward launch touches if every tensor is contiguous, the log-sum-exp always
    /// among them: who records for gradients asks for it after the plan was made.
    pub fn contiguous_extents(&self) -> Vec<Extent> {
        let bytes = self.dtype.size_bytes();
        let [batch, heads, rows] = self.lse_shape();
        [
            Some(Extent::contiguous(self.q_shape(), bytes)),
            Some(Extent::contiguous(self.k_shape(), bytes)),
            Some(Extent::contiguous(self.v_shape(), bytes)),
            Some(Extent::contiguous(self.out_shape(), bytes)),
            self.mask.map(|mask| Extent::contiguous(mask, 1)),
            self.bias
                .map(|(bias, dtype)| Extent::contiguous(bias, dtype.size_bytes())),
            Some(Extent::contiguous([batch, heads, rows, 1], 4)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn check_dtypes(spec: &ProblemSpec) -> Result<()> {
    let [q, k, v] = spec.dtypes;
    for (argument, got) in [("k", k), ("v", v)] {
        if got != q {
            return Err(Error::DType {
                argument,
                got: got.to_string(),
                expected: format!("{q} as in q"),
            });
        }
    }
    match spec.bias {
        Some((_, got)) if got != DType::F32 && got != q => Err(Error::DType {
            argument: "bias",
            got: got.to_string(),
            expected: if q == DType::F32 {
                "f32".to_owned()
            } else {
                format!("f32 or {q}")
            },
        }),
        _ => Ok(()),
    }
}

fn check_shapes(spec: &ProblemSpec) -> Result<()> {
    let [batch, heads_q, seq_q, head_dim] = spec.q;
    let [_, heads_kv, seq_k, _] = spec.k;
    for (argument, dim) in [("q", head_dim), ("v", spec.v[3])] {
        if dim == 0 {
            return Err(Error::EmptyDim {
                argument,
                dim: "head dim",
            });
        }
    }
    check_dim("k", "batch", spec.k[0], batch, "q")?;
    check_dim("k", "head dim", spec.k[3], head_dim, "q")?;
    check_dim("v", "batch", spec.v[0], batch, "q")?;
    check_dim("v", "heads", spec.v[1], heads_kv, "k")?;
    check_dim("v", "length", spec.v[2], seq_k, "k")?;
    let divides = match heads_kv {
        0 => heads_q == 0,
        heads_kv => heads_q.is_multiple_of(heads_kv),
    };
    if !divides {
        return Err(Error::HeadGroups { heads_kv, heads_q });
    }
    for (argument, got) in [("q", seq_q), ("k", seq_k)] {
        if got > MAX_LENGTH {
            return Err(Error::TooLong {
                argument,
                got,
                max: MAX_LENGTH,
            });
        }
    }
    Ok(())
}

fn check_dim(
    argument: &'static str,
    dim: &'static str,
    got: usize,
    expected: usize,
    other: &'static str,
) -> Result<()> {
    if got == expected {
        return Ok(());
    }
    Err(Error::Dim {
        argument,
        dim,
        got,
        expected,
        other,
    })
}

fn check_broadcast(argument: &'static str, got: [usize; 4], expected: [usize; 4]) -> Result<()> {
    let fits = |(got, expected): (usize, usize)| got == 1 || got == expected;
    if got.into_iter().zip(expected).all(fits) {
        return Ok(());
    }
    Err(Error::Broadcast {
        argument,
        got,
        expected,
    })
}

fn check_window(argument: &'static str, got: i64) -> Result<()> {
    if got >= -1 {
        return Ok(());
    }
    Err(Error::Value {
        argument,
        got: got.to_string(),
        expected: "at least -1 (-1 means no limit)",
    })
}

fn scale(scale: Option<f64>, head_dim: usize) -> Result<f32> {
    let value = scale.unwrap_or_else(|| 1.0 / (head_dim as f64).sqrt());
    let narrow = narrowed(value);
    if narrow.is_finite() {
        return Ok(narrow);
    }
    Err(Error::Value {
        argument: "scale",
        got: value.to_string(),
        expected: "a finite f32",
    })
}

fn softcap(value: f64, scale: f32) -> Result<Option<f32>> {
    if value == 0.0 {
        return Ok(None);
    }
    // A softcap that vanishes in f32 would divide by zero.
    let narrow = narrowed(value);
    if !(narrow.is_finite() && narrow > 0.0) {
        return Err(Error::Value {
            argument: "softcap",
            got: value.to_string(),
            expected: "0 (none) or a positive finite f32",
        });
    }
    // Every kernel multiplies by the quotient, and some devices flush a subnormal one to 0.
    let quotient = scale / narrow;
    if quotient == 0.0 && scale == 0.0 || quotient.is_normal() {
        return Ok(Some(narrow));
    }
    Err(Error::Value {
        argument: "softcap",
        got: format!("{value} with a scale of {scale}"),
        expected: "0 (none) or one for which scale / softcap is a normal f32",
    })
}

fn dropout(dropout: Option<Dropout>) -> Result<Option<Dropout>> {
    dropout.map_or(Ok(None), Dropout::validated)
}

/// The nearest f32: rounding is what a kernel in f32 asks for.
#[expect(clippy::cast_possible_truncation)]
fn narrowed(value: f64) -> f32 {
    value as f32
}
