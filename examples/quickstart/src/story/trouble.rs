//! What goes wrong afterwards: two partial refunds, and a chargeback that is lost.

use super::{
    launch::{Offer, day},
    people::People,
    pledging::Pledges,
    teller::{Teller, find, text},
};
use crate::Failure;
use fundly_core::{
    Currency, Event, Money, Span,
    dispute::{DisputeStage, ReportDispute, SubmitEvidence},
    refund::{Ground, RefundAmount, RefundPledge},
    store::Store,
};

/// The gateway's own name of the dispute.
const DISPUTE: &str = "dp_ivan";

/// Refunds a part of two pledges; then a bank takes the money of a third.
pub(super) async fn tell<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
) -> Result<(), Failure> {
    teller.chapter("Refunds and a dispute", day(40)?);
    let host = &people.host;
    let seat = RefundAmount::Line { tier: offer.rewards.seat, quantity: 1 };
    for (handle, amount) in [("xavier", seat), ("greta", RefundAmount::Part { money: text("15.00 EUR")? })] {
        let refund = RefundPledge { pledge: pledges.of(handle)?.id, amount, ground: Ground::Creator };
        let events = teller.run(&format!("refund/{handle}"), &people.creator, refund).await?;
        teller.pay(&events, host).await?;
    }
    teller.say("Xavier Roux gets one of his seats back, Greta Lindqvist 15.00.");

    teller.later(Span::days(1));
    let pledge = pledges.of("ivan")?;
    let amount = Money::new(pledge.total, Currency::EUR);
    let stage = DisputeStage::Opened { amount, fee: Some(text("15.00 EUR")?) };
    let report = ReportDispute { pledge: pledge.id, provider_ref: text(DISPUTE)?, stage };
    let events = teller.run("dispute/opened", host, report).await?;
    let (dispute, frozen) = find(&events, |event| match event {
        Event::DisputeOpened(opened) => Some((opened.dispute, opened.frozen)),
        _ => None,
    })?;
    teller.say(&format!("The bank of Ivan Kovač takes {amount} back; his {} shares are frozen.", frozen.get()));
    let evidence = SubmitEvidence { dispute, evidence: text("The licence key was sent on 9 April and is in use.")? };
    teller.run("dispute/evidence", &people.creator, evidence).await?;
    Ok(())
}

/// The bank decides.
pub(super) async fn decided<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    pledges: &Pledges,
) -> Result<(), Failure> {
    teller.chapter("The bank decides", day(100)?);
    let report = ReportDispute {
        pledge: pledges.of("ivan")?.id,
        provider_ref: text(DISPUTE)?,
        stage: DisputeStage::Lost { amount: None, fee: None },
    };
    teller.run("dispute/lost", &people.host, report).await?;
    teller.say("The dispute is lost: Ivan Kovač keeps the money, his shares are cancelled.");
    Ok(())
}
