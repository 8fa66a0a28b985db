//! Every table with its columns: the only place that knows their names, beside the migrations.

use super::sql::{insert, select, sets, upsert};
use fundly_core::RowKind;

/// The statements of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    /// Puts rows: campaign, JSON array of rows.
    pub(super) upsert: &'static str,
    /// Reads rows by key: campaign, JSON array of arrays of the parts of keys.
    pub(super) by_key: &'static str,
    /// Reads a page: campaign, JSON array of the parts of the key before it, limit.
    pub(super) page: &'static str,
}

/// A table of the rows that a campaign has once.
macro_rules! once {
    ($table:literal $scope:literal [$($columns:tt)*]) => {
        Table {
            upsert: upsert!($table $scope ($scope) "true" [$($columns)*]),
            by_key: concat!(select!($table "WHERE " [$($columns)*]), $scope, " = ?1 AND ?2 IS NOT NULL"),
            page: concat!(select!($table "WHERE " [$($columns)*]), $scope, " = ?1 AND ?2 IS NOT NULL LIMIT ?3"),
        }
    };
}

/// A table of rows that are told apart by one column, or by two.
macro_rules! many {
    ($table:literal ($key:literal) [$($columns:tt)*]) => {
        Table {
            upsert: concat!(
                insert!($table "campaign_id" "true" [$($columns)*]),
                " ON CONFLICT (campaign_id, ", $key, ") DO UPDATE SET ", sets!(""; $($columns)*)
            ),
            by_key: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                $key, " IN (SELECT value->>0 FROM json_each(?2))"
            ),
            page: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                $key, " > ?2->>0 ORDER BY ", $key, " LIMIT ?3"
            ),
        }
    };
    ($table:literal ($first:literal, $second:literal) [$($columns:tt)*]) => {
        Table {
            upsert: concat!(
                insert!($table "campaign_id" "true" [$($columns)*]),
                " ON CONFLICT (campaign_id, ", $first, ", ", $second, ") DO UPDATE SET ", sets!(""; $($columns)*)
            ),
            by_key: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                "(", $first, ", ", $second, ") IN (SELECT value->>0, value->>1 FROM json_each(?2))"
            ),
            page: concat!(
                select!($table "WHERE campaign_id = ?1 AND " [$($columns)*]),
                "(", $first, ", ", $second, ") > (?2->>0, ?2->>1) ORDER BY ", $first, ", ", $second, " LIMIT ?3"
            ),
        }
    };
}

/// The table of a kind of rows.
pub(super) const fn of(kind: RowKind) -> &'static Table {
    match kind {
        RowKind::Campaign => &CAMPAIGNS,
        RowKind::Terms => &CAMPAIGN_TERMS,
        RowKind::Story => &CAMPAIGN_STORIES,
        RowKind::Team => &CAMPAIGN_TEAMS,
        RowKind::Tier => &TIERS,
        RowKind::Stock => &TIER_STOCKS,
        RowKind::Queue => &TIER_QUEUES,
        RowKind::Backer => &BACKERS,
        RowKind::Pledge => &PLEDGES,
        RowKind::Survey => &SURVEYS,
        RowKind::Payment => &PAYMENTS,
        RowKind::Receipt => &RECEIPTS,
        RowKind::Refund => &REFUNDS,
        RowKind::Dispute => &DISPUTES,
        RowKind::Class => &SHARE_CLASSES,
        RowKind::Holder => &HOLDERS,
        RowKind::Lot => &LOTS,
        RowKind::Checkpoint => &CHECKPOINTS,
        RowKind::Proposal => &PROPOSALS,
        RowKind::Ballot => &BALLOTS,
        RowKind::Feature => &FEATURES,
        RowKind::Priority => &PRIORITIES,
        RowKind::Milestone => &MILESTONES,
        RowKind::Payout => &PAYOUTS,
        RowKind::Comment => &COMMENTS,
        RowKind::Post => &POSTS,
    }
}

const CAMPAIGNS: Table = once!("campaigns" "id" [
    scope id "id",
    plain creator_id "creator",
    plain currency "currency",
    plain stage "stage",
    flag suspended "suspended",
    plain created_at "createdAt",
    plain updated_at "updatedAt",
    plain opens_at "opens",
    plain deadline_at "deadline",
    plain late_until "lateUntil",
    plain deadline_changes "deadlineChanges",
    plain seq "seq",
    plain hash "hash",
    nested "totals" {
        plain total_placed "placed",
        plain total_pledges "pledges",
        plain total_backers "backers",
        plain total_committed "committed",
        plain total_authorised "authorised",
        plain total_collected "collected",
        plain total_refunded "refunded",
        plain total_tips "tips",
        plain total_disputed "disputed",
        plain total_in_flight "inFlight",
        plain total_errored "errored",
        plain total_instalments_open "instalmentsOpen",
        plain total_paid_out "paidOut",
    },
    nested "balances" {
        plain balance_backers "backers",
        plain balance_escrow "escrow",
        plain balance_payable "payable",
        plain balance_reserve "reserve",
        plain balance_platform_fee "platformFee",
        plain balance_processor_fee "processorFee",
        plain balance_refunds_payable "refundsPayable",
        plain balance_payouts_payable "payoutsPayable",
        plain balance_disputed "disputed",
        plain balance_unapplied "unapplied",
        plain balance_paid_out "paidOut",
    },
    json settlement "settlement",
    plain dun_at "dunAt",
    plain instalments_at "instalmentsAt",
    plain next_certificate "nextCertificate",
    plain tiers "tiers",
    json classes "classes",
    json milestones "milestones",
    plain refund_vote_id "refundVote",
    plain released "released",
    plain reserve_until "reserveUntil",
]);

const CAMPAIGN_TERMS: Table = once!("campaign_terms" "campaign_id" [
    plain goal "goal",
    plain maximum "maximum",
    plain opens_at "opens",
    plain deadline_at "deadline",
    plain offers_class_id "offers",
    json policy "policy",
]);

const CAMPAIGN_STORIES: Table = once!("campaign_stories" "campaign_id" [
    plain title "title",
    plain summary "summary",
    plain description "description",
    plain category "category",
    json tags "tags",
    plain location "location",
    json media "media",
    plain repository "repository",
    plain forge "forge",
    plain risks "risks",
    json faq "faq",
]);

const CAMPAIGN_TEAMS: Table = once!("campaign_teams" "campaign_id" [
    json collaborators "collaborators",
]);

const TIERS: Table = many!("tiers" ("id") [
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

const TIER_STOCKS: Table = many!("tier_stocks" ("tier_id") [
    key tier_id "tier",
    plain taken "taken",
    plain backers "backers",
]);

const TIER_QUEUES: Table = many!("tier_queues" ("tier_id") [
    key tier_id "tier",
    json reservations "reservations",
    json waiting "waiting",
]);

const BACKERS: Table = many!("backers" ("account_id") [
    key account_id "account",
    plain pledges "pledges",
    plain committed "committed",
    json tiers "tiers",
    flag barred "barred",
]);

macro_rules! pledges {
    ($statement:ident! $($arguments:tt)*) => {
        $statement! { $($arguments)* [
            key id "id",
            plain backer_id "backer",
            plain state "state",
            plain created_at "createdAt",
            plain updated_at "updatedAt",
            plain priority_at "priorityAt",
            flag late "late",
            plain contribution "contribution",
            json lines "lines",
            plain shipping "shipping",
            plain tip "tip",
            plain amount "amount",
            plain class_id "class",
            flag anonymous "anonymous",
            plain note "note",
            plain method "method",
            plain country "country",
            plain authorised "authorised",
            plain authorised_until "authorisedUntil",
            plain captured "captured",
            plain refunded "refunded",
            plain platform_fee "platformFee",
            plain processor_fee "processorFee",
            plain platform_fee_returned "platformFeeReturned",
            plain processor_fee_returned "processorFeeReturned",
            plain processor_fee_borne "processorFeeBorne",
            plain paid_at "paidAt",
            json dispute "dispute",
            list disputes "disputes",
            plain units_issued "unitsIssued",
            plain units_cancelled "unitsCancelled",
            json lots "lots",
            plain payment_id "payment",
            json dunning "dunning",
            json instalments "instalments",
            plain refunds "refunds",
        ] }
    };
}

const PLEDGES: Table = pledges!(many! "pledges" ("id"));

/// Reads pledges in a state: campaign, state, id before them, limit.
pub(super) const PLEDGES_IN_STATE: &str =
    pledges!(select! "pledges" "WHERE campaign_id = ?1 AND state = ?2 AND id > ?3 ORDER BY id LIMIT ?4");

const SURVEYS: Table = many!("surveys" ("pledge_id") [
    key pledge_id "pledge",
    json answers "answers",
    plain answered_at "answeredAt",
    flag locked "locked",
]);

const PAYMENTS: Table = many!("payments" ("id") [
    key id "id",
    plain kind "kind",
    json purpose "purpose",
    plain amount "amount",
    plain method "method",
    plain state "state",
    plain requested_at "requestedAt",
    plain resolved_at "resolvedAt",
    plain provider_ref "providerRef",
    plain failure "failure",
]);

const RECEIPTS: Table = many!("receipts" ("id") [
    key id "id",
    plain provider_ref "providerRef",
    plain payment_id "payment",
    plain pledge_id "pledge",
    plain amount "amount",
    plain reason "reason",
    plain state "state",
    plain received_at "receivedAt",
]);

const REFUNDS: Table = many!("refunds" ("id") [
    key id "id",
    plain pledge_id "pledge",
    plain ground "ground",
    plain amount "amount",
    nested "parts" {
        plain gross "gross",
        default "0" tip "tip",
        default "0" platform_fee "platformFee",
        default "0" processor_fee "processorFee",
        default "0" covered "covered",
        default "0" withheld "withheld",
        default "0" shortfall "shortfall",
        default "0" from_campaign "fromCampaign",
    },
    plain elsewhere "elsewhere",
    plain units "units",
    plain state "state",
    plain payment_id "payment",
    plain tries "tries",
    plain created_at "createdAt",
    plain resolved_at "resolvedAt",
    plain failure "failure",
]);

const DISPUTES: Table = many!("disputes" ("id") [
    key id "id",
    plain provider_ref "providerRef",
    plain pledge_id "pledge",
    plain amount "amount",
    plain of_pledge "ofPledge",
    nested "fees" {
        plain fee_opening "opening",
        plain fee_countering "countering",
        plain fee_returned "returned",
    },
    plain state "state",
    plain frozen "frozen",
    nested "cover" {
        plain cover_reserve "reserve",
        plain cover_payable "payable",
        plain cover_escrow "escrow",
        plain cover_platform "platform",
    },
    plain opened_at "openedAt",
    plain closed_at "closedAt",
    plain evidence "evidence",
]);

const SHARE_CLASSES: Table = many!("share_classes" ("id") [
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

const HOLDERS: Table = many!("holders" ("account_id") [
    key account_id "account",
    json holdings "holdings",
]);

const LOTS: Table = many!("lots" ("id") [
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
        ] }
    };
}

const CHECKPOINTS: Table = checkpoints!(many! "checkpoints" ("account_id", "at"));

/// Reads what an account held at the end of a moment: campaign, account, moment.
pub(super) const CHECKPOINT_AT: &str = checkpoints!(select!
    "checkpoints" "WHERE campaign_id = ?1 AND account_id = ?2 AND at <= ?3 ORDER BY at DESC LIMIT 1");

const PROPOSALS: Table = many!("proposals" ("id") [
    key id "id",
    plain author_id "author",
    plain title "title",
    plain text "text",
    json subject "subject",
    json method "method",
    plain record_at "recordAt",
    plain opens_at "opens",
    plain closes_at "closes",
    plain electorate "electorate",
    nested "tally" {
        plain tally_yes "yes",
        plain tally_no "no",
        plain tally_abstain "abstain",
        plain tally_ballots "ballots",
    },
    plain state "state",
    plain created_at "createdAt",
    plain decided_at "decidedAt",
    plain effect "effect",
]);

const BALLOTS: Table = many!("ballots" ("proposal_id", "voter_id") [
    key proposal_id "proposal",
    key voter_id "voter",
    plain choice "choice",
    plain weight "weight",
    plain cast_at "castAt",
]);

const FEATURES: Table = many!("features" ("id") [
    key id "id",
    plain author_id "author",
    plain title "title",
    plain text "text",
    plain issue "issue",
    plain state "state",
    plain support "support",
    plain supporters "supporters",
    plain standing "standing",
    plain standing_holders "standingHolders",
    plain reason "reason",
    plain created_at "createdAt",
    plain updated_at "updatedAt",
]);

const PRIORITIES: Table = many!("priorities" ("holder_id") [
    key holder_id "holder",
    json spread "spread",
    plain updated_at "updatedAt",
]);

const MILESTONES: Table = many!("milestones" ("id") [
    key id "id",
    plain title "title",
    plain share "share",
    plain tranche "tranche",
    plain feature_id "feature",
    plain state "state",
    plain due_at "due",
]);

const PAYOUTS: Table = many!("payouts" ("id") [
    key id "id",
    plain payee_id "payee",
    plain amount "amount",
    plain fee "fee",
    plain reason "reason",
    plain feature_id "feature",
    plain state "state",
    plain payment_id "payment",
    plain created_at "createdAt",
    plain resolved_at "resolvedAt",
    plain failure "failure",
]);

const COMMENTS: Table = many!("comments" ("id") [
    key id "id",
    plain author_id "author",
    flag by_creator "byCreator",
    plain reply_to_id "replyTo",
    plain text "text",
    plain created_at "createdAt",
    plain edits "edits",
    plain edited_at "editedAt",
    json hidden "hidden",
]);

const POSTS: Table = many!("posts" ("id") [
    key id "id",
    plain author_id "author",
    plain title "title",
    plain text "text",
    flag backers_only "backersOnly",
    plain published_at "publishedAt",
    plain edited_at "editedAt",
]);

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

/// Appends entries: campaign, JSON array of entries.
pub(super) const APPEND: &str = journal!(insert! "journal" "campaign_id" "true");

/// The sequence number of the last entry: campaign.
pub(super) const LAST_SEQ: &str = "SELECT coalesce(max(seq), 0) FROM journal WHERE campaign_id = ?1";

/// Reads entries in order: campaign, sequence number before them, limit.
pub(super) const ENTRIES: &str =
    journal!(select! "journal" "WHERE campaign_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3");

/// Reads the entries of commands: campaign, JSON array of ids. Left alone, the planner walks over the whole journal.
pub(super) const ENTRIES_OF_COMMANDS: &str = journal!(select!
    "journal" "INDEXED BY journal_by_command WHERE campaign_id = ?1 AND command_id IN (SELECT value FROM json_each(?2))");

/// Lists campaigns: id before them, limit.
pub(super) const CAMPAIGN_IDS: &str = "SELECT id FROM campaigns WHERE id > ?1 ORDER BY id LIMIT ?2";

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
pub(super) const ACCOUNT: &str = accounts!(select! "accounts" "WHERE id = ?1");

/// Reads accounts in order: id before them, limit.
pub(super) const ACCOUNTS: &str = accounts!(select! "accounts" "WHERE id > ?1 ORDER BY id LIMIT ?2");

/// Saves an account over the version before it, and no other: id, JSON array of the account.
pub(super) const SAVE_ACCOUNT: &str = accounts!(upsert! "accounts" "id" ("id")
    "value->>'$.version' = 1 + coalesce((SELECT version FROM accounts WHERE id = ?1), 0)");

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::SqliteStore;
    use sqlx::{AssertSqlSafe, Row};

    /// Every step of the plans of these statements must find its rows by more than the campaign: a statement that walks over
    /// a campaign gets slower with every pledge.
    async fn finds_its_rows(store: &SqliteStore, statement: &'static str) {
        let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {statement}"));
        let plan = sqlx::query(explain).fetch_all(&store.writer).await.unwrap();
        for step in plan.iter().map(|row| row.get::<String, _>("detail")) {
            let walks = step.starts_with("SCAN") && !step.contains("VIRTUAL TABLE");
            let whole = step.ends_with("(campaign_id=?)") && !step.contains("SEARCH campaign");
            assert!(!walks && !whole, "{step}: {statement}");
        }
    }

    #[tokio::test]
    async fn every_statement_finds_its_rows_by_an_index() {
        let store = SqliteStore::in_memory().await.unwrap();
        for statement in [APPEND, ENTRIES, ENTRIES_OF_COMMANDS, CAMPAIGN_IDS, ACCOUNT, ACCOUNTS, SAVE_ACCOUNT] {
            finds_its_rows(&store, statement).await;
        }
        for kind in RowKind::ALL {
            let table = of(*kind);
            for statement in [table.upsert, table.by_key, table.page, PLEDGES_IN_STATE, CHECKPOINT_AT] {
                finds_its_rows(&store, statement).await;
            }
        }
    }
}
