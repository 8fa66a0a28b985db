//! The table of accounts, which belong to no campaign.

use super::{Table, column::*};

pub(crate) const ACCOUNTS: Table = Table {
    name: "accounts",
    scope: "id",
    key: &[],
    columns: &[
        scope("id", "id"),
        integer("version", "version"),
        text("handle", "handle"),
        text("display_name", "displayName"),
        text("email", "email"),
        json("roles", "roles"),
        text("standing", "standing"),
        json("decision", "decision"),
        json("muted", "muted"),
        json("investor", "investor"),
        time("created_at", "createdAt"),
    ],
};
