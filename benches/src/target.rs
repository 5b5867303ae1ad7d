//! The devices rows are measured on.

use std::fs;
use std::thread;

use anyhow::Result;
use burn::tensor::wgpu::wgpu::Backend;
use mtlflash_core::{DType, Knobs, Problem, Tier};
use mtlflash_tests::devices::{DeviceName, Opened};

use crate::catalogue::DeviceClass;

/// Mesa's `LP_MAX_TGSI_LOOP_ITERATIONS`, all loops of an invocation together; what comes after is
/// silently left out. Room is kept for the loops outside the one over the keys.
const LLVMPIPE_ITERATIONS: usize = 64_000;

/// An open device.
pub(crate) struct Target {
    pub(crate) opened: Opened,
    pub(crate) class: DeviceClass,
    /// The name, with the adapter's where there is one.
    pub(crate) label: String,
    settings: Knobs,
}

impl Target {
    pub(crate) fn open(name: DeviceName) -> Result<Self> {
        let opened = name.open()?;
        let class = match &opened.adapter {
            None => DeviceClass::Cpu,
            Some(_) if opened.is_software() => DeviceClass::Software,
            Some(_) => DeviceClass::Gpu,
        };
        let label = match &opened.adapter {
            None => opened.name.to_string(),
            // Software drivers add their compiler in brackets.
            Some(info) => {
                let adapter = info.name.split(" (").next().unwrap_or_default();
                format!("{} ({adapter})", opened.name)
            }
        };
        Ok(Self {
            opened,
            class,
            label,
            settings: Knobs::from_env()?,
        })
    }

    /// The environment's settings, but with a tier forced, or none, whatever they say of it.
    pub(crate) fn forced(&self, tier: Option<Tier>) -> Knobs {
        Knobs {
            tier,
            ..self.settings
        }
    }

    /// The GPU through its own API, else whatever wgpu finds.
    pub(crate) fn best_gpu() -> Result<Self> {
        let native = if cfg!(target_os = "macos") {
            DeviceName::Metal
        } else {
            DeviceName::Vulkan
        };
        match Self::open(native) {
            Ok(target) if target.class == DeviceClass::Gpu => Ok(target),
            // A software driver of the native API runs some kernels, of another API maybe all.
            native => Self::open(DeviceName::Wgpu).or(native),
        }
    }

    /// Device and driver, or processor.
    pub(crate) fn description(&self) -> String {
        match self.class {
            DeviceClass::Cpu => format!("{}: {}", self.opened, processor()),
            _ => self.opened.to_string(),
        }
    }

    /// Why a tier is not run here, although the plan would take it.
    pub(crate) fn refuses(&self, tier: Tier, problem: &Problem) -> Option<String> {
        // One loop over the keys, and in it one over each head dim.
        let iterations = problem.seq_k * (1 + problem.head_dim + problem.head_dim_v);
        if self.opened.is_software() && tier == Tier::V0 && iterations > LLVMPIPE_ITERATIONS {
            return Some(format!(
                "llvmpipe ends the loops of a shader after {LLVMPIPE_ITERATIONS} iterations"
            ));
        }
        self.opened.refuses(tier, problem.dtype)
    }

    /// Why Burn's attention is not run here.
    pub(crate) fn refuses_stock(&self) -> Option<&'static str> {
        (self.class == DeviceClass::Software).then_some(
            "Burn tunes its matmul kernels first, which takes minutes on a software driver",
        )
    }

    /// Why a type is measured only where it is asked for.
    pub(crate) fn shuns(&self, dtype: DType) -> Option<&'static str> {
        let info = self.opened.adapter.as_ref()?;
        let nvidia = info.backend == Backend::Vulkan && info.name.contains("NVIDIA");
        (nvidia && dtype == DType::BF16)
            .then_some("NVIDIA's Vulkan driver loses the device on Burn's bf16; --dtype bf16 tries")
    }
}

fn processor() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let model = fs::read_to_string("/proc/cpuinfo").ok().and_then(|info| {
        let line = info.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    let model = model.unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    format!("{model}, {cores} cores")
}
