//! Facts that no rule can know, fetched before a command is decided and never part of the atomic step.

use super::Fundly;
use crate::{
    command::CommandKind,
    decide::{Need, Row, RowKey},
    error::Error,
    id::{AccountId, CampaignId},
    policy::{FactQuery, Facts},
    request::Request,
    store::{BoxFuture, LoadRequest, MaybeSend, MaybeSync, Store, StoreError},
    time::Timestamp,
};
use std::{collections::HashMap, fmt, future::Future, sync::Arc};

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
pub(super) const fn asks(kind: CommandKind) -> bool {
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
        let mut known: HashMap<CampaignId, Option<[Row; 2]>> = HashMap::new();
        let waiting = requests.iter_mut().filter(|request| request.facts.is_none() && asks(request.command.kind()));
        for request in waiting {
            let rows = match known.get(&request.campaign) {
                Some(rows) => rows.clone(),
                None => {
                    let rows = self.frame(request.campaign).await?;
                    known.insert(request.campaign, rows.clone());
                    rows
                }
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
        let rows = self.frame(campaign).await?;
        self.facts_in(rows, account, at).await
    }

    async fn facts_in(
        &self,
        rows: Option<[Row; 2]>,
        account: AccountId,
        at: Timestamp,
    ) -> Result<Option<Facts>, Error> {
        let (Some(AnySource(source)), Some([Row::Campaign(campaign), Row::Terms(terms)])) = (&self.facts, rows) else {
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

    /// The campaign and its terms, if there are any.
    async fn frame(&self, campaign: CampaignId) -> Result<Option<[Row; 2]>, Error> {
        let needs = [RowKey::Campaign(), RowKey::Terms()].map(Need::Row).to_vec();
        let loaded = self.store.load(campaign, LoadRequest { needs, commands: Vec::new() }).await?;
        let mut rows = loaded.rows.into_iter().filter_map(|(_, row)| row);
        let (first, second) = (rows.next(), rows.next());
        Ok(match (first, second) {
            (Some(one @ Row::Campaign(_)), Some(two @ Row::Terms(_))) => Some([one, two]),
            (Some(one @ Row::Terms(_)), Some(two @ Row::Campaign(_))) => Some([two, one]),
            _ => None,
        })
    }
}
