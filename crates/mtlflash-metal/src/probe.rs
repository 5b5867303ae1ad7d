//! What a device must show before kernels with TensorOps may run: for fragments their operands' lane
//! layout, and for either way of multiplying small products with a known answer. The kernels are
//! `kernels-msl/tensor/{probe,self_test_fragments,self_test_tensors}.metal`, which describe their buffers.

use std::sync::Arc;

use half::f16;
use mtlflash_core::DType;

use crate::source::{Files, SourceError, flattened};
use crate::specialisation::metal_type;

/// Operand type pairs, orientations of the right operand, operands, lanes, slots.
const LAYOUT_SHAPE: [usize; 5] = [5, 2, 3, 32, 16];
const PAIRS: [&str; 5] = [
    "half half",
    "bfloat bfloat",
    "float half",
    "float bfloat",
    "float float",
];
const OPERANDS: [&str; 3] = ["left", "right", "destination"];

const ROWS: usize = 16;
const COLUMNS: usize = 32;
const STORED_ROWS: usize = 32;
const STORED_STEP: usize = 40;
const FULL_ROWS: usize = 29;
const FULL_COLUMNS: usize = 27;
const PART_ROWS: usize = 13;
const PART_INNER: usize = 21;

/// A kernel of one simdgroup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// Name of the kernel function.
    pub entry: &'static str,
    /// Metal Shading Language, whole.
    pub source: Arc<str>,
    /// What its first buffer holds, where it reads one.
    pub input: Option<Vec<u8>>,
    /// Bytes of the buffer it writes: the first, or behind the input the second.
    pub output_bytes: usize,
}

/// What a device got wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProbeError {
    /// Fewer or more bytes than the kernel writes.
    #[error("got {got} bytes, expected {expected}")]
    Bytes {
        /// Bytes read back.
        got: usize,
        /// Bytes the kernel writes.
        expected: usize,
    },
    /// An element in another lane or slot than the fragment kernel is written for.
    #[error("{pair}, {operand} operand, lane {lane}, slot {slot}: got {got}, expected {expected}")]
    Layout {
        /// Element types.
        pair: &'static str,
        /// Which operand.
        operand: &'static str,
        /// The lane.
        lane: usize,
        /// Its slot.
        slot: usize,
        /// 256 * row + column as reported, -1 for none.
        got: i32,
        /// The same as expected.
        expected: i32,
    },
    /// A wrong product.
    #[error("result {result}, row {row}, column {column}: got {got}, expected {expected}")]
    Product {
        /// Which of the results.
        result: usize,
        /// The row.
        row: usize,
        /// The column.
        column: usize,
        /// What came back, as text.
        got: String,
        /// The exact number.
        expected: i32,
    },
}

/// The kernel that reports the lane layout. Its only buffer is [`Probe::output_bytes`] long.
///
/// # Errors
/// [`SourceError`].
pub fn layout_probe(files: Files<'_>) -> Result<Probe, SourceError> {
    Ok(Probe {
        entry: "mtlflash_probe",
        source: flattened(files, "tensor/probe.metal", &Vec::new())?.into(),
        input: None,
        output_bytes: LAYOUT_SHAPE.iter().product::<usize>() * 4,
    })
}

/// Whether a device's report is the layout that the fragment kernel is written for.
///
/// # Errors
/// [`ProbeError`] for the first slot that differs.
pub fn check_layout(report: &[u8]) -> Result<(), ProbeError> {
    let [_, orientations, operands, lanes, slots] = LAYOUT_SHAPE;
    let values = values(report, LAYOUT_SHAPE.iter().product())?;
    for (at, bytes) in values.iter().enumerate() {
        let got = i32::from_le_bytes(*bytes);
        let (lane, slot) = (at / slots % lanes, at % slots);
        let operand = at / (slots * lanes) % operands;
        let transposed = at / (slots * lanes * operands) % orientations == 1;
        let expected = place(operand, transposed, lane, slot);
        if got != expected {
            return Err(ProbeError::Layout {
                pair: PAIRS[at / (slots * lanes * operands * orientations)],
                operand: OPERANDS[operand],
                lane,
                slot,
                got,
                expected,
            });
        }
    }
    Ok(())
}

/// `256 * row + column` of a slot, `place_of` in `tensor/fragment.h`.
fn place(operand: usize, transposed: bool, lane: usize, slot: usize) -> i32 {
    let (second, slot_in) = (slot / 8, slot % 8);
    if operand == 0 && second == 1 {
        return -1;
    }
    let row = 4 * (lane >> 4) + ((lane >> 1) & 3) + 8 * (slot_in >> 2);
    let column = 8 * ((lane >> 3) & 1) + 4 * (lane & 1) + (slot_in & 3);
    let below = operand == 1 && transposed;
    let place = if below {
        256 * (row + 16 * second) + column
    } else {
        256 * row + column + 16 * second
    };
    i32::try_from(place).unwrap_or(-1)
}

/// The kernel that multiplies small whole numbers in one way, for element type `dtype`.
///
/// # Errors
/// [`SourceError`].
pub fn self_test(dtype: DType, way: Way, files: Files<'_>) -> Result<Probe, SourceError> {
    let mut definitions = crate::specialisation::no_problem();
    definitions.push(("MTLFLASH_ELEMENT", metal_type(dtype).to_owned()));
    let mut input = Vec::new();
    for matrix in 0..3 {
        for row in 0..STORED_ROWS {
            for column in 0..STORED_STEP {
                let inside = row < FULL_ROWS && column < FULL_COLUMNS;
                let value = inside.then(|| stored(matrix, row, column));
                input.extend(encoded(value, dtype));
            }
        }
    }
    Ok(Probe {
        entry: way.entry(),
        source: flattened(files, way.file(), &definitions)?.into(),
        input: Some(input),
        output_bytes: way.results() * ROWS * COLUMNS * 4,
    })
}

/// A way in which kernels multiply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Fragments in registers.
    Fragments,
    /// Tensors in memory.
    Tensors,
}

impl Way {
    const fn entry(self) -> &'static str {
        match self {
            Self::Fragments => "mtlflash_self_test_fragments",
            Self::Tensors => "mtlflash_self_test_tensors",
        }
    }

    const fn file(self) -> &'static str {
        match self {
            Self::Fragments => "tensor/self_test_fragments.metal",
            Self::Tensors => "tensor/self_test_tensors.metal",
        }
    }

    /// Matrices that its self-test writes.
    const fn results(self) -> usize {
        match self {
            Self::Fragments => 2,
            Self::Tensors => 1,
        }
    }
}

/// Whether the products of one way's self-test are exact.
///
/// # Errors
/// [`ProbeError`] for the first that is not.
pub fn check_products(results: &[u8], way: Way) -> Result<(), ProbeError> {
    let values = values(results, way.results() * ROWS * COLUMNS)?;
    let start = |row: usize, column: usize| signed(row) - signed(column);
    let dot = |inner: usize, term: &dyn Fn(usize) -> i32| (0..inner).map(term).sum::<i32>();
    let scores = |row: usize, column: usize| {
        let products = dot(16, &|d| stored(0, row, d) * stored(1, column, d));
        start(row, column) + products
    };
    for (at, bytes) in values.iter().enumerate() {
        let (row, column) = (at / COLUMNS % ROWS, at % COLUMNS);
        let result = at / (COLUMNS * ROWS);
        let inside = column < FULL_COLUMNS;
        let expected = match (way, result) {
            (Way::Fragments, 0) if inside => scores(row, column),
            (Way::Fragments, _) if inside => {
                let products = dot(16, &|key| scores(row, key) * stored(2, key, column));
                start(row, column) + products
            }
            (Way::Fragments, _) => 0,
            (Way::Tensors, _) if inside && row < PART_ROWS => {
                let products = dot(PART_INNER, &|d| stored(0, row, d) * stored(2, d, column));
                start(row, column) + products
            }
            (Way::Tensors, _) => start(row, column),
        };
        let got = f32::from_le_bytes(*bytes);
        if f64::from(got) != f64::from(expected) {
            return Err(ProbeError::Product {
                result,
                row,
                column,
                got: got.to_string(),
                expected,
            });
        }
    }
    Ok(())
}

fn stored(matrix: usize, row: usize, column: usize) -> i32 {
    signed((3 * row + 5 * column + matrix) % 7) - 3
}

fn signed(small: usize) -> i32 {
    i32::try_from(small).unwrap_or(i32::MAX)
}

/// NaN where there is no value.
fn encoded(value: Option<i32>, dtype: DType) -> Vec<u8> {
    let single = |value: i32| f64_bits(f64::from(value));
    match dtype {
        DType::F32 => value.map_or(0x7fc0_0000, single).to_le_bytes().to_vec(),
        // Small whole numbers have the same leading bits in both.
        DType::BF16 => value.map_or(0x7fc0_0000, single).to_le_bytes()[2..].to_vec(),
        DType::F16 => {
            let bits = value.map_or(0x7e00, |value| f16::from_f64(f64::from(value)).to_bits());
            bits.to_le_bytes().to_vec()
        }
    }
}

/// The bits of a small whole number as f32.
#[expect(clippy::cast_possible_truncation, reason = "exact: at most 3")]
fn f64_bits(value: f64) -> u32 {
    (value as f32).to_bits()
}

fn values(bytes: &[u8], expected: usize) -> Result<&[[u8; 4]], ProbeError> {
    match bytes.as_chunks::<4>() {
        (values, []) if values.len() == expected => Ok(values),
        _ => Err(ProbeError::Bytes {
            got: bytes.len(),
            expected: expected * 4,
        }),
    }
}
