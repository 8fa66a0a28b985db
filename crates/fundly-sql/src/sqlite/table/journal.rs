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

/// Appends entries.
pub(in super::super) const APPEND: Write = journal!(insert! "journal" "campaign_id");

/// The sequence number of the last entry: campaign.
pub(in super::super) const LAST_SEQ: &str = "SELECT coalesce(max(seq), 0) FROM journal WHERE campaign_id = ?1";

/// Reads entries in order: campaign, sequence number before them, limit.
pub(in super::super) const ENTRIES: &str =
    journal!(select! "journal" "WHERE campaign_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3");

/// Reads the entry of a command: campaign, id. Left alone, the planner may walk over the whole journal of the campaign.
pub(in super::super) const ENTRY_OF_COMMAND: &str =
    journal!(select! "journal" "INDEXED BY journal_by_command WHERE campaign_id = ?1 AND command_id = ?2");
