//! The table of the journal.

use super::*;

macro_rules! journal {
    ($statement:ident! $($arguments:tt)*) => {
        $statement! { $($arguments)* [
            scope campaign_id "campaign",
            key seq "seq",
            plain version "version",
            plain at "at",
            nested "actor" {
                plain actor_id "account",
                list actor_roles "roles",
                default "active" actor_standing "standing",
            },
            nested "command" {
                plain command_id "id",
                plain command_kind "kind",
                plain fingerprint "fingerprint",
            },
            json events "events",
            plain previous "previous",
            plain hash "hash",
        ] }
    };
}

/// Appends entries: campaign, JSON array of entries.
pub(in super::super) const APPEND: &str = journal!(insert! "journal" "campaign_id" "true");

/// The sequence number of the last entry: campaign.
pub(in super::super) const LAST_SEQ: &str = "SELECT coalesce(max(seq), 0) FROM journal WHERE campaign_id = ?1";

/// Reads entries in order: campaign, sequence number before them, limit.
pub(in super::super) const ENTRIES: &str =
    journal!(select! "journal" "WHERE campaign_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3");

/// Reads the entries of commands: campaign, JSON array of ids. Left alone, the planner walks over the whole journal.
pub(in super::super) const ENTRIES_OF_COMMANDS: &str = journal!(select!
    "journal" "INDEXED BY journal_by_command WHERE campaign_id = ?1 AND command_id IN (SELECT value FROM json_each(?2))");
