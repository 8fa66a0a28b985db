//! A pledge: what one backer promises, and what became of it.

use super::state::PledgeState;
use crate::{
    id::{AccountId, ClassId, DisputeId, LotId, PaymentId, PledgeId, RefundId, TierId},
    money::{Amount, is_zero},
    share::Units,
    text::{Country, Label, Note, Reference},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A pledge. All amounts are minor units of the campaign's currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Pledge {
    /// The pledge.
    pub id: PledgeId,
    /// Who pledges.
    pub backer: AccountId,
    /// Where it stands.
    pub state: PledgeState,
    /// When it was placed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// Time priority: where oversubscription or scarcity is decided first come, first served.
    pub priority_at: Timestamp,
    /// Gates of the policy that the backer confirmed with the order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acknowledged: Vec<Label>,
    /// Categories of the backer, of those that windows of the policy depend on, when the order was placed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standing: Vec<Label>,
    /// When it was last confirmed after a material change, or its order replaced.
    pub confirmed_at: Option<Timestamp>,
    /// Placed after success, under the late-pledge rule.
    pub late: bool,
    /// Free contribution, beside any reward.
    pub contribution: Amount,
    /// Reward lines.
    pub lines: Vec<Line>,
    /// Shipping of all lines.
    pub shipping: Amount,
    /// Tip to the platform; never part of the goal, of fees or of shares.
    pub tip: Amount,
    /// Fees on top, to the platform (R-FEE-7); like the tip never part of the goal, of other fees or of shares.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub surcharge: Amount,
    /// Contribution, lines and shipping: what counts towards the goal.
    pub amount: Amount,
    /// Class of shares the backer wants for the money that clears.
    pub class: Option<ClassId>,
    /// Whether the backer's name is hidden from the public.
    pub anonymous: bool,
    /// Message to the creator.
    pub note: Option<Note>,
    /// Opaque reference of the payment method at the gateway.
    pub method: Option<Reference>,
    /// Where rewards are shipped to.
    pub country: Option<Country>,
    /// Money held by an authorisation, of all that the backer pays.
    pub authorised: Amount,
    /// When the authorisation lapses.
    pub authorised_until: Option<Timestamp>,
    /// Money that cleared, of all that the backer pays, gross.
    pub captured: Amount,
    /// Money refunded or charged back, or on its way to be (cumulative).
    pub refunded: Amount,
    /// Platform fee taken from the captured money (cumulative).
    pub platform_fee: Amount,
    /// Processor fee taken from the captured money (cumulative).
    pub processor_fee: Amount,
    /// Platform fee given back with refunds (cumulative).
    pub platform_fee_returned: Amount,
    /// Processor fee given back with refunds (cumulative).
    pub processor_fee_returned: Amount,
    /// Processor fee that was not given back with refunds, borne by the platform or the backer instead of the campaign
    /// (cumulative).
    pub processor_fee_borne: Amount,
    /// When money last cleared: windows for refunds count from here.
    pub paid_at: Option<Timestamp>,
    /// Share units issued for this pledge (cumulative).
    pub units_issued: Units,
    /// Share units cancelled again (cumulative).
    pub units_cancelled: Units,
    /// Live lots that descend from this pledge.
    pub lots: Vec<LotId>,
    /// The payment instruction that waits for a report.
    pub payment: Option<PaymentId>,
    /// Dunning, while a payment is in error.
    pub dunning: Option<Dunning>,
    /// Instalments, where the pledge is paid in parts.
    pub instalments: Option<Instalments>,
    /// How many refunds it has had.
    pub refunds: u32,
    /// What is under dispute now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispute: Option<UnderDispute>,
    /// Money that cleared while an amount was being given back over all pledges, and is no part of what it is spread over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cleared_during: Option<ClearedDuring>,
    /// Warnings, inquiries and disputes that are not over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputes: Vec<DisputeId>,
    /// Refunds that failed and still owe the backer money.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failed_refunds: Vec<RefundId>,
}

/// What of a pledge is under dispute: present exactly while its state is [`PledgeState::Disputed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnderDispute {
    /// Money of the pledge that banks have taken, over all open disputes.
    pub amount: Amount,
    /// The state to which the pledge returns.
    pub before: PledgeState,
}

/// Money of a pledge that cleared while an amount was being given back over all pledges (R-REFUND-9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClearedDuring {
    /// Which plan it was, by its [`crate::settlement::Plan::GiveBack`] `seq`.
    pub plan: u64,
    /// The money, without the tip.
    pub amount: Amount,
}

impl Pledge {
    /// Money for the campaign as it was when a plan to give an amount back was made: what cleared since is left out.
    pub fn collected_before(&self, plan: u64) -> Amount {
        let since =
            self.cleared_during.filter(|during| during.plan == plan).map_or(Amount::ZERO, |during| during.amount);
        self.collected().saturating_sub(since).max(Amount::ZERO)
    }

    /// What the backer pays in all: amount, fees on top, and tip.
    pub fn total(&self) -> Amount {
        self.amount.saturating_add(self.surcharge).saturating_add(self.tip)
    }

    /// Money that cleared and was not given back: the most that a refund can take (R-REFUND-2).
    pub fn refundable(&self) -> Amount {
        self.captured.saturating_sub(self.refunded)
    }

    /// Units issued and not cancelled.
    pub fn units(&self) -> Units {
        self.units_issued.saturating_sub(self.units_cancelled)
    }
}

/// A reward line of a pledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Line {
    /// The tier or add-on.
    pub tier: TierId,
    /// How many.
    pub quantity: u32,
    /// Price of one, as it was when pledged.
    pub unit_price: Amount,
    /// Fulfilment of the line.
    pub fulfilment: FulfilmentState,
    /// Carrier's tracking number.
    pub tracking: Option<Reference>,
    /// How many of the quantity were refunded.
    pub refunded: u32,
}

impl Line {
    /// How many the backer still has coming: what was not refunded.
    pub fn held(&self) -> u32 {
        self.quantity.saturating_sub(self.refunded)
    }
}

/// Where the delivery of a reward line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FulfilmentState {
    /// Nothing done yet.
    #[default]
    None,
    /// Being made or packed.
    InPreparation,
    /// On its way.
    Shipped,
    /// Arrived.
    Delivered,
    /// Could not be delivered.
    Failed,
}

impl FulfilmentState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::None, Self::InPreparation, Self::Shipped, Self::Delivered, Self::Failed];
}

/// The state of dunning for a payment in error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dunning {
    /// When the payment first failed after funding closed.
    pub since: Timestamp,
    /// Reminders sent.
    pub reminders: u32,
    /// When the next reminder is due.
    pub next_at: Timestamp,
    /// When the pledge is dropped.
    pub until: Timestamp,
    /// Whether the automatic final try was made.
    pub final_try: bool,
}

/// The state of a pledge paid in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Instalments {
    /// How many parts in all.
    pub count: u8,
    /// How many have cleared.
    pub collected: u8,
    /// When the next is due.
    pub next_at: Option<Timestamp>,
}

/// What one account has with one campaign: for per-backer limits and the count of backers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Backer {
    /// The account.
    pub account: AccountId,
    /// Its pledges that count as committed.
    pub pledges: u32,
    /// Money of those pledges.
    pub committed: Amount,
    /// Money of its pledges that wait for their first payment.
    pub pending: Amount,
    /// Reward units it holds by tier.
    pub tiers: Vec<TierCount>,
    /// Barred from further pledges (after a lost dispute).
    pub barred: bool,
}

impl Backer {
    /// Money of all its pledges that stand or may stand any moment.
    pub fn promised(&self) -> Amount {
        self.committed.saturating_add(self.pending)
    }

    /// Units of a tier that it holds.
    pub fn holds(&self, tier: TierId) -> u32 {
        self.tiers.iter().find(|count| count.tier == tier).map_or(0, |count| count.quantity)
    }
}

/// How many units of a tier a backer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierCount {
    /// The tier.
    pub tier: TierId,
    /// Units held.
    pub quantity: u32,
}

/// Answers to the survey of a pledge, locked after the cut-off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Survey {
    /// The pledge.
    pub pledge: PledgeId,
    /// Answers, by question.
    pub answers: Vec<Answer>,
    /// When they were last given.
    pub answered_at: Timestamp,
    /// Whether they are locked.
    pub locked: bool,
}

/// One answer of a survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Answer {
    /// The question.
    pub question: Label,
    /// The answer.
    pub answer: Note,
}
