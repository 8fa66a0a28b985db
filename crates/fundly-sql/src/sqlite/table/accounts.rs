//! The table of accounts, which belong to no campaign.

use super::*;

macro_rules! accounts {
    ($statement:ident! $($arguments:tt)*) => {
        $statement! { $($arguments)* [
            scope id "id",
            plain version "version",
            plain handle "handle",
            plain display_name "displayName",
            plain email "email",
            json roles "roles",
            plain standing "standing",
            json decision "decision",
            json muted "muted",
            json investor "investor",
            plain created_at "createdAt",
        ] }
    };
}

/// Reads an account: id.
pub(in super::super) const ACCOUNT: &str = accounts!(select! "accounts" "WHERE id = ?1");

/// Reads accounts in order: id before them, limit.
pub(in super::super) const ACCOUNTS: &str = accounts!(select! "accounts" "WHERE id > ?1 ORDER BY id LIMIT ?2");

/// The version of an account: id.
pub(in super::super) const ACCOUNT_VERSION: &str = "SELECT version FROM accounts WHERE id = ?1";

/// Saves an account.
pub(in super::super) const SAVE_ACCOUNT: Write = accounts!(upsert! "accounts" "id" ("id"));
