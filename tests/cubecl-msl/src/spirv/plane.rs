//! A plane: its units in step where they are at the same place, and of several places the first is done first, so
//! that units meet again where what parted them ends.

use std::collections::HashMap;

use rspirv::dr::Instruction;
use rspirv::spirv::Op;

use super::function::Function;
use super::memory::{Memory, Who};
use super::owners::Owners;
use super::program::{Id, Program, id, literal};
use super::value::{UNITS, Value};

/// Where a plane stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// A barrier of the cube: its block and place in it.
    Barrier(usize, usize),
    End,
}

/// Units by bits.
pub(super) type Mask = u32;
pub(super) const ALL: Mask = u32::MAX;

pub struct Plane<'a> {
    pub(super) program: &'a Program,
    pub(super) owners: Owners,
    pub(super) values: Vec<Option<Value>>,
    /// That of the entry, but while it runs.
    frame: Option<Frame<'a>>,
    pub(super) plane: u32,
    /// Barriers of this plane so far.
    step: u32,
    /// Variables of functions: where each begins in the memory of every unit.
    pub(super) private: HashMap<Id, u64>,
    pub(super) own: Vec<Vec<u8>>,
    pub(super) cube: [u32; 3],
    pub(super) cubes: [u32; 3],
}

/// A function being run.
pub(super) struct Frame<'a> {
    function: &'a Function,
    /// The block each unit is to do next, and the label of the one it comes from.
    next: [usize; UNITS],
    from: [Id; UNITS],
    pub(super) live: Mask,
    /// A block stopped within.
    within: Option<(usize, usize)>,
    pub(super) returned: Option<Id>,
}

impl<'a> Frame<'a> {
    pub(super) fn new(function: &'a Function) -> Self {
        Self {
            function,
            next: [0; UNITS],
            from: [0; UNITS],
            live: ALL,
            within: None,
            returned: None,
        }
    }
}

pub(super) fn units_of(mask: Mask) -> impl Iterator<Item = usize> {
    (0..UNITS).filter(move |unit| mask >> unit & 1 == 1)
}

impl<'a> Plane<'a> {
    pub fn new(
        program: &'a Program,
        owners: Owners,
        plane: u32,
        cube: [u32; 3],
        cubes: [u32; 3],
    ) -> Result<Self, String> {
        let entry = program
            .functions
            .get(&program.entry)
            .ok_or("got no entry")?;
        Ok(Self {
            program,
            owners,
            values: program.constants.clone(),
            frame: Some(Frame::new(entry)),
            plane,
            step: 0,
            private: HashMap::new(),
            own: vec![Vec::new(); UNITS],
            cube,
            cubes,
        })
    }

    /// Runs to the next barrier of the cube, or the end.
    pub fn run(&mut self, memory: &mut Memory<'_>) -> Result<Stop, String> {
        let mut frame = self.frame.take().ok_or("it stopped with an error before")?;
        let stop = self.run_frame(&mut frame, memory)?;
        self.frame = Some(frame);
        Ok(stop)
    }

    pub(super) fn run_frame(
        &mut self,
        frame: &mut Frame<'a>,
        memory: &mut Memory<'_>,
    ) -> Result<Stop, String> {
        loop {
            let (block_at, mut first, mask) = match frame.within.take() {
                Some((block, at)) => (block, at, frame.live),
                None => {
                    let live = units_of(frame.live);
                    let Some(block) = live.map(|unit| frame.next[unit]).min() else {
                        return Ok(Stop::End);
                    };
                    let here = units_of(frame.live).filter(|&unit| frame.next[unit] == block);
                    (block, 0, here.fold(0, |mask, unit| mask | 1 << unit))
                }
            };
            let block = &frame.function.blocks[block_at];
            if first == 0 {
                first = self.phis(frame, block_at, mask)?;
            }
            for (at, instruction) in block.instructions.iter().enumerate().skip(first) {
                let op = instruction.class.opcode;
                let done = self.instruction(frame, block_at, at, instruction, mask, memory);
                let done =
                    done.map_err(|error| format!("{op:?} (block %{}): {error}", block.label));
                if let Some(stop) = done? {
                    return Ok(stop);
                }
            }
        }
    }

    /// All phis of a block at once; how many there are.
    fn phis(&mut self, frame: &Frame<'a>, block: usize, mask: Mask) -> Result<usize, String> {
        let instructions = &frame.function.blocks[block].instructions;
        let phis = instructions
            .iter()
            .take_while(|it| it.class.opcode == Op::Phi);
        let mut made = Vec::new();
        for phi in phis {
            let mut of: [Option<Id>; UNITS] = [None; UNITS];
            for unit in units_of(mask) {
                for pair in phi.operands.chunks(2) {
                    if id(&pair[1])? == frame.from[unit] {
                        of[unit] = Some(id(&pair[0])?);
                    }
                }
            }
            let sources: Vec<Id> = units_of(mask).filter_map(|unit| of[unit]).collect();
            let first = *sources.first().ok_or("a phi from nowhere")?;
            let value = if sources.iter().all(|source| *source == first) {
                self.value(first)?.clone()
            } else {
                let components = self.program.components(phi.result_type.unwrap_or(0))?;
                let mut bits = vec![0; components * UNITS];
                for unit in units_of(mask) {
                    let from = self.value(of[unit].ok_or("a phi from nowhere")?)?.units()?;
                    for component in 0..components {
                        bits[component * UNITS + unit] = from[component * UNITS + unit];
                    }
                }
                Value::Units(bits.into())
            };
            made.push((phi.result_id.unwrap_or(0), value));
        }
        let count = made.len();
        for (result, value) in made {
            self.set(result, value, mask, frame.live)?;
        }
        Ok(count)
    }

    pub(super) fn value(&self, of: Id) -> Result<&Value, String> {
        let value = self.values.get(of as usize).and_then(Option::as_ref);
        value.ok_or_else(|| format!("%{of} has no value yet"))
    }

    pub(super) fn operand(&self, instruction: &Instruction, n: usize) -> Result<&Value, String> {
        self.value(id(instruction
            .operands
            .get(n)
            .ok_or("too few operands")?)?)
    }

    fn set(&mut self, result: Id, value: Value, mask: Mask, live: Mask) -> Result<(), String> {
        if self.program.uniform.contains(&result) {
            let first = mask.trailing_zeros() as usize;
            for component in value.units()?.chunks(UNITS) {
                if units_of(mask).any(|unit| component[unit] != component[first]) {
                    return Err(format!(
                        "%{result} is said to be the same in all units, and is not"
                    ));
                }
            }
        }
        let place = self
            .values
            .get_mut(result as usize)
            .ok_or("an id out of bounds")?;
        if mask == live {
            *place = Some(value);
            return Ok(());
        }
        let new = value.units().map_err(|_| "a matrix not of all units")?;
        let mut merged = match place {
            Some(Value::Units(old)) if old.len() == new.len() => old.to_vec(),
            _ => vec![0; new.len()],
        };
        for component in 0..new.len() / UNITS {
            for unit in units_of(mask) {
                merged[component * UNITS + unit] = new[component * UNITS + unit];
            }
        }
        *place = Some(Value::Units(merged.into()));
        Ok(())
    }

    pub(super) fn who(&self, unit: Option<usize>) -> Who {
        Who {
            plane: self.plane,
            step: self.step,
            unit,
        }
    }

    fn instruction(
        &mut self,
        frame: &mut Frame<'a>,
        block: usize,
        at: usize,
        instruction: &Instruction,
        mask: Mask,
        memory: &mut Memory<'_>,
    ) -> Result<Option<Stop>, String> {
        let op = instruction.class.opcode;
        let operands = &instruction.operands;
        let label = frame.function.blocks[block].label;
        match op {
            Op::SelectionMerge | Op::LoopMerge | Op::Line | Op::NoLine => return Ok(None),
            Op::Branch => {
                let to = frame.function.at[&id(&operands[0])?];
                for unit in units_of(mask) {
                    (frame.next[unit], frame.from[unit]) = (to, label);
                }
                return Ok(None);
            }
            Op::BranchConditional => {
                let condition = self.operand(instruction, 0)?.units()?;
                let (yes, no) = (id(&operands[1])?, id(&operands[2])?);
                for unit in units_of(mask) {
                    let to = if condition[unit] == 1 { yes } else { no };
                    (frame.next[unit], frame.from[unit]) = (frame.function.at[&to], label);
                }
                return Ok(None);
            }
            Op::Return => {
                frame.live &= !mask;
                return Ok(None);
            }
            Op::ReturnValue => {
                let returned = id(&operands[0])?;
                if mask != frame.live || frame.returned.is_some_and(|other| other != returned) {
                    return Err("units return different values".to_owned());
                }
                frame.returned = Some(returned);
                frame.live = 0;
                return Ok(None);
            }
            Op::ControlBarrier => {
                self.whole(mask)?;
                self.step += 1;
                if self.program.constant(id(&operands[0])?)? == SCOPE_OF_CUBE {
                    frame.within = Some((block, at + 1));
                    return Ok(Some(Stop::Barrier(block, at)));
                }
                return Ok(None);
            }
            Op::MemoryBarrier => return Ok(None),
            Op::Store => {
                self.store(instruction, mask, memory)?;
                return Ok(None);
            }
            Op::CooperativeMatrixStoreKHR => {
                self.whole(mask)?;
                self.store_matrix(instruction, memory)?;
                return Ok(None);
            }
            _ => {}
        }
        let result = instruction
            .result_id
            .ok_or_else(|| format!("got {op:?}, which is not run"))?;
        let to = instruction.result_type.ok_or("got no type")?;
        let value = match op {
            Op::Load => self.load(to, instruction, mask, memory)?,
            Op::Variable => self.variable(result, to)?,
            Op::UMulExtended => self.wide_product(instruction)?,
            Op::AccessChain | Op::InBoundsAccessChain => self.access(instruction)?,
            Op::CompositeConstruct => self.construct(to, instruction)?,
            Op::CompositeExtract => {
                let at = literal(&operands[1])? as usize;
                let from = self.operand(instruction, 0)?.units()?;
                Value::Units(from[at * UNITS..][..UNITS].into())
            }
            Op::CompositeInsert => {
                let at = literal(&operands[2])? as usize;
                let new = self.operand(instruction, 0)?.units()?;
                let mut all = self.operand(instruction, 1)?.units()?.to_vec();
                all[at * UNITS..][..UNITS].copy_from_slice(new);
                Value::Units(all.into())
            }
            Op::Bitcast => self.bitcast(to, instruction)?,
            Op::CooperativeMatrixLoadKHR => {
                self.whole(mask)?;
                self.load_matrix(to, instruction, memory)?
            }
            Op::CooperativeMatrixMulAddKHR => {
                self.whole(mask)?;
                self.multiply(to, instruction)?
            }
            Op::CooperativeMatrixConvertNV => self.operand(instruction, 0)?.clone(),
            Op::CooperativeMatrixPerElementOpNV => {
                self.whole(mask)?;
                self.per_element(to, instruction, memory)?
            }
            Op::GroupNonUniformAny
            | Op::GroupNonUniformAll
            | Op::GroupNonUniformBroadcast
            | Op::GroupNonUniformShuffle
            | Op::GroupNonUniformShuffleXor
            | Op::GroupNonUniformFAdd
            | Op::GroupNonUniformFMax => self.group(to, instruction, mask)?,
            _ => self.numbers(to, instruction, mask)?,
        };
        self.set(result, value, mask, frame.live)?;
        Ok(None)
    }
}

/// The scope of a barrier for a whole cube.
const SCOPE_OF_CUBE: u64 = 2;
