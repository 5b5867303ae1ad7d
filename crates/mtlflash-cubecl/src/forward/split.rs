//! f32 for matrix units of f16: a tensor as two of f16, with a power of two for each head.
//!
//! `x = 2^e (upper + lower)` with `e` such that the largest magnitude of a head lies in `2^14..2^15`:
//! `upper` has the 11 leading bits of a number and `lower` the next 11, so that three products of halves
//! leave out but the product of both lower ones, 2^-22 of the whole.
//!
//! Not for every head there is such an `e`: where a number is not finite, where all are too large or too
//! small for their products, or where a row's numbers are so far below those of another that its lower
//! halves vanish. Another kernel computes these heads; [`unit()`] tells both which are which.

use cubecl::prelude::*;
use cubecl::server::Handle;
use half::f16;
use mtlflash_core::tile::{SPLIT_COLUMNS, SPLIT_ROWS};
use mtlflash_core::{DType, Extent};

use super::arguments::{Arguments, Loaded, buffer, counter, size, strides};
use super::load::load4;
use super::scoring::{Geometry, Place, Strides};
use super::sequence::Sequences;
use crate::binding::TensorBinding;
use crate::error::LaunchError;

/// Units that share a row, each with every eighth of its vectors.
const PARTS: u32 = 8;

/// Units of a cube.
const UNITS: u32 = SPLIT_ROWS * PARTS;

/// Bit of an f32 where its exponent begins.
const EXPONENT_AT: u32 = 23;

/// Bits that the upper half has of an f32: sign, exponent and 10 below the leading one.
const UPPER: u32 = 0xffff_e000;

/// Exponent of the largest number of a head in its own units.
pub(crate) const TOP: i32 = 14;

/// What is in the place of the exponent of a head that is not split.
pub(crate) const NOT_SPLIT: i32 = i32::MAX;

/// Powers of two that the rows of a head may lie below its largest number: the lower half of the largest
/// number of such a row then still ends at 2^-19 of it or below.
const SPREAD: i32 = 20;

/// Powers of two around 1 that the largest number of a head of Q or K may have: their products with a
/// scale of 1e-6 or 1e6, and the inverse, stay within f32.
pub(crate) const REACH_SCORES: i32 = 24;

/// The same of a head of V, which is multiplied by probabilities, or of the output's gradient by V.
pub(crate) const REACH_VALUES: i32 = 48;

/// `2^exponent`, from -126 to 127.
#[cube]
pub(crate) fn power_of_two(exponent: i32) -> f32 {
    f32::reinterpret(u32::cast_from(exponent + 127) << EXPONENT_AT)
}

/// What the upper half has of a number. Of the bits: a compiler may take a conversion to f16 and back for
/// the number itself.
#[cube]
pub(crate) fn upper_half(x: f32) -> f32 {
    f32::reinterpret(u32::reinterpret(x) & UPPER)
}

/// The exponents that the heads of Q, K and V were split with.
#[derive(CubeType, CubeLaunch)]
pub(crate) struct Exponents {
    q: Box<[i32]>,
    k: Box<[i32]>,
    v: Box<[i32]>,
}

/// Whether the heads of a place are split, and what their numbers are multiples of.
#[derive(CubeType, Clone, Copy)]
pub(crate) struct Unit {
    pub(crate) is_split: bool,
    /// Of a product of Q and K.
    pub(crate) scores: f32,
    /// Of V.
    pub(crate) values: f32,
}

/// The unit of a place; nothing is split where there are no exponents.
#[cube]
pub(crate) fn unit(
    exponents: &ComptimeOption<Exponents>,
    place: &Place,
    sequences: &ComptimeOption<Sequences>,
    g: &Geometry,
) -> Unit {
    #[comptime]
    match exponents {
        ComptimeOption::Some(exponents) => {
            // Sequences that are packed are one tensor.
            let batch = if sequences.is_some() {
                0u32.runtime()
            } else {
                place.batch
            };
            let head = batch * g.heads_q + place.head;
            let head_kv = (batch * g.heads_q + place.head) / g.group;
            let q = exponents.q[head as usize];
            let k = exponents.k[head_kv as usize];
            let v = exponents.v[head_kv as usize];
            let is_split = q != NOT_SPLIT && k != NOT_SPLIT && v != NOT_SPLIT;
            Unit {
                is_split,
                scores: power_of_two(select(is_split, q + k, 0i32)),
                values: power_of_two(select(is_split, v, 0i32)),
            }
        }
        ComptimeOption::None => Unit {
            is_split: false.runtime(),
            scores: f32::new(1.0),
            values: f32::new(1.0),
        },
    }
}

/// The bits of the largest magnitude of each block of rows, and those of the smallest among the largest of
/// its rows that have any. Bits are in the order of magnitudes, and what is not finite is above all.
/// Cubes: `x` blocks of rows, `y` heads, `z` batch.
#[cube(launch_unchecked, address_type = "dynamic")]
fn measure<N: Size>(
    tensor: &[Vector<f32, N>],
    found: &mut [u32],
    strides: &Strides,
    rows: u32,
    #[comptime] head_dim: u32,
) {
    let mut tops = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    let row = CUBE_POS_X * SPLIT_ROWS + UNIT_POS / PARTS;
    let part = UNIT_POS % PARTS;
    let mut top = 0u32;
    if row < rows {
        let at = CUBE_POS_Z as usize * strides.batch
            + CUBE_POS_Y as usize * strides.head
            + row as usize * strides.row;
        #[unroll]
        for n in 0..comptime!(head_dim.div_ceil(4 * PARTS)) {
            let col = (n * PARTS + part) * 4;
            let four = load4::<f32, N, f32>(tensor, at, col, head_dim, strides);
            #[unroll]
            for e in 0..4usize {
                top = max(top, u32::reinterpret(four.extract(e)) & 0x7fff_ffffu32);
            }
        }
    }
    tops[UNIT_POS as usize] = top;
    sync_cube();
    if UNIT_POS == 0 {
        let mut most = 0u32;
        let mut least = u32::MAX.runtime();
        for row in 0..SPLIT_ROWS {
            let mut top = 0u32;
            #[unroll]
            for part in 0..PARTS {
                top = max(top, tops[(row * PARTS + part) as usize]);
            }
            most = max(most, top);
            least = select(top == 0, least, min(least, top));
        }
        let cube = (CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y) * CUBE_COUNT_X + CUBE_POS_X;
        found[(2 * cube) as usize] = most;
        found[(2 * cube + 1) as usize] = least;
    }
}

/// Splits a block of rows by the exponent that follows from what [`measure`] found in the blocks of its
/// head; the first block of a head leaves the exponent. The same cubes.
#[cube(launch_unchecked, address_type = "dynamic")]
fn halve<N: Size>(
    tensor: &[Vector<f32, N>],
    found: &[u32],
    halves: &mut [Vector<f16, Const<4>>],
    exponents: &mut [i32],
    strides: &Strides,
    rows: u32,
    #[comptime] head_dim: u32,
    #[comptime] reach: i32,
) {
    let mut mosts = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    let mut leasts = Shared::<[u32]>::new_slice(comptime!(UNITS as usize));
    let head = CUBE_POS_Z * CUBE_COUNT_Y + CUBE_POS_Y;
    let mut most = 0u32;
    let mut least = u32::MAX.runtime();
    let mut block = UNIT_POS;
    while block < CUBE_COUNT_X {
        let at = 2 * (head * CUBE_COUNT_X + block);
        most = max(most, found[at as usize]);
        least = min(least, found[(at + 1) as usize]);
        block += UNITS;
    }
    mosts[UNIT_POS as usize] = most;
    leasts[UNIT_POS as usize] = least;
    #[unroll]
    for step in 0..comptime!(UNITS.ilog2()) {
        let apart = comptime!(UNITS >> (step + 1));
        sync_cube();
        if UNIT_POS < apart {
            most = max(most, mosts[(UNIT_POS + apart) as usize]);
            least = min(least, leasts[(UNIT_POS + apart) as usize]);
            mosts[UNIT_POS as usize] = most;
            leasts[UNIT_POS as usize] = least;
        }
    }
    sync_cube();
    let top = i32::cast_from(mosts[0] >> EXPONENT_AT) - 127;
    let bottom = i32::cast_from(min(leasts[0], mosts[0]) >> EXPONENT_AT) - 127;
    // Any exponent would do for a head of zeros. It gets the least, so as not to be the largest of its group, in whose
    // units the gradients of the group's heads are summed.
    let zeros = mosts[0] == 0;
    let splits = zeros || (top >= -reach && top <= reach && bottom >= top - SPREAD);
    let exponent = select(
        zeros,
        i32::new(comptime!(i64::from(-reach - TOP))),
        top - TOP,
    );
    if UNIT_POS == 0 && CUBE_POS_X == 0 {
        exponents[head as usize] =
            select(splits, exponent, i32::new(comptime!(i64::from(NOT_SPLIT))));
    }
    let row = CUBE_POS_X * SPLIT_ROWS + UNIT_POS / PARTS;
    let part = UNIT_POS % PARTS;
    if splits && row < rows {
        let factor = power_of_two(-exponent);
        let at = CUBE_POS_Z as usize * strides.batch
            + CUBE_POS_Y as usize * strides.head
            + row as usize * strides.row;
        let vectors = comptime!(head_dim.next_multiple_of(SPLIT_COLUMNS) / 4);
        let to = (head as usize * rows as usize + row as usize) * comptime!(2 * vectors as usize);
        #[unroll]
        for n in 0..comptime!(vectors.div_ceil(PARTS)) {
            let vector = n * PARTS + part;
            if vector < vectors {
                let four = load4::<f32, N, f32>(tensor, at, vector * 4, head_dim, strides);
                let mut upper = Vector::<f32, Const<4>>::new(0.0);
                let mut lower = Vector::<f32, Const<4>>::new(0.0);
                #[unroll]
                for e in 0..4usize {
                    let x = four.extract(e) * factor;
                    let high = upper_half(x);
                    upper.insert(e, high);
                    lower.insert(e, x - high);
                }
                halves[to + vector as usize] = Vector::cast_from(upper);
                halves[to + (vector + vectors) as usize] = Vector::cast_from(lower);
            }
        }
    }
}

/// A tensor whose heads are split, `[B, H, L, 2 * columns]` of f16: the upper halves of a row, filled up
/// with zeros to a multiple of [`SPLIT_COLUMNS`], then the lower.
pub(crate) struct Halves {
    pub(crate) tensor: TensorBinding,
    /// Of every head, `[B, H]`.
    exponents: Handle,
}

impl Halves {
    /// Launches what splits a tensor that is loaded by `vector` elements.
    pub(crate) fn new(
        arguments: &Arguments<'_>,
        view: &TensorBinding,
        vector: usize,
        reach: i32,
    ) -> Result<Self, LaunchError> {
        let client = arguments.client;
        let [batch, heads, rows, head_dim] = view.shape;
        let columns = 2 * head_dim.next_multiple_of(size(SPLIT_COLUMNS));
        let shape = [batch, heads, rows, columns];
        let blocks = rows.div_ceil(size(SPLIT_ROWS));
        let tensor = TensorBinding {
            handle: client.empty(batch * heads * rows * columns * 2),
            shape,
            strides: Extent::contiguous(shape, 2).strides,
        };
        let exponents = client.empty((batch * heads * 4).max(16));
        let found = client.empty((batch * heads * blocks * 8).max(16));
        let most = client.properties().hardware.max_cube_count;
        let cubes = CubeCount::Static(
            counter("blocks of rows", blocks, most.0)?,
            counter("heads", heads, most.1)?,
            counter("batch", batch, most.2)?,
        );
        let units = CubeDim::new_1d(UNITS);
        let rows = counter("rows", rows, u32::MAX)?;
        let head_dim = counter("head dim", head_dim, u32::MAX)?;
        // SAFETY: loads and stores are guarded by the rows, loads by the head dim too.
        unsafe {
            measure::launch_unchecked(
                client,
                cubes.clone(),
                units,
                arguments.address,
                vector,
                buffer(&view.handle, 4 * vector),
                buffer(&found, 4),
                strides(Some(view), vector),
                rows,
                head_dim,
            );
            halve::launch_unchecked(
                client,
                cubes,
                units,
                arguments.address,
                vector,
                buffer(&view.handle, 4 * vector),
                buffer(&found, 4),
                buffer(&tensor.handle, 8),
                buffer(&exponents, 4),
                strides(Some(view), vector),
                rows,
                head_dim,
                reach,
            );
        }
        Ok(Self { tensor, exponents })
    }

    /// The exponents of the heads.
    pub(crate) fn exponents(&self) -> BufferArg {
        buffer(&self.exponents, 4)
    }
}

/// Q, K and V, split.
pub(crate) struct Split {
    q: Halves,
    k: Halves,
    v: Halves,
}

impl Split {
    /// Launches what splits the inputs.
    pub(crate) fn new(arguments: &Arguments<'_>) -> Result<Self, LaunchError> {
        let [q, k, v] = arguments.views();
        let halves = |view, reach| Halves::new(arguments, view, arguments.vector, reach);
        Ok(Self {
            q: halves(q, REACH_SCORES)?,
            k: halves(k, REACH_SCORES)?,
            v: halves(v, REACH_VALUES)?,
        })
    }

    /// The exponents of the heads.
    pub(crate) fn exponents(&self) -> ComptimeOptionArgs<Exponents> {
        let of = |halves: &Halves| buffer(&halves.exponents, 4);
        ComptimeOptionArgs::Some(ExponentsLaunch::new(of(&self.q), of(&self.k), of(&self.v)))
    }

    /// The halves, as a kernel loads them.
    pub(crate) fn loaded(&self) -> Loaded<'_> {
        Loaded {
            views: [&self.q.tensor, &self.k.tensor, &self.v.tensor],
            dtype: DType::F16,
            vector: 4,
        }
    }
}
