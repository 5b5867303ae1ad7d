//! Gradients that are zero because there is nothing to sum.

use cubecl::prelude::*;
use cubecl::server::Handle;

use super::arguments::BackwardArguments;
use crate::error::LaunchError;
use crate::forward::arguments::{buffer, counter};

/// Units of a cube.
const UNITS: u32 = 64;

#[cube(launch_unchecked, address_type = "dynamic")]
fn fill_zeros<E: Float>(values: &mut [E], wide: u32, len: usize, #[define(E)] _type: ElemType) {
    let at = (CUBE_POS_Y as usize * wide as usize + CUBE_POS_X as usize) * UNITS as usize
        + UNIT_POS as usize;
    if at < len {
        values[at] = E::new(0.0);
    }
}

/// Zeros for every gradient that is wanted and not empty.
pub(super) fn launch(arguments: &BackwardArguments<'_>) -> Result<(), LaunchError> {
    let problem = arguments.forward.problem;
    let [element, bias, _] = arguments.forward.types();
    let wanted = arguments.gradients;
    let bias_shape = problem.bias.map_or([0; 4], |(shape, _)| shape);
    for (handle, shape, element) in [
        (&wanted.dq, problem.q_shape(), element),
        (&wanted.dk, problem.k_shape(), element),
        (&wanted.dv, problem.v_shape(), element),
        (&wanted.dbias, bias_shape, bias),
    ] {
        if let Some(handle) = handle {
            fill(arguments, handle, shape.iter().product(), element)?;
        }
    }
    Ok(())
}

/// `len` zeros.
pub(super) fn fill(
    arguments: &BackwardArguments<'_>,
    handle: &Handle,
    len: usize,
    element: ElemType,
) -> Result<(), LaunchError> {
    if len == 0 {
        return Ok(());
    }
    let client = arguments.forward.client;
    let most = client.properties().hardware.max_cube_count;
    let cubes = len.div_ceil(crate::forward::arguments::size(UNITS));
    let wide = counter("elements", cubes, u32::MAX)?.min(most.0);
    let high = counter("elements", cubes, u32::MAX)?.div_ceil(wide);
    // SAFETY: stores are guarded by the length.
    unsafe {
        fill_zeros::launch_unchecked(
            client,
            CubeCount::Static(wide, high, 1),
            CubeDim::new_1d(UNITS),
            arguments.forward.address,
            buffer(handle, element.size()),
            wide,
            len,
            element,
        );
    }
    Ok(())
}
