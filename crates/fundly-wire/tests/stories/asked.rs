//! What may be asked without doing anything.

use crate::{
    funding::class,
    tale::{CAMPAIGN, HOST, Tale, backer},
};
use fundly_core::{Currency, Policy, Span};
use serde_json::{Value, json};

/// Somebody who earns 30,000 and owns 105,000 dollars.
fn person(amount: &str) -> Value {
    let fact = |value: &str| json!({"value": value, "asOf": "2026-01-01T00:00:00Z"});
    json!({
        "now": "2026-06-01T12:00:00Z", "amount": amount,
        "facts": {"investor": {"income": fact("30000 USD"), "netWorth": fact("105000 USD"), "tests": []}},
    })
}

pub(crate) fn policies() -> Tale {
    let mut tale = Tale::new(
        "policies-asked-by-themselves",
        "What a policy says to a person, an issuer and a calendar, without any campaign.",
    );
    tale.created();
    let policy = tale.ask("preset", json!({"preset": "usRegulationCrowdfunding", "at": "2026-06-01T12:00:00Z"}));
    tale.ask("roomsUnder", json!({"policy": policy, "person": person("10000")}));
    for (amount, confirmed) in
        [("525000", json!(["representations", "questionnaire"])), ("525001", json!([])), ("100", json!([]))]
    {
        tale.ask("invest", json!({"policy": policy, "person": person(amount), "acknowledged": confirmed}));
    }
    tale.ask("offer", json!({"policy": policy, "raised": "100000000", "amount": "400000000"}));
    tale.ask("offer", json!({"policy": policy, "raised": "100000000", "amount": "400000001"}));
    let moments = json!({
        "launch": "2026-06-01T12:00:00Z", "commit": "2026-06-10T09:00:00Z", "deadline": "2026-07-31T12:00:00Z",
    });
    tale.ask("may", json!({"policy": policy, "right": "cancel", "person": person("100"), "moments": moments}));
    tale.ask("scheduleUnder", json!({"policy": policy, "moments": moments}));
    tale.ask("releaseUnder", json!({"policy": policy, "moments": moments, "now": "2026-08-01T00:00:00Z"}));
    tale.ask(
        "earliestClose",
        json!({"policy": policy, "launch": "2026-06-01T12:00:00Z", "now": "2026-06-05T12:00:00Z"}),
    );
    tale.ask("citations", json!({"policy": policy, "parameter": "issuerCap"}));
    tale.ask("policyParameters", json!({"policy": policy}));
    let most = json!("max(2500 USD, 5% of max(income, netWorth))");
    tale.ask("formulaValue", json!({"formula": most, "person": person("0")}));
    tale.ask("conditionHolds", json!({"condition": "income < 124000 USD and not accredited", "person": person("0")}));
    tale.fails("formulaValue", json!({"formula": "2500", "person": person("0")}), "invalid.wire");
    let simple = tale.ask("allOrNothing", json!({"currency": "EUR"}));
    tale.ask("returnableFee", json!({"policy": simple, "to": "processor", "amount": "10000", "taken": "320"}));
    tale.ask("openEnded", json!({}));
    tale
}

pub(crate) fn numbers() -> Tale {
    let mut tale = Tale::new(
        "money-days-and-rules",
        "Money divided within bounds, percentages, a gateway's own count and signature, business days, and the rules \
         themselves.",
    );
    tale.created();
    let claims = json!([{"weight": 10, "atMost": "500"}, {"weight": 60}, {"weight": 30}]);
    tale.ask("allocateClaims", json!({"whole": "100.00 USD", "claims": claims, "mode": "largestRemainder"}));
    let thirds = json!([{"weight": 1}, {"weight": 1}, {"weight": 1}]);
    for mode in ["front", "back", "rotatingStart", "frontSingle", "backSingle", "cumulativeRounding", "cumulativeFloor"]
    {
        tale.ask("allocateClaims", json!({"whole": "1.00 USD", "claims": thirds, "mode": mode, "start": 1}));
    }
    let impossible = json!([{"weight": 1, "atLeast": "2", "atMost": "1"}]);
    let ask = json!({"whole": "1.00 USD", "claims": impossible, "mode": "front"});
    tale.fails("allocateClaims", ask, "money.allocation.impossible_bounds");
    for rounding in ["half_up", "half_even", "floor", "ceil"] {
        tale.ask("percentage", json!({"rate": "2.5%", "amount": "100", "rounding": rounding}));
    }
    let scales = tale.ask("providerScales", json!({}));
    tale.ask("providerUnits", json!({"scale": scales[0], "money": "5 UGX"}));
    tale.ask("providerMoney", json!({"scale": scales[0], "units": "500", "currency": "UGX"}));
    tale.fails("providerUnits", json!({"scale": scales[0], "money": "5.124 KWD"}), "provider.inexact");
    let mut posted = json!({
        "header": "t=1700000000,v1=eeaeafd20172ee61adaf58be10be3644bf347c954767106de266c27537b8eb5f",
        "body": r#"{"id":"evt_1","object":"event"}"#, "secret": "whsec_fundly_test", "now": "2023-11-14T22:13:30Z",
        "tolerance": "5m",
    });
    tale.ask("verifyWebhook", posted.clone());
    posted["body"] = json!("{}");
    tale.fails("verifyWebhook", posted, "webhook.no_match");
    let clocks = tale.ask("clocks", json!({}));
    let clock = &clocks[0]["clock"];
    let at = "2026-06-15T14:00:00Z";
    tale.ask("momentAfter", json!({"clock": clock, "at": at, "period": "5bd"}));
    tale.ask("momentBefore", json!({"clock": clock, "at": at, "period": "12mo"}));
    tale.ask("localDate", json!({"clock": clock, "at": at}));
    tale.ask("localTime", json!({"clock": clock, "at": at}));
    for date in ["2026-06-19", "2026-06-22"] {
        tale.ask("isBusinessDay", json!({"clock": clock, "date": date}));
    }
    tale.ask("commandRules", json!({}));
    tale.ask("rejectionRules", json!({}));
    tale
}

pub(crate) fn register() -> Tale {
    let mut tale = Tale::new(
        "register-and-statements",
        "Shares are issued for what cleared: who held what at which moment, how votes are spread, what every account of the \
         books was moved by, and a journal that is verified without a store.",
    );
    tale.created();
    let class = class(&mut tale, "10.00 USD");
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.pledging.instalments = 1;
    tale.terms(&policy, "500.00 USD", json!({"offers": class}));
    tale.launched();
    for (n, amount) in [(1, "600.00 USD"), (2, "305.00 USD"), (3, "100.00 USD")] {
        tale.pledged(n, amount, json!({"class": class}));
    }
    let at = tale.now;
    tale.ask("facts", json!({"campaign": CAMPAIGN, "account": backer(1), "at": at}));
    tale.later(Span::days(30));
    let at = tale.now;
    let settle = json!({
        "campaign": CAMPAIGN, "actor": {"account": HOST, "roles": ["system"]}, "at": at,
        "first": "00000000-0000-0000-0002-000000000001", "pledges": 100, "steps": 20,
    });
    tale.ask("settle", settle.clone());
    tale.settled();
    tale.ask("settle", settle);
    for at in ["2026-01-01T00:00:00Z".to_owned(), tale.now.to_string()] {
        tale.ask("registerAt", json!({"campaign": CAMPAIGN, "at": at}));
    }
    tale.of_campaign("concentration");
    for account in ["escrow", "platformFee", "backers"] {
        tale.ask("statement", json!({"campaign": CAMPAIGN, "account": account}));
    }
    let classes = tale.ask("page", json!({"campaign": CAMPAIGN, "kind": "class", "limit": 10}));
    tale.ask("unitsFor", json!({"terms": classes[0]["terms"], "amount": "30500"}));
    let asks = |n: u32| json!({"pledge": backer(n), "at": "2026-01-01T00:00:00Z", "units": 100});
    let ask =
        |rule: &str| json!({"available": 100, "requests": [asks(1), asks(2), asks(3)], "rule": rule, "minimumFill": 0});
    tale.ask("allot", ask("proRata"));
    tale.ask("allot", ask("firstCome"));
    let mut entries = tale.ask("journal", json!({"campaign": CAMPAIGN, "after": 0, "limit": 4}));
    tale.ask("verifyJournal", json!({"entries": entries}));
    entries[1]["at"] = json!("2026-01-02T00:00:00.000Z");
    tale.fails("verifyJournal", json!({"entries": entries}), "journal.altered");
    tale
}
