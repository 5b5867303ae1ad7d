//! Pointers, and what is loaded and stored by them.

use std::ops::Range;

use rspirv::dr::Instruction;
use rspirv::spirv::BuiltIn;

use super::memory::Memory;
use super::plane::{Mask, Plane, units_of};
use super::program::{INPUT, Id, OFFSET_BITS, PRIVATE, Type, id, offset};
use super::value::{UNITS, Value};

impl<'a> Plane<'a> {
    pub(super) fn access(&self, instruction: &Instruction) -> Result<Value, String> {
        let base = id(&instruction.operands[0])?;
        let mut at = self.value(base)?.units()?.to_vec();
        let mut here = self.program.pointee(self.program.type_of(base)?)?;
        for operand in &instruction.operands[1..] {
            let index = self.value(id(operand)?)?.units()?;
            match self.program.of(here)? {
                Type::Struct(members) => {
                    let (member, offset) =
                        *members.get(index[0] as usize).ok_or("no such member")?;
                    at.iter_mut().for_each(|at| *at += offset);
                    here = member;
                }
                Type::Array(element, stride, _) => {
                    for (at, index) in at.iter_mut().zip(index) {
                        *at = at.wrapping_add(index.wrapping_mul(*stride));
                    }
                    here = *element;
                }
                Type::Vector(element, _) => {
                    let bytes = self.program.size(*element)?;
                    for (at, index) in at.iter_mut().zip(index) {
                        *at = at.wrapping_add(index.wrapping_mul(bytes));
                    }
                    here = *element;
                }
                other => return Err(format!("got a part of {other:?}")),
            }
        }
        Ok(Value::Units(at.into()))
    }

    pub(super) fn load(
        &self,
        to: Id,
        instruction: &Instruction,
        mask: Mask,
        memory: &mut Memory<'_>,
    ) -> Result<Value, String> {
        let pointer = self.operand(instruction, 0)?.units()?;
        let (components, bytes) = (self.program.components(to)?, self.bytes(to)? as u64);
        let mut made = vec![0; components * UNITS];
        for unit in units_of(mask) {
            for component in 0..components {
                let at = pointer[unit] + component as u64 * bytes;
                made[component * UNITS + unit] = match at >> OFFSET_BITS {
                    INPUT => self.input(offset(at), unit)?,
                    PRIVATE => {
                        let mut word = [0; 8];
                        let part = own_part(at, bytes, self.own[unit].len())?;
                        word[..part.len()].copy_from_slice(&self.own[unit][part]);
                        u64::from_le_bytes(word)
                    }
                    _ => memory.load(at, bytes, self.who(Some(unit)))?,
                };
            }
        }
        Ok(Value::Units(made.into()))
    }

    /// A word of the built-ins, 16 bytes for each.
    pub(super) fn input(&self, offset: u64, unit: usize) -> Result<u64, String> {
        let (member, component) = (offset as usize / 16, offset as usize % 16 / 4);
        let word = match self.program.builtins.get(member) {
            Some(BuiltIn::WorkgroupId) => self.cube[component],
            Some(BuiltIn::NumWorkgroups) => self.cubes[component],
            Some(BuiltIn::LocalInvocationIndex) => self.plane * UNITS as u32 + unit as u32,
            Some(BuiltIn::LocalInvocationId) if component == 0 => {
                self.plane * UNITS as u32 + unit as u32
            }
            Some(BuiltIn::LocalInvocationId) => 0,
            Some(BuiltIn::SubgroupLocalInvocationId) => unit as u32,
            Some(BuiltIn::SubgroupSize) => UNITS as u32,
            Some(BuiltIn::SubgroupId) => self.plane,
            other => return Err(format!("got {other:?}, which is not run")),
        };
        Ok(u64::from(word))
    }

    pub(super) fn store(
        &mut self,
        instruction: &Instruction,
        mask: Mask,
        memory: &mut Memory<'_>,
    ) -> Result<(), String> {
        let pointer = self.operand(instruction, 0)?.clone();
        let of = id(&instruction.operands[1])?;
        let value = self.value(of)?.clone();
        let (pointer, value) = (pointer.units()?, value.units()?);
        let bytes = self.bytes(self.program.type_of(of)?)? as u64;
        for unit in units_of(mask) {
            for component in 0..value.len() / UNITS {
                let at = pointer[unit] + component as u64 * bytes;
                let bits = value[component * UNITS + unit];
                if at >> OFFSET_BITS == PRIVATE {
                    let part = own_part(at, bytes, self.own[unit].len())?;
                    let word = bits.to_le_bytes();
                    self.own[unit][part].copy_from_slice(&word[..bytes as usize]);
                } else {
                    memory.store(at, bytes, bits, self.who(Some(unit)))?;
                }
            }
        }
        Ok(())
    }

    /// A variable of a function: NaN in every type, or what it was where the function was called before.
    pub(super) fn variable(&mut self, result: Id, to: Id) -> Result<Value, String> {
        let of = self.program.pointee(to)?;
        let begin = match self.private.get(&result) {
            Some(begin) => *begin,
            None => {
                let begin = self.own[0].len().next_multiple_of(16);
                let end = begin + self.program.size(of)? as usize;
                self.own.iter_mut().for_each(|own| own.resize(end, 0xff));
                self.private.insert(result, begin as u64);
                begin as u64
            }
        };
        Ok(Value::same(&[PRIVATE << OFFSET_BITS | begin]))
    }
}

/// Where a part of a unit's own memory of `len` bytes stands.
fn own_part(at: u64, bytes: u64, len: usize) -> Result<Range<usize>, String> {
    let begin = offset(at) as usize;
    let end = begin + bytes as usize;
    match end <= len {
        true => Ok(begin..end),
        false => Err(format!(
            "{bytes} bytes at {begin} of a unit's own memory, which has {len}"
        )),
    }
}
