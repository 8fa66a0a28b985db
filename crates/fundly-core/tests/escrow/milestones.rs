//! Milestones: their tranches, and what becomes of them.

use super::*;

#[test]
fn milestones_are_written_in_the_draft() {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    assert_eq!(world.refused(backer(1), milestone("50%")), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, milestone("0%")), "escrow.milestone_share");
    assert_eq!(world.refused(CREATOR, milestone("100.0001%")), "escrow.milestone_share");
    let late = AddMilestone { due: Some(world.now), ..milestone("50%") };
    assert_eq!(world.refused(CREATOR, late), "campaign.time_in_past");
    let nobody = MilestoneId::from_u128(7);
    assert_eq!(world.refused(CREATOR, RemoveMilestone { milestone: nobody }), "escrow.milestone_not_found");

    let first = add(&world, milestone("33.3333%"));
    let second = add(&world, milestone("66.6666%"));
    assert_eq!(world.refused(CREATOR, SubmitCampaign {}), "escrow.milestone_shares", "99.9999 %");
    world.ok(CREATOR, RemoveMilestone { milestone: second });
    assert_eq!(world.refused(CREATOR, RemoveMilestone { milestone: second }), "escrow.milestone_state");
    let second = add(&world, milestone("66.6667%"));
    assert_eq!(world.campaign().milestones, [first, second]);
    world.launch();
    assert_eq!(world.refused(CREATOR, milestone("1%")), "campaign.phase");
    world.verify();
}

#[test]
fn there_are_at_most_twenty_milestones() {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    for _ in 0..20 {
        add(&world, milestone("5%"));
    }
    assert_eq!(world.refused(CREATOR, milestone("5%")), "limit.too_many");
    world.launch();
    world.verify();
}

#[test]
fn tranches_sum_to_the_escrow_and_are_released_one_by_one() {
    let shares = ["33.3333%", "33.3333%", "33.3334%"];
    let (world, ids) = funded(policy(Release::ByMilestone, "10%"), &shares, &["60.00", "40.01"]);
    assert_eq!(tranches(&world, &ids), [3_334, 3_333, 3_334]);
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [10_001, 0, 0]);
    assert_eq!(world.refused(backer(1), DeliverMilestone { milestone: ids[0] }), "actor.forbidden");
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    assert_eq!(world.refused(CREATOR, AcceptMilestone { milestone: ids[0] }), "actor.forbidden");
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [6_667, 3_001, 333]);
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "escrow.held");
    world.ok(CREATOR, StartDelivery {});
    assert_eq!(world.refused(CREATOR, CompleteCampaign {}), "campaign.escrow_not_empty");
    for id in &ids[1..] {
        world.ok(CREATOR, DeliverMilestone { milestone: *id });
        world.ok_as(admin(), AcceptMilestone { milestone: *id });
    }
    assert_eq!(balances(&world, [Escrow, Payable, Reserve]), [0, 9_001, 1_000], "10 % of 100.01 in all");
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "escrow.nothing_to_release");
    world.ok(CREATOR, CompleteCampaign {});
    world.verify();
}

#[test]
fn without_milestones_everything_is_released_at_success() {
    let (world, _) = funded(policy(Release::ByMilestone, "0%"), &[], &["100.00"]);
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 10_000]);
    world.verify();
}

#[test]
fn late_money_joins_the_last_open_tranche_and_is_released_when_none_is_open() {
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["50%", "50%"], &["100.00"]);
    world.paid(backer(7), "10.00");
    assert_eq!(tranches(&world, &ids), [5_000, 6_000]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[1] });
    world.paid(backer(8), "1.00");
    assert_eq!(tranches(&world, &ids), [5_000, 6_100], "delivered is still open");
    world.ok_as(admin(), AcceptMilestone { milestone: ids[1] });
    world.paid(backer(9), "2.00");
    assert_eq!(tranches(&world, &ids), [5_200, 6_100]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 11_300]);
    world.paid(backer(10), "3.00");
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 11_600]);
    world.verify();
}

#[test]
fn a_missed_milestone_plans_to_give_its_tranche_back() {
    let mut world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let due = world.now.plus(Span::days(100));
    let first = add(&world, AddMilestone { due: Some(due), ..milestone("40%") });
    let second = add(&world, milestone("60%"));
    world.launch();
    world.ok(backer(1), contribution("100.00"));
    succeed(&mut world);
    world.ok(CREATOR, DeliverMilestone { milestone: second });
    assert_eq!(world.refused(backer(1), miss(first)), "actor.forbidden");
    assert_eq!(world.refused_as(system(), miss(second)), "escrow.milestone_not_due", "it is delivered");
    world.now = due.minus(Span::millis(1));
    assert_eq!(world.refused_as(system(), miss(first)), "escrow.milestone_not_due");
    world.now = due;
    world.ok_as(system(), miss(first));
    assert_eq!(read(&world, first).state, MilestoneState::Missed);
    let settlement = world.campaign().settlement.unwrap();
    let Plan::GiveBack { ground, amount, .. } = settlement.plan else { panic!("{settlement:?}") };
    assert_eq!((ground, amount.minor()), (Ground::MilestoneMissed, 4_000));
    assert_eq!(world.refused_as(admin(), miss(second)), "settlement.under_way");
    world.ok_as(admin(), AcceptMilestone { milestone: second });
    assert_eq!(balances(&world, [Escrow, Payable]), [4_000, 6_000], "what goes back is not released");
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "settlement.under_way");
    world.verify();
}

/// Lets every refund that was instructed be paid.
fn pay_refunds(world: &World, events: &[Event]) -> Vec<i64> {
    let asked = World::instructions(events);
    for (payment, amount) in &asked {
        let result = PaymentResult::Refunded { amount: usd(amount) };
        let provider_ref = format!("re_{payment}").parse().unwrap();
        world.host(ReportPayment { payment: Some(*payment), provider_ref, result });
    }
    asked.iter().map(|(_, amount)| usd(amount).amount().minor()).collect()
}

#[test]
fn g25_the_tranche_of_a_missed_milestone_goes_back_pro_rata() {
    for (shares, pledges, tranche, told) in [
        (["33.3333%", "66.6667%"], ["100.00", "100.00", "100.00"], 20_000, [6_667, 6_667, 6_666]),
        (["25%", "75%"], ["123.45", "67.89", "8.66"], 15_000, [9_259, 5_092, 649]),
    ] {
        let mut world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
        let ids = shares.map(|share| add(&world, milestone(share)));
        world.launch();
        // One after the other: who pledged earlier gets the odd cent.
        let pledges = [0, 1, 2].map(|n| {
            world.later(Span::millis(1));
            placed(&world.ok(backer(n), contribution(pledges[n as usize])))
        });
        succeed(&mut world);
        let kept = world.balance(Escrow) - tranche;
        assert_eq!(tranches(&world, &ids), [kept, tranche]);
        world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
        world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
        world.ok(CREATOR, miss(ids[1]));
        let refunds = pay_refunds(&world, &world.settle(2));
        assert_eq!(refunds, told);
        assert_eq!(pledges.map(|pledge| world.pledge(pledge).refunded.minor()), told);
        assert_eq!(balances(&world, [Escrow, Payable, LedgerAccount::Backers]), [0, kept, -kept]);
        world.verify();
    }
}

#[test]
fn the_tranche_of_a_missed_milestone_is_net_of_fees_and_goes_back_whole() {
    let mut rules = policy(Release::ByMilestone, "0%");
    rules.fees = Policy::all_or_nothing(Currency::USD).fees;
    let (world, ids) = funded(rules, &["50%", "50%"], &["100.00", "50.00"]);
    let escrow = 9_180 + 4_580;
    assert_eq!(world.balance(Escrow), escrow);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    world.ok(CREATOR, miss(ids[1]));
    let refunds = pay_refunds(&world, &world.settle(10));
    assert_eq!(refunds.iter().sum::<i64>(), escrow / 2);
    assert_eq!(balances(&world, [Escrow, Payable, PlatformFee]), [0, escrow / 2, 750]);
    world.verify();
}

#[test]
fn money_that_comes_back_after_the_last_milestone_is_released() {
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["100%"], &["100.00"]);
    let pledge = world.paid(backer(5), "20.00");
    let tell = |stage| ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage };
    world.host(tell(DisputeStage::Opened { amount: usd("20.00"), fee: None }));
    assert_eq!(balances(&world, [Escrow, LedgerAccount::Disputed]), [10_000, 2_000]);
    world.ok(CREATOR, DeliverMilestone { milestone: ids[0] });
    world.ok_as(admin(), AcceptMilestone { milestone: ids[0] });
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 10_000], "no more than escrow holds");
    world.host(tell(DisputeStage::Won { amount: None, fee_returned: None }));
    assert_eq!(balances(&world, [Escrow, Payable]), [0, 12_000], "no milestone is left to hold it");
    assert_eq!(world.refused(backer(5), ReleaseEscrow {}), "actor.forbidden");
    assert_eq!(world.refused(CREATOR, ReleaseEscrow {}), "escrow.nothing_to_release");
    world.verify();
}

#[test]
fn the_creator_can_concede_a_milestone() {
    let (world, ids) = funded(policy(Release::ByMilestone, "0%"), &["40%", "60%"], &["100.00"]);
    world.ok(CREATOR, miss(ids[1]));
    assert_eq!(read(&world, ids[1]).state, MilestoneState::Missed);
    world.verify();
}

/// Every state of a milestone times every command, against the table.
#[test]
fn milestones_move_as_the_table_says() {
    let commands = |milestone| -> Vec<(&'static str, Command)> {
        vec![
            ("removeMilestone", RemoveMilestone { milestone }.into()),
            ("deliverMilestone", DeliverMilestone { milestone }.into()),
            ("acceptMilestone", AcceptMilestone { milestone }.into()),
            ("missMilestone", miss(milestone).into()),
        ]
    };
    for from in MilestoneState::ALL {
        let mut possible = 0;
        for n in 0..4 {
            for draft in [true, false] {
                let Some((world, id)) = in_state(from, draft) else { continue };
                let (by, command) = commands(id).remove(n);
                // The creator with an admin's role may do all of it.
                let result = world.run(Actor::with_role(CREATOR, Role::Admin), command);
                let to = MILESTONE_MOVES.iter().find(|m| m.from == Some(from) && m.by == by).map(|m| m.to);
                match (result, to) {
                    (Ok(_), Some(to)) => assert_eq!(read(&world, id).state, to, "{from:?} {by}"),
                    (Err(error), None) => {
                        assert!(["escrow.milestone_state", "campaign.phase"].contains(&error.code()), "{from:?} {by}");
                    }
                    (Err(error), Some(_)) => assert_eq!(error.code(), "campaign.phase", "{from:?} {by}"),
                    (Ok(_), None) => panic!("{from:?} {by} is not in the table"),
                }
                possible += usize::from(read(&world, id).state != from);
                world.verify();
            }
        }
        assert_eq!(possible, MILESTONE_MOVES.iter().filter(|m| m.from == Some(from)).count(), "{from:?}");
    }
}

/// A milestone in a state, in the draft or after success; none where that cannot be.
fn in_state(state: MilestoneState, draft: bool) -> Option<(World, MilestoneId)> {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let id = add(&world, milestone("40%"));
    add(&world, milestone("60%"));
    if state == MilestoneState::Removed {
        world.ok(CREATOR, RemoveMilestone { milestone: id });
        add(&world, milestone("40%"));
    }
    let written = matches!(state, MilestoneState::Pending | MilestoneState::Removed);
    if draft {
        return written.then_some((world, id));
    }
    let mut world = world;
    world.launch();
    world.ok(backer(1), contribution("100.00"));
    succeed(&mut world);
    if matches!(state, MilestoneState::Delivered | MilestoneState::Released) {
        world.ok(CREATOR, DeliverMilestone { milestone: id });
    }
    match state {
        MilestoneState::Released => drop(world.ok_as(admin(), AcceptMilestone { milestone: id })),
        MilestoneState::Missed => drop(world.ok(CREATOR, miss(id))),
        MilestoneState::Pending | MilestoneState::Delivered | MilestoneState::Removed => {}
    }
    assert_eq!(read(&world, id).state, state);
    Some((world, id))
}

#[test]
fn a_milestone_is_read_back_as_it_was_written() {
    let world = World::draft(policy(Release::ByMilestone, "0%"), Some(usd("10.00")), Some(30));
    let due: Option<Timestamp> = Some(world.now.plus(Span::days(5)));
    let id = add(&world, AddMilestone { due, ..milestone("40%") });
    let row = read(&world, id);
    let share: Rate = "40%".parse().unwrap();
    assert_eq!((row.share, row.due, row.tranche, row.state), (share, due, None, MilestoneState::Pending));
    let wire = serde_json::to_value(Command::from(AddMilestone { due, ..milestone("40%") })).unwrap();
    assert_eq!((wire["kind"].as_str(), wire["share"].as_str()), (Some("addMilestone"), Some("40%")));
}
