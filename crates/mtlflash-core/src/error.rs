//! What can be wrong with a call. Every message says what was got and what was expected.

use crate::plan::Reason;
use crate::tier::Tier;

/// A result whose error is [`Error`] unless said otherwise.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call was not carried out. `argument` is the name of the parameter or option: that of
/// the function here where another interface has its own.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    /// A tensor has the wrong number of dimensions.
    #[error("{argument}: got a tensor of rank {got}, expected rank {expected}")]
    Rank {
        /// The tensor.
        argument: &'static str,
        /// Its rank.
        got: usize,
        /// The rank it must have.
        expected: usize,
    },
    /// A dimension differs from the same dimension of another tensor.
    #[error("{argument}: got {dim} {got}, expected {expected} as in {other}")]
    Dim {
        /// The tensor.
        argument: &'static str,
        /// The dimension: batch, heads, length or head dim.
        dim: &'static str,
        /// Its size.
        got: usize,
        /// The size it must have.
        expected: usize,
        /// The tensor that sets the expected size.
        other: &'static str,
    },
    /// The number of key and value heads does not divide the number of query heads.
    #[error("k: got {heads_kv} heads, expected a divisor of the {heads_q} heads of q")]
    HeadGroups {
        /// Heads of k and v.
        heads_kv: usize,
        /// Heads of q.
        heads_q: usize,
    },
    /// A dimension that may not be empty is.
    #[error("{argument}: got {dim} 0, expected at least 1")]
    EmptyDim {
        /// The tensor.
        argument: &'static str,
        /// The dimension.
        dim: &'static str,
    },
    /// A sequence is longer than the kernels can index.
    #[error("{argument}: got length {got}, expected at most {max}")]
    TooLong {
        /// The tensor.
        argument: &'static str,
        /// Its length.
        got: usize,
        /// The longest allowed.
        max: usize,
    },
    /// An element type that is not supported, or not the one of the other tensors.
    #[error("{argument}: got dtype {got}, expected {expected}")]
    DType {
        /// The tensor.
        argument: &'static str,
        /// Its element type.
        got: String,
        /// The element types it may have.
        expected: String,
    },
    /// A tensor lives on another device than `q`.
    #[error("{argument}: got device {got}, expected {expected} as in q")]
    Device {
        /// The tensor.
        argument: &'static str,
        /// Its device.
        got: String,
        /// The device of q.
        expected: String,
    },
    /// A mask or bias that does not broadcast to the scores.
    #[error("{argument}: got shape {got:?}, expected {expected:?} with any dim 1 instead")]
    Broadcast {
        /// The tensor.
        argument: &'static str,
        /// Its shape.
        got: [usize; 4],
        /// The shape of the scores, `[B, Hq, Lq, Lk]`.
        expected: [usize; 4],
    },
    /// ALiBi slopes of the wrong shape.
    #[error(
        "alibi_slopes: got shape {got:?}, expected [{heads_q}], [1, {heads_q}] or [{batch}, {heads_q}]"
    )]
    AlibiShape {
        /// Their shape.
        got: Vec<usize>,
        /// Batch entries of q.
        batch: usize,
        /// Heads of q.
        heads_q: usize,
    },
    /// A slice or tensor holds the wrong number of elements.
    #[error("{argument}: got {got} elements, expected {expected}")]
    Elements {
        /// The slice or tensor.
        argument: &'static str,
        /// Its length; 0 where it is missing.
        got: usize,
        /// The length its tensor's shape asks for.
        expected: usize,
    },
    /// A packed tensor, or lengths of packed sequences, that make no sense.
    #[error("{argument}: got {got}, expected {expected}")]
    Packing {
        /// The tensor or the lengths.
        argument: &'static str,
        /// What it is.
        got: String,
        /// What it may be.
        expected: String,
    },
    /// Functions of the caller's own that do not fit the call.
    #[error("{functions}: got {got}, expected {expected}")]
    Functions {
        /// The types that implement them.
        functions: String,
        /// What there is.
        got: String,
        /// What there has to be.
        expected: String,
    },
    /// An option outside its domain.
    #[error("{argument}: got {got}, expected {expected}")]
    Value {
        /// The option.
        argument: &'static str,
        /// Its value.
        got: String,
        /// The values it may have.
        expected: &'static str,
    },
    /// An environment variable that does not parse.
    #[error("{variable}: got {got:?}, expected {expected}")]
    Environment {
        /// The variable.
        variable: &'static str,
        /// Its value.
        got: String,
        /// The values it may have.
        expected: &'static str,
    },
    /// A tier was asked for by name and cannot compute this problem on this device.
    #[error("tier {tier} cannot run this: {reason}")]
    Refused {
        /// The tier.
        tier: Tier,
        /// Why not.
        reason: Reason,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The crates above meet these, since here ranks and devices are settled by type.
    #[test]
    fn wrong_ranks_and_devices() {
        let rank = Error::Rank {
            argument: "q",
            got: 3,
            expected: 4,
        };
        assert_eq!(
            rank.to_string(),
            "q: got a tensor of rank 3, expected rank 4"
        );
        let device = Error::Device {
            argument: "mask",
            got: "Cpu".to_owned(),
            expected: "Metal(0)".to_owned(),
        };
        assert_eq!(
            device.to_string(),
            "mask: got device Cpu, expected Metal(0) as in q"
        );
    }
}
