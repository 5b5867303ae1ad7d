//! wgpu's errors as values: without a scope they end the program.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// What `work` returns, unless the device found fault with it.
///
/// # Errors
/// The device's message.
pub(super) fn scoped<T>(device: &wgpu::Device, work: impl FnOnce() -> T) -> Result<T, String> {
    // What the Metal compiler refuses is an internal error, what wgpu refuses one of validation.
    let validation = device.push_error_scope(wgpu::ErrorFilter::Validation);
    let memory = device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
    let internal = device.push_error_scope(wgpu::ErrorFilter::Internal);
    let result = work();
    let errors = [
        now(internal.pop()),
        now(memory.pop()),
        now(validation.pop()),
    ];
    for error in errors {
        match error {
            Some(None) => {}
            Some(Some(error)) => return Err(error.to_string()),
            None => return Err("the device has not said whether that worked".to_owned()),
        }
    }
    Ok(result)
}

/// A future's value; natively wgpu has it at once.
fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
