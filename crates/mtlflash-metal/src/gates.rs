//! What a device shows when it is opened: trial compiles, the probe of the lane layout, small products,
//! small gradients.

use mtlflash_core::plan::metal_supported;
use mtlflash_core::tile::{MetalKernel, metal};
use mtlflash_core::{AppleGpu, DType, FlashAttentionOptions, MetalGates, Problem, ProblemSpec};

use crate::dispatch::{Role, forward};
use crate::gradient_test::GradientTest;
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

    /// Runs the calls of a small backward pass in their order; the bytes of what they write.
    ///
    /// # Errors
    /// As [`Candidate::run`].
    fn differentiate(&mut self, test: &GradientTest) -> Result<Vec<(Role, Vec<u8>)>, String>;
}

/// Puts a device to the test, once; the plan refuses kernels by the result.
pub fn gates(device: &mut impl Candidate) -> MetalGates {
    let simdgroup = trial(device, MetalKernel::Simdgroup);
    let tensor_ops = trial(device, MetalKernel::Tensor);
    let by_copies = tensor_ops.is_ok() && device.by_copies();
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
    let layout = compiled.and_then(|()| layout(device));
    let fragments = products
        .iter()
        .map(|[_, fragments]| fragments)
        .find(|(dtype, _)| *dtype == DType::F16)
        .map_or(Err("not run".to_owned()), |(_, result)| result.clone());
    MetalGates {
        simdgroup_gradients: gradients(device, MetalKernel::Simdgroup, simdgroup.clone()),
        fragment_gradients: gradients(
            device,
            MetalKernel::Fragments,
            layout.clone().and(fragments),
        ),
        simdgroup,
        layout,
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
        simdgroup_gradients: gradients(device, MetalKernel::Simdgroup, simdgroup.clone()),
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
    let problem = problem.map_err(|error| error.to_string())?;
    let tile = metal(kernel, &problem).map_err(|reason| reason.to_string())?;
    let layouts = Layouts::contiguous(&problem);
    let call = forward(&problem, &tile, &layouts, Files::BuiltIn);
    let call = call.map_err(|error| error.to_string())?;
    device.compiles(&call.source, &call.entry)
}

/// Small gradients by a kernel whose forward passed.
fn gradients(
    device: &mut impl Candidate,
    kernel: MetalKernel,
    forward: Result<(), String>,
) -> Result<(), String> {
    forward.map_err(|_| "not run, since what the forward needs failed".to_owned())?;
    let test = GradientTest::new(kernel, Files::BuiltIn)?;
    let written = device.differentiate(&test)?;
    test.check(&written).map_err(|error| error.to_string())
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

    /// Takes every text, writes nothing but zeros, and counts what it was asked.
    #[derive(Default)]
    struct Zeros {
        compiled: Vec<String>,
        ran: usize,
        differentiated: Vec<String>,
    }

    impl Candidate for Zeros {
        fn compiles(&mut self, _: &str, entry: &str) -> Result<(), String> {
            self.compiled.push(entry.to_owned());
            Ok(())
        }

        fn by_copies(&self) -> bool {
            true
        }

        fn run(&mut self, probe: &Probe) -> Result<Vec<u8>, String> {
            self.ran += 1;
            Ok(vec![0; probe.output_bytes])
        }

        fn differentiate(&mut self, test: &GradientTest) -> Result<Vec<(Role, Vec<u8>)>, String> {
            let entries = test.calls.iter().map(|call| call.entry.clone());
            self.differentiated.extend(entries);
            let slots = test.calls.iter().flat_map(|call| &call.buffers);
            let zeros = |bytes| vec![0; usize::try_from(bytes).expect("small")];
            let written = slots.filter(|slot| slot.written);
            Ok(written.map(|slot| (slot.role, zeros(slot.bytes))).collect())
        }
    }

    #[test]
    fn an_m2_is_not_asked_for_tensor_ops() {
        let mut device = Zeros::default();
        let gpu = AppleGpu {
            family: 8,
            macos: (26, 2),
        };
        let gates = gates_of(gpu, &mut device);
        assert_eq!(gates.simdgroup, Ok(()));
        assert_eq!((device.compiled.len(), device.ran), (1, 0));
        assert_eq!(
            device.differentiated,
            [
                "mtlflash_v1_dq_f16_d64x64_64x32_hi_dlse",
                "mtlflash_v1_dkv_f16_d64x64_32x32_hi",
            ]
        );
        let reason = "not tried: needs an Apple GPU of family 10 (M5) or later, got family 8";
        assert_eq!(gates.tensor_ops, Err(reason.to_owned()));
        assert_eq!(gates.fragment_gradients, Err(reason.to_owned()));
        assert!(!gates.by_copies);
    }

    #[test]
    fn wrong_numbers_of_an_m5_close_the_gates() {
        let mut device = Zeros::default();
        let gpu = AppleGpu {
            family: 10,
            macos: (26, 2),
        };
        let gates = gates_of(gpu, &mut device);
        assert_eq!((gates.simdgroup, gates.tensor_ops), (Ok(()), Ok(())));
        assert_eq!((device.compiled.len(), device.ran), (2, 4));
        assert!(gates.by_copies && gates.layout.is_err());
        for (dtype, result) in gates.products.iter().chain(&gates.fragment_products) {
            assert!(result.is_err(), "{dtype}");
        }
        let wrong = gates.simdgroup_gradients.expect_err("zeros are wrong");
        assert!(
            wrong.starts_with("dq, row 0, element 32: got 0, expected "),
            "{wrong}"
        );
        // Not run where fragments already showed that they err.
        let not_run = "not run, since what the forward needs failed".to_owned();
        assert_eq!(gates.fragment_gradients, Err(not_run));
        assert_eq!(device.differentiated.len(), 2);
    }
}
