//! The tables of tiers, and of those who want them.

use super::{Table, column::*};

pub(super) const TIERS: Table = Table {
    name: "tiers",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        nested(
            "terms",
            &[
                text("title", "title"),
                text("description", "description"),
                text("price", "price"),
                integer("quantity", "quantity"),
                integer("per_backer", "perBacker"),
                flag("add_on", "addOn"),
                flag("secret", "secret"),
                time("starts_at", "starts"),
                time("ends_at", "ends"),
                time("delivery_at", "delivery"),
                json("items", "items"),
                json("shipping", "shipping"),
            ],
        ),
        flag("ended", "ended"),
    ],
};

pub(super) const TIER_STOCKS: Table = Table {
    name: "tier_stocks",
    scope: "campaign_id",
    key: &["tier_id"],
    columns: &[uuid("tier_id", "tier"), integer("taken", "taken"), integer("backers", "backers")],
};

pub(super) const TIER_QUEUES: Table = Table {
    name: "tier_queues",
    scope: "campaign_id",
    key: &["tier_id"],
    columns: &[uuid("tier_id", "tier"), json("reservations", "reservations"), json("waiting", "waiting")],
};

pub(super) const SURVEYS: Table = Table {
    name: "surveys",
    scope: "campaign_id",
    key: &["pledge_id"],
    columns: &[
        uuid("pledge_id", "pledge"),
        json("answers", "answers"),
        time("answered_at", "answeredAt"),
        flag("locked", "locked"),
    ],
};
