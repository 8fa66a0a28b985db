//! The story, chapter by chapter.
//!
//! Every command has an id made from its place in the story, and a moment from the story's own calendar. Telling the
//! story again therefore says the same commands again: those that were accepted before are answered from the journal and
//! do nothing, and the first that was not goes on. So an interrupted run is resumed by simply telling the story again.

mod afterwards;
mod cast;
mod delivery;
mod gateway;
mod launch;
mod people;
mod pledging;
mod rewards;
mod settlement;
mod teller;
mod trouble;
mod voting;

pub use launch::campaign;
pub use teller::Told;

use crate::Failure;
use fundly_core::{CampaignId, Fundly, store::Store};
use teller::Teller;

/// How a telling ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The campaign.
    pub campaign: CampaignId,
    /// Commands that the journal did not have before.
    pub new: u64,
    /// Commands that it had, answered as the first time.
    pub known: u64,
}

/// Tells the story as far as it goes: the main part if the store does not hold the whole of it yet, else the next of
/// the later days, one a run, until there is none left.
///
/// # Errors
/// What the engine refused or the store failed at. What was accepted before stays, and the next telling goes on there.
pub async fn tell<S: Store>(engine: &Fundly<S>, listener: &mut dyn FnMut(Told<'_>)) -> Result<Ending, Failure> {
    let mut teller = Teller::new(engine, campaign(), listener);
    let people = people::register(&mut teller).await?;
    let offer = launch::tell(&mut teller, &people).await?;
    let pledges = pledging::tell(&mut teller, &people, &offer).await?;
    let lots = settlement::tell(&mut teller, &people, &pledges).await?;
    trouble::tell(&mut teller, &people, &offer, &pledges).await?;
    let features = voting::tell(&mut teller, &people, &offer, &pledges, &lots).await?;
    delivery::tell(&mut teller, &people, &offer, &pledges, &features).await?;
    trouble::decided(&mut teller, &people, &pledges).await?;
    if teller.new == 0 {
        afterwards::tell(&mut teller, &people, &offer, &features).await?;
    }
    Ok(Ending { campaign: campaign(), new: teller.new, known: teller.known })
}
