//! Closing funding at the deadline, and deciding the outcome.

use super::{
    allot,
    events::{FundingClosed, OutcomeDecided},
};
use crate::{
    campaign::{DeadlineRestored, SecondRoundOpened, Stage},
    decide::{Handled, Refused, Tx},
    escrow,
    money::Amount,
    policy::{BelowGoal, CollectAt, CountedMoney, FundingModel, IssueAt, Policy},
    refund::Ground,
    rejection::Rejection,
    settlement::{Plan, Settlement},
    time::Timestamp,
};

/// Whether money is taken with the pledge and only cleared money counts, so that the outcome compares it with the goal.
fn outcome_compares(policy: &Policy) -> bool {
    policy.funding.counts == CountedMoney::Cleared && policy.collection.at == CollectAt::Pledge
}

/// Whether the goal must be reached, and what counts is below it.
fn short(tx: &Tx<'_>) -> Result<bool, Refused> {
    let (terms, campaign) = (tx.terms()?, tx.campaign()?);
    let goal = terms.goal.map_or(Amount::ZERO, |goal| goal.amount());
    let totals = &campaign.totals;
    let counted = if outcome_compares(&terms.policy) { totals.collected } else { totals.committed };
    // What the first round reached, the second cannot lose.
    Ok(terms.policy.funding.model.must_reach_the_goal() && !campaign.second_round && counted < goal)
}

/// Whether the promises are to be compared with the goal at the deadline, and are below it.
fn below_goal(tx: &Tx<'_>) -> Result<bool, Refused> {
    Ok(short(tx)? && !outcome_compares(&tx.terms()?.policy))
}

/// Whether something else than the close may follow the deadline.
fn may_go_on(tx: &Tx<'_>) -> Result<bool, Refused> {
    let campaign = tx.campaign()?;
    let round = tx.terms()?.policy.funding.second_round.is_some() && !campaign.second_round;
    Ok(round || campaign.original_deadline.is_some())
}

/// Until when closing waits for what was in flight at the deadline: as long as the promises are below the goal without it, or
/// above the maximum with it, and no longer than grace (R-CAMPAIGN-15).
pub(super) fn waits_until(tx: &Tx<'_>) -> Result<Option<Timestamp>, Refused> {
    let campaign = tx.campaign()?;
    let grace = tx.terms()?.policy.collection.grace;
    let end = campaign.deadline.map(|deadline| deadline.plus(grace));
    let open = below_goal(tx)? || (short(tx)? && may_go_on(tx)?) || allot::waits(tx)?;
    let waits = campaign.totals.in_flight > 0 && open;
    Ok(end.filter(|end| waits && tx.now() < *end))
}

/// What stands between the deadline and the close: an early close whose goal was not kept gives way to the old deadline, and the
/// second round of two-round funding follows the first. Answers whether there was something.
pub(super) fn goes_on(tx: &mut Tx<'_>) -> Result<bool, Refused> {
    let campaign = tx.campaign()?;
    let (short, second) = (short(tx)?, campaign.second_round);
    let original = campaign.original_deadline.filter(|_| short);
    let round = tx.terms()?.policy.funding.second_round.filter(|_| !short && !second);
    match (original, round) {
        (Some(deadline), _) => tx.emit(DeadlineRestored { deadline }),
        (None, Some(span)) => tx.emit(SecondRoundOpened { deadline: tx.now().plus(span) }),
        (None, None) => return Ok(false),
    }
    Ok(true)
}

/// Closes funding (R-CAMPAIGN-15): below the goal everything is unwound; else what is promised is collected, after the maximum
/// was allotted where more is promised (R-SETTLE-5).
pub(super) fn close_funding(tx: &mut Tx<'_>) -> Handled {
    let failed = below_goal(tx)?;
    let campaign = tx.campaign()?;
    let at_pledge = tx.terms()?.policy.collection.at == CollectAt::Pledge;
    let committed = campaign.totals.committed;
    let total = campaign.totals.placed;
    let begins = tx.terms()?.policy.collecting_from(tx.now());
    let collect_at = (!failed && !at_pledge && begins > tx.now() && total > 0).then_some(begins);
    let plan = match (failed, at_pledge) {
        (true, _) => Some(Plan::Unwind { ground: Ground::CampaignFailed }),
        (false, _) if collect_at.is_none() && allot::needed(tx)? => Some(allot::plan()),
        (false, false) if collect_at.is_none() => Some(Plan::Collect),
        (false, _) => None,
    };
    let settlement = plan.filter(|_| total > 0).map(|plan| Settlement { plan, cursor: None, done: 0, total });
    tx.emit(FundingClosed { committed, failed, collect_at, settlement });
    Ok(())
}

/// Decides the outcome once no payment is in flight or in error (R-CAMPAIGN-16).
pub(super) fn decide_outcome(tx: &mut Tx<'_>) -> Handled {
    let campaign = tx.campaign()?;
    let terms = tx.terms()?;
    let policy = &terms.policy;
    let collected = campaign.totals.collected;
    let total = campaign.totals.placed;
    let goal = terms.goal.map_or(Amount::ZERO, |goal| goal.amount());
    let locked =
        policy.funding.counts == CountedMoney::Committed && policy.funding.below_goal == BelowGoal::StaysSuccessful;
    let successful = match policy.funding.model {
        FundingModel::AllOrNothing | FundingModel::MinimumMaximum | FundingModel::TwoRound => {
            locked || collected >= goal
        }
        FundingModel::KeepWhatYouRaise => collected.is_positive(),
        FundingModel::OpenEnded => true,
    };
    let waits = policy.release_from(&campaign.moments()).filter(|from| successful && tx.now() < *from);
    if waits.is_some() {
        return Err(tx.refuse(Rejection::NothingToSettle { next: waits }));
    }
    let issues = successful && terms.offers.is_some() && policy.shares.issue == IssueAt::Success;
    let plan = match (successful, issues) {
        (false, _) => Some(Plan::Unwind { ground: Ground::CampaignFailed }),
        (true, true) => Some(Plan::Issue),
        (true, false) => None,
    };
    let settlement = plan.filter(|_| total > 0).map(|plan| Settlement { plan, cursor: None, done: 0, total });
    let late_until = policy.funding.late_pledges.filter(|_| successful).map(|span| tx.now().plus(span));
    let stage = if successful { Stage::Successful } else { Stage::Failed };
    tx.emit(OutcomeDecided { stage, collected, late_until, settlement });
    if successful { escrow::succeeded(tx) } else { Ok(()) }
}
