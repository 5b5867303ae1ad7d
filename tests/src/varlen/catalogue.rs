//! Ragged batches that hurt. An entry's data follows from its name.

use mtlflash_core::reference::round_to;
use mtlflash_core::{AlibiShape, Causal, DType, Error, FlashAttentionOptions, Problem, VarlenSpec};

use super::{Lengths, VarlenCase};
use crate::catalogue::Random;

/// An entry of the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Unique name.
    pub name: String,
    /// Query heads, and key and value heads.
    pub heads: [usize; 2],
    /// Elements of a query and of a value.
    pub dims: [usize; 2],
    /// Queries and keys of each sequence.
    pub sequences: Vec<[usize; 2]>,
    /// Queries and keys behind the last sequence, which belong to none; the keys hold NaN.
    pub rest: [usize; 2],
    /// Options that are plain numbers.
    pub options: FlashAttentionOptions,
    /// Shape of the ALiBi slopes.
    pub alibi: Option<AlibiShape>,
    /// Where the lengths are given.
    pub lengths: Lengths,
    /// A sequence whose keys and values hold NaN.
    pub nan: Option<usize>,
}

const OPTIONS: FlashAttentionOptions = FlashAttentionOptions::new();
const CAUSAL: FlashAttentionOptions = OPTIONS.causal(Causal::BottomRight);

/// Around the tiles, one row, one key, no rows, no keys, more queries than keys and the other way.
const RAGGED: &[[usize; 2]] = &[
    [17, 17],
    [0, 9],
    [64, 65],
    [1, 1],
    [33, 0],
    [130, 70],
    [0, 0],
    [5, 129],
];

/// A ragged batch by that name: 4 heads on 2, lengths on the device, the log-sum-exp wanted.
pub fn named(name: impl Into<String>) -> Entry {
    Entry {
        name: name.into(),
        heads: [4, 2],
        dims: [32, 32],
        sequences: RAGGED.to_vec(),
        rest: [0, 0],
        options: OPTIONS,
        alibi: None,
        lengths: Lengths::OnDevice,
        nan: None,
    }
}

/// The whole catalogue.
pub fn every() -> Vec<Entry> {
    let with = |name: &str, options| Entry {
        options,
        ..named(name)
    };
    vec![
        named("ragged"),
        with("ragged, causal", CAUSAL),
        with("ragged, window", OPTIONS.window(9, 5)),
        with("ragged, causal window", CAUSAL.window(20, -1)),
        with("ragged, window to the right", OPTIONS.window(-1, 3)),
        with("ragged, softcap and scale", OPTIONS.softcap(2.0).scale(0.4)),
        with("ragged, dropout", OPTIONS.dropout(0.3, 41)),
        with(
            "ragged, causal dropout",
            CAUSAL.window(21, -1).dropout(0.5, 42),
        ),
        Entry {
            lengths: Lengths::OnHost,
            ..with("ragged, lengths on the host", CAUSAL)
        },
        Entry {
            alibi: Some(AlibiShape::PerHead),
            ..with("ragged, alibi", CAUSAL)
        },
        Entry {
            alibi: Some(AlibiShape::PerBatchHead),
            ..named("ragged, alibi by sequence")
        },
        Entry {
            alibi: Some(AlibiShape::PerBatchHead),
            ..with("ragged, everything", CAUSAL.window(30, 4).softcap(3.0))
        },
        Entry {
            nan: Some(5),
            ..with("ragged, NaN in one sequence", CAUSAL)
        },
        Entry {
            rest: [21, 40],
            ..with("ragged, rows of no sequence", OPTIONS)
        },
        Entry {
            dims: [24, 40],
            heads: [3, 1],
            ..with("ragged, one key head, uneven values", CAUSAL)
        },
        Entry {
            dims: [7, 5],
            ..named("ragged, odd head dims")
        },
        Entry {
            dims: [128, 128],
            sequences: vec![[40, 40], [70, 33]],
            ..with("two of head dim 128", CAUSAL)
        },
        Entry {
            sequences: vec![[70, 90]],
            ..with("one sequence", CAUSAL)
        },
        Entry {
            sequences: vec![[0, 0], [0, 3]],
            ..named("no queries")
        },
        Entry {
            sequences: vec![[3, 0], [2, 0]],
            ..named("no keys")
        },
        Entry {
            sequences: Vec::new(),
            rest: [4, 3],
            ..named("no sequences")
        },
        Entry {
            sequences: (0..40).map(|index| [index % 7, index % 5]).collect(),
            ..with("many short ones", CAUSAL)
        },
    ]
}

impl Entry {
    /// The entry with its data, in an element type; asks for the log-sum-exp.
    ///
    /// # Errors
    /// The entry is not a valid problem.
    pub fn case(&self, dtype: DType) -> Result<VarlenCase, Error> {
        let bounds = [0, 1].map(|side| {
            let ends = self.sequences.iter().scan(0, |end, lengths| {
                *end += lengths[side];
                Some(*end)
            });
            std::iter::once(0).chain(ends).collect::<Vec<usize>>()
        });
        let last = |side: usize| bounds[side].last().copied().unwrap_or(0);
        let totals = [last(0) + self.rest[0], last(1) + self.rest[1]];
        let [heads_q, heads_kv] = self.heads;
        let [dim, dim_v] = self.dims;
        let longest = |side: usize| self.sequences.iter().map(|lengths| lengths[side]).max();
        let spec = VarlenSpec {
            q: [totals[0], heads_q, dim],
            k: [totals[1], heads_kv, dim],
            v: [totals[1], heads_kv, dim_v],
            dtypes: [dtype; 3],
            cu_seqlens: [bounds[0].len(), bounds[1].len()],
            max_seqlen: [longest(0).unwrap_or(0), longest(1).unwrap_or(0)],
            alibi: self.alibi,
            options: self.options,
            lse: true,
        };
        let problem = Problem::varlen(&spec)?;
        let mut random = Random::named(&self.name);
        let q = random.normal(&spec.q, dtype);
        let mut k = random.normal(&spec.k, dtype);
        let mut v = random.normal(&spec.v, dtype);
        let spoilt = self.nan.map(|index| bounds[1][index]..bounds[1][index + 1]);
        for rows in [Some(last(1)..totals[1]), spoilt].into_iter().flatten() {
            k[rows.start * heads_kv * dim..rows.end * heads_kv * dim].fill(f64::NAN);
            v[rows.start * heads_kv * dim_v..rows.end * heads_kv * dim_v].fill(f64::NAN);
        }
        let slopes = match self.alibi {
            None => 0,
            Some(AlibiShape::PerHead) => heads_q,
            Some(AlibiShape::PerBatchHead) => heads_q * self.sequences.len(),
        };
        let mut slope = || round_to(DType::F32, random.uniform() * 0.5);
        let alibi = self.alibi.map(|_| (0..slopes).map(|_| slope()).collect());
        Ok(VarlenCase {
            name: self.name.clone(),
            spec,
            problem,
            bounds,
            lengths: self.lengths,
            q,
            k,
            v,
            alibi,
        })
    }
}
