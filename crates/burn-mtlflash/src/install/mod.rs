//! `install()`: attention of unchanged programs on CubeCL devices.
//!
//! Burn's fusion records operations and hands them to fusers, which Burn lets others register. Ours
//! looks for attention, as `burn::tensor::module::attention` records it and as
//! `burn::nn`'s `MultiHeadAttention` and `CrossAttention` do it in parts, and has our plan compute it.
//! What happens to a call, in the order of the files:
//!
//! - `fuser` sees the operations of a block of the stream, `unfused` finds attention in parts;
//! - `script` becomes the block's plan, with `segments` for what stands between: Burn's own fusers;
//! - `operation` runs the script, `compute` an attention of it with the real tensors;
//! - `gates` decides there whether a call is taken. What is not goes to Burn unchanged.

#[cfg(feature = "_cube")]
mod compute;
#[cfg(feature = "_cube")]
mod fuser;
#[cfg(feature = "_cube")]
mod gates;
#[cfg(feature = "_cube")]
mod operation;
#[cfg(feature = "_cube")]
mod provider;
#[cfg(feature = "_cube")]
mod report;
#[cfg(feature = "_cube")]
mod script;
#[cfg(feature = "_cube")]
mod segments;
#[cfg(feature = "_cube")]
mod unfused;

use std::fmt;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};

use mtlflash_core::Error;

use crate::attention::knobs;

/// Whether calls are taken. Burn keeps a fuser once its service has started, so this is asked at
/// every call.
static ACTIVE: AtomicBool = AtomicBool::new(false);
/// Whether Burn has our fuser.
static REGISTERED: Mutex<bool> = Mutex::new(false);

/// What [`install`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Installed {
    /// Attention on CubeCL devices goes through this crate from now on.
    Now,
    /// It did already.
    Already,
    /// Nothing: `MTLFLASHATTN_SHIM` is off.
    SwitchedOff,
}

/// Why [`install`] could not do it. The program works as if it had not been called.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum InstallError {
    /// Burn takes no fusers once its fusion service runs, which the first tensor operation on a CubeCL
    /// device starts.
    TooLate,
    /// An environment variable does not parse.
    Settings(Error),
    /// The crate was built without a feature for CubeCL devices.
    NoDevices,
}

impl fmt::Display for InstallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLate => f.write_str(
                "install: Burn's fusion service already runs; expected the call before the first \
                 tensor operation on a CubeCL device, best as the first line of main",
            ),
            Self::Settings(error) => write!(f, "install: {error}"),
            Self::NoDevices => f.write_str(
                "install: burn-mtlflash is built without CubeCL devices; turn on its cargo feature \
                 of the same name as Burn's (metal, vulkan, wgpu, cuda, ...)",
            ),
        }
    }
}

impl std::error::Error for InstallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Settings(error) => Some(error),
            Self::TooLate | Self::NoDevices => None,
        }
    }
}

/// Sends attention on CubeCL devices through this crate, in code that was not changed:
/// `burn::tensor::module::attention`, and in inference `burn::nn`'s `MultiHeadAttention` and
/// `CrossAttention`. Call it as the first line of `main`; a second call does nothing.
///
/// Calls are taken by the gates of [`InstallGates`](crate::InstallGates) and the plan; what is not
/// taken is computed by Burn as before. An error of ours never reaches the program: it is logged once
/// and Burn computes the call. Where gradients are recorded Burn's own path stays.
///
/// | variable | effect |
/// |---|---|
/// | `MTLFLASHATTN_SHIM=off` | this function does nothing |
/// | `MTLFLASHATTN_SDPA=off` | no call is taken |
/// | `MTLFLASHATTN_SDPA_MIN_SEQ`, `_SDPA_FAST_MIN_SEQ`, `_SDPA_MIN_GB` | the gates |
/// | `MTLFLASHATTN_TRACE=1` | lists at exit what was taken, by which tier, and what was left |
///
/// ```
/// # #[cfg(any(feature = "vulkan", feature = "metal", feature = "wgpu"))] {
/// use burn_mtlflash::{Installed, install, installed};
///
/// assert_eq!(install()?, Installed::Now);
/// assert!(installed());
/// assert_eq!(install()?, Installed::Already);
/// # }
/// # Ok::<(), burn_mtlflash::InstallError>(())
/// ```
///
/// # Errors
/// [`InstallError::TooLate`] after the first tensor operation on a CubeCL device,
/// [`InstallError::Settings`] for an environment variable that does not parse,
/// [`InstallError::NoDevices`] without a feature for CubeCL devices.
pub fn install() -> Result<Installed, InstallError> {
    let knobs = knobs().map_err(InstallError::Settings)?;
    if !knobs.shim {
        return Ok(Installed::SwitchedOff);
    }
    let mut registered = REGISTERED.lock().unwrap_or_else(PoisonError::into_inner);
    if !*registered {
        register()?;
        *registered = true;
    }
    Ok(if ACTIVE.swap(true, Ordering::Relaxed) {
        Installed::Already
    } else {
        Installed::Now
    })
}

/// Leaves attention to Burn again, from the next operation it carries out. [`install`] undoes it, also
/// after Burn's fusion service has started.
pub fn uninstall() {
    ACTIVE.store(false, Ordering::Relaxed);
}

/// Whether [`install`] took effect and [`uninstall`] did not undo it.
pub fn installed() -> bool {
    ACTIVE.load(Ordering::Relaxed)
}

#[cfg(feature = "_cube")]
fn register() -> Result<(), InstallError> {
    use burn_cubecl::fusion::RegistryError;

    match burn_cubecl::fusion::register(provider::AttentionProvider) {
        Ok(()) | Err(RegistryError::DuplicateOptimization { .. }) => Ok(()),
        Err(RegistryError::ServiceRunning) => Err(InstallError::TooLate),
    }
}

#[cfg(not(feature = "_cube"))]
fn register() -> Result<(), InstallError> {
    Err(InstallError::NoDevices)
}
