//! Tensors that functions read.

use cubecl::prelude::*;
use cubecl::server::Handle;

use crate::forward::arguments::buffer;

/// The tensors a function captures, each flat in row-major order.
#[derive(CubeType, CubeLaunch)]
pub struct Captured {
    /// All float tensors, one behind the other.
    floats: Box<[f32]>,
    /// All int tensors, one behind the other.
    ints: Box<[i32]>,
    /// Where each float tensor starts, and the end of the last.
    float_starts: Sequence<u32>,
    int_starts: Sequence<u32>,
}

#[cube]
impl Captured {
    /// Element `index` of float tensor `n`; its last element for an index past the end.
    pub fn float(&self, #[comptime] n: usize, index: u32) -> f32 {
        let at = within(&self.float_starts, n, index);
        self.floats[at]
    }

    /// Element `index` of int tensor `n`; its last element for an index past the end.
    pub fn int(&self, #[comptime] n: usize, index: u32) -> i32 {
        let at = within(&self.int_starts, n, index);
        self.ints[at]
    }
}

#[cube]
fn within(starts: &Sequence<u32>, #[comptime] n: usize, index: u32) -> usize {
    let start = *starts.index(n);
    let end = *starts.index(comptime!(n + 1));
    (start + min(index, end - start - 1)) as usize
}

/// Captured tensors of one element type, one behind the other.
#[derive(Clone, Debug, Default)]
pub struct CapturedBinding {
    /// The buffer, without gaps; none where nothing is captured.
    pub handle: Option<Handle>,
    /// Elements of each tensor, at least one.
    pub lengths: Vec<u32>,
}

impl CapturedBinding {
    fn buffer(&self, absent: &Handle) -> BufferArg {
        buffer(self.handle.as_ref().unwrap_or(absent), 4)
    }

    fn starts(&self) -> SequenceArg<u32> {
        let mut starts = SequenceArg::new();
        let mut at = 0u32;
        starts.push(at);
        for length in &self.lengths {
            at = at.saturating_add(*length);
            starts.push(at);
        }
        starts
    }
}

/// The launch argument of floats and ints.
pub(super) fn argument(
    floats: &CapturedBinding,
    ints: &CapturedBinding,
    absent: &Handle,
) -> CapturedLaunch {
    CapturedLaunch::new(
        floats.buffer(absent),
        ints.buffer(absent),
        floats.starts(),
        ints.starts(),
    )
}
