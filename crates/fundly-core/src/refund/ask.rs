//! Asking for a refund: by the creator, by the backer, or by the platform.

use super::{Ground, RefundedLine, give_back};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::{Phase, amount},
    decide::{Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId, TierId},
    limits::REFUNDS_PER_PLEDGE_MAX,
    money::{Amount, Money},
    pledge::{Pledge, PledgeState, owner, pledge, rights},
    policy::Right,
    rejection::Rejection,
    settlement::Plan,
};
use serde::{Deserialize, Serialize};

/// Gives money of a pledge back.
///
/// The creator, or a collaborator for money, does so on ground [`Ground::Creator`] while the policy's window is open; the
/// backer on ground [`Ground::Withdrawal`] while that window is open; a moderator on any ground at any time (R-REFUND-7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundPledge {
    /// The pledge.
    pub pledge: PledgeId,
    /// How much.
    pub amount: RefundAmount,
    /// Why.
    pub ground: Ground,
}

crate::json::tagged! {
    /// How much of a pledge is given back.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RefundAmount {
        /// Everything that was not given back before.
        Whole {},
        /// An amount, gross of a fee that the policy lets the backer bear.
        Part {
            /// How much.
            money: Money,
        },
        /// Units of a reward line at the price that was paid for them; shipping stays.
        Line {
            /// The tier or add-on.
            tier: TierId,
            /// How many.
            quantity: u32,
        },
    }
}

impl Handler for RefundPledge {
    const WHO: &'static [Who] = &[Who::Owner, Who::Collaborator(Permission::Money), Who::Platform(Role::Moderator)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH;
    const RESTRICTED: bool = true;

    fn owner(&self, rows: &WorkingSet<'_>) -> Result<Option<AccountId>, Rejection> {
        owner(rows, self.pledge)
    }

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Pledge(self.pledge)));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let before = pledge(tx, self.pledge)?;
        let platform = tx.actor().has(Role::Moderator);
        self.check_ground(tx, &before, platform)?;
        let campaign = tx.campaign()?;
        tx.check(platform || !campaign.suspended, || Rejection::ModeratorOnly);
        let spreading = campaign
            .settlement
            .as_ref()
            .is_some_and(|work| matches!(work.plan, Plan::GiveBack { .. } | Plan::Allot { .. }));
        tx.check(!spreading, || Rejection::SettlementUnderWay);
        tx.check(before.state != PledgeState::Disputed, || Rejection::RefundDisputed { pledge: self.pledge });
        let (gross, line) = self.gross(tx, &before)?;
        if gross < before.refundable() {
            let partial = platform || tx.terms()?.policy.refund.partial;
            tx.check(partial, || Rejection::PartialRefund);
            let max = u64::from(REFUNDS_PER_PLEDGE_MAX);
            tx.check(u64::from(before.refunds) + 1 < max, || Rejection::TooMany { what: "refunds of a pledge", max });
        }
        tx.pass()?;
        give_back(tx, self.pledge, gross, self.ground, line).map(|_| ())
    }
}

impl RefundPledge {
    /// Checks that the actor may refund on this ground, and in time. Windows are half-open (R-TIME-1).
    fn check_ground(&self, tx: &Tx<'_>, before: &Pledge, platform: bool) -> Handled {
        if platform {
            return Ok(());
        }
        let me = tx.me();
        let right = match self.ground {
            Ground::Creator => {
                let helps = || tx.rows.team().is_some_and(|team| team.allows(me, Permission::Money));
                Some(Right::Refund).filter(|_| tx.rows.campaign().is_some_and(|row| row.creator == me) || helps())
            }
            Ground::Withdrawal => Some(Right::Cancel).filter(|_| before.backer == me),
            _ => None,
        };
        tx.check(right.is_some(), || Rejection::RefundGround { ground: self.ground });
        match right.filter(|_| before.paid_at.is_some()) {
            Some(right) => rights::check(tx, right, before, before.promised()),
            None => Ok(()),
        }
    }

    /// What is asked for in money, and the line that it stands for.
    fn gross(&self, tx: &Tx<'_>, before: &Pledge) -> Result<(Amount, Option<RefundedLine>), Refused> {
        match self.amount {
            RefundAmount::Whole {} => Ok((before.refundable(), None)),
            RefundAmount::Part { money } => {
                amount(tx, "amount.money", Some(money), tx.campaign()?.currency, true);
                tx.pass()?;
                Ok((money.amount(), None))
            }
            RefundAmount::Line { tier, quantity } => {
                let found = before.lines.iter().find(|line| line.tier == tier);
                let line = tx.require(found, || Rejection::RefundLine { tier, left: 0 })?;
                let left = line.held();
                tx.check((1..=left).contains(&quantity), || Rejection::RefundLine { tier, left });
                tx.pass()?;
                let max = before.refundable();
                let gross = line.unit_price.checked_mul(i64::from(quantity));
                let gross = tx.require(gross, || Rejection::RefundTooLarge { left: max })?;
                Ok((gross, Some(RefundedLine { tier, quantity })))
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::{
        Event, Policy, Row,
        campaign::{CampaignApproved, CampaignCreated, Story, Terms, TermsSet},
        context::Context,
        decide::{Decision, decide},
        id::{CampaignId, CommandId},
        ledger::{LedgerAccount, Postings},
        money::Currency,
        payment::PaymentCaptured,
        pledge::{PledgeContent, PledgePlaced, PricedLine},
        reward::Stock,
        time::Timestamp,
    };

    const CREATOR: AccountId = AccountId::from_u128(1);
    const PLEDGE: PledgeId = PledgeId::from_u128(2);
    const GAME: TierId = TierId::from_u128(3);
    const DICE: TierId = TierId::from_u128(4);

    /// A pledge of three games at 10.00, a set of dice at 4.00 and shipping of 1.00, paid in full.
    fn paid() -> WorkingSet<'static> {
        let mut rows = WorkingSet::complete();
        let line = |tier, quantity, price| PricedLine { tier, quantity, unit_price: Amount::new(price) };
        let amount = Amount::new(3_500);
        let content = PledgeContent {
            acknowledged: Vec::new(),
            standing: Vec::new(),
            contribution: Amount::ZERO,
            lines: vec![line(GAME, 3, 1_000), line(DICE, 1, 400)],
            shipping: Amount::new(100),
            surcharge: Amount::ZERO,
            tip: Amount::ZERO,
            amount,
            class: None,
            anonymous: false,
            note: None,
            method: None,
            country: None,
            instalments: None,
        };
        let story: Story = serde_json::from_value(serde_json::json!({
            "title": "Games", "summary": "Games.", "description": "", "category": "games"
        }))
        .unwrap();
        let campaign = CampaignId::from_u128(5);
        let mut policy = Policy::open_ended();
        policy.fees.clear();
        let terms = Terms { goal: None, maximum: None, opens: None, deadline: None, offers: None, policy };
        let state = PledgeState::Pending;
        let backer = AccountId::from_u128(6);
        let events: [Event; 5] = [
            CampaignCreated { campaign, creator: CREATOR, currency: Currency::USD, story }.into(),
            TermsSet { terms }.into(),
            CampaignApproved { opens: Timestamp::MIN, deadline: None }.into(),
            PledgePlaced { pledge: PLEDGE, backer, state, content, late: false }.into(),
            PaymentCaptured {
                payment: None,
                pledge: PLEDGE,
                amount,
                platform_fee: Amount::ZERO,
                processor_fee: Amount::ZERO,
                provider_ref: None,
                next_instalment: None,
                postings: Postings::none().moving(amount, LedgerAccount::Backers, LedgerAccount::Escrow),
            }
            .into(),
        ];
        for tier in [GAME, DICE] {
            rows.put(Stock { tier, taken: 0, backers: 0 });
        }
        events.iter().for_each(|event| event.evolve(&mut rows, Timestamp::MIN));
        rows
    }

    /// Refunds units of a line; answers the code when refused.
    fn refund(rows: &mut WorkingSet<'static>, tier: TierId, quantity: u32) -> Result<Pledge, &'static str> {
        let actor = Actor::account(CREATOR);
        let ctx = Context {
            now: Timestamp::MIN,
            campaign: crate::id::CampaignId::from_u128(1),
            actor: &actor,
            command: CommandId::from_u128(7),
            facts: None,
        };
        let amount = RefundAmount::Line { tier, quantity };
        let command = RefundPledge { pledge: PLEDGE, amount, ground: Ground::Creator }.into();
        let Decision { changes, rejections, .. } = decide(rows, &command, &ctx);
        match rejections.first() {
            Some(rejection) => Err(rejection.code()),
            None => {
                changes.into_iter().for_each(|row: Row| rows.put(row));
                Ok(rows.pledge(PLEDGE).unwrap().clone())
            }
        }
    }

    #[test]
    fn a_line_is_refunded_at_the_price_paid_and_its_stock_is_free_again() {
        let mut rows = paid();
        let after = refund(&mut rows, GAME, 2).unwrap();
        assert_eq!((after.refunded.minor(), after.lines[0].refunded), (2_000, 2));
        assert_eq!(rows.stock(GAME).map(|stock| (stock.taken, stock.backers)), Some((1, 1)));
        assert_eq!(refund(&mut rows, GAME, 2), Err("refund.line"), "one is left");
        assert_eq!(refund(&mut rows, GAME, 0), Err("refund.line"));
        assert_eq!(refund(&mut rows, TierId::from_u128(9), 1), Err("refund.line"));
        refund(&mut rows, GAME, 1).unwrap();
        assert_eq!(rows.stock(GAME).map(|stock| (stock.taken, stock.backers)), Some((0, 0)));
        let last = refund(&mut rows, DICE, 1).unwrap();
        assert_eq!((last.refundable().minor(), last.state), (100, PledgeState::PartlyRefunded), "shipping stays");
    }

    #[test]
    fn a_line_cannot_take_more_than_is_left_of_the_pledge() {
        let mut rows = paid();
        let actor = Actor::account(CREATOR);
        let ctx = Context {
            now: Timestamp::MIN,
            campaign: crate::id::CampaignId::from_u128(1),
            actor: &actor,
            command: CommandId::from_u128(8),
            facts: None,
        };
        let amount = RefundAmount::Part { money: Money::new(Amount::new(3_000), Currency::USD) };
        let command = RefundPledge { pledge: PLEDGE, amount, ground: Ground::Creator }.into();
        decide(&rows, &command, &ctx).changes.into_iter().for_each(|row| rows.put(row));
        assert_eq!(refund(&mut rows, GAME, 1), Err("refund.too_large"), "5.00 are left");
        refund(&mut rows, DICE, 1).unwrap();
    }
}
