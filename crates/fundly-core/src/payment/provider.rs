//! Amounts as a payment provider counts them, which is not always as ISO 4217 does.

use crate::{
    limits::{SCALE_CURRENCIES_MAX, SCALES_MAX},
    money::{Amount, Currency, Money},
    text::{Label, Summary},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, num::NonZeroU32};
use thiserror::Error;

/// Most decimals that a provider counts in.
const DECIMALS_MAX: u32 = 6;

/// How a provider counts money, as data (R-PAYMENT-9).
///
/// Nothing is ever rounded on the way: what the provider cannot count exactly is refused before it is asked for.
///
/// ```
/// use fundly_core::payment::ProviderScale;
/// let stripe = ProviderScale::stripe();
/// // Five ariary: two decimals by ISO 4217, none at Stripe. Five shillings: none by ISO, two at Stripe.
/// assert_eq!(stripe.units("5.00 MGA".parse()?)?, 5);
/// assert_eq!(stripe.units("5 UGX".parse()?)?, 500);
/// assert_eq!(stripe.money(500, "UGX".parse()?)?, "5 UGX".parse()?);
/// assert_eq!(stripe.units("5.124 KWD".parse()?).unwrap_err().code(), "provider.inexact");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Given")]
pub struct ProviderScale {
    name: Label,
    citation: Summary,
    others: u8,
    exceptions: Vec<Scale>,
}

/// How some currencies are counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Scale {
    /// Decimals of the provider's unit.
    decimals: u8,
    /// Units that each amount is a multiple of.
    #[serde(default = "one")]
    step: NonZeroU32,
    /// The currencies that are counted so.
    #[serde(deserialize_with = "crate::text::bounded::<_, _, SCALE_CURRENCIES_MAX>")]
    currencies: Vec<Currency>,
}

fn one() -> NonZeroU32 {
    NonZeroU32::MIN
}

/// A scale as it is written.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Given {
    /// The name of the provider.
    name: Label,
    /// Where the scale comes from.
    citation: Summary,
    /// Decimals of the unit in which all other currencies are counted.
    others: u8,
    /// Currencies that are counted otherwise.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, SCALES_MAX>")]
    exceptions: Vec<Scale>,
}

/// An amount that a provider does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ScaleError {
    /// It is not known how the provider counts this currency.
    #[error("it is not known how {currency} is counted there")]
    UnknownCurrency {
        /// The currency.
        currency: Currency,
    },
    /// The amount is finer than the provider counts, or than the currency has.
    #[error("{currency} is counted in steps of {step} units of {decimals} decimals there, which the amount is not")]
    Inexact {
        /// The currency.
        currency: Currency,
        /// Decimals of the provider's unit.
        decimals: u8,
        /// Units that each amount is a multiple of.
        step: u32,
    },
    /// The amount does not fit.
    #[error("amount out of range")]
    OutOfRange,
    /// The scale itself has too many decimals or tells of a currency twice.
    #[error("a scale has at most {DECIMALS_MAX} decimals and each currency once")]
    Impossible,
}

impl ScaleError {
    /// The stable identifier of this error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownCurrency { .. } => "provider.unknown_currency",
            Self::Inexact { .. } => "provider.inexact",
            Self::OutOfRange => "provider.out_of_range",
            Self::Impossible => "provider.impossible_scale",
        }
    }
}

impl TryFrom<Given> for ProviderScale {
    type Error = ScaleError;

    fn try_from(given: Given) -> Result<Self, ScaleError> {
        let Given { name, citation, others, exceptions } = given;
        let decimals = exceptions.iter().map(|scale| scale.decimals).chain([others]);
        let mut known = BTreeSet::new();
        let mut currencies = exceptions.iter().flat_map(|scale| &scale.currencies);
        if decimals.max().is_some_and(|most| u32::from(most) > DECIMALS_MAX) || !currencies.all(|of| known.insert(*of))
        {
            return Err(ScaleError::Impossible);
        }
        Ok(Self { name, citation, others, exceptions })
    }
}

impl ProviderScale {
    /// That of Stripe.
    pub fn stripe() -> Self {
        crate::json::from_text(include_bytes!("../../presets/providers/stripe.json"))
            .unwrap_or_else(|_| unreachable!("tests read the file"))
    }

    /// The name of the provider.
    pub fn name(&self) -> &Label {
        &self.name
    }

    /// Where the scale comes from.
    pub fn citation(&self) -> &Summary {
        &self.citation
    }

    /// An amount in the provider's units.
    ///
    /// # Errors
    /// [`ScaleError::UnknownCurrency`] where the currency is no exception and ISO 4217 gives it other decimals than all
    /// others have there; [`ScaleError::Inexact`] where the provider has no unit for it; [`ScaleError::OutOfRange`].
    pub fn units(&self, money: Money) -> Result<i64, ScaleError> {
        let currency = money.currency();
        let (decimals, step) = self.scale(currency)?;
        let units = rescale(money.amount().minor(), currency.exponent(), decimals.into());
        let whole = units.filter(|units| units % i128::from(step) == 0);
        to_i64(whole.ok_or(ScaleError::Inexact { currency, decimals, step })?)
    }

    /// The amount that the provider's units are, such as one that it reports.
    ///
    /// # Errors
    /// As of [`units`](Self::units), [`ScaleError::Inexact`] where the currency has no such amount.
    pub fn money(&self, units: i64, currency: Currency) -> Result<Money, ScaleError> {
        let (decimals, step) = self.scale(currency)?;
        let minor = rescale(units, decimals.into(), currency.exponent());
        let minor = to_i64(minor.ok_or(ScaleError::Inexact { currency, decimals, step })?)?;
        Ok(Money::new(Amount::new(minor), currency))
    }

    /// The decimals of a currency there, and the units of which each amount is a multiple.
    fn scale(&self, currency: Currency) -> Result<(u8, u32), ScaleError> {
        match self.exceptions.iter().find(|scale| scale.currencies.contains(&currency)) {
            Some(scale) => Ok((scale.decimals, scale.step.get())),
            None if u32::from(self.others) == currency.exponent() => Ok((self.others, 1)),
            None => Err(ScaleError::UnknownCurrency { currency }),
        }
    }
}

/// A count of units of so many decimals in units of others, where it is a whole number.
fn rescale(count: i64, from: u32, to: u32) -> Option<i128> {
    let up = 10_i128.pow(to.saturating_sub(from).min(DECIMALS_MAX));
    let down = 10_i128.pow(from.saturating_sub(to).min(DECIMALS_MAX));
    let scaled = i128::from(count) * up;
    (scaled % down == 0).then_some(scaled / down)
}

fn to_i64(count: i128) -> Result<i64, ScaleError> {
    i64::try_from(count).map_err(|_| ScaleError::OutOfRange)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn g33_amounts_as_stripe_counts_them() {
        let stripe = ProviderScale::stripe();
        for (text, units, minor) in [
            ("500 JPY", 500, 500),
            ("5 UGX", 500, 5),
            ("2000 ISK", 200_000, 2_000),
            ("5.120 KWD", 5_120, 5_120),
            ("5.00 MGA", 5, 500),
            ("5.00 USD", 500, 500),
            ("-5.00 USD", -500, -500),
            ("0 UGX", 0, 0),
        ] {
            let money: Money = text.parse().unwrap();
            assert_eq!((stripe.units(money), money.amount().minor()), (Ok(units), minor), "{text}");
            assert_eq!(stripe.money(units, money.currency()), Ok(money), "{text}");
        }
        for (text, code) in [
            ("5.124 KWD", "provider.inexact"),
            ("5.50 MGA", "provider.inexact"),
            ("1.000 IQD", "provider.unknown_currency"),
            ("1.0000 CLF", "provider.unknown_currency"),
            ("9223372036854775807 UGX", "provider.out_of_range"),
        ] {
            assert_eq!(stripe.units(text.parse().unwrap()).unwrap_err().code(), code, "{text}");
        }
        // What is reported is believed as far as the currency has it.
        let of = |units, code: &str| stripe.money(units, code.parse().unwrap()).map(|money| money.to_string());
        assert_eq!(of(5_124, "KWD").unwrap(), "5.124 KWD");
        assert_eq!(of(501, "UGX").unwrap_err().code(), "provider.inexact");
        assert_eq!(of(i64::MAX, "MGA").unwrap_err().code(), "provider.out_of_range");
    }

    #[test]
    fn every_currency_is_counted_exactly_or_not_at_all() {
        let stripe = ProviderScale::stripe();
        for currency in Currency::all() {
            for minor in [i64::MIN, -1_000, -1, 0, 1, 10, 99, 100, 1_000, i64::MAX] {
                let money = Money::new(Amount::new(minor), currency);
                match stripe.units(money) {
                    Ok(units) => assert_eq!(stripe.money(units, currency), Ok(money), "{money}"),
                    Err(error) => assert!(error.code().starts_with("provider."), "{money}: {error}"),
                }
            }
        }
    }

    #[test]
    fn a_scale_is_read_as_it_is_written() {
        let stripe = ProviderScale::stripe();
        let wire = serde_json::to_string(&stripe).unwrap();
        assert_eq!(serde_json::from_str::<ProviderScale>(&wire).unwrap(), stripe);
        let scale =
            |exceptions: &str| format!(r#"{{"name":"p","citation":"c","others":2,"exceptions":[{exceptions}]}}"#);
        assert!(serde_json::from_str::<ProviderScale>(&scale("")).is_ok());
        for bad in [
            r#"{"decimals":7,"currencies":["JPY"]}"#,
            r#"{"decimals":0,"step":0,"currencies":["JPY"]}"#,
            r#"{"decimals":0,"currencies":["JPY","JPY"]}"#,
            r#"{"decimals":0,"currencies":["JPY"]},{"decimals":2,"currencies":["JPY"]}"#,
            r#"{"decimals":0,"currencies":["XAU"]}"#,
            r#"{"decimals":0,"currencies":["JPY"],"more":1}"#,
        ] {
            assert!(serde_json::from_str::<ProviderScale>(&scale(bad)).is_err(), "{bad}");
        }
    }
}
