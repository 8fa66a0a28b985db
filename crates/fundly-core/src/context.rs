//! Everything a decision may know besides the rows: the moment, the actor, the command's own id. All injected.

use crate::{
    actor::Actor,
    id::{CampaignId, CommandId, derive},
    policy::Facts,
    time::Timestamp,
};
use uuid::Uuid;

/// The circumstances of one command.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The moment of the decision. Time never runs backwards inside a campaign: it is the later of the request's moment
    /// and the campaign's last (R-TIME-3).
    pub now: Timestamp,
    /// The campaign: part of every id that the command makes, so that no two campaigns ever make the same.
    pub campaign: CampaignId,
    /// Who acts.
    pub actor: &'a Actor,
    /// The id the client chose; entropy for the ids the command makes.
    pub command: CommandId,
    /// What the host knows of the actor, as far as policies ask for it.
    pub facts: Option<&'a Facts>,
}

impl Context<'_> {
    /// The `n`-th id made by this command (R-ID-1).
    pub(crate) fn id<T: From<Uuid>>(&self, n: u32) -> T {
        T::from(derive(self.now.millis().unsigned_abs(), self.campaign, self.command, n))
    }
}
