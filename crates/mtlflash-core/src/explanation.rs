//! A plan for reading: what was asked, what runs, and why not something better.

use std::fmt;
use std::ops::Deref;

use crate::extent::IndexWidth;
use crate::plan::{BackwardKernel, BackwardPlan, Kernel, Plan, Refusal};
use crate::problem::Problem;

/// What was asked, where, and the plan for it; dereferences to the [`Plan`].
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What was asked.
    pub problem: Problem,
    /// Name of the device.
    pub device: String,
    /// What runs, and the refusals of the better tiers.
    pub plan: Plan,
    /// Who computes the gradients, where they are recorded. A forced tier without kernels for them
    /// leaves them to the best tier that has some, and is the first of this plan's refusals.
    pub backward: Option<BackwardPlan>,
}

impl Deref for Explanation {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        &self.plan
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "asked   {}", self.problem)?;
        writeln!(f, "device  {}", self.device)?;
        write!(f, "runs    {}: {}", self.plan.tier, self.plan.kernel)?;
        if self.plan.index == IndexWidth::U64 {
            write!(f, ", 64-bit offsets")?;
        }
        refusals(f, &self.plan.refusals)?;
        if let Some(backward) = &self.backward {
            write!(f, "\ngrads   {}: {}", backward.tier, backward.kernel)?;
            refusals(f, &backward.refusals)?;
        }
        Ok(())
    }
}

/// A line for each.
fn refusals(f: &mut fmt::Formatter<'_>, refusals: &[Refusal]) -> fmt::Result {
    let width = refusals.iter().map(|refusal| refusal.tier.name().len());
    let width = width.max().unwrap_or(0);
    for refusal in refusals {
        write!(f, "\nnot     {:<width$}  {}", refusal.tier, refusal.reason)?;
    }
    Ok(())
}

impl fmt::Display for Problem {
    /// Shapes, type and options in a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} B={} H={} Lq={} Lk={} D={}",
            self.dtype, self.batch, self.heads_q, self.seq_q, self.seq_k, self.head_dim
        )?;
        if self.head_dim_v != self.head_dim {
            write!(f, " Dv={}", self.head_dim_v)?;
        }
        if self.heads_kv != self.heads_q {
            write!(f, ", {} key heads", self.heads_kv)?;
        }
        if let Some(packed) = self.packed {
            let (q, k) = (packed.total_q, packed.total_k);
            write!(f, ", packed in {q} and {k} rows")?;
        }
        write!(f, ", scale {}", self.scale)?;
        match (self.band.lo, self.band.hi) {
            (None, None) => {}
            (None, Some(hi)) => write!(f, ", keys up to query {hi:+}")?,
            (Some(lo), None) => write!(f, ", keys from query {lo:+}")?,
            (Some(lo), Some(hi)) => write!(f, ", keys from query {lo:+} to {hi:+}")?,
        }
        if let Some(softcap) = self.softcap {
            write!(f, ", softcap {softcap}")?;
        }
        if self.alibi.is_some() {
            write!(f, ", ALiBi")?;
        }
        if let Some((shape, dtype)) = self.bias {
            write!(f, ", {dtype} bias {shape:?}")?;
        }
        if let Some(shape) = self.mask {
            write!(f, ", mask {shape:?}")?;
        }
        if let Some(functions) = self.functions {
            match (functions.changes_scores, functions.hides) {
                (true, true) => write!(f, ", score and mask functions")?,
                (false, true) => write!(f, ", mask function")?,
                _ => write!(f, ", score function")?,
            }
            if functions.block_mask {
                write!(f, " with a block mask")?;
            }
        }
        if let Some(dropout) = self.dropout {
            write!(f, ", dropout {} by seed {}", dropout.p, dropout.seed)?;
        }
        if self.lse {
            write!(f, ", with the log-sum-exp")?;
        }
        Ok(())
    }
}

/// Both passes in f32 on the matrix units of f16.
const BY_HALVES: &str =
    "CubeCL on matrix units of f16, by halves, and register-blocked what halves are not for";

impl fmt::Display for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit(_) => write!(f, "CubeCL, one unit per query row"),
            Self::Tiled(tile) => write!(
                f,
                "CubeCL, register-blocked, {} rows by {} keys a cube",
                tile.rows(),
                tile.keys()
            ),
            Self::Rows(tile) => write!(f, "CubeCL, {} whole rows a cube", tile.rows()),
            Self::Cmma(_) => write!(f, "CubeCL on matrix units"),
            Self::Speculative { .. } => {
                f.write_str("CubeCL on matrix units, first without a look at maxima")
            }
            Self::Split { .. } => f.write_str(BY_HALVES),
            Self::Metal(_) => write!(f, "hand-written Metal"),
            Self::Chunked { rows } => write!(f, "Burn's operations, {rows} queries at once"),
        }
    }
}

impl fmt::Display for BackwardKernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tiled(_) => "CubeCL, register-blocked",
            Self::Cmma(_) => "CubeCL on matrix units",
            Self::Split(_) => BY_HALVES,
            Self::Metal(_) => "hand-written Metal",
            Self::Chunked => "Burn's operations in chunks",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::fleet;
    use crate::dtype::DType;
    use crate::knobs::Knobs;
    use crate::options::{Causal, FlashAttentionOptions};
    use crate::plan::Wanted;
    use crate::problem::ProblemSpec;

    fn problem() -> Problem {
        let options = FlashAttentionOptions::new()
            .causal(Causal::BottomRight)
            .window(128, -1)
            .softcap(30.0);
        Problem::new(&ProblemSpec {
            q: [1, 16, 1000, 64],
            k: [1, 4, 1024, 64],
            v: [1, 4, 1024, 32],
            dtypes: [DType::F32; 3],
            mask: Some([1, 1, 1, 1024]),
            bias: None,
            alibi: None,
            options,
            lse: false,
        })
        .expect("a valid problem")
    }

    #[test]
    fn it_says_what_was_asked_what_runs_and_why_not_better() {
        let (problem, device) = (problem(), fleet::h100());
        let plan = Plan::decide(&problem, &device, &Knobs::default()).expect("nothing is forced");
        let explanation = Explanation {
            problem,
            device: device.name,
            plan,
            backward: None,
        };
        insta::assert_snapshot!(explanation);
    }

    #[test]
    fn it_says_which_kernels_make_the_gradients_and_why_not_better_ones() {
        let inputs = Wanted::INPUTS;
        let bias = Wanted {
            bias: true,
            ..inputs
        };
        let mut problem = problem();
        problem.dtype = DType::F16;
        let mut text = String::new();
        for (device, wanted) in [
            (fleet::m5(), inputs),
            (fleet::m5(), bias),
            (fleet::m1(), inputs),
            (fleet::m5_not_opened(), inputs),
            (fleet::h100(), inputs),
        ] {
            let knobs = Knobs::default();
            problem.bias = wanted.bias.then_some(([1, 16, 1000, 1024], DType::F16));
            let explanation = Explanation {
                backward: Some(BackwardPlan::decide(&problem, wanted, &device, &knobs)),
                plan: Plan::decide(&problem, &device, &knobs).expect("nothing is forced"),
                problem: problem.clone(),
                device: device.name,
            };
            text += &format!("{explanation}\n\n");
        }
        insta::assert_snapshot!(text);
    }
}
