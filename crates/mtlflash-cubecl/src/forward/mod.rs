//! The forward kernels and their one entry.

pub(crate) mod arguments;
pub(crate) mod cmma;
pub(crate) mod load;
mod rows;
pub(crate) mod scoring;
pub(crate) mod tiled;
mod unit;

use cubecl::client::Client;
use mtlflash_core::{Kernel, Plan, Problem};

use crate::binding::{Inputs, Outputs};
use crate::error::LaunchError;
use arguments::Arguments;

/// Launches the plan's kernel.
///
/// `problem` was validated and `plan` decided for it; bindings have the problem's shapes and element
/// types. The launch is asynchronous. Nothing is launched for a problem without output.
///
/// # Errors
/// [`LaunchError`]: a plan of another engine, optional tensors that do not match the problem, sizes
/// that the device's counters cannot hold.
pub fn forward(
    client: &Client,
    plan: &Plan,
    problem: &Problem,
    inputs: &Inputs,
    outputs: &Outputs,
) -> Result<(), LaunchError> {
    let arguments = Arguments::new(client, plan.index, problem, inputs, outputs)?;
    if problem.is_empty() {
        return Ok(());
    }
    match plan.kernel {
        Kernel::Unit(tile) => unit::launch(&arguments, tile),
        Kernel::Tiled(tile) => tiled::launch(&arguments, tile),
        Kernel::Rows(tile) => rows::launch(&arguments, tile),
        Kernel::Cmma(tile) => cmma::launch(&arguments, tile),
        Kernel::Metal(_) | Kernel::Chunked { .. } => {
            Err(LaunchError::NotACubeKernel { got: plan.tier })
        }
    }
}
