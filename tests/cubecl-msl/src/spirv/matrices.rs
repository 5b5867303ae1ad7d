//! Matrices of a plane: `SPV_KHR_cooperative_matrix`, and functions of elements of `SPV_NV_cooperative_matrix2`.

use rspirv::dr::Instruction;
use rspirv::spirv::Op;

use super::arithmetic::{bits, component, float};
use super::memory::Memory;
use super::owners::Owners;
use super::plane::{ALL, Frame, Mask, Plane};
use super::program::{Id, Type, id};
use super::value::{UNITS, Value, same};

impl<'a> Plane<'a> {
    /// What only a whole plane may do.
    pub(super) fn whole(&self, mask: Mask) -> Result<(), String> {
        match mask {
            ALL => Ok(()),
            _ => Err("not all units of the plane come to it".to_owned()),
        }
    }

    /// Where the elements of a matrix of `rows` by `cols` stand, row by row.
    pub(super) fn places(
        &self,
        instruction: &Instruction,
        first: usize,
        [rows, cols]: [usize; 2],
        bytes: u64,
    ) -> Result<Vec<u64>, String> {
        let of = id(&instruction.operands[0])?;
        let pointer = self.value(of)?.units()?;
        let to = self.program.pointee(self.program.type_of(of)?)?;
        // The stride counts what the pointer points to.
        let unit = match self.program.of(to)? {
            Type::Array(element, _, _) => self.program.size(*element)?,
            _ => self.program.size(to)?,
        };
        let layout = self.operand(instruction, first)?.units()?;
        let stride = self.operand(instruction, first + 1)?.units()?;
        same(pointer)?;
        same(stride)?;
        let by_rows = layout[0] == 0;
        let step = stride[0] * unit;
        let mut places = Vec::with_capacity(rows * cols);
        for row in 0..rows as u64 {
            for col in 0..cols as u64 {
                let (line, along) = if by_rows { (row, col) } else { (col, row) };
                places.push(pointer[0] + line * step + along * bytes);
            }
        }
        Ok(places)
    }

    pub(super) fn load_matrix(
        &self,
        to: Id,
        instruction: &Instruction,
        memory: &mut Memory<'_>,
    ) -> Result<Value, String> {
        let Type::Matrix { rows, cols, .. } = *self.program.of(to)? else {
            return Err("got no matrix".to_owned());
        };
        let element = self.program.scalar(to)?;
        let bytes = self.bytes(to)? as u64;
        let places = self.places(instruction, 1, [rows, cols], bytes)?;
        let mut elements = Vec::with_capacity(places.len());
        for at in places {
            elements.push(float(memory.load(at, bytes, self.who(None))?, element)?);
        }
        Ok(Value::of_matrix(rows, cols, elements))
    }

    pub(super) fn store_matrix(
        &self,
        instruction: &Instruction,
        memory: &mut Memory<'_>,
    ) -> Result<(), String> {
        let of = id(&instruction.operands[1])?;
        let matrix = self.value(of)?.matrix()?;
        let of = self.program.type_of(of)?;
        let element = self.program.scalar(of)?;
        let bytes = self.bytes(of)? as u64;
        let places = self.places(instruction, 2, [matrix.rows, matrix.cols], bytes)?;
        for (at, &value) in places.into_iter().zip(&matrix.elements) {
            memory.store(at, bytes, bits(value, element)?, self.who(None))?;
        }
        Ok(())
    }

    /// `a * b + c`, every element of it rounded once.
    pub(super) fn multiply(&self, to: Id, instruction: &Instruction) -> Result<Value, String> {
        let [a, b, c] = [0, 1, 2].map(|n| self.operand(instruction, n).and_then(Value::matrix));
        let (a, b, c) = (a?, b?, c?);
        let element = self.program.scalar(to)?;
        if a.cols != b.rows || a.rows != c.rows || b.cols != c.cols {
            return Err("matrices do not fit".to_owned());
        }
        let mut elements = Vec::with_capacity(c.elements.len());
        for row in 0..c.rows {
            for col in 0..c.cols {
                let mut sum = f64::from(c.elements[row * c.cols + col]);
                for k in 0..a.cols {
                    let left = f64::from(a.elements[row * a.cols + k]);
                    sum += left * f64::from(b.elements[k * b.cols + col]);
                }
                elements.push(float(bits(sum as f32, element)?, element)?);
            }
        }
        Ok(Value::of_matrix(c.rows, c.cols, elements))
    }

    /// Element by element of matrices.
    pub(super) fn matrices(
        &self,
        op: Op,
        of: &Type,
        instruction: &Instruction,
    ) -> Result<Value, String> {
        let first = self.operand(instruction, 0)?.matrix()?;
        let second = match op {
            Op::FConvert | Op::FNegate => None,
            _ => Some(self.operand(instruction, 1)?.matrix()?),
        };
        // Those of a matrix are numbers of its type, which an f32 holds.
        let wide = Type::Float(32);
        let mut elements = Vec::with_capacity(first.elements.len());
        for (at, &element) in first.elements.iter().enumerate() {
            let mut numbers = vec![bits(element, &wide)?];
            if let Some(second) = second {
                let element = second.elements.get(at).ok_or("matrices do not fit")?;
                numbers.push(bits(*element, &wide)?);
            }
            elements.push(float(component(op, &numbers, &wide, of)?, of)?);
        }
        Ok(Value::of_matrix(first.rows, first.cols, elements))
    }

    /// Calls a function with row, column and value of every element, as many as there are units at a time. What else
    /// it gets is that of the unit which owns the element; where that is not known it must be the same in all.
    pub(super) fn per_element(
        &mut self,
        to: Id,
        instruction: &Instruction,
        memory: &mut Memory<'_>,
    ) -> Result<Value, String> {
        let program = self.program;
        let Value::Matrix(matrix) = self.operand(instruction, 0)?.clone() else {
            return Err("got no matrix".to_owned());
        };
        let called = id(&instruction.operands[1])?;
        let function = program.functions.get(&called).ok_or("got no function")?;
        let element = program.scalar(to)?;
        let given = instruction.operands[2..].iter();
        let given = given.map(|operand| {
            let value = self.value(id(operand)?)?.clone();
            if self.owners == Owners::Unknown {
                value.units()?.chunks(UNITS).try_for_each(same)?;
            }
            Ok(value)
        });
        let given = given.collect::<Result<Vec<_>, String>>()?;
        if function.parameters.len() != 3 + given.len() {
            return Err("got another number of parameters".to_owned());
        }
        for (&parameter, value) in function.parameters[3..].iter().zip(given) {
            self.values[parameter as usize] = Some(value);
        }
        let mut elements = vec![0.0; matrix.elements.len()];
        let places = self.owners.elements(matrix.rows, matrix.cols)?;
        for of_units in places.chunks(UNITS) {
            let at = of_units.iter().map(|[row, col]| row * matrix.cols + col);
            let rows = of_units.iter().map(|[row, _]| *row as u64);
            let cols = of_units.iter().map(|[_, col]| *col as u64);
            let values = at.clone().map(|at| bits(matrix.elements[at], element));
            let values = values.collect::<Result<Vec<_>, _>>()?;
            for (&parameter, value) in function.parameters.iter().zip([
                Value::Units(rows.collect()),
                Value::Units(cols.collect()),
                Value::Units(values.into()),
            ]) {
                self.values[parameter as usize] = Some(value);
            }
            let mut frame = Frame::new(function);
            self.run_frame(&mut frame, memory)?;
            let returned = self
                .value(frame.returned.ok_or("got no value back")?)?
                .units()?;
            for (at, &value) in at.zip(returned) {
                elements[at] = float(value, element)?;
            }
        }
        Ok(Value::of_matrix(matrix.rows, matrix.cols, elements))
    }
}
