//! Settings of the whole process, from code or from the environment.

use crate::error::{Error, Result};
use crate::tier::Tier;

/// Forces a tier: `auto`, a tier's name, or a name mtlflashattn knows it by.
pub const KERNEL: &str = "MTLFLASHATTN_KERNEL";
/// Query rows the chunked tier computes at once.
pub const TORCH_CHUNK: &str = "MTLFLASHATTN_TORCH_CHUNK";

/// Whether f32 may be computed as tf32: `on` or `off`.
pub const TF32: &str = "MTLFLASHATTN_TF32";

const KERNEL_VALUES: &str =
    "auto, v0, tiled, v1, v2, v2r, chunked, v2_fp32, v2_bf16, v2_dtype or torch";

/// Settings that choose between implementations. No setting changes what is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Knobs {
    /// The tier to use; `None` means the best that does not refuse.
    pub tier: Option<Tier>,
    /// Query rows the chunked tier computes at once, at least 1.
    pub chunk: usize,
    /// Whether f32 may be computed as tf32 (10 bits of mantissa in products), which is faster on an
    /// M5 and off by some 1e-3. Off unless asked for.
    pub tf32: bool,
}

impl Default for Knobs {
    fn default() -> Self {
        Self {
            tier: None,
            chunk: 2048,
            tf32: false,
        }
    }
}

impl Knobs {
    /// The defaults, overridden by the environment.
    ///
    /// # Errors
    /// [`Error::Environment`] for a variable that does not parse.
    pub fn from_env() -> Result<Self> {
        Self::default().overridden_by_env()
    }

    /// These settings, overridden by the environment.
    ///
    /// # Errors
    /// [`Error::Environment`] for a variable that does not parse.
    pub fn overridden_by_env(self) -> Result<Self> {
        // A value that is not Unicode must not pass for an unset one.
        self.overridden_by(|name| {
            std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
        })
    }

    /// These settings, overridden by the variables `lookup` knows.
    ///
    /// # Errors
    /// [`Error::Environment`] for a variable that does not parse.
    pub fn overridden_by(mut self, lookup: impl Fn(&str) -> Option<String>) -> Result<Self> {
        if let Some(value) = lookup(KERNEL) {
            self.tier = parse_tier(&value)?;
        }
        if let Some(value) = lookup(TORCH_CHUNK) {
            self.chunk = parse_chunk(&value)?;
        }
        if let Some(value) = lookup(TF32) {
            self.tf32 = parse_switch(TF32, &value)?;
        }
        Ok(self)
    }
}

fn parse_tier(value: &str) -> Result<Option<Tier>> {
    match value {
        "auto" => Ok(None),
        "v2_fp32" | "v2_bf16" | "v2_dtype" => Ok(Some(Tier::V2)),
        "torch" => Ok(Some(Tier::Chunked)),
        name => name.parse().map(Some).map_err(|_| Error::Environment {
            variable: KERNEL,
            got: name.to_owned(),
            expected: KERNEL_VALUES,
        }),
    }
}

fn parse_chunk(value: &str) -> Result<usize> {
    match value.parse() {
        Ok(rows) if rows > 0 => Ok(rows),
        _ => Err(Error::Environment {
            variable: TORCH_CHUNK,
            got: value.to_owned(),
            expected: "a number of query rows of at least 1",
        }),
    }
}

fn parse_switch(variable: &'static str, value: &str) -> Result<bool> {
    match value {
        "on" | "1" | "true" => Ok(true),
        "off" | "0" | "false" => Ok(false),
        other => Err(Error::Environment {
            variable,
            got: other.to_owned(),
            expected: "on, off, 1, 0, true or false",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variable: &str, value: &str) -> Result<Knobs> {
        Knobs::default().overridden_by(|name| (name == variable).then(|| value.to_owned()))
    }

    #[test]
    fn unset_variables_change_nothing() {
        let knobs = Knobs {
            tier: Some(Tier::V0),
            chunk: 7,
            tf32: true,
        };
        assert_eq!(knobs.overridden_by(|_| None), Ok(knobs));
    }

    #[test]
    fn every_documented_kernel_is_accepted() {
        for value in KERNEL_VALUES.replace(" or ", ", ").split(", ") {
            let tier = with(KERNEL, value).expect(value).tier;
            let name = tier.map_or("auto", Tier::name);
            let expected = match value {
                "torch" => "chunked",
                v2 if v2.starts_with("v2_") => "v2",
                same => same,
            };
            assert_eq!(name, expected);
        }
    }

    #[test]
    fn the_environment_wins_over_code() {
        let knobs = Knobs {
            tier: Some(Tier::V0),
            chunk: 7,
            tf32: true,
        };
        let lookup = |name: &str| {
            let values = [(KERNEL, "auto"), (TORCH_CHUNK, "64"), (TF32, "off")];
            let value = values.into_iter().find(|(known, _)| *known == name);
            value.map(|(_, value)| value.to_owned())
        };
        let expected = Knobs {
            tier: None,
            chunk: 64,
            tf32: false,
        };
        assert_eq!(knobs.overridden_by(lookup), Ok(expected));
    }

    #[test]
    fn a_bad_kernel_is_an_error() {
        for value in ["", "V1", "fast", " v1"] {
            let message = with(KERNEL, value).expect_err(value).to_string();
            assert_eq!(
                message,
                format!(
                    "MTLFLASHATTN_KERNEL: got {value:?}, expected auto, v0, tiled, v1, v2, v2r, \
                     chunked, v2_fp32, v2_bf16, v2_dtype or torch"
                )
            );
        }
    }

    #[test]
    fn tf32_is_off_until_asked_for() {
        assert!(!Knobs::default().tf32);
        assert_eq!(with(TF32, "on").map(|knobs| knobs.tf32), Ok(true));
        assert_eq!(with(TF32, "0").map(|knobs| knobs.tf32), Ok(false));
        assert_eq!(
            with(TF32, "yes").expect_err("not a switch").to_string(),
            "MTLFLASHATTN_TF32: got \"yes\", expected on, off, 1, 0, true or false"
        );
    }

    #[test]
    fn a_bad_chunk_is_an_error() {
        for value in ["", "0", "-1", "2k", "99999999999999999999999"] {
            let message = with(TORCH_CHUNK, value).expect_err(value).to_string();
            assert_eq!(
                message,
                format!(
                    "MTLFLASHATTN_TORCH_CHUNK: got {value:?}, expected a number of query rows of \
                     at least 1"
                )
            );
        }
    }
}
