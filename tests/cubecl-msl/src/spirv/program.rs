//! A shader, read for running: its types as Vulkan lays them out, its constants, and its functions.

use std::collections::{HashMap, HashSet};

use rspirv::dr::{Instruction, Module, Operand};
use rspirv::spirv::{BuiltIn, Decoration, Op, StorageClass};

use super::function::Function;
use super::value::Value;

pub type Id = u32;

#[derive(Clone, Debug)]
pub enum Type {
    Void,
    Bool,
    /// Bits.
    Int(u32),
    Float(u32),
    Vector(Id, usize),
    /// Of what, bytes between elements, and how many where that is known.
    Array(Id, u64, Option<u64>),
    /// Types of the members and where they begin.
    Struct(Vec<(Id, u64)>),
    Pointer(Id),
    Matrix {
        element: Id,
        rows: usize,
        cols: usize,
    },
}

#[derive(Debug)]
pub struct Program {
    pub types: HashMap<Id, Type>,
    /// Types of what instructions make.
    result_types: HashMap<Id, Id>,
    pub functions: HashMap<Id, Function>,
    pub entry: Id,
    /// Constants and pointers to variables.
    pub constants: Vec<Option<Value>>,
    /// What the members of the block of built-ins are.
    pub builtins: Vec<BuiltIn>,
    /// Where the variables in shared memory begin and end.
    pub shared: Vec<(u64, u64)>,
    /// What is said to be the same in all units.
    pub uniform: HashSet<Id>,
    /// Members of the push constants: buffers, and what describes them.
    pub arguments: usize,
}

/// The memory that a pointer's upper bits name.
pub const PUSH: u64 = 1;
pub const INPUT: u64 = 2;
/// Of a unit alone.
pub const PRIVATE: u64 = 3;
pub const BUFFERS: u64 = 4;
/// As many as there are variables, all in one memory.
pub const SHARED: u64 = 1 << 16;
/// Bits of a pointer below them.
pub const OFFSET_BITS: u32 = 44;

/// Where in its memory a pointer points.
pub const fn offset(pointer: u64) -> u64 {
    pointer & ((1 << OFFSET_BITS) - 1)
}

pub fn id(operand: &Operand) -> Result<Id, String> {
    operand
        .id_ref_any()
        .ok_or_else(|| format!("got {operand}, expected an id"))
}

pub fn literal(operand: &Operand) -> Result<u64, String> {
    match operand {
        Operand::LiteralBit32(bits) => Ok(u64::from(*bits)),
        Operand::LiteralBit64(bits) => Ok(*bits),
        other => Err(format!("got {other}, expected a literal")),
    }
}

impl Program {
    pub fn new(module: &Module) -> Result<Self, String> {
        let bound = module.header.as_ref().map_or(0, |header| header.bound);
        let mut program = Self {
            types: HashMap::new(),
            result_types: HashMap::new(),
            functions: HashMap::new(),
            entry: id(&module
                .entry_points
                .first()
                .ok_or("got no entry point")?
                .operands[1])?,
            constants: vec![None; bound as usize],
            builtins: Vec::new(),
            shared: Vec::new(),
            uniform: HashSet::new(),
            arguments: 0,
        };
        let mut offsets = HashMap::<(Id, u64), u64>::new();
        let mut strides = HashMap::<Id, u64>::new();
        let mut builtins = HashMap::<(Id, u64), BuiltIn>::new();
        for annotation in &module.annotations {
            let operands = &annotation.operands;
            match (annotation.class.opcode, &operands[1..]) {
                (Op::Decorate, [Operand::Decoration(Decoration::ArrayStride), stride]) => {
                    strides.insert(id(&operands[0])?, literal(stride)?);
                }
                (Op::DecorateId, [Operand::Decoration(Decoration::UniformId), _]) => {
                    program.uniform.insert(id(&operands[0])?);
                }
                (Op::MemberDecorate, [member, Operand::Decoration(Decoration::Offset), offset]) => {
                    offsets.insert((id(&operands[0])?, literal(member)?), literal(offset)?);
                }
                (
                    Op::MemberDecorate,
                    [
                        member,
                        Operand::Decoration(Decoration::BuiltIn),
                        Operand::BuiltIn(builtin),
                    ],
                ) => {
                    builtins.insert((id(&operands[0])?, literal(member)?), *builtin);
                }
                _ => {}
            }
        }
        for global in &module.types_global_values {
            let Some(result) = global.result_id else {
                continue;
            };
            let operands = &global.operands;
            match global.class.opcode {
                Op::TypeVoid | Op::TypeFunction => {
                    program.types.insert(result, Type::Void);
                }
                Op::TypeBool => {
                    program.types.insert(result, Type::Bool);
                }
                Op::TypeInt => {
                    let bits = literal(&operands[0])? as u32;
                    program.types.insert(result, Type::Int(bits));
                }
                Op::TypeFloat => {
                    let bits = literal(&operands[0])? as u32;
                    program.types.insert(result, Type::Float(bits));
                }
                Op::TypeVector => {
                    let count = literal(&operands[1])? as usize;
                    program
                        .types
                        .insert(result, Type::Vector(id(&operands[0])?, count));
                }
                Op::TypeArray | Op::TypeRuntimeArray => {
                    let element = id(&operands[0])?;
                    let stride = match strides.get(&result) {
                        Some(&stride) => stride,
                        None => program.size(element)?,
                    };
                    let count = match operands.get(1) {
                        Some(count) => Some(program.constant(id(count)?)?),
                        None => None,
                    };
                    let array = Type::Array(element, stride, count);
                    program.types.insert(result, array);
                }
                Op::TypeStruct => {
                    let members = operands.iter().enumerate().map(|(at, operand)| {
                        let at = at as u64;
                        let offset = offsets.get(&(result, at)).copied();
                        // Built-ins have none: 16 bytes each.
                        Ok((id(operand)?, offset.unwrap_or(16 * at)))
                    });
                    let members = members.collect::<Result<Vec<_>, String>>()?;
                    program.types.insert(result, Type::Struct(members));
                }
                Op::TypePointer => {
                    program
                        .types
                        .insert(result, Type::Pointer(id(&operands[1])?));
                }
                Op::TypeForwardPointer => {}
                Op::TypeCooperativeMatrixKHR => {
                    let element = id(&operands[0])?;
                    let rows = program.constant(id(&operands[2])?)? as usize;
                    let cols = program.constant(id(&operands[3])?)? as usize;
                    let matrix = Type::Matrix {
                        element,
                        rows,
                        cols,
                    };
                    program.types.insert(result, matrix);
                }
                Op::Constant => {
                    let bits = literal(&operands[0])?;
                    program.constants[result as usize] = Some(Value::same(&[bits]));
                }
                Op::ConstantTrue => {
                    program.constants[result as usize] = Some(Value::same(&[1]));
                }
                Op::ConstantFalse => {
                    program.constants[result as usize] = Some(Value::same(&[0]));
                }
                Op::ConstantNull | Op::Undef => {
                    let components = program.components(global.result_type.unwrap_or(0))?;
                    program.constants[result as usize] = Some(Value::same(&vec![0; components]));
                }
                Op::ConstantComposite => {
                    let mut bits = Vec::new();
                    for operand in operands {
                        let constant = program.constants[id(operand)? as usize].as_ref();
                        bits.push(constant.ok_or("got no constant")?.units()?[0]);
                    }
                    program.constants[result as usize] = Some(Value::same(&bits));
                }
                Op::Variable => program.variable(result, global, &builtins)?,
                other => return Err(format!("got {other:?} among types and constants")),
            }
        }
        for instruction in module.all_inst_iter() {
            if let (Some(result), Some(of)) = (instruction.result_id, instruction.result_type) {
                program.result_types.insert(result, of);
            }
        }
        for function in &module.functions {
            let of = function.def_id().ok_or("got a function without an id")?;
            program.functions.insert(of, Function::new(function)?);
        }
        Ok(program)
    }

    /// A variable: where its pointer points to.
    fn variable(
        &mut self,
        result: Id,
        variable: &Instruction,
        builtins: &HashMap<(Id, u64), BuiltIn>,
    ) -> Result<(), String> {
        let to = self.pointee(variable.result_type.ok_or("got no type")?)?;
        let Some(Type::Struct(members)) = self.types.get(&to) else {
            return Err("got a variable outside a block".to_owned());
        };
        let members = members.clone();
        let memory = match variable.operands[0] {
            Operand::StorageClass(StorageClass::PushConstant) => {
                self.arguments = members.len();
                PUSH
            }
            Operand::StorageClass(StorageClass::Input) => {
                let of = (0..members.len() as u64).map(|at| builtins.get(&(to, at)).copied());
                self.builtins = of
                    .collect::<Option<_>>()
                    .ok_or("got an input that is not built in")?;
                INPUT
            }
            Operand::StorageClass(StorageClass::Workgroup) => {
                let [(member, begin)] = members[..] else {
                    return Err("got several members in shared memory".to_owned());
                };
                self.shared.push((begin, begin + self.size(member)?));
                SHARED + self.shared.len() as u64 - 1
            }
            ref other => return Err(format!("got a variable of {other}")),
        };
        self.constants[result as usize] = Some(Value::same(&[memory << OFFSET_BITS]));
        Ok(())
    }

    pub fn of(&self, of: Id) -> Result<&Type, String> {
        self.types
            .get(&of)
            .ok_or_else(|| format!("got no type %{of}"))
    }

    /// The type of what an instruction made.
    pub fn type_of(&self, result: Id) -> Result<Id, String> {
        let of = self.result_types.get(&result).copied();
        of.ok_or_else(|| format!("got no type of %{result}"))
    }

    /// What a pointer of a type points to.
    pub fn pointee(&self, of: Id) -> Result<Id, String> {
        match self.of(of)? {
            Type::Pointer(to) => Ok(*to),
            other => Err(format!("got {other:?}, expected a pointer")),
        }
    }

    pub fn constant(&self, of: Id) -> Result<u64, String> {
        let constant = self.constants.get(of as usize).and_then(Option::as_ref);
        Ok(constant
            .ok_or_else(|| format!("got no constant %{of}"))?
            .units()?[0])
    }

    /// Bytes of a type.
    pub fn size(&self, of: Id) -> Result<u64, String> {
        Ok(match self.of(of)? {
            Type::Bool => 4,
            Type::Int(bits) | Type::Float(bits) => u64::from(bits / 8),
            Type::Vector(element, count) => self.size(*element)? * *count as u64,
            Type::Pointer(_) => 8,
            Type::Array(_, stride, Some(count)) => stride * count,
            other => return Err(format!("got the size of {other:?}")),
        })
    }

    pub fn components(&self, of: Id) -> Result<usize, String> {
        Ok(match self.of(of)? {
            Type::Vector(_, count) => *count,
            Type::Bool | Type::Int(_) | Type::Float(_) | Type::Pointer(_) => 1,
            other => return Err(format!("got the components of {other:?}")),
        })
    }

    /// What a vector is made of, or the type itself.
    pub fn scalar(&self, of: Id) -> Result<&Type, String> {
        match self.of(of)? {
            Type::Vector(element, _) | Type::Matrix { element, .. } => self.of(*element),
            other => Ok(other),
        }
    }
}
