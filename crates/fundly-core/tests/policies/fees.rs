//! What fees, disputes and shares come to.

use super::{amount, at, in_currency};
use fundly_core::{
    Amount, Units,
    money::{Rate, Rounding},
    policy::{Band, DisputeCost, DisputeEnd, Fee, FeeReturn, FeeTo, Policy, Preset},
    share::ClassTerms,
};

fn usd(text: &str) -> Amount {
    amount(&format!("{text} USD"))
}

fn fee(policy: &Policy, name: &str, sum: Amount) -> Amount {
    policy.fees.iter().find(|fee| fee.name.as_str() == name).unwrap().on(sum)
}

#[test]
fn g12_fees_of_kickstarter() {
    let policy = Preset::Kickstarter.policy();
    for (pledge, platform, processing, net) in [
        ("50.00", "2.50", "1.70", "45.80"),
        ("25.00", "1.25", "0.95", "22.80"),
        ("10.00", "0.50", "0.50", "9.00"),
        ("9.99", "0.50", "0.55", "8.94"),
        ("9.00", "0.45", "0.50", "8.05"),
    ] {
        let sum = usd(pledge);
        assert_eq!(
            (policy.fees_to(FeeTo::Platform, sum), policy.fees_to(FeeTo::Processor, sum)),
            (usd(platform), usd(processing)),
            "{pledge}"
        );
        assert_eq!(sum.saturating_sub(usd(platform)).saturating_sub(usd(processing)), usd(net));
    }
    assert_eq!(policy.cites("fees.platform")[0].source.as_str()[..29], *"bestcrowdfundingcampaigns.com");
}

#[test]
fn g14_gofundme_takes_no_fee_of_the_tip() {
    let policy = Preset::GoFundMe.policy();
    let net = |donation: &str| {
        let sum = usd(donation);
        let fees = policy.fees_to(FeeTo::Platform, sum).saturating_add(policy.fees_to(FeeTo::Processor, sum));
        (fees, sum.saturating_sub(fees))
    };
    assert_eq!(net("100"), (usd("3.20"), usd("96.80")), "a tip of 10.00 beside it stays 10.00");
    assert_eq!(net("25"), (usd("1.03"), usd("23.97")), "2.9 % of it is 0.725");
    assert_eq!(policy.fees_to(FeeTo::Platform, usd("100")), Amount::ZERO);
    assert!(policy.cites("fees.platform")[0].source.as_str().contains("no platform fee"));
}

#[test]
fn g16_the_host_of_a_collective_takes_its_fee_of_the_contribution() {
    let policy = Preset::OpenCollective.policy();
    assert_eq!(fee(&policy, "host", usd("1000")), usd("100"));
    assert_eq!(fee(&policy, "host", usd("100")), usd("10.00"), "of an order of 110 with a tip of 10");
    // calcFee of opencollective-api: half up.
    let bands = vec![Band { below: None, rate: Rate::from_bp(350).unwrap(), fixed: None }];
    let host = policy.fees.iter().find(|fee| fee.to == FeeTo::Platform).unwrap();
    let host = Fee { bands, ..host.clone() };
    assert_eq!(host.on(usd("1.00")), usd("0.04"));
    assert_eq!(host.on(amount("100 JPY")), amount("4 JPY"));
    assert!(policy.cites("fees.host")[0].source.as_str().contains("before the processor's fee"));
}

#[test]
fn fees_keep_their_bands_in_currencies_of_no_and_of_three_decimals() {
    // In minor units: below 1,000 another band, 5 and 20 minor units fixed.
    let yen = in_currency(Preset::Kickstarter.policy(), "JPY");
    assert_eq!(yen.fees_to(FeeTo::Processor, amount("999 JPY")), amount("55 JPY"), "5 % is 49.95");
    assert_eq!(yen.fees_to(FeeTo::Processor, amount("1000 JPY")), amount("50 JPY"), "3 % and 20");
    let dinar = in_currency(Preset::Kickstarter.policy(), "KWD");
    assert_eq!(dinar.fees_to(FeeTo::Processor, amount("0.999 KWD")), amount("0.055 KWD"));
    assert_eq!(dinar.fees_to(FeeTo::Processor, amount("1.000 KWD")), amount("0.050 KWD"));
    assert_eq!(dinar.fees_to(FeeTo::Platform, amount("1.234 KWD")), amount("0.062 KWD"), "5 % is 0.0617");
}

fn class(price: &str) -> ClassTerms {
    ClassTerms {
        name: "Common".parse().unwrap(),
        votes_per_share: 1,
        price: price.parse().unwrap(),
        authorised: Units::new(1_000_000).unwrap(),
        precision: 0,
        minimum_lot: None,
        reserved: Units::ZERO,
        lock_up: fundly_core::Span::ZERO,
        transferable: true,
    }
}

#[test]
fn g23_whole_shares_and_what_is_left_over() {
    for (pledge, price, units, cost, rest) in [
        ("250.00 USD", "20.00 USD", 12, "240.00 USD", "10.00 USD"),
        ("255.00 USD", "20.00 USD", 12, "240.00 USD", "15.00 USD"),
        ("100.00 USD", "0.37 USD", 270, "99.90 USD", "0.10 USD"),
        ("10000 JPY", "333 JPY", 30, "9990 JPY", "10 JPY"),
    ] {
        let class = class(price);
        let bought = class.units_for(amount(pledge));
        assert_eq!(bought.get(), units, "{pledge} at {price}");
        assert_eq!(class.cost_of(bought), amount(cost));
        assert_eq!(amount(pledge).saturating_sub(class.cost_of(bought)), amount(rest));
    }
}

#[test]
fn g28_what_a_dispute_leaves_of_a_charge() {
    let policy = Preset::SoftwareShares.policy();
    let charge = usd("100");
    let kept = policy.fees_to(FeeTo::Processor, charge);
    assert_eq!(kept, usd("3.20"));
    let cost = policy.dispute.fee.unwrap();
    let left = |cost: &DisputeCost, end| cost.left(end, charge, kept);
    assert_eq!(left(&cost, DisputeEnd::Lost), usd("-18.20"));
    assert_eq!(left(&cost, DisputeEnd::LostCountered), usd("-33.20"));
    assert_eq!(left(&cost, DisputeEnd::Won), usd("81.80"), "since 2025-06-17 the fee for receiving it is kept");
    assert_eq!(left(&DisputeCost { received_returned: true, ..cost }, DisputeEnd::Won), usd("96.80"), "before");
    assert_eq!(left(&cost, DisputeEnd::RefundedBefore), usd("-3.20"));
    assert!(policy.cites("dispute.fee.received")[0].source.as_str().starts_with("support.stripe.com, dispute fees"));
}

#[test]
fn what_refunds_give_back_of_fees() {
    let policy = Preset::Kickstarter.policy();
    let pledge = usd("50.00");
    let platform = policy.fees_to(FeeTo::Platform, pledge);
    assert_eq!(policy.returnable(FeeTo::Platform, pledge, platform), platform);
    let processing = policy.fees_to(FeeTo::Processor, pledge);
    assert_eq!(policy.returnable(FeeTo::Processor, pledge, processing), Amount::ZERO, "processors keep theirs");
    assert_eq!(policy.fees[0].rounding, Rounding::HalfUp);
    assert_eq!(policy.fees[0].returned, FeeReturn::Proportional);
}

#[test]
fn prices_of_a_running_campaign_stay_those_of_its_own_version() {
    let then = Preset::UsRegulationCrowdfunding.at(at("2021-06-01T00:00:00-04:00")).unwrap();
    let wire = serde_json::to_string(&then).unwrap();
    assert_eq!(Policy::from_json(&wire).unwrap(), then, "frozen into the terms, and read again years later");
}
