//! A Mac's GPU, opened so that the hand-written kernels can be launched on it.

#[cfg(all(target_os = "macos", feature = "metal"))]
mod opened;

use burn::tensor::Device;
use mtlflash_core::Result;

#[cfg(all(target_os = "macos", feature = "metal"))]
pub use opened::metal_device_with_setup;
#[cfg(all(target_os = "macos", feature = "metal"))]
pub(crate) use opened::{completed, opened};

/// Opens a Mac's GPU for the hand-written kernels: the tiers `v2r`, `v2` and the hand-written `v1`.
///
/// Call it first in `main`. Launching these kernels takes handles that Burn gives only to whoever opens the device, so it
/// must come before Burn's first use of the device; without it the plan takes CubeCL's kernels and says why. It puts the
/// device to the test: a few kernels are compiled and most of them run, those for gradients too, on small problems with
/// known answers. Called again it returns the same device.
///
/// The device is `Device::default()` wherever that is a GPU that wgpu chooses, so a program that names no device needs no
/// other change. Otherwise (another backend's default, or `BURN_DEVICE=metal`) it is `Device::metal(DeviceKind::DefaultDevice)`.
/// To Burn these are two devices, even on a Mac with one GPU: build the model on the one that is returned.
///
/// Type-checked only: it has not run on Apple hardware yet.
///
/// ```
/// use burn_mtlflash::{device_profile, metal_device};
///
/// match metal_device() {
///     Ok(device) => println!("{:?}", device_profile(&device)?.metal),
///     Err(error) => println!("{error}"), // on any system but macOS
/// }
/// # Ok::<(), burn_mtlflash::Error>(())
/// ```
///
/// # Errors
/// [`Error::Value`](crate::Error::Value) on other systems, without the cargo feature `metal`, without an adapter, and where
/// Burn has used the device before.
pub fn metal_device() -> Result<Device> {
    #[cfg(all(target_os = "macos", feature = "metal"))]
    return metal_device_with_setup().map(|(device, _)| device);
    #[cfg(not(all(target_os = "macos", feature = "metal")))]
    Err(crate::Error::Value {
        argument: "device",
        got: if cfg!(target_os = "macos") {
            "a build without the feature metal".to_owned()
        } else {
            format!("a Metal device on {}", std::env::consts::OS)
        },
        expected: "macOS and burn-mtlflash's cargo feature metal",
    })
}

#[cfg(all(test, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn other_systems_have_no_metal_device() {
        let error = metal_device().expect_err("not a Mac");
        let os = std::env::consts::OS;
        assert_eq!(
            error.to_string(),
            format!(
                "device: got a Metal device on {os}, expected macOS and burn-mtlflash's cargo \
                 feature metal"
            )
        );
    }
}
