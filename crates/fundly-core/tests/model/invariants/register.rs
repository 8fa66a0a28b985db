//! The register of shares, counted again from the lots.

use super::{Broken, holds};
use crate::{naive::Books, spy::Mirror};
use fundly_core::{
    AccountId, ClassId, LotId, PledgeId, Row,
    share::{Class, Holding, Lot, LotState},
};
use std::collections::BTreeMap;

/// Units and frozen units.
type Units = (u64, u64);

/// Votes of a holding: fractions of a vote are dropped, holder by holder.
pub fn votes_of(class: &Class, free: u64) -> u64 {
    free * u64::from(class.terms.votes_per_share) / 10_u64.pow(class.terms.precision.into())
}

pub fn check(mirror: &Mirror, books: &Books<'_>) -> Result<(), Broken> {
    let classes: BTreeMap<ClassId, &Class> = mirror
        .rows
        .values()
        .filter_map(|row| if let Row::Class(row) = row { Some((row.id, &**row)) } else { None })
        .collect();
    let live: Vec<&Lot> = mirror
        .rows
        .values()
        .filter_map(|row| if let Row::Lot(lot) = row { Some(&**lot) } else { None })
        .filter(|lot| lot.state == LotState::Live)
        .collect();
    let mut held: BTreeMap<AccountId, BTreeMap<ClassId, Units>> = BTreeMap::new();
    let mut behind: BTreeMap<PledgeId, Vec<LotId>> = BTreeMap::new();
    for lot in &live {
        holds!(lot.units.get() > 0, "{lot:?} is empty");
        let (units, frozen) = held.entry(lot.holder).or_default().entry(lot.class).or_default();
        *units += lot.units.get();
        *frozen += if lot.frozen { lot.units.get() } else { 0 };
        if let Some(pledge) = lot.pledge {
            behind.entry(pledge).or_default().push(lot.id);
        }
    }
    for (id, class) in &classes {
        let holdings: Vec<Units> = held.values().filter_map(|of| of.get(id)).copied().collect();
        let issued: u64 = holdings.iter().map(|(units, _)| units).sum();
        let frozen: u64 = holdings.iter().map(|(_, frozen)| frozen).sum();
        let votes: u64 = holdings.iter().map(|(units, frozen)| votes_of(class, units - frozen)).sum();
        let counted = (issued, frozen, votes, holdings.len() as u64);
        let kept = (class.issued.get(), class.frozen.get(), class.votes, class.holders);
        holds!(kept == counted, "class {id} keeps {kept:?}, the lots say {counted:?}");
        holds!(issued <= class.terms.authorised.get(), "class {id} issued {issued} of {}", class.terms.authorised);
    }
    holders(mirror, &held)?;
    checkpoints(mirror, &classes, &held)?;
    for pledge in &books.pledges {
        let mut kept = pledge.lots.clone();
        kept.sort_unstable();
        let lots = behind.get(&pledge.id).cloned().unwrap_or_default();
        holds!(kept == lots, "{} keeps lots {kept:?}, live are {lots:?}", pledge.id);
        let units: u64 = live.iter().filter(|lot| lot.pledge == Some(pledge.id)).map(|lot| lot.units.get()).sum();
        let kept = pledge.units_issued.get() - pledge.units_cancelled.get();
        holds!(kept == units, "{}: {kept} units are kept, {units} are live", pledge.id);
    }
    Ok(())
}

fn units(holdings: &[Holding]) -> BTreeMap<ClassId, Units> {
    holdings.iter().map(|holding| (holding.class, (holding.units.get(), holding.frozen.get()))).collect()
}

fn holders(mirror: &Mirror, held: &BTreeMap<AccountId, BTreeMap<ClassId, Units>>) -> Result<(), Broken> {
    let mut seen = 0;
    for row in mirror.rows.values() {
        let Row::Holder(holder) = row else { continue };
        let counted = held.get(&holder.account).cloned().unwrap_or_default();
        let kept = units(&holder.holdings);
        holds!(kept == counted, "{} holds {kept:?}, the lots say {counted:?}", holder.account);
        seen += usize::from(!counted.is_empty());
    }
    holds!(seen == held.len(), "{} accounts hold lots, {seen} have a row", held.len());
    Ok(())
}

/// The last checkpoint of every account is what it holds now, and that of all is their sum.
fn checkpoints(
    mirror: &Mirror,
    classes: &BTreeMap<ClassId, &Class>,
    held: &BTreeMap<AccountId, BTreeMap<ClassId, Units>>,
) -> Result<(), Broken> {
    let mut last = BTreeMap::new();
    for row in mirror.rows.values() {
        if let Row::Checkpoint(checkpoint) = row {
            last.insert(checkpoint.account, checkpoint);
        }
    }
    let mut all = 0;
    for (account, holdings) in held {
        let votes =
            holdings.iter().map(|(class, (units, frozen))| votes_of(classes[class], units - frozen)).sum::<u64>();
        let Some(checkpoint) = last.get(account) else { return Err(format!("{account} has no checkpoint")) };
        let kept = (units(&checkpoint.holdings), checkpoint.votes);
        holds!(kept == (holdings.clone(), votes), "{account} was last written down as {kept:?}, has {votes} votes");
        all += votes;
    }
    let everyone = last.get(&AccountId::EVERYONE).map_or(0, |checkpoint| checkpoint.votes);
    holds!(everyone == all, "everyone has {everyone} votes, the holders have {all}");
    let parted = last.iter().filter(|(account, row)| {
        **account != AccountId::EVERYONE && !held.contains_key(account) && (row.votes > 0 || !row.holdings.is_empty())
    });
    let parted: Vec<_> = parted.map(|(account, _)| account).collect();
    holds!(parted.is_empty(), "{parted:?} hold nothing and were last written down with something");
    Ok(())
}
