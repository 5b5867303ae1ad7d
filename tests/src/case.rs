//! A problem with its data on the host.

use std::fmt;

use anyhow::{Context, Result};
use mtlflash_core::reference::Inputs;
use mtlflash_core::{AlibiShape, DType, FlashAttentionOptions, Problem, ProblemSpec};

/// How a case's tensors lie in device memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// `[B, H, L, D]`, row-major.
    Contiguous,
    /// A view of `[B, L, H, D]`.
    Bshd,
    /// A view of `[B, H, D, L]`: neighbouring elements of a vector are not neighbours in memory.
    Transposed,
    /// A slice of a larger tensor that holds NaN all around.
    Sliced,
    /// Mask and bias are expanded to the shape of the scores, with strides of 0.
    Expanded,
}

/// A problem and its data, already rounded to the problem's element type.
#[derive(Clone, Debug)]
pub struct Case {
    /// Name to show.
    pub name: String,
    /// The call.
    pub spec: ProblemSpec,
    /// The call, validated.
    pub problem: Problem,
    /// How the tensors lie on the device.
    pub view: View,
    /// Queries, `[B, Hq, Lq, D]` row-major whatever the view.
    pub q: Vec<f64>,
    /// Keys, `[B, Hkv, Lk, D]`.
    pub k: Vec<f64>,
    /// Values, `[B, Hkv, Lk, Dv]`.
    pub v: Vec<f64>,
    /// Mask in the shape of `spec.mask`.
    pub mask: Option<Vec<bool>>,
    /// Bias in the shape of `spec.bias`.
    pub bias: Option<Vec<f64>>,
    /// ALiBi slopes, `[Hq]` or `[B, Hq]`.
    pub alibi: Option<Vec<f64>>,
}

/// The parts of a call that change its scores, by shape.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScoreShapes {
    /// Shape of the mask.
    pub mask: Option<[usize; 4]>,
    /// Shape and element type of the bias.
    pub bias: Option<([usize; 4], DType)>,
    /// Shape of the ALiBi slopes.
    pub alibi: Option<AlibiShape>,
}

impl Case {
    /// The reference's view of the data.
    pub fn inputs(&self) -> Inputs<'_> {
        Inputs {
            q: &self.q,
            k: &self.k,
            v: &self.v,
            mask: self.mask.as_deref(),
            bias: self.bias.as_deref(),
            alibi: self.alibi.as_deref(),
        }
    }

    /// The same data in f32, for devices without the element type.
    ///
    /// # Errors
    /// None for a case that was valid: widening changes no shape.
    pub fn widened(mut self) -> Result<Self> {
        self.spec.dtypes = [DType::F32; 3];
        if let Some((_, dtype)) = &mut self.spec.bias {
            *dtype = DType::F32;
        }
        self.problem = Problem::new(&self.spec).context("widening to f32")?;
        Ok(self)
    }
}

/// Shape, options and view: what is needed to reproduce a failure.
impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ProblemSpec { q, k, v, .. } = &self.spec;
        write!(
            f,
            "{}: {} q {q:?} k {k:?} v {v:?}",
            self.name, self.problem.dtype
        )?;
        if self.view != View::Contiguous {
            write!(f, " {:?}", self.view)?;
        }
        if let Some(mask) = self.spec.mask {
            write!(f, " mask {mask:?}")?;
        }
        if let Some((bias, dtype)) = self.spec.bias {
            write!(f, " bias {bias:?} {dtype}")?;
        }
        if let Some(alibi) = self.spec.alibi {
            write!(f, " alibi {alibi:?}")?;
        }
        if self.spec.options != FlashAttentionOptions::default() {
            write!(f, " {:?}", self.spec.options)?;
        }
        Ok(())
    }
}
