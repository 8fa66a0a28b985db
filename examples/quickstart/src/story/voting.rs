//! The holders speak: grants, a transfer, feature requests, standing priorities, and a vote.

use super::{
    launch::{Offer, day},
    people::People,
    pledging::Pledges,
    settlement::Lots,
    teller::{Teller, find, text},
};
use crate::Failure;
use fundly_core::{
    Actor, Command, Event, FeatureId, ProposalId, Span, Timestamp, Units,
    backlog::{Part, ProposeFeature, SetPriorities},
    proposal::{CastBallot, Choice, CloseProposal, PutProposal, Subject},
    share::{GrantShares, TransferShares},
    store::Store,
};

/// What holders ask for: who, and what.
const REQUESTS: [(&str, &str); 5] = [
    ("ada", "Import from phone backups"),
    ("elif", "Grouping of faces that stays on the device"),
    ("uma", "Shared albums behind a link"),
    ("kofi", "A map of all pictures"),
    ("jonas", "Keyboard shortcuts"),
];

/// How holders spread their votes: parts for each request, in their order.
const SPREADS: [(&str, [u32; 5]); 14] = [
    ("ada", [1, 0, 0, 0, 0]),
    ("bashir", [1, 1, 0, 0, 0]),
    ("chiara", [0, 0, 2, 1, 0]),
    ("elif", [0, 3, 1, 0, 0]),
    ("finn", [1, 0, 3, 0, 0]),
    ("grace", [0, 0, 1, 0, 0]),
    ("greta", [2, 1, 0, 0, 1]),
    ("jonas", [0, 0, 0, 0, 1]),
    ("julia", [3, 1, 1, 0, 0]),
    ("kaito", [0, 1, 0, 1, 0]),
    ("kofi", [0, 0, 0, 1, 0]),
    ("noor", [1, 0, 1, 0, 0]),
    ("oskar", [0, 0, 1, 1, 1]),
    ("uma", [0, 1, 2, 0, 0]),
];

/// Ballots for the question which of two features comes first.
const BALLOTS: [(&str, Choice); 20] = [
    ("ada", Choice::No),
    ("astrid", Choice::Yes),
    ("bashir", Choice::No),
    ("carmen", Choice::Yes),
    ("chiara", Choice::Yes),
    ("elif", Choice::No),
    ("emma", Choice::Abstain),
    ("farid", Choice::Yes),
    ("finn", Choice::Yes),
    ("grace", Choice::Yes),
    ("greta", Choice::No),
    ("hugo", Choice::Yes),
    ("ines", Choice::Yes),
    ("julia", Choice::No),
    ("kaito", Choice::Yes),
    ("luca", Choice::Abstain),
    ("mateo", Choice::Yes),
    ("noor", Choice::Yes),
    ("oskar", Choice::Yes),
    ("uma", Choice::Yes),
];

pub(super) async fn tell<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
    lots: &Lots,
) -> Result<Vec<FeatureId>, Failure> {
    teller.chapter("Shares and votes", day(43)?);
    register(teller, people, offer, pledges, lots).await?;
    teller.later(Span::days(1));
    let features = requests(teller, people).await?;
    priorities(teller, people, &features, "first", &SPREADS).await?;
    teller.say("Fourteen holders spread their votes over five feature requests.");

    teller.later(Span::days(1));
    let asked = Question {
        name: "albums first",
        title: "Build shared albums before the import from phones",
        subject: Subject::Resolution,
    };
    let (proposal, closes) = put(teller, &people.creator, asked).await?;
    vote(teller, people, proposal, "albums first", &BALLOTS).await?;
    count(teller, people, proposal, closes, "albums first").await?;
    Ok(features)
}

/// The founders get shares out of the reserve, and one holder passes some on.
async fn register<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    offer: &Offer,
    pledges: &Pledges,
    lots: &Lots,
) -> Result<(), Failure> {
    for (name, holder, units) in [("mira", &people.creator, 60), ("teo", &people.developer, 40)] {
        let (holder, units) = (holder.account, Units::new(units)?);
        let grant = GrantShares { class: offer.class, holder, units, reason: text("For founding Lantern.")? };
        teller.run(&format!("grant/{name}"), &people.creator, grant).await?;
    }
    let certificate = lots.get(&pledges.of("finn")?.id).ok_or("finn has no shares")?;
    let (lot, to) = (certificate.lot, people.backer("grace")?.account);
    let transfer = TransferShares { lot, units: Units::new(10)?, to, exemption: None };
    teller.run("transfer/finn", people.backer("finn")?, transfer).await?;
    let units = certificate.units.get();
    teller
        .say(&format!("The founders are granted 100 shares; Finn Larsen passes 10 of his {units} on to Grace Mwangi."));
    Ok(())
}

async fn requests<S: Store>(teller: &mut Teller<'_, S>, people: &People) -> Result<Vec<FeatureId>, Failure> {
    let mut features = Vec::new();
    for (handle, title) in REQUESTS {
        let request = ProposeFeature { title: text(title)?, text: text("")?, issue: None };
        let events = teller.run(&format!("feature/{handle}"), people.backer(handle)?, request).await?;
        features.push(find(&events, |event| match event {
            Event::FeatureProposed(proposed) => Some(proposed.feature),
            _ => None,
        })?);
    }
    Ok(features)
}

/// Sets how holders spread their votes over the features, all in one commit.
pub(super) async fn priorities<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    features: &[FeatureId],
    name: &str,
    spreads: &[(&str, [u32; 5])],
) -> Result<(), Failure> {
    let mut said: Vec<(String, &Actor, Command)> = Vec::new();
    for (handle, parts) in spreads {
        let parts = features.iter().zip(parts).filter(|(_, parts)| **parts > 0);
        let spread = parts.map(|(feature, parts)| Part { feature: *feature, parts: *parts }).collect();
        said.push((format!("priorities/{name}/{handle}"), people.backer(handle)?, SetPriorities { spread }.into()));
    }
    teller.run_all(said).await?;
    Ok(())
}

/// What is put to the holders.
#[derive(Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) name: &'a str,
    pub(super) title: &'a str,
    pub(super) subject: Subject,
}

/// Puts a question to those who hold shares now; answers the proposal and when voting closes.
pub(super) async fn put<S: Store>(
    teller: &mut Teller<'_, S>,
    author: &Actor,
    asked: Question<'_>,
) -> Result<(ProposalId, Timestamp), Failure> {
    let closes = teller.now.plus(Span::days(7));
    let command = PutProposal {
        title: text(asked.title)?,
        text: text("One share, one vote. Open for a week.")?,
        subject: asked.subject,
        record_at: None,
        opens: None,
        closes,
        quorum: None,
        threshold: None,
    };
    let events = teller.run(&format!("proposal/{}", asked.name), author, command).await?;
    let proposal = find(&events, |event| match event {
        Event::ProposalPut(put) => Some(put.proposal),
        _ => None,
    })?;
    Ok((proposal, closes))
}

/// Casts ballots, all in one commit.
pub(super) async fn vote<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    proposal: ProposalId,
    name: &str,
    ballots: &[(&str, Choice)],
) -> Result<(), Failure> {
    teller.later(Span::days(3));
    let mut said: Vec<(String, &Actor, Command)> = Vec::new();
    for (handle, choice) in ballots {
        let ballot = CastBallot { proposal, choice: *choice };
        said.push((format!("ballot/{name}/{handle}"), people.backer(handle)?, ballot.into()));
    }
    teller.run_all(said).await?;
    Ok(())
}

/// Has a vote counted when it is over.
pub(super) async fn count<S: Store>(
    teller: &mut Teller<'_, S>,
    people: &People,
    proposal: ProposalId,
    closes: Timestamp,
    name: &str,
) -> Result<Vec<Event>, Failure> {
    teller.now = closes;
    let events = teller.run(&format!("count/{name}"), &people.host, CloseProposal { proposal }).await?;
    let (passed, tally) = find(&events, |event| match event {
        Event::ProposalClosed(closed) => Some((closed.passed, closed.tally)),
        _ => None,
    })?;
    let outcome = if passed { "passes" } else { "fails" };
    teller.say(&format!(
        "The vote \u{201c}{name}\u{201d} {outcome}: {} yes, {} no, {} abstain.",
        tally.yes, tally.no, tally.abstain
    ));
    Ok(events)
}
