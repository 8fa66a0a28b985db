//! When a dispute can come, who hands evidence in, and every stage against the table of moves.

use super::*;

#[test]
fn evidence_is_handed_in_once_by_those_who_handle_money() {
    let (world, pledge) = charged();
    world.ok(CREATOR, SetCollaborator { account: HELPER, permissions: vec![Permission::Money] });
    let id = about(&world.host(report(pledge, "dp_1", DisputeStage::Inquiry {})));
    let evidence = |text: &str| SubmitEvidence { dispute: id, evidence: text.parse().unwrap() };
    assert_eq!(world.refused(backer(1), evidence("shipped")), "actor.forbidden");
    world.ok(CREATOR, evidence("shipped on 3 May"));
    assert_eq!(row(&world, id).state, DisputeState::Inquiry);
    world.host(report(pledge, "dp_1", opened("100.00", None)));
    world.ok(HELPER, evidence("shipped on 3 May, signed for on 5 May"));
    assert_eq!(row(&world, id).state, DisputeState::UnderReview);
    assert_eq!(world.refused(CREATOR, evidence("more")), "dispute.state");
    let nobody = SubmitEvidence { dispute: DisputeId::from_u128(1), evidence: "x".parse().unwrap() };
    assert_eq!(world.refused(CREATOR, nobody), "dispute.not_found");
    world.verify();
}

#[test]
fn a_dispute_lands_in_every_phase_after_launch() {
    let (world, pledge) = charged();
    world.ok_as(admin(), SuspendCampaign { reason: "fraud".parse().unwrap() });
    world.host(report(pledge, "dp_1", opened("100.00", None)));
    world.ok_as(admin(), CancelCampaign { reason: "fraud".parse().unwrap(), fraud: true });
    world.settle(10);
    assert_eq!(world.pledge(pledge).state, PledgeState::Disputed, "unwinding leaves it to the bank");
    world.host(report(pledge, "dp_1", lost(None)));
    assert_eq!(world.pledge(pledge).state, PledgeState::ChargedBack);
    world.verify();
}

fn stage(by: &str) -> DisputeStage {
    match by {
        "reportDispute:earlyWarning" => DisputeStage::EarlyWarning {},
        "reportDispute:inquiry" => DisputeStage::Inquiry {},
        "reportDispute:opened" => opened("100.00", None),
        "reportDispute:evidenceSent" => DisputeStage::EvidenceSent { fee: None },
        "reportDispute:won" => won(None),
        "reportDispute:lost" => lost(None),
        "reportDispute:closed" => DisputeStage::Closed {},
        other => panic!("{other} is no report"),
    }
}

/// Reports that lead to a state.
fn path(state: DisputeState) -> &'static [&'static str] {
    match state {
        DisputeState::EarlyWarning => &["reportDispute:earlyWarning"],
        DisputeState::Inquiry => &["reportDispute:inquiry"],
        DisputeState::Opened => &["reportDispute:opened"],
        DisputeState::UnderReview => &["reportDispute:opened", "reportDispute:evidenceSent"],
        DisputeState::Won => &["reportDispute:opened", "reportDispute:won"],
        DisputeState::Lost => &["reportDispute:opened", "reportDispute:lost"],
        DisputeState::Closed => &["reportDispute:inquiry", "reportDispute:closed"],
    }
}

#[test]
fn exactly_the_moves_of_the_table_succeed() {
    let triggers = [
        "reportDispute:earlyWarning",
        "reportDispute:inquiry",
        "reportDispute:opened",
        "reportDispute:evidenceSent",
        "reportDispute:won",
        "reportDispute:lost",
        "reportDispute:closed",
        "submitEvidence",
        "refundPledge",
    ];
    assert!(MOVES.iter().all(|step| triggers.contains(&step.by)), "every trigger is tried");
    for from in std::iter::once(None).chain(DisputeState::ALL.map(Some)) {
        for by in triggers {
            let (world, pledge) = charged();
            let mut id = None;
            for step in from.map_or(&[][..], path) {
                let events = world.host(report(pledge, "dp_1", stage(step)));
                id = id.or_else(|| Some(about(&events)));
            }
            assert_eq!(id.map(|id| row(&world, id).state), from);
            let command: Command = match by {
                "submitEvidence" => {
                    let dispute = id.unwrap_or(DisputeId::from_u128(1));
                    SubmitEvidence { dispute, evidence: "signed for".parse().unwrap() }.into()
                }
                "refundPledge" => refund(pledge, Ground::Inquiry).into(),
                report_of => report(pledge, "dp_1", stage(report_of)).into(),
            };
            let outcome = world.run(admin(), command);
            let is_report = by.starts_with("reportDispute");
            if let (None, true, Ok(outcome)) = (id, is_report, &outcome) {
                id = Some(about(&outcome.events));
            }
            let found: Option<&Move<DisputeState>> = MOVES.iter().find(|step| step.from == from && step.by == by);
            let after = id.map(|id| row(&world, id).state);
            assert_eq!(after, found.map_or(from, |step| Some(step.to)), "{from:?} by {by}");
            if is_report {
                let events = &outcome.as_ref().unwrap().events;
                let unmoved = matches!(&events[..], [Event::DisputeReportNoted(_)]);
                assert_eq!(unmoved, found.is_none(), "{from:?} by {by}: {events:?}");
            } else if by == "submitEvidence" {
                assert_eq!(outcome.is_ok(), found.is_some(), "{from:?} by {by}");
            }
            world.verify();
        }
    }
}
