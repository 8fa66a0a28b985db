//! The deadline: collection, two refused cards, dunning, the outcome, and shares for the money that cleared.

use super::{
    cast::{CARDS_REFUSED, called},
    launch::deadline,
    people::People,
    pledging::Pledges,
    teller::{Teller, text},
};
use crate::Failure;
use fundly_core::{Event, LotId, PledgeId, Span, payment::SetPaymentMethod, share::Units, store::Store};
use std::collections::BTreeMap;

/// A certificate of shares.
#[derive(Clone, Copy)]
pub(super) struct Certificate {
    pub(super) lot: LotId,
    pub(super) units: Units,
}

/// The certificates by the pledges whose money bought them.
pub(super) type Lots = BTreeMap<PledgeId, Certificate>;

pub(super) async fn tell<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    pledges: &Pledges,
) -> Result<Lots, Failure> {
    teller.chapter("Settlement", deadline()?);
    let host = &people.host;
    teller.settle("deadline", "Collecting", host).await?;
    let [mended, lost] = CARDS_REFUSED;
    teller.say("Funding closes above the goal. Every card is charged; two are refused.");
    dun(teller, people, pledges, mended).await?;
    give_up(teller, people, lost).await?;

    let events = teller.settle("outcome", "Issuing shares", host).await?;
    let mut lots = Lots::new();
    for event in &events {
        if let Event::SharesIssued(issued) = event {
            lots.insert(issued.pledge, Certificate { lot: issued.issued.lot, units: issued.issued.units });
        }
    }
    teller.say(&format!("The campaign has succeeded. {} certificates of shares are issued.", lots.len()));
    Ok(lots)
}

/// Two days after the deadline both are reminded; one gives another card.
async fn dun<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    pledges: &Pledges,
    mended: &str,
) -> Result<(), Failure> {
    teller.later(Span::days(2));
    teller.settle("reminder 1", "Reminding", &people.host).await?;
    teller.say("Both are reminded.");
    teller.later(Span::hours(3));
    let method = SetPaymentMethod { pledge: pledges.of(mended)?.id, method: text("card-rosa-new")? };
    let events = teller.run("card/rosa", people.backer(mended)?, method).await?;
    teller.pay(&events, &people.host).await?;
    teller.say("Rosa Jansen gives another card, which is charged at once.");
    Ok(())
}

/// The other is reminded twice more, tried a last time after seven days, and dropped.
async fn give_up<S: Store>(teller: &mut Teller<'_, S>, people: &People, lost: &str) -> Result<(), Failure> {
    for (name, days) in [("reminder 2", 4), ("reminder 3", 6)] {
        teller.now = deadline()?.plus(Span::days(days));
        teller.settle(name, "Reminding", &people.host).await?;
    }
    teller.now = deadline()?.plus(Span::days(7));
    teller.settle("final try", "Trying a last time", &people.host).await?;
    teller.later(Span::minutes(1));
    let events = teller.settle("drop", "Dropping", &people.host).await?;
    let dropped = events.iter().filter(|event| matches!(event, Event::PledgeDropped(_))).count();
    teller.say(&format!("The card of {} is refused a last time; {dropped} pledge is dropped.", called(lost)?.name));
    Ok(())
}
