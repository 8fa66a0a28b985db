//! Facts that no rule can know, fetched before a command is decided and never part of the atomic step.

use super::Fundly;
use crate::{
    command::CommandKind,
    decide::{Need, RowKey, WorkingSet},
    error::Error,
    id::{AccountId, CampaignId},
    policy::{FactQuery, Facts},
    request::Request,
    store::{BoxFuture, LoadRequest, MaybeSend, MaybeSync, Store, StoreError},
    time::Timestamp,
};
use std::{
    collections::{HashMap, hash_map::Entry},
    fmt,
    future::Future,
    sync::Arc,
};

/// Where facts of people come from: the host's own records, or the ready implementation of each store of the library, which
/// answers from the directory of accounts and from the pledges in its own tables.
pub trait FactSource: MaybeSend + MaybeSync {
    /// What is known of an account, as far as a policy asks for it. Sums are in the currency of the query, and leave its
    /// campaign out.
    fn facts(&self, query: FactQuery) -> impl Future<Output = Result<Facts, StoreError>> + MaybeSend;
}

impl<F: FactSource> FactSource for Arc<F> {
    fn facts(&self, query: FactQuery) -> impl Future<Output = Result<Facts, StoreError>> + MaybeSend {
        (**self).facts(query)
    }
}

/// The object-safe twin of [`FactSource`].
trait Erased: MaybeSend + MaybeSync {
    fn facts(&self, query: FactQuery) -> BoxFuture<'_, Result<Facts, StoreError>>;
}

impl<F: FactSource> Erased for F {
    fn facts(&self, query: FactQuery) -> BoxFuture<'_, Result<Facts, StoreError>> {
        Box::pin(FactSource::facts(self, query))
    }
}

/// A source without its type.
#[derive(Clone)]
pub(super) struct AnySource(Arc<dyn Erased>);

impl fmt::Debug for AnySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnySource")
    }
}

/// The commands that policies ask facts for.
const fn asks(kind: CommandKind) -> bool {
    matches!(kind, CommandKind::PlacePledge | CommandKind::ChangePledge | CommandKind::SubmitCampaign)
}

impl<S: Store> Fundly<S> {
    /// The same engine with a source of facts: before a command that a policy asks facts for is decided, the source is asked.
    #[must_use]
    pub fn with_facts(mut self, source: impl FactSource + 'static) -> Self {
        self.facts = Some(AnySource(Arc::new(source)));
        self
    }

    /// Fetches the facts of requests that need them and have none.
    pub(super) async fn inform(&self, requests: &mut [Request]) -> Result<(), Error> {
        if self.facts.is_none() {
            return Ok(());
        }
        let mut known: HashMap<CampaignId, WorkingSet<'static>> = HashMap::new();
        let waiting = requests.iter_mut().filter(|request| request.facts.is_none() && asks(request.command.kind()));
        for request in waiting {
            let rows = match known.entry(request.campaign) {
                Entry::Occupied(rows) => rows.into_mut(),
                Entry::Vacant(place) => place.insert(self.load_rows(request.campaign, &[]).await?),
            };
            request.facts = self.facts_in(rows, request.actor.account, request.at).await?.map(Box::new);
        }
        Ok(())
    }

    /// What the source of facts knows of an account, as far as the policy of a campaign asks for it; nothing without a source.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn facts(&self, campaign: CampaignId, account: AccountId, at: Timestamp) -> Result<Option<Facts>, Error> {
        if self.facts.is_none() {
            return Ok(None);
        }
        let rows = self.load_rows(campaign, &[]).await?;
        self.facts_in(&rows, account, at).await
    }

    /// The same of a campaign whose rows are loaded.
    pub(super) async fn facts_in(
        &self,
        rows: &WorkingSet<'_>,
        account: AccountId,
        at: Timestamp,
    ) -> Result<Option<Facts>, Error> {
        let (Some(AnySource(source)), Some(campaign), Some(terms)) = (&self.facts, rows.campaign(), rows.terms())
        else {
            return Ok(None);
        };
        let policy = &terms.policy;
        if !policy.asks_of_backers() && policy.issuer_cap.is_none() {
            return Ok(None);
        }
        let query =
            policy.query(account, campaign.id, campaign.creator, campaign.currency, at.max(campaign.updated_at));
        Ok(Some(source.facts(query).await?))
    }

    /// The campaign, its terms, and other rows.
    pub(super) async fn load_rows(
        &self,
        campaign: CampaignId,
        others: &[RowKey],
    ) -> Result<WorkingSet<'static>, Error> {
        let keys = [RowKey::Campaign(), RowKey::Terms()].into_iter().chain(others.iter().copied());
        let needs = keys.map(Need::Row).collect();
        let loaded = self.store.load(campaign, LoadRequest { needs, commands: Vec::new() }).await?;
        let mut rows = WorkingSet::new();
        loaded.rows.into_iter().for_each(|(key, row)| rows.load(key, row));
        Ok(rows)
    }
}
