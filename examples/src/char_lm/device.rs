//! Devices by name.

use anyhow::{Context, Result, bail};
use burn::tensor::Device;
use burn::tensor::wgpu::WgpuBackend;
use burn::tensor::wgpu::wgpu::DeviceType;
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
        let api = match self {
            Self::Flex => return Ok(Device::flex()),
            Self::Wgpu => WgpuBackend::Auto,
            #[cfg(not(target_os = "macos"))]
            Self::Vulkan => WgpuBackend::Vulkan,
            #[cfg(target_os = "macos")]
            Self::Metal => WgpuBackend::Metal,
        };
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
