//! Classes: what they offer, and what may still be changed.

use super::*;

#[test]
fn classes_are_checked_when_they_are_added_and_edited() {
    let world = World::new();
    world.ok(CREATOR, CreateCampaign { currency: Currency::USD, story: story() });
    let add = |terms| AddClass { terms };
    let eur = Money::new(Amount::new(1_000), Currency::EUR);
    for (terms, code) in [
        (ClassTerms { price: usd("0.00"), ..ordinary() }, "money.zero"),
        (ClassTerms { price: usd("-1.00"), ..ordinary() }, "money.negative"),
        (ClassTerms { price: usd("99999999999999.00"), ..ordinary() }, "money.too_large"),
        (ClassTerms { price: eur, ..ordinary() }, "money.currency_mismatch"),
        (ClassTerms { precision: 7, ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { authorised: Units::ZERO, reserved: Units::ZERO, ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { reserved: units(1_001), ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { minimum_lot: Some(Units::ZERO), ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { minimum_lot: Some(units(1_001)), ..ordinary() }, "share.class_contradicts"),
        (ClassTerms { authorised: Units::MAX, votes_per_share: 2, ..ordinary() }, "share.too_many_votes"),
    ] {
        assert_eq!(world.refused(CREATOR, add(terms.clone())), code, "{terms:?}");
    }
    assert_eq!(world.refused(backer(1), add(ordinary())), "actor.forbidden");
    let most = ClassTerms { authorised: Units::new((1 << 53) - 1_001).unwrap(), ..ordinary() };
    let class = added(&world.ok(CREATOR, add(most.clone())));
    let second = added(&world.ok(CREATOR, add(ordinary())));
    assert_eq!(world.refused(CREATOR, add(ordinary())), "share.too_many_votes", "of all classes together");
    let edit = |class, terms| EditClass { class, terms };
    assert_eq!(world.refused(CREATOR, edit(ClassId::from_u128(5), ordinary())), "share.class_not_found");
    assert_eq!(world.refused(CREATOR, edit(second, most)), "share.too_many_votes");
    world.ok(CREATOR, edit(class, ClassTerms { price: usd("12.00"), ..ordinary() }));
    assert_eq!(class_row(&world, class).terms.price, usd("12.00"));
    for _ in 2..CLASSES_MAX {
        world.ok(CREATOR, add(ordinary()));
    }
    assert_eq!(world.refused(CREATOR, add(ordinary())), "limit.too_many");
    world.verify();
}

#[test]
fn after_launch_only_the_ceiling_moves() {
    let (world, class) = offering(ordinary());
    assert_eq!(world.refused(CREATOR, AddClass { terms: ordinary() }), "campaign.phase");
    assert_eq!(world.refused(CREATOR, EditClass { class, terms: ordinary() }), "campaign.phase");
    let authorised = Units::MAX;
    world.ok(CREATOR, RaiseAuthorised { class, authorised });
    let missing = RaiseAuthorised { class: ClassId::from_u128(5), authorised };
    assert_eq!(world.refused(CREATOR, missing), "share.class_not_found");
}

#[test]
fn votes_stay_countable_when_the_ceiling_is_raised() {
    let (world, class) = offering(ClassTerms { votes_per_share: 2, ..ordinary() });
    assert_eq!(world.refused(CREATOR, RaiseAuthorised { class, authorised: Units::MAX }), "share.too_many_votes");
}

#[test]
fn a_pledge_must_buy_the_least_there_is() {
    let (world, class) = offering(ClassTerms { minimum_lot: Some(units(3)), ..ordinary() });
    assert_eq!(world.refused(backer(1), order(class, "29.99")), "share.below_minimum_lot");
    assert_eq!(world.refused(backer(1), order(ClassId::from_u128(5), "30.00")), "share.class_not_offered");
    assert_eq!(world.refused(AccountId::EVERYONE, order(class, "30.00")), "actor.not_an_account");
    let (_, events) = buy(&world, backer(1), class, "30.00");
    assert_eq!(issued(&events).issued.units.get(), 3);
    world.verify();
}

#[test]
fn fractions_are_integers_inside() {
    let terms = ClassTerms { price: usd("3.00"), precision: 3, authorised: units(1_000_000), ..ordinary() };
    let (world, class) = offering(terms);
    let (_, events) = buy(&world, backer(1), class, "10.00");
    assert_eq!((issued(&events).issued.units.get(), issued(&events).issued.cost.minor()), (3_333, 999));
    buy(&world, backer(2), class, "2.00");
    assert_eq!((votes(&world, backer(1)), votes(&world, backer(2)), votes(&world, AccountId::EVERYONE)), (3, 0, 3));
    world.verify();
}
