//! Golden cases of fee schedules, as published by the platforms or derived by hand.

use crate::common::*;
use fundly_core::{
    Amount, Currency, Event, Money, PledgeId, Policy, Rate,
    ledger::LedgerAccount,
    money::{Rounding, cumulative_share},
    payment::{PaymentResult, ReportPayment},
    pledge::{PlacePledge, PledgeOrder},
    policy::{Band, CoverBy, Fee, FeePer, FeeReturn, FeeTo, Preset},
    refund::{Ground, RefundAmount, RefundParts, RefundPledge},
};
use proptest::prelude::*;

fn minor(text: &str) -> Amount {
    format!("{text} USD").parse::<Money>().unwrap().amount()
}

fn fee(to: FeeTo, rate: &str, fixed: Option<&str>, rounding: Rounding) -> Fee {
    let fixed = fixed.map(|text| format!("{text} USD").parse().unwrap());
    let bands = vec![Band { below: None, rate: rate.parse().unwrap(), fixed }];
    let (name, share_of, per, returned) = ("fee".parse().unwrap(), None, FeePer::Pledge, FeeReturn::Kept);
    Fee { name, to, share_of, on_top: false, bands, per, rounding, returned }
}

/// A share of the fee of [`fee`].
fn share(name: &str, of: &str, rate: &str) -> Fee {
    let share_of = Some(of.parse().unwrap());
    Fee { name: name.parse().unwrap(), share_of, ..fee(FeeTo::Platform, rate, None, Rounding::HalfUp) }
}

/// The same fee, rounded on the running total.
fn per_batch(fee: Fee) -> Fee {
    Fee { per: FeePer::Batch, ..fee }
}

/// What each has of a fee, by name.
fn parts(policy: &Policy, name: &str, taken: Amount) -> Vec<(String, i64)> {
    let parts = policy.parts_of_fee(name, taken).into_iter();
    parts.map(|part| (part.fee.to_string(), part.amount.minor())).collect()
}

/// A live campaign that collects at once.
fn live(policy: Policy) -> World {
    let world = World::draft(policy, None, None);
    world.launch();
    world
}

/// A refund of one pledge: all of it, or a part.
fn refunded(world: &World, pledge: PledgeId, part: Option<&str>) -> RefundParts {
    let amount = part.map_or(RefundAmount::Whole {}, |part| RefundAmount::Part { money: usd(part) });
    let events = world.ok(CREATOR, RefundPledge { pledge, amount, ground: Ground::Creator });
    let found = events.iter().find_map(|event| match event {
        Event::RefundGranted(granted) => Some(granted.parts),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{events:?}"))
}

/// The open-ended preset with another schedule.
fn schedule(fees: Vec<Fee>) -> Policy {
    Policy { fees, ..Policy::open_ended() }
}

#[test]
fn g12_kickstarter_fees_of_each_pledge() {
    let policy = Policy::all_or_nothing(Currency::USD);
    for (pledge, platform, processor, net) in [
        ("50.00", "2.50", "1.70", "45.80"),
        ("25.00", "1.25", "0.95", "22.80"),
        ("10.00", "0.50", "0.50", "9.00"),
        ("9.99", "0.50", "0.55", "8.94"),
        ("9.00", "0.45", "0.50", "8.05"),
    ] {
        let amount = minor(pledge);
        let to_platform = policy.fees_to(FeeTo::Platform, amount);
        let to_processor = policy.fees_to(FeeTo::Processor, amount);
        assert_eq!((to_platform, to_processor), (minor(platform), minor(processor)), "{pledge}");
        assert_eq!(amount.minor() - to_platform.minor() - to_processor.minor(), minor(net).minor(), "{pledge}");
    }
}

#[test]
fn g13_mode_and_granularity_change_the_fee() {
    let platform = |rounding| schedule(vec![fee(FeeTo::Platform, "5%", None, rounding)]);
    let (up, even) = (platform(Rounding::HalfUp), platform(Rounding::HalfEven));
    let each: i64 = (0..7).map(|_| up.fees_to(FeeTo::Platform, minor("1.10")).minor()).sum();
    assert_eq!(each, 42);
    assert_eq!(up.fees_to(FeeTo::Platform, minor("7.70")), minor("0.39"));
    assert_eq!(even.fees_to(FeeTo::Platform, minor("7.70")), minor("0.38"));
    assert_eq!(up.fees_to(FeeTo::Platform, minor("2.50")), minor("0.13"));
    assert_eq!(even.fees_to(FeeTo::Platform, minor("2.50")), minor("0.12"));
}

#[test]
fn g13_a_fee_per_batch_is_rounded_on_the_running_total() {
    for (rounding, whole) in [(Rounding::HalfUp, 39), (Rounding::HalfEven, 38)] {
        let each = fee(FeeTo::Platform, "5%", None, rounding);
        let world = live(schedule(vec![Fee { returned: FeeReturn::Proportional, ..per_batch(each) }]));
        let mut taken = 0;
        for n in 0..7 {
            let before = world.balance(LedgerAccount::PlatformFee);
            let pledge = world.paid(backer(n), "1.10");
            let fee = world.balance(LedgerAccount::PlatformFee) - before;
            assert!((5..=6).contains(&fee), "{fee}");
            assert_eq!(world.pledge(pledge).platform_fee.minor(), fee);
            taken += fee;
            if n == 3 {
                assert_eq!(refunded(&world, pledge, None).platform_fee.minor(), fee, "each gets its own back");
            }
        }
        assert_eq!(taken, whole, "{rounding:?}: what went back lessens no fee that comes after");
        let totals = world.campaign().totals;
        assert_eq!((totals.captured.minor(), totals.collected.minor()), (770, 660));
        world.verify();
    }
}

#[test]
fn tips_are_no_part_of_a_batch() {
    let world = live(schedule(vec![per_batch(fee(FeeTo::Platform, "5%", None, Rounding::HalfUp))]));
    for n in 0..2 {
        let order = PledgeOrder { contribution: Some(usd("1.10")), tip: Some(usd("0.33")), ..PledgeOrder::default() };
        let events = world.ok(backer(n), PlacePledge { order });
        world.host(captured(instructed(&events), &format!("ch_{n}"), "1.43"));
    }
    assert_eq!(world.campaign().totals.captured, minor("2.20"));
    assert_eq!(world.balance(LedgerAccount::PlatformFee), 66 + 11);
    world.verify();
}

#[test]
fn g14_processing_of_a_donation_without_its_tip() {
    let policy = schedule(vec![fee(FeeTo::Processor, "2.9%", Some("0.30"), Rounding::HalfUp)]);
    let net = |text: &str| minor(text).minor() - policy.fees_to(FeeTo::Processor, minor(text)).minor();
    assert_eq!(net("100.00"), minor("96.80").minor());
    assert_eq!(policy.fees_to(FeeTo::Processor, minor("25.00")), minor("1.03"));
    assert_eq!(net("25.00"), minor("23.97").minor());
}

#[test]
fn g16_open_collective_host_fee() {
    let policy = Policy::open_ended();
    assert_eq!(policy.fees_to(FeeTo::Platform, minor("1000.00")), minor("100.00"));
    assert_eq!(policy.fees_to(FeeTo::Platform, minor("100.00")), minor("10.00"));
    let small = schedule(vec![fee(FeeTo::Platform, "3.5%", None, Rounding::HalfUp)]);
    assert_eq!(small.fees_to(FeeTo::Platform, minor("1.00")), minor("0.04"));
    assert_eq!(small.fees_to(FeeTo::Platform, Amount::new(100)), Amount::new(4), "100 yen");
}

#[test]
fn g16_the_platform_has_a_share_of_the_fee_of_the_host() {
    let policy = Preset::OpenCollective.policy();
    let of = |text: &str| parts(&policy, "host", policy.fees[0].on(minor(text)));
    let told = |host: i64, network: i64| vec![("host".to_owned(), host), ("network".to_owned(), network)];
    assert_eq!(of("1000.00"), told(8_500, 1_500), "of 100 the platform has 15");
    // An order of 110 with a tip of 10: charged together with the tip.
    assert_eq!(of("100.00"), told(850, 150));
    assert_eq!(1_000 + of("100.00")[1].1, 1_150, "the application fee");
    assert_eq!(policy.fees_to(FeeTo::Platform, minor("100.00")), minor("10.00"), "nobody pays more for it");
    assert_eq!(parts(&policy, "nobody", minor("1.00")), []);
    assert_eq!(parts(&policy, "network", minor("1.50")), [("network".to_owned(), 150)]);
}

#[test]
fn g18_what_each_has_before_and_after_a_refund() {
    let policy = Preset::OpenCollective.policy();
    assert_eq!(policy.refund.cover, CoverBy::Platform);
    let world = live(policy.clone());
    let events = world.ok(backer(1), contribution("100.00"));
    let result = PaymentResult::Captured { amount: usd("100.00"), fee: Some(usd("3.20")) };
    world.host(ReportPayment { payment: Some(instructed(&events)), provider_ref: "ch_1".parse().unwrap(), result });
    let collective = |world: &World| world.balance(LedgerAccount::Escrow) + world.balance(LedgerAccount::Payable);
    let pledge = placed(&events);
    let each = |covered: Amount| {
        let row = world.pledge(pledge);
        let held = row.platform_fee.saturating_sub(row.platform_fee_returned);
        let [(_, host), (_, network)] = &parts(&policy, "host", held)[..] else { panic!("two parts") };
        let host = host - covered.minor();
        assert_eq!(host + network, world.balance(LedgerAccount::PlatformFee), "one account for both");
        [collective(&world), host, *network, world.balance(LedgerAccount::ProcessorFee)]
    };
    assert_eq!(each(Amount::ZERO), [8_680, 850, 150, 320]);
    let back = refunded(&world, pledge, None);
    assert_eq!(back.to_backer(), minor("100.00"));
    assert_eq!(each(back.covered), [0, -320, 0, 320]);
    world.verify();
}

#[test]
fn g26_a_fee_goes_back_in_steps_that_sum_to_it() {
    let five = Fee { returned: FeeReturn::Proportional, ..fee(FeeTo::Platform, "5%", None, Rounding::HalfUp) };
    let policy = schedule(vec![five, Fee { returned: FeeReturn::Proportional, ..share("share", "fee", "40%") }]);
    let world = live(policy.clone());
    let pledge = world.paid(backer(1), "1.00");
    let has = |world: &World| {
        let row = world.pledge(pledge);
        let held = row.platform_fee.saturating_sub(row.platform_fee_returned);
        parts(&policy, "fee", held).iter().map(|part| part.1).collect::<Vec<_>>()
    };
    assert_eq!(has(&world), [3, 2]);
    let steps = ["0.33", "0.33", "0.34"].map(|part| refunded(&world, pledge, Some(part)).platform_fee.minor());
    assert_eq!(steps, [2, 1, 2]);
    assert_eq!(has(&world), [0, 0]);
    world.verify();
}

#[test]
fn shares_divide_their_fee_and_never_more_than_is_left_of_it() {
    let five = fee(FeeTo::Platform, "5%", None, Rounding::HalfUp);
    let greedy =
        schedule(vec![five, share("half", "fee", "60%"), share("other", "fee", "60%"), share("of", "half", "10%")]);
    let told = [("fee", 0), ("half", 54), ("other", 40), ("of", 6)].map(|(name, has)| (name.to_owned(), has));
    assert_eq!(parts(&greedy, "fee", minor("1.00")), told);
    assert_eq!(parts(&greedy, "half", minor("0.60")), [told[1].clone(), told[3].clone()]);
    assert_eq!(greedy.fees_to(FeeTo::Platform, minor("20.00")), minor("1.00"));
}

fn rounding() -> impl Strategy<Value = Rounding> {
    prop::sample::select(vec![Rounding::HalfUp, Rounding::HalfEven, Rounding::Floor, Rounding::Ceil])
}

/// A percentage of up to the whole.
fn percent(ppm: u32) -> String {
    format!("{}.{:04}%", ppm / 10_000, ppm % 10_000)
}

proptest! {
    /// However the money of a campaign comes in, its fees per batch are the fee on the sum, and none is beyond its pledge.
    #[test]
    fn batch_fees_sum_to_the_fee_of_the_sum(
        pledges in prop::collection::vec(0..5_000_i64, 0..40),
        ppm in 0..=1_000_000_u32,
        rounding in rounding(),
    ) {
        let policy = schedule(vec![per_batch(fee(FeeTo::Platform, &percent(ppm), None, rounding))]);
        let (mut before, mut taken) = (0, 0);
        for pledge in pledges {
            let fee = policy.fees_to_next(FeeTo::Platform, Amount::new(before), Amount::new(pledge)).minor();
            let exact = i128::from(pledge) * i128::from(ppm);
            prop_assert!((0..=pledge).contains(&fee));
            prop_assert!((i128::from(fee) * 1_000_000 - exact).abs() <= 1_000_000, "no further off than a minor unit");
            before += pledge;
            taken += fee;
        }
        prop_assert_eq!(Amount::new(taken), policy.fees_to(FeeTo::Platform, Amount::new(before)));
    }

    /// A fee is divided without loss, at any time: the steps in which a share goes back with its fee sum to the share.
    #[test]
    fn parts_of_a_fee_sum_to_it_and_reverse_to_nothing(
        taken in 0..5_000_i64,
        (first, second) in (0..=1_000_000_u32, 0..=1_000_000_u32),
        cuts in prop::collection::vec(0..=10_000_i64, 0..6),
    ) {
        let five = fee(FeeTo::Platform, "5%", None, Rounding::HalfUp);
        let policy = schedule(vec![five, share("one", "fee", &percent(first)), share("two", "fee", &percent(second))]);
        let whole: Vec<i64> = parts(&policy, "fee", Amount::new(taken)).iter().map(|part| part.1).collect();
        let mut cuts = cuts;
        cuts.extend([0, 10_000]);
        cuts.sort_unstable();
        let (mut held, mut has, mut back) = (taken, whole.clone(), vec![0; 3]);
        for pair in cuts.windows(2) {
            held -= cumulative_share(taken, pair[0], pair[1], 10_000);
            let now: Vec<i64> = parts(&policy, "fee", Amount::new(held)).iter().map(|part| part.1).collect();
            prop_assert!(now.iter().all(|part| *part >= 0));
            prop_assert_eq!(now.iter().sum::<i64>(), held);
            for n in 0..3 {
                back[n] += has[n] - now[n];
            }
            has = now;
        }
        prop_assert_eq!(held, 0);
        prop_assert_eq!(back, whole);
    }
}

#[test]
fn a_fee_is_never_more_than_what_it_is_taken_from() {
    let policy = Policy::all_or_nothing(Currency::USD);
    for amount in 0..=100 {
        let amount = Amount::new(amount);
        for to in [FeeTo::Platform, FeeTo::Processor] {
            let fee = policy.fees_to(to, amount);
            assert!(fee <= amount && !fee.is_negative(), "{fee} of {amount}");
        }
    }
    let all = schedule(vec![fee(FeeTo::Platform, "100%", Some("5.00"), Rounding::Ceil)]);
    assert_eq!(all.fees_to(FeeTo::Platform, Amount::MAX), Amount::MAX);
    assert_eq!(Rate::ONE, "100%".parse().unwrap());
}
