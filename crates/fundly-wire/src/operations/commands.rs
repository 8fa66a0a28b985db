//! Commands: carried out, tried, and what may be done.

use crate::{Failure, KeyedRow, Violation, WireRequest, declare::operations};
use fundly_core::{
    Actor, CampaignId, CommandId, Event, Outcome, Request, Timestamp,
    engine::{Allowed, RightNow},
    id::{AccountId, PledgeId},
    policy::{Decision, Facts, Room},
    settlement::Settle,
};
use serde::Serialize;

/// What became of one request among many.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BatchAnswer {
    /// The outcome, when it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Why not, when it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
}

impl<E: Into<Failure>> From<Result<Outcome, E>> for BatchAnswer {
    fn from(result: Result<Outcome, E>) -> Self {
        match result {
            Ok(outcome) => Self { outcome: Some(outcome), failure: None },
            Err(error) => Self { outcome: None, failure: Some(error.into()) },
        }
    }
}

/// What a command would do.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// Whether it would be accepted.
    pub accepted: bool,
    /// What would happen; empty when it would be refused.
    pub events: Vec<Event>,
    /// The changed rows as they would be, by kind and then by key; empty when it would be refused.
    pub rows: Vec<KeyedRow>,
    /// Every violated rule, the deciding one first; empty when it would be accepted.
    pub violations: Vec<Violation>,
}

operations! {
    /// Carries out a command, once: the same id with the same content answers the same and does nothing more (R-ENGINE-1).
    /// A rejected command changed nothing and is not remembered.
    "execute" = execute(wire, request: WireRequest) -> Outcome {
        Ok(wire.engine.execute(request.read()?).await?)
    }

    /// Carries out many requests of any campaigns, in the order given for each campaign, with few writes; each has its own
    /// answer, in the order given, and one that is refused is no matter to the others.
    "executeMany" = execute_many(wire, requests: Vec<WireRequest>) -> Vec<BatchAnswer> {
        let mut wanted = Vec::with_capacity(requests.len());
        let want = |request: WireRequest| -> Result<(), Failure> {
            wanted.push(request.read()?);
            Ok(())
        };
        let read: Vec<_> = requests.into_iter().map(want).collect();
        let mut done = wire.engine.execute_many(wanted).await?.into_iter();
        let lost = || Err(fundly_core::Error::Internal("a batch answered too little"));
        let answer = |request: Result<(), Failure>| match request {
            Ok(()) => BatchAnswer::from(done.next().unwrap_or_else(lost)),
            Err(failure) => BatchAnswer { outcome: None, failure: Some(failure) },
        };
        Ok(read.into_iter().map(answer).collect())
    }

    /// Carries out settle steps until no work over many pledges is left, or so many steps were made, or the campaign waits
    /// for something. The ids of its commands count up from `first`: the same call again does nothing twice. Answers the last
    /// outcome, if any step did something.
    "settle" = settle(wire, campaign: CampaignId, actor: Actor, at: Timestamp, first: CommandId, pledges: u32, steps: u32) -> Option<Outcome> {
        let next = |step: u32| Request {
            id: CommandId::from_u128(first.uuid().as_u128().wrapping_add(step.into())),
            campaign,
            actor: actor.clone(),
            at,
            command: Settle { limit: pledges }.into(),
            facts: None,
        };
        Ok(wire.engine.settle(next, steps, |_| {}).await?)
    }

    /// What a command would do, and every rule that it would violate. Nothing is changed.
    "preview" = preview(wire, request: WireRequest) -> Preview {
        let preview = wire.engine.preview(&request.read()?).await?;
        Ok(Preview {
            accepted: preview.is_accepted(),
            events: preview.events,
            rows: preview.rows.into_iter().map(KeyedRow::from).collect(),
            violations: preview.rejections.into_iter().map(Violation::from).collect(),
        })
    }

    /// The commands that an actor may issue at a moment, in order of kind; with a pledge those about that pledge as well.
    "allowed" = allowed(wire, campaign: CampaignId, actor: Actor, at: Timestamp, pledge: Option<PledgeId>) -> Vec<Allowed> {
        Ok(wire.engine.allowed(campaign, &actor, at, pledge).await?)
    }

    /// The rights over a pledge at a moment: until when it may be cancelled or refunded, or why not. Empty when there is no
    /// such pledge.
    "rights" = rights(wire, campaign: CampaignId, pledge: PledgeId, at: Timestamp) -> Vec<RightNow> {
        Ok(wire.engine.rights(campaign, pledge, at).await?)
    }

    /// What the source of the engine knows of an account as far as the policy of the campaign asks for it; none where it asks
    /// for nothing, or the engine has no source.
    "facts" = facts(wire, campaign: CampaignId, account: AccountId, at: Timestamp) -> Option<Facts> {
        Ok(wire.engine.facts(campaign, account, at).await?)
    }

    /// What each limit of the policy that holds for an account leaves of it. Without facts the source of the engine is asked.
    "rooms" = rooms(wire, campaign: CampaignId, account: AccountId, at: Timestamp, facts: Option<Facts>) -> Vec<Room> {
        Ok(wire.engine.rooms(campaign, account, at, facts.as_ref()).await?)
    }

    /// What is due in the life of a campaign, in order of time, each with its source.
    "schedule" = schedule(wire, campaign: CampaignId) -> Vec<Decision> {
        Ok(wire.engine.schedule(campaign).await?)
    }
}
