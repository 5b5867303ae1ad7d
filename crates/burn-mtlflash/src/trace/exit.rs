//! The summary on stderr when the process ends.

use std::io::Write;
use std::sync::Once;

/// Registers the summary once. Rust runs nothing of ours when `main` returns, C's exit handlers do.
#[cfg(any(unix, windows))]
pub(super) fn print_at_exit() {
    unsafe extern "C" {
        fn atexit(handler: extern "C" fn()) -> std::ffi::c_int;
    }
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: C's `atexit` takes a function without arguments that must not unwind; `print`
        // catches nothing because it does not panic: it returns on every error.
        let refused = unsafe { atexit(print) };
        if refused != 0 {
            log::warn!(
                "MTLFLASHATTN_TRACE: no room for another exit handler; no summary is printed"
            );
        }
    });
}

/// Elsewhere the summary is to be asked for.
#[cfg(not(any(unix, windows)))]
pub(super) fn print_at_exit() {}

#[cfg(any(unix, windows))]
extern "C" fn print() {
    // A thread that was ended while it counted would hold the lock for ever.
    let Ok(counts) = super::COUNTS.try_lock() else {
        return;
    };
    if let Some(summary) = counts.summary() {
        let _ = std::io::stderr().write_all(summary.as_bytes());
    }
}
