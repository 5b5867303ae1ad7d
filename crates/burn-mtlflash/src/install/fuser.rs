//! Finds attention among the operations of a block.
//!
//! Burn cuts the stream into blocks of operations that share tensors and asks, once every fuser of
//! every block has closed or a result is read, for each block's best optimisation, which covers the
//! block's first operations. What no optimisation covers is searched again or, at the end of what is
//! read, run unfused. An operation just before attention that fuses with nothing (a scale, a reshape)
//! is worth 0 to Burn's own fusers, and then the attention that closed them is settled with it. So
//! ours covers all operations up to the last attention of a block; those before it run through Burn's
//! own fusers inside (`segments`).
//!
//! It never keeps a block open for attention as one operation, so programs without attention are cut
//! as before. Only while attention in parts is being recorded does it ask for more.

use burn::backend::fusion::{FuserProperties, FuserStatus, OperationFuser};
use burn_cubecl::CubeDevice;
use burn_cubecl::fusion::CubeOptimization;
use burn_ir::{AttentionOpIr, ModuleOperationIr, OperationIr};

use super::operation::AttentionOperation;
use super::script::Script;
use super::unfused::{Matcher, Progress, Unfused};

/// Longest block that is looked at; Burn's own blocks stay far below.
const LONGEST: usize = 4096;
/// Above any score of Burn's fusers, which count saved reads and writes by the hundred.
const SCORE: u64 = 1 << 40;

#[derive(Clone)]
pub(super) struct AttentionFuser {
    device: CubeDevice,
    operations: Vec<OperationIr>,
    found: Vec<Found>,
    matcher: Option<Matcher>,
    /// Operations up to and with the last attention.
    covered: usize,
}

/// An attention of a block.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// As one operation, at a position of the block.
    Whole(usize, Box<AttentionOpIr>),
    /// In parts.
    Parts(Box<Unfused>),
}

impl AttentionFuser {
    pub(super) fn new(device: CubeDevice) -> Self {
        Self {
            device,
            operations: Vec::new(),
            found: Vec::new(),
            matcher: None,
            covered: 0,
        }
    }

    fn took(&mut self, found: Found, end: usize) {
        self.found.push(found);
        self.covered = end;
    }
}

impl OperationFuser<CubeOptimization> for AttentionFuser {
    fn fuse(&mut self, operation: &OperationIr) {
        let position = self.operations.len();
        if position == LONGEST {
            self.matcher = None;
            return;
        }
        self.operations.push(operation.clone());
        if let Some(matcher) = &mut self.matcher {
            match matcher.next(operation, position) {
                Progress::Going => {}
                Progress::Broken => self.matcher = None,
                Progress::Complete(unfused) => {
                    self.matcher = None;
                    self.took(Found::Parts(unfused), position + 1);
                    return;
                }
            }
        }
        if let OperationIr::Module(ModuleOperationIr::Attention(attention)) = operation {
            let attention = Box::new(attention.clone());
            self.took(Found::Whole(position, attention), position + 1);
        }
        if self.matcher.is_none() {
            self.matcher = Matcher::start(operation, position);
        }
    }

    fn finish(&mut self) -> CubeOptimization {
        let operations = &self.operations[..self.covered];
        let script = Script::new(&self.device, operations, &self.found);
        CubeOptimization::new(AttentionOperation::new(self.device.clone(), script))
    }

    fn reset(&mut self) {
        *self = Self::new(self.device.clone());
    }

    fn status(&self) -> FuserStatus {
        match self.matcher {
            Some(_) => FuserStatus::Open,
            None => FuserStatus::Closed,
        }
    }

    fn properties(&self) -> FuserProperties {
        FuserProperties {
            score: SCORE,
            ready: self.covered > 0,
        }
    }

    fn len(&self) -> usize {
        self.covered
    }

    fn clone_dyn(&self) -> Box<dyn OperationFuser<CubeOptimization>> {
        Box::new(self.clone())
    }
}
