//! Who owns what, and where a cube works: what the kernels of every tier share.

use cubecl::prelude::*;

use super::arguments::Sides;
use crate::forward::scoring::{
    Features, Geometry, KeyBlocks, Place, Strides, key_blocks, query_blocks,
};

/// Who owns the rows of a cube, and so keeps sums in registers while the other side is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Owner {
    Queries,
    Keys,
}

impl Owner {
    pub(super) fn is_keys(self) -> bool {
        self == Self::Keys
    }
}

/// Where a cube works: a head on both sides, its own rows and the block it has walked to.
#[derive(CubeType, Clone, Copy)]
pub(super) struct At {
    pub(super) place: Place,
    pub(super) own: usize,
    pub(super) own_values: usize,
    pub(super) walked: usize,
    pub(super) walked_values: usize,
    /// First row of the log-sum-exp and delta of the head.
    pub(super) stats: usize,
    /// First own row, and the last that exists.
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) own_len: u32,
    pub(super) walked_len: u32,
}

/// One head's place on both sides, for own rows from `first` on.
#[cube]
pub(super) fn at(
    batch: u32,
    head_q: u32,
    first: u32,
    sides: &Sides,
    g: &Geometry,
    #[comptime] rows: u32,
    #[comptime] owner: Owner,
) -> At {
    let head_kv = head_q / g.group;
    let place = Place {
        batch,
        head: head_q,
    };
    let stats = (batch as usize * g.heads_q as usize + head_q as usize) * g.seq_q as usize;
    if owner.is_keys() {
        At {
            place,
            own: start(&sides.own, batch, head_kv),
            own_values: start(&sides.own_values, batch, head_kv),
            walked: start(&sides.walked, batch, head_q),
            walked_values: start(&sides.walked_values, batch, head_q),
            stats,
            first,
            last: min(first + rows, g.seq_k) - 1,
            own_len: g.seq_k,
            walked_len: g.seq_q,
        }
    } else {
        At {
            place,
            own: start(&sides.own, batch, head_q),
            own_values: start(&sides.own_values, batch, head_q),
            walked: start(&sides.walked, batch, head_kv),
            walked_values: start(&sides.walked_values, batch, head_kv),
            stats,
            first,
            last: min(first + rows, g.seq_q) - 1,
            own_len: g.seq_q,
            walked_len: g.seq_k,
        }
    }
}

#[cube]
fn start(view: &Strides, batch: u32, head: u32) -> usize {
    batch as usize * view.batch + head as usize * view.head
}

/// The blocks of the other side that the own rows touch.
#[cube]
pub(super) fn touched(
    at: &At,
    g: &Geometry,
    #[comptime] block: u32,
    #[comptime] features: Features,
    #[comptime] owner: Owner,
) -> KeyBlocks {
    if owner.is_keys() {
        query_blocks(at.first, at.last, g, block, features)
    } else {
        key_blocks(at.first, at.last, g, block, features)
    }
}
