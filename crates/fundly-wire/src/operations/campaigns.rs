//! Campaigns as they are: rows, pages, the journal.

use crate::{Failure, FailureKind, KeyedRow, declare::operations};
use fundly_core::{
    CampaignId, CommandKind, Digest32, Entry, Phase, Rejection, Replay, Row, RowKey, RowKind, Store, Who,
    engine::Absorbed, journal::JournalError,
};
use serde::Serialize;

/// A journal that stands: every entry follows from the one before, and makes the rows that are stored.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Verified {
    /// The sequence number of its last entry.
    pub seq: u64,
    /// The hash of its last entry.
    pub hash: Digest32,
}

/// What is wrong with entries that a caller brought.
fn broken(error: JournalError) -> Failure {
    Failure::new(FailureKind::Invalid, error.code(), error)
}

/// A kind of command: who may issue it, and when.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CommandRule {
    /// The kind.
    pub command: CommandKind,
    /// What it does.
    pub about: String,
    /// Who may issue it.
    pub who: Vec<Who>,
    /// The phases of the campaign in which it can succeed.
    pub phases: Vec<Phase>,
    /// Whether an account in restricted standing may issue it.
    pub restricted: bool,
}

/// A rule that can say no.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RejectionRule {
    /// The kind of rejection.
    pub kind: String,
    /// Its stable dotted code.
    pub code: String,
    /// The number of its rule.
    pub rule: String,
}

operations! {
    /// Every kind of command with who may issue it and when.
    "commandRules" = command_rules(_wire) -> Vec<CommandRule> {
        let rule = |command: &CommandKind| CommandRule {
            command: *command,
            about: command.about().to_owned(),
            who: command.who().to_vec(),
            phases: command.phases().to_vec(),
            restricted: command.restricted(),
        };
        Ok(CommandKind::ALL.iter().map(rule).collect())
    }

    /// Every rule that can say no, with the code that hosts translate.
    "rejectionRules" = rejection_rules(_wire) -> Vec<RejectionRule> {
        let rule = |(kind, code, rule): &(&str, &str, &str)| RejectionRule {
            kind: (*kind).to_owned(),
            code: (*code).to_owned(),
            rule: (*rule).to_owned(),
        };
        Ok(Rejection::ALL.iter().map(rule).collect())
    }

    /// Verifies the chain of a journal as it was exported, from its first entry; needs no store.
    "verifyJournal" = verify_journal(_wire, entries: Vec<Entry>) -> Verified {
        let mut replay = Replay::new();
        for entry in &entries {
            replay.feed(entry).map_err(broken)?;
        }
        Ok(Verified { seq: replay.seq(), hash: replay.hash() })
    }

    /// One row by its kind and the parts of its key; none when there is none.
    "row" = row(wire, campaign: CampaignId, kind: RowKind, key: Vec<String>) -> Option<Row> {
        Ok(wire.engine.row(campaign, RowKey::from_parts(kind, &key)?).await?)
    }

    /// The next rows of a kind after a key, in key order; none means from the first.
    "page" = page(wire, campaign: CampaignId, kind: RowKind, after: Option<Vec<String>>, limit: u32) -> Vec<Row> {
        let after = after.map(|key| RowKey::from_parts(kind, &key)).transpose()?;
        Ok(wire.engine.page(campaign, kind, after, limit).await?)
    }

    /// Every row of a campaign with its kind and key, by kind and then by key: what a replica begins with.
    "rows" = rows(wire, campaign: CampaignId) -> Vec<KeyedRow> {
        let mut rows = Vec::new();
        for kind in RowKind::ALL {
            rows.extend(wire.engine.every(campaign, *kind).await?.into_iter().map(KeyedRow::from));
        }
        Ok(rows)
    }

    /// The next campaigns after an id, in id order.
    "campaigns" = campaigns(wire, after: Option<CampaignId>, limit: u32) -> Vec<CampaignId> {
        Ok(wire.engine.store().campaigns(after, limit).await?)
    }

    /// The next journal entries after a sequence number.
    "journal" = journal(wire, campaign: CampaignId, after: u64, limit: u32) -> Vec<Entry> {
        Ok(wire.engine.journal(campaign, after, limit).await?)
    }

    /// Reads the whole journal, verifies its chain, rebuilds every row from it, and compares them with those stored.
    "verify" = verify(wire, campaign: CampaignId) -> Verified {
        match wire.engine.verify(campaign).await? {
            Ok(replay) => Ok(Verified { seq: replay.seq(), hash: replay.hash() }),
            Err(error) => Err(Failure::new(FailureKind::Store, error.code(), error)),
        }
    }

    /// Takes over journal entries that were made elsewhere: verifies that they follow on the journal that is here, and makes
    /// the same rows of them, so that a replica can be asked, and previewed on, without a connection. Entries that are here
    /// already are passed over when they are equal. Nothing is taken over when any of them does not stand.
    "absorb" = absorb(wire, campaign: CampaignId, entries: Vec<Entry>) -> Absorbed {
        wire.engine.absorb(campaign, &entries).await?.map_err(broken)
    }
}
