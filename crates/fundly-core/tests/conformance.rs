//! The stores of the core keep the laws of a store.
#![allow(clippy::panic, clippy::unwrap_used, missing_docs, reason = "tests")]

use fundly_core::{
    MemoryStore, Store, StoreError,
    store::{ChangeSet, DynStore, LoadRequest, Loaded, conformance::run_all},
};

mod memory {
    use super::*;
    fundly_core::store_conformance!(pollster::block_on => async { MemoryStore::new() });
}

#[test]
fn facts_are_sums_of_what_stands() {
    let store = MemoryStore::new();
    let law = fundly_core::store::conformance::facts_are_sums_of_what_stands(&store);
    pollster::block_on(law).unwrap();
}

mod erased {
    use super::*;
    fundly_core::store_conformance!(pollster::block_on => async { DynStore::new(MemoryStore::new()) });
}

/// The laws can fail: each of these stores breaks one promise, and some law says so.
mod broken {
    use super::*;
    use fundly_core::{
        Account, AccountId, CampaignId, Entry, Row, RowKey, RowKind,
        store::conformance::{LawBroken, LawResult},
    };

    #[derive(Clone, Copy, PartialEq)]
    enum Fault {
        None,
        IgnoresTheSequence,
        KeepsRowsOfAConflict,
        DropsTheLastRow,
        IgnoresTheLimit,
        MixesKinds,
        ForgetsCommands,
        LosesAnEntry,
        AcceptsAnyAccount,
    }

    struct Faulty(MemoryStore, Fault);

    impl Store for Faulty {
        async fn load(&self, campaign: CampaignId, mut request: LoadRequest) -> Result<Loaded, StoreError> {
            if self.1 == Fault::ForgetsCommands {
                request.commands.clear();
            }
            self.0.load(campaign, request).await
        }

        async fn commit(&self, mut changes: ChangeSet) -> Result<(), StoreError> {
            match self.1 {
                Fault::IgnoresTheSequence => {
                    changes.expected_seq = self.0.journal(changes.campaign, 0, 1_000).await?.len() as u64;
                }
                Fault::KeepsRowsOfAConflict => {
                    let seq = self.0.journal(changes.campaign, 0, 1_000).await?.len() as u64;
                    if seq != changes.expected_seq {
                        let only_rows = ChangeSet { expected_seq: seq, entries: Vec::new(), ..changes };
                        self.0.commit(only_rows).await?;
                        return Err(StoreError::Conflict);
                    }
                }
                Fault::DropsTheLastRow if changes.rows.len() > 1 => drop(changes.rows.pop()),
                Fault::DropsTheLastRow if changes.fresh.len() > 1 => drop(changes.fresh.pop()),
                _ => {}
            }
            self.0.commit(changes).await
        }

        async fn page(
            &self,
            campaign: CampaignId,
            kind: RowKind,
            after: Option<RowKey>,
            limit: u32,
        ) -> Result<Vec<Row>, StoreError> {
            let limit = if self.1 == Fault::IgnoresTheLimit { 1_000 } else { limit };
            let mut rows = self.0.page(campaign, kind, after, limit).await?;
            if self.1 == Fault::MixesKinds && kind == RowKind::Tier {
                rows.extend(self.0.page(campaign, RowKind::Stock, None, 1).await?);
            }
            Ok(rows)
        }

        async fn journal(&self, campaign: CampaignId, after: u64, limit: u32) -> Result<Vec<Entry>, StoreError> {
            let mut entries = self.0.journal(campaign, after, limit).await?;
            if self.1 == Fault::LosesAnEntry {
                entries.retain(|entry| entry.seq != 700);
            }
            Ok(entries)
        }

        async fn campaigns(&self, after: Option<CampaignId>, limit: u32) -> Result<Vec<CampaignId>, StoreError> {
            self.0.campaigns(after, limit).await
        }

        async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
            self.0.account(id).await
        }

        async fn accounts(&self, after: Option<AccountId>, limit: u32) -> Result<Vec<Account>, StoreError> {
            self.0.accounts(after, limit).await
        }

        async fn save_account(&self, account: Account) -> Result<(), StoreError> {
            match self.0.save_account(account).await {
                Err(StoreError::Conflict) if self.1 == Fault::AcceptsAnyAccount => Ok(()),
                answer => answer,
            }
        }
    }

    fn broken_by(fault: Fault) -> Vec<&'static str> {
        let results = pollster::block_on(run_all(async || Faulty(MemoryStore::new(), fault)));
        let broken = |result: &LawResult| matches!(&result.verdict, Err(LawBroken { detail }) if !detail.is_empty());
        results.iter().filter(|result| broken(result)).map(|result| result.law).collect()
    }

    #[test]
    fn every_fault_is_found_by_its_law() {
        for (fault, law) in [
            (Fault::IgnoresTheSequence, "of_two_commits_one_wins"),
            (Fault::IgnoresTheSequence, "a_campaign_is_created_once"),
            (Fault::IgnoresTheSequence, "of_many_commits_at_once_one_wins"),
            (Fault::KeepsRowsOfAConflict, "a_stale_commit_leaves_nothing"),
            (Fault::DropsTheLastRow, "every_row_comes_back_as_it_was"),
            (Fault::DropsTheLastRow, "a_commit_of_many_rows_is_whole"),
            (Fault::IgnoresTheLimit, "pages_hold_at_most_their_limit"),
            (Fault::MixesKinds, "pages_hold_one_kind"),
            (Fault::ForgetsCommands, "earlier_commands_are_found"),
            (Fault::LosesAnEntry, "entries_are_paged_without_loss"),
            (Fault::AcceptsAnyAccount, "accounts_are_saved_by_version"),
            (Fault::AcceptsAnyAccount, "handles_are_unique"),
        ] {
            assert!(broken_by(fault).contains(&law), "{law} was not broken");
        }
        assert!(broken_by(Fault::None).is_empty());
    }
}

/// The engine can be awaited on any thread of a runtime.
#[test]
fn the_engine_can_be_awaited_on_any_thread() {
    fn sent<T: Send>(_: &T) {}
    let engine = fundly_core::Fundly::new(MemoryStore::new());
    let campaign = fundly_core::CampaignId::from_u128(1);
    sent(&engine.execute_batch(campaign, Vec::new()));
    sent(&engine.verify(campaign));
}
