//! A kernel's call as a value: the text, the grid, the buffers, the uniform bytes.

use std::sync::Arc;

use mtlflash_core::plan::MAX_THREADGROUPS;
use mtlflash_core::tile::MetalTile;
use mtlflash_core::{DType, Extent, MaskStorage, Problem};

use crate::layouts::{Layouts, neighbours};
use crate::source::{Files, SourceError, specialised};
use crate::specialisation::{definitions, entry_file, entry_name};
use crate::uniforms::{UNIFORM_BYTES, uniforms};

/// Threads of a simdgroup.
const SIMD_WIDTH: u32 = 32;

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
    /// Output, written.
    Out,
    /// Log-sum-exp, written.
    Lse,
    /// Mask.
    Mask,
    /// Bias.
    Bias,
    /// ALiBi slopes.
    Alibi,
    /// The uniform block.
    Params,
}

impl Role {
    /// Whether the kernel writes it; it reads all others.
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Out | Self::Lse)
    }

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

fn threadgroups(dimension: &'static str, got: usize) -> Result<u32, DispatchError> {
    match u32::try_from(got) {
        Ok(count) if got <= MAX_THREADGROUPS => Ok(count),
        _ => Err(DispatchError::TooManyThreadgroups { dimension, got }),
    }
}

fn check(problem: &Problem, layouts: &Layouts) -> Result<(), DispatchError> {
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

fn buffers(problem: &Problem, layouts: &Layouts) -> Vec<BufferSlot> {
    let viewed = |role, element: Element, shape: [usize; 4], strides| BufferSlot {
        role,
        element,
        shape: shape.to_vec(),
        bytes: Extent::new(shape, strides, element.size_bytes()).bytes(),
    };
    // Row-major without gaps.
    let whole = |role, element: Element, shape: &[usize]| {
        let elements = shape.iter().product::<usize>();
        BufferSlot {
            role,
            element,
            shape: shape.to_vec(),
            bytes: Extent::contiguous([1, 1, 1, elements], element.size_bytes()).bytes(),
        }
    };
    let own = Element::Float(problem.dtype);
    let f32 = Element::Float(DType::F32);
    let slopes = layouts.alibi.map_or(0, |[batch, _]| match batch {
        0 => 1,
        _ => problem.batch,
    });
    [
        Some(viewed(Role::Q, own, problem.q_shape(), layouts.q)),
        Some(viewed(Role::K, own, problem.k_shape(), layouts.k)),
        Some(viewed(Role::V, own, problem.v_shape(), layouts.v)),
        Some(whole(Role::Out, own, &problem.out_shape())),
        problem
            .lse
            .then(|| whole(Role::Lse, f32, &problem.lse_shape())),
        layouts.mask.zip(problem.mask).map(|(layout, shape)| {
            let element = Element::Mask(layout.storage);
            viewed(Role::Mask, element, shape, layout.strides)
        }),
        layouts
            .bias
            .zip(problem.bias)
            .map(|(strides, (shape, dtype))| {
                viewed(Role::Bias, Element::Float(dtype), shape, strides)
            }),
        layouts.alibi.map(|[batch, head]| {
            let shape = [slopes, problem.heads_q, 1, 1];
            BufferSlot {
                shape: vec![slopes, problem.heads_q],
                ..viewed(Role::Alibi, f32, shape, [batch, head, 0, 0])
            }
        }),
        Some(whole(Role::Params, Element::Byte, &[UNIFORM_BYTES])),
    ]
    .into_iter()
    .flatten()
    .collect()
}
