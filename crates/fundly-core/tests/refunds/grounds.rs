//! Who may refund, on which ground and for how long.

use super::*;

#[test]
fn who_may_refund_on_which_ground_and_for_how_long() {
    let mut world = live(|policy| withdrawal(policy, "14d"));
    world.ok(CREATOR, SetCollaborator { account: HELPER, permissions: vec![Permission::Money] });
    let pledge = world.paid(backer(1), "100.00");
    let as_ground = |ground| refund(pledge, RefundAmount::Whole {}, ground);
    assert_eq!(world.refused(backer(2), as_ground(Ground::Withdrawal)), "actor.forbidden");
    assert_eq!(world.refused(backer(1), as_ground(Ground::Creator)), "refund.ground");
    assert_eq!(world.refused(CREATOR, as_ground(Ground::Withdrawal)), "refund.ground");
    assert_eq!(world.refused(HELPER, as_ground(Ground::Fraud)), "refund.ground");
    world.ok(HELPER, part(pledge, "1.00"));
    world.later(Span::days(14));
    assert_eq!(world.refused(backer(1), as_ground(Ground::Withdrawal)), "policy.window_closed", "half-open at 14 days");
    world.later(Span::days(16));
    assert_eq!(world.refused(CREATOR, whole(pledge)), "policy.window_closed", "OC-4: admins within 30 days");
    world.ok_as(admin(), as_ground(Ground::Oversubscribed));
    world.verify();
}

#[test]
fn a_backer_withdraws_while_the_window_is_open() {
    let mut world = live(|policy| withdrawal(policy, "14d"));
    let pledge = world.paid(backer(1), "100.00");
    world.later(Span::days(13));
    world.ok(backer(1), refund(pledge, RefundAmount::Whole {}, Ground::Withdrawal));
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    let unpaid = placed(&world.ok(backer(2), contribution("5.00")));
    let withdrawal = refund(unpaid, RefundAmount::Whole {}, Ground::Withdrawal);
    assert_eq!(world.refused(backer(2), withdrawal), "refund.nothing_left");
    world.verify();
}

#[test]
fn while_suspended_only_the_platform_refunds() {
    let world = World::open_ended();
    let pledge = world.paid(backer(1), "100.00");
    world.ok_as(admin(), SuspendCampaign { reason: "fraud".parse().unwrap() });
    assert_eq!(world.refused(CREATOR, whole(pledge)), "campaign.moderator_only");
    let id = granted(&world.ok_as(admin(), refund(pledge, RefundAmount::Whole {}, Ground::Fraud)));
    world.host(paid_back(&world, id, "re_1"));
    assert_eq!(world.balance(LedgerAccount::Backers), 0);
    world.verify();
}
