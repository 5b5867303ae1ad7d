//! The gradient of a bias.

use std::ops::Range;

use burn::backend::Backend;
use burn::backend::TensorMetadata;
use burn::backend::get_or_init_device_settings;
use burn::backend::tensor::FloatTensor;
use burn::tensor::Shape;

use crate::backend::{BackwardCall, SavedForward};
use crate::chunked::blocking::Group;
use crate::chunked::operands::in_dtype;
use crate::chunked::tile::fill;

/// The gradient of a bias with one number a row, where it is wanted and not zero. Such a bias changes no
/// probability, so only the log-sum-exp passes a gradient on: its own, summed over the dims that the
/// bias broadcasts over. A row that saw nothing passes none.
pub(crate) fn row_bias_gradient<B: Backend>(
    saved: &SavedForward<B>,
    call: &BackwardCall,
) -> Option<FloatTensor<B>> {
    let (shape, dtype) = call.problem().bias.filter(|_| call.wanted().bias)?;
    let dlse = saved.dlse.as_ref().filter(|_| shape[3] == 1)?.clone();
    let bools = get_or_init_device_settings::<B>(&dlse.device()).bool_dtype;
    let dead = B::float_equal_elem(saved.lse.clone(), f32::NEG_INFINITY.into(), bools);
    let dlse = fill::<B>(dlse, dead, 0.0);
    let [batch, heads, rows] = call.problem().lse_shape();
    let dlse = B::float_reshape(dlse, Shape::new([batch, heads, rows, 1]));
    Some(in_dtype::<B>(summed::<B>(dlse, shape), dtype))
}

/// The tensor summed over the dims where `shape` has size 1.
pub(super) fn summed<B: Backend>(tensor: FloatTensor<B>, shape: [usize; 4]) -> FloatTensor<B> {
    (0..4)
        .filter(|&dim| shape[dim] == 1)
        .fold(tensor, |tensor, dim| match tensor.shape()[dim] {
            1 => tensor,
            _ => B::float_sum_dim(tensor, dim),
        })
}

/// Groups of heads that add to the same part of a bias of `shape`, in turns. Without a bias each group
/// is on its own.
pub(super) fn turns(groups: &[Group], shape: Option<[usize; 4]>) -> Vec<Vec<Group>> {
    let Some([batch, heads, ..]) = shape else {
        return groups.iter().map(|group| vec![group.clone()]).collect();
    };
    let part = |group: &Group| {
        let of = |range: &Range<usize>, size| if size == 1 { 0 } else { range.start };
        (of(&group.batch, batch), of(&group.heads_kv, heads))
    };
    let mut turns: Vec<Vec<Group>> = Vec::new();
    for group in groups {
        match turns.iter_mut().find(|turn| part(&turn[0]) == part(group)) {
            Some(turn) => turn.push(group.clone()),
            None => turns.push(vec![group.clone()]),
        }
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_take_turns_only_where_the_bias_is_shared() {
        let groups: Vec<Group> = [(0, 0), (0, 1), (1, 0), (1, 1)]
            .map(|(batch, head): (usize, usize)| Group {
                batch: batch..batch + 1,
                heads_kv: head..head + 1,
            })
            .to_vec();
        let lengths =
            |shape| -> Vec<usize> { turns(&groups, shape).iter().map(Vec::len).collect() };
        assert_eq!(lengths(None), [1; 4]);
        assert_eq!(lengths(Some([2, 2, 5, 5])), [1; 4]);
        assert_eq!(lengths(Some([1, 2, 5, 5])), [2; 2]);
        assert_eq!(lengths(Some([1, 1, 5, 5])), [4]);
        let by_head = turns(&groups, Some([1, 2, 5, 5]));
        assert_eq!(by_head[1], [groups[1].clone(), groups[3].clone()]);
    }
}
