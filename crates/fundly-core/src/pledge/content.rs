//! What a backer orders, checked and priced.

use super::{Backer, Line, Pledge, PledgeState};
use crate::{
    campaign::{Campaign, Phase, Terms},
    decide::{Need, Refused, RowKey, Tx},
    id::{AccountId, ClassId, TierId},
    limits::{AMOUNT_MAX, LINE_QUANTITY_MAX, LINES_MAX, POLICY_ITEMS_MAX},
    money::{Amount, Money, is_zero},
    rejection::Rejection,
    reward::{self, Availability, Tier},
    text::{Country, Label, Note, Reference},
};
use serde::{Deserialize, Serialize};

/// What a backer orders. Everything is optional, but the whole may not be worth nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeOrder {
    /// Free contribution, beside any reward.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<Money>,
    /// Reward lines and add-ons.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, LINES_MAX>"
    )]
    pub lines: Vec<LineOrder>,
    /// Tip to the platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tip: Option<Money>,
    /// Class of shares wanted for the money that clears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<ClassId>,
    /// Whether the backer's name is hidden from the public.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// Message to the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// Opaque reference of the payment method at the gateway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Reference>,
    /// Where rewards are shipped to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// In how many parts it is paid; 1 when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instalments: Option<u8>,
    /// Gates of the policy that the backer confirms: warnings read, consents given.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "crate::text::bounded::<_, _, POLICY_ITEMS_MAX>"
    )]
    pub acknowledged: Vec<Label>,
}

/// One reward line as ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LineOrder {
    /// The tier or add-on.
    pub tier: TierId,
    /// How many.
    pub quantity: u32,
}

/// An order that was checked and priced. The fields stand in canonical order: of all content this is written most often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PledgeContent {
    /// Gates of the policy that the backer confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acknowledged: Vec<Label>,
    /// What counts towards the goal: contribution, lines and shipping.
    pub amount: Amount,
    /// Whether the name is hidden.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// Class of shares.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<ClassId>,
    /// Free contribution.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub contribution: Amount,
    /// Where to ship.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Parts in which it is paid, when more than one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instalments: Option<u8>,
    /// Reward lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<PricedLine>,
    /// Payment method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Reference>,
    /// Message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// Shipping of all lines.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub shipping: Amount,
    /// Categories of the backer that windows of the policy depend on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standing: Vec<Label>,
    /// Fees on top, to the platform.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub surcharge: Amount,
    /// Tip to the platform.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub tip: Amount,
}

impl PledgeContent {
    /// What the backer pays in all.
    pub(crate) fn total(&self) -> Amount {
        self.amount.saturating_add(self.surcharge).saturating_add(self.tip)
    }
}

/// A reward line with its price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PricedLine {
    /// The tier or add-on.
    pub tier: TierId,
    /// How many.
    pub quantity: u32,
    /// Price of one.
    pub unit_price: Amount,
}

impl PledgeOrder {
    pub(super) fn prefetch(&self, backer: AccountId, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Backer(backer)));
        for line in &self.lines {
            needs.extend([RowKey::Tier(line.tier), RowKey::Stock(line.tier), RowKey::Queue(line.tier)].map(Need::Row));
        }
        needs.extend(self.class.map(|class| Need::Row(RowKey::Class(class))));
    }

    /// Checks the order against tiers, limits and policy, and prices it. `before` is the pledge that it replaces, whose
    /// stock, money and tiers are free for it.
    pub(super) fn priced(
        &self,
        tx: &Tx<'_>,
        backer: AccountId,
        before: Option<&Pledge>,
    ) -> Result<PledgeContent, Refused> {
        let campaign = tx.campaign()?;
        let terms = tx.terms()?;
        for (field, money) in [("contribution", self.contribution), ("tip", self.tip)] {
            crate::campaign::amount(tx, field, money, campaign.currency, false);
        }
        let lines = self.lines(tx, backer, before)?;
        tx.pass()?;
        let contribution = self.contribution.map_or(Amount::ZERO, |money| money.amount());
        let tip = self.tip.map_or(Amount::ZERO, |money| money.amount());
        let (priced, shipping) = lines;
        let line_total = |line: &PricedLine| line.unit_price.checked_mul(i64::from(line.quantity));
        let goods = priced.iter().try_fold(Amount::ZERO, |sum, line| sum.checked_add(line_total(line)?));
        let amount = goods.and_then(|goods| goods.checked_add(contribution)?.checked_add(shipping));
        let max = Amount::new(AMOUNT_MAX);
        let too_large = || Rejection::AmountTooLarge { field: "amount", max };
        let amount = tx.require(amount.filter(|amount| *amount <= max), too_large)?;
        let surcharge = terms.policy.surcharge(amount);
        let total = amount.checked_add(surcharge).and_then(|sum| sum.checked_add(tip));
        tx.check(total.is_some_and(|total| total <= max), too_large);
        tx.check(!amount.is_zero(), || Rejection::AmountZero { field: "amount" });
        let divisible = priced.is_empty();
        check_bounds(tx, campaign, terms, (amount, divisible), before);
        self.check_class(tx, terms, amount);
        self.check_instalments(tx, terms);
        super::person::check(tx, backer, amount, before, &self.acknowledged);
        tx.pass()?;
        let standing = tx.facts().map_or_else(Vec::new, |facts| terms.policy.standing(facts, tx.now()));
        let mut acknowledged = self.acknowledged.clone();
        acknowledged.retain(|id| terms.policy.gates.iter().any(|gate| gate.id == *id));
        Ok(PledgeContent {
            acknowledged,
            standing,
            contribution,
            lines: priced,
            shipping,
            surcharge,
            tip,
            amount,
            class: self.class,
            anonymous: self.anonymous,
            note: self.note.clone(),
            method: self.method.clone(),
            country: self.country,
            instalments: self.instalments.filter(|count| *count > 1),
        })
    }

    fn lines(
        &self,
        tx: &Tx<'_>,
        backer: AccountId,
        before: Option<&Pledge>,
    ) -> Result<(Vec<PricedLine>, Amount), Refused> {
        let mut priced: Vec<PricedLine> = Vec::with_capacity(self.lines.len());
        let mut shipping = Amount::ZERO;
        let mut rewards = false;
        let max = LINES_MAX as u64;
        tx.check(self.lines.len() <= LINES_MAX, || Rejection::TooMany { what: "lines", max });
        for line in self.lines.iter().take(LINES_MAX) {
            let tier = tx.require(tx.rows.tier(line.tier), || Rejection::TierNotFound { tier: line.tier })?;
            let repeated = priced.iter().any(|other| other.tier == line.tier);
            tx.check(!repeated, || Rejection::TierTwice { tier: line.tier });
            let in_bounds = (1..=LINE_QUANTITY_MAX).contains(&line.quantity);
            tx.check(in_bounds, || Rejection::LineQuantity { tier: line.tier, max: LINE_QUANTITY_MAX });
            if in_bounds && !repeated {
                check_stock(tx, tier, line.quantity, backer, before);
            }
            rewards |= !tier.terms.add_on;
            let cost = tier.shipping(self.country, line.quantity);
            tx.check(cost.is_some(), || Rejection::NoShipping { tier: line.tier, country: self.country });
            shipping = shipping.saturating_add(cost.unwrap_or(Amount::ZERO));
            let unit_price = tier.terms.price.amount();
            priced.push(PricedLine { tier: line.tier, quantity: line.quantity, unit_price });
        }
        tx.check(self.lines.is_empty() || rewards, || Rejection::AddOnAlone);
        Ok((priced, shipping))
    }

    fn check_class(&self, tx: &Tx<'_>, terms: &Terms, amount: Amount) {
        let Some(class) = self.class else { return };
        tx.check(terms.offers == Some(class), || Rejection::ClassNotOffered { class });
        crate::share::check_order(tx, class, amount);
    }

    fn check_instalments(&self, tx: &Tx<'_>, terms: &Terms) {
        let max = terms.policy.pledging.instalments;
        let got = self.instalments.unwrap_or(1);
        tx.check((1..=max).contains(&got), || Rejection::Instalments { max, got });
    }
}

/// Checks time, quantity and per-backer limit of a tier, all three (R-REWARD-1, R-REWARD-3, R-REWARD-5). What the pledge held
/// before is its own: keeping it or taking less needs neither time nor stock.
fn check_stock(tx: &Tx<'_>, tier: &Tier, quantity: u32, backer: AccountId, before: Option<&Pledge>) {
    let (id, now) = (tier.id, tx.now());
    let line = before.filter(|pledge| pledge.state.holds_stock()).and_then(|p| p.lines.iter().find(|l| l.tier == id));
    let own = line.map_or(0, Line::held);
    let more = quantity.saturating_sub(own);
    let availability = tier.availability(None, now);
    let available = more == 0 || availability == Availability::Available;
    tx.check(available, || Rejection::TierUnavailable { tier: id, availability });
    if let Some(left) = reward::left(&tx.rows, tier, backer, now) {
        tx.check(more <= left, || Rejection::SoldOut { tier: id, left: left.saturating_add(own) });
    }
    if let Some(limit) = tier.terms.per_backer {
        let held = tx.rows.backer(backer).map_or(0, |row: &Backer| row.holds(id));
        let fits = more == 0 || held.saturating_add(more) <= limit;
        tx.check(fits, || Rejection::PerBackerLimit { tier: id, limit });
    }
}

/// Whether an order may go above the campaign's maximum, because what is accepted is allotted at the end (R-PLEDGE-13): a free
/// contribution to a live campaign. A pledge that is raised keeps its time priority, so the raise needs room; for more than
/// there is room for, another pledge is placed.
fn may_exceed(tx: &Tx<'_>, campaign: &Campaign, terms: &Terms, amount: Amount, before: Option<&Pledge>) -> bool {
    let live = campaign.phase_at(tx.now()) == Phase::Live;
    let raised = before.is_some_and(|pledge| amount > pledge.amount);
    terms.policy.oversubscription.is_some() && live && !raised
}

/// Checks the least and the most of a pledge, and the room left below the campaign's maximum (R-PLEDGE-5, R-PLEDGE-6).
fn check_bounds(
    tx: &Tx<'_>,
    campaign: &Campaign,
    terms: &Terms,
    (amount, divisible): (Amount, bool),
    before: Option<&Pledge>,
) {
    let pledging = &terms.policy.pledging;
    let counted = before.filter(|pledge| pledge.state.counts().committed);
    let old = counted.map_or(Amount::ZERO, Pledge::promised);
    // What waits for its first payment may clear at any moment, so it has its room.
    let others = campaign.totals.committed.saturating_add(campaign.totals.pending).saturating_sub(old);
    let room = terms.maximum.map(|maximum| maximum.amount().saturating_sub(others).max(Amount::ZERO));
    if let Some(room) = room {
        let exceeds = divisible && may_exceed(tx, campaign, terms, amount, before);
        tx.check(exceeds || amount <= room, || Rejection::AboveMaximum { room });
    }
    if let Some(minimum) = pledging.minimum.map(|money| money.amount()) {
        let fills_the_rest = pledging.last_may_be_smaller && room == Some(amount);
        tx.check(amount >= minimum || fills_the_rest, || Rejection::BelowMinimum { minimum });
    }
    if let Some(maximum) = pledging.maximum.map(|money| money.amount()) {
        tx.check(amount <= maximum, || Rejection::AboveMaximum { room: maximum });
    }
    let total = others.checked_add(amount).filter(|total| *total <= Amount::new(AMOUNT_MAX));
    tx.check(total.is_some(), || Rejection::AmountTooLarge { field: "campaign total", max: Amount::new(AMOUNT_MAX) });
}

/// The state in which a pledge starts when it needs no payment at once.
pub(super) const WITHOUT_PAYMENT: PledgeState = PledgeState::Committed;
