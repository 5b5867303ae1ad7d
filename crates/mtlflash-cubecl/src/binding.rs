//! Tensors as kernels take them: a buffer, a shape and strides.

use cubecl::server::Handle;
use mtlflash_core::{Extent, MaskStorage};

/// A view of a device buffer.
#[derive(Clone, Debug)]
pub struct TensorBinding {
    /// The buffer, its offset included.
    pub handle: Handle,
    /// Sizes of the four dimensions.
    pub shape: [usize; 4],
    /// Elements between neighbours along each dimension; anything where the size is 1.
    pub strides: [usize; 4],
}

/// A boolean mask; true (not zero) hides.
#[derive(Clone, Debug)]
pub struct MaskBinding {
    /// The buffer and its view.
    pub tensor: TensorBinding,
    /// How an element is stored.
    pub storage: MaskStorage,
}

/// Inputs of a forward launch. Element types are the problem's.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// `[B, Hq, Lq, D]`.
    pub q: TensorBinding,
    /// `[B, Hkv, Lk, D]`.
    pub k: TensorBinding,
    /// `[B, Hkv, Lk, Dv]`.
    pub v: TensorBinding,
    /// Each dim 1 or that of `[B, Hq, Lq, Lk]`.
    pub mask: Option<MaskBinding>,
    /// Each dim 1 or that of `[B, Hq, Lq, Lk]`.
    pub bias: Option<TensorBinding>,
    /// `[1 or B, Hq, 1, 1]`, f32.
    pub alibi: Option<TensorBinding>,
}

/// Cumulative lengths of packed sequences, one more element than there are sequences, i32 without
/// gaps. Of what they hold nothing is trusted: they never lead past the rows there are.
#[derive(Clone, Debug)]
pub struct Sequences {
    /// Of the queries.
    pub bounds_q: Handle,
    /// Of the keys.
    pub bounds_k: Handle,
}

/// Outputs of a forward launch, row-major without gaps.
#[derive(Clone, Debug)]
pub struct Outputs {
    /// `[B, Hq, Lq, Dv]` of the problem's element type; `[total, Hq, Dv]` where the queries are packed.
    pub out: Handle,
    /// `[B, Hq, Lq]`, f32; wanted exactly where the problem wants it. `[Hq, total]` where the queries
    /// are packed.
    pub lse: Option<Handle>,
}

/// What the forward left, and the gradients of its outputs.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The output as [`Outputs::out`] holds it.
    pub out: Handle,
    /// The log-sum-exp as [`Outputs::lse`] holds it.
    pub lse: Handle,
    /// Gradient of the output: `[B, Hq, Lq, Dv]` of the problem's element type.
    pub dout: TensorBinding,
    /// Gradient of the log-sum-exp, as [`Outputs::lse`] holds that; none where it is zero.
    pub dlse: Option<Handle>,
}

/// Gradients of a backward launch, row-major without gaps; those that are missing are not computed.
#[derive(Clone, Debug, Default)]
pub struct Gradients {
    /// `[B, Hq, Lq, D]` of the problem's element type.
    pub dq: Option<Handle>,
    /// `[B, Hkv, Lk, D]` of the problem's element type.
    pub dk: Option<Handle>,
    /// `[B, Hkv, Lk, Dv]` of the problem's element type.
    pub dv: Option<Handle>,
    /// The bias's shape and element type.
    pub dbias: Option<Handle>,
}

impl TensorBinding {
    /// The view for the plan's choice of offset width.
    pub fn extent(&self, element_bytes: usize) -> Extent {
        Extent::new(self.shape, self.broadcast_strides(), element_bytes)
    }

    /// The strides, 0 along every dimension of size 1.
    pub(crate) fn broadcast_strides(&self) -> [usize; 4] {
        std::array::from_fn(|dim| match self.shape[dim] {
            1 => 0,
            _ => self.strides[dim],
        })
    }
}
