//! The entries themselves.

use mtlflash_core::{AlibiShape, Causal, FlashAttentionOptions};

use super::dropped::dropped;
use super::{Bias, Dims, Entry, Mask, Shape, Values};
use crate::case::View;

const OPTIONS: FlashAttentionOptions = FlashAttentionOptions::new();
const CAUSAL: FlashAttentionOptions = OPTIONS.causal(Causal::BottomRight);
const TOP_LEFT: FlashAttentionOptions = OPTIONS.causal(Causal::TopLeft);

const FULL: Dims = [true; 4];

/// Shapes and data that hurt, each with the options that make it hurt.
pub fn hurting() -> Vec<Entry> {
    [
        lengths(),
        dims(),
        heads(),
        scores(),
        hidden(),
        views(),
        whole(),
        long(),
        dropped(),
    ]
    .concat()
}

/// Every option, alone and all at once, on a few shapes.
pub fn options_on_shapes() -> Vec<Entry> {
    let shapes = [
        ("ragged", Shape::new([2, 4, 2], [37, 53], [24, 24])),
        ("even", Shape::new([1, 2, 1], [64, 128], [64, 64])),
        ("tall", Shape::new([1, 3, 3], [130, 65], [40, 72])),
    ];
    let mut entries = Vec::new();
    for (shape_name, shape) in shapes {
        for (option_name, entry) in every_option(shape) {
            let name = format!("{option_name} on {shape_name}");
            entries.push(Entry { name, ..entry });
        }
    }
    entries
}

fn every_option(shape: Shape) -> Vec<(&'static str, Entry)> {
    let plain = Entry::new("", shape);
    let with = |options| Entry {
        options,
        ..plain.clone()
    };
    vec![
        ("plain", plain.clone()),
        ("scale", with(OPTIONS.scale(0.3))),
        ("causal", with(CAUSAL)),
        ("top left", with(TOP_LEFT)),
        ("window", with(OPTIONS.window(9, 5))),
        ("causal window", with(CAUSAL.window(20, -1))),
        ("softcap", with(OPTIONS.softcap(2.0))),
        ("dropout", with(OPTIONS.dropout(0.3, 31))),
        (
            "mask",
            Entry {
                mask: Some(Mask::Random(FULL)),
                ..plain.clone()
            },
        ),
        (
            "bias",
            Entry {
                bias: Some(Bias::Normal(FULL)),
                ..plain.clone()
            },
        ),
        (
            "alibi",
            Entry {
                alibi: Some(AlibiShape::PerHead),
                ..plain.clone()
            },
        ),
        (
            "everything and dropout",
            Entry {
                options: CAUSAL.window(30, 4).softcap(3.0).dropout(0.2, 32),
                mask: Some(Mask::DeadRows),
                bias: Some(Bias::F32([false, true, true, true])),
                alibi: Some(AlibiShape::PerBatchHead),
                ..plain.clone()
            },
        ),
        (
            "everything",
            Entry {
                options: CAUSAL.window(30, 4).softcap(3.0).scale(0.2),
                mask: Some(Mask::DeadRows),
                bias: Some(Bias::F32([false, true, true, true])),
                alibi: Some(AlibiShape::PerBatchHead),
                ..plain
            },
        ),
    ]
}

fn lengths() -> Vec<Entry> {
    let sized = |seq_q, seq_k| Shape::new([1, 2, 1], [seq_q, seq_k], [16, 16]);
    let mut entries = vec![
        Entry::new("one of everything", Shape::new([1, 1, 1], [1, 1], [1, 1])),
        Entry::new("one query", Shape::new([2, 2, 2], [1, 77], [32, 32])),
        Entry::new("one key", Shape::new([2, 2, 2], [33, 1], [32, 32])),
        Entry::new("no queries", sized(0, 5)),
        Entry::new("no keys", sized(5, 0)),
        Entry::new("no batch", Shape::new([0, 2, 1], [5, 7], [16, 16])),
        Entry::new(
            "keys past 32767",
            Shape::new([1, 1, 1], [3, 33_001], [4, 4]),
        ),
        Entry {
            options: CAUSAL,
            ..Entry::new(
                "causal keys past 32767",
                Shape::new([1, 1, 1], [5, 33_001], [4, 4]),
            )
        },
        Entry {
            options: CAUSAL,
            ..Entry::new(
                "queries past 32767",
                Shape::new([1, 1, 1], [33_001, 3], [4, 4]),
            )
        },
    ];
    // Around the tiles of 16, 32, 64 and 128.
    let tiles = [
        (15, 17),
        (16, 16),
        (17, 31),
        (32, 33),
        (33, 63),
        (63, 64),
        (64, 65),
        (65, 127),
        (127, 128),
        (128, 129),
        (129, 15),
    ];
    for (seq_q, seq_k) in tiles {
        entries.push(Entry::new(
            format!("{seq_q} by {seq_k}"),
            sized(seq_q, seq_k),
        ));
        entries.push(Entry {
            options: CAUSAL,
            ..Entry::new(format!("causal {seq_q} by {seq_k}"), sized(seq_q, seq_k))
        });
    }
    entries
}

fn dims() -> Vec<Entry> {
    let sized = |dim, dim_v| Shape::new([1, 2, 2], [19, 35], [dim, dim_v]);
    let same = [2, 3, 5, 8, 12, 20, 33, 40, 72, 80, 96, 128, 160, 255, 256];
    let uneven = [(32, 48), (64, 7), (40, 256), (3, 64), (256, 1)];
    let mut entries: Vec<_> = same
        .into_iter()
        .map(|dim| Entry::new(format!("head dim {dim}"), sized(dim, dim)))
        .collect();
    entries.extend(uneven.map(|(dim, dim_v)| {
        Entry::new(
            format!("head dim {dim}, values of {dim_v}"),
            sized(dim, dim_v),
        )
    }));
    entries
}

fn heads() -> Vec<Entry> {
    let sized = |heads_q, heads_kv| Shape::new([3, heads_q, heads_kv], [21, 40], [16, 16]);
    [
        ("many heads", 5, 5),
        ("grouped heads", 8, 2),
        ("one key head", 6, 1),
    ]
    .into_iter()
    .map(|(name, heads_q, heads_kv)| Entry {
        options: CAUSAL,
        ..Entry::new(name, sized(heads_q, heads_kv))
    })
    .collect()
}

fn scores() -> Vec<Entry> {
    let shape = Shape::new([2, 4, 2], [33, 70], [32, 32]);
    let large = |name: &str| Entry {
        values: Values::Large,
        ..Entry::new(name, shape)
    };
    vec![
        Entry {
            options: OPTIONS.scale(1.0),
            ..large("scores of thousands")
        },
        Entry {
            options: CAUSAL.scale(1.0),
            ..large("causal scores of thousands")
        },
        Entry {
            options: OPTIONS.scale(1.0).softcap(20.0),
            ..large("softcap of thousands")
        },
        Entry {
            options: OPTIONS.scale(-0.4),
            ..Entry::new("negative scale", shape)
        },
        Entry {
            options: OPTIONS.scale(0.0),
            ..Entry::new("scale 0", shape)
        },
        Entry {
            values: Values::Scaled {
                scores: 20,
                values: 30,
            },
            ..Entry::new("large queries and values, small keys", shape)
        },
        Entry {
            values: Values::Scaled {
                scores: -40,
                values: 60,
            },
            ..Entry::new("larger keys and values, smaller queries", shape)
        },
        Entry {
            options: CAUSAL,
            values: Values::UnevenHeads,
            ..Entry::new("uneven heads", Shape::new([2, 4, 2], [70, 65], [24, 40]))
        },
        Entry {
            options: CAUSAL,
            alibi: Some(AlibiShape::PerBatchHead),
            ..Entry::new("alibi by batch", shape)
        },
        Entry {
            alibi: Some(AlibiShape::PerHead),
            ..Entry::new(
                "alibi with more queries",
                Shape::new([2, 4, 2], [70, 33], [32, 32]),
            )
        },
    ]
}

fn hidden() -> Vec<Entry> {
    let shape = Shape::new([2, 4, 2], [37, 70], [16, 16]);
    let tall = Shape::new([2, 4, 2], [70, 37], [16, 16]);
    let masked = |name: &str, mask| Entry {
        mask: Some(mask),
        ..Entry::new(name, shape)
    };
    let nan = |entry: Entry| Entry {
        values: Values::NanWhereHidden,
        ..entry
    };
    vec![
        masked("dead rows", Mask::DeadRows),
        masked("everything hidden", Mask::Everything),
        masked("mask of one number", Mask::Random([false; 4])),
        masked("mask by key", Mask::Random([false, false, false, true])),
        masked("mask by query", Mask::Random([false, false, true, false])),
        masked(
            "mask by head and key",
            Mask::Random([false, true, false, true]),
        ),
        Entry {
            options: CAUSAL,
            ..Entry::new("rows before all keys", tall)
        },
        Entry {
            options: TOP_LEFT,
            ..Entry::new("keys past all rows", shape)
        },
        Entry {
            options: OPTIONS.window(0, 0),
            ..Entry::new("window of one key", shape)
        },
        Entry {
            options: OPTIONS.window(3, -1),
            ..Entry::new("window to the left", shape)
        },
        Entry {
            options: OPTIONS.window(-1, 2),
            ..Entry::new("window to the right", shape)
        },
        Entry {
            options: TOP_LEFT.window(6, -1),
            ..Entry::new("top left against the window", shape)
        },
        Entry {
            bias: Some(Bias::MinusInfinity),
            ..Entry::new("bias of minus infinity", shape)
        },
        Entry {
            bias: Some(Bias::F32([true, false, true, false])),
            ..Entry::new("f32 bias", shape)
        },
        Entry {
            bias: Some(Bias::Normal([false; 4])),
            ..Entry::new("bias of one number", shape)
        },
        nan(masked("NaN behind padding", Mask::Padding)),
        nan(masked("NaN behind everything", Mask::Everything)),
        nan(Entry {
            options: TOP_LEFT,
            ..Entry::new("NaN past the causal limit", shape)
        }),
        nan(Entry {
            options: OPTIONS.window(4, 2),
            ..Entry::new("NaN outside the window", shape)
        }),
        Entry {
            options: CAUSAL,
            values: Values::NanInputs,
            ..Entry::new(
                "NaN where it is seen",
                Shape::new([2, 2, 1], [40, 40], [16, 16]),
            )
        },
    ]
}

fn views() -> Vec<Entry> {
    let shape = Shape::new([2, 4, 2], [37, 70], [24, 20]);
    [View::Bshd, View::Transposed, View::Sliced, View::Expanded]
        .into_iter()
        .map(|view| Entry {
            view,
            options: CAUSAL,
            mask: Some(Mask::Random([true, false, true, true])),
            bias: Some(Bias::Normal([false, true, false, true])),
            ..Entry::new(format!("{view:?} view"), shape)
        })
        .collect()
}

/// Lengths of whole fragments of 16, where a bias is loaded as fragments, and no whole tile.
fn whole() -> Vec<Entry> {
    let biased = |name: &str, dim, bias| Entry {
        bias: Some(bias),
        ..Entry::new(name, Shape::new([2, 4, 2], [48, 80], [dim, dim]))
    };
    vec![
        biased("bias, whole", 64, Bias::Normal(FULL)),
        biased("bias in f32, whole", 128, Bias::F32(FULL)),
        biased("causal by bias", 64, Bias::Causal),
        biased("peaks in the bias", 64, Bias::Peaks),
        biased("bias far below 0", 64, Bias::Low),
        // Small probabilities of so many keys that their sum is not small.
        Entry {
            bias: Some(Bias::Low),
            ..Entry::new(
                "bias far below 0, many keys",
                Shape::new([1, 1, 1], [20, 16_384], [16, 16]),
            )
        },
        biased("NaN in the bias", 64, Bias::Nan),
        biased(
            "bias by key, whole",
            64,
            Bias::Normal([false, true, false, true]),
        ),
        biased(
            "bias of all heads, whole",
            200,
            Bias::Normal([false, false, true, true]),
        ),
        Entry {
            options: CAUSAL.scale(0.3),
            ..biased("causal bias, whole", 72, Bias::Normal(FULL))
        },
        Entry {
            options: CAUSAL,
            ..biased("bias of minus infinity, whole", 128, Bias::MinusInfinity)
        },
        Entry {
            options: OPTIONS.scale(1.0),
            values: Values::Large,
            ..biased(
                "hidden by bias, scores of thousands",
                32,
                Bias::MinusInfinity,
            )
        },
        Entry {
            options: OPTIONS.softcap(20.0),
            alibi: Some(AlibiShape::PerHead),
            ..Entry::new(
                "softcap and alibi",
                Shape::new([1, 4, 4], [64, 128], [64, 64]),
            )
        },
        Entry {
            options: OPTIONS.softcap(20.0),
            ..Entry::new(
                "scores below a softcap",
                Shape::new([1, 4, 4], [64, 128], [64, 64]),
            )
        },
        Entry {
            options: CAUSAL.scale(0.5).softcap(1.5),
            ..Entry::new(
                "scores beyond a softcap",
                Shape::new([1, 4, 4], [64, 128], [64, 64]),
            )
        },
        Entry {
            options: OPTIONS.softcap(50.0),
            ..Entry::new(
                "scores below a large softcap",
                Shape::new([1, 4, 4], [64, 128], [64, 64]),
            )
        },
        Entry {
            options: OPTIONS.scale(0.4).softcap(30.0),
            ..Entry::new(
                "scores beyond a large softcap",
                Shape::new([1, 4, 4], [64, 128], [64, 64]),
            )
        },
        // What its tanh is off by is multiplied by it.
        Entry {
            options: CAUSAL.softcap(1.0e6),
            ..Entry::new(
                "a softcap of a million",
                Shape::new([1, 4, 4], [64, 128], [64, 64]),
            )
        },
    ]
}

/// Several key blocks, and more scores than stock attention on Flex materialises.
fn long() -> Vec<Entry> {
    let long = |name: &str| Entry::new(name, Shape::new([1, 2, 1], [530, 540], [16, 16]));
    vec![
        long("long"),
        Entry {
            options: CAUSAL,
            ..long("long, causal")
        },
        Entry {
            options: OPTIONS.scale(0.4).softcap(2.0),
            bias: Some(Bias::Normal([false, true, true, true])),
            ..long("long, softcap and bias")
        },
        Entry {
            mask: Some(Mask::DeadRows),
            ..long("long, dead rows")
        },
        Entry {
            options: CAUSAL,
            mask: Some(Mask::Everything),
            ..long("long, everything hidden")
        },
        Entry {
            bias: Some(Bias::MinusInfinity),
            ..long("long, bias of minus infinity")
        },
        Entry {
            mask: Some(Mask::Padding),
            values: Values::NanWhereHidden,
            ..long("long, NaN behind padding")
        },
        Entry {
            options: OPTIONS.scale(1.0),
            values: Values::Large,
            ..long("long, scores of thousands")
        },
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use mtlflash_core::DType;

    use super::super::all;

    #[test]
    fn names_are_unique_and_entries_valid() {
        let mut names = HashSet::new();
        for entry in all() {
            let case = entry.case(DType::F16).expect(&entry.name);
            case.inputs().check(&case.problem).expect(&entry.name);
            assert!(names.insert(entry.name.clone()), "{} twice", entry.name);
        }
    }
}
