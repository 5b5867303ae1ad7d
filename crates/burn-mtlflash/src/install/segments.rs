//! Burn's own fusers over the operations that stand between attentions.

use burn::backend::fusion::{FuserStatus, OperationFuser};
use burn_cubecl::CubeDevice;
use burn_cubecl::fusion::CubeOptimization;
use burn_cubecl_fusion::optim::elemwise::ElementWiseFuser;
use burn_cubecl_fusion::optim::matmul::MatmulFuser;
use burn_cubecl_fusion::optim::nhwc_relayout::NHWCRelayoutFuser;
use burn_cubecl_fusion::optim::reduce::{ReduceFuser, ReduceSettings};
use burn_cubecl_fusion::optim::reduce_broadcasted::ReduceBroadcastedFuser;
use burn_ir::OperationIr;

use super::script::Step;

/// Steps for the operations at `positions`, in that order. From each operation on the fuser with the
/// best score covers what it can, as in Burn's own search.
pub(super) fn steps(
    device: &CubeDevice,
    operations: &[OperationIr],
    mut positions: &[usize],
) -> Vec<Step> {
    let mut steps = Vec::new();
    while let Some((&first, rest)) = positions.split_first() {
        match best(device, operations, positions) {
            Some(optimization) => {
                let (covered, rest) = positions.split_at(optimization.num_ops_fused());
                steps.push(Step::Fused {
                    optimization,
                    positions: covered.to_vec(),
                });
                positions = rest;
            }
            None => {
                steps.push(Step::Alone(first));
                positions = rest;
            }
        }
    }
    steps
}

/// The optimisation of the first operations that saves most, if one saves anything.
fn best(
    device: &CubeDevice,
    operations: &[OperationIr],
    positions: &[usize],
) -> Option<CubeOptimization> {
    let mut fusers = fusers(device);
    for &position in positions {
        for fuser in &mut fusers {
            fuser.fuse(&operations[position]);
        }
        let mut statuses = fusers.iter().map(|fuser| fuser.status());
        if statuses.all(|status| status == FuserStatus::Closed) {
            break;
        }
    }
    let scored = fusers.iter_mut().map(|fuser| {
        let properties = fuser.properties();
        let fits = properties.ready && (1..=positions.len()).contains(&fuser.len());
        (if fits { properties.score } else { 0 }, fuser)
    });
    // The first of equals, as Burn takes it.
    let (score, best) = scored.rev().max_by_key(|(score, _)| *score)?;
    (score > 0).then(|| best.finish())
}

/// Burn's, in Burn's order.
fn fusers(device: &CubeDevice) -> [Box<dyn OperationFuser<CubeOptimization>>; 5] {
    let device = || device.clone();
    [
        Box::new(ElementWiseFuser::new(device())),
        Box::new(MatmulFuser::new(device())),
        Box::new(ReduceFuser::new(device(), ReduceSettings::Always)),
        Box::new(ReduceBroadcastedFuser::new(device())),
        Box::new(NHWCRelayoutFuser::new(device())),
    ]
}
