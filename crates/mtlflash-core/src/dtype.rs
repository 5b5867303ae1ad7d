//! Element types of the tensors.

use std::fmt;

/// Element type of `q`, `k`, `v` and the output. Accumulation is in f32 whatever the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DType {
    /// IEEE 754 single precision.
    F32,
    /// IEEE 754 half precision.
    F16,
    /// The upper half of an f32.
    BF16,
}

impl DType {
    /// Every element type.
    pub const ALL: [Self; 3] = [Self::F32, Self::F16, Self::BF16];

    /// Bytes of one element.
    pub const fn size_bytes(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 | Self::BF16 => 2,
        }
    }

    /// Distance from 1 to the next larger number.
    pub const fn epsilon(self) -> f64 {
        match self {
            Self::F32 => 1.0 / 8_388_608.0,
            Self::F16 => 1.0 / 1024.0,
            Self::BF16 => 1.0 / 128.0,
        }
    }

    /// The name, as in `"bf16"`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F16 => "f16",
            Self::BF16 => "bf16",
        }
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f32_epsilon_is_that_of_std() {
        assert_eq!(DType::F32.epsilon(), f64::from(f32::EPSILON));
    }

    #[cfg(feature = "reference")]
    #[test]
    fn small_type_epsilons_are_those_of_half() {
        assert_eq!(DType::F16.epsilon(), half::f16::EPSILON.to_f64());
        assert_eq!(DType::BF16.epsilon(), half::bf16::EPSILON.to_f64());
    }
}
