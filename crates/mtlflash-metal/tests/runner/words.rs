//! A case's text, and the problem it describes.

use mtlflash_core::{
    AlibiShape, Causal, DType, FlashAttentionOptions, MaskStorage, Problem, ProblemSpec,
};

/// `key=value` words; of two with the same key the last counts.
pub(crate) struct Words<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Words<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let words = text.split_whitespace();
        Self(
            words
                .map(|word| word.split_once('=').expect("key=value"))
                .collect(),
        )
    }

    pub(crate) fn get(&self, key: &str) -> Option<&'a str> {
        self.0
            .iter()
            .rev()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    }

    pub(crate) fn number<T: std::str::FromStr>(&self, key: &str, default: T) -> T {
        self.get(key).map_or(default, |value| {
            value
                .parse()
                .unwrap_or_else(|_| panic!("{key}: got {value}, expected a number"))
        })
    }

    /// How a mask's elements are stored.
    pub(crate) fn storage(&self) -> MaskStorage {
        match self.get("mask") {
            Some("u32") => MaskStorage::U32,
            _ => MaskStorage::U8,
        }
    }

    /// Positions of a document, where queries see those of their own only: a mask function with a block
    /// mask in CubeCL's kernels.
    pub(crate) fn documents(&self) -> Option<usize> {
        self.get("documents").map(|_| self.number("documents", 1))
    }

    /// Strides of q, k or v, whose rows lie `pad` elements apart.
    pub(crate) fn strides(&self, [_, heads, rows, dim]: [usize; 4]) -> [usize; 4] {
        let row = dim + self.number("pad", 0);
        [heads * rows * row, rows * row, row, 1]
    }

    pub(crate) fn problem(&self) -> Problem {
        let dtype = match self.get("t").unwrap_or("f16") {
            "f16" => DType::F16,
            "bf16" => DType::BF16,
            "f32" => DType::F32,
            other => panic!("t: got {other}, expected f16, bf16 or f32"),
        };
        let (batch, heads) = (self.number("b", 1), self.number("h", 1));
        let heads_kv = self.number("hkv", heads);
        let lq = self.number("lq", 64);
        let lk = self.number("lk", lq);
        let d = self.number("d", 64);
        let dv = self.number("dv", d);
        let mut options = FlashAttentionOptions::new()
            .window(self.number("lo", -1), self.number("hi", -1))
            .softcap(self.number("softcap", 0.0))
            .causal(match self.get("causal") {
                Some("br") => Causal::BottomRight,
                Some("tl") => Causal::TopLeft,
                _ => Causal::None,
            });
        if self.get("scale").is_some() {
            options = options.scale(self.number("scale", 1.0));
        }
        if self.get("dropout").is_some() {
            options = options.dropout(self.number("dropout", 0.0), self.number("seed", 0));
        }
        Problem::new(&ProblemSpec {
            q: [batch, heads, lq, d],
            k: [batch, heads_kv, lk, d],
            v: [batch, heads_kv, lk, dv],
            dtypes: [dtype; 3],
            mask: self.get("mask").map(|kind| match kind {
                "u32" => [batch, 1, 1, lk],
                _ => [batch, 1, lq, lk],
            }),
            bias: self.get("bias").map(|kind| match kind {
                "rows" => ([batch, 1, lq, 1], dtype),
                "f32" => ([1, heads, 1, lk], DType::F32),
                _ => ([1, heads, lq, lk], dtype),
            }),
            alibi: self.get("alibi").map(|kind| match kind {
                "bh" => AlibiShape::PerBatchHead,
                _ => AlibiShape::PerHead,
            }),
            options,
            lse: self.get("lse").is_some(),
        })
        .unwrap_or_else(|error| panic!("{:?}: {error}", self.0))
    }
}

/// Row-major strides.
pub(crate) fn row_major([_, s1, s2, s3]: [usize; 4]) -> [usize; 4] {
    [s1 * s2 * s3, s2 * s3, s3, 1]
}
