//! A case on msl-cpu.

use anyhow::{Result, bail};
use burn_mtlflash::Knobs;
use msl_cpu::{Buffer, CompileOptions, Counters, Grid, Library, Mode, RunOptions, compile};
use mtlflash_core::device::fleet;
use mtlflash_core::tile::MetalTile;
use mtlflash_core::{DType, DeviceProfile, Kernel, Plan};
use mtlflash_metal::{
    BufferSlot, Candidate, Dispatch, Files, Probe, Role, SmallPass, forward, gates,
};

use super::memory::{bytes, decoded, layouts};
use super::personality::Personality;
use crate::case::Case;
use crate::run::{Outputs, RunError};

/// msl-cpu as a device: an M5 of some personality, with the gates it passed.
#[derive(Clone, Debug)]
pub struct MslCpu {
    personality: Personality,
    compile: CompileOptions,
    run: RunOptions,
    profile: DeviceProfile,
}

impl MslCpu {
    /// Opens it: runs the probes. In [`Mode::Check`] every access of a kernel is looked at.
    ///
    /// # Errors
    /// No clang, or a kernel that does not compile: a machine without is not a device that refuses.
    pub fn open(personality: Personality, mode: Mode) -> Result<Self> {
        let mut opened = Self {
            personality,
            compile: CompileOptions {
                math: personality.math,
                mode,
            },
            run: RunOptions {
                layout: personality.layout,
                multiply: personality.multiply,
                ..RunOptions::default()
            },
            profile: DeviceProfile {
                name: format!("msl-cpu {personality}"),
                metal: None,
                ..fleet::m5()
            },
        };
        let gates = gates(&mut opened);
        for compiled in [&gates.simdgroup, &gates.tensor_ops] {
            if let Err(error) = compiled {
                bail!("msl-cpu: {error}");
            }
        }
        opened.profile.metal = Some(gates);
        Ok(opened)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.profile.name
    }

    /// Which device it is.
    pub fn personality(&self) -> Personality {
        self.personality
    }

    /// What the plan knows of it.
    pub fn profile(&self) -> &DeviceProfile {
        &self.profile
    }

    /// Why it runs no kernel for this plan, or for this case.
    pub fn refuses(&self, case: &Case, plan: &Plan) -> Option<String> {
        let problem = &case.problem;
        match plan.kernel {
            Kernel::Metal(_) if problem.is_empty() => Some("no output, so no kernel".to_owned()),
            Kernel::Metal(_) if problem.seq_k == 0 => Some("no keys, so no kernel".to_owned()),
            Kernel::Metal(_) => None,
            _ => Some("not a Metal kernel".to_owned()),
        }
    }

    /// Runs a case forward.
    ///
    /// # Errors
    /// The plan's refusal, or what msl-cpu found wrong with the kernel.
    pub fn computed(&self, case: &Case, knobs: &Knobs) -> Result<Outputs, RunError> {
        let plan = Plan::decide(&case.problem, &self.profile, knobs)?;
        let Kernel::Metal(tile) = plan.kernel else {
            let problem = format!("tier {} is not a Metal kernel", plan.tier);
            return Err(RunError::Device(problem));
        };
        self.launched(case, &tile).map(|(outputs, _)| outputs)
    }

    /// Runs a case with a tile; what it wrote and what it did.
    ///
    /// # Errors
    /// What msl-cpu found wrong with the kernel.
    pub fn launched(&self, case: &Case, tile: &MetalTile) -> Result<(Outputs, Counters), RunError> {
        let call = call(case, tile, Files::BuiltIn)?;
        let library = self.compiled(&call.source)?;
        let slots = call.buffers.iter();
        let mut buffers: Vec<Buffer> = slots
            .map(|slot| Self::buffer(case, slot, &call.uniforms))
            .collect();
        let grid = Grid::new(call.threadgroups, call.threads);
        let counters = library
            .dispatch(&call.entry, &grid, &mut buffers, &self.run)
            .map_err(|error| RunError::Device(error.to_string()))?;
        let written = |role, dtype| {
            let slots = call.buffers.iter().zip(&buffers);
            let mut found = slots.filter(|(slot, _)| slot.role == role);
            found
                .next()
                .map(|(_, buffer)| decoded(buffer.bytes(), dtype))
        };
        let outputs = Outputs {
            out: written(Role::Out, case.problem.dtype).unwrap_or_default(),
            lse: written(Role::Lse, DType::F32),
        };
        Ok((outputs, counters))
    }

    /// A buffer as a launch begins with it: an input of the case, or memory to be written.
    pub(super) fn buffer(case: &Case, slot: &BufferSlot, uniforms: &[u8]) -> Buffer {
        match slot.role {
            Role::Params => Buffer::from_bytes(uniforms.to_vec()),
            _ if slot.written => {
                let elements: usize = slot.shape.iter().product();
                Buffer::uninitialised(elements * slot.element.size_bytes())
            }
            role => Buffer::from_bytes(bytes(case, role, slot.element)),
        }
    }

    pub(super) fn run_options(&self) -> &RunOptions {
        &self.run
    }

    pub(super) fn compiled(&self, source: &str) -> Result<Library, RunError> {
        compile(source, &self.compile).map_err(|error| RunError::Device(error.to_string()))
    }
}

/// The call of a case, as a launch on a Mac makes it.
///
/// # Errors
/// The case has no such call.
pub fn call(case: &Case, tile: &MetalTile, files: Files<'_>) -> Result<Dispatch, RunError> {
    forward(&case.problem, tile, &layouts(case), files)
        .map_err(|error| RunError::Device(error.to_string()))
}

impl Candidate for MslCpu {
    fn compiles(&mut self, source: &str, entry: &str) -> Result<(), String> {
        let library = self.compiled(source).map_err(|error| error.to_string())?;
        if library.entries().iter().any(|known| known.name == entry) {
            return Ok(());
        }
        Err(format!("the text has no kernel function {entry}"))
    }

    fn run(&mut self, probe: &Probe) -> Result<Vec<u8>, String> {
        let library = self
            .compiled(&probe.source)
            .map_err(|error| error.to_string())?;
        let input = probe.input.clone().map(Buffer::from_bytes);
        let mut buffers: Vec<Buffer> = input.into_iter().collect();
        buffers.push(Buffer::uninitialised(probe.output_bytes));
        let grid = Grid::new([1; 3], [32, 1, 1]);
        library
            .dispatch(probe.entry, &grid, &mut buffers, &self.run)
            .map_err(|error| error.to_string())?;
        let written = buffers.last().map(Buffer::bytes).unwrap_or_default();
        Ok(written.to_vec())
    }

    fn compute(&mut self, test: &SmallPass) -> Result<Vec<(Role, Vec<u8>)>, String> {
        let given = |slot: &BufferSlot| test.given(slot.role).map(Buffer::from_bytes);
        let written = self.run_in_order(&test.calls, given);
        let written = written.map_err(|error| error.to_string())?;
        let bytes = written.into_iter();
        Ok(bytes
            .map(|(role, buffer)| (role, buffer.bytes().to_vec()))
            .collect())
    }
}
