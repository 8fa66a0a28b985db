//! Rewards.

use super::{at, id, t, usd};
use fundly_core::{
    Command, Event, Row,
    pledge::{Answer, FulfilmentState},
    reward::{
        AddTier, AnswerSurvey, EditTier, EndTier, FulfilmentSet, JoinWaitlist, LeaveWaitlist, LockSurvey, OfferSlots,
        Queue, ReleaseReservation, Reservation, ReservationReleased, ReservationUsed, ReserveTier, SetFulfilment,
        ShippingZone, SlotOffered, Stock, SurveyAnswered, SurveyClosed, SurveyReopened, Tier, TierAdded, TierEdited,
        TierEnded, TierReserved, TierTerms, UnlockSurvey, Waiting, WaitlistJoined, WaitlistLeft,
    },
};

fn answers() -> Vec<Answer> {
    vec![Answer { question: t("Size?"), answer: t("M") }]
}

pub(super) fn tier_terms() -> TierTerms {
    TierTerms {
        title: t("A printed manual"),
        description: Some(t("Three hundred pages, sewn.")),
        price: usd("10.00"),
        quantity: Some(500),
        per_backer: Some(2),
        add_on: true,
        secret: true,
        starts: Some(at(2)),
        ends: Some(at(20)),
        delivery: Some(at(28)),
        items: vec![t("Manual"), t("Sticker")],
        shipping: vec![
            ShippingZone { country: Some(t("PT")), first: usd("2.00"), further: usd("1.00") },
            ShippingZone { country: None, first: usd("9.00"), further: usd("4.00") },
        ],
    }
}

pub(super) fn commands() -> Vec<Command> {
    let (tier, pledge) = (id(0x71), id(0x91));
    let state = FulfilmentState::Shipped;
    vec![
        AddTier { terms: tier_terms() }.into(),
        EditTier { tier, terms: tier_terms() }.into(),
        EndTier { tier }.into(),
        ReserveTier { tier, quantity: 1 }.into(),
        ReleaseReservation { tier }.into(),
        JoinWaitlist { tier, quantity: 2 }.into(),
        LeaveWaitlist { tier }.into(),
        OfferSlots { tier }.into(),
        AnswerSurvey { pledge, answers: answers() }.into(),
        LockSurvey { pledge }.into(),
        UnlockSurvey { pledge }.into(),
        SetFulfilment { pledge, tier, state, tracking: Some(t("RR123456789PT")) }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (tier, pledge, account) = (id(0x71), id(0x91), id(0xB1));
    let state = FulfilmentState::Shipped;
    vec![
        TierAdded { tier, terms: tier_terms() }.into(),
        TierEdited { tier, terms: tier_terms() }.into(),
        TierEnded { tier }.into(),
        TierReserved { tier, account, quantity: 1, until: at(4) }.into(),
        ReservationReleased { tier, account }.into(),
        ReservationUsed { tier, account, quantity: 1 }.into(),
        WaitlistJoined { tier, account, quantity: 2 }.into(),
        WaitlistLeft { tier, account }.into(),
        SlotOffered { tier, account, quantity: 2, until: at(4) }.into(),
        SurveyAnswered { pledge, answers: answers() }.into(),
        SurveyClosed { pledge }.into(),
        SurveyReopened { pledge }.into(),
        FulfilmentSet { pledge, tier, state, tracking: Some(t("RR123456789PT")) }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let tier = id(0x71);
    vec![
        Tier { id: tier, terms: tier_terms(), ended: true }.into(),
        Stock { tier, taken: 12, backers: 7 }.into(),
        Queue {
            tier,
            reservations: vec![Reservation { account: id(0xB1), quantity: 1, until: at(4) }],
            waiting: vec![Waiting { account: id(0xB2), quantity: 2, since: at(3) }],
        }
        .into(),
    ]
}
