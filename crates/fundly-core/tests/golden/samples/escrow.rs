//! Milestones and payouts.

use super::{at, campaign::movement, id, minor, t, usd};
use fundly_core::{
    Command, Event, Row,
    escrow::{
        AcceptMilestone, AddMilestone, DeliverMilestone, EscrowReleased, Milestone, MilestoneAdded, MilestoneDelivered,
        MilestoneMissed, MilestoneRemoved, MilestoneState, MissMilestone, Payout, PayoutCameBack, PayoutFailed,
        PayoutPaid, PayoutRequested, PayoutRetried, PayoutState, ReleaseEscrow, ReleaseReserve, RemoveMilestone,
        RequestPayout, ReserveDated, ReserveReleased, RetryPayout, Tranche, TrancheRaised, TranchesFixed,
    },
};

pub(super) fn commands() -> Vec<Command> {
    let (milestone, payout, feature) = (id(0x31), id(0x32), Some(id(0x81)));
    let ask = RequestPayout {
        payee: id(0xA3),
        amount: usd("5.00"),
        fee: Some(usd("0.25")),
        reason: t("Work on the parser."),
        feature,
    };
    vec![
        AddMilestone { title: t("The parser"), share: t("25%"), due: Some(at(20)) }.into(),
        RemoveMilestone { milestone }.into(),
        DeliverMilestone { milestone }.into(),
        AcceptMilestone { milestone }.into(),
        MissMilestone { milestone, reason: t("Not delivered.") }.into(),
        ReleaseEscrow {}.into(),
        ReleaseReserve {}.into(),
        ask.into(),
        RetryPayout { payout }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (milestone, payout, payment, feature) = (id(0x31), id(0x32), id(0x24), Some(id(0x81)));
    let postings = movement();
    let asked = PayoutRequested {
        payout,
        payee: id(0xA3),
        amount: minor(500),
        fee: minor(25),
        reason: t("Work on the parser."),
        feature,
        payment,
        postings: movement(),
    };
    vec![
        MilestoneAdded { milestone, title: t("The parser"), share: t("25%"), due: Some(at(20)) }.into(),
        MilestoneRemoved { milestone }.into(),
        TranchesFixed { tranches: vec![Tranche { milestone, amount: minor(600) }] }.into(),
        TrancheRaised { milestone, by: minor(50) }.into(),
        MilestoneDelivered { milestone }.into(),
        MilestoneMissed { milestone, reason: t("Not delivered."), amount: minor(600) }.into(),
        EscrowReleased {
            milestone: Some(milestone),
            amount: minor(600),
            held_back: minor(60),
            postings: postings.clone(),
        }
        .into(),
        ReserveDated { until: at(28) }.into(),
        ReserveReleased { amount: minor(60), postings: postings.clone() }.into(),
        asked.into(),
        PayoutRetried { payout, payment, postings: postings.clone() }.into(),
        PayoutPaid { payout, amount: minor(500), fee: minor(25), borne: minor(100), postings: postings.clone() }.into(),
        PayoutFailed { payout, failure: t("account_closed"), postings: postings.clone() }.into(),
        PayoutCameBack { payout, amount: minor(500), borne: minor(100), failure: t("account_closed"), postings }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let milestone = Milestone {
        id: id(0x31),
        title: t("The parser"),
        share: t("25%"),
        tranche: Some(minor(600)),
        state: MilestoneState::Delivered,
        due: Some(at(20)),
    };
    let payout = Payout {
        id: id(0x32),
        payee: id(0xA3),
        amount: minor(500),
        paid: minor(1_000),
        borne: minor(100),
        fee: minor(25),
        reason: t("Work on the parser."),
        feature: Some(id(0x81)),
        state: PayoutState::Failed,
        payment: id(0x24),
        created_at: at(21),
        resolved_at: Some(at(22)),
        failure: Some(t("account_closed")),
    };
    vec![milestone.into(), payout.into()]
}
