//! What Burn's registry asks for: a fuser for each stream.

use burn_cubecl::CubeDevice;
use burn_cubecl::fusion::{CubeFuser, OptimizationProvider};

use super::fuser::AttentionFuser;
use super::operation::AttentionOperation;

pub(super) struct AttentionProvider;

impl OptimizationProvider for AttentionProvider {
    type Operation = AttentionOperation;

    // Burn holds its registry's lock here: nothing may ask the registry.
    fn fuser(&self, device: &CubeDevice) -> CubeFuser {
        CubeFuser::new(AttentionFuser::new(device.clone()))
    }
}
