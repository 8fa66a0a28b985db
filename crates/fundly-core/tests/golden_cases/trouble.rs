//! Disputes, and commands that are said again.

use super::*;
use fundly_core::{
    dispute::{DisputeStage, ReportDispute},
    ledger::LedgerAccount::{Disputed, Escrow, Payable, PlatformFee, Reserve},
    policy::{DisputeCost, DisputeEnd},
};

/// What campaign and platform have together of a charge of 100.00 under the preset of software shares, after these reports.
fn left_of_a_charge(stages: &[DisputeStage]) -> Amount {
    let now = "2026-06-01T00:00:00Z";
    let deadline = time(now).plus(Span::days(30));
    let mut world = launched(terms(Preset::SoftwareShares.policy(), Some("100.00 USD"), None, Some(deadline)), now);
    let pledge = placed(&world.ok(backer(1), contribution("100.00")));
    world.now = deadline;
    collect(&world);
    assert_eq!(world.pledge(pledge).processor_fee, minor("3.20"));
    for stage in stages {
        let provider_ref = "dp_1".parse().unwrap();
        world.host(ReportDispute { pledge, provider_ref, stage: stage.clone() });
        if matches!(stage, DisputeStage::EarlyWarning {}) {
            world.ok_as(Actor::with_role(MODERATOR, Role::Admin), whole(pledge, Ground::Inquiry));
        }
    }
    assert_eq!(world.balance(Disputed), 0);
    world.verify();
    Amount::new([Escrow, Payable, Reserve, PlatformFee].map(|account| world.balance(account)).iter().sum())
}

#[test]
fn g28_what_a_dispute_leaves_of_a_charge() {
    let fifteen = || Some(usd("15.00"));
    let opened = || DisputeStage::Opened { amount: usd("100.00"), fee: fifteen() };
    let countered = || DisputeStage::EvidenceSent { fee: fifteen() };
    let lost = || DisputeStage::Lost { amount: None, fee: None };
    let won = |fee_returned| DisputeStage::Won { amount: None, fee_returned };
    let thirty = Some(usd("30.00"));
    let cost = Preset::SoftwareShares.policy().dispute.fee.unwrap();
    let old = DisputeCost { received_returned: true, ..cost };
    for (told, stages, left, cost, end) in [
        ("lost", vec![opened(), lost()], "-18.20", cost, DisputeEnd::Lost),
        ("lost after countering", vec![opened(), countered(), lost()], "-33.20", cost, DisputeEnd::LostCountered),
        ("won since 2025", vec![opened(), countered(), won(fifteen())], "81.80", cost, DisputeEnd::Won),
        ("won before", vec![opened(), countered(), won(thirty)], "96.80", old, DisputeEnd::Won),
        ("refunded on the warning", vec![DisputeStage::EarlyWarning {}], "-3.20", cost, DisputeEnd::RefundedBefore),
    ] {
        assert_eq!(left_of_a_charge(&stages), minor(left), "{told}");
        assert_eq!(cost.left(end, minor("100.00"), minor("3.20")), minor(left), "{told}: and the policy says so");
    }
}

/// The journal is never pruned, so a command is remembered for good: what a gateway does after a day is no case here.
#[test]
fn g32_a_command_said_again_changes_nothing_and_another_under_its_id_is_refused() {
    let mut world = launched(terms(Preset::OpenCollective.policy(), None, None, None), "2026-06-01T00:00:00Z");
    let first = world.request(Actor::account(backer(1)), contribution("10.00"));
    let mut other = first.clone();
    other.command = contribution("11.00").into();
    let done = block_on(world.engine.execute(first.clone())).unwrap();
    assert!(!done.repeated);
    let state = (world.campaign(), block_on(world.engine.journal(CAMPAIGN, 0, 100)).unwrap());
    for later in [Span::ZERO, Span::hours(25), Span::days(400)] {
        world.later(later);
        let again = block_on(world.engine.execute(fundly_core::Request { at: world.now, ..first.clone() })).unwrap();
        assert!(again.repeated);
        assert_eq!((again.seq, again.hash, &again.events), (done.seq, done.hash, &done.events), "the same result");
        let error =
            block_on(world.engine.execute(fundly_core::Request { at: world.now, ..other.clone() })).unwrap_err();
        assert_eq!(error.code(), "engine.command_reused");
        assert_eq!((world.campaign(), block_on(world.engine.journal(CAMPAIGN, 0, 100)).unwrap()), state, "no effect");
    }
    world.verify();
}
