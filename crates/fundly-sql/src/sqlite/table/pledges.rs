//! The tables of backers and pledges.

use super::*;

pub(super) const BACKERS: Table = many!("backers" ("account_id") [
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
            list failed_refunds "failedRefunds",
            json cleared_during "clearedDuring",
        ] }
    };
}

pub(super) const PLEDGES: Table = pledges!(many! "pledges" ("id"));

/// Reads pledges in a state: campaign, state, id before them, limit.
pub(in super::super) const PLEDGES_IN_STATE: &str =
    pledges!(select! "pledges" "WHERE campaign_id = ?1 AND state = ?2 AND id > ?3 ORDER BY id LIMIT ?4");
