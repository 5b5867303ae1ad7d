//! Devices as the plan sees them.

use std::sync::{Arc, Mutex, PoisonError};

use burn::backend::DispatchDevice;
use burn::tensor::Device;
use mtlflash_core::{DType, DeviceProfile, Engine, Error, Result};

/// What the plan knows of `device`: what runs on it, element types, matrix units, limits.
///
/// # Errors
/// [`Error::Value`] if the crate was built without the cargo feature of the device's backend.
pub fn device_profile(device: &Device) -> Result<DeviceProfile> {
    cached_profile(device).map(|profile| DeviceProfile::clone(&profile))
}

/// Profiles of the devices used so far: asking the runtime takes longer than launching a kernel.
static PROFILES: Mutex<Vec<(Device, Arc<DeviceProfile>)>> = Mutex::new(Vec::new());

pub(crate) fn cached_profile(device: &Device) -> Result<Arc<DeviceProfile>> {
    let mut profiles = PROFILES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, profile)) = profiles.iter().find(|(known, _)| known == device) {
        return Ok(profile.clone());
    }
    let profile = Arc::new(profile(device.as_dispatch())?);
    profiles.push((device.clone(), profile.clone()));
    Ok(profile)
}

fn profile(device: &DispatchDevice) -> Result<DeviceProfile> {
    match device {
        #[cfg(feature = "_cube")]
        DispatchDevice::Cube(device) => {
            let profile = mtlflash_cubecl::device_profile(&device.client());
            #[cfg(all(target_os = "macos", feature = "metal"))]
            let profile = crate::metal::completed(device, profile);
            Ok(profile)
        }
        #[cfg(feature = "flex")]
        DispatchDevice::Flex(device) => Ok(host(device)),
        #[cfg(feature = "ndarray")]
        DispatchDevice::NdArray(device) => Ok(host(device)),
        #[cfg(feature = "tch")]
        DispatchDevice::LibTorch(device) => Ok(host(device)),
        #[cfg(feature = "remote")]
        DispatchDevice::Remote(device) => Ok(host(device)),
        DispatchDevice::Autodiff(device) => profile(device),
        #[allow(
            unreachable_patterns,
            reason = "with every backend's feature on nothing is left"
        )]
        other => Err(Error::Value {
            argument: "device",
            got: format!("{other:?}"),
            expected: "a device of a backend burn-mtlflash is built with; turn on its cargo \
                       feature of the same name as Burn's (flex, metal, vulkan, wgpu, cuda, ...)",
        }),
    }
}

/// A device that runs Burn's own operations and no kernels of ours.
#[cfg(any(
    feature = "flex",
    feature = "ndarray",
    feature = "tch",
    feature = "remote"
))]
fn host(device: &impl std::fmt::Debug) -> DeviceProfile {
    DeviceProfile {
        name: format!("{device:?}"),
        engine: Engine::Host,
        types: DType::ALL.to_vec(),
        plane_size: None,
        matrix: Vec::new(),
        fragment_ops: false,
        shared_memory: 0,
        max_units: 1,
        max_cubes: u32::MAX,
        max_binding_bytes: u64::MAX,
        max_iterations: None,
        in_software: false,
        address64: true,
        apple: None,
        metal: None,
    }
}
