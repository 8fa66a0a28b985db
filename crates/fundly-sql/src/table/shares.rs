//! The tables of shares and those who hold them.

use super::{Table, column::*};

pub(super) const SHARE_CLASSES: Table = Table {
    name: "share_classes",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        nested(
            "terms",
            &[
                text("name", "name"),
                integer("votes_per_share", "votesPerShare"),
                text("price", "price"),
                integer("authorised", "authorised"),
                integer("precision", "precision"),
                integer("minimum_lot", "minimumLot"),
                integer("reserved", "reserved"),
                text("lock_up", "lockUp"),
                flag("transferable", "transferable"),
            ],
        ),
        integer("issued", "issued"),
        integer("granted", "granted"),
        integer("frozen", "frozen"),
        integer("votes", "votes"),
        integer("holders", "holders"),
    ],
};

pub(super) const HOLDERS: Table = Table {
    name: "holders",
    scope: "campaign_id",
    key: &["account_id"],
    columns: &[uuid("account_id", "account"), json("holdings", "holdings"), integer("parted", "parted")],
};

pub(super) const LOTS: Table = Table {
    name: "lots",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        integer("certificate", "certificate"),
        uuid("class_id", "class"),
        uuid("holder_id", "holder"),
        integer("units", "units"),
        integer("cost", "cost"),
        uuid("pledge_id", "pledge"),
        time("acquired_at", "acquiredAt"),
        time("locked_until", "lockedUntil"),
        flag("frozen", "frozen"),
        text("state", "state"),
        uuid("from_lot_id", "from"),
    ],
};

pub(super) const CHECKPOINTS: Table = Table {
    name: "checkpoints",
    scope: "campaign_id",
    key: &["account_id", "at"],
    columns: &[
        uuid("account_id", "account"),
        time("at", "at"),
        json("holdings", "holdings"),
        integer("votes", "votes"),
        integer("parted", "parted"),
    ],
};
