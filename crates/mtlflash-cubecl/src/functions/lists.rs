//! What a kernel is launched with for functions, and how it walks the key blocks of a block mask.

use cubecl::prelude::*;
use cubecl::server::Handle;
use mtlflash_core::tile::{BLOCK_MASK_KEYS, BLOCK_MASK_ROWS};

use super::captured::{Captured, argument};
use super::{FunctionInputs, MaskFunction, Position, ScoreFunction};
use crate::error::LaunchError;
use crate::forward::scoring::{Features, Geometry, KeyBlocks, Place};

/// What functions need at run time.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct FunctionArgs {
    pub(crate) captured: Captured,
    pub(crate) lists: ComptimeOption<Lists>,
}

/// A block mask: for each block of queries the number of key blocks with a visible pair, and these in
/// order, twice their index, plus 1 where every pair is visible.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct Lists {
    entries: Box<[i32]>,
    /// Elements from a batch entry to the next and from a head to the next; 0 where they share.
    batch: u32,
    head: u32,
    /// Elements from a block of queries to the next.
    row: u32,
}

impl FunctionInputs {
    /// The launch argument.
    pub(crate) fn argument(
        &self,
        absent: &Handle,
    ) -> Result<ComptimeOptionArgs<FunctionArgs>, LaunchError> {
        let lists = match &self.block_mask {
            Some(mask) => ComptimeOptionArgs::Some(mask.argument()?),
            None => ComptimeOptionArgs::None,
        };
        let captured = argument(&self.floats, &self.ints, absent);
        Ok(ComptimeOptionArgs::Some(FunctionArgsLaunch::new(
            captured, lists,
        )))
    }
}

/// The steps `begin..end` over key blocks.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Walk {
    pub(crate) begin: u32,
    pub(crate) end: u32,
    /// The first entry of the list, where there is one.
    at: u32,
}

/// A step of a walk.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Listed {
    /// The key block.
    pub(crate) block: u32,
    /// No function hides a key in it.
    pub(crate) whole: bool,
}

/// The walk over the key blocks of the rows from `first` on: all of `blocks`, or of these the listed.
#[cube]
pub(crate) fn walk(
    functions: &ComptimeOption<FunctionArgs>,
    place: &Place,
    first: u32,
    blocks: &KeyBlocks,
    #[comptime] keys: u32,
    #[comptime] features: Features,
) -> Walk {
    #[comptime]
    match functions {
        ComptimeOption::Some(functions) =>
        {
            #[comptime]
            match &functions.lists {
                ComptimeOption::Some(lists) => of_list(lists, place, first, blocks, keys, features),
                ComptimeOption::None => Walk {
                    begin: blocks.begin,
                    end: blocks.end,
                    at: 0u32,
                },
            }
        }
        ComptimeOption::None => Walk {
            begin: blocks.begin,
            end: blocks.end,
            at: 0u32,
        },
    }
}

#[cube]
fn of_list(
    lists: &Lists,
    place: &Place,
    first: u32,
    blocks: &KeyBlocks,
    #[comptime] keys: u32,
    #[comptime] features: Features,
) -> Walk {
    let ratio = comptime!(BLOCK_MASK_KEYS / keys);
    let at = place.batch * lists.batch
        + place.head * lists.head
        + first / comptime!(BLOCK_MASK_ROWS) * lists.row;
    let count = u32::cast_from(lists.entries[at as usize]);
    let mut begin = 0u32;
    let mut end = count;
    if comptime!(features.lo || features.hi) {
        // Entries rise, so those before and behind the band are counted.
        end = 0;
        for n in 0..count {
            let block = u32::cast_from(lists.entries[(at + 1 + n) as usize]) / 2 * ratio;
            if block + ratio <= blocks.begin {
                begin += 1;
            }
            if block < blocks.end {
                end += 1;
            }
        }
        begin = min(begin, end);
    }
    Walk {
        begin: begin * ratio,
        end: end * ratio,
        at: at + 1,
    }
}

/// Step `n` of a walk; behind the end of a list its last.
#[cube]
pub(crate) fn listed(
    functions: &ComptimeOption<FunctionArgs>,
    walk: &Walk,
    n: u32,
    #[comptime] keys: u32,
    #[comptime] features: Features,
) -> Listed {
    #[comptime]
    match functions {
        ComptimeOption::Some(functions) =>
        {
            #[comptime]
            match &functions.lists {
                ComptimeOption::Some(lists) => {
                    let ratio = comptime!(BLOCK_MASK_KEYS / keys);
                    let n = min(n, walk.end - 1);
                    let entry = u32::cast_from(lists.entries[(walk.at + n / ratio) as usize]);
                    Listed {
                        block: entry / 2 * ratio + n % ratio,
                        whole: entry % 2 == 1,
                    }
                }
                ComptimeOption::None => Listed {
                    block: n,
                    whole: comptime!(!features.mask_function).runtime(),
                },
            }
        }
        ComptimeOption::None => Listed {
            block: n,
            whole: true.runtime(),
        },
    }
}

/// A score as the score function changes it.
#[cube]
pub(crate) fn changed<S: ScoreFunction>(
    score: f32,
    functions: &ComptimeOption<FunctionArgs>,
    place: &Place,
    i: u32,
    j: u32,
    g: &Geometry,
    #[comptime] features: Features,
) -> f32 {
    let mut value = score;
    if features.score_function {
        #[comptime]
        match functions {
            ComptimeOption::Some(functions) => {
                value = S::score(score, position(place, i, j, g), &functions.captured);
            }
            ComptimeOption::None => {}
        }
    }
    value
}

/// Whether the mask function shows a key.
#[cube]
pub(crate) fn shown<V: MaskFunction>(
    functions: &ComptimeOption<FunctionArgs>,
    place: &Place,
    i: u32,
    j: u32,
    g: &Geometry,
    #[comptime] features: Features,
) -> bool {
    let mut seen = true.runtime();
    if features.mask_function {
        #[comptime]
        match functions {
            ComptimeOption::Some(functions) => {
                seen = V::visible(position(place, i, j, g), &functions.captured);
            }
            ComptimeOption::None => {}
        }
    }
    seen
}

/// A place as functions see it: a row or key past the end is the last.
#[cube]
fn position(place: &Place, i: u32, j: u32, g: &Geometry) -> Position {
    Position {
        batch: place.batch,
        head: place.head,
        query: min(i, g.seq_q - 1),
        key: min(j, g.seq_k - 1),
        queries: g.seq_q,
        keys: g.seq_k,
    }
}
