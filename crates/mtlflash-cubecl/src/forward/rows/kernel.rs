//! The online softmax one key at a time, for the rows that a unit owns.

#![allow(
    clippy::collapsible_if,
    reason = "the outer condition is decided when the kernel is compiled"
)]

use cubecl::prelude::*;
use mtlflash_core::tile::RowsTile;

use crate::dropout::{dropped, kept_of_four};
use crate::forward::load::load4;
use crate::forward::scoring::{
    Features, Geometry, NO_SCORE, Place, ScoreTensors, is_no_score, is_zero, key_blocks, score,
    visible, whole,
};
use crate::forward::sequence::{Sequences, site, write_ownerless};

type F4 = Vector<f32, Const<4>>;

/// What the kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct RowsConfig {
    pub(crate) tile: RowsTile,
    pub(crate) head_dim: u32,
    pub(crate) head_dim_v: u32,
    pub(crate) features: Features,
}

impl RowsConfig {
    /// Whether a row may not see a key that it is given.
    fn hides(&self) -> bool {
        self.features.lo || self.features.hi || self.features.mask
    }
}

/// Cubes: `x` query heads, `y` blocks of rows, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(crate) fn rows_forward<E: Float, B: Float, M: Int, N: Size>(
    q: &[Vector<E, N>],
    k: &[Vector<E, N>],
    v: &[Vector<E, N>],
    out: &mut [Vector<E, N>],
    lse: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    given: &Geometry,
    sequences: &ComptimeOption<Sequences>,
    #[comptime] config: RowsConfig,
    #[define(E, B, M)] _types: [ElemType; 3],
) {
    let features = comptime!(config.features);
    let rpu = comptime!(config.tile.rows_per_unit);
    let units = comptime!(config.tile.units);
    let fours_qk = comptime!(config.head_dim.div_ceil(4));
    let fours_v = comptime!(config.head_dim_v.div_ceil(4));

    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
    // The output's rows are whole vectors, or its vectors are of one element.
    let width = N::value().comptime();
    let out_row = comptime!(config.head_dim_v as usize / width);
    let site = site(&place, sequences, given, features);
    write_ownerless::<Vector<E, N>>(
        out,
        lse,
        &site,
        sequences,
        comptime!(config.tile.rows()),
        out_row,
        features,
    );
    let g = &site.g;
    let first = CUBE_POS_Y * comptime!(config.tile.rows());
    if sequences.is_some() {
        // The grid has blocks for the longest sequence.
        if first >= g.seq_q {
            terminate!();
        }
    }
    let last_row = g.seq_q - 1;

    // Row r of a unit is `units` rows below row r - 1, so that units lie next to each other.
    let mut query = Array::<F4>::new(comptime!((rpu * fours_qk) as usize));
    let mut acc = Array::<F4>::new(comptime!((rpu * fours_v) as usize));
    let mut m = Array::<f32>::new(comptime!(rpu as usize));
    let mut l = Array::<f32>::new(comptime!(rpu as usize));
    #[unroll]
    for r in 0..rpu {
        #[unroll]
        for d in 0..fours_qk {
            query[comptime!((r * fours_qk + d) as usize)] = F4::new(0.0);
        }
        #[unroll]
        for d in 0..fours_v {
            acc[comptime!((r * fours_v + d) as usize)] = F4::new(0.0);
        }
        m[r as usize] = f32::new(NO_SCORE);
        l[r as usize] = 0.0;
    }
    // Row by row in a loop, so that a load has code once for all rows and not once for each.
    for row in 0..rpu.runtime() {
        let i = min(first + row * units + UNIT_POS, last_row);
        #[unroll]
        for d in 0..fours_qk {
            let line = load4::<E, N, f32>(
                q,
                site.q + i as usize * g.q.row,
                comptime!(d * 4).runtime(),
                config.head_dim,
                &g.q,
            );
            #[unroll]
            for r in 0..rpu {
                let at = comptime!((r * fours_qk + d) as usize);
                query[at] = select(row == r.runtime(), line, query[at]);
            }
        }
    }

    let last = min(first + comptime!(config.tile.rows()), g.seq_q) - 1;
    let blocks = key_blocks(first, last, g, 1u32, features);
    // Whether each row keeps the weights of four keys.
    let mut kept = Array::<u32>::new(comptime!(if features.dropout { rpu as usize } else { 1 }));
    for j in blocks.begin..blocks.end {
        if features.dropout {
            if j % 4 == 0 || j == blocks.begin {
                #[unroll]
                for r in 0..rpu {
                    let i = first + comptime!(r * units) + UNIT_POS;
                    kept[r as usize] = kept_of_four(&place, i, j / 4, &g.drop);
                }
            }
        }
        let mut sums = Array::<F4>::new(comptime!(rpu as usize));
        #[unroll]
        for r in 0..rpu {
            sums[r as usize] = F4::new(0.0);
        }
        #[unroll]
        for d in 0..fours_qk {
            let line = load4::<E, N, f32>(
                k,
                site.k + j as usize * g.k.row,
                comptime!(d * 4).runtime(),
                config.head_dim,
                &g.k,
            );
            #[unroll]
            for r in 0..rpu {
                sums[r as usize] = fma(
                    query[comptime!((r * fours_qk + d) as usize)],
                    line,
                    sums[r as usize],
                );
            }
        }

        let mut weights = Array::<f32>::new(comptime!(rpu as usize));
        let mut keeps = Array::<f32>::new(comptime!(rpu as usize));
        #[unroll]
        for r in 0..rpu {
            let four = sums[r as usize];
            let dot = (four.extract(0usize) + four.extract(1usize))
                + (four.extract(2usize) + four.extract(3usize));
            let i = first + comptime!(r * units) + UNIT_POS;
            let mut s = score::<M, B>(dot, &place, min(i, last_row), j, tensors, g, features);
            if comptime!(config.hides()) {
                let seen = visible::<M, B>(&place, i, j, tensors, g, features);
                s = select(seen, s, f32::new(NO_SCORE));
            }
            let before = m[r as usize];
            let top = max(before, s);
            let keep = (before - top).exp();
            // A hidden key weighs nothing even where the row has seen no key yet.
            let weight = select(is_no_score(s), 0.0, (s - top).exp());
            m[r as usize] = top;
            l[r as usize] = l[r as usize] * keep + weight;
            weights[r as usize] = if features.dropout {
                dropped(weight, kept[r as usize], j % 4)
            } else {
                weight
            };
            keeps[r as usize] = keep;
        }

        #[unroll]
        for d in 0..fours_v {
            let line = load4::<E, N, f32>(
                v,
                site.v + j as usize * g.v.row,
                comptime!(d * 4).runtime(),
                config.head_dim_v,
                &g.v,
            );
            #[unroll]
            for r in 0..rpu {
                let at = comptime!((r * fours_v + d) as usize);
                let weight = weights[r as usize];
                let before = acc[at] * F4::new(keeps[r as usize]);
                let risen = fma(F4::new(weight), line, before);
                if comptime!(config.hides()) {
                    // 0 * NaN is NaN: a hidden value must not be touched.
                    acc[at] = select(is_zero(weight), before, risen);
                } else {
                    acc[at] = risen;
                }
            }
        }
    }

    // As above: a store has code once for all rows.
    for row in 0..rpu.runtime() {
        let i = first + row * units + UNIT_POS;
        if i < g.seq_q {
            let at = (site.out + i as usize * site.out_step) * out_row;
            let sum = of_row::<f32>(&l, row, 0u32, rpu, 1u32);
            // A row that saw nothing has a sum of 0; a NaN must stay one.
            let norm = select(is_zero(sum), 0.0, whole(g, features) / sum);
            #[unroll]
            for four in 0..fours_v {
                let value = of_row::<F4>(&acc, row, four, rpu, fours_v) * F4::new(norm);
                if comptime!(width == 4) {
                    out[at + comptime!(four as usize)] = Vector::cast_from(value);
                } else {
                    #[unroll]
                    for e in 0..4u32 {
                        let d = comptime!(four * 4 + e);
                        if comptime!(d < config.head_dim_v) {
                            out[at + comptime!(d as usize)] =
                                Vector::cast_from(value.extract(comptime!(e as usize)));
                        }
                    }
                }
            }
            if features.lse {
                // -inf for a row that saw nothing.
                lse[site.lse + i as usize] = of_row::<f32>(&m, row, 0u32, rpu, 1u32) + sum.ln();
            }
        }
    }
}

/// Element `at` of a row that is known only when the kernel runs, by selects: registers have no index.
#[cube]
fn of_row<T: CubePrimitive>(
    all: &Array<T>,
    row: u32,
    #[comptime] at: u32,
    #[comptime] rows: u32,
    #[comptime] pitch: u32,
) -> T {
    let mut element = all[comptime!(at as usize)];
    #[unroll]
    for r in 1..rows {
        let own = all[comptime!((r * pitch + at) as usize)];
        element = select(row == r.runtime(), own, element);
    }
    element
}
