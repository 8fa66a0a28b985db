//! Money: what needs no campaign.

use crate::{Failure, FailureKind, declare::operations};
use fundly_core::{
    Amount, Currency, Money, Rate, Span, Timestamp,
    money::{Mode, MoneyError, Portion, Rounding, allocate as allocate_parts},
    payment::{ProviderScale, ScaleError},
    webhook::{SignatureError, verify as verify_signature},
};
use serde::{Deserialize, Serialize};

/// A currency and how it is counted.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CurrencyInfo {
    /// The currency.
    pub currency: Currency,
    /// Decimals of its minor unit, by ISO 4217.
    pub decimals: u32,
}

/// Who gets the units that do not divide: only weighted parts that stand at neither of their bounds take part. Each has its
/// exact share rounded down first; "first" and "last" mean the order given.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AllocationMode {
    /// One unit each to the largest fractions, the earliest among equals (rule R-1, Hamilton's method).
    LargestRemainder,
    /// One unit each from the first on.
    Front,
    /// One unit each from the last back.
    Back,
    /// One unit each from the part at `start`, wrapping around, so that over many allocations nobody is favoured.
    RotatingStart,
    /// All of them to the first.
    FrontSingle,
    /// All of them to the last.
    BackSingle,
    /// Each running total is rounded to the nearest, halves up.
    CumulativeRounding,
    /// Each running total is rounded down.
    CumulativeFloor,
}

impl AllocationMode {
    const fn from(self, start: u64) -> Mode {
        match self {
            Self::LargestRemainder => Mode::LargestRemainder,
            Self::Front => Mode::Front,
            Self::Back => Mode::Back,
            Self::RotatingStart => Mode::RotatingStart(start),
            Self::FrontSingle => Mode::FrontSingle,
            Self::BackSingle => Mode::BackSingle,
            Self::CumulativeRounding => Mode::CumulativeRounding,
            Self::CumulativeFloor => Mode::CumulativeFloor,
        }
    }
}

/// One claim on a whole: a weight, and bounds that it must respect, as magnitudes in the direction of the whole.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Claim {
    /// Its weight; zero takes nothing beyond its minimum.
    #[serde(default)]
    pub weight: u64,
    /// At least this much, in minor units.
    #[serde(default)]
    pub at_least: Option<Amount>,
    /// At most this much, in minor units.
    #[serde(default)]
    pub at_most: Option<Amount>,
    /// Whether it takes what the others cannot, instead of a weight: at most one of all.
    #[serde(default)]
    pub remaining: bool,
}

impl From<Claim> for Portion {
    fn from(claim: Claim) -> Self {
        let mut portion = if claim.remaining { Self::remaining() } else { Self::weight(claim.weight) };
        if let Some(least) = claim.at_least {
            portion = portion.at_least(least.minor());
        }
        if let Some(most) = claim.at_most {
            portion = portion.at_most(most.minor());
        }
        portion
    }
}

impl From<MoneyError> for Failure {
    fn from(error: MoneyError) -> Self {
        Self::new(FailureKind::Invalid, error.code(), error)
    }
}

impl From<ScaleError> for Failure {
    fn from(error: ScaleError) -> Self {
        Self::new(FailureKind::Invalid, error.code(), error)
    }
}

impl From<SignatureError> for Failure {
    fn from(error: SignatureError) -> Self {
        Self::new(FailureKind::Invalid, error.code(), error)
    }
}

fn divide(whole: Money, portions: &[Portion], mode: Mode) -> Result<Vec<Money>, Failure> {
    let parts = allocate_parts(whole.amount().minor(), portions, mode)?;
    Ok(parts.into_iter().map(|part| Money::new(Amount::new(part), whole.currency())).collect())
}

operations! {
    /// Every currency that money may be in, with the decimals of its minor unit.
    "currencies" = currencies(_wire) -> Vec<CurrencyInfo> {
        Ok(Currency::all().map(|currency| CurrencyInfo { currency, decimals: currency.exponent() }).collect())
    }

    /// Divides money in proportion to weights, exactly: largest remainder, the earlier among equals; the parts sum to the
    /// whole.
    "allocate" = allocate(_wire, whole: Money, weights: Vec<u64>) -> Vec<Money> {
        let portions: Vec<Portion> = weights.into_iter().map(Portion::weight).collect();
        divide(whole, &portions, Mode::LargestRemainder)
    }

    /// Divides money among claims with weights and bounds, exactly; the parts sum to the whole. `start` counts for
    /// a rotating start only.
    "allocateClaims" = allocate_claims(_wire, whole: Money, claims: Vec<Claim>, mode: AllocationMode, start: Option<u64>) -> Vec<Money> {
        let portions: Vec<Portion> = claims.into_iter().map(Portion::from).collect();
        divide(whole, &portions, mode.from(start.unwrap_or(0)))
    }

    /// So many percent of an amount, rounded as asked.
    "percentage" = percentage(_wire, rate: Rate, amount: Amount, rounding: Rounding) -> Amount {
        let too_large = || Failure::new(FailureKind::Invalid, "money.out_of_range", "the result does not fit");
        rate.of(amount, rounding).ok_or_else(too_large)
    }

    /// How the gateways that the library knows count each currency.
    "providerScales" = provider_scales(_wire) -> Vec<ProviderScale> {
        Ok(vec![ProviderScale::stripe()])
    }

    /// An amount in a gateway's own units.
    "providerUnits" = provider_units(_wire, scale: ProviderScale, money: Money) -> Amount {
        Ok(Amount::new(scale.units(money)?))
    }

    /// The money that a gateway's own units are, such as an amount that it reports.
    "providerMoney" = provider_money(_wire, scale: ProviderScale, units: Amount, currency: Currency) -> Money {
        Ok(scale.money(units.minor(), currency)?)
    }

    /// Checks the signature of what a gateway posted, in the manner of Stripe, before a byte of it is believed (R-WEBHOOK-1);
    /// answers when it was signed. `header` is `t=<seconds>,v1=<hexadecimal>`, `body` what arrived, to the byte.
    "verifyWebhook" = verify_webhook(_wire, header: String, body: String, secret: String, now: Timestamp, tolerance: Span) -> Timestamp {
        Ok(verify_signature(&header, body.as_bytes(), secret.as_bytes(), now, tolerance)?)
    }
}
