//! The names of the implementations.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// An implementation of attention. The names are mtlflashattn's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tier {
    /// Raw Metal, TensorOps fragments in registers.
    V2r,
    /// Raw Metal, TensorOps at the tensor level.
    V2,
    /// Matrix units: cooperative matrices through CubeCL.
    V1,
    /// CubeCL, register-blocked, no matrix units.
    Tiled,
    /// CubeCL, one unit per query row: the debug baseline.
    V0,
    /// Tensor operations over chunks of queries, on any backend.
    Chunked,
}

impl Tier {
    /// Every tier, the most wanted first.
    pub const ALL: [Self; 6] = [
        Self::V2r,
        Self::V2,
        Self::V1,
        Self::Tiled,
        Self::V0,
        Self::Chunked,
    ];

    /// The name, as in `"v2r"`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V2r => "v2r",
            Self::V2 => "v2",
            Self::V1 => "v1",
            Self::Tiled => "tiled",
            Self::V0 => "v0",
            Self::Chunked => "chunked",
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Tier {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|tier| tier.name() == text)
            .ok_or_else(|| Error::Value {
                argument: "tier",
                got: text.to_owned(),
                expected: "v2r, v2, v1, tiled, v0 or chunked",
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_parse_back() {
        for tier in Tier::ALL {
            assert_eq!(tier.to_string().parse(), Ok(tier));
        }
    }

    #[test]
    fn an_unknown_name_lists_the_known_ones() {
        let error = "v3".parse::<Tier>().expect_err("no such tier");
        assert_eq!(
            error.to_string(),
            "tier: got v3, expected v2r, v2, v1, tiled, v0 or chunked"
        );
    }
}
