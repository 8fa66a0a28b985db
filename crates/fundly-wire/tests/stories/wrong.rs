//! What is refused before any rule is asked, and what rules say to what cannot be.

use crate::tale::{CAMPAIGN, CREATOR, Tale, backer, order};
use fundly_core::{Currency, Policy};
use serde_json::{Value, json};

pub(crate) fn bad_input() -> Tale {
    let mut tale = Tale::new(
        "bad-input-of-each-kind",
        "Wrong types, unknown members and operations, texts that are too long, money that cannot be, ids used twice: each \
         is refused with a code, and nothing is changed.",
    );
    tale.created();
    tale.terms(&Policy::all_or_nothing(Currency::USD), "100.00 USD", json!({}));
    tale.launched();
    tale.fails("fly", json!({}), "wire.unknown_operation");
    tale.fails("execute", json!({}), "invalid.wire");
    tale.fails("progress", json!({"campaign": CAMPAIGN, "more": 1}), "invalid.wire");
    tale.fails("progress", json!({"campaign": "not an id"}), "invalid.wire");
    tale.fails("progress", json!({"campaign": 5}), "invalid.wire");
    tale.fails("page", json!({"campaign": CAMPAIGN, "kind": "pledge", "limit": -1}), "invalid.wire");
    tale.fails("page", json!({"campaign": CAMPAIGN, "kind": "unicorn", "limit": 1}), "invalid.wire");
    tale.fails("row", json!({"campaign": CAMPAIGN, "kind": "pledge", "key": []}), "invalid.wire");
    tale.fails("allocate", json!({"whole": "1.005 USD", "weights": [1]}), "invalid.wire");
    tale.fails("allocate", json!({"whole": "1.00 XXZ", "weights": [1]}), "invalid.wire");

    let ann = json!({"account": backer(1)});
    let long = "x".repeat(10_000);
    let wrong: [(&[&str], Value); 10] = [
        (&["at"], json!("yesterday")),
        (&["at"], json!("9999-12-31T23:59:60Z")),
        (&["id"], json!("1")),
        (&["actor", "roles"], json!(["king"])),
        (&["command"], json!({"kind": "fly"})),
        (&["command", "order", "contribution"], json!(25)),
        (&["command", "order", "contribution"], json!("92233720368547758.08 USD")),
        (&["command", "order", "lines"], json!({"tier": 1})),
        (&["command", "order", "note"], json!(long)),
        (&["command", "order", "colour"], json!("red")),
    ];
    for (path, value) in wrong {
        let mut request = tale.request(&ann, json!({"kind": "placePledge", "order": order("25.00 USD", json!({}))}));
        let mut member = &mut request;
        for name in path {
            member = &mut member[*name];
        }
        *member = value;
        tale.fails("execute", json!({"request": request}), "invalid.wire");
    }
    let place = |amount: &str| json!({"kind": "placePledge", "order": order(amount, json!({}))});
    tale.refused(&backer(1), place("25.00 EUR"), "money.currency_mismatch");
    tale.refused(&backer(1), place("0.00 USD"), "money.zero");
    tale.refused(&backer(1), place("-5.00 USD"), "money.negative");
    tale.refused(&backer(1), place("10000000000000.01 USD"), "money.too_large");
    tale.refused(&backer(1), json!({"kind": "cancelPledge", "pledge": backer(1)}), "pledge.not_found");
    tale.refused(&backer(1), json!({"kind": "submitCampaign"}), "actor.forbidden");
    tale.refused(CREATOR, json!({"kind": "submitCampaign"}), "campaign.phase");

    let request = tale.request(&ann, place("25.00 USD"));
    tale.ask("execute", json!({"request": request}));
    tale.ask("execute", json!({"request": request}));
    let mut other = request.clone();
    other["command"]["order"]["contribution"] = json!("26.00 USD");
    tale.fails("execute", json!({"request": other}), "engine.command_reused");
    let mut stranger = request;
    stranger["actor"]["account"] = json!(backer(2));
    tale.fails("execute", json!({"request": stranger}), "engine.command_reused");
    tale
}
