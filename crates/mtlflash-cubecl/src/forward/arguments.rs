//! What every kernel is launched with, from the problem and the bindings.

use cubecl::client::Client;
use cubecl::ir::{AddressType, ElemType, UIntKind};
use cubecl::prelude::*;
use cubecl::server::Handle;
use mtlflash_core::{DType, IndexWidth, MaskStorage, Problem};

use super::scoring::{Features, GeometryLaunch, ScoreTensorsLaunch, StridesLaunch};
use super::sequence::SequencesLaunch;
use crate::binding::{Inputs, Outputs, Sequences, TensorBinding};
use crate::device::elem_type;
use crate::dropout::dropping;
use crate::error::LaunchError;
use crate::functions::{FunctionArgs, FunctionInputs};

/// Elements of the widest vector that kernels load.
pub(crate) const WIDEST: usize = 4;

/// Bytes that a bias is loaded by, and K and V where a kernel takes them so.
const WORDS_BYTES: usize = 16;

/// A problem, its bindings, and what follows from them for any kernel.
pub(crate) struct Arguments<'a> {
    pub(crate) client: &'a Client,
    pub(crate) problem: &'a Problem,
    pub(crate) features: Features,
    pub(crate) address: AddressType,
    /// Elements of a vector that Q, K and V are loaded by: 4 where every row of all three starts
    /// at a multiple of 4 and is contiguous, else 1.
    pub(crate) vector: usize,
    inputs: &'a Inputs,
    outputs: &'a Outputs,
    sequences: Option<&'a Sequences>,
    functions: Option<&'a FunctionInputs>,
    /// Stands in for tensors that the problem lacks: kernels compiled without them do not touch it,
    /// but a binding must hold at least an element.
    absent: Handle,
}

/// Q, K and V as a kernel loads them.
pub(crate) struct Loaded<'a> {
    pub(crate) views: [&'a TensorBinding; 3],
    pub(crate) dtype: DType,
    /// Elements of a vector.
    pub(crate) vector: usize,
}

impl Loaded<'_> {
    /// The buffers.
    pub(crate) fn buffers(&self) -> [BufferArg; 3] {
        let bytes = self.dtype.size_bytes() * self.vector;
        self.views.map(|view| buffer(&view.handle, bytes))
    }
}

/// Bytes of the widest element of any binding.
pub(crate) const ABSENT_BYTES: usize = 16;

impl<'a> Arguments<'a> {
    pub(crate) fn new(
        client: &'a Client,
        index: IndexWidth,
        problem: &'a Problem,
        inputs: &'a Inputs,
        outputs: &'a Outputs,
    ) -> Result<Self, LaunchError> {
        check_bound("mask", inputs.mask.is_some(), problem.mask.is_some())?;
        check_bound("bias", inputs.bias.is_some(), problem.bias.is_some())?;
        check_bound(
            "alibi_slopes",
            inputs.alibi.is_some(),
            problem.alibi.is_some(),
        )?;
        check_bound("lse", outputs.lse.is_some(), problem.lse)?;
        let rows = [&inputs.q, &inputs.k, &inputs.v];
        let bytes = problem.dtype.size_bytes();
        let vectorises = rows.iter().all(|view| is_of_vectors(view, bytes, WIDEST));
        Ok(Self {
            client,
            problem,
            features: Features {
                lo: problem.band.lo.is_some(),
                hi: problem.band.hi.is_some(),
                softcap: problem.softcap.is_some(),
                mask: problem.mask.is_some(),
                bias: problem.bias.is_some(),
                alibi: problem.alibi.is_some(),
                dropout: problem.dropout.is_some(),
                lse: problem.lse,
                score_function: problem
                    .functions
                    .is_some_and(|functions| functions.changes_scores),
                mask_function: problem.functions.is_some_and(|functions| functions.hides),
            },
            address: match index {
                IndexWidth::U32 => AddressType::U32,
                IndexWidth::U64 => AddressType::U64,
            },
            vector: if vectorises { WIDEST } else { 1 },
            inputs,
            outputs,
            sequences: None,
            functions: None,
            absent: client.empty(ABSENT_BYTES),
        })
    }

    /// The same for packed sequences.
    pub(crate) fn over(self, sequences: &'a Sequences) -> Self {
        Self {
            sequences: Some(sequences),
            ..self
        }
    }

    /// The same with what functions take.
    pub(crate) fn with(self, functions: &'a FunctionInputs) -> Self {
        Self {
            functions: Some(functions),
            ..self
        }
    }

    /// Whether packed sequences and functions are bound exactly where the problem has them.
    pub(crate) fn check_parts(&self) -> Result<(), LaunchError> {
        let (problem, functions) = (self.problem, self.functions);
        let lists = functions.is_some_and(|functions| functions.block_mask.is_some());
        check_bound(
            "cu_seqlens",
            self.sequences.is_some(),
            problem.packed.is_some(),
        )?;
        check_bound(
            "functions",
            functions.is_some(),
            problem.functions.is_some(),
        )?;
        check_bound(
            "block mask",
            lists,
            problem
                .functions
                .is_some_and(|functions| functions.block_mask),
        )
    }

    /// A grid of `x` query heads, `y` blocks of `rows` query rows, `z` batch entries. Cubes start in
    /// the order of `x`: the heads share what a bias or mask broadcasts over them while it is in a
    /// cache, and of all heads the longest causal blocks start first.
    pub(crate) fn cubes(&self, rows: u32) -> Result<CubeCount, LaunchError> {
        let [x, y, z] = self.grid(rows)?;
        Ok(CubeCount::Static(x, y, z))
    }

    /// The sides of that grid.
    pub(crate) fn grid(&self, rows: u32) -> Result<[u32; 3], LaunchError> {
        // Where no sequence has a query there may still be rows of no sequence.
        let least = usize::from(self.problem.packed.is_some());
        let blocks = self.problem.seq_q.div_ceil(size(rows)).max(least);
        let most = self.client.properties().hardware.max_cube_count;
        Ok([
            counter("query heads", self.problem.heads_q, most.0)?,
            counter("blocks of queries", blocks, most.1)?,
            counter("batch", self.problem.batch, most.2)?,
        ])
    }

    pub(crate) fn head_dim(&self) -> Result<u32, LaunchError> {
        counter("head dim", self.problem.head_dim, u32::MAX)
    }

    pub(crate) fn head_dim_v(&self) -> Result<u32, LaunchError> {
        counter("head dim of the values", self.problem.head_dim_v, u32::MAX)
    }

    /// Element types of q, bias and mask.
    pub(crate) fn types(&self) -> [ElemType; 3] {
        let bias = self.problem.bias.map_or(DType::F32, |(_, dtype)| dtype);
        let mask = match self.inputs.mask.as_ref().map(|mask| mask.storage) {
            Some(MaskStorage::U8) => UIntKind::U8,
            Some(MaskStorage::U32) | None => UIntKind::U32,
        };
        [
            elem_type(self.problem.dtype),
            elem_type(bias),
            ElemType::UInt(mask),
        ]
    }

    pub(crate) fn q(&self, vector: usize) -> BufferArg {
        self.rows_of(&self.inputs.q, vector)
    }

    pub(crate) fn k(&self, vector: usize) -> BufferArg {
        self.rows_of(&self.inputs.k, vector)
    }

    pub(crate) fn v(&self, vector: usize) -> BufferArg {
        self.rows_of(&self.inputs.v, vector)
    }

    /// Q, K and V as they are bound.
    pub(crate) fn views(&self) -> [&'a TensorBinding; 3] {
        [&self.inputs.q, &self.inputs.k, &self.inputs.v]
    }

    /// What stands in for a tensor that is missing.
    pub(crate) fn absent(&self) -> &Handle {
        &self.absent
    }

    pub(crate) fn out(&self) -> BufferArg {
        buffer(&self.outputs.out, self.problem.dtype.size_bytes())
    }

    /// Elements that rows of the output, which are contiguous, are stored by, where a unit has `neighbours` of them.
    pub(crate) fn stored_by(&self, neighbours: usize) -> usize {
        let start = self.outputs.out.offset_start.unwrap_or(0);
        stored_by(
            neighbours,
            self.problem.head_dim_v,
            self.problem.dtype,
            start,
        )
    }

    /// Elements of a vector that the output is stored by too.
    pub(crate) fn vector_with_out(&self) -> usize {
        match self.stored_by(WIDEST) {
            WIDEST => self.vector,
            _ => 1,
        }
    }

    pub(crate) fn out_in_vectors(&self, vector: usize) -> BufferArg {
        buffer(&self.outputs.out, self.problem.dtype.size_bytes() * vector)
    }

    pub(crate) fn lse(&self) -> BufferArg {
        buffer(self.outputs.lse.as_ref().unwrap_or(&self.absent), 4)
    }

    /// Mask, bias and slopes.
    pub(crate) fn tensors<M: Int, B: Float>(&self) -> ScoreTensorsLaunch<M, B> {
        self.tensors_with_bias_by(1)
    }

    /// The same for a kernel that loads the bias by vectors of `vector` elements.
    pub(crate) fn tensors_with_bias_by<M: Int, B: Float>(
        &self,
        vector: u32,
    ) -> ScoreTensorsLaunch<M, B> {
        let [_, bias, mask] = self.types();
        let inputs = self.inputs;
        let handle =
            |view: Option<&'a TensorBinding>| view.map_or(&self.absent, |view| &view.handle);
        let in_vectors = inputs.bias.as_ref().filter(|_| vector > 1);
        ScoreTensorsLaunch::new(
            buffer(
                handle(inputs.mask.as_ref().map(|mask| &mask.tensor)),
                mask.size(),
            ),
            buffer(handle(inputs.bias.as_ref()), bias.size()),
            buffer(handle(in_vectors), WORDS_BYTES),
            buffer(handle(inputs.alibi.as_ref()), 4),
        )
    }

    /// Q, K and V as they are bound.
    pub(crate) fn loaded(&self) -> Loaded<'_> {
        Loaded {
            views: self.views(),
            dtype: self.problem.dtype,
            vector: self.vector,
        }
    }

    /// The geometry for loads of Q, K and V by `vector` elements.
    pub(crate) fn geometry(&self, vector: usize) -> Result<GeometryLaunch, LaunchError> {
        self.geometry_of(&Loaded {
            vector,
            ..self.loaded()
        })
    }

    /// The geometry for loads of Q, K and V from other views.
    pub(crate) fn geometry_of(&self, loaded: &Loaded<'_>) -> Result<GeometryLaunch, LaunchError> {
        let [q, k, v] = loaded.views;
        let problem = self.problem;
        let seq_q = counter("queries", problem.seq_q, LONGEST)?;
        let seq_k = counter("keys", problem.seq_k, LONGEST)?;
        let [band_lo, band_hi] = self.band(seq_q, seq_k);
        let slopes = self
            .inputs
            .alibi
            .as_ref()
            .map_or([0; 4], TensorBinding::broadcast_strides);
        let softcap = problem.softcap.unwrap_or(1.0);
        let mask = self.inputs.mask.as_ref().map(|mask| &mask.tensor);
        Ok(GeometryLaunch::new(
            seq_q,
            seq_k,
            counter("query heads", problem.heads_q, u32::MAX)?,
            counter("query heads of a key head", problem.group(), u32::MAX)?,
            band_lo,
            band_hi,
            within(i64::from(seq_k) - i64::from(seq_q), seq_q, seq_k),
            problem.scale / softcap,
            softcap,
            strides(Some(q), loaded.vector),
            strides(Some(k), loaded.vector),
            strides(Some(v), loaded.vector),
            strides(mask, 1),
            strides(self.inputs.bias.as_ref(), 1),
            slopes[0],
            slopes[1],
            dropping(problem.dropout),
        ))
    }

    /// The packed sequences, where there are such.
    pub(crate) fn sequences(
        &self,
    ) -> Result<ComptimeOptionArgs<super::sequence::Sequences>, LaunchError> {
        let Some((sequences, packed)) = self.sequences.zip(self.problem.packed) else {
            return Ok(ComptimeOptionArgs::None);
        };
        let top = packed.limits.top.unwrap_or(i64::from(FARTHEST));
        Ok(ComptimeOptionArgs::Some(SequencesLaunch::new(
            buffer(&sequences.bounds_q, 4),
            buffer(&sequences.bounds_k, 4),
            counter("packed queries", packed.total_q, LONGEST)?,
            counter("packed keys", packed.total_k, LONGEST)?,
            near(top),
            f32::NAN,
            f32::NEG_INFINITY,
        )))
    }

    /// What functions take, where there are such.
    pub(crate) fn functions(&self) -> Result<ComptimeOptionArgs<FunctionArgs>, LaunchError> {
        match self.functions {
            Some(functions) => functions.argument(&self.absent),
            None => Ok(ComptimeOptionArgs::None),
        }
    }

    /// Limits of the band: `j - i`, or where sequences are packed from each one's own diagonal.
    fn band(&self, seq_q: u32, seq_k: u32) -> [i32; 2] {
        let band = self.problem.band;
        match self.problem.packed {
            Some(packed) => [
                near(packed.limits.lo.unwrap_or(i64::MIN)),
                near(packed.limits.hi.unwrap_or(i64::MAX)),
            ],
            None => [
                within(band.lo.unwrap_or(i64::MIN), seq_q, seq_k),
                within(band.hi.unwrap_or(i64::MAX), seq_q, seq_k),
            ],
        }
    }

    /// Elements of the 16 bytes that a bias is loaded by along the keys; 1 where it can't be.
    pub(crate) fn bias_vector(&self) -> usize {
        let [_, bias, _] = self.types();
        let vector = WORDS_BYTES / bias.size();
        let view = self.inputs.bias.as_ref();
        let vectorises = view.is_some_and(|view| is_of_vectors(view, bias.size(), vector));
        if vectorises { vector } else { 1 }
    }

    /// K and V by 16 bytes, eight elements of 16 bits, where each of their rows starts and ends at a multiple of
    /// those. Offsets count in vectors of [`WIDEST`], by which Q, K and V must be loaded besides.
    pub(crate) fn rows_in_words(&self) -> Option<[BufferArg; 2]> {
        const EIGHT: usize = WORDS_BYTES / 2;
        let rows = [&self.inputs.k, &self.inputs.v];
        let bytes = self.problem.dtype.size_bytes();
        let whole = rows.iter().all(|view| is_of_vectors(view, bytes, EIGHT));
        (bytes == 2 && self.vector == WIDEST && whole)
            .then(|| rows.map(|view| buffer(&view.handle, WORDS_BYTES)))
    }

    fn rows_of(&self, view: &TensorBinding, vector: usize) -> BufferArg {
        buffer(&view.handle, self.problem.dtype.size_bytes() * vector)
    }
}

/// Elements that contiguous rows of `dim` are stored by, from byte `start` on, where a unit has `neighbours` of them.
pub(crate) fn stored_by(neighbours: usize, dim: usize, dtype: DType, start: u64) -> usize {
    let fits = |width: &usize| {
        neighbours.is_multiple_of(*width)
            && dim.is_multiple_of(*width)
            && start.is_multiple_of(u64_of(width * dtype.size_bytes()))
    };
    [WIDEST, 2].into_iter().find(fits).unwrap_or(1)
}

/// The longest sequence of the kernels: sums of two positions must fit 32 bits.
const LONGEST: u32 = 1 << 30;
/// Farther from a diagonal than any key of such a sequence, and with it within 32 bits.
const FARTHEST: i32 = (1 << 30) - 1;

fn check_bound(argument: &'static str, bound: bool, wanted: bool) -> Result<(), LaunchError> {
    let word = |yes| if yes { "a tensor" } else { "none" };
    if bound == wanted {
        return Ok(());
    }
    Err(LaunchError::Binding {
        argument,
        got: word(bound),
        expected: word(wanted),
    })
}

/// Whether all rows of a view are whole vectors of `vector` elements.
fn is_of_vectors(view: &TensorBinding, element_bytes: usize, vector: usize) -> bool {
    view.shape[3].is_multiple_of(vector) && starts_on_vectors(view, element_bytes, vector)
}

/// Whether all rows of a view start at a multiple of `vector` elements.
pub(crate) fn starts_on_vectors(view: &TensorBinding, element_bytes: usize, vector: usize) -> bool {
    let [batch, head, row, col] = view.broadcast_strides();
    let offset = view.handle.offset_start.unwrap_or(0) % u64_of(vector * element_bytes);
    offset == 0
        && col == 1
        && [batch, head, row]
            .iter()
            .all(|stride| stride.is_multiple_of(vector))
}

pub(crate) fn strides(view: Option<&TensorBinding>, vector: usize) -> StridesLaunch {
    let [batch, head, row, col] = view.map_or([0; 4], TensorBinding::broadcast_strides);
    // Along a row a vector is the unit, so only the outer strides count in vectors.
    StridesLaunch::new(batch / vector, head / vector, row / vector, col)
}

pub(crate) fn buffer(handle: &Handle, element_bytes: usize) -> BufferArg {
    let bytes = usize::try_from(handle.size_in_used()).unwrap_or(usize::MAX);
    // SAFETY: the length is that of the buffer itself, in whole elements.
    unsafe { BufferArg::from_raw_parts(handle.clone(), bytes / element_bytes) }
}

/// A bound of the band, moved to where it changes nothing and 32 bits hold its sums.
fn within(bound: i64, seq_q: u32, seq_k: u32) -> i32 {
    let clamped = bound.clamp(-i64::from(seq_q), i64::from(seq_k));
    i32::try_from(clamped).unwrap_or(i32::MAX)
}

/// A limit relative to a diagonal, moved to where it changes nothing and 32 bits hold its sums.
fn near(limit: i64) -> i32 {
    let most = i64::from(FARTHEST);
    i32::try_from(limit.clamp(-most, most)).unwrap_or(FARTHEST)
}

pub(crate) fn counter(argument: &'static str, got: usize, max: u32) -> Result<u32, LaunchError> {
    match u32::try_from(got) {
        Ok(value) if value <= max => Ok(value),
        _ => Err(LaunchError::TooLarge {
            argument,
            got: u64_of(got),
            max: u64::from(max),
        }),
    }
}

pub(crate) fn size(value: u32) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

fn u64_of(value: usize) -> u64 {
    u64::try_from(value).unwrap_or(u64::MAX)
}
