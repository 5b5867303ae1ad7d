//! The backward kernels and their one entry.
//!
//! Per row `i`, with `P` the probabilities, `O` the output and `dO` its gradient (FlashAttention-2,
//! arXiv 2307.08691, section 3.1; the head of `mtlflash_core` has the forward):
//!
//! ```text
//! delta_i = sum_d dO_id O_id - dlse_i            dlse: if the log-sum-exp has a gradient of its own
//! P_ij  = exp(s_ij - lse_i)
//! dS_ij = P_ij (dO_i . V_j - delta_i)            dbias: summed over the dims it broadcasts over
//! dS_ij *= 1 - tanh(s_ij / softcap)^2            if there is a softcap
//! dQ = scale dS K    dK = scale dS^T Q    dV = P^T dO
//! ```
//!
//! [`mtlflash_core::dropout`] has what changes where weights fall.
//!
//! Scores are recomputed block by block. dK and dV are summed by the cube that owns a block of keys,
//! over the queries and over the query heads of the group; dQ by the cube that owns a block of
//! queries. So nothing is added to by two, and the order of every sum is fixed.

mod arguments;
mod cmma;
mod delta;
mod place;
mod short_rows;
mod split;
mod tiled;
mod zeros;

use cubecl::client::Client;
use mtlflash_core::{BackwardKernel, BackwardPlan, Problem};

use crate::binding::{Gradients, Inputs, Saved};
use crate::error::LaunchError;
use arguments::BackwardArguments;
use split::Split;

/// Launches the plan's kernels for the gradients that are wanted.
///
/// `problem` was validated, with its log-sum-exp, and `plan` decided for it; bindings have the
/// problem's shapes and element types. The launch is asynchronous. The gradient of ALiBi slopes is
/// not computed; nor is that of a bias with one number a row where the log-sum-exp has a gradient: it
/// is the sum of that.
///
/// # Errors
/// [`LaunchError`]: a plan without kernels, optional tensors that do not match the problem, sizes
/// that the device's counters cannot hold.
pub fn backward(
    client: &Client,
    plan: &BackwardPlan,
    problem: &Problem,
    inputs: &Inputs,
    saved: &Saved,
    gradients: &Gradients,
) -> Result<(), LaunchError> {
    let outputs = crate::Outputs {
        out: saved.out.clone(),
        lse: problem.lse.then(|| saved.lse.clone()),
    };
    let arguments = BackwardArguments::new(
        client, plan.index, problem, inputs, &outputs, saved, gradients,
    )?;
    if problem.is_empty() || problem.seq_k == 0 {
        return zeros::launch(&arguments);
    }
    match plan.kernel {
        BackwardKernel::Tiled(tile) => tiled::launch(&arguments, tile, None),
        BackwardKernel::Cmma(tiles) => cmma::launch(&arguments, tiles),
        // A delta with any numbers in it has no bound that f16 could hold its products by.
        BackwardKernel::Split(tiles) if arguments.has_dlse() => {
            tiled::launch(&arguments, tiles.otherwise, None)
        }
        BackwardKernel::Split(tiles) => {
            let split = Split::new(&arguments)?;
            delta::launch(&arguments)?;
            cmma::launch_split(&arguments, tiles, &split)?;
            tiled::launch(&arguments, tiles.otherwise, Some(&split))
        }
        BackwardKernel::Metal(_) | BackwardKernel::Chunked => {
            Err(LaunchError::NotACubeKernel { got: plan.tier })
        }
    }
}
