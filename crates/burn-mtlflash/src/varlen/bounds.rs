//! Cumulative lengths, where they are needed.

use burn::tensor::{DType, Device, Int, IntDType, Tensor, TensorData};
use mtlflash_core::{Error, Problem, Result};

use crate::attention::same_device;
use crate::flash_attn::CuSeqlens;
use crate::flash_attn::cu_seqlens::Bounds;

/// Whose lengths they are, by the names of the arguments.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Side {
    cu_seqlens: &'static str,
    max_seqlen: &'static str,
}

impl Side {
    pub(crate) const QUERIES: Self = Self {
        cu_seqlens: "cu_seqlens_q",
        max_seqlen: "max_seqlen_q",
    };
    pub(crate) const KEYS: Self = Self {
        cu_seqlens: "cu_seqlens_k",
        max_seqlen: "max_seqlen_k",
    };

    /// The longest length there may be of `total` rows on `device`.
    pub(crate) fn longest(
        self,
        seqlens: &CuSeqlens,
        total: usize,
        device: &Device,
    ) -> Result<usize> {
        match &seqlens.bounds {
            Bounds::Host(bounds) => self.checked(bounds, total, seqlens.max_seqlen),
            Bounds::Device(bounds) => {
                let on = bounds.device().inner();
                same_device(self.cu_seqlens, &on, &device.clone().inner())?;
                match bounds.dtype() {
                    DType::I32 | DType::I64 | DType::U32 => {}
                    other => {
                        return Err(Error::DType {
                            argument: self.cu_seqlens,
                            got: other.name().to_owned(),
                            expected: "i32, i64 or u32".to_owned(),
                        });
                    }
                }
                Ok(seqlens.max_seqlen.unwrap_or(total))
            }
        }
    }

    /// The lengths on the host; those on the device are read back, and checked like those that were
    /// there.
    pub(crate) fn on_host(self, seqlens: &CuSeqlens, total: usize) -> Result<Vec<usize>> {
        let bounds = match &seqlens.bounds {
            Bounds::Host(bounds) => return Ok(bounds.clone()),
            Bounds::Device(bounds) => bounds,
        };
        let wrong = |got: String, expected: &str| Error::Packing {
            argument: self.cu_seqlens,
            got,
            expected: expected.to_owned(),
        };
        let data = bounds.clone().try_into_data();
        let data = data.map_err(|error| wrong(format!("{error}"), "lengths to read back"))?;
        let lengths: Result<Vec<usize>> = data
            .iter::<i64>()
            .map(|bound| usize::try_from(bound).map_err(|_| wrong(bound.to_string(), "at least 0")))
            .collect();
        let lengths = lengths?;
        self.checked(&lengths, total, seqlens.max_seqlen)?;
        Ok(lengths)
    }

    fn checked(self, bounds: &[usize], total: usize, most: Option<usize>) -> Result<usize> {
        let longest = Problem::check_cumulative(self.cu_seqlens, bounds, total)?;
        match most {
            Some(most) if most < longest => Err(Error::Packing {
                argument: self.max_seqlen,
                got: most.to_string(),
                expected: format!("at least {longest}, the longest sequence"),
            }),
            Some(most) => Ok(most),
            None => Ok(longest),
        }
    }
}

/// The lengths on the device as kernels read them. Nothing waits for the device.
pub(crate) fn on(seqlens: CuSeqlens, device: &Device) -> Result<Tensor<1, Int>> {
    let bounds = match seqlens.bounds {
        Bounds::Device(bounds) => bounds.inner(),
        Bounds::Host(bounds) => {
            let narrow = |bound| {
                i32::try_from(bound).map_err(|_| Error::TooLong {
                    argument: "cu_seqlens",
                    got: bound,
                    max: 0x7fff_ffff,
                })
            };
            let bounds: Result<Vec<i32>> = bounds.into_iter().map(narrow).collect();
            let bounds = bounds?;
            let data = TensorData::new(bounds.clone(), [bounds.len()]);
            return Ok(Tensor::from_data(data, (device, DType::I32)));
        }
    };
    if bounds.dtype() == DType::I32 {
        return Ok(bounds);
    }
    Ok(bounds.cast(IntDType::I32))
}
