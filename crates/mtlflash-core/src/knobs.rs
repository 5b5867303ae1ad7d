//! Settings of the whole process, from code or from the environment.

use crate::error::{Error, Result};
use crate::tier::Tier;

/// Forces a tier: `auto`, a tier's name, or a name mtlflashattn knows it by.
pub const KERNEL: &str = "MTLFLASHATTN_KERNEL";
/// Query rows the chunked tier computes at once.
pub const TORCH_CHUNK: &str = "MTLFLASHATTN_TORCH_CHUNK";

/// Whether f32 may be computed as tf32: `on` or `off`.
pub const TF32: &str = "MTLFLASHATTN_TF32";
/// Whether the calls are counted and listed on stderr when the process ends: `on` or `off`.
pub const TRACE: &str = "MTLFLASHATTN_TRACE";
/// `auto` takes the fragments in registers (`v2r`) where they can do what is asked, `on` insists on
/// them wherever TensorOps would run, `off` keeps to `v2`.
pub const V2_PREUSE: &str = "MTLFLASHATTN_V2_PREUSE";
/// `auto` lets `v1` compute long problems without a look at maxima first, `on` all that can be computed so,
/// `off` none.
pub const V1_SPECULATION: &str = "MTLFLASHATTN_V1_SPECULATION";
/// `v2` and `v2r` take f32 only if the longer of the two lengths is at least this.
pub const V2_FP32_MIN_SEQ: &str = "MTLFLASHATTN_V2_FP32_MIN_SEQ";
/// `off` makes `install` do nothing.
pub const SHIM: &str = "MTLFLASHATTN_SHIM";
/// `off` leaves every call to Burn after `install`.
pub const SDPA: &str = "MTLFLASHATTN_SDPA";
/// Gate of `install`: scores of this many GiB in f32 are never left to Burn.
pub const SDPA_MIN_GB: &str = "MTLFLASHATTN_SDPA_MIN_GB";
/// Gate of `install`: a longer length of at least this is never left to Burn.
pub const SDPA_MIN_SEQ: &str = "MTLFLASHATTN_SDPA_MIN_SEQ";
/// Gate of `install`: from this longer length on a fast tier takes a call.
pub const SDPA_FAST_MIN_SEQ: &str = "MTLFLASHATTN_SDPA_FAST_MIN_SEQ";

const KERNEL_VALUES: &str =
    "auto, v0, tiled, v1, v2, v2r, chunked, v2_fp32, v2_bf16, v2_dtype or torch";
const AUTO_VALUES: &str = "auto, on, off, 1, 0, true or false";
const SWITCH_VALUES: &str = "on, off, 1, 0, true or false";
const LENGTH_VALUES: &str = "a sequence length, 0 for every length";

/// Settings that choose between implementations. None but [`tf32`](Self::tf32) changes results by more than rounding.
///
/// Those of the environment are read once a process, at the first call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Knobs {
    /// The tier to use; `None` means the best that does not refuse.
    pub tier: Option<Tier>,
    /// Query rows the chunked tier computes at once, at least 1.
    pub chunk: usize,
    /// Whether f32 may be computed as tf32 (10 bits of mantissa in products), which is faster on an
    /// M5 and off by some 1e-3. Off unless asked for.
    pub tf32: bool,
    /// Whether `v2r` is taken, insisted on or left out.
    pub preuse: Preuse,
    /// What `v1` computes without a look at maxima first.
    pub speculation: Speculation,
    /// Longer length below which f32 is not given to `v2` and `v2r`.
    pub fp32_min_seq: usize,
    /// Whether calls are counted and listed on stderr when the process ends.
    pub trace: bool,
    /// Whether `install` may put itself into Burn.
    pub shim: bool,
    /// Which calls of an unchanged program are taken after `install`.
    pub gates: InstallGates,
}

/// What becomes of the kernel that keeps P in registers, `v2r`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Preuse {
    /// Taken where it can do what is asked.
    #[default]
    Auto,
    /// Insisted on: where `v2` would run in its place the call fails with `v2r`'s reason.
    Force,
    /// Left out.
    Off,
}

/// What [`Kernel::Speculative`](crate::Kernel::Speculative) computes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Speculation {
    /// What is so long that it gains by it.
    #[default]
    Auto,
    /// All that it can.
    Force,
    /// Nothing.
    Off,
}

/// Which attention calls `install` takes from Burn. A call is taken if one of the three gates lets it
/// through, and any tier that is forced takes all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstallGates {
    /// Whether any call is taken.
    pub enabled: bool,
    /// Correctness: a longer length from which Burn's own path is not trusted, whatever the tier.
    pub min_seq: usize,
    /// Speed: the longer length from which a fast tier (any but `v0` and `chunked`) takes over.
    pub fast_min_seq: usize,
    /// Memory: bytes of an f32 score matrix from which Burn's own path is not trusted to hold it.
    pub min_bytes: u64,
}

impl Default for InstallGates {
    /// Derived for Burn 0.22.1:
    /// - `fast_min_seq` 0: Burn's own attention was slower than the fast tiers in every row of
    ///   BENCHMARKS.md, by 1.3 to 30 times, and with a scale, softcap or bias it materialises at any
    ///   length.
    /// - `min_seq` 8192: the first length at which it was measured to return without having computed
    ///   anything (f16, 16 heads, a scale), and nothing said so.
    /// - `min_bytes` 1 GiB: the largest f32 score matrix that it was measured to get through
    ///   (16 heads, L=4096); at 4 GiB it computed nothing.
    fn default() -> Self {
        Self {
            enabled: true,
            min_seq: 8192,
            fast_min_seq: 0,
            min_bytes: 1 << 30,
        }
    }
}

impl Default for Knobs {
    fn default() -> Self {
        Self {
            tier: None,
            chunk: 2048,
            tf32: false,
            preuse: Preuse::Auto,
            speculation: Speculation::Auto,
            fp32_min_seq: 0,
            trace: false,
            shim: true,
            gates: InstallGates::default(),
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
        if let Some(value) = lookup(V2_PREUSE) {
            let ways = [Preuse::Auto, Preuse::Force, Preuse::Off];
            self.preuse = parse_auto(V2_PREUSE, &value, ways)?;
        }
        if let Some(value) = lookup(V1_SPECULATION) {
            let ways = [Speculation::Auto, Speculation::Force, Speculation::Off];
            self.speculation = parse_auto(V1_SPECULATION, &value, ways)?;
        }
        if let Some(value) = lookup(SHIM) {
            self.shim = parse_shim(&value)?;
        }
        if let Some(value) = lookup(SDPA_MIN_GB) {
            self.gates.min_bytes = parse_gib(&value)?;
        }
        let switches = [
            (TF32, &mut self.tf32),
            (TRACE, &mut self.trace),
            (SDPA, &mut self.gates.enabled),
        ];
        for (variable, switch) in switches {
            if let Some(value) = lookup(variable) {
                *switch = parse_switch(variable, &value)?;
            }
        }
        let lengths = [
            (V2_FP32_MIN_SEQ, &mut self.fp32_min_seq),
            (SDPA_MIN_SEQ, &mut self.gates.min_seq),
            (SDPA_FAST_MIN_SEQ, &mut self.gates.fast_min_seq),
        ];
        for (variable, length) in lengths {
            if let Some(value) = lookup(variable) {
                *length = parsed(variable, &value, LENGTH_VALUES)?;
            }
        }
        Ok(self)
    }
}

fn refused<T>(variable: &'static str, got: &str, expected: &'static str) -> Result<T> {
    Err(Error::Environment {
        variable,
        got: got.to_owned(),
        expected,
    })
}

fn parsed<T: std::str::FromStr>(
    variable: &'static str,
    value: &str,
    expected: &'static str,
) -> Result<T> {
    value
        .parse()
        .or_else(|_| refused(variable, value, expected))
}

fn parse_tier(value: &str) -> Result<Option<Tier>> {
    match value {
        "auto" => Ok(None),
        "v2_fp32" | "v2_bf16" | "v2_dtype" => Ok(Some(Tier::V2)),
        "torch" => Ok(Some(Tier::Chunked)),
        name => parsed(KERNEL, name, KERNEL_VALUES).map(Some),
    }
}

fn parse_chunk(value: &str) -> Result<usize> {
    let expected = "a number of query rows of at least 1";
    match parsed(TORCH_CHUNK, value, expected)? {
        0 => refused(TORCH_CHUNK, value, expected),
        rows => Ok(rows),
    }
}

fn parse_switch(variable: &'static str, value: &str) -> Result<bool> {
    match value {
        "on" | "1" | "true" => Ok(true),
        "off" | "0" | "false" => Ok(false),
        other => refused(variable, other, SWITCH_VALUES),
    }
}

/// One of `[auto, on, off]`.
fn parse_auto<T>(variable: &'static str, value: &str, [auto, on, off]: [T; 3]) -> Result<T> {
    match value {
        "auto" => Ok(auto),
        "on" | "1" | "true" => Ok(on),
        "off" | "0" | "false" => Ok(off),
        other => refused(variable, other, AUTO_VALUES),
    }
}

fn parse_shim(value: &str) -> Result<bool> {
    match value {
        "auto" => Ok(true),
        "off" => Ok(false),
        other => refused(SHIM, other, "auto or off"),
    }
}

fn parse_gib(value: &str) -> Result<u64> {
    let expected = "a number of GiB of at least 0, such as 1.5";
    let gib: f64 = parsed(SDPA_MIN_GB, value, expected)?;
    if !(0.0..=1e9).contains(&gib) {
        return refused(SDPA_MIN_GB, value, expected);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range was checked, and a fraction of a byte does not matter"
    )]
    let bytes = (gib * (1u64 << 30) as f64) as u64;
    Ok(bytes)
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
            preuse: Preuse::Force,
            speculation: Speculation::Off,
            fp32_min_seq: 5,
            trace: true,
            shim: false,
            gates: InstallGates {
                enabled: false,
                min_seq: 1,
                fast_min_seq: 2,
                min_bytes: 3,
            },
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
            ..Knobs::default()
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
            ..Knobs::default()
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

    #[test]
    fn preuse_and_speculation_have_three_values() {
        let values = [
            ("auto", Preuse::Auto, Speculation::Auto),
            ("on", Preuse::Force, Speculation::Force),
            ("1", Preuse::Force, Speculation::Force),
            ("off", Preuse::Off, Speculation::Off),
            ("0", Preuse::Off, Speculation::Off),
        ];
        for (value, preuse, speculation) in values {
            let got = with(V2_PREUSE, value).map(|knobs| knobs.preuse);
            assert_eq!(got, Ok(preuse));
            let got = with(V1_SPECULATION, value).map(|knobs| knobs.speculation);
            assert_eq!(got, Ok(speculation));
        }
        for variable in [V2_PREUSE, V1_SPECULATION] {
            assert_eq!(
                with(variable, "yes").expect_err("not a value").to_string(),
                format!("{variable}: got \"yes\", expected auto, on, off, 1, 0, true or false")
            );
        }
    }

    #[test]
    fn lengths_are_numbers() {
        let min_seq = with(SDPA_MIN_SEQ, "512").map(|knobs| knobs.gates.min_seq);
        assert_eq!(min_seq, Ok(512));
        let fast = with(SDPA_FAST_MIN_SEQ, "0").map(|knobs| knobs.gates.fast_min_seq);
        assert_eq!(fast, Ok(0));
        let fp32 = with(V2_FP32_MIN_SEQ, "2048").map(|knobs| knobs.fp32_min_seq);
        assert_eq!(fp32, Ok(2048));
        for variable in [SDPA_MIN_SEQ, SDPA_FAST_MIN_SEQ, V2_FP32_MIN_SEQ] {
            for value in ["", "-1", "4k", "1.5"] {
                let message = with(variable, value).expect_err(value).to_string();
                let expected = "expected a sequence length, 0 for every length";
                assert_eq!(message, format!("{variable}: got {value:?}, {expected}"));
            }
        }
    }

    #[test]
    fn memory_is_in_gib_and_may_be_a_fraction() {
        let bytes = |value| with(SDPA_MIN_GB, value).map(|knobs| knobs.gates.min_bytes);
        assert_eq!(bytes("12"), Ok(12 << 30));
        assert_eq!(bytes("0.5"), Ok(512 << 20));
        assert_eq!(bytes("0"), Ok(0));
        for value in ["", "-1", "NaN", "inf", "1GB"] {
            let message = bytes(value).expect_err(value).to_string();
            let expected = "expected a number of GiB of at least 0, such as 1.5";
            assert_eq!(message, format!("{SDPA_MIN_GB}: got {value:?}, {expected}"));
        }
    }

    #[test]
    fn the_switches_switch() {
        assert!(!Knobs::default().trace);
        assert_eq!(with(TRACE, "1").map(|knobs| knobs.trace), Ok(true));
        assert!(Knobs::default().gates.enabled);
        assert_eq!(
            with(SDPA, "off").map(|knobs| knobs.gates.enabled),
            Ok(false)
        );
        assert_eq!(with(SHIM, "off").map(|knobs| knobs.shim), Ok(false));
        assert_eq!(with(SHIM, "auto").map(|knobs| knobs.shim), Ok(true));
        assert_eq!(
            with(SHIM, "no").expect_err("not a value").to_string(),
            "MTLFLASHATTN_SHIM: got \"no\", expected auto or off"
        );
        for variable in [TRACE, SDPA] {
            let message = with(variable, "maybe")
                .expect_err("not a value")
                .to_string();
            assert_eq!(
                message,
                format!("{variable}: got \"maybe\", expected on, off, 1, 0, true or false")
            );
        }
    }
}
