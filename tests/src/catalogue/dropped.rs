//! Problems whose weights fall at random, each with what makes it hurt.

use mtlflash_core::{AlibiShape, Causal, Dropout, FlashAttentionOptions};

use super::{Bias, Entry, Mask, Shape, Values};
use crate::case::View;

const OPTIONS: FlashAttentionOptions = FlashAttentionOptions::new();
const CAUSAL: FlashAttentionOptions = OPTIONS.causal(Causal::BottomRight);

/// Their entries.
pub(super) fn dropped() -> Vec<Entry> {
    let shape = Shape::new([2, 4, 2], [37, 70], [16, 16]);
    let with = |name: &str, shape, options| Entry {
        options,
        ..Entry::new(name, shape)
    };
    let wide = |dim| Shape::new([1, 2, 2], [19, 35], [dim, dim]);
    vec![
        with("dropout", shape, OPTIONS.dropout(0.3, 1)),
        with("dropout, causal", shape, CAUSAL.dropout(0.5, u64::MAX)),
        with(
            "dropout, rows before all keys",
            Shape::new([2, 4, 2], [70, 37], [16, 16]),
            CAUSAL.dropout(0.2, 3),
        ),
        // Some rows lose all their weights.
        with(
            "dropout of nearly all",
            Shape::new([1, 2, 1], [33, 9], [16, 16]),
            OPTIONS.dropout(0.95, 4),
        ),
        with("dropout of nearly none", shape, OPTIONS.dropout(1e-7, 5)),
        with(
            "dropout, one key",
            Shape::new([2, 2, 2], [33, 1], [32, 32]),
            OPTIONS.dropout(0.5, 6),
        ),
        with(
            "dropout, one query",
            Shape::new([2, 2, 2], [1, 77], [32, 32]),
            OPTIONS.dropout(0.4, 7),
        ),
        // No limit lies at a multiple of four.
        with(
            "dropout, window",
            shape,
            CAUSAL.window(6, -1).dropout(0.3, 1 << 40),
        ),
        with(
            "dropout, window on both sides",
            Shape::new([1, 2, 2], [130, 131], [40, 24]),
            OPTIONS.window(17, 9).dropout(0.3, 8),
        ),
        with(
            "dropout, part of a batch",
            Shape::new([3, 2, 1], [21, 40], [16, 16]),
            FlashAttentionOptions {
                dropout: Some(Dropout::new(0.3, 9).first_batch(u32::MAX)),
                ..OPTIONS
            },
        ),
        with(
            "dropout, softcap",
            shape,
            OPTIONS.softcap(2.0).dropout(0.3, 10),
        ),
        Entry {
            alibi: Some(AlibiShape::PerBatchHead),
            ..with("dropout, alibi", shape, CAUSAL.dropout(0.3, 11))
        },
        Entry {
            bias: Some(Bias::F32([false, true, true, true])),
            ..with("dropout, bias", shape, OPTIONS.dropout(0.3, 12))
        },
        Entry {
            bias: Some(Bias::MinusInfinity),
            ..with(
                "dropout, bias of minus infinity",
                shape,
                OPTIONS.dropout(0.3, 13),
            )
        },
        Entry {
            bias: Some(Bias::Normal([false, false, false, true])),
            ..with("dropout, bias by key", shape, OPTIONS.dropout(0.3, 14))
        },
        Entry {
            mask: Some(Mask::DeadRows),
            ..with("dropout, dead rows", shape, OPTIONS.dropout(0.3, 15))
        },
        Entry {
            mask: Some(Mask::Padding),
            values: Values::NanWhereHidden,
            ..with(
                "dropout, NaN behind padding",
                shape,
                OPTIONS.dropout(0.3, 16),
            )
        },
        Entry {
            values: Values::NanInputs,
            ..with(
                "dropout, NaN where it is seen",
                Shape::new([2, 2, 1], [40, 40], [16, 16]),
                CAUSAL.dropout(0.5, 17),
            )
        },
        Entry {
            values: Values::Large,
            ..with(
                "dropout, scores of thousands",
                Shape::new([2, 4, 2], [33, 70], [32, 32]),
                OPTIONS.scale(1.0).dropout(0.3, 18),
            )
        },
        Entry {
            view: View::Transposed,
            ..with("dropout, transposed", shape, OPTIONS.dropout(0.3, 19))
        },
        with("dropout, head dim 128", wide(128), CAUSAL.dropout(0.3, 20)),
        with("dropout, head dim 160", wide(160), CAUSAL.dropout(0.3, 21)),
        with(
            "dropout, long",
            Shape::new([1, 2, 1], [530, 540], [16, 16]),
            CAUSAL.dropout(0.1, 22),
        ),
        with(
            "dropout, keys past 32767",
            Shape::new([1, 1, 1], [3, 33_001], [4, 4]),
            OPTIONS.dropout(0.1, 23),
        ),
    ]
}
