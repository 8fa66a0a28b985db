//! Transfers: who may hand on what, and from when on.

use super::*;

#[test]
fn a_transfer_ends_the_lot_and_leaves_a_balance() {
    let (mut world, class) = offering(ordinary());
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    world.later(Span::days(1));
    let before = world.now;
    world.later(Span::days(1));
    let events = world.ok(backer(1), transfer(first, 3, backer(2)));
    let event = transferred(&events);
    let balance = event.balance.unwrap();
    assert_eq!((event.moved.certificate, balance.certificate), (2, 3));
    assert_eq!((event.moved.cost.minor(), balance.cost.minor()), (3_000, 7_000));
    assert_eq!(lot(&world, first).state, LotState::Transferred);
    let moved = lot(&world, event.moved.lot);
    assert_eq!((moved.holder, moved.pledge, moved.from), (backer(2), Some(pledge), Some(first)));
    assert_eq!(moved.acquired_at, lot(&world, first).acquired_at);
    assert_eq!(world.pledge(pledge).lots, [event.moved.lot, balance.lot]);
    assert_eq!((votes(&world, backer(1)), votes(&world, backer(2)), votes(&world, AccountId::EVERYONE)), (7, 3, 10));
    assert_eq!(class_row(&world, class).holders, 2);
    world.ok(backer(1), transfer(balance.lot, 7, backer(2)));
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 10));
    assert_eq!(class_row(&world, class).holders, 1);
    world.now = before;
    assert_eq!(votes(&world, backer(1)), 10, "past weight stays");
    world.verify();
}

#[test]
fn a_transfer_that_may_not_be_is_refused() {
    let (world, class) = offering(ClassTerms { minimum_lot: Some(units(4)), ..ordinary() });
    let (_, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    let to = backer(2);
    assert_eq!(world.refused(to, transfer(first, 5, to)), "actor.forbidden");
    assert_eq!(world.refused(backer(1), transfer(LotId::from_u128(7), 5, to)), "share.lot_not_found");
    assert_eq!(world.refused(backer(1), transfer(first, 5, backer(1))), "share.transfer_to_self");
    assert_eq!(world.refused(backer(1), transfer(first, 5, AccountId::EVERYONE)), "actor.not_an_account");
    assert_eq!(world.refused(backer(1), transfer(first, 0, to)), "share.no_units");
    assert_eq!(world.refused(backer(1), transfer(first, 11, to)), "share.not_enough_units");
    assert_eq!(world.refused(backer(1), transfer(first, 3, to)), "share.below_minimum_lot");
    assert_eq!(world.refused(backer(1), transfer(first, 7, to)), "share.below_minimum_lot", "the balance counts too");
    world.ok(backer(1), transfer(first, 6, to));
    assert_eq!(world.refused(backer(1), transfer(first, 6, to)), "share.lot_state");
    world.verify();
}

#[test]
fn a_class_can_be_without_transfers() {
    let (world, class) = offering(ClassTerms { transferable: false, ..ordinary() });
    let (_, events) = buy(&world, backer(1), class, "100.00");
    let command = transfer(issued(&events).issued.lot, 10, backer(2));
    assert_eq!(world.refused(backer(1), command), "share.not_transferable");
}

/// G-39, CF-14 (17 CFR 227.501): eleven months after issue to a stranger, an accredited investor, a sister; and after a
/// year.
#[test]
fn g39_a_lock_yields_to_the_issuer_to_vouched_exemptions_and_to_time() {
    let (mut world, class) = offering(ClassTerms { lock_up: Span::days(365), ..ordinary() });
    let (_, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    assert_eq!(issued(&events).locked_until, Some(world.now.plus(Span::days(365))));
    world.later(Span::days(334));
    let admin = || Actor::with_role(MODERATOR, Role::Admin);
    assert_eq!(world.refused(backer(1), transfer(first, 1, backer(2))), "share.locked_up");
    assert_eq!(world.refused_as(admin(), transfer(first, 1, backer(2))), "share.locked_up");
    let exempt = |lot, exemption| TransferShares { exemption: Some(exemption), ..transfer(lot, 1, backer(2)) };
    let claimed = world.refused(backer(1), exempt(first, Exemption::Family));
    assert_eq!(claimed, "share.exemption_not_vouched");
    let mut rest = first;
    for exemption in [Exemption::AccreditedInvestor, Exemption::Family, Exemption::RegisteredOffering] {
        let events = world.ok_as(admin(), exempt(rest, exemption));
        let event = transferred(&events);
        assert_eq!(event.exemption, Some(exemption));
        let moved = event.moved.lot;
        assert_eq!(world.refused(backer(2), transfer(moved, 1, backer(3))), "share.locked_up", "the lock goes along");
        rest = event.balance.unwrap().lot;
    }
    let events = world.ok(backer(1), transfer(rest, 1, CREATOR));
    rest = transferred(&events).balance.unwrap().lot;
    world.later(Span::millis(31 * 86_400_000 - 1));
    assert_eq!(world.refused(backer(1), transfer(rest, 1, backer(2))), "share.locked_up");
    world.later(Span::millis(1));
    world.ok(backer(1), transfer(rest, 1, backer(2)));
    world.verify();
}

#[test]
fn one_pledge_is_not_divided_without_end() {
    let (world, class) = offering(ordinary());
    let (pledge, events) = buy(&world, backer(1), class, "300.00");
    let mut rest = issued(&events).issued.lot;
    for n in 1..LOTS_PER_PLEDGE_MAX as u64 {
        let events = world.ok(backer(1), transfer(rest, 1, backer(1 + n)));
        rest = transferred(&events).balance.unwrap().lot;
    }
    assert_eq!(world.pledge(pledge).lots.len(), LOTS_PER_PLEDGE_MAX);
    assert_eq!(world.refused(backer(1), transfer(rest, 1, backer(99))), "limit.too_many");
    let whole = lot(&world, rest).units.get();
    world.ok(backer(1), transfer(rest, whole, backer(99)));
    let given = granted(&world.ok(CREATOR, grant(class, backer(1), 40)));
    world.ok(backer(1), transfer(given, 1, backer(2)));
    world.verify();
}

/// Shares that were passed on to many take many rows to cancel: a step works on as many pledges as one command may read, and
/// the walk comes to its end.
#[test]
fn a_walk_over_shares_that_were_passed_on_to_many_comes_to_its_end() {
    let (world, class) = offering(ClassTerms { authorised: units(10_000), ..ordinary() });
    let (pledges, passed) = (200, LOTS_PER_PLEDGE_MAX as u64 - 1);
    for n in 0..pledges {
        let mut rest = issued(&buy(&world, backer(n), class, "160.00").1).issued.lot;
        for next in 0..passed {
            let events = world.ok(backer(n), transfer(rest, 1, backer(10_000 + n * passed + next)));
            rest = transferred(&events).balance.unwrap().lot;
        }
    }
    world.ok(CREATOR, CancelCampaign { reason: "over".parse().unwrap(), fraud: false });
    let steps = world.settle(1_000).iter().filter(|event| matches!(event, Event::SettlementStepped(_))).count();
    assert!(steps > 1, "all of it in one step shows nothing");
    assert_eq!(class_row(&world, class).issued, Units::ZERO);
}
