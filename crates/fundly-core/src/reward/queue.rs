//! Reservations of scarce tiers, and the list of those who wait: how pledges use them up, and how freed stock reaches the
//! next in line.

use super::{Availability, Queue, Reservation};
use crate::{
    campaign::{Campaign, Phase},
    decide::{Evolve, Tx, WorkingSet},
    id::{AccountId, PledgeId, TierId},
    limits::QUEUE_MAX,
    pledge::{Line, Pledge},
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// A pledge took units that its backer had reserved or waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReservationUsed {
    /// The tier.
    pub tier: TierId,
    /// The backer.
    pub account: AccountId,
    /// Units that the pledge took: as many fewer are reserved for the backer, and waited for.
    pub quantity: u32,
}

/// The first in the waiting list got a reservation, and left the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SlotOffered {
    /// The tier.
    pub tier: TierId,
    /// Who waited.
    pub account: AccountId,
    /// How many are reserved beside what is reserved for the account already, which holds no longer for that.
    pub quantity: u32,
    /// Until when, exclusive. Not taken by then, it passes on to the next.
    pub until: Timestamp,
}

/// Uses up the backer's reservations for the lines of a pledge that was just placed.
pub(crate) fn consume_reservations(tx: &mut Tx<'_>, backer: AccountId, pledge: PledgeId) {
    let lines = tx.rows.pledge(pledge).map(units).unwrap_or_default();
    use_up(tx, backer, &lines);
}

/// Offers the stock that a pledge gave up to those who wait; nothing happens where it gave up nothing.
pub(crate) fn offer_freed(tx: &mut Tx<'_>, before: &Pledge) {
    for (tier, _) in units(before) {
        pass_on(tx, tier);
    }
}

/// Does both for a pledge that was changed: what it has more comes out of its backer's reservations, what it has less goes
/// to those who wait.
pub(crate) fn changed(tx: &mut Tx<'_>, before: &Pledge) {
    let mut more = tx.rows.pledge(before.id).map(units).unwrap_or_default();
    for (tier, quantity) in &mut more {
        let had = before.lines.iter().find(|line| line.tier == *tier).map_or(0, Line::held);
        *quantity = quantity.saturating_sub(had);
    }
    use_up(tx, before.backer, &more);
    offer_freed(tx, before);
}

fn units(pledge: &Pledge) -> Vec<(TierId, u32)> {
    pledge.lines.iter().map(|line| (line.tier, line.held())).collect()
}

fn use_up(tx: &mut Tx<'_>, account: AccountId, lines: &[(TierId, u32)]) {
    let now = tx.now();
    for (tier, quantity) in lines.iter().copied() {
        if tx.rows.tier(tier).is_none_or(|tier| tier.terms.quantity.is_none()) {
            continue;
        }
        let queued = |queue: &Queue| queue.reserved_for(account, now) > 0 || queue.waits_for(account) > 0;
        if quantity > 0 && tx.rows.queue(tier).is_some_and(queued) {
            tx.emit(ReservationUsed { tier, account, quantity });
        }
        pass_on(tx, tier);
    }
}

/// Whether pledges are taken at a moment: while the campaign is live, and while late pledges are open.
pub(super) fn takes_pledges(campaign: &Campaign, now: Timestamp) -> bool {
    match campaign.phase_at(now) {
        Phase::Live => true,
        Phase::Successful | Phase::Delivering => campaign.late_until.is_some_and(|until| now < until),
        _ => false,
    }
}

/// Until when a reservation made now holds: as long as the policy says, and never beyond the end of the tier.
pub(super) fn held_until(now: Timestamp, hold: Span, ends: Option<Timestamp>) -> Timestamp {
    let until = now.plus(hold);
    ends.map_or(until, |ends| ends.min(until))
}

/// Gives reservations to those who wait, first come, first served, as long as enough is free for the first in line
/// (R-REWARD-13). Nothing is offered that could not be pledged for.
pub(super) fn pass_on(tx: &mut Tx<'_>, id: TierId) {
    for offer in due(tx, id).unwrap_or_default() {
        tx.emit(offer);
    }
}

/// The offers that are due now.
pub(super) fn due(tx: &Tx<'_>, id: TierId) -> Option<Vec<SlotOffered>> {
    let now = tx.now();
    let queue = tx.rows.queue(id).filter(|queue| !queue.waiting.is_empty())?;
    let tier = tx.rows.tier(id).filter(|tier| tier.availability(None, now) == Availability::Available)?;
    let hold = tx.rows.terms()?.policy.pledging.reservation;
    if hold == Span::ZERO || !takes_pledges(tx.rows.campaign()?, now) {
        return None;
    }
    let until = held_until(now, hold, tier.terms.ends);
    let mut free = tier.free(tx.rows.stock(id), Some(queue), now).unwrap_or(u32::MAX);
    let room = QUEUE_MAX.saturating_sub(queue.open(now).count());
    let mut offers = Vec::new();
    for waiting in queue.waiting.iter().take(room) {
        let quantity = queue.wants(waiting, now);
        let Some(rest) = free.checked_sub(quantity) else { break };
        free = rest;
        offers.push(SlotOffered { tier: id, account: waiting.account, quantity, until });
    }
    Some(offers)
}

/// Rewrites a queue; what has expired is dropped from it.
pub(super) fn rewrite(rows: &mut WorkingSet<'_>, tier: TierId, at: Timestamp, with: impl FnOnce(&mut Queue)) {
    if rows.queue(tier).is_none() {
        rows.put(Queue::empty(tier));
    }
    if let Some(queue) = rows.queue_mut(tier) {
        queue.reservations.retain(|reservation| reservation.until > at);
        with(queue);
    }
}

impl Queue {
    pub(super) fn leave(&mut self, account: AccountId) {
        self.waiting.retain(|waiting| waiting.account != account);
    }

    pub(super) fn release(&mut self, account: AccountId) {
        self.reservations.retain(|reservation| reservation.account != account);
    }

    fn take(&mut self, account: AccountId, quantity: u32) {
        let mut left = quantity;
        for reservation in self.reservations.iter_mut().filter(|reservation| reservation.account == account) {
            let used = reservation.quantity.min(left);
            reservation.quantity -= used;
            left -= used;
        }
        for waiting in self.waiting.iter_mut().filter(|waiting| waiting.account == account) {
            waiting.quantity = waiting.quantity.saturating_sub(quantity);
        }
        self.reservations.retain(|reservation| reservation.quantity > 0);
        self.waiting.retain(|waiting| waiting.quantity > 0);
    }
}

impl Evolve for ReservationUsed {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rewrite(rows, self.tier, at, |queue| queue.take(self.account, self.quantity));
    }
}

impl Evolve for SlotOffered {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rewrite(rows, self.tier, at, |queue| {
            queue.leave(self.account);
            let (account, quantity, until) = (self.account, self.quantity, self.until);
            queue.reservations.push(Reservation { account, quantity, until });
        });
    }
}
