//! A mask function with captured tensors and a block mask: the word `documents=`.

use cubecl::prelude::*;
use cubecl::server::Handle;
use mtlflash_core::Problem;
use mtlflash_cubecl::{
    BlockMaskBinding, Captured, CapturedBinding, FunctionInputs, Functions, MaskFunction, Position,
    block_mask_shape,
};

use crate::recorder::Recorder;

/// Queries see the keys of their own document.
struct SameDocument;

#[cube]
impl MaskFunction for SameDocument {
    const INTS: usize = 2;

    fn visible(at: Position, captured: &Captured) -> bool {
        captured.int(0usize, at.query) == captured.int(1usize, at.key)
    }
}

/// The functions and what they are launched with.
pub struct Documents {
    pub functions: Functions,
    pub inputs: FunctionInputs,
    ints: Handle,
    lists: Handle,
}

impl Documents {
    pub fn new(recorder: &Recorder, problem: &Problem) -> Self {
        let scores = [1, 1, problem.seq_q, problem.seq_k];
        let shape = block_mask_shape(scores).expect("a small problem");
        let elements: usize = shape.iter().product();
        let ints = recorder.client.empty((problem.seq_q + problem.seq_k) * 4);
        let lists = recorder.client.empty(elements * 4);
        let short = |length| u32::try_from(length).expect("a short sequence");
        Self {
            functions: Functions::mask::<SameDocument>(),
            inputs: FunctionInputs {
                floats: CapturedBinding::default(),
                ints: CapturedBinding {
                    handle: Some(ints.clone()),
                    lengths: vec![short(problem.seq_q), short(problem.seq_k)],
                },
                block_mask: Some(BlockMaskBinding {
                    handle: lists.clone(),
                    scores,
                }),
            },
            ints,
            lists,
        }
    }

    /// The problem with the functions.
    pub fn added_to(&self, problem: Problem) -> Problem {
        let scores = [1, 1, problem.seq_q, problem.seq_k];
        let described = self.functions.describe(true);
        problem
            .with_functions(described, Some(scores))
            .expect("a block mask of the problem's lengths")
    }

    /// The names of the buffers.
    pub fn named(&self) -> [(&'static str, Option<&Handle>); 2] {
        [
            ("documents", Some(&self.ints)),
            ("lists", Some(&self.lists)),
        ]
    }
}
