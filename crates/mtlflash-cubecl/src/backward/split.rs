//! What the gradients need of operands that are split: the units of a group of query heads and its key
//! head, for which one kernel makes all gradients.
//!
//! With `x = 2^e x^` for every operand (the head of `forward::split`), of query head `m` of a group:
//!
//! ```text
//! P^_ij  = 2^lift P_ij                      through the seed of the exponential
//! x^_ij  = dO^_i . V^_j - 2^-(ed + ev) delta_i
//! dS^_ij = 2^slope P^_ij x^_ij              what f16 holds: |x^| <= Dv 2^31
//! dQ = scale 2^(ed + ev) 2^(t + ek) dS^ K^                  lift = -t, slope = 0
//! dV = 2^(ed' - R) sum_m P^^T dO^                           lift = R + ed - ed', ed' = max_m ed
//! dK = scale 2^(ev + t) 2^g sum_m dS^^T Q^                  slope = ed' + eq - g - R - t, g = max_m (ed + eq)
//! ```
//!
//! with `R = 15` and `t = 16 + ceil(log2 Dv)`.

use cubecl::prelude::*;
use cubecl::server::Handle;

use super::arguments::{BackwardArguments, SidesLaunch};
use super::place::Owner;
use crate::error::LaunchError;
use crate::forward::arguments::{buffer, size, strides};
use crate::forward::scoring::Geometry;
use crate::forward::split::{Halves, NOT_SPLIT, REACH_SCORES, REACH_VALUES, power_of_two};

/// Units of a cube that looks at a group.
const UNITS: u32 = 256;

/// Numbers of a group: the largest exponent of the gradient of the output, or [`NOT_SPLIT`], and the largest
/// of its products with Q.
const OF_GROUP: u32 = 2;

/// Powers of two that probabilities are raised by for the product with the output's gradient.
const RAISED: i32 = 15;

/// The largest log-sum-exp of a row that is split: the rounding of what its products start with, 2^-24 of
/// it, becomes that of its probabilities, which are not normed here.
const LARGEST_LSE: f32 = 96.0;

/// The exponents of the heads of Q, K, V and the output's gradient, and what follows for their groups.
#[derive(CubeType, CubeLaunch)]
pub(super) struct Exponents {
    q: Box<[i32]>,
    k: Box<[i32]>,
    v: Box<[i32]>,
    dout: Box<[i32]>,
    groups: Box<[i32]>,
}

/// The units of a query head and its key head.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Units {
    /// The scale of the scores in their own units.
    pub(super) scale: f32,
    /// Natural logarithm of what the probabilities are raised by.
    pub(super) lift: f32,
    /// What `delta` is multiplied by to be one of `dO^ . V^`.
    pub(super) products: f32,
    /// What the gradients of scores are multiplied by.
    pub(super) slopes: f32,
}

/// What sums are multiplied by at the end, beside the scale.
#[derive(CubeType, Clone, Copy)]
pub(super) struct Results {
    pub(super) vectors: f32,
    pub(super) values: f32,
}

/// Whether the heads of a group are split.
#[cube]
pub(super) fn is_split(
    exponents: &ComptimeOption<Exponents>,
    batch: u32,
    head_kv: u32,
    g: &Geometry,
) -> bool {
    #[comptime]
    match exponents {
        ComptimeOption::Some(exponents) => {
            let group = batch * (g.heads_q / g.group) + head_kv;
            exponents.groups[(group * OF_GROUP) as usize] != NOT_SPLIT
        }
        ComptimeOption::None => false.runtime(),
    }
}

/// The exponents of a query head, its key head and their group.
#[derive(CubeType, Clone, Copy)]
struct OfHeads {
    q: i32,
    k: i32,
    v: i32,
    dout: i32,
    /// The largest `dout` of the group, and the largest `dout + q`.
    most: i32,
    most_with_q: i32,
}

#[cube]
fn of_heads(exponents: &Exponents, batch: u32, head: u32, g: &Geometry) -> OfHeads {
    let flat = batch * g.heads_q + head;
    let group = flat / g.group;
    let of_group = group * OF_GROUP;
    OfHeads {
        q: exponents.q[flat as usize],
        k: exponents.k[group as usize],
        v: exponents.v[group as usize],
        dout: exponents.dout[flat as usize],
        most: exponents.groups[of_group as usize],
        most_with_q: exponents.groups[(of_group + 1) as usize],
    }
}

/// The bits that gradients of scores fall by, so that f16 holds them.
fn fall(head_dim_v: u32) -> i32 {
    16 + i32::try_from(head_dim_v.next_power_of_two().ilog2()).unwrap_or(i32::MAX)
}

/// The units of a query head of a group that is split; those of a head that is as it is where nothing is.
#[cube]
pub(super) fn units(
    exponents: &ComptimeOption<Exponents>,
    batch: u32,
    head: u32,
    g: &Geometry,
    #[comptime] owner: Owner,
    #[comptime] head_dim_v: u32,
) -> Units {
    #[comptime]
    match exponents {
        ComptimeOption::Some(exponents) => {
            let of = of_heads(exponents, batch, head, g);
            let fall = comptime!(fall(head_dim_v));
            let mut lift = i32::new(comptime!(i64::from(-fall)));
            let mut slopes = i32::new(0);
            if owner.is_keys() {
                lift = of.dout - of.most + RAISED;
                slopes = of.most + of.q - of.most_with_q - comptime!(RAISED + fall);
            }
            Units {
                scale: g.scale * power_of_two(of.q + of.k),
                lift: f32::cast_from(lift) * comptime!(std::f32::consts::LN_2),
                products: power_of_two(-of.dout - of.v),
                slopes: power_of_two(slopes),
            }
        }
        ComptimeOption::None => Units {
            scale: g.scale,
            lift: f32::new(0.0),
            products: f32::new(1.0),
            slopes: f32::new(1.0),
        },
    }
}

/// What the sums of own rows are multiplied by: those of `head`, any of the group where keys own.
#[cube]
pub(super) fn results(
    exponents: &ComptimeOption<Exponents>,
    batch: u32,
    head: u32,
    g: &Geometry,
    #[comptime] owner: Owner,
    #[comptime] head_dim_v: u32,
) -> Results {
    #[comptime]
    match exponents {
        ComptimeOption::Some(exponents) => {
            let of = of_heads(exponents, batch, head, g);
            let fall = comptime!(fall(head_dim_v));
            if owner.is_keys() {
                Results {
                    vectors: power_of_two(of.v + fall) * power_of_two(of.most_with_q),
                    values: power_of_two(of.most - RAISED),
                }
            } else {
                Results {
                    vectors: power_of_two(of.dout + of.v) * power_of_two(of.k + fall),
                    values: f32::new(1.0),
                }
            }
        }
        ComptimeOption::None => Results {
            vectors: f32::new(1.0),
            values: f32::new(1.0),
        },
    }
}

/// What follows for a group from the exponents of its heads and the log-sum-exps of their rows. Cubes: `x`
/// key heads, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
fn group_exponents(
    q: &[i32],
    k: &[i32],
    v: &[i32],
    dout: &[i32],
    lse: &[f32],
    groups: &mut [i32],
    g: &Geometry,
) {
    let mut refused = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    let group = CUBE_POS_Z * CUBE_COUNT_X + CUBE_POS_X;
    // The rows of the heads of a group lie behind each other.
    let rows = g.group * g.seq_q;
    let first = group as usize * rows as usize;
    let mut refuses = 0u32;
    let mut row = UNIT_POS;
    while row < rows {
        let bits = u32::reinterpret(lse[first + row as usize]);
        // By the bits: what is not finite is above all, and a row that saw nothing has -inf.
        let large = bits & 0x7fff_ffffu32 > comptime!(LARGEST_LSE.to_bits());
        if large && bits != 0xff80_0000u32 {
            refuses = 1;
        }
        row += UNITS;
    }
    refused[UNIT_POS as usize] = refuses;
    sync_cube();
    if UNIT_POS == 0 {
        for unit in 0..UNITS {
            refuses = max(refuses, refused[unit as usize]);
        }
        let mut most = i32::new(comptime!(i64::from(i32::MIN)));
        let mut most_with_q = i32::new(comptime!(i64::from(i32::MIN)));
        if k[group as usize] == NOT_SPLIT || v[group as usize] == NOT_SPLIT {
            refuses = 1;
        }
        for member in 0..g.group {
            let head = (group * g.group + member) as usize;
            if q[head] == NOT_SPLIT || dout[head] == NOT_SPLIT {
                refuses = 1;
            } else {
                most = max(most, dout[head]);
                most_with_q = max(most_with_q, dout[head] + q[head]);
            }
        }
        let to = (group * OF_GROUP) as usize;
        groups[to] = select(
            refuses == 0,
            most,
            i32::new(comptime!(i64::from(NOT_SPLIT))),
        );
        groups[to + 1] = most_with_q;
    }
}

/// Q, K, V and the output's gradient, split.
pub(super) struct Split {
    q: Halves,
    k: Halves,
    v: Halves,
    dout: Halves,
    groups: Handle,
}

impl Split {
    /// Launches what splits the inputs.
    pub(super) fn new(arguments: &BackwardArguments<'_>) -> Result<Self, LaunchError> {
        let forward = &arguments.forward;
        let [q, k, v] = forward.views();
        let halves = |view, reach| Halves::new(forward, view, arguments.vector, reach);
        let problem = forward.problem;
        let split = Self {
            q: halves(q, REACH_SCORES)?,
            k: halves(k, REACH_SCORES)?,
            v: halves(v, REACH_VALUES)?,
            dout: halves(arguments.dout_view(), REACH_VALUES)?,
            groups: forward
                .client
                .empty((problem.batch * problem.heads_kv * size(OF_GROUP) * 4).max(16)),
        };
        // SAFETY: loads are guarded by the rows of a group, and every cube has a group.
        unsafe {
            group_exponents::launch_unchecked(
                forward.client,
                arguments.grid([problem.heads_kv, 1, problem.batch])?,
                CubeDim::new_1d(UNITS),
                forward.address,
                split.q.exponents(),
                split.k.exponents(),
                split.v.exponents(),
                split.dout.exponents(),
                forward.lse(),
                buffer(&split.groups, 4),
                forward.geometry(arguments.vector)?,
            );
        }
        Ok(split)
    }

    /// The exponents of the heads.
    pub(super) fn exponents(&self) -> ComptimeOptionArgs<Exponents> {
        ComptimeOptionArgs::Some(ExponentsLaunch::new(
            self.q.exponents(),
            self.k.exponents(),
            self.v.exponents(),
            self.dout.exponents(),
            buffer(&self.groups, 4),
        ))
    }

    /// Own rows of both head dims, then the walked.
    pub(super) fn buffers(&self, owner: Owner) -> [BufferArg; 4] {
        self.sides(owner)
            .map(|halves| buffer(&halves.tensor.handle, 8))
    }

    /// Their views.
    pub(super) fn views(&self, owner: Owner) -> SidesLaunch {
        let [own, own_values, walked, walked_values] = self
            .sides(owner)
            .map(|halves| strides(Some(&halves.tensor), 4));
        SidesLaunch::new(own, own_values, walked, walked_values)
    }

    fn sides(&self, owner: Owner) -> [&Halves; 4] {
        match owner {
            Owner::Queries => [&self.q, &self.dout, &self.k, &self.v],
            Owner::Keys => [&self.k, &self.v, &self.q, &self.dout],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forward::split::TOP;

    /// The ends of the exponents of a head whose largest number is `reach` powers of two from 1.
    fn ends(reach: i32) -> [i32; 2] {
        [-reach - TOP, reach - TOP]
    }

    #[test]
    fn every_power_of_two_is_one_that_f32_has() {
        let (scores, values) = (ends(REACH_SCORES), ends(REACH_VALUES));
        for (q, k) in scores.into_iter().zip(scores) {
            assert!((-126..=127).contains(&(q + k)));
        }
        for fall in [fall(1), fall(128)] {
            for v in values {
                assert!((-126..=127).contains(&(v + fall)));
                for k in scores {
                    assert!((-126..=127).contains(&(k + fall)));
                }
                // Of a group of two query heads, either of which may have the largest exponents.
                for (dout, other) in values
                    .map(|dout| values.map(|other| (dout, other)))
                    .concat()
                {
                    assert!((-126..=127).contains(&(dout + v)));
                    assert!((-126..=127).contains(&-(dout + v)));
                    for (q, other_q) in scores.map(|q| scores.map(|other| (q, other))).concat() {
                        let (most, most_with_q) =
                            (dout.max(other), (dout + q).max(other + other_q));
                        let slopes = most + q - most_with_q - RAISED - fall;
                        assert!((-126..=127).contains(&slopes), "{slopes}");
                        assert!((-126..=127).contains(&most_with_q));
                        assert!((-126..=127).contains(&(most - RAISED)));
                    }
                }
            }
        }
    }

    #[test]
    fn f16_holds_the_largest_gradient_of_a_score() {
        for head_dim_v in [1, 24, 64, 100, 128] {
            // Halves are below 2^15, and so is what delta is of.
            let largest = 2.0 * f64::from(head_dim_v) * 2.0_f64.powi(30);
            assert!(largest * 2.0_f64.powi(-fall(head_dim_v)) <= 32768.0);
        }
    }
}
