//! How much memory a training took.

use burn::tensor::Device;

/// The largest resident size this process has had, in bytes; `None` where the system does not say.
#[cfg(target_os = "linux")]
pub(crate) fn peak_of_process() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// The largest resident size this process has had, in bytes; `None` where the system does not say.
#[cfg(target_os = "macos")]
pub(crate) fn peak_of_process() -> Option<u64> {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::uninit();
    // SAFETY: the pointer is to a `rusage`, which the call fills when it returns 0.
    let usage = unsafe {
        if libc::getrusage(libc::RUSAGE_SELF, usage.as_mut_ptr()) != 0 {
            return None;
        }
        usage.assume_init()
    };
    u64::try_from(usage.ru_maxrss).ok()
}

/// The largest resident size this process has had, in bytes; `None` where the system does not say.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub(crate) fn peak_of_process() -> Option<u64> {
    None
}

/// Bytes that Burn's allocator holds on a device with memory of its own. It keeps pages for later
/// use, so this is about the largest amount it needed.
pub(crate) fn held_on_device(device: &Device) -> Option<u64> {
    device.memory_pool_usage().map(|usage| usage.bytes_reserved)
}
