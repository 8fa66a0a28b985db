//! The tables of a campaign itself.

use super::*;

pub(super) const CAMPAIGNS: Table = once!("campaigns" "id" [
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
    plain closed_at "closedAt",
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
        plain total_pending "pending",
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
    plain released "released",
    plain reserve_until "reserveUntil",
]);

pub(super) const CAMPAIGN_TERMS: Table = once!("campaign_terms" "campaign_id" [
    plain goal "goal",
    plain maximum "maximum",
    plain opens_at "opens",
    plain deadline_at "deadline",
    plain offers_class_id "offers",
    json policy "policy",
]);

pub(super) const CAMPAIGN_STORIES: Table = once!("campaign_stories" "campaign_id" [
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

pub(super) const CAMPAIGN_TEAMS: Table = once!("campaign_teams" "campaign_id" [
    json collaborators "collaborators",
]);

/// Lists campaigns: id before them, limit.
pub(in super::super) const CAMPAIGN_IDS: &str = "SELECT id FROM campaigns WHERE id > ?1 ORDER BY id LIMIT ?2";
