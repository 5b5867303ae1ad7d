//! Files with the layout `thd`: sequences packed behind each other.

use anyhow::{Result, bail};
use mtlflash_core::{AlibiShape, Problem, VarlenSpec};
use safetensors::Dtype;

use super::{File, Golden, elements, floats, shape};
use crate::check::{Expected, Gradients};
use crate::varlen::{Lengths, VarlenCase, lowp};

/// A tensor of the file in `[total, H, D]`.
struct Rows {
    shape: [usize; 3],
    data: Vec<f64>,
}

impl File<'_> {
    pub(super) fn varlen(&self, name: String) -> Result<Golden> {
        let [q, k, v] = ["q", "k", "v"].map(|name| self.rows(name));
        let (q, k, v) = (q?, k?, v?);
        let bounds = [self.bounds("cu_seqlens_q")?, self.bounds("cu_seqlens_k")?];
        let [longest_q, longest_k] = [
            Problem::check_cumulative("cu_seqlens_q", &bounds[0], q.shape[0])?,
            Problem::check_cumulative("cu_seqlens_k", &bounds[1], k.shape[0])?,
        ];
        let batch = bounds[0].len() - 1;
        let alibi = self.optional("alibi_slopes").map(|tensor| -> Result<_> {
            let shape = AlibiShape::from_dims(tensor.shape(), batch, q.shape[1])?;
            Ok((shape, floats("alibi_slopes", &tensor)?))
        });
        let alibi = alibi.transpose()?;
        let lse = self.optional("lse").map(|tensor| floats("lse", &tensor));
        let lse = lse.transpose()?;
        let spec = VarlenSpec {
            q: q.shape,
            k: k.shape,
            v: v.shape,
            dtypes: [self.dtype("q")?, self.dtype("k")?, self.dtype("v")?],
            cu_seqlens: [bounds[0].len(), bounds[1].len()],
            max_seqlen: [longest_q, longest_k],
            alibi: alibi.as_ref().map(|(shape, _)| *shape),
            options: self.options()?,
            lse: lse.is_some(),
        };
        let problem = Problem::varlen(&spec)?;
        let out_shape = [spec.q[0], spec.q[1], spec.v[2]];
        if let Some(lse) = &lse
            && lse.len() != spec.q[0] * spec.q[1]
        {
            let expected = [spec.q[1], spec.q[0]];
            bail!("lse: got {} elements, expected {expected:?}", lse.len());
        }
        let out = self.rows_of("out", out_shape)?;
        let gradients = self.optional("dout").is_some().then(|| -> Result<_> {
            Ok(Gradients {
                dout: self.rows_of("dout", out_shape)?,
                inputs: [
                    self.rows_of("dq", spec.q)?,
                    self.rows_of("dk", spec.k)?,
                    self.rows_of("dv", spec.v)?,
                ],
            })
        });
        let gradients = gradients.transpose()?;
        let given = self.optional("out_lowp").is_some();
        let given = given.then(|| self.rows_of("out_lowp", out_shape));
        let given = given.transpose()?;
        let case = VarlenCase {
            name,
            spec,
            problem,
            bounds,
            lengths: Lengths::OnDevice,
            q: q.data,
            k: k.data,
            v: v.data,
            alibi: alibi.map(|(_, data)| data),
        };
        let expected = Expected {
            out,
            lse,
            lowp: given.unwrap_or_else(|| lowp(&case)),
            gradients,
        };
        Ok(Golden::Varlen(Box::new(case), expected))
    }

    fn bounds(&self, name: &str) -> Result<Vec<usize>> {
        let tensor = self.tensor(name)?;
        let [_] = shape::<1>(name, &tensor)?;
        let data = tensor.data();
        let bounds: Vec<i64> = match tensor.dtype() {
            Dtype::I32 => elements(data, |bytes| i32::from_le_bytes(bytes).into()),
            Dtype::I64 => elements(data, i64::from_le_bytes),
            other => bail!("{name}: got {other:?}, expected I32 or I64"),
        };
        let whole = |&bound: &i64| usize::try_from(bound).ok();
        match bounds.iter().map(whole).collect() {
            Some(bounds) => Ok(bounds),
            None => bail!("{name}: got {bounds:?}, expected nothing below 0"),
        }
    }

    fn rows(&self, name: &str) -> Result<Rows> {
        let tensor = self.tensor(name)?;
        Ok(Rows {
            shape: shape(name, &tensor)?,
            data: floats(name, &tensor)?,
        })
    }

    fn rows_of(&self, name: &str, expected: [usize; 3]) -> Result<Vec<f64>> {
        let rows = self.rows(name)?;
        if rows.shape != expected {
            bail!("{name}: got {:?}, expected {expected:?}", rows.shape);
        }
        Ok(rows.data)
    }
}
