//! FlashAttention-2's loop over key blocks on cooperative matrices: a plane owns whole rows, the
//! output never leaves its fragments but for a rescale, and a block is done in fragments where the
//! device and the problem allow it, else the long way.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::cmma;
use cubecl::prelude::*;
use mtlflash_core::tile::{Added, CMMA_PAD, CmmaTile};

use super::cap::Cap;
use super::careful::{careful_block, open, own};
use super::fragments::{fragment_block, write_seeds};
use super::staging::{
    Block, Held, Sides, fetch_block, is_wild, kept, kept_strides, put, put_added, put_bias,
};
use super::state::{F4, Lane, Rows, Tiles, lane, row_sum, rows, tiles};
use crate::forward::load::load4;
use crate::forward::scoring::{
    Features, Geometry, Place, ScoreTensors, is_zero, key_blocks, whole,
};
use crate::forward::sequence::{Sequences, Site, block_of_rows, scaled, site, write_ownerless};
use crate::forward::split::{Exponents, Unit, unit};
use crate::functions::{FunctionArgs, MaskFunction, ScoreFunction, listed, walk};

/// What the kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct CmmaConfig {
    pub(crate) tile: CmmaTile,
    /// Blocks are tried in fragments first.
    pub(crate) in_fragments: bool,
    pub(crate) seed: Seed,
    /// How a softcap is computed in whole blocks while that serves.
    pub(crate) quick_cap: Cap,
    /// Elements of the 16 bytes that the bias is loaded by; 1 where it is loaded element by element.
    pub(crate) bias_vector: u32,
    /// Whole blocks are tried first with the bias as a product with `1 / scale`, which is exact in the
    /// fragments' type.
    pub(crate) bias_by_product: bool,
    pub(crate) head_dim: u32,
    pub(crate) head_dim_v: u32,
    pub(crate) features: Features,
}

/// How `-m` comes to the scores of a block in fragments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Seed {
    /// The accumulator starts with it.
    Accumulator,
    /// The accumulator starts with it and with bias, ALiBi and mask.
    Tile,
    /// It is added to what a softcap leaves.
    Late,
}

impl CmmaConfig {
    /// How the softcap of any block is computed.
    pub(crate) fn cap(&self) -> Cap {
        if self.features.softcap {
            Cap::Any
        } else {
            Cap::Off
        }
    }

    /// Whether whole blocks are tried with a quick form of softcap or bias first.
    pub(crate) fn tries_quick(&self) -> bool {
        self.quick_cap != self.cap() || self.bias_by_product
    }

    /// Whether each plane holds the bias of its own rows.
    pub(crate) fn own_bias(&self) -> bool {
        self.in_fragments && self.tile.added == Added::Bias
    }

    /// Whether a tile of what is added to the scores is filled.
    pub(crate) fn adds(&self) -> bool {
        self.in_fragments && self.seed == Seed::Tile
    }

    /// Times eight elements of its bias that a unit brings.
    pub(crate) fn bias_share(&self) -> u32 {
        let vectors = self.tile.rows_of_plane() * self.tile.keys / 8;
        vectors.div_ceil(self.tile.plane_size)
    }

    /// Whether the next block is fetched when the scores of a block in fragments stand, rather than before:
    /// what two row fragments leave of the registers is needed by the products (H200, D=64, L=4096: 0.314
    /// instead of 0.333 ms). A bias, which comes with the block, would come too late (0.47 instead of 0.40).
    pub(crate) fn fetches_late(&self) -> bool {
        let crowded = self.tile.row_fragments > 1 && !self.tile.split;
        self.in_fragments && crowded && self.tile.added == Added::Nothing
    }

    /// Products along the head dim of a fragment of scores.
    pub(crate) fn steps_qk(&self) -> u32 {
        self.head_dim.div_ceil(self.tile.shape.k)
    }

    /// Fragments of the output along the head dim.
    pub(crate) fn steps_v(&self) -> u32 {
        self.head_dim_v.div_ceil(self.tile.shape.n)
    }

    /// Numbers that an operand is the sum of.
    pub(crate) fn halves(&self) -> u32 {
        self.tile.halves()
    }

    /// Which of the left operands is half `half` of the product `d` along the head dim of row fragment `f`.
    pub(crate) fn q_at(&self, f: u32, d: u32, half: u32) -> usize {
        ((f * self.steps_qk() + d) * self.halves() + half) as usize
    }

    /// Which of the probabilities of a block is half `half` of key step `n` of row fragment `f`.
    pub(crate) fn p_at(&self, f: u32, n: u32, half: u32) -> usize {
        ((n * self.tile.row_fragments + f) * self.halves() + half) as usize
    }

    /// Vectors from the upper half of a row of Q or K to the lower.
    pub(crate) fn lower_k(&self) -> u32 {
        (self.pitch_k() - CMMA_PAD) / 4 / self.halves()
    }

    /// Vectors from the upper half of a row of V to the lower.
    pub(crate) fn lower_v(&self) -> u32 {
        (self.pitch_v() - CMMA_PAD) / 4 / self.halves()
    }

    /// Elements between rows of K in shared memory.
    pub(crate) fn pitch_k(&self) -> u32 {
        self.tile.pitch_qk(self.head_dim)
    }

    /// Elements between rows of V in shared memory.
    pub(crate) fn pitch_v(&self) -> u32 {
        self.tile.pitch_v(self.head_dim_v)
    }

    /// Vectors of the tile of K, behind which V begins.
    pub(crate) fn v_at(&self) -> u32 {
        self.tile.keys * self.pitch_k() / 4
    }

    /// Vectors of the tiles of K and V.
    pub(crate) fn kv_vectors(&self) -> u32 {
        self.tile.kv_elements(self.head_dim, self.head_dim_v) / 4
    }

    /// Planes whose query rows fit into the tiles of K and V at a time.
    pub(crate) fn planes_at_once(&self) -> u32 {
        let plane = self.tile.shape.m * self.pitch_k() / 4;
        (self.kv_vectors() / plane).clamp(1, self.tile.planes)
    }

    /// Elements between rows of a chunk of scores.
    pub(crate) fn pitch_scores(&self) -> u32 {
        self.tile.pitch_scores()
    }

    /// Elements of a plane's scores.
    pub(crate) fn scores_len(&self) -> u32 {
        self.tile.shape.m * self.pitch_scores()
    }

    /// Elements between rows of a chunk of probabilities.
    pub(crate) fn pitch_weights(&self) -> u32 {
        self.tile.pitch_weights()
    }

    /// Elements of a plane's probabilities, or of its bias.
    pub(crate) fn weights_len(&self) -> u32 {
        self.tile.weights_len()
    }

    /// Elements between rows of what the scores start with.
    pub(crate) fn pitch_added(&self) -> u32 {
        self.tile.pitch_added()
    }

    /// Elements of what the scores start with.
    pub(crate) fn added_len(&self) -> u32 {
        match self.seed {
            Seed::Tile if self.in_fragments => self.tile.rows() * self.pitch_added(),
            _ => 4,
        }
    }

    /// Vectors of that of a unit.
    pub(crate) fn added_share(&self) -> u32 {
        self.added_vectors_of_block().div_ceil(self.tile.units())
    }

    pub(crate) fn added_vectors_of_block(&self) -> u32 {
        self.tile.rows() * self.tile.keys / 4
    }

    pub(crate) fn block(&self, rows: u32, cols: u32, pitch: u32) -> Block {
        Block {
            rows,
            // Halves fill the columns up.
            cols: match self.tile.split {
                true => pitch - CMMA_PAD,
                false => cols,
            },
            pitch,
            units: self.tile.units(),
        }
    }

    /// Units that share a row.
    pub(crate) fn parts(&self) -> u32 {
        self.tile.plane_size / self.tile.shape.m
    }
}

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
    S: ScoreFunction,
    V: MaskFunction,
>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &mut [O],
    lse: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    given: &Geometry,
    sequences: &ComptimeOption<Sequences>,
    functions: &ComptimeOption<FunctionArgs>,
    exponents: &ComptimeOption<Exponents>,
    #[comptime] config: CmmaConfig,
    #[define(E, F, B, M, O)] _types: [ElemType; 5],
) {
    let shape = comptime!(config.tile.shape);
    let fragments = comptime!(config.tile.row_fragments);
    let keys = comptime!(config.tile.keys);
    let features = comptime!(config.features);
    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
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
    write_ownerless::<O>(
        out,
        lse,
        &site,
        sequences,
        comptime!(config.tile.rows()),
        comptime!(config.head_dim_v as usize),
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

    // The rows of a plane are neighbours; fragment f of as many planes as there is room for is
    // brought at a time.
    let at_once = comptime!(config.planes_at_once());
    let block_q = comptime!(config.block(at_once * shape.m, config.head_dim, config.pitch_k()));
    #[unroll]
    for f in 0..fragments {
        #[unroll]
        for pass in 0..comptime!(config.tile.planes.div_ceil(at_once)) {
            sync_cube();
            #[unroll]
            for n in 0..comptime!(block_q.share()) {
                let at = UNIT_POS + n * block_q.units;
                let row = at / comptime!(block_q.vectors());
                let col = at % comptime!(block_q.vectors());
                let plane = comptime!(pass * at_once) + row / shape.m;
                let i = first + (plane * fragments + f) * shape.m + row % shape.m;
                let mut value = F4::<F>::new(F::new(0.0));
                if i < g.seq_q {
                    value = load4::<E, N, F>(
                        q,
                        site.q + i as usize * g.q.row,
                        col * 4,
                        comptime!(block_q.limit()),
                        &g.q,
                    );
                }
                if comptime!(block_q.whole(n)) || at < comptime!(block_q.rows * block_q.vectors()) {
                    tiles.kv[(row * comptime!(block_q.pitch / 4) + col) as usize] = value;
                }
            }
            sync_cube();
            if lane.plane / at_once == pass {
                let end = tiles.kv.len();
                #[unroll]
                for d in 0..comptime!(config.steps_qk()) {
                    #[unroll]
                    for half in 0..comptime!(config.halves()) {
                        let at = lane.plane % at_once * comptime!(shape.m * config.pitch_k() / 4)
                            + comptime!(d * shape.k / 4 + half * config.lower_k());
                        cmma::load(
                            &mut rows.q[comptime!(config.q_at(f, d, half))],
                            &tiles.kv[at as usize..end],
                            comptime!(config.pitch_k()),
                        );
                    }
                }
            }
        }
    }
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
        let block_k = comptime!(config.block(keys, config.head_dim, config.pitch_k()));
        let block_v = comptime!(config.block(keys, config.head_dim_v, config.pitch_v()));
        let begin = listed(functions, &walk, walk.begin, keys, features);
        let start = begin.block * keys;
        let mut held = Held::<F> {
            k: Array::new(comptime!(block_k.share() as usize)),
            v: Array::new(comptime!(block_v.share() as usize)),
            added: Array::new(comptime!(if config.adds() {
                config.added_share() as usize
            } else {
                1usize
            })),
            bias: Array::new(comptime!(if config.own_bias() {
                config.bias_share() as usize
            } else {
                1usize
            })),
        };
        let sides = Sides {
            first,
            last_key: g.seq_k - 1,
            k: kept_strides(&g.k, config),
            v: kept_strides(&g.v, config),
            bias_row: kept(g.bias.row, config),
            inverse_scale: 1.0 / g.scale,
        };
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
            let next = listed(functions, &walk, step + 1, keys, features);
            if comptime!(!config.fetches_late()) {
                fetch_block::<E, N, F, M, B>(
                    k,
                    v,
                    &mut held,
                    &site,
                    &place,
                    &lane,
                    next.block * keys,
                    &sides,
                    tensors,
                    config,
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
                                k,
                                v,
                                &mut held,
                                &mut tiles,
                                &mut rows,
                                &lane,
                                &site,
                                &place,
                                first,
                                key,
                                next.block * keys,
                                &sides,
                                tensors,
                                true,
                                true,
                                config,
                            );
                            quick = done;
                        }
                    }
                    if !done {
                        done = fragment_block::<E, N, F, M, B>(
                            k,
                            v,
                            &mut held,
                            &mut tiles,
                            &mut rows,
                            &lane,
                            &site,
                            &place,
                            first,
                            key,
                            next.block * keys,
                            &sides,
                            tensors,
                            true,
                            false,
                            config,
                        );
                    }
                } else if !full && listed_now.whole && !wild {
                    done = fragment_block::<E, N, F, M, B>(
                        k,
                        v,
                        &mut held,
                        &mut tiles,
                        &mut rows,
                        &lane,
                        &site,
                        &place,
                        first,
                        key,
                        next.block * keys,
                        &sides,
                        tensors,
                        false,
                        false,
                        config,
                    );
                } else {
                    if config.fetches_late() {
                        fetch_block::<E, N, F, M, B>(
                            k,
                            v,
                            &mut held,
                            &site,
                            &place,
                            &lane,
                            next.block * keys,
                            &sides,
                            tensors,
                            config,
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

    finish::<O, F>(
        &mut tiles, &mut rows, &lane, &site, first, &unit, out, lse, config,
    );
}

/// Normalises the output and writes it.
#[cube]
#[expect(
    clippy::too_many_arguments,
    reason = "the kernel's state, taken apart for borrowing"
)]
fn finish<O: Float, F: Float>(
    tiles: &mut Tiles<F>,
    rows: &mut Rows<F>,
    lane: &Lane,
    site: &Site,
    first: u32,
    unit: &Unit,
    out: &mut [O],
    lse: &mut [f32],
    #[comptime] config: CmmaConfig,
) {
    let shape = comptime!(config.tile.shape);
    let share = comptime!(config.tile.shape.n / config.parts());
    #[unroll]
    for f in 0..comptime!(config.tile.row_fragments) {
        let i = first + (lane.plane * config.tile.row_fragments + f) * shape.m + lane.row;
        let out_at = site.out + i as usize * site.out_step;
        let l = row_sum(rows.l[f as usize], config);
        // A row that saw nothing has l = 0; a NaN in l must stay one.
        let norm = select(
            is_zero(l),
            0.0,
            whole(&site.g, comptime!(config.features)) / l,
        );
        let norm = if config.tile.split {
            norm * unit.values
        } else {
            norm
        };
        #[unroll]
        for d in 0..comptime!(config.steps_v()) {
            open(tiles, rows, lane, d, f, config);
            let at = own(lane, config);
            if i < site.g.seq_q {
                #[unroll]
                for e in 0..share {
                    let col = comptime!(d * shape.n + e) + lane.part * share;
                    if col < config.head_dim_v {
                        out[out_at * comptime!(config.head_dim_v as usize) + col as usize] =
                            O::cast_from(tiles.scores[(at + e) as usize] * norm);
                    }
                }
            }
            sync_plane();
        }
        if config.features.lse {
            let exact = row_sum(rows.exact[f as usize], config);
            if i < site.g.seq_q && lane.part == 0 {
                // -inf for a row that saw nothing.
                lse[site.lse + i as usize] = rows.m[f as usize] + exact.ln();
            }
        }
    }
}
