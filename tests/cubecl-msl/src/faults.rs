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

/// A fault, and how it is found.
struct Fault {
    name: &'static str,
    problem: &'static str,
    /// The launch that it is planted in; those before it run as they are.
    launch: usize,
    plant: Plant,
    /// A part of what is said of it.
    said: &'static str,
}

/// One whose first launch serves.
const QUIET: &str = "lq=72 lk=136 bias=full owners=rows";

/// One whose rows need shifts of their own.
const LOUD: &str = "lq=33 lk=70 loud=6 owners=rows";

const FAULTS: &[Fault] = &[
    Fault {
        name: "no barriers of cubes",
        problem: QUIET,
        launch: 0,
        plant: |_, module| remove_barriers(module, Scope::Workgroup),
        said: "a race",
    },
    Fault {
        name: "no barriers of planes",
        problem: QUIET,
        launch: 0,
        plant: |_, module| remove_barriers(module, Scope::Subgroup),
        said: "a race",
    },
    Fault {
        name: "no barriers of cubes where rows have shifts of their own",
        problem: LOUD,
        launch: 1,
        plant: |_, module| remove_barriers(module, Scope::Workgroup),
        said: "a race",
    },
    Fault {
        name: "no barriers of planes there",
        problem: LOUD,
        launch: 1,
        plant: |_, module| remove_barriers(module, Scope::Subgroup),
        said: "a race",
    },
    Fault {
        name: "a store to shared memory less",
        problem: QUIET,
        launch: 0,
        plant: |_, module| remove_store(module),
        said: "nobody wrote",
    },
    Fault {
        name: "too many cubes for the flags",
        problem: QUIET,
        launch: 0,
        plant: |launch, _| launch.threadgroups[1] += 1,
        said: "bytes at 4 of memory",
    },
    Fault {
        name: "a bias in registers where nobody knows who owns which element",
        problem: "lq=72 lk=136 bias=full",
        launch: 0,
        plant: |_, _| {},
        said: "units have different values",
    },
    Fault {
        name: "a shift for each row where nobody knows who owns it",
        problem: "lq=33 lk=70 loud=6",
        launch: 1,
        plant: |_, _| {},
        said: "units have different values",
    },
];

/// Plants every fault.
pub fn check(recorder: &Recorder, tally: &mut Tally) {
    for fault in FAULTS {
        let what = format!("SPIR-V, planted: {}", fault.name);
        tally.note(what, is_found(recorder, fault));
    }
}

/// Whether a fault is found.
fn is_found(recorder: &Recorder, fault: &Fault) -> Result<()> {
    let mut attention = Attention::new(recorder, fault.problem);
    let launches = attention.launches(Speculation::Force)?;
    let mut launches = launches.context("it can't be speculative")?;
    let runner = Runner::SpirV(attention.owners);
    let launch = launches.get_mut(fault.launch).context("got no launch")?;
    let mut module = Module::clone(launch.module.as_ref().context("got no SPIR-V")?);
    (fault.plant)(launch, &mut module);
    launch.module = Some(Arc::new(module));
    for launch in &launches[..fault.launch] {
        attention.memory.run(launch, &runner)?;
    }
    let said = fault.said;
    match attention.memory.run(&launches[fault.launch], &runner) {
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
