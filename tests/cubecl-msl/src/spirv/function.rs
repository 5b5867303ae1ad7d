//! A function of a shader, its blocks in the order in which a plane does them.

use std::collections::{HashMap, HashSet};

use rspirv::dr::{Instruction, Operand};
use rspirv::spirv::Op;

use super::program::Id;

/// Blocks in an order in which what comes after a construct (SPIR-V, 2.11.2, structured control flow) comes after all
/// of it: units that do the first of the places they are at then meet again where what parted them ends.
#[derive(Debug)]
pub struct Function {
    pub parameters: Vec<Id>,
    pub blocks: Vec<Block>,
    /// By label.
    pub at: HashMap<Id, usize>,
}

#[derive(Debug)]
pub struct Block {
    pub label: Id,
    pub instructions: Vec<Instruction>,
}

impl Function {
    pub fn new(function: &rspirv::dr::Function) -> Result<Self, String> {
        let mut found = HashMap::new();
        for block in &function.blocks {
            found.insert(
                block.label_id().ok_or("got a block without a label")?,
                block,
            );
        }
        let first = function
            .blocks
            .first()
            .and_then(rspirv::dr::Block::label_id);
        let mut backwards = Vec::new();
        let mut seen = HashSet::new();
        visit(
            first.ok_or("got an empty function")?,
            &found,
            &mut seen,
            &mut backwards,
        )?;
        let blocks: Vec<Block> = backwards
            .into_iter()
            .rev()
            .map(|label| Block {
                label,
                instructions: found[&label].instructions.clone(),
            })
            .collect();
        let at = blocks
            .iter()
            .enumerate()
            .map(|(at, block)| (block.label, at));
        Ok(Self {
            parameters: function
                .parameters
                .iter()
                .filter_map(|it| it.result_id)
                .collect(),
            at: at.collect(),
            blocks,
        })
    }
}

/// Appends what can be reached behind `label` and then it: first what comes after the construct it opens, so that
/// it stands last when all is turned round.
fn visit(
    label: Id,
    found: &HashMap<Id, &rspirv::dr::Block>,
    seen: &mut HashSet<Id>,
    backwards: &mut Vec<Id>,
) -> Result<(), String> {
    if !seen.insert(label) {
        return Ok(());
    }
    let block = found
        .get(&label)
        .ok_or_else(|| format!("got no block %{label}"))?;
    for instruction in &block.instructions {
        let ids = instruction.operands.iter().filter_map(Operand::id_ref_any);
        match instruction.class.opcode {
            Op::SelectionMerge | Op::LoopMerge | Op::Branch => {
                for next in ids {
                    visit(next, found, seen, backwards)?;
                }
            }
            Op::BranchConditional => {
                for next in ids.skip(1).take(2) {
                    visit(next, found, seen, backwards)?;
                }
            }
            Op::Switch => return Err("got a switch".to_owned()),
            _ => {}
        }
    }
    backwards.push(label);
    Ok(())
}
