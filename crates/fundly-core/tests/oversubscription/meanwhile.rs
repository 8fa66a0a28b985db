//! What happens while the maximum is being allotted, or just before.

use super::*;
use fundly_core::{
    Phase,
    campaign::CancelCampaign,
    dispute::{DisputeStage, ReportDispute},
    payment::SetPaymentMethod,
    refund::{Ground, RefundAmount, RefundPledge},
    settlement::Plan,
};

fn allotting(world: &World) -> bool {
    world.campaign().settlement.is_some_and(|work| matches!(work.plan, Plan::Allot { .. }))
}

/// Steps of one pledge until the walk that gives is about to begin.
fn until_giving(world: &World) {
    use fundly_core::settlement::Allotting;
    for _ in 0..100 {
        let work = world.campaign().settlement;
        let plan = work.as_ref().map(|work| &work.plan);
        if matches!(plan, Some(Plan::Allot { walk }) if matches!(**walk, Allotting::Sharing { .. } | Allotting::Filling { .. }))
        {
            return;
        }
        step(world, 1);
    }
    panic!("nothing is given");
}

fn dispute(pledge: PledgeId, stage: DisputeStage) -> ReportDispute {
    ReportDispute { pledge, provider_ref: "dp_1".parse().unwrap(), stage }
}

fn opened(amount: &str) -> DisputeStage {
    DisputeStage::Opened { amount: usd(amount), fee: None }
}

/// Three promises of which the last is not confirmed at the deadline.
fn unconfirmed(collect: CollectAt) -> (World, Vec<Event>) {
    let mut world = accepting("10.00", pro_rata(collect));
    world.promise(1, "8.00");
    world.promise(2, "2.00");
    world.later(Span::millis(1));
    let waiting = world.ok(backer(3), contribution("10.00"));
    world.later(Span::days(30));
    (world, waiting)
}

#[test]
fn closing_waits_for_a_first_payment_that_may_take_part() {
    for collect in [CollectAt::Pledge, CollectAt::Authorise] {
        let (mut world, waiting) = unconfirmed(collect);
        assert_eq!(world.refused_as(system(), Settle { limit: 1 }), "settlement.nothing_to_do");
        world.later(Span::days(1));
        world.report(&waiting);
        world.finish(1);
        assert_eq!(world.amounts(), [400, 100, 500]);
        assert_eq!(world.campaign().totals.collected.minor(), 1_000);
        world.verify();
    }
}

#[test]
fn what_is_not_confirmed_within_grace_takes_no_part() {
    for collect in [CollectAt::Pledge, CollectAt::Authorise] {
        let (mut world, waiting) = unconfirmed(collect);
        world.later(Span::days(7));
        world.finish(1);
        assert_eq!(world.amounts(), [800, 200, 0]);
        assert_eq!(states(&world)[2], PledgeState::Dropped);
        assert_eq!(world.campaign().phase_at(world.now), Phase::Successful);
        // Money that comes all the same is nobody's yet.
        world.report(&waiting);
        assert_eq!(states(&world)[2], PledgeState::Dropped);
        assert_eq!(world.campaign().totals.collected.minor(), 1_000);
        world.verify();
    }
}

#[test]
fn a_first_payment_that_is_refused_leaves_room() {
    let (world, waiting) = unconfirmed(CollectAt::Pledge);
    world.host(declined(instructed(&waiting), "no"));
    world.finish(1);
    assert_eq!(world.amounts(), [800, 200, 0]);
    world.verify();
}

#[test]
fn nothing_is_refunded_beside_the_walks() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Pledge));
    let pledge = world.promise(1, "10.00");
    world.promise(2, "10.00");
    world.later(Span::days(30));
    step(&world, 1);
    step(&world, 1);
    assert!(allotting(&world));
    let refund = RefundPledge { pledge, amount: RefundAmount::Whole {}, ground: Ground::Creator };
    assert_eq!(world.refused(CREATOR, refund), "settlement.under_way");
    world.finish(1);
    assert_eq!(world.amounts(), [500, 500]);
    world.verify();
}

/// A hold that is confirmed, or asked for again, while the maximum is allotted is taken afterwards, for the part.
#[test]
fn nothing_is_taken_before_the_part_is_known() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Authorise));
    let first = world.promise(1, "10.00");
    let [Event::PledgePlaced(_), Event::PaymentRequested(hold)] = &world.ok(backer(2), contribution("10.00"))[..]
    else {
        panic!("a hold is asked for")
    };
    world.host(well(hold));
    let lapsed = ReportPayment { result: PaymentResult::Voided, provider_ref: "gone".parse().unwrap(), ..well(hold) };
    world.host(lapsed);
    let again = SetPaymentMethod { pledge: world.all()[1].id, method: "pm_2".parse().unwrap() };
    let held = world.ok(backer(2), again.clone());
    world.later(Span::days(30));
    step(&world, 1);
    until_giving(&world);
    world.report(&held);
    assert_eq!(states(&world), [PledgeState::Authorised; 2]);
    assert_eq!(world.pledge(first).payment, None);
    assert!(world.all()[1].payment.is_none(), "not taken yet");
    let events = world.finish(1);
    let taken: Vec<String> = World::instructions(&events).into_iter().map(|(_, amount)| amount).collect();
    assert_eq!(taken, ["5.00", "5.00"]);
    assert_eq!(world.campaign().totals.collected.minor(), 1_000);
    world.verify();
}

#[test]
fn another_card_is_charged_only_for_the_part() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Authorise));
    world.promise(1, "10.00");
    let pledge = world.promise(2, "10.00");
    let hold = world.all()[1].clone();
    assert_eq!(hold.authorised.minor(), 1_000);
    let events = world.ok(backer(3), contribution("1.00"));
    world.report(&events);
    let Event::PaymentRequested(asked) = &events[1] else { panic!("{events:?}") };
    let lapsed = ReportPayment { result: PaymentResult::Voided, provider_ref: "gone".parse().unwrap(), ..well(asked) };
    world.host(lapsed);
    world.later(Span::days(30));
    step(&world, 1);
    assert!(allotting(&world));
    let events = world.ok(backer(3), SetPaymentMethod { pledge: placed(&events), method: "pm_2".parse().unwrap() });
    let asked =
        events.iter().filter_map(|event| if let Event::PaymentRequested(asked) = event { Some(asked) } else { None });
    let asked: Vec<_> = asked.map(|asked| (asked.action, asked.amount.minor())).collect();
    assert_eq!(asked, [(PaymentKind::Authorise, 100)], "held again, not taken");
    world.report(&events);
    let events = world.finish(1);
    let taken: Vec<String> = World::instructions(&events).into_iter().map(|(_, amount)| amount).collect();
    assert_eq!(taken, ["4.76", "4.76", "0.48"]);
    assert_eq!(world.pledge(pledge).captured.minor(), 476);
    world.verify();
}

/// A gateway that takes more than it was asked for is not believed.
#[test]
fn the_whole_hold_taken_by_mistake_is_a_receipt() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Authorise));
    for n in 1..=2 {
        world.promise(n, "10.00");
    }
    world.later(Span::days(30));
    let events = world.settle(10);
    let (payment, amount) = World::instructions(&events)[0].clone();
    assert_eq!(amount, "5.00");
    world.host(captured(payment, "too_much", "10.00"));
    assert_eq!(world.balance(fundly_core::ledger::LedgerAccount::Unapplied), 1_000);
    assert_eq!(states(&world)[0], PledgeState::Errored);
    world.verify();
}

#[test]
fn a_bank_that_has_the_money_keeps_it_until_it_decides() {
    for (stage, kept, state) in [
        (DisputeStage::Won { amount: None, fee_returned: None }, 500, PledgeState::PartlyRefunded),
        (DisputeStage::Lost { amount: None, fee: None }, 0, PledgeState::ChargedBack),
        (DisputeStage::Lost { amount: Some(usd("3.00")), fee: None }, 500, PledgeState::PartlyRefunded),
        (DisputeStage::Lost { amount: Some(usd("7.00")), fee: None }, 300, PledgeState::PartlyRefunded),
    ] {
        let mut world = accepting("10.00", pro_rata(CollectAt::Pledge));
        let pledge = world.promise(1, "10.00");
        world.promise(2, "10.00");
        let amount = match &stage {
            DisputeStage::Lost { amount: Some(amount), .. } => amount.to_string().replace(" USD", ""),
            _ => "10.00".to_owned(),
        };
        world.host(dispute(pledge, opened(&amount)));
        world.close(1);
        let row = world.pledge(pledge);
        assert_eq!((row.state, row.amount.minor(), row.refunded.minor()), (PledgeState::Disputed, 500, 0));
        let events = world.host(dispute(pledge, stage));
        world.report(&events);
        let row = world.pledge(pledge);
        assert_eq!((row.state, row.collected().minor()), (state, kept));
        world.verify();
    }
}

#[test]
fn of_disputed_money_that_was_allotted_nothing_all_goes_back() {
    let mut world = accepting("10.00", policy(CollectAt::Pledge, Allotment::FirstCome));
    world.promise(1, "10.00");
    let pledge = world.place(2, PledgeOrder { tip: Some(usd("1.00")), ..free("5.00") });
    world.host(dispute(pledge, opened("6.00")));
    world.close(1);
    assert_eq!((world.pledge(pledge).state, world.pledge(pledge).amount.minor()), (PledgeState::Disputed, 0));
    let events = world.host(dispute(pledge, DisputeStage::Won { amount: None, fee_returned: None }));
    assert_eq!(refunds(&events), [600]);
    assert_eq!(world.pledge(pledge).state, PledgeState::Refunded);
    world.verify();
}

/// Shares follow the part, also where a bank still has more than that.
#[test]
fn disputed_money_buys_shares_for_the_part_only() {
    let (mut world, class) = offering("10.00", dollar_shares(), pro_rata(CollectAt::Pledge));
    let order = || PledgeOrder { class: Some(class), ..free("10.00") };
    let pledge = world.place(1, order());
    world.place(2, order());
    world.host(dispute(pledge, opened("10.00")));
    world.close(1);
    assert_eq!(world.all().iter().map(|pledge| pledge.units().get()).collect::<Vec<_>>(), [5, 5]);
    world.host(dispute(pledge, DisputeStage::Won { amount: None, fee_returned: None }));
    assert_eq!(world.pledge(pledge).units().get(), 5);
    world.verify();
}

/// What a bank takes for good between the walks is given to nobody.
#[test]
fn a_pledge_lost_between_the_walks_leaves_its_part() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Pledge));
    let pledge = world.promise(1, "10.00");
    for n in 2..=3 {
        world.promise(n, "10.00");
    }
    world.later(Span::days(30));
    step(&world, 1);
    until_giving(&world);
    world.host(dispute(pledge, opened("10.00")));
    world.host(dispute(pledge, DisputeStage::Lost { amount: None, fee: None }));
    world.finish(1);
    assert_eq!(world.amounts(), [0, 334, 333]);
    world.verify();
}

#[test]
fn a_campaign_called_off_on_the_way_gives_everything_back() {
    for collect in MODES {
        let mut world = accepting("10.00", pro_rata(collect));
        for n in 1..=3 {
            world.promise(n, "10.00");
        }
        world.later(Span::days(30));
        step(&world, 1);
        until_giving(&world);
        let first = step(&world, 1);
        assert!(first.iter().any(|event| matches!(event, Event::PledgeAllotted(_))));
        world.report(&first);
        let cancel = CancelCampaign { reason: "over".parse().unwrap(), fraud: false };
        world.ok(CREATOR, cancel);
        let events = world.finish(1);
        assert_eq!(world.campaign().totals.collected.minor(), 0);
        let paid = collect == CollectAt::Pledge;
        assert_eq!(refunds(&events), if paid { vec![334, 1_000, 1_000] } else { vec![] });
        assert_eq!(world.campaign().totals.committed.minor(), 0);
        world.verify();
    }
}

/// Progress is that of the walk.
#[test]
fn progress_never_goes_past_the_end() {
    let mut world = accepting("10.00", pro_rata(CollectAt::Success));
    for n in 1..=5 {
        world.promise(n, "10.00");
    }
    world.later(Span::days(30));
    let mut walks = 0;
    loop {
        step(&world, 2);
        let Some(work) = world.campaign().settlement else { break };
        assert!(work.done <= work.total, "{work:?}");
        walks += u32::from(work.cursor.is_none());
    }
    assert!(walks >= 4, "counting, ranking, sharing, collecting");
}

/// Two promises of 6.00 and one of 4.00, whose backers may still think about it for a week after funding was closed.
fn cooling(collect: CollectAt) -> World {
    let mut policy = policy(collect, Allotment::FirstCome);
    policy.collection.after = Some("7d".parse().unwrap());
    policy.windows.push(window("cooling", "closed", "closed + 7d"));
    policy.citations.push(own("windows"));
    policy.citations.push(own("collection"));
    let mut world = accepting("10.00", policy);
    for (n, amount) in (1..).zip(["6.00", "6.00", "4.00"]) {
        world.promise(n, amount);
    }
    world.later(Span::days(30));
    step(&world, 10);
    assert!(world.campaign().collect_at.is_some() && world.campaign().settlement.is_none());
    world
}

/// What is called off in the cooling-off goes to those who come next.
#[test]
fn the_maximum_is_allotted_after_the_cooling_off() {
    for collect in [CollectAt::Success, CollectAt::Authorise] {
        let mut world = cooling(collect);
        world.later(Span::days(8));
        world.finish(1);
        assert_eq!(world.amounts(), [600, 400, 0]);
        let mut world = cooling(collect);
        let pledge = world.all()[0].id;
        let events = world.ok(backer(1), fundly_core::pledge::CancelPledge { pledge });
        world.report(&events);
        world.later(Span::days(8));
        world.finish(1);
        assert_eq!(world.amounts(), [0, 600, 400]);
        assert_eq!(world.campaign().totals.collected.minor(), 1_000);
        world.verify();
    }
}

/// A hold that lapses in the cooling-off is asked for again as a hold, and taken with the others.
#[test]
fn nothing_is_taken_in_the_cooling_off() {
    let mut world = cooling(CollectAt::Authorise);
    let pledge = world.all()[1].clone();
    let hold =
        block_on(world.engine.every(CAMPAIGN, RowKind::Payment)).unwrap().into_iter().find_map(|row| match row {
            Row::Payment(row) if row.purpose == (fundly_core::payment::Purpose::Pledge { pledge: pledge.id }) => {
                Some(row.id)
            }
            _ => None,
        });
    let (provider_ref, result) = ("gone".parse().unwrap(), PaymentResult::Voided);
    world.host(ReportPayment { payment: hold, provider_ref, result });
    let events = world.ok(backer(2), SetPaymentMethod { pledge: pledge.id, method: "pm_2".parse().unwrap() });
    let asked =
        events.iter().find_map(|event| if let Event::PaymentRequested(asked) = event { Some(asked) } else { None });
    assert_eq!(asked.unwrap().action, PaymentKind::Authorise);
    world.report(&events);
    assert_eq!(world.pledge(pledge.id).state, PledgeState::Authorised);
    world.later(Span::days(8));
    world.finish(10);
    assert_eq!(world.pledge(pledge.id).captured.minor(), 400);
    world.verify();
}
