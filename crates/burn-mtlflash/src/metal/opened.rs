//! The one device that was opened.

use std::sync::{Arc, Mutex, PoisonError};

use burn::backend::DispatchDevice;
use burn::tensor::Device;
use burn::tensor::wgpu::{WgpuBackend, WgpuSetup};
use burn_cubecl::CubeDevice;
use mtlflash_core::{DeviceProfile, Error, Result};
use mtlflash_metal::{MetalDevice, system_gpu};

/// Apple's machines have one GPU.
static OPENED: Mutex<Option<Opened>> = Mutex::new(None);

struct Opened {
    device: Device,
    setup: WgpuSetup,
    metal: Arc<MetalDevice>,
}

const EXPECTED: &str =
    "a Metal device that Burn has not used; call burn_mtlflash::metal_device before its first use";

/// [`metal_device`](super::metal_device), with the wgpu handles that Burn uses for it, as
/// `WgpuOptions::init_with_setup` of Burn returns them.
///
/// # Errors
/// As [`metal_device`](super::metal_device).
pub fn metal_device_with_setup() -> Result<(Device, WgpuSetup)> {
    let mut opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = &*opened {
        return Ok((known.device.clone(), known.setup.clone()));
    }
    let refused = |got: String| Error::Value {
        argument: "device",
        got,
        expected: EXPECTED,
    };
    let options = Device::wgpu_options().graphics_api(graphics_api());
    let (device, setup) = options
        .init_with_setup()
        .map_err(|error| refused(error.to_string()))?;
    let metal = MetalDevice::open(setup.device.clone(), setup.queue.clone())
        .map_err(|error| refused(error.to_string()))?;
    *opened = Some(Opened {
        device: device.clone(),
        setup: setup.clone(),
        metal: Arc::new(metal),
    });
    Ok((device, setup))
}

/// How the device is named. To Burn the same GPU reached in two ways is two devices, so the one that programs use which name
/// none comes first.
fn graphics_api() -> WgpuBackend {
    match Device::default().as_dispatch() {
        DispatchDevice::Cube(CubeDevice::Wgpu(device)) if *device == Default::default() => {
            WgpuBackend::Auto
        }
        _ => WgpuBackend::Metal,
    }
}

/// What launches kernels on a device, if that device was opened for them.
pub(crate) fn opened(device: &CubeDevice) -> Option<Arc<MetalDevice>> {
    let opened = OPENED.lock().unwrap_or_else(PoisonError::into_inner);
    let known = opened.as_ref()?;
    match known.device.as_dispatch() {
        DispatchDevice::Cube(own) if own == device => Some(known.metal.clone()),
        _ => None,
    }
}

/// A profile with the GPU it is of, and what that showed if it was opened.
pub(crate) fn completed(device: &CubeDevice, profile: DeviceProfile) -> DeviceProfile {
    if let Some(metal) = opened(device) {
        return DeviceProfile {
            apple: Some(metal.gpu()),
            metal: Some(metal.gates().clone()),
            ..profile
        };
    }
    let apple = match device {
        CubeDevice::Wgpu(_) => system_gpu(),
        _ => None,
    };
    DeviceProfile { apple, ..profile }
}
