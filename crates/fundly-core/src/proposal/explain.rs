//! A count that explains itself: every ballot with its weight and where it came from, and the arithmetic as numbers.
//!
//! Nothing here decides anything. Whoever has the rows (from the store, or rebuilt from an exported journal) gets the same
//! answer, and sees at a glance whether what was recorded is what the ballots make.

use super::{Ballot, Choice, CountVerdict, Proposal, Tally};
use crate::{
    id::{AccountId, ClassId},
    share::{Checkpoint, Class, Holder, Holding, Units},
    time::Timestamp,
};
use serde::Serialize;
use std::collections::HashMap;

/// What a count is explained from. Only the ballots are needed; the rest makes the answer fuller.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence<'a> {
    /// The ballots of the proposal.
    pub ballots: &'a [Ballot],
    /// Checkpoints of the voters: the last of each at or before the record date, and those from then on until they voted.
    pub checkpoints: &'a [Checkpoint],
    /// The voters as holders now, to list weight that has come under dispute since.
    pub holders: &'a [Holder],
    /// The classes, which say how many votes a disputed unit carries.
    pub classes: &'a [Class],
}

/// One ballot as it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CountedBallot {
    /// Who voted.
    pub voter: AccountId,
    /// How.
    pub choice: Choice,
    /// With how many votes.
    pub weight: u64,
    /// When.
    pub cast_at: Timestamp,
    /// The checkpoint that the weight comes from, if it was among the evidence.
    pub checkpoint: Option<Timestamp>,
    /// Whether that checkpoint gives this weight, less what was disputed when the ballot was cast; none where there is nothing
    /// to compare with.
    pub agrees: Option<bool>,
    /// Of the weight, votes of units that were frozen by a dispute after the ballot was cast. They stay counted.
    pub disputed: u64,
}

/// A count explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// Record date.
    pub record_at: Timestamp,
    /// Votes of the whole register then.
    pub electorate: u64,
    /// Every ballot, in order of voters.
    pub ballots: Vec<CountedBallot>,
    /// The sums that are recorded.
    pub recorded: Tally,
    /// The sums that the ballots make.
    pub recounted: Tally,
    /// Of these, votes under dispute now, listed apart.
    pub disputed: Tally,
    /// Votes of the register that were not cast; none when more were cast than there are.
    pub not_cast: Option<u64>,
    /// The arithmetic, on the recounted sums.
    pub verdict: CountVerdict,
    /// Whether that passes.
    pub passes: bool,
}

impl Explanation {
    /// Whether the record stands: the ballots make the recorded sums, no more votes were cast than there are, and every
    /// weight is that of its checkpoint.
    pub fn stands(&self) -> bool {
        self.recorded == self.recounted
            && self.not_cast.is_some()
            && self.ballots.iter().all(|ballot| ballot.agrees != Some(false))
    }
}

impl Proposal {
    /// Explains the count of this proposal from its ballots. Ballots of other proposals are passed over.
    pub fn explain(&self, evidence: &Evidence<'_>) -> Explanation {
        let past = by_account(evidence.checkpoints);
        let holders: HashMap<AccountId, &Holder> =
            evidence.holders.iter().map(|holder| (holder.account, holder)).collect();
        let mut ballots: Vec<CountedBallot> = evidence
            .ballots
            .iter()
            .filter(|ballot| ballot.proposal == self.id)
            .map(|ballot| {
                let own = past.get(&ballot.voter).map_or(&[][..], Vec::as_slice);
                let checkpoint = last(own, |at| at <= self.record_at);
                let cast = last(own, |at| at < ballot.cast_at);
                let now = holders.get(&ballot.voter).copied();
                CountedBallot {
                    voter: ballot.voter,
                    choice: ballot.choice,
                    weight: ballot.weight,
                    cast_at: ballot.cast_at,
                    checkpoint: checkpoint.map(|checkpoint| checkpoint.at),
                    agrees: checkpoint.map(|checkpoint| agrees(ballot, checkpoint, own)),
                    disputed: disputed(checkpoint, cast, now, evidence.classes).min(ballot.weight),
                }
            })
            .collect();
        ballots.sort_unstable_by_key(|ballot| ballot.voter);
        let (mut recounted, mut contested) = (Tally::default(), Tally::default());
        for ballot in &ballots {
            recounted.add(ballot.choice, ballot.weight);
            if ballot.disputed > 0 {
                contested.add(ballot.choice, ballot.disputed);
            }
        }
        let verdict = self.method.verdict(&recounted, self.electorate);
        Explanation {
            record_at: self.record_at,
            electorate: self.electorate,
            recorded: self.tally,
            recounted,
            disputed: contested,
            not_cast: u64::try_from(recounted.cast()).ok().and_then(|cast| self.electorate.checked_sub(cast)),
            verdict,
            passes: verdict.passes(),
            ballots,
        }
    }
}

/// The checkpoints of each account, in order of time.
fn by_account(checkpoints: &[Checkpoint]) -> HashMap<AccountId, Vec<&Checkpoint>> {
    let mut of: HashMap<AccountId, Vec<&Checkpoint>> = HashMap::new();
    for checkpoint in checkpoints {
        of.entry(checkpoint.account).or_default().push(checkpoint);
    }
    of.values_mut().for_each(|own| own.sort_unstable_by_key(|checkpoint| checkpoint.at));
    of
}

/// The last of an account's checkpoints until a moment.
fn last<'a>(own: &[&'a Checkpoint], until: impl Fn(Timestamp) -> bool) -> Option<&'a Checkpoint> {
    own.get(..own.partition_point(|checkpoint| until(checkpoint.at)))?.last().copied()
}

/// Whether a ballot weighs what it should: the votes of the record date, less what was disputed when it was cast. Where the
/// register changed in the very moment of the ballot, before or after it, only that it weighs no more than at the record date.
fn agrees(ballot: &Ballot, then: &Checkpoint, own: &[&Checkpoint]) -> bool {
    let cast = last(own, |at| at <= ballot.cast_at).unwrap_or(then);
    if cast.at == ballot.cast_at {
        return ballot.weight <= then.votes;
    }
    ballot.weight == then.weight(cast.votes, cast.parted)
}

/// Votes of units that voted at the record date and are frozen now beyond those that were frozen then or when the ballot was
/// cast. Where no checkpoint is at hand, all that are frozen now.
fn disputed(then: Option<&Checkpoint>, cast: Option<&Checkpoint>, now: Option<&Holder>, classes: &[Class]) -> u64 {
    let Some(now) = now else { return 0 };
    let of = |checkpoint: Option<&Checkpoint>, class| checkpoint.and_then(|past| of_class(&past.holdings, class));
    let votes = now.holdings.iter().map(|holding| {
        let held = of(then, holding.class);
        let voting = held.map_or(if then.is_some() { Units::ZERO } else { Units::MAX }, Holding::free);
        let frozen = held.into_iter().chain(of(cast, holding.class)).map(|held| held.frozen).max();
        let since = holding.frozen.saturating_sub(frozen.unwrap_or(Units::ZERO)).min(voting);
        classes.iter().find(|class| class.id == holding.class).map_or(0, |class| class.terms.votes_of(since))
    });
    votes.fold(0, u64::saturating_add)
}

fn of_class(holdings: &[Holding], class: ClassId) -> Option<Holding> {
    holdings.iter().find(|holding| holding.class == class).copied()
}
