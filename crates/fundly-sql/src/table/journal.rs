//! The table of the journal.

use super::{Table, column::*};

pub(crate) const JOURNAL: Table = Table {
    name: "journal",
    scope: "campaign_id",
    key: &["seq"],
    columns: &[
        scope("campaign_id", "campaign"),
        integer("seq", "seq"),
        integer("version", "version"),
        time("at", "at"),
        nested(
            "actor",
            &[
                uuid("actor_id", "account"),
                list("actor_roles", "roles"),
                text("actor_standing", "standing").or("active"),
            ],
        ),
        nested(
            "command",
            &[uuid("command_id", "id"), text("command_kind", "kind"), text("fingerprint", "fingerprint")],
        ),
        json_text("events", "events"),
        digest("previous", "previous"),
        digest("hash", "hash"),
    ],
};
