//! `doctor`: what the devices are, which tier each element type and head dim gets, and why not a
//! better one.

use std::fmt::Write;

use anyhow::Result;
use comfy_table::{ContentArrangement, Table};
use mtlflash_core::{
    BackwardKernel, BackwardPlan, DType, DeviceProfile, Engine, FlashAttentionOptions, Kernel,
    Knobs, Plan, Problem, ProblemSpec, Refusal, Wanted,
};

use crate::devices::{DeviceName, Opened};

const PASSED: &str = "passed";
const BY_COPIES: &str =
    "tensors are copied for kernels with TensorOps: wgpu's default language version is another";

const HEAD_DIMS: [usize; 4] = [64, 80, 128, 256];

/// Arguments of `doctor`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this device: flex, wgpu, and vulkan or, on a Mac, metal
    #[arg(long, value_name = "D")]
    device: Option<DeviceName>,
}

/// Prints every device, or the one asked for.
///
/// # Errors
/// The device asked for cannot be opened, or the environment holds a setting that does not parse.
pub fn run(args: &Args) -> Result<()> {
    let knobs = Knobs::from_env()?;
    if let Some(name) = args.device {
        print!("{}", described(&name.open()?, &knobs)?);
        return Ok(());
    }
    for (position, name) in DeviceName::BUILT_IN.iter().enumerate() {
        if position > 0 {
            println!();
        }
        match name.open() {
            Ok(opened) => print!("{}", described(&opened, &knobs)?),
            Err(error) => println!("{name}: not available: {error:#}"),
        }
    }
    Ok(())
}

fn described(opened: &Opened, knobs: &Knobs) -> Result<String> {
    let mut text = format!("{opened}\n");
    if opened.is_software() {
        text.push_str("  runs in software: for tests, not for speed\n");
    }
    let profile = &opened.profile;
    for line in features(profile).into_iter().chain(gates(profile)) {
        writeln!(text, "  {line}")?;
    }
    if let Some(tier) = knobs.tier {
        writeln!(text, "  MTLFLASHATTN_KERNEL forces {tier}")?;
    }
    writeln!(text, "{}", table(opened, knobs)?)?;
    Ok(text)
}

fn features(profile: &DeviceProfile) -> Vec<String> {
    if profile.engine == Engine::Host {
        return vec!["runs Burn's own operations on the CPU, no kernels of ours".to_owned()];
    }
    let yes_no = |yes| if yes { "yes" } else { "no" };
    let planes = match profile.plane_size {
        None => "no".to_owned(),
        Some((min, max)) if min == max => format!("{min} units"),
        Some((min, max)) => format!("{min} to {max} units"),
    };
    let has = |dtype| yes_no(profile.types.contains(&dtype));
    let mut lines = vec![
        format!("runtime {}", profile.name),
        format!(
            "subgroups {planes}; f16 {}; bf16 {}",
            has(DType::F16),
            has(DType::BF16)
        ),
        format!(
            "shared memory {} bytes; cubes of up to {} units; buffers of up to {} MiB; 64-bit offsets {}",
            profile.shared_memory,
            profile.max_units,
            profile.max_binding_bytes >> 20,
            yes_no(profile.address64),
        ),
    ];
    if profile.matrix.is_empty() {
        lines.push("cooperative matrices no".to_owned());
        return lines;
    }
    for dtype in DType::ALL {
        for acc in DType::ALL {
            let shapes = profile
                .matrix
                .iter()
                .filter(|shape| shape.ab == dtype && shape.acc == acc);
            let shapes: Vec<_> = shapes.map(|s| format!("{}x{}x{}", s.m, s.n, s.k)).collect();
            if !shapes.is_empty() {
                lines.push(format!(
                    "cooperative matrices {dtype} to {acc}: {}",
                    shapes.join(", ")
                ));
            }
        }
    }
    lines.push(format!(
        "operations on matrix fragments {}",
        yes_no(profile.fragment_ops)
    ));
    lines
}

/// The Apple GPU it is, and each gate of the hand-written Metal kernels with what it is shut by.
fn gates(profile: &DeviceProfile) -> Vec<String> {
    let Some(gpu) = profile.apple else {
        return Vec::new();
    };
    let (major, minor) = gpu.macos;
    let mut lines = vec![format!(
        "Apple GPU of family {}, macOS {major}.{minor}",
        gpu.family
    )];
    let Some(gates) = &profile.metal else {
        lines.push("hand-written Metal kernels: not opened for them".to_owned());
        return lines;
    };
    let mut line = |gate: &str, result: &Result<(), String>, passed: &str| {
        let verdict = result.as_ref().map_or_else(String::as_str, |()| passed);
        lines.push(format!("gate {gate}: {verdict}"));
    };
    line("simdgroup kernel", &gates.simdgroup, PASSED);
    line(
        "gradients on simdgroup matrices",
        &gates.simdgroup_gradients,
        PASSED,
    );
    line("TensorOps compile", &gates.tensor_ops, PASSED);
    line("TensorOps on fragments compile", &gates.fragments, PASSED);
    line("gradients on fragments", &gates.fragment_gradients, PASSED);
    line("layout of fragments", &gates.layout, PASSED);
    for (what, products) in [
        ("tensors", &gates.products),
        ("fragments", &gates.fragment_products),
    ] {
        for (dtype, result) in products {
            line(&format!("{dtype} products of {what}"), result, PASSED);
        }
    }
    if gates.by_copies {
        lines.push(BY_COPIES.to_owned());
    }
    lines
}

/// A row for each element type and run of head dims that fare alike.
fn table(opened: &Opened, knobs: &Knobs) -> Result<Table> {
    let mut table = Table::new();
    table
        .load_style(comfy_table::presets::UTF8_FULL_CONDENSED)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(["dtype", "head dim", "tier", "why not a better one"]);
    for dtype in DType::ALL {
        let mut rows: Vec<(Vec<usize>, String, String)> = Vec::new();
        for head_dim in HEAD_DIMS {
            let (tier, why) = decision(opened, dtype, head_dim, knobs)?;
            match rows.last_mut() {
                Some((dims, t, w)) if (&*t, &*w) == (&tier, &why) => dims.push(head_dim),
                _ => rows.push((vec![head_dim], tier, why)),
            }
        }
        for (dims, tier, why) in rows {
            let dims: Vec<_> = dims.iter().map(usize::to_string).collect();
            table.add_row([dtype.to_string(), dims.join(", "), tier, why]);
        }
    }
    Ok(table)
}

fn decision(
    opened: &Opened,
    dtype: DType,
    head_dim: usize,
    knobs: &Knobs,
) -> Result<(String, String)> {
    let problem = problem(dtype, head_dim)?;
    let plan = match Plan::decide(&problem, &opened.profile, knobs) {
        Ok(plan) => plan,
        Err(error) => return Ok(("none".to_owned(), error.to_string())),
    };
    let mut why: Vec<(Vec<String>, String)> = Vec::new();
    for refusal in &plan.refusals {
        let (tier, reason) = (refusal.tier.to_string(), refusal.reason.to_string());
        match why.last_mut() {
            Some((tiers, known)) if *known == reason => tiers.push(tier),
            _ => why.push((vec![tier], reason)),
        }
    }
    let why = why
        .into_iter()
        .map(|(tiers, reason)| format!("{}: {reason}", tiers.join(", ")));
    let mut why = why.collect::<Vec<_>>();
    if let Some(reason) = opened.refuses(plan.tier, dtype) {
        why.push(format!("but {}: {reason}", plan.tier));
    }
    let gradients = BackwardPlan::decide(&problem, Wanted::INPUTS, &opened.profile, knobs);
    let (tier, why_not) = with_gradients(&plan, &gradients);
    why.extend(why_not);
    Ok((tier, why.join("\n")))
}

fn problem(dtype: DType, head_dim: usize) -> mtlflash_core::Result<Problem> {
    let shape = [1, 8, 1024, head_dim];
    Problem::new(&ProblemSpec {
        q: shape,
        k: shape,
        v: shape,
        dtypes: [dtype; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: false,
    })
}

/// The tier, and that of the gradients where other kernels make them; with it why not the tier's own.
fn with_gradients(plan: &Plan, gradients: &BackwardPlan) -> (String, Option<String>) {
    let by_hand = [
        matches!(plan.kernel, Kernel::Metal(_)),
        matches!(gradients.kernel, BackwardKernel::Metal(_)),
    ];
    let made_by = match by_hand {
        _ if gradients.tier != plan.tier => gradients.tier.to_string(),
        [hand, same] if hand == same => return (plan.tier.to_string(), None),
        _ => format!("{} ({})", gradients.tier, gradients.kernel),
    };
    let own = |refusal: &&Refusal| refusal.tier == plan.tier;
    let refused = gradients.refusals.iter().find(own);
    (
        format!("{}, gradients {made_by}", plan.tier),
        refused.map(|refusal| format!("gradients, {refusal}")),
    )
}

#[cfg(test)]
mod tests {
    use mtlflash_core::device::fleet;

    use super::*;

    #[test]
    fn it_is_said_who_makes_the_gradients() {
        let said = |profile: &DeviceProfile, dtype, head_dim| {
            let (problem, knobs) = (problem(dtype, head_dim), Knobs::default());
            let problem = problem.expect("a valid problem");
            let plan = Plan::decide(&problem, profile, &knobs).expect("nothing is forced");
            let gradients = BackwardPlan::decide(&problem, Wanted::INPUTS, profile, &knobs);
            let (tier, why) = with_gradients(&plan, &gradients);
            [tier, why.unwrap_or_default()].join("; ")
        };
        let m5 = fleet::m5();
        assert_eq!(said(&m5, DType::F16, 128), "v2r; ");
        assert_eq!(
            said(&m5, DType::F16, 256),
            "v2r, gradients v1; gradients, v2r: head dim 256 is above the kernel's 128"
        );
        assert_eq!(
            said(&m5, DType::F32, 64),
            "v2, gradients v1; gradients, v2: the tier has no kernels for gradients"
        );
        let mut m1 = fleet::m1();
        assert_eq!(said(&m1, DType::F32, 256), "v1; ");
        let gates = m1.metal.as_mut().expect("the fleet's M1 is open");
        gates.simdgroup_gradients = Err("too many registers".to_owned());
        assert_eq!(
            said(&m1, DType::F16, 64),
            "v1, gradients v1 (CubeCL on matrix units); gradients, v1: hand-written in Metal: \
             the self-test of its gradients failed: too many registers"
        );
        assert_eq!(said(&fleet::h100(), DType::F16, 64), "v1; ");
    }

    #[test]
    fn a_shut_gate_is_shown_with_its_reason() {
        let mut profile = fleet::m5();
        let metal = profile.metal.as_mut().expect("the fleet's M5 is open");
        metal.layout = Err("lane 3, slot 1: got 2, expected 9".to_owned());
        let lines = gates(&profile);
        let shut = "gate layout of fragments: lane 3, slot 1: got 2, expected 9";
        assert!(lines.iter().any(|line| line == shut), "{lines:?}");
        let passed = lines.iter().filter(|line| line.ends_with(": passed"));
        // Three compiles, two of gradients, and three types for each of two kinds of product.
        assert_eq!(passed.count(), 11, "{lines:?}");
        let metal = profile.metal.as_mut().expect("as before");
        metal.by_copies = true;
        assert!(gates(&profile).iter().any(|line| line == BY_COPIES));
        profile.metal = None;
        let closed = "hand-written Metal kernels: not opened for them";
        assert_eq!(gates(&profile)[1], closed);
        profile.apple = None;
        assert!(gates(&profile).is_empty());
    }
}
