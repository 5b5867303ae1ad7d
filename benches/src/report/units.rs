//! Numbers as people read them.

/// Three significant digits.
pub(super) fn short(value: f64) -> String {
    let decimals = match value.abs() {
        x if x >= 100.0 || x == 0.0 => 0,
        x if x >= 10.0 => 1,
        x if x >= 1.0 => 2,
        x if x >= 0.1 => 3,
        _ => 4,
    };
    format!("{value:.decimals$}")
}

/// A rate, given in TFLOP/s, as `121 T` or `28.6 G`.
pub(super) fn rate(tflops: f64) -> String {
    if tflops < 1.0 {
        return format!("{} G", short(tflops * 1e3));
    }
    format!("{} T", short(tflops))
}

/// Bytes in the unit that leaves the fewest digits.
pub(super) fn bytes(count: u64) -> String {
    let value = count as f64;
    match count {
        0..1_024 => format!("{count} B"),
        1_024..1_048_576 => format!("{} KiB", short(value / 1024.0)),
        1_048_576..1_073_741_824 => format!("{} MiB", short(value / 1_048_576.0)),
        _ => format!("{} GiB", short(value / 1_073_741_824.0)),
    }
}

/// An error; the largest number stands for an output that is not a number.
pub(super) fn error(value: f64) -> String {
    if value >= f64::MAX {
        return "not finite".to_owned();
    }
    format!("{value:.1e}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits() {
        let shown = [0.0, 0.0123, 0.5, 1.234, 12.34, 123.4].map(short);
        assert_eq!(shown, ["0", "0.0123", "0.500", "1.23", "12.3", "123"]);
    }

    #[test]
    fn rates_take_their_unit() {
        assert_eq!([0.0286, 121.4].map(rate), ["28.6 G", "121 T"]);
    }

    #[test]
    fn bytes_take_the_largest_unit() {
        let shown = [100, 2048, 3 << 20, 5 << 30].map(bytes);
        assert_eq!(shown, ["100 B", "2.00 KiB", "3.00 MiB", "5.00 GiB"]);
    }
}
