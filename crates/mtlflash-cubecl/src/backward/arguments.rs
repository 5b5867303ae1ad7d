//! What every backward kernel is launched with.

use cubecl::client::Client;
use cubecl::ir::ElemType;
use cubecl::prelude::*;
use cubecl::server::Handle;
use mtlflash_core::{IndexWidth, Problem};

use super::place::Owner;
use crate::binding::{Gradients, Inputs, Outputs, Saved, TensorBinding};
use crate::error::LaunchError;
use crate::forward::arguments::{
    Arguments, WIDEST, buffer, counter, size, starts_on_vectors, stored_by, strides,
};
use crate::forward::scoring::{Strides, StridesLaunch};

/// What is known of a row: its log-sum-exp, `delta`, and the norm that its probabilities still need.
/// The log-sum-exp is rounded, by 1e-4 where scores are in the thousands, and with it all
/// probabilities of the row by the same factor.
pub(super) const STATS: u32 = 3;

/// The forward's arguments, and what the backward has beyond them.
pub(super) struct BackwardArguments<'a> {
    pub(super) forward: Arguments<'a>,
    pub(super) gradients: &'a Gradients,
    /// Elements of a vector that Q, K, V, the output and its gradient are loaded by.
    pub(super) vector: usize,
    /// [`STATS`] numbers of every row, `[B, Hq, Lq, 3]`.
    stats: Handle,
    saved: &'a Saved,
    out: TensorBinding,
}

/// The four tensors of the two first products, by who holds the rows: `own . walked` are the scores,
/// `own_values . walked_values` their gradients through V.
#[derive(CubeType, CubeLaunch, Clone, Copy)]
pub(super) struct Sides {
    pub(super) own: Strides,
    pub(super) own_values: Strides,
    pub(super) walked: Strides,
    pub(super) walked_values: Strides,
}

impl<'a> BackwardArguments<'a> {
    pub(super) fn new(
        client: &'a Client,
        index: IndexWidth,
        problem: &'a Problem,
        inputs: &'a Inputs,
        outputs: &'a Outputs,
        saved: &'a Saved,
        gradients: &'a Gradients,
    ) -> Result<Self, LaunchError> {
        if !problem.lse {
            return Err(LaunchError::Binding {
                argument: "lse",
                got: "none",
                expected: "a tensor",
            });
        }
        let row_bias = problem.bias.is_some_and(|(shape, _)| shape[3] == 1);
        if gradients.dbias.is_some() && row_bias && saved.dlse.is_some() {
            return Err(LaunchError::Binding {
                argument: "dbias of a bias with one number a row, beside dlse",
                got: "a tensor",
                expected: "none",
            });
        }
        if gradients.dbias.is_some() && problem.bias.is_none() {
            return Err(LaunchError::Binding {
                argument: "dbias",
                got: "a tensor",
                expected: "none",
            });
        }
        let forward = Arguments::new(client, index, problem, inputs, outputs)?;
        let shape = problem.out_shape();
        let out = TensorBinding {
            handle: saved.out.clone(),
            shape,
            strides: mtlflash_core::Extent::contiguous(shape, 1).strides,
        };
        let bytes = problem.dtype.size_bytes();
        let aligned =
            starts_on_vectors(&saved.dout, bytes, WIDEST) && starts_on_vectors(&out, bytes, WIDEST);
        let rows: usize = problem.lse_shape().iter().product();
        Ok(Self {
            vector: if aligned { forward.vector } else { 1 },
            stats: client.empty((rows * size(STATS) * 4).max(16)),
            forward,
            gradients,
            saved,
            out,
        })
    }

    /// A grid of `x` key heads, `y` blocks of `rows` keys, `z` batch entries.
    pub(super) fn cubes_of_keys(&self, rows: u32) -> Result<CubeCount, LaunchError> {
        let problem = self.forward.problem;
        let blocks = problem.seq_k.div_ceil(size(rows));
        self.grid([problem.heads_kv, blocks, problem.batch])
    }

    pub(super) fn grid(&self, cubes: [usize; 3]) -> Result<CubeCount, LaunchError> {
        let most = self.forward.client.properties().hardware.max_cube_count;
        Ok(CubeCount::Static(
            counter("cubes along x", cubes[0], most.0)?,
            counter("cubes along y", cubes[1], most.1)?,
            counter("cubes along z", cubes[2], most.2)?,
        ))
    }

    /// The gradient of the log-sum-exp, or a stand-in.
    pub(super) fn dlse(&self) -> BufferArg {
        buffer(self.saved.dlse.as_ref().unwrap_or(self.forward.absent()), 4)
    }

    /// Whether the log-sum-exp has a gradient of its own.
    pub(super) fn has_dlse(&self) -> bool {
        self.saved.dlse.is_some()
    }

    pub(super) fn stats(&self) -> BufferArg {
        buffer(&self.stats, 4)
    }

    pub(super) fn out(&self) -> BufferArg {
        self.rows_of(&self.out)
    }

    pub(super) fn dout_view(&self) -> &'a TensorBinding {
        &self.saved.dout
    }

    pub(super) fn dout(&self) -> BufferArg {
        self.rows_of(&self.saved.dout)
    }

    /// Elements that rows of the gradients there are, one of Q or K and one of V, are stored by, where a unit has
    /// `neighbours` of them.
    pub(super) fn stored_by(&self, neighbours: usize, gradients: [Option<&Handle>; 2]) -> usize {
        let problem = self.forward.problem;
        let width = |(handle, dim): (Option<&Handle>, usize)| {
            let start = handle?.offset_start.unwrap_or(0);
            Some(stored_by(neighbours, dim, problem.dtype, start))
        };
        let [vectors, values] = gradients;
        let widths = [(vectors, problem.head_dim), (values, problem.head_dim_v)].map(width);
        widths.into_iter().flatten().min().unwrap_or(1)
    }

    /// A gradient to be written by `width` elements, or a stand-in.
    pub(super) fn gradient(
        &self,
        handle: Option<&Handle>,
        element: ElemType,
        width: usize,
    ) -> BufferArg {
        buffer(
            handle.unwrap_or(self.forward.absent()),
            element.size() * width,
        )
    }

    pub(super) fn out_strides(&self) -> StridesLaunch {
        strides(Some(&self.out), self.vector)
    }

    pub(super) fn dout_strides(&self) -> StridesLaunch {
        strides(Some(&self.saved.dout), self.vector)
    }

    /// Own rows of both head dims, then the walked: of a kernel owned by queries Q, dO, K and V.
    pub(super) fn buffers(&self, owner: Owner) -> [BufferArg; 4] {
        let forward = &self.forward;
        let [q, k, v] = [
            forward.q(self.vector),
            forward.k(self.vector),
            forward.v(self.vector),
        ];
        match owner {
            Owner::Queries => [q, self.dout(), k, v],
            Owner::Keys => [k, v, q, self.dout()],
        }
    }

    /// Their views.
    pub(super) fn sides(&self, owner: Owner) -> SidesLaunch {
        let [q, k, v] = self
            .forward
            .views()
            .map(|view| strides(Some(view), self.vector));
        match owner {
            Owner::Queries => SidesLaunch::new(q, self.dout_strides(), k, v),
            Owner::Keys => SidesLaunch::new(k, v, q, self.dout_strides()),
        }
    }

    fn rows_of(&self, view: &TensorBinding) -> BufferArg {
        let bytes = self.forward.problem.dtype.size_bytes();
        buffer(&view.handle, bytes * self.vector)
    }
}
