//! The engine: load, decide, evolve, commit. The only asynchronous code of the core, and it holds no rule.

mod absorb;
mod accounts;
mod allowed;
mod attempt;
mod batch;
mod facts;
mod outcome;
mod preview;
mod query;
mod rights;
mod verify;

pub use absorb::Absorbed;
pub use allowed::Allowed;
pub use facts::FactSource;
pub use outcome::{Outcome, Preview};
pub use rights::RightNow;
pub use verify::VerifyError;

use crate::{
    decide::{Need, RowKey},
    error::Error,
    id::CampaignId,
    request::Request,
    store::Store,
};

/// The engine over a store.
///
/// Cheap to clone when the store is. All methods take `&self`; any number of tasks may use one engine, and any number of
/// processes one database: writers of the same campaign are ordered by its journal.
#[derive(Clone, Debug)]
pub struct Fundly<S> {
    store: S,
    facts: Option<facts::AnySource>,
}

impl<S: Store> Fundly<S> {
    /// An engine over a store.
    pub const fn new(store: S) -> Self {
        Self { store, facts: None }
    }

    /// The store.
    pub const fn store(&self) -> &S {
        &self.store
    }

    /// The same engine over another store, such as one that stands before the first and watches it.
    pub fn map_store<T: Store>(self, with: impl FnOnce(S) -> T) -> Fundly<T> {
        Fundly { store: with(self.store), facts: self.facts }
    }

    /// Carries out a command, once: the same id with the same content answers the same and does nothing more (R-ENGINE-1).
    ///
    /// A rejected command changed nothing and is not remembered: sent again, it is decided anew (R-ENGINE-2).
    ///
    /// # Errors
    /// [`Error::Rejected`] with every violated rule, the deciding one first; [`Error::CommandReused`];
    /// [`Error::Contended`] when other writers kept winning; [`Error::Store`].
    pub async fn execute(&self, request: Request) -> Result<Outcome, Error> {
        let campaign = request.campaign;
        let mut results = self.execute_batch(campaign, vec![request]).await?;
        results.pop().unwrap_or(Err(Error::Internal("a batch of one answered nothing")))
    }

    /// Carries out settle steps until no work over many pledges is left, or `steps` were made, or the campaign waits for
    /// something: payment reports, a reminder that is not due. Returns the last outcome, if any step did something.
    ///
    /// # Errors
    /// As [`Fundly::execute`], except that having nothing to do is no error.
    pub async fn settle(
        &self,
        mut next: impl FnMut(u32) -> Request,
        steps: u32,
        mut progress: impl FnMut(&Outcome),
    ) -> Result<Option<Outcome>, Error> {
        let mut last = None;
        for step in 0..steps {
            match self.execute(next(step)).await {
                Ok(outcome) => {
                    progress(&outcome);
                    last = Some(outcome);
                }
                Err(error) if error.code() == "settlement.nothing_to_do" => break,
                Err(error) => return Err(error),
            }
        }
        Ok(last)
    }
}

/// Every request of a batch must belong to the campaign of the batch.
fn belongs(request: &Request, campaign: CampaignId) -> Result<(), Error> {
    if request.campaign == campaign {
        Ok(())
    } else {
        Err(Error::Internal("a batch holds commands of one campaign only"))
    }
}

/// What these commands are known to read, each once.
fn needs(requests: &[Request]) -> Vec<Need> {
    let mut needs = Vec::with_capacity(2 + requests.len());
    needs.extend([RowKey::Campaign(), RowKey::Terms()].map(Need::Row));
    requests.iter().for_each(|request| request.command.prefetch(&request.actor, &mut needs));
    needs.sort_unstable();
    needs.dedup();
    needs
}
