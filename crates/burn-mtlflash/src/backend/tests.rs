//! What Burn's tensors cannot ask for and its backends can.

use burn::backend::autodiff::checkpoint::strategy::{BalancedCheckpointing, CheckpointStrategy};
use burn::backend::tensor::FloatTensor;
use burn::backend::{Autodiff, AutodiffBackend, Backend, DispatchDevice, TensorMetadata};
use burn::tensor::{Device, TensorData, try_read_sync};
use mtlflash_core::{Causal, DType, FlashAttentionOptions, Knobs, Plan, Problem, ProblemSpec};

use super::{
    AttentionCall, AttentionInputs, AttentionOutputs, FlashAttentionBackend, OptionalBool,
    OptionalFloat,
};
use crate::device::cached_profile;

const SHAPE: [usize; 4] = [2, 3, 70, 24];

fn call(device: &Device) -> AttentionCall {
    let problem = Problem::new(&ProblemSpec {
        q: SHAPE,
        k: SHAPE,
        v: SHAPE,
        dtypes: [DType::F32; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new().causal(Causal::BottomRight),
        lse: false,
    })
    .expect("a valid problem");
    let profile = cached_profile(device).expect("its backend is built in");
    let knobs = Knobs::default();
    let plan = Plan::decide(&problem, &profile, &knobs).expect("nothing is forced");
    AttentionCall::new(problem, plan, profile, &knobs)
}

fn inputs<B: Backend>(leaf: impl Fn(TensorData) -> FloatTensor<B>) -> AttentionInputs<B> {
    let count: usize = SHAPE.iter().product();
    let wave = |phase: f32| {
        let values: Vec<f32> = (0..count)
            .map(|at| (at as f32 * 0.37 + phase).sin())
            .collect();
        leaf(TensorData::new(values, SHAPE))
    };
    AttentionInputs {
        q: wave(0.0),
        k: wave(1.0),
        v: wave(2.0),
        mask: OptionalBool::Absent,
        bias: OptionalFloat::Absent,
        alibi: OptionalFloat::Absent,
    }
}

fn constant<B: Backend>(data: TensorData, device: &B::Device) -> FloatTensor<B> {
    B::float_from_data(data, device)
}

fn output<B: Backend>(outputs: AttentionOutputs<B>) -> FloatTensor<B> {
    match outputs {
        AttentionOutputs::Out(out) => out,
        AttentionOutputs::WithLse { .. } => panic!("no log-sum-exp was asked for"),
    }
}

/// Bits of the gradients of q, k and v on a backend.
fn gradients<B: FlashAttentionBackend, C: CheckpointStrategy>(
    device: &B::Device,
    call: &AttentionCall,
) -> Vec<Vec<u32>> {
    let inputs = inputs::<Autodiff<B, C>>(|data| {
        Autodiff::<B, C>::from_inner(constant::<B>(data, device)).require_grad()
    });
    let leaves = [&inputs.q, &inputs.k, &inputs.v].map(Clone::clone);
    let out = output(Autodiff::<B, C>::flash_attention(inputs, call.clone()));
    let gradients = Autodiff::<B, C>::backward(out);
    let bits = |leaf: &FloatTensor<Autodiff<B, C>>| {
        let gradient = Autodiff::<B, C>::grad(leaf, &gradients).expect("it is tracked");
        assert_eq!(gradient.shape(), leaf.shape());
        let data = try_read_sync(B::float_into_data(gradient)).expect("not in a browser");
        data.expect("the device reads back")
            .iter::<f32>()
            .map(f32::to_bits)
            .collect()
    };
    leaves.iter().map(bits).collect()
}

#[cfg(feature = "flex")]
#[test]
#[should_panic(expected = "expected gradients of first order only")]
fn gradients_of_gradients_are_refused() {
    use burn::backend::Flex;
    type Once = Autodiff<Flex>;
    type Twice = Autodiff<Once>;
    let inputs = inputs::<Twice>(|data| {
        let leaf = Once::from_inner(constant::<Flex>(data, &Default::default()));
        Twice::from_inner(leaf.require_grad()).require_grad()
    });
    let out = output(Twice::flash_attention(inputs, call(&Device::flex())));
    Twice::backward(out);
}

#[cfg(feature = "flex")]
#[test]
fn both_checkpointing_strategies_give_the_same_bits() {
    use burn::backend::Flex;
    use burn::backend::autodiff::checkpoint::strategy::NoCheckpointing;
    let (device, call) = (Default::default(), call(&Device::flex()));
    let plain = gradients::<Flex, NoCheckpointing>(&device, &call);
    let balanced = gradients::<Flex, BalancedCheckpointing>(&device, &call);
    assert_eq!(plain, balanced);
}

/// Burn's tensors are fused wherever Burn was built with fusion.
#[cfg(feature = "_cube")]
#[test]
fn fusion_changes_no_bit() {
    use burn::backend::fusion::Fusion;
    use burn::tensor::wgpu::WgpuBackend;
    use burn_cubecl::CubeBackend;
    // A driver in software has OpenGL for kernels like ours.
    let apis = [WgpuBackend::Gl, WgpuBackend::Auto];
    let opened = apis.into_iter().find_map(|api| {
        let opened = Device::wgpu_options().graphics_api(api).init_with_setup();
        opened.ok().map(|(device, _)| device)
    });
    let Some(device) = opened else {
        eprintln!("not run: no graphics device");
        return;
    };
    let DispatchDevice::Cube(cube) = device.as_dispatch() else {
        panic!("a graphics device runs CubeCL");
    };
    let call = call(&device);
    let plain = gradients::<CubeBackend, BalancedCheckpointing>(cube, &call);
    let fused = gradients::<Fusion<CubeBackend>, BalancedCheckpointing>(cube, &call);
    assert_eq!(plain, fused);
}
