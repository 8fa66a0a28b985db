//! Donations and collectives: tips, a host's fee, and a share of it.

use super::*;
use fundly_core::ledger::LedgerAccount::{Escrow, Payable, PlatformFee, ProcessorFee};

/// A donation with a tip, paid.
fn donated(world: &World, amount: &str, tip: Option<&str>) -> PledgeId {
    let order = PledgeOrder { contribution: Some(usd(amount)), tip: tip.map(usd), ..PledgeOrder::default() };
    let events = world.ok(backer(1), PlacePledge { order });
    clear(world, &events);
    placed(&events)
}

fn open_ended(preset: Preset) -> World {
    launched(terms(preset.policy(), None, None, None), "2026-06-01T00:00:00Z")
}

#[test]
fn g14_the_tip_is_the_platforms_and_no_fee_is_taken_of_it() {
    let world = open_ended(Preset::GoFundMe);
    let pledge = donated(&world, "100.00", Some("10.00"));
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee, ProcessorFee]), [0, 9_680, 1_000, 320]);
    assert_eq!(world.pledge(pledge).tip_held(), minor("10.00"));
    assert_eq!(world.pledge(pledge).platform_fee, Amount::ZERO, "GoFundMe takes none");
    world.verify();
    let world = open_ended(Preset::GoFundMe);
    donated(&world, "25.00", None);
    assert_eq!(balances(&world, [Payable, PlatformFee, ProcessorFee]), [2_397, 0, 103]);
    world.verify();
}

#[test]
fn g16_the_host_takes_its_fee_of_the_contribution_and_the_platform_a_share_of_that() {
    let policy = Preset::OpenCollective.policy();
    let parts = |taken: Amount| {
        let parts = policy.parts_of_fee("host", taken).into_iter();
        parts.map(|part| (part.fee.to_string(), part.amount)).collect::<Vec<_>>()
    };
    for (amount, tip, fee, host, share, application) in [
        ("1000.00", None, "100.00", "85.00", "15.00", "15.00"),
        ("100.00", Some("10.00"), "10.00", "8.50", "1.50", "11.50"),
    ] {
        let world = open_ended(Preset::OpenCollective);
        let row = world.pledge(donated(&world, amount, tip));
        assert_eq!(row.platform_fee, minor(fee), "10 % of the contribution, not of the tip");
        let held = [("host".to_owned(), minor(host)), ("network".to_owned(), minor(share))];
        assert_eq!(parts(row.platform_fee), held);
        assert_eq!(row.tip_held().saturating_add(minor(share)), minor(application), "the application fee");
        let both = minor(fee).saturating_add(row.tip_held());
        assert_eq!(world.balance(PlatformFee), both.minor());
        world.verify();
    }
}

/// calcFee of opencollective-api: half up, also where a currency has no decimals.
#[test]
fn g16_a_fee_of_three_and_a_half_percent_is_rounded_half_up() {
    for (contribution, fee) in [("1.00 USD", 4), ("100 JPY", 4)] {
        let paid = money(contribution);
        let mut policy = Preset::OpenCollective.policy();
        policy.currency = Some(paid.currency());
        policy.fees.retain(|fee| fee.name.as_str() == "host");
        policy.citations.retain(|citation| !["fees.network", "fees.processing"].contains(&citation.parameter.as_str()));
        policy.fees[0].bands[0].rate = "3.5%".parse().unwrap();
        let world = launched(terms(policy, None, None, None), "2026-06-01T00:00:00Z");
        let events = world.ok(backer(1), order(contribution, &[]));
        let result = PaymentResult::Captured { amount: paid, fee: None };
        let payment = Some(instructed(&events));
        world.host(ReportPayment { payment, provider_ref: "ch_1".parse().unwrap(), result });
        assert_eq!(balances(&world, [PlatformFee, Payable]), [fee, 96], "{contribution}");
        world.verify();
    }
}
