//! An amount with its currency.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Amount, Currency, MoneyError};

/// An exact sum of money: minor units and their currency.
///
/// As text, and on every wire, `"12.30 USD"`: an optional minus, digits, at most as many decimals as
/// the currency has, one space, the ISO 4217 code. Reading pads missing decimals and never rounds;
/// writing always shows all of them. Two currencies neither add nor compare.
///
/// ```
/// use fundly_core::money::{Currency, Money, MoneyError};
/// let price: Money = "12.3 USD".parse()?;
/// assert_eq!(price.amount().minor(), 1_230);
/// assert_eq!(price.to_string(), "12.30 USD");
/// assert_eq!("500 JPY".parse::<Money>()?.to_string(), "500 JPY");
/// assert_eq!(price.checked_add(price)?.to_string(), "24.60 USD");
/// assert_eq!(
///     price.checked_add(Money::zero(Currency::EUR)),
///     Err(MoneyError::CurrencyMismatch { left: Currency::USD, right: Currency::EUR }),
/// );
/// # Ok::<(), MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    amount: Amount,
    currency: Currency,
}

impl Money {
    /// Longest accepted text, in bytes.
    pub(crate) const TEXT_MAX: usize = 40;

    /// This amount of this currency.
    #[must_use]
    pub const fn new(amount: Amount, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Nothing, in this currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::new(Amount::ZERO, currency)
    }

    /// The count of minor units.
    #[must_use]
    pub const fn amount(self) -> Amount {
        self.amount
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Reads `-?digits[.digits] CODE`, at most 40 bytes.
    ///
    /// # Errors
    /// [`MoneyError::Malformed`] for any other text (`1e5`, `+1`, `1,000`, `.5`, `NaN`, stray
    /// spaces), [`MoneyError::UnknownCurrency`] and [`MoneyError::NoMinorUnit`] for the code,
    /// [`MoneyError::TooPrecise`] for more decimals than the currency has (zeros too: they claim a
    /// precision that is not there), [`MoneyError::OutOfRange`] past 64 bits of minor units.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        let malformed = || MoneyError::malformed(text);
        if text.len() > Self::TEXT_MAX {
            return Err(malformed());
        }
        let (number, code) = text.split_once(' ').ok_or_else(malformed)?;
        let (whole, decimals) = match number.split_once('.') {
            Some((_, "")) => return Err(malformed()),
            Some(split) => split,
            None => (number, ""),
        };
        let negative = whole.starts_with('-');
        let whole = whole.strip_prefix('-').unwrap_or(whole);
        let is_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
        if whole.is_empty() || !is_digits(whole) || !is_digits(decimals) || !is_code {
            return Err(malformed());
        }
        let currency = Currency::from_code(code)?;
        let exponent = currency.exponent();
        let given = u32::try_from(decimals.len()).unwrap_or(u32::MAX);
        let padding = exponent.checked_sub(given).ok_or(MoneyError::TooPrecise { decimals: given, exponent })?;
        let minor = whole
            .bytes()
            .chain(decimals.bytes())
            .try_fold(0_i128, |n, b| n.checked_mul(10)?.checked_add(i128::from(b - b'0')))
            .and_then(|n| n.checked_mul(10_i128.pow(padding)))
            .map(|n| if negative { -n } else { n })
            .and_then(|n| i64::try_from(n).ok())
            .ok_or(MoneyError::OutOfRange)?;
        Ok(Self::new(Amount::new(minor), currency))
    }

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`]; [`MoneyError::OutOfRange`] past 64 bits.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let sum = self.amount.checked_add(other.amount).ok_or(MoneyError::OutOfRange)?;
        Ok(Self::new(sum, self.currency))
    }

    /// The difference.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`]; [`MoneyError::OutOfRange`] past 64 bits.
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let difference = self.amount.checked_sub(other.amount).ok_or(MoneyError::OutOfRange)?;
        Ok(Self::new(difference, self.currency))
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrencyMismatch { left: self.currency, right: other.currency })
    }

    /// The money worth exactly this many major units. Trailing zeros do not matter, a fraction of a
    /// minor unit does.
    ///
    /// ```
    /// use fundly_core::money::{Currency, Money};
    /// use rust_decimal::Decimal;
    /// let money = Money::from_decimal(Decimal::new(12_340, 3), Currency::USD)?;
    /// assert_eq!(money.to_string(), "12.34 USD");
    /// assert_eq!(money.to_decimal(), Decimal::new(1_234, 2));
    /// assert!(Money::from_decimal(Decimal::new(5, 1), Currency::JPY).is_err());
    /// # Ok::<(), fundly_core::money::MoneyError>(())
    /// ```
    ///
    /// # Errors
    /// [`MoneyError::TooPrecise`] for a fraction of a minor unit; [`MoneyError::OutOfRange`] past 64
    /// bits of minor units.
    pub fn from_decimal(major: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let exponent = currency.exponent();
        let major = major.normalize();
        let padding =
            exponent.checked_sub(major.scale()).ok_or(MoneyError::TooPrecise { decimals: major.scale(), exponent })?;
        let minor = major
            .mantissa()
            .checked_mul(10_i128.pow(padding))
            .and_then(|n| i64::try_from(n).ok())
            .ok_or(MoneyError::OutOfRange)?;
        Ok(Self::new(Amount::new(minor), currency))
    }

    /// The same sum in major units, with as many decimals as the currency has.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        // Cannot fail: 64 bits and at most 4 decimals fit a Decimal's 96 bits and 28.
        Decimal::new(self.amount.minor(), self.currency.exponent())
    }
}

impl Money {
    fn text(self) -> String {
        let minor = self.amount.minor();
        let (size, per_major) = (minor.unsigned_abs(), self.currency.minor_per_major());
        let (mut digits, mut text) = (itoa::Buffer::new(), String::with_capacity(28));
        text.push_str(if minor < 0 { "-" } else { "" });
        text.push_str(digits.format(size / per_major));
        if per_major > 1 {
            // A one in front keeps the zeros that lead.
            let decimals = digits.format(size % per_major + per_major);
            text.push('.');
            text.push_str(&decimals[1..]);
        }
        text.push(' ');
        text.push_str(self.currency.code());
        text
    }
}

/// Within one currency by amount; sums of different currencies have no order.
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.amount.cmp(&other.amount))
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Self::parse(text)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Money({self})")
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl de::Visitor<'_> for Text {
            type Value = Money;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("money such as \"12.30 USD\"")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Money, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code_of(text: &str) -> &'static str {
        Money::parse(text).unwrap_err().code()
    }

    #[test]
    fn reads_and_pads() {
        for (text, minor, shown) in [
            ("12.34 USD", 1_234, "12.34 USD"),
            ("12 USD", 1_200, "12.00 USD"),
            ("-0.05 USD", -5, "-0.05 USD"),
            ("-0 USD", 0, "0.00 USD"),
            ("007.5 EUR", 750, "7.50 EUR"),
            ("500 JPY", 500, "500 JPY"),
            ("5.124 KWD", 5_124, "5.124 KWD"),
            ("1.0001 CLF", 10_001, "1.0001 CLF"),
            ("-92233720368547758.08 USD", i64::MIN, "-92233720368547758.08 USD"),
            ("9223372036854775807 JPY", i64::MAX, "9223372036854775807 JPY"),
        ] {
            let money = Money::parse(text).unwrap();
            assert_eq!((money.amount().minor(), money.to_string().as_str()), (minor, shown));
        }
    }

    #[test]
    fn refuses_what_is_not_exactly_money() {
        for text in [
            "",
            " ",
            "USD",
            "12.34",
            "12.34USD",
            "12.34  USD",
            " 12.34 USD",
            "12.34 USD ",
            "+1 USD",
            "1e5 USD",
            "1,000 USD",
            "1_000 USD",
            ".5 USD",
            "5. USD",
            "- USD",
            "-.5 USD",
            "--1 USD",
            "1.-5 USD",
            "1.2.3 USD",
            "NaN USD",
            "inf USD",
            "0x10 USD",
            "1\t USD",
            "１ USD",
            "1 usd",
            "1 US",
            "1 USDT",
            "1\u{a0}USD",
            "1 USD\n",
            "00000000000000000000000000000000000001 USD",
        ] {
            assert_eq!(code_of(text), "money.malformed", "{text:?}");
        }
        assert_eq!(code_of("12.345 USD"), "money.too_precise");
        assert_eq!(code_of("12.340 USD"), "money.too_precise");
        assert_eq!(code_of("500.0 JPY"), "money.too_precise");
        assert_eq!(code_of("1 HRK"), "money.unknown_currency");
        assert_eq!(code_of("1 XAU"), "money.no_minor_unit");
        assert_eq!(code_of("92233720368547758.08 USD"), "money.out_of_range");
        assert_eq!(code_of("99999999999999999999999999999999.99 USD"), "money.out_of_range");
    }

    #[test]
    fn g33_iso_minor_units() {
        for (text, minor) in [
            ("500 JPY", 500),
            ("5 UGX", 5),
            ("2000 ISK", 2_000),
            ("5.124 KWD", 5_124),
            ("5 MGA", 500),
            ("5.00 USD", 500),
        ] {
            assert_eq!(Money::parse(text).unwrap().amount().minor(), minor, "{text}");
        }
    }

    #[test]
    fn order_stays_within_a_currency() {
        let (one, two) = (Money::parse("1 USD").unwrap(), Money::parse("2 USD").unwrap());
        let yen = Money::parse("1 JPY").unwrap();
        assert!(one < two);
        assert_eq!(one.partial_cmp(&yen), None);
        assert_eq!(Money::new(Amount::MAX, Currency::USD).checked_add(one), Err(MoneyError::OutOfRange));
        assert_eq!(Money::new(Amount::MIN, Currency::USD).checked_sub(one), Err(MoneyError::OutOfRange));
        assert_eq!(one.checked_sub(yen).unwrap_err().code(), "money.mixed_currencies");
    }

    #[test]
    fn decimals_convert_exactly_or_not_at_all() {
        let of = |mantissa, scale| Money::from_decimal(Decimal::from_i128_with_scale(mantissa, scale), Currency::USD);
        assert_eq!(of(100, 28), Err(MoneyError::TooPrecise { decimals: 26, exponent: 2 }));
        assert_eq!(of(0, 28).unwrap(), Money::zero(Currency::USD));
        assert_eq!(of(-125, 2).unwrap().to_string(), "-1.25 USD");
        assert_eq!(of(1 << 90, 0), Err(MoneyError::OutOfRange));
    }

    fn any_currency() -> impl Strategy<Value = Currency> {
        (0..Currency::all().len()).prop_map(|i| Currency::all().nth(i).unwrap())
    }

    proptest! {
        #[test]
        fn text_wire_and_decimal_round_trip(minor: i64, currency in any_currency()) {
            let money = Money::new(Amount::new(minor), currency);
            prop_assert_eq!(Money::parse(&money.to_string()), Ok(money));
            prop_assert_eq!(Money::from_decimal(money.to_decimal(), currency), Ok(money));
            let wire = serde_json::to_string(&money).unwrap();
            prop_assert_eq!(serde_json::from_str::<Money>(&wire).unwrap(), money);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,45}") {
            let _ = Money::parse(&text);
        }

        #[test]
        fn almost_money_never_panics_and_what_parses_prints_back(
            text in "-?[0-9]{0,25}[.]?[0-9]{0,5} ?(USD|JPY|KWD|CLF|XAU|AAA)"
        ) {
            if let Ok(money) = Money::parse(&text) {
                prop_assert_eq!(Money::parse(&money.to_string()), Ok(money));
            }
        }
    }
}
