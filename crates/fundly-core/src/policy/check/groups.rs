//! What cannot go together with how the outcome comes about, and the bounds of single groups.

use super::Flaws;
use crate::{
    limits::INSTALMENTS_MAX,
    money::Rate,
    policy::{BelowGoal, CollectAt, CountedMoney, FundingModel, Policy, Release},
    time::Span,
};

pub(super) fn check(policy: &Policy, flaws: &mut Flaws) {
    let pledging = &policy.pledging;
    let bounded = (1..=INSTALMENTS_MAX).contains(&pledging.instalments);
    flaws.check(bounded, "pledging.instalments", pledging.instalments, format!("must be 1 to {INSTALMENTS_MAX}"));
    let spaced = pledging.instalments <= 1 || pledging.instalment_every > Span::ZERO;
    flaws.check(spaced, "pledging.instalmentEvery", pledging.instalment_every, "instalments need time between them");
    let voting = &policy.voting;
    flaws.check(
        voting.open_min <= voting.open_max,
        "voting.openMin",
        voting.open_min,
        "may not be longer than openMax",
    );
    flaws.check(voting.threshold.is_a_majority(), "voting.threshold", "", "may not be less than one half");
    outcome(policy, flaws);
    model(policy, flaws);
}

/// Money that leaves before the outcome, money that comes after it, and money that waits for it where it never comes.
fn outcome(policy: &Policy, flaws: &mut Flaws) {
    let Policy { funding, pledging, collection, escrow, .. } = policy;
    let must_reach = funding.model.must_reach_the_goal();
    let cleared = funding.counts == CountedMoney::Cleared || funding.below_goal == BelowGoal::FailsAndRefunds;
    let endless = funding.model == FundingModel::OpenEnded && policy.closing.early.is_none();
    let held_back = escrow.holdback > Rate::ZERO;
    let rules = [
        (
            must_reach && escrow.release == Release::AtOnce,
            "escrow.release",
            "what has to go back below the goal is not released before the outcome",
        ),
        (
            must_reach && cleared && pledging.instalments > 1,
            "pledging.instalments",
            "parts that are due after the outcome cannot be among the money that decides it",
        ),
        (
            endless && collection.at != CollectAt::Pledge,
            "collection.at",
            "a campaign that is never closed collects nothing afterwards",
        ),
        (
            endless && escrow.release != Release::AtOnce,
            "escrow.release",
            "a campaign that is never closed releases nothing afterwards",
        ),
        (
            endless && held_back,
            "escrow.holdback",
            "what is held back is free some time after success, and a campaign that is never closed has none",
        ),
        (
            collection.at == CollectAt::Pledge && collection.after.is_some(),
            "collection.after",
            "money that is collected with the pledge cannot wait for the end",
        ),
        (
            escrow.release == Release::AtOnce && escrow.release_after.is_some(),
            "escrow.releaseAfter",
            "money that is released at once cannot wait",
        ),
    ];
    for (wrong, path, reason) in rules {
        flaws.check(!wrong, path, "", reason);
    }
}

fn model(policy: &Policy, flaws: &mut Flaws) {
    let funding = &policy.funding;
    let two = funding.model == FundingModel::TwoRound;
    let second = funding.second_round;
    flaws.check(two == second.is_some(), "funding.secondRound", "", "belongs to two-round funding, and to no other");
    flaws.check(second.is_none_or(|span| span > Span::ZERO), "funding.secondRound", "0d", "must last for some time");
    let holds_over = funding.model == FundingModel::OpenEnded && funding.open_max.is_some();
    flaws.check(!holds_over, "funding.openMax", "", "an open-ended campaign has no deadline to bound");
    let scarce = policy.oversubscription.is_some() && funding.model == FundingModel::OpenEnded;
    flaws.check(!scarce, "oversubscription", "", "an open-ended campaign has no close at which to divide");
    if policy.oversubscription.is_some() {
        let whole = policy.pledging.instalments <= 1;
        flaws.check(whole, "oversubscription", "", "what may be cut to a part is not paid in instalments");
        let kept = policy.escrow.release != Release::AtOnce;
        flaws.check(
            kept,
            "oversubscription",
            "",
            "what may be more than is accepted is not released before it is divided",
        );
    }
}
