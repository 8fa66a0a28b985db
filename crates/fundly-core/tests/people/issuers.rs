//! What an issuer may raise, and whose law is in force.

use super::*;
use fundly_core::{campaign::SubmitCampaign, policy::IssuerCap};

fn capped() -> World {
    let world = World::created();
    let mut policy = Policy::all_or_nothing(Currency::USD);
    let window = "12mo".parse().unwrap();
    policy.issuer_cap = Some(IssuerCap { most: usd("5000000.00"), window, counts: vec![] });
    let deadline = Some(at(&world, Span::days(30)));
    let (goal, maximum) = (Some(usd("1000.00")), Some(usd("900000.00")));
    let terms = Terms { goal, maximum, opens: None, deadline, offers: None, policy };
    world.ok(CREATOR, SetTerms { terms });
    world
}

/// G-8: 4,200,000.00 were raised in the twelve months before, so there is room for 800,000.00.
#[test]
fn g8_an_offer_must_fit_into_what_the_issuer_may_still_raise() {
    let world = capped();
    assert_eq!(world.refused(CREATOR, SubmitCampaign {}), "policy.fact_missing");
    let raised = |text: &str| Facts { raised: Some(usd(text)), ..Facts::default() };
    let rejection = no(knowing(&world, CREATOR, &raised("4200000.00"), SubmitCampaign {}));
    assert_eq!(rejection.code(), "policy.issuer_cap");
    let Rejection::IssuerCapExceeded { most, left, cites } = rejection else { panic!() };
    assert_eq!((most, left, cites.is_empty()), (minor("5000000.00"), minor("800000.00"), false));
    knowing(&world, CREATOR, &raised("4100000.00"), SubmitCampaign {}).unwrap();
}

#[test]
fn an_offer_under_a_cap_says_how_much_it_accepts() {
    let world = capped();
    let mut terms = None;
    with_terms(&world, |old| terms = Some(old.clone()));
    let terms = Terms { maximum: None, ..terms.unwrap() };
    assert_eq!(world.refused(CREATOR, SetTerms { terms }), "campaign.terms_contradict");
}

#[test]
fn a_policy_that_is_not_in_force_opens_no_campaign() {
    let world = draft(|policy| policy.until = Some(time("2026-01-05T00:00:00Z")));
    with_terms(&world, |terms| terms.opens = Some(time("2026-01-05T00:00:00Z")));
    assert_eq!(world.refused(CREATOR, SubmitCampaign {}), "policy.not_in_force");
    with_terms(&world, |terms| terms.opens = Some(time("2026-01-04T23:59:59.999Z")));
    world.ok(CREATOR, SubmitCampaign {});
}

#[test]
fn a_policy_that_contradicts_itself_is_no_terms() {
    let world = World::created();
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.funding.open_min = Span::days(90);
    let terms = Terms { goal: Some(usd("1.00")), maximum: None, opens: None, deadline: None, offers: None, policy };
    let error = world.run(Actor::account(CREATOR), SetTerms { terms }).unwrap_err();
    let Error::Rejected(list) = error else { panic!("{error}") };
    let told: Vec<String> = list.iter().map(ToString::to_string).collect();
    assert!(
        told.iter()
            .any(|text| text == "policy.funding.openMin is \"90d\": may not be longer than openMax, which is 60d"),
        "{told:?}"
    );
}

/// R-POLICY-6: a group may be cited part by part.
#[test]
fn a_refusal_cites_the_parts_of_a_group_that_has_no_source_of_its_own() {
    let world = capped();
    with_terms(&world, |terms| {
        let citations = &mut terms.policy.citations;
        citations.retain(|cite| cite.parameter.as_str() != "issuerCap");
        citations.extend(["issuerCap.most", "issuerCap.window", "issuerCap.counts"].map(own));
    });
    let Rejection::FactMissing { cites, .. } =
        no(world.run(Actor::account(CREATOR), SubmitCampaign {}).map(|o| o.events))
    else {
        panic!()
    };
    assert_eq!(cites.len(), 1, "one source for all three");
}
