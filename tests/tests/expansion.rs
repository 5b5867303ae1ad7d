//! Expands the kernels on matrix units where there are none: a driver without them refuses the
//! fragments, and must find nothing else to object to. It keeps `v1` from rotting on machines that
//! cannot run it; what it computes is checked on a GPU (`mtlflash-tools verify --grid --tier v1`).

use burn::backend::DispatchDevice;
use cubecl::client::Client;
use mtlflash_core::device::fleet;
use mtlflash_core::{
    AlibiShape, Causal, DType, DeviceProfile, Extent, FlashAttentionOptions, Knobs, MaskStorage,
    Plan, Problem, ProblemSpec, Tier,
};
use mtlflash_cubecl::{Inputs, MaskBinding, Outputs, TensorBinding};
use mtlflash_tests::devices::DeviceName;

/// Rows and keys that fill no tile, and that fill fragments.
const RAGGED: usize = 70;
const WHOLE: usize = 64;

/// What a device without a fragment's type and shape says.
const NO_FRAGMENT: &str = "the device doesn't support a";

fn client() -> Option<Client> {
    let opened = match DeviceName::Vulkan.open() {
        Ok(opened) => opened,
        Err(error) => {
            eprintln!("not run: {error:#}");
            return None;
        }
    };
    match opened.device.as_dispatch() {
        DispatchDevice::Cube(device) => Some(device.client()),
        _ => None,
    }
}

/// One head of `rows` rows and keys, with every optional tensor that `options` and `extras` ask for.
fn spec(rows: usize, head_dim: usize, options: FlashAttentionOptions, extras: &str) -> ProblemSpec {
    let scores = [1, 1, rows, rows];
    let rows = [1, 1, rows, head_dim];
    ProblemSpec {
        q: rows,
        k: rows,
        v: rows,
        dtypes: [DType::F16; 3],
        mask: extras.contains("mask").then_some(scores),
        bias: extras.contains("bias").then_some((scores, DType::F32)),
        alibi: extras.contains("alibi").then_some(AlibiShape::PerHead),
        options,
        lse: extras.contains("lse"),
    }
}

/// The message of the launch, if it failed.
fn launch(client: &Client, device: &DeviceProfile, spec: &ProblemSpec) -> Option<String> {
    let problem = Problem::new(spec).expect("the problem is valid");
    let knobs = Knobs {
        tier: Some(Tier::V1),
        ..Knobs::default()
    };
    let plan = Plan::decide(&problem, device, &knobs).expect("the made-up device has v1");
    let binding = |shape: [usize; 4], bytes: usize| TensorBinding {
        handle: client.empty(shape.iter().product::<usize>() * bytes),
        shape,
        strides: Extent::contiguous(shape, bytes).strides,
    };
    let inputs = Inputs {
        q: binding(spec.q, 2),
        k: binding(spec.k, 2),
        v: binding(spec.v, 2),
        mask: spec.mask.map(|shape| MaskBinding {
            tensor: binding(shape, 4),
            storage: MaskStorage::U32,
        }),
        bias: spec.bias.map(|(shape, _)| binding(shape, 4)),
        alibi: spec.alibi.map(|_| binding([1, 1, 1, 1], 4)),
    };
    let out = client.empty(spec.q.iter().product::<usize>() * 2);
    let outputs = Outputs {
        out: out.clone(),
        lse: spec.lse.then(|| client.empty(spec.q[2] * 4)),
    };
    mtlflash_cubecl::forward(client, &plan, &problem, &inputs, &outputs)
        .expect("the bindings fit the problem");
    client.read_one(out).err().map(|error| format!("{error:?}"))
}

#[test]
fn v1_expands_whatever_the_options() {
    let Some(client) = client() else { return };
    let causal = FlashAttentionOptions::new().causal(Causal::BottomRight);
    let capped = FlashAttentionOptions::new().softcap(5.0);
    let windowed = FlashAttentionOptions::new().window(9, 3);
    let cases = [
        spec(RAGGED, 64, FlashAttentionOptions::new(), ""),
        spec(RAGGED, 128, causal, "lse"),
        spec(RAGGED, 40, windowed, "mask lse"),
        spec(RAGGED, 59, causal, "bias alibi"),
        spec(RAGGED, 64, capped, "alibi lse"),
        spec(RAGGED, 64, capped, "mask bias"),
        spec(RAGGED, 256, causal, "mask bias alibi lse"),
        spec(WHOLE, 64, FlashAttentionOptions::new(), "bias"),
        spec(WHOLE, 128, causal, "bias lse"),
        spec(WHOLE, 256, windowed, "bias"),
    ];
    // In fragments, through shared memory, and with fragments of 8 by 8.
    let mut through_memory = fleet::h100();
    through_memory.fragment_ops = false;
    // Where hand-written kernels cannot be launched, v1 is this one.
    let mut small = fleet::m1();
    small.metal = None;
    for device in [fleet::h100(), through_memory, small] {
        for spec in &cases {
            let Some(message) = launch(&client, &device, spec) else {
                continue;
            };
            let other = ["panicked", "Unexpanded"]
                .iter()
                .find(|word| message.contains(**word));
            assert!(
                message.contains(NO_FRAGMENT) && other.is_none(),
                "{} {spec:?}: got {message}, expected nothing but `{NO_FRAGMENT} ...`",
                device.name
            );
        }
    }
}
