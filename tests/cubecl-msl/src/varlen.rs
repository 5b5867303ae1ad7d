//! The kernels for packed sequences, by the words of `crates/mtlflash-metal/tests/varlen`.

use anyhow::{Context, Result, anyhow, ensure};
use mtlflash_core::{AlibiShape, Knobs, Plan, Tier};
use mtlflash_cubecl::{Inputs, Outputs, Sequences, TensorBinding, device_profile, forward_varlen};

use crate::canonical::canonical;
use crate::packed::Packed;
use crate::problems::Kernel;
use crate::recorder::{Launch, Recorder};
use crate::text::written;

/// Ragged batches: lengths around a block's, no queries, no keys.
pub const KERNELS: &[Kernel] = &[
    Kernel {
        name: "v1_f16_d64_varlen_lse",
        tier: Tier::V1,
        cases: &[
            "t=f16 h=2 hkv=1 d=64 lse=1 seqs=17x17,0x9,33x0,64x65,1x1,0x0",
            "t=f16 h=1 d=64 lse=1 seqs=5x40,40x5 rest=9 nan=0",
            "t=f16 h=1 d=64 lse=1 seqs=0x0,0x3 rest=4",
        ],
    },
    Kernel {
        name: "v1_f16_d64_varlen_causal_alibi",
        tier: Tier::V1,
        cases: &[
            "t=f16 h=2 d=64 causal=br alibi=bh seqs=70x70,33x0,12x50,50x12,1x1",
            "t=f16 h=2 d=64 causal=br alibi=bh seqs=20x30,30x20 nan=1",
        ],
    },
    Kernel {
        name: "tiled_f32_d20_varlen_window_lse",
        tier: Tier::Tiled,
        cases: &[
            "t=f32 h=2 d=20 lo=9 hi=3 lse=1 seqs=70x90,0x4,5x0,90x40",
            "t=f32 h=2 d=20 lo=9 hi=3 lse=1 seqs=20x30,30x20 rest=3 nan=0",
        ],
    },
];

/// The file of a kernel: its text below what a launch of each problem needs.
///
/// # Errors
/// A problem that the kernel does not take, or that takes another text than the first.
pub fn of(recorder: &Recorder, kernel: &Kernel) -> Result<String> {
    let heading = format!(
        "// What CubeCL 0.11.3 makes of this project's {} kernel for packed sequences, values numbered in\n\
         // the order of the text; `cargo xtask msl cubecl` writes it.",
        kernel.tier
    );
    let launched = |case: &str| launched(recorder, kernel.tier, case);
    written(kernel, &heading, "varlen", launched)
}

/// A case's launch, and what its buffers are.
fn launched(recorder: &Recorder, tier: Tier, case: &str) -> Result<(Launch, String)> {
    let Packed { problem, bounds } = Packed::new(case);
    let knobs = Knobs {
        tier: Some(tier),
        ..Knobs::default()
    };
    let plan = Plan::decide(&problem, &device_profile(&recorder.client), &knobs)?;
    let bytes = problem.dtype.size_bytes();
    let empty = |elements: usize, bytes: usize| recorder.client.empty((elements * bytes).max(16));
    let rows = |shape: [usize; 4]| TensorBinding {
        handle: empty(shape.iter().product(), bytes),
        shape,
        strides: [0, shape[3], shape[1] * shape[3], 1],
    };
    let inputs = Inputs {
        q: rows(problem.q_shape()),
        k: rows(problem.k_shape()),
        v: rows(problem.v_shape()),
        mask: None,
        bias: None,
        alibi: problem.alibi.map(|kind| {
            let batch = match kind {
                AlibiShape::PerHead => 1,
                AlibiShape::PerBatchHead => problem.batch,
            };
            let heads = problem.heads_q;
            TensorBinding {
                handle: empty(batch * heads, 4),
                shape: [batch, heads, 1, 1],
                strides: [heads, 1, 1, 1],
            }
        }),
    };
    let sequences = Sequences {
        bounds_q: empty(bounds[0].len(), 4),
        bounds_k: empty(bounds[1].len(), 4),
    };
    let out_rows: usize = problem.lse_shape().iter().product();
    let outputs = Outputs {
        out: empty(out_rows * problem.head_dim_v, bytes),
        lse: problem.lse.then(|| empty(out_rows, 4)),
    };
    let client = &recorder.client;
    forward_varlen(client, &plan, &problem, &inputs, &sequences, &outputs)?;
    let mut launches = recorder.take().map_err(|error| anyhow!(error))?;
    let launch = launches.pop().context("got no launch, expected one")?;
    ensure!(launches.is_empty(), "got more launches than one");
    let named = [
        ("q", Some(&inputs.q.handle)),
        ("k", Some(&inputs.k.handle)),
        ("v", Some(&inputs.v.handle)),
        ("out", Some(&outputs.out)),
        ("lse", outputs.lse.as_ref()),
        ("alibi", inputs.alibi.as_ref().map(|alibi| &alibi.handle)),
        ("cu_seqlens_q", Some(&sequences.bounds_q)),
        ("cu_seqlens_k", Some(&sequences.bounds_k)),
    ];
    let role = |memory| {
        let named = named
            .iter()
            .filter_map(|(name, handle)| Some((*name, (*handle)?)));
        let mut found = named.filter(|(_, handle)| handle.memory.descriptor().id == memory);
        found.next().map_or("absent", |(name, _)| name)
    };
    let roles: Vec<&str> = launch.buffers.iter().map(|memory| role(*memory)).collect();
    let roles = roles.join(" ");
    let source = canonical(&launch.source, &launch.entry);
    Ok((Launch { source, ..launch }, roles))
}
