//! Delivery: the first feature, the first milestone, its tranche, and a payout.

use super::{
    launch::{Offer, day},
    people::People,
    pledging::Pledges,
    teller::{Teller, text},
    voting::{self, Question},
};
use crate::Failure;
use fundly_core::{
    AccountId, Event, FeatureId, MilestoneId, Money, Span,
    backlog::{AcceptFeature, PlanFeature, ShipFeature, StartFeature},
    campaign::StartDelivery,
    community::PublishPost,
    escrow::{DeliverMilestone, RequestPayout},
    pledge::FulfilmentState,
    proposal::{Choice, Subject},
    reward::SetFulfilment,
    store::Store,
};

/// Who votes on a milestone, and how.
const JUDGES: [(&str, Choice); 9] = [
    ("ada", Choice::Yes),
    ("elif", Choice::Yes),
    ("farid", Choice::No),
    ("finn", Choice::Yes),
    ("greta", Choice::Yes),
    ("julia", Choice::Yes),
    ("kaito", Choice::Abstain),
    ("oskar", Choice::Yes),
    ("uma", Choice::Yes),
];

pub(super) async fn tell<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
    features: &[FeatureId],
) -> Result<(), Failure> {
    teller.chapter("Delivery", day(60)?);
    teller.run("start delivery", &people.creator, StartDelivery {}).await?;
    let [import, _, albums, ..] = features else { return Err("the story has five features".into()) };
    for (name, feature) in [("albums", *albums), ("import", *import)] {
        teller.run(&format!("plan/{name}"), &people.developer, PlanFeature { feature }).await?;
    }
    build(teller, people, *albums, "albums", "uma").await?;
    teller.say("Shared albums, first in the backlog, are planned, built, shipped and accepted; the import is next.");
    prints(teller, people, offer, pledges).await?;

    teller.now = day(75)?;
    let first = *offer.milestones.first().ok_or("the story has milestones")?;
    milestone(teller, people, first, "the beta").await?;
    payout(teller, people, ("mira", people.creator.account), "900.00 EUR", None).await?;
    payout(teller, people, ("teo", people.developer.account), "300.00 EUR", Some(*albums)).await?;
    teller.say("Mira is paid 900.00 for the beta and Teo 300.00 for the shared albums.");
    Ok(())
}

/// Builds and ships a feature that was planned, which a holder then accepts.
pub(super) async fn build<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    feature: FeatureId,
    name: &str,
    judge: &str,
) -> Result<(), Failure> {
    let developer = &people.developer;
    teller.run(&format!("start/{name}"), developer, StartFeature { feature }).await?;
    teller.later(Span::days(10));
    teller.run(&format!("ship/{name}"), developer, ShipFeature { feature }).await?;
    teller.later(Span::days(1));
    teller.run(&format!("accept/{name}"), people.backer(judge)?, AcceptFeature { feature }).await?;
    Ok(())
}

/// Sends the art prints out.
async fn prints<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
) -> Result<(), Failure> {
    for (handle, tracking) in [("chiara", "RR100DE"), ("kaito", "RR101DE"), ("oskar", "RR102DE")] {
        let (pledge, tier, teo) = (pledges.of(handle)?.id, offer.rewards.print, &people.developer);
        let moves = [
            ("prepared", FulfilmentState::InPreparation, None),
            ("shipped", FulfilmentState::Shipped, Some(text(tracking)?)),
            ("delivered", FulfilmentState::Delivered, None),
        ];
        for (name, state, tracking) in moves {
            let command = SetFulfilment { pledge, tier, state, tracking };
            teller.run(&format!("{name}/{handle}"), teo, command).await?;
        }
    }
    teller.say("The three art prints arrive in Rome, Osaka and Gdańsk.");
    Ok(())
}

/// Delivers a milestone and puts it to the vote of the holders; if it passes, its tranche is released.
pub(super) async fn milestone<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    milestone: MilestoneId,
    name: &str,
) -> Result<(), Failure> {
    teller.run(&format!("deliver/{name}"), &people.creator, DeliverMilestone { milestone }).await?;
    let title = format!("Mira delivers {name}");
    let post = PublishPost { title: text(&title)?, text: text("Please try it, and vote.")?, backers_only: true };
    teller.run(&format!("post/{name}"), &people.creator, post).await?;
    teller.later(Span::hours(1));
    let title = format!("Accept {name}");
    let asked = Question { name, title: &title, subject: Subject::AcceptMilestone { milestone } };
    let (proposal, closes) = voting::put(teller, &people.creator, asked).await?;
    voting::vote(teller, people, proposal, name, &JUDGES).await?;
    let events = voting::count(teller, people, proposal, closes, name).await?;
    for event in &events {
        if let Event::EscrowReleased(released) = event {
            let money = |amount| Money::new(amount, fundly_core::Currency::EUR);
            let (released, held) = (money(released.amount), money(released.held_back));
            teller.say(&format!("Its tranche of {released} is released, {held} of it into the reserve."));
        }
    }
    Ok(())
}

/// Pays somebody out of what was released.
pub(super) async fn payout<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    (name, payee): (&str, AccountId),
    amount: &str,
    feature: Option<FeatureId>,
) -> Result<(), Failure> {
    teller.later(Span::days(1));
    let reason = text(if feature.is_some() { "For a shipped feature." } else { "For a milestone." })?;
    let (amount, fee): (Money, Money) = (text(amount)?, text(super::gateway::PAYOUT_FEE)?);
    let command = RequestPayout { payee, amount, fee: Some(fee), reason, feature };
    let events = teller.run(&format!("payout/{name}/{}", teller.now.date()), &people.creator, command).await?;
    teller.pay(&events, &people.host).await?;
    Ok(())
}
