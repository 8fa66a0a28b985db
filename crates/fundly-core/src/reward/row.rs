//! Reward tiers: what is offered, how many are left, and who waits.

use crate::{
    id::{AccountId, TierId},
    limits::{TIER_ITEMS_MAX, ZONES_MAX},
    money::Money,
    text::{Country, Label, Summary, Title},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A tier or add-on as the creator describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierTerms {
    /// Title.
    pub title: Title,
    /// What the backer gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Summary>,
    /// Price of one, without shipping.
    pub price: Money,
    /// How many there are; none means unlimited. After launch it may only rise (R-REWARD-2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
    /// Most that one backer may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_backer: Option<u32>,
    /// Only with a reward, not on its own.
    #[serde(default)]
    pub add_on: bool,
    /// Shown only to those who have the link.
    #[serde(default)]
    pub secret: bool,
    /// Offered from (early bird and the like).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<Timestamp>,
    /// Offered until, exclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Timestamp>,
    /// When the creator expects to deliver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Timestamp>,
    /// Items inside.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, TIER_ITEMS_MAX>")]
    pub items: Vec<Label>,
    /// Where it ships and for how much of the price of one; empty when nothing is shipped.
    #[serde(default, deserialize_with = "crate::text::bounded::<_, _, ZONES_MAX>")]
    pub shipping: Vec<ShippingZone>,
}

/// A shipping zone with its cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShippingZone {
    /// The country; none means everywhere else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Cost of shipping the first one.
    pub first: Money,
    /// Cost of shipping each further one in the same pledge.
    pub further: Money,
}

/// A tier or add-on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tier {
    /// The tier.
    pub id: TierId,
    /// As described.
    pub terms: TierTerms,
    /// Withdrawn by the creator: nobody new can choose it.
    pub ended: bool,
}

/// How many of a tier are taken. Apart from the description, because every pledge rewrites it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Stock {
    /// The tier.
    pub tier: TierId,
    /// Units in pledges that hold stock.
    pub taken: u32,
    /// Pledges that hold stock of it.
    pub backers: u32,
}

/// Reservations and waiting list of a scarce tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Queue {
    /// The tier.
    pub tier: TierId,
    /// Units held for somebody for a while.
    pub reservations: Vec<Reservation>,
    /// Who waits, in order.
    pub waiting: Vec<Waiting>,
}

/// Units held for an account until a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reservation {
    /// For whom.
    pub account: AccountId,
    /// How many.
    pub quantity: u32,
    /// Until when, exclusive.
    pub until: Timestamp,
}

/// A place in the waiting list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// Who waits.
    pub account: AccountId,
    /// For how many in all: what is reserved for the account already is a part of them.
    pub quantity: u32,
    /// Since when.
    pub since: Timestamp,
}

/// Whether a tier can be chosen at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Availability {
    /// Yes.
    Available,
    /// All taken or reserved.
    SoldOut,
    /// Its time is over, or the creator ended it.
    Ended,
    /// Its time has not come.
    Upcoming,
}

impl Tier {
    /// Availability at a moment, from time and quantity both (R-REWARD-1). `left` is what is neither taken nor reserved.
    pub fn availability(&self, left: Option<u32>, now: Timestamp) -> Availability {
        if self.ended || self.terms.ends.is_some_and(|ends| now >= ends) {
            Availability::Ended
        } else if self.terms.starts.is_some_and(|starts| now < starts) {
            Availability::Upcoming
        } else if left == Some(0) {
            Availability::SoldOut
        } else {
            Availability::Available
        }
    }
}
