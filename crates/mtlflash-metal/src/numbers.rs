//! Half-precision numbers as bits.

/// The nearest f16 to a number that f16 has in full precision, ties to even: 0, or of a size from 2^-14
/// up to 65504.
pub(crate) fn to_f16(value: f64) -> u16 {
    const DROPPED: u32 = 52 - 10;
    let bits = value.to_bits();
    let sign = u16::from(value.is_sign_negative()) << 15;
    let magnitude = bits & (u64::MAX >> 1);
    // f16's exponents count from 15, f64's from 1023.
    let Some(rebased) = magnitude.checked_sub((1023 - 15) << 52) else {
        return sign;
    };
    let odd = rebased >> DROPPED & 1;
    let rounded = (rebased + (1 << (DROPPED - 1)) - 1 + odd) >> DROPPED;
    sign | u16::try_from(rounded).unwrap_or(0x7c00)
}

/// The number that an f16 is.
pub(crate) fn from_f16(bits: u16) -> f64 {
    let (exponent, fraction) = (bits >> 10 & 0x1f, f64::from(bits & 0x3ff) / 1024.0);
    let magnitude = match (exponent, fraction) {
        (0x1f, 0.0) => f64::INFINITY,
        (0x1f, _) => f64::NAN,
        (0, _) => fraction * 2f64.powi(-14),
        _ => (1.0 + fraction) * 2f64.powi(i32::from(exponent) - 15),
    };
    if bits >> 15 == 1 {
        -magnitude
    } else {
        magnitude
    }
}

#[cfg(test)]
mod tests {
    use half::f16;

    use super::*;

    #[test]
    fn bits_are_those_of_the_half_crate() {
        for bits in 0..=u16::MAX {
            let (got, expected) = (from_f16(bits), f16::from_bits(bits).to_f64());
            assert!(
                got == expected || got.is_nan() && expected.is_nan(),
                "{bits}"
            );
            let in_full = expected == 0.0 || (2f64.powi(-14)..=65504.0).contains(&expected.abs());
            if in_full {
                assert_eq!(to_f16(expected), bits);
                // On either side of the middle between two numbers, and in it.
                let step = expected.abs() * 2f64.powi(-12);
                for value in [
                    expected + step,
                    expected - step,
                    expected * (1.0 + 1.0 / 1024.0),
                ] {
                    let nearest = f16::from_f64(value);
                    if nearest.is_finite() && value.abs() >= 2f64.powi(-14) {
                        assert_eq!(to_f16(value), nearest.to_bits(), "{value}");
                    }
                }
            }
        }
        let middle = 1.0 + 2f64.powi(-11);
        assert_eq!(to_f16(middle), 0x3c00);
        assert_eq!(to_f16(middle + 2f64.powi(-10)), 0x3c02);
    }
}
