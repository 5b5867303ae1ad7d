//! What msl-cpu can pretend about a Metal device where sources disagree.

use std::fmt;
use std::str::FromStr;

use msl_cpu::{Layout, Math, Multiply};

/// A device that msl-cpu can be. Its name is `LAYOUT-MULTIPLY-MATH`, as in `m5-overwrites-safe`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Personality {
    /// How fragments lie in lanes.
    pub layout: Layout,
    /// What a product without accumulation does to its destination.
    pub multiply: Multiply,
    /// Rules of floating-point arithmetic.
    pub math: Math,
}

impl Personality {
    /// Every one, the likeliest first.
    pub const ALL: [Self; 8] = {
        let [a, b, c, d] = Self::of_layout(Layout::M5);
        let [e, f, g, h] = Self::of_layout(Layout::Emulated);
        [a, b, c, d, e, f, g, h]
    };

    const fn of_layout(layout: Layout) -> [Self; 4] {
        let safe = Self {
            layout,
            multiply: Multiply::Overwrites,
            math: Math::Safe,
        };
        let accumulates = Self {
            multiply: Multiply::Accumulates,
            ..safe
        };
        [
            safe,
            Self {
                math: Math::Fast,
                ..safe
            },
            accumulates,
            Self {
                math: Math::Fast,
                ..accumulates
            },
        ]
    }
}

impl fmt::Display for Personality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let layout = match self.layout {
            Layout::M5 => "m5",
            Layout::Emulated => "emulated",
        };
        let multiply = match self.multiply {
            Multiply::Overwrites => "overwrites",
            Multiply::Accumulates => "accumulates",
        };
        let math = match self.math {
            Math::Safe => "safe",
            Math::Fast => "fast",
        };
        write!(f, "{layout}-{multiply}-{math}")
    }
}

impl FromStr for Personality {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL
            .into_iter()
            .find(|known| known.to_string() == text);
        found.ok_or_else(|| {
            let known: Vec<String> = Self::ALL.iter().map(Self::to_string).collect();
            format!("got {text:?}, expected one of {}", known.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_parse_back_and_an_unknown_one_lists_them() {
        for personality in Personality::ALL {
            assert_eq!(personality.to_string().parse(), Ok(personality));
        }
        let error = "m6".parse::<Personality>().expect_err("no such one");
        assert!(
            error.starts_with("got \"m6\", expected one of m5-overwrites-safe, m5-overwrites-fast"),
            "{error}"
        );
    }
}
