//! Packed sequences as a case's text says them: words as in `runner`, and `seqs=17x17,0x9`, the
//! queries and keys of each sequence.

use mtlflash_core::{AlibiShape, Causal, DType, FlashAttentionOptions, Problem, VarlenSpec};

use crate::words::Words;

/// A problem over packed sequences, and their cumulative lengths.
pub(crate) struct Packed {
    pub(crate) problem: Problem,
    pub(crate) bounds: [Vec<usize>; 2],
}

impl Packed {
    pub(crate) fn new(text: &str) -> Self {
        let words = Words::new(text);
        let sequences = words.get("seqs").expect("seqs=QxK,QxK");
        let lengths: Vec<[usize; 2]> = sequences
            .split(',')
            .map(|sequence| {
                let (q, k) = sequence.split_once('x').expect("QxK");
                [q, k].map(|length| length.parse().expect("a length"))
            })
            .collect();
        let bounds = [0, 1].map(|side| {
            let ends = lengths.iter().scan(0, |end, length| {
                *end += length[side];
                Some(*end)
            });
            std::iter::once(0).chain(ends).collect::<Vec<usize>>()
        });
        let last = |side: usize| *bounds[side].last().expect("the first is 0");
        let longest = |side: usize| lengths.iter().map(|length| length[side]).max();
        let heads = words.number("h", 1);
        let heads_kv = words.number("hkv", heads);
        let d = words.number("d", 64);
        let dtype = match words.get("t") {
            Some("f32") => DType::F32,
            Some("bf16") => DType::BF16,
            _ => DType::F16,
        };
        let causal = match words.get("causal") {
            Some("br") => Causal::BottomRight,
            Some("tl") => Causal::TopLeft,
            _ => Causal::None,
        };
        let spec = VarlenSpec {
            q: [last(0) + words.number("rest", 0), heads, d],
            k: [last(1), heads_kv, d],
            v: [last(1), heads_kv, words.number("dv", d)],
            dtypes: [dtype; 3],
            cu_seqlens: [bounds[0].len(), bounds[1].len()],
            max_seqlen: [longest(0).unwrap_or(0), longest(1).unwrap_or(0)],
            alibi: words.get("alibi").map(|kind| match kind {
                "bh" => AlibiShape::PerBatchHead,
                _ => AlibiShape::PerHead,
            }),
            options: FlashAttentionOptions::new()
                .causal(causal)
                .window(words.number("lo", -1), words.number("hi", -1))
                .softcap(words.number("softcap", 0.0)),
            lse: words.get("lse").is_some(),
        };
        let problem = Problem::varlen(&spec).unwrap_or_else(|error| panic!("{text}: {error}"));
        Self { problem, bounds }
    }
}
