//! What is left of a scarce tier: the one place for the arithmetic.

use super::{Queue, Reservation, Stock, Tier, Waiting};
use crate::{
    decide::WorkingSet,
    id::{AccountId, TierId},
    time::Timestamp,
};

impl Queue {
    /// An empty queue.
    pub fn empty(tier: TierId) -> Self {
        Self { tier, reservations: Vec::new(), waiting: Vec::new() }
    }

    /// Reservations that still hold at a moment.
    pub fn open(&self, now: Timestamp) -> impl Iterator<Item = &Reservation> {
        self.reservations.iter().filter(move |reservation| reservation.until > now)
    }

    /// Units reserved at a moment.
    pub fn reserved(&self, now: Timestamp) -> u32 {
        self.open(now).fold(0, |sum, reservation| sum.saturating_add(reservation.quantity))
    }

    /// Units reserved at a moment for one account.
    pub fn reserved_for(&self, account: AccountId, now: Timestamp) -> u32 {
        let own = self.open(now).filter(|reservation| reservation.account == account);
        own.fold(0, |sum, reservation| sum.saturating_add(reservation.quantity))
    }

    /// How many more units somebody who waits must get to have as many as they wait for (R-REWARD-13).
    pub(super) fn wants(&self, waiting: &Waiting, now: Timestamp) -> u32 {
        waiting.quantity.saturating_sub(self.reserved_for(waiting.account, now))
    }

    /// How many units an account waits for.
    pub fn waits_for(&self, account: AccountId) -> u32 {
        self.waiting.iter().find(|waiting| waiting.account == account).map_or(0, |waiting| waiting.quantity)
    }

    /// What of `free` units remains for an account once those who wait ahead of it are served, first come, first served.
    /// Whoever waits for more than is free holds nobody up: what is free stays open to all until enough is.
    fn open_to(&self, account: Option<AccountId>, mut free: u32, now: Timestamp) -> u32 {
        for waiting in self.waiting.iter().take_while(|waiting| Some(waiting.account) != account) {
            match free.checked_sub(self.wants(waiting, now)) {
                Some(rest) => free = rest,
                None => break,
            }
        }
        free
    }
}

impl Tier {
    /// Units that are neither in a pledge nor reserved at a moment; none when the tier is unlimited.
    pub fn free(&self, stock: Option<&Stock>, queue: Option<&Queue>, now: Timestamp) -> Option<u32> {
        let taken = stock.map_or(0, |stock| stock.taken);
        let reserved = queue.map_or(0, |queue| queue.reserved(now));
        Some(self.terms.quantity?.saturating_sub(taken).saturating_sub(reserved))
    }

    /// How many more units an account (or a visitor without one) could choose at a moment; none when the tier is unlimited
    /// (R-REWARD-3). Units in pledges are gone; units reserved are left only to whom they are reserved for; of what is free,
    /// those who wait come first, in order, so that nobody overtakes them between an expired offer and the next.
    pub fn left(
        &self,
        stock: Option<&Stock>,
        queue: Option<&Queue>,
        account: Option<AccountId>,
        now: Timestamp,
    ) -> Option<u32> {
        let free = self.free(stock, queue, now)?;
        let Some(queue) = queue else { return Some(free) };
        let own = account.map_or(0, |account| queue.reserved_for(account, now));
        Some(queue.open_to(account, free, now).saturating_add(own))
    }
}

/// How many more units of a tier an account can choose now; none when it is unlimited.
pub(crate) fn left(rows: &WorkingSet<'_>, tier: &Tier, account: AccountId, now: Timestamp) -> Option<u32> {
    tier.terms.quantity?;
    tier.left(rows.stock(tier.id), rows.queue(tier.id), Some(account), now)
}
