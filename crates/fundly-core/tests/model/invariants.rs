//! What must hold after every accepted command.

mod register;
mod votes;

use super::{
    naive::{Books, collects, is_open, pledge_of},
    spy::Mirror,
};
use fundly_core::{
    PledgeState, Row, RowKey,
    campaign::Stage,
    ledger::LedgerAccount,
    payment::{Direction, ReceiptState},
    pledge::{Backer, Pledge, TierCount},
    refund::RefundState,
};
use std::collections::BTreeMap;

/// What does not hold, in words.
pub type Broken = String;

macro_rules! holds {
    ($condition:expr, $($text:tt)*) => {
        if !$condition {
            return Err(format!($($text)*));
        }
    };
}
use holds;

/// Checks everything.
pub fn check(mirror: &Mirror) -> Result<(), Broken> {
    let books = Books::of(mirror);
    ledger(mirror, &books)?;
    let (kept, counted) = (books.kept(), books.counted());
    holds!(kept == counted, "totals are kept as {kept:?}, counted from the rows they are {counted:?}");
    pledges(&books)?;
    accepted(&books)?;
    payments(&books)?;
    movements(&books)?;
    backers(mirror, &books)?;
    stock(mirror, &books)?;
    escrow(mirror, &books)?;
    register::check(mirror, &books)?;
    votes::check(mirror)
}

fn ledger(mirror: &Mirror, books: &Books<'_>) -> Result<(), Broken> {
    let balances = &books.campaign.expect("a campaign").balances;
    holds!(balances.sum() == 0, "the ledger sums to {}", balances.sum());
    for account in LedgerAccount::ALL {
        let kept = balances.of(account).minor();
        let posted = mirror.ledger.get(&account).copied().unwrap_or(0);
        holds!(i128::from(kept) == posted, "{account:?} is kept as {kept}, its postings sum to {posted}");
        holds!(!account.is_bounded() || kept >= 0, "{account:?} is overdrawn: {kept}");
    }
    for (account, expected) in books.balances(mirror.elsewhere) {
        let kept = balances.of(account).minor();
        holds!(kept == expected, "{account:?} is {kept}, the rows say {expected}");
    }
    Ok(())
}

fn pledges(books: &Books<'_>) -> Result<(), Broken> {
    let mut granted: BTreeMap<_, i64> = BTreeMap::new();
    for refund in &books.refunds {
        *granted.entry(refund.pledge).or_default() += refund.amount.minor();
    }
    for pledge in &books.pledges {
        let id = pledge.id;
        let amounts = [
            pledge.captured,
            pledge.refunded,
            pledge.authorised,
            pledge.platform_fee,
            pledge.processor_fee,
            pledge.platform_fee_returned,
            pledge.processor_fee_returned,
        ];
        holds!(amounts.iter().all(|amount| amount.minor() >= 0), "{id} has a negative amount: {pledge:?}");
        holds!(pledge.refunded <= pledge.captured, "{id}: refunded {} of {}", pledge.refunded, pledge.captured);
        // What was paid or held before the maximum was allotted may be more than the part; what of it is left is not, unless a
        // bank has it.
        let allotted = books.maximum.is_some();
        let kept = if allotted { pledge.refundable() } else { pledge.captured };
        let at_the_bank = allotted && pledge.state == PledgeState::Disputed;
        holds!(at_the_bank || kept <= pledge.total(), "{id}: captured {kept} of {}", pledge.total());
        let held = allotted || pledge.authorised <= pledge.total();
        holds!(held, "{id}: holds {} of {}", pledge.authorised, pledge.total());
        holds!(pledge.platform_fee_returned <= pledge.platform_fee, "{id}: more platform fee returned than taken");
        holds!(pledge.processor_fee_returned <= pledge.processor_fee, "{id}: more processor fee returned than taken");
        holds!(pledge.units_cancelled <= pledge.units_issued, "{id}: more units cancelled than issued");
        let goods: i64 = pledge.lines.iter().map(|line| line.unit_price.minor() * i64::from(line.quantity)).sum();
        let parts = goods + pledge.contribution.minor() + pledge.shipping.minor();
        holds!(parts == pledge.amount.minor(), "{id}: the parts sum to {parts}, the amount is {}", pledge.amount);
        let refunds = granted.get(&id).copied().unwrap_or(0);
        holds!(refunds <= pledge.refunded.minor(), "{id}: refunds of {refunds}, refunded {}", pledge.refunded);
        holds!(refunds <= pledge.captured.minor(), "{id}: refunds of {refunds}, captured {}", pledge.captured);
    }
    Ok(())
}

/// Once the maximum is allotted, no more is promised.
fn accepted(books: &Books<'_>) -> Result<(), Broken> {
    let (campaign, Some(maximum)) = (books.campaign.expect("a campaign"), books.maximum) else { return Ok(()) };
    let settled = campaign.settlement.is_none() && campaign.collect_at.is_none();
    // What was given back of a pledge is no part of it any more; of what a bank has, no more than the part.
    let stake = |pledge: &Pledge| match pledge.state.counts().committed {
        true if pledge.captured.is_zero() => pledge.promised().minor(),
        true => pledge.collected().min(pledge.amount).minor(),
        false => 0,
    };
    let promised: i64 = books.pledges.iter().map(|pledge| stake(pledge)).sum();
    let allotted = matches!(campaign.stage, Stage::Collecting | Stage::Successful | Stage::Delivering) && settled;
    holds!(!allotted || promised <= maximum, "{promised} is promised, {maximum} is accepted");
    Ok(())
}

/// A pledge names the one instruction that it waits for, and nothing else is under way for it.
fn payments(books: &Books<'_>) -> Result<(), Broken> {
    let mut open = BTreeMap::new();
    for payment in books.payments.iter().filter(|payment| is_open(payment) && collects(payment)) {
        let Some(pledge) = pledge_of(payment) else { return Err(format!("{} collects for no pledge", payment.id)) };
        let other = open.insert(pledge, payment.id);
        holds!(other.is_none(), "{pledge} is asked for twice: {other:?} and {}", payment.id);
    }
    for pledge in &books.pledges {
        let asked = open.get(&pledge.id).copied();
        holds!(asked == pledge.payment, "{} waits for {:?}, open is {asked:?}", pledge.id, pledge.payment);
    }
    Ok(())
}

/// What came in under any reference is what cleared for pledges and what is or was unapplied, and no more.
fn movements(books: &Books<'_>) -> Result<(), Broken> {
    let cleared: i64 = books.pledges.iter().map(|pledge| pledge.captured.minor()).sum();
    let unapplied = books.receipts.iter().filter(|receipt| receipt.state != ReceiptState::Applied);
    let unapplied: i64 = unapplied.map(|receipt| receipt.amount.minor()).sum();
    let came = books.movements.iter().filter(|movement| movement.direction == Direction::In);
    let came: i64 = came.map(|movement| movement.amount.minor()).sum();
    holds!(came == cleared + unapplied, "{came} came in, {cleared} cleared, {unapplied} is unapplied or was sent back");
    for refund in &books.refunds {
        let settled = matches!(refund.state, RefundState::Paid | RefundState::PaidElsewhere);
        holds!(settled == refund.owed().is_zero(), "{} of a refund is owed: {refund:?}", refund.owed());
    }
    Ok(())
}

fn backers(mirror: &Mirror, books: &Books<'_>) -> Result<(), Broken> {
    for (account, (pledges, committed, tiers)) in books.backers() {
        let Some(Row::Backer(row)) = mirror.rows.get(&RowKey::Backer(account)) else {
            return Err(format!("{account} has pledges and no row"));
        };
        let Backer { pledges: kept, committed: money, tiers: units, .. } = &**row;
        holds!((*kept, money.minor()) == (pledges, committed), "{account}: {row:?}, counted {pledges}, {committed}");
        let mut units: Vec<(_, u32)> = units.iter().map(|TierCount { tier, quantity }| (*tier, *quantity)).collect();
        units.sort_unstable();
        holds!(units == tiers.into_iter().collect::<Vec<_>>(), "{account}: units of tiers are {row:?}");
    }
    Ok(())
}

/// Tiers are never oversold, what is reserved counted with what is taken.
fn stock(mirror: &Mirror, books: &Books<'_>) -> Result<(), Broken> {
    let taken = books.taken();
    let now = books.campaign.expect("a campaign").updated_at;
    for row in mirror.rows.values() {
        let Row::Tier(tier) = row else { continue };
        let (units, pledges) = taken.get(&tier.id).copied().unwrap_or_default();
        let Some(Row::Stock(stock)) = mirror.rows.get(&RowKey::Stock(tier.id)) else {
            return Err(format!("{} has no stock", tier.id));
        };
        let kept = (stock.taken, stock.backers);
        holds!(kept == (units, pledges), "{}: {stock:?}, counted {units} in {pledges} pledges", tier.id);
        let reserved: u32 = match mirror.rows.get(&RowKey::Queue(tier.id)) {
            Some(Row::Queue(queue)) => {
                let open = queue.reservations.iter().filter(|row| row.until > now);
                open.map(|row| row.quantity).sum()
            }
            _ => 0,
        };
        let fits = tier.terms.quantity.is_none_or(|limit| units + reserved <= limit);
        holds!(fits, "{} is oversold: {units} taken, {reserved} promised", tier.id);
    }
    Ok(())
}

/// What was released is what the journal says, and no tranche promises money that never came.
fn escrow(mirror: &Mirror, books: &Books<'_>) -> Result<(), Broken> {
    let released = books.campaign.expect("a campaign").released.minor();
    holds!(released == mirror.released, "released is kept as {released}, happened {}", mirror.released);
    let mut tranches = 0;
    for row in mirror.rows.values() {
        if let Row::Milestone(milestone) = row {
            let tranche = milestone.tranche.map_or(0, |tranche| tranche.minor());
            holds!(tranche >= 0, "{milestone:?}");
            tranches += tranche;
        }
    }
    holds!(tranches <= mirror.into_escrow, "tranches of {tranches}, into escrow came {}", mirror.into_escrow);
    Ok(())
}
