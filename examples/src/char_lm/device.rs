//! Devices by name.

use anyhow::Result;
#[cfg(not(target_os = "macos"))]
use anyhow::{Context, bail};
use burn::tensor::Device;
#[cfg(not(target_os = "macos"))]
use burn::tensor::wgpu::{WgpuBackend, wgpu::DeviceType};
use clap::ValueEnum;

/// A device that this program is built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeviceName {
    /// Burn's CPU backend
    Flex,
    /// The best GPU of any graphics API
    Wgpu,
    /// A GPU through Vulkan
    #[cfg(not(target_os = "macos"))]
    Vulkan,
    /// The GPU of a Mac
    #[cfg(target_os = "macos")]
    Metal,
}

impl DeviceName {
    /// The name, as in `--device flex`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Flex => "flex",
            Self::Wgpu => "wgpu",
            #[cfg(not(target_os = "macos"))]
            Self::Vulkan => "vulkan",
            #[cfg(target_os = "macos")]
            Self::Metal => "metal",
        }
    }

    /// Opens the device.
    ///
    /// # Errors
    /// No such device, or a GPU in name only: Burn's matrix multiplication crashes the software
    /// drivers.
    pub(crate) fn open(self) -> Result<Device> {
        match self {
            Self::Flex => Ok(Device::flex()),
            // For the hand-written kernels too.
            #[cfg(target_os = "macos")]
            Self::Metal | Self::Wgpu => Ok(burn_mtlflash::metal_device()?),
            #[cfg(not(target_os = "macos"))]
            Self::Wgpu => self.through(WgpuBackend::Auto),
            #[cfg(not(target_os = "macos"))]
            Self::Vulkan => self.through(WgpuBackend::Vulkan),
        }
    }

    #[cfg(not(target_os = "macos"))]
    fn through(self, api: WgpuBackend) -> Result<Device> {
        let (device, setup) = Device::wgpu_options()
            .graphics_api(api)
            .init_with_setup()
            .with_context(|| format!("opening the device {}", self.name()))?;
        let adapter = setup.adapter.get_info();
        if adapter.device_type == DeviceType::Cpu {
            bail!(
                "{} is a software driver, which Burn's matrix multiplication crashes; use --device flex",
                adapter.name
            );
        }
        Ok(device)
    }
}
