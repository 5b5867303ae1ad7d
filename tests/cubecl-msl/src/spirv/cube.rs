//! A grid of cubes, one after the other, and the planes of each from barrier to barrier.

use super::memory::{Buffer, Memory};
use super::owners::Owners;
use super::plane::{Plane, Stop};
use super::program::Program;
use super::value::UNITS;

/// Runs a shader over `cubes` of `units`; its push constants point to `buffers`, in that order, which are given back.
pub fn dispatch(
    program: &Program,
    owners: Owners,
    cubes: [u32; 3],
    units: u32,
    buffers: Vec<Buffer>,
) -> Result<Vec<Buffer>, String> {
    if buffers.len() != program.arguments {
        return Err(format!(
            "got {} buffers, expected {}",
            buffers.len(),
            program.arguments
        ));
    }
    if units == 0 || !units.is_multiple_of(UNITS as u32) {
        return Err(format!(
            "got {units} units, expected whole planes of {UNITS}"
        ));
    }
    let mut memory = Memory::new(program, buffers);
    for z in 0..cubes[2] {
        for y in 0..cubes[1] {
            for x in 0..cubes[0] {
                cube(program, owners, [x, y, z], cubes, units, &mut memory)
                    .map_err(|error| format!("cube {x},{y},{z}: {error}"))?;
            }
        }
    }
    Ok(memory.buffers)
}

fn cube(
    program: &Program,
    owners: Owners,
    at: [u32; 3],
    cubes: [u32; 3],
    units: u32,
    memory: &mut Memory<'_>,
) -> Result<(), String> {
    memory.start_cube();
    let planes = 0..units / UNITS as u32;
    let planes = planes.map(|plane| Plane::new(program, owners, plane, at, cubes));
    let mut planes = planes.collect::<Result<Vec<_>, _>>()?;
    loop {
        let mut stops = Vec::new();
        for (n, plane) in planes.iter_mut().enumerate() {
            let stop = plane
                .run(memory)
                .map_err(|error| format!("plane {n}: {error}"))?;
            stops.push(stop);
        }
        if let Some(other) = stops.iter().find(|stop| **stop != stops[0]) {
            return Err(format!(
                "a plane comes to {:?}, another to {other:?}",
                stops[0]
            ));
        }
        if stops[0] == Stop::End {
            return Ok(());
        }
        memory.epoch += 1;
    }
}
