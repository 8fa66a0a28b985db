//! Texts that are values: what can be read is written so that it is read again as the same.

use fundly_core::{
    Amount, CampaignId, Currency, Digest32, Invalid, Money, Rate, Span, Timestamp,
    formula::{Condition, Facts, Formula, Variable},
    money::MoneyError,
    text::{Body, Country, Email, Handle, Label, Link, Note, Reason, Reference, Summary, Title},
};
use std::{
    fmt::{Debug, Display},
    str::FromStr,
};

/// A typed error, with a code and a sentence.
trait Typed: Display {
    fn code(&self) -> &'static str;
}

impl Typed for Invalid {
    fn code(&self) -> &'static str {
        Invalid::code(self)
    }
}

impl Typed for MoneyError {
    fn code(&self) -> &'static str {
        MoneyError::code(self)
    }
}

fn survives<T: FromStr<Err: Typed> + Display + PartialEq + Debug>(text: &str) {
    match text.parse::<T>() {
        Ok(value) => {
            let written = value.to_string();
            let again =
                written.parse::<T>().unwrap_or_else(|error| panic!("{value:?} written as {written:?}: {error}"));
            assert_eq!(again, value, "{text:?} written as {written:?}");
        }
        Err(error) => {
            assert!(error.code().contains('.'), "{}", error.code());
            assert!(error.to_string().chars().count() < 400, "{error}");
        }
    }
}

/// Facts at both ends of what an amount can be.
struct Extreme;

impl Facts for Extreme {
    fn amount(&self, variable: Variable) -> Amount {
        if variable < Variable::Total { Amount::MAX } else { Amount::MIN }
    }

    fn flag(&self, name: &str) -> bool {
        name.len() > 4
    }
}

macro_rules! all {
    ($text:expr, $($ty:ty),*) => {{ $(survives::<$ty>($text);)* }};
}

/// Reads a text as everything that is a text on the wire.
pub fn read(text: &str) {
    all!(text, Money, Amount, Rate, Currency, Timestamp, Span, CampaignId);
    all!(text, Title, Label, Summary, Body, Reason, Note, Reference, Link, Handle, Email);
    let _ = text.parse::<Country>();
    let _ = text.parse::<Digest32>();
    all!(text, Formula, Condition);
    if let Ok(formula) = text.parse::<Formula>() {
        let _ = formula.value(&Extreme);
    }
    if let Ok(condition) = text.parse::<Condition>() {
        let _ = condition.holds(&Extreme);
    }
    // The calculations that a value of money must bear, however large.
    if let (Ok(money), Ok(rate)) = (text.parse::<Money>(), "33.3333%".parse::<Rate>()) {
        let _ = rate.of(money.amount(), fundly_core::money::Rounding::HalfUp);
        let _ = money.checked_add(money);
    }
}
