//! A launch without its tensors: what a [`Dispatch`] and a [`Probe`] have in common, and what the
//! buffers given to it must hold.

use std::sync::Arc;

use crate::dispatch::Dispatch;
use crate::launch::{LaunchError, Slice};
use crate::probe::Probe;

/// Offsets and sizes of copies and bindings are multiples of this many bytes; CubeCL pads its memory.
pub(crate) const WORD: u64 = 4;

/// A kernel and its grid.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    pub(crate) entry: &'a str,
    pub(crate) source: &'a Arc<str>,
    pub(crate) threadgroups: [u32; 3],
    pub(crate) threads: [u32; 3],
    /// `[[buffer(0)]]`, `[[buffer(1)]]`, ...
    pub(crate) tensors: Vec<Argument>,
    /// The buffer behind the tensors.
    pub(crate) uniforms: Option<&'a [u8]>,
}

/// A tensor as the kernel uses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    pub(crate) name: &'static str,
    pub(crate) access: Access,
    /// From its first element to the end of its last.
    pub(crate) bytes: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    /// The whole of it.
    Write,
}

impl<'a> Call<'a> {
    /// The call of a dispatch, whose uniforms come last.
    pub(crate) fn of(dispatch: &'a Dispatch) -> Self {
        Self {
            entry: &dispatch.entry,
            source: &dispatch.source,
            threadgroups: dispatch.threadgroups,
            threads: dispatch.threads,
            tensors: dispatch
                .tensors()
                .map(|slot| Argument {
                    name: slot.role.name(),
                    access: if slot.written {
                        Access::Write
                    } else {
                        Access::Read
                    },
                    bytes: slot.bytes,
                })
                .collect(),
            uniforms: Some(&dispatch.uniforms),
        }
    }

    /// One simdgroup, which is all that probes need.
    pub(crate) fn probe(probe: &'a Probe) -> Self {
        let bytes = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
        let input = probe.input.as_ref().map(|input| Argument {
            name: "input",
            access: Access::Read,
            bytes: bytes(input.len()),
        });
        let output = Argument {
            name: "output",
            access: Access::Write,
            bytes: bytes(probe.output_bytes),
        };
        Self {
            entry: probe.entry,
            source: &probe.source,
            threadgroups: [1; 3],
            threads: [32, 1, 1],
            tensors: input.into_iter().chain([output]).collect(),
            uniforms: None,
        }
    }

    /// Whether there is a part of a buffer for each tensor, large enough and at an offset the device
    /// can bind.
    ///
    /// # Errors
    /// [`LaunchError`] for the first that will not do.
    pub(crate) fn accepts<B>(
        &self,
        slices: &[Slice<'_, B>],
        alignment: u64,
    ) -> Result<(), LaunchError> {
        if slices.len() != self.tensors.len() {
            return Err(LaunchError::Buffers {
                got: slices.len(),
                expected: self.tensors.len(),
            });
        }
        for (argument, slice) in self.tensors.iter().zip(slices) {
            if slice.bytes < argument.bytes {
                return Err(LaunchError::TooShort {
                    tensor: argument.name,
                    got: slice.bytes,
                    expected: argument.bytes,
                });
            }
            if !slice.offset.is_multiple_of(alignment) {
                return Err(LaunchError::Misaligned {
                    tensor: argument.name,
                    got: slice.offset,
                    expected: alignment,
                });
            }
        }
        Ok(())
    }
}

/// Whole words: what is bound or copied of a part.
pub(crate) fn padded(bytes: u64) -> u64 {
    bytes.next_multiple_of(WORD)
}

#[cfg(test)]
mod tests {
    use mtlflash_core::tile::{MetalKernel, metal};
    use mtlflash_core::{AlibiShape, DType, FlashAttentionOptions, Problem, ProblemSpec};

    use super::*;
    use crate::dispatch::Role;
    use crate::layouts::Layouts;
    use crate::probe::{Way, layout_probe, self_test};
    use crate::source::Files;

    /// Every optional tensor at once.
    fn everything() -> Dispatch {
        let problem = Problem::new(&ProblemSpec {
            q: [2, 4, 5, 64],
            k: [2, 2, 7, 64],
            v: [2, 2, 7, 32],
            dtypes: [DType::F16; 3],
            mask: Some([2, 1, 1, 7]),
            bias: Some(([1, 4, 5, 7], DType::F32)),
            alibi: Some(AlibiShape::PerBatchHead),
            options: FlashAttentionOptions::new(),
            lse: true,
        })
        .expect("valid");
        let tile = metal(MetalKernel::Simdgroup, &problem).expect("a tile");
        let mut layouts = Layouts::contiguous(&problem);
        // Rows of q with two elements between them.
        layouts.q = [4 * 5 * 66, 5 * 66, 66, 1];
        crate::forward(&problem, &tile, &layouts, Files::BuiltIn).expect("a dispatch")
    }

    #[test]
    fn tensors_come_in_the_order_of_the_buffers_and_uniforms_last() {
        let dispatch = everything();
        let roles: Vec<_> = dispatch.buffers.iter().map(|slot| slot.role).collect();
        assert_eq!(roles.last(), Some(&Role::Params));
        let call = Call::of(&dispatch);
        let names: Vec<_> = call.tensors.iter().map(|tensor| tensor.name).collect();
        assert_eq!(
            names,
            ["q", "k", "v", "out", "lse", "mask", "bias", "alibi"]
        );
        let written = call.tensors.iter().filter(|t| t.access == Access::Write);
        let written: Vec<_> = written.map(|tensor| tensor.name).collect();
        assert_eq!(written, ["out", "lse"]);
        assert_eq!(call.uniforms, Some(&dispatch.uniforms[..]));
    }

    #[test]
    fn a_tensor_reaches_from_its_first_element_to_the_end_of_its_last() {
        let dispatch = everything();
        let bytes: Vec<_> = Call::of(&dispatch)
            .tensors
            .iter()
            .map(|t| t.bytes)
            .collect();
        let q = 2 * (4 * 5 * 66 + 3 * 5 * 66 + 4 * 66 + 64);
        let (k, v) = (2 * 2 * 2 * 7 * 64, 2 * 2 * 2 * 7 * 32);
        let (out, lse) = (2 * 2 * 4 * 5 * 32, 4 * 2 * 4 * 5);
        let (mask, bias, alibi) = (2 * 7, 4 * 4 * 5 * 7, 4 * 2 * 4);
        assert_eq!(bytes, [q, k, v, out, lse, mask, bias, alibi]);
    }

    #[test]
    fn buffers_that_do_not_fit_are_named() {
        let dispatch = everything();
        let call = Call::of(&dispatch);
        let slice = |argument: &Argument| Slice {
            buffer: &(),
            offset: 64,
            bytes: argument.bytes,
        };
        let fitting: Vec<_> = call.tensors.iter().map(slice).collect();
        assert_eq!(call.accepts(&fitting, 32), Ok(()));
        let error = |slices: &[Slice<'_, ()>]| {
            let error = call.accepts(slices, 32).expect_err("does not fit");
            error.to_string()
        };
        assert_eq!(error(&fitting[1..]), "got 7 buffers, expected 8");
        let mut short = fitting.clone();
        short[4].bytes -= 1;
        assert_eq!(
            error(&short),
            "lse: got a buffer of 159 bytes, expected at least 160"
        );
        let mut misaligned = fitting.clone();
        misaligned[2].offset = 36;
        assert_eq!(
            error(&misaligned),
            "v: got an offset of 36 bytes, expected a multiple of 32"
        );
    }

    #[test]
    fn probes_write_the_last_buffer() {
        let test = self_test(DType::BF16, Way::Tensors, Files::BuiltIn).expect("built in");
        let call = Call::probe(&test);
        let access: Vec<_> = call.tensors.iter().map(|tensor| tensor.access).collect();
        assert_eq!(access, [Access::Read, Access::Write]);
        assert!(call.uniforms.is_none());
        assert_eq!((call.threadgroups, call.threads), ([1; 3], [32, 1, 1]));
        let probe = layout_probe(Files::BuiltIn).expect("built in");
        let call = Call::probe(&probe);
        assert_eq!(call.tensors.len(), 1);
        assert_eq!(
            call.tensors[0].bytes,
            u64::try_from(probe.output_bytes).expect("small")
        );
    }

    #[test]
    fn whole_words_are_bound() {
        assert_eq!([0, 1, 4, 6].map(padded), [0, 4, 4, 8]);
    }
}
