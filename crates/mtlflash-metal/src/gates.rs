//! What a device shows when it is opened: trial compiles, small attention, the probe of the lane layout,
//! small products, small gradients.

use mtlflash_core::plan::metal_supported;
use mtlflash_core::tile::{MetalKernel, metal};
use mtlflash_core::{AppleGpu, DType, FlashAttentionOptions, MetalGates, Problem, ProblemSpec};

use crate::dispatch::{Role, forward};
use crate::layouts::Layouts;
use crate::probe::{Probe, Way, check_layout, check_products, layout_probe, self_test};
use crate::small_pass::SmallPass;
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

    /// Runs the calls of a small pass in their order; the bytes of what they write.
    ///
    /// # Errors
    /// As [`Candidate::run`].
    fn compute(&mut self, test: &SmallPass) -> Result<Vec<(Role, Vec<u8>)>, String>;
}

/// Puts a device to the test, once; the plan refuses kernels by the result.
pub fn gates(device: &mut impl Candidate) -> MetalGates {
    tested(device, |_| Ok(()))
}

/// [`gates`] for a GPU under a system: what neither has is not tried, since the plan refuses it by them.
pub fn gates_of(gpu: AppleGpu, device: &mut impl Candidate) -> MetalGates {
    tested(device, |kernel| {
        metal_supported(kernel, gpu).map_err(|reason| format!("not tried: {reason}"))
    })
}

/// What does not compile is not run, and what the system lacks, by `has`, not compiled.
fn tested(
    device: &mut impl Candidate,
    has: impl Fn(MetalKernel) -> Result<(), String>,
) -> MetalGates {
    let simdgroup = trial(device, MetalKernel::Simdgroup)
        .and_then(|_| attention(device, MetalKernel::Simdgroup));
    let tensor = has(MetalKernel::Tensor).and_then(|()| trial(device, MetalKernel::Tensor));
    // It needs all that the other needs.
    let fragment = has(MetalKernel::Fragments)
        .and_then(|()| tensor.clone())
        .and_then(|_| trial(device, MetalKernel::Fragments));
    let by_copies = [&tensor, &fragment]
        .into_iter()
        .any(|compiled| *compiled == Ok(Copied(true)));
    let (tensor_ops, fragments) = (tensor.map(|_| ()), fragment.map(|_| ()));
    let mut exact = |compiled: &Result<(), String>, way| {
        DType::ALL.map(|dtype| {
            let exact = compiled.clone().and_then(|()| products(device, dtype, way));
            (dtype, exact)
        })
    };
    let of_tensors = exact(&tensor_ops, Way::Tensors);
    let of_fragments = exact(&fragments, Way::Fragments);
    let layout = fragments.clone().and_then(|()| layout(device));
    let in_f16 = of_fragments
        .iter()
        .find(|(dtype, _)| *dtype == DType::F16)
        .map_or(Err("not run".to_owned()), |(_, result)| result.clone());
    let forward = layout.clone().and(in_f16);
    MetalGates {
        simdgroup_gradients: gradients(device, MetalKernel::Simdgroup, simdgroup.clone()),
        fragment_gradients: has(MetalKernel::Fragments)
            .and_then(|()| gradients(device, MetalKernel::Fragments, forward)),
        simdgroup,
        fragments,
        layout,
        tensor_ops,
        by_copies,
        products: of_tensors.to_vec(),
        fragment_products: of_fragments.to_vec(),
    }
}

/// Whether tensors are copied for a kernel that compiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Copied(bool);

/// Compiles a small problem's kernel.
fn trial(device: &mut impl Candidate, kernel: MetalKernel) -> Result<Copied, String> {
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
    device.compiles(&call.source, &call.entry)?;
    Ok(Copied(device.by_copies()))
}

/// Small attention by a kernel that compiles: Metal's specification does not say which lane of
/// `simdgroup_matrix` holds what.
fn attention(device: &mut impl Candidate, kernel: MetalKernel) -> Result<(), String> {
    let test = SmallPass::forward(kernel, Files::BuiltIn)?;
    let computed = device.compute(&test).and_then(|written| {
        let right = test.check(&written);
        right.map_err(|error| error.to_string())
    });
    computed.map_err(|error| format!("it compiles, but small attention fails: {error}"))
}

/// Small gradients by a kernel whose forward passed.
fn gradients(
    device: &mut impl Candidate,
    kernel: MetalKernel,
    forward: Result<(), String>,
) -> Result<(), String> {
    forward.map_err(|_| "not run, since what the forward needs failed".to_owned())?;
    let test = SmallPass::new(kernel, Files::BuiltIn)?;
    let written = device.compute(&test)?;
    test.check(&written).map_err(|error| error.to_string())
}

fn layout(device: &mut impl Candidate) -> Result<(), String> {
    let probe = layout_probe(Files::BuiltIn).map_err(|error| error.to_string())?;
    let report = device.run(&probe)?;
    check_layout(&report).map_err(|error| error.to_string())
}

fn products(device: &mut impl Candidate, dtype: DType, way: Way) -> Result<(), String> {
    let probe = self_test(dtype, way, Files::BuiltIn).map_err(|error| error.to_string())?;
    let results = device.run(&probe)?;
    check_products(&results, way).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes every text but one, attends well if told so, else writes nothing but zeros, and counts what it
    /// was asked.
    #[derive(Default)]
    struct Zeros {
        attends: bool,
        refuses: Option<&'static str>,
        compiled: Vec<String>,
        ran: usize,
        computed: Vec<String>,
    }

    impl Candidate for Zeros {
        fn compiles(&mut self, _: &str, entry: &str) -> Result<(), String> {
            self.compiled.push(entry.to_owned());
            match self.refuses {
                Some(kernel) if entry.contains(kernel) => Err("error: no such operand".to_owned()),
                _ => Ok(()),
            }
        }

        fn by_copies(&self) -> bool {
            true
        }

        fn run(&mut self, probe: &Probe) -> Result<Vec<u8>, String> {
            self.ran += 1;
            Ok(vec![0; probe.output_bytes])
        }

        fn compute(&mut self, test: &SmallPass) -> Result<Vec<(Role, Vec<u8>)>, String> {
            let entries = test.calls.iter().map(|call| call.entry.clone());
            self.computed.extend(entries);
            let right = test.right();
            if self.attends && right.iter().any(|(role, _)| *role == Role::Out) {
                return Ok(right);
            }
            let slots = test.calls.iter().flat_map(|call| &call.buffers);
            let zeros = |bytes| vec![0; usize::try_from(bytes).expect("small")];
            let written = slots.filter(|slot| slot.written);
            Ok(written.map(|slot| (slot.role, zeros(slot.bytes))).collect())
        }
    }

    fn attending() -> Zeros {
        Zeros {
            attends: true,
            ..Zeros::default()
        }
    }

    fn m5(macos: (u32, u32)) -> AppleGpu {
        AppleGpu { family: 10, macos }
    }

    #[test]
    fn an_m2_is_not_asked_for_tensor_ops() {
        let mut device = attending();
        let gpu = AppleGpu {
            family: 8,
            macos: (26, 2),
        };
        let gates = gates_of(gpu, &mut device);
        assert_eq!(gates.simdgroup, Ok(()));
        assert_eq!((device.compiled.len(), device.ran), (1, 0));
        assert_eq!(
            device.computed,
            [
                "mtlflash_v1_f16_d64x64_64x32_hi_lse",
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
        let mut device = attending();
        let gates = gates_of(m5((26, 2)), &mut device);
        assert_eq!((gates.simdgroup, gates.tensor_ops), (Ok(()), Ok(())));
        assert_eq!((device.compiled.len(), device.ran), (3, 7));
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
        assert_eq!(device.computed.len(), 3);
    }

    #[test]
    fn wrong_attention_closes_the_simdgroup_kernels_gate() {
        let gates = gates(&mut Zeros::default());
        let wrong = gates.simdgroup.expect_err("zeros are wrong");
        assert!(
            wrong.starts_with("it compiles, but small attention fails: out, row 0, element "),
            "{wrong}"
        );
        let not_run = "not run, since what the forward needs failed".to_owned();
        assert_eq!(gates.simdgroup_gradients, Err(not_run));
    }

    #[test]
    fn before_macos_26_2_tensors_are_tried_and_fragments_are_not() {
        let mut device = attending();
        let gates = gates_of(m5((26, 1)), &mut device);
        assert_eq!(gates.tensor_ops, Ok(()));
        assert_eq!((device.compiled.len(), device.ran), (2, 3));
        let reason = Err("not tried: needs macOS 26.2 or later, got 26.1".to_owned());
        assert_eq!(gates.fragments, reason);
        assert_eq!(gates.fragment_gradients, reason);
        assert!(
            gates
                .fragment_products
                .iter()
                .all(|(_, result)| *result == reason)
        );
        assert!(gates.products.iter().all(|(_, result)| *result != reason));
    }

    #[test]
    fn a_fragment_kernel_that_does_not_compile_closes_the_gates_of_fragments_alone() {
        let mut device = Zeros {
            refuses: Some("_v2r_"),
            ..attending()
        };
        let gates = gates_of(m5((26, 2)), &mut device);
        assert_eq!(gates.tensor_ops, Ok(()));
        assert_eq!((device.compiled.len(), device.ran), (3, 3));
        assert_eq!(gates.fragments, Err("error: no such operand".to_owned()));
        assert!(gates.layout.is_err());
    }
}
