//! Which unit of a plane owns which element of a matrix: a device's own affair. It shows only in what functions of
//! elements capture, which is the owner's.

use super::value::UNITS;

/// Who owns the elements of accumulators and left operands: two of every 8 rows by 8 columns a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owners {
    /// Nobody may rely on it: what is captured has to be the same in all units.
    Unknown,
    /// Neighbours in a row, as in NVIDIA's `mma.m16n8k16`.
    Rows,
    /// Neighbours in a column, as on no device that we know of.
    Columns,
}

impl Owners {
    /// The elements of a matrix of `rows` by `cols` by row and column: the first of every unit, the second of every
    /// unit, and so on.
    pub fn elements(self, rows: usize, cols: usize) -> Result<Vec<[usize; 2]>, String> {
        if !rows.is_multiple_of(8) || !cols.is_multiple_of(8) {
            return Err(format!(
                "got a matrix of {rows} by {cols}, expected multiples of 8"
            ));
        }
        let mut elements = Vec::with_capacity(rows * cols);
        for top in (0..rows).step_by(8) {
            for left in (0..cols).step_by(8) {
                for second in 0..2 {
                    for unit in 0..UNITS {
                        let (line, along) = (unit / 4, unit % 4 * 2 + second);
                        elements.push(match self {
                            Self::Rows | Self::Unknown => [top + line, left + along],
                            Self::Columns => [top + along, left + line],
                        });
                    }
                }
            }
        }
        Ok(elements)
    }
}
