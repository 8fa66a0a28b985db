//! Who gets what.

use super::*;
use fundly_core::{
    Phase, RowKey,
    ledger::LedgerAccount,
    money::Rounding,
    policy::{Band, Fee, FeePer, FeeReturn, FeeTo},
    refund::Ground,
    share::{UnitRequest, allot},
};

const G_19: [&str; 4] = ["500.00", "400.00", "300.00", "33.00"];

fn units(world: &World) -> Vec<u64> {
    world.all().iter().map(|pledge| pledge.units().get()).collect()
}

/// G-19, in cents: the money of the maximum, whoever holds it at the deadline.
#[test]
fn g19_in_money_in_every_way_of_collecting() {
    for collect in MODES {
        for (method, parts) in [(Allotment::ProRata, [406, 324, 243, 27]), (Allotment::FirstCome, [500, 400, 100, 0])] {
            let mut world = accepting("10.00", policy(collect, method));
            for (n, amount) in (1..).zip(["5.00", "4.00", "3.00", "0.33"]) {
                world.promise(n, amount);
            }
            assert_eq!(world.campaign().totals.committed.minor(), 1_233);
            let events = world.close(100);
            assert_eq!(world.amounts(), parts, "{collect:?} {method:?}");
            let campaign = world.campaign();
            assert_eq!(campaign.phase_at(world.now), Phase::Successful);
            assert_eq!((campaign.totals.committed.minor(), campaign.totals.collected.minor()), (1_000, 1_000));
            let asked = [500, 400, 300, 33];
            let back = asked.iter().zip(parts).map(|(asked, part)| asked - part).filter(|back| *back > 0);
            let back: Vec<i64> = if collect == CollectAt::Pledge { back.collect() } else { vec![] };
            assert_eq!(refunds(&events), back, "{collect:?} {method:?}");
            assert_eq!(world.balance(LedgerAccount::Payable), 1_000);
            assert_eq!(world.balance(LedgerAccount::Backers), -1_000);
            world.verify();
        }
    }
}

/// G-19, in shares.
#[test]
fn g19_in_shares_in_every_way_of_collecting() {
    for collect in MODES {
        for (method, parts) in [(Allotment::ProRata, [406, 324, 243, 27]), (Allotment::FirstCome, [500, 400, 100, 0])] {
            let (mut world, class) = offering("1000.00", dollar_shares(), policy(collect, method));
            for (n, amount) in (1..).zip(G_19) {
                world.place(n, PledgeOrder { class: Some(class), ..free(amount) });
            }
            world.close(100);
            assert_eq!(units(&world), parts, "{collect:?} {method:?}");
            assert_eq!(world.amounts(), parts.map(|part| i64::try_from(part).unwrap() * 100));
            let Some(Row::Class(row)) = block_on(world.engine.row(CAMPAIGN, RowKey::Class(class))).unwrap() else {
                panic!("no class")
            };
            assert_eq!(row.issued.get(), 1_000);
            world.verify();
        }
    }
}

/// G-20: of equal requests the earliest wins.
#[test]
fn g20_the_earliest_wins_a_tie() {
    for collect in MODES {
        let mut world = accepting("1.00", pro_rata(collect));
        for n in 1..=3 {
            world.promise(n, "1.00");
        }
        world.close(1);
        assert_eq!(world.amounts(), [34, 33, 33]);
        let (mut world, class) = offering("2.00", dollar_shares(), pro_rata(collect));
        for n in 1..=3 {
            world.place(n, PledgeOrder { class: Some(class), ..free("1.00") });
        }
        world.close(1);
        assert_eq!(units(&world), [1, 1, 0]);
        world.verify();
    }
}

/// G-21: one more to allot takes one from the smallest.
#[test]
fn g21_the_alabama_paradox() {
    for (maximum, parts) in [("10.00", [4, 4, 2]), ("11.00", [5, 5, 1])] {
        for collect in MODES {
            let (mut world, class) = offering(maximum, dollar_shares(), pro_rata(collect));
            for (n, amount) in (1..).zip(["6.00", "6.00", "2.00"]) {
                world.place(n, PledgeOrder { class: Some(class), ..free(amount) });
            }
            world.close(2);
            assert_eq!(units(&world), parts);
            world.verify();
        }
    }
}

/// A share costs 7.00: nobody pays for a fraction of one, and what remains of the maximum is less than one share.
#[test]
fn parts_are_whole_shares_and_leave_no_residual() {
    let class = ClassTerms { price: usd("7.00"), ..dollar_shares() };
    let (mut world, class) = offering("100.00", class, pro_rata(CollectAt::Pledge));
    for (n, amount, class) in
        [(1, "50.00", Some(class)), (2, "40.00", Some(class)), (3, "6.99", None), (4, "33.00", Some(class))]
    {
        world.place(n, PledgeOrder { class, ..free(amount) });
    }
    world.close(10);
    // 14 shares among 7, 5, 0 and 4 asked for.
    assert_eq!(units(&world), [6, 4, 0, 4]);
    assert_eq!(world.amounts(), [4_200, 2_800, 0, 2_800]);
    assert_eq!(world.campaign().totals.collected.minor(), 9_800);
    world.verify();
}

/// Everybody can get all whole shares they asked for: only what buys none goes back.
#[test]
fn enough_shares_for_all_though_not_enough_room_for_all_money() {
    let class = ClassTerms { price: usd("10.00"), ..dollar_shares() };
    let (mut world, class) = offering("25.00", class, pro_rata(CollectAt::Success));
    for n in 1..=2 {
        world.place(n, PledgeOrder { class: Some(class), ..free("15.00") });
    }
    world.close(10);
    assert_eq!((units(&world), world.amounts()), (vec![1, 1], vec![1_000, 1_000]));
    world.verify();
}

/// With fractions of a hundredth of a share.
#[test]
fn fractions_of_shares_are_allotted_as_the_class_counts_them() {
    let class = ClassTerms { price: usd("3.00"), precision: 2, ..dollar_shares() };
    let (mut world, class) = offering("10.00", class, pro_rata(CollectAt::Success));
    for n in 1..=3 {
        world.place(n, PledgeOrder { class: Some(class), ..free("5.00") });
    }
    world.close(10);
    assert_eq!(units(&world), [111, 111, 111]);
    assert_eq!(world.amounts(), [333, 333, 333]);
    world.verify();
}

#[test]
fn a_part_below_the_smallest_lot_is_not_allotted() {
    let class = ClassTerms { minimum_lot: Some(Units::new(10).unwrap()), ..dollar_shares() };
    let (mut world, class) = offering("100.00", class, pro_rata(CollectAt::Pledge));
    for (n, amount) in (1..).zip(["180.00", "20.00", "10.00"]) {
        world.place(n, PledgeOrder { class: Some(class), ..free(amount) });
    }
    world.close(10);
    assert_eq!(units(&world), [86, 0, 0], "10 and 5 were too few for a lot");
    assert_eq!(world.all()[2].refundable().minor(), 0);
    world.verify();
}

#[test]
fn a_minimum_fill_comes_before_the_rule() {
    for (method, parts) in [(Allotment::ProRata, [159, 50, 20, 71]), (Allotment::FirstCome, [180, 50, 20, 50])] {
        for limit in [1, 3, 100] {
            let mut policy = policy(CollectAt::Success, method);
            policy.oversubscription = Some(Oversubscription { method, minimum_fill: Some(usd("0.50")) });
            let mut world = accepting("3.00", policy);
            for (n, amount) in (1..).zip(["9.00", "0.60", "0.20", "4.00"]) {
                world.promise(n, amount);
            }
            world.close(limit);
            assert_eq!(world.amounts(), parts, "{method:?}");
            world.verify();
        }
    }
}

#[test]
fn too_little_for_every_minimum_goes_to_the_earliest() {
    let mut policy = pro_rata(CollectAt::Authorise);
    let fill = Some(usd("0.50"));
    policy.oversubscription = Some(Oversubscription { method: Allotment::ProRata, minimum_fill: fill });
    let mut world = accepting("1.20", policy);
    for (n, amount) in (1..).zip(["9.00", "0.60", "0.20", "4.00"]) {
        world.promise(n, amount);
    }
    world.close(3);
    assert_eq!(world.amounts(), [50, 50, 20, 0]);
    assert_eq!(states(&world)[3], PledgeState::Cancelled, "its hold was let go of");
    world.verify();
}

/// One after the other or all at once, the end is the same.
#[test]
fn however_small_the_steps_the_end_is_the_same() {
    for collect in MODES {
        for method in [Allotment::ProRata, Allotment::FirstCome] {
            let mut ends = Vec::new();
            for limit in [1, 2, 7, 1_000] {
                let mut world = accepting("20.00", policy(collect, method));
                for n in 1..=12 {
                    world.promise(n, ["1.00", "2.50", "5.00", "0.77"][usize::try_from(n % 4).unwrap()]);
                }
                let events = world.close(limit);
                let cut = events.iter().filter(|event| matches!(event, Event::PledgeAllotted(_))).count();
                world.verify();
                let rows: Vec<_> = world.all().iter().map(sums).collect();
                ends.push((rows, cut, world.campaign().totals, world.campaign().balances));
            }
            assert!(ends.windows(2).all(|pair| pair[0] == pair[1]), "{collect:?} {method:?}");
            assert_eq!(ends[0].2.committed.minor(), 2_000);
        }
    }
}

fn sums(pledge: &Pledge) -> (PledgeState, i64, i64, i64, i64) {
    let Pledge { state, amount, contribution, captured, refunded, .. } = pledge;
    (*state, amount.minor(), contribution.minor(), captured.minor(), refunded.minor())
}

/// Any requests through whole campaigns, against the function that has them all at once.
#[test]
fn a_campaign_allots_what_the_function_allots() {
    let mut seed = 11_u64;
    let mut dice = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for round in 0..24_usize {
        let method = [Allotment::ProRata, Allotment::FirstCome][round % 2];
        let fill = dice(2) * dice(900);
        let mut policy = policy(MODES[round % 3], method);
        let minimum_fill = (fill > 0).then(|| Money::new(fundly_core::Amount::new(fill.cast_signed()), Currency::USD));
        policy.oversubscription = Some(Oversubscription { method, minimum_fill });
        let mut world = accepting("50.00", policy);
        let mut requests = Vec::new();
        for n in 1..=dice(20) + 8 {
            let minor = [1 + dice(2_000), 250 * (1 + dice(4))][usize::try_from(dice(2)).unwrap()];
            let contribution = Some(Money::new(fundly_core::Amount::new(minor.cast_signed()), Currency::USD));
            let pledge = world.place(n, PledgeOrder { contribution, ..PledgeOrder::default() });
            let at = world.pledge(pledge).priority_at;
            requests.push(UnitRequest { pledge, at, units: Units::new(minor).unwrap() });
        }
        let available = Units::new(5_000).unwrap();
        let parts = allot(available, &requests, method, Units::new(fill).unwrap()).unwrap();
        world.close(u32::try_from(dice(9)).unwrap() + 1);
        let parts: Vec<i64> = parts.iter().map(|part| part.get().cast_signed()).collect();
        assert_eq!(world.amounts(), parts, "round {round}");
        let asked: u64 = requests.iter().map(|request| request.units.get()).sum();
        assert_eq!(world.campaign().totals.collected.minor(), asked.min(5_000).cast_signed());
        world.verify();
    }
}

#[test]
fn what_is_not_above_the_maximum_is_left_alone() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Success));
    for n in 1..=2 {
        world.promise(n, "5.00");
    }
    let events = world.close(10);
    assert!(!events.iter().any(|event| matches!(event, Event::PledgeAllotted(_))));
    assert_eq!(world.amounts(), [500, 500]);
}

/// R-SETTLE-5: 5 % and 0.20 of what was collected, not of what was promised.
#[test]
fn only_the_part_bears_fees_where_it_was_not_charged_before() {
    for collect in [CollectAt::Success, CollectAt::Authorise] {
        let mut policy = pro_rata(collect);
        policy.fees = vec![fee("5%", "0.20", FeeReturn::Kept)];
        let mut world = accepting("100.00", policy);
        for n in 1..=2 {
            world.promise(n, "100.00");
        }
        world.close(10);
        assert_eq!(world.balance(LedgerAccount::PlatformFee), 2 * (250 + 20));
        assert_eq!(world.balance(LedgerAccount::Payable), 10_000 - 540);
        world.verify();
    }
}

fn fee(rate: &str, fixed: &str, returned: FeeReturn) -> Fee {
    Fee {
        name: "platform".parse().unwrap(),
        to: FeeTo::Platform,
        share_of: None,
        on_top: false,
        bands: vec![Band { below: None, rate: rate.parse().unwrap(), fixed: Some(usd(fixed)) }],
        per: FeePer::Pledge,
        rounding: Rounding::HalfUp,
        returned,
    }
}

/// What was charged before the part was known goes back as a refund does: the fee in proportion where the schedule says so.
#[test]
fn a_fee_on_what_goes_back_goes_back_with_it_as_the_schedule_says() {
    for (returned, kept) in [(FeeReturn::Proportional, 500), (FeeReturn::Kept, 1_000)] {
        let mut policy = pro_rata(CollectAt::Pledge);
        policy.fees = vec![fee("5%", "0.00", returned)];
        let mut world = accepting("100.00", policy);
        for n in 1..=2 {
            world.promise(n, "100.00");
        }
        let events = world.close(10);
        assert_eq!(refunds(&events), [5_000, 5_000], "the backer gets all of it");
        assert_eq!(world.balance(LedgerAccount::PlatformFee), kept);
        assert_eq!(world.balance(LedgerAccount::Payable), 10_000 - kept);
        // And what is refunded of the part later is refunded as of any pledge.
        let pledge = world.all()[0].id;
        let back = |minor: &str| {
            let amount = fundly_core::refund::RefundAmount::Part { money: usd(minor) };
            world.ok(CREATOR, fundly_core::refund::RefundPledge { pledge, amount, ground: Ground::Creator })
        };
        let fees = |world: &World| world.balance(LedgerAccount::PlatformFee);
        let before = fees(&world);
        back("20.00");
        let one_of_twenty = if returned == FeeReturn::Proportional { 100 } else { 0 };
        assert_eq!(before - fees(&world), one_of_twenty);
        back("30.00");
        let rest = if returned == FeeReturn::Proportional { 250 } else { 0 };
        assert_eq!(before - fees(&world), rest);
        assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
        world.verify();
    }
}

#[test]
fn a_tip_stays_with_a_part_and_goes_back_with_nothing() {
    for collect in MODES {
        let mut world = accepting("10.00", policy(collect, Allotment::FirstCome));
        for n in 1..=3 {
            world.place(n, PledgeOrder { tip: Some(usd("0.50")), ..free("8.00") });
        }
        world.close(2);
        assert_eq!(world.amounts(), [800, 200, 0]);
        assert_eq!(world.campaign().totals.tips.minor(), 100);
        assert_eq!(world.balance(LedgerAccount::PlatformFee), 100);
        let last = if collect == CollectAt::Pledge { PledgeState::Refunded } else { PledgeState::Cancelled };
        assert_eq!(states(&world)[2], last);
        world.verify();
    }
}

/// 8 of 10 that were paid were given back before: the room is there again.
#[test]
fn what_was_given_back_before_is_not_asked_for() {
    let mut policy = pro_rata(CollectAt::Pledge);
    withdrawal(&mut policy, "60d");
    let mut world = accepting("10.00", policy);
    let pledges: Vec<PledgeId> = (1..=3).map(|n| world.promise(n, "5.00")).collect();
    let amount = fundly_core::refund::RefundAmount::Part { money: usd("4.00") };
    let give_back = fundly_core::refund::RefundPledge { pledge: pledges[0], amount, ground: Ground::Withdrawal };
    let events = world.ok(backer(1), give_back);
    world.report(&events);
    world.close(10);
    // 1, 5 and 5 of 11 were left; 10 are accepted.
    let kept: Vec<i64> = world.all().iter().map(|pledge| pledge.collected().minor()).collect();
    assert_eq!(kept, [91, 455, 454]);
    assert_eq!(world.campaign().totals.collected.minor(), 1_000);
    world.verify();
}
