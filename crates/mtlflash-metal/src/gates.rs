//! What a device shows when it is opened: trial compiles, the probe of the lane layout, small products.

use mtlflash_core::plan::metal_supported;
use mtlflash_core::tile::{MetalKernel, metal, metal_backward};
use mtlflash_core::{
    AppleGpu, DType, Extent, FlashAttentionOptions, MetalGates, Problem, ProblemSpec, Wanted,
};

use crate::backward::{BackwardSpec, backward};
use crate::dispatch::forward;
use crate::layouts::Layouts;
use crate::probe::{Probe, Way, check_layout, check_products, layout_probe, self_test};
use crate::source::Files;

/// What can be asked of a device that is being opened. Errors are what the device says.
pub trait Candidate {
    /// Compiles `source` and looks for the kernel function `entry`.
    ///
    /// # Errors
    /// The compiler's message.
    fn compiles(&mut self, source: &str, entry: &str) -> Result<(), String>;

    /// Whether tensors are copied for the kernel that was compiled last.
    fn by_copies(&self) -> bool {
        false
    }

    /// Runs a kernel of one simdgroup; the bytes of the buffer it writes.
    ///
    /// # Errors
    /// What went wrong, in compiling, running or reading back.
    fn run(&mut self, probe: &Probe) -> Result<Vec<u8>, String>;
}

/// Puts a device to the test, once; the plan refuses kernels by the result.
pub fn gates(device: &mut impl Candidate) -> MetalGates {
    let simdgroup = trial(device, MetalKernel::Simdgroup);
    let tensor_ops = trial(device, MetalKernel::Tensor);
    let by_copies = tensor_ops.is_ok() && device.by_copies();
    let simdgroup_gradients = gradients(device, MetalKernel::Simdgroup, &simdgroup);
    let fragment_gradients = gradients(device, MetalKernel::Fragments, &tensor_ops);
    // What does not compile is not run.
    let compiled = tensor_ops.clone();
    let products = DType::ALL.map(|dtype| {
        let results = compiled.clone().and_then(|()| products(device, dtype));
        [Way::Tensors, Way::Fragments].map(|way| {
            let exact = |results: &Vec<u8>| check_products(results, way);
            let checked = results.as_ref().map_err(Clone::clone);
            (
                dtype,
                checked.and_then(|r| exact(r).map_err(|e| e.to_string())),
            )
        })
    });
    MetalGates {
        simdgroup,
        simdgroup_gradients,
        fragment_gradients,
        layout: compiled.and_then(|()| layout(device)),
        tensor_ops,
        by_copies,
        products: products
            .iter()
            .map(|[tensors, _]| tensors.clone())
            .collect(),
        fragment_products: products
            .iter()
            .map(|[_, fragments]| fragments.clone())
            .collect(),
    }
}

/// [`gates`] for a GPU under a system: what neither has is not tried, since the plan refuses it by them.
pub fn gates_of(gpu: AppleGpu, device: &mut impl Candidate) -> MetalGates {
    let Err(reason) = metal_supported(MetalKernel::Tensor, gpu) else {
        return gates(device);
    };
    let untried = || Err(format!("not tried: {reason}"));
    let products = || DType::ALL.map(|dtype| (dtype, untried())).to_vec();
    let simdgroup = trial(device, MetalKernel::Simdgroup);
    MetalGates {
        simdgroup_gradients: gradients(device, MetalKernel::Simdgroup, &simdgroup),
        simdgroup,
        tensor_ops: untried(),
        fragment_gradients: untried(),
        by_copies: false,
        layout: untried(),
        products: products(),
        fragment_products: products(),
    }
}

/// Compiles a small problem's kernel.
fn trial(device: &mut impl Candidate, kernel: MetalKernel) -> Result<(), String> {
    let problem = small()?;
    let tile = metal(kernel, &problem).map_err(|reason| reason.to_string())?;
    let layouts = Layouts::contiguous(&problem);
    let call = forward(&problem, &tile, &layouts, Files::BuiltIn);
    let call = call.map_err(|error| error.to_string())?;
    device.compiles(&call.source, &call.entry)
}

/// Compiles the kernels for its gradients, unless those of the forward did not.
fn gradients(
    device: &mut impl Candidate,
    kernel: MetalKernel,
    forward: &Result<(), String>,
) -> Result<(), String> {
    forward.clone()?;
    let problem = small()?;
    let tiles = metal_backward(kernel, &problem).map_err(|reason| reason.to_string())?;
    let spec = BackwardSpec {
        dout: Extent::contiguous(problem.out_shape(), 1).strides,
        dlse: true,
        wanted: Wanted {
            q: true,
            k: true,
            v: true,
            ..Wanted::default()
        },
    };
    let layouts = Layouts::contiguous(&problem);
    let calls = backward(&problem, &tiles, &layouts, &spec, Files::BuiltIn);
    for call in calls.map_err(|error| error.to_string())? {
        device.compiles(&call.source, &call.entry)?;
    }
    Ok(())
}

fn small() -> Result<Problem, String> {
    let shape = [1, 1, 64, 64];
    let problem = Problem::new(&ProblemSpec {
        q: shape,
        k: shape,
        v: shape,
        dtypes: [DType::F16; 3],
        mask: None,
        bias: None,
        alibi: None,
        options: FlashAttentionOptions::new(),
        lse: true,
    });
    problem.map_err(|error| error.to_string())
}

fn layout(device: &mut impl Candidate) -> Result<(), String> {
    let probe = layout_probe(Files::BuiltIn).map_err(|error| error.to_string())?;
    let report = device.run(&probe)?;
    check_layout(&report).map_err(|error| error.to_string())
}

fn products(device: &mut impl Candidate, dtype: DType) -> Result<Vec<u8>, String> {
    let probe = self_test(dtype, Files::BuiltIn).map_err(|error| error.to_string())?;
    device.run(&probe)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes every text but one's, writes nothing but zeros, and counts what it was asked.
    #[derive(Default)]
    struct Zeros {
        /// What names of kernels that it does not take begin with.
        refused: Option<&'static str>,
        compiled: Vec<String>,
        ran: usize,
    }

    impl Candidate for Zeros {
        fn compiles(&mut self, _: &str, entry: &str) -> Result<(), String> {
            if self.refused.is_some_and(|start| entry.starts_with(start)) {
                return Err(format!("no {entry}"));
            }
            self.compiled.push(entry.to_owned());
            Ok(())
        }

        fn by_copies(&self) -> bool {
            // Of the kernel that was compiled last, which must be the forward's.
            let last = self.compiled.last();
            last.is_some_and(|entry| entry.starts_with("mtlflash_v2_"))
        }

        fn run(&mut self, probe: &Probe) -> Result<Vec<u8>, String> {
            self.ran += 1;
            Ok(vec![0; probe.output_bytes])
        }
    }

    const M5: AppleGpu = AppleGpu {
        family: 10,
        macos: (26, 2),
    };

    #[test]
    fn an_m2_is_not_asked_for_tensor_ops() {
        let mut device = Zeros::default();
        let gpu = AppleGpu {
            family: 8,
            macos: (26, 2),
        };
        let gates = gates_of(gpu, &mut device);
        assert_eq!(
            (gates.simdgroup, gates.simdgroup_gradients),
            (Ok(()), Ok(()))
        );
        assert_eq!(
            device.compiled,
            [
                "mtlflash_v1_f16_d64x64_64x32_lse",
                "mtlflash_v1_dq_f16_d64x64_64x32_dlse",
                "mtlflash_v1_dkv_f16_d64x64_32x32",
            ]
        );
        assert_eq!(device.ran, 0);
        let reason = "not tried: needs an Apple GPU of family 10 (M5) or later, got family 8";
        assert_eq!(gates.tensor_ops, Err(reason.to_owned()));
        assert_eq!(gates.fragment_gradients, Err(reason.to_owned()));
        assert!(!gates.by_copies);
    }

    #[test]
    fn wrong_numbers_of_an_m5_close_the_gates() {
        let mut device = Zeros::default();
        let gates = gates_of(M5, &mut device);
        assert_eq!((gates.simdgroup, gates.tensor_ops), (Ok(()), Ok(())));
        // Each forward kernel tried, and two for gradients of both kinds.
        assert_eq!((device.compiled.len(), device.ran), (6, 4));
        assert!(gates.by_copies && gates.layout.is_err());
        for (dtype, result) in gates.products.iter().chain(&gates.fragment_products) {
            assert!(result.is_err(), "{dtype}");
        }
    }

    #[test]
    fn kernels_for_gradients_have_gates_of_their_own() {
        let gates = |refused| {
            let mut device = Zeros {
                refused: Some(refused),
                ..Zeros::default()
            };
            let gates = gates_of(M5, &mut device);
            (gates, device.compiled.len())
        };
        let (shut, _) = gates("mtlflash_v1_dkv_");
        let said = "no mtlflash_v1_dkv_f16_d64x64_32x32".to_owned();
        assert_eq!(shut.simdgroup_gradients, Err(said));
        assert_eq!((shut.simdgroup, shut.fragment_gradients), (Ok(()), Ok(())));
        let (shut, _) = gates("mtlflash_v2r_dq_");
        let said = "no mtlflash_v2r_dq_f16_d64x64_64x32_dlse".to_owned();
        assert_eq!(shut.fragment_gradients, Err(said));
        assert_eq!(
            (shut.tensor_ops, shut.simdgroup_gradients),
            (Ok(()), Ok(()))
        );
        // Where the forward's is not taken theirs are not tried.
        let (shut, compiled) = gates("mtlflash_v2_");
        assert_eq!(shut.fragment_gradients, shut.tensor_ops);
        assert!(shut.fragment_gradients.is_err());
        assert_eq!(compiled, 3);
    }
}
