//! The tables of a campaign itself.

use super::{Table, column::*};

pub(super) const CAMPAIGNS: Table = Table {
    name: "campaigns",
    scope: "id",
    key: &[],
    columns: &[
        scope("id", "id"),
        uuid("creator_id", "creator"),
        text("currency", "currency"),
        text("stage", "stage"),
        flag("suspended", "suspended"),
        time("created_at", "createdAt"),
        time("updated_at", "updatedAt"),
        time("opens_at", "opens"),
        time("deadline_at", "deadline"),
        time("original_deadline", "originalDeadline"),
        time("collect_at", "collectAt"),
        flag("second_round", "secondRound"),
        json("change", "change"),
        time("late_until", "lateUntil"),
        time("closed_at", "closedAt"),
        integer("deadline_changes", "deadlineChanges"),
        integer("seq", "seq"),
        digest("hash", "hash"),
        nested(
            "totals",
            &[
                integer("total_placed", "placed"),
                integer("total_pledges", "pledges"),
                integer("total_backers", "backers"),
                integer("total_committed", "committed"),
                integer("total_authorised", "authorised"),
                integer("total_collected", "collected"),
                integer("total_refunded", "refunded"),
                integer("total_tips", "tips"),
                integer("total_disputed", "disputed"),
                integer("total_in_flight", "inFlight"),
                integer("total_errored", "errored"),
                integer("total_instalments_open", "instalmentsOpen"),
                integer("total_paid_out", "paidOut"),
                integer("total_pending", "pending"),
                integer("total_captured", "captured"),
            ],
        ),
        nested(
            "balances",
            &[
                integer("balance_backers", "backers"),
                integer("balance_escrow", "escrow"),
                integer("balance_payable", "payable"),
                integer("balance_reserve", "reserve"),
                integer("balance_platform_fee", "platformFee"),
                integer("balance_processor_fee", "processorFee"),
                integer("balance_refunds_payable", "refundsPayable"),
                integer("balance_payouts_payable", "payoutsPayable"),
                integer("balance_disputed", "disputed"),
                integer("balance_unapplied", "unapplied"),
                integer("balance_paid_out", "paidOut"),
            ],
        ),
        json("settlement", "settlement"),
        time("dun_at", "dunAt"),
        time("instalments_at", "instalmentsAt"),
        integer("next_certificate", "nextCertificate"),
        integer("tiers", "tiers"),
        json("classes", "classes"),
        json("milestones", "milestones"),
        integer("released", "released"),
        time("reserve_until", "reserveUntil"),
    ],
};

pub(super) const CAMPAIGN_TERMS: Table = Table {
    name: "campaign_terms",
    scope: "campaign_id",
    key: &[],
    columns: &[
        text("goal", "goal"),
        text("maximum", "maximum"),
        time("opens_at", "opens"),
        time("deadline_at", "deadline"),
        uuid("offers_class_id", "offers"),
        json("policy", "policy"),
    ],
};

pub(super) const CAMPAIGN_STORIES: Table = Table {
    name: "campaign_stories",
    scope: "campaign_id",
    key: &[],
    columns: &[
        text("title", "title"),
        text("summary", "summary"),
        text("description", "description"),
        text("category", "category"),
        json("tags", "tags"),
        text("location", "location"),
        json("media", "media"),
        text("repository", "repository"),
        text("forge", "forge"),
        text("risks", "risks"),
        json("faq", "faq"),
    ],
};

pub(super) const CAMPAIGN_TEAMS: Table = Table {
    name: "campaign_teams",
    scope: "campaign_id",
    key: &[],
    columns: &[json("collaborators", "collaborators")],
};
