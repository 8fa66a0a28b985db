//! Holding units of a scarce tier for a while.

use super::{
    Availability, Reservation, Tier, left,
    queue::{held_until, pass_on, rewrite, takes_pledges},
    tier::{footprint, tier},
};
use crate::{
    actor::{Actor, Who},
    campaign::Phase,
    decide::{Evolve, Handled, Handler, Need, Refused, RowKey, Tx, WorkingSet},
    id::{AccountId, TierId},
    limits::{LINE_QUANTITY_MAX, QUEUE_MAX},
    rejection::Rejection,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};

/// Phases in which a pledge can be placed.
pub(super) const PLEDGING: &[Phase] = &[Phase::Live, Phase::Successful, Phase::Delivering];

/// Reserves units of a scarce tier for as long as the policy says, so that nobody buys them while the actor pays
/// (R-REWARD-14). A reservation replaces the actor's earlier one, and the place in the waiting list; it is not renewed while
/// others wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReserveTier {
    /// The tier.
    pub tier: TierId,
    /// How many in all.
    pub quantity: u32,
}

/// Units were reserved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TierReserved {
    /// The tier.
    pub tier: TierId,
    /// For whom.
    pub account: AccountId,
    /// How many in all.
    pub quantity: u32,
    /// Until when, exclusive.
    pub until: Timestamp,
}

impl Handler for ReserveTier {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = PLEDGING;

    fn prefetch(&self, actor: &Actor, needs: &mut Vec<Need>) {
        needs.push(Need::Row(RowKey::Backer(actor.account)));
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let (account, now) = (tx.me(), tx.now());
        let claim = Claim::check(tx, self.tier, self.quantity)?;
        let (mut renews, mut others_wait, mut open) = (false, false, 0);
        if let Some(queue) = tx.rows.queue(self.tier) {
            renews = queue.reserved_for(account, now) > 0;
            others_wait = queue.waiting.iter().any(|waiting| waiting.account != account);
            open = queue.open(now).count();
        }
        tx.check(!(renews && others_wait), || Rejection::OthersWait { tier: self.tier });
        tx.check(renews || open < QUEUE_MAX, || Rejection::TooMany { what: "reservations", max: QUEUE_MAX as u64 });
        tx.check(self.quantity <= claim.left, || Rejection::SoldOut { tier: self.tier, left: claim.left });
        tx.pass()?;
        let until = held_until(now, claim.hold, claim.tier.terms.ends);
        tx.emit(TierReserved { tier: self.tier, account, quantity: self.quantity, until });
        pass_on(tx, self.tier);
        Ok(())
    }
}

impl Evolve for TierReserved {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rewrite(rows, self.tier, at, |queue| {
            queue.leave(self.account);
            queue.release(self.account);
            let (account, quantity, until) = (self.account, self.quantity, self.until);
            queue.reservations.push(Reservation { account, quantity, until });
        });
    }
}

/// Gives the actor's reservation up before it expires.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseReservation {
    /// The tier.
    pub tier: TierId,
}

/// A reservation was given up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReservationReleased {
    /// The tier.
    pub tier: TierId,
    /// Whose it was.
    pub account: AccountId,
}

impl Handler for ReleaseReservation {
    const WHO: &'static [Who] = &[Who::Anyone];
    const PHASES: &'static [Phase] = PLEDGING;
    const RESTRICTED: bool = true;

    fn prefetch(&self, _actor: &Actor, needs: &mut Vec<Need>) {
        needs.extend(footprint(self.tier));
    }

    fn handle(&self, tx: &mut Tx<'_>) -> Handled {
        let (account, now) = (tx.me(), tx.now());
        tier(tx, self.tier)?;
        let held = tx.rows.queue(self.tier).map_or(0, |queue| queue.reserved_for(account, now));
        tx.check(held > 0, || Rejection::NoReservation { tier: self.tier });
        tx.pass()?;
        tx.emit(ReservationReleased { tier: self.tier, account });
        pass_on(tx, self.tier);
        Ok(())
    }
}

impl Evolve for ReservationReleased {
    fn evolve(&self, rows: &mut WorkingSet<'_>, at: Timestamp) {
        rewrite(rows, self.tier, at, |queue| queue.release(self.account));
    }
}

/// What an account may claim of a scarce tier, by reserving or by waiting.
pub(super) struct Claim {
    pub(super) tier: Tier,
    /// How many are left to it now.
    pub(super) left: u32,
    /// How long a reservation holds.
    pub(super) hold: Span,
}

impl Claim {
    /// Checks everything that reserving and waiting have in common.
    pub(super) fn check(tx: &Tx<'_>, id: TierId, quantity: u32) -> Result<Self, Refused> {
        let (account, now) = (tx.me(), tx.now());
        let tier = tier(tx, id)?;
        tx.check(takes_pledges(tx.campaign()?, now), || Rejection::LatePledgesClosed);
        let backer = tx.rows.backer(account);
        tx.check(!backer.is_some_and(|row| row.barred), || Rejection::BackerBarred);
        let availability = tier.availability(None, now);
        let available = availability == Availability::Available;
        tx.check(available, || Rejection::TierUnavailable { tier: id, availability });
        let hold = tx.terms()?.policy.pledging.reservation;
        tx.check(hold > Span::ZERO, || Rejection::ReservationsOff);
        let left = tx.require(left(&tx.rows, &tier, account, now), || Rejection::TierUnlimited { tier: id })?;
        let max = LINE_QUANTITY_MAX.min(tier.terms.quantity.unwrap_or(LINE_QUANTITY_MAX));
        tx.check((1..=max).contains(&quantity), || Rejection::LineQuantity { tier: id, max });
        if let Some(limit) = tier.terms.per_backer {
            let held = backer.map_or(0, |row| row.holds(id));
            let fits = held.saturating_add(quantity) <= limit;
            tx.check(fits, || Rejection::PerBackerLimit { tier: id, limit });
        }
        Ok(Self { tier, left, hold })
    }
}
