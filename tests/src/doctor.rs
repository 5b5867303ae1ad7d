//! `doctor`: what the devices are, which tier each element type and head dim gets, and why not a
//! better one.

use std::fmt::Write;

use anyhow::Result;
use comfy_table::{ContentArrangement, Table};
use mtlflash_core::{
    BackwardPlan, DType, DeviceProfile, Engine, FlashAttentionOptions, Knobs, Plan, Problem,
    ProblemSpec, Wanted,
};

use crate::devices::{DeviceName, Opened};

const PASSED: &str = "passed";
const BY_COPIES: &str =
    "passed, but v2 and v2r copy their tensors: wgpu's default language version is too old";

const HEAD_DIMS: [usize; 4] = [64, 80, 128, 256];

/// The gradients that the table is for.
const INPUTS: Wanted = Wanted {
    q: true,
    k: true,
    v: true,
    bias: false,
    alibi: false,
};

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
    let copies = if gates.by_copies { BY_COPIES } else { PASSED };
    line("simdgroup kernel compiles", &gates.simdgroup, PASSED);
    line("TensorOps compile", &gates.tensor_ops, copies);
    line("layout of fragments", &gates.layout, PASSED);
    for (what, products) in [
        ("tensors", &gates.products),
        ("fragments", &gates.fragment_products),
    ] {
        for (dtype, result) in products {
            line(&format!("{dtype} products of {what}"), result, PASSED);
        }
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
    let shape = [1, 8, 1024, head_dim];
    let problem = Problem::new(&ProblemSpec {
        q: shape,
        k: shape,
        v: shape,
        dtypes: [dtype; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: false,
    })?;
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
    let gradients = BackwardPlan::decide(&problem, INPUTS, &opened.profile, knobs).tier;
    let tier = match gradients {
        same if same == plan.tier => plan.tier.to_string(),
        other => format!("{}, gradients {other}", plan.tier),
    };
    Ok((tier, why.join("\n")))
}

#[cfg(test)]
mod tests {
    use mtlflash_core::device::fleet;

    use super::*;

    #[test]
    fn a_shut_gate_is_shown_with_its_reason() {
        let mut profile = fleet::m5();
        let metal = profile.metal.as_mut().expect("the fleet's M5 is open");
        metal.layout = Err("lane 3, slot 1: got 2, expected 9".to_owned());
        let lines = gates(&profile);
        let shut = "gate layout of fragments: lane 3, slot 1: got 2, expected 9";
        assert!(lines.iter().any(|line| line == shut), "{lines:?}");
        let passed = lines.iter().filter(|line| line.ends_with(": passed"));
        // Two compiles, and three types for each of two kinds of product.
        assert_eq!(passed.count(), 8, "{lines:?}");
        let metal = profile.metal.as_mut().expect("as before");
        metal.by_copies = true;
        let copied = "gate TensorOps compile: passed, but v2 and v2r copy their tensors";
        let lines = gates(&profile);
        assert!(
            lines.iter().any(|line| line.starts_with(copied)),
            "{lines:?}"
        );
        profile.metal = None;
        let closed = "hand-written Metal kernels: not opened for them";
        assert_eq!(gates(&profile)[1], closed);
        profile.apple = None;
        assert!(gates(&profile).is_empty());
    }
}
