//! How much: never more than is left, whole or in parts.

use super::*;
use proptest::prelude::*;

#[test]
fn second_refund_answers_conflict_and_applies_nothing() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let request = world.request(Actor::account(CREATOR), whole(pledge));
    let first = block_on(world.engine.execute(request.clone())).unwrap();
    let balances = world.campaign().balances;
    let again = block_on(world.engine.execute(request)).unwrap();
    assert!(again.repeated && again.events == first.events, "the same command is the same refund");
    assert_eq!(world.refused(CREATOR, whole(pledge)), "refund.nothing_left");
    assert_eq!(world.refused(CREATOR, part(pledge, "0.01")), "refund.nothing_left");
    assert_eq!(world.campaign().balances, balances);
    assert_eq!(world.pledge(pledge).refunds, 1);
    world.verify();
}

#[test]
fn refundable_is_net_not_gross() {
    let world = World::open_ended();
    world.paid(backer(2), "500.00");
    let pledge = world.paid(backer(1), "100.00");
    world.ok(CREATOR, part(pledge, "60.00"));
    assert_eq!(world.refused(CREATOR, part(pledge, "40.01")), "refund.too_large");
    assert_eq!(world.pledge(pledge).state, PledgeState::PartlyRefunded);
    world.ok(CREATOR, part(pledge, "40.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

#[test]
fn totals_do_not_count_refunds() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    world.paid(backer(2), "50.00");
    world.ok(CREATOR, part(pledge, "30.00"));
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.refunded.minor(), totals.backers), (12_000, 3_000, 2));
    world.ok(CREATOR, whole(pledge));
    let totals = world.campaign().totals;
    assert_eq!((totals.collected.minor(), totals.refunded.minor(), totals.backers), (5_000, 10_000, 1));
    assert_eq!((totals.pledges, totals.committed.minor()), (1, 5_000));
    world.verify();
}

#[test]
fn a_policy_without_partial_refunds_takes_only_the_whole() {
    let world = live(|policy| policy.refund.partial = false);
    let pledge = world.paid(backer(1), "100.00");
    assert_eq!(world.refused(CREATOR, part(pledge, "99.99")), "refund.partial");
    world.ok(CREATOR, part(pledge, "100.00"));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

#[test]
fn an_amount_must_be_money_of_the_campaign() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    let of = |money: &str| refund(pledge, RefundAmount::Part { money: money.parse().unwrap() }, Ground::Creator);
    assert_eq!(world.refused(CREATOR, of("1.00 EUR")), "money.currency_mismatch");
    assert_eq!(world.refused(CREATOR, of("0.00 USD")), "money.zero");
    assert_eq!(world.refused(CREATOR, of("-1.00 USD")), "money.negative");
    assert_eq!(world.refused(CREATOR, of("100.01 USD")), "refund.too_large");
    assert_eq!(world.refused(CREATOR, whole(PledgeId::from_u128(3))), "pledge.not_found");
    let line = RefundAmount::Line { tier: TierId::from_u128(1), quantity: 1 };
    assert_eq!(world.refused(CREATOR, refund(pledge, line, Ground::Creator)), "refund.line");
}

#[test]
fn the_number_of_partial_refunds_is_bounded_and_the_rest_can_still_go_back() {
    let world = World::open_ended();
    world.paid(backer(2), "100.00");
    let pledge = world.paid(backer(1), "20.00");
    for _ in 0..999 {
        world.ok(CREATOR, part(pledge, "0.01"));
    }
    assert_eq!(world.refused(CREATOR, part(pledge, "0.01")), "limit.too_many");
    world.ok(CREATOR, whole(pledge));
    assert_eq!((world.pledge(pledge).state, world.pledge(pledge).refunds), (PledgeState::Refunded, 1_000));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// G-26 through the whole engine: whatever the steps, backer, campaign, platform and processor end where one refund of
    /// the whole would have left them.
    #[test]
    fn g26_partial_refunds_sum_to_the_whole(
        amount in 100..100_000_u64,
        cuts in prop::collection::vec(1..100_u64, 0..6),
        cover in prop::sample::select(vec![CoverBy::Platform, CoverBy::Backer]),
    ) {
        let text = |minor: u64| format!("{}.{:02}", minor / 100, minor % 100);
        let end = |steps: &[u64]| {
            let world = live(|policy| policy.refund.cover = cover);
            let pledge = paid_with_fee(&world, &text(amount), &text(amount * 3 / 100 + 20));
            for step in steps {
                let id = granted(&world.ok(CREATOR, part(pledge, &text(*step))));
                if !row(&world, id).amount.is_zero() {
                    world.host(paid_back(&world, id, &format!("re_{id}")));
                }
            }
            let id = granted(&world.ok(CREATOR, whole(pledge)));
            world.host(paid_back(&world, id, "re_last"));
            world.verify();
            (world.campaign().balances, world.pledge(pledge).refunded)
        };
        let mut left = amount;
        let steps: Vec<u64> = cuts.iter().map(|cut| {
            let step = (left * cut / 100).max(1);
            left -= step.min(left);
            step
        }).collect();
        prop_assume!(steps.iter().sum::<u64>() < amount);
        prop_assert_eq!(end(&steps), end(&[]));
    }
}
