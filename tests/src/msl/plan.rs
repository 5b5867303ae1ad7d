//! A call as JSON, so that anyone can make the very same one elsewhere.

use mtlflash_core::MaskStorage;
use mtlflash_metal::{Dispatch, Element};
use serde::Serialize;

/// A call: what a launcher needs beside the text.
#[derive(Debug, Serialize)]
pub(super) struct Call<'a> {
    entry: &'a str,
    threadgroups: [u32; 3],
    threads_per_threadgroup: [u32; 3],
    /// `[[buffer(0)]]`, `[[buffer(1)]]`, ...
    buffers: Vec<Slot<'a>>,
    /// The contents of the buffer named `params`.
    uniform_bytes: &'a [u8],
}

#[derive(Debug, Serialize)]
struct Slot<'a> {
    name: &'static str,
    dtype: &'static str,
    shape: &'a [usize],
    access: &'static str,
}

/// `call` as what is written.
pub(super) fn described(call: &Dispatch) -> Call<'_> {
    let slots = call.buffers.iter().map(|slot| Slot {
        name: slot.role.name(),
        dtype: match slot.element {
            Element::Float(dtype) => dtype.name(),
            Element::Mask(MaskStorage::U32) => "u32",
            Element::Mask(MaskStorage::U8) | Element::Byte => "u8",
        },
        shape: &slot.shape,
        access: if slot.written { "write" } else { "read" },
    });
    Call {
        entry: &call.entry,
        threadgroups: call.threadgroups,
        threads_per_threadgroup: call.threads,
        buffers: slots.collect(),
        uniform_bytes: &call.uniforms,
    }
}
