//! Shares that go back with the money, or are frozen while it is disputed.

use super::*;

/// The table of moves, in full: what each trigger makes of each state.
#[test]
fn a_lot_has_one_terminal_act() {
    let triggers = ["issueShares", "grantShares", "transferShares", "refundPledge", "reportDispute:lost"];
    let mut table = String::new();
    for from in std::iter::once(None).chain(LotState::ALL.map(Some)) {
        for by in triggers {
            let to: Vec<LotState> = MOVES.iter().filter(|m| m.from == from && m.by == by).map(|m| m.to).collect();
            if !to.is_empty() {
                table.push_str(&format!("{from:?} {by} {to:?}\n"));
            }
        }
    }
    assert!(MOVES.iter().all(|m| triggers.contains(&m.by)), "every trigger is in the list");
    let expected = "None issueShares [Live]\nNone grantShares [Live]\nNone transferShares [Live]\nNone refundPledge [Live]\n\
        None reportDispute:lost [Live]\n\
        Some(Live) transferShares [Transferred]\nSome(Live) refundPledge [Cancelled]\n\
        Some(Live) reportDispute:lost [Cancelled]\n";
    assert_eq!(table, expected);
}

fn refund(pledge: PledgeId, amount: RefundAmount) -> RefundPledge {
    RefundPledge { pledge, amount, ground: Ground::Creator }
}

/// A pledge of 100.00 of whose ten shares so many went to somebody in good faith, before a bank took so much of its money.
fn lost_where_good_faith_counts(sold: u64, taken: &str) -> (World, ClassId, PledgeId) {
    let mut policy = Policy::open_ended();
    policy.dispute.lost_shares = LostShares::CancelHeld;
    let (world, class) = draft_offering(policy, ordinary(), None);
    world.launch();
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    world.ok(backer(1), transfer(issued(&events).issued.lot, sold, backer(2)));
    let stages =
        [DisputeStage::Opened { amount: usd(taken), fee: None }, DisputeStage::Lost { amount: None, fee: None }];
    for stage in stages {
        world.host(ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage });
    }
    (world, class, pledge)
}

/// From the cent to the share to the vote, and back: through other hands, in parts that sum to the whole.
#[test]
fn money_that_goes_back_takes_its_shares_along() {
    let (world, class) = offering(ordinary());
    buy(&world, backer(9), class, "50.00");
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    world.ok(backer(1), transfer(issued(&events).issued.lot, 7, backer(2)));
    let part = |text| refund(pledge, RefundAmount::Part { money: usd(text) });
    world.ok(CREATOR, part("40.00"));
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 6), "first what the backer holds");
    world.ok(CREATOR, part("33.00"));
    assert_eq!(held(&world, backer(2), class), 3);
    assert_eq!(votes(&world, AccountId::EVERYONE), 8);
    world.ok(CREATOR, refund(pledge, RefundAmount::Whole {}));
    assert_eq!((held(&world, backer(2), class), votes(&world, AccountId::EVERYONE)), (0, 5));
    let row = world.pledge(pledge);
    assert_eq!((row.units().get(), row.lots.len(), row.units_cancelled.get()), (0, 0, 10));
    assert_eq!((class_row(&world, class).issued.get(), class_row(&world, class).holders), (5, 1));
    world.verify();
}

#[test]
fn disputed_shares_neither_move_nor_vote_until_it_is_decided() {
    let (world, class) = offering(ordinary());
    let (pledge, events) = buy(&world, backer(1), class, "100.00");
    let first = issued(&events).issued.lot;
    let report = |provider_ref: &str, stage| {
        world.host(ReportDispute { pledge, provider_ref: provider_ref.parse().unwrap(), stage })
    };
    let opened = || DisputeStage::Opened { amount: usd("100.00"), fee: None };
    report("dp_1", opened());
    assert_eq!(class_row(&world, class).frozen.get(), 10);
    assert_eq!((votes(&world, backer(1)), votes(&world, AccountId::EVERYONE)), (0, 0));
    assert_eq!(world.refused(backer(1), transfer(first, 10, backer(2))), "share.lot_frozen");
    report("dp_1", DisputeStage::Won { amount: None, fee_returned: None });
    assert_eq!(votes(&world, backer(1)), 10);
    world.ok(backer(1), transfer(first, 10, backer(2)));
    report("dp_2", opened());
    assert_eq!(votes(&world, backer(2)), 0, "whoever holds them");
    report("dp_2", DisputeStage::Lost { amount: None, fee: None });
    assert_eq!((held(&world, backer(2), class), class_row(&world, class).issued.get()), (0, 0));
    world.verify();
}

#[test]
fn what_was_bought_in_good_faith_stays_where_the_policy_says_so() {
    let (world, class, _) = lost_where_good_faith_counts(4, "100.00");
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 4));
    assert_eq!((votes(&world, backer(2)), votes(&world, AccountId::EVERYONE)), (4, 4));
    world.verify();
}

/// R-SHARE-13, whatever part the bank takes: what was transferred in good faith stays, and the register says why the rest went.
#[test]
fn good_faith_is_protected_when_a_part_is_lost_as_when_all_is() {
    for (amount, cancelled) in [("100.00", 4), ("90.00", 4), ("20.00", 2)] {
        let mut policy = Policy::open_ended();
        policy.dispute.lost_shares = LostShares::CancelHeld;
        let (world, class) = draft_offering(policy, ordinary(), None);
        world.launch();
        let (pledge, events) = buy(&world, backer(1), class, "100.00");
        world.ok(backer(1), transfer(issued(&events).issued.lot, 6, backer(2)));
        let report = |stage| world.host(ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage });
        report(DisputeStage::Opened { amount: usd(amount), fee: None });
        let events = report(DisputeStage::Lost { amount: None, fee: None });
        let went: Vec<_> = events
            .iter()
            .filter_map(|event| match event {
                Event::SharesCancelled(went) => Some((went.holder, went.units.get(), went.cause)),
                _ => None,
            })
            .collect();
        assert_eq!(went, [(backer(1), cancelled, CancelCause::Chargeback)], "{amount}");
        assert_eq!((votes(&world, backer(1)), votes(&world, backer(2))), (4 - cancelled, 6), "{amount}");
        world.verify();
    }
}

/// Half of the money went back before shares were issued, so what was left bought five. The next refund once cancelled as if all
/// of the money had bought them: three for the price of one.
#[test]
fn a_refund_before_issue_cancels_nothing_that_was_bought_with_the_rest() {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.collection.at = fundly_core::policy::CollectAt::Pledge;
    let (mut world, class) = draft_offering(policy, ordinary(), Some(30));
    world.launch();
    buy(&world, backer(9), class, "100.00");
    let (pledge, _) = buy(&world, backer(1), class, "100.00");
    let part = |text| refund(pledge, RefundAmount::Part { money: usd(text) });
    world.ok(CREATOR, part("50.00"));
    world.later(Span::days(30));
    world.settle(10);
    assert_eq!(held(&world, backer(1), class), 5);
    for (amount, left) in [("10.00", 4), ("4.00", 4), ("6.00", 3), ("29.99", 0), ("0.01", 0)] {
        world.ok(CREATOR, part(amount));
        assert_eq!(held(&world, backer(1), class), left, "after {amount}");
    }
    assert_eq!(world.pledge(pledge).units_cancelled.get(), 5);
    world.verify();
}

/// 59.98 buys two shares at 20.00 and leaves 19.98. When those go back the shares stay: once one of them was cancelled, and its
/// owner had only to ask for it to be issued anew.
#[test]
fn money_that_bought_nothing_takes_no_share_along() {
    let (world, class) = offering(ClassTerms { price: usd("20.00"), ..ordinary() });
    let (pledge, _) = buy(&world, backer(1), class, "59.98");
    world.ok(CREATOR, refund(pledge, RefundAmount::Part { money: usd("19.98") }));
    assert_eq!(held(&world, backer(1), class), 2);
    assert_eq!(world.refused(backer(1), IssueShares { pledge }), "share.nothing_to_issue");
    world.verify();
}

/// R-SHARE-13: what a lost dispute left with whoever bought it in good faith was once taken from them by the next refund.
#[test]
fn a_refund_after_a_lost_dispute_takes_no_more_than_its_own_shares() {
    let (world, class, pledge) = lost_where_good_faith_counts(6, "80.00");
    assert_eq!((held(&world, backer(1), class), held(&world, backer(2), class)), (0, 6), "20.00 are left");
    world.ok(CREATOR, refund(pledge, RefundAmount::Part { money: usd("10.00") }));
    assert_eq!(held(&world, backer(2), class), 5, "10.00 bought one of them");
    world.ok(CREATOR, refund(pledge, RefundAmount::Whole {}));
    assert_eq!(held(&world, backer(2), class), 4, "and 10.00 another; the bank's 80.00 are lost to the campaign");
    world.verify();
}
