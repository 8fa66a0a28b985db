//! Terms under which a campaign could not come to a good end are refused before anybody pledges.

use crate::common::*;
use fundly_core::{
    Actor, ClassId, Currency, Error, Policy, Rejection, Span,
    campaign::{SetTerms, Terms},
    policy::{Band, BelowGoal, CollectAt, CountedMoney, FundingModel, IssueAt, Release},
};

/// The parameters that contradict others.
fn contradictions(world: &World, policy: Policy, offers: Option<ClassId>) -> Vec<String> {
    let closes = policy.funding.model != FundingModel::OpenEnded;
    let deadline = closes.then(|| world.now.plus(Span::days(30)));
    let (goal, maximum) = (closes.then(|| usd("10.00")), closes.then(|| usd("100.00")));
    let terms = Terms { goal, maximum, opens: None, deadline, offers, policy };
    let Err(error) = world.run(Actor::account(CREATOR), SetTerms { terms }) else { return Vec::new() };
    let Error::Rejected(rejections) = &error else { panic!("{error}") };
    let parameter = |rejection: &Rejection| match rejection {
        Rejection::TermsContradict { parameter, .. } => (*parameter).to_owned(),
        Rejection::PolicyFlawed { path, .. } => format!("policy.{path}"),
        other => panic!("{other}"),
    };
    rejections.iter().map(parameter).collect()
}

fn refused(policy: Policy, change: impl FnOnce(&mut Policy)) -> Vec<String> {
    let mut policy = policy;
    change(&mut policy);
    contradictions(&World::created(), policy, None)
}

fn goal() -> Policy {
    Policy::all_or_nothing(Currency::USD)
}

#[test]
fn money_that_may_have_to_go_back_is_not_released_before_the_outcome() {
    for model in [FundingModel::AllOrNothing, FundingModel::MinimumMaximum] {
        let at_once = |policy: &mut Policy| {
            policy.funding.model = model;
            policy.collection.at = CollectAt::Pledge;
            policy.escrow.release = Release::AtOnce;
        };
        assert_eq!(refused(goal(), at_once), ["policy.escrow.release"]);
    }
    let keeps = |policy: &mut Policy| {
        policy.funding.model = FundingModel::KeepWhatYouRaise;
        policy.escrow.release = Release::AtOnce;
    };
    assert_eq!(refused(goal(), keeps), [""; 0], "what is raised is kept");
}

/// A campaign once failed, and nothing else had, because parts were not due before the outcome.
#[test]
fn parts_do_not_go_with_an_outcome_that_cleared_money_decides() {
    let fails = |policy: &mut Policy| policy.funding.below_goal = BelowGoal::FailsAndRefunds;
    let cleared = |policy: &mut Policy| policy.funding.counts = CountedMoney::Cleared;
    let parameter = "policy.pledging.instalments";
    assert_eq!(refused(goal(), fails), [parameter]);
    assert_eq!(refused(goal(), cleared), [parameter]);
    for change in [fails, cleared] {
        let whole = |policy: &mut Policy| {
            change(policy);
            policy.pledging.instalments = 1;
        };
        assert_eq!(refused(goal(), whole), [""; 0]);
    }
    assert_eq!(refused(goal(), |_| {}), [""; 0], "promises decide, and parts of them may come later");
}

#[test]
fn a_campaign_that_is_never_closed_leaves_nothing_for_afterwards() {
    let world = World::created();
    let class = world.class(class_terms());
    let endless = |change: fn(&mut Policy)| {
        let mut policy = Policy::open_ended();
        policy.closing.early = None;
        change(&mut policy);
        contradictions(&world, policy, Some(class))
    };
    assert_eq!(endless(|policy| policy.collection.at = CollectAt::Success), ["policy.collection.at"]);
    assert_eq!(endless(|policy| policy.collection.at = CollectAt::Authorise), ["policy.collection.at"]);
    assert_eq!(endless(|policy| policy.escrow.release = Release::AtSuccess), ["policy.escrow.release"]);
    assert_eq!(endless(|policy| policy.escrow.release = Release::ByMilestone), ["policy.escrow.release"]);
    assert_eq!(endless(|policy| policy.shares.issue = IssueAt::Success), ["policy.shares.issue"]);
    assert_eq!(endless(|_| {}), [""; 0], "everything happens at once");
    assert_eq!(refused(Policy::open_ended(), |policy| policy.collection.at = CollectAt::Success), [""; 0]);
}

/// Amounts that no band reached bore no fee.
#[test]
fn bands_of_a_fee_rise_and_cover_every_amount() {
    let band = |below: Option<&str>| Band { below: below.map(usd), rate: "5%".parse().unwrap(), fixed: None };
    let with = |bands: &[Option<&str>]| {
        refused(Policy::open_ended(), |policy| policy.fees[0].bands = bands.iter().map(|below| band(*below)).collect())
    };
    let wrong: [&[Option<&str>]; 6] = [
        &[],
        &[Some("10.00")],
        &[None, None],
        &[None, Some("10.00")],
        &[Some("10.00"), Some("10.00"), None],
        &[Some("10.00"), Some("5.00"), None],
    ];
    for bands in wrong {
        assert_eq!(with(bands), ["policy.fees.host.bands"], "{bands:?}");
    }
    assert_eq!(with(&[Some("5.00"), Some("10.00"), None]), [""; 0]);
    assert_eq!(with(&[None]), [""; 0]);
}
