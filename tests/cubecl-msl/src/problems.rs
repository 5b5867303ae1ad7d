//! The kernels whose text is kept, and the problems each is run on.

use mtlflash_core::Tier;

/// A specialisation of the kernel: problems that share one text.
#[derive(Debug)]
pub struct Kernel {
    /// Name of its file.
    pub name: &'static str,
    /// The tier that it is.
    pub tier: Tier,
    /// Problems, in the words of `crates/mtlflash-metal/tests/runner`.
    pub cases: &'static [&'static str],
}

/// Lengths around a block's, options that each take another way through the kernel.
pub const KERNELS: &[Kernel] = &[
    Kernel {
        name: "v1_f16_d64",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=f16 lq=70 lk=100 d=64",
            "kernel=v1 t=f16 lq=1 lk=1 d=64",
            "kernel=v1 t=f16 b=2 h=4 hkv=2 lq=33 lk=31 d=64",
            "kernel=v1 t=f16 lq=40 lk=64 d=64 large=1",
        ],
    },
    Kernel {
        name: "v1_f16_d64_causal_lse",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=f16 lq=70 d=64 causal=br lse=1",
            "kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden lse=1",
            "kernel=v1 t=f16 h=2 lq=100 lk=37 d=64 causal=br nan=hidden lse=1",
            "kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen lse=1",
            "kernel=v1 t=f16 lq=40 lk=45 d=64 causal=br nan=query lse=1",
        ],
    },
    Kernel {
        name: "v1_f16_d64_mask_bias_lse",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1",
            "kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1",
            "kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1",
            "kernel=v1 t=f16 h=2 lq=40 lk=44 d=64 mask=random bias=hidden lse=1",
            "kernel=v1 t=f16 lq=40 lk=44 d=64 mask=random bias=own nan=inf lse=1",
        ],
    },
    Kernel {
        name: "v1_f16_d64_causal_dropout_lse",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=f16 b=2 h=2 lq=70 d=64 causal=br dropout=0.3 seed=7 lse=1",
            "kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden dropout=0.5 seed=18446744073709551615 lse=1",
            "kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen dropout=0.9 seed=4294967296 lse=1",
            "kernel=v1 t=f16 lq=70 d=64 causal=br nan=inf dropout=0.5 seed=1 lse=1",
        ],
    },
    Kernel {
        name: "v1_bf16_d24",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=bf16 h=2 lq=40 lk=50 d=24",
            "kernel=v1 t=bf16 lq=33 lk=97 d=24 pad=4",
        ],
    },
    Kernel {
        name: "v1_f32_d20_window_softcap_alibi",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 dv=36 lo=20 hi=7 softcap=5 alibi=h",
            "kernel=v1 t=f32 h=2 lq=90 lk=40 d=20 dv=36 lo=8 hi=0 softcap=2 alibi=h nan=hidden",
        ],
    },
    Kernel {
        name: "tiled_f32_d20_causal_mask_lse",
        tier: Tier::Tiled,
        cases: &[
            "kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 causal=br mask=random lse=1",
            "kernel=v1 t=f32 lq=70 d=20 causal=br mask=random nan=seen lse=1",
            "kernel=v1 t=f32 lq=90 lk=40 d=20 causal=br mask=dead nan=hidden lse=1",
        ],
    },
    Kernel {
        name: "tiled_f32_d20_mask_dropout",
        tier: Tier::Tiled,
        cases: &[
            "kernel=v1 t=f32 b=2 h=2 lq=70 lk=90 d=20 mask=random dropout=0.3 seed=7",
            "kernel=v1 t=f32 lq=70 d=20 mask=dead nan=hidden dropout=0.9 seed=8",
            "kernel=v1 t=f32 lq=70 d=20 mask=random nan=inf dropout=0.5 seed=9",
        ],
    },
    Kernel {
        name: "v1_f16_d64_documents_lse",
        tier: Tier::V1,
        cases: &[
            "kernel=v1 t=f16 h=2 lq=300 lk=200 d=64 documents=70 nan=hidden lse=1",
            "kernel=v1 t=f16 lq=130 lk=40 d=64 documents=64 lse=1",
        ],
    },
    Kernel {
        name: "tiled_f32_d20_causal_documents_lse",
        tier: Tier::Tiled,
        cases: &[
            "kernel=v1 t=f32 h=2 lq=300 d=20 causal=br documents=70 lse=1",
            "kernel=v1 t=f32 h=2 lq=140 lk=260 d=20 causal=br documents=50 nan=hidden lse=1",
        ],
    },
    Kernel {
        name: "v0_f16_d40_dropout",
        tier: Tier::V0,
        cases: &["kernel=v1 t=f16 h=2 lq=70 lk=33 d=40 dropout=0.3 seed=7"],
    },
    Kernel {
        name: "v0_f16_d40_causal_bias_lse",
        tier: Tier::V0,
        cases: &[
            "kernel=v1 t=f16 h=2 lq=70 lk=33 d=40 causal=br bias=own nan=hidden lse=1",
            "kernel=v1 t=f16 lq=40 lk=41 d=40 causal=br bias=inf nan=seen lse=1",
        ],
    },
];
