//! Asking for a refund: by the creator, by the backer, or by the platform.

use super::{Ground, RefundedLine, give_back};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::{Phase, amount},
    decide::{Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::{AccountId, PledgeId, TierId},
    limits::REFUNDS_PER_PLEDGE_MAX,
    money::{Amount, Money},
    pledge::{Pledge, PledgeState, owner, pledge},
    rejection::Rejection,
    settlement::Plan,
};
use serde::{Deserialize, Serialize};

/// Gives money of a pledge back.
///
/// The creator, or a collaborator for money, does so on ground [`Ground::Creator`] while the policy's window is open; the
/// backer on ground [`Ground::Withdrawal`] while that window is open; a moderator on any ground at any time (R-REFUND-7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RefundPledge {
    /// The pledge.
    pub pledge: PledgeId,
    /// How much.
    pub amount: RefundAmount,
    /// Why.
    pub ground: Ground,
}

/// How much of a pledge is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
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
        let spreading = campaign.settlement.is_some_and(|work| matches!(work.plan, Plan::GiveBack { .. }));
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
        let rules = &tx.terms()?.policy.refund;
        let (mine, window) = match self.ground {
            Ground::Creator => {
                let helps = || tx.rows.team().is_some_and(|team| team.allows(me, Permission::Money));
                (tx.campaign()?.creator == me || helps(), rules.creator_within)
            }
            Ground::Withdrawal => (before.backer == me, Some(rules.withdrawal)),
            _ => (false, None),
        };
        tx.check(mine, || Rejection::RefundGround { ground: self.ground });
        let closes = before.paid_at.zip(window).map(|(paid, window)| paid.plus(window));
        if let (true, Some(closed)) = (mine, closes) {
            tx.check(tx.now() < closed, || Rejection::RefundWindow { ground: self.ground, closed });
        }
        Ok(())
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
