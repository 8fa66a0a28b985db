//! From draft to launch: story, shares, rewards, milestones, terms, and a review that asks for more.

use super::{
    people::People,
    rewards::{self, Rewards},
    teller::{Teller, find, id, text},
};
use crate::Failure;
use fundly_core::{
    CampaignId, ClassId, Currency, Event, MilestoneId, Permission, Policy, Rate, Span, Timestamp, Units,
    campaign::{
        ApproveCampaign, CreateCampaign, EditStory, RejectCampaign, ReviseCampaign, SetCollaborator, SetTerms, Story,
        SubmitCampaign, Terms,
    },
    escrow::AddMilestone,
    share::{AddClass, ClassTerms},
    store::Store,
};

/// When pledging opens.
const OPENS: &str = "2026-03-02T09:00:00Z";
/// What the campaign needs.
const GOAL: &str = "3500.00 EUR";
/// For how long pledging is open.
const OPEN_DAYS: u32 = 30;

/// The campaign of the story.
pub fn campaign() -> CampaignId {
    CampaignId::from_u128(id("campaign", "lantern"))
}

/// The moment so many days after pledging opened.
pub(super) fn day(days: u32) -> Result<Timestamp, Failure> {
    Ok(text::<Timestamp>(OPENS)?.plus(Span::days(days)))
}

/// The moment at which pledging ends.
pub(super) fn deadline() -> Result<Timestamp, Failure> {
    day(OPEN_DAYS)
}

/// What the campaign offers, and what it promises to deliver.
pub(super) struct Offer {
    /// The shares that come with a pledge.
    pub(super) class: ClassId,
    /// The rewards.
    pub(super) rewards: Rewards,
    /// The milestones, each with a part of the money.
    pub(super) milestones: Vec<MilestoneId>,
}

pub(super) async fn tell<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<Offer, Failure> {
    teller.chapter("Draft and review", day(0)?.minus(Span::days(20)));
    let creator = &people.creator;
    let story = story("")?;
    let create = CreateCampaign { currency: Currency::EUR, story };
    teller.run("create", creator, create).await?;
    teller.say("Mira Falk drafts Lantern, a photo library for one's own server.");
    let permissions = vec![Permission::Develop, Permission::Fulfil];
    teller.run("team/teo", creator, SetCollaborator { account: people.developer.account, permissions }).await?;

    let class = share_class(teller, people).await?;
    let rewards = rewards::add(teller, people).await?;
    let milestones = milestones(teller, people).await?;
    teller.run("terms", creator, SetTerms { terms: terms(class)? }).await?;
    teller.say(&format!("Goal {GOAL}, all or nothing, {OPEN_DAYS} days; the money is released by milestone."));
    review(teller, people).await?;
    Ok(Offer { class, rewards, milestones })
}

/// Shares at 10.00 each, and a reserve for those who build.
async fn share_class<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<ClassId, Failure> {
    let terms = ClassTerms {
        name: text("Community shares")?,
        votes_per_share: 1,
        price: text("10.00 EUR")?,
        authorised: Units::new(2_000)?,
        precision: 0,
        minimum_lot: None,
        reserved: Units::new(120)?,
        lock_up: Span::ZERO,
        transferable: true,
    };
    let events = teller.run("class", &people.creator, AddClass { terms }).await?;
    teller.say("Each 10.00 of a pledge that clears buys one share with one vote.");
    find(&events, |event| match event {
        Event::ClassAdded(added) => Some(added.class),
        _ => None,
    })
}

async fn milestones<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<Vec<MilestoneId>, Failure> {
    let planned = [("Beta for backers", 4_000, 90), ("Version 1.0", 4_000, 150), ("Handbook and handover", 2_000, 190)];
    let mut milestones = Vec::new();
    for (title, basis_points, due) in planned {
        let (share, due) = (Rate::from_bp(basis_points)?, Some(day(due)?));
        let command = AddMilestone { title: text(title)?, share, due };
        let events = teller.run(&format!("milestone/{title}"), &people.creator, command).await?;
        milestones.push(find(&events, |event| match event {
            Event::MilestoneAdded(added) => Some(added.milestone),
            _ => None,
        })?);
    }
    Ok(milestones)
}

/// The policy of the platform: a file that anybody can read, with the source of each parameter.
const POLICY: &str = include_str!("../../policy/lantern.toml");

fn terms(class: ClassId) -> Result<Terms, Failure> {
    let policy = Policy::from_toml(POLICY)?;
    Ok(Terms {
        goal: Some(text(GOAL)?),
        maximum: None,
        opens: Some(day(0)?),
        deadline: Some(deadline()?),
        offers: Some(class),
        policy,
    })
}

async fn review<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<(), Failure> {
    let (creator, moderator) = (&people.creator, &people.moderator);
    teller.later(Span::days(1));
    teller.run("submit", creator, SubmitCampaign {}).await?;
    teller.later(Span::days(2));
    let reason = text("Please say what could go wrong, and what then.")?;
    teller.run("reject", moderator, RejectCampaign { reason }).await?;
    teller.say("The review desk sends it back: the risks are missing.");
    teller.later(Span::days(1));
    teller.run("revise", creator, ReviseCampaign {}).await?;
    let risks = "Two people build it. If one falls ill, version 1.0 comes later; the beta does not depend on both.";
    teller.run("risks", creator, EditStory { story: story(risks)? }).await?;
    teller.run("submit again", creator, SubmitCampaign {}).await?;
    teller.later(Span::days(1));
    teller.run("approve", moderator, ApproveCampaign {}).await?;
    teller.say("Approved. Pledging opens on 2 March.");
    Ok(())
}

fn story(risks: &str) -> Result<Story, Failure> {
    Ok(Story {
        title: text("Lantern: your photos, your server")?,
        summary: text("A photo library that runs at home, finds every picture, and asks no cloud.")?,
        description: text("Lantern indexes your pictures where they are.\n\n- works offline\n- open source\n")?,
        category: text("software")?,
        tags: vec![text("photos")?, text("self-hosted")?],
        location: Some(text("Bremen")?),
        media: Vec::new(),
        repository: Some(text("https://git.example.org/lantern/lantern")?),
        forge: Some(text("forgejo")?),
        risks: if risks.is_empty() { None } else { Some(text(risks)?) },
        faq: Vec::new(),
    })
}
