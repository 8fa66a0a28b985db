//! The tables of what moves money: payments, refunds, disputes, milestones and payouts.

use super::{Table, column::*};

pub(super) const PAYMENTS: Table = Table {
    name: "payments",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        text("kind", "kind"),
        json("purpose", "purpose"),
        integer("amount", "amount"),
        text("method", "method"),
        text("state", "state"),
        time("requested_at", "requestedAt"),
        time("resolved_at", "resolvedAt"),
        text("provider_ref", "providerRef"),
        text("failure", "failure"),
    ],
};

pub(super) const RECEIPTS: Table = Table {
    name: "receipts",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        text("provider_ref", "providerRef"),
        uuid("payment_id", "payment"),
        uuid("pledge_id", "pledge"),
        integer("amount", "amount"),
        integer("fee", "fee"),
        text("reason", "reason"),
        text("state", "state"),
        time("received_at", "receivedAt"),
    ],
};

pub(super) const MOVEMENTS: Table = Table {
    name: "movements",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        text("direction", "direction"),
        text("provider_ref", "providerRef"),
        integer("amount", "amount"),
        uuid("payment_id", "payment"),
        text("state", "state"),
        time("booked_at", "bookedAt"),
    ],
};

pub(super) const REFUNDS: Table = Table {
    name: "refunds",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        uuid("pledge_id", "pledge"),
        text("ground", "ground"),
        integer("amount", "amount"),
        nested(
            "parts",
            &[
                integer("gross", "gross"),
                integer("tip", "tip").or("0"),
                integer("surcharge", "surcharge").or("0"),
                integer("platform_fee", "platformFee").or("0"),
                integer("processor_fee", "processorFee").or("0"),
                integer("covered", "covered").or("0"),
                integer("withheld", "withheld").or("0"),
                integer("shortfall", "shortfall").or("0"),
                integer("from_campaign", "fromCampaign").or("0"),
            ],
        ),
        text("elsewhere", "elsewhere"),
        integer("units", "units"),
        integer("paid", "paid"),
        text("state", "state"),
        uuid("payment_id", "payment"),
        integer("tries", "tries"),
        time("created_at", "createdAt"),
        time("resolved_at", "resolvedAt"),
        text("failure", "failure"),
    ],
};

pub(super) const DISPUTES: Table = Table {
    name: "disputes",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        text("provider_ref", "providerRef"),
        uuid("pledge_id", "pledge"),
        integer("amount", "amount"),
        integer("of_pledge", "ofPledge"),
        nested(
            "fees",
            &[
                integer("fee_opening", "opening"),
                integer("fee_countering", "countering"),
                integer("fee_returned", "returned"),
            ],
        ),
        text("state", "state"),
        integer("frozen", "frozen"),
        nested(
            "cover",
            &[
                integer("cover_reserve", "reserve"),
                integer("cover_payable", "payable"),
                integer("cover_escrow", "escrow"),
                integer("cover_platform", "platform"),
            ],
        ),
        time("opened_at", "openedAt"),
        time("closed_at", "closedAt"),
        text("evidence", "evidence"),
    ],
};

pub(super) const MILESTONES: Table = Table {
    name: "milestones",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        text("title", "title"),
        text("share", "share"),
        integer("tranche", "tranche"),
        text("state", "state"),
        time("due_at", "due"),
    ],
};

pub(super) const PAYOUTS: Table = Table {
    name: "payouts",
    scope: "campaign_id",
    key: &["id"],
    columns: &[
        uuid("id", "id"),
        uuid("payee_id", "payee"),
        integer("amount", "amount"),
        integer("fee", "fee"),
        text("reason", "reason"),
        uuid("feature_id", "feature"),
        text("state", "state"),
        uuid("payment_id", "payment"),
        integer("paid", "paid"),
        integer("borne", "borne"),
        time("created_at", "createdAt"),
        time("resolved_at", "resolvedAt"),
        text("failure", "failure"),
    ],
};
