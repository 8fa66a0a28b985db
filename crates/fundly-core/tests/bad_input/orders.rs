//! Orders that no rule lets through: for their money, and for what they ask for.

use super::{rules::*, *};

#[test]
fn orders_whose_money_cannot_be_taken() {
    let at_most = json!({"field": "contribution", "max": "1000000000000000"});
    all(
        &Scene::live(),
        &Actor::account(backer(2)),
        &[
            (r#"{"kind": "placePledge", "order": {}}"#, ZERO, json!({"field": "amount"})),
            (r#"{"kind": "placePledge", "order": {"contribution": "0.00 USD"}}"#, ZERO, json!({"field": "amount"})),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "-5.00 USD"}}"#,
                NEGATIVE,
                json!({"field": "contribution"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "5.00 USD", "tip": "-1.00 USD"}}"#,
                NEGATIVE,
                json!({"field": "tip"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "5.00 EUR"}}"#,
                CURRENCY,
                json!({"field": "contribution", "expected": "USD", "got": "EUR"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "5.00 USD", "tip": "1 JPY"}}"#,
                CURRENCY,
                json!({"field": "tip", "expected": "USD", "got": "JPY"}),
            ),
            (r#"{"kind": "placePledge", "order": {"contribution": "10000000000000.01 USD"}}"#, LARGE, at_most.clone()),
            (r#"{"kind": "placePledge", "order": {"contribution": "92233720368547758.07 USD"}}"#, LARGE, at_most),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "0.99 USD"}}"#,
                ("pledge.below_minimum", "R-PLEDGE-5"),
                json!({"minimum": "100"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "5.00 USD", "instalments": 4}}"#,
                ("pledge.instalments", "R-PLEDGE-11"),
                json!({"max": 3, "got": 4}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "5.00 USD", "instalments": 0}}"#,
                ("pledge.instalments", "R-PLEDGE-11"),
                json!({"max": 3, "got": 0}),
            ),
        ],
    );
}

#[test]
fn orders_of_what_cannot_be_had() {
    all(
        &Scene::live(),
        &Actor::account(backer(2)),
        &[
            (
                r#"{"kind": "placePledge", "order": {"lines": [{"tier": "$class", "quantity": 1}]}}"#,
                ("reward.tier_not_found", "R-REWARD-6"),
                json!({"tier": "$class"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"country": "DE", "lines": [{"tier": "$tier", "quantity": 0}]}}"#,
                ("reward.line_quantity", "R-REWARD-8"),
                json!({"tier": "$tier", "max": 1_000}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"country": "DE", "lines": [{"tier": "$tier", "quantity": 4294967295}]}}"#,
                ("reward.line_quantity", "R-REWARD-8"),
                json!({"tier": "$tier", "max": 1_000}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"country": "DE", "lines": [{"tier": "$tier", "quantity": 3}]}}"#,
                ("reward.sold_out", "R-REWARD-3"),
                json!({"tier": "$tier", "left": 2}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"country": "DE", "lines": [{"tier": "$tier", "quantity": 2}]}}"#,
                ("reward.per_backer_limit", "R-REWARD-5"),
                json!({"tier": "$tier", "limit": 1}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"country": "DE", "lines": [{"tier": "$tier", "quantity": 1}, {"tier": "$tier", "quantity": 1}]}}"#,
                ("reward.tier_twice", "R-REWARD-7"),
                json!({"tier": "$tier"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"country": "AQ", "lines": [{"tier": "$tier", "quantity": 1}]}}"#,
                ("reward.no_shipping", "R-REWARD-9"),
                json!({"tier": "$tier", "country": "AQ"}),
            ),
            (
                r#"{"kind": "placePledge", "order": {"contribution": "50.00 USD", "class": "$tier"}}"#,
                ("share.class_not_offered", "R-SHARE-4"),
                json!({"class": "$tier"}),
            ),
        ],
    );
}
