//! Golden cases of fee schedules, as published by the platforms or derived by hand.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use fundly_core::{
    Amount, Currency, Money, Policy, Rate,
    money::Rounding,
    policy::{Band, Fee, FeeReturn, FeeTo},
};

fn minor(text: &str) -> Amount {
    format!("{text} USD").parse::<Money>().unwrap().amount()
}

fn fee(to: FeeTo, rate: &str, fixed: Option<&str>, rounding: Rounding) -> Fee {
    let fixed = fixed.map(|text| format!("{text} USD").parse().unwrap());
    let bands = vec![Band { below: None, rate: rate.parse().unwrap(), fixed }];
    Fee { name: "fee".parse().unwrap(), to, bands, rounding, returned: FeeReturn::Kept }
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
