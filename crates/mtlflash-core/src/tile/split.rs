//! f32 on the matrix units of f16: every number is the sum of two, and three products of halves make one.

use super::{Added, CmmaTile, first_fit, head_dim, plane_size};
use crate::device::{DeviceProfile, MatrixShape};
use crate::dtype::DType;
use crate::extent::Extent;
use crate::plan::{Reason, bindable};
use crate::problem::Problem;

/// Columns that the halves of a row are filled up to a multiple of, with zeros.
pub const SPLIT_COLUMNS: u32 = 16;

/// Rows of a head that are looked at together before they are split.
pub const SPLIT_ROWS: u32 = 32;

/// The largest head dim of the kernel.
pub const MAX_SPLIT_HEAD_DIM: usize = 128;

/// Scales whose products with the powers of two that heads are split by stay within f32.
const SCALES: std::ops::RangeInclusive<f32> = 1.0e-6..=1.0e6;

/// The tile of the kernel on matrix units whose operands are split.
///
/// # Errors
/// The reason why there is none.
pub fn split(problem: &Problem, device: &DeviceProfile) -> Result<CmmaTile, Reason> {
    let dims = head_dim(problem)?;
    let (shape, plane_size) = shape(problem, device)?;
    splits(problem)?;
    let inputs = [problem.q_shape(), problem.k_shape(), problem.v_shape()];
    holds_halves(&inputs, device)?;
    let added = match (problem.bias, problem.mask, problem.alibi) {
        (None, None, None) => Added::Nothing,
        _ => Added::Tile,
    };
    // The first that fits: (planes, row_fragments), measured on an H100 through Vulkan (BENCHMARKS.md).
    const TILES: &[(u32, u32)] = &[(4, 2), (4, 1), (2, 1)];
    let table = match dims.0.max(dims.1) {
        ..=80 if added == Added::Nothing => TILES,
        _ => &TILES[1..],
    };
    let tile = |&(planes, row_fragments): &(u32, u32)| CmmaTile {
        shape,
        // Fewer were not measured.
        sum_columns: shape.n,
        plane_size,
        planes,
        row_fragments,
        keys: 16,
        chunk: 16,
        in_fragments: true,
        added,
        split: true,
        speculative: false,
    };
    first_fit(table.iter().map(tile), device, |tile| {
        (tile.shared_bytes(dims.0, dims.1), tile.units())
    })
}

/// The product of f16 for a problem in f32, where fragments can be split in registers.
fn shape(problem: &Problem, device: &DeviceProfile) -> Result<(MatrixShape, u32), Reason> {
    let dtype = problem.dtype;
    let none = Reason::NoMatrixUnits { dtype };
    if dtype != DType::F32 || !device.fragment_ops {
        return Err(none);
    }
    let plane_size = plane_size(device)?;
    let shape = device.matrix.iter().copied().find(|shape| {
        let sides = [shape.m, shape.n, shape.k];
        sides == [SPLIT_COLUMNS; 3] && shape.ab == DType::F16 && shape.acc == DType::F32
    });
    Ok((shape.ok_or(none)?, plane_size))
}

/// Refuses what is not done with operands that are split.
fn splits(problem: &Problem) -> Result<(), Reason> {
    let refused = |what| Err(Reason::NotSplit { what });
    if problem.dropout.is_some() {
        return refused("dropout");
    }
    if problem.functions.is_some() {
        return refused("a score or mask function");
    }
    if problem.softcap.is_some() && (problem.mask.is_some() || problem.bias.is_some()) {
        return refused("a mask or bias behind a softcap");
    }
    if !SCALES.contains(&problem.scale) {
        return refused("a scale outside 1e-6 to 1e6");
    }
    let got = problem.head_dim.max(problem.head_dim_v);
    if got > MAX_SPLIT_HEAD_DIM {
        return Err(Reason::HeadDimTooLarge {
            got,
            max: MAX_SPLIT_HEAD_DIM,
        });
    }
    Ok(())
}

/// Refuses tensors of such shapes whose halves no kernel can be given: offsets in them are of 32 bits, and
/// the device must bind them.
pub(crate) fn holds_halves(shapes: &[[usize; 4]], device: &DeviceProfile) -> Result<(), Reason> {
    let halves = |&[batch, heads, rows, columns]: &[usize; 4]| {
        let columns = 2 * columns.next_multiple_of(SPLIT_COLUMNS as usize);
        Extent::contiguous([batch, heads, rows, columns], 2)
    };
    let halves: Vec<Extent> = shapes.iter().map(halves).collect();
    if halves.iter().any(|view| view.bytes() > u64::from(u32::MAX)) {
        return Err(Reason::NotSplit {
            what: "halves of more than 4 GiB",
        });
    }
    bindable(&halves, device)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::fleet;
    use crate::dropout::Dropout;
    use crate::options::FlashAttentionOptions;
    use crate::problem::ProblemSpec;

    fn problem(rows: usize, dims: [usize; 2]) -> Problem {
        Problem::new(&ProblemSpec {
            q: [1, 4, rows, dims[0]],
            k: [1, 4, rows, dims[0]],
            v: [1, 4, rows, dims[1]],
            dtypes: [DType::F32; 3],
            mask: None,
            bias: None,
            alibi: None,
            options: FlashAttentionOptions::new(),
            lse: true,
        })
        .expect("a valid problem")
    }

    fn refused(problem: &Problem) -> String {
        split(problem, &fleet::h100())
            .expect_err("refused")
            .to_string()
    }

    #[test]
    fn every_head_dim_has_a_tile_that_fits() {
        let device = fleet::h100();
        for dims in [[1, 1], [64, 64], [80, 16], [96, 128], [128, 128]] {
            for added in [false, true] {
                let mut problem = problem(100, dims);
                problem.mask = added.then_some([1, 1, 100, 100]);
                let tile = split(&problem, &device).expect("a tile");
                let [d, dv] = dims.map(|dim| u32::try_from(dim).expect("small"));
                assert!(tile.shared_bytes(d, dv) <= device.shared_memory, "{tile:?}");
                assert_eq!(tile.added == Added::Tile, added);
            }
        }
    }

    #[test]
    fn both_halves_stand_in_a_row() {
        let tile = split(&problem(100, [59, 64]), &fleet::h100()).expect("a tile");
        assert_eq!([tile.pitch_qk(59), tile.pitch_v(64)], [2 * 64 + 8; 2]);
    }

    #[test]
    fn what_is_not_done_is_named() {
        let mut falls = problem(100, [64, 64]);
        falls.dropout = Some(Dropout::new(0.1, 3));
        assert!(refused(&falls).ends_with("does not do dropout"));
        let mut capped = problem(100, [64, 64]);
        capped.softcap = Some(30.0);
        assert!(split(&capped, &fleet::h100()).is_ok());
        capped.mask = Some([1, 1, 100, 100]);
        assert!(refused(&capped).ends_with("a mask or bias behind a softcap"));
        for scale in [0.0, -0.125, 1.0e-7, 1.0e7] {
            let mut scaled = problem(100, [64, 64]);
            scaled.scale = scale;
            assert!(refused(&scaled).ends_with("a scale outside 1e-6 to 1e6"));
        }
        assert_eq!(
            refused(&problem(100, [64, 129])),
            "head dim 129 is above the kernel's 128"
        );
        // 4 heads of 2 * 128 elements of 2 bytes: 4 GiB are 2^21 rows.
        assert!(split(&problem((1 << 21) - 1, [128, 128]), &fleet::h100()).is_ok());
        assert!(refused(&problem(1 << 21, [128, 128])).ends_with("halves of more than 4 GiB"));
    }

    #[test]
    fn halves_must_fit_a_buffer_though_the_tensors_do() {
        // One column is filled up to 16: 4 heads of 2 * 16 elements of 2 bytes a row.
        let mut device = fleet::h100();
        device.max_binding_bytes = 4 * 64 * 1000;
        assert!(split(&problem(1000, [1, 1]), &device).is_ok());
        let reason = split(&problem(1001, [1, 1]), &device);
        let expected = Reason::BindingTooLarge {
            bytes: 4 * 64 * 1001,
            max: 4 * 64 * 1000,
        };
        assert_eq!(reason, Err(expected));
    }

    #[test]
    fn only_f32_is_split_and_only_where_fragments_can_be() {
        let mut low = problem(100, [64, 64]);
        low.dtype = DType::F16;
        assert_eq!(
            refused(&low),
            "the device has no matrix units for f16 with f32 accumulation"
        );
        let mut device = fleet::h100();
        device.fragment_ops = false;
        let reason = split(&problem(100, [64, 64]), &device);
        assert_eq!(reason, Err(Reason::NoMatrixUnits { dtype: DType::F32 }));
    }
}
