//! The later days. Each further run tells one of them, until the campaign is completed and nothing is left to tell.

use super::{
    delivery::{build, milestone, payout},
    launch::{Offer, day},
    people::People,
    teller::{Teller, text},
    voting::priorities,
};
use crate::Failure;
use fundly_core::{
    FeatureId, MilestoneId, campaign::CompleteCampaign, community::PostComment, escrow::ReleaseReserve, store::Store,
};

/// Tells the first of the later days that the store does not hold yet, or finishes one that was interrupted.
pub(super) async fn tell<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    features: &[FeatureId],
) -> Result<(), Failure> {
    let [.., second, third] = offer.milestones[..] else { return Err("the story has three milestones".into()) };
    import(teller, people, features).await?;
    if teller.new == 0 {
        version_one(teller, people, second).await?;
    }
    if teller.new == 0 {
        handover(teller, people, third).await?;
    }
    Ok(())
}

/// The next feature of the backlog is built, and holders turn to others.
async fn import<S: Store>(teller: &mut Teller<'_, S>, people: &People, features: &[FeatureId]) -> Result<(), Failure> {
    teller.chapter("A later day: the import", day(110)?);
    let import = *features.first().ok_or("the story has features")?;
    build(teller, people, import, "import", "ada").await?;
    teller.say("The import from phone backups is shipped and accepted.");
    let spreads = [("ada", [0, 0, 0, 1, 0]), ("finn", [0, 1, 0, 3, 0]), ("julia", [0, 1, 0, 4, 0])];
    priorities(teller, people, features, "second", &spreads).await?;
    let comment = PostComment { text: text("Twelve years of pictures in one night. Thank you!")?, reply_to: None };
    teller.run("comment/import", people.backer("ada")?, comment).await?;
    teller.say("Ada Brandt writes a comment; three holders move their votes on, and the backlog has a new order.");
    Ok(())
}

/// The second milestone, and what it pays for.
async fn version_one<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    second: MilestoneId,
) -> Result<(), Failure> {
    teller.chapter("A later day: version 1.0", day(150)?);
    milestone(teller, people, second, "version 1.0").await?;
    payout(teller, people, ("mira", people.creator.account), "1100.00 EUR", None).await?;
    teller.say("Mira is paid 1100.00.");
    Ok(())
}

/// The last milestone, the reserve, and the end.
async fn handover<S: Store>(teller: &mut Teller<'_, S>, people: &People, third: MilestoneId) -> Result<(), Failure> {
    teller.chapter("A later day: the end", day(190)?);
    milestone(teller, people, third, "the handbook").await?;
    teller.run("release reserve", &people.creator, ReleaseReserve {}).await?;
    teller.say("The reserve is released: its time is over.");
    payout(teller, people, ("teo", people.developer.account), "500.00 EUR", None).await?;
    payout(teller, people, ("mira", people.creator.account), "900.00 EUR", None).await?;
    teller.say("Teo is paid 500.00, and Mira 900.00.");
    teller.run("complete", &people.creator, CompleteCampaign {}).await?;
    teller.say("Everything promised is delivered. The campaign is completed.");
    Ok(())
}
