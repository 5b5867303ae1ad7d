//! Cumulative lengths of packed sequences.

use burn::tensor::{Int, Tensor};

/// Where packed sequences begin and end: sequence `s` has the rows from element `s` up to element
/// `s + 1`, so there is one element more than there are sequences. The first is 0.
///
/// FlashAttention's `cu_seqlens` and `max_seqlen` together. Lengths may be zero. Rows past the last
/// element belong to no sequence: their output is zeros, their log-sum-exp `-inf`.
///
/// ```
/// use burn::tensor::{Device, Int, Tensor};
/// use burn_mtlflash::flash_attn::CuSeqlens;
///
/// // Sequences of 3, 0 and 4 rows, on the host: the longest is known.
/// let host = CuSeqlens::from([0, 3, 3, 7]);
/// // The same on the device, where the longest has to be said.
/// let device = Tensor::<1, Int>::from_data([0, 3, 3, 7], &Device::flex());
/// let device = CuSeqlens::from((device, 4));
/// ```
#[derive(Clone, Debug)]
pub struct CuSeqlens {
    pub(crate) bounds: Bounds,
    pub(crate) max_seqlen: Option<usize>,
}

/// Cumulative lengths, by where they are.
#[expect(
    clippy::large_enum_variant,
    reason = "one a call, and the large variant is the usual one"
)]
#[derive(Clone, Debug)]
pub(crate) enum Bounds {
    Device(Tensor<1, Int>),
    Host(Vec<usize>),
}

impl CuSeqlens {
    /// Lengths on the device, i32, i64 or u32, and the longest of them. What they hold is not checked
    /// where a kernel reads them: lengths that fall or lead past the rows there are are cut, and the
    /// rows that a sequence has beyond `max_seqlen` become NaN.
    pub const fn on_device(cu_seqlens: Tensor<1, Int>, max_seqlen: usize) -> Self {
        Self {
            bounds: Bounds::Device(cu_seqlens),
            max_seqlen: Some(max_seqlen),
        }
    }

    /// Lengths on the host, which are checked.
    pub fn on_host(cu_seqlens: impl Into<Vec<usize>>) -> Self {
        Self {
            bounds: Bounds::Host(cu_seqlens.into()),
            max_seqlen: None,
        }
    }

    /// Sets the longest length; no sequence may be longer.
    #[must_use]
    pub const fn max_seqlen(mut self, max_seqlen: usize) -> Self {
        self.max_seqlen = Some(max_seqlen);
        self
    }

    /// Elements: one more than there are sequences.
    pub(crate) fn len(&self) -> usize {
        match &self.bounds {
            Bounds::Device(bounds) => bounds.dims()[0],
            Bounds::Host(bounds) => bounds.len(),
        }
    }
}

impl From<(Tensor<1, Int>, usize)> for CuSeqlens {
    fn from((cu_seqlens, max_seqlen): (Tensor<1, Int>, usize)) -> Self {
        Self::on_device(cu_seqlens, max_seqlen)
    }
}

impl From<Vec<usize>> for CuSeqlens {
    fn from(cu_seqlens: Vec<usize>) -> Self {
        Self::on_host(cu_seqlens)
    }
}

impl From<&[usize]> for CuSeqlens {
    fn from(cu_seqlens: &[usize]) -> Self {
        Self::on_host(cu_seqlens)
    }
}

impl<const N: usize> From<[usize; N]> for CuSeqlens {
    fn from(cu_seqlens: [usize; N]) -> Self {
        Self::on_host(cu_seqlens)
    }
}
