//! A kernel's file: its text below what a launch of each problem needs.

use std::fmt::Write as _;

use anyhow::{Context, Result, anyhow, ensure};
use cubecl::server::Handle;
use mtlflash_core::{AlibiShape, DType, Knobs, MaskStorage, Plan, Problem, Tier};
use mtlflash_cubecl::{Inputs, MaskBinding, Outputs, TensorBinding, device_profile, forward};

use crate::canonical::{ENTRY, canonical};
use crate::documents::Documents;
use crate::problems::Kernel;
use crate::recorder::{Launch, Recorder};
use crate::words::{Words, row_major};

/// The file of a kernel.
///
/// # Errors
/// A problem that the kernel does not take, or that takes another text than the first.
pub fn of(recorder: &Recorder, kernel: &Kernel) -> Result<String> {
    let heading = format!(
        "// What CubeCL 0.11.3 makes of this project's {} kernel, values numbered in the order of the text;\n\
         // `cargo xtask msl cubecl` writes it.",
        kernel.tier
    );
    let launched = |case: &str| launched(recorder, kernel.tier, case);
    written(kernel, &heading, "call", launched)
}

/// The file of a kernel below its heading: a line that begins with `word` for each launch, then the
/// text, which must be the same for all.
pub(crate) fn written(
    kernel: &Kernel,
    heading: &str,
    word: &str,
    launched: impl Fn(&str) -> Result<(Launch, String)>,
) -> Result<String> {
    let mut calls = String::new();
    let mut first: Option<(Launch, String)> = None;
    for case in kernel.cases {
        let (launch, buffers) = launched(case).with_context(|| *case)?;
        let [x, y, z] = launch.threadgroups;
        let info = launch.info.iter().map(|byte| format!("{byte:02x}"));
        let info: String = info.collect();
        writeln!(calls, "// {word}: {case}; {x} {y} {z}; {info}")?;
        let (shared, roles) = first.get_or_insert_with(|| (launch.clone(), buffers.clone()));
        ensure!(
            *roles == buffers && shared.source == launch.source,
            "{case}: got another text than {}, expected the same",
            kernel.cases[0]
        );
    }
    let (launch, buffers) = first.context("got no case, expected one")?;
    let [x, y, z] = launch.threads;
    Ok(format!(
        "{heading}\n\
         // entry: {ENTRY}\n\
         // threads: {x} {y} {z}\n\
         // buffers: {buffers}\n\
         {calls}{}\n",
        launch.source.trim_end()
    ))
}

/// A case's launch, and what its buffers are.
fn launched(recorder: &Recorder, tier: Tier, case: &str) -> Result<(Launch, String)> {
    let words = Words::new(case);
    let mut problem = words.problem();
    let documents = words
        .documents()
        .map(|_| Documents::new(recorder, &problem));
    if let Some(documents) = &documents {
        problem = documents.added_to(problem);
    }
    let profile = device_profile(&recorder.client);
    let knobs = Knobs {
        tier: Some(tier),
        ..Knobs::default()
    };
    let plan = Plan::decide(&problem, &profile, &knobs)?;
    let tensors = Tensors::new(recorder, &words, &problem);
    let (client, inputs, outputs) = (&recorder.client, &tensors.inputs, &tensors.outputs);
    match &documents {
        None => forward(client, &plan, &problem, inputs, outputs)?,
        Some(Documents {
            functions,
            inputs: captured,
            ..
        }) => functions.forward(client, &plan, &problem, inputs, captured, outputs)?,
    }
    let mut launches = recorder.take().map_err(|error| anyhow!(error))?;
    let launch = launches.pop().context("got no launch, expected one")?;
    ensure!(launches.is_empty(), "got more launches than one");
    let roles: Vec<&str> = launch
        .buffers
        .iter()
        .map(|memory| {
            let documents = documents.iter().flat_map(Documents::named);
            let named = tensors.named().into_iter().chain(documents);
            named
                .filter_map(|(name, handle)| Some((name, handle?)))
                .find(|(_, handle)| handle.memory.descriptor().id == *memory)
                .map_or("absent", |(name, _)| name)
        })
        .collect();
    let roles = roles.join(" ");
    let source = canonical(&launch.source, &launch.entry);
    Ok((Launch { source, ..launch }, roles))
}

struct Tensors {
    inputs: Inputs,
    outputs: Outputs,
}

impl Tensors {
    fn new(recorder: &Recorder, words: &Words<'_>, problem: &Problem) -> Self {
        let bound = |shape: [usize; 4], strides: [usize; 4], size: usize| {
            let last = shape
                .iter()
                .zip(strides)
                .map(|(size, stride)| (size - 1) * stride);
            TensorBinding {
                handle: recorder.client.empty((last.sum::<usize>() + 1) * size),
                shape,
                strides,
            }
        };
        let element = problem.dtype.size_bytes();
        let rows = |shape| bound(shape, words.strides(shape), element);
        let whole = |shape, size| bound(shape, row_major(shape), size);
        let out = problem.out_shape();
        let inputs = Inputs {
            q: rows(problem.q_shape()),
            k: rows(problem.k_shape()),
            v: rows(problem.v_shape()),
            mask: problem.mask.map(|shape| {
                let storage = words.storage();
                let size = match storage {
                    MaskStorage::U8 => 1,
                    MaskStorage::U32 => 4,
                };
                MaskBinding {
                    tensor: whole(shape, size),
                    storage,
                }
            }),
            bias: problem
                .bias
                .map(|(shape, dtype)| whole(shape, dtype.size_bytes())),
            alibi: problem.alibi.map(|kind| {
                let batch = match kind {
                    AlibiShape::PerHead => 1,
                    AlibiShape::PerBatchHead => problem.batch,
                };
                whole([batch, problem.heads_q, 1, 1], DType::F32.size_bytes())
            }),
        };
        let outputs = Outputs {
            out: whole(out, element).handle,
            lse: problem
                .lse
                .then(|| whole([out[0], out[1], out[2], 1], DType::F32.size_bytes()).handle),
        };
        Self { inputs, outputs }
    }

    fn named(&self) -> [(&'static str, Option<&Handle>); 8] {
        let Self { inputs, outputs } = self;
        let mask = inputs.mask.as_ref().map(|mask| &mask.tensor.handle);
        [
            ("q", Some(&inputs.q.handle)),
            ("k", Some(&inputs.k.handle)),
            ("v", Some(&inputs.v.handle)),
            ("out", Some(&outputs.out)),
            ("lse", outputs.lse.as_ref()),
            ("mask", mask),
            ("bias", inputs.bias.as_ref().map(|bias| &bias.handle)),
            ("alibi", inputs.alibi.as_ref().map(|alibi| &alibi.handle)),
        ]
    }
}
