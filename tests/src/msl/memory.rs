//! A case's tensors as bytes, laid out as its view says.

use half::{bf16, f16};
use mtlflash_core::{DType, MaskStorage};
use mtlflash_metal::{Element, Layouts, MaskLayout, Role, broadcast};

use crate::case::{Case, View};
use crate::run::permuted;

/// A tensor in memory: from its first element on, with what lies between its rows.
struct Laid {
    data: Vec<f64>,
    strides: [usize; 4],
}

/// Where the case's tensors lie.
pub(super) fn layouts(case: &Case) -> Layouts {
    let spec = &case.spec;
    let strides = |data: &[f64], shape| laid(data, shape, case.view).strides;
    // Expanded or not: strides are 0 along what has one element.
    let over_scores = |shape| broadcast(shape, row_major(shape));
    Layouts {
        q: strides(&case.q, spec.q),
        k: strides(&case.k, spec.k),
        v: strides(&case.v, spec.v),
        mask: spec.mask.map(|shape| MaskLayout {
            strides: over_scores(shape),
            storage: MaskStorage::U8,
        }),
        bias: spec.bias.map(|(shape, _)| over_scores(shape)),
        ..Layouts::contiguous(&case.problem)
    }
}

/// The bytes of an input.
pub(super) fn bytes(case: &Case, role: Role, element: Element) -> Vec<u8> {
    let vectors = |data: &[f64], shape| {
        let laid = laid(data, shape, case.view);
        encoded(&laid.data, case.problem.dtype)
    };
    let numbers = |data: &Option<Vec<f64>>| {
        let dtype = match element {
            Element::Float(dtype) => dtype,
            Element::Mask(_) | Element::Byte => case.problem.dtype,
        };
        encoded(data.as_deref().unwrap_or_default(), dtype)
    };
    match role {
        Role::Q => vectors(&case.q, case.spec.q),
        Role::K => vectors(&case.k, case.spec.k),
        Role::V => vectors(&case.v, case.spec.v),
        Role::Mask => case
            .mask
            .iter()
            .flatten()
            .map(|&hides| u8::from(hides))
            .collect(),
        Role::Bias => numbers(&case.bias),
        Role::Alibi => numbers(&case.alibi),
        _ => Vec::new(),
    }
}

/// A view whose neighbours in a vector are no neighbours in memory is copied, as a launch does.
fn laid(data: &[f64], shape: [usize; 4], view: View) -> Laid {
    let [batch, heads, rows, dim] = shape;
    match view {
        View::Contiguous | View::Expanded | View::Transposed => Laid {
            data: data.to_vec(),
            strides: row_major(shape),
        },
        View::Bshd => {
            let [s0, s1, s2, s3] = row_major([batch, rows, heads, dim]);
            Laid {
                data: permuted(data, shape, [0, 2, 1, 3]),
                strides: [s0, s2, s1, s3],
            }
        }
        View::Sliced => {
            let strides = row_major(shape.map(|size| size + 2));
            let last = shape
                .iter()
                .zip(strides)
                .map(|(size, stride)| (size - 1) * stride);
            let mut laid = vec![f64::NAN; last.sum::<usize>() + 1];
            for (row, source) in data.chunks_exact(dim).enumerate() {
                let index = [row / (heads * rows), row / rows % heads, row % rows];
                let start: usize = index.iter().zip(strides).map(|(at, step)| at * step).sum();
                laid[start..start + dim].copy_from_slice(source);
            }
            Laid {
                data: laid,
                strides,
            }
        }
    }
}

const fn row_major([_, s1, s2, s3]: [usize; 4]) -> [usize; 4] {
    [s1 * s2 * s3, s2 * s3, s3, 1]
}

/// Exact: the values were rounded to the type before.
#[expect(
    clippy::cast_possible_truncation,
    reason = "rounded to no wider a type than f32"
)]
pub(super) fn encoded(values: &[f64], dtype: DType) -> Vec<u8> {
    let bytes = |&value: &f64| match dtype {
        DType::F32 => (value as f32).to_le_bytes().to_vec(),
        DType::F16 => f16::from_f64(value).to_le_bytes().to_vec(),
        DType::BF16 => bf16::from_f64(value).to_le_bytes().to_vec(),
    };
    values.iter().flat_map(bytes).collect()
}

/// Numbers that a kernel wrote.
pub(super) fn decoded(bytes: &[u8], dtype: DType) -> Vec<f64> {
    let (pairs, quads) = (bytes.as_chunks::<2>().0, bytes.as_chunks::<4>().0);
    match dtype {
        DType::F32 => quads
            .iter()
            .map(|&b| f64::from(f32::from_le_bytes(b)))
            .collect(),
        DType::F16 => pairs
            .iter()
            .map(|&b| f16::from_le_bytes(b).to_f64())
            .collect(),
        DType::BF16 => pairs
            .iter()
            .map(|&b| bf16::from_le_bytes(b).to_f64())
            .collect(),
    }
}
