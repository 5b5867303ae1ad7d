//! The register-blocked kernel: FlashAttention-2's loop over key blocks without matrix units.
//!
//! A cube holds `rows` query rows; `COLUMNS` units share a row. Head dim is walked in slices, so that
//! shared memory does not grow with it. In the first product a unit owns `rows_per_unit x
//! keys_per_unit` scores, in the second the same rows and one vector of every slice of the output;
//! probabilities pass through shared memory in between.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;
use mtlflash_core::tile::TiledTile;

use super::products::{
    COLUMNS, F4, LANES, PITCH, SLICE, Stage, add_weighted, fetch, multiply, put, stage,
};
use crate::dropout::{dropped, kept_of_four};
use crate::forward::scoring::{
    Features, Geometry, NO_SCORE, Place, ScoreTensors, is_no_score, is_zero, key_blocks, score,
    visible, whole,
};
use crate::forward::sequence::{Sequences, block_of_rows, site, write_ownerless};
use crate::forward::split::{Exponents, unit};
use crate::forward::store::store4;
use crate::functions::{FunctionArgs, MaskFunction, ScoreFunction, changed, listed, shown, walk};

/// What the kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TiledConfig {
    pub(crate) tile: TiledTile,
    pub(crate) head_dim: u32,
    pub(crate) head_dim_v: u32,
    pub(crate) features: Features,
}

/// Cubes: `x` query heads, `y` blocks of rows, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(crate) fn tiled_forward<
    E: Float,
    B: Float,
    M: Int,
    N: Size,
    W: Size,
    S: ScoreFunction,
    V: MaskFunction,
>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &mut [Vector<E, W>],
    lse: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    given: &Geometry,
    sequences: &ComptimeOption<Sequences>,
    functions: &ComptimeOption<FunctionArgs>,
    exponents: &ComptimeOption<Exponents>,
    #[comptime] config: TiledConfig,
    #[define(E, B, M)] _types: [ElemType; 3],
) {
    let features = comptime!(config.features);
    let rows = comptime!(config.tile.rows());
    let keys = comptime!(config.tile.keys());
    let units = comptime!(config.tile.units());
    let rpu = comptime!(config.tile.rows_per_unit);
    let kpu = comptime!(config.tile.keys_per_unit);
    let groups = comptime!(config.tile.keys_per_unit / LANES);
    let slices_qk = comptime!(config.head_dim.div_ceil(SLICE));
    let own = comptime!(Stage {
        rows,
        cols: config.head_dim,
        wide: if config.tile.resident {
            slices_qk * COLUMNS
        } else {
            COLUMNS
        },
        units,
        interleave: false,
    });
    let of_k = comptime!(Stage {
        rows: keys,
        cols: config.head_dim,
        wide: COLUMNS,
        units,
        interleave: true,
    });
    let of_v = comptime!(Stage {
        rows: keys,
        cols: config.head_dim_v,
        wide: COLUMNS,
        units,
        interleave: false,
    });
    let slices_v = comptime!(config.head_dim_v.div_ceil(SLICE));
    let pitch_p = comptime!(config.tile.keys() / LANES + 1);

    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
    if exponents.is_some() {
        // Another kernel computes heads that are split.
        if unit(exponents, &place, sequences, given).is_split {
            terminate!();
        }
    }
    let site = site(&place, sequences, given, features);
    let width = W::value().comptime();
    write_ownerless::<Vector<E, W>>(
        out,
        lse,
        &site,
        sequences,
        rows,
        comptime!(config.head_dim_v as usize / width),
        features,
    );
    let g = &site.g;
    if sequences.is_some() {
        // The grid has blocks for the longest sequence.
        if CUBE_POS_Y * rows >= g.seq_q {
            terminate!();
        }
    }
    let cube = block_of_rows(g, sequences, rows, features);
    let first = cube * rows;
    let column = UNIT_POS % COLUMNS;
    let row_local = UNIT_POS / COLUMNS * rpu;

    let mut q_tile = Shared::<[F4]>::new_slice(comptime!((rows * own.pitch()) as usize));
    let mut kv_tile = Shared::<[F4]>::new_slice(comptime!((keys * PITCH) as usize));
    let mut p_tile = Shared::<[F4]>::new_slice(comptime!((rows * pitch_p) as usize));
    let mut row_max = Shared::<[f32]>::new_slice(comptime!(if config.tile.shuffles {
        1usize
    } else {
        (rows * COLUMNS) as usize
    }));

    let mut m = Array::<f32>::new(comptime!(rpu as usize));
    let mut l = Array::<f32>::new(comptime!(rpu as usize));
    let mut acc = Array::<F4>::new(comptime!((rpu * slices_v) as usize));
    #[unroll]
    for r in 0..rpu {
        m[r as usize] = f32::new(NO_SCORE);
        l[r as usize] = 0.0;
        #[unroll]
        for c in 0..slices_v {
            acc[comptime!((r * slices_v + c) as usize)] = F4::new(0.0);
        }
    }

    let last = min(first + rows, g.seq_q) - 1;
    let blocks = key_blocks(first, last, g, keys, features);
    let walk = walk(functions, &place, first, &blocks, keys, features);
    let mut start = 0u32;
    if walk.begin < walk.end {
        start = listed(functions, &walk, walk.begin, keys, features).block * keys;
    }
    let mut ahead = Array::<F4>::new(comptime!(of_k.share() as usize));
    fetch::<E, N>(k, site.k, start, g.seq_k, 0, &g.k, &mut ahead, of_k);
    if config.tile.resident {
        stage::<E, N>(q, site.q, first, g.seq_q, 0, &g.q, &mut q_tile, own);
    }
    for step in walk.begin..walk.end {
        let listed_now = listed(functions, &walk, step, keys, features);
        let block = listed_now.block;
        let key = block * keys;
        let full = !features.mask
            && listed_now.whole
            && block >= blocks.full_begin
            && block < blocks.full_end;

        // S = Q K^T, a slice of the head dim at a time.
        let mut s = Array::<f32>::new(comptime!((rpu * kpu) as usize));
        #[unroll]
        for n in 0..comptime!(rpu * kpu) {
            s[n as usize] = 0.0;
        }
        for slice in 0..slices_qk {
            sync_cube();
            put(&ahead, &mut kv_tile, of_k);
            if !config.tile.resident {
                stage::<E, N>(q, site.q, first, g.seq_q, slice, &g.q, &mut q_tile, own);
            }
            sync_cube();
            // What is multiplied next is on its way meanwhile.
            if slice + 1 < slices_qk {
                fetch::<E, N>(k, site.k, key, g.seq_k, slice + 1, &g.k, &mut ahead, of_k);
            } else {
                fetch::<E, N>(v, site.v, key, g.seq_k, 0, &g.v, &mut ahead, of_v);
            }
            multiply(
                &q_tile,
                &kv_tile,
                row_local,
                column,
                if config.tile.resident {
                    slice
                } else {
                    u32::new(0)
                },
                &mut s,
                comptime!(own.pitch()),
                config.tile,
            );
        }

        // Score n of a unit is key 32 * (n / 4) + 4 * column + n % 4 of the block.
        if full {
            #[unroll]
            for r in 0..rpu {
                let i = first + row_local + r;
                #[unroll]
                for n in 0..kpu {
                    let at = comptime!((r * kpu + n) as usize);
                    let j = key + comptime!(n / LANES * SLICE + n % LANES) + column * LANES;
                    let value = score::<M, B>(s[at], &place, min(i, last), j, tensors, g, features);
                    s[at] = changed::<S>(value, functions, &place, i, j, g, features);
                }
            }
        } else {
            #[unroll]
            for r in 0..rpu {
                let i = first + row_local + r;
                #[unroll]
                for n in 0..kpu {
                    let at = comptime!((r * kpu + n) as usize);
                    let j = key + comptime!(n / LANES * SLICE + n % LANES) + column * LANES;
                    let mut value = f32::new(NO_SCORE);
                    if i < g.seq_q
                        && visible::<M, B>(&place, i, j, tensors, g, features)
                        && shown::<V>(functions, &place, i, j, g, features)
                    {
                        let before = score::<M, B>(s[at], &place, i, j, tensors, g, features);
                        value = changed::<S>(before, functions, &place, i, j, g, features);
                    }
                    s[at] = value;
                }
            }
        }

        let mut tops = Array::<f32>::new(comptime!(rpu as usize));
        #[unroll]
        for r in 0..rpu {
            let mut top = s[comptime!((r * kpu) as usize)];
            #[unroll]
            for n in 1..kpu {
                top = max(top, s[comptime!((r * kpu + n) as usize)]);
            }
            if config.tile.shuffles {
                top = max(top, plane_shuffle_xor(top, 1u32));
                top = max(top, plane_shuffle_xor(top, 2u32));
                top = max(top, plane_shuffle_xor(top, 4u32));
            } else {
                row_max[((row_local + r) * COLUMNS + column) as usize] = top;
            }
            tops[r as usize] = top;
        }
        if !config.tile.shuffles {
            sync_cube();
            #[unroll]
            for r in 0..rpu {
                let mut top = tops[r as usize];
                for c in 0..COLUMNS {
                    top = max(top, row_max[((row_local + r) * COLUMNS + c) as usize]);
                }
                tops[r as usize] = top;
            }
        }
        #[unroll]
        for r in 0..rpu {
            let risen = max(m[r as usize], tops[r as usize]);
            let keep = (m[r as usize] - risen).exp();
            m[r as usize] = risen;
            let mut sum = 0.0f32;
            #[unroll]
            for group in 0..groups {
                let mut kept = 0u32;
                if features.dropout {
                    let four = key / LANES + comptime!(group * COLUMNS) + column;
                    kept = kept_of_four(&place, first + row_local + r, four, &g.drop);
                }
                let mut p = F4::new(0.0);
                #[unroll]
                for e in 0..LANES {
                    let value = s[comptime!((r * kpu + group * LANES + e) as usize)];
                    // A hidden key weighs nothing even where the row has seen no key yet.
                    let weight = select(is_no_score(value), 0.0, (value - risen).exp());
                    sum += weight;
                    if features.dropout {
                        p.insert(comptime!(e as usize), dropped(weight, kept, e));
                    } else {
                        p.insert(comptime!(e as usize), weight);
                    }
                }
                p_tile
                    [((row_local + r) * pitch_p + comptime!(group * COLUMNS) + column) as usize] =
                    p;
            }
            l[r as usize] = l[r as usize] * keep + sum;
            #[unroll]
            for c in 0..slices_v {
                let at = comptime!((r * slices_v + c) as usize);
                acc[at] *= F4::new(keep);
            }
        }

        // O += P V, a slice of the head dim at a time.
        #[unroll]
        for slice in 0..slices_v {
            sync_cube();
            put(&ahead, &mut kv_tile, of_v);
            sync_cube();
            if comptime!(slice + 1 < slices_v) {
                fetch::<E, N>(
                    v,
                    site.v,
                    key,
                    g.seq_k,
                    comptime!(slice + 1).runtime(),
                    &g.v,
                    &mut ahead,
                    of_v,
                );
            } else {
                let next = listed(functions, &walk, step + 1, keys, features).block * keys;
                fetch::<E, N>(k, site.k, next, g.seq_k, 0, &g.k, &mut ahead, of_k);
            }
            add_weighted(
                &p_tile,
                &kv_tile,
                row_local,
                column,
                full,
                &mut acc,
                slice,
                slices_v,
                config.tile,
                features,
            );
        }
    }

    #[unroll]
    for r in 0..rpu {
        let mut sum = l[r as usize];
        if config.tile.shuffles {
            sum += plane_shuffle_xor(sum, 1u32);
            sum += plane_shuffle_xor(sum, 2u32);
            sum += plane_shuffle_xor(sum, 4u32);
        } else {
            sync_cube();
            row_max[((row_local + r) * COLUMNS + column) as usize] = sum;
            sync_cube();
            sum = 0.0;
            for c in 0..COLUMNS {
                sum += row_max[((row_local + r) * COLUMNS + c) as usize];
            }
        }
        let i = first + row_local + r;
        if i < g.seq_q {
            let at = site.out + i as usize * site.out_step;
            // A row that saw nothing has a sum of 0; a NaN must stay one.
            let norm = select(is_zero(sum), 0.0, whole(g, features) / sum);
            #[unroll]
            for c in 0..slices_v {
                let value = acc[comptime!((r * slices_v + c) as usize)];
                let col = comptime!(c * SLICE) + column * LANES;
                store4::<E, W>(
                    out,
                    at,
                    col,
                    value * F4::new(norm),
                    LANES,
                    config.head_dim_v,
                );
            }
            if features.lse {
                if column == 0 {
                    // -inf for a row that saw nothing.
                    lse[site.lse + i as usize] = m[r as usize] + sum.ln();
                }
            }
        }
    }
}
