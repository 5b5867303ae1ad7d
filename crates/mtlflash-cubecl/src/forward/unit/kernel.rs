//! One unit per query row: no shared memory, no planes, the online softmax one key at a time.

use cubecl::prelude::*;

use crate::dropout::{dropped, kept_of_four};
use crate::forward::scoring::{
    Features, Geometry, NO_SCORE, Place, ScoreTensors, is_zero, key_blocks, score, visible, whole,
};
use crate::forward::sequence::{Sequences, site, write_ownerless};

/// What the kernel is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct UnitConfig {
    pub(crate) units: u32,
    pub(crate) head_dim: usize,
    pub(crate) head_dim_v: usize,
    pub(crate) features: Features,
}

/// Cubes: `x` query heads, `y` blocks of rows, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
#[expect(clippy::too_many_arguments, reason = "the launch interface is flat")]
pub(crate) fn unit_forward<E: Float, B: Float, M: Int>(
    q: &[E],
    k: &[E],
    v: &[E],
    out: &mut [E],
    lse: &mut [f32],
    tensors: &ScoreTensors<M, B>,
    given: &Geometry,
    sequences: &ComptimeOption<Sequences>,
    #[comptime] config: UnitConfig,
    #[define(E, B, M)] _types: [ElemType; 3],
) {
    let features = comptime!(config.features);
    let place = Place {
        batch: CUBE_POS_Z,
        head: CUBE_POS_X,
    };
    let site = site(&place, sequences, given, features);
    write_ownerless::<E>(
        out,
        lse,
        &site,
        sequences,
        config.units,
        config.head_dim_v,
        features,
    );
    let g = &site.g;
    let row = CUBE_POS_Y * config.units + UNIT_POS;
    if row >= g.seq_q {
        terminate!();
    }

    let q_at = site.q + row as usize * g.q.row;
    let mut query = Array::<f32>::new(config.head_dim);
    for d in 0..config.head_dim {
        query[d] = f32::cast_from(q[q_at + d * g.q.col]);
    }
    let mut acc = Array::<f32>::new(config.head_dim_v);
    for d in 0..config.head_dim_v {
        acc[d] = 0.0;
    }

    let mut m = f32::new(NO_SCORE);
    let mut l = 0.0f32;
    let blocks = key_blocks(row, row, g, 1u32, features);
    for j in blocks.begin..blocks.end {
        if visible::<M, B>(&place, row, j, tensors, g, features) {
            let k_at = site.k + j as usize * g.k.row;
            let mut dot = 0.0f32;
            for d in 0..config.head_dim {
                dot += query[d] * f32::cast_from(k[k_at + d * g.k.col]);
            }
            let s = score::<M, B>(dot, &place, row, j, tensors, g, features);
            let risen = max(m, s);
            let keep = (m - risen).exp();
            let p = (s - risen).exp();
            m = risen;
            l = l * keep + p;
            let weight = if features.dropout {
                dropped(p, kept_of_four(&place, row, j / 4, &g.drop), j % 4)
            } else {
                p
            };
            let v_at = site.v + j as usize * g.v.row;
            for d in 0..config.head_dim_v {
                acc[d] = acc[d] * keep + weight * f32::cast_from(v[v_at + d * g.v.col]);
            }
        }
    }

    let at = site.out + row as usize * site.out_step;
    // A row that saw nothing has l = 0; a NaN in l must stay one.
    let norm = select(is_zero(l), 0.0, whole(g, features) / l);
    for d in 0..config.head_dim_v {
        out[at * config.head_dim_v + d] = E::cast_from(acc[d] * norm);
    }
    if features.lse {
        // -inf for a row that saw nothing.
        lse[site.lse + row as usize] = m + l.ln();
    }
}
