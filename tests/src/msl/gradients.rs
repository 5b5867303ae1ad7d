//! Gradients of a case on msl-cpu: the forward kernel, then the backward's.

use std::collections::HashMap;

use msl_cpu::{Buffer, Grid};
use mtlflash_core::tile::{MetalBackwardTiles, metal};
use mtlflash_core::{BackwardKernel, BackwardPlan, DType, Extent, Knobs, Tier, Wanted};
use mtlflash_metal::{BackwardSpec, BufferSlot, Dispatch, Files, Role, backward};

use super::command::kernel;
use super::launch::MslCpu;
use super::memory::{bytes, decoded, encoded, layouts};
use crate::case::Case;
use crate::run::{Differentiated, RunError};

impl MslCpu {
    /// Why the hand-written kernels of a tier have no gradients of this case.
    pub fn refuses_gradients(&self, case: &Case, tier: Tier) -> Option<String> {
        self.tiles(case, tier).err()
    }

    /// The tiles of the plan for the gradients, if it is one of `tier`'s hand-written kernels.
    fn tiles(&self, case: &Case, tier: Tier) -> Result<MetalBackwardTiles, String> {
        let knobs = Knobs {
            tier: Some(tier),
            ..Knobs::default()
        };
        let plan = BackwardPlan::decide(&case.problem, Wanted::INPUTS, self.profile(), &knobs);
        match plan.kernel {
            BackwardKernel::Metal(tiles) if plan.tier == tier => Ok(tiles),
            _ => Err(plan
                .refusals
                .into_iter()
                .find(|refusal| refusal.tier == tier)
                .map_or_else(
                    || format!("tier {tier} is not a Metal kernel"),
                    |refusal| refusal.reason.to_string(),
                )),
        }
    }

    /// The gradients of q, k and v for an output gradient `dout`, by the kernels of `tier`. That of a
    /// bias has no kernel here.
    ///
    /// # Errors
    /// What msl-cpu found wrong with a kernel.
    pub fn differentiated(
        &self,
        case: &Case,
        tier: Tier,
        dout: &[f64],
    ) -> Result<Differentiated, RunError> {
        let mut case = case.clone();
        (case.problem.lse, case.spec.lse) = (true, true);
        let refused = |error: &dyn std::fmt::Display| RunError::Device(error.to_string());
        let tiles = self.tiles(&case, tier).map_err(|reason| refused(&reason))?;
        let kernel = kernel(tier).map_err(|error| refused(&error))?;
        let tile = metal(kernel, &case.problem).map_err(|error| refused(&error))?;
        let (saved, _) = self.launched(&case, &tile)?;
        let spec = BackwardSpec {
            dout: Extent::contiguous(case.problem.out_shape(), 1).strides,
            dlse: false,
            wanted: Wanted::INPUTS,
        };
        let calls = backward(
            &case.problem,
            &tiles,
            &layouts(&case),
            &spec,
            Files::BuiltIn,
        )
        .map_err(|error| refused(&error))?;
        let given = |slot: &BufferSlot| match slot.role {
            Role::Out => Some(encoded(&saved.out, case.problem.dtype)),
            Role::Dout => Some(encoded(dout, case.problem.dtype)),
            Role::Lse => {
                let lse = saved.lse.as_deref().unwrap_or_default();
                Some(encoded(lse, DType::F32))
            }
            // What a call wrote before.
            Role::Stats => None,
            role => Some(bytes(&case, role, slot.element)),
        };
        let given = |slot: &BufferSlot| given(slot).map(Buffer::from_bytes);
        let written = self.run_in_order(&calls, given)?;
        let of = |role| {
            let buffer = written.get(&role);
            buffer.map_or(Vec::new(), |buffer: &Buffer| {
                decoded(buffer.bytes(), case.problem.dtype)
            })
        };
        Ok(Differentiated {
            inputs: [of(Role::Dq), of(Role::Dk), of(Role::Dv)],
            bias: None,
        })
    }

    /// Runs the calls, on what `given` has for a buffer that none of them wrote; what they wrote.
    pub(super) fn run_in_order(
        &self,
        calls: &[Dispatch],
        given: impl Fn(&BufferSlot) -> Option<Buffer>,
    ) -> Result<HashMap<Role, Buffer>, RunError> {
        let mut written: HashMap<Role, Buffer> = HashMap::new();
        for call in calls {
            let library = self.compiled(&call.source)?;
            let slots = call.buffers.iter();
            let mut buffers = slots
                .map(|slot| match slot.role {
                    Role::Params => Ok(Buffer::from_bytes(call.uniforms.clone())),
                    _ if slot.written => {
                        let elements: usize = slot.shape.iter().product();
                        Ok(Buffer::uninitialised(elements * slot.element.size_bytes()))
                    }
                    role => written
                        .get(&role)
                        .cloned()
                        .or_else(|| given(slot))
                        .ok_or_else(|| {
                            RunError::Device(format!("{}: read before written", role.name()))
                        }),
                })
                .collect::<Result<Vec<_>, _>>()?;
            let grid = Grid::new(call.threadgroups, call.threads);
            library
                .dispatch(&call.entry, &grid, &mut buffers, self.run_options())
                .map_err(|error| RunError::Device(error.to_string()))?;
            for (slot, buffer) in call.buffers.iter().zip(buffers) {
                if slot.written {
                    written.insert(slot.role, buffer);
                }
            }
        }
        Ok(written)
    }
}
