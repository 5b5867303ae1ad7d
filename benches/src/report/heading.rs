//! When, where and how: what makes figures worth keeping.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// The circumstances of a run.
pub(crate) struct Heading {
    /// `2026-01-31`, UTC.
    pub(super) date: String,
    /// The arguments, the program left out.
    pub(super) command: String,
    /// Device and driver of each target.
    pub(super) devices: Vec<String>,
}

impl Heading {
    pub(crate) fn new(devices: Vec<String>) -> Self {
        let days = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs() / 86_400);
        let arguments = std::env::args().skip(1);
        Self {
            date: date(days),
            command: format!("cargo xtask {}", arguments.collect::<Vec<_>>().join(" ")),
            devices,
        }
    }
}

impl fmt::Display for Heading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}  {}", self.date, self.command)?;
        for device in &self.devices {
            writeln!(f, "{device}")?;
        }
        Ok(())
    }
}

/// The Gregorian date of a day since 1970 began.
fn date(mut days: u64) -> String {
    let mut year = 1970;
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let length = |year| if is_leap(year) { 366 } else { 365 };
    while days >= length(year) {
        days -= length(year);
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(59), "1970-03-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(20_088), "2024-12-31");
        assert_eq!(date(20_089), "2025-01-01");
    }
}
