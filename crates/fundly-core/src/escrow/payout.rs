//! Asking for payouts: what the creator can draw on leaves the campaign.

use super::{PAYOUT_MOVES, Payout, PayoutState};
use crate::{
    actor::{Actor, Permission, Role, Who},
    backlog::FeatureState,
    campaign::{self, Phase},
    decide::{self, Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, FeatureId, PaymentId, PayoutId},
    ledger::{LedgerAccount, Postings},
    money::{Amount, Money},
    payment::{self, PaymentKind, Purpose},
    policy::Action,
    rejection::Rejection,
    text::Reason,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

const MONEY: &[Who] = &[Who::Collaborator(Permission::Money), Who::Platform(Role::Admin)];
const PAYING: &[Phase] = Phase::IN_FORCE;

/// Asks for a payout from what the creator can draw on, to any payee: the creator, or somebody whose expense it pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequestPayout {
    /// Who is paid.
    pub payee: AccountId,
    /// How much the payee gets.
    pub amount: Money,
    /// What the processor is expected to take on top; nothing when not given (R-PAYOUT-5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Money>,
    /// What it is for.
    pub reason: Reason,
    /// The shipped feature it pays for, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature: Option<FeatureId>,
}

/// A payout was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayoutRequested {
    /// The payout.
    pub payout: PayoutId,
    /// Who is paid.
    pub payee: AccountId,
    /// How much the payee gets.
    pub amount: Amount,
    /// What is reserved for the processor.
    pub fee: Amount,
    /// What it is for.
    pub reason: Reason,
    /// The shipped feature it pays for, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature: Option<FeatureId>,
    /// The instruction.
    pub payment: PaymentId,
    /// The movement.
    pub postings: Postings,
}

/// Tries a failed payout again, with a new instruction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetryPayout {
    /// The payout.
    pub payout: PayoutId,
}

/// A failed payout is tried again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayoutRetried {
    /// The payout.
    pub payout: PayoutId,
    /// The new instruction.
    pub payment: PaymentId,
    /// The movement.
    pub postings: Postings,
}

impl RequestPayout {
    /// An expense pays for shipped work (R-PAYOUT-4).
    fn check_feature(&self, tx: &Tx<'_>) -> Handled {
        let Some(feature) = self.feature else { return Ok(()) };
        let row = tx.rows.feature(feature).map(|row| row.state);
        let state = tx.require(row, || Rejection::FeatureNotFound { feature })?;
        let shipped = matches!(state, FeatureState::Shipped | FeatureState::Accepted);
        tx.check(shipped, || Rejection::PayoutForUnshipped { feature, state });
        Ok(())
    }

    fn check_amounts(&self, tx: &Tx<'_>) -> Handled {
        let currency = tx.campaign()?.currency;
        campaign::amount(tx, "amount", Some(self.amount), currency, true);
        campaign::amount(tx, "fee", self.fee, currency, false);
        let minimum = tx.terms()?.policy.escrow.payout_minimum.map_or(Amount::ZERO, Money::amount);
        let comparable = self.amount.currency() == currency;
        tx.check(!comparable || self.amount.amount() >= minimum, || Rejection::PayoutBelowMinimum { minimum });
        Ok(())
    }
}

/// No payout is made before the first day for payouts that the policy names (R-POLICY-7).
fn check_day(tx: &Tx<'_>) -> Handled {
    let (campaign, policy) = (tx.campaign()?, &tx.terms()?.policy);
    let days = policy.escrow.payouts.as_ref().zip(campaign.deadline);
    let first = days.and_then(|(days, deadline)| days.nth(&policy.clock, deadline, 0));
    if let Some(from) = first.filter(|from| tx.now() < *from) {
        let cites = policy.sources(["escrow.payouts"]);
        tx.check(false, || Rejection::NotYet { action: Action::Payout, from, cites });
    }
    Ok(())
}

/// Puts the amount and the fee of a payout aside.
fn reserved(amount: Amount, fee: Amount) -> Postings {
    Postings::none().moving(amount.saturating_add(fee), LedgerAccount::Payable, LedgerAccount::PayoutsPayable)
}

impl Handler for RequestPayout {
    const WHO: &'static [Who] = MONEY;
    const PHASES: &'static [Phase] = PAYING;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(self.feature.map(|feature| Need::Row(RowKey::Feature(feature))));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        self.check_feature(tx)?;
        let account = self.payee;
        tx.check(account != AccountId::EVERYONE, || Rejection::NotAnAccount { account });
        self.check_amounts(tx)?;
        check_day(tx)?;
        tx.pass()?;
        let amount = self.amount.amount();
        let fee = self.fee.map_or(Amount::ZERO, Money::amount);
        let postings = reserved(amount, fee);
        tx.affordable(&postings)?;
        let payout: PayoutId = tx.id();
        let payment = payment::instruct(tx, PaymentKind::Payout, Purpose::Payout { payout }, amount, None);
        let (payee, reason, feature) = (self.payee, self.reason.clone(), self.feature);
        tx.emit(PayoutRequested { payout, payee, amount, fee, reason, feature, payment, postings });
        Ok(())
    }
}

impl Evolve for PayoutRequested {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rows.put(Payout {
            id: self.payout,
            payee: self.payee,
            amount: self.amount,
            paid: Amount::ZERO,
            borne: Amount::ZERO,
            fee: self.fee,
            reason: self.reason.clone(),
            feature: self.feature,
            state: PayoutState::Requested,
            payment: self.payment,
            created_at: at,
            resolved_at: None,
            failure: None,
        });
    }
}

impl Handler for RetryPayout {
    const WHO: &'static [Who] = MONEY;
    const PHASES: &'static [Phase] = PAYING;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Payout(self.payout)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let payout = self.payout;
        let row = tx.require(tx.rows.payout(payout).cloned(), || Rejection::PayoutNotFound { payout })?;
        let next = decide::next(PAYOUT_MOVES, Some(row.state), "retryPayout");
        tx.check(next.is_some(), || Rejection::PayoutState { payout, state: row.state });
        tx.pass()?;
        let postings = reserved(row.amount, row.fee);
        tx.affordable(&postings)?;
        let payment = payment::instruct(tx, PaymentKind::Payout, Purpose::Payout { payout }, row.amount, None);
        tx.emit(PayoutRetried { payout, payment, postings });
        Ok(())
    }
}

impl Evolve for PayoutRetried {
    fn evolve(&self, rows: &mut WorkingSet<'_>, _at: Timestamp) {
        if let Some(row) = rows.payout_mut(self.payout) {
            row.state = PayoutState::Requested;
            row.payment = self.payment;
            row.resolved_at = None;
            row.failure = None;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        Actor, CampaignId, CommandId, Context, Currency, Policy, backlog::Feature, campaign::Terms, decide::decide,
    };

    /// A live open-ended campaign with 100.00 to draw on and a feature in a state.
    fn rows(creator: AccountId, feature: FeatureId, state: FeatureState) -> WorkingSet<'static> {
        let mut rows = WorkingSet::complete();
        let story = serde_json::json!({"title": "t", "summary": "s", "description": "", "category": "c"});
        let story = serde_json::from_value(story).unwrap();
        let (campaign, currency, at) = (CampaignId::from_u128(1), Currency::USD, Timestamp::MIN);
        campaign::CampaignCreated { campaign, creator, currency, story }.evolve(&mut rows, at);
        let policy = Policy::open_ended();
        rows.put(Terms { goal: None, maximum: None, opens: None, deadline: None, offers: None, policy });
        campaign::CampaignApproved { opens: at, deadline: None }.evolve(&mut rows, at);
        let funds = Postings::none().moving(Amount::new(10_000), LedgerAccount::Backers, LedgerAccount::Payable);
        rows.campaign_mut().unwrap().balances.book(&funds);
        rows.put(Feature {
            id: feature,
            author: creator,
            title: "A feature".parse().unwrap(),
            text: "".parse().unwrap(),
            issue: None,
            state,
            support: 0,
            supporters: 0,
            standing: 0,
            standing_holders: 0,
            reason: None,
            created_at: at,
            updated_at: at,
        });
        rows
    }

    #[test]
    fn an_expense_pays_for_shipped_work_only() {
        let (creator, feature) = (AccountId::from_u128(1), FeatureId::from_u128(2));
        use FeatureState::{Accepted, Declined, InProgress, Planned, Proposed, Shipped};
        for state in [Proposed, Planned, InProgress, Shipped, Accepted, Declined] {
            let rows = rows(creator, feature, state);
            let reason: Reason = "bounty".parse().unwrap();
            let amount = "25.00 USD".parse().unwrap();
            let order = RequestPayout { payee: creator, amount, fee: None, reason, feature: Some(feature) };
            let actor = Actor::account(creator);
            let ctx = Context {
                now: Timestamp::MIN,
                campaign: crate::id::CampaignId::from_u128(1),
                actor: &actor,
                command: CommandId::from_u128(3),
                facts: None,
            };
            let decision = decide(&rows, &order.into(), &ctx);
            let codes: Vec<_> = decision.rejections.iter().map(Rejection::code).collect();
            let shipped = matches!(state, Shipped | Accepted);
            let expected: &[&str] = if shipped { &[] } else { &["payout.feature_not_shipped"] };
            assert_eq!(codes, expected, "{state:?}");
            assert_eq!(decision.events.is_empty(), !shipped, "{state:?}");
        }
    }
}
