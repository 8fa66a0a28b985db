//! Ballots and priorities, counted again.

use super::{Broken, holds};
use crate::spy::Mirror;
use fundly_core::{
    AccountId, FeatureId, ProposalId, Row, RowKey, Timestamp,
    backlog::Feature,
    proposal::{Ballot, Choice},
};
use std::collections::BTreeMap;

/// Votes of an account at a moment: those of its last checkpoint until then.
fn votes_at(mirror: &Mirror, account: AccountId, at: Timestamp) -> u64 {
    let until = RowKey::Checkpoint(account, Timestamp::MIN)..=RowKey::Checkpoint(account, at);
    match mirror.rows.range(until).next_back() {
        Some((_, Row::Checkpoint(checkpoint))) => checkpoint.votes,
        _ => 0,
    }
}

pub fn check(mirror: &Mirror) -> Result<(), Broken> {
    let mut ballots: BTreeMap<ProposalId, Vec<&Ballot>> = BTreeMap::new();
    let mut stands: BTreeMap<FeatureId, (u64, u64)> = BTreeMap::new();
    for row in mirror.rows.values() {
        match row {
            Row::Ballot(ballot) => ballots.entry(ballot.proposal).or_default().push(ballot),
            Row::Priority(priority) => {
                let given: u64 = priority.spread.iter().map(|part| part.votes).sum();
                let has = votes_at(mirror, priority.holder, Timestamp::MAX);
                holds!(given <= has, "{} gives {given} votes of {has}", priority.holder);
                for part in &priority.spread {
                    let (votes, holders) = stands.entry(part.feature).or_default();
                    *votes += part.votes;
                    *holders += u64::from(part.votes > 0);
                }
            }
            _ => {}
        }
    }
    for row in mirror.rows.values() {
        match row {
            Row::Feature(feature) => support(feature, stands.get(&feature.id).copied().unwrap_or_default())?,
            Row::Proposal(proposal) => {
                let cast = ballots.get(&proposal.id).map_or(&[][..], Vec::as_slice);
                let of = |choice| cast.iter().filter(|b| b.choice == choice).map(|b| b.weight).sum::<u64>();
                let counted = (of(Choice::Yes), of(Choice::No), of(Choice::Abstain), cast.len() as u64);
                let kept = &proposal.tally;
                let kept = (kept.yes, kept.no, kept.abstain, kept.ballots);
                holds!(kept == counted, "{} keeps {kept:?}, the ballots say {counted:?}", proposal.id);
                let electorate = votes_at(mirror, AccountId::EVERYONE, proposal.record_at);
                holds!(proposal.electorate == electorate, "{proposal:?}: the register had {electorate} votes");
                let cast_votes = counted.0 + counted.1 + counted.2;
                holds!(cast_votes <= electorate, "{}: {cast_votes} of {electorate} votes were cast", proposal.id);
                for ballot in cast {
                    weighs(mirror, ballot, proposal.record_at)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// A ballot weighs what its voter had at the record date, but for what a dispute had frozen or taken when it was cast.
fn weighs(mirror: &Mirror, ballot: &Ballot, record_at: Timestamp) -> Result<(), Broken> {
    let had = votes_at(mirror, ballot.voter, record_at);
    holds!(0 < ballot.weight && ballot.weight <= had, "{ballot:?}: the voter had {had} at the record date");
    let disputed = |row: &Row| matches!(row, Row::Dispute(dispute) if dispute.opened_at <= ballot.cast_at);
    let whole = ballot.weight == had || mirror.rows.values().any(disputed);
    holds!(whole, "{ballot:?}: the voter had {had} at the record date, and nothing was disputed");
    Ok(())
}

fn support(feature: &Feature, counted: (u64, u64)) -> Result<(), Broken> {
    let standing = (feature.standing, feature.standing_holders);
    holds!(standing == counted, "{} stands at {standing:?}, the spreads say {counted:?}", feature.id);
    let support = (feature.support, feature.supporters);
    holds!(
        !feature.state.is_open() || support == counted,
        "{} has {support:?}, the spreads say {counted:?}",
        feature.id
    );
    Ok(())
}
