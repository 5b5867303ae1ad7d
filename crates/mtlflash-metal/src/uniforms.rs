//! The kernels' one uniform block: `AttentionParams` in `kernels-msl/attention/params.h`, which
//! `BackwardParams` in `backward_params.h` begins with.

use mtlflash_core::Problem;

use crate::dispatch::DispatchError;
use crate::layouts::Layouts;

/// Bytes of the block.
pub const UNIFORM_BYTES: usize = 184;

/// Bytes of the block of a backward kernel.
pub const BACKWARD_UNIFORM_BYTES: usize = 208;

/// The backward block's bytes.
pub(crate) fn backward_uniforms(
    problem: &Problem,
    layouts: &Layouts,
    [batch, head, row, _]: [usize; 4],
) -> Result<Vec<u8>, DispatchError> {
    let mut block = Block(uniforms(problem, layouts)?);
    block.strides("a stride of dout", &[batch, head, row])?;
    Ok(block.0)
}

/// The block's bytes, little-endian as every Apple GPU is.
pub(crate) fn uniforms(problem: &Problem, layouts: &Layouts) -> Result<Vec<u8>, DispatchError> {
    let mut block = Block(Vec::with_capacity(UNIFORM_BYTES));
    for [batch, head, row, _] in [layouts.q, layouts.k, layouts.v] {
        block.strides("a stride of q, k or v", &[batch, head, row])?;
    }
    let mask = layouts.mask.map_or([0; 4], |mask| mask.strides);
    block.strides("a stride of the mask", &mask)?;
    block.strides("a stride of the bias", &layouts.bias.unwrap_or_default())?;
    block.strides("a stride of the slopes", &layouts.alibi.unwrap_or_default())?;
    for (what, size) in [
        ("query heads", problem.heads_q),
        ("heads of a group", problem.group()),
        ("queries", problem.seq_q),
        ("keys", problem.seq_k),
    ] {
        let size = i32::try_from(size).map_err(|_| DispatchError::TooLarge { what, got: size })?;
        block.bytes(&size.to_le_bytes());
    }
    for limit in [problem.band.lo, problem.band.hi] {
        block.bytes(&clamped(limit.unwrap_or(0)).to_le_bytes());
    }
    block.bytes(&problem.scale.to_le_bytes());
    block.bytes(&problem.softcap.unwrap_or(0.0).to_le_bytes());
    Ok(block.0)
}

struct Block(Vec<u8>);

impl Block {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn strides(&mut self, what: &'static str, strides: &[usize]) -> Result<(), DispatchError> {
        for &stride in strides {
            let wide =
                i64::try_from(stride).map_err(|_| DispatchError::TooLarge { what, got: stride })?;
            self.bytes(&wide.to_le_bytes());
        }
        Ok(())
    }
}

/// Positions are below 2^31, so a limit beyond them hides as much as the farthest one that fits.
fn clamped(limit: i64) -> i32 {
    let farthest = i64::from(i32::MAX);
    i32::try_from(limit.clamp(-farthest, farthest)).unwrap_or(0)
}
