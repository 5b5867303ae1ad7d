//! Numbers and vectors of every unit, and what units of a plane tell one another.

use rspirv::dr::{Instruction, Operand};
use rspirv::spirv::{GroupOperation, Op};

use super::arithmetic::{bits, component, extended, float};
use super::plane::{Mask, Plane, units_of};
use super::program::{Id, Type, id};
use super::value::{UNITS, Value, same};

impl<'a> Plane<'a> {
    pub(super) fn numbers(
        &self,
        to: Id,
        instruction: &Instruction,
        mask: Mask,
    ) -> Result<Value, String> {
        let op = instruction.class.opcode;
        let extension = op == Op::ExtInst;
        let mut operands = &instruction.operands[..];
        let mut number = 0;
        if extension {
            let Operand::LiteralExtInstInteger(it) = operands[1] else {
                return Err("got no extended instruction".to_owned());
            };
            (number, operands) = (it, &operands[2..]);
        }
        let of_result = self.program.scalar(to)?;
        if let Type::Matrix { .. } = self.program.of(to)? {
            return self.matrices(op, of_result, instruction);
        }
        let components = self.program.components(to)?;
        let given = operands
            .iter()
            .map(|operand| self.value(id(operand)?)?.units());
        let given = given.collect::<Result<Vec<_>, String>>()?;
        // Of what is chosen the condition comes first.
        let typed = id(operands.last().ok_or("too few operands")?)?;
        let of_operands = self.program.scalar(self.program.type_of(typed)?)?;
        let mut made = vec![0; components * UNITS];
        let mut numbers = [0; 4];
        for (place, made) in made.iter_mut().enumerate() {
            if mask >> (place % UNITS) & 1 == 0 {
                continue;
            }
            for (number, given) in numbers.iter_mut().zip(&given) {
                // One condition may choose whole vectors.
                *number = given[if given.len() == UNITS {
                    place % UNITS
                } else {
                    place
                }];
            }
            let numbers = &numbers[..given.len().min(4)];
            *made = match extension {
                true => extended(number, numbers, of_result)?,
                false => component(op, numbers, of_operands, of_result)?,
            };
        }
        Ok(Value::Units(made.into()))
    }

    /// The lower and the upper half of a product.
    pub(super) fn wide_product(&self, instruction: &Instruction) -> Result<Value, String> {
        let (a, b) = (self.operand(instruction, 0)?, self.operand(instruction, 1)?);
        let of = self.program.type_of(id(&instruction.operands[0])?)?;
        let (Type::Int(32), a, b) = (self.program.scalar(of)?, a.units()?, b.units()?) else {
            return Err("got a product of something else than 32 bits".to_owned());
        };
        let products = || a.iter().zip(b).map(|(a, b)| a * b);
        let lower = products().map(|product| product & 0xffff_ffff);
        let upper = products().map(|product| product >> 32);
        Ok(Value::Units(lower.chain(upper).collect()))
    }

    pub(super) fn bitcast(&self, to: Id, instruction: &Instruction) -> Result<Value, String> {
        let of = id(&instruction.operands[0])?;
        let from = self.value(of)?.units()?;
        let from_type = self.program.type_of(of)?;
        let (narrow, wide) = (self.bytes(from_type)?, self.bytes(to)?);
        let components = self.program.components(to)?;
        let mut made = vec![0; components * UNITS];
        for unit in 0..UNITS {
            let mut bytes = Vec::new();
            for component in 0..from.len() / UNITS {
                let word = from[component * UNITS + unit].to_le_bytes();
                bytes.extend_from_slice(&word[..narrow]);
            }
            for component in 0..components {
                let mut word = [0; 8];
                let part = bytes.get(component * wide..(component + 1) * wide);
                word[..wide].copy_from_slice(part.ok_or("too few bits")?);
                made[component * UNITS + unit] = u64::from_le_bytes(word);
            }
        }
        Ok(Value::Units(made.into()))
    }

    /// Bytes of a component.
    pub(super) fn bytes(&self, of: Id) -> Result<usize, String> {
        Ok(match self.program.scalar(of)? {
            Type::Bool => 4,
            Type::Int(bits) | Type::Float(bits) => *bits as usize / 8,
            Type::Pointer(_) => 8,
            other => return Err(format!("got the bytes of {other:?}")),
        })
    }

    pub(super) fn construct(&self, to: Id, instruction: &Instruction) -> Result<Value, String> {
        if let Type::Matrix { rows, cols, .. } = self.program.of(to)? {
            let given = self.operand(instruction, 0)?.units()?;
            let value = float(given[0], self.program.scalar(to)?)?;
            same(given)?;
            return Ok(Value::of_matrix(*rows, *cols, vec![value; rows * cols]));
        }
        let mut made = Vec::new();
        for operand in &instruction.operands {
            made.extend_from_slice(self.value(id(operand)?)?.units()?);
        }
        Ok(Value::Units(made.into()))
    }

    pub(super) fn group(
        &self,
        to: Id,
        instruction: &Instruction,
        mask: Mask,
    ) -> Result<Value, String> {
        let op = instruction.class.opcode;
        let reduces =
            instruction.operands.get(1) == Some(&Operand::GroupOperation(GroupOperation::Reduce));
        let value = self
            .operand(instruction, if reduces { 2 } else { 1 })?
            .units()?;
        let scalar = self.program.scalar(to)?;
        let mut made = vec![0; value.len()];
        for component in 0..value.len() / UNITS {
            let of = &value[component * UNITS..][..UNITS];
            let given = || units_of(mask).map(|unit| of[unit]);
            let of_other = |unit: usize| -> Result<u64, String> {
                let other = self.operand(instruction, 2)?.units()?[unit] as usize;
                let other = match op {
                    Op::GroupNonUniformShuffleXor => unit ^ other,
                    _ => other,
                };
                match other < UNITS && mask >> other & 1 == 1 {
                    true => Ok(of[other]),
                    false => Err(format!("unit {other} does not take part")),
                }
            };
            for unit in units_of(mask) {
                made[component * UNITS + unit] = match op {
                    Op::GroupNonUniformAny => u64::from(given().any(|it| it == 1)),
                    Op::GroupNonUniformAll => u64::from(given().all(|it| it == 1)),
                    Op::GroupNonUniformFAdd | Op::GroupNonUniformFMax => {
                        let mut total = None;
                        for it in given() {
                            let it = float(it, scalar)?;
                            total = Some(match (total, op) {
                                (None, _) => it,
                                (Some(total), Op::GroupNonUniformFAdd) => total + it,
                                (Some(total), _) => f32::max(total, it),
                            });
                        }
                        bits(total.unwrap_or(0.0), scalar)?
                    }
                    _ => of_other(unit)?,
                };
            }
        }
        Ok(Value::Units(made.into()))
    }
}
