//! The methods of a store: their names, arguments and answers, once for those that ask and those that are generated.

use super::{ChangeSet, LoadRequest, Loaded, StoredAccount};
use fundly_core::{CampaignId, id::AccountId, store::MaybeSend};
use serde::{Serialize, de::DeserializeOwned};

/// A method with its arguments.
pub(super) trait Method: Serialize + MaybeSend {
    const NAME: &'static str;
    type Answer: DeserializeOwned;
}

macro_rules! methods {
    ($($(#[doc = $doc:literal])+ $wire:literal = $name:ident($($arg:ident: $type:ty),*) -> $answer:ty;)*) => {
        $(
            #[derive(Serialize)]
            #[serde(rename_all = "camelCase")]
            pub(super) struct $name { $(pub(super) $arg: $type),* }

            impl Method for $name {
                const NAME: &'static str = $wire;
                type Answer = $answer;
            }
        )*

        /// Describes the methods of a store.
        #[cfg(feature = "schema")]
        pub(crate) fn describe(types: &mut fundly_core::schema::WireTypes) -> Vec<crate::Operation> {
            vec![$(crate::Operation {
                name: $wire,
                about: concat!($($doc, "\n"),+).trim().replace("\n ", "\n"),
                parameters: vec![$(crate::Parameter::of::<$type>(stringify!($arg), types)),*],
                answer: types.add::<$answer>(),
            }),*]
        }
    };
}

methods! {
    /// Reads rows by key, stretches of rows, and entries by command, of one campaign. Of a campaign that is not there,
    /// nothing is there.
    "load" = Load(campaign: CampaignId, request: LoadRequest) -> Loaded;

    /// Writes a change set entirely, durably, or not at all. Answers whether it was written: no when the last entry of the
    /// campaign has another number than expected, as another writer was first.
    "commit" = Commit(changes: ChangeSet) -> bool;

    /// The next entries of a campaign after a sequence number, in order, at most the limit.
    "journal" = Journal(campaign: CampaignId, after: u64, limit: u32) -> Vec<String>;

    /// The next campaigns after an id, in the order of their ids, at most the limit; none means from the first.
    "campaigns" = Campaigns(after: Option<CampaignId>, limit: u32) -> Vec<CampaignId>;

    /// An account as it was saved; none when there is none.
    "account" = Account(id: AccountId) -> Option<String>;

    /// The next accounts after an id, in the order of their ids, at most the limit; none means from the first.
    "accounts" = Accounts(after: Option<AccountId>, limit: u32) -> Vec<String>;

    /// Saves an account. Answers whether it was saved: no when another version than expected is stored, or another account
    /// has its handle.
    "saveAccount" = SaveAccount(account: StoredAccount) -> bool;
}
