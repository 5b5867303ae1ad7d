//! Devices by name, opened so that what cannot work is refused before it crashes.

use std::fmt;

use anyhow::{Context, Result, anyhow};
use burn::tensor::Device;
use burn::tensor::wgpu::wgpu::{self, AdapterInfo};
use burn::tensor::wgpu::{WgpuBackend, WgpuInitError};
use burn_mtlflash::device_profile;
use mtlflash_core::{DType, DeviceProfile, Engine, Tier};

use crate::run::burn_dtype;

/// A device of these tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceName {
    /// Metal, on a Mac.
    Metal,
    /// Vulkan, elsewhere.
    Vulkan,
    /// The best GPU of any graphics API, else a software driver.
    Wgpu,
    /// Burn's CPU backend.
    Flex,
}

/// Burn's devices that these tools are not built with: each feature more would rebuild all of Burn.
const NOT_BUILT_IN: [&str; 7] = [
    "cpu", "cuda", "libtorch", "ndarray", "remote", "rocm", "webgpu",
];

/// An opened device.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The name it was asked for by.
    pub name: DeviceName,
    /// Burn's handle.
    pub device: Device,
    /// What the graphics API says of it; none for Flex.
    pub adapter: Option<AdapterInfo>,
    /// What the plan knows of it.
    pub profile: DeviceProfile,
}

impl DeviceName {
    /// Those built in here.
    pub const BUILT_IN: &[Self] = if cfg!(target_os = "macos") {
        &[Self::Metal, Self::Wgpu, Self::Flex]
    } else {
        &[Self::Vulkan, Self::Wgpu, Self::Flex]
    };

    /// The name, as in `"flex"`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Metal => "metal",
            Self::Vulkan => "vulkan",
            Self::Wgpu => "wgpu",
            Self::Flex => "flex",
        }
    }

    /// Opens the device; once a process for each name, since Burn's runtime is opened with it.
    ///
    /// `wgpu` on a machine whose only Vulkan driver runs in software opens OpenGL instead, where
    /// Burn's kernels work.
    ///
    /// # Errors
    /// No such device on this machine.
    pub fn open(self) -> Result<Opened> {
        let opened = match self {
            Self::Flex => (Device::flex(), None),
            Self::Metal => metal()?,
            Self::Vulkan => graphics(WgpuBackend::Vulkan)?,
            // Its best GPU is that of Metal.
            Self::Wgpu if cfg!(target_os = "macos") => metal()?,
            Self::Wgpu => {
                let auto = graphics(WgpuBackend::Auto);
                match &auto {
                    Ok((_, Some(info))) if is_software_vulkan(info) => {
                        let name = info.name.clone();
                        graphics(WgpuBackend::Gl).with_context(|| {
                            format!(
                                "{name} (Vulkan) cannot run Burn's kernels, and OpenGL is missing"
                            )
                        })?
                    }
                    _ => auto?,
                }
            }
        };
        let (device, adapter) = opened;
        let profile = device_profile(&device)?;
        Ok(Opened {
            name: self,
            device,
            adapter,
            profile,
        })
    }

    /// The device for a tier where none was asked for: the GPU; without one, the CPU backend for
    /// what runs there and the software driver for kernels.
    ///
    /// # Errors
    /// No device that could run the tier.
    pub fn open_default(tiers: &[Option<Tier>]) -> Result<Opened> {
        let on_flex = |tier: &Option<Tier>| matches!(tier, None | Some(Tier::Chunked));
        match Self::Wgpu.open() {
            Ok(opened) if !opened.is_software() => Ok(opened),
            _ if tiers.iter().all(on_flex) => Self::Flex.open(),
            opened => opened,
        }
    }
}

impl Opened {
    /// Whether it is a GPU in name only.
    pub fn is_software(&self) -> bool {
        self.adapter.as_ref().is_some_and(is_software)
    }

    /// Why a tier must not even be tried here, although the plan would take it.
    pub fn refuses(&self, tier: Tier, dtype: DType) -> Option<String> {
        if self.profile.engine == Engine::Host {
            return None;
        }
        // Burn's own operations need more of a type than our kernels do.
        if tier == Tier::Chunked && !self.device.supports_dtype(burn_dtype(dtype)) {
            return Some(format!("the device has no {dtype} for Burn's operations"));
        }
        let info = self
            .adapter
            .as_ref()
            .filter(|info| is_software_vulkan(info))?;
        (tier == Tier::Chunked).then(|| {
            format!(
                "{} {} crashes or errs on Burn's matmul kernels; use --device wgpu",
                info.name, info.driver_info
            )
        })
    }
}

impl fmt::Display for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)?;
        match &self.adapter {
            None => Ok(()),
            Some(info) => {
                write!(f, ": {}, {:?}", info.name, info.backend)?;
                let driver = format!("{} {}", info.driver, info.driver_info);
                match driver.trim() {
                    "" => Ok(()),
                    driver => write!(f, ", driver {driver}"),
                }
            }
        }
    }
}

/// Opened for the hand-written kernels too.
#[cfg(target_os = "macos")]
fn metal() -> Result<(Device, Option<AdapterInfo>)> {
    let (device, setup) = burn_mtlflash::metal_device_with_setup()?;
    Ok((device, Some(setup.adapter.get_info())))
}

#[cfg(not(target_os = "macos"))]
fn metal() -> Result<(Device, Option<AdapterInfo>)> {
    Ok((burn_mtlflash::metal_device()?, None))
}

fn graphics(api: WgpuBackend) -> Result<(Device, Option<AdapterInfo>)> {
    let opened = Device::wgpu_options().graphics_api(api).init_with_setup();
    match opened {
        Ok((device, setup)) => Ok((device, Some(setup.adapter.get_info()))),
        Err(WgpuInitError::AdapterUnavailable { .. }) => {
            let what = match api {
                WgpuBackend::Auto => "graphics".to_owned(),
                api => format!("{api:?}"),
            };
            Err(anyhow!("this machine has no {what} device that wgpu finds"))
        }
        Err(error) => Err(anyhow!(error).context(format!("opening {api:?}"))),
    }
}

fn is_software(info: &AdapterInfo) -> bool {
    info.device_type == wgpu::DeviceType::Cpu
        || ["llvmpipe", "SwiftShader"]
            .iter()
            .any(|name| info.name.contains(name))
}

fn is_software_vulkan(info: &AdapterInfo) -> bool {
    info.backend == wgpu::Backend::Vulkan && is_software(info)
}

impl fmt::Display for DeviceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl std::str::FromStr for DeviceName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let built_in = Self::BUILT_IN.iter().map(|name| name.name());
        Self::BUILT_IN
            .iter()
            .copied()
            .find(|name| name.name() == text)
            .ok_or_else(|| {
                let accepted = built_in.collect::<Vec<_>>().join(", ");
                let elsewhere = ["metal", "vulkan"].contains(&text);
                let known = elsewhere || NOT_BUILT_IN.contains(&text);
                let known = if known {
                    " (known, but not built in here)"
                } else {
                    ""
                };
                format!("got {text:?}{known}, expected one of {accepted}")
            })
    }
}
