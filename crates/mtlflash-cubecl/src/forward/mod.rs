//! The forward kernels and their one entry.

pub(crate) mod arguments;
pub(crate) mod cmma;
pub(crate) mod load;
mod rows;
pub(crate) mod scoring;
pub(crate) mod sequence;
pub(crate) mod split;
pub(crate) mod store;
pub(crate) mod tiled;
mod unit;

use cubecl::client::Client;
use mtlflash_core::{Kernel, Plan, Problem};

use crate::binding::{Inputs, Outputs, Sequences};
use crate::error::LaunchError;
use crate::functions::{FunctionInputs, MaskFunction, ScoreFunction, Shown, Unchanged};
use arguments::Arguments;
use split::Split;

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
    launch::<Unchanged, Shown>(plan, &arguments)
}

/// [`forward`] for packed sequences: one launch for all of them.
///
/// Inputs are bound as `[1, H, total, D]`, the slopes as `[1 or sequences, Hq, 1, 1]`. How long a
/// sequence is, is read on the device; rows of no sequence become zeros with a log-sum-exp of `-inf`,
/// rows of a sequence beyond the problem's longest NaN.
///
/// # Errors
/// As [`forward`].
pub fn forward_varlen(
    client: &Client,
    plan: &Plan,
    problem: &Problem,
    inputs: &Inputs,
    sequences: &Sequences,
    outputs: &Outputs,
) -> Result<(), LaunchError> {
    let arguments = Arguments::new(client, plan.index, problem, inputs, outputs)?;
    launch::<Unchanged, Shown>(plan, &arguments.over(sequences))
}

/// [`forward`] with functions compiled in.
pub(crate) fn forward_with<S: ScoreFunction, V: MaskFunction>(
    client: &Client,
    plan: &Plan,
    problem: &Problem,
    inputs: &Inputs,
    functions: &FunctionInputs,
    outputs: &Outputs,
) -> Result<(), LaunchError> {
    let arguments = Arguments::new(client, plan.index, problem, inputs, outputs)?;
    launch::<S, V>(plan, &arguments.with(functions))
}

fn launch<S: ScoreFunction, V: MaskFunction>(
    plan: &Plan,
    arguments: &Arguments<'_>,
) -> Result<(), LaunchError> {
    arguments.check_parts()?;
    if arguments.problem.is_empty() {
        return Ok(());
    }
    let functions = arguments.problem.functions.is_some();
    match plan.kernel {
        Kernel::Tiled(tile) => tiled::launch::<S, V>(arguments, tile, None),
        Kernel::Cmma(tile) => cmma::launch::<S, V>(arguments, tile, None),
        Kernel::Speculative { first, again } => {
            cmma::launch_speculative::<S, V>(arguments, first, again)
        }
        // No head has a key that it could be split by.
        Kernel::Split { otherwise, .. } if arguments.problem.k_shape().contains(&0) => {
            tiled::launch::<S, V>(arguments, otherwise, None)
        }
        Kernel::Split {
            products,
            otherwise,
        } => {
            let split = Split::new(arguments)?;
            cmma::launch::<S, V>(arguments, products, Some(&split))?;
            tiled::launch::<S, V>(arguments, otherwise, Some(&split))
        }
        Kernel::Unit(tile) if !functions => unit::launch(arguments, tile),
        Kernel::Rows(tile) if !functions => rows::launch(arguments, tile),
        Kernel::Unit(_) | Kernel::Rows(_) => Err(LaunchError::NotACubeKernel { got: plan.tier }),
        Kernel::Metal(_) | Kernel::Chunked { .. } => {
            Err(LaunchError::NotACubeKernel { got: plan.tier })
        }
    }
}
