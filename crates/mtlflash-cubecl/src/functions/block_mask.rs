//! Which blocks of pairs a mask function leaves visible, found out once on the device.

use cubecl::client::Client;
use cubecl::prelude::*;
use cubecl::server::Handle;
use mtlflash_core::tile::{BLOCK_MASK_KEYS, BLOCK_MASK_ROWS};

use super::captured::{Captured, argument};
use super::lists::ListsLaunch;
use super::{FunctionInputs, MaskFunction, Position};
use crate::error::LaunchError;
use crate::forward::arguments::{ABSENT_BYTES, buffer, counter, size};

/// Units that look at a block.
const UNITS: u32 = 64;

/// Blocks along a dimension that every grid has.
const MOST_BLOCKS: u32 = 65_535;

/// A block mask on the device.
#[derive(Clone, Debug)]
pub struct BlockMaskBinding {
    /// i32 of [`block_mask_shape`], without gaps.
    pub handle: Handle,
    /// What it was built for: `[1 or B, 1 or Hq, Lq, Lk]`.
    pub scores: [usize; 4],
}

/// Shape of the block mask for scores of a shape: for each block of queries a number and as many key
/// blocks as there can be.
///
/// # Errors
/// More blocks along a dimension than a grid has everywhere, or more elements than 31 bits count.
pub fn block_mask_shape(scores: [usize; 4]) -> Result<[usize; 4], LaunchError> {
    let [batch, heads, queries, keys] = scores;
    let rows = queries.div_ceil(size(BLOCK_MASK_ROWS));
    let blocks = keys.div_ceil(size(BLOCK_MASK_KEYS));
    counter("blocks of queries of a block mask", rows, MOST_BLOCKS)?;
    counter("blocks of keys of a block mask", blocks, MOST_BLOCKS)?;
    let places = batch.saturating_mul(heads);
    counter("entries times heads of a block mask", places, MOST_BLOCKS)?;
    let shape = [batch, heads, rows, blocks + 1];
    let elements = shape.into_iter().fold(1, usize::saturating_mul);
    counter("elements of a block mask", elements, u32::MAX / 2)?;
    Ok(shape)
}

impl BlockMaskBinding {
    /// The launch argument.
    pub(crate) fn argument(&self) -> Result<ListsLaunch, LaunchError> {
        let [batch, heads, rows, row] = block_mask_shape(self.scores)?;
        let stride = |dim: usize, elements: usize| {
            let elements = if dim == 1 { 0 } else { elements };
            counter("elements of a block mask", elements, u32::MAX / 2)
        };
        Ok(ListsLaunch::new(
            buffer(&self.handle, 4),
            stride(batch, heads.saturating_mul(rows * row))?,
            stride(heads, rows * row)?,
            counter("elements of a block mask", row, u32::MAX)?,
        ))
    }
}

/// Builds a block mask: the state of every block, then the lists.
pub(super) fn build<V: MaskFunction>(
    client: &Client,
    inputs: &FunctionInputs,
    mask: &BlockMaskBinding,
) -> Result<(), LaunchError> {
    let [batch, heads, queries, keys] = mask.scores;
    let [_, _, rows, row] = block_mask_shape(mask.scores)?;
    let places = batch * heads;
    if places == 0 || rows == 0 {
        return Ok(());
    }
    let cubes_x = counter("blocks of keys", row - 1, MOST_BLOCKS)?;
    let cubes_y = counter("blocks of queries", rows, MOST_BLOCKS)?;
    let cubes_z = counter("batch entries and heads", places, MOST_BLOCKS)?;
    let lengths = [
        counter("query heads", heads, u32::MAX)?,
        counter("queries", queries, i32::MAX.unsigned_abs())?,
        counter("keys", keys, i32::MAX.unsigned_abs())?,
    ];
    let absent = client.empty(ABSENT_BYTES);
    let states = client.empty((places * rows * (row - 1) * 4).max(ABSENT_BYTES));
    // SAFETY: both kernels write within the buffers' shapes, and reads of captured tensors stay within
    // these.
    unsafe {
        if cubes_x > 0 {
            block_states::launch_unchecked::<V>(
                client,
                CubeCount::Static(cubes_x, cubes_y, cubes_z),
                CubeDim::new_1d(UNITS),
                buffer(&states, 4),
                argument(&inputs.floats, &inputs.ints, &absent),
                lengths[0],
                lengths[1],
                lengths[2],
            );
        }
        block_lists::launch_unchecked(
            client,
            CubeCount::Static(cubes_y, cubes_z, 1),
            CubeDim::new_1d(1),
            buffer(&states, 4),
            buffer(&mask.handle, 4),
            cubes_x,
        );
    }
    Ok(())
}

/// Cubes: `x` blocks of keys, `y` blocks of queries, `z` batch entries and heads. 0: nothing is visible,
/// 1: something is hidden, 2: nothing is.
#[cube(launch_unchecked)]
fn block_states<V: MaskFunction>(
    states: &mut [i32],
    captured: &Captured,
    heads: u32,
    queries: u32,
    keys: u32,
) {
    let mut shown = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    let mut hidden = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    let mut some_shown = 0u32;
    let mut some_hidden = 0u32;
    for n in 0..comptime!(BLOCK_MASK_ROWS * BLOCK_MASK_KEYS / UNITS) {
        let pair = n * UNITS + UNIT_POS;
        let query = CUBE_POS_Y * BLOCK_MASK_ROWS + pair / BLOCK_MASK_KEYS;
        let key = CUBE_POS_X * BLOCK_MASK_KEYS + pair % BLOCK_MASK_KEYS;
        if query < queries && key < keys {
            let at = Position {
                batch: CUBE_POS_Z / heads,
                head: CUBE_POS_Z % heads,
                query,
                key,
                queries,
                keys,
            };
            if V::visible(at, captured) {
                some_shown = 1;
            } else {
                some_hidden = 1;
            }
        }
    }
    shown[UNIT_POS as usize] = some_shown;
    hidden[UNIT_POS as usize] = some_hidden;
    sync_cube();
    if UNIT_POS == 0 {
        let mut any_shown = 0u32;
        let mut any_hidden = 0u32;
        for unit in 0..comptime!(UNITS as usize) {
            any_shown |= shown[unit];
            any_hidden |= hidden[unit];
        }
        let mut state = 0i32;
        if any_shown == 1 {
            state = select(any_hidden == 1, 1i32, 2i32);
        }
        let at = (CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y) * CUBE_COUNT_X + CUBE_POS_X;
        states[at as usize] = state;
    }
}

/// Cubes: `x` blocks of queries, `y` batch entries and heads.
#[cube(launch_unchecked)]
fn block_lists(states: &[i32], lists: &mut [i32], key_blocks: u32) {
    let row = CUBE_POS_Y * CUBE_COUNT_X + CUBE_POS_X;
    let at = row * (key_blocks + 1);
    let mut count = 0u32;
    for block in 0..key_blocks {
        let state = states[(row * key_blocks + block) as usize];
        if state > 0 {
            count += 1;
            lists[(at + count) as usize] = i32::cast_from(block * 2) + state - 1;
        }
    }
    lists[at as usize] = i32::cast_from(count);
}
