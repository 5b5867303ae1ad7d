//! Metal's own objects: a device, compiling with a language version of our choice, encoding.
//!
//! What Metal returns autoreleased is freed with the innermost pool, and a thread of Rust's has none of its
//! own: each function that asks Metal for objects opens one.

use std::ffi::c_void;
use std::ptr::NonNull;

use mtlflash_core::AppleGpu;
use objc2::rc::{Retained, autoreleasepool};
use objc2::runtime::ProtocolObject;
use objc2_foundation::{NSError, NSProcessInfo, NSString};
use objc2_metal::{
    MTLBuffer, MTLCommandBuffer, MTLCommandEncoder, MTLCompileOptions, MTLComputeCommandEncoder,
    MTLComputePipelineState, MTLCopyAllDevices, MTLDevice, MTLGPUFamily, MTLLanguageVersion,
    MTLLibrary, MTLResourceOptions, MTLSize,
};
use wgpu::hal::api::Metal;

use crate::call::Call;
use crate::language::{Language, first_error, macos};

/// Families of Apple GPUs and our numbers for them, the newest first.
const FAMILIES: [(MTLGPUFamily, u32); 4] = [
    (MTLGPUFamily::Apple10, 10),
    (MTLGPUFamily::Apple9, 9),
    (MTLGPUFamily::Apple8, 8),
    (MTLGPUFamily::Apple7, 7),
];

/// A Metal device.
#[derive(Clone, Debug)]
pub(super) struct Device(Retained<ProtocolObject<dyn MTLDevice>>);

/// A buffer in the GPU's memory.
pub(super) type Buffer = Retained<ProtocolObject<dyn MTLBuffer>>;

/// A compiled kernel.
pub(super) type State = Retained<ProtocolObject<dyn MTLComputePipelineState>>;

/// The machine's Apple GPU and system; none on a Mac with an Intel processor.
pub fn system_gpu() -> Option<AppleGpu> {
    autoreleasepool(|_| {
        let devices = MTLCopyAllDevices();
        let gpus = devices.iter().map(|device| Device(device).gpu());
        gpus.max_by_key(|gpu| gpu.family)
            .filter(|gpu| gpu.family > 0)
    })
}

impl Device {
    /// The device behind wgpu's; none if that is not Metal's.
    pub(super) fn of(device: &wgpu::Device) -> Option<Self> {
        // SAFETY: the device is retained once more here and released as often, never destroyed.
        let hal = unsafe { device.as_hal::<Metal>() }?;
        Some(Self(hal.raw_device().clone()))
    }

    /// What it is; family 0 if it is not Apple's.
    pub(super) fn gpu(&self) -> AppleGpu {
        let known = |(family, _): &&(MTLGPUFamily, u32)| self.0.supportsFamily(*family);
        let version = NSProcessInfo::processInfo().operatingSystemVersion();
        let number = |part: isize| u32::try_from(part).unwrap_or(0);
        AppleGpu {
            family: FAMILIES.iter().find(known).map_or(0, |(_, family)| *family),
            macos: macos(number(version.majorVersion), number(version.minorVersion)),
        }
    }

    /// # Errors
    /// What the compiler said.
    pub(super) fn compiled(&self, language: Language, call: &Call<'_>) -> Result<State, String> {
        autoreleasepool(|_| {
            let source = NSString::from_str(call.source);
            let library = self
                .0
                .newLibraryWithSource_options_error(&source, Some(&options(language)))
                .map_err(|error| described(&error))?;
            let function = library
                .newFunctionWithName(&NSString::from_str(call.entry))
                .ok_or_else(|| format!("the text has no kernel function {}", call.entry))?;
            self.0
                .newComputePipelineStateWithFunction_error(&function)
                .map_err(|error| described(&error))
        })
    }

    /// A buffer of `bytes`, as wgpu makes those that the host does not map; its hazards are tracked.
    pub(super) fn buffer(&self, bytes: usize) -> Option<Buffer> {
        autoreleasepool(|_| {
            self.0
                .newBufferWithLength_options(bytes, MTLResourceOptions::StorageModePrivate)
        })
    }
}

fn options(language: Language) -> Retained<MTLCompileOptions> {
    let options = MTLCompileOptions::new();
    options.setLanguageVersion(match language {
        Language::V3_1 => MTLLanguageVersion::Version3_1,
        Language::V3_2 => MTLLanguageVersion::Version3_2,
        Language::V4_0 => MTLLanguageVersion::Version4_0,
    });
    if !language.sets_math_mode() {
        #[expect(deprecated, reason = "macOS 14 knows nothing newer")]
        options.setFastMathEnabled(false);
    }
    options
}

/// Encodes a call on buffers of its own, each from its start.
pub(super) fn encoded(
    commands: &ProtocolObject<dyn MTLCommandBuffer>,
    state: &State,
    call: &Call<'_>,
    tensors: &[Buffer],
) -> Result<(), String> {
    let (threadgroups, threads) = (size(call.threadgroups)?, size(call.threads)?);
    autoreleasepool(|_| {
        let encoder = commands
            .computeCommandEncoder()
            .ok_or("Metal gave no compute encoder")?;
        encoder.setComputePipelineState(state);
        for (index, buffer) in tensors.iter().enumerate() {
            // SAFETY: offset 0 is within any buffer, and kernels have fewer buffers than Metal's 31.
            unsafe { encoder.setBuffer_offset_atIndex(Some(buffer), 0, index) };
        }
        if let Some(uniforms) = call.uniforms {
            let bytes = NonNull::from(uniforms).cast::<c_void>();
            // SAFETY: the pointer is valid for that many bytes, which Metal copies; the index as above.
            unsafe { encoder.setBytes_length_atIndex(bytes, uniforms.len(), tensors.len()) };
        }
        encoder.dispatchThreadgroups_threadsPerThreadgroup(threadgroups, threads);
        encoder.endEncoding();
        Ok(())
    })
}

fn size(counts: [u32; 3]) -> Result<MTLSize, String> {
    let count = |count: u32| usize::try_from(count).map_err(|error| error.to_string());
    let [width, height, depth] = counts.map(count);
    Ok(MTLSize {
        width: width?,
        height: height?,
        depth: depth?,
    })
}

fn described(error: &NSError) -> String {
    first_error(&error.localizedDescription().to_string())
}
