//! When money is collected, how long a bank holds it, and what happens when a payment fails.

use crate::{clock::Period, formula::Formula, limits::POLICY_ITEMS_MAX, text::Label, time::Span};
use serde::{Deserialize, Serialize};

/// When money is collected, and what happens when that fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Collection {
    /// When.
    pub at: CollectAt,
    /// How long after funding was closed collecting begins: a cooling-off period in which pledges may still be called off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Period>,
    /// What holds of each kind of payment method allow.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    #[cfg_attr(feature = "schema", schemars(length(max = POLICY_ITEMS_MAX)))]
    pub holds: Vec<Hold>,
    /// For how long after funding was closed a failed payment can be mended and a report is waited for; and for how long after
    /// the deadline closing waits for what is in flight.
    pub grace: Span,
    /// How often the backer is reminded in that time.
    pub remind_every: Span,
    /// Whether a last try is made at its end before the pledge is dropped.
    pub final_try: bool,
}

/// When money is collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CollectAt {
    /// At once, when the pledge is placed.
    Pledge,
    /// When the campaign has succeeded.
    Success,
    /// Held when the pledge is placed, taken when the campaign has succeeded.
    Authorise,
}

/// What a hold on a payment method allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hold {
    /// The kind of method: card, visa-merchant-initiated, paypal, ...
    pub method: Label,
    /// How long the bank holds the money.
    pub lasts: Span,
    /// How long the bank promises to pay it out, where that is shorter; counted anew from each renewal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub honoured: Option<Span>,
    /// The most that may be taken of a hold of `amount`; the amount itself when nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<Formula>,
}

impl Hold {
    /// For how long the bank promises to pay a hold that is renewed (or made, at zero) that long after it was made: never
    /// beyond the end of the hold.
    ///
    /// ```
    /// use fundly_core::{Span, policy::Hold};
    /// let paypal = Hold { method: "paypal".parse()?, lasts: Span::days(29), honoured: Some(Span::days(3)), takes: None };
    /// assert_eq!(paypal.honoured_after(Span::ZERO), Span::days(3));
    /// assert_eq!(paypal.honoured_after(Span::days(27)), Span::days(2), "developer.paypal.com: day 27 leaves two days");
    /// # Ok::<(), fundly_core::Invalid>(())
    /// ```
    pub fn honoured_after(&self, renewed: Span) -> Span {
        let left = Span::millis(self.lasts.as_millis().saturating_sub(renewed.as_millis()));
        self.honoured.map_or(left, |honoured| honoured.min(left))
    }
}
