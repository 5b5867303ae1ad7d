//! Golden files: cases made by another framework, one a safetensors file.
//!
//! Tensors `q`, `k`, `v`, `out`, and where given `lse`, `dout` with `dq`, `dk`, `dv`, `mask` (not
//! zero hides), `bias`, `alibi_slopes`, `out_lowp`; with the layout `thd` also `cu_seqlens_q` and
//! `cu_seqlens_k`. Metadata `layout`, `causal`, `scale`, `softcap`,
//! `window_left`, `window_right`; a missing key means the default.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use mtlflash_core::{AlibiShape, Causal, DType, FlashAttentionOptions, Problem, ProblemSpec};
use safetensors::{Dtype, SafeTensors, tensor::TensorView};

use crate::case::{Case, View};
use crate::check::{Expected, Gradients};
use crate::run::permuted;
use crate::varlen::VarlenCase;

mod varlen;

/// What a file holds.
#[derive(Debug)]
pub enum Golden {
    /// A case of this version.
    Case(Box<Case>, Expected),
    /// A case of packed sequences.
    Varlen(Box<VarlenCase>, Expected),
}

/// Reads a file.
///
/// # Errors
/// A file that is missing, is not safetensors, lacks a tensor or a tensor's partner, or holds shapes,
/// types or metadata that make no sense; the message says what was got and what was expected.
pub fn read(path: &Path) -> Result<Golden> {
    let bytes = fs::read(path).context("reading")?;
    let (_, header) = SafeTensors::read_metadata(&bytes).context("not a safetensors file")?;
    let metadata = header.metadata().clone().unwrap_or_default();
    let tensors = SafeTensors::deserialize(&bytes).context("not a safetensors file")?;
    let file = File { tensors, metadata };
    let name = path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    );
    match file.text("layout").unwrap_or("bhsd") {
        "bhsd" => file.case(name, View::Contiguous),
        "bshd" => file.case(name, View::Bshd),
        "thd" => file.varlen(name),
        other => bail!("layout: got {other:?}, expected bhsd, bshd or thd"),
    }
}

struct File<'a> {
    tensors: SafeTensors<'a>,
    metadata: HashMap<String, String>,
}

/// A tensor of the file in `[B, H, L, D]`.
struct Array {
    shape: [usize; 4],
    data: Vec<f64>,
}

impl File<'_> {
    fn case(&self, name: String, view: View) -> Result<Golden> {
        let [q, k, v] = ["q", "k", "v"].map(|name| self.array(name, view));
        let (q, k, v) = (q?, k?, v?);
        let dtypes = [self.dtype("q")?, self.dtype("k")?, self.dtype("v")?];
        let mask = self.optional("mask").map(mask).transpose()?;
        let bias = self.optional("bias").map(|tensor| -> Result<_> {
            let shape = shape("bias", &tensor)?;
            Ok((shape, self.dtype("bias")?, floats("bias", &tensor)?))
        });
        let bias = bias.transpose()?;
        let alibi = self.optional("alibi_slopes").map(|tensor| -> Result<_> {
            let shape = AlibiShape::from_dims(tensor.shape(), q.shape[0], q.shape[1])?;
            Ok((shape, floats("alibi_slopes", &tensor)?))
        });
        let alibi = alibi.transpose()?;
        let lse = self.optional("lse").map(|tensor| floats("lse", &tensor));
        let lse = lse.transpose()?;
        let spec = ProblemSpec {
            q: q.shape,
            k: k.shape,
            v: v.shape,
            dtypes,
            mask: mask.as_ref().map(|(shape, _)| *shape),
            bias: bias.as_ref().map(|(shape, dtype, _)| (*shape, *dtype)),
            alibi: alibi.as_ref().map(|(shape, _)| *shape),
            options: self.options()?,
            lse: lse.is_some(),
        };
        let problem = Problem::new(&spec)?;
        let out = self.fitting("out", problem.out_shape(), view)?;
        if let Some(lse) = &lse {
            let rows: usize = problem.lse_shape().iter().product();
            if lse.len() != rows {
                bail!(
                    "lse: got {} elements, expected {:?}",
                    lse.len(),
                    problem.lse_shape()
                );
            }
        }
        let gradients = self.optional("dout").is_some().then(|| -> Result<_> {
            let [dq, dk, dv] = [("dq", spec.q), ("dk", spec.k), ("dv", spec.v)]
                .map(|(name, shape)| self.fitting(name, shape, view));
            Ok(Gradients {
                dout: self.fitting("dout", problem.out_shape(), view)?,
                inputs: [dq?, dk?, dv?],
            })
        });
        let gradients = gradients.transpose()?;
        let lowp = self.optional("out_lowp").is_some();
        let lowp = lowp.then(|| self.fitting("out_lowp", problem.out_shape(), view));
        let lowp = lowp.transpose()?;
        let case = Case {
            name,
            spec,
            problem,
            view,
            q: q.data,
            k: k.data,
            v: v.data,
            mask: mask.map(|(_, data)| data),
            bias: bias.map(|(_, _, data)| data),
            alibi: alibi.map(|(_, data)| data),
        };
        let expected = Expected {
            out,
            lse,
            lowp: lowp.unwrap_or_else(|| Expected::lowp(&case)),
            gradients,
        };
        Ok(Golden::Case(Box::new(case), expected))
    }

    fn options(&self) -> Result<FlashAttentionOptions> {
        let causal = match self.text("causal").unwrap_or("none") {
            "none" => Causal::None,
            "bottom_right" => Causal::BottomRight,
            "top_left" => Causal::TopLeft,
            other => bail!("causal: got {other:?}, expected none, bottom_right or top_left"),
        };
        Ok(FlashAttentionOptions {
            scale: self.number("scale")?,
            causal,
            window_left: self.number("window_left")?.unwrap_or(-1),
            window_right: self.number("window_right")?.unwrap_or(-1),
            softcap: self.number("softcap")?.unwrap_or(0.0),
            ..FlashAttentionOptions::new()
        })
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.metadata.get(key).map(String::as_str)
    }

    fn number<T: FromStr>(&self, key: &str) -> Result<Option<T>> {
        let parse = |text: &str| {
            text.parse()
                .ok()
                .with_context(|| format!("{key}: got {text:?}, expected a number"))
        };
        self.text(key).map(parse).transpose()
    }

    fn optional(&self, name: &str) -> Option<TensorView<'_>> {
        self.tensors.tensor(name).ok()
    }

    fn tensor(&self, name: &str) -> Result<TensorView<'_>> {
        self.optional(name).with_context(|| {
            let mut names = self.tensors.names();
            names.sort_unstable();
            format!("tensor {name}: got none, the file has {}", names.join(", "))
        })
    }

    fn dtype(&self, name: &str) -> Result<DType> {
        match self.tensor(name)?.dtype() {
            Dtype::F32 => Ok(DType::F32),
            Dtype::F16 => Ok(DType::F16),
            Dtype::BF16 => Ok(DType::BF16),
            other => bail!("{name}: got {other:?}, expected F32, F16 or BF16"),
        }
    }

    fn array(&self, name: &str, view: View) -> Result<Array> {
        let tensor = self.tensor(name)?;
        let shape = shape(name, &tensor)?;
        let data = floats(name, &tensor)?;
        if view != View::Bshd {
            return Ok(Array { shape, data });
        }
        let [batch, rows, heads, dim] = shape;
        Ok(Array {
            shape: [batch, heads, rows, dim],
            data: permuted(&data, shape, [0, 2, 1, 3]),
        })
    }

    fn fitting(&self, name: &str, expected: [usize; 4], view: View) -> Result<Vec<f64>> {
        let array = self.array(name, view)?;
        if array.shape != expected {
            bail!(
                "{name}: got [B, H, L, D] {:?}, expected {expected:?}",
                array.shape
            );
        }
        Ok(array.data)
    }
}

fn shape<const D: usize>(name: &str, tensor: &TensorView<'_>) -> Result<[usize; D]> {
    let shape = tensor.shape();
    shape
        .try_into()
        .ok()
        .with_context(|| format!("{name}: got shape {shape:?}, expected {D} dimensions"))
}

fn mask(tensor: TensorView<'_>) -> Result<([usize; 4], Vec<bool>)> {
    match tensor.dtype() {
        Dtype::U8 | Dtype::BOOL => {
            let hides = tensor.data().iter().map(|&byte| byte != 0).collect();
            Ok((shape("mask", &tensor)?, hides))
        }
        other => bail!("mask: got {other:?}, expected U8 or BOOL"),
    }
}

fn floats(name: &str, tensor: &TensorView<'_>) -> Result<Vec<f64>> {
    // Not cast in place: the file does not align its tensors.
    let data = tensor.data();
    Ok(match tensor.dtype() {
        Dtype::F64 => elements(data, f64::from_le_bytes),
        Dtype::F32 => elements(data, |bytes| f32::from_le_bytes(bytes).into()),
        Dtype::F16 => elements(data, |bytes| half::f16::from_le_bytes(bytes).into()),
        Dtype::BF16 => elements(data, |bytes| half::bf16::from_le_bytes(bytes).into()),
        other => bail!("{name}: got {other:?}, expected F64, F32, F16 or BF16"),
    })
}

fn elements<const N: usize, T>(data: &[u8], read: impl Fn([u8; N]) -> T) -> Vec<T> {
    let (elements, _) = data.as_chunks::<N>();
    elements.iter().map(|&bytes| read(bytes)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(metadata: &[(&str, &str)]) -> Vec<u8> {
        let metadata = metadata
            .iter()
            .map(|(key, value)| (key.to_string(), value.to_string()))
            .collect();
        let zeros = [0; 8];
        let tensor =
            TensorView::new(Dtype::F32, vec![1, 1, 1, 2], &zeros).expect("2 f32 are 8 bytes");
        let tensors = ["q", "k", "v"].map(|name| (name, tensor.clone()));
        safetensors::serialize(tensors, Some(metadata)).expect("a valid file")
    }

    fn error(bytes: &[u8]) -> String {
        let dir = std::env::temp_dir().join(format!("mtlflash-golden-{}", std::process::id()));
        fs::create_dir_all(&dir).expect("a temporary directory");
        let path = dir.join(format!("{:?}.safetensors", std::thread::current().id()));
        fs::write(&path, bytes).expect("a temporary file");
        let error = read(&path).expect_err("the file is broken");
        fs::remove_file(&path).expect("the file is ours");
        format!("{error:#}")
    }

    #[test]
    fn what_is_no_safetensors_file_is_an_error() {
        let error = error(b"not a tensor");
        assert!(error.starts_with("not a safetensors file"), "{error}");
    }

    #[test]
    fn bad_metadata_says_what_it_got_and_expected() {
        for (key, value, expected) in [
            (
                "layout",
                "hsd",
                "layout: got \"hsd\", expected bhsd, bshd or thd",
            ),
            (
                "causal",
                "yes",
                "causal: got \"yes\", expected none, bottom_right or top_left",
            ),
            (
                "window_left",
                "1.5",
                "window_left: got \"1.5\", expected a number",
            ),
            (
                "softcap",
                "-1",
                "softcap: got -1, expected 0 (none) or a positive finite f32",
            ),
        ] {
            assert_eq!(error(&file(&[(key, value)])), expected);
        }
    }

    #[test]
    fn a_missing_tensor_is_named() {
        assert_eq!(
            error(&file(&[])),
            "tensor out: got none, the file has k, q, v"
        );
    }
}
