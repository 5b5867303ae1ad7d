//! What is attention in parts and what is not, on operations made by hand.

use burn::tensor::{DType, Shape};
use burn_ir::{BinaryOpIr, MaskFillOpIr, MatmulOpIr, ReduceDimOpIr, ScalarOpIr, UnaryOpIr};

use super::*;

const LAST: TensorStatus = TensorStatus::ReadWrite;
const AGAIN: TensorStatus = TensorStatus::ReadOnly;
const NEW: TensorStatus = TensorStatus::NotInit;

fn tensor(id: u64, status: TensorStatus) -> TensorIr {
    TensorIr {
        id: TensorId::new(id),
        shape: Shape::new([2, 4, 7, 9]),
        status,
        dtype: DType::F32,
    }
}

fn matmul(lhs: TensorIr, rhs: TensorIr, out: u64) -> OperationIr {
    let out = tensor(out, NEW);
    OperationIr::Float(
        DType::F32,
        FloatOperationIr::Matmul(MatmulOpIr { lhs, rhs, out }),
    )
}

fn numeric(operation: NumericOperationIr) -> OperationIr {
    OperationIr::NumericFloat(DType::F32, operation)
}

fn times(lhs: TensorIr, out: u64) -> OperationIr {
    let (rhs, out) = (ScalarIr::UInt(0), tensor(out, NEW));
    numeric(NumericOperationIr::MulScalar(ScalarOpIr { lhs, rhs, out }))
}

fn fill(scores: TensorIr, mask: TensorIr, out: u64) -> OperationIr {
    OperationIr::BaseFloat(BaseOperationIr::MaskFill(MaskFillOpIr {
        tensor: scores,
        mask,
        value: ScalarIr::UInt(1),
        out: tensor(out, NEW),
    }))
}

fn reduced(input: TensorIr, out: u64) -> ReduceDimOpIr {
    ReduceDimOpIr {
        input,
        out: tensor(out, NEW),
        axis: KEYS,
        accumulator_len: 1,
    }
}

fn binary(lhs: TensorIr, rhs: TensorIr, out: u64) -> BinaryOpIr {
    let out = tensor(out, NEW);
    BinaryOpIr { lhs, rhs, out }
}

/// Query 1, keys 2, value 3, mask 4, pending 5; scores 10, scaled 11, filled 12, softmax 13 to 17,
/// output 20.
fn attention(weights: TensorStatus) -> Vec<OperationIr> {
    let exponential = UnaryOpIr {
        input: tensor(14, LAST),
        out: tensor(15, NEW),
    };
    vec![
        matmul(tensor(1, LAST), tensor(2, LAST), 10),
        times(tensor(10, LAST), 11),
        fill(tensor(11, LAST), tensor(4, LAST), 12),
        numeric(NumericOperationIr::MaxDim(reduced(tensor(12, AGAIN), 13))),
        numeric(NumericOperationIr::Sub(binary(
            tensor(12, LAST),
            tensor(13, LAST),
            14,
        ))),
        OperationIr::Float(DType::F32, FloatOperationIr::Exp(exponential)),
        numeric(NumericOperationIr::SumDim(reduced(tensor(15, AGAIN), 16))),
        numeric(NumericOperationIr::Div(binary(
            tensor(15, LAST),
            tensor(16, LAST),
            17,
        ))),
        matmul(tensor(17, weights), tensor(3, LAST), 20),
    ]
}

/// Where a match of `operations` ended, and with what.
fn matched(operations: &[OperationIr]) -> Result<(usize, Box<Unfused>), Option<usize>> {
    let mut matcher = Matcher::start(&operations[0], 0).expect("it starts with a product");
    for (position, operation) in operations.iter().enumerate().skip(1) {
        match matcher.next(operation, position) {
            Progress::Going => {}
            Progress::Broken => return Err(Some(position)),
            Progress::Complete(found) => return Ok((position, found)),
        }
    }
    Err(None)
}

#[test]
fn attention_is_found_with_its_operands() {
    let (end, found) = matched(&attention(LAST)).expect("attention");
    assert_eq!(end, 8);
    assert_eq!(found.parts, (0..9).collect::<Vec<_>>());
    let ids = [&found.query, &found.keys, &found.value, &found.out].map(|tensor| tensor.id.value());
    assert_eq!(ids, [1, 2, 3, 20]);
    assert_eq!(found.masks.len(), 1);
    assert_eq!(found.masks[0].0.id.value(), 4);
    assert!(matches!(found.scale, Scale::Times(ScalarIr::UInt(0))));
}

#[test]
fn scale_and_masks_may_be_missing() {
    let mut operations = attention(LAST);
    operations.splice(1..3, []);
    let Some(OperationIr::NumericFloat(_, NumericOperationIr::MaxDim(max))) = operations.get_mut(1)
    else {
        panic!("the maxima come next");
    };
    max.input = tensor(10, AGAIN);
    operations[2] = numeric(NumericOperationIr::Sub(binary(
        tensor(10, LAST),
        tensor(13, LAST),
        14,
    )));
    let (_, found) = matched(&operations).expect("attention");
    assert!(found.masks.is_empty());
    assert!(matches!(found.scale, Scale::One));
}

#[test]
fn weights_that_are_held_are_waited_for() {
    let mut operations = attention(AGAIN);
    assert_eq!(matched(&operations).map(|_| ()), Err(None));
    operations.push(times(tensor(20, LAST), 21));
    operations.push(OperationIr::Drop(tensor(17, LAST)));
    let (end, found) = matched(&operations).expect("attention");
    assert_eq!(end, 10);
    assert_eq!(found.parts.len(), 9);
}

#[test]
fn weights_that_are_read_rule_it_out() {
    let mut operations = attention(AGAIN);
    operations.push(times(tensor(17, LAST), 21));
    assert_eq!(matched(&operations).map(|_| ()), Err(Some(9)));
}

#[test]
fn scores_that_somebody_keeps_rule_it_out() {
    let mut operations = attention(LAST);
    operations[1] = times(tensor(10, AGAIN), 11);
    assert_eq!(matched(&operations).map(|_| ()), Err(Some(1)));
    let mut operations = attention(LAST);
    operations.insert(5, times(tensor(14, AGAIN), 30));
    assert_eq!(matched(&operations).map(|_| ()), Err(Some(5)));
}

#[test]
fn a_scale_behind_a_mask_is_another_formula() {
    let mut operations = attention(LAST);
    operations[1] = fill(tensor(10, LAST), tensor(4, LAST), 11);
    operations[2] = times(tensor(11, LAST), 12);
    assert_eq!(matched(&operations).map(|_| ()), Err(Some(2)));
}

#[test]
fn what_has_nothing_to_do_with_it_passes() {
    let mut operations = attention(LAST);
    operations.insert(2, times(tensor(5, LAST), 31));
    let (end, found) = matched(&operations).expect("attention");
    assert_eq!(end, 9);
    assert_eq!(found.parts, [0, 1, 3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn operands_that_are_used_up_before_the_output_rule_it_out() {
    let mut operations = attention(LAST);
    operations[0] = matmul(tensor(1, AGAIN), tensor(2, LAST), 10);
    // Read, it is still there; read for the last time, its memory may be another's.
    operations.insert(3, times(tensor(1, AGAIN), 31));
    assert!(matched(&operations).is_ok());
    operations[3] = times(tensor(1, LAST), 31);
    assert_eq!(matched(&operations).map(|_| ()), Err(Some(3)));
}

#[test]
fn patience_ends() {
    let mut operations = attention(AGAIN);
    let waits = |count: u64| (0..count).map(|i| times(tensor(100 + i, LAST), 200 + i));
    operations.extend(waits(32));
    assert_eq!(matched(&operations).map(|_| ()), Err(None));
    operations.extend(waits(1));
    assert_eq!(matched(&operations).map(|_| ()), Err(Some(41)));
}

#[test]
fn only_products_of_rank_4_start_it() {
    let flat = |id, status| TensorIr {
        shape: Shape::new([7, 9]),
        ..tensor(id, status)
    };
    let product = MatmulOpIr {
        lhs: flat(1, LAST),
        rhs: flat(2, LAST),
        out: flat(10, NEW),
    };
    let operation = OperationIr::Float(DType::F32, FloatOperationIr::Matmul(product));
    assert!(Matcher::start(&operation, 0).is_none());
    assert!(Matcher::start(&times(tensor(1, LAST), 2), 0).is_none());
}
