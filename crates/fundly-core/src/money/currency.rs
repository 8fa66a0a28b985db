//! The currency of a campaign.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::error::{MoneyError, echo};
use super::iso4217::{CURRENCIES, PUBLISHED, WITHOUT_MINOR_UNIT};

/// A current ISO 4217 currency that has a minor unit.
///
/// The list is ISO 4217 list one as published on 2026-01-01 (rule IS-1): 165 currencies and funds.
/// Withdrawn codes (HRK, BGN, ANG, ...) and codes without a minor unit (XAU, XDR, XXX, ...) are
/// refused. The number of decimals is ISO's; a payment provider that counts otherwise (Stripe has
/// no decimals for MGA) converts in its adapter.
///
/// On the wire a currency is its code. Currencies order by code.
///
/// ```
/// use fundly_core::money::{Currency, MoneyError};
/// let yen = Currency::from_code("JPY")?;
/// assert_eq!((yen.code(), yen.exponent()), ("JPY", 0));
/// assert_eq!(yen, Currency::JPY);
/// assert_eq!(Currency::from_code("XAU").unwrap_err().code(), "money.no_minor_unit");
/// assert_eq!(Currency::from_code("usd").unwrap_err().code(), "money.unknown_currency");
/// # Ok::<(), MoneyError>(())
/// ```
// The position in the table: two bytes of code would be no smaller, and the code stays 'static.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(u8);

impl Currency {
    /// United States dollar, 2 decimals.
    pub const USD: Self = Self::listed(b"USD");
    /// Euro, 2 decimals.
    pub const EUR: Self = Self::listed(b"EUR");
    /// Pound sterling, 2 decimals.
    pub const GBP: Self = Self::listed(b"GBP");
    /// Yen, no decimals.
    pub const JPY: Self = Self::listed(b"JPY");
    /// Kuwaiti dinar, 3 decimals.
    pub const KWD: Self = Self::listed(b"KWD");
    /// Unidad de Fomento, 4 decimals.
    pub const CLF: Self = Self::listed(b"CLF");

    /// The date of the ISO 4217 list in use, `2026-01-01`.
    pub const LIST_DATE: &'static str = PUBLISHED;

    /// For the constants only: an unlisted code does not compile.
    const fn listed(code: &[u8; 3]) -> Self {
        let mut i = 0;
        loop {
            let entry = CURRENCIES[i].0.as_bytes();
            if entry[0] == code[0] && entry[1] == code[1] && entry[2] == code[2] {
                #[allow(clippy::cast_possible_truncation)] // The table has 165 rows.
                return Self(i as u8);
            }
            i += 1;
        }
    }

    /// The currency with this code: three upper-case ASCII letters.
    ///
    /// # Errors
    /// [`MoneyError::UnknownCurrency`] for anything not on the current list, and
    /// [`MoneyError::NoMinorUnit`] for listed codes that are not money (XAU, XDR, XTS, XXX, ...).
    pub fn from_code(code: &str) -> Result<Self, MoneyError> {
        if let Ok(i) = CURRENCIES.binary_search_by(|(known, _)| (*known).cmp(code))
            && let Ok(i) = u8::try_from(i)
        {
            return Ok(Self(i));
        }
        if WITHOUT_MINOR_UNIT.binary_search(&code).is_ok() {
            return Err(MoneyError::NoMinorUnit { code: code.to_owned() });
        }
        Err(MoneyError::UnknownCurrency { code: echo(code) })
    }

    /// The three-letter code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        CURRENCIES[self.0 as usize].0
    }

    /// Number of decimals of the minor unit: 0, 2, 3 or 4.
    #[must_use]
    pub const fn exponent(self) -> u32 {
        CURRENCIES[self.0 as usize].1 as u32
    }

    /// Minor units in one major unit: 1, 100, 1 000 or 10 000.
    #[must_use]
    pub const fn minor_per_major(self) -> u64 {
        10_u64.pow(self.exponent())
    }

    /// Every currency, ordered by code.
    ///
    /// ```
    /// use fundly_core::money::Currency;
    /// assert_eq!(Currency::all().count(), 165);
    /// assert!(Currency::all().is_sorted());
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        #[allow(clippy::cast_possible_truncation)] // The table has 165 rows.
        (0..CURRENCIES.len() as u8).map(Self)
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(code: &str) -> Result<Self, MoneyError> {
        Self::from_code(code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;
        impl de::Visitor<'_> for Code {
            type Value = Currency;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an ISO 4217 code such as \"EUR\"")
            }

            fn visit_str<E: de::Error>(self, code: &str) -> Result<Currency, E> {
                Currency::from_code(code).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Code)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_code_round_trips() {
        for currency in Currency::all() {
            assert_eq!(Currency::from_code(currency.code()).unwrap(), currency);
            let wire = serde_json::to_string(&currency).unwrap();
            assert_eq!(wire, format!("\"{currency}\""));
            assert_eq!(serde_json::from_str::<Currency>(&wire).unwrap(), currency);
            assert!(matches!(currency.exponent(), 0 | 2 | 3 | 4));
        }
    }

    #[test]
    fn constants_are_what_they_say() {
        let shown = [Currency::USD, Currency::EUR, Currency::GBP, Currency::JPY, Currency::KWD, Currency::CLF]
            .map(|c| format!("{c}{}", c.exponent()));
        assert_eq!(shown, ["USD2", "EUR2", "GBP2", "JPY0", "KWD3", "CLF4"]);
        assert_eq!(Currency::KWD.minor_per_major(), 1_000);
    }

    #[test]
    fn what_is_not_a_current_currency_is_refused() {
        for code in ["", "US", "USDX", "usd", "HRK", "BGN", "U\0D", "ÄÖÜ", " USD", "ANG"] {
            let error = Currency::from_code(code).unwrap_err();
            assert_eq!(error.code(), "money.unknown_currency", "{code:?}");
        }
        for code in WITHOUT_MINOR_UNIT {
            assert_eq!(Currency::from_code(code).unwrap_err().code(), "money.no_minor_unit");
        }
        assert!(serde_json::from_str::<Currency>("840").is_err());
    }
}
