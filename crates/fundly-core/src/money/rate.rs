//! Percentages and how fractions end.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Amount, MoneyError};

/// Parts per million in the whole.
const PPM: u32 = 1_000_000;

/// How a fraction of a unit ends (rule R-3: the mode is part of every fee's terms).
///
/// On the wire: `half_up`, `half_even`, `floor`, `ceil`.
///
/// ```
/// use fundly_core::money::Rounding;
/// assert_eq!(Rounding::HalfUp.divide(5, 2), Some(3));
/// assert_eq!(Rounding::HalfEven.divide(5, 2), Some(2));
/// assert_eq!(Rounding::HalfUp.divide(-5, 2), Some(-3));
/// assert_eq!(Rounding::Floor.divide(-5, 2), Some(-3));
/// assert_eq!(Rounding::Ceil.divide(1, 0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest; a half away from zero, as invoices do.
    HalfUp,
    /// To the nearest; a half to the even neighbour, as banks do.
    HalfEven,
    /// Towards minus infinity.
    Floor,
    /// Towards plus infinity.
    Ceil,
}

impl Rounding {
    /// The quotient as a whole number, exact before it is rounded. `None` for a divisor that is zero
    /// or negative.
    #[must_use]
    pub const fn divide(self, dividend: i128, divisor: i128) -> Option<i128> {
        if divisor <= 0 {
            return None;
        }
        // With a positive divisor neither can overflow, and the remainder is never negative.
        let (floor, remainder) = (dividend.div_euclid(divisor), dividend.rem_euclid(divisor));
        // Compares 2 * remainder with the divisor without doubling.
        let (below, above) = (remainder, divisor - remainder);
        let up = match self {
            Self::Floor => false,
            Self::Ceil => remainder > 0,
            Self::HalfUp => below > above || (below == above && dividend >= 0),
            Self::HalfEven => below > above || (below == above && floor.rem_euclid(2) == 1),
        };
        Some(if up { floor + 1 } else { floor })
    }
}

/// A share of an amount in parts per million: 2.9 % is 29 000.
///
/// From 0 to 100 000 % in steps of 0.0001 %. On the wire a percentage, `"2.9%"`: digits, at most
/// four decimals, the sign; written without trailing zeros.
///
/// ```
/// use fundly_core::money::{Amount, Rate, Rounding};
/// let rate: Rate = "2.9%".parse()?;
/// assert_eq!(rate, Rate::from_bp(290)?);
/// assert_eq!(rate.of(Amount::new(10_000), Rounding::HalfUp), Some(Amount::new(290)));
/// assert_eq!(Rate::ONE.to_string(), "100%");
/// # Ok::<(), fundly_core::money::MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Rate(u32);

impl Rate {
    /// Most decimals of a percentage: those of parts per million.
    pub(crate) const DECIMALS: u32 = 4;
    /// Longest accepted text, in bytes: "100000.0000%" is the longest that can be in range, a few leading zeros are harmless.
    pub(crate) const TEXT_MAX: usize = 20;
    /// Nothing of it.
    pub const ZERO: Self = Self(0);
    /// All of it: 100 %.
    pub const ONE: Self = Self(PPM);
    /// The largest rate, 100 000 %.
    pub const MAX: Self = Self(1_000_000_000);

    /// A rate in parts per million.
    ///
    /// # Errors
    /// [`MoneyError::OutOfRange`] above 1 000 000 000.
    pub const fn from_ppm(ppm: u32) -> Result<Self, MoneyError> {
        if ppm > Self::MAX.0 {
            return Err(MoneyError::OutOfRange);
        }
        Ok(Self(ppm))
    }

    /// A rate in basis points: 290 is 2.9 %.
    ///
    /// # Errors
    /// [`MoneyError::OutOfRange`] above 10 000 000.
    pub const fn from_bp(basis_points: u32) -> Result<Self, MoneyError> {
        match basis_points.checked_mul(PPM / 10_000) {
            Some(ppm) => Self::from_ppm(ppm),
            None => Err(MoneyError::OutOfRange),
        }
    }

    /// Parts per million.
    #[must_use]
    pub const fn ppm(self) -> u32 {
        self.0
    }

    /// This share of the amount, exact before it is rounded once. `None` if it does not fit 64 bits,
    /// which no rate up to 100 % can cause.
    #[must_use]
    pub fn of(self, amount: Amount, rounding: Rounding) -> Option<Amount> {
        let product = i128::from(amount.minor()) * i128::from(self.0);
        let share = rounding.divide(product, i128::from(PPM))?;
        i64::try_from(share).ok().map(Amount::new)
    }
}

impl FromStr for Rate {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let malformed = || MoneyError::malformed(text);
        if text.len() > Self::TEXT_MAX {
            return Err(malformed());
        }
        let number = text.strip_suffix('%').ok_or_else(malformed)?;
        let (whole, decimals) = match number.split_once('.') {
            Some((_, "")) => return Err(malformed()),
            Some(split) => split,
            None => (number, ""),
        };
        let is_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(decimals) {
            return Err(malformed());
        }
        let given = u32::try_from(decimals.len()).unwrap_or(u32::MAX);
        let padding = Self::DECIMALS
            .checked_sub(given)
            .ok_or(MoneyError::TooPrecise { decimals: given, exponent: Self::DECIMALS })?;
        whole
            .bytes()
            .chain(decimals.bytes())
            .try_fold(0_u32, |n, b| n.checked_mul(10)?.checked_add(u32::from(b - b'0')))
            .and_then(|n| n.checked_mul(10_u32.pow(padding)))
            .ok_or(MoneyError::OutOfRange)
            .and_then(Self::from_ppm)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per_percent = PPM / 100;
        write!(f, "{}", self.0 / per_percent)?;
        let (mut fraction, mut width) = (self.0 % per_percent, Self::DECIMALS as usize);
        if fraction > 0 {
            while fraction % 10 == 0 {
                fraction /= 10;
                width -= 1;
            }
            write!(f, ".{fraction:0width$}")?;
        }
        f.write_str("%")
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rate({self})")
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Percentage;
        impl de::Visitor<'_> for Percentage {
            type Value = Rate;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a percentage such as \"2.9%\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Rate, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Percentage)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(rate: &str, minor: i64, rounding: Rounding) -> i64 {
        rate.parse::<Rate>().unwrap().of(Amount::new(minor), rounding).unwrap().minor()
    }

    #[test]
    fn g13_mode_and_granularity_change_the_fee() {
        let per_pledge: i64 = (0..7).map(|_| of("5%", 110, Rounding::HalfUp)).sum();
        assert_eq!(per_pledge, 42);
        assert_eq!(of("5%", 770, Rounding::HalfUp), 39);
        assert_eq!(of("5%", 770, Rounding::HalfEven), 38);
        assert_eq!(of("5%", 250, Rounding::HalfUp), 13);
        assert_eq!(of("5%", 250, Rounding::HalfEven), 12);
    }

    #[test]
    fn g14_g15_percentage_plus_fixed() {
        assert_eq!(10_000 - of("2.9%", 10_000, Rounding::HalfUp) - 30, 9_680);
        assert_eq!(of("2.9%", 2_500, Rounding::HalfUp) + 30, 103);
        assert_eq!(1_000 + of("5%", 1_000, Rounding::HalfUp) + 30, 1_080);
    }

    #[test]
    fn g16_open_collective_host_fee_and_share() {
        let host = of("10%", 1_000, Rounding::HalfUp);
        assert_eq!((host, of("15%", host, Rounding::HalfUp)), (100, 15));
        assert_eq!(of("3.5%", 100, Rounding::HalfUp), 4);
        // Order of 110.00 with a tip of 10.00: host fee on 100.00, application fee = tip + share.
        let host = of("10%", 10_000, Rounding::HalfUp);
        assert_eq!((host, 1_000 + of("15%", host, Rounding::HalfUp)), (1_000, 1_150));
    }

    #[test]
    fn g23_whole_shares_and_residual() {
        for (paid, price, shares, residual) in
            [(25_000, 2_000, 12, 1_000), (25_500, 2_000, 12, 1_500), (10_000, 37, 270, 10), (10_000, 333, 30, 10)]
        {
            let whole = Rounding::Floor.divide(paid, price).unwrap();
            assert_eq!((whole, paid - whole * price), (shares, residual));
        }
        assert_eq!(Rounding::HalfUp.divide(25_500, 2_000), Some(13));
    }

    #[test]
    fn text_is_a_percentage() {
        for (text, ppm, shown) in [
            ("0%", 0, "0%"),
            ("2.9%", 29_000, "2.9%"),
            ("2.9000%", 29_000, "2.9%"),
            ("0.0001%", 1, "0.0001%"),
            ("10%", 100_000, "10%"),
            ("100%", 1_000_000, "100%"),
            ("100000%", 1_000_000_000, "100000%"),
            ("1.05%", 10_500, "1.05%"),
        ] {
            let rate: Rate = text.parse().unwrap();
            assert_eq!((rate.ppm(), rate.to_string().as_str()), (ppm, shown));
        }
        for (text, code) in [
            ("", "money.malformed"),
            ("%", "money.malformed"),
            ("2.9", "money.malformed"),
            ("-1%", "money.malformed"),
            ("+1%", "money.malformed"),
            ("1.%", "money.malformed"),
            (".5%", "money.malformed"),
            ("1e2%", "money.malformed"),
            ("1 %", "money.malformed"),
            ("1%%", "money.malformed"),
            ("0.00001%", "money.too_precise"),
            ("100000.0001%", "money.out_of_range"),
            ("99999999999%", "money.out_of_range"),
        ] {
            assert_eq!(text.parse::<Rate>().unwrap_err().code(), code, "{text}");
        }
        assert_eq!(Rate::from_bp(10_000_001), Err(MoneyError::OutOfRange));
        assert_eq!(Rate::from_bp(u32::MAX), Err(MoneyError::OutOfRange));
    }

    #[test]
    fn negative_amounts_round_as_documented() {
        assert_eq!(of("50%", -5, Rounding::HalfUp), -3);
        assert_eq!(of("50%", -5, Rounding::HalfEven), -2);
        assert_eq!(of("50%", -5, Rounding::Floor), -3);
        assert_eq!(of("50%", -5, Rounding::Ceil), -2);
        assert_eq!(Rate::MAX.of(Amount::MAX, Rounding::Floor), None);
        assert_eq!(Rate::ONE.of(Amount::MIN, Rounding::Floor), Some(Amount::MIN));
        assert_eq!(serde_json::to_string(&Rounding::HalfEven).unwrap(), "\"half_even\"");
    }

    proptest! {
        #[test]
        fn rounding_is_within_one_unit_and_exact_where_it_can_be(
            dividend: i128, divisor in 1_i128..=i128::MAX
        ) {
            let [floor, ceil, half_up, half_even] =
                [Rounding::Floor, Rounding::Ceil, Rounding::HalfUp, Rounding::HalfEven]
                    .map(|mode| mode.divide(dividend, divisor).unwrap());
            prop_assert_eq!(floor, dividend.div_euclid(divisor));
            prop_assert_eq!(ceil - floor, i128::from(dividend.rem_euclid(divisor) != 0));
            prop_assert!(half_up == floor || half_up == ceil);
            prop_assert!(half_even == floor || half_even == ceil);
        }

        #[test]
        fn wire_round_trips(ppm in 0_u32..=1_000_000_000) {
            let rate = Rate::from_ppm(ppm).unwrap();
            let wire = serde_json::to_string(&rate).unwrap();
            prop_assert_eq!(serde_json::from_str::<Rate>(&wire).unwrap(), rate);
        }
    }
}
