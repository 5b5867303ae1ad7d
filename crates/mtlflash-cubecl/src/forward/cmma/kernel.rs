//! FlashAttention-2's loop over key blocks on cooperative matrices: a plane owns whole rows, the
//! output never leaves its fragments but for a rescale, and a block is done in fragments where the
//! device and the problem allow it, else the long way.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;

use super::careful::{careful_block, settle};
use super::config::CmmaConfig;
use super::fragments::{fragment_block, write_seeds};
use super::output::finish;
use super::own_rows::{OwnRows, bring_rows};
use super::speculative::{Failed, is_done};
use super::staging::{fetch_block, held, is_wild, put, put_added, put_bias, sides};
use super::state::{lane, rows, tiles};
use crate::forward::scoring::{Geometry, Place, ScoreTensors, key_blocks};
use crate::forward::sequence::{Sequences, block_of_rows, scaled, site, write_ownerless};
use crate::forward::split::{Exponents, unit};
use crate::functions::{FunctionArgs, MaskFunction, ScoreFunction, listed, walk};

/// Cubes: `x` query heads, `y` blocks of rows, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(crate) fn cmma_forward<
    E: Float,
    F: Float,
    B: Float,
    M: Int,
    O: Float,
    N: Size,
    W: Size,
    S: ScoreFunction,
    V: MaskFunction,
>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &mut [Vector<O, W>],
    lse: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    given: &Geometry,
    sequences: &ComptimeOption<Sequences>,
    functions: &ComptimeOption<FunctionArgs>,
    exponents: &ComptimeOption<Exponents>,
    failed: &ComptimeOption<Failed>,
    #[comptime] config: CmmaConfig,
    #[define(E, F, B, M, O)] _types: [ElemType; 5],
) {
    let keys = comptime!(config.tile.keys);
    let features = comptime!(config.features);
    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
    if failed.is_some() {
        if is_done(failed) {
            terminate!();
        }
    }
    let unit = unit(exponents, &place, sequences, given);
    if exponents.is_some() {
        // Another kernel computes heads that are not split.
        if !unit.is_split {
            terminate!();
        }
    }
    let site = site(&place, sequences, given, features);
    let site = if config.tile.split {
        scaled(&site, unit.scores)
    } else {
        site
    };
    let width = W::value().comptime();
    write_ownerless::<Vector<O, W>>(
        out,
        lse,
        &site,
        sequences,
        comptime!(config.tile.rows()),
        comptime!(config.head_dim_v as usize / width),
        features,
    );
    let g = &site.g;
    if sequences.is_some() {
        // The grid has blocks for the longest sequence.
        if CUBE_POS_Y * comptime!(config.tile.rows()) >= g.seq_q {
            terminate!();
        }
    }
    let cube = block_of_rows(g, sequences, comptime!(config.tile.rows()), features);
    let first = cube * comptime!(config.tile.rows());

    let lane = lane(config);
    let mut tiles = tiles::<F>(config);
    let mut rows = rows::<F>(1.0 / g.scale, config);

    let from = OwnRows {
        base: site.q,
        first,
        len: g.seq_q,
    };
    bring_rows::<E, N, F>(
        q,
        &from,
        &g.q,
        &lane,
        &mut tiles.kv,
        &mut rows.q,
        comptime!(config.side_qk()),
        config,
    );
    if UNIT_POS < comptime!(2 * config.tile.planes) {
        tiles.wild[UNIT_POS as usize] = 0;
    }
    if config.in_fragments {
        write_seeds(&mut tiles, &mut rows, &lane, g, config);
    }

    let last = min(first + comptime!(config.tile.rows()), g.seq_q) - 1;
    let blocks = key_blocks(first, last, g, keys, features);
    let walk = walk(functions, &place, first, &blocks, keys, features);
    if walk.begin < walk.end {
        let block_k = comptime!(config.block(keys, config.side_qk()));
        let block_v = comptime!(config.block(keys, config.side_v()));
        let begin = listed(functions, &walk, walk.begin, keys, features);
        let start = begin.block * keys;
        let mut held = held::<F>(config);
        let sides = sides(first, g, config);
        fetch_block::<E, N, F, M, B>(
            k, v, &mut held, &site, &place, &lane, start, &sides, tensors, config,
        );
        if config.own_bias() {
            put_bias::<F>(&held.bias, &mut tiles, &lane, config);
        }
        // Whether the quick form of a softcap or bias has served so far.
        let mut quick = true;
        for step in walk.begin..walk.end {
            let listed_now = listed(functions, &walk, step, keys, features);
            let block = listed_now.block;
            let key = block * keys;
            // By position and functions; a mask hides on top of that.
            let full = listed_now.whole && block >= blocks.full_begin && block < blocks.full_end;
            let parity = step % 2;
            sync_cube();
            put::<F>(&held.k, &mut tiles.kv, 0u32, block_k);
            put::<F>(&held.v, &mut tiles.kv, comptime!(config.v_at()), block_v);
            if config.adds() {
                put_added::<F>(&held.added, &mut tiles, config);
            }
            // In what is split everything is finite.
            if comptime!(!config.tile.split) && (!full || features.mask) {
                let wild = plane_any(is_wild::<F>(&held.v, block_v));
                if UNIT_POS_PLANE == 0 {
                    tiles.wild[(parity * config.tile.planes + lane.plane) as usize] =
                        select(wild, 1u32, 0u32);
                }
            }
            sync_cube();
            // The next block is on its way while this one is worked on.
            let next = listed(functions, &walk, step + 1, keys, features).block * keys;
            if comptime!(!config.fetches_late()) {
                fetch_block::<E, N, F, M, B>(
                    k, v, &mut held, &site, &place, &lane, next, &sides, tensors, config,
                );
            }
            let mut wild = false;
            #[unroll]
            for plane in 0..comptime!(config.tile.planes) {
                wild = wild
                    || tiles.wild[(parity * comptime!(config.tile.planes) + plane) as usize] != 0;
            }

            let mut done = false;
            if config.in_fragments {
                if full && !(features.mask && wild) {
                    if comptime!(config.tries_quick()) {
                        if quick {
                            done = fragment_block::<E, N, F, M, B>(
                                k, v, &mut held, &mut tiles, &mut rows, &lane, &site, &place,
                                first, key, next, &sides, tensors, true, true, config,
                            );
                            quick = done;
                        }
                    }
                    if !done {
                        done = fragment_block::<E, N, F, M, B>(
                            k, v, &mut held, &mut tiles, &mut rows, &lane, &site, &place, first,
                            key, next, &sides, tensors, true, false, config,
                        );
                    }
                } else if !full && listed_now.whole && !wild {
                    done = fragment_block::<E, N, F, M, B>(
                        k, v, &mut held, &mut tiles, &mut rows, &lane, &site, &place, first, key,
                        next, &sides, tensors, false, false, config,
                    );
                } else {
                    if config.fetches_late() {
                        fetch_block::<E, N, F, M, B>(
                            k, v, &mut held, &site, &place, &lane, next, &sides, tensors, config,
                        );
                    }
                }
            }
            if !done {
                careful_block::<F, M, B, S, V>(
                    &mut tiles,
                    &mut rows,
                    &lane,
                    &place,
                    first,
                    key,
                    full && !features.mask,
                    wild,
                    tensors,
                    functions,
                    g,
                    config,
                );
                if config.in_fragments {
                    settle(&mut tiles, &mut rows, &lane, config);
                    write_seeds(&mut tiles, &mut rows, &lane, g, config);
                    // It needs all maxima to be 0.
                    quick = false;
                }
            }
            if config.own_bias() {
                // Already here: it need not be in registers any longer, nor does the next block wait.
                sync_plane();
                put_bias::<F>(&held.bias, &mut tiles, &lane, config);
            }
        }
    }

    finish::<O, F, W>(
        &mut tiles, &mut rows, &lane, &site, first, &unit, out, lse, config,
    );
}
