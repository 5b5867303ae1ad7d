//! The benchmark shapes: one table a preset and class of device.

use mtlflash_core::{DType, Tier};

use crate::case::Case;
pub use crate::case::{Extra, Pass};
use crate::published::{L8K, L26K};

/// What kind of device a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceClass {
    /// Burn's CPU backend.
    Cpu,
    /// A GPU's driver running on the CPU: for comparing our kernels with each other.
    Software,
    /// A GPU.
    Gpu,
}

/// A named set of shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Preset {
    /// Under three minutes on two CPU cores
    Quick,
    /// Long lengths, odd head dims, decoding, every dtype
    Full,
    /// B=1 H=16, L 1k to 16k, beside Burn's matmul on the same GPU
    H200,
    /// The shapes mtlflashattn publishes
    Mtlflashattn,
    /// 64 sequences of mixed length in one launch, beside the padded batch and a loop
    Varlen,
    /// A document mask as a function with a block mask, beside the same mask as a dense tensor
    Documents,
    /// Forward and backward, with a fit of peak memory against the length
    Train,
    /// Peak memory of forward and backward up to L=8k, H=16: minutes on a CPU, and 11 GiB for stock
    Memory,
}

/// The product of its lists; batch 1.
struct Block {
    dtypes: &'static [DType],
    /// Query heads, key heads.
    heads: (usize, usize),
    /// Queries, keys.
    lengths: &'static [(usize, usize)],
    head_dims: &'static [usize],
    causal: &'static [bool],
    extras: &'static [Extra],
    pass: Pass,
}

const F32: &[DType] = &[DType::F32];
const F16: &[DType] = &[DType::F16];
const BF16: &[DType] = &[DType::BF16];
const BOTH: &[bool] = &[false, true];
const PLAIN: &[Extra] = &[Extra::None];

/// B=1 H=16, plain, f32: what most rows differ from in a field or two.
const BASE: Block = Block {
    dtypes: F32,
    heads: (16, 16),
    lengths: &[(1024, 1024)],
    head_dims: &[64],
    causal: &[false],
    extras: PLAIN,
    pass: Pass::Forward,
};

/// The same, with its gradients.
const TRAINING: Block = Block {
    pass: Pass::Training,
    ..BASE
};

const TRAIN_CPU: &[Block] = &[
    Block {
        heads: (8, 8),
        lengths: &[(256, 256), (512, 512), (1024, 1024), (2048, 2048)],
        causal: BOTH,
        ..TRAINING
    },
    Block {
        heads: (8, 8),
        lengths: &[(512, 512), (1024, 1024), (2048, 2048)],
        head_dims: &[128],
        ..TRAINING
    },
    Block {
        heads: (8, 2),
        causal: BOTH,
        ..TRAINING
    },
    Block {
        heads: (8, 8),
        extras: &[Extra::Softcap, Extra::Bias, Extra::PaddingMask],
        ..TRAINING
    },
    Block {
        dtypes: &[DType::F16, DType::BF16],
        heads: (8, 8),
        ..TRAINING
    },
];

const MEMORY: &[Block] = &[Block {
    dtypes: F16,
    lengths: &[(1024, 1024), (2048, 2048), (4096, 4096), (8192, 8192)],
    ..TRAINING
}];

const TRAIN_SOFTWARE: &[Block] = &[Block {
    heads: (4, 4),
    lengths: &[(128, 128), (256, 256), (512, 512)],
    causal: BOTH,
    ..TRAINING
}];

const TRAIN_GPU: &[Block] = &[
    Block {
        dtypes: &[DType::F16, DType::F32],
        lengths: &[(2048, 2048), (4096, 4096), (8192, 8192)],
        head_dims: &[64, 128],
        causal: BOTH,
        ..TRAINING
    },
    // Burn's attention does not fit any more.
    Block {
        dtypes: F16,
        lengths: &[(16384, 16384), (32768, 32768)],
        causal: &[true],
        ..TRAINING
    },
];

const QUICK_CPU: &[Block] = &[
    Block {
        heads: (8, 8),
        lengths: &[(256, 256), (512, 512), (1024, 1024), (2048, 2048)],
        head_dims: &[64, 128],
        causal: BOTH,
        ..BASE
    },
    Block {
        heads: (8, 8),
        extras: &[
            Extra::Scale,
            Extra::Softcap,
            Extra::Bias,
            Extra::BiasPerKey,
            Extra::PaddingMask,
            Extra::Mask,
            Extra::Window,
            Extra::Alibi,
        ],
        ..BASE
    },
    Block {
        heads: (8, 2),
        ..BASE
    },
    Block {
        dtypes: &[DType::F16, DType::BF16],
        heads: (8, 8),
        ..BASE
    },
];

const FULL_CPU: &[Block] = &[
    Block {
        heads: (8, 8),
        lengths: &[(256, 256), (1024, 1024), (4096, 4096)],
        head_dims: &[40, 64, 128, 256],
        causal: BOTH,
        ..BASE
    },
    Block {
        heads: (8, 8),
        lengths: &[(1, 4096), (16, 4096), (1024, 300), (300, 1024)],
        causal: BOTH,
        ..BASE
    },
    Block {
        heads: (8, 8),
        lengths: &[(1024, 1024), (2048, 2048)],
        causal: BOTH,
        extras: &[
            Extra::Scale,
            Extra::Softcap,
            Extra::Bias,
            Extra::BiasPerHead,
            Extra::BiasPerKey,
            Extra::PaddingMask,
            Extra::Mask,
            Extra::Window,
            Extra::Alibi,
        ],
        ..BASE
    },
    Block {
        heads: (8, 2),
        causal: BOTH,
        ..BASE
    },
    Block {
        dtypes: &[DType::F16, DType::BF16],
        heads: (8, 8),
        lengths: &[(256, 256), (1024, 1024), (2048, 2048)],
        causal: BOTH,
        ..BASE
    },
];

const QUICK_SOFTWARE: &[Block] = &[
    Block {
        lengths: &[(128, 128), (256, 256)],
        causal: BOTH,
        ..BASE
    },
    Block {
        lengths: &[(128, 128)],
        head_dims: &[128],
        ..BASE
    },
    Block {
        lengths: &[(256, 256)],
        extras: &[Extra::Softcap, Extra::Bias, Extra::PaddingMask],
        ..BASE
    },
];

const FULL_SOFTWARE: &[Block] = &[
    Block {
        lengths: &[(128, 128), (256, 256), (512, 512)],
        head_dims: &[40, 64, 128, 256],
        causal: BOTH,
        ..BASE
    },
    Block {
        heads: (16, 4),
        lengths: &[(256, 256), (1, 512), (100, 300)],
        causal: BOTH,
        extras: &[Extra::None, Extra::Alibi, Extra::Window, Extra::Mask],
        ..BASE
    },
];

const QUICK_GPU: &[Block] = &[
    Block {
        dtypes: &[DType::F16, DType::F32],
        lengths: &[(1024, 1024), (4096, 4096)],
        head_dims: &[64, 128],
        causal: BOTH,
        ..BASE
    },
    Block {
        dtypes: F16,
        lengths: &[(2048, 2048)],
        extras: &[
            Extra::None,
            Extra::Scale,
            Extra::Softcap,
            Extra::Bias,
            Extra::PaddingMask,
            Extra::Window,
            Extra::Alibi,
        ],
        ..BASE
    },
];

const FULL_GPU: &[Block] = &[
    Block {
        dtypes: &[DType::F16, DType::F32],
        lengths: &[(256, 256), (1024, 1024), (4096, 4096), (16384, 16384)],
        head_dims: &[40, 64, 128, 256],
        causal: BOTH,
        ..BASE
    },
    Block {
        dtypes: &[DType::F16, DType::F32],
        heads: (16, 4),
        lengths: &[(4096, 4096), (1, 8192), (1000, 3000)],
        causal: BOTH,
        extras: &[
            Extra::None,
            Extra::Softcap,
            Extra::BiasPerHead,
            Extra::Mask,
            Extra::Window,
            Extra::Alibi,
        ],
        ..BASE
    },
    Block {
        dtypes: BF16,
        lengths: &[(1024, 1024), (4096, 4096)],
        head_dims: &[64, 128],
        causal: BOTH,
        ..BASE
    },
];

/// The rows that issue 2 asks for; the lengths that have a bar come first.
const H200: &[Block] = &[
    Block {
        dtypes: &[DType::F16, DType::F32],
        lengths: &[(4096, 4096)],
        head_dims: &[64, 128],
        extras: &[
            Extra::None,
            Extra::Scale,
            Extra::Loud,
            Extra::Softcap,
            Extra::Bias,
            Extra::BiasPerHead,
        ],
        ..BASE
    },
    Block {
        dtypes: &[DType::F16, DType::F32],
        lengths: &[(4096, 4096)],
        head_dims: &[64, 128],
        causal: &[true],
        ..BASE
    },
    Block {
        dtypes: &[DType::F16, DType::F32],
        lengths: &[(1024, 1024), (2048, 2048), (8192, 8192), (16384, 16384)],
        head_dims: &[64, 128],
        causal: BOTH,
        ..BASE
    },
    // Burn's attention returns here without having computed anything.
    Block {
        dtypes: F16,
        lengths: &[(8192, 8192)],
        extras: &[Extra::Scale],
        ..BASE
    },
];

/// <https://pypi.org/project/mtlflashattn/>, version 0.2.0, "Benchmarks".
const MTLFLASHATTN: &[Block] = &[
    Block {
        dtypes: F16,
        lengths: &[(L8K, L8K)],
        head_dims: &[64, 128],
        ..BASE
    },
    Block {
        dtypes: F16,
        lengths: &[(L8K, L8K)],
        causal: &[true],
        ..BASE
    },
    Block {
        dtypes: &[DType::BF16, DType::F32],
        lengths: &[(L8K, L8K)],
        ..BASE
    },
    Block {
        dtypes: &[DType::BF16, DType::F32],
        lengths: &[(L26K, L26K)],
        head_dims: &[128],
        ..BASE
    },
];

/// The same at lengths for a machine without a GPU, where its figures compare with none of theirs.
const MTLFLASHATTN_SMALL: &[Block] = &[
    Block {
        dtypes: F16,
        lengths: &[(256, 256)],
        head_dims: &[64, 128],
        causal: BOTH,
        ..BASE
    },
    Block {
        dtypes: &[DType::BF16, DType::F32],
        lengths: &[(256, 256)],
        head_dims: &[64, 128],
        ..BASE
    },
];

/// Our own choice, then the tiers whose names we share.
const THEIR_TIERS: &[Option<Tier>] = &[None, Some(Tier::V2r), Some(Tier::V2), Some(Tier::V1)];

impl Preset {
    /// Why the rows are not those asked for, if so.
    pub(crate) fn reduced(self, class: DeviceClass) -> Option<&'static str> {
        match (self, class) {
            (Self::Mtlflashattn, DeviceClass::Cpu | DeviceClass::Software) => Some(
                "no GPU: L=256 instead of the published lengths, and no published figure beside it",
            ),
            _ => None,
        }
    }

    /// Side of the square matmul whose rate is the ceiling, if the preset has one on such devices.
    pub(crate) fn ceiling(self, class: DeviceClass) -> Option<usize> {
        match (self, class) {
            (Self::H200, DeviceClass::Gpu) => Some(8192),
            _ => None,
        }
    }

    /// The cases for a class of device, in the order they run.
    pub(crate) fn cases(self, class: DeviceClass) -> Vec<Case> {
        let blocks = match (self, class) {
            (Self::Quick, DeviceClass::Cpu) => QUICK_CPU,
            (Self::Quick, DeviceClass::Software) => QUICK_SOFTWARE,
            (Self::Quick, DeviceClass::Gpu) => QUICK_GPU,
            (Self::Full, DeviceClass::Cpu) => FULL_CPU,
            (Self::Full, DeviceClass::Software) => FULL_SOFTWARE,
            (Self::Full, DeviceClass::Gpu) => FULL_GPU,
            (Self::H200, DeviceClass::Gpu) => H200,
            (Self::H200, _) => &[],
            (Self::Mtlflashattn, DeviceClass::Gpu) => MTLFLASHATTN,
            (Self::Mtlflashattn, _) => MTLFLASHATTN_SMALL,
            // Not dense: `varlen` has its own.
            (Self::Varlen | Self::Documents, _) => &[],
            (Self::Memory, DeviceClass::Cpu | DeviceClass::Gpu) => MEMORY,
            (Self::Memory, DeviceClass::Software) => &[],
            (Self::Train, DeviceClass::Cpu) => TRAIN_CPU,
            (Self::Train, DeviceClass::Software) => TRAIN_SOFTWARE,
            (Self::Train, DeviceClass::Gpu) => TRAIN_GPU,
        };
        let mut cases: Vec<Case> = blocks.iter().flat_map(|block| block.cases(class)).collect();
        if self == Self::Mtlflashattn && class == DeviceClass::Gpu {
            for case in &mut cases {
                case.tiers = THEIR_TIERS.to_vec();
            }
        }
        cases
    }
}

impl Block {
    fn cases(&self, class: DeviceClass) -> Vec<Case> {
        let mut cases = Vec::new();
        for &dtype in self.dtypes {
            for &head_dim in self.head_dims {
                for &(seq_q, seq_k) in self.lengths {
                    for &causal in self.causal {
                        cases.extend(self.extras.iter().map(|&extra| Case {
                            dtype,
                            batch: 1,
                            heads_q: self.heads.0,
                            heads_kv: self.heads.1,
                            seq_q,
                            seq_k,
                            head_dim,
                            causal,
                            extra,
                            pass: self.pass,
                            tiers: tiers(class, self.pass).iter().copied().map(Some).collect(),
                        }));
                    }
                }
            }
        }
        cases
    }
}

/// Operations above which a case of a preset is not run at all, by class of device.
pub(crate) const fn work_limit(preset: Preset, class: DeviceClass) -> Option<f64> {
    match class {
        _ if matches!(preset, Preset::Memory) => None,
        DeviceClass::Cpu => Some(6e11),
        DeviceClass::Software => Some(2e10),
        DeviceClass::Gpu => None,
    }
}

/// Operations above which Burn's attention is left out on a GPU. On an H200 its f32 rate falls below
/// 1 TFLOP/s for long sequences, and tuning calls it dozens of times.
pub(crate) const fn stock_limit(dtype: DType) -> f64 {
    match dtype {
        DType::F32 => 3e11,
        DType::F16 | DType::BF16 => 3e12,
    }
}

/// The tiers worth timing.
pub(crate) const fn tiers(class: DeviceClass, pass: Pass) -> &'static [Tier] {
    match class {
        DeviceClass::Software if matches!(pass, Pass::Training) => &[Tier::Tiled],
        DeviceClass::Cpu => &[Tier::Chunked],
        DeviceClass::Software => &[Tier::V0, Tier::Tiled],
        DeviceClass::Gpu => &[Tier::V1, Tier::Tiled],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: [DeviceClass; 3] = [DeviceClass::Cpu, DeviceClass::Software, DeviceClass::Gpu];

    #[test]
    fn every_case_is_a_valid_problem() {
        for preset in [
            Preset::Quick,
            Preset::Full,
            Preset::H200,
            Preset::Mtlflashattn,
            Preset::Train,
            Preset::Memory,
        ] {
            for case in CLASSES.iter().flat_map(|&class| preset.cases(class)) {
                assert!(case.problem().is_ok(), "{case}");
            }
        }
    }

    #[test]
    fn no_case_is_listed_twice() {
        for class in CLASSES {
            for preset in [
                Preset::Quick,
                Preset::Full,
                Preset::H200,
                Preset::Mtlflashattn,
                Preset::Train,
            ] {
                let cases = preset.cases(class);
                for (position, case) in cases.iter().enumerate() {
                    assert!(!cases[..position].contains(case), "{preset:?} {case}");
                }
            }
        }
    }
}
