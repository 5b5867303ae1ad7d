//! The gradients of a case: the backward kernels one after the other, and what they must give.

use std::collections::HashMap;
use std::path::Path;

use msl_cpu::{Buffer, Counters, Grid};
use mtlflash_core::device::fleet;
use mtlflash_core::reference::{self, Bound, Inputs, round_to};
use mtlflash_core::{BackwardKernel, BackwardPlan, DType, DeviceProfile, Knobs, Problem, Wanted};
use mtlflash_metal::{BackwardSpec, BufferSlot, Dispatch, Files, Role, tier};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::in_order::run_in_order;
use super::numbers::{decode, encode};
use super::words::Words;
use super::{Case, Personality, index};

/// What came from the forward, and the gradients that come from behind.
struct Saved {
    out: Vec<f64>,
    lse: Vec<f64>,
    dout: Vec<f64>,
    dlse: Option<Vec<f64>>,
}

impl Case {
    /// The calls of the case's kernel on an M5, from the kernels on disk.
    pub(crate) fn backward(&self) -> Vec<Dispatch> {
        let tier = tier(self.kernel);
        let knobs = Knobs {
            tier: Some(tier),
            ..Knobs::default()
        };
        let (plan, calls) = self.backward_on(&fleet::m5(), &knobs);
        assert_eq!(plan.tier, tier, "{}: {plan}", self.text);
        calls.unwrap_or_else(|| panic!("{}: {plan}", self.text))
    }

    /// The plan for a device, and the calls that a launch there makes of it, if it is one for
    /// hand-written kernels.
    pub(crate) fn backward_on(
        &self,
        device: &DeviceProfile,
        knobs: &Knobs,
    ) -> (BackwardPlan, Option<Vec<Dispatch>>) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernels-msl");
        let words = Words::new(&self.text);
        let wants = |name| words.get("want").is_none_or(|want| want.contains(name));
        let wanted = Wanted {
            q: wants('q'),
            k: wants('k'),
            v: wants('v'),
            bias: words.get("want").is_some_and(|want| want.contains('b')),
            alibi: false,
        };
        let problem = self.differentiable();
        let plan = BackwardPlan::decide(&problem, wanted, device, knobs);
        let BackwardKernel::Metal(tiles) = plan.kernel else {
            return (plan, None);
        };
        let spec = BackwardSpec {
            dout: words.strides(self.problem.out_shape()),
            dlse: words.get("dlse").is_some(),
            wanted,
        };
        let files = Files::Folder(&folder);
        let calls = mtlflash_metal::backward(&problem, &tiles, &self.layouts(), &spec, files);
        let calls = calls.unwrap_or_else(|error| panic!("{}: {error}", self.text));
        (plan, Some(calls))
    }

    fn differentiable(&self) -> Problem {
        let mut problem = self.problem.clone();
        problem.lse = true;
        problem
    }

    /// Runs the backward pass and compares; the counters of each kernel, or what is wrong.
    pub(crate) fn check_backward(
        &self,
        personality: &Personality,
    ) -> Result<Vec<Counters>, String> {
        self.check_backward_calls(&self.backward(), personality)
            .map(|(counters, _)| counters)
    }

    /// The same with calls that may have been tampered with; the gradients' bytes too.
    pub(crate) fn check_backward_calls(
        &self,
        calls: &[Dispatch],
        personality: &Personality,
    ) -> Result<(Vec<Counters>, Vec<Vec<u8>>), String> {
        let saved = self.saved(personality)?;
        let given = |call: &Dispatch, slot: &BufferSlot| {
            let given = self.given(slot.role, &saved);
            self.buffer(slot.role, slot.element, &slot.shape, call, given)
        };
        let (counters, written) =
            run_in_order(calls, &personality.compile, &personality.run, given)
                .map_err(|error| format!("{}: {error}", self.text))?;
        self.compare_gradients(calls, &saved, &written)?;
        let gradients = [Role::Dq, Role::Dk, Role::Dv].into_iter();
        let bytes = gradients
            .filter_map(|role| written.get(&role))
            .map(|buffer| buffer.bytes().to_vec());
        Ok((counters, bytes.collect()))
    }

    /// The bytes of a tensor that the forward lacks.
    fn given(&self, role: Role, saved: &Saved) -> Option<Vec<u8>> {
        let dtype = self.problem.dtype;
        match role {
            Role::Out => Some(encode(&saved.out, dtype)),
            Role::Lse => Some(encode(&saved.lse, DType::F32)),
            Role::Dout => Some(self.padded(&saved.dout, self.problem.head_dim_v, dtype)),
            Role::Dlse => saved.dlse.as_ref().map(|dlse| encode(dlse, DType::F32)),
            _ => None,
        }
    }

    fn saved(&self, personality: &Personality) -> Result<Saved, String> {
        let words = Words::new(&self.text);
        let dtype = self.problem.dtype;
        let mut random = StdRng::seed_from_u64(77 + self.text.bytes().map(u64::from).sum::<u64>());
        let size = words.number("dout", 1.0);
        let mut fill = |count: usize, dtype| -> Vec<f64> {
            (0..count)
                .map(|_| round_to(dtype, size * random.random_range(-2.0..2.0)))
                .collect()
        };
        let mut dout = fill(self.problem.out_shape().iter().product(), dtype);
        let last = dout.len() - self.problem.head_dim_v;
        match words.get("nan") {
            Some("gradient") => dout[last] = f64::NAN,
            Some("infinite") => {
                dout[last] = f64::INFINITY;
                dout[last + 1] = f64::NEG_INFINITY;
            }
            _ => {}
        }
        let rows = self.problem.lse_shape().iter().product();
        let dlse = words.get("dlse").is_some().then(|| fill(rows, DType::F32));
        let (out, lse) = if words.get("saved") == Some("kernel") {
            self.forward_results(personality)?
        } else {
            let exact = reference::attention(&self.problem, &self.inputs());
            let rounded = |values: Vec<f64>, dtype| {
                let values = values.into_iter();
                values.map(|x| round_to(dtype, x)).collect()
            };
            (rounded(exact.out, dtype), rounded(exact.lse, DType::F32))
        };
        Ok(Saved {
            out,
            lse,
            dout,
            dlse,
        })
    }

    /// What the forward kernel writes.
    fn forward_results(&self, personality: &Personality) -> Result<(Vec<f64>, Vec<f64>), String> {
        let case = Self::new(&format!("{} lse=1", self.text.replace(" saved=kernel", "")));
        let case = Self {
            q: self.q.clone(),
            k: self.k.clone(),
            v: self.v.clone(),
            mask: self.mask.clone(),
            bias: self.bias.clone(),
            alibi: self.alibi.clone(),
            ..case
        };
        let call = case.dispatch();
        let library = msl_cpu::compile(&call.source, &personality.compile)
            .map_err(|error| format!("{}: {error}", self.text))?;
        let slots = call.buffers.iter();
        let mut buffers: Vec<Buffer> = slots
            .map(|slot| case.buffer(slot.role, slot.element, &slot.shape, &call, None))
            .collect();
        let grid = Grid {
            threadgroups: call.threadgroups,
            threads: call.threads,
        };
        library
            .dispatch(&call.entry, &grid, &mut buffers, &personality.run)
            .map_err(|error| format!("{}: {error}", self.text))?;
        let of = |role, dtype| {
            let at = call.buffers.iter().position(|slot| slot.role == role);
            decode(buffers[at.expect("written")].bytes(), dtype)
        };
        Ok((of(Role::Out, self.problem.dtype), of(Role::Lse, DType::F32)))
    }

    fn compare_gradients(
        &self,
        calls: &[Dispatch],
        saved: &Saved,
        written: &HashMap<Role, Buffer>,
    ) -> Result<(), String> {
        let (problem, inputs, dtype) = (&self.problem, self.inputs(), self.problem.dtype);
        let (mut dq, mut dk, dv) = reference::attention_backward(problem, &inputs, &saved.dout);
        let (mut low_dq, mut low_dk, low_dv) = match dtype {
            DType::F32 => Default::default(),
            dtype => reference::lowp_backward(problem, &inputs, &saved.dout, dtype),
        };
        if let Some(dlse) = &saved.dlse {
            let more = through_lse(problem, &inputs, dlse);
            let add = |sums: &mut Vec<f64>, more: &[f64]| {
                sums.iter_mut().zip(more).for_each(|(sum, x)| *sum += x);
            };
            add(&mut dq, &more.0);
            add(&mut dk, &more.1);
            add(&mut low_dq, &more.0);
            add(&mut low_dk, &more.1);
        }
        let slots = calls.iter().flat_map(|call| &call.buffers);
        for slot in slots.filter(|slot| slot.written) {
            let (wanted, lowp, operand) = match slot.role {
                Role::Dq => (&dq, &low_dq, operand(&self.k)),
                Role::Dk => (&dk, &low_dk, operand(&self.q)),
                Role::Dv => (&dv, &low_dv, 1.0),
                _ => continue,
            };
            let got = decode(written[&slot.role].bytes(), dtype);
            let bound = Bound::GRADIENT.tolerance(dtype, wanted, lowp) * operand;
            let errors = got.iter().zip(wanted).map(|(&got, &wanted)| {
                // A NaN must not reach other rows; it need not survive in its own.
                if wanted.is_nan() {
                    0.0
                } else {
                    reference::max_error(&[got], &[wanted])
                }
            });
            let errors: Vec<f64> = errors.collect();
            let wrong = errors.iter().filter(|error| **error > bound).count();
            let worst = errors.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
            if let (Some((at, error)), true) = (worst, wrong > 0) {
                return Err(format!(
                    "{}: {} at {:?} of {:?}: got {}, expected {}, error {error:.1e}, bound {bound:.1e}; {wrong} of {} wrong",
                    self.text,
                    slot.role.name(),
                    index(at, &slot.shape),
                    slot.shape,
                    got[at],
                    wanted[at],
                    got.len(),
                ));
            }
        }
        Ok(())
    }
}

/// Scores of thousands come from vectors of tens, and a gradient is a sum of such vectors: the rounding
/// of its weights counts as often. Ordinary vectors do not widen the bound.
fn operand(vectors: &[f64]) -> f64 {
    let largest = vectors.iter().fold(0.0, |top: f64, x| top.max(x.abs()));
    if largest > 8.0 { largest } else { 1.0 }
}

/// What reaches queries and keys through the log-sum-exp: `scale * dlse_i P_ij` times the other side.
/// The probabilities are the output where the values are unit vectors. Not under a softcap.
fn through_lse(problem: &Problem, inputs: &Inputs<'_>, dlse: &[f64]) -> (Vec<f64>, Vec<f64>) {
    assert_eq!(problem.softcap, None, "dlse is not checked under a softcap");
    let (keys, d) = (problem.seq_k, problem.head_dim);
    let mut units = problem.clone();
    units.head_dim_v = keys;
    let v: Vec<f64> = (0..problem.batch * problem.heads_kv * keys * keys)
        .map(|at| f64::from(u8::from(at % keys == at / keys % keys)))
        .collect();
    let p = reference::attention(&units, &Inputs { v: &v, ..*inputs }).out;
    let (mut dq, mut dk) = (vec![0.0; inputs.q.len()], vec![0.0; inputs.k.len()]);
    let scale = f64::from(problem.scale);
    for (row, (p, dlse)) in p.chunks(keys).zip(dlse).enumerate() {
        let head = row / problem.seq_q;
        let first_key = (head / problem.heads_q * problem.heads_kv
            + head % problem.heads_q / problem.group())
            * keys;
        for (j, p) in p.iter().enumerate().filter(|(_, p)| **p != 0.0) {
            let ds = scale * dlse * p;
            for e in 0..d {
                let (at_q, at_k) = (row * d + e, (first_key + j) * d + e);
                dq[at_q] += ds * inputs.k[at_k];
                dk[at_k] += ds * inputs.q[at_q];
            }
        }
    }
    (dq, dk)
}
