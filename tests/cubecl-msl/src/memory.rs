//! Data of problems, and the memory that launches run in on a CPU, one after the other.

use std::collections::HashMap;

use anyhow::{Result, anyhow};
use cubecl::client::Client;
use cubecl::server::Handle;
use cubecl_server::memory_management::ManagedMemoryId;
use msl_cpu::{Buffer, CompileOptions, Grid, Math, Mode, RunOptions};
use mtlflash_core::Problem;
use mtlflash_core::reference::{self, round_to};
use mtlflash_cubecl::TensorBinding;

use crate::recorder::Launch;
use crate::spirv::{Owners, Program, dispatch};
use crate::target::Target;
use crate::words::row_major;

/// What runs launches.
pub enum Runner {
    /// msl-cpu.
    Msl(CompileOptions),
    SpirV(Owners),
}

/// What runs the launches of a target: Metal's as compiled safely with every access looked at, and under fast math.
pub fn runners(target: Target) -> Vec<(&'static str, Runner)> {
    match target {
        Target::Metal => {
            let checked = CompileOptions {
                mode: Mode::Check,
                ..CompileOptions::default()
            };
            let fast = CompileOptions {
                math: Math::Fast,
                ..CompileOptions::default()
            };
            vec![
                ("checked", Runner::Msl(checked)),
                ("fast math", Runner::Msl(fast)),
            ]
        }
        Target::Vulkan => vec![("SPIR-V", Runner::SpirV(Owners::Unknown))],
    }
}

/// The data of a problem, and what must come of it.
pub struct Data {
    pub q: Vec<f64>,
    pub k: Vec<f64>,
    pub v: Vec<f64>,
    pub dout: Vec<f64>,
    pub mask: Option<Vec<bool>>,
}

impl Data {
    /// Random numbers from -2 to 2.
    pub fn new(problem: &Problem, data: u64) -> Self {
        let mut state = 12345 + 7919 * data;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as f64 / f64::from(1u32 << 31)
        };
        let mut fill = |shape: [usize; 4]| -> Vec<f64> {
            let values = (0..shape.iter().product()).map(|_| 4.0 * next() - 2.0);
            values.map(|value| round_to(problem.dtype, value)).collect()
        };
        Self {
            q: fill(problem.q_shape()),
            k: fill(problem.k_shape()),
            v: fill(problem.v_shape()),
            dout: fill(problem.out_shape()),
            mask: problem.mask.map(|shape| {
                let hides = (0..shape.iter().product::<usize>()).map(|at| at * 7 % 10 < 3);
                hides.collect()
            }),
        }
    }

    pub fn inputs(&self) -> reference::Inputs<'_> {
        reference::Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            mask: self.mask.as_deref(),
            ..reference::Inputs::default()
        }
    }
}

/// Handles of a launch's tensors, and what is in them.
#[derive(Default)]
pub struct Memory(HashMap<String, Buffer>);

impl Memory {
    pub fn put(&mut self, handle: &Handle, buffer: Buffer) {
        self.reserve(&handle.memory.descriptor().id, buffer);
    }

    /// A tensor without gaps, with what is in it.
    pub fn tensor(&mut self, client: &Client, shape: [usize; 4], buffer: Buffer) -> TensorBinding {
        let handle = client.empty(buffer.bytes().len());
        self.put(&handle, buffer);
        TensorBinding {
            handle,
            shape,
            strides: row_major(shape),
        }
    }

    /// What a handle's memory holds, which was put there.
    pub fn of(&self, handle: &Handle) -> &Buffer {
        self.at(&handle.memory.descriptor().id)
    }

    /// The memory of a buffer that a launch names.
    pub fn reserve(&mut self, id: &ManagedMemoryId, buffer: Buffer) {
        self.0.insert(format!("{id:?}"), buffer);
    }

    /// What it holds.
    pub fn at(&self, id: &ManagedMemoryId) -> &Buffer {
        &self.0[&format!("{id:?}")]
    }

    /// Runs a launch. What nobody put anything into is as large as the launch says.
    pub fn run(&mut self, launch: &Launch, runner: &Runner) -> Result<()> {
        let keys: Vec<String> = launch.buffers.iter().map(|id| format!("{id:?}")).collect();
        let buffers = keys.iter().zip(&launch.sizes).map(|(key, size)| {
            let held = self.0.get(key).cloned();
            held.unwrap_or_else(|| Buffer::uninitialised(*size))
        });
        let info = Buffer::from_bytes(launch.info.clone());
        let buffers: Vec<Buffer> = buffers.chain([info]).collect();
        let after = match runner {
            Runner::Msl(compile) => run_msl(launch, buffers, compile),
            Runner::SpirV(owners) => run_spirv(launch, *owners, buffers),
        };
        let after = after.map_err(|error| anyhow!("{}: {error}", launch.entry))?;
        for (key, buffer) in keys.iter().zip(after) {
            // What stands in for absent tensors is bound more than once, and written by nobody.
            if keys.iter().filter(|other| *other == key).count() == 1 {
                self.0.insert(key.clone(), buffer);
            }
        }
        Ok(())
    }
}

fn run_msl(
    launch: &Launch,
    mut buffers: Vec<Buffer>,
    compile: &CompileOptions,
) -> Result<Vec<Buffer>, String> {
    let library = msl_cpu::compile(&launch.source, compile).map_err(|error| error.to_string())?;
    let grid = Grid {
        threadgroups: launch.threadgroups,
        threads: launch.threads,
    };
    library
        .dispatch(&launch.entry, &grid, &mut buffers, &RunOptions::default())
        .map_err(|error| error.to_string())?;
    Ok(buffers)
}

fn run_spirv(launch: &Launch, owners: Owners, buffers: Vec<Buffer>) -> Result<Vec<Buffer>, String> {
    let program = Program::new(launch.module.as_ref().ok_or("got no SPIR-V")?)?;
    let buffers = buffers.into_iter().map(Buffer::into_parts).collect();
    let units = match launch.threads {
        [units, 1, 1] => units,
        other => return Err(format!("got a cube of {other:?}, expected one dimension")),
    };
    let after = dispatch(&program, owners, launch.threadgroups, units, buffers)?;
    Ok(after
        .into_iter()
        .map(|(bytes, initialised)| Buffer::from_parts(bytes, initialised))
        .collect())
}
