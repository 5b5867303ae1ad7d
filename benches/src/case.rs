//! One problem to be measured.

use std::fmt;

use mtlflash_core::{
    AlibiShape, Causal, DType, FlashAttentionOptions, Problem, ProblemSpec, Result, Tier,
};

/// Keys to the left that a query sees in [`Extra::Window`].
const WINDOW: i64 = 256;

/// What is computed of a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// The output.
    Forward,
    /// The output, then the gradients of q, k and v.
    Training,
}

impl Pass {
    /// The name in records.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Training => "training",
        }
    }

    /// Floating-point operations as a multiple of the forward's: the backward counts two and a half
    /// times.
    pub(crate) const fn flops_factor(self) -> f64 {
        match self {
            Self::Forward => 1.0,
            Self::Training => 3.5,
        }
    }
}

/// What a problem has beyond plain attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// Nothing.
    None,
    /// A scale other than `1 / sqrt(D)`.
    Scale,
    /// A scale of 1: scores with the square root of D as their standard deviation, as large as some trained heads have.
    Loud,
    /// A softcap of 30.
    Softcap,
    /// A bias `[1, 1, Lq, Lk]`.
    Bias,
    /// A bias `[1, Hq, Lq, Lk]`.
    BiasPerHead,
    /// A bias `[1, Hq, 1, Lk]`.
    BiasPerKey,
    /// A mask `[B, 1, 1, Lk]` that hides the last eighth of the keys.
    PaddingMask,
    /// A mask `[1, 1, Lq, Lk]` that hides a fifth of the pairs.
    Mask,
    /// A window of 256 keys to the left and none to the right.
    Window,
    /// ALiBi slopes `[1, Hq]`.
    Alibi,
}

/// A problem, and who computes it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Case {
    pub(crate) dtype: DType,
    pub(crate) batch: usize,
    pub(crate) heads_q: usize,
    pub(crate) heads_kv: usize,
    pub(crate) seq_q: usize,
    pub(crate) seq_k: usize,
    pub(crate) head_dim: usize,
    pub(crate) causal: bool,
    pub(crate) extra: Extra,
    pub(crate) pass: Pass,
    /// Our tiers, `None` for the plan's choice.
    pub(crate) tiers: Vec<Option<Tier>>,
}

impl Case {
    pub(crate) fn problem(&self) -> Result<Problem> {
        let kv = [self.batch, self.heads_kv, self.seq_k, self.head_dim];
        Problem::new(&ProblemSpec {
            q: [self.batch, self.heads_q, self.seq_q, self.head_dim],
            k: kv,
            v: kv,
            dtypes: [self.dtype; 3],
            mask: self.mask_shape(),
            bias: self.bias_shape().map(|shape| (shape, self.dtype)),
            alibi: (self.extra == Extra::Alibi).then_some(AlibiShape::PerHead),
            options: self.options(),
            lse: false,
        })
    }

    pub(crate) fn options(&self) -> FlashAttentionOptions {
        let options = FlashAttentionOptions::new().causal(if self.causal {
            Causal::BottomRight
        } else {
            Causal::None
        });
        match self.extra {
            Extra::Scale => options.scale(0.1),
            Extra::Loud => options.scale(1.0),
            Extra::Softcap => options.softcap(30.0),
            Extra::Window => options.window(WINDOW, 0),
            _ => options,
        }
    }

    pub(crate) fn mask_shape(&self) -> Option<[usize; 4]> {
        match self.extra {
            Extra::PaddingMask => Some([self.batch, 1, 1, self.seq_k]),
            Extra::Mask => Some([1, 1, self.seq_q, self.seq_k]),
            _ => None,
        }
    }

    pub(crate) fn bias_shape(&self) -> Option<[usize; 4]> {
        match self.extra {
            Extra::Bias => Some([1, 1, self.seq_q, self.seq_k]),
            Extra::BiasPerHead => Some([1, self.heads_q, self.seq_q, self.seq_k]),
            Extra::BiasPerKey => Some([1, self.heads_q, 1, self.seq_k]),
            _ => None,
        }
    }

    /// Why Burn's `module::attention` cannot be asked for this, if so.
    pub(crate) fn beyond_stock(&self) -> Option<&'static str> {
        match self.extra {
            Extra::Window => Some("Burn's attention has no window"),
            Extra::Alibi => Some("Burn's attention has no ALiBi"),
            _ if self.heads_kv != self.heads_q => Some("Burn's attention has no grouped heads"),
            _ => None,
        }
    }

    /// Bytes of one matrix of scores of all heads, which Burn's attention holds when it trains.
    pub(crate) fn score_bytes(&self) -> u64 {
        let scores = self.batch * self.heads_q * self.seq_q * self.seq_k;
        u64::try_from(scores * self.dtype.size_bytes()).unwrap_or(u64::MAX)
    }

    /// The options in words, empty for plain attention.
    pub(crate) fn options_text(&self) -> String {
        let mut words = Vec::new();
        if self.heads_kv != self.heads_q {
            words.push("gqa");
        }
        match self.extra {
            Extra::None => {}
            Extra::Scale => words.push("scale 0.1"),
            Extra::Loud => words.push("scale 1"),
            Extra::Softcap => words.push("softcap 30"),
            Extra::Bias => words.push("bias [1,1,Lq,Lk]"),
            Extra::BiasPerHead => words.push("bias [1,H,Lq,Lk]"),
            Extra::BiasPerKey => words.push("bias [1,H,1,Lk]"),
            Extra::PaddingMask => words.push("mask [B,1,1,Lk]"),
            Extra::Mask => words.push("mask [1,1,Lq,Lk]"),
            Extra::Window => words.push("window 256,0"),
            Extra::Alibi => words.push("alibi"),
        }
        words.join(", ")
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} B{} H{}", self.dtype, self.batch, self.heads_q)?;
        if self.heads_kv != self.heads_q {
            write!(f, "/{}", self.heads_kv)?;
        }
        write!(f, " L{}", self.seq_q)?;
        if self.seq_k != self.seq_q {
            write!(f, "x{}", self.seq_k)?;
        }
        write!(f, " D{}", self.head_dim)?;
        if self.causal {
            write!(f, " causal")?;
        }
        if self.pass == Pass::Training {
            write!(f, " training")?;
        }
        match self.options_text() {
            options if options.is_empty() => Ok(()),
            options => write!(f, " {options}"),
        }
    }
}
