//! Dry run: the same decision, without a commit.

use super::{Fundly, Preview, needs};
use crate::{
    context::Context,
    decide::{Decision, Row, WorkingSet, decide},
    error::Error,
    limits::READ_ROUNDS_MAX,
    request::Request,
    store::{LoadRequest, Store},
};

impl<S: Store> Fundly<S> {
    /// What a command would do, and every rule that it would violate; nothing is written. What it shows is what
    /// [`Fundly::execute`] of the same request does, as long as nobody else comes between (R-ENGINE-6).
    ///
    /// # Errors
    /// [`Error::Store`] only: what a rule objects to is in the answer.
    pub async fn preview(&self, request: &Request) -> Result<Preview, Error> {
        let mut requests = [request.clone()];
        self.inform(&mut requests).await?;
        let [request] = &requests;
        let mut rows = WorkingSet::new();
        let mut needs = needs(&requests);
        for _ in 0..READ_ROUNDS_MAX {
            let loaded = self.store.load(request.campaign, LoadRequest { needs, commands: Vec::new() }).await?;
            loaded.rows.into_iter().for_each(|(key, row)| rows.load(key, row));
            loaded.ranges.into_iter().for_each(|(range, found)| rows.load_range(range, found));
            let mut decision = decide_now(&rows, request);
            if decision.misses.is_empty() {
                decision.changes.sort_unstable_by_key(Row::key);
                return Ok(Preview {
                    events: decision.events,
                    rows: decision.changes,
                    rejections: decision.rejections,
                });
            }
            needs = decision.misses;
        }
        Err(Error::Internal("a command needs more rounds of reading than any command may"))
    }
}

fn decide_now(rows: &WorkingSet<'_>, request: &Request) -> Decision {
    let last = rows.campaign().map_or(request.at, |campaign| campaign.updated_at);
    let Request { id, campaign, actor, facts, .. } = request;
    let now = request.at.max(last);
    let ctx = Context { now, campaign: *campaign, actor, command: *id, facts: facts.as_deref() };
    decide(rows, &request.command, &ctx)
}
