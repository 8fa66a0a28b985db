//! The rewards: tiers with and without stock, add-ons, shipping.

use super::{
    cast::{Backer, Choice},
    launch::day,
    people::People,
    teller::{Teller, find, text},
};
use crate::Failure;
use fundly_core::{
    ClassId, Currency, Event, TierId,
    pledge::{LineOrder, PledgeOrder},
    reward::{AddTier, ShippingZone, TierTerms},
    store::Store,
};

/// The rewards by their ids.
pub(super) struct Rewards {
    supporter: TierId,
    early: TierId,
    licence: TierId,
    /// Scarce: there are three.
    pub(super) print: TierId,
    sponsor: TierId,
    /// An add-on that needs no shipping.
    pub(super) seat: TierId,
    /// An add-on that is shipped.
    pub(super) stickers: TierId,
}

/// Adds the rewards to the draft.
pub(super) async fn add<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<Rewards, Failure> {
    let early = TierTerms { ends: Some(day(7)?), ..tier("Early licence", "35.00", Some(8), false)? };
    let mut print = tier("Licence and signed art print", "120.00", Some(3), false)?;
    (print.per_backer, print.shipping) = (Some(1), zones(["6.00", "6.00"], ["14.00", "14.00"])?);
    let mut stickers = tier("Sticker sheet", "5.00", None, true)?;
    stickers.shipping = zones(["1.50", "0.50"], ["3.00", "1.00"])?;
    let rewards = Rewards {
        supporter: added(teller, people, tier("Supporter", "15.00", None, false)?).await?,
        early: added(teller, people, early).await?,
        licence: added(teller, people, tier("Licence", "50.00", None, false)?).await?,
        print: added(teller, people, print).await?,
        sponsor: added(teller, people, tier("Sponsor", "500.00", Some(10), false)?).await?,
        seat: added(teller, people, tier("Further seat", "20.00", None, true)?).await?,
        stickers: added(teller, people, stickers).await?,
    };
    teller.say("Five rewards and two add-ons: 8 early licences until day 7, 3 art prints.");
    Ok(rewards)
}

async fn added<S: Store>(teller: &mut Teller<'_, S>, people: &People, terms: TierTerms) -> Result<TierId, Failure> {
    let events = teller.run(&format!("tier/{}", terms.title), &people.creator, AddTier { terms }).await?;
    find(&events, |event| match event {
        Event::TierAdded(added) => Some(added.tier),
        _ => None,
    })
}

fn tier(title: &str, price: &str, quantity: Option<u32>, add_on: bool) -> Result<TierTerms, Failure> {
    Ok(TierTerms {
        title: text(title)?,
        description: None,
        price: text(&format!("{price} EUR"))?,
        quantity,
        per_backer: None,
        add_on,
        secret: false,
        starts: None,
        ends: None,
        delivery: Some(day(150)?),
        items: Vec::new(),
        shipping: Vec::new(),
    })
}

/// Shipping within Germany and elsewhere, each for the first and for every further one.
fn zones(germany: [&str; 2], elsewhere: [&str; 2]) -> Result<Vec<ShippingZone>, Failure> {
    let zone = |country, [first, further]: [&str; 2]| -> Result<ShippingZone, Failure> {
        Ok(ShippingZone { country, first: text(&format!("{first} EUR"))?, further: text(&format!("{further} EUR"))? })
    };
    Ok(vec![zone(Some(text("DE")?), germany)?, zone(None, elsewhere)?])
}

impl Rewards {
    fn of(&self, choice: Choice) -> Option<TierId> {
        match choice {
            Choice::Nothing => None,
            Choice::Supporter => Some(self.supporter),
            Choice::Early => Some(self.early),
            Choice::Licence => Some(self.licence),
            Choice::Print => Some(self.print),
            Choice::Sponsor => Some(self.sponsor),
        }
    }

    /// What a backer orders when choosing this reward.
    pub(super) fn order(&self, backer: &Backer, choice: Choice, class: ClassId) -> Result<PledgeOrder, Failure> {
        let wanted = [(self.of(choice), 1), (Some(self.seat), backer.seats), (Some(self.stickers), backer.stickers)];
        let lines = wanted.into_iter().filter_map(|(tier, quantity)| Some(LineOrder { tier: tier?, quantity }));
        let euros = |whole: u32| -> Result<_, Failure> {
            if whole == 0 { Ok(None) } else { Ok(Some(text(&format!("{whole}.00 {}", Currency::EUR))?)) }
        };
        Ok(PledgeOrder {
            contribution: euros(backer.extra)?,
            lines: lines.filter(|line| line.quantity > 0).collect(),
            tip: euros(backer.tip)?,
            class: Some(class).filter(|_| !backer.gives_quietly()),
            anonymous: backer.gives_quietly(),
            note: None,
            method: Some(text(&format!("{}-{}", backer.card(), backer.handle))?),
            country: Some(text(backer.country)?),
            instalments: None,
            acknowledged: Vec::new(),
        })
    }
}
