//! The book of shares: every change of a lot or a holding passes through here, so that classes, holders and checkpoints
//! always say the same (R-SHARE-3).

use super::{Checkpoint, Holder, Holding, Lot, LotState, Units};
use crate::{
    decide::{Tx, WorkingSet},
    id::{AccountId, ClassId, LotId, PledgeId},
    limits::VOTES_MAX,
    money::Amount,
    pledge::{self, Pledge},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// A lot that an event brings into being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewLot {
    /// The lot.
    pub lot: LotId,
    /// Number of its certificate.
    pub certificate: u64,
    /// Units in it.
    pub units: Units,
    /// Money behind them.
    pub cost: Amount,
}

impl NewLot {
    /// A part of another lot: same class, age, lock and pledge.
    pub(super) fn part_of(self, lot: &Lot, holder: AccountId) -> Lot {
        Lot {
            id: self.lot,
            certificate: self.certificate,
            holder,
            units: self.units,
            cost: self.cost,
            state: LotState::Live,
            from: Some(lot.id),
            ..lot.clone()
        }
    }
}

/// A new lot with the next free certificate; `ahead` lots of the same event come before it.
pub(super) fn new_lot(tx: &mut Tx<'_>, ahead: u64, units: Units, cost: Amount) -> NewLot {
    let next = tx.rows.campaign().map_or(0, |campaign| campaign.next_certificate);
    NewLot { lot: tx.id(), certificate: next.saturating_add(ahead), units, cost }
}

/// Brings a lot into being.
pub(super) fn open(rows: &mut WorkingSet<'_>, lot: Lot, at: Timestamp) {
    if let Some(campaign) = rows.campaign_mut() {
        campaign.next_certificate = campaign.next_certificate.max(lot.certificate.saturating_add(1));
    }
    shift(rows, &lot, Direction::In);
    record(rows, lot.holder, at);
    rows.put(lot);
}

/// Ends a lot; answers what it was.
pub(super) fn end(rows: &mut WorkingSet<'_>, lot: LotId, state: LotState, at: Timestamp) -> Option<Lot> {
    let row = rows.lot_mut(lot)?;
    let before = row.clone();
    row.state = state;
    shift(rows, &before, Direction::Out);
    record(rows, before.holder, at);
    Some(before)
}

/// Freezes a lot, or lets it move and vote again.
pub(super) fn set_frozen(rows: &mut WorkingSet<'_>, lot: LotId, frozen: bool, at: Timestamp) {
    let Some(before) = rows.lot(lot).cloned() else { return };
    let after = Lot { frozen, ..before.clone() };
    shift(rows, &before, Direction::Out);
    shift(rows, &after, Direction::In);
    record(rows, before.holder, at);
    rows.put(after);
}

/// Keeps the live lots of a pledge: takes one out, puts others in, and changes what else the event changes.
pub(super) fn relink(
    rows: &mut WorkingSet<'_>,
    pledge: Option<PledgeId>,
    ended: Option<LotId>,
    opened: &[NewLot],
    at: Timestamp,
    with: impl FnOnce(&mut Pledge),
) {
    let Some(pledge) = pledge else { return };
    pledge::change(rows, pledge, at, |row| {
        row.lots.retain(|lot| Some(*lot) != ended);
        row.lots.extend(opened.iter().map(|new| new.lot));
        with(row);
    });
}

#[derive(Clone, Copy)]
enum Direction {
    In,
    Out,
}

impl Direction {
    fn apply(self, count: Units, by: Units) -> Units {
        match self {
            Self::In => count.saturating_add(by),
            Self::Out => count.saturating_sub(by),
        }
    }
}

/// Moves a live lot into or out of its holding and its class. Votes follow by the difference of what the holder had and
/// has, so that the sum over all holders is exact although each one's fraction is dropped (R-SHARE-20).
fn shift(rows: &mut WorkingSet<'_>, lot: &Lot, direction: Direction) {
    let mut holder = rows.holder(lot.holder).cloned().unwrap_or(Holder::of(lot.holder));
    let Some(class) = rows.class_mut(lot.class) else { return };
    let frozen = if lot.frozen { lot.units } else { Units::ZERO };
    let before = holder.holding(lot.class);
    let after = Holding {
        class: lot.class,
        units: direction.apply(before.units, lot.units),
        frozen: direction.apply(before.frozen, frozen),
    };
    class.issued = direction.apply(class.issued, lot.units);
    class.frozen = direction.apply(class.frozen, frozen);
    let (had, has) = (class.terms.votes_of(before.free()), class.terms.votes_of(after.free()));
    class.votes = class.votes.saturating_sub(had).saturating_add(has);
    let joined = u64::from(before.units.is_zero() && !after.units.is_zero());
    let left = u64::from(!before.units.is_zero() && after.units.is_zero());
    class.holders = class.holders.saturating_add(joined).saturating_sub(left);
    holder.holdings.retain(|holding| holding.class != lot.class);
    if !after.units.is_zero() {
        let place = holder.holdings.partition_point(|holding| holding.class < lot.class);
        holder.holdings.insert(place, after);
    }
    rows.put(holder);
}

/// Lets shares go that their holder gives away or gives back: whoever had their votes at an earlier record date keeps them
/// there, unlike those that a dispute takes (R-VOTE-7).
pub(super) fn part(
    rows: &mut WorkingSet<'_>,
    account: AccountId,
    at: Timestamp,
    with: impl FnOnce(&mut WorkingSet<'_>),
) {
    let before = votes_of(rows, account);
    with(rows);
    let left = before.saturating_sub(votes_of(rows, account));
    if left == 0 {
        return;
    }
    if let Some(holder) = rows.holder_mut(account) {
        holder.parted = holder.parted.saturating_add(left).min(VOTES_MAX);
    }
    record(rows, account, at);
}

/// The votes of an account as the rows stand: those of the units that are not frozen, by the classes' votes per share.
pub(crate) fn votes_of(rows: &WorkingSet<'_>, account: AccountId) -> u64 {
    let holdings = rows.holder(account).map(|holder| holder.holdings.as_slice()).unwrap_or_default();
    holdings.iter().fold(0, |sum: u64, holding| {
        let class = rows.class(holding.class);
        sum.saturating_add(class.map_or(0, |class| class.terms.votes_of(holding.free())))
    })
}

/// Writes down what an account and the whole register hold from this moment on; a second change in the same moment
/// replaces the first (R-SHARE-19).
fn record(rows: &mut WorkingSet<'_>, account: AccountId, at: Timestamp) {
    let Holder { holdings, parted, .. } = rows.holder(account).cloned().unwrap_or(Holder::of(account));
    let votes = votes_of(rows, account);
    rows.put(Checkpoint { account, at, holdings, votes, parted });
    let classes: Vec<ClassId> = rows.campaign().map(|campaign| campaign.classes.clone()).unwrap_or_default();
    let (mut holdings, mut votes) = (Vec::new(), 0_u64);
    for class in classes.into_iter().filter_map(|id| rows.class(id)) {
        votes = votes.saturating_add(class.votes);
        if !class.issued.is_zero() {
            holdings.push(Holding { class: class.id, units: class.issued, frozen: class.frozen });
        }
    }
    holdings.sort_unstable_by_key(|holding| holding.class);
    rows.put(Checkpoint { account: AccountId::EVERYONE, at, holdings, votes, parted: 0 });
}
