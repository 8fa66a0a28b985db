//! The tables of shares and those who hold them.

use super::*;

pub(super) const SHARE_CLASSES: Table = many!("share_classes" ("id") [
    key id "id",
    nested "terms" {
        plain name "name",
        plain votes_per_share "votesPerShare",
        plain price "price",
        plain authorised "authorised",
        plain precision "precision",
        plain minimum_lot "minimumLot",
        plain reserved "reserved",
        plain lock_up "lockUp",
        flag transferable "transferable",
    },
    plain issued "issued",
    plain granted "granted",
    plain frozen "frozen",
    plain votes "votes",
    plain holders "holders",
]);

pub(super) const HOLDERS: Table = many!("holders" ("account_id") [
    key account_id "account",
    json holdings "holdings",
    plain parted "parted",
]);

pub(super) const LOTS: Table = many!("lots" ("id") [
    key id "id",
    plain certificate "certificate",
    plain class_id "class",
    plain holder_id "holder",
    plain units "units",
    plain cost "cost",
    plain pledge_id "pledge",
    plain acquired_at "acquiredAt",
    plain locked_until "lockedUntil",
    flag frozen "frozen",
    plain state "state",
    plain from_lot_id "from",
]);

macro_rules! checkpoints {
    ($statement:ident! $($arguments:tt)*) => {
        $statement! { $($arguments)* [
            key account_id "account",
            key at "at",
            json holdings "holdings",
            plain votes "votes",
            plain parted "parted",
        ] }
    };
}

pub(super) const CHECKPOINTS: Table = checkpoints!(many! "checkpoints" ("account_id", "at"));

/// Reads what an account held at the end of a moment: campaign, account, moment.
pub(in super::super) const CHECKPOINT_AT: &str = checkpoints!(select!
    "checkpoints" "WHERE campaign_id = ?1 AND account_id = ?2 AND at <= ?3 ORDER BY at DESC LIMIT 1");
