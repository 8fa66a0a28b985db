//! Thirty days of pledging: forty backers, changes of mind, a reward that runs out, and a waiting list.

use super::{
    cast::{BACKERS, Backer, Choice, called},
    launch::{Offer, day},
    people::People,
    teller::{Teller, find, text},
};
use crate::Failure;
use fundly_core::{
    Amount, Event, PledgeId, Span,
    community::{PostComment, PublishPost},
    pledge::{CancelPledge, ChangePledge, PlacePledge},
    reward::JoinWaitlist,
    store::Store,
};
use std::collections::BTreeMap;

/// A pledge as it was placed.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    pub(super) id: PledgeId,
    /// What the backer pays in all.
    pub(super) total: Amount,
}

/// The pledges by the handles of their backers.
pub(super) struct Pledges(BTreeMap<&'static str, Placed>);

impl Pledges {
    pub(super) fn of(&self, handle: &str) -> Result<Placed, Failure> {
        self.0.get(handle).copied().ok_or_else(|| format!("{handle} has no pledge").into())
    }
}

pub(super) async fn tell<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
) -> Result<Pledges, Failure> {
    teller.chapter("Thirty days of pledging", day(0)?);
    let mut pledges = Pledges(BTreeMap::new());
    for (index, backer) in (0_u32..).zip(&BACKERS) {
        teller.now = day(backer.day)?.plus(Span::minutes(30 + index));
        let placed = pledge(teller, people, offer, backer).await?;
        pledges.0.insert(backer.handle, placed);
        meanwhile(teller, people, offer, &pledges, backer.handle).await?;
    }
    teller.say("The fortieth backer is Noor Aziz, on the last day.");
    Ok(pledges)
}

async fn pledge<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    backer: &Backer,
) -> Result<Placed, Failure> {
    let order = offer.rewards.order(backer, backer.choice, offer.class)?;
    let name = format!("pledge/{}", backer.handle);
    let events = teller.run(&name, people.backer(backer.handle)?, PlacePledge { order }).await?;
    find(&events, |event| match event {
        Event::PledgePlaced(placed) => {
            Some(Placed { id: placed.pledge, total: placed.content.amount.saturating_add(placed.content.tip) })
        }
        _ => None,
    })
}

/// What happens right after somebody's pledge.
async fn meanwhile<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
    handle: &str,
) -> Result<(), Failure> {
    match handle {
        "finn" => teller.say("Six pledges in the first hour, the first sponsor among them."),
        "mateo" => clicked_twice(teller, people, offer).await?,
        "oskar" | "priya" => waits(teller, people, offer, handle).await?,
        "quentin" => questions(teller, people).await?,
        "wanjiru" => changes_of_mind(teller, people, offer, pledges).await?,
        "julia" => teller.say("Julia Keller sponsors: the goal is reached, three days before the end."),
        _ => {}
    }
    Ok(())
}

async fn clicked_twice<S: Store>(teller: &mut Teller<'_, S>, people: &People, offer: &Offer) -> Result<(), Failure> {
    let mateo = called("mateo")?;
    let order = offer.rewards.order(mateo, Choice::Supporter, offer.class)?;
    let events = teller.run("pledge/mateo/second", people.backer("mateo")?, PlacePledge { order }).await?;
    let pledge = find(&events, |event| match event {
        Event::PledgePlaced(placed) => Some(placed.pledge),
        _ => None,
    })?;
    teller.run("cancel/mateo/second", people.backer("mateo")?, CancelPledge { pledge }).await?;
    teller.say("Mateo García pledges twice by mistake and calls the second one off.");
    Ok(())
}

/// Somebody wants an art print when all three are taken. A preview says so without writing anything.
async fn waits<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    handle: &str,
) -> Result<(), Failure> {
    let backer = called(handle)?;
    let order = offer.rewards.order(backer, Choice::Print, offer.class)?;
    let objections = teller.objections(people.backer(handle)?, PlacePledge { order }).await?;
    let join = JoinWaitlist { tier: offer.rewards.print, quantity: 1 };
    teller.run(&format!("wait/{handle}"), people.backer(handle)?, join).await?;
    let said = objections.join(", ");
    teller.say(&format!("{} asks for an art print ({said}) and joins the waiting list.", backer.name));
    Ok(())
}

async fn questions<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<(), Failure> {
    let question = PostComment { text: text("Does it read RAW files?")?, reply_to: None };
    let events = teller.run("comment/raw", people.backer("quentin")?, question).await?;
    let comment = find(&events, |event| match event {
        Event::CommentPosted(posted) => Some(posted.comment),
        _ => None,
    })?;
    let answer =
        PostComment { text: text("It does, from every camera that we could borrow.")?, reply_to: Some(comment) };
    teller.run("comment/raw/answer", &people.creator, answer).await?;
    let title = text("More than a third in two days")?;
    let post = PublishPost { title, text: text("Thank you. The first nightly build is out.")?, backers_only: false };
    teller.run("post/thanks", &people.creator, post).await?;
    teller.say("Quentin Dubois asks about RAW files; Mira answers and publishes her first post.");
    Ok(())
}

/// One gives an art print up; it is offered to the first who waits, who takes it.
async fn changes_of_mind<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
) -> Result<(), Failure> {
    teller.now = day(12)?;
    for (handle, choice) in [("hugo", Choice::Licence), ("oskar", Choice::Print)] {
        let order = offer.rewards.order(called(handle)?, choice, offer.class)?;
        let change = ChangePledge { pledge: pledges.of(handle)?.id, order };
        let events = teller.run(&format!("change/{handle}"), people.backer(handle)?, change).await?;
        if events.iter().any(|event| matches!(event, Event::SlotOffered(_))) {
            teller.say("Hugo Moreau takes the licence without the art print, which is kept for Oskar Nowak.");
        }
        teller.later(Span::hours(5));
    }
    teller.say("Oskar Nowak takes it; Priya Nair is now first in line.");
    Ok(())
}
