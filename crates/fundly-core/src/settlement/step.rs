//! One bounded step of settlement.

use super::{
    Plan, Settlement, allot,
    close::{close_funding, decide_outcome, goes_on, waits_until},
    dunning,
    events::{SettlementStepped, earlier},
    plan::plan,
};
use crate::{
    actor::{Actor, Role, Who},
    campaign::{Campaign, Phase, Stage},
    decide::{Handled, Handler, Need, Range, RowKey, RowKind, Tx},
    id::PledgeId,
    limits::{FOOTPRINT_MAX, SETTLE_STEP_MAX},
    money::Amount,
    payment,
    pledge::{Pledge, PledgeState},
    refund::{self, Ground},
    rejection::Rejection,
    share,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Does the next step of what time or a decision has made due, on at most `limit` pledges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settle {
    /// Most pledges to work on: 1 to 1,000.
    pub limit: u32,
}

impl Handler for Settle {
    const WHO: &'static [Who] = &[Who::Platform(Role::System), Who::Platform(Role::Admin)];
    const PHASES: &'static [Phase] = Phase::AFTER_LAUNCH_UNLESS_SUSPENDED;

    fn prefetch(&self, _actor: &Actor, _needs: &mut Vec<Need>) {}

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let max = SETTLE_STEP_MAX;
        tx.check((1..=max).contains(&self.limit), || Rejection::SettleLimit { max });
        tx.pass()?;
        let campaign = tx.campaign()?.clone();
        if let Some(settlement) = &campaign.settlement {
            return self.work(tx, settlement);
        }
        if let Some(notice) = campaign.change.filter(|notice| notice.until <= tx.now()) {
            return plan(tx, Plan::Lapse { notice });
        }
        match campaign.stage {
            Stage::Approved if campaign.phase_at(tx.now()) == Phase::Collecting => self.closing(tx, &campaign),
            Stage::Collecting => self.collecting(tx, &campaign),
            Stage::Approved | Stage::Successful | Stage::Delivering => self.running(tx, &campaign),
            _ => Err(tx.refuse(Rejection::NothingToSettle { next: None })),
        }
    }
}

impl Settle {
    /// After the deadline: closes funding, unless what is in flight may still carry the promises to the goal.
    fn closing(&self, tx: &mut Tx<'_>, campaign: &Campaign) -> Handled {
        match waits_until(tx)? {
            None if goes_on(tx)? => Ok(()),
            None => close_funding(tx),
            Some(_) if campaign.totals.errored > 0 && campaign.dun_at.is_some_and(|at| at <= tx.now()) => {
                plan(tx, dunning::first())
            }
            end => {
                let dun = campaign.dun_at.filter(|_| campaign.totals.errored > 0);
                Err(tx.refuse(Rejection::NothingToSettle { next: earlier(dun, end) }))
            }
        }
    }

    /// While payments are being collected: remind and drop what is in error, give up at the end of grace, decide.
    fn collecting(&self, tx: &mut Tx<'_>, campaign: &Campaign) -> Handled {
        let totals = &campaign.totals;
        if let Some(begins) = campaign.collect_at {
            let waits = || Rejection::NothingToSettle { next: Some(begins) };
            // Who called off until now left room for others.
            let next = if allot::needed(tx)? { allot::plan() } else { Plan::Collect };
            return if begins <= tx.now() { plan(tx, next) } else { Err(tx.refuse(waits())) };
        }
        if totals.in_flight == 0 && totals.errored == 0 {
            return decide_outcome(tx);
        }
        let policy = &tx.terms()?.policy;
        let end = policy.collecting_from(campaign.closed_at.unwrap_or(tx.now())).plus(policy.collection.grace);
        match campaign.dun_at.filter(|_| totals.errored > 0) {
            Some(at) if at <= tx.now() => plan(tx, dunning::first()),
            None if end <= tx.now() => plan(tx, Plan::GiveUp),
            at => Err(tx.refuse(Rejection::NothingToSettle { next: at.or(Some(end)) })),
        }
    }

    /// After success: instalments, and late payments in error.
    fn running(&self, tx: &mut Tx<'_>, campaign: &Campaign) -> Handled {
        let due = |at: Option<Timestamp>| at.is_some_and(|at| at <= tx.now());
        if campaign.totals.errored > 0 && due(campaign.dun_at) {
            return plan(tx, dunning::first());
        }
        if campaign.totals.instalments_open > 0 && due(campaign.instalments_at) {
            return plan(tx, Plan::Instalments { next: None });
        }
        self.waiting(tx, campaign)
    }

    fn waiting(&self, tx: &Tx<'_>, campaign: &Campaign) -> Handled {
        let dun = campaign.dun_at.filter(|_| campaign.totals.errored > 0);
        let instalments = campaign.instalments_at.filter(|_| campaign.totals.instalments_open > 0);
        let closing = campaign.deadline.filter(|_| campaign.stage == Stage::Approved);
        let confirming = campaign.change.map(|notice| notice.until);
        let next = [dun, instalments, closing, confirming].into_iter().flatten().min();
        Err(tx.refuse(Rejection::NothingToSettle { next }))
    }

    /// Works on the next pledges of the plan.
    fn work(&self, tx: &mut Tx<'_>, settlement: &Settlement) -> Handled {
        let range = match settlement.plan.walks() {
            Some(state) => Range::Pledges { state, after: settlement.cursor, limit: self.limit },
            None => {
                Range::After { kind: RowKind::Pledge, after: settlement.cursor.map(RowKey::Pledge), limit: self.limit }
            }
        };
        let keys = tx.rows.range(range);
        let ids: Vec<PledgeId> = keys
            .iter()
            .filter_map(|key| match key {
                RowKey::Pledge(id) => Some(*id),
                _ => None,
            })
            .collect();
        let found = ids.len();
        let ids = &ids[..fitting(tx, &ids)];
        let mut plan = settlement.plan.clone();
        for id in ids {
            let Some(pledge) = tx.rows.pledge(*id).cloned() else { continue };
            one(tx, &mut plan, &pledge)?;
        }
        let finished = ids.len() == found && found < self.limit as usize;
        let wake = wake(&plan, finished);
        let next = if finished { plan.then(tx)? } else { Some(plan) };
        let cursor = if finished { None } else { ids.last().copied() };
        tx.emit(SettlementStepped { worked: ids.len() as u64, cursor, plan: next, wake });
        Ok(())
    }
}

/// How many of these pledges one command can work on: a pledge whose shares were passed on to many takes more rows. One at
/// least, or the walk would stand still.
fn fitting(tx: &Tx<'_>, ids: &[PledgeId]) -> usize {
    // Backer, payment, refund and the like; of each lot itself, its holder, a checkpoint and priorities; of each line its stock.
    let rows = |pledge: &Pledge| 5 + 4 * pledge.lots.len() + 2 * pledge.lines.len();
    let mut used = 0;
    let fits = |id: &&PledgeId| {
        used += tx.rows.pledge(**id).map_or(1, rows);
        used <= FOOTPRINT_MAX / 4 * 3
    };
    ids.iter().take_while(fits).count().max(1).min(ids.len())
}

/// When reminders or instalments are due next, once a walk over them is finished.
fn wake(plan: &Plan, finished: bool) -> Option<Timestamp> {
    match plan {
        Plan::Dun { state: PledgeState::ActionRequired, next } if finished => *next,
        Plan::Instalments { next } if finished => *next,
        _ => None,
    }
}

/// Works on one pledge.
fn one(tx: &mut Tx<'_>, plan: &mut Plan, pledge: &Pledge) -> Handled {
    match plan {
        Plan::Allot { walk } => allot::one(tx, walk, pledge),
        Plan::Collect => collect(tx, pledge),
        Plan::Issue => share::issue_for_pledge(tx, pledge.id),
        Plan::Unwind { ground } => refund::unwind(tx, pledge.id, *ground),
        Plan::Lapse { notice } if pledge.lapses(notice) => refund::unwind(tx, pledge.id, Ground::NotReconfirmed),
        Plan::Lapse { .. } => Ok(()),
        Plan::Dun { next, .. } => dunning::dun(tx, pledge, next),
        Plan::GiveUp => dunning::give_up(tx, pledge),
        Plan::Instalments { next } => instalment(tx, pledge, next),
        Plan::GiveBack { ground, amount, base, base_done, amount_done, seq } => {
            let own = pledge.collected_before(*seq);
            *base_done = base_done.saturating_add(own).min(*base);
            let target = share_of(*amount, *base_done, *base);
            let part = target.saturating_sub(*amount_done).min(own);
            *amount_done = amount_done.saturating_add(part);
            if part.is_zero() || pledge.state == PledgeState::Disputed {
                return Ok(());
            }
            refund::grant(tx, pledge.id, part, *ground).map(|_| ())
        }
    }
}

/// `⌈amount × done ÷ base⌉`: the differences sum to the whole, and early pledges get the odd minor unit (rule R-REFUND-9).
fn share_of(amount: Amount, done: Amount, base: Amount) -> Amount {
    let (amount, done, base) = (i128::from(amount.minor()), i128::from(done.minor()), i128::from(base.minor()));
    if base <= 0 {
        return Amount::ZERO;
    }
    let product = amount * done;
    let share = product / base + i128::from(product % base > 0);
    Amount::new(i64::try_from(share).unwrap_or(0))
}

/// Asks for the money of a promised or held pledge, also of one whose hold failed or lapsed before funding was closed. A hold
/// that waits for its backer is let go of: the money itself is asked for.
fn collect(tx: &mut Tx<'_>, pledge: &Pledge) -> Handled {
    let promised = matches!(pledge.state, PledgeState::Committed | PledgeState::Authorised | PledgeState::Errored);
    let waits = pledge.state == PledgeState::ActionRequired && pledge.dunning.is_none();
    if waits {
        payment::withdraw(tx, pledge.id)?;
    }
    if waits || (promised && pledge.payment.is_none()) {
        payment::take(tx, pledge);
    }
    Ok(())
}

/// Asks for an instalment that is due.
fn instalment(tx: &mut Tx<'_>, pledge: &Pledge, next: &mut Option<Timestamp>) -> Handled {
    let Some(at) = pledge.instalments.and_then(|parts| parts.next_at) else { return Ok(()) };
    if at > tx.now() {
        *next = earlier(*next, Some(at));
    } else if pledge.payment.is_none() {
        payment::take(tx, pledge);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g25_what_is_left_goes_back_pro_rata() {
        let split = |amount: i64, pledges: &[i64]| {
            let base = Amount::new(pledges.iter().sum());
            let (mut done, mut given) = (Amount::ZERO, Amount::ZERO);
            let mut parts = Vec::new();
            for pledge in pledges {
                done = done.saturating_add(Amount::new(*pledge));
                let target = share_of(Amount::new(amount), done, base);
                parts.push(target.saturating_sub(given).minor());
                given = target;
            }
            parts
        };
        assert_eq!(split(20_000, &[10_000, 10_000, 10_000]), [6_667, 6_667, 6_666]);
        assert_eq!(split(15_000, &[12_345, 6_789, 866]), [9_259, 5_092, 649]);
    }
}
