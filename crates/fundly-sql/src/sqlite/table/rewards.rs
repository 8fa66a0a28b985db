//! The tables of tiers, and of those who want them.

use super::*;

pub(super) const TIERS: Table = many!("tiers" ("id") [
    key id "id",
    nested "terms" {
        plain title "title",
        plain description "description",
        plain price "price",
        plain quantity "quantity",
        plain per_backer "perBacker",
        flag add_on "addOn",
        flag secret "secret",
        plain starts_at "starts",
        plain ends_at "ends",
        plain delivery_at "delivery",
        json items "items",
        json shipping "shipping",
    },
    flag ended "ended",
]);

pub(super) const TIER_STOCKS: Table = many!("tier_stocks" ("tier_id") [
    key tier_id "tier",
    plain taken "taken",
    plain backers "backers",
]);

pub(super) const TIER_QUEUES: Table = many!("tier_queues" ("tier_id") [
    key tier_id "tier",
    json reservations "reservations",
    json waiting "waiting",
]);

pub(super) const SURVEYS: Table = many!("surveys" ("pledge_id") [
    key pledge_id "pledge",
    json answers "answers",
    plain answered_at "answeredAt",
    flag locked "locked",
]);
