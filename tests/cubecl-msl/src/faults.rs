//! Faults planted in a speculative kernel, which what runs SPIR-V has to find.

use std::collections::HashSet;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use mtlflash_core::Speculation;
use rspirv::dr::{Instruction, Module, Operand};
use rspirv::spirv::{Op, Scope};

use crate::fragments::Attention;
use crate::memory::Runner;
use crate::recorder::{Launch, Recorder};
use crate::tally::Tally;

/// Changes a launch.
type Plant = fn(&mut Launch, &mut Module);

/// The problem whose kernel faults are planted in.
const PROBLEM: &str = "lq=72 lk=136 bias=full owners=rows";

/// Faults, the problem, how they are planted in its speculative kernel, and a part of what is said of them.
const FAULTS: &[(&str, &str, Plant, &str)] = &[
    (
        "no barriers of cubes",
        PROBLEM,
        |_, module| remove_barriers(module, Scope::Workgroup),
        "a race",
    ),
    (
        "no barriers of planes",
        PROBLEM,
        |_, module| remove_barriers(module, Scope::Subgroup),
        "a race",
    ),
    (
        "a store to shared memory less",
        PROBLEM,
        |_, module| remove_store(module),
        "nobody wrote",
    ),
    (
        "too many cubes for the flags",
        PROBLEM,
        |launch, _| launch.threadgroups[1] += 1,
        "bytes at 4 of memory",
    ),
    (
        "a bias in registers where nobody knows who owns which element",
        "lq=72 lk=136 bias=full",
        |_, _| {},
        "units have different values",
    ),
];

/// Plants every fault.
pub fn check(recorder: &Recorder, tally: &mut Tally) {
    for (fault, problem, plant, said) in FAULTS {
        let result = is_found(recorder, problem, *plant, said);
        tally.note(format_args!("SPIR-V, planted: {fault}"), result);
    }
}

/// Whether a fault is found.
fn is_found(recorder: &Recorder, problem: &str, plant: Plant, said: &str) -> Result<()> {
    let mut attention = Attention::new(recorder, problem);
    let launches = attention.launches(Speculation::Force)?;
    let mut launches = launches.context("it can't be speculative")?;
    let launch = launches.first_mut().context("got no launch")?;
    let mut module = Module::clone(launch.module.as_ref().context("got no SPIR-V")?);
    plant(launch, &mut module);
    launch.module = Some(Arc::new(module));
    match attention
        .memory
        .run(launch, &Runner::SpirV(attention.owners))
    {
        Ok(()) => bail!("got no error, expected one that says `{said}`"),
        Err(error) => {
            let error = error.to_string();
            ensure!(error.contains(said), "got {error}, expected `{said}`");
            Ok(())
        }
    }
}

/// Removes the first store of a vector.
fn remove_store(module: &mut Module) {
    let vectors = module.types_global_values.iter();
    let vectors: HashSet<u32> = vectors
        .filter(|it| it.class.opcode == Op::TypeVector)
        .filter_map(|it| it.result_id)
        .collect();
    let made: HashSet<u32> = module
        .all_inst_iter()
        .filter(|it| it.result_type.is_some_and(|of| vectors.contains(&of)))
        .filter_map(|it| it.result_id)
        .collect();
    let stores = |it: &Instruction| {
        let value = it.operands.get(1).and_then(Operand::id_ref_any);
        it.class.opcode == Op::Store && value.is_some_and(|of| made.contains(&of))
    };
    let blocks = module.functions.iter_mut().flat_map(|it| &mut it.blocks);
    for block in blocks {
        if let Some(at) = block.instructions.iter().position(stores) {
            block.instructions.remove(at);
            return;
        }
    }
}

fn remove_barriers(module: &mut Module, scope: Scope) {
    let of_scope: HashSet<u32> = module
        .types_global_values
        .iter()
        .filter(|it| it.class.opcode == Op::Constant)
        .filter(|it| it.operands[0] == Operand::LiteralBit32(scope as u32))
        .filter_map(|it| it.result_id)
        .collect();
    let blocks = module.functions.iter_mut().flat_map(|it| &mut it.blocks);
    for block in blocks {
        block.instructions.retain(|it| {
            let scope = it.operands.first().and_then(Operand::id_ref_any);
            it.class.opcode != Op::ControlBarrier || !scope.is_some_and(|it| of_scope.contains(&it))
        });
    }
}
