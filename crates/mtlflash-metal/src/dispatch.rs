//! A kernel's call as a value: the text, the grid, the buffers, the uniform bytes.

use std::sync::Arc;

use mtlflash_core::tile::MetalTile;
use mtlflash_core::{DType, Extent, MaskStorage, Problem};

use crate::layouts::{Layouts, neighbours};
use crate::source::{Files, SourceError, specialised};
use crate::specialisation::{definitions, entry_file, entry_name};
use crate::uniforms::{UNIFORM_BYTES, uniforms};

/// Threads of a simdgroup.
pub(crate) const SIMD_WIDTH: u32 = 32;

/// Most threadgroups along a dimension of a grid, which is what wgpu asks of Metal too.
const MAX_THREADGROUPS: usize = 65_535;

/// Everything a launch needs, and what a test needs to make the same launch elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispatch {
    /// Name of the kernel function.
    pub entry: String,
    /// Metal Shading Language, whole.
    pub source: Arc<str>,
    /// Threadgroups of the grid.
    pub threadgroups: [u32; 3],
    /// Threads of a threadgroup.
    pub threads: [u32; 3],
    /// What `[[buffer(0)]]`, `[[buffer(1)]]`, ... are.
    pub buffers: Vec<BufferSlot>,
    /// The bytes of the last buffer.
    pub uniforms: Vec<u8>,
}

impl Dispatch {
    /// The buffers that hold tensors, in their order: all but the uniforms, which come last.
    pub fn tensors(&self) -> impl Iterator<Item = &BufferSlot> {
        let slots = self.buffers.iter();
        slots.filter(|slot| slot.role != Role::Params)
    }
}

/// A buffer argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BufferSlot {
    /// Which tensor it is.
    pub role: Role,
    /// How an element is stored.
    pub element: Element,
    /// Shape of the view; `[bytes]` for the uniforms.
    pub shape: Vec<usize>,
    /// Bytes from the view's first element to the end of its last: what a buffer must hold.
    pub bytes: u64,
    /// Whether the kernel writes it, the whole of it; else it reads it.
    pub written: bool,
}

/// What a buffer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Queries.
    Q,
    /// Keys.
    K,
    /// Values.
    V,
    /// Output.
    Out,
    /// Log-sum-exp.
    Lse,
    /// Mask.
    Mask,
    /// Bias.
    Bias,
    /// ALiBi slopes.
    Alibi,
    /// Gradient of the output.
    Dout,
    /// Gradient of the log-sum-exp.
    Dlse,
    /// What one kernel of a backward pass finds out about the rows for the next.
    Stats,
    /// Gradient of the queries.
    Dq,
    /// Gradient of the keys.
    Dk,
    /// Gradient of the values.
    Dv,
    /// The uniform block.
    Params,
}

impl Role {
    /// The name, as in `"q"`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Q => "q",
            Self::K => "k",
            Self::V => "v",
            Self::Out => "out",
            Self::Lse => "lse",
            Self::Mask => "mask",
            Self::Bias => "bias",
            Self::Alibi => "alibi",
            Self::Dout => "dout",
            Self::Dlse => "dlse",
            Self::Stats => "stats",
            Self::Dq => "dq",
            Self::Dk => "dk",
            Self::Dv => "dv",
            Self::Params => "params",
        }
    }
}

/// How a buffer's elements are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Element {
    /// Numbers.
    Float(DType),
    /// A mask.
    Mask(MaskStorage),
    /// Bytes.
    Byte,
}

impl Element {
    /// Bytes of an element.
    pub const fn size_bytes(self) -> usize {
        match self {
            Self::Float(dtype) => dtype.size_bytes(),
            Self::Mask(MaskStorage::U8) | Self::Byte => 1,
            Self::Mask(MaskStorage::U32) => 4,
        }
    }
}

/// Why a problem cannot be dispatched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DispatchError {
    /// A tensor of the problem has no layout, or the other way round.
    #[error("{tensor}: got {got}, expected {expected}")]
    Mismatch {
        /// The tensor.
        tensor: &'static str,
        /// What the layouts hold.
        got: &'static str,
        /// What the problem says.
        expected: &'static str,
    },
    /// Elements of a vector that are not neighbours.
    #[error("{tensor}: got a stride of {got} along the head dim, expected 1")]
    HeadDimStride {
        /// The tensor.
        tensor: &'static str,
        /// Its stride.
        got: usize,
    },
    /// A number the kernel's counters cannot hold.
    #[error("{what}: got {got}, more than a kernel counts")]
    TooLarge {
        /// What is counted.
        what: &'static str,
        /// How many there are.
        got: usize,
    },
    /// A grid larger than can be dispatched.
    #[error("got {got} threadgroups along {dimension}, expected at most {MAX_THREADGROUPS}")]
    TooManyThreadgroups {
        /// What lies along the dimension.
        dimension: &'static str,
        /// How many.
        got: usize,
    },
    /// Nothing to compute: no output, or no keys.
    #[error("got a problem without {missing}, expected at least one")]
    Empty {
        /// What there is none of.
        missing: &'static str,
    },
    /// Gradients of what no kernel here differentiates by.
    #[error("the gradient of {of}: no Metal kernel computes it")]
    NoGradient {
        /// What the gradient would be of.
        of: &'static str,
    },
    /// A backward pass of something else than what its kernels do.
    #[error("the backward pass: got {got}, expected {expected}")]
    NoBackward {
        /// What the problem is or lacks.
        got: &'static str,
        /// What it must be.
        expected: &'static str,
    },
    /// The kernel's text.
    #[error(transparent)]
    Source(#[from] SourceError),
}

/// The forward call of `problem` with the kernel of `tile`.
///
/// ```
/// use mtlflash_core::tile::{MetalKernel, metal};
/// use mtlflash_core::{DType, FlashAttentionOptions, Problem, ProblemSpec};
/// use mtlflash_metal::{Files, Layouts, forward};
///
/// let problem = Problem::new(&ProblemSpec {
///     q: [1, 8, 1024, 64],
///     k: [1, 8, 1024, 64],
///     v: [1, 8, 1024, 64],
///     dtypes: [DType::F16; 3],
///     mask: None,
///     bias: None,
///     alibi: None,
///     options: FlashAttentionOptions::new(),
///     lse: false,
/// })?;
/// let tile = metal(MetalKernel::Simdgroup, &problem)?;
/// let dispatch = forward(&problem, &tile, &Layouts::contiguous(&problem), Files::BuiltIn)?;
/// assert_eq!(dispatch.threads, [32, tile.simdgroups, 1]);
/// assert_eq!(dispatch.buffers.len(), 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`DispatchError`].
pub fn forward(
    problem: &Problem,
    tile: &MetalTile,
    layouts: &Layouts,
    files: Files<'_>,
) -> Result<Dispatch, DispatchError> {
    check(problem, layouts)?;
    let buffers = buffers(problem, layouts);
    let definitions = definitions(problem, tile, layouts, &buffers);
    let source = specialised(files, entry_file(tile.kernel), definitions)?;
    let rows = usize::try_from(tile.rows).unwrap_or(usize::MAX);
    Ok(Dispatch {
        entry: entry_name(problem, tile),
        source,
        threadgroups: [
            threadgroups("the query tiles", problem.seq_q.div_ceil(rows))?,
            threadgroups("the query heads", problem.heads_q)?,
            threadgroups("the batch", problem.batch)?,
        ],
        threads: [SIMD_WIDTH, tile.simdgroups, 1],
        buffers,
        uniforms: uniforms(problem, layouts)?,
    })
}

pub(crate) fn threadgroups(dimension: &'static str, got: usize) -> Result<u32, DispatchError> {
    match u32::try_from(got) {
        Ok(count) if got <= MAX_THREADGROUPS => Ok(count),
        _ => Err(DispatchError::TooManyThreadgroups { dimension, got }),
    }
}

pub(crate) fn check(problem: &Problem, layouts: &Layouts) -> Result<(), DispatchError> {
    for (missing, size) in [
        ("batch entries", problem.batch),
        ("heads", problem.heads_q),
        ("queries", problem.seq_q),
        ("keys", problem.seq_k),
    ] {
        if size == 0 {
            return Err(DispatchError::Empty { missing });
        }
    }
    for (tensor, got, expected) in [
        ("mask", layouts.mask.is_some(), problem.mask.is_some()),
        ("bias", layouts.bias.is_some(), problem.bias.is_some()),
        (
            "alibi_slopes",
            layouts.alibi.is_some(),
            problem.alibi.is_some(),
        ),
    ] {
        let say = |present| if present { "a layout" } else { "no layout" };
        if got != expected {
            return Err(DispatchError::Mismatch {
                tensor,
                got: say(got),
                expected: say(expected),
            });
        }
    }
    for (tensor, strides, size) in [
        ("q", layouts.q, problem.head_dim),
        ("k", layouts.k, problem.head_dim),
        ("v", layouts.v, problem.head_dim_v),
    ] {
        if !neighbours(size, strides) {
            return Err(DispatchError::HeadDimStride {
                tensor,
                got: strides[3],
            });
        }
    }
    Ok(())
}

impl BufferSlot {
    /// An input as its view lies.
    pub(crate) fn viewed(
        role: Role,
        element: Element,
        shape: [usize; 4],
        strides: [usize; 4],
    ) -> Self {
        Self {
            role,
            element,
            shape: shape.to_vec(),
            bytes: Extent::new(shape, strides, element.size_bytes()).bytes(),
            written: false,
        }
    }

    /// Row-major without gaps.
    pub(crate) fn whole(role: Role, element: Element, shape: &[usize]) -> Self {
        let elements = shape.iter().product::<usize>();
        Self {
            role,
            element,
            shape: shape.to_vec(),
            bytes: Extent::contiguous([1, 1, 1, elements], element.size_bytes()).bytes(),
            written: false,
        }
    }

    /// Row-major without gaps, and written.
    pub(crate) fn output(role: Role, element: Element, shape: &[usize]) -> Self {
        Self {
            written: true,
            ..Self::whole(role, element, shape)
        }
    }
}

fn buffers(problem: &Problem, layouts: &Layouts) -> Vec<BufferSlot> {
    let own = Element::Float(problem.dtype);
    let lse = Element::Float(DType::F32);
    let mut slots = vectors(problem, layouts).to_vec();
    slots.push(BufferSlot::output(Role::Out, own, &problem.out_shape()));
    if problem.lse {
        slots.push(BufferSlot::output(Role::Lse, lse, &problem.lse_shape()));
    }
    slots.extend(score_inputs(problem, layouts));
    slots.push(BufferSlot::whole(
        Role::Params,
        Element::Byte,
        &[UNIFORM_BYTES],
    ));
    slots
}

/// Queries, keys and values.
pub(crate) fn vectors(problem: &Problem, layouts: &Layouts) -> [BufferSlot; 3] {
    let own = Element::Float(problem.dtype);
    [
        BufferSlot::viewed(Role::Q, own, problem.q_shape(), layouts.q),
        BufferSlot::viewed(Role::K, own, problem.k_shape(), layouts.k),
        BufferSlot::viewed(Role::V, own, problem.v_shape(), layouts.v),
    ]
}

/// What is added to the scores or hides some, as far as the problem has it.
pub(crate) fn score_inputs(problem: &Problem, layouts: &Layouts) -> Vec<BufferSlot> {
    let mask = layouts.mask.zip(problem.mask).map(|(layout, shape)| {
        let element = Element::Mask(layout.storage);
        BufferSlot::viewed(Role::Mask, element, shape, layout.strides)
    });
    let bias = layouts
        .bias
        .zip(problem.bias)
        .map(|(strides, (shape, dtype))| {
            BufferSlot::viewed(Role::Bias, Element::Float(dtype), shape, strides)
        });
    let alibi = layouts.alibi.map(|[batch, head]| {
        let slopes = if batch == 0 { 1 } else { problem.batch };
        let shape = [slopes, problem.heads_q, 1, 1];
        BufferSlot {
            shape: vec![slopes, problem.heads_q],
            ..BufferSlot::viewed(
                Role::Alibi,
                Element::Float(DType::F32),
                shape,
                [batch, head, 0, 0],
            )
        }
    });
    [mask, bias, alibi].into_iter().flatten().collect()
}
