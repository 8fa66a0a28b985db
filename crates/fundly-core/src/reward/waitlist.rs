//! Waiting for a scarce tier.

use super::{
    Waiting,
    queue::{due, pass_on, rewrite},
    reserve::{Claim, PLEDGING},
    tier::{footprint, tier},
};
use crate::{
    actor::{Actor, Permission, Role, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, RowKey, Tx, WorkingSet},
    id::{AccountId, TierId},
    limits::QUEUE_MAX,
    rejection::Rejection,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// Takes a place in the waiting list of a tier that has not as many left (R-REWARD-16). When enough becomes free, the first
/// in line gets a reservation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JoinWaitlist {
    /// The tier.
    pub tier: TierId,
    /// How many in all: what is reserved for the actor already is a part of them.
    pub quantity: u32,
}

/// Somebody waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WaitlistJoined {
    /// The tier.
    pub tier: TierId,
    /// Who.
    pub account: AccountId,
    /// How many in all.
    pub quantity: u32,
}

impl Handler for JoinWaitlist {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = PLEDGING;

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Backer(actor.account)));
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let account = tx.me();
        let left = Claim::check(tx, self.tier, self.quantity)?.left;
        if let Some(queue) = tx.rows.queue(self.tier) {
            tx.check(queue.waits_for(account) == 0, || Rejection::AlreadyWaiting { tier: self.tier });
            let max = QUEUE_MAX as u64;
            tx.check(queue.waiting.len() < QUEUE_MAX, || Rejection::TooMany { what: "waiting backers", max });
        }
        tx.check(left < self.quantity, || Rejection::NotSoldOut { tier: self.tier, left });
        tx.pass()?;
        tx.emit(WaitlistJoined { tier: self.tier, account, quantity: self.quantity });
        pass_on(tx, self.tier);
        Ok(())
    }
}

impl Evolve for WaitlistJoined {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rewrite(rows, self.tier, at, |queue| {
            queue.waiting.push(Waiting { account: self.account, quantity: self.quantity, since: at });
        });
    }
}

/// Gives the actor's place in the waiting list up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LeaveWaitlist {
    /// The tier.
    pub tier: TierId,
}

/// Somebody waits no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WaitlistLeft {
    /// The tier.
    pub tier: TierId,
    /// Who.
    pub account: AccountId,
}

impl Handler for LeaveWaitlist {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = PLEDGING;
    const RESTRICTED: bool = true;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let account = tx.me();
        tier(tx, self.tier)?;
        let waits = tx.rows.queue(self.tier).is_some_and(|queue| queue.waits_for(account) > 0);
        tx.check(waits, || Rejection::NotWaiting { tier: self.tier });
        tx.pass()?;
        tx.emit(WaitlistLeft { tier: self.tier, account });
        pass_on(tx, self.tier);
        Ok(())
    }
}

impl Evolve for WaitlistLeft {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rewrite(rows, self.tier, at, |queue| queue.leave(self.account));
    }
}

/// Offers what is free to those who wait. Every command that touches a queue does so by itself; this one is for hosts that
/// want an expired offer to pass on at once, without waiting for anybody to come by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferSlots {
    /// The tier.
    pub tier: TierId,
}

impl Handler for OfferSlots {
    const WHO: &'static [Who] = &[Who::Collaborator(Permission::Edit), Who::Platform(Role::System)];
    const PHASES: &'static [Phase] = PLEDGING;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        tier(tx, self.tier)?;
        let offers = due(tx, self.tier).unwrap_or_default();
        tx.check(!offers.is_empty(), || Rejection::NothingToOffer { tier: self.tier });
        tx.pass()?;
        offers.into_iter().for_each(|offer| tx.emit(offer));
        Ok(())
    }
}
