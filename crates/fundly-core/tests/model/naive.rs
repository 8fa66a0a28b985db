//! The naive model: everything that the campaign keeps as a running sum, counted again from all rows, in the plainest way.

use super::spy::Mirror;
use fundly_core::{
    AccountId, Row, TierId,
    campaign::Campaign,
    dispute::{Dispute, DisputeState},
    escrow::{Payout, PayoutState},
    ledger::LedgerAccount,
    payment::{Direction, Movement, MovementState, Payment, PaymentKind, PaymentState, Purpose, Receipt, ReceiptState},
    pledge::{Pledge, PledgeState},
    refund::Refund,
};
use std::collections::BTreeMap;

/// All rows of the kinds that money is counted from.
#[derive(Default)]
pub struct Books<'a> {
    pub campaign: Option<&'a Campaign>,
    pub pledges: Vec<&'a Pledge>,
    pub payments: Vec<&'a Payment>,
    pub receipts: Vec<&'a Receipt>,
    pub movements: Vec<&'a Movement>,
    pub refunds: Vec<&'a Refund>,
    pub disputes: Vec<&'a Dispute>,
    pub payouts: Vec<&'a Payout>,
    /// The most that is accepted, where it is allotted.
    pub maximum: Option<i64>,
}

/// What the totals of a campaign must be.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counted {
    placed: u64,
    pledges: u64,
    backers: u64,
    committed: i64,
    pending: i64,
    authorised: i64,
    collected: i64,
    refunded: i64,
    tips: i64,
    disputed: i64,
    in_flight: u64,
    errored: u64,
    instalments_open: u64,
}

/// What a backer's row must say: pledges, committed money, units by tier.
type BackerCount = (u32, i64, BTreeMap<TierId, u32>);

impl<'a> Books<'a> {
    pub fn of(mirror: &'a Mirror) -> Self {
        let mut books = Self::default();
        for row in mirror.rows.values() {
            match row {
                Row::Campaign(row) => books.campaign = Some(row),
                Row::Pledge(row) => books.pledges.push(row),
                Row::Payment(row) => books.payments.push(row),
                Row::Receipt(row) => books.receipts.push(row),
                Row::Movement(row) => books.movements.push(row),
                Row::Refund(row) => books.refunds.push(row),
                Row::Dispute(row) => books.disputes.push(row),
                Row::Payout(row) => books.payouts.push(row),
                Row::Terms(row) if row.policy.oversubscription.is_some() => {
                    books.maximum = row.maximum.map(|maximum| maximum.amount().minor());
                }
                _ => {}
            }
        }
        books
    }

    /// Counts the totals again.
    pub fn counted(&self) -> Counted {
        let mut sum = Counted { placed: self.pledges.len() as u64, ..Counted::default() };
        let mut backers: Vec<AccountId> = Vec::new();
        for pledge in &self.pledges {
            if stands(pledge.state) {
                sum.pledges += 1;
                sum.committed += promised(pledge);
                backers.push(pledge.backer);
            }
            if pledge.state == PledgeState::Pending {
                sum.pending += pledge.amount.minor();
            }
            let (tip, goods) = held(pledge);
            sum.tips += tip;
            sum.collected += goods;
            sum.authorised += pledge.authorised.minor();
            sum.refunded += pledge.refunded.minor();
            sum.errored += u64::from(matches!(pledge.state, PledgeState::Errored | PledgeState::ActionRequired));
            sum.instalments_open += u64::from(pledge.instalments.is_some_and(|parts| parts.next_at.is_some()));
        }
        sum.disputed = self.disputes.iter().filter(|row| with_the_bank(row)).map(|row| row.of_pledge.minor()).sum();
        backers.sort_unstable();
        backers.dedup();
        sum.backers = backers.len() as u64;
        sum.in_flight = self.payments.iter().filter(|payment| is_open(payment) && collects(payment)).count() as u64;
        sum
    }

    /// What the campaign keeps as its totals, in the same form.
    pub fn kept(&self) -> Counted {
        let totals = &self.campaign.expect("a campaign").totals;
        Counted {
            placed: totals.placed,
            pledges: totals.pledges,
            backers: totals.backers,
            committed: totals.committed.minor(),
            pending: totals.pending.minor(),
            authorised: totals.authorised.minor(),
            collected: totals.collected.minor(),
            refunded: totals.refunded.minor(),
            tips: totals.tips.minor(),
            disputed: totals.disputed.minor(),
            in_flight: totals.in_flight,
            errored: totals.errored,
            instalments_open: totals.instalments_open,
        }
    }

    /// Units of each tier that are taken, and in how many pledges.
    pub fn taken(&self) -> BTreeMap<TierId, (u32, u32)> {
        let mut taken: BTreeMap<TierId, (u32, u32)> = BTreeMap::new();
        for pledge in self.pledges.iter().filter(|pledge| stands(pledge.state) || pledge.state == PledgeState::Pending)
        {
            for line in pledge.lines.iter().filter(|line| line.quantity > line.refunded) {
                let count = taken.entry(line.tier).or_default();
                *count = (count.0 + line.quantity - line.refunded, count.1 + 1);
            }
        }
        taken
    }

    /// What each backer's row must say.
    pub fn backers(&self) -> BTreeMap<AccountId, BackerCount> {
        let mut backers: BTreeMap<AccountId, BackerCount> = BTreeMap::new();
        for pledge in &self.pledges {
            let (count, committed, tiers) = backers.entry(pledge.backer).or_default();
            if stands(pledge.state) {
                *count += 1;
                *committed += promised(pledge);
            }
            if stands(pledge.state) || pledge.state == PledgeState::Pending {
                let held = pledge.lines.iter().filter(|line| line.quantity > line.refunded);
                held.for_each(|line| *tiers.entry(line.tier).or_default() += line.quantity - line.refunded);
            }
        }
        backers
    }

    /// Balances that can be told from the rows alone. `elsewhere` is what was paid
    /// back by another route than the gateway.
    pub fn balances(&self, elsewhere: i64) -> Vec<(LedgerAccount, i64)> {
        let receipts = |states: &[ReceiptState]| -> i64 {
            let those = self.receipts.iter().filter(|receipt| states.contains(&receipt.state));
            those.map(|receipt| receipt.amount.minor()).sum()
        };
        let disputes = |those: &dyn Fn(&Dispute) -> bool| -> i64 {
            self.disputes.iter().filter(|row| those(row)).map(|row| row.amount.minor()).sum()
        };
        let payouts = self.payouts.iter().filter(|payout| payout.state == PayoutState::Requested);
        let unapplied = receipts(&[ReceiptState::Unapplied, ReceiptState::Returning]);
        let moved = |direction: Direction| -> i64 {
            let those = self.movements.iter().filter(|row| row.direction == direction);
            those.filter(|row| row.state != MovementState::CameBack).map(|row| row.amount.minor()).sum()
        };
        let owed: i64 = self.refunds.iter().map(|refund| (refund.amount.minor() - refund.paid.minor()).max(0)).sum();
        let back = moved(Direction::Back) + elsewhere + disputes(&|row| row.state == DisputeState::Lost);
        vec![
            (LedgerAccount::Backers, back - moved(Direction::In)),
            (LedgerAccount::PaidOut, moved(Direction::Out)),
            (LedgerAccount::Unapplied, unapplied),
            (LedgerAccount::RefundsPayable, owed),
            (LedgerAccount::Disputed, disputes(&with_the_bank)),
            (LedgerAccount::PayoutsPayable, payouts.map(|payout| payout.amount.minor() + payout.fee.minor()).sum()),
        ]
    }
}

/// Whether the bank has the money while it decides.
fn with_the_bank(dispute: &Dispute) -> bool {
    matches!(dispute.state, DisputeState::Opened | DisputeState::UnderReview)
}

/// Whether a pledge in this state counts as promised.
pub fn stands(state: PledgeState) -> bool {
    match state {
        PledgeState::Authorised
        | PledgeState::Committed
        | PledgeState::Collected
        | PledgeState::Errored
        | PledgeState::ActionRequired
        | PledgeState::PartlyRefunded
        | PledgeState::Disputed => true,
        PledgeState::Pending
        | PledgeState::Cancelled
        | PledgeState::Dropped
        | PledgeState::Refunded
        | PledgeState::ChargedBack => false,
    }
}

/// What a pledge promises: of one whose further parts were given up only what was paid, without the tip.
fn promised(pledge: &Pledge) -> i64 {
    let (paid, amount) = (pledge.captured.minor(), pledge.amount.minor());
    let whole = paid == 0 || pledge.instalments.is_some() || paid == pledge.total().minor();
    if whole { amount } else { amount.min(paid) }
}

/// Of the money of a pledge that cleared and was not given back: the tip, and what is the campaign's. Fees on top clear and
/// go back after the amount, and the tip after them.
fn held(pledge: &Pledge) -> (i64, i64) {
    let cleared = pledge.captured.minor();
    let beside = (cleared - pledge.amount.minor()).max(0);
    let surcharge = beside.min(pledge.surcharge.minor());
    let tip = (beside - surcharge).min(pledge.tip.minor());
    let left = cleared - pledge.refunded.minor();
    let tip_held = tip.min(left);
    (tip_held, left - tip_held - surcharge.min(left - tip_held))
}

pub fn is_open(payment: &Payment) -> bool {
    matches!(payment.state, PaymentState::Requested | PaymentState::ActionRequired)
}

pub fn collects(payment: &Payment) -> bool {
    matches!(payment.kind, PaymentKind::Authorise | PaymentKind::Capture)
}

pub fn pledge_of(payment: &Payment) -> Option<fundly_core::PledgeId> {
    match payment.purpose {
        Purpose::Pledge { pledge } => Some(pledge),
        _ => None,
    }
}
