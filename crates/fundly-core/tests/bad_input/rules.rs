//! Values that are of their type, and that a rule refuses: the rejection names the rule, the field and the limit.

use super::*;

/// One line: the command, the code and rule of what refuses it, and what that says.
pub(super) type Line = (&'static str, (&'static str, &'static str), Value);

pub(super) fn all(scene: &Scene, actor: &Actor, lines: &[Line]) {
    for (command, rule, data) in lines {
        scene.refused(actor, command, *rule, data);
    }
}

pub(super) const CURRENCY: (&str, &str) = ("money.currency_mismatch", "R-MONEY-1");
pub(super) const NEGATIVE: (&str, &str) = ("money.negative", "R-MONEY-2");
pub(super) const ZERO: (&str, &str) = ("money.zero", "R-MONEY-2");
pub(super) const LARGE: (&str, &str) = ("money.too_large", "R-MONEY-3");

#[test]
fn ids_of_nothing() {
    let scene = Scene::live();
    let creator = Actor::account(CREATOR);
    all(
        &scene,
        &creator,
        &[
            (
                r#"{"kind": "cancelPledge", "pledge": "$class"}"#,
                ("pledge.not_found", "R-PLEDGE-2"),
                json!({"pledge": "$class"}),
            ),
            (
                r#"{"kind": "endTier", "tier": "$class"}"#,
                ("reward.tier_not_found", "R-REWARD-6"),
                json!({"tier": "$class"}),
            ),
            (
                r#"{"kind": "planFeature", "feature": "$tier"}"#,
                ("backlog.not_found", "R-BACKLOG-1"),
                json!({"feature": "$tier"}),
            ),
            (
                r#"{"kind": "hideComment", "comment": "$tier", "reason": "x"}"#,
                ("community.comment_not_found", "R-COMMUNITY-2"),
                json!({"comment": "$tier"}),
            ),
            (
                r#"{"kind": "raiseAuthorised", "class": "$tier", "authorised": 9}"#,
                ("share.class_not_found", "R-SHARE-2"),
                json!({"class": "$tier"}),
            ),
            (
                r#"{"kind": "closeProposal", "proposal": "$tier"}"#,
                ("proposal.not_found", "R-VOTE-13"),
                json!({"proposal": "$tier"}),
            ),
            (
                r#"{"kind": "refundPledge", "pledge": "$tier", "amount": {"kind": "whole"}, "ground": "creator"}"#,
                ("pledge.not_found", "R-PLEDGE-2"),
                json!({"pledge": "$tier"}),
            ),
        ],
    );
    all(
        &scene,
        &Actor::with_role(HOST, Role::Admin),
        &[
            (
                r#"{"kind": "applyReceipt", "receipt": "$tier", "pledge": "$pledge"}"#,
                ("payment.receipt_not_found", "R-PAYMENT-7"),
                json!({"receipt": "$tier"}),
            ),
            (
                r#"{"kind": "settleRefundElsewhere", "refund": "$tier", "reference": "x"}"#,
                ("refund.not_found", "R-REFUND-8"),
                json!({"refund": "$tier"}),
            ),
        ],
    );
}

#[test]
fn moments_that_are_past_and_spans_that_are_too_long() {
    let scene = Scene::live();
    all(
        &scene,
        &Actor::account(CREATOR),
        &[(
            r#"{"kind": "moveDeadline", "deadline": "2020-01-01T00:00:00Z"}"#,
            ("campaign.deadline_fixed", "R-CAMPAIGN-12"),
            json!({"allowed": 0}),
        )],
    );
    let open = Scene::open_ended();
    all(
        &open,
        &Actor::account(backer(1)),
        &[
            (
                r#"{"kind": "putProposal", "title": "A", "text": "", "subject": {"kind": "resolution"}, "closes": "2020-01-01T00:00:00Z"}"#,
                ("campaign.time_in_past", "R-CAMPAIGN-7"),
                json!({"field": "closes", "at": "2020-01-01T00:00:00.000Z"}),
            ),
            (
                r#"{"kind": "putProposal", "title": "A", "text": "", "subject": {"kind": "resolution"}, "closes": "2026-01-05T00:00:00Z", "recordAt": "9999-01-01T00:00:00Z"}"#,
                ("proposal.record_date", "R-VOTE-1"),
                json!({"recordAt": "9999-01-01T00:00:00.000Z"}),
            ),
        ],
    );
}

#[test]
fn terms_that_contradict_themselves() {
    let world = World::draft(Policy::all_or_nothing(Currency::USD), Some(usd("100.00")), Some(30));
    let policy = serde_json::to_string(&Policy::all_or_nothing(Currency::USD)).unwrap();
    let mut weak = Policy::all_or_nothing(Currency::USD);
    weak.voting.threshold = Threshold::Share { of: "49.9999%".parse().unwrap() };
    let weak = serde_json::to_string(&weak).unwrap();
    let scene = Scene::of(world, vec![("policy", policy), ("weak", weak)]);
    let time = |data| (("campaign.time_in_past", "R-CAMPAIGN-7"), data);
    let past = time(json!({"field": "terms.deadline", "at": "2020-01-01T00:00:00.000Z"}));
    all(
        &scene,
        &Actor::account(CREATOR),
        &[
            (
                r#"{"kind": "setTerms", "terms": {"goal": "0.00 USD", "deadline": "2026-01-20T00:00:00Z", "policy": $policy}}"#,
                ZERO,
                json!({"field": "terms.goal"}),
            ),
            (
                r#"{"kind": "setTerms", "terms": {"goal": "-1.00 USD", "deadline": "2026-01-20T00:00:00Z", "policy": $policy}}"#,
                NEGATIVE,
                json!({"field": "terms.goal"}),
            ),
            (
                r#"{"kind": "setTerms", "terms": {"goal": "9.00 EUR", "deadline": "2026-01-20T00:00:00Z", "policy": $policy}}"#,
                CURRENCY,
                json!({"field": "terms.goal", "expected": "USD", "got": "EUR"}),
            ),
            (
                r#"{"kind": "setTerms", "terms": {"goal": "9.00 USD", "deadline": "2020-01-01T00:00:00Z", "policy": $policy}}"#,
                past.0,
                past.1,
            ),
            (
                r#"{"kind": "setTerms", "terms": {"deadline": "2026-01-20T00:00:00Z", "policy": $policy}}"#,
                ("campaign.terms_contradict", "R-CAMPAIGN-5"),
                json!({"parameter": "terms.goal"}),
            ),
            (
                r#"{"kind": "setTerms", "terms": {"goal": "9.00 USD", "deadline": "2026-01-20T00:00:00Z", "policy": $weak}}"#,
                ("policy.flawed", "R-POLICY-8"),
                json!({"path": "voting.threshold"}),
            ),
            (
                r#"{"kind": "setTerms", "terms": {"goal": "9.00 USD", "deadline": "2027-01-20T00:00:00Z", "policy": $policy}}"#,
                ("campaign.open_time", "R-CAMPAIGN-6"),
                json!({"min": "1d", "max": "60d", "open": "384d"}),
            ),
            (
                r#"{"kind": "addTier", "terms": {"title": "A", "price": "-1.00 USD"}}"#,
                NEGATIVE,
                json!({"field": "terms.price"}),
            ),
            (
                r#"{"kind": "addTier", "terms": {"title": "A", "price": "1.00 EUR"}}"#,
                CURRENCY,
                json!({"field": "terms.price", "expected": "USD", "got": "EUR"}),
            ),
            (
                r#"{"kind": "addMilestone", "title": "A", "share": "100.0001%"}"#,
                ("escrow.milestone_share", "R-ESCROW-3"),
                json!({"share": "100.0001%"}),
            ),
            (
                r#"{"kind": "addMilestone", "title": "A", "share": "0%"}"#,
                ("escrow.milestone_share", "R-ESCROW-3"),
                json!({"share": "0%"}),
            ),
        ],
    );
}

#[test]
fn money_that_cannot_move() {
    all(
        &Scene::open_ended(),
        &Actor::account(CREATOR),
        &[
            (
                r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "part", "money": "0.00 USD"}, "ground": "creator"}"#,
                ZERO,
                json!({"field": "amount.money"}),
            ),
            (
                r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "part", "money": "-1.00 USD"}, "ground": "creator"}"#,
                NEGATIVE,
                json!({"field": "amount.money"}),
            ),
            (
                r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "part", "money": "1.00 EUR"}, "ground": "creator"}"#,
                CURRENCY,
                json!({"field": "amount.money", "expected": "USD", "got": "EUR"}),
            ),
            (
                r#"{"kind": "refundPledge", "pledge": "$pledge", "amount": {"kind": "part", "money": "50.01 USD"}, "ground": "creator"}"#,
                ("refund.too_large", "R-REFUND-2"),
                json!({"left": "5000"}),
            ),
            (
                r#"{"kind": "requestPayout", "payee": "$class", "amount": "9999.00 USD", "reason": "x"}"#,
                ("ledger.overdrawn", "R-LEDGER-2"),
                json!({"account": "payable"}),
            ),
            (
                r#"{"kind": "requestPayout", "payee": "$class", "amount": "0.00 USD", "reason": "x"}"#,
                ZERO,
                json!({"field": "amount"}),
            ),
            (
                r#"{"kind": "requestPayout", "payee": "$class", "amount": "1.00 GBP", "reason": "x"}"#,
                CURRENCY,
                json!({"field": "amount", "expected": "USD", "got": "GBP"}),
            ),
            (
                r#"{"kind": "grantShares", "class": "$class", "holder": "$tier", "units": 101, "reason": "x"}"#,
                ("share.reserve_exceeded", "R-SHARE-16"),
                json!({"left": 100}),
            ),
            (
                r#"{"kind": "grantShares", "class": "$class", "holder": "$tier", "units": 0, "reason": "x"}"#,
                ("share.below_minimum_lot", "R-SHARE-17"),
                json!({"minimum": 1, "got": 0}),
            ),
        ],
    );
}

#[test]
fn reports_of_money_that_cannot_be() {
    all(
        &Scene::open_ended(),
        &system(),
        &[
            (r#"{"kind": "settle", "limit": 0}"#, ("settlement.limit", "R-SETTLE-3"), json!({"max": 1_000})),
            (r#"{"kind": "settle", "limit": 1001}"#, ("settlement.limit", "R-SETTLE-3"), json!({"max": 1_000})),
            (
                r#"{"kind": "reportPayment", "payment": "$payment", "providerRef": "ch_2", "result": {"kind": "captured", "amount": "5.00 EUR"}}"#,
                CURRENCY,
                json!({"field": "result.amount", "expected": "USD", "got": "EUR"}),
            ),
            (
                r#"{"kind": "reportPayment", "payment": "$payment", "providerRef": "ch_2", "result": {"kind": "captured", "amount": "-5.00 USD"}}"#,
                NEGATIVE,
                json!({"field": "result.amount"}),
            ),
            (
                r#"{"kind": "reportPayment", "payment": "$payment", "providerRef": "ch_1", "result": {"kind": "captured", "amount": "5.00 USD"}}"#,
                ("payment.report_conflict", "R-PAYMENT-2"),
                json!({"field": "result.amount"}),
            ),
            (
                r#"{"kind": "reportPayment", "payment": "$payment", "providerRef": "ch_2", "result": {"kind": "paidOut", "amount": "5.00 USD"}}"#,
                ("payment.report_mismatch", "R-PAYMENT-3"),
                json!({"payment": "$payment", "result": "paidOut"}),
            ),
        ],
    );
}

#[test]
fn units_and_parts_that_are_not_there() {
    all(
        &Scene::open_ended(),
        &Actor::account(backer(1)),
        &[
            (
                r#"{"kind": "transferShares", "lot": "$lot", "units": 6, "to": "$tier"}"#,
                ("share.not_enough_units", "R-SHARE-24"),
                json!({"held": 5}),
            ),
            (
                r#"{"kind": "transferShares", "lot": "$lot", "units": 0, "to": "$tier"}"#,
                ("share.no_units", "R-SHARE-24"),
                json!({}),
            ),
            (
                r#"{"kind": "setPriorities", "spread": [{"feature": "$feature", "parts": 0}]}"#,
                ("backlog.empty_part", "R-BACKLOG-5"),
                json!({"feature": "$feature"}),
            ),
        ],
    );
}

#[test]
fn nobodys_account_and_the_wrong_persons() {
    let scene = Scene::live();
    let everyone = Actor::account(fundly_core::AccountId::EVERYONE);
    all(
        &scene,
        &everyone,
        &[(
            r#"{"kind": "placePledge", "order": {"contribution": "5.00 USD"}}"#,
            ("actor.not_an_account", "R-ACTOR-3"),
            json!({"account": "00000000-0000-0000-0000-000000000000"}),
        )],
    );
    all(
        &scene,
        &Actor::account(backer(2)),
        &[
            (
                r#"{"kind": "cancelPledge", "pledge": "$pledge"}"#,
                ("actor.forbidden", "R-ACTOR-1"),
                json!({"command": "cancelPledge"}),
            ),
            (r#"{"kind": "settle", "limit": 1}"#, ("actor.forbidden", "R-ACTOR-1"), json!({"command": "settle"})),
            (
                r#"{"kind": "cancelCampaign", "reason": "mine now"}"#,
                ("actor.forbidden", "R-ACTOR-1"),
                json!({"command": "cancelCampaign"}),
            ),
        ],
    );
}
