//! What goes to a store and comes from it.

use super::keys;
use fundly_core::{
    Account, CampaignId, Entry, Row, StoreError,
    id::{AccountId, CommandId},
    text::Handle,
};
use serde::{Deserialize, Serialize};
use std::{fmt, sync::Arc};

/// What a store is asked to read in one go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LoadRequest {
    /// Keys of rows.
    pub keys: Vec<String>,
    /// Stretches of rows.
    pub scans: Vec<Scan>,
    /// Commands whose entries are wanted, if there are any.
    pub commands: Vec<CommandId>,
}

/// A stretch of rows in the order of their keys. Keys are plain ASCII and ordered by their bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Scan {
    /// The least key.
    pub at_least: String,
    /// The key before which it ends: the keys are less than this.
    pub below: String,
    /// Only rows of this group, where one is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Whether the greatest key comes first.
    pub descending: bool,
    /// Most rows.
    pub limit: u32,
}

/// What a store read: an answer to each part of the request, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Loaded {
    /// For each key the row, as it was put; none where there is none.
    pub rows: Vec<Option<String>>,
    /// For each scan its rows, as they were put.
    pub scans: Vec<Vec<String>>,
    /// The entries of those of the commands that there are, in any order, as they were appended.
    pub entries: Vec<String>,
}

/// All that one commit changes: it is written entirely or not at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangeSet {
    /// The campaign.
    pub campaign: CampaignId,
    /// The sequence number that the last entry of the campaign must have, 0 when there must be none; else nothing is written.
    pub expected_seq: u64,
    /// Rows to put; each replaces the one under its key, if there is one.
    pub rows: Vec<StoredRow>,
    /// Entries to append; they follow on `expectedSeq` without a gap.
    pub entries: Vec<StoredEntry>,
}

/// A row as a store keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StoredRow {
    /// Its key within the campaign.
    pub key: String,
    /// The group in which scans look for it; a row put again may be in another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The row: JSON, to be kept as it is.
    pub row: String,
}

/// An entry of a journal as a store keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StoredEntry {
    /// Its sequence number within the campaign.
    pub seq: u64,
    /// The command by which it is found within the campaign.
    pub command: CommandId,
    /// The entry: JSON, to be kept as it is.
    pub entry: String,
}

/// An account as a store keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StoredAccount {
    /// The account.
    pub id: AccountId,
    /// Its handle: no two accounts may have the same.
    pub handle: Handle,
    /// Its version.
    pub version: u64,
    /// The version that must be stored under its id, 0 when there must be no such account; else nothing is written.
    pub expected_version: u64,
    /// The account: JSON, to be kept as it is.
    pub account: String,
}

/// Why a store could not do what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct StoreFailure {
    /// `store.unavailable`: it cannot be reached or is too busy now, the same may succeed later; `store.conflict`: another
    /// writer was first, nothing was written; `store.corrupt`: what is stored cannot be read. Anything else is
    /// `store.backend`.
    pub code: String,
    /// What it says, in a sentence, for logs.
    #[serde(default)]
    pub reason: String,
}

impl StoreFailure {
    /// A failure of the host itself, such as an exception.
    pub fn backend(reason: impl fmt::Display) -> Self {
        Self { code: "store.backend".to_owned(), reason: reason.to_string() }
    }
}

impl fmt::Display for StoreFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for StoreFailure {}

impl From<StoreFailure> for StoreError {
    fn from(failure: StoreFailure) -> Self {
        match failure.code.as_str() {
            "store.conflict" => Self::Conflict,
            "store.unavailable" => Self::Unavailable { reason: failure.reason },
            "store.corrupt" => Self::Corrupt { what: "data".to_owned(), detail: failure.reason },
            _ => Self::Backend(Arc::new(failure)),
        }
    }
}

fn text<T: Serialize>(value: &T) -> Result<String, StoreError> {
    let text = fundly_core::json::write(value).map_err(|error| StoreError::Backend(Arc::new(error)))?;
    String::from_utf8(text).map_err(|error| StoreError::Backend(Arc::new(error)))
}

impl StoredRow {
    pub(super) fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self { key: keys::text(row.key()), group: keys::group(row), row: text(row)? })
    }
}

impl StoredEntry {
    pub(super) fn of(entry: &Entry) -> Result<Self, StoreError> {
        Ok(Self { seq: entry.seq, command: entry.command.id, entry: text(entry)? })
    }
}

impl StoredAccount {
    pub(super) fn of(account: &Account, expected_version: u64) -> Result<Self, StoreError> {
        let Account { id, version, handle, .. } = account;
        Ok(Self { id: *id, handle: handle.clone(), version: *version, expected_version, account: text(account)? })
    }
}
