//! The tables of what moves money: payments, refunds, disputes, milestones and payouts.

use super::*;

pub(super) const PAYMENTS: Table = many!("payments" ("id") [
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

pub(super) const RECEIPTS: Table = many!("receipts" ("id") [
    key id "id",
    plain provider_ref "providerRef",
    plain payment_id "payment",
    plain pledge_id "pledge",
    plain amount "amount",
    plain fee "fee",
    plain reason "reason",
    plain state "state",
    plain received_at "receivedAt",
]);

pub(super) const MOVEMENTS: Table = many!("movements" ("id") [
    key id "id",
    plain direction "direction",
    plain provider_ref "providerRef",
    plain amount "amount",
    plain payment_id "payment",
    plain state "state",
    plain booked_at "bookedAt",
]);

pub(super) const REFUNDS: Table = many!("refunds" ("id") [
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
    plain paid "paid",
    plain state "state",
    plain payment_id "payment",
    plain tries "tries",
    plain created_at "createdAt",
    plain resolved_at "resolvedAt",
    plain failure "failure",
]);

pub(super) const DISPUTES: Table = many!("disputes" ("id") [
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

pub(super) const MILESTONES: Table = many!("milestones" ("id") [
    key id "id",
    plain title "title",
    plain share "share",
    plain tranche "tranche",
    plain state "state",
    plain due_at "due",
]);

pub(super) const PAYOUTS: Table = many!("payouts" ("id") [
    key id "id",
    plain payee_id "payee",
    plain amount "amount",
    plain fee "fee",
    plain reason "reason",
    plain feature_id "feature",
    plain state "state",
    plain payment_id "payment",
    plain paid "paid",
    plain borne "borne",
    plain created_at "createdAt",
    plain resolved_at "resolvedAt",
    plain failure "failure",
]);
