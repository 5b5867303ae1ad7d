//! Runs a script.

use burn::backend::fusion::stream::Context;
use burn_cubecl::CubeDevice;
use burn_cubecl::fusion::{CubeFusionHandle, FallbackOperation, FusedOperation};

use super::compute;
use super::report;
use super::script::{Script, ScriptState, Step};

/// The optimisation of a block with attention.
pub(super) struct AttentionOperation {
    device: CubeDevice,
    script: Script,
}

/// Builds the operation at a position of the block as Burn runs it.
type Fallback<'a> = &'a dyn Fn(usize) -> Box<dyn FallbackOperation>;

impl AttentionOperation {
    pub(super) fn new(device: CubeDevice, script: Script) -> Self {
        Self { device, script }
    }
}

impl FusedOperation for AttentionOperation {
    const NAME: &'static str = "burn_mtlflash::attention";

    type State = ScriptState;

    fn num_ops_fused(&self) -> usize {
        self.script.operations
    }

    fn max_relative_shape_id(&self) -> Option<usize> {
        self.script.max_relative_shape_id()
    }

    fn run(&mut self, context: &mut Context<CubeFusionHandle>, fallback: Fallback<'_>) {
        run(&mut self.script.steps, context, fallback, &self.device);
    }

    fn to_state(&self) -> ScriptState {
        self.script.to_state()
    }

    fn from_state(device: &CubeDevice, state: ScriptState) -> Self {
        Self::new(device.clone(), Script::from_state(device, state))
    }
}

fn run(
    steps: &mut [Step],
    context: &mut Context<CubeFusionHandle>,
    fallback: Fallback<'_>,
    device: &CubeDevice,
) {
    for step in steps {
        match step {
            Step::Alone(position) => fallback(*position).run(context),
            Step::Fused {
                optimization,
                positions,
            } => optimization.run(context, &|index| fallback(positions[index])),
            Step::Attention {
                position,
                operation,
            } => {
                if let Err(left) = compute::whole(operation, context, device) {
                    report::left(&left);
                    fallback(*position).run(context);
                }
            }
            Step::Unfused { attention, instead } => {
                if let Err(left) = compute::parts(attention, context, device) {
                    report::left(&left);
                    run(instead, context, fallback, device);
                }
            }
        }
    }
}
