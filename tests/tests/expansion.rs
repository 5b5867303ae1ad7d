//! Expands the kernels on matrix units where there are none: a driver without them refuses the
//! fragments, and must find nothing else to object to. It keeps `v1` from rotting on machines that
//! cannot run it; what it computes is checked on a GPU (`mtlflash-tools verify --grid --tier v1`), and what is compiled
//! for one runs on the CPU, too (`tests/cubecl-msl`).

use std::sync::OnceLock;

use burn::backend::DispatchDevice;
use cubecl::client::Client;
use mtlflash_core::device::fleet;
use mtlflash_core::{
    AlibiShape, BackwardKernel, BackwardPlan, Causal, DType, DeviceProfile, Extent,
    FlashAttentionOptions, Kernel, Knobs, MaskStorage, Plan, Problem, ProblemSpec, Speculation,
    Tier, VarlenSpec, Wanted,
};
use mtlflash_cubecl::{Gradients, Inputs, MaskBinding, Outputs, Saved, Sequences, TensorBinding};
use mtlflash_tests::devices::{DeviceName, Opened};

/// Rows and keys that fill no tile, and that fill fragments.
const RAGGED: usize = 70;
const WHOLE: usize = 64;

/// What a device without a fragment's type and shape says.
const NO_FRAGMENT: &str = "the device doesn't support a";

/// Opened once: two tests that open it at a time keep each other from it.
fn client() -> Option<Client> {
    static OPENED: OnceLock<Result<Opened, String>> = OnceLock::new();
    let open = || {
        DeviceName::Vulkan
            .open()
            .map_err(|error| format!("{error:#}"))
    };
    let opened = match OPENED.get_or_init(open) {
        Ok(opened) => opened,
        Err(error) => {
            eprintln!("not run: {error}");
            return None;
        }
    };
    match opened.device.as_dispatch() {
        DispatchDevice::Cube(device) => Some(device.client()),
        _ => None,
    }
}

/// One head of `rows` rows and keys, with every optional tensor that `options` and `extras` ask for. An own
/// bias is of the type of `q`.
fn spec(rows: usize, head_dim: usize, options: FlashAttentionOptions, extras: &str) -> ProblemSpec {
    let scores = [1, 1, rows, rows];
    let bias = match extras.contains("own") {
        true => DType::F16,
        false => DType::F32,
    };
    let rows = [1, 1, rows, head_dim];
    ProblemSpec {
        q: rows,
        k: rows,
        v: rows,
        dtypes: [DType::F16; 3],
        mask: extras.contains("mask").then_some(scores),
        bias: extras.contains("bias").then_some((scores, bias)),
        alibi: extras.contains("alibi").then_some(AlibiShape::PerHead),
        options,
        lse: extras.contains("lse"),
    }
}

/// The messages of the launches that failed: of the forward and, with a log-sum-exp, of the backward
/// without and with a gradient of that.
fn messages(
    client: &Client,
    device: &DeviceProfile,
    spec: &ProblemSpec,
    speculation: Speculation,
) -> Vec<String> {
    let problem = Problem::new(spec).expect("the problem is valid");
    let knobs = Knobs {
        tier: Some(Tier::V1),
        speculation,
        ..Knobs::default()
    };
    let mut plan = Plan::decide(&problem, device, &knobs).expect("the made-up device has v1");
    if speculation == Speculation::Force && !matches!(plan.kernel, Kernel::Speculative { .. }) {
        // As without speculation.
        return Vec::new();
    }
    if let Kernel::Split { products, .. } = plan.kernel {
        // The kernels beside it need no fragments: they would run, where shared memory may crash.
        plan.kernel = Kernel::Cmma(products);
    }
    let binding = |shape: [usize; 4], bytes: usize| TensorBinding {
        handle: client.empty(shape.iter().product::<usize>() * bytes),
        shape,
        strides: Extent::contiguous(shape, bytes).strides,
    };
    let bytes = spec.dtypes[0].size_bytes();
    let inputs = Inputs {
        q: binding(spec.q, bytes),
        k: binding(spec.k, bytes),
        v: binding(spec.v, bytes),
        mask: spec.mask.map(|shape| MaskBinding {
            tensor: binding(shape, 4),
            storage: MaskStorage::U32,
        }),
        bias: spec.bias.map(|(shape, _)| binding(shape, 4)),
        alibi: spec.alibi.map(|_| binding([1, 1, 1, 1], 4)),
    };
    let rows = || client.empty(spec.q.iter().product::<usize>() * bytes);
    let read = |handle| {
        client
            .read_one(handle)
            .err()
            .map(|error| format!("{error:?}"))
    };
    let outputs = Outputs {
        out: rows(),
        lse: spec.lse.then(|| client.empty(spec.q[2] * 4)),
    };
    mtlflash_cubecl::forward(client, &plan, &problem, &inputs, &outputs)
        .expect("the bindings fit the problem");
    let mut messages: Vec<String> = read(outputs.out.clone()).into_iter().collect();
    let wanted = Wanted {
        q: true,
        k: true,
        v: true,
        bias: false,
        alibi: false,
    };
    let mut plan = BackwardPlan::decide(&problem, wanted, device, &knobs);
    if let BackwardKernel::Split(tiles) = plan.kernel {
        plan.kernel = BackwardKernel::Cmma(tiles);
    }
    let Some(lse) = outputs.lse.filter(|_| plan.tier == Tier::V1) else {
        return messages;
    };
    for dlse in [None, Some(client.empty(spec.q[2] * 4))] {
        let saved = Saved {
            out: outputs.out.clone(),
            lse: lse.clone(),
            dout: binding(spec.q, bytes),
            dlse,
        };
        let [dq, dk, dv] = [(); 3].map(|()| rows());
        let gradients = Gradients {
            dq: Some(dq.clone()),
            dk: Some(dk.clone()),
            dv: Some(dv.clone()),
            dbias: None,
        };
        mtlflash_cubecl::backward(client, &plan, &problem, &inputs, &saved, &gradients)
            .expect("the bindings fit the problem");
        messages.extend([dq, dk, dv].into_iter().filter_map(read));
    }
    messages
}

/// The message of the launch over two packed sequences, if it failed.
fn launch_packed(
    client: &Client,
    device: &DeviceProfile,
    options: FlashAttentionOptions,
    alibi: Option<AlibiShape>,
) -> Option<String> {
    let rows = [RAGGED, 1, 64];
    let problem = Problem::varlen(&VarlenSpec {
        q: rows,
        k: rows,
        v: rows,
        dtypes: [DType::F16; 3],
        cu_seqlens: [3, 3],
        max_seqlen: [RAGGED, RAGGED],
        alibi,
        options,
        lse: true,
    })
    .expect("the problem is valid");
    let knobs = Knobs {
        tier: Some(Tier::V1),
        ..Knobs::default()
    };
    let plan = Plan::decide(&problem, device, &knobs).expect("the made-up device has v1");
    let binding = |shape: [usize; 4]| TensorBinding {
        handle: client.empty(RAGGED * 64 * 2),
        shape,
        strides: [0, 64, 64, 1],
    };
    let inputs = Inputs {
        q: binding(problem.q_shape()),
        k: binding(problem.k_shape()),
        v: binding(problem.v_shape()),
        mask: None,
        bias: None,
        alibi: alibi.map(|_| binding([2, 1, 1, 1])),
    };
    let sequences = Sequences {
        bounds_q: client.empty(3 * 4),
        bounds_k: client.empty(3 * 4),
    };
    let out = client.empty(RAGGED * 64 * 2);
    let outputs = Outputs {
        out: out.clone(),
        lse: Some(client.empty(RAGGED * 4)),
    };
    mtlflash_cubecl::forward_varlen(client, &plan, &problem, &inputs, &sequences, &outputs)
        .expect("the bindings fit the problem");
    client.read_one(out).err().map(|error| format!("{error:?}"))
}

#[test]
fn v1_expands_over_packed_sequences() {
    let Some(client) = client() else { return };
    let causal = FlashAttentionOptions::new().causal(Causal::BottomRight);
    let capped = FlashAttentionOptions::new().softcap(5.0).window(9, 3);
    let mut through_memory = fleet::h100();
    through_memory.fragment_ops = false;
    for device in [fleet::h100(), through_memory] {
        for (options, alibi) in [
            (FlashAttentionOptions::new(), None),
            (causal, Some(AlibiShape::PerBatchHead)),
            (capped, Some(AlibiShape::PerHead)),
            (causal.dropout(0.1, 3), None),
        ] {
            if let Some(message) = launch_packed(&client, &device, options, alibi) {
                refuses_fragments_alone(&message, &format!("{} {options:?}", device.name));
            }
        }
    }
}

/// The device must find nothing to object to but fragments.
fn refuses_fragments_alone(message: &str, what: &str) {
    let other = ["panicked", "Unexpanded"]
        .iter()
        .find(|word| message.contains(**word));
    assert!(
        message.contains(NO_FRAGMENT) && other.is_none(),
        "{what}: got {message}, expected nothing but `{NO_FRAGMENT} ...`"
    );
}

#[test]
fn v1_expands_whatever_the_options() {
    let Some(client) = client() else { return };
    let causal = FlashAttentionOptions::new().causal(Causal::BottomRight);
    let capped = FlashAttentionOptions::new().softcap(5.0);
    let windowed = FlashAttentionOptions::new().window(9, 3);
    let scaled = FlashAttentionOptions::new().scale(0.3);
    let cases = [
        spec(RAGGED, 64, FlashAttentionOptions::new(), ""),
        spec(RAGGED, 128, causal, "lse"),
        spec(RAGGED, 40, windowed, "mask lse"),
        spec(RAGGED, 59, causal, "bias alibi"),
        spec(RAGGED, 64, capped, "alibi lse"),
        spec(RAGGED, 64, capped, "mask bias"),
        spec(RAGGED, 256, causal, "mask bias alibi lse"),
        spec(RAGGED, 64, causal.dropout(0.1, 3), "lse"),
        spec(RAGGED, 128, capped.dropout(0.1, 3), "mask bias alibi lse"),
        spec(RAGGED, 64, causal, "own bias lse"),
        spec(WHOLE, 64, scaled, "own bias"),
        spec(WHOLE, 128, windowed, "own bias lse"),
        spec(WHOLE, 64, FlashAttentionOptions::new(), "bias"),
        spec(WHOLE, 128, causal, "bias lse"),
        spec(WHOLE, 256, windowed, "bias"),
        spec(RAGGED, 64, capped, ""),
        spec(WHOLE, 128, causal, "own bias"),
    ];
    // f32 by halves, of what that does.
    let halves = [
        spec(RAGGED, 64, FlashAttentionOptions::new(), ""),
        spec(RAGGED, 128, causal, "lse"),
        spec(RAGGED, 40, windowed, "mask lse"),
        spec(RAGGED, 59, causal, "bias alibi"),
        spec(RAGGED, 64, capped, "alibi lse"),
    ];
    for mut spec in halves {
        spec.dtypes = [DType::F32; 3];
        for message in messages(&client, &fleet::h100(), &spec, Speculation::Off) {
            refuses_fragments_alone(&message, &format!("by halves {spec:?}"));
        }
    }
    // In fragments, through shared memory, and with fragments of 8 by 8.
    let mut through_memory = fleet::h100();
    through_memory.fragment_ops = false;
    // Where hand-written kernels cannot be launched, v1 is this one.
    let mut small = fleet::m1();
    small.metal = None;
    let mut speculative = 0;
    for device in [fleet::h100(), through_memory, small] {
        for spec in &cases {
            for speculation in [Speculation::Off, Speculation::Force] {
                let messages = messages(&client, &device, spec, speculation);
                if speculation == Speculation::Force && !spec.lse {
                    speculative += messages.len();
                }
                for message in messages {
                    refuses_fragments_alone(&message, &format!("{} {spec:?}", device.name));
                }
            }
        }
    }
    assert!(speculative >= 4, "{speculative} speculative kernels");
}
