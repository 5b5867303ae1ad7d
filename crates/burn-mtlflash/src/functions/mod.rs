//! Functions of the caller's own that change scores and hide keys.

mod call;

use std::sync::Arc;

use burn::backend::Dispatch;
use burn::tensor::kind::Basic;
use burn::tensor::{Device, FloatDType, Int, IntDType, Tensor};
use mtlflash_core::{Engine, Error, Reason, Result, Tier};
use mtlflash_cubecl::{Functions, LaunchError, MaskFunction, ScoreFunction, block_mask_shape};

use crate::attention::same_device;
use crate::backend::{
    BlockMaskCall, CapturedTensors, Compiled, FunctionBackend, OptionalFloat, OptionalInt,
};
use crate::device::cached_profile;
pub(crate) use call::computed;

/// A score function, a mask function or both, with the tensors they capture and a block mask: what
/// `FlexAttention` has as `score_mod`, `mask_mod` and `BlockMask`.
///
/// A function is a type that implements [`ScoreFunction`] or [`MaskFunction`] by CubeCL's `#[cube]`, a
/// few lines that are compiled into the `tiled` and the `v1` kernel; a crate that writes one depends on
/// `cubecl` of the same version. Scores reach it scaled, capped, with ALiBi and bias; a mask function
/// hides keys on top of band and mask. It runs on CubeCL devices only, and gradients are refused.
///
/// A block mask, built once on the device, says which blocks of 128 queries and 64 keys have a visible
/// pair: the others are skipped, and in those that are visible as a whole the function is not asked.
/// Keep the value and give every call a clone of it.
///
/// ```
/// use burn::tensor::{Device, Int, Tensor};
/// use burn_mtlflash::{Captured, MaskFunction, Position, ScoreFunctions, ScoreInputs, flash_attention};
/// use cubecl::prelude::*;
///
/// /// Queries see the keys of their own document.
/// struct SameDocument;
///
/// #[cube]
/// impl MaskFunction for SameDocument {
///     const INTS: usize = 1;
///
///     fn visible(at: Position, captured: &Captured) -> bool {
///         let query = captured.int(0usize, at.batch * at.queries + at.query);
///         query == captured.int(0usize, at.batch * at.keys + at.key)
///     }
/// }
///
/// # fn run(device: &Device) -> burn_mtlflash::Result<()> {
/// // Two documents in a sequence of 5.
/// let documents = Tensor::<2, Int>::from_data([[0, 0, 0, 1, 1]], device);
/// let functions = ScoreFunctions::mask::<SameDocument>()
///     .int(documents)
///     .with_block_mask([1, 1, 5, 5], device)?;
/// let q = Tensor::<4>::ones([1, 8, 5, 64], device);
/// let out = flash_attention(q.clone(), q.clone(), q, ScoreInputs::default().functions(functions))?;
/// assert_eq!(out.dims(), [1, 8, 5, 64]);
/// # Ok(())
/// # }
/// // Backends without kernels of ours refuse it.
/// assert!(run(&Device::flex()).is_err());
/// ```
#[derive(Clone, Debug)]
pub struct ScoreFunctions {
    functions: Functions,
    floats: Vec<Tensor<1>>,
    ints: Vec<Tensor<1, Int>>,
    block_mask: Option<BlockMask>,
}

/// Lists of visible blocks, and what they were built from, so that a call joins nothing again.
#[derive(Clone, Debug)]
struct BlockMask {
    lists: Tensor<4, Int>,
    /// The scores it was built for, `[1 or B, 1 or Hq, Lq, Lk]`.
    scores: [usize; 4],
    captured: Joined,
}

/// The captured tensors, those of a type one behind the other, off autodiff.
#[derive(Clone, Debug)]
struct Joined {
    floats: Option<Tensor<1>>,
    ints: Option<Tensor<1, Int>>,
}

impl ScoreFunctions {
    /// Changes scores.
    #[must_use]
    pub fn score<S: ScoreFunction>() -> Self {
        Self::of(Functions::score::<S>())
    }

    /// Hides keys.
    #[must_use]
    pub fn mask<V: MaskFunction>() -> Self {
        Self::of(Functions::mask::<V>())
    }

    /// Changes scores and hides keys. Both read the same captured tensors.
    #[must_use]
    pub fn score_and_mask<S: ScoreFunction, V: MaskFunction>() -> Self {
        Self::of(Functions::score_and_mask::<S, V>())
    }

    fn of(functions: Functions) -> Self {
        Self {
            functions,
            floats: Vec::new(),
            ints: Vec::new(),
            block_mask: None,
        }
    }

    /// Captures a tensor of any shape, read in f32 in row-major order. A block mask has to be built
    /// again.
    #[must_use]
    pub fn float<const D: usize>(mut self, tensor: Tensor<D>) -> Self {
        let elements = tensor.shape().num_elements();
        self.floats
            .push(tensor.reshape([elements]).cast(FloatDType::F32));
        self.block_mask = None;
        self
    }

    /// Captures a tensor of any shape, read in i32 in row-major order. A block mask has to be built
    /// again.
    #[must_use]
    pub fn int<const D: usize>(mut self, tensor: Tensor<D, Int>) -> Self {
        let elements = tensor.shape().num_elements();
        self.ints
            .push(tensor.reshape([elements]).cast(IntDType::I32));
        self.block_mask = None;
        self
    }

    /// Builds the block mask for scores of `[B, Hq, Lq, Lk]`, where the first two are 1 if the mask
    /// function does not look at them.
    ///
    /// # Errors
    /// Functions that hide nothing, captured tensors that are not as many as the functions say or lie
    /// elsewhere, a device without CubeCL kernels, more blocks than a grid has.
    pub fn with_block_mask(mut self, scores: [usize; 4], device: &Device) -> Result<Self> {
        if !self.functions.hides() {
            return Err(self.error("no mask function", "one, which a block mask is made from"));
        }
        let device = device.clone().inner();
        self.check(&device)?;
        if cached_profile(&device)?.engine == Engine::Host {
            return Err(Error::Refused {
                tier: Tier::Tiled,
                reason: Reason::HostEngine,
            });
        }
        let call = BlockMaskCall {
            compiled: self.compiled()?,
            scores,
            shape: block_mask_shape(scores).map_err(|error| match error {
                LaunchError::TooLarge { argument, got, max } => {
                    self.error(&format!("{got} {argument}"), &format!("at most {max}"))
                }
                other => self.error(&other.to_string(), "a block mask that a grid holds"),
            })?,
        };
        let anchor = Tensor::<1, Int>::zeros([1], &device).into_dispatch();
        let captured = self.joined();
        let lists = Dispatch::flash_attention_block_mask(anchor, captured.dispatched(), call);
        self.block_mask = Some(BlockMask {
            lists: Tensor::from_dispatch(lists),
            scores,
            captured,
        });
        Ok(self)
    }

    /// Whether captured tensors lie on `device`, an inner one, and are as many as the functions say.
    fn check(&self, device: &Device) -> Result<()> {
        let [floats, ints] = self.functions.captures();
        for (kind, got, expected) in [
            ("float", self.floats.len(), floats),
            ("int", self.ints.len(), ints),
        ] {
            if got != expected {
                return Err(self.error(
                    &format!("{got} captured {kind} tensors"),
                    &format!("{expected}"),
                ));
            }
        }
        let floats = self
            .floats
            .iter()
            .map(|float| (float.device(), float.dims()[0]));
        let ints = self.ints.iter().map(|int| (int.device(), int.dims()[0]));
        for (lies_on, elements) in floats.chain(ints) {
            same_device("captured tensor", &lies_on.inner(), device)?;
            if elements == 0 {
                return Err(self.error("a captured tensor without elements", "at least one"));
            }
        }
        if self.floats.iter().any(Tensor::is_tracked) {
            return Err(self.error(
                "a captured tensor whose gradient is recorded",
                "constants: functions have no gradients",
            ));
        }
        Ok(())
    }

    fn compiled(&self) -> Result<Arc<Compiled>> {
        let length = |elements: usize| {
            u32::try_from(elements).map_err(|_| {
                self.error(
                    &format!("a captured tensor of {elements} elements"),
                    "at most 2^32 - 1 in all",
                )
            })
        };
        let floats = self.floats.iter().map(|float| length(float.dims()[0]));
        let ints = self.ints.iter().map(|int| length(int.dims()[0]));
        let floats = floats.collect::<Result<Vec<u32>>>()?;
        let ints = ints.collect::<Result<Vec<u32>>>()?;
        for lengths in [&floats, &ints] {
            length(lengths.iter().fold(0, |sum: usize, &length| {
                sum.saturating_add(usize::try_from(length).unwrap_or(usize::MAX))
            }))?;
        }
        Ok(Arc::new(Compiled {
            functions: self.functions,
            floats,
            ints,
            block_mask: self.block_mask.as_ref().map(|mask| mask.scores),
        }))
    }

    /// The captured tensors of a call.
    fn captured(&self) -> CapturedTensors<Dispatch> {
        match &self.block_mask {
            Some(mask) => mask.captured.dispatched(),
            None => self.joined().dispatched(),
        }
    }

    fn joined(&self) -> Joined {
        Joined {
            floats: joined(&self.floats).map(Tensor::inner),
            ints: joined(&self.ints).map(Tensor::inner),
        }
    }

    fn error(&self, got: &str, expected: &str) -> Error {
        Error::Functions {
            functions: self.functions.name(),
            got: got.to_owned(),
            expected: expected.to_owned(),
        }
    }
}

impl Joined {
    fn dispatched(&self) -> CapturedTensors<Dispatch> {
        let (floats, ints) = (self.floats.clone(), self.ints.clone());
        CapturedTensors {
            floats: OptionalFloat::from_option(floats.map(Tensor::into_dispatch)),
            ints: OptionalInt::from_option(ints.map(Tensor::into_dispatch)),
        }
    }
}

/// One tensor behind the other; none of none.
fn joined<K: Basic>(tensors: &[Tensor<1, K>]) -> Option<Tensor<1, K>> {
    match tensors {
        [] => None,
        [one] => Some(one.clone()),
        several => Some(Tensor::cat(several.to_vec(), 0)),
    }
}
