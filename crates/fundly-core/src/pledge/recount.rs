//! Keeping totals, backers and stock exact: every change of a pledge passes through here, and what changes is the
//! difference between what the pledge counted for before and what it counts for now.

use super::{Backer, Pledge, TierCount};
use crate::{
    campaign::Totals,
    decide::WorkingSet,
    id::{AccountId, PledgeId, TierId},
    money::Amount,
    time::Timestamp,
};

impl Pledge {
    /// What cleared beside the amount: fees on top, then the tip.
    fn cleared_beside(&self) -> Amount {
        let beside = self.captured.saturating_sub(self.amount).max(Amount::ZERO);
        beside.min(self.surcharge.saturating_add(self.tip))
    }

    /// The part of the tip that cleared and was not given back. Of captured money the tip clears last; of refunded money it
    /// goes back last.
    pub fn tip_held(&self) -> Amount {
        self.cleared_beside().saturating_sub(self.surcharge).max(Amount::ZERO).min(self.refundable())
    }

    /// The part of the fees on top that cleared and was not given back. Of refunded money they go back after the amount.
    pub fn surcharge_held(&self) -> Amount {
        self.beside_held().saturating_sub(self.tip_held())
    }

    /// Fees on top and tip that cleared and were not given back: what the campaign never had.
    pub fn beside_held(&self) -> Amount {
        self.cleared_beside().min(self.refundable())
    }

    /// The money that ever cleared for the campaign, gross of fees; also of a pledge that was cut to a part after it was paid.
    pub fn cleared(&self) -> Amount {
        self.captured.saturating_sub(self.cleared_beside())
    }

    /// Whether the rest of a pledge that was paid in part was given up.
    pub fn given_up(&self) -> bool {
        self.instalments.is_none() && self.captured.is_positive() && self.captured < self.total()
    }

    /// What it promises: its amount; once the rest was given up, what was paid of it (R-SETTLE-4).
    pub fn promised(&self) -> Amount {
        if self.given_up() { self.captured.min(self.amount) } else { self.amount }
    }

    /// Money for the campaign that cleared and was not given back, gross of fees, without what was paid beside the amount.
    pub fn collected(&self) -> Amount {
        self.refundable().saturating_sub(self.beside_held())
    }
}

/// Adds a new pledge.
pub(crate) fn add(rows: &mut WorkingSet<'_>, pledge: Pledge) {
    if let Some(campaign) = rows.campaign_mut() {
        campaign.totals.placed += 1;
    }
    recount(rows, None, &pledge);
    rows.put(pledge);
}

/// Changes a pledge and everything that counts it.
pub(crate) fn change(rows: &mut WorkingSet<'_>, id: PledgeId, at: Timestamp, with: impl FnOnce(&mut Pledge)) {
    let Some(before) = rows.pledge(id).cloned() else { return };
    let mut after = before.clone();
    with(&mut after);
    after.updated_at = at;
    recount(rows, Some(&before), &after);
    rows.put(after);
}

fn recount(rows: &mut WorkingSet<'_>, before: Option<&Pledge>, after: &Pledge) {
    let counted = before.is_some_and(|pledge| pledge.state.counts().committed);
    let counts = after.state.counts().committed;
    let first_or_last = recount_backer(rows, after.backer, before, after);
    if let Some(campaign) = rows.campaign_mut() {
        let totals = &mut campaign.totals;
        if let Some(before) = before {
            totals.shift(before, -1);
        }
        totals.shift(after, 1);
        totals.backers = step(totals.backers, first_or_last);
        totals.pledges = step(totals.pledges, i64::from(counts) - i64::from(counted));
    }
    recount_stock(rows, before, after);
}

fn step(count: u64, by: i64) -> u64 {
    count.saturating_add_signed(by)
}

impl Totals {
    /// Adds (or takes away) everything that a pledge counts for.
    fn shift(&mut self, pledge: &Pledge, sign: i64) {
        let counts = pledge.state.counts();
        let signed = |amount: Amount| amount.checked_mul(sign).unwrap_or(Amount::ZERO);
        let counted = |counts: bool| if counts { pledge.promised() } else { Amount::ZERO };
        let disputed = pledge.dispute.map_or(Amount::ZERO, |dispute| dispute.amount);
        self.committed = self.committed.saturating_add(signed(counted(counts.committed)));
        self.pending = self.pending.saturating_add(signed(counted(counts.pending)));
        self.authorised = self.authorised.saturating_add(signed(pledge.authorised));
        self.collected = self.collected.saturating_add(signed(pledge.collected()));
        self.refunded = self.refunded.saturating_add(signed(pledge.refunded));
        self.tips = self.tips.saturating_add(signed(pledge.tip_held()));
        self.disputed = self.disputed.saturating_add(signed(disputed));
        self.errored = step(self.errored, if counts.errored { sign } else { 0 });
        let paying = pledge.instalments.is_some_and(|parts| parts.next_at.is_some());
        self.instalments_open = step(self.instalments_open, if paying { sign } else { 0 });
    }
}

/// Recounts the backer; answers 1 when this was the account's first pledge that counts, −1 when the last one went.
fn recount_backer(rows: &mut WorkingSet<'_>, account: AccountId, before: Option<&Pledge>, after: &Pledge) -> i64 {
    let mut backer = rows.backer(account).cloned().unwrap_or_else(|| Backer {
        account,
        pledges: 0,
        committed: Amount::ZERO,
        pending: Amount::ZERO,
        tiers: Vec::new(),
        barred: false,
    });
    let had = backer.pledges > 0;
    for (pledge, sign) in before.map(|pledge| (pledge, -1)).into_iter().chain([(after, 1)]) {
        if pledge.state.counts().committed {
            backer.pledges = backer.pledges.saturating_add_signed(sign);
            let amount = pledge.promised().checked_mul(i64::from(sign)).unwrap_or(Amount::ZERO);
            backer.committed = backer.committed.saturating_add(amount);
        }
        if pledge.state.counts().pending {
            let amount = pledge.promised().checked_mul(i64::from(sign)).unwrap_or(Amount::ZERO);
            backer.pending = backer.pending.saturating_add(amount);
        }
        if pledge.state.holds_stock() {
            for line in &pledge.lines {
                count_tier(&mut backer.tiers, line.tier, line.held(), sign);
            }
        }
    }
    backer.tiers.retain(|tier| tier.quantity > 0);
    let has = backer.pledges > 0;
    rows.put(backer);
    i64::from(has) - i64::from(had)
}

fn count_tier(tiers: &mut Vec<TierCount>, tier: TierId, quantity: u32, sign: i32) {
    let position = tiers.iter().position(|count| count.tier == tier).unwrap_or_else(|| {
        tiers.push(TierCount { tier, quantity: 0 });
        tiers.len() - 1
    });
    if let Some(count) = tiers.get_mut(position) {
        count.quantity =
            if sign > 0 { count.quantity.saturating_add(quantity) } else { count.quantity.saturating_sub(quantity) };
    }
}

fn recount_stock(rows: &mut WorkingSet<'_>, before: Option<&Pledge>, after: &Pledge) {
    let same = before.is_some_and(|b| b.state.holds_stock() == after.state.holds_stock() && b.lines == after.lines);
    if same {
        return;
    }
    for (pledge, add) in before.map(|pledge| (pledge, false)).into_iter().chain([(after, true)]) {
        if !pledge.state.holds_stock() {
            continue;
        }
        for line in pledge.lines.iter().filter(|line| line.held() > 0) {
            let Some(stock) = rows.stock_mut(line.tier) else { continue };
            if add {
                stock.taken = stock.taken.saturating_add(line.held());
                stock.backers = stock.backers.saturating_add(1);
            } else {
                stock.taken = stock.taken.saturating_sub(line.held());
                stock.backers = stock.backers.saturating_sub(1);
            }
        }
    }
}
