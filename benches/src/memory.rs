//! Peak memory of a call.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use anyhow::Result;
use burn::tensor::Device;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, with the bytes in use counted.
struct CountingAllocator;

fn grow(bytes: usize) {
    let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
    // Usually one load: the peak moves only when it is passed.
    if live > PEAK.load(Relaxed) {
        PEAK.fetch_max(live, Relaxed);
    }
}

// SAFETY: every call goes to `System` unchanged; the counters allocate nothing.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        // SAFETY: the caller's promise is `System`'s.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        // SAFETY: the caller's promise is `System`'s.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promise is `System`'s.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        grow(size);
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promise is `System`'s.
        unsafe { System.realloc(block, layout, size) }
    }
}

/// Runs `call`, waits for it, and says how many bytes it held at most beyond what was held before,
/// its result included. On a device with memory of its own every buffer of the call is allocated
/// afresh and kept, and only buffers of equal size are used twice.
pub(crate) fn peak_during<T: Send>(
    device: &Device,
    call: impl Fn() -> T + Send,
) -> Result<(T, u64)> {
    device.sync()?;
    device.memory_cleanup();
    let Some(before) = device.memory_pool_usage() else {
        let before = LIVE.load(Relaxed);
        PEAK.store(before, Relaxed);
        let result = call();
        device.sync()?;
        let peak = PEAK.load(Relaxed).saturating_sub(before);
        return Ok((result, u64::try_from(peak)?));
    };
    let result = device.memory_persistent_allocations((), move |()| call());
    device.sync()?;
    let after = device.memory_pool_usage().unwrap_or_default();
    Ok((
        result,
        after.bytes_reserved.saturating_sub(before.bytes_reserved),
    ))
}
