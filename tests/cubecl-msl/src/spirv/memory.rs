//! The memory of a shader, where every access is looked at.

use super::program::{BUFFERS, OFFSET_BITS, PUSH, Program, SHARED, offset};
use super::value::UNITS;

/// Who accessed a byte of shared memory last, since the last barrier of the cube.
#[derive(Clone, Copy, Default)]
struct Access {
    /// The cube's barriers before it, from 1 on.
    epoch: u32,
    plane: u32,
    /// Barriers of that plane before it.
    step: u32,
    unit: u32,
}

/// In place of a plane or unit: more than one, or no telling which.
const MANY: u32 = u32::MAX;

/// Who accesses memory.
#[derive(Clone, Copy)]
pub struct Who {
    pub plane: u32,
    pub step: u32,
    /// None of a matrix, which a plane accesses as a whole.
    pub unit: Option<usize>,
}

/// Bytes, and a byte a byte that is 0 where nobody has written; `None` where all have been.
pub type Buffer = (Vec<u8>, Option<Vec<u8>>);

pub struct Memory<'a> {
    program: &'a Program,
    pub buffers: Vec<Buffer>,
    push: Vec<u8>,
    shared: Vec<u8>,
    written: Vec<Access>,
    read: Vec<Access>,
    pub epoch: u32,
}

impl<'a> Memory<'a> {
    pub fn new(program: &'a Program, buffers: Vec<Buffer>) -> Self {
        let push = (0..buffers.len() as u64)
            .flat_map(|at| ((BUFFERS + at) << OFFSET_BITS).to_le_bytes())
            .collect();
        Self {
            program,
            buffers,
            push,
            shared: Vec::new(),
            written: Vec::new(),
            read: Vec::new(),
            epoch: 1,
        }
    }

    /// Shared memory of a new cube.
    pub fn start_cube(&mut self) {
        let shared = self.program.shared.iter().map(|(_, end)| *end as usize);
        let bytes = shared.max().unwrap_or(0);
        self.shared = vec![0xff; bytes];
        self.written = vec![Access::default(); bytes];
        self.read = vec![Access::default(); bytes];
        self.epoch = 1;
    }

    /// The memory that a pointer is of and the place in it, within the bounds of what it points into.
    fn part(&self, pointer: u64, bytes: u64) -> Result<(u64, usize), String> {
        let (memory, offset) = (pointer >> OFFSET_BITS, offset(pointer));
        let (begin, end) = match memory {
            PUSH => (0, self.push.len() as u64),
            SHARED.. => *self
                .program
                .shared
                .get((memory - SHARED) as usize)
                .ok_or("got no such shared memory")?,
            BUFFERS.. => {
                let buffer = self.buffers.get((memory - BUFFERS) as usize);
                (0, buffer.ok_or("got no such buffer")?.0.len() as u64)
            }
            _ => return Err(format!("got a pointer to memory {memory}")),
        };
        if offset < begin || offset + bytes > end {
            return Err(format!(
                "{bytes} bytes at {offset} of memory {memory}, which is at {begin} to {end}"
            ));
        }
        Ok((memory, offset as usize))
    }

    pub fn load(&mut self, pointer: u64, bytes: u64, who: Who) -> Result<u64, String> {
        let (memory, at) = self.part(pointer, bytes)?;
        let part = at..at + bytes as usize;
        let unwritten = match memory {
            PUSH => false,
            SHARED.. => self.written[part.clone()]
                .iter()
                .any(|last| last.epoch == 0),
            other => {
                let written = &self.buffers[(other - BUFFERS) as usize].1;
                let written = written.as_ref().map(|written| &written[part.clone()]);
                written.is_some_and(|written| written.contains(&0))
            }
        };
        if unwritten {
            return Err(format!("nobody wrote byte {at} of memory {memory}"));
        }
        if memory >= SHARED {
            self.note_read(part.start, part.end, who)?;
        }
        let from = match memory {
            PUSH => &self.push[part],
            SHARED.. => &self.shared[part],
            other => &self.buffers[(other - BUFFERS) as usize].0[part],
        };
        let mut word = [0; 8];
        word[..from.len()].copy_from_slice(from);
        Ok(u64::from_le_bytes(word))
    }

    pub fn store(&mut self, pointer: u64, bytes: u64, bits: u64, who: Who) -> Result<(), String> {
        let (memory, at) = self.part(pointer, bytes)?;
        let part = at..at + bytes as usize;
        let to = match memory {
            PUSH => return Err("a store to push constants".to_owned()),
            SHARED.. => {
                self.note_write(part.start, part.end, who)?;
                &mut self.shared[part]
            }
            other => {
                let (buffer, written) = &mut self.buffers[(other - BUFFERS) as usize];
                if let Some(written) = written {
                    written[part.clone()].fill(1);
                }
                &mut buffer[part]
            }
        };
        let len = to.len();
        to.copy_from_slice(&bits.to_le_bytes()[..len]);
        Ok(())
    }

    fn note_read(&mut self, from: usize, to: usize, who: Who) -> Result<(), String> {
        let unit = who.unit.map_or(MANY, |unit| unit as u32);
        for at in from..to {
            clash(&self.written[at], self.epoch, who, unit, at, "written")?;
            let last = self.read[at];
            let again = last.epoch == self.epoch;
            self.read[at] = Access {
                epoch: self.epoch,
                plane: if again && last.plane != who.plane {
                    MANY
                } else {
                    who.plane
                },
                step: who.step,
                unit: if again && last.step == who.step && last.unit != unit {
                    MANY
                } else {
                    unit
                },
            };
        }
        Ok(())
    }

    fn note_write(&mut self, from: usize, to: usize, who: Who) -> Result<(), String> {
        let unit = who.unit.map_or(MANY, |unit| unit as u32);
        for at in from..to {
            clash(&self.written[at], self.epoch, who, unit, at, "written")?;
            clash(&self.read[at], self.epoch, who, unit, at, "read")?;
            self.written[at] = Access {
                epoch: self.epoch,
                plane: who.plane,
                step: who.step,
                unit,
            };
        }
        Ok(())
    }
}

/// Whether an access and the last one are in no order.
fn clash(
    last: &Access,
    epoch: u32,
    who: Who,
    unit: u32,
    at: usize,
    how: &str,
) -> Result<(), String> {
    if last.epoch != epoch {
        return Ok(());
    }
    let same_unit = last.unit == unit && unit != MANY;
    if last.plane != who.plane || (last.step == who.step && !same_unit) {
        let of = |plane: u32, unit: u32| match (plane, unit as usize) {
            (MANY, _) => "several planes".to_owned(),
            (plane, unit) if unit < UNITS => format!("unit {unit} of plane {plane}"),
            (plane, _) => format!("plane {plane}"),
        };
        return Err(format!(
            "a race: byte {at} of shared memory was {how} by {}, and nothing orders the access of {} behind it",
            of(last.plane, last.unit),
            of(who.plane, unit)
        ));
    }
    Ok(())
}
