//! Disputes.

use super::{at, campaign::movement, id, minor, t, units, usd};
use fundly_core::{
    Command, Event, Row,
    dispute::{
        Cover, Dispute, DisputeClosed, DisputeFee, DisputeFeeBooked, DisputeFees, DisputeLost, DisputeMatched,
        DisputeNotedReason, DisputeNoticed, DisputeOpened, DisputeReportNoted, DisputeStage, DisputeState,
        DisputeUnderReview, DisputeWon, EvidenceSubmitted, ReportDispute, SubmitEvidence,
    },
};

pub(super) fn cover() -> Cover {
    Cover { reserve: minor(100), payable: minor(200), escrow: minor(300), platform: minor(400) }
}

pub(super) fn commands() -> Vec<Command> {
    let stage = DisputeStage::Opened { amount: usd("10.00"), fee: Some(usd("15.00")) };
    vec![
        ReportDispute { pledge: id(0x91), provider_ref: t("dp_1"), stage }.into(),
        SubmitEvidence { dispute: id(0x51), evidence: t("Delivered on the 3rd.") }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (dispute, pledge) = (id(0x51), id(0x91));
    vec![
        DisputeNoticed { dispute, pledge, provider_ref: t("dp_1"), state: DisputeState::Inquiry }.into(),
        DisputeOpened {
            dispute,
            pledge,
            provider_ref: t("dp_1"),
            amount: minor(1_000),
            of_pledge: minor(900),
            frozen: units(28),
            cover: cover(),
            postings: movement(),
        }
        .into(),
        DisputeMatched { dispute, of_pledge: minor(900), frozen: units(28), cover: cover(), postings: movement() }
            .into(),
        EvidenceSubmitted { dispute, evidence: t("Delivered on the 3rd.") }.into(),
        DisputeUnderReview { dispute }.into(),
        DisputeWon { dispute, postings: movement() }.into(),
        DisputeLost { dispute, of_pledge: minor(900), barred: true, postings: movement() }.into(),
        DisputeClosed { dispute }.into(),
        DisputeFeeBooked { dispute, fee: DisputeFee::Opening, amount: minor(1_500), postings: movement() }.into(),
        DisputeReportNoted { dispute, stage: DisputeStage::Closed {}, reason: DisputeNotedReason::Late }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let dispute = Dispute {
        id: id(0x51),
        provider_ref: t("dp_1"),
        pledge: id(0x91),
        amount: minor(1_000),
        of_pledge: minor(900),
        fees: DisputeFees { opening: Some(minor(1_500)), countering: Some(minor(1_500)), returned: Some(minor(750)) },
        state: DisputeState::UnderReview,
        frozen: units(28),
        cover: cover(),
        opened_at: at(14),
        closed_at: Some(at(15)),
        evidence: Some(t("Delivered on the 3rd.")),
    };
    vec![dispute.into()]
}
