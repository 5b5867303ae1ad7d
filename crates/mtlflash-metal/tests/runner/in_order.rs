//! Calls one after the other, each on what those before it wrote.

use std::collections::HashMap;

use msl_cpu::{Buffer, CompileOptions, Counters, Grid, RunOptions, compile};
use mtlflash_metal::{BufferSlot, Dispatch, Role};

/// The counters of each call and the tensors that they wrote, or what is wrong. `given` has the contents
/// of a buffer that no call wrote before; those that a call writes hold nothing.
pub(crate) fn run_in_order(
    calls: &[Dispatch],
    options: &CompileOptions,
    run: &RunOptions,
    given: impl Fn(&Dispatch, &BufferSlot) -> Buffer,
) -> Result<(Vec<Counters>, HashMap<Role, Buffer>), String> {
    let mut written: HashMap<Role, Buffer> = HashMap::new();
    let mut counters = Vec::new();
    for call in calls {
        let library = compile(&call.source, options).map_err(|error| error.to_string())?;
        let slots = call.buffers.iter();
        let mut buffers: Vec<Buffer> = slots
            .map(|slot| match written.get(&slot.role) {
                _ if slot.written => {
                    Buffer::uninitialised(usize::try_from(slot.bytes).expect("small"))
                }
                Some(buffer) => buffer.clone(),
                None => given(call, slot),
            })
            .collect();
        let grid = Grid::new(call.threadgroups, call.threads);
        let counted = library
            .dispatch(&call.entry, &grid, &mut buffers, run)
            .map_err(|error| format!("{}: {error}", call.entry))?;
        counters.push(counted);
        let slots = call.buffers.iter().zip(buffers);
        written
            .extend(slots.filter_map(|(slot, buffer)| slot.written.then_some((slot.role, buffer))));
    }
    Ok((counters, written))
}
