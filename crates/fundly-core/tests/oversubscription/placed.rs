//! What may be promised above the maximum, and under which terms.

use super::*;
use fundly_core::{
    Error, Rejection,
    pledge::{CancelPledge, ChangePledge, LineOrder},
    policy::{FundingModel, IssueAt, Release},
    reward::AddTier,
};

/// A campaign with a tier at 4.00, with its id.
fn with_tier(maximum: &str, policy: Policy) -> (World, fundly_core::TierId) {
    let world = World::created();
    let events = world.ok(CREATOR, AddTier { terms: tier_terms("4.00") });
    let [Event::TierAdded(added)] = &events[..] else { panic!("{events:?}") };
    launch(&world, usd(maximum), None, policy);
    (world, added.tier)
}

fn line(tier: fundly_core::TierId) -> PledgeOrder {
    PledgeOrder { lines: vec![LineOrder { tier, quantity: 1 }], ..PledgeOrder::default() }
}

#[test]
fn without_the_policy_the_maximum_is_the_end() {
    let mut policy = pro_rata(CollectAt::Success);
    policy.oversubscription = None;
    let mut world = accepting("10.00", policy);
    world.promise(1, "8.00");
    assert_eq!(world.refused(backer(2), contribution("2.01")), "pledge.above_maximum");
    world.promise(2, "2.00");
}

#[test]
fn a_pledge_is_still_bounded_by_the_policy() {
    let mut policy = pro_rata(CollectAt::Success);
    policy.pledging.maximum = Some(usd("20.00"));
    policy.pledging.minimum = Some(usd("1.00"));
    let mut world = accepting("10.00", policy);
    assert_eq!(world.refused(backer(1), contribution("20.01")), "pledge.above_maximum");
    world.promise(1, "20.00");
    assert_eq!(world.refused(backer(2), contribution("0.99")), "pledge.below_minimum");
    world.promise(2, "1.00");
    assert_eq!(world.campaign().totals.committed.minor(), 2_100);
}

#[test]
fn what_cannot_be_divided_needs_room_and_is_kept_whole() {
    for collect in MODES {
        let (mut world, tier) = with_tier("10.00", pro_rata(collect));
        world.place(1, line(tier));
        world.promise(2, "6.00");
        assert_eq!(world.refused(backer(3), PlacePledge { order: line(tier) }), "pledge.above_maximum");
        world.promise(3, "12.00");
        world.close(2);
        assert_eq!(world.amounts(), [400, 200, 400], "6.00 among 6 and 12");
        world.verify();
    }
}

#[test]
fn a_change_may_not_make_a_promise_above_the_maximum_indivisible() {
    let (mut world, tier) = with_tier("10.00", pro_rata(CollectAt::Success));
    world.promise(1, "8.00");
    let pledge = world.promise(2, "6.00");
    assert_eq!(world.refused(backer(2), ChangePledge { pledge, order: line(tier) }), "pledge.above_maximum");
    // With what is refused, 2.00 would have been left.
    world.ok(backer(1), ChangePledge { pledge: world.all()[0].id, order: free("6.00") });
    world.ok(backer(2), ChangePledge { pledge, order: line(tier) });
    assert_eq!(world.campaign().totals.committed.minor(), 1_000);
}

/// A raise would keep the time of the pledge; another pledge has its own.
#[test]
fn above_the_maximum_a_pledge_is_lowered_but_not_raised() {
    let mut world = accepting("10.00", policy(CollectAt::Success, Allotment::FirstCome));
    let first = world.promise(1, "1.00");
    world.ok(backer(1), ChangePledge { pledge: first, order: free("2.00") });
    let second = world.promise(2, "9.00");
    assert_eq!(world.refused(backer(1), ChangePledge { pledge: first, order: free("2.01") }), "pledge.above_maximum");
    world.ok(backer(2), ChangePledge { pledge: second, order: free("8.50") });
    assert_eq!(world.refused(backer(2), ChangePledge { pledge: second, order: free("9.00") }), "pledge.above_maximum");
    world.promise(1, "5.00");
    world.close(10);
    assert_eq!(world.amounts(), [200, 800, 0]);
    world.verify();
}

#[test]
fn a_promise_above_the_maximum_can_be_called_off_and_makes_room() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Authorise));
    let first = world.promise(1, "10.00");
    world.promise(2, "10.00");
    let events = world.ok(backer(1), CancelPledge { pledge: first });
    world.report(&events);
    let events = world.close(10);
    assert!(!events.iter().any(|event| matches!(event, Event::PledgeAllotted(_))));
    assert_eq!(world.amounts(), [0, 1_000]);
}

#[test]
fn after_success_the_maximum_is_the_end() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Success));
    for n in 1..=2 {
        world.promise(n, "8.00");
    }
    world.close(10);
    assert_eq!(world.refused(backer(3), contribution("0.01")), "pledge.above_maximum");
}

fn contradictions(offers: Option<ClassTerms>, change: impl FnOnce(&mut Policy)) -> Vec<String> {
    let mut policy = pro_rata(CollectAt::Pledge);
    change(&mut policy);
    let world = World::created();
    let closes = policy.funding.model != FundingModel::OpenEnded;
    let terms = Terms {
        goal: closes.then(|| usd("9.00")),
        maximum: Some(usd("10.00")),
        opens: None,
        deadline: closes.then(|| world.now.plus(Span::days(30))),
        offers: offers.map(|class| world.class(class)),
        policy,
    };
    let Err(error) = world.run(Actor::account(CREATOR), SetTerms { terms }) else { return Vec::new() };
    let Error::Rejected(rejections) = &error else { panic!("{error}") };
    let parameter = |rejection: &Rejection| match rejection {
        Rejection::TermsContradict { parameter, .. } => (*parameter).to_owned(),
        Rejection::PolicyFlawed { path, .. } => path.clone(),
        Rejection::CurrencyMismatch { field, .. } => (*field).to_owned(),
        other => panic!("{other}"),
    };
    rejections.iter().map(parameter).collect()
}

#[test]
fn terms_under_which_nothing_could_be_allotted_are_refused() {
    assert!(contradictions(None, |_| {}).is_empty());
    assert!(contradictions(Some(dollar_shares()), |_| {}).is_empty());
    assert_eq!(contradictions(None, |policy| policy.pledging.instalments = 2), ["oversubscription"]);
    let at_once = |policy: &mut Policy| {
        policy.funding.model = FundingModel::KeepWhatYouRaise;
        policy.escrow.release = Release::AtOnce;
    };
    assert_eq!(contradictions(None, at_once), ["oversubscription"]);
    let clearing = |policy: &mut Policy| policy.shares.issue = IssueAt::Clearing;
    assert!(contradictions(None, clearing).is_empty());
    assert_eq!(contradictions(Some(dollar_shares()), clearing), ["policy.shares.issue"]);
    let endless = |policy: &mut Policy| {
        *policy = Policy::open_ended();
        policy.citations.push(own("oversubscription"));
        let (method, minimum_fill) = (Allotment::ProRata, None);
        policy.oversubscription = Some(Oversubscription { method, minimum_fill });
    };
    assert_eq!(contradictions(None, endless), ["oversubscription", "oversubscription"]);
    let class = ClassTerms { price: usd("4.00"), ..dollar_shares() };
    assert_eq!(contradictions(Some(class), |_| {}), ["terms.maximum"], "two shares cost 8.00, the goal is 9.00");
    let euros = |policy: &mut Policy| {
        let minimum_fill = Some("1.00 EUR".parse().unwrap());
        policy.oversubscription = Some(Oversubscription { method: Allotment::ProRata, minimum_fill });
    };
    assert_eq!(contradictions(None, euros), ["policy.currency", "oversubscription.minimumFill"]);
}

#[test]
fn a_policy_that_says_nothing_is_written_as_before() {
    let policy = Policy::all_or_nothing(Currency::USD);
    let json = serde_json::to_value(&policy).unwrap();
    assert!(json.get("oversubscription").is_none());
    assert_eq!(serde_json::from_value::<Policy>(json).unwrap(), policy);
    let json = serde_json::to_value(pro_rata(CollectAt::Success)).unwrap();
    assert_eq!(json["oversubscription"], serde_json::json!({ "method": "proRata" }));
}
