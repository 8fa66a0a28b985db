//! What a policy lets somebody do, until when, and what is due: for screens and notices.

use super::Fundly;
use crate::{
    decide::RowKey,
    error::Error,
    id::{AccountId, CampaignId, PledgeId},
    money::Amount,
    pledge::{Backer, person_values},
    policy::{Action, Decision, Facts, Right, Room},
    store::Store,
    time::Timestamp,
};
use serde::Serialize;

/// A right over a pledge, and what the policy says to it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RightNow {
    /// The right.
    pub right: Right,
    /// What the policy says: until when, or why not, with the source.
    pub decision: Decision,
}

impl<S: Store> Fundly<S> {
    /// The rights over a pledge at a moment: "you may cancel until ...". Empty when there is no such pledge,
    /// or nothing of it stands any more.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn rights(&self, campaign: CampaignId, pledge: PledgeId, at: Timestamp) -> Result<Vec<RightNow>, Error> {
        let rows = self.load_rows(campaign, &[RowKey::Pledge(pledge)]).await?;
        let (Some(campaign), Some(terms), Some(pledge)) = (rows.campaign(), rows.terms(), rows.pledge(pledge)) else {
            return Ok(Vec::new());
        };
        let now = at.max(campaign.updated_at);
        let counts = pledge.state.counts();
        if !counts.committed && !counts.pending {
            return Ok(Vec::new());
        }
        let say = |right| RightNow { right, decision: pledge.right_now(right, campaign, terms, now) };
        Ok(Right::ALL.into_iter().map(say).collect())
    }

    /// What each limit of the policy that holds for an account leaves of it: "you can invest 2,250 more". Without facts of the
    /// request's own the engine's source is asked.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn rooms(
        &self,
        campaign: CampaignId,
        account: AccountId,
        at: Timestamp,
        facts: Option<&Facts>,
    ) -> Result<Vec<Room>, Error> {
        let rows = self.load_rows(campaign, &[RowKey::Backer(account)]).await?;
        let asked = if facts.is_some() { None } else { self.facts_in(&rows, account, at).await? };
        let (Some(campaign), Some(terms)) = (rows.campaign(), rows.terms()) else { return Ok(Vec::new()) };
        let backer = rows.backer(account);
        let own = backer.map_or(Amount::ZERO, Backer::promised);
        let now = at.max(campaign.updated_at);
        let values = person_values(campaign, terms, facts.or(asked.as_ref()), Amount::ZERO, now, None);
        Ok(terms.policy.rooms(&values, own))
    }

    /// What is due in the life of a campaign, in order of time, each with its source: for notices and calendars.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn schedule(&self, campaign: CampaignId) -> Result<Vec<Decision>, Error> {
        let rows = self.load_rows(campaign, &[]).await?;
        let (Some(campaign), Some(terms)) = (rows.campaign(), rows.terms()) else { return Ok(Vec::new()) };
        let mut moments = campaign.moments();
        moments.launch = moments.launch.or(terms.opens);
        moments.deadline = moments.deadline.or(terms.deadline);
        // What began with success is kept by the campaign, and no moment of the policy.
        let begun = [
            (campaign.late_until, Action::LatePledgesEnd, "funding.latePledges"),
            (campaign.reserve_until, Action::ReserveEnds, "escrow.holdbackFor"),
        ];
        let begun = begun.into_iter().filter_map(|(at, action, path)| Some((at?, action, path)));
        Ok(terms.policy.schedule_with(&moments, begun))
    }
}
